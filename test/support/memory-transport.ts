import { frameBytesAt, frameToHex } from "labwire/xena/codec";
import type { Transport } from "../../runtime/xena/transport.js";

/**
 * A stream without a network: keeps what is written, and delivers what a test hands in. `onWrite` plays the tester; it is called
 * inside the write itself, so whoever answers decides when.
 */
export class MemoryTransport implements Transport {
  readonly remote = "memory";
  onData: (chunk: Uint8Array) => void = () => {};
  onClose: (error: Error | undefined) => void = () => {};
  onDrain: () => void = () => {};
  /** Told every write after it was kept. */
  onWrite: (bytes: Uint8Array) => void = () => {};
  /** What `write` answers: false asks for a pause. */
  takesMore = true;
  /** Whether writes are kept for `writes`, `sent` and `frames`; a hundred thousand of them need not be. */
  keepsWrites = true;
  /** Whether `end` was called. */
  isEnded = false;
  /** Whether `destroy` was called. */
  isDestroyed = false;
  /** Whether the other side closes as soon as this one ends, as a tester does. */
  closesOnEnd = true;
  readonly #writes: { readonly bytes: Uint8Array; readonly hex: string }[] = [];
  #isClosed = false;

  write(bytes: Uint8Array): boolean {
    if (this.isEnded || this.#isClosed) throw new Error("written after the end");
    if (this.keepsWrites) this.#writes.push({ bytes, hex: frameToHex(bytes) });
    this.onWrite(bytes);
    return this.takesMore;
  }

  end(): void {
    this.isEnded = true;
    if (this.closesOnEnd) this.close();
  }

  destroy(): void {
    this.isDestroyed = true;
    this.close();
  }

  /** The stream has ended, with an error or without; only the first time counts, as with a socket. */
  close(error?: Error): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.onClose(error);
  }

  /** Delivers bytes. */
  receive(...pieces: readonly (Uint8Array | string)[]): void {
    for (const piece of pieces) this.onData(typeof piece === "string" ? bytesOf(piece) : piece);
  }

  /** Takes more from now on. */
  drain(): void {
    this.takesMore = true;
    this.onDrain();
  }

  /** Every write as hex. A write that was changed behind the transport's back is an error. */
  get writes(): readonly string[] {
    for (const { bytes, hex } of this.#writes) {
      if (frameToHex(bytes) !== hex) throw new Error("bytes were changed after they had been written");
    }
    return this.#writes.map(({ hex }) => hex);
  }

  /** Everything written, joined. */
  get sent(): string {
    return this.writes.join("");
  }

  /** Everything written, frame by frame. */
  get frames(): readonly string[] {
    return framesOf(bytesOf(this.sent)).map(frameToHex);
  }
}

/** Cuts whole frames out of bytes. */
export function framesOf(bytes: Uint8Array): Uint8Array[] {
  const frames: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = frameBytesAt(bytes, at);
    frames.push(bytes.subarray(at, at + size));
    at += size;
  }
  return frames;
}

/** Bytes of hex text; blanks are ignored. */
export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replaceAll(/\s/g, ""), "hex"));
}
