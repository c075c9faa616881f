// Generated from schema/xena/commands/p4.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { DhcpState, DhcpVlanState, IsPresent, L47PortSpeed, L47PortState, L47TrafficState, LicenseSpeed } from "../enums/p4.js";
import { AutoOrManual, IsPermanent, OnOff, VlanType } from "../enums/common.js";

/** What setting P4_TRAFFIC takes. */
export interface P4_TRAFFIC_Input {
  /** Action requested; the state reached is reported by P4_STATE. */
  readonly trafficState: L47TrafficState | number;
}

/**
 * Commands the port to prepare, pre-run, start, stop or switch off its layer 4-7 traffic.
 *
 * Port command 700, since 1.0-beta.2: set.
 */
export interface P4_TRAFFIC extends CommandInstance {
  /**
   * Sets it. Commands the port to prepare, pre-run, start, stop or switch off its layer 4-7 traffic.
   * @param trafficState action requested; the state reached is reported by P4_STATE
   */
  set(trafficState: L47TrafficState | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4_TRAFFIC_Input): Request<void>;
  /** Sets it with trafficState OFF. */
  setOff(): Request<void>;
  /** Sets it with trafficState ON. */
  setOn(): Request<void>;
  /** Sets it with trafficState STOP. */
  setStop(): Request<void>;
  /** Sets it with trafficState PREPARE. */
  setPrepare(): Request<void>;
  /** Sets it with trafficState PRERUN. */
  setPrerun(): Request<void>;
}

/**
 * Commands the port to prepare, pre-run, start, stop or switch off its layer 4-7 traffic.
 *
 * Port command 700, since 1.0-beta.2: set.
 */
export const P4_TRAFFIC: CommandClass<P4_TRAFFIC, [module: number, port: number]> = /* @__PURE__ */ command("P4_TRAFFIC", 700, "p", undefined, "traffic_state:u8@0", "setOff traffic_state=OFF;setOn traffic_state=ON;setStop traffic_state=STOP;setPrepare traffic_state=PREPARE;setPrerun traffic_state=PRERUN", [L47TrafficState]);

/** What P4_STATE reports. */
export interface P4_STATE_Values {
  /** Phase the port is in, including failed preparation and DHCP. */
  readonly state: L47PortState | number;
}

/**
 * Present traffic state of the port, pushed at every change from preparation to stop.
 *
 * Port command 701, since 1.0-beta.2: get, pushed.
 */
export interface P4_STATE extends CommandInstance {
  /** Asks for it. Present traffic state of the port, pushed at every change from preparation to stop. */
  get(): Request<P4_STATE_Values>;
}

/**
 * Present traffic state of the port, pushed at every change from preparation to stop.
 *
 * Port command 701, since 1.0-beta.2: get, pushed.
 */
export const P4_STATE: CommandClass<P4_STATE, [module: number, port: number]> = /* @__PURE__ */ command("P4_STATE", 701, "P", "state:u8@0", undefined, "", [L47PortState]);

/** What P4_CAPABILITIES reports. */
export interface P4_CAPABILITIES_Values {
  /** Whether the port can choose its speed by itself. */
  readonly auto: number;
  /** Whether 100 Mbit/s is offered. */
  readonly n100Mbps: number;
  /** Whether 1 Gbit/s is offered. */
  readonly n1Gbps: number;
  /** Whether 2.5 Gbit/s is offered. */
  readonly n2_5Gbps: number;
  /** Whether 5 Gbit/s is offered. */
  readonly n5Gbps: number;
  /** Whether 10 Gbit/s is offered. */
  readonly n10Gbps: number;
  /** Whether 25 Gbit/s is offered. */
  readonly n25Gbps: number;
  /** Whether 40 Gbit/s is offered. */
  readonly n40Gbps: number;
  /** Whether 50 Gbit/s is offered. */
  readonly n50Gbps: number;
  /** Whether 100 Gbit/s is offered. */
  readonly n100Gbps: number;
}

/**
 * Speeds a layer 4-7 port can be set to, one flag for each.
 *
 * Port command 702, since 1.0-beta.2: get, pushed.
 */
export interface P4_CAPABILITIES extends CommandInstance {
  /** Asks for it. Speeds a layer 4-7 port can be set to, one flag for each. */
  get(): Request<P4_CAPABILITIES_Values>;
}

/**
 * Speeds a layer 4-7 port can be set to, one flag for each.
 *
 * Port command 702, since 1.0-beta.2: get, pushed.
 */
export const P4_CAPABILITIES: CommandClass<P4_CAPABILITIES, [module: number, port: number]> = /* @__PURE__ */ command("P4_CAPABILITIES", 702, "P", "auto:u8 N100_mbps:u8 N1_gbps:u8 N2_5_gbps:u8 N5_gbps:u8 N10_gbps:u8 N25_gbps:u8 N40_gbps:u8 N50_gbps:u8 N100_gbps:u8", undefined);

/** What P4_STATE_STATUS reports. */
export interface P4_STATE_STATUS_Values {
  /** Explanation for people, for instance after a failed preparation. */
  readonly status: string;
}

/**
 * Text that comments on the latest traffic state change of the port.
 *
 * Port command 703, since 1.0-beta.2: get.
 */
export interface P4_STATE_STATUS extends CommandInstance {
  /** Asks for it. Text that comments on the latest traffic state change of the port. */
  get(): Request<P4_STATE_STATUS_Values>;
}

/**
 * Text that comments on the latest traffic state change of the port.
 *
 * Port command 703, since 1.0-beta.2: get.
 */
export const P4_STATE_STATUS: CommandClass<P4_STATE_STATUS, [module: number, port: number]> = /* @__PURE__ */ command("P4_STATE_STATUS", 703, "p", "status:str", undefined);

/** What P4_VLAN_OFFLOAD reports. */
export interface P4_VLAN_OFFLOAD_Values {
  /** ON lets the network interface handle the tags. */
  readonly offload: OnOff | number;
}

/** What setting P4_VLAN_OFFLOAD takes. */
export interface P4_VLAN_OFFLOAD_Input {
  /** ON lets the network interface handle the tags. */
  readonly offload: OnOff | number;
}

/**
 * Whether the handling of VLAN tags is left to the network interface of the port.
 *
 * Port command 704, since 1.0-beta.2: get, set.
 */
export interface P4_VLAN_OFFLOAD extends CommandInstance {
  /** Asks for it. Whether the handling of VLAN tags is left to the network interface of the port. */
  get(): Request<P4_VLAN_OFFLOAD_Values>;
  /**
   * Sets it. Whether the handling of VLAN tags is left to the network interface of the port.
   * @param offload ON lets the network interface handle the tags
   */
  set(offload: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4_VLAN_OFFLOAD_Input): Request<void>;
  /** Sets it with offload OFF. */
  setOff(): Request<void>;
  /** Sets it with offload ON. */
  setOn(): Request<void>;
}

/**
 * Whether the handling of VLAN tags is left to the network interface of the port.
 *
 * Port command 704, since 1.0-beta.2: get, set.
 */
export const P4_VLAN_OFFLOAD: CommandClass<P4_VLAN_OFFLOAD, [module: number, port: number]> = /* @__PURE__ */ command("P4_VLAN_OFFLOAD", 704, "p", "offload:u8@0", "=", "setOff offload=OFF;setOn offload=ON", [OnOff]);

/** What P4_ARP_CONFIG reports. */
export interface P4_ARP_CONFIG_Values {
  /** How fast ARP requests may be sent. */
  readonly rate: number;
  /** Wait for an answer before the request is sent again. */
  readonly retransTimeout: number;
  /** How often an unanswered request is repeated. */
  readonly retries: number;
}

/** What setting P4_ARP_CONFIG takes. */
export interface P4_ARP_CONFIG_Input {
  /** How fast ARP requests may be sent. */
  readonly rate: number;
  /** Wait for an answer before the request is sent again. */
  readonly retransTimeout: number;
  /** How often an unanswered request is repeated. */
  readonly retries: number;
}

/**
 * Sending rate, retransmission timeout and retry count for ARP requests of the port.
 *
 * Port command 705, since 1.0-beta.2: get, set.
 */
export interface P4_ARP_CONFIG extends CommandInstance {
  /** Asks for it. Sending rate, retransmission timeout and retry count for ARP requests of the port. */
  get(): Request<P4_ARP_CONFIG_Values>;
  /**
   * Sets it. Sending rate, retransmission timeout and retry count for ARP requests of the port.
   * @param rate how fast ARP requests may be sent
   * @param retransTimeout wait for an answer before the request is sent again
   * @param retries how often an unanswered request is repeated
   */
  set(rate: number, retransTimeout: number, retries: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4_ARP_CONFIG_Input): Request<void>;
}

/**
 * Sending rate, retransmission timeout and retry count for ARP requests of the port.
 *
 * Port command 705, since 1.0-beta.2: get, set.
 */
export const P4_ARP_CONFIG: CommandClass<P4_ARP_CONFIG, [module: number, port: number]> = /* @__PURE__ */ command("P4_ARP_CONFIG", 705, "p", "rate:i32 retrans_timeout:i32 retries:u8", "=");

/** What P4_NDP_CONFIG reports. */
export interface P4_NDP_CONFIG_Values {
  /** How fast NDP neighbor solicitations may be sent. */
  readonly rate: number;
  /** Wait for an answer before the request is sent again. */
  readonly retransTimeout: number;
  /** How often an unanswered request is repeated. */
  readonly retries: number;
}

