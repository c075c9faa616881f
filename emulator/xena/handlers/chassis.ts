import { type Handlers, valuesOf } from "../call.js";
import { SECOND } from "../clock.js";
import type { Lab } from "../lab.js";

/** Chassis time counts seconds from the beginning of 2010. */
const EPOCH_MS = Date.UTC(2010, 0, 1);

/** Chassis time when the chassis started. */
function bootSecond(lab: Lab): bigint {
  return BigInt(Math.floor((lab.bootedAtMs - EPOCH_MS) / 1000));
}

/** What the clock shows when a second of the chassis time begins. */
export function clockTime(lab: Lab, second: bigint): bigint {
  return lab.startedAt + (second - bootSecond(lab)) * SECOND;
}

/** Time, and switching off. */
export const chassisHandlers: Handlers = {
  C_TIME: {
    get({ lab }) {
      return { localTime: bootSecond(lab) + (lab.clock.now() - lab.startedAt) / SECOND };
    },
  },
  C_DOWN: {
    set(call) {
      const { lab } = call;
      if (valuesOf(call).operation === "POWER_OFF") setImmediate(() => lab.onPowerOff());
      for (const session of lab.sessions) session.endAfterReply("the chassis goes down");
      return undefined;
    },
  },
};
