import type { Socket } from "node:net";
import { FrameType, frameBytes, HEADER_BYTES, NO_ADDRESS, writeHeader, writeU32 } from "../../runtime/xena/frame.js";

/** Size of the first stretch; small ones come out of Node's pool, so that an idle session holds none. */
const FIRST_BYTES = 2048;
const LARGEST_BYTES = 64 * 1024;

/** A client that sends requests but reads no replies is dropped when so many bytes wait for it. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024;

/** Frames on their way to one client. They are collected, and written when all requests that came together are answered. */
export class Outgoing {
  readonly #socket: Socket;
  #full: Uint8Array[] = [];
  #stretch: Uint8Array | undefined;
  #end = 0;
  /** Bytes handed to the socket so far, and bytes that wait here. */
  bytes = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** The outcome of a set, or the refusal of a get. */
  status(code: number, requestId: number): void {
    const at = this.#reserve(HEADER_BYTES);
    writeHeader(this.#bytes(), at, FrameType.STATUS, code, NO_ADDRESS, NO_ADDRESS, requestId, 0, 0);
  }

  /** Bytes that are whole frames, or what a fault leaves of them. */
  raw(bytes: Uint8Array): void {
    const at = this.#reserve(bytes.length);
    this.#bytes().set(bytes, at);
  }

  /** The reply to a get, or a push. */
  value(
    code: number,
    module: number,
    port: number,
    requestId: number,
    indices: readonly number[],
    value: Uint8Array,
  ): void {
    const { length } = value;
    const size = frameBytes(indices.length, length);
    const at = this.#reserve(size);
    const bytes = this.#bytes();
    writeHeader(bytes, at, FrameType.VALUE, code, module, port, requestId, indices.length, length);
    let position = at + HEADER_BYTES;
    for (let i = 0; i < indices.length; i++, position += 4) writeU32(bytes, position, indices[i] as number);
    if (length > 32) bytes.set(value, position);
    else for (let i = 0; i < length; i++) bytes[position + i] = value[i] as number;
    bytes.fill(0, position + length, at + size);
  }

  /** Writes what was collected: one write for all of it. */
  flush(): void {
    const stretch = this.#stretch;
    if (stretch === undefined) return;
    const socket = this.#socket;
    const last = stretch.subarray(0, this.#end);
    if (this.#full.length === 0) socket.write(last);
    else {
      socket.cork();
      for (const bytes of this.#full) socket.write(bytes);
      socket.write(last);
      socket.uncork();
    }
    this.#full = [];
    this.#stretch = undefined;
    if (socket.writableLength > MOST_WAITING_BYTES) socket.destroy(new Error("the client reads no replies"));
  }

  #bytes(): Uint8Array {
    return this.#stretch as Uint8Array;
  }

  #reserve(size: number): number {
    this.bytes += size;
    if (this.#stretch === undefined) this.#begin(FIRST_BYTES, size);
    else if (this.#end + size > this.#stretch.length) {
      this.#full.push(this.#stretch.subarray(0, this.#end));
      this.#begin(Math.min(this.#stretch.length * 2, LARGEST_BYTES), size);
    }
    const at = this.#end;
    this.#end += size;
    return at;
  }

  #begin(length: number, needed: number): void {
    this.#stretch = Buffer.allocUnsafe(Math.max(length, needed));
    this.#end = 0;
  }
}