/** What setting P4_NDP_CONFIG takes. */
export interface P4_NDP_CONFIG_Input {
  /** How fast NDP neighbor solicitations may be sent. */
  readonly rate: number;
  /** Wait for an answer before the request is sent again. */
  readonly retransTimeout: number;
  /** How often an unanswered request is repeated. */
  readonly retries: number;
}

/**
 * Sending rate, retransmission timeout and retry count for NDP neighbor solicitations of the port.
 *
 * Port command 706, since 1.0-beta.2: get, set.
 */
export interface P4_NDP_CONFIG extends CommandInstance {
  /** Asks for it. Sending rate, retransmission timeout and retry count for NDP neighbor solicitations of the port. */
  get(): Request<P4_NDP_CONFIG_Values>;
  /**
   * Sets it. Sending rate, retransmission timeout and retry count for NDP neighbor solicitations of the port.
   * @param rate how fast NDP neighbor solicitations may be sent
   * @param retransTimeout wait for an answer before the request is sent again
   * @param retries how often an unanswered request is repeated
   */
  set(rate: number, retransTimeout: number, retries: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4_NDP_CONFIG_Input): Request<void>;
}

/**
 * Sending rate, retransmission timeout and retry count for NDP neighbor solicitations of the port.
 *
 * Port command 706, since 1.0-beta.2: get, set.
 */
export const P4_NDP_CONFIG: CommandClass<P4_NDP_CONFIG, [module: number, port: number]> = /* @__PURE__ */ command("P4_NDP_CONFIG", 706, "p", "rate:i32 retrans_timeout:i32 retries:u8", "=");

/** What P4_CAPTURE reports. */
export interface P4_CAPTURE_Values {
  /** ON records packets, OFF ends the recording. */
  readonly onOff: OnOff | number;
}

/** What setting P4_CAPTURE takes. */
export interface P4_CAPTURE_Input {
  /** ON records packets, OFF ends the recording. */
  readonly onOff: OnOff | number;
}

/**
 * Starts or ends packet capture on the port.
 *
 * Port command 707, since 1.0-beta.2: get, set.
 */
export interface P4_CAPTURE extends CommandInstance {
  /** Asks for it. Starts or ends packet capture on the port. */
  get(): Request<P4_CAPTURE_Values>;
  /**
   * Sets it. Starts or ends packet capture on the port.
   * @param onOff ON records packets, OFF ends the recording
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4_CAPTURE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Starts or ends packet capture on the port.
 *
 * Port command 707, since 1.0-beta.2: get, set.
 */
export const P4_CAPTURE: CommandClass<P4_CAPTURE, [module: number, port: number]> = /* @__PURE__ */ command("P4_CAPTURE", 707, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P4_CAPTURE_GET_FIRST reports. */
export interface P4_CAPTURE_GET_FIRST_Values {
  /** Position of this first frame within the capture. */
  readonly index: number;
  /** Whole seconds of the capture time stamp. In seconds. */
  readonly second: number;
  /** Part of the time stamp below one second. In microseconds. */
  readonly microsecond: number;
  /** Bytes of the frame that were kept. In bytes. */
  readonly captureLength: number;
  /** Original size of the frame on the network. In bytes. */
  readonly frameLength: number;
  /** Captured bytes, as many as capture_length tells. */
  readonly frame: string;
}

/**
 * First frame in the capture of the port, with time stamp and lengths.
 *
 * Port command 708, since 1.0-beta.2: get.
 */
export interface P4_CAPTURE_GET_FIRST extends CommandInstance {
  /** Asks for it. First frame in the capture of the port, with time stamp and lengths. */
  get(): Request<P4_CAPTURE_GET_FIRST_Values>;
}

/**
 * First frame in the capture of the port, with time stamp and lengths.
 *
 * Port command 708, since 1.0-beta.2: get.
 */
export const P4_CAPTURE_GET_FIRST: CommandClass<P4_CAPTURE_GET_FIRST, [module: number, port: number]> = /* @__PURE__ */ command("P4_CAPTURE_GET_FIRST", 708, "p", "index:i32 second:i32 microsecond:i32 capture_length:i32 frame_length:i32 frame:hex", undefined);

/** What P4_CAPTURE_GET_NEXT reports. */
export interface P4_CAPTURE_GET_NEXT_Values {
  /** Position of this next frame within the capture. */
  readonly index: number;
  /** Whole seconds of the capture time stamp. In seconds. */
  readonly second: number;
  /** Part of the time stamp below one second. In microseconds. */
  readonly microsecond: number;
  /** Bytes of the frame that were kept. In bytes. */
  readonly captureLength: number;
  /** Original size of the frame on the network. In bytes. */
  readonly frameLength: number;
  /** Captured bytes, as many as capture_length tells. */
  readonly frame: string;
}

/**
 * Frame after the one last fetched from the capture of the port.
 *
 * Port command 709, since 1.0-beta.2: get.
 */
export interface P4_CAPTURE_GET_NEXT extends CommandInstance {
  /** Asks for it. Frame after the one last fetched from the capture of the port. */
  get(): Request<P4_CAPTURE_GET_NEXT_Values>;
}

/**
 * Frame after the one last fetched from the capture of the port.
 *
 * Port command 709, since 1.0-beta.2: get.
 */
export const P4_CAPTURE_GET_NEXT: CommandClass<P4_CAPTURE_GET_NEXT, [module: number, port: number]> = /* @__PURE__ */ command("P4_CAPTURE_GET_NEXT", 709, "p", "index:i32 second:i32 microsecond:i32 capture_length:i32 frame_length:i32 frame:hex", undefined);

/** What P4_ETH_TX_COUNTERS reports. */
export interface P4_ETH_TX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Rate of Ethernet bits sent. In bits per second. */
  readonly bitsPerSec: bigint;
  /** Rate of Ethernet packets sent. In packets per second. */
  readonly packetsPerSec: bigint;
  /** Bytes sent in Ethernet packets so far. In bytes. */
  readonly byteCount: bigint;
  /** Ethernet packets sent so far. In packets. */
  readonly packetCount: bigint;
}

/**
 * Transmit rates and totals of the port at the Ethernet layer.
 *
 * Port command 710, since 1.0-beta.2: get.
 */
export interface P4_ETH_TX_COUNTERS extends CommandInstance {
  /** Asks for it. Transmit rates and totals of the port at the Ethernet layer. */
  get(): Request<P4_ETH_TX_COUNTERS_Values>;
}

/**
 * Transmit rates and totals of the port at the Ethernet layer.
 *
 * Port command 710, since 1.0-beta.2: get.
 */
export const P4_ETH_TX_COUNTERS: CommandClass<P4_ETH_TX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_ETH_TX_COUNTERS", 710, "p", "current_time:i64 ref_time:i64 bits_per_sec:i64 packets_per_sec:i64 byte_count:i64 packet_count:i64", undefined);

/** What P4_ETH_RX_COUNTERS reports. */
export interface P4_ETH_RX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Rate of Ethernet bits received. In bits per second. */
  readonly bitsPerSec: bigint;
  /** Rate of Ethernet packets received. In packets per second. */
  readonly packetsPerSec: bigint;
  /** Bytes received in Ethernet packets so far. In bytes. */
  readonly byteCount: bigint;
  /** Ethernet packets received so far. In packets. */
  readonly packetCount: bigint;
}

/**
 * Receive rates and totals of the port at the Ethernet layer.
 *
 * Port command 711, since 1.0-beta.2: get.
 */
export interface P4_ETH_RX_COUNTERS extends CommandInstance {
  /** Asks for it. Receive rates and totals of the port at the Ethernet layer. */
  get(): Request<P4_ETH_RX_COUNTERS_Values>;
}

/**
 * Receive rates and totals of the port at the Ethernet layer.
 *
 * Port command 711, since 1.0-beta.2: get.
 */
export const P4_ETH_RX_COUNTERS: CommandClass<P4_ETH_RX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_ETH_RX_COUNTERS", 711, "p", "current_time:i64 ref_time:i64 bits_per_sec:i64 packets_per_sec:i64 byte_count:i64 packet_count:i64", undefined);

/** What P4_PORT_TX_COUNTERS reports. */
export interface P4_PORT_TX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Packets sent that carried a VLAN tag. In packets. */
  readonly vlanPacketCount: bigint;
  /** Rate of bits sent over the whole port. In bits per second. */
  readonly bitsPerSec: bigint;
  /** Bytes sent by the port so far. In bytes. */
  readonly byteCount: bigint;
}

/**
 * Transmit bit rate, bytes and VLAN packets of the port as a whole.
 *
 * Port command 712, since 1.0-beta.2: get.
 */
export interface P4_PORT_TX_COUNTERS extends CommandInstance {
  /** Asks for it. Transmit bit rate, bytes and VLAN packets of the port as a whole. */
  get(): Request<P4_PORT_TX_COUNTERS_Values>;
}

/**
 * Transmit bit rate, bytes and VLAN packets of the port as a whole.
 *
 * Port command 712, since 1.0-beta.2: get.
 */
export const P4_PORT_TX_COUNTERS: CommandClass<P4_PORT_TX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_PORT_TX_COUNTERS", 712, "p", "current_time:i64 ref_time:i64 vlan_packet_count:i64 bits_per_sec:i64 byte_count:i64", undefined);

