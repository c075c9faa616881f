import { frameFromHex } from "../../runtime/xena/wire/frames.js";

/** Hex text of bytes; Node does in one call what the browser-safe code of the runtime does byte by byte. */
export function hexOfBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}

/** Bytes of a frame's hex text. @throws ProtocolError for what is no hex text */
export function bytesOfHex(text: string): Uint8Array {
  const bytes = Buffer.from(text, "hex");
  // Node stops at the first thing that is no digit: blanks, a leading 0x and errors are for the slower way.
  return bytes.length * 2 === text.length ? bytes : frameFromHex(text);
}
