import { u16, writeU16 } from "../bytes.js";
import { EtherType } from "../ethernet.js";

const TAGS: ReadonlySet<number> = new Set([EtherType.VLAN, EtherType.SERVICE_VLAN]);

/** Place of the hop count in the network header. */
const HOPS_AT = { 4: 8, 6: 7 } as const;

/** Place of the checksum in an IPv4 header. */
const CHECKSUM_AT = 10;

/** Where the network header begins, and its version; undefined for a frame without one. */
export function layer3At(header: Uint8Array): { readonly at: number; readonly version: 4 | 6 } | undefined {
  let at = 12;
  while (TAGS.has(u16(header, at))) at += 4;
  const type = u16(header, at);
  return type === EtherType.IPV4
    ? { at: at + 2, version: 4 }
    : type === EtherType.IPV6
      ? { at: at + 2, version: 6 }
      : undefined;
}

/** Hops that a packet may still go; 0 for what is no packet. */
export function hopsOf(header: Uint8Array): number {
  const place = layer3At(header);
  return place === undefined ? 0 : (header[place.at + HOPS_AT[place.version]] ?? 0);
}

/** Header of a frame as a router sends it on: addresses of the next link, one hop less. */
export function forwardedHeader(header: Uint8Array, source: number, destination: number): Uint8Array {
  const bytes = Uint8Array.from(header);
  writeAddress(bytes, 0, destination);
  writeAddress(bytes, 6, source);
  const place = layer3At(bytes);
  if (place === undefined) return bytes;
  const hops = place.at + HOPS_AT[place.version];
  if (hops < bytes.length) bytes[hops] = (bytes[hops] as number) - 1;
  if (place.version === 4) lessOneHop(bytes, place.at + CHECKSUM_AT);
  return bytes;
}

/** One hop less makes the checksum larger by the weight of the hop count, with the carry brought round (RFC 1624). */
function lessOneHop(bytes: Uint8Array, at: number): void {
  if (at + 1 >= bytes.length) return;
  let sum = u16(bytes, at) + 0x0100;
  sum = (sum & 0xffff) + (sum >>> 16);
  writeU16(bytes, at, sum);
}

/** Writes a MAC address given as a number. */
export function writeAddress(bytes: Uint8Array, at: number, address: number): void {
  let rest = address;
  for (let i = at + 5; i >= at; i--) {
    if (i < bytes.length) bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
}
