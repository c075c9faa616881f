import { type Ratio, ratio } from "./rate.js";

/** Frame sizes of a stream, frame check sum included. */
export interface Sizes {
  readonly mean: Ratio;
  readonly largest: bigint;
  /** Frames after which the sizes begin again. */
  readonly cycle: number;
  /** Size of one frame, counted from 0; where there is no order, every size comes as often as in the long run. */
  at(frame: number): number;
  /** Bytes of the first so many frames. */
  bytes(frames: bigint): bigint;
}

/** What PS_PACKETLENGTH calls the distributions. */
export type SizeKind = "FIXED" | "INCREMENTING" | "BUTTERFLY" | "RANDOM" | "MIX";

/** One size of a mix, and how many of a hundred frames have it. */
export interface MixPart {
  readonly bytes: number;
  readonly weight: number;
}

/** Every frame has the same size. */
export function fixedSizes(size: bigint): Sizes {
  return { mean: ratio(size, 1n), largest: size, cycle: 1, at: () => Number(size), bytes: (frames) => frames * size };
}

/** From the smallest size up to the largest, byte by byte, and again. */
export function incrementingSizes(min: bigint, max: bigint): Sizes {
  const count = max - min + 1n;
  const cycle = (count * (min + max)) / 2n;
  return {
    mean: ratio(min + max, 2n),
    largest: max,
    cycle: Number(count),
    at: (frame) => Number(min) + (frame % Number(count)),
    bytes(frames) {
      const rest = frames % count;
      return (frames / count) * cycle + rest * min + (rest * (rest - 1n)) / 2n;
    },
  };
}

/** Smallest, largest, second smallest, second largest and so on: two neighbours always add up to the same. */
export function butterflySizes(min: bigint, max: bigint): Sizes {
  const count = max - min + 1n;
  const cycle = (count * (min + max)) / 2n;
  return {
    mean: ratio(min + max, 2n),
    largest: max,
    cycle: Number(count),
    at(frame) {
      const place = frame % Number(count);
      return place % 2 === 0 ? Number(min) + place / 2 : Number(max) - (place - 1) / 2;
    },
    bytes(frames) {
      const rest = frames % count;
      const odd = rest % 2n === 1n ? min + rest / 2n : 0n;
      return (frames / count) * cycle + (rest / 2n) * (min + max) + odd;
    },
  };
}

/** Sizes without an order, all equally likely. */
export function randomSizes(min: bigint, max: bigint): Sizes {
  const { cycle, at } = incrementingSizes(min, max);
  return { ...meanSizes(ratio(min + max, 2n), max), cycle, at };
}

/** So many frames have the mean size. */
function meanSizes(mean: Ratio, largest: bigint): Pick<Sizes, "mean" | "largest" | "bytes"> {
  return { mean, largest, bytes: (frames) => (frames * mean.num) / mean.den };
}

/** Sizes by weight; undefined when the weights do not add up to a hundred. */
export function mixSizes(parts: readonly MixPart[]): Sizes | undefined {
  const used = parts.filter((part) => part.weight > 0);
  if (used.reduce((sum, part) => sum + part.weight, 0) !== 100) return undefined;
  const weighted = used.reduce((sum, part) => sum + part.weight * part.bytes, 0);
  const hundred = used.flatMap(({ bytes, weight }) => new Array<number>(weight).fill(bytes));
  const mean = meanSizes(ratio(BigInt(weighted), 100n), BigInt(Math.max(...hundred)));
  return { ...mean, cycle: 100, at: (frame) => hundred[frame % 100] as number };
}
