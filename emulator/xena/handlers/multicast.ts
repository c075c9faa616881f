import type { StatusName } from "../../../runtime/xena/status.js";
import { bytes16 } from "../bytes.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import { EtherType } from "../ethernet.js";
import { frameOf } from "../frames/envelope.js";
import type { Port } from "../parts.js";
import { type IgmpOperation, igmpFrames } from "../protocols/igmp.js";
import { remember } from "../remember.js";
import { within } from "../traffic/bounds.js";

/** Groups of one command, and senders of one list. */
const MOST_ADDRESSES = 8;

/** Operations that are repeated at the interval asked for; the others happen once and end what was repeated. */
const REPEATED: ReadonlySet<string> = new Set(["ON", "INCLUDE", "EXCLUDE"]);

/** What a port sends by itself: membership of multicast groups, and frames that teach switches its address. */
export const multicastHandlers: Handlers = {
  P_MULTICAST: { set: (call) => operate(call, 2) },
  P_MULTICASTEXT: {
    set: (call) => operate(call, valuesOf(call).igmpVersion === "IGMPV3" ? 3 : 2),
  },
  P_MCSRCLIST: {
    set(call) {
      if (call.value.length > 4 * MOST_ADDRESSES) return "BADVALUE";
      // Saved configurations of version 2 say 0.0.0.0, which is nobody.
      return call.value.some(isSet) && !isVersion3(portOf(call)) ? "NOTVALID" : remember(call);
    },
  },
  P_IGMPV3_GROUP_RECORD_BUNDLE: {
    set(call) {
      // To say that nothing is bundled is true of version 2 as well, and saved configurations say it.
      return isVersion3(portOf(call)) || valuesOf(call).mode === "OFF" ? remember(call) : "NOTVALID";
    },
  },
  P_MULTICASTHDR: {
    set(call) {
      const { headerCount, tag, pcp } = valuesOf(call) as { headerCount: number; tag: number; pcp: number };
      const isGood = within(headerCount, 0, 1) && within(tag, 0, 4095) && within(pcp, 0, 7);
      return isGood ? remember(call) : "BADVALUE";
    },
  },
  P_AUTOTRAIN: { set: train },
};

function isSet(byte: number): boolean {
  return byte !== 0;
}

function isVersion3(port: Port): boolean {
  return port.read("P_MULTICASTEXT").igmpVersion === "IGMPV3";
}

/** The two commands are two ways to say one thing; the last one holds. */
function operate(call: Call, version: 2 | 3): StatusName | undefined {
  const port = portOf(call);
  const { operation, secondCount } = valuesOf(call) as { operation: IgmpOperation | "OFF"; secondCount: number };
  const groups = addressesIn(call.value.subarray(0, call.value.length - (call.info.codec.set?.tailBytes ?? 0)));
  if (groups.length > MOST_ADDRESSES) return "BADVALUE";
  if (operation !== "OFF" && operation !== "GENERAL_QUERY" && !groups.every(isGroup)) return "BADVALUE";
  if ((operation === "INCLUDE" || operation === "EXCLUDE") && version === 2) return "NOTVALID";
  const refusal = remember(call);
  if (refusal !== undefined) return refusal;
  const now = call.lab.clock.now();
  port.ownFlows.stop("multicast", now);
  if (operation === "OFF") return undefined;
  const sources = addressesIn(port.raw("P_MCSRCLIST")).filter((address) => address.some(isSet));
  const isBundled = port.read("P_IGMPV3_GROUP_RECORD_BUNDLE").mode === "ON";
  const frames = igmpFrames(port, { operation, version, groups, sources, isBundled });
  port.ownFlows.repeat("multicast", frames, REPEATED.has(operation) ? secondCount : 0, now);
  return undefined;
}

function addressesIn(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / 4 }, (_, i) => bytes.subarray(4 * i, 4 * i + 4));
}

/** 224.0.0.0 to 239.255.255.255. */
function isGroup(address: Uint8Array): boolean {
  return (address[0] as number) >>> 4 === 14;
}

/** A training packet goes to everybody; its type is that of the configuration test protocol, which hosts throw away. */
function train(call: Call): StatusName | undefined {
  const port = portOf(call);
  const { interval } = valuesOf(call) as { interval: number };
  if (interval < 0) return "BADVALUE";
  const refusal = remember(call);
  if (refusal !== undefined) return refusal;
  const now = call.lab.clock.now();
  if (interval === 0) port.ownFlows.stop("training", now);
  else port.ownFlows.repeat("training", [trainingFrame(port)], interval, now);
  return undefined;
}

function trainingFrame(port: Port): Uint8Array {
  const source = port.raw("P_MACADDRESS");
  const destination = new Uint8Array(6).fill(0xff);
  return frameOf({ destination, source, tags: new Uint8Array(0), type: EtherType.TEST, content: bytes16(0) });
}
