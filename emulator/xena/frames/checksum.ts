import { join } from "../bytes.js";

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

/** Check sum of IP, ICMP and IGMP over pieces that stand behind each other. */
export function checksum(...parts: readonly Uint8Array[]): number {
  const bytes = join(...parts);
  return complementOf(sumOfWords(bytes, 0, bytes.length));
}

/** A check sum after one of the words it covers has changed (RFC 1624), so that the other words need not be known. */
export function adjusted(sum: number, before: number, after: number): number {
  return complementOf((~sum & 0xffff) + (~before & 0xffff) + after);
}
