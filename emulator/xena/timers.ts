import type { Clock } from "./clock.js";

/** Nanoseconds in a millisecond, which may have a fraction. */
const MS = 1e6;

/** What somebody has scheduled on a clock, so that all of it can be called off. */
export class Timers {
  readonly #clock: Clock;
  readonly #stops = new Set<() => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many are still to come. */
  get size(): number {
    return this.#stops.size;
  }

  /** Runs something once at a time of the clock. @returns a function that calls it off */
  at(time: bigint, run: () => void): () => void {
    const stop = (): void => {
      this.#stops.delete(stop);
      cancel();
    };
    const cancel = this.#clock.schedule(time, () => {
      this.#stops.delete(stop);
      run();
    });
    this.#stops.add(stop);
    return stop;
  }

  /** Runs something once after so many milliseconds. @returns a function that calls it off */
  after(ms: number, run: () => void): () => void {
    return this.at(this.#clock.now() + BigInt(Math.round(ms * MS)), run);
  }

  /** Calls off everything. */
  cancelAll(): void {
    for (const stop of [...this.#stops]) stop();
  }
}
