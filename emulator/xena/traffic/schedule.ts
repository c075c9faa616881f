import { type Pattern, pattern } from "./pattern.js";
import {
  add,
  byteTime,
  frameRate,
  fullRate,
  inverse,
  type Line,
  product,
  type RateRequest,
  type Ratio,
  ratio,
} from "./rate.js";

/** When the frames of one stream go out. */
export interface Rhythm {
  /** Frames per nanosecond, in the long run. */
  readonly rate: Ratio;
  /** Steadily unless given. */
  readonly pattern?: Pattern;
}

/** Frames that a stream sends in a row, and their mean size. */
export interface Turn {
  readonly frames: bigint;
  readonly meanBytes: Ratio;
}

/** A turn in burst mode, with the gaps of PS_BURSTGAP in byte times: between its frames, and behind the last of them. */
export interface Burst extends Turn {
  readonly packetGap: bigint;
  readonly burstGap: bigint;
}

const NOTHING: Ratio = { num: 0n, den: 1n };

/**
 * A stream of its own rate whose frames come in bursts of PS_BURST: the pauses between frames are there to be moved, and that percentage
 * of them is moved to the end of the burst. 0 is steady, 100 is back to back. The rate stays.
 */
export function burstsAtRate(rate: Ratio, line: Line, { frames, meanBytes }: Turn, density: bigint): Rhythm {
  if (rate.num === 0n || frames < 2n || density === 0n) return { rate };
  const even = inverse(rate);
  const tight = inverse(fullRate(line, meanBytes));
  const step = add(product(even, ratio(100n - density, 100n)), product(tight, ratio(density, 100n)));
  return { rate, pattern: pattern(product(even, ratio(frames, 1n)), NOTHING, step, frames) };
}

/**
 * Streams one after the other, round and round, at the rate of the port. Every frame has its part of the round by what it takes of the line,
 * so the gaps grow evenly when the rate is less than the line's.
 */
export function inTurns(turns: readonly Turn[], request: RateRequest, line: Line): Rhythm[] {
  const frames = turns.reduce((sum, turn) => sum + turn.frames, 0n);
  const weight = (bytes: (turn: Turn) => Ratio): Ratio =>
    turns.reduce((sum, turn) => add(sum, product(bytes(turn), ratio(turn.frames, 1n))), NOTHING);
  const onLine = ({ meanBytes }: Turn): Ratio => add(meanBytes, ratio(line.gapBytes, 1n));
  const rate = frameRate(request, line, meanOfTurns(turns));
  if (rate.num === 0n) return turns.map(() => ({ rate }));
  const period = product(ratio(frames, 1n), inverse(rate));
  const perByte = product(period, inverse(weight(onLine)));
  let lead = NOTHING;
  return turns.map((turn) => {
    const step = product(onLine(turn), perByte);
    const own = {
      rate: product(ratio(turn.frames, 1n), inverse(period)),
      pattern: pattern(period, lead, step, turn.frames),
    };
    lead = add(lead, product(step, ratio(turn.frames, 1n)));
    return own;
  });
}

/** Mean frame size of a round. */
export function meanOfTurns(turns: readonly Turn[]): Ratio {
  const frames = turns.reduce((sum, turn) => sum + turn.frames, 0n);
  const bytes = turns.reduce((sum, turn) => add(sum, product(turn.meanBytes, ratio(turn.frames, 1n))), NOTHING);
  return product(bytes, ratio(1n, frames));
}

/**
 * A burst of every stream in turn, at the speed of the line with the gaps that are asked for, and then a pause until the period is over; a
 * period of 0 is over when the last gap is. A frame has been sent when its last byte has. Undefined when the bursts take longer than
 * the period.
 */
export function inBursts(bursts: readonly Burst[], periodNs: bigint, line: Line): Rhythm[] | undefined {
  const { num, den } = byteTime(line);
  const unit = bursts.reduce((product, { meanBytes }) => product * meanBytes.den, 1n);
  const parts = unit * den;
  const inParts = (bytes: Ratio): bigint => ((bytes.num * unit) / bytes.den) * num;
  let at = 0n;
  const places = bursts.map(({ frames, meanBytes, packetGap, burstGap }) => {
    const gap = inParts(ratio(packetGap, 1n));
    const step = inParts(meanBytes) + gap;
    const lead = at - gap;
    at += frames * step - gap + inParts(ratio(burstGap, 1n));
    return { parts, lead, step, frames };
  });
  const period = periodNs > 0n ? periodNs * parts : at;
  if (at > period) return undefined;
  return places.map((place) => ({ rate: ratio(place.frames * parts, period), pattern: { ...place, period } }));
}
