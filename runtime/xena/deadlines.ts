import type { Clock } from "./clock.js";
import { DeadlineError } from "./errors.js";
import type { PendingRing, PendingSlot } from "./pending.js";
import type { Request } from "./request.js";

/** One timer for all deadlines of a connection: it looks through the requests under way when the earliest known one has passed. */
export class DeadlineSweep {
  readonly #pending: PendingRing;
  readonly #clock: Clock;
  readonly #giveUp: (slot: PendingSlot, error: DeadlineError) => void;
  #at = Number.POSITIVE_INFINITY;
  #cancel: () => void = () => {};

  constructor(pending: PendingRing, clock: Clock, giveUp: (slot: PendingSlot, error: DeadlineError) => void) {
    this.#pending = pending;
    this.#clock = clock;
    this.#giveUp = giveUp;
  }

  /**
   * Sets the deadline of a request under way.
   * @param leftMs what is left of it, when the request has waited elsewhere before
   */
  watch(slot: PendingSlot, timeoutMs: number, leftMs: number = timeoutMs): void {
    slot.timeoutMs = timeoutMs;
    slot.submittedMs = this.#clock.nowMs();
    slot.leftMs = leftMs;
    const deadline = slot.submittedMs + leftMs;
    if (deadline < this.#at) this.#arm(deadline);
  }

  /** Ends the sweeping, until something is watched again. */
  stop(): void {
    this.#cancel();
    this.#at = Number.POSITIVE_INFINITY;
  }

  #arm(at: number): void {
    this.#cancel();
    this.#at = at;
    this.#cancel = this.#clock.after(Math.max(at - this.#clock.nowMs(), 0), () => this.#sweep());
  }

  #sweep(): void {
    const now = this.#clock.nowMs();
    this.#at = Number.POSITIVE_INFINITY;
    let next = Number.POSITIVE_INFINITY;
    const late: PendingSlot[] = [];
    this.#pending.forEach((slot) => {
      const deadline = slot.submittedMs + slot.leftMs;
      if (deadline <= now) late.push(slot);
      else next = Math.min(next, deadline);
    });
    for (const slot of late) {
      this.#giveUp(slot, new DeadlineError(slot.request as Request<unknown>, slot.timeoutMs, slot.isWritten));
    }
    if (next < this.#at) this.#arm(next);
  }
}
