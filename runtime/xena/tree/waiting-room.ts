import { watchAbort } from "../abort-watch.js";
import type { Clock } from "../clock.js";
import { DeadlineSweep } from "../deadlines.js";
import { AbortedError, ConnectionLostError, LabwireError, siteText } from "../errors.js";
import { sizeOf } from "../out-buffer.js";
import { PendingRing, type PendingSlot } from "../pending.js";
import type { ReplySink, Request, RequestPace, RequestSender } from "../request.js";
import type { XenaSession } from "../session.js";

/** Bytes of the requests that wait at most: large values must not fill the memory while nobody is there to take them. */
const MOST_BYTES = 16 * 1024 * 1024;

/** How calls are kept. */
export interface WaitingOptions {
  readonly calls: "wait" | "fail";
  readonly maxWaiting: number;
  /** Deadline of requests that have none of their own. */
  readonly timeoutMs: number;
  readonly clock: Clock;
}

/**
 * Hands requests to the session, and keeps those that are made while there is none: in order, each until its own deadline or signal,
 * and only so many.
 */
export class WaitingRoom implements RequestSender {
  readonly clock: Clock;
  readonly #options: WaitingOptions;
  readonly #pending = new PendingRing();
  readonly #deadlines: DeadlineSweep;
  #bytes = 0;
  #session: XenaSession | undefined;
  /** Whether a session is there that is not ready yet: all calls wait for it, since it will not be long. */
  #isExpecting = false;
  #isOver = false;
  #reason: Error | undefined;

  constructor(options: WaitingOptions) {
    this.clock = options.clock;
    this.#options = options;
    this.#deadlines = new DeadlineSweep(this.#pending, this.clock, (slot, error) => this.#giveUp(slot, error));
  }

  /** Requests that wait for a connection. */
  get waiting(): number {
    return this.#pending.size;
  }

  /** Whether requests wait at present. */
  get isShut(): boolean {
    return this.#session === undefined && !this.#isOver;
  }

  get pace(): RequestPace | undefined {
    return this.#session?.isOpen === true ? this.#session.pace : undefined;
  }

  get recovers(): boolean {
    return !this.#isOver;
  }

  submit(request: Request<unknown>, sink: ReplySink, tag: number, leftMs?: number): void {
    const session = this.#session;
    if (session !== undefined && (session.isOpen || this.#isOver)) return session.submit(request, sink, tag, leftMs);
    const signal = request.options?.signal;
    if (this.#isOver) return sink.reject(tag, this.#lost(request));
    if (signal?.aborted) return sink.reject(tag, new AbortedError(siteText(request), false, signal.reason));
    const refusal = this.#refusal(request);
    if (refusal !== undefined) return sink.reject(tag, refusal);
    this.#keep(request, sink, tag, leftMs);
  }

  /** There is no connection now. */
  shut(reason: Error): void {
    this.#session = undefined;
    this.#reason = reason;
    this.#isExpecting = false;
    this.#isOver = false;
  }

  /** A connection is there and will be ready soon. */
  expect(): void {
    this.#isExpecting = true;
  }

  /** The session takes requests from now on, first those that have waited. */
  open(session: XenaSession): void {
    this.#session = session;
    this.#isExpecting = false;
    this.#isOver = false;
    this.#reason = undefined;
    for (const slot of this.#inOrder()) {
      if (!session.isOpen) return;
      const { request, sink, tag, bytes } = slot;
      const leftMs = slot.submittedMs + slot.leftMs - this.clock.nowMs();
      this.#bytes -= bytes;
      this.#pending.remove(slot);
      session.submit(request as Request<unknown>, sink as ReplySink, tag, leftMs);
    }
    this.#deadlines.stop();
  }

  /** No connection will come; what waits is rejected, and so is whatever comes later. */
  end(reason: Error | undefined): void {
    this.#isOver = true;
    this.#isExpecting = false;
    this.#reason = reason;
    this.#deadlines.stop();
    for (const slot of this.#inOrder()) this.#giveUp(slot, this.#lost(slot.request as Request<unknown>));
  }

  /** Why a request cannot wait. */
  #refusal(request: Request<unknown>): Error | undefined {
    if (this.#options.calls === "fail" && !this.#isExpecting) return this.#lost(request);
    const { maxWaiting } = this.#options;
    if (this.#pending.size < maxWaiting && this.#bytes + sizeOf(request) <= MOST_BYTES) return undefined;
    const cause = new LabwireError("TOO_MANY_WAITING", `${this.#pending.size} calls wait for the connection already`);
    return new ConnectionLostError(siteText(request), false, cause);
  }

  #keep(request: Request<unknown>, sink: ReplySink, tag: number, leftMs: number | undefined): void {
    const slot = this.#pending.add();
    const { id } = slot;
    slot.request = request;
    slot.sink = sink;
    slot.tag = tag;
    slot.bytes = sizeOf(request);
    this.#bytes += slot.bytes;
    this.#deadlines.watch(slot, request.options?.timeoutMs ?? this.#options.timeoutMs, leftMs);
    const signal = request.options?.signal;
    if (signal === undefined) return;
    slot.unlisten = watchAbort(signal, () => {
      const held = this.#pending.find(id);
      if (held !== undefined) this.#giveUp(held, new AbortedError(siteText(request), false, signal.reason));
    });
  }

  #inOrder(): PendingSlot[] {
    const slots: PendingSlot[] = [];
    this.#pending.forEach((slot) => {
      slots.push(slot);
    });
    return slots.sort((a, b) => a.id - b.id);
  }

  #giveUp(slot: PendingSlot, error: Error): void {
    const { sink, tag, bytes } = slot;
    this.#bytes -= bytes;
    this.#pending.remove(slot);
    (sink as ReplySink).reject(tag, error);
  }

  #lost(request: Request<unknown>): Error {
    return new ConnectionLostError(siteText(request), false, this.#reason);
  }
}
