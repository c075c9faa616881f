import { isZero, join, writeU16 } from "../bytes.js";
import { EtherType } from "../ethernet.js";
import { checksum } from "../frames/checksum.js";
import { type Envelope, frameOf, openEnvelope } from "../frames/envelope.js";
import { type Understood, understand } from "../frames/meaning.js";
import type { Port } from "../parts.js";
import { Ledger } from "../traffic/ledger.js";
import { routeOf } from "../transit/route.js";
import { deviceAnswer, sendSingle, travellerOf } from "../transit/single.js";
import { type ArpEnd, arpContent, icmpv6 } from "./answer.js";
import { agree } from "./prefix.js";

/** An answer, and how long it has taken. */
export interface Answer extends Understood {
  readonly delay: bigint;
}

/** From and to whom a stream goes. */
export interface Ends {
  readonly envelope: Envelope;
  readonly version: 4 | 6;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
}

/** IP addresses in the header of a stream; undefined when it has none. */
export function endsOf(port: Port, stream: number): Ends | undefined {
  const envelope = openEnvelope(port.raw("PS_PACKETHEADER", [stream]));
  const { type, content } = envelope ?? { type: 0, content: new Uint8Array(0) };
  const version = type === EtherType.IPV4 ? 4 : type === EtherType.IPV6 ? 6 : undefined;
  if (envelope === undefined || version === undefined || content.length < (version === 4 ? 20 : 40)) return undefined;
  const [at, bytes] = version === 4 ? [12, 4] : [8, 16];
  return {
    envelope,
    version,
    from: content.subarray(at, at + bytes),
    to: content.subarray(at + bytes, at + 2 * bytes),
  };
}

/**
 * Sends a question and finds out who answers. The frames take their time, and are counted when they come; the answer itself is known at
 * once, since everything that decides it is.
 */
export function ask(port: Port, frame: Uint8Array): Answer | undefined {
  const device = deviceAnswer(port, frame);
  const first = device === undefined ? undefined : understand(device.frame);
  let best = device === undefined || first === undefined ? undefined : { ...first, delay: device.delay };
  for (const there of routeOf(port, travellerOf(frame)).stops) {
    if (there.at instanceof Ledger || there.effect.frames(1n) === 0n) continue;
    const answer = there.at.responder.answer(frame);
    const understood = answer === undefined ? undefined : understand(answer);
    if (answer === undefined || understood === undefined) continue;
    for (const { at, delay, effect } of routeOf(there.at, travellerOf(answer)).stops) {
      const whole = there.delay + delay;
      if (at !== port || effect.frames(1n) === 0n || (best !== undefined && best.delay <= whole)) continue;
      best = { ...understood, delay: whole };
    }
  }
  sendSingle(port, frame, port.lab.clock.now());
  return best;
}

/**
 * A question for the hardware address behind an IP address: ARP, or a neighbour solicitation, framed as the stream is. Hosts of other
 * networks are behind the gateway, that of the stream or else that of the port.
 */
export function resolutionRequest(port: Port, stream: number, { envelope, version, from, to }: Ends): Uint8Array {
  const ip = version === 4 ? port.raw("P_IPADDRESS") : port.raw("P_IPV6ADDRESS");
  const own = ip.subarray(0, to.length);
  const portGateway = version === 4 ? ip.subarray(8, 12) : ip.subarray(16, 32);
  const isNear = version === 4 ? isSameNet(own, to, ip.subarray(4, 8)) : agree(own, to, ip[32] as number);
  const gateway = firstOf(port.raw(`PS_IPV${version}GATEWAY`, [stream]), isNear ? to : portGateway);
  const target = isZero(gateway) ? to : gateway;
  const source = firstOf(envelope.source, port.raw("P_MACADDRESS"));
  const sender = { mac: source, ip: firstOf(from, own) };
  return version === 4 ? arpRequest(envelope, sender, target) : solicitation(envelope, sender, target);
}

function isSameNet(a: Uint8Array, b: Uint8Array, mask: Uint8Array): boolean {
  return a.every((byte, at) => ((byte ^ (b[at] ?? 0)) & (mask[at] ?? 0)) === 0);
}

function firstOf(first: Uint8Array, second: Uint8Array): Uint8Array {
  return isZero(first) ? second : first;
}

function arpRequest({ tags }: Envelope, sender: ArpEnd, ip: Uint8Array): Uint8Array {
  const content = arpContent(1, sender, { mac: new Uint8Array(6), ip });
  return frameOf({ destination: new Uint8Array(6).fill(0xff), source: sender.mac, tags, type: EtherType.ARP, content });
}

/** It goes to the group of all whose address ends like the target's (RFC 4861, 7.2.2). */
function solicitation({ tags }: Envelope, sender: ArpEnd, target: Uint8Array): Uint8Array {
  const end = target.subarray(13);
  const group = join(Uint8Array.of(0xff, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0xff), end);
  const message = join(Uint8Array.of(135, 0, 0, 0, 0, 0, 0, 0), target, Uint8Array.of(1, 1), sender.mac);
  const content = icmpv6(sender.ip, group, message);
  const destination = join(Uint8Array.of(0x33, 0x33, 0xff), end);
  return frameOf({ destination, source: sender.mac, tags, type: EtherType.IPV6, content });
}

/** Bytes that a ping carries. */
const PING_BYTES = 32;

/** A ping from one end of a stream to the other, framed as the stream is. */
export function pingRequest({ envelope, version, from, to }: Ends): Uint8Array {
  const message = join(Uint8Array.of(version === 4 ? 8 : 128, 0, 0, 0, 0, 1, 0, 1), new Uint8Array(PING_BYTES));
  if (version === 6) return frameOf({ ...envelope, content: icmpv6(from, to, message, 64) });
  writeU16(message, 2, checksum(message));
  return frameOf({
    ...envelope,
    content: ipv4(from, to, { protocol: 1, hops: 64, options: new Uint8Array(0) }, message),
  });
}

/** What of the header of IPv4 is not the same everywhere. */
export interface Ipv4Options {
  readonly protocol: number;
  readonly hops: number;
  /** Whole words. */
  readonly options: Uint8Array;
}

/** A packet of IPv4, with the check sum of its header. */
export function ipv4(from: Uint8Array, to: Uint8Array, so: Ipv4Options, message: Uint8Array): Uint8Array {
  const words = 5 + so.options.length / 4;
  const start = Uint8Array.of(0x40 | words, 0, 0, 0, 0, 0, 0, 0, so.hops, so.protocol, 0, 0);
  const header = join(start, from, to, so.options);
  writeU16(header, 2, header.length + message.length);
  writeU16(header, 10, checksum(header));
  return join(header, message);
}
