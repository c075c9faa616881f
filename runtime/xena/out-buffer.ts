import { FrameType, frameBytes, HEADER_BYTES, writeHeader, writeU32 } from "./frame.js";
import type { PendingRing, PendingSlot } from "./pending.js";
import type { Request } from "./request.js";
import type { Transport } from "./transport.js";

const SLAB_BYTES = 64 * 1024;

/** Bytes that wait at most before they are written without waiting for the end of the turn. */
const FLUSH_BYTES = 64 * 1024;

/** What is chained to it runs at the end of the turn; `queueMicrotask` of Node makes an object that hooks follow, and takes longer. */
const TURN = Promise.resolve();

/** Fewer identifiers than this are left alone. */
const LEAST_WORTH_TIDYING = 1024;

/**
 * Frames on their way out. Requests wait by identifier until the end of the microtask turn, or until they make up 64 KiB, and are
 * then encoded in place, one behind the other, and written at once. A request that was given up by then leaves no frame behind,
 * and while the other side is slow nothing but identifiers waits. A slab is never changed after a stretch of it was written,
 * since the socket may still hold it; the next stretch follows behind.
 */
export class OutBuffer {
  readonly #transport: Pick<Transport, "write">;
  readonly #pending: PendingRing;
  #slab = new Uint8Array(SLAB_BYTES);
  #start = 0;
  #end = 0;
  /** Identifiers of the requests that have not left, in order. */
  #waiting: number[] = [];
  #waitingBytes = 0;
  #isScheduled = false;
  #isFlushing = false;
  #isBlocked = false;
  readonly #flushNow = (): void => {
    this.#isScheduled = false;
    this.flush();
  };

  constructor(transport: Pick<Transport, "write">, pending: PendingRing) {
    this.#transport = transport;
    this.#pending = pending;
  }

  /** Whether everything has been handed to the transport. */
  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Queues the frame of a request under way. */
  append(slot: PendingSlot): void {
    this.#waiting.push(slot.id);
    if (this.#isBlocked) return this.#forgetGivenUp();
    this.#waitingBytes += slot.bytes;
    if (this.#waitingBytes >= FLUSH_BYTES && !this.#isFlushing) this.flush();
    else this.#schedule();
  }

  /** Writes what waits, as far as the transport takes it. */
  flush(): void {
    if (this.#isBlocked || this.#isFlushing) return;
    this.#isFlushing = true;
    const waiting = this.#waiting;
    let next = 0;
    while (next < waiting.length) {
      const slot = this.#pending.find(waiting[next] as number);
      if (slot !== undefined && !this.#makeRoom(slot.bytes)) break;
      if (slot !== undefined) this.#encode(slot);
      next++;
    }
    this.#write();
    if (next === waiting.length) waiting.length = 0;
    else waiting.splice(0, next);
    this.#waitingBytes = 0;
    this.#isFlushing = false;
  }

  /** The transport takes more again. */
  drained(): void {
    this.#isBlocked = false;
    this.flush();
  }

  /** Makes the slab hold so many bytes more; false when the transport wants a pause before that. */
  #makeRoom(bytes: number): boolean {
    if (this.#end + bytes <= this.#slab.length) return true;
    this.#write();
    if (this.#isBlocked) return false;
    this.#slab = new Uint8Array(Math.max(SLAB_BYTES, bytes));
    this.#start = 0;
    this.#end = 0;
    return true;
  }

  #encode(slot: PendingSlot): void {
    const { spec, indices, value, operation, module, port } = slot.request as Request<unknown>;
    const slab = this.#slab;
    const valueBytes = value?.length ?? 0;
    const type = operation === "get" ? FrameType.QUERY : FrameType.VALUE;
    writeHeader(slab, this.#end, type, spec.code, module, port, slot.id, indices.length, valueBytes);
    let position = this.#end + HEADER_BYTES;
    for (let i = 0; i < indices.length; i++, position += 4) writeU32(slab, position, indices[i] as number);
    if (value !== undefined) copy(value.bytes, value.at, slab, position, valueBytes);
    this.#end += frameBytes(indices.length, valueBytes);
    slot.isWritten = true;
  }

  #write(): void {
    if (this.#end === this.#start) return;
    const bytes = this.#slab.subarray(this.#start, this.#end);
    this.#start = this.#end;
    this.#isBlocked = !this.#transport.write(bytes);
  }

  /** A transport that never drains must not make a list of what has timed out meanwhile. */
  #forgetGivenUp(): void {
    if (this.#waiting.length < this.#pending.size * 2 + LEAST_WORTH_TIDYING) return;
    this.#waiting = this.#waiting.filter((id) => this.#pending.find(id) !== undefined);
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    void TURN.then(this.#flushNow);
  }
}

/** Bytes of the whole frame of a request. */
export function sizeOf({ indices, value }: Request<unknown>): number {
  return frameBytes(indices.length, value?.length ?? 0);
}

/** Copies bytes; a loop, since most values are a few bytes and a view for each would cost more. */
function copy(from: Uint8Array, at: number, to: Uint8Array, position: number, length: number): void {
  if (length > 64) {
    to.set(from.subarray(at, at + length), position);
    return;
  }
  for (let i = 0; i < length; i++) to[position + i] = from[at + i] as number;
}
