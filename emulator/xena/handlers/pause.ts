import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handlers, portOf } from "../call.js";
import { remember } from "../remember.js";
import type { Tally } from "../traffic/effect.js";
import { noted } from "./noted.js";

/** Ethernet flow control: whom a port obeys, and what it was asked. */
export const pauseHandlers: Handlers = {
  P_PAUSE: { set: obey },
  P_PFCENABLE: { set: obey },
  PR_PFCSTATS: {
    get(call) {
      const quanta = Array.from({ length: 8 }, (_, c) => [
        `quantaPri${c}`,
        noted(call, "received", `pfcQuanta${c}` as Tally),
      ]);
      return { packetCount: noted(call, "received", "pfc"), ...Object.fromEntries(quanta) };
    },
  },
};

function obey(call: Call): StatusName | undefined {
  const refusal = remember(call);
  portOf(call).flowControl.apply(call.lab.clock.now());
  return refusal;
}
