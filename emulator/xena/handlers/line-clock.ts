import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handlers, portOf } from "../call.js";
import { isPam4, lanesOf, seesLight } from "../layer1/light.js";
import { speedMbps } from "../line.js";
import type { Port } from "../parts.js";

/** Line bits per bit of Ethernet, in 256ths: RS(544,514) with its 256-to-257 coding, or 64-to-66 coding alone. */
const PAM4_OVERHEAD = 272n;
const NRZ_OVERHEAD = 264n;

/** Symbols of a lane per cycle of the clock that is measured. */
const DIVIDER = 160n;

const PPM = 1_000_000n;

/** Data rate, clock and offset of the two directions of a line. */
export const lineClockHandlers: Handlers = {
  PL1_TX_PPM: { get: (call) => steady(Number(ppm(portOf(call)))) },
  PL1_RX_PPM: { get: (call) => received(call, (sender) => Number(ppm(sender)), 0) },
  PL1_TX_DATARATE: { get: (call) => steady(rate(portOf(call)) * BigInt(lanesOf(portOf(call)))) },
  PL1_RX_DATARATE: { get: (call) => received(call, rate, 0n) },
  PL1_TX_FREQ: { get: (call) => steady(frequency(portOf(call))) },
  PL1_RX_FREQ: { get: (call) => received(call, (sender) => Number(frequency(sender)), 0) },
};

/** Nothing wanders, so the extremes are what it is now. */
function steady<T>(current: T): Values {
  return { current, minimum: current, maximum: current };
}

/** What the other end sends, or nothing without light. */
function received<T>(call: Call, measure: (sender: Port) => T, nothing: T): Values {
  const port = portOf(call);
  return steady(port.peer !== undefined && seesLight(port) ? measure(port.peer) : nothing);
}

/** Offset of what a port sends: the clock of its module, less the reduction of its own speed. */
function ppm(port: Port): bigint {
  const { ppb } = port.owner.read("M_CLOCKPPB") as { ppb: number };
  const reduction = port.read("P_SPEEDREDUCTION").ppm as number;
  return BigInt(Math.round(ppb / 1000) - Math.max(reduction, 0));
}

/** Bits per second of one lane. */
function rate(port: Port): bigint {
  const overhead = isPam4(port) ? PAM4_OVERHEAD : NRZ_OVERHEAD;
  const nominal = (BigInt(speedMbps(port)) * 1_000_000n * overhead) / 256n / BigInt(lanesOf(port));
  return nominal + (nominal * ppm(port)) / PPM;
}

/** Symbols of a lane, divided. */
function frequency(port: Port): bigint {
  return rate(port) / (isPam4(port) ? 2n : 1n) / DIVIDER;
}