/** What P4_PORT_RX_COUNTERS reports. */
export interface P4_PORT_RX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Packets received that carried a VLAN tag. In packets. */
  readonly vlanPacketCount: bigint;
  /** Rate of bits received over the whole port. In bits per second. */
  readonly bitsPerSec: bigint;
  /** Bytes received by the port so far. In bytes. */
  readonly byteCount: bigint;
}

/**
 * Receive bit rate, bytes and VLAN packets of the port as a whole.
 *
 * Port command 713, since 1.0-beta.2: get.
 */
export interface P4_PORT_RX_COUNTERS extends CommandInstance {
  /** Asks for it. Receive bit rate, bytes and VLAN packets of the port as a whole. */
  get(): Request<P4_PORT_RX_COUNTERS_Values>;
}

/**
 * Receive bit rate, bytes and VLAN packets of the port as a whole.
 *
 * Port command 713, since 1.0-beta.2: get.
 */
export const P4_PORT_RX_COUNTERS: CommandClass<P4_PORT_RX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_PORT_RX_COUNTERS", 713, "p", "current_time:i64 ref_time:i64 vlan_packet_count:i64 bits_per_sec:i64 byte_count:i64", undefined);

/** What P4_PORT_COUNTERS reports. */
export interface P4_PORT_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Ethernet packets found to be malformed. In packets. */
  readonly invalidEthCount: bigint;
  /** Ethernet packets of a kind the port does not handle. In packets. */
  readonly unknownEthCount: bigint;
  /** Errors from VLAN tags other than those expected. */
  readonly mismatchVlanErrorCount: bigint;
  /** Events caused by the packet rate limit. */
  readonly pktRateLimitCount: bigint;
}

/**
 * Counts of odd Ethernet packets, VLAN mismatches and rate limiting on the port.
 *
 * Port command 714, since 1.0-beta.2: get.
 */
export interface P4_PORT_COUNTERS extends CommandInstance {
  /** Asks for it. Counts of odd Ethernet packets, VLAN mismatches and rate limiting on the port. */
  get(): Request<P4_PORT_COUNTERS_Values>;
}

/**
 * Counts of odd Ethernet packets, VLAN mismatches and rate limiting on the port.
 *
 * Port command 714, since 1.0-beta.2: get.
 */
export const P4_PORT_COUNTERS: CommandClass<P4_PORT_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_PORT_COUNTERS", 714, "p", "current_time:i64 ref_time:i64 invalid_eth_count:i64 unknown_eth_count:i64 mismatch_vlan_error_count:i64 pkt_rate_limit_count:i64", undefined);

/** What P4_TX_PACKET_SIZE reports. */
export interface P4_TX_PACKET_SIZE_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Packets sent whose size falls in bin 0, the first of sixteen. In packets. */
  readonly bin00: bigint;
  /** Packets sent whose size falls in bin 1. In packets. */
  readonly bin01: bigint;
  /** Packets sent whose size falls in bin 2. In packets. */
  readonly bin02: bigint;
  /** Packets sent whose size falls in bin 3. In packets. */
  readonly bin03: bigint;
  /** Packets sent whose size falls in bin 4. In packets. */
  readonly bin04: bigint;
  /** Packets sent whose size falls in bin 5. In packets. */
  readonly bin05: bigint;
  /** Packets sent whose size falls in bin 6. In packets. */
  readonly bin06: bigint;
  /** Packets sent whose size falls in bin 7. In packets. */
  readonly bin07: bigint;
  /** Packets sent whose size falls in bin 8. In packets. */
  readonly bin08: bigint;
  /** Packets sent whose size falls in bin 9. In packets. */
  readonly bin09: bigint;
  /** Packets sent whose size falls in bin 10. In packets. */
  readonly bin10: bigint;
  /** Packets sent whose size falls in bin 11. In packets. */
  readonly bin11: bigint;
  /** Packets sent whose size falls in bin 12. In packets. */
  readonly bin12: bigint;
  /** Packets sent whose size falls in bin 13. In packets. */
  readonly bin13: bigint;
  /** Packets sent whose size falls in bin 14. In packets. */
  readonly bin14: bigint;
  /** Packets sent whose size falls in bin 15, the last of sixteen. In packets. */
  readonly bin15: bigint;
}

/**
 * Size distribution of the packets sent by the port, counted in sixteen bins.
 *
 * Port command 715, since 1.0-beta.2: get.
 */
export interface P4_TX_PACKET_SIZE extends CommandInstance {
  /** Asks for it. Size distribution of the packets sent by the port, counted in sixteen bins. */
  get(): Request<P4_TX_PACKET_SIZE_Values>;
}

/**
 * Size distribution of the packets sent by the port, counted in sixteen bins.
 *
 * Port command 715, since 1.0-beta.2: get.
 */
export const P4_TX_PACKET_SIZE: CommandClass<P4_TX_PACKET_SIZE, [module: number, port: number]> = /* @__PURE__ */ command("P4_TX_PACKET_SIZE", 715, "p", "current_time:i64 ref_time:i64 bin_00:i64 bin_01:i64 bin_02:i64 bin_03:i64 bin_04:i64 bin_05:i64 bin_06:i64 bin_07:i64 bin_08:i64 bin_09:i64 bin_10:i64 bin_11:i64 bin_12:i64 bin_13:i64 bin_14:i64 bin_15:i64", undefined);

/** What P4_RX_PACKET_SIZE reports. */
export interface P4_RX_PACKET_SIZE_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Packets received whose size falls in bin 0, the first of sixteen. In packets. */
  readonly bin00: bigint;
  /** Packets received whose size falls in bin 1. In packets. */
  readonly bin01: bigint;
  /** Packets received whose size falls in bin 2. In packets. */
  readonly bin02: bigint;
  /** Packets received whose size falls in bin 3. In packets. */
  readonly bin03: bigint;
  /** Packets received whose size falls in bin 4. In packets. */
  readonly bin04: bigint;
  /** Packets received whose size falls in bin 5. In packets. */
  readonly bin05: bigint;
  /** Packets received whose size falls in bin 6. In packets. */
  readonly bin06: bigint;
  /** Packets received whose size falls in bin 7. In packets. */
  readonly bin07: bigint;
  /** Packets received whose size falls in bin 8. In packets. */
  readonly bin08: bigint;
  /** Packets received whose size falls in bin 9. In packets. */
  readonly bin09: bigint;
  /** Packets received whose size falls in bin 10. In packets. */
  readonly bin10: bigint;
  /** Packets received whose size falls in bin 11. In packets. */
  readonly bin11: bigint;
  /** Packets received whose size falls in bin 12. In packets. */
  readonly bin12: bigint;
  /** Packets received whose size falls in bin 13. In packets. */
  readonly bin13: bigint;
  /** Packets received whose size falls in bin 14. In packets. */
  readonly bin14: bigint;
  /** Packets received whose size falls in bin 15, the last of sixteen. In packets. */
  readonly bin15: bigint;
}

/**
 * Size distribution of the packets received by the port, counted in sixteen bins.
 *
 * Port command 716, since 1.0-beta.2: get.
 */
export interface P4_RX_PACKET_SIZE extends CommandInstance {
  /** Asks for it. Size distribution of the packets received by the port, counted in sixteen bins. */
  get(): Request<P4_RX_PACKET_SIZE_Values>;
}

/**
 * Size distribution of the packets received by the port, counted in sixteen bins.
 *
 * Port command 716, since 1.0-beta.2: get.
 */
export const P4_RX_PACKET_SIZE: CommandClass<P4_RX_PACKET_SIZE, [module: number, port: number]> = /* @__PURE__ */ command("P4_RX_PACKET_SIZE", 716, "p", "current_time:i64 ref_time:i64 bin_00:i64 bin_01:i64 bin_02:i64 bin_03:i64 bin_04:i64 bin_05:i64 bin_06:i64 bin_07:i64 bin_08:i64 bin_09:i64 bin_10:i64 bin_11:i64 bin_12:i64 bin_13:i64 bin_14:i64 bin_15:i64", undefined);

/** What P4_TX_MTU reports. */
export interface P4_TX_MTU_Values {
  /** One byte per MTU bin on the transmit side. */
  readonly bins: readonly number[];
}

/**
 * MTU statistics of the packets sent by the port, as a row of bins.
 *
 * Port command 717, since 1.0-beta.2: get.
 */
export interface P4_TX_MTU extends CommandInstance {
  /** Asks for it. MTU statistics of the packets sent by the port, as a row of bins. */
  get(): Request<P4_TX_MTU_Values>;
}

/**
 * MTU statistics of the packets sent by the port, as a row of bins.
 *
 * Port command 717, since 1.0-beta.2: get.
 */
export const P4_TX_MTU: CommandClass<P4_TX_MTU, [module: number, port: number]> = /* @__PURE__ */ command("P4_TX_MTU", 717, "p", "bins:u8[]", undefined);

/** What P4_RX_MTU reports. */
export interface P4_RX_MTU_Values {
  /** One byte per MTU bin on the receive side. */
  readonly bins: readonly number[];
}

/**
 * MTU statistics of the packets received by the port, as a row of bins.
 *
 * Port command 718, since 1.0-beta.2: get.
 */
export interface P4_RX_MTU extends CommandInstance {
  /** Asks for it. MTU statistics of the packets received by the port, as a row of bins. */
  get(): Request<P4_RX_MTU_Values>;
}

