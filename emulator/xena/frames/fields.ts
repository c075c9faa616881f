import { writeU16 } from "../bytes.js";
import { complementOf, sumOfWords } from "./checksum.js";
import type { Segment } from "./segments.js";

/** Protocol numbers that UDP and TCP have in the pseudo header of their checksums. */
const PROTOCOL: Readonly<Record<string, number>> = { UDPCHECK: 17, TCPCHECK: 6 };

/** Where a checksum stands within its header. */
const CHECKSUM_AT: Readonly<Record<string, number>> = { IP: 10, UDPCHECK: 6, TCPCHECK: 16 };

/**
 * Writes what the hardware works out for every frame: lengths of IPv4, IPv6 and UDP, the header checksum of IPv4, and the checksums of
 * UDP and TCP where the segment is the one with a checksum. Inner headers come first, since outer checksums cover them.
 * @param end where the frame check sum begins
 */
export function fillFields(bytes: Uint8Array, segments: readonly Segment[], end: number): void {
  for (const segment of segments) fillLength(bytes, segment, end);
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index] as Segment;
    if (segment.name === "IP") fillChecksum(bytes, segment, segment.end, 0);
    if (segment.name in PROTOCOL) {
      const carrier = segments.slice(0, index).findLast(({ name }) => name === "IP" || name === "IPV6");
      if (carrier !== undefined) fillChecksum(bytes, segment, end, pseudoHeader(bytes, carrier, segment, end));
    }
  }
}

function fillLength(bytes: Uint8Array, { name, at, end: headerEnd }: Segment, end: number): void {
  if (name === "IP") writeU16(bytes, at + 2, end - at);
  if (name === "IPV6") writeU16(bytes, at + 4, end - headerEnd);
  if (name === "UDP" || name === "UDPCHECK") writeU16(bytes, at + 4, end - at);
}

function fillChecksum(bytes: Uint8Array, { name, at }: Segment, end: number, before: number): void {
  const place = at + (CHECKSUM_AT[name] as number);
  writeU16(bytes, place, 0);
  const checksum = complementOf(sumOfWords(bytes, at, end, before));
  // Zero would tell a UDP receiver that there is none.
  writeU16(bytes, place, checksum === 0 && name === "UDPCHECK" ? 0xffff : checksum);
}

/** Both addresses, the protocol and the length, as the checksum of the next protocol covers them. */
function pseudoHeader(bytes: Uint8Array, carrier: Segment, { name, at }: Segment, end: number): number {
  const [from, to] = carrier.name === "IP" ? [carrier.at + 12, carrier.at + 20] : [carrier.at + 8, carrier.at + 40];
  return sumOfWords(bytes, from, to, (PROTOCOL[name] as number) + (end - at));
}

/** Spoils a field of the first header of some kind, as an impairment box does; false when the frame has none. */
export function spoilField(bytes: Uint8Array, segments: readonly Segment[], names: readonly string[]): boolean {
  const segment = segments.find(({ name }) => names.includes(name));
  if (segment === undefined) return false;
  const place = segment.at + (CHECKSUM_AT[`${segment.name.replace("CHECK", "")}CHECK`] ?? (CHECKSUM_AT.IP as number));
  bytes[place] = (bytes[place] as number) ^ 0xff;
  return true;
}
