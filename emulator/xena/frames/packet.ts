import { bigUint, u16, u32 } from "../bytes.js";
import { EtherType } from "../ethernet.js";

/** Fields of a frame that a flow filter can look at; each as a number, and undefined when the frame does not have it. */
export interface Packet {
  readonly source: bigint;
  readonly destination: bigint;
  /** Tag control information, the outer tag first. */
  readonly tags: readonly number[];
  /** First label stack entry. */
  readonly mpls: number | undefined;
  readonly ip:
    | { readonly version: 4 | 6; readonly source: bigint; readonly destination: bigint; readonly dscp: bigint }
    | undefined;
  readonly layer4:
    | { readonly protocol: "tcp" | "udp"; readonly source: bigint; readonly destination: bigint }
    | undefined;
  /** Everything that is known of the frame. */
  readonly bytes: Uint8Array;
}

const IP_PROTOCOL = { 6: "tcp", 17: "udp" } as const;

/** Bit of a label stack entry that marks the last one. */
const BOTTOM_OF_STACK = 0x100;

/** Reads the fields out of the beginning of a frame. What is cut off reads as zero. */
export function packetOf(bytes: Uint8Array): Packet {
  const tags: number[] = [];
  let at = 12;
  let type = u16(bytes, at);
  while (type === EtherType.VLAN || type === EtherType.SERVICE_VLAN) {
    tags.push(u16(bytes, at + 2));
    at += 4;
    type = u16(bytes, at);
  }
  at += 2;
  const hasLabel = type === EtherType.MPLS || type === EtherType.MPLS_MULTICAST;
  const mpls = hasLabel ? u32(bytes, at) : undefined;
  if (hasLabel) {
    while ((u32(bytes, at) & BOTTOM_OF_STACK) === 0 && at + 4 < bytes.length) at += 4;
    at += 4;
    // Behind the labels only the version of the address tells what follows.
    const version = (bytes[at] ?? 0) >> 4;
    type = version === 4 ? EtherType.IPV4 : version === 6 ? EtherType.IPV6 : 0;
  }
  const head = { destination: bigUint(bytes, 0, 6), source: bigUint(bytes, 6, 6), tags, mpls, bytes };
  if (type === EtherType.IPV4) return { ...head, ...ipv4(bytes, at) };
  if (type === EtherType.IPV6) return { ...head, ...ipv6(bytes, at) };
  return { ...head, ip: undefined, layer4: undefined };
}

function ipv4(bytes: Uint8Array, at: number): Pick<Packet, "ip" | "layer4"> {
  const words = (bytes[at] ?? 0) & 0xf;
  return {
    ip: {
      version: 4,
      source: bigUint(bytes, at + 12, 4),
      destination: bigUint(bytes, at + 16, 4),
      dscp: BigInt((bytes[at + 1] ?? 0) >> 2),
    },
    layer4: layer4(bytes, at + words * 4, bytes[at + 9]),
  };
}

function ipv6(bytes: Uint8Array, at: number): Pick<Packet, "ip" | "layer4"> {
  const trafficClass = BigInt((u16(bytes, at) >> 4) & 0xff);
  return {
    // The condition for IPv6 compares the whole traffic class.
    ip: {
      version: 6,
      source: bigUint(bytes, at + 8, 16),
      destination: bigUint(bytes, at + 24, 16),
      dscp: trafficClass,
    },
    layer4: layer4(bytes, at + 40, bytes[at + 6]),
  };
}

function layer4(bytes: Uint8Array, at: number, protocol: number | undefined): Packet["layer4"] {
  if (protocol !== 6 && protocol !== 17) return undefined;
  return { protocol: IP_PROTOCOL[protocol], source: bigUint(bytes, at, 2), destination: bigUint(bytes, at + 2, 2) };
}
