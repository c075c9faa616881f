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

const ETHERTYPE = {
  vlan: 0x8100,
  serviceVlan: 0x88a8,
  mpls: 0x8847,
  mplsMulticast: 0x8848,
  ipv4: 0x0800,
  ipv6: 0x86dd,
} as const;
const IP_PROTOCOL = { 6: "tcp", 17: "udp" } as const;

/** Bit of a label stack entry that marks the last one. */
const BOTTOM_OF_STACK = 0x100;

/** Reads the fields out of the beginning of a frame. What is cut off reads as zero. */
export function packetOf(bytes: Uint8Array): Packet {
  const tags: number[] = [];
  let at = 12;
  let type = number(bytes, at, 2);
  while (type === ETHERTYPE.vlan || type === ETHERTYPE.serviceVlan) {
    tags.push(number(bytes, at + 2, 2));
    at += 4;
    type = number(bytes, at, 2);
  }
  at += 2;
  const hasLabel = type === ETHERTYPE.mpls || type === ETHERTYPE.mplsMulticast;
  const mpls = hasLabel ? number(bytes, at, 4) : undefined;
  if (hasLabel) {
    while ((number(bytes, at, 4) & BOTTOM_OF_STACK) === 0 && at + 4 < bytes.length) at += 4;
    at += 4;
    // Behind the labels only the version of the address tells what follows.
    const version = (bytes[at] ?? 0) >> 4;
    type = version === 4 ? ETHERTYPE.ipv4 : version === 6 ? ETHERTYPE.ipv6 : 0;
  }
  const head = { destination: big(bytes, 0, 6), source: big(bytes, 6, 6), tags, mpls, bytes };
  if (type === ETHERTYPE.ipv4) return { ...head, ...ipv4(bytes, at) };
  if (type === ETHERTYPE.ipv6) return { ...head, ...ipv6(bytes, at) };
  return { ...head, ip: undefined, layer4: undefined };
}

function ipv4(bytes: Uint8Array, at: number): Pick<Packet, "ip" | "layer4"> {
  const words = (bytes[at] ?? 0) & 0xf;
  return {
    ip: {
      version: 4,
      source: big(bytes, at + 12, 4),
      destination: big(bytes, at + 16, 4),
      dscp: BigInt((bytes[at + 1] ?? 0) >> 2),
    },
    layer4: layer4(bytes, at + words * 4, bytes[at + 9]),
  };
}

function ipv6(bytes: Uint8Array, at: number): Pick<Packet, "ip" | "layer4"> {
  const trafficClass = BigInt((number(bytes, at, 2) >> 4) & 0xff);
  return {
    // The condition for IPv6 compares the whole traffic class.
    ip: { version: 6, source: big(bytes, at + 8, 16), destination: big(bytes, at + 24, 16), dscp: trafficClass },
    layer4: layer4(bytes, at + 40, bytes[at + 6]),
  };
}

function layer4(bytes: Uint8Array, at: number, protocol: number | undefined): Packet["layer4"] {
  if (protocol !== 6 && protocol !== 17) return undefined;
  return { protocol: IP_PROTOCOL[protocol], source: big(bytes, at, 2), destination: big(bytes, at + 2, 2) };
}

function number(bytes: Uint8Array, at: number, size: number): number {
  return Number(big(bytes, at, size));
}

function big(bytes: Uint8Array, at: number, size: number): bigint {
  let value = 0n;
  for (let i = at; i < at + size; i++) value = (value << 8n) | BigInt(bytes[i] ?? 0);
  return value;
}
