import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import { changeTo, remember } from "../remember.js";
import { within } from "../traffic/bounds.js";
import { neededBytes } from "../transit/stream-settings.js";
import { changeOnAir, wouldFit } from "./on-air.js";

/** What a single stream may ask for; whether the streams fit together is asked when traffic starts. */
export const streamHandlers: Handlers = {
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
  PS_PACKETLIMIT: {
    set(call) {
      const count = valuesOf(call).packetCount as number;
      return within(count, -1, portOf(call).limit("maxTxPacketLimit")) ? setStream(call) : "BADVALUE";
    },
  },
  PS_BURSTGAP: {
    set(call) {
      const gaps = Object.values(valuesOf(call)) as number[];
      return gaps.every((gap) => gap >= 0) ? setStream(call) : "BADVALUE";
    },
  },
  PS_TPLDID: {
    set(call) {
      const id = valuesOf(call).testPayloadIdentifier as number;
      return within(id, -1, portOf(call).limit("maxTpid") - 1) ? setStream(call) : "BADVALUE";
    },
  },
  PS_AUTOADJUST: { set: autoAdjust },
  PS_ENABLE: { set: enable },
  PS_COMMENT: { set: remember },
};

function usesBoth(lengthType: string): boolean {
  return lengthType !== "FIXED" && lengthType !== "MIX";
}

/**
 * Sets anything else of a stream. What is on the air stays as it is, unless the port allows changes; then the stream goes on with the
 * new setting at once, if it still fits.
 */
export function setStream(call: Call): StatusName | undefined {
  const { transmitter } = portOf(call);
  const [stream] = call.indices as [number];
  if (!transmitter.carries(stream)) return remember(call);
  return changeOnAir(call, (now) => transmitter.restart(stream, now));
}

/** On the air a stream can go between ON and SUPPRESS; one that was OFF at the start stays off. */
function enable(call: Call): StatusName | undefined {
  const { transmitter } = portOf(call);
  const [stream] = call.indices as [number];
  if (!transmitter.isOn()) return remember(call);
  const isWanted = valuesOf(call).state !== "OFF";
  if (isWanted !== transmitter.carries(stream)) return "NOTVALID";
  if (!isWanted) return undefined;
  if (!wouldFit(call)) return "BADVALUE";
  const refusal = remember(call);
  if (refusal === undefined) transmitter.restart(stream, call.lab.clock.now());
  return refusal;
}

/** Makes the frames as long as their headers and test payload need, and leaves them when they are; the sizes of a mix are the port's. */
function autoAdjust(call: Call): StatusName | undefined {
  const port = portOf(call);
  const [stream] = call.indices as [number];
  if (port.transmitter.carries(stream)) return "NOTVALID";
  const length = port.read("PS_PACKETLENGTH", [stream]) as { lengthType: string; minVal: number; maxVal: number };
  if (length.lengthType === "MIX") return undefined;
  const minVal = Math.max(length.minVal, neededBytes(port, stream));
  if (minVal > port.limit("maxPacketLength")) return "NOTVALID";
  changeTo(call.lab, port, "PS_PACKETLENGTH", { ...length, minVal, maxVal: Math.max(length.maxVal, minVal) }, [stream]);
  return undefined;
}
