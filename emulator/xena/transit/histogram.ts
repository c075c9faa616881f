import { PREAMBLE_BYTES } from "../ethernet.js";
import { speedMbps } from "../line.js";
import { larger, smaller } from "../traffic/bounds.js";
import { type Condition, passes } from "../traffic/condition.js";
import { commonMultiple } from "../traffic/cycles.js";
import { cycleOf, headerAt } from "../traffic/frame-shape.js";
import { type Entry, framesOf, isOver, sentBy, shapeSeen } from "../traffic/ledger.js";
import { changesOf, slopesOf, variationOf } from "../traffic/variation.js";
import { type Receiver, scaleOf } from "./meter.js";

/** What a histogram measures. */
export type Source = "TX_IFG" | "TX_LEN" | "RX_IFG" | "RX_LEN" | "RX_LATENCY" | "RX_JITTER";

/** Settings of a histogram. */
export interface HistogramSettings {
  readonly source: Source;
  /** Frames that it looks at: those of a test payload id, those that pass a condition, or all. */
  readonly tpld: number | undefined;
  readonly condition: Condition | undefined;
  /** Lower end of the first bucket. */
  readonly start: number;
  readonly step: number;
  readonly buckets: number;
}

interface Watched {
  readonly entry: Entry;
  /** In the time of the sender. */
  readonly from: bigint;
  to: bigint | undefined;
}

/** Frames of one flow that are looked at one by one; what repeats later than this goes as those do. */
const MOST_FRAMES = 16_384;

/** Parts that a growing or shrinking wait is cut into. */
const PARTS = 32n;

/** Frames from which the share that arrives of a flow is told. */
const MANY = 1_000_000_000n;

/** Speed at which a line carries a byte in a nanosecond. */
const MBPS_PER_BYTE_IN_NS = 8000;

/** Sorts frames into buckets while it is enabled. Like a ledger it computes when somebody asks. */
export class Histogram {
  readonly #port: Receiver;
  readonly #settings: HistogramSettings;
  #counts: bigint[];
  #watched: Watched[] = [];
  #isOn = true;

  constructor(port: Receiver, settings: HistogramSettings, coming: readonly Entry[], now: bigint) {
    this.#port = port;
    this.#settings = settings;
    this.#counts = new Array<bigint>(settings.buckets).fill(0n);
    for (const entry of coming) this.#take(entry, larger(entry.start, sentBy(entry, now)));
  }

  /** Whether it looks at what the port sends. */
  get isOfSent(): boolean {
    return this.#settings.source.startsWith("TX");
  }

  /** A flow begins. */
  watch(entry: Entry, now: bigint): void {
    if (!this.#isOn) return;
    this.#fold(now);
    this.#take(entry, entry.start);
  }

  /** Counts nothing from now on; what was counted stays. */
  stop(now: bigint): void {
    this.#isOn = false;
    for (const each of this.#watched) each.to ??= sentBy(each.entry, now);
    this.#fold(now);
  }

  /** Frames in every bucket. */
  samples(now: bigint): bigint[] {
    const counts = [...this.#counts];
    for (const each of this.#watched) this.#count(each, now, counts);
    return counts;
  }

  #take(entry: Entry, from: bigint): void {
    const { tpld } = this.#settings;
    if (tpld === undefined || entry.flow.tpld === tpld) this.#watched.push({ entry, from, to: undefined });
  }

  #fold(now: bigint): void {
    const over = this.#watched.filter(
      ({ entry, to }) => isOver(entry, now) || (to !== undefined && to <= sentBy(entry, now)),
    );
    for (const each of over) this.#count(each, now, this.#counts);
    this.#watched = this.#watched.filter((each) => !over.includes(each));
  }

  #count({ entry, from, to }: Watched, now: bigint, counts: bigint[]): void {
    if (counts.length === 0) return;
    const until = [to, entry.to].reduce<bigint>(
      (end, time) => (time === undefined ? end : smaller(end, time)),
      sentBy(entry, now),
    );
    if (until <= from) return;
    const values = this.#valuesOf(entry);
    if (values === undefined) return;
    const isWaiting = this.#settings.source === "RX_LATENCY" && entry.effect.wait !== undefined;
    if (!isWaiting) {
      const [first, end] = [from, until].map((time) => framesOf(entry, time) - framesOf(entry, entry.start));
      this.#sort(values, first as bigint, end as bigint, 0, counts);
      return;
    }
    for (const { firstFrame, endFrame, firstWait, endWait } of slopesOf(entry, from, until)) {
      const frames = endFrame - firstFrame;
      for (let part = 0n; part < PARTS; part++) {
        const [first, end] = [part, part + 1n].map((each) => firstFrame + (frames * each) / PARTS);
        const wait = firstWait + ((endWait - firstWait) * (2n * part + 1n)) / (2n * PARTS);
        this.#sort(values, first as bigint, end as bigint, Number(wait), counts);
      }
    }
  }

