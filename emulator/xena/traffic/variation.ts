import { commonMultiple } from "./cycles.js";
import { type Entry, framesOf } from "./ledger.js";
import type { Spread } from "./spread.js";

/** Frames of one flow whose delays are looked at one by one; what repeats later goes as those do. */
const MOST_FRAMES = 4096;

/** What tells the delay of one frame of a flow from that of the next, apart from queues; it repeats. */
export class Variation {
  readonly values: readonly number[];
  readonly #sums: readonly bigint[];
  readonly #min: number;
  readonly #max: number;

  constructor(values: readonly number[]) {
    this.values = values;
    let sum = 0n;
    this.#sums = [0n, ...values.map((value) => (sum += BigInt(value)))];
    this.#min = Math.min(...values);
    this.#max = Math.max(...values);
  }

  /** The frames with these numbers, the second excluded; the caller knows that there are some. */
  over(from: bigint, to: bigint): Spread {
    const length = BigInt(this.values.length);
    const sum = this.#upTo(to) - this.#upTo(from);
    const count = to - from;
    if (count >= length) return { count, sum, min: BigInt(this.#min), max: BigInt(this.#max) };
    let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = from; i < to; i++) {
      const value = this.values[Number(i % length)] as number;
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    return { count, sum, min: BigInt(min), max: BigInt(max) };
  }

  #upTo(frames: bigint): bigint {
    const length = BigInt(this.values.length);
    const sums = this.#sums;
    return (frames / length) * (sums.at(-1) as bigint) + (sums[Number(frames % length)] as bigint);
  }
}

/** No frame differs from another. */
const STEADY = new Variation([0]);

/** How the frames of an entry differ, when a part of what is measured grows with their size. */
export function variationOf({ flow, effect }: Entry, nsPerByte: number): Variation {
  const { sizes } = flow;
  const { jitter, sizeDelay } = effect;
  const isSized = nsPerByte !== 0 || sizeDelay !== undefined;
  if (jitter === undefined && !isSized) return STEADY;
  const cycle = Math.min(commonMultiple(isSized ? sizes.cycle : 1, jitter?.length ?? 1), MOST_FRAMES);
  return new Variation(
    Array.from({ length: cycle }, (_, frame) => {
      const bytes = sizes.at(frame);
      return Math.round(nsPerByte * bytes + (sizeDelay?.(bytes) ?? 0)) + (jitter?.[frame % jitter.length] ?? 0);
    }),
  );
}

/** How much the delay of each frame differs from that of the frame before. */
export function changesOf({ values }: Variation): Variation {
  if (values.length === 1) return STEADY;
  return new Variation(
    values.map((value, i) => Math.abs(value - (values[(i + values.length - 1) % values.length] as number))),
  );
}

/** A time in which the frames of an entry wait longer and longer, or less and less, or the same. */
export interface Slope {
  readonly firstFrame: bigint;
  readonly endFrame: bigint;
  readonly firstWait: bigint;
  readonly endWait: bigint;
}

/** The time between two moments, cut where the wait takes another turn; times are those of the sender. */
export function slopesOf(entry: Entry, from: bigint, to: bigint): Slope[] {
  const { wait } = entry.effect;
  const inner = (wait?.corners ?? []).filter((corner) => corner > from && corner < to);
  const times = [from, ...inner.sort((a, b) => (a < b ? -1 : 1)), to];
  return times.slice(1).flatMap((end, i) => {
    const begin = times[i] as bigint;
    const slope = {
      firstFrame: frameNumber(entry, begin),
      endFrame: frameNumber(entry, end),
      firstWait: wait?.at(begin) ?? 0n,
      endWait: wait?.at(end) ?? 0n,
    };
    return slope.endFrame > slope.firstFrame ? [slope] : [];
  });
}

/** Number of the next frame that arrives, from the beginning of the entry. */
function frameNumber(entry: Entry, time: bigint): bigint {
  return framesOf(entry, time) - framesOf(entry, entry.start);
}
