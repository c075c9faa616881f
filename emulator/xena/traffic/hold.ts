import { larger, smaller } from "./bounds.js";

/** A time in which a stream was held back, by flow control; its own time stands still meanwhile. */
export interface Hold {
  readonly from: bigint;
  readonly to: bigint;
}

/** Nanoseconds that a stream which began at `origin` has been free to send until `time`. */
export function freeTime(origin: bigint, holds: readonly Hold[], time: bigint): bigint {
  let free = time - origin;
  for (const { from, to } of holds) if (from < time) free -= smaller(time, to) - from;
  return free;
}

/** First time at which a stream has been free to send for so many nanoseconds. */
export function timeOfFree(origin: bigint, holds: readonly Hold[], nanoseconds: bigint): bigint {
  let time = origin + nanoseconds;
  for (const { from, to } of holds) if (from < time) time += to - from;
  return time;
}

/** Holds back from now until some time instead of as long as was asked for before; a time that is over lets go. */
export function heldUntil(origin: bigint, holds: readonly Hold[], now: bigint, until: bigint): readonly Hold[] {
  const last = holds.at(-1);
  const isHeld = last !== undefined && last.to > now;
  const from = isHeld ? last.from : larger(now, origin);
  const to = isHeld ? larger(until, larger(now, from)) : until;
  const before = isHeld ? holds.slice(0, -1) : holds;
  return to > from ? [...before, { from, to }] : before;
}
