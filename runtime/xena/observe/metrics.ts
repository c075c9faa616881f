import type { Histogram } from "./histogram.js";
import { Tally } from "./tally.js";

/**
 * What has been counted up to now; it does not change any more. Every request is in exactly one of `replies`, `deadlines`, `aborts`,
 * `lost` and `inFlight`.
 */
export interface Metrics {
  /** Requests handed over. */
  readonly requests: number;
  /** Final replies, refusals among them. */
  readonly replies: number;
  /** Replies that were a failure, by code: `NOTRESERVED`, `BADVALUE`. */
  readonly errors: Readonly<Record<string, number>>;
  /** Requests given up since no reply came in time. */
  readonly deadlines: number;
  /** Requests that their caller gave up. */
  readonly aborts: number;
  /** Requests that ended with their connection, or found it closed. */
  readonly lost: number;
  /** Requests that wait for a reply. */
  readonly inFlight: number;
  /** Replies to nothing under way. */
  readonly strays: number;
  /** Pushes that reached a subscriber. */
  readonly pushes: number;
  /** Pushes that nobody had subscribed to. */
  readonly skippedPushes: number;
  /** Values that streams of events lost since nobody read them in time. */
  readonly droppedEvents: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Connections that were opened. */
  readonly connections: number;
  /** Log-ons after the first. */
  readonly reconnects: number;
  /** Times from handing a request over to its final reply. */
  readonly roundTrips: Histogram;
}

/** What a tally does not know itself. */
export type Rest = Pick<Metrics, "inFlight" | "droppedEvents" | "connections" | "reconnects">;

/** Adds tallies up. */
export function metricsOf(tallies: Iterable<Tally>, rest: Rest): Metrics {
  const sum = new Tally();
  for (const tally of tallies) sum.add(tally);
  return { ...sum, ...rest, errors: Object.fromEntries(sum.errors) };
}
