import { watchAbort } from "./abort-watch.js";
import { type Clock, type StreamEnd, systemClock } from "./clock.js";
import { decodeReply } from "./codec/codec.js";
import type { EncodeOptions } from "./codec/encode.js";
import type { CommandClass, CommandInstance, CommandTarget } from "./command.js";
import type { Address, CommandSpec, Operation } from "./command-spec.js";
import { targetText } from "./command-spec.js";
import { DeadlineSweep } from "./deadlines.js";
import {
  AbortedError,
  ConnectionLostError,
  DeadlineError,
  LabwireError,
  ProtocolError,
  StatusError,
  siteText,
} from "./errors.js";
import { FrameType, HEADER_BYTES, PUSH_ID, readHeader, readIndices, readU32 } from "./frame.js";
import { FrameReader } from "./frame-reader.js";
import { lateReply } from "./late-reply.js";
import { makeRequest } from "./make-request.js";
import { onPush, onReply, onRequest, tellConnection, tellPush, tellReply, tellRequest } from "./observe/channels.js";
import type { Metrics } from "./observe/metrics.js";
import { Observer } from "./observe/observer.js";
import { Tally } from "./observe/tally.js";
import { OutBuffer, sizeOf } from "./out-buffer.js";
import { Pace } from "./pace.js";
import { PendingRing, type PendingSlot } from "./pending.js";
import { type Push, PushDesk } from "./pushes.js";
import { checkTimeout, type ReplySink, type Request, type RequestSender } from "./request.js";
import { STATUS_OK, STATUS_PENDING } from "./status.js";
import type { Transport } from "./transport.js";

/** Longest wait for a reply, unless the connection, the request or the batch says otherwise. */
export const DEFAULT_TIMEOUT_MS = 5000;

/** Longest wait for a tester to close its side too. */
const CLOSE_TIMEOUT_MS = 2000;

/** Takes the lines that a connection logs; `console` is one. */
export interface Logger {
  debug(line: string): void;
  error(line: string): void;
}

/** Options of a connection. */
export interface ConnectionOptions {
  /** Longest wait for a reply in milliseconds, 5000 unless given. */
  readonly timeoutMs?: number;
  readonly logger?: Logger;
  /**
   * How strictly values are looked at: `documented` (the default) refuses what is outside the range that the schema states, `wire`
   * only what does not fit into its bytes, for firmware that takes more than is documented.
   */
  readonly ranges?: EncodeOptions["ranges"];
  /** Where deadlines and keep-alives take their time from; that of the machine unless given. */
  readonly clock?: Clock;
  /** First request identifier; other than 1 only in tests. */
  readonly firstRequestId?: number;
  /** What counts and records; one of its own unless given. Connections that share one are counted together. */
  readonly observer?: Observer;
}

/** What a connection has counted since it was opened. */
export type ConnectionCounters = Tally;

/** Connections are told apart by a number where several are watched. */
let lastNumber = 0;

/**
 * One stream of frames to a tester: sends requests, matches replies, hands out pushes. Every request settles: by its reply, a
 * status, its deadline, its signal, or the end of the connection.
 */
export class Connection implements CommandTarget, RequestSender {
  /** @internal Number of the connection in this process. */
  readonly number: number = ++lastNumber;
  readonly counters: Tally = new Tally();
  /** What counts and records; shared with other connections when the options say so. */
  readonly observer: Observer;
  /** Settles when the connection has ended: with undefined after `close()` or a log-off, else with what ended it. Never rejects. */
  readonly closed: Promise<Error | undefined>;
  /** Where deadlines and keep-alives take their time from. */
  readonly clock: Clock;
  /** How much a batch may have under way here. */
  readonly pace: Pace = new Pace();
  readonly #transport: Transport;
  readonly #timeoutMs: number;
  readonly #logger: Logger | undefined;
  readonly #encoding: EncodeOptions;
  readonly #pending: PendingRing;
  readonly #deadlines: DeadlineSweep;
  readonly #out: OutBuffer;
  readonly #reader: FrameReader;
  readonly #pushes: PushDesk;
  #announceClosed: (reason: Error | undefined) => void = () => {};
  #ended: { readonly reason: Error | undefined } | undefined;
  #closing = false;
  /** Whether the tester has been told that the session ends, so that its hanging up is no loss, whatever comes of the answer. */
  protected isLeaving = false;
  #cancelClose: () => void = () => {};
  /** When the bytes that are being read came. */
  #heardAtMs = 0;

  constructor(transport: Transport, options: ConnectionOptions = {}) {
    this.#transport = transport;
    this.clock = options.clock ?? systemClock;
    checkTimeout(options.timeoutMs);
    this.#timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    this.#logger = options.logger;
    this.#encoding = { ranges: options.ranges ?? "documented" };
    this.#pushes = new PushDesk((line) => this.#logger?.error(line));
    this.#pending = new PendingRing(options.firstRequestId);
    this.#deadlines = new DeadlineSweep(this.#pending, this.clock, (slot, error) => this.#giveUp(slot, error));
    this.#out = new OutBuffer({ write: (bytes) => this.#write(bytes) }, this.#pending);
    this.#reader = new FrameReader((bytes, at) => this.#onFrame(bytes, at));
    this.closed = new Promise((resolve) => {
      this.#announceClosed = resolve;
    });
    transport.onData = (chunk) => this.#onData(chunk);
    transport.onDrain = () => this.#onDrain();
    transport.onClose = (error) =>
      this.#end(this.#closing ? undefined : (error ?? new LabwireError("CLOSED", "the tester closed the connection")));
    this.clock.watch?.(this);
    this.observer = options.observer ?? new Observer();
    this.observer.opened(this);
    tellConnection(this, "opened");
  }

