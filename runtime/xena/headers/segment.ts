import type { Bits } from "./field.js";

type NonZero = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type Digit = "0" | NonZero;
type RawSize = NonZero | `${NonZero}${Digit}` | `1${"0" | "1" | "2" | "3" | "4"}${Digit}` | "150";

/** Name of a header segment, exactly as the protocol's list of segments spells it; `RAW_34` is 34 bytes without a type. */
export type SegmentName =
  | "ETHERNET"
  | "VLAN"
  | "ARP"
  | "IP"
  | "IPV6"
  | "UDP"
  | "UDPCHECK"
  | "TCP"
  | "TCPCHECK"
  | "ICMP"
  | "MACCTRL"
  | "MACCTRLPFC"
  | "MPLS"
  | "GRE_NOCHECK"
  | "GRE_CHECK"
  | "GTPV1L0"
  | "GTPV1L1"
  | "VXLAN"
  | "DHCPV4"
  | "ECPRI"
  | `RAW_${RawSize}`;

/** The segment that a header begins with, and how many of its bytes that covers; the rest is raw. */
export interface SegmentRule {
  readonly name: SegmentName;
  readonly bytes: number;
  /** Used instead when the tester has to compute the checksum, because it makes the payload. */
  readonly checked?: SegmentName;
}

/** Segment of a header, or undefined when it is all raw. */
export type SegmentChoice = SegmentRule | ((bits: Bits) => SegmentRule | undefined);

/** Longest raw segment there is. */
const MAX_RAW_BYTES = 150;

/** Names of the segments that cover a header of this length. */
export function segmentsOf(
  choice: SegmentChoice | undefined,
  bits: Bits,
  length: number,
  isLeftToTester: boolean,
): SegmentName[] {
  const rule = typeof choice === "function" ? choice(bits) : choice;
  if (rule === undefined) return rawSegments(length);
  const name = isLeftToTester ? (rule.checked ?? rule.name) : rule.name;
  return [name, ...rawSegments(length - rule.bytes)];
}

function rawSegments(length: number): SegmentName[] {
  const names: SegmentName[] = [];
  for (let left = length; left > 0; left -= MAX_RAW_BYTES) {
    names.push(`RAW_${Math.min(left, MAX_RAW_BYTES)}` as SegmentName);
  }
  return names;
}