/**
 * MTU statistics of the packets received by the port, as a row of bins.
 *
 * Port command 718, since 1.0-beta.2: get.
 */
export const P4_RX_MTU: CommandClass<P4_RX_MTU, [module: number, port: number]> = /* @__PURE__ */ command("P4_RX_MTU", 718, "p", "bins:u8[]", undefined);

/** What P4_IPV4_RX_COUNTERS reports. */
export interface P4_IPV4_RX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** IPv4 packets received since the last clear. In packets. */
  readonly packetCount: bigint;
}

/**
 * Number of IPv4 packets received by the port.
 *
 * Port command 719, since 1.0-beta.2: get.
 */
export interface P4_IPV4_RX_COUNTERS extends CommandInstance {
  /** Asks for it. Number of IPv4 packets received by the port. */
  get(): Request<P4_IPV4_RX_COUNTERS_Values>;
}

/**
 * Number of IPv4 packets received by the port.
 *
 * Port command 719, since 1.0-beta.2: get.
 */
export const P4_IPV4_RX_COUNTERS: CommandClass<P4_IPV4_RX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_IPV4_RX_COUNTERS", 719, "p", "current_time:i64 ref_time:i64 packet_count:i64", undefined);

/** What P4_IPV4_TX_COUNTERS reports. */
export interface P4_IPV4_TX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** IPv4 packets sent since the last clear. In packets. */
  readonly packetCount: bigint;
}

/**
 * Number of IPv4 packets sent by the port.
 *
 * Port command 720, since 1.0-beta.2: get.
 */
export interface P4_IPV4_TX_COUNTERS extends CommandInstance {
  /** Asks for it. Number of IPv4 packets sent by the port. */
  get(): Request<P4_IPV4_TX_COUNTERS_Values>;
}

/**
 * Number of IPv4 packets sent by the port.
 *
 * Port command 720, since 1.0-beta.2: get.
 */
export const P4_IPV4_TX_COUNTERS: CommandClass<P4_IPV4_TX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_IPV4_TX_COUNTERS", 720, "p", "current_time:i64 ref_time:i64 packet_count:i64", undefined);

/** What P4_IPV4_COUNTERS reports. */
export interface P4_IPV4_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Packets with a wrong IPv4 header checksum. In packets. */
  readonly checksumErrorCount: bigint;
  /** IPv4 packets found to be malformed. In packets. */
  readonly invalidPacketCount: bigint;
  /** IPv4 packets of a kind the port does not handle. In packets. */
  readonly unknownPacketCount: bigint;
}

/**
 * Counts of faulty IPv4 packets, checksum errors among them, seen on the port.
 *
 * Port command 721, since 1.0-beta.2: get.
 */
export interface P4_IPV4_COUNTERS extends CommandInstance {
  /** Asks for it. Counts of faulty IPv4 packets, checksum errors among them, seen on the port. */
  get(): Request<P4_IPV4_COUNTERS_Values>;
}

/**
 * Counts of faulty IPv4 packets, checksum errors among them, seen on the port.
 *
 * Port command 721, since 1.0-beta.2: get.
 */
export const P4_IPV4_COUNTERS: CommandClass<P4_IPV4_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_IPV4_COUNTERS", 721, "p", "current_time:i64 ref_time:i64 checksum_error_count:i64 invalid_packet_count:i64 unknown_packet_count:i64", undefined);

/** What P4_IPV6_RX_COUNTERS reports. */
export interface P4_IPV6_RX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** IPv6 packets received since the last clear. In packets. */
  readonly packetCount: bigint;
}

/**
 * Number of IPv6 packets received by the port.
 *
 * Port command 722, since 1.0-beta.2: get.
 */
export interface P4_IPV6_RX_COUNTERS extends CommandInstance {
  /** Asks for it. Number of IPv6 packets received by the port. */
  get(): Request<P4_IPV6_RX_COUNTERS_Values>;
}

/**
 * Number of IPv6 packets received by the port.
 *
 * Port command 722, since 1.0-beta.2: get.
 */
export const P4_IPV6_RX_COUNTERS: CommandClass<P4_IPV6_RX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_IPV6_RX_COUNTERS", 722, "p", "current_time:i64 ref_time:i64 packet_count:i64", undefined);

/** What P4_IPV6_TX_COUNTERS reports. */
export interface P4_IPV6_TX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** IPv6 packets sent since the last clear. In packets. */
  readonly packetCount: bigint;
}

/**
 * Number of IPv6 packets sent by the port.
 *
 * Port command 723, since 1.0-beta.2: get.
 */
export interface P4_IPV6_TX_COUNTERS extends CommandInstance {
  /** Asks for it. Number of IPv6 packets sent by the port. */
  get(): Request<P4_IPV6_TX_COUNTERS_Values>;
}

/**
 * Number of IPv6 packets sent by the port.
 *
 * Port command 723, since 1.0-beta.2: get.
 */
export const P4_IPV6_TX_COUNTERS: CommandClass<P4_IPV6_TX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_IPV6_TX_COUNTERS", 723, "p", "current_time:i64 ref_time:i64 packet_count:i64", undefined);

/** What P4_IPV6_COUNTERS reports. */
export interface P4_IPV6_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** IPv6 packets found to be malformed. In packets. */
  readonly invalidPacketCount: bigint;
  /** IPv6 packets of a kind the port does not handle. In packets. */
  readonly unknownPacketCount: bigint;
}

/**
 * Counts of faulty and unrecognized IPv6 packets seen on the port.
 *
 * Port command 724, since 1.0-beta.2: get.
 */
export interface P4_IPV6_COUNTERS extends CommandInstance {
  /** Asks for it. Counts of faulty and unrecognized IPv6 packets seen on the port. */
  get(): Request<P4_IPV6_COUNTERS_Values>;
}

/**
 * Counts of faulty and unrecognized IPv6 packets seen on the port.
 *
 * Port command 724, since 1.0-beta.2: get.
 */
export const P4_IPV6_COUNTERS: CommandClass<P4_IPV6_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_IPV6_COUNTERS", 724, "p", "current_time:i64 ref_time:i64 invalid_packet_count:i64 unknown_packet_count:i64", undefined);

/** What P4_ARP_RX_COUNTERS reports. */
export interface P4_ARP_RX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** ARP requests received. In packets. */
  readonly arpRequestCount: bigint;
  /** ARP replies received. In packets. */
  readonly arpReplyCount: bigint;
}

/**
 * Numbers of ARP requests and replies received by the port.
 *
 * Port command 725, since 1.0-beta.2: get.
 */
export interface P4_ARP_RX_COUNTERS extends CommandInstance {
  /** Asks for it. Numbers of ARP requests and replies received by the port. */
  get(): Request<P4_ARP_RX_COUNTERS_Values>;
}

/**
 * Numbers of ARP requests and replies received by the port.
 *
 * Port command 725, since 1.0-beta.2: get.
 */
export const P4_ARP_RX_COUNTERS: CommandClass<P4_ARP_RX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_ARP_RX_COUNTERS", 725, "p", "current_time:i64 ref_time:i64 arp_request_count:i64 arp_reply_count:i64", undefined);

/** What P4_ARP_TX_COUNTERS reports. */
export interface P4_ARP_TX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** ARP requests sent. In packets. */
  readonly arpRequestCount: bigint;
  /** ARP replies sent. In packets. */
  readonly arpReplyCount: bigint;
}

/**
 * Numbers of ARP requests and replies sent by the port.
 *
 * Port command 726, since 1.0-beta.2: get.
 */
export interface P4_ARP_TX_COUNTERS extends CommandInstance {
  /** Asks for it. Numbers of ARP requests and replies sent by the port. */
  get(): Request<P4_ARP_TX_COUNTERS_Values>;
}

/**
 * Numbers of ARP requests and replies sent by the port.
 *
 * Port command 726, since 1.0-beta.2: get.
 */
export const P4_ARP_TX_COUNTERS: CommandClass<P4_ARP_TX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_ARP_TX_COUNTERS", 726, "p", "current_time:i64 ref_time:i64 arp_request_count:i64 arp_reply_count:i64", undefined);

/** What P4_ARP_COUNTERS reports. */
export interface P4_ARP_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** ARP packets found to be malformed. In packets. */
  readonly invalidArpCount: bigint;
  /** ARP requests for which the address lookup failed. */
  readonly arpRequestLookupFailureCount: bigint;
  /** ARP replies for which the address lookup failed. */
  readonly arpReplyLookupFailureCount: bigint;
  /** ARP requests sent again for lack of an answer. In packets. */
  readonly arpRequestRetransCount: bigint;
  /** Addresses resolved by way of ARP. */
  readonly arpResolvedCount: bigint;
  /** Addresses that ARP could not resolve. */
  readonly arpFailedCount: bigint;
  /** Lookups that found no entry in the ARP table. */
  readonly arpTableLookupFailureCount: bigint;
}

/**
 * Outcome of ARP address resolution on the port, with errors, lookup failures and retransmissions.
 *
 * Port command 727, since 1.0-beta.2: get.
 */
export interface P4_ARP_COUNTERS extends CommandInstance {
  /** Asks for it. Outcome of ARP address resolution on the port, with errors, lookup failures and retransmissions. */
  get(): Request<P4_ARP_COUNTERS_Values>;
}

/**
 * Outcome of ARP address resolution on the port, with errors, lookup failures and retransmissions.
 *
 * Port command 727, since 1.0-beta.2: get.
 */