  /** Whether requests can still be sent. */
  get isOpen(): boolean {
    return this.#ended === undefined && !this.#closing;
  }

  /** Requests that wait for a reply. */
  get inFlight(): number {
    return this.#pending.size;
  }

  /** @internal What the clock looks at. */
  get socket(): StreamEnd | undefined {
    return this.#transport.socket;
  }

  /** Host and port of the tester. */
  get remote(): string {
    return this.#transport.remote;
  }

  /** What has been counted, round-trip times among it; with an observer that is shared, by all that share it. */
  metrics(): Metrics {
    return this.observer.metrics();
  }

  request(
    spec: CommandSpec,
    address: Address,
    operation: Operation,
    args: readonly unknown[],
    shortcut?: string,
  ): Request<unknown> {
    return makeRequest(this, this.#encoding, spec, address, operation, args, shortcut);
  }

  submit(request: Request<unknown>, sink: ReplySink, tag: number, leftMs?: number): void {
    this.counters.requests++;
    const signal = request.options?.signal;
    if (!this.isOpen) return this.#refuse(sink, tag, this.#lost(request, false));
    if (signal?.aborted) return this.#refuse(sink, tag, new AbortedError(siteText(request), false, signal.reason));
    const slot = this.#pending.add();
    slot.request = request;
    slot.sink = sink;
    slot.tag = tag;
    slot.bytes = sizeOf(request);
    this.pace.sent(slot.id, slot.bytes);
    this.#deadlines.watch(slot, request.options?.timeoutMs ?? this.#timeoutMs, leftMs);
    if (signal !== undefined) this.#listen(slot, signal);
    if (this.#logger !== undefined) this.#logger.debug(`-> #${slot.id} ${request.describe()}`);
    if (onRequest.hasSubscribers) {
      tellRequest(this, slot.id, request);
      // A subscriber may have dropped the connection.
      if (this.#ended !== undefined) return;
    }
    this.#out.append(slot);
  }

  /**
   * Calls back at every push of a command, for any module, port and index. An error thrown by the callback, or a promise of it that
   * rejects, reaches {@link onError}.
   * @returns a function that takes the subscription back
   */
  on<Instance extends CommandInstance, Args extends readonly unknown[]>(
    command: CommandClass<Instance, Args>,
    callback: (push: Push<Instance>) => unknown,
  ): () => void {
    return this.#pushes.subscribe(command.spec, callback as (push: Push<CommandInstance>) => unknown);
  }

  /**
   * Calls back with every error that a callback of {@link on} throws; without any, the logger is told. Returns a function that
   * takes this back.
   */
  onError(callback: (error: unknown) => void): () => void {
    return this.#pushes.onError(callback);
  }

  /**
   * Ends the connection: what is queued still leaves, requests under way are rejected once the stream has closed. A tester that
   * does not close its side is dropped after two seconds.
   */
  close(): Promise<Error | undefined> {
    if (this.#ended === undefined && !this.#closing) {
      this.#closing = true;
      this.#cancelClose = this.clock.after(CLOSE_TIMEOUT_MS, () => this.destroy());
      this.#out.flush();
      if (this.#out.isEmpty) this.#transport.end();
    }
    return this.closed;
  }

  /** Drops the connection at once; requests under way are rejected. */
  destroy(reason?: Error): void {
    this.#end(reason);
    this.#transport.destroy();
  }

  /** A request that is not taken has no identifier, so nothing but the counts tells of it. */
  #refuse(sink: ReplySink, tag: number, error: Error): void {
    this.counters.givenUp(error);
    sink.reject(tag, error);
  }

  #write(bytes: Uint8Array): boolean {
    this.counters.bytesOut += bytes.length;
    const { taps } = this.observer;
    if (taps !== undefined) for (const tap of taps) tap.sent(this, bytes);
    return this.#transport.write(bytes);
  }

  #onDrain(): void {
    this.#out.drained();
    if (this.#closing && this.#ended === undefined && this.#out.isEmpty) this.#transport.end();
  }

  #onData(chunk: Uint8Array): void {
    if (this.#ended !== undefined) return;
    this.counters.bytesIn += chunk.length;
    this.#heardAtMs = this.clock.nowMs();
    try {
      this.#reader.push(chunk);
    } catch (error) {
      this.destroy(error instanceof Error ? error : new ProtocolError(String(error)));
    }
  }

  #onFrame(bytes: Uint8Array, at: number): void {
    // A callback may have dropped the connection while the rest of the chunk was still to be read.
    if (this.#ended !== undefined) return;
    const { taps } = this.observer;
    if (taps !== undefined) for (const tap of taps) tap.received(this, bytes, at);
    const id = readU32(bytes, at + 12);
    if (id === PUSH_ID) return this.#onPush(bytes, at);
    const slot = this.#pending.find(id);
    if (slot === undefined) {
      this.counters.strays++;
      return;
    }
    const { type, code, indexCount, valueBytes } = readHeader(bytes, at);
    const request = slot.request as Request<unknown>;
    if (type === FrameType.STATUS) return this.#onStatus(slot, code);
    const { spec } = request;
    if (type !== FrameType.VALUE || code !== spec.code || request.operation !== "get") {
      const text = `${siteText(request)}: the reply is of another kind: type ${type}, code ${code}`;
      return this.#settle(slot, undefined, new LabwireError("UNEXPECTED_REPLY", text));
    }
    const decode = slot.sink?.takesLate === true ? lateReply : decodeReply;
    const values = decode(spec, bytes, at + HEADER_BYTES + indexCount * 4, valueBytes);
    this.#settle(slot, values, undefined);
  }

  #onStatus(slot: PendingSlot, code: number): void {
    if (code === STATUS_PENDING) return;
    const request = slot.request as Request<unknown>;
    if (code !== STATUS_OK) return this.#settle(slot, undefined, new StatusError(code, request));
    if (request.operation === "set") return this.#settle(slot, undefined, undefined);
    this.#settle(
      slot,
      undefined,
      new LabwireError("UNEXPECTED_REPLY", `${siteText(request)}: answered OK without a value`),
    );
  }

