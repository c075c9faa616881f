import { DeadlineError } from "./errors.js";
import type { PendingRing, PendingSlot } from "./pending.js";
import type { Request } from "./request.js";

/** A timer that is set for longer fires at once. */
const LONGEST_TIMER_MS = 0x7fffffff;

/** One timer for all deadlines of a connection: it looks through the requests under way when the earliest known one has passed. */
export class DeadlineSweep {
  readonly #pending: PendingRing;
  readonly #giveUp: (slot: PendingSlot, error: DeadlineError) => void;
  #at = Number.POSITIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(pending: PendingRing, giveUp: (slot: PendingSlot, error: DeadlineError) => void) {
    this.#pending = pending;
    this.#giveUp = giveUp;
  }

  /** Sets the deadline of a request under way. */
  watch(slot: PendingSlot, timeoutMs: number): void {
    slot.timeoutMs = timeoutMs;
    slot.deadline = performance.now() + timeoutMs;
    if (slot.deadline < this.#at) this.#arm(slot.deadline);
  }

  /** Ends the sweeping. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #arm(at: number): void {
    clearTimeout(this.#timer);
    this.#at = at;
    const delay = Math.min(Math.max(at - performance.now(), 0) + 1, LONGEST_TIMER_MS);
    this.#timer = setTimeout(() => this.#sweep(), delay);
  }

  #sweep(): void {
    const now = performance.now();
    this.#at = Number.POSITIVE_INFINITY;
    let next = Number.POSITIVE_INFINITY;
    const late: PendingSlot[] = [];
    this.#pending.forEach((slot) => {
      if (slot.deadline <= now) late.push(slot);
      else next = Math.min(next, slot.deadline);
    });
    for (const slot of late) {
      this.#giveUp(slot, new DeadlineError(slot.request as Request<unknown>, slot.timeoutMs, slot.isWritten));
    }
    if (next < this.#at) this.#arm(next);
  }
}
