import { type Metrics, metricsOf } from "./metrics.js";
import { Tally } from "./tally.js";
import type { Tap, Tapped } from "./tap.js";

/** A connection, as far as an observer looks at it. */
interface Observed extends Tapped {
  readonly counters: Tally;
  readonly inFlight: number;
}

/** One connection of an observer's. */
interface Seat {
  readonly connection: Observed;
  hasEnded: boolean;
}

/**
 * Counts and records what goes over connections. A tester has one for all the connections it makes in its life, a connection opened
 * by hand one of its own; one that is handed to several in their options sees them together, and sees them from the first byte.
 */
export class Observer {
  /** @internal Who reads along; undefined while nobody does, which is all that a frame is asked. */
  taps: readonly Tap[] | undefined;
  readonly #past = new Tally();
  #seats: Seat[] = [];
  #connections = 0;
  #logons = 0;
  #droppedEvents = 0;

  /** What has been counted, over all connections. */
  metrics(): Metrics {
    return metricsOf([this.#past, ...this.#seats.map(({ connection }) => connection.counters)], {
      inFlight: this.#seats.reduce((sum, { connection }) => sum + connection.inFlight, 0),
      droppedEvents: this.#droppedEvents,
      connections: this.#connections,
      reconnects: Math.max(this.#logons - 1, 0),
    });
  }

  /** @internal Reads along from now on. @returns a function that ends it */
  tap(tap: Tap): () => void {
    this.taps = [...(this.taps ?? []), tap];
    for (const { connection, hasEnded } of this.#seats) if (!hasEnded) tap.joined(connection);
    return () => {
      const left = (this.taps ?? []).filter((other) => other !== tap);
      this.taps = left.length === 0 ? undefined : left;
    };
  }

  /** @internal A connection has been made. What the ones that have ended still counted is added up now. */
  opened(connection: Observed): void {
    this.#connections++;
    for (const seat of this.#seats) if (seat.hasEnded) this.#past.add(seat.connection.counters);
    this.#seats = this.#seats.filter((seat) => !seat.hasEnded);
    this.#seats.push({ connection, hasEnded: false });
    for (const tap of this.taps ?? []) tap.opened(connection);
  }

  /** @internal A connection has logged on. */
  loggedOn(connection: Observed): void {
    this.#logons++;
    for (const tap of this.taps ?? []) tap.loggedOn(connection, this.#logons > 1);
  }

  /** @internal A connection has ended, with what ended it unless that was `close`. */
  ended(connection: Observed, reason: Error | undefined): void {
    const seat = this.#seats.find((other) => other.connection === connection);
    if (seat !== undefined) seat.hasEnded = true;
    for (const tap of this.taps ?? []) tap.ended(connection, reason);
  }

  /** @internal A stream of events has lost a value. */
  eventDropped(): void {
    this.#droppedEvents++;
  }
}
