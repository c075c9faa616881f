import type { Values } from "../../../runtime/xena/codec/encode.js";
import { within } from "../traffic/bounds.js";
import { add, type Ratio, ratio } from "../traffic/rate.js";
import { LATENCY_STEP_NS, type LatencyRange } from "./latency.js";

/** Numbers of the impairments, as the second index of PED_ commands has them. */
export const Kind = { DROP: 0, MISORDER: 1, LATENCY: 2, DUPLICATE: 3, CORRUPT: 4, POLICER: 5, SHAPER: 6 } as const;

/** Most frames between two impairments. */
const MOST_DISTANCE = 4_194_288n;

const MILLION = 1_000_000n;

/** What a distribution is judged by. */
export interface Setting {
  readonly values: Values;
  readonly kind: number;
  /** Delays that the flow can have. */
  readonly range: LatencyRange;
  /** PE_MISORDER of the flow. */
  readonly depth: number;
  /** Numbers of the custom distribution that is named; undefined when there is none. */
  readonly custom: readonly bigint[] | undefined;
}

/** One of the ways in which an impairment can be spread over the frames of a flow. */
export interface Distribution {
  /** Whether it can drive the impairments of packets, the latency, or both. */
  readonly drives: "packets" | "latency" | "both";
  /** Fields that are delays and are brought into the range of the flow. */
  readonly delays?: readonly string[];
  isLegal(setting: Setting): boolean;
  /** Share of the frames that are impaired in the long run, for impairments of packets. */
  share?(setting: Setting, frameBits: Ratio): Ratio;
  /** Mean delay, for latency. */
  delay?(setting: Setting): bigint;
}