export const P4_ARP_COUNTERS: CommandClass<P4_ARP_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_ARP_COUNTERS", 727, "p", "current_time:i64 ref_time:i64 invalid_arp_count:i64 arp_request_lookup_failure_count:i64 arp_reply_lookup_failure_count:i64 arp_request_retrans_count:i64 arp_resolved_count:i64 arp_failed_count:i64 arp_table_lookup_failure_count:i64", undefined);

/** What P4_NDP_RX_COUNTERS reports. */
export interface P4_NDP_RX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Neighbor solicitations received. In packets. */
  readonly ndpRequestCount: bigint;
  /** Neighbor advertisements received. In packets. */
  readonly ndpReplyCount: bigint;
}

/**
 * Numbers of NDP requests and replies received by the port.
 *
 * Port command 728, since 1.0-beta.2: get.
 */
export interface P4_NDP_RX_COUNTERS extends CommandInstance {
  /** Asks for it. Numbers of NDP requests and replies received by the port. */
  get(): Request<P4_NDP_RX_COUNTERS_Values>;
}

/**
 * Numbers of NDP requests and replies received by the port.
 *
 * Port command 728, since 1.0-beta.2: get.
 */
export const P4_NDP_RX_COUNTERS: CommandClass<P4_NDP_RX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_NDP_RX_COUNTERS", 728, "p", "current_time:i64 ref_time:i64 ndp_request_count:i64 ndp_reply_count:i64", undefined);

/** What P4_NDP_TX_COUNTERS reports. */
export interface P4_NDP_TX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Neighbor solicitations sent. In packets. */
  readonly ndpRequestCount: bigint;
  /** Neighbor advertisements sent. In packets. */
  readonly ndpReplyCount: bigint;
}

/**
 * Numbers of NDP requests and replies sent by the port.
 *
 * Port command 729, since 1.0-beta.2: get.
 */
export interface P4_NDP_TX_COUNTERS extends CommandInstance {
  /** Asks for it. Numbers of NDP requests and replies sent by the port. */
  get(): Request<P4_NDP_TX_COUNTERS_Values>;
}

/**
 * Numbers of NDP requests and replies sent by the port.
 *
 * Port command 729, since 1.0-beta.2: get.
 */
export const P4_NDP_TX_COUNTERS: CommandClass<P4_NDP_TX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_NDP_TX_COUNTERS", 729, "p", "current_time:i64 ref_time:i64 ndp_request_count:i64 ndp_reply_count:i64", undefined);

/** What P4_NDP_COUNTERS reports. */
export interface P4_NDP_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** NDP packets found to be malformed. In packets. */
  readonly invalidNdpCount: bigint;
  /** Neighbor solicitations for which the address lookup failed. */
  readonly ndpRequestLookupFailureCount: bigint;
  /** Neighbor advertisements for which the address lookup failed. */
  readonly ndpReplyLookupFailureCount: bigint;
  /** Neighbor solicitations sent again for lack of an answer. In packets. */
  readonly ndpRequestRetransCount: bigint;
  /** Addresses resolved by way of NDP. */
  readonly ndpResolvedCount: bigint;
  /** Addresses that NDP could not resolve. */
  readonly ndpFailedCount: bigint;
  /** Lookups that found no entry in the NDP table. */
  readonly ndpTableLookupFailureCount: bigint;
}

/**
 * Outcome of NDP address resolution on the port, with errors, lookup failures and retransmissions.
 *
 * Port command 730, since 1.0-beta.2: get.
 */
export interface P4_NDP_COUNTERS extends CommandInstance {
  /** Asks for it. Outcome of NDP address resolution on the port, with errors, lookup failures and retransmissions. */
  get(): Request<P4_NDP_COUNTERS_Values>;
}

/**
 * Outcome of NDP address resolution on the port, with errors, lookup failures and retransmissions.
 *
 * Port command 730, since 1.0-beta.2: get.
 */
export const P4_NDP_COUNTERS: CommandClass<P4_NDP_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_NDP_COUNTERS", 730, "p", "current_time:i64 ref_time:i64 invalid_ndp_count:i64 ndp_request_lookup_failure_count:i64 ndp_reply_lookup_failure_count:i64 ndp_request_retrans_count:i64 ndp_resolved_count:i64 ndp_failed_count:i64 ndp_table_lookup_failure_count:i64", undefined);

/** What P4_ICMP_RX_COUNTERS reports. */
export interface P4_ICMP_RX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Ping requests received. In packets. */
  readonly icmpEchoRequestCount: bigint;
  /** Ping answers received. In packets. */
  readonly icmpEchoReplyCount: bigint;
  /** Destination unreachable messages received. In packets. */
  readonly icmpDestUnknownCount: bigint;
  /** Time exceeded messages received. In packets. */
  readonly icmpTimeExcessiveCount: bigint;
  /** ICMPv6 packets received. In packets. */
  readonly icmpv6Count: bigint;
}

/**
 * Numbers of ICMP and ICMPv6 packets received by the port, by message kind.
 *
 * Port command 731, since 1.0-beta.2: get.
 */
export interface P4_ICMP_RX_COUNTERS extends CommandInstance {
  /** Asks for it. Numbers of ICMP and ICMPv6 packets received by the port, by message kind. */
  get(): Request<P4_ICMP_RX_COUNTERS_Values>;
}

/**
 * Numbers of ICMP and ICMPv6 packets received by the port, by message kind.
 *
 * Port command 731, since 1.0-beta.2: get.
 */
export const P4_ICMP_RX_COUNTERS: CommandClass<P4_ICMP_RX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_ICMP_RX_COUNTERS", 731, "p", "current_time:i64 ref_time:i64 icmp_echo_request_count:i64 icmp_echo_reply_count:i64 icmp_dest_unknown_count:i64 icmp_time_excessive_count:i64 icmpv6_count:i64", undefined);

/** What P4_ICMP_TX_COUNTERS reports. */
export interface P4_ICMP_TX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Ping requests sent. In packets. */
  readonly icmpEchoRequestCount: bigint;
  /** Ping answers sent. In packets. */
  readonly icmpEchoReplyCount: bigint;
  /** Destination unreachable messages sent. In packets. */
  readonly icmpDestUnknownCount: bigint;
  /** Time exceeded messages sent. In packets. */
  readonly icmpTimeExcessiveCount: bigint;
  /** ICMPv6 packets sent. In packets. */
  readonly icmpv6Count: bigint;
}

/**
 * Numbers of ICMP and ICMPv6 packets sent by the port, by message kind.
 *
 * Port command 732, since 1.0-beta.2: get.
 */
export interface P4_ICMP_TX_COUNTERS extends CommandInstance {
  /** Asks for it. Numbers of ICMP and ICMPv6 packets sent by the port, by message kind. */
  get(): Request<P4_ICMP_TX_COUNTERS_Values>;
}

/**
 * Numbers of ICMP and ICMPv6 packets sent by the port, by message kind.
 *
 * Port command 732, since 1.0-beta.2: get.
 */
export const P4_ICMP_TX_COUNTERS: CommandClass<P4_ICMP_TX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_ICMP_TX_COUNTERS", 732, "p", "current_time:i64 ref_time:i64 icmp_echo_request_count:i64 icmp_echo_reply_count:i64 icmp_dest_unknown_count:i64 icmp_time_excessive_count:i64 icmpv6_count:i64", undefined);

/** What P4_ICMP_COUNTERS reports. */
export interface P4_ICMP_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** ICMP packets found to be malformed. In packets. */
  readonly invalidIcmpCount: bigint;
  /** ICMP packets of a kind the port does not handle. In packets. */
  readonly unknownIcmpCount: bigint;
  /** ICMPv6 packets found to be malformed. In packets. */
  readonly invalidIcmpv6Count: bigint;
  /** ICMPv6 packets of a kind the port does not handle. In packets. */
  readonly unknownIcmpv6Count: bigint;
}

/**
 * Counts of faulty and unrecognized ICMP and ICMPv6 packets on the port.
 *
 * Port command 733, since 1.0-beta.2: get.
 */
export interface P4_ICMP_COUNTERS extends CommandInstance {
  /** Asks for it. Counts of faulty and unrecognized ICMP and ICMPv6 packets on the port. */
  get(): Request<P4_ICMP_COUNTERS_Values>;
}

/**
 * Counts of faulty and unrecognized ICMP and ICMPv6 packets on the port.
 *
 * Port command 733, since 1.0-beta.2: get.
 */
export const P4_ICMP_COUNTERS: CommandClass<P4_ICMP_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_ICMP_COUNTERS", 733, "p", "current_time:i64 ref_time:i64 invalid_icmp_count:i64 unknown_icmp_count:i64 invalid_icmpv6_count:i64 unknown_icmpv6_count:i64", undefined);

/** What P4_TCP_RX_COUNTERS reports. */
export interface P4_TCP_RX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** TCP packets received since the last clear. In packets. */
  readonly packetCount: bigint;
}

/**
 * Number of TCP packets received by the port.
 *
 * Port command 734, since 1.0-beta.2: get.
 */
export interface P4_TCP_RX_COUNTERS extends CommandInstance {
  /** Asks for it. Number of TCP packets received by the port. */
  get(): Request<P4_TCP_RX_COUNTERS_Values>;
}

/**
 * Number of TCP packets received by the port.
 *
 * Port command 734, since 1.0-beta.2: get.
 */
