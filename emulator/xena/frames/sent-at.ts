import { type Flow, timeOfFrame } from "../traffic/flow.js";

/** When the last bit of a frame has left, in nanoseconds of the clock; frames are counted from 0. The caller knows that it is sent. */
export function sentAt(flow: Flow, frame: bigint): bigint {
  return timeOfFrame(flow, frame) ?? flow.origin;
}
