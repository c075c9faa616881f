// Generated from schema/xena/commands/pr.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import { i64 } from "../../../runtime/xena/codec/integers.js";
import type { Request } from "../../../runtime/xena/request.js";
import { OnOff } from "../enums/common.js";

/** What PR_TPLDJITTER reports. */
export interface PR_TPLDJITTER_Values {
  /** Lowest packet-to-packet latency change since the counters were cleared; -1 when not available. In nanoseconds. */
  readonly minVal: bigint;
  /** Mean packet-to-packet latency change since the counters were cleared; -1 when not available. In nanoseconds. */
  readonly avgVal: bigint;
  /** Highest packet-to-packet latency change since the counters were cleared; -1 when not available. In nanoseconds. */
  readonly maxVal: bigint;
  /** Mean packet-to-packet latency change over the last full second. In nanoseconds. */
  readonly avgLastSec: bigint;
  /** Lowest packet-to-packet latency change within the last full second. In nanoseconds. */
  readonly minLastSec: bigint;
  /** Highest packet-to-packet latency change within the last full second. In nanoseconds. */
  readonly maxLastSec: bigint;
}

/**
 * Jitter of the packets received with one TPLD id, for ids 0 to 31 only.
 *
 * Port command 239, since 1.0-beta.2: get.
 *
 * Indices:
 * - `test_payload`: Test payload identifier (TPLD id) seen on a port.
 */
export interface PR_TPLDJITTER extends CommandInstance {
  /** Asks for it. Jitter of the packets received with one TPLD id, for ids 0 to 31 only. */
  get(): Request<PR_TPLDJITTER_Values>;
}

/**
 * Jitter of the packets received with one TPLD id, for ids 0 to 31 only.
 *
 * Port command 239, since 1.0-beta.2: get.
 *
 * Indices:
 * - `test_payload`: Test payload identifier (TPLD id) seen on a port.
 */
export const PR_TPLDJITTER: CommandClass<PR_TPLDJITTER, [module: number, port: number, testPayload: number]> = /* @__PURE__ */ command("PR_TPLDJITTER", 239, "p test_payload", "min_val:i64 avg_val:i64 max_val:i64 avg_last_sec:i64 min_last_sec:i64 max_last_sec:i64", undefined, "", [], { bytes: 48, decode: (bytes, at) => ({ minVal: i64(bytes, at), avgVal: i64(bytes, at + 8), maxVal: i64(bytes, at + 16), avgLastSec: i64(bytes, at + 24), minLastSec: i64(bytes, at + 32), maxLastSec: i64(bytes, at + 40) }) });

