import { SECOND } from "../clock.js";

/** Exact arithmetic of rates: whole numbers only, so that counters agree with rate and time to the frame. */

/** A non-negative fraction, in lowest terms. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

/** Makes a fraction in lowest terms. */
export function ratio(num: bigint, den: bigint): Ratio {
  let a = num;
  let b = den;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { num: 0n, den: 1n } : { num: num / a, den: den / a };
}

/** Sum of two fractions. */
export function add(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.den + b.num * a.den, a.den * b.den);
}

/** Product of two fractions. */
export function product(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.num, a.den * b.den);
}

/** One divided by a fraction above 0. */
export function inverse({ num, den }: Ratio): Ratio {
  return { num: den, den: num };
}

/** Whole part of a fraction. */
export function whole({ num, den }: Ratio): bigint {
  return num / den;
}

/** What a port can put on the line. */
export interface Line {
  /** Bits per second of the physical layer. */
  readonly bitsPerSecond: bigint;
  /** P_SPEEDREDUCTION in parts per million. */
  readonly reductionPpm: bigint;
  /** Smallest distance between two frames in byte times, preamble included. */
  readonly gapBytes: bigint;
}

const MILLION = 1_000_000n;

/** How a stream asks for its rate. */
export type RateRequest =
  | { readonly kind: "fraction"; readonly ppm: bigint }
  | { readonly kind: "pps"; readonly framesPerSecond: bigint }
  | { readonly kind: "l2bps"; readonly bitsPerSecond: bigint };

/**
 * Frames per nanosecond that a request comes to.
 * @param meanBytes mean frame size, destination address to frame check sum
 */
export function frameRate(request: RateRequest, line: Line, meanBytes: Ratio): Ratio {
  switch (request.kind) {
    case "pps":
      return ratio(request.framesPerSecond, SECOND);
    case "l2bps":
      return ratio(request.bitsPerSecond * meanBytes.den, 8n * meanBytes.num * SECOND);
    case "fraction": {
      const full = fullRate(line, meanBytes);
      return ratio(full.num * request.ppm, full.den * MILLION);
    }
  }
}

/** Frames per nanosecond that fill the line: effective speed / (8 x (size + gap)). */
export function fullRate(line: Line, meanBytes: Ratio): Ratio {
  const effective = line.bitsPerSecond * (MILLION - line.reductionPpm);
  const wireBytes = meanBytes.num + line.gapBytes * meanBytes.den;
  return ratio(effective * meanBytes.den, MILLION * 8n * wireBytes * SECOND);
}

/** Nanoseconds that one byte takes on the line. */
export function byteTime({ bitsPerSecond, reductionPpm }: Line): Ratio {
  return ratio(8n * SECOND * MILLION, bitsPerSecond * (MILLION - reductionPpm));
}

/** The three ways to say a rate, each rounded down, so that a client that sets what it has read asks for no more than before. */
export function equivalents(request: RateRequest, line: Line, meanBytes: Ratio): Equivalents {
  const rate = frameRate(request, line, meanBytes);
  const perSecond = product(rate, { num: SECOND, den: 1n });
  return {
    ppm: whole(product(lineShare(rate, line, meanBytes), { num: MILLION, den: 1n })),
    framesPerSecond: whole(perSecond),
    bitsPerSecond: whole(product(perSecond, product(meanBytes, { num: 8n, den: 1n }))),
  };
}

/** One rate in millionths of the line, frames per second and layer 2 bits per second. */
export interface Equivalents {
  readonly ppm: bigint;
  readonly framesPerSecond: bigint;
  readonly bitsPerSecond: bigint;
}

/** Share of the line that frames at this rate take; more than 1 cannot be sent. */
export function lineShare(rate: Ratio, line: Line, meanBytes: Ratio): Ratio {
  const full = fullRate(line, meanBytes);
  return ratio(rate.num * full.den, rate.den * full.num);
}

/** Whole frames sent in so many nanoseconds. */
export function framesIn(rate: Ratio, nanoseconds: bigint): bigint {
  return nanoseconds <= 0n ? 0n : (nanoseconds * rate.num) / rate.den;
}
