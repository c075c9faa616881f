import { type Ratio, ratio } from "./rate.js";
import { type Order, shuffle } from "./shuffle.js";

/** Frame sizes of a stream, frame check sum included. */
export interface Sizes {
  readonly mean: Ratio;
  readonly largest: bigint;
  /** Frames after which the sizes begin again. */
  readonly cycle: number;
  /** Size of one frame, counted from 0. */
  at(frame: number): number;
  /** Bytes of the first so many frames: the sum of their sizes. */
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
  return rangeOfSizes(min, max, { at: (place) => place, sum: (places) => (places * (places - 1n)) / 2n });
}

/** Smallest, largest, second smallest, second largest and so on: two neighbours always add up to the same. */
export function butterflySizes(min: bigint, max: bigint): Sizes {
  const width = max - min;
  return rangeOfSizes(min, max, {
    at: (place) => (place % 2 === 0 ? place / 2 : Number(width) - (place - 1) / 2),
    sum: (places) => (places / 2n) * width + (places % 2n === 1n ? places / 2n : 0n),
  });
}

/** Sizes in no order that one could see: each comes once, then all again. The same seed gives the same order. */
export function randomSizes(min: bigint, max: bigint, seed = 0): Sizes {
  return rangeOfSizes(min, max, shuffle(Number(max - min) + 1, seed));
}

/** Every size from the smallest to the largest once, in an order of what they have above the smallest. */
function rangeOfSizes(min: bigint, max: bigint, order: Order): Sizes {
  const count = max - min + 1n;
  const cycle = (count * (min + max)) / 2n;
  return {
    mean: ratio(min + max, 2n),
    largest: max,
    cycle: Number(count),
    at: (frame) => Number(min) + order.at(frame % Number(count)),
    bytes(frames) {
      const rest = frames % count;
      return (frames / count) * cycle + rest * min + order.sum(rest);
    },
  };
}

/** Sizes by weight, in a shuffled order that repeats after a hundred frames; undefined when the weights do not add up to a hundred. */
export function mixSizes(parts: readonly MixPart[], seed = 0): Sizes | undefined {
  const used = parts.filter((part) => part.weight > 0);
  if (used.reduce((sum, part) => sum + part.weight, 0) !== 100) return undefined;
  const hundred = used.flatMap(({ bytes, weight }) => new Array<number>(weight).fill(bytes));
  const order = shuffle(100, seed);
  return listedSizes(hundred.map((_, place) => hundred[order.at(place)] as number));
}

/** Sizes of which none is larger than so many bytes: the larger ones are cut. */
export function cutSizes(sizes: Sizes, bytes: number): Sizes {
  if (sizes.largest <= BigInt(bytes)) return sizes;
  const cut = Array.from({ length: sizes.cycle }, (_, frame) => Math.min(sizes.at(frame), bytes));
  return cut.every((size) => size === bytes) ? fixedSizes(BigInt(bytes)) : listedSizes(cut);
}

/** These sizes, one after the other, and again. */
function listedSizes(list: readonly number[]): Sizes {
  const sums = [0];
  for (const [place, size] of list.entries()) sums.push((sums[place] as number) + size);
  const count = BigInt(list.length);
  const cycle = BigInt(sums.at(-1) as number);
  return {
    mean: ratio(cycle, count),
    largest: BigInt(Math.max(...list)),
    cycle: list.length,
    at: (frame) => list[frame % list.length] as number,
    bytes: (frames) => (frames / count) * cycle + BigInt(sums[Number(frames % count)] as number),
  };
}
