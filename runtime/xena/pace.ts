/** Requests that a batch may have under way on a connection of which nothing is known yet. */
const FIRST_LIMIT = 128;

/** Even the slowest tester gets so many at a time, so that its answers and the next requests overlap. */
const LEAST_LIMIT = 16;

/** More under way than this gains nothing; it is also what bounds the ring of pending slots of a batch. */
const MOST_LIMIT = 65_536;

/** Bytes of requests under way: enough to fill any link of a lab for longer than a round trip. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A full window that is answered within this, or twice the round trip, may grow. */
const GOOD_MS = 100;

/** One that takes longer than this, or four round trips, shrinks: its requests must not wait for their deadline. */
const SLOW_MS = 500;

/**
 * How many requests a batch keeps under way on one connection. Whenever the window has been filled, the time is taken until the
 * request that filled it is answered: that is how long the tester takes for a window. The limit doubles while it keeps up, and
 * becomes what it manages in half a second when it does not. What counts as slow depends on the way to the tester: a request that finds nothing under way tells the
 * round trip. What is known stays with the connection, so that the next batch begins there.
 */
export class Pace {
  #limit = FIRST_LIMIT;
  #underWay = 0;
  #bytes = 0;
  /** The request that filled the window; 0 for none. */
  #fullId = 0;
  /** The request that found nothing under way; 0 for none. */
  #firstId = 0;
  #roundTripMs = 0;

  /** Most requests under way at a time at present. */
  get limit(): number {
    return this.#limit;
  }

  /** Bytes of the requests under way, whether they have been written or not. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether a batch should wait before it hands in more. */
  get isFull(): boolean {
    return this.#underWay >= this.#limit || this.#bytes >= MOST_BYTES;
  }

  /** Whether there is room enough for a whole write. */
  get isHalfEmpty(): boolean {
    return this.#underWay * 2 <= this.#limit && this.#bytes * 2 <= MOST_BYTES;
  }

  /** A request is handed in. */
  sent(id: number, bytes: number): void {
    if (this.#underWay === 0) this.#firstId = id;
    this.#underWay++;
    this.#bytes += bytes;
    if (this.#fullId === 0 && this.isFull) this.#fullId = id;
  }

  /** Whether the time of this request is wanted. */
  isProbe(id: number): boolean {
    return id === this.#fullId || id === this.#firstId;
  }

  /** A request is no longer under way. */
  settled(id: number, bytes: number): void {
    this.#underWay--;
    this.#bytes -= bytes;
    if (id === this.#fullId) this.#fullId = 0;
    if (id === this.#firstId) this.#firstId = 0;
  }

  /** A request whose time is wanted was answered after so long; `Infinity` when it was not in time. */
  measured(id: number, elapsedMs: number): void {
    if (id === this.#firstId && Number.isFinite(elapsedMs)) {
      this.#roundTripMs = this.#roundTripMs === 0 ? elapsedMs : Math.min(this.#roundTripMs, elapsedMs);
    }
    if (id !== this.#fullId) return;
    const slowMs = Math.max(SLOW_MS, this.#roundTripMs * 4);
    if (elapsedMs <= Math.max(GOOD_MS, this.#roundTripMs * 2)) this.#limit = Math.min(this.#limit * 2, MOST_LIMIT);
    else if (elapsedMs > slowMs) this.#shrink(Number.isFinite(elapsedMs) ? slowMs / elapsedMs : 1 / 4);
  }

  /** To what the tester would have managed in time. */
  #shrink(share: number): void {
    this.#limit = Math.max(Math.floor(this.#limit * share), LEAST_LIMIT);
  }
}
