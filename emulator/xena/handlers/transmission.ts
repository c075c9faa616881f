import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handler, type Handlers, portOf, valuesOf } from "../call.js";
import { EDITABLE_MIX_LENGTHS } from "../truths/capabilities.js";
import { setForTraffic } from "./on-air.js";

/** How a port transmits, apart from when. Traffic that runs locks all of it but the delay, unless P_DYNAMIC is on. */
export const transmissionHandlers: Handlers = {
  P_TXMODE: { set: setForTraffic },
  P_TPLDMODE: { set: setForTraffic },
  P_CHECKSUM: { set: setForTraffic },
  P_TXPREAMBLE_REMOVE: { set: setForTraffic },
  P_PAYLOADMODE: { set: setForTraffic },
  P_TPLDOFFSET: { set: setForTraffic },
  P_RANDOMSEED: { set: setForTraffic },
  P_MAXHEADERLENGTH: { set: setForTraffic },
  P_TXBURSTPERIOD: limited("burstPeriod", 0),
  P_INTERFRAMEGAP: limited("minByteCount", "minInterframeGap", "maxInterframeGap"),
  // -1 is what ports say that cannot be slowed down, and what their configurations set.
  P_SPEEDREDUCTION: limited("ppm", -1, "maxSpeedReduction"),
  P_TXTIMELIMIT: limited("microseconds", 0),
  P_TXPACKETLIMIT: limited("packetCountLimit", -1, "maxTxPacketLimit"),
  P_TXRUNTLENGTH: {
    set(call) {
      const isOff = isWithin(call, "runtLength", -1, 0);
      const isAllowed = isOff || isWithin(call, "runtLength", "txRuntPacketMinLength", "maxPacketLength");
      return isAllowed ? setForTraffic(call) : "BADVALUE";
    },
  },
  P_MIXWEIGHTS: {
    set(call) {
      const weights = Object.values(valuesOf(call)) as number[];
      return weights.reduce((sum, weight) => sum + weight, 0) === 100 ? setForTraffic(call) : "BADVALUE";
    },
  },
  P_MIXLENGTH: { set: setMixLength },
};

/** A number between two others, each given as it is or as a field of P_CAPABILITIES. */
function limited(field: string, min: number | string, max?: number | string): Handler {
  return { set: (call) => (isWithin(call, field, min, max) ? setForTraffic(call) : "BADVALUE") };
}

function isWithin(call: Call, field: string, min: number | string, max?: number | string): boolean {
  const value = valuesOf(call)[field] as number | bigint;
  const port = portOf(call);
  const bound = (of: number | string): number => (typeof of === "number" ? of : port.limit(of));
  return value >= bound(min) && (max === undefined || value <= bound(max));
}

/** Only the sizes at some positions are free; the others take back what they are, and nothing else. */
function setMixLength(call: Call): StatusName | undefined {
  const port = portOf(call);
  const [position] = call.indices as [number];
  const isSame = valuesOf(call).frameSize === port.read("P_MIXLENGTH", [position]).frameSize;
  if ((EDITABLE_MIX_LENGTHS & (1 << position)) === 0) return isSame ? undefined : "NOTWRITABLE";
  return isWithin(call, "frameSize", "minPacketLength", "maxPacketLength") ? setForTraffic(call) : "BADVALUE";
}
