import { isUtf8 } from "node:buffer";
import { ProtocolError } from "../../runtime/xena/errors.js";

const NEWLINE = 0x0a;

/** Frames have 65,535 value bytes at most; as JSON, even as a list of long names, they stay well below this. */
export const MAX_LINE_BYTES: number = 8 * 1024 * 1024;

/** A line without its end, or why there is none. */
export type Line = string | ProtocolError;

/** Cuts a byte stream into lines, whatever the pieces in which it arrives, and never holds more than one line and one piece. */
export class LineSplitter {
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #isTooLong = false;

  /** Takes the next piece; gives the lines that it completes. */
  push(chunk: Uint8Array): Line[] {
    const last = chunk.lastIndexOf(NEWLINE);
    if (last < 0) {
      this.#hold(chunk);
      return [];
    }
    const lines: Line[] = [];
    let at = 0;
    if (this.#heldBytes > 0 || this.#isTooLong) {
      at = chunk.indexOf(NEWLINE) + 1;
      this.#hold(chunk.subarray(0, at - 1));
      lines.push(...this.end());
    }
    if (at <= last) splitText(chunk.subarray(at, last), lines);
    if (last + 1 < chunk.length) this.#hold(chunk.subarray(last + 1));
    return lines;
  }

  /** The line that no newline has ended, if there is one. */
  end(): Line[] {
    const lines: Line[] = [];
    if (this.#isTooLong) lines.push(new ProtocolError(`the line has more than ${MAX_LINE_BYTES} bytes`));
    else if (this.#heldBytes > 0) lines.push(textOf(Buffer.concat(this.#held, this.#heldBytes)));
    this.#held = [];
    this.#heldBytes = 0;
    this.#isTooLong = false;
    return lines;
  }

  #hold(bytes: Uint8Array): void {
    if (this.#isTooLong) return;
    this.#held.push(bytes);
    this.#heldBytes += bytes.length;
    if (this.#heldBytes <= MAX_LINE_BYTES) return;
    this.#held = [];
    this.#heldBytes = 0;
    this.#isTooLong = true;
  }
}

/** One decoding for all lines; only where some bytes are not UTF-8 are the lines looked at one by one. */
function splitText(bytes: Uint8Array, lines: Line[]): void {
  if (!isUtf8(bytes)) return splitBytes(bytes, lines);
  const text = utf8Of(bytes);
  let at = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", at)) {
    lines.push(text.slice(at, end));
    at = end + 1;
  }
  lines.push(text.slice(at));
}

function splitBytes(bytes: Uint8Array, lines: Line[]): void {
  let at = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
    lines.push(textOf(bytes.subarray(at, end)));
    at = end + 1;
  }
  lines.push(textOf(bytes.subarray(at)));
}

function textOf(bytes: Uint8Array): Line {
  return isUtf8(bytes) ? utf8Of(bytes) : new ProtocolError("the line is not UTF-8");
}

function utf8Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
