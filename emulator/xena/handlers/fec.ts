import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handlers, portOf } from "../call.js";
import { SECOND } from "../clock.js";
import { bitErrorRatio, type CodewordCounts, codeOf, countCodewords } from "../layer1/fec.js";
import { speedMbps } from "../line.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import { larger } from "../traffic/bounds.js";
import { isInSync } from "../transit/link.js";

const MEGABIT = 1_000_000n;

/** Reported in place of a bit error ratio that nobody measures. */
const NOT_MEASURED = -1n;

/** What forward error correction counts at the receiving end. Its counters start when it is switched on or cleared. */
export const fecHandlers: Handlers = {
  PP_FECMODE: {
    set(call) {
      const { layer1, lab } = portOf(call);
      const wasOn = hasFec(portOf(call));
      const refusal = remember(call);
      if (refusal === undefined && !wasOn && hasFec(portOf(call))) layer1.fecSince = lab.clock.now();
      return refusal;
    },
  },
  PP_RXTOTALSTATS: { get: totals },
  PP_RXFECSTATS: { get: distribution },
  PP_RXCLEAR: {
    set(call) {
      portOf(call).layer1.clear(call.lab.clock.now());
      return undefined;
    },
  },
};

/** A bit error ratio is told as its inverse; with no errors at all, as the negative number of bits that were without one. */
function totals(call: Call): Values {
  const port = portOf(call);
  const totalRxBitCount = bitsSince(port, larger(port.layer1.clearedAt, call.lab.startedAt));
  if (!hasFec(port)) {
    return { totalRxBitCount, ...NO_CODEWORDS, totalPreFecBer: NOT_MEASURED, totalPostFecBer: NOT_MEASURED };
  }
  const { codewords, byErrors, uncorrectable } = counts(port);
  const symbols = byErrors.reduce((sum, count, errors) => sum + count * BigInt(errors), 0n);
  return {
    totalRxBitCount,
    totalRxCodewordCount: codewords,
    totalCorrectedCodewordCount: codewords - (byErrors[0] ?? 0n) - uncorrectable,
    totalUncorrectableCodewordCount: uncorrectable,
    totalCorrectedSymbolCount: symbols,
    totalPreFecBer: symbols === 0n ? -totalRxBitCount : totalRxBitCount / symbols,
    totalPostFecBer: -totalRxBitCount,
  };
}

const NO_CODEWORDS = {
  totalRxCodewordCount: 0n,
  totalCorrectedCodewordCount: 0n,
  totalUncorrectableCodewordCount: 0n,
  totalCorrectedSymbolCount: 0n,
};

/** By number of wrong symbols, then those with too many, then the sum of those that are right or were put right. */
function distribution(call: Call): Values {
  const port = portOf(call);
  const { codewords, byErrors, uncorrectable } = counts(port);
  const stats = [...byErrors, uncorrectable, codewords - uncorrectable];
  return { statsType: 0n, dataCount: BigInt(stats.length), stats };
}

function counts(port: Port): CodewordCounts {
  const { layer1, lab } = port;
  const since = larger(larger(layer1.clearedAt, layer1.fecSince), lab.startedAt);
  return countCodewords(hasFec(port) ? bitsSince(port, since) : 0n, codeOf(port), bitErrorRatio(port));
}

function hasFec(port: Port): boolean {
  return port.read("PP_FECMODE").mode !== "OFF";
}

function bitsSince(port: Port, since: bigint): bigint {
  if (!isInSync(port)) return 0n;
  return ((port.lab.clock.now() - since) * BigInt(speedMbps(port)) * MEGABIT) / SECOND;
}
