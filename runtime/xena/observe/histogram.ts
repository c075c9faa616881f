/** Every power of two is cut into so many buckets, so that a value is told to within 1/64 of itself. */
const PER_OCTAVE = 32;
const PER_OCTAVE_BITS = 5;

/** Longest time that is told apart, 2^32 microseconds: a little over an hour. */
const LARGEST = 0xffffffff;

/** Values below 32 have a bucket each; then 32 for each of the 27 powers of two from 2^5 to 2^31. */
const BUCKETS = PER_OCTAVE + (32 - PER_OCTAVE_BITS) * PER_OCTAVE;

/** What a histogram says of itself in JSON. Milliseconds; null where there was nothing to measure. */
export interface HistogramSummary {
  readonly count: number;
  readonly minMs: number | null;
  readonly meanMs: number | null;
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly p99Ms: number | null;
  readonly p999Ms: number | null;
  readonly maxMs: number | null;
}

/** How often which time was seen: buckets that grow with the value, a fixed number of them, nothing kept of a single value. */
export class Histogram {
  /** Made with the first value: most connections of a test never see one. */
  #buckets: Float64Array | undefined;
  #count = 0;
  #sumMs = 0;
  #minMs = Number.POSITIVE_INFINITY;
  #maxMs = 0;

  /** Values so far. */
  get count(): number {
    return this.#count;
  }

  /** All of them together, in milliseconds. */
  get sumMs(): number {
    return this.#sumMs;
  }

  /** Takes a time in milliseconds. */
  record(ms: number): void {
    this.#buckets ??= new Float64Array(BUCKETS);
    const bucket = bucketOf(ms * 1000);
    this.#buckets[bucket] = (this.#buckets[bucket] as number) + 1;
    this.#count++;
    this.#sumMs += ms;
    if (ms < this.#minMs) this.#minMs = ms;
    if (ms > this.#maxMs) this.#maxMs = ms;
  }

  /** Takes what another one has seen. */
  add(other: Histogram): void {
    if (other.#buckets === undefined) return;
    this.#buckets ??= new Float64Array(BUCKETS);
    for (let i = 0; i < BUCKETS; i++) this.#buckets[i] = (this.#buckets[i] as number) + (other.#buckets[i] as number);
    this.#count += other.#count;
    this.#sumMs += other.#sumMs;
    this.#minMs = Math.min(this.#minMs, other.#minMs);
    this.#maxMs = Math.max(this.#maxMs, other.#maxMs);
  }

  /** The time that so many percent of the values do not exceed, in milliseconds; undefined when there are none. */
  percentile(percent: number): number | undefined {
    if (this.#buckets === undefined) return undefined;
    const wanted = Math.max(Math.ceil((Math.min(Math.max(percent, 0), 100) / 100) * this.#count), 1);
    let seen = 0;
    let bucket = 0;
    while (bucket < BUCKETS - 1 && seen + (this.#buckets[bucket] as number) < wanted) {
      seen += this.#buckets[bucket] as number;
      bucket++;
    }
    const middleMs = (lowestOf(bucket) + lowestOf(bucket + 1)) / 2 / 1000;
    return Math.min(Math.max(middleMs, this.#minMs), this.#maxMs);
  }

  /** Values up to a time in milliseconds, to within a bucket. */
  countUpTo(ms: number): number {
    if (this.#buckets === undefined) return 0;
    if (ms >= this.#maxMs) return this.#count;
    const last = bucketOf(ms * 1000);
    let seen = 0;
    for (let i = 0; i <= last; i++) seen += this.#buckets[i] as number;
    return seen;
  }

  toJSON(): HistogramSummary {
    const some = (ms: number | undefined): number | null => (this.#count === 0 ? null : (ms ?? null));
    return {
      count: this.#count,
      minMs: some(this.#minMs),
      meanMs: some(this.#sumMs / this.#count),
      p50Ms: some(this.percentile(50)),
      p90Ms: some(this.percentile(90)),
      p99Ms: some(this.percentile(99)),
      p999Ms: some(this.percentile(99.9)),
      maxMs: some(this.#maxMs),
    };
  }
}

/** The leading bit says which power of two, the five bits below it which of its buckets. */
function bucketOf(microseconds: number): number {
  const value = microseconds > 0 ? (microseconds < LARGEST ? microseconds >>> 0 : LARGEST) : 0;
  if (value < PER_OCTAVE) return value;
  const shift = 31 - Math.clz32(value) - PER_OCTAVE_BITS;
  return PER_OCTAVE * shift + (value >>> shift);
}

/** Smallest number of microseconds in a bucket. */
function lowestOf(bucket: number): number {
  if (bucket < 2 * PER_OCTAVE) return bucket;
  const shift = Math.floor(bucket / PER_OCTAVE) - 1;
  return (PER_OCTAVE + (bucket % PER_OCTAVE)) * 2 ** shift;
}
