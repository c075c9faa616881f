// Generated from schema/xena/commands/pt.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import { i64 } from "../../../runtime/xena/codec/integers.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What PT_TOTAL reports. */
export interface PT_TOTAL_Values {
  /** Layer 2 bit rate of all packets over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** All packets sent during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of all packets since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** All packets sent since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Transmit totals of the port over all packets, with or without a TPLD.
 *
 * Port command 230, since 1.0-beta.2: get.
 */
export interface PT_TOTAL extends CommandInstance {
  /** Asks for it. Transmit totals of the port over all packets, with or without a TPLD. */
  get(): Request<PT_TOTAL_Values>;
}

/**
 * Transmit totals of the port over all packets, with or without a TPLD.
 *
 * Port command 230, since 1.0-beta.2: get.
 */
export const PT_TOTAL: CommandClass<PT_TOTAL, [module: number, port: number]> = /* @__PURE__ */ command("PT_TOTAL", 230, "p", "bit_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 32, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), packetCountLastSec: i64(bytes, at + 8), byteCountSinceCleared: i64(bytes, at + 16), packetCountSinceCleared: i64(bytes, at + 24) }) });

/** What PT_NOTPLD reports. */
export interface PT_NOTPLD_Values {
  /** Layer 2 bit rate of packets without TPLD over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Packets without TPLD sent during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of packets without TPLD since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** Packets without TPLD sent since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Transmit counters of the packets that carry no TPLD.
 *
 * Port command 231, since 1.0-beta.2: get.
 */
export interface PT_NOTPLD extends CommandInstance {
  /** Asks for it. Transmit counters of the packets that carry no TPLD. */
  get(): Request<PT_NOTPLD_Values>;
}

/**
 * Transmit counters of the packets that carry no TPLD.
 *
 * Port command 231, since 1.0-beta.2: get.
 */
export const PT_NOTPLD: CommandClass<PT_NOTPLD, [module: number, port: number]> = /* @__PURE__ */ command("PT_NOTPLD", 231, "p", "bit_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 32, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), packetCountLastSec: i64(bytes, at + 8), byteCountSinceCleared: i64(bytes, at + 16), packetCountSinceCleared: i64(bytes, at + 24) }) });

/** What PT_STREAM reports. */
export interface PT_STREAM_Values {
  /** Layer 2 bit rate of packets of this stream over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Packets of this stream sent during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of packets of this stream since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** Packets of this stream sent since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Transmit counters of one stream of the port.
 *
 * Port command 232, since 1.0-beta.2: get.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PT_STREAM extends CommandInstance {
  /** Asks for it. Transmit counters of one stream of the port. */
  get(): Request<PT_STREAM_Values>;
}

/**
 * Transmit counters of one stream of the port.
 *
 * Port command 232, since 1.0-beta.2: get.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PT_STREAM: CommandClass<PT_STREAM, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PT_STREAM", 232, "p stream", "bit_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 32, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), packetCountLastSec: i64(bytes, at + 8), byteCountSinceCleared: i64(bytes, at + 16), packetCountSinceCleared: i64(bytes, at + 24) }) });

/**
 * Clears all transmit counters of the port.
 *
 * Port command 233, since 1.0-beta.2: set.
 */
export interface PT_CLEAR extends CommandInstance {
  /** Sets it. Clears all transmit counters of the port. */
  set(): Request<void>;
}

/**
 * Clears all transmit counters of the port.
 *
 * Port command 233, since 1.0-beta.2: set.
 */
export const PT_CLEAR: CommandClass<PT_CLEAR, [module: number, port: number]> = /* @__PURE__ */ command("PT_CLEAR", 233, "p", undefined, "");

/** What PT_EXTRA reports. */
export interface PT_EXTRA_Values {
  /** ARP requests, and IPv6 neighbor solicitations, sent by the port. In packets. Added with 1.4.0; undefined when older firmware does not send it. */
  readonly txArpRequestCount: bigint | undefined;
  /** ARP replies, and IPv6 neighbor advertisements, sent by the port. In packets. Added with 1.4.0; undefined when older firmware does not send it. */
  readonly txArpReplyCount: bigint | undefined;
  /** ICMP echo requests sent by the port, IPv4 and IPv6. In packets. Added with 1.4.0; undefined when older firmware does not send it. */
  readonly txPingRequestCount: bigint | undefined;
  /** ICMP echo replies sent by the port, IPv4 and IPv6. In packets. Added with 1.4.0; undefined when older firmware does not send it. */
  readonly txPingReplyCount: bigint | undefined;
  /** FCS errors inserted on purpose. Added with 1.4.0; undefined when older firmware does not send it. */
  readonly txFcsInjCount: bigint | undefined;
  /** TPLD sequence errors inserted on purpose. Added with 1.4.0; undefined when older firmware does not send it. */
  readonly txSeqInjCount: bigint | undefined;
  /** Misorder errors inserted on purpose. Added with 1.4.0; undefined when older firmware does not send it. */
  readonly txMisInjCount: bigint | undefined;
  /** Payload integrity errors inserted on purpose. Added with 1.4.0; undefined when older firmware does not send it. */
  readonly txPldInjCount: bigint | undefined;
  /** Damaged TPLDs sent on purpose. Added with 1.4.0; undefined when older firmware does not send it. */
  readonly txTpldInjCount: bigint | undefined;
  /** Frames sent to teach switches the MAC address of the port. In packets. Added with 1.4.0; undefined when older firmware does not send it. */
  readonly txMacTrainCount: bigint | undefined;
  /** IGMP join messages sent by the port. In packets. Added with 1.4.0; undefined when older firmware does not send it. */
  readonly txIgmpJoinCount: bigint | undefined;
}

/**
 * Transmit counters for ARP, ping, injected errors, MAC training and IGMP joins.
 *
 * Port command 235, since 1.0-beta.2: get.
 */
export interface PT_EXTRA extends CommandInstance {
  /** Asks for it. Transmit counters for ARP, ping, injected errors, MAC training and IGMP joins. */
  get(): Request<PT_EXTRA_Values>;
}

/**
 * Transmit counters for ARP, ping, injected errors, MAC training and IGMP joins.
 *
 * Port command 235, since 1.0-beta.2: get.
 */
export const PT_EXTRA: CommandClass<PT_EXTRA, [module: number, port: number]> = /* @__PURE__ */ command("PT_EXTRA", 235, "p", "tx_arp_request_count:i64? tx_arp_reply_count:i64? tx_ping_request_count:i64? tx_ping_reply_count:i64? tx_fcs_inj_count:i64? tx_seq_inj_count:i64? tx_mis_inj_count:i64? tx_pld_inj_count:i64? tx_tpld_inj_count:i64? tx_mac_train_count:i64? tx_igmp_join_count:i64?", undefined, "", [], { bytes: 88, decode: (bytes, at) => ({ txArpRequestCount: i64(bytes, at), txArpReplyCount: i64(bytes, at + 8), txPingRequestCount: i64(bytes, at + 16), txPingReplyCount: i64(bytes, at + 24), txFcsInjCount: i64(bytes, at + 32), txSeqInjCount: i64(bytes, at + 40), txMisInjCount: i64(bytes, at + 48), txPldInjCount: i64(bytes, at + 56), txTpldInjCount: i64(bytes, at + 64), txMacTrainCount: i64(bytes, at + 72), txIgmpJoinCount: i64(bytes, at + 80) }) });

/** What PT_TOTALEXT reports. */
export interface PT_TOTALEXT_Values {
  /** Layer 2 bit rate of all packets over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Layer 2 byte rate of all packets over the last full second. In bytes per second. */
  readonly byteCountLastSec: bigint;
  /** All packets sent during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of all packets since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** All packets sent since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Extended transmit totals of the port, with a byte rate.
 *
 * Port command 236, since 1.1: get.
 */
export interface PT_TOTALEXT extends CommandInstance {
  /** Asks for it. Extended transmit totals of the port, with a byte rate. */
  get(): Request<PT_TOTALEXT_Values>;
}

/**
 * Extended transmit totals of the port, with a byte rate.
 *
 * Port command 236, since 1.1: get.
 */
export const PT_TOTALEXT: CommandClass<PT_TOTALEXT, [module: number, port: number]> = /* @__PURE__ */ command("PT_TOTALEXT", 236, "p", "bit_count_last_sec:i64 byte_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 40, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), byteCountLastSec: i64(bytes, at + 8), packetCountLastSec: i64(bytes, at + 16), byteCountSinceCleared: i64(bytes, at + 24), packetCountSinceCleared: i64(bytes, at + 32) }) });

/** What PT_NOTPLDEXT reports. */
export interface PT_NOTPLDEXT_Values {
  /** Layer 2 bit rate of packets without TPLD over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Layer 2 byte rate of packets without TPLD over the last full second. In bytes per second. */
  readonly byteCountLastSec: bigint;
  /** Packets without TPLD sent during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of packets without TPLD since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** Packets without TPLD sent since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Extended transmit counters, byte rate included, of the packets that carry no TPLD.
 *
 * Port command 237, since 1.1: get.
 */
export interface PT_NOTPLDEXT extends CommandInstance {
  /** Asks for it. Extended transmit counters, byte rate included, of the packets that carry no TPLD. */
  get(): Request<PT_NOTPLDEXT_Values>;
}

/**
 * Extended transmit counters, byte rate included, of the packets that carry no TPLD.
 *
 * Port command 237, since 1.1: get.
 */
export const PT_NOTPLDEXT: CommandClass<PT_NOTPLDEXT, [module: number, port: number]> = /* @__PURE__ */ command("PT_NOTPLDEXT", 237, "p", "bit_count_last_sec:i64 byte_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 40, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), byteCountLastSec: i64(bytes, at + 8), packetCountLastSec: i64(bytes, at + 16), byteCountSinceCleared: i64(bytes, at + 24), packetCountSinceCleared: i64(bytes, at + 32) }) });

/** What PT_STREAMEXT reports. */
export interface PT_STREAMEXT_Values {
  /** Layer 2 bit rate of packets of this stream over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Layer 2 byte rate of packets of this stream over the last full second. In bytes per second. */
  readonly byteCountLastSec: bigint;
  /** Packets of this stream sent during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of packets of this stream since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** Packets of this stream sent since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Extended transmit counters, byte rate included, of one stream.
 *
 * Port command 238, since 1.1: get.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PT_STREAMEXT extends CommandInstance {
  /** Asks for it. Extended transmit counters, byte rate included, of one stream. */
  get(): Request<PT_STREAMEXT_Values>;
}

/**
 * Extended transmit counters, byte rate included, of one stream.
 *
 * Port command 238, since 1.1: get.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PT_STREAMEXT: CommandClass<PT_STREAMEXT, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PT_STREAMEXT", 238, "p stream", "bit_count_last_sec:i64 byte_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 40, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), byteCountLastSec: i64(bytes, at + 8), packetCountLastSec: i64(bytes, at + 16), byteCountSinceCleared: i64(bytes, at + 24), packetCountSinceCleared: i64(bytes, at + 32) }) });

/** What PT_FLOWTOTAL reports. */
export interface PT_FLOWTOTAL_Values {
  /** Layer 2 rate at which the flow is sent on now. In bits per second. */
  readonly l2Bps: bigint;
  /** Packet rate at which the flow is sent on now. In packets per second. */
  readonly pps: bigint;
  /** Bytes of the flow sent on since its counters were cleared. In bytes. */
  readonly byteCount: bigint;
  /** Packets of the flow sent on since its counters were cleared. In packets. */
  readonly packetCount: bigint;
}

/**
 * Transmit counters of one Chimera flow on this port.
 *
 * Port command 1740, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PT_FLOWTOTAL extends CommandInstance {
  /** Asks for it. Transmit counters of one Chimera flow on this port. */
  get(): Request<PT_FLOWTOTAL_Values>;
}

/**
 * Transmit counters of one Chimera flow on this port.
 *
 * Port command 1740, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PT_FLOWTOTAL: CommandClass<PT_FLOWTOTAL, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PT_FLOWTOTAL", 1740, "p flow", "l2_bps:i64 pps:i64 byte_count:i64 packet_count:i64", undefined);

/**
 * Clears the transmit counters of one Chimera flow.
 *
 * Port command 1742, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PT_FLOWCLEAR extends CommandInstance {
  /** Sets it. Clears the transmit counters of one Chimera flow. */
  set(): Request<void>;
}

/**
 * Clears the transmit counters of one Chimera flow.
 *
 * Port command 1742, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PT_FLOWCLEAR: CommandClass<PT_FLOWCLEAR, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PT_FLOWCLEAR", 1742, "p flow", undefined, "");
