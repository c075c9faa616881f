import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import { Histogram, type Source } from "../transit/histogram.js";
import { conditionOf } from "./filters.js";

/** Buckets that a histogram can have; a bound of memory. */
const MOST_BUCKETS = 4096;

/** Histograms count from the moment they are enabled, from zero; until they are disabled their settings are locked. */
export const histogramHandlers: Handlers = {
  PD_SOURCE: { set: (call) => (isOn(call) ? "NOTVALID" : remember(call)) },
  PD_RANGE: {
    set(call) {
      if (isOn(call)) return "NOTVALID";
      const { step, bucketCount } = valuesOf(call) as { step: number; bucketCount: number };
      return step < 0 || bucketCount < 0 || bucketCount > MOST_BUCKETS ? "BADVALUE" : remember(call);
    },
  },
  PD_ENABLE: {
    set(call) {
      const wasOn = isOn(call);
      const refusal = remember(call);
      if (refusal === undefined && isOn(call) !== wasOn) turn(call, !wasOn);
      return refusal;
    },
  },
  PD_SAMPLES: {
    get(call) {
      const port = portOf(call);
      const [dataset] = call.indices as [number];
      call.lab.network.settle();
      const samples = port.histograms.get(dataset)?.samples(call.lab.clock.now());
      return { packetCounts: samples ?? new Array<bigint>(bucketsOf(port, dataset)).fill(0n) };
    },
  },
};

function isOn({ resource, indices }: Call): boolean {
  return resource.read("PD_ENABLE", indices).onOff === "ON";
}

function bucketsOf(port: Port, dataset: number): number {
  return port.read("PD_RANGE", [dataset]).bucketCount as number;
}

function turn(call: Call, isOn: boolean): StatusName | undefined {
  const port = portOf(call);
  const now = call.lab.clock.now();
  const [dataset] = call.indices as [number];
  if (!isOn) {
    port.histograms.get(dataset)?.stop(now);
    return undefined;
  }
  const { sourceType, whichPackets, identity } = port.read("PD_SOURCE", [dataset]);
  const { start, step } = port.read("PD_RANGE", [dataset]);
  const source = sourceType as Source;
  const settings = {
    source,
    tpld: whichPackets === "TPLD" ? (identity as number) : undefined,
    condition: whichPackets === "FILTER" ? filterOf(port, identity as number) : undefined,
    start: start as number,
    step: step as number,
    buckets: bucketsOf(port, dataset),
  };
  const ledger = source.startsWith("TX") ? port.sent : port.received;
  port.histograms.set(dataset, new Histogram(port, settings, ledger.running(now), now));
  return undefined;
}

/** What a filter lets pass, enabled or not; what does not exist lets nothing pass. */
function filterOf(port: Port, filter: number) {
  return port.indicesOf("filter").has(filter) ? conditionOf(port, filter) : [];
}
