/** Bins of every histogram of a connection group. */
const BINS = 32;

const LARGEST_I32 = 0x7fffffffn;

/** Where the bins of a histogram begin, and how wide each is. */
export interface Bins {
  readonly start: bigint;
  readonly interval: bigint;
}

/** So many connections with the same value. */
export interface Sample {
  readonly count: bigint;
  readonly value: bigint;
}

/** What a histogram tells, in the order of its fields. */
export interface Told {
  readonly summary: readonly [count: number, smallest: bigint, largest: bigint, mean: bigint];
  readonly bins: readonly number[];
}

/** Sorts samples into bins; what is outside falls into the first or the last. */
export function told(samples: readonly Sample[], { start, interval }: Bins): Told {
  const bins = Array<bigint>(BINS).fill(0n);
  const taken = samples.filter(({ count }) => count > 0n);
  let [count, sum] = [0n, 0n];
  for (const sample of taken) {
    count += sample.count;
    sum += sample.count * sample.value;
    const bin = sample.value < start ? 0 : Number((sample.value - start) / (interval < 1n ? 1n : interval));
    bins[Math.min(bin, BINS - 1)] = (bins[Math.min(bin, BINS - 1)] as bigint) + sample.count;
  }
  const values = taken.map(({ value }) => value);
  const smallest = values.reduce((a, b) => (b < a ? b : a), values[0] ?? 0n);
  const largest = values.reduce((a, b) => (b > a ? b : a), 0n);
  return { summary: [narrow(count), smallest, largest, count === 0n ? 0n : sum / count], bins: bins.map(narrow) };
}

/** Shares a whole among connections that were all treated alike. */
export function evenly(total: bigint, connections: bigint): readonly Sample[] {
  if (connections <= 0n) return [];
  const rest = total % connections;
  return [
    { count: connections - rest, value: total / connections },
    { count: rest, value: total / connections + 1n },
  ];
}

function narrow(count: bigint): number {
  return Number(count < LARGEST_I32 ? count : LARGEST_I32);
}
