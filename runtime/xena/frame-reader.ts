import { ProtocolError } from "./errors.js";
import { frameBytesAt, HEADER_BYTES, MAGIC, MAX_INDICES, readU32 } from "./frame.js";

/**
 * Called for every whole frame. The bytes are lent for the duration of the call: a frame may lie inside a socket's own chunk.
 * @param bytes where the frame lies
 * @param at offset of its header
 */
export type FrameHandler = (bytes: Uint8Array, at: number) => void;

/**
 * Cuts a byte stream into frames, whatever the pieces in which it arrives. A frame that lies whole inside a piece is handed on
 * in place; only what is cut in two is copied, so memory never holds more than one frame.
 */
export class FrameReader {
  readonly #onFrame: FrameHandler;
  #held = new Uint8Array(512);
  #heldBytes = 0;

  constructor(onFrame: FrameHandler) {
    this.#onFrame = onFrame;
  }

  /** Bytes of an unfinished frame that wait for the rest. */
  get pendingBytes(): number {
    return this.#heldBytes;
  }

  /**
   * Takes the next piece of the stream.
   * @throws ProtocolError when the stream does not hold a frame where one must begin; the reader is of no more use then,
   * since nothing in the stream tells where the next frame would be
   */
  push(chunk: Uint8Array): void {
    let at = this.#heldBytes > 0 ? this.#completeHeld(chunk) : 0;
    while (this.#heldBytes === 0 && chunk.length - at >= HEADER_BYTES) {
      if (!isPlainHeader(chunk, at)) checkHeader(chunk, at, HEADER_BYTES);
      const size = frameBytesAt(chunk, at);
      if (chunk.length - at < size) break;
      this.#onFrame(chunk, at);
      at += size;
    }
    if (at < chunk.length) this.#hold(chunk, at, chunk.length - at);
    if (this.#heldBytes > 0) checkHeader(this.#held, 0, this.#heldBytes);
  }

  /** Fills the held frame from the chunk; returns how much of the chunk is used up. */
  #completeHeld(chunk: Uint8Array): number {
    let at = this.#fillTo(HEADER_BYTES, chunk, 0);
    checkHeader(this.#held, 0, this.#heldBytes);
    if (this.#heldBytes < HEADER_BYTES) return at;
    const size = frameBytesAt(this.#held, 0);
    at = this.#fillTo(size, chunk, at);
    if (this.#heldBytes < size) return at;
    this.#heldBytes = 0;
    this.#onFrame(this.#held, 0);
    return at;
  }

  #fillTo(bytes: number, chunk: Uint8Array, at: number): number {
    const missing = Math.min(bytes - this.#heldBytes, chunk.length - at);
    if (missing > 0) this.#hold(chunk, at, missing);
    return at + Math.max(missing, 0);
  }

  #hold(chunk: Uint8Array, at: number, count: number): void {
    const needed = this.#heldBytes + count;
    if (needed > this.#held.length) {
      const grown = new Uint8Array(Math.max(needed, this.#held.length * 2));
      grown.set(this.#held.subarray(0, this.#heldBytes));
      this.#held = grown;
    }
    this.#held.set(chunk.subarray(at, at + count), this.#heldBytes);
    this.#heldBytes = needed;
  }
}

/** Whether a header is beyond doubt, as all of a tester's are: the count of indices has one byte then, so it cannot be too large. */
function isPlainHeader(bytes: Uint8Array, at: number): boolean {
  return readU32(bytes, at) === MAGIC && bytes[at + 4] === 0;
}

/** Looks at as much of a header as has arrived, so that a stream of something else is refused at its first byte. */
function checkHeader(bytes: Uint8Array, at: number, count: number): void {
  for (let i = 0; i < 4 && i < count; i++) {
    if (bytes[at + i] !== ((MAGIC >>> (24 - i * 8)) & 0xff)) {
      throw new ProtocolError(`a frame must begin with "XENA" but begins with ${hexOf(bytes, at, Math.min(count, 4))}`);
    }
  }
  if (count < 6) return;
  const indices = ((bytes[at + 4] as number) << 8) | (bytes[at + 5] as number);
  if (indices > MAX_INDICES) {
    throw new ProtocolError(`a frame announces ${indices} indices; no command has more than ${MAX_INDICES}`);
  }
}

function hexOf(bytes: Uint8Array, at: number, count: number): string {
  return Array.from(bytes.subarray(at, at + count), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
