import { SECOND } from "../clock.js";
import { type Ratio, ratio } from "../traffic/rate.js";
import type { Sizes } from "../traffic/sizes.js";
import type { BySize, DeviceOptions, Share } from "./options.js";

/** Parts of one that numbers of the options are taken to. */
const PARTS = 1_000_000_000;

/** Sizes of one stream that are looked at one by one. */
const MOST_SIZES = 4096;

/** Nanoseconds that frames of a size take through a device without waiting. */
export function latencyOf({ latency }: DeviceOptions, bytes: number): number {
  if (typeof latency === "function") return Math.max(latency(bytes), 0);
  return (latency?.baseNs ?? 0) + (latency?.perByteNs ?? 0) * bytes;
}

/** A share as an exact fraction. */
export function shareOf(share: Share | undefined, offeredPerSecond: number): Ratio {
  const value = typeof share === "function" ? share(offeredPerSecond) : (share ?? 0);
  return exact(Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0);
}

/** Nanoseconds that an output needs for a frame of a stream, in the mean; undefined when it is as fast as you like. */
export function serviceTime({ capacity }: DeviceOptions, sizes: Sizes): Ratio | undefined {
  if (capacity === undefined) return undefined;
  const count = Math.min(sizes.cycle, MOST_SIZES);
  let sum = ratio(0n, 1n);
  for (let frame = 0; frame < count; frame++) {
    const bytes = sizes.at(frame);
    const { num, den } = exact(framesPerSecond(capacity, bytes));
    if (num === 0n) continue;
    sum = ratio(sum.num * num + den * SECOND * sum.den, sum.den * num);
    // All frames of one size need the same time.
    if (sizes.cycle === 1) return sum;
  }
  return ratio(sum.num, sum.den * BigInt(count));
}

function framesPerSecond(capacity: NonNullable<DeviceOptions["capacity"]>, bytes: number): number {
  if (typeof capacity === "function") return Math.max(capacity(bytes), 0);
  if ("framesPerSecond" in capacity) return bySize(capacity.framesPerSecond, bytes);
  return bySize(capacity.bitsPerSecond, bytes) / (8 * bytes);
}

function bySize(value: BySize, bytes: number): number {
  if (typeof value === "number") return value;
  const listed = Object.keys(value)
    .map(Number)
    .sort((a, b) => a - b);
  const size = listed.findLast((each) => each <= bytes) ?? listed[0];
  return size === undefined ? 0 : (value[String(size)] as number);
}

function exact(value: number): Ratio {
  if (Number.isInteger(value)) return ratio(BigInt(value), 1n);
  return ratio(BigInt(Math.round(value * PARTS)), BigInt(PARTS));
}
