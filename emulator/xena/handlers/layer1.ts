import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handlers, portOf } from "../call.js";
import { SECOND } from "../clock.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import { larger } from "../traffic/bounds.js";
import { isInSync } from "../traffic/link.js";
import { speedMbps } from "../traffic/speed.js";
import { filled } from "../truths/capabilities.js";

/** Bits of a Reed-Solomon codeword, RS(544,514) with symbols of 10 bits. */
const CODEWORD_BITS = 5440n;

const MEGABIT = 1_000_000n;

/** Test patterns of the serdes, and what the receive side of layer 1 counts on a line without errors of its own. */
export const layer1Handlers: Handlers = {
  PP_TXPRBSCONFIG: {
    set(call) {
      const { layer1, lab } = portOf(call);
      const [serdes] = call.indices as [number];
      const wasOn = isSending(portOf(call), serdes);
      const refusal = remember(call);
      if (refusal === undefined && isSending(portOf(call), serdes) !== wasOn)
        layer1.changed.set(serdes, lab.clock.now());
      return refusal;
    },
  },
  PP_TXINJECTONE: {
    set(call) {
      const port = portOf(call);
      const serdes = sendingSerdes(port)[0];
      if (serdes !== undefined && port.peer !== undefined) port.peer.layer1.addError(serdes);
      return undefined;
    },
  },
  PP_RXPRBSSTATUS: { get: prbsStatus },
  PP_RXTOTALSTATS: { get: totals },
  PP_RXCLEAR: {
    set(call) {
      portOf(call).layer1.clear(call.lab.clock.now());
      return undefined;
    },
  },
};

/** What the other end sends, as long as the cable is in and both ends are on. */
function prbsStatus(call: Call): Values {
  const port = portOf(call);
  const [serdes] = call.indices as [number];
  const { peer, layer1 } = port;
  const isLocked = peer !== undefined && isInSync(port) && isSending(peer, serdes);
  const since = larger(layer1.clearedAt, peer?.layer1.changed.get(serdes) ?? 0n);
  const bitsPerSecond = (BigInt(speedMbps(port)) * MEGABIT) / BigInt(Math.max(port.limit("serdesCount"), 1));
  return {
    byteCount: isLocked ? bits(call, since, bitsPerSecond) / 8n : 0n,
    errorCount: isLocked ? (layer1.errors.get(serdes) ?? 0n) : 0n,
    lock: isLocked ? "PRBSON" : "PRBSOFF",
  };
}

function totals(call: Call): Values {
  const port = portOf(call);
  const line = BigInt(speedMbps(port)) * MEGABIT;
  const received = isInSync(port) ? bits(call, larger(port.layer1.clearedAt, call.lab.startedAt), line) : 0n;
  const hasFec = port.read("PP_FECMODE").mode !== "OFF";
  return filled("PP_RXTOTALSTATS", {
    totalRxBitCount: received,
    totalRxCodewordCount: hasFec ? received / CODEWORD_BITS : 0n,
    totalCorrectedCodewordCount: 0n,
    totalUncorrectableCodewordCount: 0n,
    totalCorrectedSymbolCount: 0n,
    totalPreFecBer: 0n,
    totalPostFecBer: 0n,
  });
}

function bits({ lab }: Call, since: bigint, perSecond: bigint): bigint {
  return ((lab.clock.now() - since) * perSecond) / SECOND;
}

function isSending(port: Port, serdes: number): boolean {
  return port.read("PP_TXPRBSCONFIG", [serdes]).prbsOnOff === "PRBSON";
}

function sendingSerdes(port: Port): number[] {
  return Array.from({ length: port.limit("serdesCount") }, (_, serdes) => serdes).filter((serdes) =>
    isSending(port, serdes),
  );
}
