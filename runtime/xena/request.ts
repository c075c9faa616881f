import type { Clock } from "./clock.js";
import type { Encoded } from "./codec/writer.js";
import type { CommandSpec, Operation } from "./command-spec.js";
import { targetText } from "./command-spec.js";
import { type CallSite, LabwireError, siteText, ValueError } from "./errors.js";
import type { LateReply } from "./late-reply.js";

/** What a request may be told about its own sending. */
export interface RequestOptions {
  /** Longest wait for the final reply in milliseconds; the connection's own limit when left out. */
  readonly timeoutMs?: number;
  /** Gives the request up; one that was written already may still be carried out. */
  readonly signal?: AbortSignal;
}

/** @throws ValueError for a limit that is no number of milliseconds; `Infinity` waits without one */
export function checkTimeout(timeoutMs: number | undefined): void {
  if (timeoutMs === undefined || (typeof timeoutMs === "number" && timeoutMs >= 0)) return;
  throw new ValueError("request", "timeoutMs", timeoutMs, "a number of milliseconds, 0 or more");
}

/** Told the outcome of a request, together with the number that was handed in with it. */
export interface ReplySink {
  /** Whether the outcome of a get may be a {@link LateReply} instead of the values. */
  readonly takesLate?: boolean;
  resolve(tag: number, value: unknown): void;
  reject(tag: number, error: Error): void;
}

/** What a batch looks at before it hands in more. */
export interface RequestPace {
  /** Whether it should wait. */
  readonly isFull: boolean;
  /** Whether there is room enough for a whole write. */
  readonly isHalfEmpty: boolean;
}

/** Sends requests; implemented by the connection. */
export interface RequestSender {
  /** Where waits that belong to the requests take their time from; that of the machine unless given. */
  readonly clock?: Clock;
  /** How much a batch may have under way; without it, as much as its window. */
  readonly pace?: RequestPace | undefined;
  /** Whether a connection that is lost is made again by itself, so that somebody who asks again and again should go on. */
  readonly recovers?: boolean;
  /**
   * Queues a request; its outcome reaches the sink exactly once.
   * @param leftMs what is left of its deadline, when it has waited elsewhere before
   */
  submit(request: Request<unknown>, sink: ReplySink, tag: number, leftMs?: number): void;
}

/** The ends of the promise that was made last; a function that is made anew for each request would cost as much as the promise. */
const captured: { resolve: (value: unknown) => void; reject: (error: Error) => void } = {
  resolve: () => {},
  reject: () => {},
};

function capture(resolve: (value: never) => void, reject: (error: Error) => void): void {
  captured.resolve = resolve as (value: unknown) => void;
  captured.reject = reject;
}

/** Whoever awaits a request on its own. An object beside the request, since those of a batch, which may be many, have no need of it. */
class Awaiter implements ReplySink {
  readonly #resolve: (value: unknown) => void;
  readonly #reject: (error: Error) => void;

  constructor(resolve: (value: unknown) => void, reject: (error: Error) => void) {
    this.#resolve = resolve;
    this.#reject = reject;
  }

  resolve(_tag: number, value: unknown): void {
    this.#resolve(value);
  }

  reject(_tag: number, error: Error): void {
    this.#reject(error);
  }
}

/**
 * A get or set that is ready to go. It is sent when it is awaited, once, or handed to `apply`. Requests awaited in the same turn
 * leave in one write, in the order in which they were awaited.
 */
export class Request<T> implements PromiseLike<T>, CallSite {
  readonly sender: RequestSender;
  readonly spec: CommandSpec;
  readonly operation: Operation;
  readonly module: number;
  readonly port: number;
  readonly indices: readonly number[];
  /** Value bytes of a set; undefined for a get. They are encoded when the request is made, so that bad input never waits. */
  readonly value: Encoded | undefined;
  #options: RequestOptions | undefined;
  #promise: Promise<T> | undefined;
  #isClaimed = false;

  constructor(
    sender: RequestSender,
    spec: CommandSpec,
    operation: Operation,
    module: number,
    port: number,
    indices: readonly number[],
    value: Encoded | undefined,
  ) {
    this.sender = sender;
    this.spec = spec;
    this.operation = operation;
    this.module = module;
    this.port = port;
    this.indices = indices;
    this.value = value;
  }

  /** Name of the command. */
  get command(): string {
    return this.spec.name;
  }

  /** `chassis`, `2` or `2/5`. */
  get target(): string {
    return targetText(this.module, this.port);
  }

  /** Options set with {@link with}. */
  get options(): RequestOptions | undefined {
    return this.#options;
  }

  /**
   * Sets a deadline or an abort signal for this request alone; returns the request itself.
   * @throws ValueError for a deadline that is no number of milliseconds
   */
  with(options: RequestOptions): this {
    checkTimeout(options.timeoutMs);
    this.#options = { ...this.#options, ...options };
    return this;
  }

  /** One line for logs, without values, since these may be secret: `set P_COMMENT 2/5`. */
  describe(): string {
    return `${this.operation} ${siteText(this)}`;
  }

  /** @internal What JSON makes of it: no values either. */
  toJSON(): string {
    return this.describe();
  }

  /** @internal What `console.log` of Node makes of it: the bytes of a value would be there for everybody to read. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `Request { ${this.describe()} }`;
  }

  /**
   * Marks the request as being sent.
   * @throws LabwireError `ALREADY_SENT` the second time: a set must not be carried out twice unnoticed
   */
  claim(): void {
    if (this.#isClaimed) throw this.#alreadySent();
    this.#isClaimed = true;
  }

  /** Takes {@link claim} back, for a batch that was refused before any of it was sent. */
  unclaim(): void {
    this.#isClaimed = false;
  }

  #alreadySent(): LabwireError {
    return new LabwireError("ALREADY_SENT", `${siteText(this)}: this request was sent already; make a new one`);
  }

  /** Sends the request, the first time, and waits for its outcome. */
  send(): Promise<T> {
    if (this.#promise !== undefined) return this.#promise;
    if (this.#isClaimed) return Promise.reject(this.#alreadySent());
    this.claim();
    this.#promise = new Promise<T>(capture);
    this.sender.submit(this, new Awaiter(captured.resolve, captured.reject), 0);
    return this.#promise;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting a request is what sends it
  then<Good = T, Bad = never>(
    onGood?: ((value: T) => Good | PromiseLike<Good>) | null,
    onBad?: ((reason: unknown) => Bad | PromiseLike<Bad>) | null,
  ): Promise<Good | Bad> {
    return this.send().then(onGood, onBad);
  }

  /** Sends the request and handles its failure. */
  catch<Bad = never>(onBad?: ((reason: unknown) => Bad | PromiseLike<Bad>) | null): Promise<T | Bad> {
    return this.send().catch(onBad);
  }

  /** Sends the request and does something in either case. */
  finally(onSettled?: (() => void) | null): Promise<T> {
    return this.send().finally(onSettled);
  }
}
