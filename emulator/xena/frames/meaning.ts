import { u16 } from "../bytes.js";
import { EtherType } from "../ethernet.js";
import { type Envelope, openEnvelope } from "./envelope.js";

/** A question for the hardware address of somebody, or the answer: ARP, or its successor in IPv6, neighbour discovery. */
export interface Resolution {
  readonly kind: "arpRequest" | "arpReply";
  readonly version: 4 | 6;
  /** Who asks, or who answers. */
  readonly sender: Uint8Array;
  /** Whose hardware address is asked for; in an answer of IPv6, whose it is. */
  readonly target: Uint8Array;
  /** Hardware address of the sender; of an answer of IPv6 that of the target. */
  readonly mac: Uint8Array;
}

/** A ping, or the answer to one. */
export interface Echo {
  readonly kind: "pingRequest" | "pingReply";
  readonly version: 4 | 6;
  readonly sender: Uint8Array;
  readonly target: Uint8Array;
  /** Routers that it may still pass. */
  readonly hops: number;
  /** Where ICMP begins in the content. */
  readonly at: number;
}

/** Holds back all that the receiver sends, or one class of it, for so many quanta; undefined leaves a class alone. */
export interface Pause {
  readonly kind: "pause" | "pfc";
  /** By class; a pause of everything has one number. */
  readonly quanta: readonly (number | undefined)[];
}

/** Somebody joins a multicast group, or a port makes itself known to switches. */
export interface Notice {
  readonly kind: "igmpJoin" | "training";
}

/** A frame that a port does more with than counting it. */
export type Meaning = Resolution | Echo | Pause | Notice;

/** A frame and what it says. */
export interface Understood {
  readonly envelope: Envelope;
  readonly meaning: Meaning;
}

const CLASSES = 8;

/** Understands a frame by its bytes, of which only the first may be known; undefined for ordinary traffic. */
export function understand(frame: Uint8Array): Understood | undefined {
  const envelope = openEnvelope(frame);
  const meaning = envelope === undefined ? undefined : meaningOf(envelope);
  return envelope === undefined || meaning === undefined ? undefined : { envelope, meaning };
}

function meaningOf(envelope: Envelope): Meaning | undefined {
  switch (envelope.type) {
    case EtherType.ARP:
      return arp(envelope.content);
    case EtherType.IPV4:
      return ipv4(envelope.content);
    case EtherType.IPV6:
      return ipv6(envelope);
    case EtherType.CONTROL:
      return control(envelope.content);
    case EtherType.TEST:
      return { kind: "training" };
    default:
      return undefined;
  }
}

/** Ethernet addresses for IPv4 ones, operation 1 or 2 (RFC 826). */
function arp(content: Uint8Array): Resolution | undefined {
  const operation = u16(content, 6);
  const isKnown = u16(content, 0) === 1 && u16(content, 2) === EtherType.IPV4 && u16(content, 4) === 0x0604;
  if (content.length < 28 || !isKnown || (operation !== 1 && operation !== 2)) return undefined;
  return {
    kind: operation === 1 ? "arpRequest" : "arpReply",
    version: 4,
    mac: content.subarray(8, 14),
    sender: content.subarray(14, 18),
    target: content.subarray(24, 28),
  };
}

/** MAC control (IEEE 802.3 annex 31): operation 0x0001 pauses everything, 0x0101 the classes whose bit is set. */
function control(content: Uint8Array): Pause | undefined {
  const operation = u16(content, 0);
  if (operation === 0x0001 && content.length >= 4) return { kind: "pause", quanta: [u16(content, 2)] };
  if (operation !== 0x0101 || content.length < 4 + 2 * CLASSES) return undefined;
  const enabled = u16(content, 2);
  const quanta = Array.from({ length: CLASSES }, (_, c) =>
    (enabled & (1 << c)) === 0 ? undefined : u16(content, 4 + 2 * c),
  );
  return { kind: "pfc", quanta };
}

function ipv4(content: Uint8Array): Meaning | undefined {
  const at = ((content[0] ?? 0) & 15) * 4;
  if ((content[0] ?? 0) >>> 4 !== 4 || at < 20 || content.length < at + 8) return undefined;
  const [protocol, type] = [content[9], content[at] as number];
  if (protocol === 2) return isJoin(content.subarray(at)) ? { kind: "igmpJoin" } : undefined;
  if (protocol !== 1 || (type !== 8 && type !== 0)) return undefined;
  const kind = type === 8 ? "pingRequest" : "pingReply";
  const [sender, target] = [content.subarray(12, 16), content.subarray(16, 20)];
  return { kind, version: 4, sender, target, hops: content[8] as number, at };
}

/** Reports of IGMP versions 1 and 2, and those of version 3 unless the first record includes no sender at all, which leaves. */
function isJoin(igmp: Uint8Array): boolean {
  const [type] = igmp;
  if (type === 0x12 || type === 0x16) return true;
  const isLeave = (igmp[8] === 1 || igmp[8] === 3) && u16(igmp, 10) === 0;
  return type === 0x22 && igmp.length >= 12 && !isLeave;
}

const IPV6_HEADER = 40;
const ICMPV6 = 58;

/** Neighbour solicitation 135 and advertisement 136 (RFC 4861), echo request 128 and reply 129 (RFC 4443). */
function ipv6({ content, source }: Envelope): Meaning | undefined {
  if ((content[0] ?? 0) >>> 4 !== 6 || content[6] !== ICMPV6 || content.length < IPV6_HEADER + 8) return undefined;
  const [sender, target] = [content.subarray(8, 24), content.subarray(24, 40)];
  const type = content[IPV6_HEADER];
  if (type === 128 || type === 129) {
    const kind = type === 128 ? "pingRequest" : "pingReply";
    return { kind, version: 6, sender, target, hops: content[7] as number, at: IPV6_HEADER };
  }
  if ((type !== 135 && type !== 136) || content.length < IPV6_HEADER + 24) return undefined;
  const message = content.subarray(IPV6_HEADER);
  const kind = type === 135 ? "arpRequest" : "arpReply";
  return { kind, version: 6, sender, target: message.subarray(8, 24), mac: linkAddress(message) ?? source };
}

/** The address in the option behind the target: 1 of who asks, 2 of who answers. */
function linkAddress(message: Uint8Array): Uint8Array | undefined {
  const hasOption = message.length >= 32 && (message[24] === 1 || message[24] === 2) && message[25] === 1;
  return hasOption ? message.subarray(26, 32) : undefined;
}
