import { bytes16, isZero, join, u16, writeU16 } from "../bytes.js";
import { EtherType } from "../ethernet.js";
import { adjusted, checksum } from "../frames/checksum.js";
import { type Envelope, frameOf } from "../frames/envelope.js";
import type { Echo, Resolution, Understood } from "../frames/meaning.js";
import type { Addresses } from "./addresses.js";

/** Routers that an answer may pass. */
const HOPS = 64;

const ALL_NODES = Uint8Array.of(0xff, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

/** What a port with these addresses answers to a frame; undefined when it keeps silent, as it does on all answers of others. */
export function answerTo(addresses: Addresses, { envelope, meaning }: Understood): Uint8Array | undefined {
  if (meaning.kind === "pingRequest") {
    if (!addresses.isPinged(meaning.version, meaning.target)) return undefined;
    return echoReply(envelope, meaning, addresses.mac);
  }
  if (meaning.kind !== "arpRequest") return undefined;
  const mac = addresses.resolve(meaning.version, meaning.target);
  if (mac === undefined) return undefined;
  return meaning.version === 4 ? arpReply(envelope, meaning, mac) : advertisement(envelope, meaning, mac);
}

function arpReply({ tags }: Envelope, { mac: asker, sender, target }: Resolution, mac: Uint8Array): Uint8Array {
  const content = arpContent(2, { mac, ip: target }, { mac: asker, ip: sender });
  return frameOf({ destination: asker, source: mac, tags, type: EtherType.ARP, content });
}

/** One end of ARP. */
export interface ArpEnd {
  readonly mac: Uint8Array;
  readonly ip: Uint8Array;
}

/** Message of ARP; operation 1 asks, 2 answers. */
export function arpContent(operation: 1 | 2, sender: ArpEnd, target: ArpEnd): Uint8Array {
  const start = join(bytes16(1), bytes16(EtherType.IPV4), bytes16(0x0604), bytes16(operation));
  return join(start, sender.mac, sender.ip, target.mac, target.ip);
}

/** Who asks without an address of its own is answered by way of all nodes (RFC 4861, 7.2.4). */
function advertisement({ tags, source }: Envelope, { sender, target }: Resolution, mac: Uint8Array): Uint8Array {
  const isNameless = isZero(sender);
  // The flags say that it was asked for, and that it overrides what was known.
  const flags = isNameless ? 0x20 : 0x60;
  const message = join(Uint8Array.of(136, 0, 0, 0, flags, 0, 0, 0), target, Uint8Array.of(2, 1), mac);
  const content = icmpv6(target, isNameless ? ALL_NODES : sender, message);
  return frameOf({ destination: source, source: mac, tags, type: EtherType.IPV6, content });
}

/** A packet of IPv6 around a message of ICMP, with its check sum; neighbour discovery asks for the highest hop limit. */
export function icmpv6(from: Uint8Array, to: Uint8Array, message: Uint8Array, hops = 255): Uint8Array {
  const whole = Uint8Array.from(message);
  writeU16(whole, 2, 0);
  const pseudo = join(from, to, Uint8Array.of(0, 0), bytes16(whole.length), Uint8Array.of(0, 0, 0, 58));
  writeU16(whole, 2, checksum(pseudo, whole));
  return join(Uint8Array.of(0x60, 0, 0, 0), bytes16(whole.length), Uint8Array.of(58, hops), from, to, whole);
}

/**
 * The packet with its ends swapped. Of frames of a stream only the header is known, so the check sum is adjusted, not computed: it is as
 * right as it was.
 */
function echoReply(envelope: Envelope, { version, at, sender, target }: Echo, mac: Uint8Array): Uint8Array {
  // A slice of a Buffer would be the same bytes, and those are the stream's.
  const content = Uint8Array.from(envelope.content);
  const ends = version === 4 ? 12 : 8;
  content.set(target, ends);
  content.set(sender, ends + sender.length);
  content[version === 4 ? 8 : 7] = HOPS;
  if (version === 4) {
    writeU16(content, 10, 0);
    writeU16(content, 10, checksum(content.subarray(0, at)));
  }
  const before = u16(content, at);
  content[at] = version === 4 ? 0 : 129;
  writeU16(content, at + 2, adjusted(u16(content, at + 2), before, u16(content, at)));
  return frameOf({ ...envelope, destination: envelope.source, source: mac, content });
}
