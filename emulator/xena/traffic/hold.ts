import { larger, smaller } from "./bounds.js";

/** A time in which a stream was held back, by flow control; its own time stands still meanwhile. */
export interface Hold {
  readonly from: bigint;
  readonly to: bigint;
  /** Nanoseconds of all earlier holds together. */
  readonly before: bigint;
}

/** Nanoseconds that a stream which began at `origin` has been free to send until `time`. */
export function freeTime(origin: bigint, holds: readonly Hold[], time: bigint): bigint {
  const hold = lastOf(holds, ({ from }) => from < time);
  if (hold === undefined) return time - origin;
  return time - origin - hold.before - (smaller(time, hold.to) - hold.from);
}

/** First time at which a stream has been free to send for so many nanoseconds. */
export function timeOfFree(origin: bigint, holds: readonly Hold[], nanoseconds: bigint): bigint {
  const hold = lastOf(holds, ({ from, before }) => from - before < origin + nanoseconds);
  return origin + nanoseconds + (hold === undefined ? 0n : hold.before + hold.to - hold.from);
}

/** Holds back from now until some time instead of as long as was asked for before; a time that is over lets go. */
export function heldUntil(origin: bigint, holds: readonly Hold[], now: bigint, until: bigint): readonly Hold[] {
  const last = holds.at(-1);
  if (last !== undefined && last.to > now) {
    const to = larger(until, larger(now, last.from));
    return to > last.from ? [...holds.slice(0, -1), { ...last, to }] : holds.slice(0, -1);
  }
  const from = larger(now, origin);
  if (until <= from) return holds;
  return [...holds, { from, to: until, before: last === undefined ? 0n : last.before + last.to - last.from }];
}

/** The last hold of which something is so; it is so of all earlier ones, and so the place is found by halving. */
function lastOf(holds: readonly Hold[], isSo: (hold: Hold) => boolean): Hold | undefined {
  let [low, high] = [0, holds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(holds[middle] as Hold)) low = middle + 1;
    else high = middle;
  }
  return holds[low - 1];
}
