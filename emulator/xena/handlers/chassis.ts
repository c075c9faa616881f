import { type Handlers, valuesOf } from "../call.js";
import { chassisTime } from "../chassis-time.js";
import { SECOND } from "../clock.js";

/** Time, and switching off. */
export const chassisHandlers: Handlers = {
  C_TIME: { get: ({ lab }) => ({ localTime: chassisTime(lab, lab.clock.now()) / SECOND }) },
  C_DOWN: {
    set(call) {
      const { lab } = call;
      if (valuesOf(call).operation === "POWER_OFF") setImmediate(() => lab.onPowerOff());
      for (const session of lab.sessions) session.endAfterReply("the chassis goes down");
      return undefined;
    },
  },
};
