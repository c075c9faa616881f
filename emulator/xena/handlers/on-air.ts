import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, portOf } from "../call.js";
import { speedMbps } from "../line.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";

/** Ports faster than this may change what is on the air when P_DYNAMIC is on. */
const DYNAMIC_ABOVE_MBPS = 10_000;

/**
 * Sets something that frames depend on which are on the air: NOTVALID, unless the port allows changes; then everything goes on with the new
 * setting at once, or BADVALUE when it does not fit.
 */
export function changeOnAir(call: Call, goOn: (now: bigint) => void): StatusName | undefined {
  const port = portOf(call);
  if (!isDynamic(port)) return "NOTVALID";
  if (!wouldFit(call)) return "BADVALUE";
  const refusal = remember(call);
  if (refusal === undefined) goOn(call.lab.clock.now());
  return refusal;
}

/** A setting of the port that all its frames depend on. */
export function setForTraffic(call: Call): StatusName | undefined {
  const { transmitter } = portOf(call);
  return transmitter.isOn() ? changeOnAir(call, (now) => transmitter.restartAll(now)) : remember(call);
}

/** Whether what runs would fit with a value; it is tried and taken back, so that nobody is told of a value that is refused. */
export function wouldFit({ info, indices, value, resource }: Call): boolean {
  const { values, transmitter } = resource as Port;
  const before = values.get(info.code, indices);
  values.set(info.code, indices, value);
  const isFitting = transmitter.stillFits();
  if (before === undefined) values.delete(info.code, indices);
  else values.set(info.code, indices, before);
  return isFitting;
}

function isDynamic(port: Port): boolean {
  return speedMbps(port) > DYNAMIC_ABOVE_MBPS && port.read("P_DYNAMIC").onOff === "ON";
}
