import { watchAbort } from "./abort-watch.js";

/** Where connections and waits take their time from: that of the machine, or one that a test moves. */
export interface Clock {
  /** Milliseconds since some moment in the past, with fractions; never goes back. */
  nowMs(): number;
  /** The calendar. */
  date(): Date;
  /**
   * Runs something once, not before so many milliseconds from now; never when they are `Infinity`.
   * @param isBackground whether a program that has nothing else to do may end before
   * @returns a function that calls it off
   */
  after(delayMs: number, run: () => void, isBackground?: boolean): () => void;
  /** Waits so many milliseconds, or until the signal fires, whatever comes first; it does not reject. */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
  /**
   * Told that something is under way that is not on the clock, such as connecting: a clock that moves by itself stands still until
   * the function that it gives back is called.
   */
  hold?(): () => void;
  /** Told of a connection, so that a clock that moves by itself can see whether something is on its way. */
  watch?(connection: Watched): void;
}

/** What a clock looks at of a connection. */
export interface Watched {
  /** Requests that wait for a reply. */
  readonly inFlight: number;
  /** The socket, when the stream is one. */
  readonly socket: StreamEnd | undefined;
}

/** One end of a byte stream, as far as it tells what is on its way; a Node socket is one. */
export interface StreamEnd {
  readonly localPort?: number | undefined;
  readonly remotePort?: number | undefined;
  readonly bytesRead: number;
  readonly bytesWritten: number;
  /** Bytes that have arrived and nobody has taken. */
  readonly readableLength: number;
  readonly writableEnded: boolean;
  readonly readableEnded: boolean;
  readonly closed: boolean;
}

/** A timer that is set for longer fires at once. */
const LONGEST_TIMER_MS = 0x7fffffff;

/** The clock of the machine. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  date: () => new Date(),
  after(delayMs, run, isBackground = false) {
    if (delayMs === Number.POSITIVE_INFINITY) return () => {};
    const end = performance.now() + delayMs;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (leftMs: number): void => {
      const fire = leftMs <= LONGEST_TIMER_MS ? run : () => wait(end - performance.now());
      timer = setTimeout(fire, Math.min(Math.max(leftMs, 0), LONGEST_TIMER_MS));
      if (isBackground) (timer as { unref?: () => void }).unref?.();
    };
    wait(delayMs);
    return () => clearTimeout(timer);
  },
  sleep: (delayMs, signal) => sleepOn(systemClock, delayMs, signal),
};

/** How {@link Clock.sleep} is made of {@link Clock.after}. */
export function sleepOn(clock: Clock, delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  if (delayMs <= 0 || signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const off = signal === undefined ? undefined : watchAbort(signal, () => done());
    const cancel = clock.after(delayMs, () => done());
    const done = (): void => {
      cancel();
      off?.();
      resolve();
    };
  });
}
