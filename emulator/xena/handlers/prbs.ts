import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import { SECOND } from "../clock.js";
import { bitErrorRatio } from "../layer1/fec.js";
import { lanesOf } from "../layer1/light.js";
import { speedMbps } from "../line.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import { larger } from "../traffic/bounds.js";
import { isInSync } from "../transit/link.js";

const MEGABIT = 1_000_000n;

/** Test patterns of the serdes, with the errors that the line has and those that a client puts in. */
export const prbsHandlers: Handlers = {
  PP_TXPRBSCONFIG: {
    set(call) {
      const port = portOf(call);
      const [serdes] = call.indices as [number];
      const wasOn = isSending(port, serdes);
      bankErrors(port);
      const refusal = remember(call);
      if (refusal === undefined && isSending(port, serdes) !== wasOn)
        port.layer1.changed.set(serdes, call.lab.clock.now());
      return refusal;
    },
  },
  PP_TXERRORRATE: {
    set(call) {
      if ((valuesOf(call).rate as bigint) < 0n) return "BADVALUE";
      bankErrors(portOf(call));
      return remember(call);
    },
  },
  PP_TXINJECTONE: {
    set(call) {
      const port = portOf(call);
      const serdes = lanes(port).find((lane) => isSending(port, lane));
      if (serdes !== undefined) port.peer?.layer1.addErrors(serdes, 1n, call.lab.clock.now());
      return undefined;
    },
  },
  PP_RXPRBSSTATUS: { get: prbsStatus },
};

/** What the other end sends, as long as the cable is in and both ends are on. Per second, only what came in the last one counts. */
function prbsStatus(call: Call): Values {
  const port = portOf(call);
  const [serdes] = call.indices as [number];
  const { peer, layer1 } = port;
  if (peer === undefined || !isInSync(port) || !isSending(peer, serdes)) {
    return { byteCount: 0n, errorCount: 0n, lock: "PRBSOFF" };
  }
  const now = call.lab.clock.now();
  const isPerSecond = port.read("PP_PRBSTYPE").statisticsMode === "PERSECOND";
  const floor = isPerSecond ? larger(now - SECOND, 0n) : 0n;
  const bits = bitsOn(port, larger(since(peer, port, serdes), floor), now);
  const inserted = insertedSince(peer, port, serdes, floor, now) + layer1.errorsOf(serdes, floor);
  return { byteCount: bits / 8n, errorCount: lineErrors(port, bits) + inserted, lock: "PRBSON" };
}

/** Since when a lane of the receiver counts a pattern. */
function since(sender: Port, receiver: Port, serdes: number): bigint {
  return larger(receiver.layer1.clearedAt, sender.layer1.changed.get(serdes) ?? 0n);
}

function lineErrors(port: Port, bits: bigint): bigint {
  return BigInt(Math.floor(Number(bits) * bitErrorRatio(port)));
}

/** Errors that the sender puts in at its rate, as far as they are not banked yet. */
function insertedSince(sender: Port, receiver: Port, serdes: number, floor: bigint, now: bigint): bigint {
  const { errorOnOff } = sender.read("PP_TXPRBSCONFIG", [serdes]);
  const { rate } = sender.read("PP_TXERRORRATE") as { rate: bigint };
  if (errorOnOff !== "ERRORSON" || rate <= 0n || !isSending(sender, serdes)) return 0n;
  const begin = larger(larger(since(sender, receiver, serdes), sender.layer1.bankedAt), floor);
  return bitsOn(receiver, begin, now) / rate;
}

/** Before what they depend on changes, errors so far are kept with the receiver. */
function bankErrors(sender: Port): void {
  const { peer, lab } = sender;
  const now = lab.clock.now();
  if (peer !== undefined && isInSync(peer)) {
    for (const serdes of lanes(sender)) {
      const errors = insertedSince(sender, peer, serdes, 0n, now);
      if (errors > 0n) peer.layer1.addErrors(serdes, errors, now);
    }
  }
  sender.layer1.bankedAt = now;
}

/** Bits on one lane from one time to another. */
function bitsOn(port: Port, from: bigint, to: bigint): bigint {
  const perSecond = (BigInt(speedMbps(port)) * MEGABIT) / BigInt(lanesOf(port));
  return ((to - from) * perSecond) / SECOND;
}

function isSending(port: Port, serdes: number): boolean {
  return port.read("PP_TXPRBSCONFIG", [serdes]).prbsOnOff === "PRBSON";
}

function lanes(port: Port): number[] {
  return Array.from({ length: lanesOf(port) }, (_, serdes) => serdes);
}
