/** Sum of 16-bit words as internet checksums want it; an odd byte at the end counts as the high half of a word. */
export function sumOfWords(bytes: Uint8Array, from: number, to: number, before = 0): number {
  let sum = before;
  for (let at = from; at + 1 < to; at += 2) sum += ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
  if ((to - from) % 2 !== 0) sum += (bytes[to - 1] as number) << 8;
  return sum;
}

/** Internet checksum: the complement of a sum of words, carries added in. */
export function complementOf(sum: number): number {
  let folded = sum;
  while (folded > 0xffff) folded = (folded & 0xffff) + Math.floor(folded / 0x10000);
  return ~folded & 0xffff;
}

/** Writes a number of 16 bits, high byte first. */
export function writeU16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >>> 8;
  bytes[at + 1] = value;
}

/** Writes a number of 32 bits, high byte first. */
export function writeU32(bytes: Uint8Array, at: number, value: number): void {
  writeU16(bytes, at, value >>> 16);
  writeU16(bytes, at + 2, value);
}
