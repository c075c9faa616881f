import { bytesOf } from "./bits.js";
import type { ChecksumRule } from "./field.js";
import type { Layer } from "./layer.js";

/** Ones' complement sum of 16-bit words, folded (RFC 1071); an odd byte at the end is the upper half of a word. */
export function sum16(bytes: Uint8Array, from: number, to: number, start = 0): number {
  let sum = start;
  for (let at = from; at < to; at += 2) {
    sum += ((bytes[at] as number) << 8) | (at + 1 < to ? (bytes[at + 1] as number) : 0);
    if (sum > 0xffff) sum -= 0xffff;
  }
  return sum;
}

/**
 * The checksum of a layer over the packet's bytes, in which the field itself is still 0. What the tester appends behind them
 * counts as zeros; it enters by the length in the pseudo header.
 * @returns undefined when a pseudo header is needed and no IP header comes before
 */
export function checksumOf(
  rule: ChecksumRule,
  bytes: Uint8Array,
  layers: readonly Layer[],
  position: number,
  end: number,
): number | undefined {
  const layer = layers[position] as Layer;
  const to = rule.over === "header" ? layer.start + layer.length : bytes.length;
  const pseudo = rule.hasPseudoHeader ? pseudoHeader(layers, position, end - layer.start) : new Uint8Array(0);
  if (pseudo === undefined) return undefined;
  const sum = sum16(bytes, layer.start, to, sum16(pseudo, 0, pseudo.length));
  const checksum = ~sum & 0xffff;
  return checksum === 0 && rule.isOptional ? 0xffff : checksum;
}

/** The nearest IP header around a layer. */
export function ipAround(layers: readonly Layer[], position: number): Layer | undefined {
  return layers
    .slice(0, position)
    .findLast(({ definition }) => definition.name === "ipv4" || definition.name === "ipv6");
}

/** Addresses, protocol and length that are summed but not sent: RFC 9293 section 3.1 for IPv4, RFC 8200 section 8.1 for IPv6. */
function pseudoHeader(layers: readonly Layer[], position: number, length: number): Uint8Array | undefined {
  const ip = ipAround(layers, position);
  const protocol = layers[position]?.definition.ids?.ip;
  if (ip === undefined || typeof protocol !== "number") return undefined;
  const { src = 0n, dst = 0n } = ip.bits;
  const size = ip.definition.name === "ipv4" ? 4 : 16;
  return Uint8Array.of(
    ...bytesOf(src, size),
    ...bytesOf(dst, size),
    ...bytesOf(BigInt(length), 4),
    ...bytesOf(BigInt(protocol), 4),
  );
}
