import { type Clock, sleepOn } from "../../runtime/xena/clock.js";

/** A clock that a test moves, with nothing else to wait for. */
export class HandClock implements Clock {
  #now = 0;
  readonly #due = new Set<{ readonly at: number; readonly run: () => void }>();

  nowMs(): number {
    return this.#now;
  }

  date(): Date {
    return new Date(this.#now);
  }

  after(delayMs: number, run: () => void): () => void {
    const entry = { at: this.#now + delayMs, run };
    this.#due.add(entry);
    return () => this.#due.delete(entry);
  }

  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return sleepOn(this, delayMs, signal);
  }

  /** How many things are scheduled. */
  get scheduled(): number {
    return this.#due.size;
  }

  /** Moves on; what falls due on the way runs at its time, in order. */
  advance(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const next = [...this.#due].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#due.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = until;
  }
}
