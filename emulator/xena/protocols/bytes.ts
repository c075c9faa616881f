import { infoNamed } from "../command-info.js";
import type { Port } from "../parts.js";

/** Reads 16 bits; what lies behind the end is zero. */
export function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Writes 16 bits. */
export function put16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = (value >>> 8) & 0xff;
  bytes[at + 1] = value & 0xff;
}

/** Sixteen bits as they stand on the wire. */
export function two(value: number): Uint8Array {
  return Uint8Array.of((value >>> 8) & 0xff, value & 0xff);
}

/** Puts pieces behind each other. */
export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

/** Whether every byte is zero. */
export function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** Check sum of IP, ICMP and IGMP: the complement of the sum of all 16-bit words, in ones' complement. */
export function checksum(...parts: readonly Uint8Array[]): number {
  const bytes = join(...parts);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum += u16(bytes, at);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

/** A check sum after one of the words it covers has changed (RFC 1624), so that the other words need not be known. */
export function adjusted(sum: number, before: number, after: number): number {
  let result = (~sum & 0xffff) + (~before & 0xffff) + after;
  while (result > 0xffff) result = (result & 0xffff) + (result >>> 16);
  return ~result & 0xffff;
}

/** The value of a command of a port as it stands on the wire. */
export function raw(port: Port, name: string, indices: readonly number[] = []): Uint8Array {
  return port.bytes(infoNamed(name), indices);
}

/** Whether two addresses agree in the first so many bits. */
export function agree(a: Uint8Array, b: Uint8Array, bits: number): boolean {
  return a.every((byte, at) => ((byte ^ (b[at] ?? 0)) & maskByte(bits, at)) === 0);
}

/** The first so many bits of an address; the others are zero. */
export function network(address: Uint8Array, bits: number): Uint8Array {
  return address.map((byte, at) => byte & maskByte(bits, at));
}

/** Byte of a mask whose first so many bits are set. */
export function maskByte(bits: number, at: number): number {
  const left = Math.min(Math.max(bits - 8 * at, 0), 8);
  return (0xff00 >>> left) & 0xff;
}
