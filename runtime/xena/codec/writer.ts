/** A stretch of bytes that grows at its end; encoded values lie one after the other in a slab, so that few of them cost an allocation. */
export interface Encoded {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly length: number;
}

const SLAB_BYTES = 64 * 1024;

/** Appends values to a slab. A value that does not fit moves, with what is written of it, to a fresh slab. */
export class Writer {
  bytes: Uint8Array = new Uint8Array(SLAB_BYTES);
  #start = 0;
  /** Where the next byte goes. */
  at = 0;

  /** Begins a value. */
  begin(): void {
    this.#start = this.at;
  }

  /** Gives back what was written since `begin`, after a value was refused half-way. */
  cancel(): void {
    this.at = this.#start;
  }

  /** Bytes written since `begin`. */
  get length(): number {
    return this.at - this.#start;
  }

  /** The value written since `begin`; its bytes are not touched again. */
  end(): Encoded {
    return { bytes: this.bytes, at: this.#start, length: this.at - this.#start };
  }

  /** Makes room; returns where to write, and counts the bytes as written. */
  reserve(count: number): number {
    if (this.at + count > this.bytes.length) {
      const written = this.bytes.subarray(this.#start, this.at);
      this.bytes = new Uint8Array(Math.max(SLAB_BYTES, (written.length + count) * 2));
      this.bytes.set(written);
      this.#start = 0;
      this.at = written.length;
    }
    const at = this.at;
    this.at += count;
    return at;
  }
}
