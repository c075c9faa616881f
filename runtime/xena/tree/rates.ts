/** Counters turned into numbers per second: every 64-bit counter by its place, everything else left out. */
export type Rates<Values> = Values extends bigint
  ? number | undefined
  : Values extends readonly unknown[]
    ? { readonly [position in keyof Values]: Rates<Values[position]> }
    : Values extends object
      ? { readonly [field in CounterFields<Values>]: Rates<NonNullable<Values[field]>> }
      : undefined;

type CounterFields<Values> = {
  [field in keyof Values]: NonNullable<Values[field]> extends bigint | object ? field : never;
}[keyof Values];

/** A sample as `sample` gives it, or anything else with values and the moment they are from. */
export interface Timed<Values> {
  readonly elapsedMs: number;
  readonly values: Values;
}

/**
 * How fast 64-bit counters ran between two samples, per second. It divides by the time that really passed, so skipped and late samples
 * change nothing. A counter that was cleared in between, is missing in one sample, or is compared with itself has no rate: undefined.
 *
 *     const [tx] = rates(previous, current); // { packetCountSinceCleared: 1488095.2, ... }
 */
export function rates<Values>(previous: Timed<Values>, current: Timed<Values>): Rates<Values> {
  const seconds = (current.elapsedMs - previous.elapsedMs) / 1000;
  return ratesOf(previous.values, current.values, seconds) as Rates<Values>;
}

function ratesOf(before: unknown, now: unknown, seconds: number): unknown {
  if (typeof now === "bigint") return typeof before === "bigint" ? rate(before, now, seconds) : undefined;
  if (Array.isArray(now)) {
    const earlier = Array.isArray(before) ? before : [];
    return now.map((value: unknown, position) => ratesOf(earlier[position], value, seconds));
  }
  if (typeof now !== "object" || now === null) return undefined;
  const earlier = (before ?? {}) as Readonly<Record<string, unknown>>;
  const counters = Object.entries(now).filter(([, value]) => typeof value === "bigint" || typeof value === "object");
  return Object.fromEntries(counters.map(([name, value]) => [name, ratesOf(earlier[name], value, seconds)]));
}

/** The difference is taken before it is made a number, so that a counter of any size keeps its last digits. */
function rate(before: bigint, now: bigint, seconds: number): number | undefined {
  return seconds > 0 && now >= before ? Number(now - before) / seconds : undefined;
}