export const P4_TCP_RX_COUNTERS: CommandClass<P4_TCP_RX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_TCP_RX_COUNTERS", 734, "p", "current_time:i64 ref_time:i64 packet_count:i64", undefined);

/** What P4_TCP_TX_COUNTERS reports. */
export interface P4_TCP_TX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** TCP packets sent since the last clear. In packets. */
  readonly packetCount: bigint;
}

/**
 * Number of TCP packets sent by the port.
 *
 * Port command 735, since 1.0-beta.2: get.
 */
export interface P4_TCP_TX_COUNTERS extends CommandInstance {
  /** Asks for it. Number of TCP packets sent by the port. */
  get(): Request<P4_TCP_TX_COUNTERS_Values>;
}

/**
 * Number of TCP packets sent by the port.
 *
 * Port command 735, since 1.0-beta.2: get.
 */
export const P4_TCP_TX_COUNTERS: CommandClass<P4_TCP_TX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_TCP_TX_COUNTERS", 735, "p", "current_time:i64 ref_time:i64 packet_count:i64", undefined);

/** What P4_TCP_COUNTERS reports. */
export interface P4_TCP_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Packets with a wrong TCP checksum. In packets. */
  readonly checksumErrorCount: bigint;
  /** TCP packets found to be malformed. In packets. */
  readonly invalidTcpCount: bigint;
  /** Failed attempts to match a TCP packet to known traffic. */
  readonly tcpLookupFailureCount: bigint;
}

/**
 * Counts of TCP checksum errors, malformed packets and failed lookups on the port.
 *
 * Port command 736, since 1.0-beta.2: get.
 */
export interface P4_TCP_COUNTERS extends CommandInstance {
  /** Asks for it. Counts of TCP checksum errors, malformed packets and failed lookups on the port. */
  get(): Request<P4_TCP_COUNTERS_Values>;
}

/**
 * Counts of TCP checksum errors, malformed packets and failed lookups on the port.
 *
 * Port command 736, since 1.0-beta.2: get.
 */
export const P4_TCP_COUNTERS: CommandClass<P4_TCP_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_TCP_COUNTERS", 736, "p", "current_time:i64 ref_time:i64 checksum_error_count:i64 invalid_tcp_count:i64 tcp_lookup_failure_count:i64", undefined);

/** What P4_UDP_RX_COUNTERS reports. */
export interface P4_UDP_RX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** UDP packets received since the last clear. In packets. */
  readonly packetCount: bigint;
}

/**
 * Number of UDP packets received by the port.
 *
 * Port command 737, since 1.0-beta.2: get.
 */
export interface P4_UDP_RX_COUNTERS extends CommandInstance {
  /** Asks for it. Number of UDP packets received by the port. */
  get(): Request<P4_UDP_RX_COUNTERS_Values>;
}

/**
 * Number of UDP packets received by the port.
 *
 * Port command 737, since 1.0-beta.2: get.
 */
export const P4_UDP_RX_COUNTERS: CommandClass<P4_UDP_RX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_UDP_RX_COUNTERS", 737, "p", "current_time:i64 ref_time:i64 packet_count:i64", undefined);

/** What P4_UDP_TX_COUNTERS reports. */
export interface P4_UDP_TX_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** UDP packets sent since the last clear. In packets. */
  readonly packetCount: bigint;
}

/**
 * Number of UDP packets sent by the port.
 *
 * Port command 738, since 1.0-beta.2: get.
 */
export interface P4_UDP_TX_COUNTERS extends CommandInstance {
  /** Asks for it. Number of UDP packets sent by the port. */
  get(): Request<P4_UDP_TX_COUNTERS_Values>;
}

/**
 * Number of UDP packets sent by the port.
 *
 * Port command 738, since 1.0-beta.2: get.
 */
export const P4_UDP_TX_COUNTERS: CommandClass<P4_UDP_TX_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_UDP_TX_COUNTERS", 738, "p", "current_time:i64 ref_time:i64 packet_count:i64", undefined);

/** What P4_UDP_COUNTERS reports. */
export interface P4_UDP_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Packets with a wrong UDP checksum. In packets. */
  readonly checksumErrorCount: bigint;
  /** UDP packets found to be malformed. In packets. */
  readonly invalidUdpCount: bigint;
  /** Failed attempts to match a UDP packet to known traffic. */
  readonly udpLookupFailureCount: bigint;
}

/**
 * Counts of UDP checksum errors, malformed packets and failed lookups on the port.
 *
 * Port command 739, since 1.0-beta.2: get.
 */
export interface P4_UDP_COUNTERS extends CommandInstance {
  /** Asks for it. Counts of UDP checksum errors, malformed packets and failed lookups on the port. */
  get(): Request<P4_UDP_COUNTERS_Values>;
}

/**
 * Counts of UDP checksum errors, malformed packets and failed lookups on the port.
 *
 * Port command 739, since 1.0-beta.2: get.
 */
export const P4_UDP_COUNTERS: CommandClass<P4_UDP_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_UDP_COUNTERS", 739, "p", "current_time:i64 ref_time:i64 checksum_error_count:i64 invalid_udp_count:i64 udp_lookup_failure_count:i64", undefined);

/**
 * Resets the port-level traffic counters of a layer 4-7 port to zero.
 *
 * Port command 740, since 1.0-beta.2: set.
 */
export interface P4_CLEAR_COUNTERS extends CommandInstance {
  /** Sets it. Resets the port-level traffic counters of a layer 4-7 port to zero. */
  set(): Request<void>;
}

/**
 * Resets the port-level traffic counters of a layer 4-7 port to zero.
 *
 * Port command 740, since 1.0-beta.2: set.
 */
export const P4_CLEAR_COUNTERS: CommandClass<P4_CLEAR_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_CLEAR_COUNTERS", 740, "p", undefined, "");

/** What P4_ETH_COUNTERS reports. */
export interface P4_ETH_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment to which the sampling time relates. */
  readonly refTime: bigint;
  /** Errors while sending Ethernet packets. */
  readonly txErrorCount: bigint;
  /** Errors while receiving Ethernet packets. */
  readonly rxErrorCount: bigint;
  /** Packets lost on the receive side of the port. In packets. */
  readonly rxPacketLostCount: bigint;
}

/**
 * Counts of Ethernet errors on the port and of received packets that were lost.
 *
 * Port command 765, since 1.0-beta.2: get.
 */
export interface P4_ETH_COUNTERS extends CommandInstance {
  /** Asks for it. Counts of Ethernet errors on the port and of received packets that were lost. */
  get(): Request<P4_ETH_COUNTERS_Values>;
}

/**
 * Counts of Ethernet errors on the port and of received packets that were lost.
 *
 * Port command 765, since 1.0-beta.2: get.
 */
export const P4_ETH_COUNTERS: CommandClass<P4_ETH_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_ETH_COUNTERS", 765, "p", "current_time:i64 ref_time:i64 tx_error_count:i64 rx_error_count:i64 rx_packet_lost_count:i64", undefined);

/**
 * Brings the port to state OFF and removes all its connection groups.
 *
 * Port command 766, since 1.0-beta.2: set.
 */
export interface P4_CLEAR extends CommandInstance {
  /** Sets it. Brings the port to state OFF and removes all its connection groups. */
  set(): Request<void>;
}

/**
 * Brings the port to state OFF and removes all its connection groups.
 *
 * Port command 766, since 1.0-beta.2: set.
 */
export const P4_CLEAR: CommandClass<P4_CLEAR, [module: number, port: number]> = /* @__PURE__ */ command("P4_CLEAR", 766, "p", undefined, "");

/** What P4_SPEEDSELECTION reports. */
export interface P4_SPEEDSELECTION_Values {
  /** AUTO, or the one speed the port shall run at. */
  readonly speed: L47PortSpeed | number;
}

/** What setting P4_SPEEDSELECTION takes. */
export interface P4_SPEEDSELECTION_Input {
  /** AUTO, or the one speed the port shall run at. */
  readonly speed: L47PortSpeed | number;
}

/**
 * Speed chosen for a layer 4-7 port, fixed or left to the port.
 *
 * Port command 767, since 1.0-beta.2: get, set, pushed.
 */
export interface P4_SPEEDSELECTION extends CommandInstance {
  /** Asks for it. Speed chosen for a layer 4-7 port, fixed or left to the port. */
  get(): Request<P4_SPEEDSELECTION_Values>;
  /**
   * Sets it. Speed chosen for a layer 4-7 port, fixed or left to the port.
   * @param speed AUTO, or the one speed the port shall run at
   */
  set(speed: L47PortSpeed | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4_SPEEDSELECTION_Input): Request<void>;
  /** Sets it with speed AUTO. */
  setAuto(): Request<void>;
  /** Sets it with speed F100M. */
  setF100m(): Request<void>;
  /** Sets it with speed F1G. */
  setF1g(): Request<void>;
  /** Sets it with speed F2_5G. */
  setF2_5g(): Request<void>;
  /** Sets it with speed F5G. */
  setF5g(): Request<void>;
  /** Sets it with speed F10G. */
  setF10g(): Request<void>;
  /** Sets it with speed F25G. */
  setF25g(): Request<void>;
  /** Sets it with speed F40G. */
  setF40g(): Request<void>;
  /** Sets it with speed F50G. */
  setF50g(): Request<void>;
  /** Sets it with speed F100G. */
  setF100g(): Request<void>;
}

