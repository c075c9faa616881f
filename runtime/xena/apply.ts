import { ApplyError, type Outcome, ValueError } from "./errors.js";
import { checkTimeout, type ReplySink, type Request, type RequestOptions } from "./request.js";

/** Options of a batch. */
export interface ApplyOptions extends RequestOptions {
  /** Most requests under way at a time, 1000 unless given. A tester that does not keep up gets fewer. */
  readonly window?: number;
}

const DEFAULT_WINDOW = 1000;
const LARGEST_WINDOW = 1_000_000;

/**
 * The window of a batch.
 * @throws ValueError for a window or a deadline that is none, before anything is sent
 */
export function checkedWindow({ window = DEFAULT_WINDOW, timeoutMs }: ApplyOptions): number {
  checkTimeout(timeoutMs);
  if (Number.isInteger(window) && window >= 1 && window <= LARGEST_WINDOW) return window;
  throw new ValueError("apply", "window", window, `an integer 1 to ${LARGEST_WINDOW}`);
}

/** Values of a tuple of requests. */
export type Replies<Requests extends readonly Request<unknown>[]> = {
  readonly [position in keyof Requests]: Requests[position] extends Request<infer T> ? T : never;
};

/** Outcomes of a tuple of requests. */
export type Outcomes<Requests extends readonly Request<unknown>[]> = {
  readonly [position in keyof Requests]: Requests[position] extends Request<infer T> ? Outcome<T> : never;
};

/** The batch function and its variants. */
export interface Apply {
  /**
   * Sends any number of requests, of any number of testers, in order, a bounded number under way at a time.
   * @returns the replies in the order given
   * @throws ApplyError when some fail; by then every one has settled, and the error carries all outcomes
   */
  <const Requests extends readonly Request<unknown>[]>(...requests: Requests): Promise<Replies<Requests>>;
  /** The same, but failures are part of the result. */
  settled<const Requests extends readonly Request<unknown>[]>(...requests: Requests): Promise<Outcomes<Requests>>;
  /** A batch function with a deadline, a signal or a window of its own. */
  with(options: ApplyOptions): Apply;
}

/** One batch under way. */
class Batch implements ReplySink {
  /** Replies by position; undefined where a request has failed. */
  readonly values: unknown[];
  /** Failures by position; most batches have none. */
  readonly #errors: Map<number, Error> = new Map();
  /** Those that have not been sent. */
  readonly #requests: (Request<unknown> | undefined)[];
  readonly #options: ApplyOptions;
  readonly #window: number;
  #next = 0;
  #settled = 0;
  #isSending = false;
  #done: () => void = () => {};

  /** @param requests the batch's own from now on: what has been sent is taken out, so that it need not be kept */
  constructor(requests: Request<unknown>[], options: ApplyOptions) {
    this.#requests = requests;
    this.#options = options;
    this.#window = checkedWindow(options);
    this.values = new Array<unknown>(requests.length);
  }

  /** Whether some have failed. */
  get hasFailed(): boolean {
    return this.#errors.size > 0;
  }

  /** How each has ended. */
  outcomes(): Outcome[] {
    return this.values.map((value, position) => {
      const error = this.#errors.get(position);
      return error === undefined ? { ok: true, value } : { ok: false, error };
    });
  }

  run(): Promise<void> {
    claimAll(this.#requests as Request<unknown>[]);
    return new Promise((resolve) => {
      this.#done = resolve;
      if (this.#requests.length === 0) return resolve();
      this.#sendMore();
    });
  }

  /** Fills the window. A request may settle while it is sent, when its connection has ended; the loop then goes on by itself. */
  #sendMore(): void {
    if (this.#isSending) return;
    this.#isSending = true;
    while (this.#next < this.#requests.length && this.#hasRoom(this.#requests[this.#next] as Request<unknown>)) {
      const tag = this.#next++;
      const request = this.#requests[tag] as Request<unknown>;
      this.#requests[tag] = undefined;
      sendFor(request, this, tag, this.#options);
    }
    this.#isSending = false;
  }

  /** With nothing of its own under way nobody would wake the batch, so one request always has room. */
  #hasRoom({ sender }: Request<unknown>): boolean {
    const underWay = this.#next - this.#settled;
    return underWay === 0 || (underWay < this.#window && sender.pace?.isFull !== true);
  }

  resolve(tag: number, value: unknown): void {
    this.values[tag] = value;
    this.#settle();
  }

  reject(tag: number, error: Error): void {
    this.#errors.set(tag, error);
    this.values[tag] = undefined;
    this.#settle();
  }

  #settle(): void {
    this.#settled++;
    if (this.#settled === this.#requests.length) this.#done();
    else this.#sendMore();
  }
}

/** All or none: a batch that holds a request twice, or one that was sent before, must not use up the others. */
function claimAll(requests: readonly Request<unknown>[]): void {
  let claimed = 0;
  try {
    for (const request of requests) {
      request.claim();
      claimed++;
    }
  } catch (error) {
    for (let i = 0; i < claimed; i++) (requests[i] as Request<unknown>).unclaim();
    throw error;
  }
}

/** Hands a request to its own connection, with the batch's options where it has none itself. */
export function sendFor(request: Request<unknown>, sink: ReplySink, tag: number, options: ApplyOptions): void {
  const { timeoutMs, signal } = options;
  if (timeoutMs !== undefined && request.options?.timeoutMs === undefined) request.with({ timeoutMs });
  if (signal !== undefined && request.options?.signal === undefined) request.with({ signal });
  request.sender.submit(request, sink, tag);
}

function makeApply(options: ApplyOptions): Apply {
  // The list is handed on as it is: spreading a hundred thousand arguments a second time would overflow the stack.
  const settled = async (...requests: Request<unknown>[]): Promise<Outcome[]> => {
    const batch = new Batch(requests, options);
    await batch.run();
    return batch.outcomes();
  };
  const apply = async (...requests: Request<unknown>[]): Promise<unknown[]> => {
    const batch = new Batch(requests, options);
    await batch.run();
    if (batch.hasFailed) throw new ApplyError(batch.outcomes());
    return batch.values;
  };
  const more = { settled, with: (extra: ApplyOptions) => makeApply({ ...options, ...extra }) };
  return Object.assign(apply, more) as unknown as Apply;
}

/** Sends many requests at once; see {@link Apply}. */
export const apply: Apply = makeApply({});
