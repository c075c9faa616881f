import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import { remember } from "../remember.js";
import { speedMbps } from "../traffic/speed.js";

/** Ports faster than this may change streams on the air when P_DYNAMIC is on. */
const DYNAMIC_ABOVE_MBPS = 10_000;

const MILLION = 1_000_000;

/** What a single stream may ask for; whether the streams fit together is asked when traffic starts. */
export const streamHandlers: Handlers = {
  PS_RATEFRACTION: rate((call) => within(valuesOf(call).streamRatePpm as number, 0, MILLION)),
  PS_RATEPPS: rate((call) => within(valuesOf(call).streamRatePps as number, 0, portOf(call).limit("maxPps"))),
  PS_RATEL2BPS: rate((call) => {
    const bits = valuesOf(call).l2Bps as bigint;
    return bits >= 0n && bits <= BigInt(speedMbps(portOf(call))) * BigInt(MILLION);
  }),
  PS_PACKETLENGTH: {
    set(call) {
      const { lengthType, minVal, maxVal } = valuesOf(call) as { lengthType: string; minVal: number; maxVal: number };
      const port = portOf(call);
      const largest = port.limit("maxPacketLength");
      if (lengthType !== "MIX" && !within(minVal, port.limit("minPacketLength"), largest)) return "BADVALUE";
      if (usesBoth(lengthType) && !within(maxVal, minVal, largest)) return "BADVALUE";
      return setStream(call);
    },
  },
  PS_TPLDID: {
    set(call) {
      const id = valuesOf(call).testPayloadIdentifier as number;
      return within(id, -1, portOf(call).limit("maxTpid") - 1) ? setStream(call) : "BADVALUE";
    },
  },
  PS_ENABLE: { set: enable },
  PS_COMMENT: { set: remember },
};

function usesBoth(lengthType: string): boolean {
  return lengthType !== "FIXED" && lengthType !== "MIX";
}

function rate(isAllowed: (call: Call) => boolean): Handlers[string] {
  return {
    set(call) {
      if (!isAllowed(call)) return "BADVALUE";
      const { rateCommands } = portOf(call);
      const [stream] = call.indices as [number];
      const before = rateCommands.get(stream);
      rateCommands.set(stream, call.info.name);
      const refusal = setStream(call);
      if (refusal === undefined) return undefined;
      if (before === undefined) rateCommands.delete(stream);
      else rateCommands.set(stream, before);
      return refusal;
    },
  };
}

function within(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}

/**
 * Sets anything else of a stream. What is on the air stays as it is, unless the port allows changes; then the stream goes on with the
 * new setting at once, if it still fits.
 */
export function setStream(call: Call): StatusName | undefined {
  const port = portOf(call);
  const [stream] = call.indices as [number];
  if (!port.transmitter.carries(stream)) return remember(call);
  if (!isDynamic(call)) return "NOTVALID";
  const before = port.values.get(call.info.code, call.indices);
  const refusal = remember(call);
  if (refusal !== undefined) return refusal;
  if (port.transmitter.stillFits()) port.transmitter.restart(stream, port.lab.clock.now());
  else {
    if (before === undefined) port.values.delete(call.info.code, call.indices);
    else port.values.set(call.info.code, call.indices, before);
    return "BADVALUE";
  }
  return undefined;
}

function isDynamic(call: Call): boolean {
  const port = portOf(call);
  return speedMbps(port) > DYNAMIC_ABOVE_MBPS && port.read("P_DYNAMIC").onOff === "ON";
}

/** On the air a stream can go between ON and SUPPRESS; one that was OFF at the start stays off. */
function enable(call: Call): StatusName | undefined {
  const port = portOf(call);
  const { transmitter } = port;
  const [stream] = call.indices as [number];
  if (!transmitter.isOn()) return remember(call);
  const isWanted = valuesOf(call).state !== "OFF";
  if (isWanted !== transmitter.carries(stream)) return "NOTVALID";
  if (!isWanted) return undefined;
  const refusal = remember(call);
  if (refusal === undefined) transmitter.restart(stream, port.lab.clock.now());
  return refusal;
}
