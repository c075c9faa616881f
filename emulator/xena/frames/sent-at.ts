import type { Flow } from "../traffic/flow.js";
import { timeOf } from "../traffic/rate.js";

/** When the last bit of a frame has left, in nanoseconds of the clock; frames are counted from 0. The caller knows that it is sent. */
export function sentAt(flow: Flow, frame: bigint): bigint {
  return flow.origin + (timeOf(flow.rate, frame + 1n) ?? 0n);
}
