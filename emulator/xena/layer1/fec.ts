import type { Port } from "../parts.js";
import { isPam4 } from "./light.js";

/** A Reed-Solomon code: codewords of so many symbols of 10 bits, so many of which can be put right. */
export interface FecCode {
  readonly symbols: number;
  readonly correctable: number;
}

/** RS(528,514) of lanes with one bit per symbol, RS(544,514) of those with two. */
const KR: FecCode = { symbols: 528, correctable: 7 };
const KP: FecCode = { symbols: 544, correctable: 15 };

const SYMBOL_BITS = 10;

/** Bit errors that a lane with two bits per symbol has on a good cable; lanes with one bit per symbol have none. */
const PAM4_BER = 2e-8;

/** Code that a port uses when error correction is on. */
export function codeOf(port: Port): FecCode {
  const { mode } = port.read("PP_FECMODE");
  if (mode === "RS_FEC_KR") return KR;
  return isPam4(port) || mode === "RS_FEC_KP" ? KP : KR;
}

/** Share of the bits that arrive wrong, before correction. */
export function bitErrorRatio(port: Port): number {
  return isPam4(port) ? PAM4_BER : 0;
}

/** How a number of codewords came in. */
export interface CodewordCounts {
  readonly codewords: bigint;
  /** By number of wrong symbols, 0 to as many as can be put right. */
  readonly byErrors: readonly bigint[];
  readonly uncorrectable: bigint;
}

/**
 * Codewords by number of wrong symbols. Bit errors come one by one, so symbols are wrong independently of each other and the counts are
 * those of the binomial distribution, rounded down; what is left over has none.
 */
export function countCodewords(bits: bigint, { symbols, correctable }: FecCode, ber: number): CodewordCounts {
  const codewords = bits / BigInt(symbols * SYMBOL_BITS);
  const wrong = 1 - (1 - ber) ** SYMBOL_BITS;
  const byErrors: bigint[] = [];
  let share = (1 - wrong) ** symbols;
  for (let errors = 0; errors < correctable; errors++) {
    share *= ((symbols - errors) / (errors + 1)) * (wrong / (1 - wrong));
    byErrors.push(BigInt(Math.floor(Number(codewords) * share)));
  }
  const clean = codewords - byErrors.reduce((sum, count) => sum + count, 0n);
  return { codewords, byErrors: [clean, ...byErrors], uncorrectable: 0n };
}
