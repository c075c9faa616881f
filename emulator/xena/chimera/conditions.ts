import type { Packet } from "../frames/packet.js";

/** Field of a frame that a command compares; the indices are those behind flow and copy. */
type Read = (packet: Packet) => bigint | undefined;

/** One field of a condition. */
export interface Term {
  readonly command: string;
  readonly indices?: readonly number[];
  readonly read: Read;
}

/** Conditions of the basic mode: the command that says what a condition is for, and what it compares. */
export const CONDITIONS: Readonly<Record<string, readonly Term[]>> = {
  PEF_ETHSETTINGS: [
    { command: "PEF_ETHSRCADDR", read: ({ source }) => source },
    { command: "PEF_ETHDESTADDR", read: ({ destination }) => destination },
  ],
  // INNER is 0 and OUTER 1. What a lone tag is, is not documented; here it is the outer one, next to the addresses.
  PEF_VLANSETTINGS: [
    { command: "PEF_VLANTAG", indices: [0], read: ({ tags }) => bits(tags[1], 0, 0xfff) },
    { command: "PEF_VLANTAG", indices: [1], read: ({ tags }) => bits(tags[0], 0, 0xfff) },
    { command: "PEF_VLANPCP", indices: [0], read: ({ tags }) => bits(tags[1], 13, 7) },
    { command: "PEF_VLANPCP", indices: [1], read: ({ tags }) => bits(tags[0], 13, 7) },
  ],
  PEF_MPLSSETTINGS: [
    { command: "PEF_MPLSLABEL", read: ({ mpls }) => bits(mpls, 12, 0xfffff) },
    { command: "PEF_MPLSTOC", read: ({ mpls }) => bits(mpls, 9, 7) },
  ],
  PEF_IPV4SETTINGS: [
    { command: "PEF_IPV4SRCADDR", read: (packet) => ip(packet, 4)?.source },
    { command: "PEF_IPV4DESTADDR", read: (packet) => ip(packet, 4)?.destination },
    { command: "PEF_IPV4DSCP", read: (packet) => ip(packet, 4)?.dscp },
  ],
  PEF_IPV6SETTINGS: [
    { command: "PEF_IPV6SRCADDR", read: (packet) => ip(packet, 6)?.source },
    { command: "PEF_IPV6DESTADDR", read: (packet) => ip(packet, 6)?.destination },
    { command: "PEF_IPV6TC", read: (packet) => ip(packet, 6)?.dscp },
  ],
  PEF_UDPSETTINGS: [
    { command: "PEF_UDPSRCPORT", read: (packet) => layer4(packet, "udp")?.source },
    { command: "PEF_UDPDESTPORT", read: (packet) => layer4(packet, "udp")?.destination },
  ],
  PEF_TCPSETTINGS: [
    { command: "PEF_TCPSRCPORT", read: (packet) => layer4(packet, "tcp")?.source },
    { command: "PEF_TCPDESTPORT", read: (packet) => layer4(packet, "tcp")?.destination },
  ],
};

function bits(value: number | undefined, shift: number, mask: number): bigint | undefined {
  return value === undefined ? undefined : BigInt((value >>> shift) & mask);
}

function ip(packet: Packet, version: 4 | 6): Packet["ip"] {
  return packet.ip?.version === version ? packet.ip : undefined;
}

function layer4(packet: Packet, protocol: "tcp" | "udp"): Packet["layer4"] {
  return packet.layer4?.protocol === protocol ? packet.layer4 : undefined;
}
