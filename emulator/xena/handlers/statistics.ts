import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handler, type Handlers, portOf } from "../call.js";
import { type Amount, NOTHING } from "../traffic/amount.js";
import { type Choice, everyFrame } from "../traffic/by-kind.js";
import type { Ledger } from "../traffic/ledger.js";
import type { Reading, Spread } from "../traffic/spread.js";
import { fcsErrors } from "./errors.js";

/** What the hardware reports for a latency or jitter that it has not measured. */
const NO_LATENCY = -2_147_483_648n;
const NO_JITTER = -1n;

/** Jitter is measured for the first test payload ids only. */
const JITTER_IDS = 32;

type Wanted = (call: Call) => Choice;
type Side = "sent" | "received";

const UNTAGGED: Choice = { by: "tpld", id: -1 };

const all: Wanted = () => everyFrame;
const untagged: Wanted = () => UNTAGGED;
const ofStream: Wanted = ({ indices }) => ({ by: "stream", id: indices[0] as number });
const ofTpld: Wanted = ({ indices }) => ({ by: "tpld", id: indices[0] as number });

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
    // No port can send what the ports of its kind do not allow, so none is received.
    oversizeCount: 0n,
    undersizeCount: portOf(call).undersized.since(timeOf(call)).frames,
    jabberCount: 0n,
  })),
  PR_NOTPLD: counters("received", untagged),
  PR_NOTPLDEXT: counters("received", untagged),
  PR_TPLDTRAFFIC: counters("received", ofTpld),
  PR_TPLDTRAFFICEXT: counters("received", ofTpld),
  PR_FILTER: { get: filterCounters },
  PR_FILTEREXT: { get: filterCounters },
  PR_TPLDS: {
    get: (call) => ({ testPayloadIdentifiers: portOf(call).received.tplds(timeOf(call)) }),
  },
  PR_TPLDLATENCY: measured("latency", NO_LATENCY),
  PR_TPLDJITTER: measured("jitter", NO_JITTER, JITTER_IDS),
  PR_CALIBRATE: { set: calibrate },
  PR_CLEAR: clear("received"),
};

/** Rates of the last second and sums since clearing; the layouts differ only in which of them they have. */
function counters(side: Side, wanted: Wanted, extra: (call: Call) => Values = () => ({})): Handler {
  return {
    get(call) {
      const port = portOf(call);
      const now = timeOf(call);
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
  const now = timeOf(call);
  const counter = port.filterCounters.get(call.indices[0] as number);
  return amounts(counter?.lastSecond(now) ?? NOTHING, counter?.since(now) ?? NOTHING);
}

function clear(side: Side): Handler {
  return {
    set(call) {
      const port = portOf(call);
      const now = timeOf(call);
      port[side].clear(now);
      port[`${side}Errors`].clear();
      if (side === "sent") return undefined;
      for (const counter of [...port.filterCounters.values(), port.undersized]) counter.clear(now);
      port.gaps?.clear(now);
      return undefined;
    },
  };
}

/** Time of a request about counters; what should have happened by then has happened. */
function timeOf({ lab }: Call): bigint {
  lab.network.settle();
  return lab.clock.now();
}

/** Smallest, mean and largest of something that was measured, of the first so many test payload ids. */
function measured(what: Reading, none: bigint, ids = Number.POSITIVE_INFINITY): Handler {
  return {
    get(call) {
      const { received } = portOf(call);
      const now = timeOf(call);
      const isMeasured = (call.indices[0] as number) < ids;
      const read = (isLastSecond: boolean): Spread | undefined =>
        isMeasured ? received.measured(what, now, ofTpld(call), isLastSecond) : undefined;
      const [min, avg, max] = spread(read(false), none);
      const [minLast, avgLast, maxLast] = spread(read(true), none);
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

function spread(measured: Spread | undefined, none: bigint): [min: bigint, avg: bigint, max: bigint] {
  if (measured === undefined) return [none, none, none];
  const { min, sum, count, max } = measured;
  return [min, sum / count, max];
}

/** The lowest latency of all test payloads since clearing becomes the zero point; without one, nothing changes. */
function calibrate(call: Call): undefined {
  const port = portOf(call);
  const lowest = port.received.measured("latency", timeOf(call), everyFrame, false)?.min;
  if (lowest !== undefined) port.latencyZero += lowest;
}
