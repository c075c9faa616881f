import type { TestConfig } from "./config.js";

/** Lengths and weights of the standard mix, in percent; the tester keeps them per port. */
const MIX_LENGTHS = [56, 60, 64, 70, 78, 92, 256, 496, 512, 570, 576, 594, 1438, 1518, 9216, 16360];
const MIX_WEIGHTS = [0, 0, 0, 0, 57, 3, 5, 1, 2, 5, 1, 4, 4, 18, 0, 0];

/** What a port's line can carry. */
export interface Line {
  /** Speed in Mbit/s. */
  readonly megabitsPerSecond: number;
  /** Preamble and gap in byte times. */
  readonly gapBytes: number;
}

/** Mean size of the frames in bytes, FCS included. */
export function meanSize({ type, min, max }: TestConfig["size"]): number {
  if (type === "FIXED") return min;
  if (type !== "MIX") return (min + max) / 2;
  return MIX_LENGTHS.reduce((sum, length, position) => sum + length * (MIX_WEIGHTS[position] as number), 0) / 100;
}

/** Rate as the tester takes it: parts per million of the line rate. */
export function ratePpm({ ratePercent }: Pick<TestConfig, "ratePercent">): number {
  return Math.round(ratePercent * 10_000);
}

/** Frames that the rate makes in the duration; whole frames only, as the tester counts. */
export function expectedFrames(config: TestConfig, line: Line): bigint {
  const bitsPerFrame = 8 * (meanSize(config.size) + line.gapBytes);
  const parts =
    BigInt(ratePpm(config)) * BigInt(line.megabitsPerSecond) * BigInt(Math.round(config.durationSeconds * 1_000_000));
  return (parts * 2n) / (BigInt(Math.round(bitsPerFrame * 2)) * 1_000_000n);
}
