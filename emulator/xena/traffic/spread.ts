/** What receivers measure of test payloads. */
export type Reading = "latency" | "jitter";

/** Smallest, largest and sum of something that was measured, in nanoseconds. */
export interface Spread {
  readonly count: bigint;
  readonly sum: bigint;
  readonly min: bigint;
  readonly max: bigint;
}

/** Both together. */
export function merge(a: Spread | undefined, b: Spread | undefined): Spread | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    count: a.count + b.count,
    sum: a.sum + b.sum,
    min: a.min < b.min ? a.min : b.min,
    max: a.max > b.max ? a.max : b.max,
  };
}
