import { AbortedError, DeadlineError, LabwireError } from "../errors.js";
import { Histogram } from "./histogram.js";

/** Counts of one connection, or of several together. Nothing is made for a request that goes well. */
export class Tally {
  /** Requests handed to the connection. */
  requests = 0;
  /** Final replies that settled a request, refusals among them. */
  replies = 0;
  /** Replies to nothing under way: late ones, and ones that nobody asked for. */
  strays = 0;
  /** Pushes that reached a subscriber. */
  pushes = 0;
  /** Pushes that nobody had subscribed to, of unknown commands among them. */
  skippedPushes = 0;
  /** Requests given up since no reply came in time. */
  deadlines = 0;
  /** Requests that their caller gave up. */
  aborts = 0;
  /** Requests that ended with the connection, or found it closed. */
  lost = 0;
  bytesIn = 0;
  bytesOut = 0;
  /** Replies that were a failure, by code. */
  readonly errors: Map<string, number> = new Map();
  /** From the moment a request is handed to the connection to its final reply. */
  readonly roundTrips: Histogram = new Histogram();

  /** Counts a reply that was a failure. */
  failed(error: Error): void {
    const code = error instanceof LabwireError ? error.code : error.name;
    this.errors.set(code, (this.errors.get(code) ?? 0) + 1);
  }

  /** Counts a request that ends without a reply. */
  givenUp(error: Error): void {
    if (error instanceof DeadlineError) this.deadlines++;
    else if (error instanceof AbortedError) this.aborts++;
    else this.lost++;
  }

  /** Takes the counts of another one. */
  add(other: Tally): void {
    this.requests += other.requests;
    this.replies += other.replies;
    this.strays += other.strays;
    this.pushes += other.pushes;
    this.skippedPushes += other.skippedPushes;
    this.deadlines += other.deadlines;
    this.aborts += other.aborts;
    this.lost += other.lost;
    this.bytesIn += other.bytesIn;
    this.bytesOut += other.bytesOut;
    for (const [code, count] of other.errors) this.errors.set(code, (this.errors.get(code) ?? 0) + count);
    this.roundTrips.add(other.roundTrips);
  }
}
