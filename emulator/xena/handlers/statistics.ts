import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handler, type Handlers, portOf } from "../call.js";
import { type Amount, NOTHING } from "../traffic/amount.js";
import type { FrameKind, Ledger } from "../traffic/ledger.js";
import { fcsErrors } from "./errors.js";

/** What the hardware reports for a latency or jitter that it has not measured. */
const NO_LATENCY = -2_147_483_648n;
const NO_JITTER = -1n;

/** Jitter is measured for the first test payload ids only. */
const JITTER_IDS = 32;

type Wanted = (call: Call) => (kind: FrameKind) => boolean;
type Side = "sent" | "received";

const all: Wanted = () => () => true;
const untagged: Wanted = () => (kind) => kind.tpld < 0;
const ofStream: Wanted =
  ({ indices }) =>
  (kind) =>
    kind.stream === indices[0];
const ofTpld: Wanted =
  ({ indices }) =>
  (kind) =>
    kind.tpld === indices[0];

/** Counters of both directions. */
export const statisticsHandlers: Handlers = {
  PT_TOTAL: counters("sent", all),
  PT_TOTALEXT: counters("sent", all),
  PT_NOTPLD: counters("sent", untagged),
  PT_NOTPLDEXT: counters("sent", untagged),
  PT_STREAM: counters("sent", ofStream),
  PT_STREAMEXT: counters("sent", ofStream),
  PT_CLEAR: clear("sent"),
  PR_TOTAL: counters("received", all),
  PR_TOTALEXT: counters("received", all, (call) => ({
    fcsErrorCount: fcsErrors(call),
    oversizeCount: 0n,
    undersizeCount: 0n,
    jabberCount: 0n,
  })),
  PR_NOTPLD: counters("received", untagged),
  PR_NOTPLDEXT: counters("received", untagged),
  PR_TPLDTRAFFIC: counters("received", ofTpld),
  PR_TPLDTRAFFICEXT: counters("received", ofTpld),
  PR_FILTER: { get: filterCounters },
  PR_FILTEREXT: { get: filterCounters },
  PR_TPLDS: {
    get: (call) => ({ testPayloadIdentifiers: portOf(call).received.tplds(call.lab.clock.now()) }),
  },
  PR_TPLDLATENCY: measured((call) => delays(call), NO_LATENCY),
  PR_TPLDJITTER: measured((call) => ((call.indices[0] as number) < JITTER_IDS ? [0n] : []), NO_JITTER),
  PR_CLEAR: clear("received"),
};

/** Rates of the last second and sums since clearing; the layouts differ only in which of them they have. */
function counters(side: Side, wanted: Wanted, extra: (call: Call) => Values = () => ({})): Handler {
  return {
    get(call) {
      const port = portOf(call);
      const now = port.lab.clock.now();
      const ledger: Ledger = port[side];
      const kinds = wanted(call);
      return { ...amounts(ledger.lastSecond(now, kinds), ledger.since(now, kinds)), ...extra(call) };
    },
  };
}

function amounts(last: Amount, since: Amount): Values {
  return {
    bitCountLastSec: last.bytes * 8n,
    byteCountLastSec: last.bytes,
    packetCountLastSec: last.frames,
    byteCountSinceCleared: since.bytes,
    packetCountSinceCleared: since.frames,
  };
}

/** A filter that was never enabled has seen nothing. */
function filterCounters(call: Call): Values {
  const port = portOf(call);
  const now = port.lab.clock.now();
  const counter = port.filterCounters.get(call.indices[0] as number);
  return amounts(counter?.lastSecond(now) ?? NOTHING, counter?.since(now) ?? NOTHING);
}

function clear(side: Side): Handler {
  return {
    set(call) {
      const port = portOf(call);
      port[side].clear(call.lab.clock.now());
      port[`${side}Errors`].clear();
      if (side === "received") for (const counter of port.filterCounters.values()) counter.clear(call.lab.clock.now());
      return undefined;
    },
  };
}

/** Delays of the ways by which frames of a test payload have come since clearing. */
function delays(call: Call): bigint[] {
  const now = call.lab.clock.now();
  return portOf(call).received.delays(now, ofTpld(call));
}

/** Smallest, mean and largest of something that was measured; one value per way that frames have taken. */
function measured(read: (call: Call) => readonly bigint[], none: bigint): Handler {
  return {
    get(call) {
      const { received } = portOf(call);
      const now = call.lab.clock.now();
      const wanted = ofTpld(call);
      const values = received.since(now, wanted).frames > 0n ? read(call) : [];
      const isLive = received.lastSecond(now, wanted).frames > 0n;
      const [min, avg, max] = spread(values, none);
      const [minLast, avgLast, maxLast] = spread(isLive ? values : [], none);
      return {
        minVal: min,
        avgVal: avg,
        maxVal: max,
        avgLastSec: avgLast,
        minLastSec: minLast,
        maxLastSec: maxLast,
      };
    },
  };
}

function spread(values: readonly bigint[], none: bigint): [min: bigint, avg: bigint, max: bigint] {
  if (values.length === 0) return [none, none, none];
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const sum = sorted.reduce((total, value) => total + value, 0n);
  return [sorted[0] as bigint, sum / BigInt(sorted.length), sorted.at(-1) as bigint];
}
