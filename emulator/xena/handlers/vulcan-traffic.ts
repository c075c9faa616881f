import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handler, type Handlers, moduleOf, portOf, valuesOf } from "../call.js";
import { type Family, familyOf } from "../families.js";
import type { Module } from "../parts.js";
import { remember } from "../remember.js";
import { filled } from "../truths/capabilities.js";
import {
  allocationOf,
  assign,
  availableTo,
  countOf,
  enginesOf,
  lowest,
  PACKET_ENGINES,
} from "../vulcan/packet-engines.js";
import { speedOf } from "../vulcan/speed.js";
import { indexHandlers, listOf, removeAll } from "./indices.js";

/** State, packet engines and speed of layer 4-7 ports. Other ports have none of it and only remember. */
export const vulcanTrafficHandlers: Handlers = {
  P4_TRAFFIC: { set: (call) => portOf(call).engine?.command(valuesOf(call).trafficState as string) },
  P4_CLEAR: {
    set(call) {
      const port = portOf(call);
      port.engine?.off();
      const family = familyOf("group") as Family;
      return removeAll(call.lab, port, family, listOf(port, family));
    },
  },
  P4_SPEEDSELECTION: {
    set(call) {
      const { engine } = portOf(call);
      if (engine === undefined) return remember(call);
      if (!engine.isIdle) return "NOTVALID";
      const { speed } = valuesOf(call);
      return portOf(call).read("P4_CAPABILITIES")[capabilityOf(speed as string)] === 1 ? remember(call) : "BADVALUE";
    },
  },
  P4G_CREATE: whileIdle("P4G_CREATE"),
  P4G_INDICES: { ...indexHandlers.P4G_INDICES, ...whileIdle("P4G_INDICES") },
  P4G_IPV4_CLIENT_ADDRESS_POOL: pool("CLIENT"),
  P4G_IPV4_SERVER_ADDRESS_POOL: pool("SERVER"),
  P4G_CLIENT_RANGE: range("CLIENT"),
  P4G_SERVER_RANGE: range("SERVER"),
  M4_LICENSE_INFO: { get: licenses },
  P4E_ALLOCATE: {
    get: (call) => ({ peCountAlloc: enginesOf(portOf(call)) }),
    set(call) {
      const port = portOf(call);
      if (port.engine === undefined) return undefined;
      if (!port.engine.isIdle) return "NOTVALID";
      const mask = lowest(availableTo(port), valuesOf(call).peCountAlloc as number);
      if (mask === undefined) return "NOLICPE";
      assign(port, mask);
      return undefined;
    },
  },
  P4E_ASSIGN: {
    set(call) {
      const port = portOf(call);
      if (port.engine === undefined) return remember(call);
      if (!port.engine.isIdle) return "NOTVALID";
      const mask = BigInt(`0x${valuesOf(call).mask as string}`);
      if ((mask & ~availableTo(port)) !== 0n) return "NOLICPE";
      assign(port, mask);
      return undefined;
    },
  },
  P4E_AVAILABLE: {
    get: (call) => ({ availablePeCount: portOf(call).engine === undefined ? 0 : countOf(availableTo(portOf(call))) }),
  },
  P4E_ALLOCATION_INFO: {
    get: (call) => (portOf(call).engine === undefined ? NO_ENGINES : allocationOf(portOf(call))),
  },
};

function licenses(call: Call): Values {
  const taken = moduleOf(call).ports.reduce((sum, port) => sum + enginesOf(port), 0);
  return filled("M4_LICENSE_INFO", {
    pesAvailable: PACKET_ENGINES,
    pesFree: PACKET_ENGINES - taken,
    ...Object.fromEntries(LICENSED_GBPS.flatMap((gbps) => licensesFor(moduleOf(call), gbps))),
  });
}

/** Speeds that M4_LICENSE_INFO counts, in Gbit/s. */
const LICENSED_GBPS = [1, 10, 25, 40] as const;

/** Every port may run at every speed that it offers, so licences never run out; a port that is at a speed uses one. */
function licensesFor({ ports, kind }: Module, gbps: number): readonly [string, number][] {
  const available = gbps <= kind.gbps ? ports.length : 0;
  const used = ports.filter((port) => speedOf(port) === BigInt(gbps) * 1_000_000_000n).length;
  return [
    [`n${gbps}gAvailable`, available],
    [`n${gbps}gFree`, Math.max(available - used, 0)],
  ];
}

/** Groups do not come or go while anything is prepared or runs. */
function whileIdle(name: "P4G_CREATE" | "P4G_INDICES"): Handler {
  return {
    set: (call) => (portOf(call).engine?.isIdle === false ? "NOTVALID" : indexHandlers[name]?.set?.(call)),
  };
}

/** A pool takes the place of a range, and a range that of a pool: the last one counts. It can be written only. */
function pool(side: "CLIENT" | "SERVER"): Handler {
  return {
    set(call) {
      const { engine } = portOf(call);
      if (engine?.isIdle === false) return "NOTVALID";
      const [index] = call.indices as [number];
      engine?.pools.set(index, { ...engine.pools.get(index), [side]: valuesOf(call) });
      return undefined;
    },
  };
}

function range(side: "CLIENT" | "SERVER"): Handler {
  return {
    set(call) {
      const refusal = setGroup(call);
      const pools = portOf(call).engine?.pools.get(call.indices[0] as number);
      if (refusal === undefined && pools !== undefined) delete pools[side];
      return refusal;
    },
  };
}

const NO_ENGINES = { available: "0".repeat(16), allocated: "0".repeat(16) };

/** Field of P4_CAPABILITIES for a speed: `n2_5Gbps` for `F2_5G`. */
function capabilityOf(speed: string): string {
  return speed === "AUTO" ? "auto" : `n${speed.slice(1)}bps`;
}

/** Settings of a connection group stay as they are from its preparation on; acts such as clearing go on. */
export function setGroup(call: Call): ReturnType<NonNullable<Handler["set"]>> {
  return call.info.isKept && portOf(call).engine?.isIdle === false ? "NOTVALID" : remember(call);
}
