import { watchAbort } from "../abort-watch.js";
import { ValueError } from "../errors.js";
import type { Push } from "../pushes.js";

/** How to follow an event. */
export interface EventOptions {
  /** Most values that wait for the reader, 1000 unless given; when more arrive, the oldest are dropped and counted. */
  readonly limit?: number;
  /** Ends the stream. */
  readonly signal?: AbortSignal;
}

/** What pushes of a command carry. */
export type PushOf<Command> = Command extends new (...args: never[]) => infer Instance ? Push<Instance> : never;

/** Somebody who waits for the next value. */
interface Reader<Value> {
  resolve(result: IteratorResult<Value, undefined>): void;
}

const DEFAULT_LIMIT = 1000;

/**
 * Values as they arrive. The subscription begins when the stream is made, not when the first value is asked for, so nothing is missed
 * in between. It ends when the loop over it is left, when the signal fires, when the resource is gone or the connection has ended;
 * values that had arrived by then are still handed out. A connection that is made again by itself has not ended: see {@link gaps}.
 */
export class EventStream<Value> implements AsyncIterableIterator<Value, undefined>, AsyncDisposable {
  readonly #limit: number;
  readonly #queue: Value[] = [];
  readonly #readers: Reader<Value>[] = [];
  readonly #undo: (() => void)[] = [];
  readonly #onDropped: (() => void) | undefined;
  #dropped = 0;
  #gaps = 0;
  #reason: Error | undefined;
  #isEnded = false;

  /**
   * @param onDropped told of every value that is lost
   * @throws ValueError for a limit that is no count
   */
  constructor({ limit = DEFAULT_LIMIT, signal }: EventOptions = {}, onDropped?: () => void) {
    if (!Number.isInteger(limit) || limit < 1) throw new ValueError("events", "limit", limit, "an integer, 1 or more");
    this.#limit = limit;
    this.#onDropped = onDropped;
    if (signal?.aborted) this.end();
    else if (signal !== undefined) this.keep(watchAbort(signal, () => this.end()));
  }

  /** Values that were lost because nobody read them in time. */
  get dropped(): number {
    return this.#dropped;
  }

  /**
   * How often the connection was lost and made again while the stream ran; what was pushed in between is missing. Ask for the present
   * value when this has grown.
   */
  get gaps(): number {
    return this.#gaps;
  }

  /** Whether no further values can arrive. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Why it ended: the error that ended the connection or the resource. Undefined while it runs, and when the reader ended it. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  /** @internal Hands a value to the reader, or keeps it for one. */
  push(value: Value): void {
    if (this.#isEnded) return;
    const reader = this.#readers.shift();
    if (reader !== undefined) return reader.resolve({ done: false, value });
    this.#queue.push(value);
    if (this.#queue.length <= this.#limit) return;
    this.#queue.shift();
    this.#dropped++;
    this.#onDropped?.();
  }

  /** @internal Keeps something to be undone when the stream ends. */
  keep(undo: () => void): void {
    if (this.#isEnded) undo();
    else this.#undo.push(undo);
  }

  /** @internal Values may be missing from here on. */
  gap(): void {
    if (!this.#isEnded) this.#gaps++;
  }

  /** @internal Lets no further value in. */
  end(reason?: Error): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#reason = reason;
    for (const undo of this.#undo.splice(0)) undo();
    for (const reader of this.#readers.splice(0)) reader.resolve({ done: true, value: undefined });
  }

  /** The next value, as soon as there is one. */
  next(): Promise<IteratorResult<Value, undefined>> {
    if (this.#queue.length > 0) return Promise.resolve({ done: false, value: this.#queue.shift() as Value });
    if (this.#isEnded) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#readers.push({ resolve }));
  }

  /** Ends the stream; values that wait are given up. */
  return(): Promise<IteratorResult<Value, undefined>> {
    this.#queue.length = 0;
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Ends the stream at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
