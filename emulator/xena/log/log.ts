import type { Client } from "../client.js";
import type { Clock } from "../clock.js";
import type { Log, LogEntry, LogListener } from "./entry.js";

/** What the log itself puts into an entry. */
type Noted = "timeMs" | "session" | "owner" | "text";

/** An entry before the log has written it. */
type Note = LogEntry extends infer Entry ? (Entry extends LogEntry ? Omit<Entry, Noted> : never) : never;

/** A reader that does not keep up loses the oldest entries above so many. */
const MOST_WAITING = 10_000;

/** Writes what happens on a chassis for whoever wants to know. Nobody does at first, and then nothing is written. */
export class LogWriter implements Log {
  readonly #wall: Clock;
  readonly #startedAt: bigint;
  readonly #changed: () => void;
  readonly #listeners = new Set<LogListener>();
  readonly #enders = new Set<() => void>();
  #dropped = 0;

  /** @param changed called when reading begins or ends */
  constructor(wall: Clock, changed: () => void) {
    this.#wall = wall;
    this.#startedAt = wall.now();
    this.#changed = changed;
  }

  get isOn(): boolean {
    return this.#listeners.size > 0;
  }

  get dropped(): number {
    return this.#dropped;
  }

  /** Tells every entry from now on. @returns a function that ends it */
  listen(listener: LogListener): () => void {
    // A function of its own, so that a listener may be there twice.
    const own: LogListener = (entry) => listener(entry);
    this.#listeners.add(own);
    this.#changed();
    return () => {
      this.#listeners.delete(own);
      this.#changed();
    };
  }

  [Symbol.asyncIterator](): AsyncIterator<LogEntry, undefined> {
    const waiting: LogEntry[] = [];
    let wake: () => void = () => {};
    let isOver = false;
    const stopListening = this.listen((entry) => {
      waiting.push(entry);
      if (waiting.length > MOST_WAITING) {
        waiting.shift();
        this.#dropped++;
      }
      wake();
    });
    const end = (): void => {
      isOver = true;
      this.#enders.delete(end);
      stopListening();
      wake();
    };
    this.#enders.add(end);
    return {
      async next() {
        while (waiting.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
        const value = waiting.shift();
        return value === undefined ? { done: true, value: undefined } : { done: false, value };
      },
      async return() {
        waiting.length = 0;
        end();
        return { done: true, value: undefined };
      },
    };
  }

  /** Writes an entry. The caller has asked whether anybody reads, since making a note costs something. */
  write(client: Client | undefined, note: Note, what: string): void {
    const timeMs = Number(this.#wall.now() - this.#startedAt) / 1e6;
    const session = client?.id ?? 0;
    const text = `${(timeMs / 1000).toFixed(6).padStart(12)} #${session} ${what}`;
    const entry = { ...note, timeMs, session, owner: client?.owner ?? "", text } as LogEntry;
    for (const listener of this.#listeners) {
      try {
        listener(entry);
      } catch (error) {
        process.emitWarning(error as Error);
      }
    }
  }

  /** Ends all loops over the entries. */
  end(): void {
    for (const end of [...this.#enders]) end();
  }
}
