import type { Metrics } from "../../../runtime/xena/observe/metrics.js";

/** Something that has metrics: a tester, a connection or an observer. */
export interface Measured {
  metrics(): Metrics;
  /** Host and port, of a connection. */
  readonly remote?: string;
  /** Host and port, of a tester. */
  readonly host?: string;
  readonly tcpPort?: number;
}

/** One line of a page, before it is written. */
export interface Line {
  /** What stands behind the name of the family: `_bucket`, `_sum`, `_count`. */
  readonly suffix?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Lines that belong together under one name. */
export interface FamilySpec {
  readonly name: string;
  readonly type: "counter" | "gauge" | "histogram";
  readonly help: string;
  lines(metrics: Metrics): readonly Line[];
}

/** Upper ends of the buckets of round-trip times, in seconds: from a loopback to a tester that hardly answers. */
const ROUND_TRIP_SECONDS: readonly number[] = [
  0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];

function counter(name: string, help: string, count: (metrics: Metrics) => number): FamilySpec {
  return { name: `${name}_total`, type: "counter", help, lines: (metrics) => [{ value: count(metrics) }] };
}

/** Everything that is counted, in the order of the page. */
export const FAMILIES: readonly FamilySpec[] = [
  counter("requests", "Requests handed to a connection.", ({ requests }) => requests),
  counter("replies", "Final replies, refusals among them.", ({ replies }) => replies),
  {
    name: "errors_total",
    type: "counter",
    help: "Replies that were a failure, by code.",
    lines: ({ errors }) => Object.entries(errors).map(([code, value]) => ({ labels: { code }, value })),
  },
  counter("deadlines", "Requests given up since no reply came in time.", ({ deadlines }) => deadlines),
  counter("aborts", "Requests that their caller gave up.", ({ aborts }) => aborts),
  counter("lost", "Requests that ended with their connection.", ({ lost }) => lost),
  {
    name: "in_flight",
    type: "gauge",
    help: "Requests that wait for a reply.",
    lines: ({ inFlight }) => [{ value: inFlight }],
  },
  counter("strays", "Replies to nothing under way.", ({ strays }) => strays),
  {
    name: "pushes_total",
    type: "counter",
    help: "Changes that a tester has told, by whether somebody had subscribed.",
    lines: ({ pushes, skippedPushes }) => [
      { labels: { heard: "true" }, value: pushes },
      { labels: { heard: "false" }, value: skippedPushes },
    ],
  },
  counter("dropped_events", "Values that streams of events lost.", ({ droppedEvents }) => droppedEvents),
  {
    name: "bytes_total",
    type: "counter",
    help: "Bytes of frames, by direction.",
    lines: ({ bytesIn, bytesOut }) => [
      { labels: { direction: "in" }, value: bytesIn },
      { labels: { direction: "out" }, value: bytesOut },
    ],
  },
  counter("connections", "Connections that were opened.", ({ connections }) => connections),
  counter("reconnects", "Log-ons after the first.", ({ reconnects }) => reconnects),
  {
    name: "round_trip_seconds",
    type: "histogram",
    help: "From handing a request over to its final reply.",
    lines: ({ roundTrips }) => [
      ...ROUND_TRIP_SECONDS.map((le) => ({
        suffix: "_bucket",
        labels: { le: String(le) },
        value: roundTrips.countUpTo(le * 1000),
      })),
      { suffix: "_bucket", labels: { le: "+Inf" }, value: roundTrips.count },
      { suffix: "_sum", value: roundTrips.sumMs / 1000 },
      { suffix: "_count", value: roundTrips.count },
    ],
  },
];