/** Every distribution by its command. Random ones act in proportion, so that a run gives the same counts every time. */
export const DISTRIBUTIONS: Readonly<Record<string, Distribution>> = {
  PED_FIXED: {
    drives: "packets",
    isLegal: ({ values, kind, depth }) =>
      isPpm(values.probability) && (kind !== Kind.MISORDER || big(values.probability) * BigInt(depth + 1) < MILLION),
    share: ({ values }) => ratio(big(values.probability), MILLION),
  },
  PED_RANDOM: {
    drives: "packets",
    isLegal: ({ values }) => isPpm(values.probability),
    share: ({ values }) => ratio(big(values.probability), MILLION),
  },
  PED_BER: {
    drives: "packets",
    isLegal: ({ values }) => fits(values.coef, 1n, 9n) && fits(values.exp, -18n, -1n),
    share({ values }, frameBits) {
      const errors = big(values.coef) * frameBits.num;
      const of = 10n ** -big(values.exp) * frameBits.den;
      return errors > of ? ratio(1n, 1n) : ratio(errors, of);
    },
  },
  PED_FIXEDBURST: {
    drives: "packets",
    isLegal: ({ values, kind }) => fits(values.burstSize, 1n, kind === Kind.MISORDER ? 1n : 16_383n),
    share: () => ratio(1n, 1n),
  },
  PED_RANDOMBURST: {
    drives: "packets",
    isLegal: ({ values }) =>
      fits(values.minimum, 0n, big(values.maximum)) && fits(values.maximum, 0n, 65_535n) && isPpm(values.probability),
    // A burst of mean length, then the mean distance to the next.
    share({ values }) {
      const burst = big(values.probability) * (big(values.minimum) + big(values.maximum));
      const pause = 2n * (MILLION - big(values.probability));
      return burst + pause === 0n ? ratio(0n, 1n) : ratio(burst, burst + pause);
    },
  },
  PED_GE: {
    drives: "packets",
    isLegal: ({ values }) => Object.values(values).every(isPpm),
    // Time in each state is as the chance to leave the other one.
    share({ values }) {
      const [good, leaveGood, bad, leaveBad] = [
        big(values.goodStateProb),
        big(values.goodStateTransProb),
        big(values.badStateProb),
        big(values.badStateTransProb),
      ];
      if (leaveGood + leaveBad === 0n) return ratio(good, MILLION);
      return ratio(good * leaveBad + bad * leaveGood, (leaveGood + leaveBad) * MILLION);
    },
  },
  PED_UNI: {
    drives: "both",
    delays: ["minimum", "maximum"],
    isLegal: (setting) =>
      big(setting.values.minimum) <= big(setting.values.maximum) &&
      (isLatency(setting) || fits(setting.values.maximum, 0n, MOST_DISTANCE)) &&
      big(setting.values.minimum) >= 0n,
    share: ({ values }) => distance(add(ratio(big(values.minimum), 2n), ratio(big(values.maximum), 2n))),
    delay: ({ values }) => (big(values.minimum) + big(values.maximum)) / 2n,
  },
  PED_GAUSS: {
    drives: "both",
    isLegal(setting) {
      const [mean, deviation] = [big(setting.values.mean), big(setting.values.stdDeviation)];
      const { min, max } = spanOf(setting);
      return deviation >= 0n && mean - 3n * deviation >= min && mean + 3n * deviation <= max;
    },
    share: ({ values }) => distance(ratio(big(values.mean), 1n)),
    delay: ({ values }) => big(values.mean),
  },
  PED_POISSON: {
    drives: "both",
    isLegal(setting) {
      const mean = Number(setting.values.mean);
      return mean >= 0 && mean + 3 * Math.sqrt(mean) <= Number(spanOf(setting).max);
    },
    share: ({ values }) => distance(ratio(big(values.mean), 1n)),
    delay: ({ values }) => big(values.mean),
  },
  PED_GAMMA: {
    drives: "both",
    isLegal(setting) {
      const [shape, scale] = [Number(setting.values.shape), Number(setting.values.scale)];
      if (shape < 0 || scale < 0) return false;
      return shape * scale + 4 * Math.sqrt(shape) * scale <= Number(spanOf(setting).max);
    },
    share: ({ values }) => distance(ratio(big(values.shape) * big(values.scale), 1n)),
    delay: ({ values }) => big(values.shape) * big(values.scale),
  },
  PED_CUST: {
    drives: "both",
    isLegal(setting) {
      const { custom } = setting;
      const { min, max } = spanOf(setting);
      const size = isLatency(setting) ? 1024 : 512;
      return custom?.length === size && custom.every((value) => value >= min && value <= max);
    },
    share: ({ custom = [] }) => distance(mean(custom)),
    delay({ custom = [] }) {
      const { num, den } = mean(custom);
      return num / den;
    },
  },
  PED_CONST: {
    drives: "latency",
    delays: ["delay"],
    isLegal: () => true,
    delay: ({ values }) => big(values.delay),
  },
  // What has gathered leaves at once: the first frame has waited for all of the time, the last one for none of it.
  PED_ACCBURST: {
    drives: "latency",
    delays: ["delay"],
    isLegal: () => true,
    delay: ({ values }) => big(values.delay) / 2n,
  },
  PED_STEP: {
    drives: "latency",
    delays: ["low", "high"],
    isLegal: ({ values }) => big(values.low) <= big(values.high),
    delay: ({ values }) => (big(values.low) + big(values.high)) / 2n,
  },
};

/** Whether all delays among the values are multiples of the step. */
export function isInSteps({ delays = [] }: Distribution, values: Values): boolean {
  return delays.every((field) => big(values[field]) % LATENCY_STEP_NS === 0n);
}

function isLatency({ kind }: Setting): boolean {
  return kind === Kind.LATENCY;
}

function spanOf(setting: Setting): LatencyRange {
  return isLatency(setting) ? setting.range : { min: 0n, max: MOST_DISTANCE };
}

/** One in so many frames; a distance below one means every frame. */
function distance(frames: Ratio): Ratio {
  return frames.num <= frames.den ? ratio(1n, 1n) : ratio(frames.den, frames.num);
}

function mean(values: readonly bigint[]): Ratio {
  return ratio(
    values.reduce((sum, value) => sum + value, 0n),
    BigInt(Math.max(values.length, 1)),
  );
}

function isPpm(value: unknown): boolean {
  return fits(value, 0n, MILLION);
}

function fits(value: unknown, min: bigint, max: bigint): boolean {
  return within(big(value), min, max);
}

function big(value: unknown): bigint {
  return BigInt(value as bigint | number);
}