/**
 * Speed chosen for a layer 4-7 port, fixed or left to the port.
 *
 * Port command 767, since 1.0-beta.2: get, set, pushed.
 */
export const P4_SPEEDSELECTION: CommandClass<P4_SPEEDSELECTION, [module: number, port: number]> = /* @__PURE__ */ command("P4_SPEEDSELECTION", 767, "P", "speed:u8@0", "=", "setAuto speed=AUTO;setF100m speed=F100M;setF1g speed=F1G;setF2_5g speed=F2_5G;setF5g speed=F5G;setF10g speed=F10G;setF25g speed=F25G;setF40g speed=F40G;setF50g speed=F50G;setF100g speed=F100G", [L47PortSpeed]);

/** One of the queue_list of P4_ETH_QUEUE_COUNTERS. */
export interface P4_ETH_QUEUE_COUNTERS_QueueList {
  /** Bytes received through this queue. In bytes. */
  readonly rxBytes: bigint;
  /** Packets received through this queue. In packets. */
  readonly rxPackets: bigint;
  /** Bytes sent through this queue. In bytes. */
  readonly txBytes: bigint;
  /** Packets sent through this queue. In packets. */
  readonly txPackets: bigint;
}

/** What P4_ETH_QUEUE_COUNTERS reports. */
export interface P4_ETH_QUEUE_COUNTERS_Values {
  /** Moment at which the queue counters were last refreshed. */
  readonly lastUpdate: bigint;
  /** Reference moment to which the refresh time relates. */
  readonly statRefTime: bigint;
  /** How many queues the list describes. */
  readonly numQueues: number;
  /** Counters of the queues, one entry for each. */
  readonly queueList: readonly P4_ETH_QUEUE_COUNTERS_QueueList[];
}

/**
 * Byte and packet counters for every Ethernet queue of the port.
 *
 * Port command 775, since 2.4.0: get, pushed.
 */
export interface P4_ETH_QUEUE_COUNTERS extends CommandInstance {
  /** Asks for it. Byte and packet counters for every Ethernet queue of the port. */
  get(): Request<P4_ETH_QUEUE_COUNTERS_Values>;
}

/**
 * Byte and packet counters for every Ethernet queue of the port.
 *
 * Port command 775, since 2.4.0: get, pushed.
 */
export const P4_ETH_QUEUE_COUNTERS: CommandClass<P4_ETH_QUEUE_COUNTERS, [module: number, port: number]> = /* @__PURE__ */ command("P4_ETH_QUEUE_COUNTERS", 775, "P", "last_update:i64 stat_ref_time:i64 num_queues:i32 queue_list:[rx_bytes:i64 rx_packets:i64 tx_bytes:i64 tx_packets:i64]", undefined);

/** What P4_DHCP_CONFIG reports. */
export interface P4_DHCP_CONFIG_Values {
  /** How many address requests are made. */
  readonly numRequests: number;
  /** How often an unanswered DHCP message is repeated. */
  readonly retransmitRetries: number;
  /** Wait for the DHCP server before giving up or repeating. */
  readonly timeout: number;
  /** MAC address on which those of the DHCP clients are based. */
  readonly baseHwAddr: string;
}

/** What setting P4_DHCP_CONFIG takes. */
export interface P4_DHCP_CONFIG_Input {
  /** How many address requests are made. */
  readonly numRequests: number;
  /** How often an unanswered DHCP message is repeated. */
  readonly retransmitRetries: number;
  /** Wait for the DHCP server before giving up or repeating. */
  readonly timeout: number;
  /** MAC address on which those of the DHCP clients are based. */
  readonly baseHwAddr: string | Uint8Array;
}

/**
 * Settings for obtaining IPv4 addresses by DHCP on the port.
 *
 * Port command 780, since 2.4.0: get, set.
 */
export interface P4_DHCP_CONFIG extends CommandInstance {
  /** Asks for it. Settings for obtaining IPv4 addresses by DHCP on the port. */
  get(): Request<P4_DHCP_CONFIG_Values>;
  /**
   * Sets it. Settings for obtaining IPv4 addresses by DHCP on the port.
   * @param numRequests how many address requests are made
   * @param retransmitRetries how often an unanswered DHCP message is repeated
   * @param timeout wait for the DHCP server before giving up or repeating
   * @param baseHwAddr MAC address on which those of the DHCP clients are based
   */
  set(numRequests: number, retransmitRetries: number, timeout: number, baseHwAddr: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4_DHCP_CONFIG_Input): Request<void>;
}

/**
 * Settings for obtaining IPv4 addresses by DHCP on the port.
 *
 * Port command 780, since 2.4.0: get, set.
 */
export const P4_DHCP_CONFIG: CommandClass<P4_DHCP_CONFIG, [module: number, port: number]> = /* @__PURE__ */ command("P4_DHCP_CONFIG", 780, "p", "num_requests:u32 retransmit_retries:u32 timeout:u32 base_hw_addr:mac", "=");

/**
 * Starts obtaining addresses by DHCP with the configured settings.
 *
 * Port command 781, since 2.4.0: set.
 */
export interface P4_DHCP_RUN extends CommandInstance {
  /** Sets it. Starts obtaining addresses by DHCP with the configured settings. */
  set(): Request<void>;
}

/**
 * Starts obtaining addresses by DHCP with the configured settings.
 *
 * Port command 781, since 2.4.0: set.
 */
export const P4_DHCP_RUN: CommandClass<P4_DHCP_RUN, [module: number, port: number]> = /* @__PURE__ */ command("P4_DHCP_RUN", 781, "p", undefined, "");

/** What P4_DHCP_STATE reports. */
export interface P4_DHCP_STATE_Values {
  /** Whether the run is under way, completed or failed. */
  readonly dhcpState: DhcpState | number;
  /** Requests that obtained an address. */
  readonly numSuccess: number;
  /** Requests that ended without an address. */
  readonly numFailure: number;
}

/**
 * Progress of the DHCP run on the port, with successes and failures so far.
 *
 * Port command 782, since 2.4.0: get.
 */
export interface P4_DHCP_STATE extends CommandInstance {
  /** Asks for it. Progress of the DHCP run on the port, with successes and failures so far. */
  get(): Request<P4_DHCP_STATE_Values>;
}

/**
 * Progress of the DHCP run on the port, with successes and failures so far.
 *
 * Port command 782, since 2.4.0: get.
 */
export const P4_DHCP_STATE: CommandClass<P4_DHCP_STATE, [module: number, port: number]> = /* @__PURE__ */ command("P4_DHCP_STATE", 782, "p", "dhcp_state:u8@0 num_success:i32 num_failure:i32", undefined, "", [DhcpState]);

/** One of the dhcp_chunks of P4_DHCP_RESULT. */
export interface P4_DHCP_RESULT_DhcpChunks {
  /** IPv4 address granted by the server. */
  readonly ipv4Address: string;
  /** Mask of the subnet the address belongs to. */
  readonly subnetMask: string;
  /** Broadcast address of that subnet. */
  readonly broadcastAddress: string;
  /** IPv4 address of the default gateway. */
  readonly defaultgw: string;
  /** How long the address may be used. */
  readonly leaseTime: number;
  /** MAC address of the client that holds the lease. */
  readonly macAddress: string;
}

/** What P4_DHCP_RESULT reports. */
export interface P4_DHCP_RESULT_Values {
  /** Leases obtained, one entry for each. */
  readonly dhcpChunks: readonly P4_DHCP_RESULT_DhcpChunks[];
}

/**
 * Leases obtained by DHCP on the port, with address, gateway and lease time.
 *
 * Port command 783, since 2.4.0: get, pushed.
 */
export interface P4_DHCP_RESULT extends CommandInstance {
  /** Asks for it. Leases obtained by DHCP on the port, with address, gateway and lease time. */
  get(): Request<P4_DHCP_RESULT_Values>;
}

/**
 * Leases obtained by DHCP on the port, with address, gateway and lease time.
 *
 * Port command 783, since 2.4.0: get, pushed.
 */
export const P4_DHCP_RESULT: CommandClass<P4_DHCP_RESULT, [module: number, port: number]> = /* @__PURE__ */ command("P4_DHCP_RESULT", 783, "P", "dhcp_chunks:[ipv4_address:ipv4 subnet_mask:ipv4 broadcast_address:ipv4 defaultgw:ipv4 lease_time:i32 mac_address:mac]", undefined);

/** One of the vlans of P4_DHCP_VLAN. */
export interface P4_DHCP_VLAN_Vlans {
  /** Tag control information: priority, drop eligible bit and VLAN id. */
  readonly tci: number;
  /** Customer tag (C) or service tag (S). */
  readonly type: VlanType | number;
}

/** What P4_DHCP_VLAN reports. */
export interface P4_DHCP_VLAN_Values {
  /** Whether DHCP packets are tagged. */
  readonly state: DhcpVlanState | number;
  /** Stack of tags, one entry for each. */
  readonly vlans: readonly P4_DHCP_VLAN_Vlans[];
}

/** What setting P4_DHCP_VLAN takes. */
export interface P4_DHCP_VLAN_Input {
  /** Whether DHCP packets are tagged. */
  readonly state: DhcpVlanState | number;
  /** Stack of tags, one entry for each. */
  readonly vlans: readonly P4_DHCP_VLAN_Vlans[];
}

/**
 * VLAN tags put on the DHCP traffic of the port.
 *
 * Port command 784, since 2.4.0: get, set, pushed.
 */
