import { type ApplyOptions, checkedWindow, sendFor } from "./apply.js";
import type { Outcome } from "./errors.js";
import type { ReplySink, Request, RequestPace } from "./request.js";

/** Outcomes of the requests under way, a ring in the order in which they were sent. */
export class Window<T> implements ReplySink {
  readonly #options: ApplyOptions;
  readonly #size: number;
  readonly #outcomes: (Outcome<T> | undefined)[];
  #first = 0;
  #next = 0;
  #settled = 0;
  /** Pace of the tester that the last request went to, which is mostly the only one. */
  #pace: RequestPace | undefined;
  #wake: (() => void) | undefined;

  constructor(options: ApplyOptions) {
    this.#options = options;
    this.#size = checkedWindow(options);
    this.#outcomes = new Array<Outcome<T> | undefined>(this.#size);
  }

  /** Requests sent whose outcome was not taken yet. */
  get waiting(): number {
    return this.#next - this.#first;
  }

  /** With nothing of its own under way nobody would ask for room again, so one request always has it. */
  get hasRoom(): boolean {
    return this.waiting < this.#size && (this.#isIdle || this.#pace?.isFull !== true);
  }

  /** Requests are pulled half a window at a time, so that they leave in few writes. */
  get isHalfEmpty(): boolean {
    return this.waiting * 2 <= this.#size && (this.#isIdle || this.#pace?.isHalfEmpty !== false);
  }

  /** Whether everything that was sent has been answered. */
  get #isIdle(): boolean {
    return this.#next === this.#settled;
  }

  get firstIsReady(): boolean {
    return this.#outcomes[this.#first % this.#size] !== undefined;
  }

  send(request: Request<T>): void {
    request.claim();
    this.#pace = request.sender.pace;
    sendFor(request, this, this.#next++, this.#options);
  }

  /** Takes a reply that is there already. */
  add(value: T): void {
    this.resolve(this.#next++, value);
  }

  takeFirst(): Outcome<T> {
    const slot = this.#first++ % this.#size;
    const outcome = this.#outcomes[slot] as Outcome<T>;
    this.#outcomes[slot] = undefined;
    return outcome;
  }

  /** Waits until the first outcome is there or {@link wake} is called. */
  news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  wake(): void {
    this.#wake?.();
    this.#wake = undefined;
  }

  resolve(tag: number, value: unknown): void {
    this.#settle(tag, { ok: true, value: value as T });
  }

  reject(tag: number, error: Error): void {
    this.#settle(tag, { ok: false, error });
  }

  #settle(tag: number, outcome: Outcome<T>): void {
    this.#settled++;
    this.#outcomes[tag % this.#size] = outcome;
    if (tag === this.#first) this.wake();
  }
}
