const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const FIRST_BYTES = 1024;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes that wait to become lines. It grows with what waits and holds nothing when nothing does. */
export class LineBuffer {
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;
  /** Up to here there is no end of a line. */
  #seen = 0;

  /** Bytes that wait. */
  get length(): number {
    return this.#end - this.#start;
  }

  /** Takes a copy of bytes. */
  push(chunk: Uint8Array): void {
    this.#makeRoom(chunk.length);
    this.#bytes.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  /** The next line without its end, or undefined when there is no whole one. */
  next(): string | undefined {
    const end = this.#bytes.subarray(0, this.#end).indexOf(LINE_FEED, this.#seen);
    if (end < 0) {
      this.#seen = this.#end;
      return undefined;
    }
    const last = end > this.#start && this.#bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    const line = decoder.decode(this.#bytes.subarray(this.#start, last));
    this.#start = end + 1;
    this.#seen = this.#start;
    if (this.length === 0) this.clear();
    return line;
  }

  /** Forgets what waits. */
  clear(): void {
    this.#bytes = new Uint8Array(0);
    this.#start = 0;
    this.#end = 0;
    this.#seen = 0;
  }

  #makeRoom(count: number): void {
    if (this.#end + count <= this.#bytes.length) return;
    const { length } = this;
    const room = length + count <= this.#bytes.length / 2 ? this.#bytes.length : (length + count) * 2;
    const bytes = new Uint8Array(Math.max(room, FIRST_BYTES));
    bytes.set(this.#bytes.subarray(this.#start, this.#end));
    this.#bytes = bytes;
    this.#seen -= this.#start;
    this.#start = 0;
    this.#end = length;
  }
}