  #onPush(bytes: Uint8Array, at: number): void {
    const header = readHeader(bytes, at);
    const indices = readIndices(bytes, at, header.indexCount);
    const heard = header.type === FrameType.VALUE && this.#pushes.deliver(header, indices, bytes, at);
    if (heard) this.counters.pushes++;
    else this.counters.skippedPushes++;
    if (onPush.hasSubscribers) tellPush(this, header, indices, heard);
    if (this.#logger !== undefined)
      this.#logger.debug(`<- push of code ${header.code} for ${targetText(header.module, header.port)}`);
  }

  /** Hands the outcome to whoever waits, after the slot is free, so that a new request in the callback finds it so. */
  #settle(slot: PendingSlot, value: unknown, error: Error | undefined): void {
    const { sink, tag, id, request } = slot;
    const elapsedMs = this.#heardAtMs - slot.submittedMs;
    if (this.pace.isProbe(id)) this.pace.measured(id, elapsedMs);
    this.#free(slot);
    this.counters.replies++;
    this.counters.roundTrips.record(elapsedMs);
    if (error !== undefined) this.counters.failed(error);
    if (onReply.hasSubscribers) tellReply(this, id, request as Request<unknown>, elapsedMs, error);
    if (this.#logger !== undefined) this.#logger.debug(`<- #${id} ${error === undefined ? "OK" : error.message}`);
    if (error === undefined) (sink as ReplySink).resolve(tag, value);
    else (sink as ReplySink).reject(tag, error);
  }

  /** Gives a request up without a reply. */
  #giveUp(slot: PendingSlot, error: Error): void {
    const { sink, tag, id, submittedMs, request } = slot;
    if (error instanceof DeadlineError && this.pace.isProbe(id)) this.pace.measured(id, Number.POSITIVE_INFINITY);
    this.#free(slot);
    this.counters.givenUp(error);
    if (onReply.hasSubscribers)
      tellReply(this, id, request as Request<unknown>, this.clock.nowMs() - submittedMs, error);
    (sink as ReplySink).reject(tag, error);
  }

  #free(slot: PendingSlot): void {
    this.pace.settled(slot.id, slot.bytes);
    this.#pending.remove(slot);
  }

  #listen(slot: PendingSlot, signal: AbortSignal): void {
    const { id } = slot;
    slot.unlisten = watchAbort(signal, () => {
      const held = this.#pending.find(id);
      if (held === undefined) return;
      const request = held.request as Request<unknown>;
      this.#giveUp(held, new AbortedError(siteText(request), held.isWritten, signal.reason));
    });
  }

  #end(reason: Error | undefined): void {
    if (this.#ended !== undefined) return;
    this.#ended = { reason };
    this.#deadlines.stop();
    this.#cancelClose();
    const left: PendingSlot[] = [];
    this.#pending.forEach((slot) => {
      left.push(slot);
    });
    for (const slot of left.sort((a, b) => a.id - b.id)) {
      this.#giveUp(slot, this.#lost(slot.request as Request<unknown>, slot.isWritten));
    }
    const told = this.isLeaving ? undefined : reason;
    this.observer.ended(this, told);
    tellConnection(this, told === undefined ? "closed" : "lost", told);
    this.#announceClosed(told);
  }

  #lost(request: Request<unknown>, written: boolean): Error {
    const reason = this.#ended?.reason;
    if (reason instanceof ProtocolError) return new ProtocolError(`${siteText(request)}: ${reason.message}`, written);
    return new ConnectionLostError(siteText(request), written, reason);
  }
}
