import type { Clock } from "../clock.js";
import { AbortedError, ConnectError, LabwireError, ValueError } from "../errors.js";
import { delayBefore, type ReconnectPlan } from "./reconnect-options.js";

/** An attempt to connect again is about to be made. */
export interface ReconnectingEvent {
  /** Number of the attempt, counted from 1 after every loss. */
  readonly attempt: number;
  /** Milliseconds until it begins. */
  readonly delayMs: number;
  /** What ended the connection, or the attempt before. */
  readonly error: Error;
}

/** The tester is not connected any more, and no attempt follows. */
export interface GaveUpEvent {
  /** Attempts that were made. */
  readonly attempts: number;
  /** What the last one failed with. */
  readonly error: Error;
}

/** What a recovery needs of its tester. */
export interface RecoveryWork {
  /** Tries once; stops when the signal fires. */
  attempt(signal: AbortSignal): Promise<void>;
  /** An attempt is about to be waited for. */
  waiting(event: ReconnectingEvent): void;
  /** The last attempt was the one that worked. */
  back(): void;
  /** No further attempt will be made. */
  gaveUp(event: GaveUpEvent): void;
}

/** Refusals that another attempt will not change. A tester that is still starting may refuse in any other way. */
const FINAL_CODES: ReadonlySet<string> = new Set(["WRONG_PASSWORD", "OWNER_REFUSED", "UNSUPPORTED_FIRMWARE"]);

/** Attempts to connect again after a loss, one after the other, with longer and longer waits between them. */
export class Recovery {
  readonly #plan: ReconnectPlan;
  readonly #clock: Clock;
  readonly #work: RecoveryWork;
  #running: { readonly stop: AbortController; readonly outcome: Promise<Error | undefined> } | undefined;

  constructor(plan: ReconnectPlan, clock: Clock, work: RecoveryWork) {
    this.#plan = plan;
    this.#clock = clock;
    this.#work = work;
  }

  /** Whether attempts are being made. */
  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Settles when the connection is back, with undefined, or will not come back, with the reason; never rejects. */
  get outcome(): Promise<Error | undefined> {
    return this.#running?.outcome ?? Promise.resolve(undefined);
  }

  /** The connection was lost. */
  start(reason: Error): void {
    const stop = new AbortController();
    const outcome = this.#run(reason, stop);
    this.#running = { stop, outcome };
  }

  /** Ends the attempts; settles when nothing of them is left. */
  async stop(): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    running.stop.abort(new LabwireError("LOGGED_OFF", "the session was ended while the tester was reconnecting"));
    await running.outcome;
  }

  async #run(reason: Error, stop: AbortController): Promise<Error | undefined> {
    const { signal: given } = this.#plan;
    const onAbort = (): void => stop.abort(new AbortedError("reconnect", false, given?.reason));
    if (given?.aborted) onAbort();
    else given?.addEventListener("abort", onAbort, { once: true });
    // The caller has to know of the run before its first event is told.
    await Promise.resolve();
    const { error, attempts } = await this.#tryAgainAndAgain(reason, stop.signal);
    given?.removeEventListener("abort", onAbort);
    this.#running = undefined;
    if (error === undefined) this.#work.back();
    else this.#work.gaveUp({ attempts, error });
    return error;
  }

  async #tryAgainAndAgain(
    reason: Error,
    signal: AbortSignal,
  ): Promise<{ readonly error: Error | undefined; readonly attempts: number }> {
    let error = reason;
    let attempt = 0;
    while (attempt < this.#plan.attempts && !signal.aborted && !isFinal(error)) {
      attempt++;
      const delayMs = delayBefore(this.#plan, attempt, Math.random());
      this.#work.waiting({ attempt, delayMs, error });
      await this.#clock.sleep(delayMs, signal);
      if (signal.aborted) return { error: signal.reason as Error, attempts: attempt - 1 };
      try {
        await this.#work.attempt(signal);
        return { error: undefined, attempts: attempt };
      } catch (cause) {
        error = cause as Error;
      }
    }
    return { error: signal.aborted ? (signal.reason as Error) : error, attempts: attempt };
  }
}

/** Whether there is no point in another attempt: refusals for good, and errors that are no matter of the connection. */
function isFinal(error: unknown): boolean {
  if (error instanceof ConnectError) return FINAL_CODES.has(error.code);
  return !(error instanceof Error && "code" in error) || error instanceof ValueError;
}
