import type { Window } from "./apply-window.js";
import { AbortedError, ValueError } from "./errors.js";
import { Request } from "./request.js";

/** A request, or a function that makes it when it is its turn. */
export type RequestOrMaker<T> = Request<T> | (() => Request<T>);

/**
 * Requests in order, made beforehand or while the earlier ones are under way. An `async function*` awaits what it yields, which
 * sends the request there and then, one at a time; let it yield functions, `yield () => port.comment.get()`, to keep a window full.
 */
export type RequestSource<T> = Iterable<RequestOrMaker<T>> | AsyncIterable<RequestOrMaker<T>>;

/** What may come in: an asynchronous generator gives replies instead of the requests that it yields. */
export type Source<T> = RequestSource<T> | AsyncIterable<T>;
type Item<T> = RequestOrMaker<T> | T;

/** Pulls from a source into the window. Replies are handed on while an asynchronous source takes its time. */
export class Feed<T> {
  /** Whether nothing more will come. */
  isDone = false;
  /** What ended the feed before its time. */
  failure: { readonly reason: unknown } | undefined;
  readonly #iterator: Iterator<Item<T>> | AsyncIterator<Item<T>>;
  readonly #isAsync: boolean;
  readonly #window: Window<T>;
  readonly #signal: AbortSignal | undefined;
  #isPulling = false;

  constructor(source: Source<T>, window: Window<T>, signal: AbortSignal | undefined) {
    this.#isAsync = Symbol.asyncIterator in source;
    this.#iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
    this.#window = window;
    this.#signal = signal;
  }

  /** Sends what fits into the window, once half of it is empty. */
  fill(): void {
    if (!this.#isPulling && this.#window.isHalfEmpty) this.#pull();
  }

  #pull(): void {
    while (!this.isDone && this.#window.hasRoom) {
      if (this.#signal?.aborted) return this.#abort(this.#signal);
      const step = this.#next();
      if (step === undefined) return;
      if ("then" in step) return this.#await(step);
      this.#take(step);
    }
  }

  #next(): IteratorResult<Item<T>> | Promise<IteratorResult<Item<T>>> | undefined {
    try {
      return this.#iterator.next();
    } catch (reason) {
      this.#fail(reason);
      return undefined;
    }
  }

  #await(step: Promise<IteratorResult<Item<T>>>): void {
    this.#isPulling = true;
    step.then(
      (result) => {
        this.#isPulling = false;
        if (this.isDone) return;
        this.#take(result);
        this.#pull();
      },
      (reason: unknown) => {
        this.#isPulling = false;
        this.#fail(reason);
      },
    );
  }

  #take(result: IteratorResult<Item<T>>): void {
    if (result.done) {
      this.isDone = true;
      this.#window.wake();
      return;
    }
    try {
      this.#send(result.value);
    } catch (reason) {
      this.#fail(reason);
      this.#release().catch(() => {});
    }
  }

  #send(item: Item<T>): void {
    const made = typeof item === "function" ? (item as () => Request<T>)() : item;
    if (made instanceof Request) this.#window.send(made);
    else if (this.#isAsync) this.#window.add(made as T);
    else throw new ValueError("applyIter", "source", made, "requests, or functions that make them");
  }

  #abort(signal: AbortSignal): void {
    this.#fail(new AbortedError("applyIter", false, signal.reason));
    this.#release().catch(() => {});
  }

  #fail(reason: unknown): void {
    if (this.isDone) return;
    this.isDone = true;
    this.failure = { reason };
    this.#window.wake();
  }

  /** Lets go of a source that has more to give. One that is just being waited for is told, but not waited for. */
  async stop(): Promise<void> {
    if (this.isDone) return;
    this.isDone = true;
    if (this.#isPulling) this.#release().catch(() => {});
    else await this.#release();
  }

  async #release(): Promise<void> {
    await this.#iterator.return?.();
  }
}
