import { type Attributes, type BatchObservableResult, type Meter, metrics, type Observable } from "@opentelemetry/api";
import type { Metrics } from "../../../runtime/xena/observe/metrics.js";

/** Something that has metrics: a tester, a connection or an observer. */
export interface MeteredTester {
  metrics(): Metrics;
  /** Host and port, of a connection. */
  readonly remote?: string;
  /** Host and port, of a tester. */
  readonly host?: string;
  readonly tcpPort?: number;
}

/** Options of {@link observeMetrics}. */
export interface MeterOptions {
  /** Makes the instruments; that of the global provider for `labwire` unless given. */
  readonly meter?: Meter;
  /** Attributes of every value, besides `labwire.tester`. */
  readonly attributes?: Attributes;
}

/** One value of an instrument. */
interface Reading {
  readonly value: number;
  readonly attributes?: Attributes;
}

/** What is read of the metrics when an exporter asks. */
interface Source {
  readonly kind: "counter" | "gauge";
  readonly description: string;
  readonly unit: string;
  read(metrics: Metrics): readonly Reading[];
}

const one = (value: number): readonly Reading[] => [{ value }];

/** Instruments by name. */
const SOURCES: Readonly<Record<string, Source>> = {
  requests: counter("Requests handed to a connection.", "{request}", ({ requests }) => one(requests)),
  replies: counter("Final replies, refusals among them.", "{reply}", ({ replies }) => one(replies)),
  errors: counter("Requests without a good reply, by what they ended with.", "{request}", (metrics) => [
    ...Object.entries(metrics.errors).map(([code, value]) => ({ value, attributes: { "error.type": code } })),
    { value: metrics.deadlines, attributes: { "error.type": "DEADLINE" } },
    { value: metrics.aborts, attributes: { "error.type": "ABORTED" } },
    { value: metrics.lost, attributes: { "error.type": "CONNECTION_LOST" } },
  ]),
  in_flight: gauge("Requests that wait for a reply.", "{request}", ({ inFlight }) => one(inFlight)),
  strays: counter("Replies to nothing under way.", "{reply}", ({ strays }) => one(strays)),
  pushes: counter("Changes that the tester has told.", "{push}", ({ pushes, skippedPushes }) => [
    { value: pushes, attributes: { "labwire.heard": true } },
    { value: skippedPushes, attributes: { "labwire.heard": false } },
  ]),
  dropped_events: counter("Values that streams of events lost.", "{event}", (metrics) => one(metrics.droppedEvents)),
  bytes: counter("Bytes of frames.", "By", ({ bytesIn, bytesOut }) => [
    { value: bytesIn, attributes: { "network.io.direction": "receive" } },
    { value: bytesOut, attributes: { "network.io.direction": "transmit" } },
  ]),
  reconnects: counter("Log-ons after the first.", "{logon}", ({ reconnects }) => one(reconnects)),
  // The API has no histogram that is read when asked, and one that is told every value would cost every request.
  round_trip: gauge("From handing a request over to its final reply.", "s", ({ roundTrips }) =>
    [50, 90, 99, 99.9].flatMap((percent) => {
      const ms = roundTrips.percentile(percent);
      return ms === undefined ? [] : [{ value: ms / 1000, attributes: { "labwire.percentile": percent } }];
    }),
  ),
};

function counter(description: string, unit: string, read: Source["read"]): Source {
  return { kind: "counter", description, unit, read };
}

function gauge(description: string, unit: string, read: Source["read"]): Source {
  return { kind: "gauge", description, unit, read };
}

/**
 * Hands the metrics of testers to OpenTelemetry whenever an exporter collects; in between it costs nothing.
 * @returns a function that ends it
 */
export function observeMetrics(
  testers: Iterable<MeteredTester>,
  { meter = metrics.getMeter("labwire"), attributes = {} }: MeterOptions = {},
): () => void {
  const held = [...testers];
  const instruments = Object.entries(SOURCES).map(([name, source]) => {
    const { kind, description, unit } = source;
    const make = kind === "counter" ? "createObservableCounter" : "createObservableGauge";
    const observable: Observable = meter[make](`labwire.xena.${name}`, { description, unit });
    return { source, observable };
  });
  const collect = (result: BatchObservableResult): void => {
    for (const tester of held) {
      const counted = tester.metrics();
      const own = { ...attributes, "labwire.tester": nameOf(tester) };
      for (const { source, observable } of instruments)
        for (const { value, attributes: more } of source.read(counted))
          result.observe(observable, value, { ...own, ...more });
    }
  };
  const observables = instruments.map(({ observable }) => observable);
  meter.addBatchObservableCallback(collect, observables);
  return () => meter.removeBatchObservableCallback(collect, observables);
}

function nameOf({ remote, host, tcpPort }: MeteredTester): string {
  return remote ?? (host === undefined ? "" : `${host}:${tcpPort}`);
}
