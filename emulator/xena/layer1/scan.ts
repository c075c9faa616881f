import { createHash } from "node:crypto";

/** Averages of the four symbol levels and the two outer thresholds, as the receiver's converter sees them; it counts from -64 to 63. */
const LEVELS = { level0: -36, lowerSlicer: -24, level1: -12, level2: 12, upperSlicer: 24, level3: 36 } as const;

/** Samples of one scan. */
const SAMPLES = 2000;

/** Spread of the samples around their level. */
const NOISE = 3;

const SYMBOLS = [LEVELS.level0, LEVELS.level1, LEVELS.level2, LEVELS.level3];

/**
 * Bytes of a scan, two per value with the higher first: the levels p1, p2, p3, m1, m2, m3, then the samples. Without a signal there is
 * nothing but noise around zero. The same place and number of scan give the same bytes.
 */
export function scanBytes(place: string, hasSignal: boolean): number[] {
  const levels = hasSignal
    ? [LEVELS.level2, LEVELS.upperSlicer, LEVELS.level3, LEVELS.level0, LEVELS.lowerSlicer, LEVELS.level1]
    : [0, 0, 0, 0, 0, 0];
  const next = randomFrom(place);
  const samples = Array.from({ length: SAMPLES }, () => {
    const level = hasSignal ? (SYMBOLS[Math.floor(next() * 4)] as number) : 0;
    return Math.max(-64, Math.min(63, Math.round(level + NOISE * gauss(next))));
  });
  return [...levels, ...samples].flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
}

/** A sum of six uniform numbers is near enough to a normal one. */
function gauss(next: () => number): number {
  let sum = -3;
  for (let i = 0; i < 6; i++) sum += next();
  return sum * Math.SQRT2;
}

/** Numbers from 0 to 1 by xorshift, begun from a text. */
function randomFrom(text: string): () => number {
  let state = createHash("sha256").update(text).digest().readUInt32BE(0) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
