import { type Call, portOf } from "../call.js";
import { everyFrame } from "../traffic/by-kind.js";
import type { Tally } from "../traffic/effect.js";

/** Special frames by what they say, whoever made them: a stream, a client by hand, or the port itself. */
export function noted(call: Call, side: "sent" | "received", what: Tally): bigint {
  return portOf(call)[side].count(call.lab.clock.now(), everyFrame, what);
}
