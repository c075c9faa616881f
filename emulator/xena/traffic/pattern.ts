import type { Ratio } from "./rate.js";

/**
 * When the frames of a stream go out, as a rhythm that repeats for ever: so many frames, evenly spaced, from some point of every period on.
 * One frame in every period is steady traffic. All lengths are whole numbers of the same part of a nanosecond, so nothing is rounded
 * before the end. A frame counts as sent at the end of its step, and the last step of a period ends with the period or before.
 */
export interface Pattern {
  /** Parts of a nanosecond in which the lengths are given: 3 means thirds. 0 for a stream that sends nothing. */
  readonly parts: bigint;
  readonly period: bigint;
  /** From the beginning of the period to the beginning of the first step; may be negative when a step begins with a gap. */
  readonly lead: bigint;
  /** Length of a step: from one frame to the next. */
  readonly step: bigint;
  /** Frames in every period. */
  readonly frames: bigint;
}

/** Makes a pattern of lengths in nanoseconds. */
export function pattern(period: Ratio, lead: Ratio, step: Ratio, frames: bigint): Pattern {
  const parts = period.den * lead.den * step.den;
  const inParts = ({ num, den }: Ratio): bigint => (num * parts) / den;
  return { parts, period: inParts(period), lead: inParts(lead), step: inParts(step), frames };
}

/** Steady traffic of so many frames per nanosecond. */
export function steady({ num, den }: Ratio): Pattern {
  return { parts: num, period: den, lead: 0n, step: den, frames: 1n };
}

/** Frames sent after so many nanoseconds. */
export function framesAfter({ parts, period, lead, step, frames }: Pattern, nanoseconds: bigint): bigint {
  if (nanoseconds <= 0n) return 0n;
  const time = nanoseconds * parts;
  const within = (time % period) - lead;
  const sent = within <= 0n ? 0n : within / step;
  return (time / period) * frames + (sent < frames ? sent : frames);
}

/** First nanosecond after which so many frames have been sent; undefined when they never are. */
export function timeUntil({ parts, period, lead, step, frames }: Pattern, count: bigint): bigint | undefined {
  if (count <= 0n) return 0n;
  if (parts === 0n) return undefined;
  const periods = (count - 1n) / frames;
  const time = periods * period + lead + (count - periods * frames) * step;
  return (time + parts - 1n) / parts;
}
