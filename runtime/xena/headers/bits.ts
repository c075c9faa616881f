/** Bit fields in network order: bit 0 is the highest bit of byte 0, as the figures of the standards count. */

/** Values of a header by field name, as the bits say. */
export type Bits = Readonly<Record<string, bigint>>;

/** Writes the low `width` bits of a value at a bit offset; the bits around stay as they are. */
export function writeBits(bytes: Uint8Array, at: number, width: number, value: bigint): void {
  let rest = value;
  let end = at + width;
  while (end > at) {
    const last = end - 1;
    const shift = 7 - (last & 7);
    const take = Math.min(8 - shift, end - at);
    const mask = (1 << take) - 1;
    const kept = (bytes[last >> 3] as number) & ~(mask << shift);
    bytes[last >> 3] = kept | (Number(rest & BigInt(mask)) << shift);
    rest >>= BigInt(take);
    end -= take;
  }
}

/** Reads `width` bits at a bit offset as an unsigned number. */
export function readBits(bytes: Uint8Array, at: number, width: number): bigint {
  let value = 0n;
  let start = at;
  while (start < at + width) {
    const take = Math.min(8 - (start & 7), at + width - start);
    const shift = 8 - (start & 7) - take;
    const part = ((bytes[start >> 3] as number) >> shift) & ((1 << take) - 1);
    value = (value << BigInt(take)) | BigInt(part);
    start += take;
  }
  return value;
}

/** Highest value that fits into so many bits. */
export function highest(width: number): bigint {
  return (1n << BigInt(width)) - 1n;
}

/** Unsigned number that the bytes spell, first byte highest. */
export function numberOf(bytes: Uint8Array): bigint {
  return readBits(bytes, 0, bytes.length * 8);
}

/** The low `length` bytes of a number, first byte highest. */
export function bytesOf(value: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  writeBits(bytes, 0, length * 8, value);
  return bytes;
}
