import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handler, type Handlers, portOf } from "../call.js";
import type { FlowCounters } from "../chimera/box.js";
import { FLOWS } from "../chimera/filter.js";
import { everyFrame } from "../traffic/by-kind.js";
import type { Tally } from "../traffic/effect.js";
import { filled } from "../truths/capabilities.js";

const MILLION = 1_000_000n;

/** Field of the reply, and what is counted in it. */
type Counted = Readonly<Record<string, readonly Tally[]>>;

const DROPPED: Counted = {
  pktDropCountTotal: ["dropped", "policed", "discarded"],
  pktDropCountProgrammed: ["dropped"],
  pktDropCountBandwidth: ["policed"],
  pktDropCountOther: ["discarded"],
};

const CORRUPTED: Counted = {
  totalCorruptedPktCount: ["corruptedEth", "corruptedIp", "corruptedUdp", "corruptedTcp"],
  fcsCorruptedPktCount: ["corruptedEth"],
  ipCorruptedPktCount: ["corruptedIp"],
  udpCorruptedPktCount: ["corruptedUdp"],
  tcpCorruptedPktCount: ["corruptedTcp"],
};

/** Statistics of the emulator: of one flow, or of all flows of a port. */
export const chimeraStatisticsHandlers: Handlers = {
  ...both("DROPTOTAL", DROPPED),
  ...both("CORTOTAL", CORRUPTED),
  ...both("LATENCYTOTAL", { pktCount: ["delayed"] }),
  ...both("JITTERTOTAL", { pktCount: ["jittered"] }),
  ...both("DUPTOTAL", { pktCount: ["duplicated"] }),
  ...both("MISTOTAL", { pktCount: ["misordered"] }),
  PE_CLEAR: clear((call) => flowsOf(call), "impaired"),
  PE_FLOWCLEAR: clear((call) => [flowOf(call)], "impaired"),
  PR_FLOWTOTAL: { get: (call) => traffic(call, "received") },
  PR_FLOWCLEAR: clear((call) => [flowOf(call)], "received"),
  PT_FLOWTOTAL: { get: (call) => traffic(call, "sent") },
  PT_FLOWCLEAR: clear((call) => [flowOf(call)], "sent"),
};

function both(name: string, counted: Counted): Handlers {
  return {
    [`PE_${name}`]: { get: (call) => impairments(call, flowsOf(call), counted) },
    [`PE_FLOW${name}`]: { get: (call) => impairments(call, [flowOf(call)], counted) },
  };
}

/** Counters of the flow that a command names; ports without an emulator have none. */
function flowOf(call: Call): FlowCounters | undefined {
  return portOf(call).box?.counters(call.indices[0] as number);
}

function flowsOf(call: Call): (FlowCounters | undefined)[] {
  return Array.from({ length: FLOWS }, (_, flow) => portOf(call).box?.counters(flow));
}

/** Counts, and for each its share of the frames that have come in, in parts per million. */
function impairments(call: Call, flows: readonly (FlowCounters | undefined)[], counted: Counted): Values {
  const now = call.lab.clock.now();
  const sum = (read: (counters: FlowCounters) => bigint): bigint =>
    flows.reduce((total, counters) => total + (counters === undefined ? 0n : read(counters)), 0n);
  const entered = sum(({ impaired }) => impaired.since(now, everyFrame).frames);
  const values: Record<string, bigint> = {};
  for (const [field, kinds] of Object.entries(counted)) {
    const count = kinds.reduce(
      (total, what) => total + sum(({ impaired }) => impaired.count(now, everyFrame, what)),
      0n,
    );
    values[field] = count;
    values[ratioOf(field)] = entered === 0n ? 0n : (count * MILLION) / entered;
  }
  return filled(call.info.name, values);
}

function ratioOf(field: string): string {
  return field === "pktCount" ? "ratio" : field.replace("Count", "Ratio");
}

function traffic(call: Call, side: "received" | "sent"): Values {
  const ledger = flowOf(call)?.[side];
  if (ledger === undefined) return filled(call.info.name, {});
  const now = call.lab.clock.now();
  const last = ledger.lastSecond(now, everyFrame);
  const since = ledger.since(now, everyFrame);
  return { l2Bps: last.bytes * 8n, pps: last.frames, byteCount: since.bytes, packetCount: since.frames };
}

function clear(which: (call: Call) => readonly (FlowCounters | undefined)[], side: keyof FlowCounters): Handler {
  return {
    set(call) {
      for (const counters of which(call)) counters?.[side].clear(call.lab.clock.now());
      return undefined;
    },
  };
}
