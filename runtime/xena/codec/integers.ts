/** Integers of 32 and 64 bits, big-endian as all of the protocol; decoders that the generator prints are made of these. */

import { readU32 } from "../frame.js";

/** Eight bytes, through which a counter becomes one bigint instead of two that are shifted and joined. */
const eight = new DataView(new ArrayBuffer(8));

/** An unsigned integer of 32 bits. */
export const u32: (bytes: Uint8Array, at: number) => number = readU32;

/** A signed integer of 32 bits. */
export function i32(bytes: Uint8Array, at: number): number {
  return readU32(bytes, at) | 0;
}

/** A signed integer of 64 bits. */
export function i64(bytes: Uint8Array, at: number): bigint {
  fill(bytes, at);
  return eight.getBigInt64(0);
}

/** An unsigned integer of 64 bits. */
export function u64(bytes: Uint8Array, at: number): bigint {
  fill(bytes, at);
  return eight.getBigUint64(0);
}

function fill(bytes: Uint8Array, at: number): void {
  eight.setInt32(0, readU32(bytes, at));
  eight.setInt32(4, readU32(bytes, at + 4));
}