  /** Sorts the frames with these numbers, the second excluded. */
  #sort(values: readonly (number | undefined)[], first: bigint, end: bigint, add: number, counts: bigint[]): void {
    const length = BigInt(values.length);
    const whole = (end - first) / length;
    const rest = Number((end - first) % length);
    const begin = Number(first % length);
    for (const [i, value] of values.entries()) {
      if (value === undefined) continue;
      const isExtra = (i - begin + values.length) % values.length < rest;
      const frames = whole + (isExtra ? 1n : 0n);
      if (frames === 0n) continue;
      const bucket = this.#bucketOf(value + add);
      counts[bucket] = (counts[bucket] as bigint) + frames;
    }
  }

  /** What lies outside of the buckets is counted in the first or the last one. */
  #bucketOf(value: number): number {
    const { start, step, buckets } = this.#settings;
    return Math.min(Math.max(Math.floor((value - start) / Math.max(step, 1)), 0), buckets - 1);
  }

  /** What is measured of each frame, which repeats; undefined for frames that are not looked at, and when it cannot be known. */
  #valuesOf(entry: Entry): (number | undefined)[] | undefined {
    const { condition } = this.#settings;
    const values = this.#measure(entry);
    if (values === undefined || condition === undefined) return values && [...values];
    const shape = shapeSeen(entry);
    const { sizes } = entry.flow;
    const cycle = Math.min(
      [sizes.cycle, ...shape.modifiers.map(cycleOf)].reduce(commonMultiple, values.length),
      MOST_FRAMES,
    );
    return Array.from({ length: cycle }, (_, i) => {
      const frame = { segments: shape.segments, header: headerAt(shape, i), bytes: sizes.at(i) };
      return passes(condition, frame) ? values[i % values.length] : undefined;
    });
  }

  /** Frames of all flows that come together with this one. */
  #framesPerNs(entry: Entry): number {
    const together = this.#watched.filter((each) => each.entry === entry || each.to === undefined);
    return together.reduce((sum, { entry: { flow, effect } }) => {
      const left = Number(effect.frames(MANY)) / Number(MANY);
      return sum + (Number(flow.rate.num) / Number(flow.rate.den)) * left;
    }, 0);
  }

  #measure(entry: Entry): readonly number[] | undefined {
    const { sizes } = entry.flow;
    const lengths = () => Array.from({ length: Math.min(sizes.cycle, MOST_FRAMES) }, (_, i) => sizes.at(i));
    switch (this.#settings.source) {
      case "TX_LEN":
      case "RX_LEN":
        return lengths();
      case "TX_IFG":
      case "RX_IFG": {
        const distance = speedMbps(this.#port) / MBPS_PER_BYTE_IN_NS / this.#framesPerNs(entry);
        return lengths().map((bytes) => Math.max(Math.round(distance - bytes - PREAMBLE_BYTES), 0));
      }
      case "RX_LATENCY": {
        const scale = entry.flow.tpld < 0 ? undefined : scaleOf(this.#port, entry);
        if (scale === undefined) return undefined;
        const fixed = Number(entry.delay + scale.offset);
        return variationOf(entry, scale.nsPerByte).values.map((value) => value + fixed);
      }
      case "RX_JITTER":
        return entry.flow.tpld < 0 ? undefined : changesOf(variationOf(entry, 0)).values;
    }
  }
}
