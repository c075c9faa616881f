import { randomOf } from "../random.js";
import type { JitterKind } from "./options.js";

/** Frames after which the sequence of extra delays begins again. */
const JITTER_CYCLE = 1024;

/** Standard deviations of the normal distribution that fit into the range. */
const DEVIATIONS = 6;

/** Mean delays of the exponential distribution that fit into the range. */
const MEANS = 8;

const cache = new Map<string, readonly number[]>();

/** Sequences that are kept; a client cannot make more of them, but code that starts chassis after chassis can. */
const MOST_KEPT = 64;

/**
 * Extra delays in whole nanoseconds, one for each frame of a cycle: the values that a distribution has on the whole, in an order that the
 * seed decides. So mean and extremes of every cycle are those of the distribution, exactly.
 */
export function jitterOf(rangeNs: number, kind: JitterKind, seed: number): readonly number[] {
  const key = `${rangeNs} ${kind} ${seed}`;
  const kept = cache.get(key);
  if (kept !== undefined) return kept;
  const values = Array.from({ length: JITTER_CYCLE }, (_, i) =>
    Math.round(rangeNs * quantile(kind, i / (JITTER_CYCLE - 1))),
  );
  shuffle(values, seed);
  if (cache.size >= MOST_KEPT) cache.clear();
  cache.set(key, values);
  return values;
}

/** Value below which a part of all values lie, within 0 to 1. */
function quantile(kind: JitterKind, part: number): number {
  switch (kind) {
    case "uniform":
      return part;
    case "normal":
      // The logistic curve comes within a hundredth of the normal one, and has a closed form.
      return clamp(0.5 + Math.log(part / (1 - part)) / (1.702 * DEVIATIONS));
    case "exponential":
      return clamp(-Math.log(1 - part) / MEANS);
  }
}

function clamp(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}

function shuffle(values: number[], seed: number): void {
  const random = randomOf(seed);
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [values[i], values[j]] = [values[j] as number, values[i] as number];
  }
}