export interface P4_DHCP_VLAN extends CommandInstance {
  /** Asks for it. VLAN tags put on the DHCP traffic of the port. */
  get(): Request<P4_DHCP_VLAN_Values>;
  /**
   * Sets it. VLAN tags put on the DHCP traffic of the port.
   * @param state whether DHCP packets are tagged
   * @param vlans stack of tags, one entry for each
   */
  set(state: DhcpVlanState | number, vlans: readonly P4_DHCP_VLAN_Vlans[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4_DHCP_VLAN_Input): Request<void>;
}

/**
 * VLAN tags put on the DHCP traffic of the port.
 *
 * Port command 784, since 2.4.0: get, set, pushed.
 */
export const P4_DHCP_VLAN: CommandClass<P4_DHCP_VLAN, [module: number, port: number]> = /* @__PURE__ */ command("P4_DHCP_VLAN", 784, "P", "state:u8@0 vlans:[tci:u16 type:u8@1]", "=", "", [DhcpVlanState, VlanType]);

/** What P4_MAX_PACKET_RATE reports. */
export interface P4_MAX_PACKET_RATE_Values {
  /** Who decides the limit, the port or the user. */
  readonly mode: AutoOrManual | number;
  /** Highest packet rate in manual mode. */
  readonly rate: number;
  /** Length of time over which the rate is judged. */
  readonly timeWindow: number;
}

/** What setting P4_MAX_PACKET_RATE takes. */
export interface P4_MAX_PACKET_RATE_Input {
  /** Who decides the limit, the port or the user. */
  readonly mode: AutoOrManual | number;
  /** Highest packet rate in manual mode. */
  readonly rate: number;
  /** Length of time over which the rate is judged. */
  readonly timeWindow: number;
}

/**
 * Upper limit on the packet rate of the port, automatic or set by hand.
 *
 * Port command 950, since 1.0-beta.2: get, set.
 */
export interface P4_MAX_PACKET_RATE extends CommandInstance {
  /** Asks for it. Upper limit on the packet rate of the port, automatic or set by hand. */
  get(): Request<P4_MAX_PACKET_RATE_Values>;
  /**
   * Sets it. Upper limit on the packet rate of the port, automatic or set by hand.
   * @param mode who decides the limit, the port or the user
   * @param rate highest packet rate in manual mode
   * @param timeWindow length of time over which the rate is judged
   */
  set(mode: AutoOrManual | number, rate: number, timeWindow: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4_MAX_PACKET_RATE_Input): Request<void>;
  /**
   * Sets it with mode AUTOMATIC.
   * @param rate highest packet rate in manual mode
   * @param timeWindow length of time over which the rate is judged
   */
  setAutomatic(rate: number, timeWindow: number): Request<void>;
  /**
   * Sets it with mode MANUAL.
   * @param rate highest packet rate in manual mode
   * @param timeWindow length of time over which the rate is judged
   */
  setManual(rate: number, timeWindow: number): Request<void>;
}

/**
 * Upper limit on the packet rate of the port, automatic or set by hand.
 *
 * Port command 950, since 1.0-beta.2: get, set.
 */
export const P4_MAX_PACKET_RATE: CommandClass<P4_MAX_PACKET_RATE, [module: number, port: number]> = /* @__PURE__ */ command("P4_MAX_PACKET_RATE", 950, "p", "mode:u8@0 rate:i32 time_window:i32", "=", "setAutomatic mode=AUTOMATIC;setManual mode=MANUAL", [AutoOrManual]);

/** What P4_PCI_INFO reports. */
export interface P4_PCI_INFO_Values {
  /** PCI number of the chip manufacturer. */
  readonly vendorId: string;
  /** PCI number of the chip, given by its manufacturer. */
  readonly deviceId: string;
  /** PCI number of the card manufacturer (subsystem vendor). */
  readonly subVendorId: string;
  /** PCI number of the card (subsystem device). */
  readonly subDeviceId: string;
  /** Hardware revision from the PCI configuration. */
  readonly rev: number;
}

/**
 * PCI identification of the network interface behind the port.
 *
 * Port command 960, since 1.0-beta.2: get.
 */
export interface P4_PCI_INFO extends CommandInstance {
  /** Asks for it. PCI identification of the network interface behind the port. */
  get(): Request<P4_PCI_INFO_Values>;
}

/**
 * PCI identification of the network interface behind the port.
 *
 * Port command 960, since 1.0-beta.2: get.
 */
export const P4_PCI_INFO: CommandClass<P4_PCI_INFO, [module: number, port: number]> = /* @__PURE__ */ command("P4_PCI_INFO", 960, "p", "vendor_id:hex[4] device_id:hex[4] sub_vendor_id:hex[4] sub_device_id:hex[4] rev:i32", undefined);

/** What P4_FW_VER reports. */
export interface P4_FW_VER_Values {
  /** Part of the version before the point. */
  readonly major: number;
  /** Part of the version after the point. */
  readonly minor: number;
}

/**
 * Firmware version of the network interface behind the port.
 *
 * Port command 961, since 1.0-beta.2: get.
 */
export interface P4_FW_VER extends CommandInstance {
  /** Asks for it. Firmware version of the network interface behind the port. */
  get(): Request<P4_FW_VER_Values>;
}

/**
 * Firmware version of the network interface behind the port.
 *
 * Port command 961, since 1.0-beta.2: get.
 */
export const P4_FW_VER: CommandClass<P4_FW_VER, [module: number, port: number]> = /* @__PURE__ */ command("P4_FW_VER", 961, "p", "major:i32 minor:i32", undefined);

/** What P4_DEV_NAME reports. */
export interface P4_DEV_NAME_Values {
  /** Device name as text, for display. */
  readonly name: string;
}

/**
 * Name of the network interface device behind the port.
 *
 * Port command 962, since 1.0-beta.2: get.
 */
export interface P4_DEV_NAME extends CommandInstance {
  /** Asks for it. Name of the network interface device behind the port. */
  get(): Request<P4_DEV_NAME_Values>;
}

/**
 * Name of the network interface device behind the port.
 *
 * Port command 962, since 1.0-beta.2: get.
 */
export const P4_DEV_NAME: CommandClass<P4_DEV_NAME, [module: number, port: number]> = /* @__PURE__ */ command("P4_DEV_NAME", 962, "p", "name:str", undefined);

/** What P4_PORT_TYPE reports. */
export interface P4_PORT_TYPE_Values {
  /** Vendor-defined number of the port kind. */
  readonly typeNumber: number;
  /** Same port kind as readable text. */
  readonly typeString: string;
}

/**
 * Kind of layer 4-7 port, as a number and in words.
 *
 * Port command 963, since 1.0-beta.2: get.
 */
export interface P4_PORT_TYPE extends CommandInstance {
  /** Asks for it. Kind of layer 4-7 port, as a number and in words. */
  get(): Request<P4_PORT_TYPE_Values>;
}

/**
 * Kind of layer 4-7 port, as a number and in words.
 *
 * Port command 963, since 1.0-beta.2: get.
 */
export const P4_PORT_TYPE: CommandClass<P4_PORT_TYPE, [module: number, port: number]> = /* @__PURE__ */ command("P4_PORT_TYPE", 963, "p", "type_number:i32 type_string:str", undefined);

/** What P4_LICENSE_INFO reports. */
export interface P4_LICENSE_INFO_Values {
  /** Whether the port has a license. */
  readonly present: IsPresent | number;
  /** Port speed the license covers. */
  readonly speed: LicenseSpeed | number;
  /** Whether the license is without time limit. */
  readonly permanency: IsPermanent | number;
  /** Moment at which a license with a time limit ends. */
  readonly expiration: bigint;
}

/**
 * License assigned to the port, with its speed and time of expiry.
 *
 * Port command 964, since 1.0-beta.2: get, pushed.
 */
export interface P4_LICENSE_INFO extends CommandInstance {
  /** Asks for it. License assigned to the port, with its speed and time of expiry. */
  get(): Request<P4_LICENSE_INFO_Values>;
}

/**
 * License assigned to the port, with its speed and time of expiry.
 *
 * Port command 964, since 1.0-beta.2: get, pushed.
 */
export const P4_LICENSE_INFO: CommandClass<P4_LICENSE_INFO, [module: number, port: number]> = /* @__PURE__ */ command("P4_LICENSE_INFO", 964, "P", "present:u8@0 speed:u8@1 permanency:u8@2 expiration:i64", undefined, "", [IsPresent, LicenseSpeed, IsPermanent]);

/** What P4_APTITUDES reports. */
export interface P4_APTITUDES_Values {
  /** Bytes of the BSON document, in order. */
  readonly bson: readonly number[];
}

/**
 * Detailed abilities of a layer 4-7 port in a BSON document.
 *
 * Port command 1200, since 1.0-beta.2: get.
 */
export interface P4_APTITUDES extends CommandInstance {
  /** Asks for it. Detailed abilities of a layer 4-7 port in a BSON document. */
  get(): Request<P4_APTITUDES_Values>;
}

/**
 * Detailed abilities of a layer 4-7 port in a BSON document.
 *
 * Port command 1200, since 1.0-beta.2: get.
 */
export const P4_APTITUDES: CommandClass<P4_APTITUDES, [module: number, port: number]> = /* @__PURE__ */ command("P4_APTITUDES", 1200, "p", "bson:u8[]", undefined);