/** What PR_TOTAL reports. */
export interface PR_TOTAL_Values {
  /** Layer 2 bit rate of all packets over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** All packets received during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of all packets since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** All packets received since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Receive totals of the port over all packets, with or without a TPLD.
 *
 * Port command 240, since 1.0-beta.2: get.
 */
export interface PR_TOTAL extends CommandInstance {
  /** Asks for it. Receive totals of the port over all packets, with or without a TPLD. */
  get(): Request<PR_TOTAL_Values>;
}

/**
 * Receive totals of the port over all packets, with or without a TPLD.
 *
 * Port command 240, since 1.0-beta.2: get.
 */
export const PR_TOTAL: CommandClass<PR_TOTAL, [module: number, port: number]> = /* @__PURE__ */ command("PR_TOTAL", 240, "p", "bit_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 32, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), packetCountLastSec: i64(bytes, at + 8), byteCountSinceCleared: i64(bytes, at + 16), packetCountSinceCleared: i64(bytes, at + 24) }) });

/** What PR_NOTPLD reports. */
export interface PR_NOTPLD_Values {
  /** Layer 2 bit rate of packets without TPLD over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Packets without TPLD received during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of packets without TPLD since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** Packets without TPLD received since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Receive counters of the packets that carry no TPLD.
 *
 * Port command 241, since 1.0-beta.2: get.
 */
export interface PR_NOTPLD extends CommandInstance {
  /** Asks for it. Receive counters of the packets that carry no TPLD. */
  get(): Request<PR_NOTPLD_Values>;
}

/**
 * Receive counters of the packets that carry no TPLD.
 *
 * Port command 241, since 1.0-beta.2: get.
 */
export const PR_NOTPLD: CommandClass<PR_NOTPLD, [module: number, port: number]> = /* @__PURE__ */ command("PR_NOTPLD", 241, "p", "bit_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 32, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), packetCountLastSec: i64(bytes, at + 8), byteCountSinceCleared: i64(bytes, at + 16), packetCountSinceCleared: i64(bytes, at + 24) }) });

/** What PR_EXTRA reports. */
export interface PR_EXTRA_Values {
  /** Frames whose frame check sequence was wrong. In frames. */
  readonly fcsErrorCount: bigint;
  /** Ethernet flow-control pause frames taken in. In frames. */
  readonly pauseFrameCount: bigint;
  /** ARP requests, and IPv6 neighbor solicitations, that arrived. In packets. */
  readonly rxArpRequestCount: bigint;
  /** ARP replies, and IPv6 neighbor advertisements, that arrived. In packets. */
  readonly rxArpReplyCount: bigint;
  /** ICMP echo requests that arrived, IPv4 and IPv6. In packets. */
  readonly rxPingRequestCount: bigint;
  /** ICMP echo replies that arrived, IPv4 and IPv6. In packets. */
  readonly rxPingReplyCount: bigint;
  /** Interruptions of traffic seen by the gap monitor. */
  readonly gapCount: bigint;
  /** Summed length of the gaps seen by the gap monitor. In microseconds. */
  readonly gapDuration: bigint;
}

/**
 * Receive counters for FCS errors, pause frames, ARP, ping and traffic gaps.
 *
 * Port command 242, since 1.0-beta.2: get.
 */
export interface PR_EXTRA extends CommandInstance {
  /** Asks for it. Receive counters for FCS errors, pause frames, ARP, ping and traffic gaps. */
  get(): Request<PR_EXTRA_Values>;
}

/**
 * Receive counters for FCS errors, pause frames, ARP, ping and traffic gaps.
 *
 * Port command 242, since 1.0-beta.2: get.
 */
export const PR_EXTRA: CommandClass<PR_EXTRA, [module: number, port: number]> = /* @__PURE__ */ command("PR_EXTRA", 242, "p", "fcs_error_count:i64 pause_frame_count:i64 rx_arp_request_count:i64 rx_arp_reply_count:i64 rx_ping_request_count:i64 rx_ping_reply_count:i64 gap_count:i64 gap_duration:i64", undefined, "", [], { bytes: 64, decode: (bytes, at) => ({ fcsErrorCount: i64(bytes, at), pauseFrameCount: i64(bytes, at + 8), rxArpRequestCount: i64(bytes, at + 16), rxArpReplyCount: i64(bytes, at + 24), rxPingRequestCount: i64(bytes, at + 32), rxPingReplyCount: i64(bytes, at + 40), gapCount: i64(bytes, at + 48), gapDuration: i64(bytes, at + 56) }) });

/** What PR_TPLDS reports. */
export interface PR_TPLDS_Values {
  /** Ids found in arriving test payloads, one entry per id. */
  readonly testPayloadIdentifiers: readonly number[];
}

/**
 * TPLD ids the port has received since its counters were last cleared.
 *
 * Port command 243, since 1.0-beta.2: get.
 */
export interface PR_TPLDS extends CommandInstance {
  /** Asks for it. TPLD ids the port has received since its counters were last cleared. */
  get(): Request<PR_TPLDS_Values>;
}

/**
 * TPLD ids the port has received since its counters were last cleared.
 *
 * Port command 243, since 1.0-beta.2: get.
 */
export const PR_TPLDS: CommandClass<PR_TPLDS, [module: number, port: number]> = /* @__PURE__ */ command("PR_TPLDS", 243, "p", "test_payload_identifiers:i32[]", undefined);

/** What PR_TPLDTRAFFIC reports. */
export interface PR_TPLDTRAFFIC_Values {
  /** Layer 2 bit rate of packets with this TPLD id over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Packets with this TPLD id received during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of packets with this TPLD id since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** Packets with this TPLD id received since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Receive counters of the packets with one TPLD id.
 *
 * Port command 244, since 1.0-beta.2: get.
 *
 * Indices:
 * - `test_payload`: Test payload identifier (TPLD id) seen on a port.
 */
export interface PR_TPLDTRAFFIC extends CommandInstance {
  /** Asks for it. Receive counters of the packets with one TPLD id. */
  get(): Request<PR_TPLDTRAFFIC_Values>;
}

/**
 * Receive counters of the packets with one TPLD id.
 *
 * Port command 244, since 1.0-beta.2: get.
 *
 * Indices:
 * - `test_payload`: Test payload identifier (TPLD id) seen on a port.
 */
export const PR_TPLDTRAFFIC: CommandClass<PR_TPLDTRAFFIC, [module: number, port: number, testPayload: number]> = /* @__PURE__ */ command("PR_TPLDTRAFFIC", 244, "p test_payload", "bit_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 32, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), packetCountLastSec: i64(bytes, at + 8), byteCountSinceCleared: i64(bytes, at + 16), packetCountSinceCleared: i64(bytes, at + 24) }) });

/** What PR_TPLDERRORS reports. */
export interface PR_TPLDERRORS_Values {
  /** Unused place holder that keeps the layout. */
  readonly dummy: bigint;
  /** Packets found missing through jumps in the TPLD sequence number. In packets. */
  readonly packetLossBySeq: bigint;
  /** Packets whose TPLD sequence number came too late or out of order. In packets. */
  readonly misorderBySeq: bigint;
  /** Packets whose payload differed from what the TPLD promised. In packets. */
  readonly payloadErrPackets: bigint;
}

/**
 * Sequence and payload errors among the packets received with one TPLD id.
 *
 * Port command 245, since 1.0-beta.2: get.
 *
 * Indices:
 * - `test_payload`: Test payload identifier (TPLD id) seen on a port.
 */
export interface PR_TPLDERRORS extends CommandInstance {
  /** Asks for it. Sequence and payload errors among the packets received with one TPLD id. */
  get(): Request<PR_TPLDERRORS_Values>;
}

/**
 * Sequence and payload errors among the packets received with one TPLD id.
 *
 * Port command 245, since 1.0-beta.2: get.
 *
 * Indices:
 * - `test_payload`: Test payload identifier (TPLD id) seen on a port.
 */
export const PR_TPLDERRORS: CommandClass<PR_TPLDERRORS, [module: number, port: number, testPayload: number]> = /* @__PURE__ */ command("PR_TPLDERRORS", 245, "p test_payload", "dummy:i64 packet_loss_by_seq:i64 misorder_by_seq:i64 payload_err_packets:i64", undefined, "", [], { bytes: 32, decode: (bytes, at) => ({ dummy: i64(bytes, at), packetLossBySeq: i64(bytes, at + 8), misorderBySeq: i64(bytes, at + 16), payloadErrPackets: i64(bytes, at + 24) }) });

/** What PR_TPLDLATENCY reports. */
export interface PR_TPLDLATENCY_Values {
  /** Lowest latency since the counters were cleared; -1 when not available. In nanoseconds. */
  readonly minVal: bigint;
  /** Mean latency since the counters were cleared; -1 when not available. In nanoseconds. */
  readonly avgVal: bigint;
  /** Highest latency since the counters were cleared; -1 when not available. In nanoseconds. */
  readonly maxVal: bigint;
  /** Mean latency over the last full second. In nanoseconds. */
  readonly avgLastSec: bigint;
  /** Lowest latency within the last full second. In nanoseconds. */
  readonly minLastSec: bigint;
  /** Highest latency within the last full second. In nanoseconds. */
  readonly maxLastSec: bigint;
}

/**
 * Latency of the packets received with one TPLD id.
 *
 * Port command 246, since 1.0-beta.2: get.
 *
 * Indices:
 * - `test_payload`: Test payload identifier (TPLD id) seen on a port.
 */
export interface PR_TPLDLATENCY extends CommandInstance {
  /** Asks for it. Latency of the packets received with one TPLD id. */
  get(): Request<PR_TPLDLATENCY_Values>;
}

/**
 * Latency of the packets received with one TPLD id.
 *
 * Port command 246, since 1.0-beta.2: get.
 *
 * Indices:
 * - `test_payload`: Test payload identifier (TPLD id) seen on a port.
 */
export const PR_TPLDLATENCY: CommandClass<PR_TPLDLATENCY, [module: number, port: number, testPayload: number]> = /* @__PURE__ */ command("PR_TPLDLATENCY", 246, "p test_payload", "min_val:i64 avg_val:i64 max_val:i64 avg_last_sec:i64 min_last_sec:i64 max_last_sec:i64", undefined, "", [], { bytes: 48, decode: (bytes, at) => ({ minVal: i64(bytes, at), avgVal: i64(bytes, at + 8), maxVal: i64(bytes, at + 16), avgLastSec: i64(bytes, at + 24), minLastSec: i64(bytes, at + 32), maxLastSec: i64(bytes, at + 40) }) });

/** What PR_FILTER reports. */
export interface PR_FILTER_Values {
  /** Layer 2 bit rate of packets passing the filter over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Packets passing the filter received during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of packets passing the filter since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** Packets passing the filter received since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Receive counters of the packets that pass one filter of the port.
 *
 * Port command 247, since 1.0-beta.2: get.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export interface PR_FILTER extends CommandInstance {
  /** Asks for it. Receive counters of the packets that pass one filter of the port. */
  get(): Request<PR_FILTER_Values>;
}

/**
 * Receive counters of the packets that pass one filter of the port.
 *
 * Port command 247, since 1.0-beta.2: get.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export const PR_FILTER: CommandClass<PR_FILTER, [module: number, port: number, filter: number]> = /* @__PURE__ */ command("PR_FILTER", 247, "p filter", "bit_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 32, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), packetCountLastSec: i64(bytes, at + 8), byteCountSinceCleared: i64(bytes, at + 16), packetCountSinceCleared: i64(bytes, at + 24) }) });

/**
 * Clears all receive counters of the port and forgets the TPLD ids seen.
 *
 * Port command 248, since 1.0-beta.2: set.
 */
export interface PR_CLEAR extends CommandInstance {
  /** Sets it. Clears all receive counters of the port and forgets the TPLD ids seen. */
  set(): Request<void>;
}

/**
 * Clears all receive counters of the port and forgets the TPLD ids seen.
 *
 * Port command 248, since 1.0-beta.2: set.
 */
export const PR_CLEAR: CommandClass<PR_CLEAR, [module: number, port: number]> = /* @__PURE__ */ command("PR_CLEAR", 248, "p", undefined, "");

/**
 * Makes the lowest latency seen so far the zero point of the port's latency measurement.
 *
 * Port command 249, since 1.0-beta.2: set.
 */
export interface PR_CALIBRATE extends CommandInstance {
  /** Sets it. Makes the lowest latency seen so far the zero point of the port's latency measurement. */
  set(): Request<void>;
}

/**
 * Makes the lowest latency seen so far the zero point of the port's latency measurement.
 *
 * Port command 249, since 1.0-beta.2: set.
 */
export const PR_CALIBRATE: CommandClass<PR_CALIBRATE, [module: number, port: number]> = /* @__PURE__ */ command("PR_CALIBRATE", 249, "p", undefined, "");

/** What PR_UAT_STATUS reports. */
export interface PR_UAT_STATUS_Values {
  /** ON while the received traffic counts as unavailable. */
  readonly status: OnOff | number;
}

/**
 * Verdict of the unavailable-time detector on whether the port is unavailable now.
 *
 * Port command 252, since 1.0-beta.2: get.
 */
export interface PR_UAT_STATUS extends CommandInstance {
  /** Asks for it. Verdict of the unavailable-time detector on whether the port is unavailable now. */
  get(): Request<PR_UAT_STATUS_Values>;
}

/**
 * Verdict of the unavailable-time detector on whether the port is unavailable now.
 *
 * Port command 252, since 1.0-beta.2: get.
 */
export const PR_UAT_STATUS: CommandClass<PR_UAT_STATUS, [module: number, port: number]> = /* @__PURE__ */ command("PR_UAT_STATUS", 252, "p", "status:u8@0", undefined, "", [OnOff]);

/** What PR_UAT_TIME reports. */
export interface PR_UAT_TIME_Values {
  /** Accumulated time during which traffic was judged unavailable. */
  readonly time: number;
}

/**
 * Unavailable time that the detector of the port has added up so far.
 *
 * Port command 256, since 1.0-beta.2: get.
 */
export interface PR_UAT_TIME extends CommandInstance {
  /** Asks for it. Unavailable time that the detector of the port has added up so far. */
  get(): Request<PR_UAT_TIME_Values>;
}

/**
 * Unavailable time that the detector of the port has added up so far.
 *
 * Port command 256, since 1.0-beta.2: get.
 */
export const PR_UAT_TIME: CommandClass<PR_UAT_TIME, [module: number, port: number]> = /* @__PURE__ */ command("PR_UAT_TIME", 256, "p", "time:i32", undefined);

/** What PR_TOTALEXT reports. */
export interface PR_TOTALEXT_Values {
  /** Layer 2 bit rate of all packets over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Layer 2 byte rate of all packets over the last full second. In bytes per second. */
  readonly byteCountLastSec: bigint;
  /** All packets received during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of all packets since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** All packets received since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
  /** Frames with a wrong frame check sequence since the last clear. In frames. */
  readonly fcsErrorCount: bigint;
  /** Frames longer than allowed but with a good FCS. In frames. */
  readonly oversizeCount: bigint;
  /** Frames shorter than allowed but with a good FCS. In frames. */
  readonly undersizeCount: bigint;
  /** Frames longer than allowed and with a bad FCS. In frames. */
  readonly jabberCount: bigint;
}

/**
 * Extended receive totals of the port, with byte rate and malformed frame counts.
 *
 * Port command 257, since 1.1: get.
 */
export interface PR_TOTALEXT extends CommandInstance {
  /** Asks for it. Extended receive totals of the port, with byte rate and malformed frame counts. */
  get(): Request<PR_TOTALEXT_Values>;
}

/**
 * Extended receive totals of the port, with byte rate and malformed frame counts.
 *
 * Port command 257, since 1.1: get.
 */
export const PR_TOTALEXT: CommandClass<PR_TOTALEXT, [module: number, port: number]> = /* @__PURE__ */ command("PR_TOTALEXT", 257, "p", "bit_count_last_sec:i64 byte_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64 fcs_error_count:i64 oversize_count:i64 undersize_count:i64 jabber_count:i64", undefined, "", [], { bytes: 72, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), byteCountLastSec: i64(bytes, at + 8), packetCountLastSec: i64(bytes, at + 16), byteCountSinceCleared: i64(bytes, at + 24), packetCountSinceCleared: i64(bytes, at + 32), fcsErrorCount: i64(bytes, at + 40), oversizeCount: i64(bytes, at + 48), undersizeCount: i64(bytes, at + 56), jabberCount: i64(bytes, at + 64) }) });

/** What PR_NOTPLDEXT reports. */
export interface PR_NOTPLDEXT_Values {
  /** Layer 2 bit rate of packets without TPLD over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Layer 2 byte rate of packets without TPLD over the last full second. In bytes per second. */
  readonly byteCountLastSec: bigint;
  /** Packets without TPLD received during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of packets without TPLD since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** Packets without TPLD received since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Extended receive counters, byte rate included, of the packets that carry no TPLD.
 *
 * Port command 258, since 1.1: get.
 */
export interface PR_NOTPLDEXT extends CommandInstance {
  /** Asks for it. Extended receive counters, byte rate included, of the packets that carry no TPLD. */
  get(): Request<PR_NOTPLDEXT_Values>;
}

/**
 * Extended receive counters, byte rate included, of the packets that carry no TPLD.
 *
 * Port command 258, since 1.1: get.
 */
export const PR_NOTPLDEXT: CommandClass<PR_NOTPLDEXT, [module: number, port: number]> = /* @__PURE__ */ command("PR_NOTPLDEXT", 258, "p", "bit_count_last_sec:i64 byte_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 40, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), byteCountLastSec: i64(bytes, at + 8), packetCountLastSec: i64(bytes, at + 16), byteCountSinceCleared: i64(bytes, at + 24), packetCountSinceCleared: i64(bytes, at + 32) }) });

/** What PR_TPLDTRAFFICEXT reports. */
export interface PR_TPLDTRAFFICEXT_Values {
  /** Layer 2 bit rate of packets with this TPLD id over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Layer 2 byte rate of packets with this TPLD id over the last full second. In bytes per second. */
  readonly byteCountLastSec: bigint;
  /** Packets with this TPLD id received during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of packets with this TPLD id since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** Packets with this TPLD id received since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Extended receive counters, byte rate included, of the packets with one TPLD id.
 *
 * Port command 259, since 1.1: get.
 *
 * Indices:
 * - `test_payload`: Test payload identifier (TPLD id) seen on a port.
 */
export interface PR_TPLDTRAFFICEXT extends CommandInstance {
  /** Asks for it. Extended receive counters, byte rate included, of the packets with one TPLD id. */
  get(): Request<PR_TPLDTRAFFICEXT_Values>;
}

/**
 * Extended receive counters, byte rate included, of the packets with one TPLD id.
 *
 * Port command 259, since 1.1: get.
 *
 * Indices:
 * - `test_payload`: Test payload identifier (TPLD id) seen on a port.
 */
export const PR_TPLDTRAFFICEXT: CommandClass<PR_TPLDTRAFFICEXT, [module: number, port: number, testPayload: number]> = /* @__PURE__ */ command("PR_TPLDTRAFFICEXT", 259, "p test_payload", "bit_count_last_sec:i64 byte_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 40, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), byteCountLastSec: i64(bytes, at + 8), packetCountLastSec: i64(bytes, at + 16), byteCountSinceCleared: i64(bytes, at + 24), packetCountSinceCleared: i64(bytes, at + 32) }) });

/** What PR_FILTEREXT reports. */
export interface PR_FILTEREXT_Values {
  /** Layer 2 bit rate of packets passing the filter over the last full second. In bits per second. */
  readonly bitCountLastSec: bigint;
  /** Layer 2 byte rate of packets passing the filter over the last full second. In bytes per second. */
  readonly byteCountLastSec: bigint;
  /** Packets passing the filter received during the last full second. In packets per second. */
  readonly packetCountLastSec: bigint;
  /** Bytes of packets passing the filter since the counters were cleared, FCS included. In bytes. */
  readonly byteCountSinceCleared: bigint;
  /** Packets passing the filter received since the counters were cleared. In packets. */
  readonly packetCountSinceCleared: bigint;
}

/**
 * Extended receive counters, byte rate included, of the packets that pass one filter.
 *
 * Port command 260, since 1.1: get.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export interface PR_FILTEREXT extends CommandInstance {
  /** Asks for it. Extended receive counters, byte rate included, of the packets that pass one filter. */
  get(): Request<PR_FILTEREXT_Values>;
}

/**
 * Extended receive counters, byte rate included, of the packets that pass one filter.
 *
 * Port command 260, since 1.1: get.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export const PR_FILTEREXT: CommandClass<PR_FILTEREXT, [module: number, port: number, filter: number]> = /* @__PURE__ */ command("PR_FILTEREXT", 260, "p filter", "bit_count_last_sec:i64 byte_count_last_sec:i64 packet_count_last_sec:i64 byte_count_since_cleared:i64 packet_count_since_cleared:i64", undefined, "", [], { bytes: 40, decode: (bytes, at) => ({ bitCountLastSec: i64(bytes, at), byteCountLastSec: i64(bytes, at + 8), packetCountLastSec: i64(bytes, at + 16), byteCountSinceCleared: i64(bytes, at + 24), packetCountSinceCleared: i64(bytes, at + 32) }) });

/** What PR_PFCSTATS reports. */
export interface PR_PFCSTATS_Values {
  /** PFC frames received, whatever priorities they name. In packets. Added with 1.1; undefined when older firmware does not send it. */
  readonly packetCount: bigint | undefined;
  /** Pause quanta that arriving PFC frames asked for on priority 0. Added with 1.1; undefined when older firmware does not send it. */
  readonly quantaPri0: bigint | undefined;
  /** Pause quanta that arriving PFC frames asked for on priority 1. Added with 1.1; undefined when older firmware does not send it. */
  readonly quantaPri1: bigint | undefined;
  /** Pause quanta that arriving PFC frames asked for on priority 2. Added with 1.1; undefined when older firmware does not send it. */
  readonly quantaPri2: bigint | undefined;
  /** Pause quanta that arriving PFC frames asked for on priority 3. Added with 1.1; undefined when older firmware does not send it. */
  readonly quantaPri3: bigint | undefined;
  /** Pause quanta that arriving PFC frames asked for on priority 4. Added with 1.1; undefined when older firmware does not send it. */
  readonly quantaPri4: bigint | undefined;
  /** Pause quanta that arriving PFC frames asked for on priority 5. Added with 1.1; undefined when older firmware does not send it. */
  readonly quantaPri5: bigint | undefined;
  /** Pause quanta that arriving PFC frames asked for on priority 6. Added with 1.1; undefined when older firmware does not send it. */
  readonly quantaPri6: bigint | undefined;
  /** Pause quanta that arriving PFC frames asked for on priority 7. Added with 1.1; undefined when older firmware does not send it. */
  readonly quantaPri7: bigint | undefined;
}

/**
 * Priority flow control frames received by the port and the pause time they asked for.
 *
 * Port command 374, since 1.0-beta.2: get.
 */
export interface PR_PFCSTATS extends CommandInstance {
  /** Asks for it. Priority flow control frames received by the port and the pause time they asked for. */
  get(): Request<PR_PFCSTATS_Values>;
}

/**
 * Priority flow control frames received by the port and the pause time they asked for.
 *
 * Port command 374, since 1.0-beta.2: get.
 */
export const PR_PFCSTATS: CommandClass<PR_PFCSTATS, [module: number, port: number]> = /* @__PURE__ */ command("PR_PFCSTATS", 374, "p", "packet_count:i64? quanta_pri_0:i64? quanta_pri_1:i64? quanta_pri_2:i64? quanta_pri_3:i64? quanta_pri_4:i64? quanta_pri_5:i64? quanta_pri_6:i64? quanta_pri_7:i64?", undefined);

/** What PR_FLOWTOTAL reports. */
export interface PR_FLOWTOTAL_Values {
  /** Layer 2 rate at which the flow is received now. In bits per second. */
  readonly l2Bps: bigint;
  /** Packet rate at which the flow is received now. In packets per second. */
  readonly pps: bigint;
  /** Bytes of the flow received since its counters were cleared. In bytes. */
  readonly byteCount: bigint;
  /** Packets of the flow received since its counters were cleared. In packets. */
  readonly packetCount: bigint;
}

/**
 * Receive counters of one Chimera flow on this port.
 *
 * Port command 1741, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PR_FLOWTOTAL extends CommandInstance {
  /** Asks for it. Receive counters of one Chimera flow on this port. */
  get(): Request<PR_FLOWTOTAL_Values>;
}

/**
 * Receive counters of one Chimera flow on this port.
 *
 * Port command 1741, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PR_FLOWTOTAL: CommandClass<PR_FLOWTOTAL, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PR_FLOWTOTAL", 1741, "p flow", "l2_bps:i64 pps:i64 byte_count:i64 packet_count:i64", undefined);

/**
 * Clears the receive counters of one Chimera flow.
 *
 * Port command 1743, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PR_FLOWCLEAR extends CommandInstance {
  /** Sets it. Clears the receive counters of one Chimera flow. */
  set(): Request<void>;
}

/**
 * Clears the receive counters of one Chimera flow.
 *
 * Port command 1743, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PR_FLOWCLEAR: CommandClass<PR_FLOWCLEAR, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PR_FLOWCLEAR", 1743, "p flow", undefined, "");
