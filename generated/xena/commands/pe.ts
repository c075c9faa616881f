// Generated from schema/xena/commands/pe.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { OnOff, TPLDMode } from "../enums/common.js";
import { CorruptionType, PolicerMode } from "../enums/pe.js";

/** What PE_FCSDROP reports. */
export interface PE_FCSDROP_Values {
  /** ON drops errored packets instead of passing them on. */
  readonly onOff: OnOff | number;
}

/** What setting PE_FCSDROP takes. */
export interface PE_FCSDROP_Input {
  /** ON drops errored packets instead of passing them on. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the emulator drops packets that arrive with an FCS error.
 *
 * Port command 1601, since 1.0-beta.2: get, set, pushed.
 */
export interface PE_FCSDROP extends CommandInstance {
  /** Asks for it. Whether the emulator drops packets that arrive with an FCS error. */
  get(): Request<PE_FCSDROP_Values>;
  /**
   * Sets it. Whether the emulator drops packets that arrive with an FCS error.
   * @param onOff ON drops errored packets instead of passing them on
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PE_FCSDROP_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the emulator drops packets that arrive with an FCS error.
 *
 * Port command 1601, since 1.0-beta.2: get, set, pushed.
 */
export const PE_FCSDROP: CommandClass<PE_FCSDROP, [module: number, port: number]> = /* @__PURE__ */ command("PE_FCSDROP", 1601, "P", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What PE_TPLDMODE reports. */
export interface PE_TPLDMODE_Values {
  /** Full-size or micro TPLD; must match the traffic generator. */
  readonly mode: TPLDMode | number;
}

/** What setting PE_TPLDMODE takes. */
export interface PE_TPLDMODE_Input {
  /** Full-size or micro TPLD; must match the traffic generator. */
  readonly mode: TPLDMode | number;
}

/**
 * Form of test payload that the emulator looks for in the traffic through the port.
 *
 * Port command 1602, since 1.0-beta.2: get, set, pushed.
 */
export interface PE_TPLDMODE extends CommandInstance {
  /** Asks for it. Form of test payload that the emulator looks for in the traffic through the port. */
  get(): Request<PE_TPLDMODE_Values>;
  /**
   * Sets it. Form of test payload that the emulator looks for in the traffic through the port.
   * @param mode full-size or micro TPLD; must match the traffic generator
   */
  set(mode: TPLDMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PE_TPLDMODE_Input): Request<void>;
  /** Sets it with mode NORMAL. */
  setNormal(): Request<void>;
  /** Sets it with mode MICRO. */
  setMicro(): Request<void>;
}

/**
 * Form of test payload that the emulator looks for in the traffic through the port.
 *
 * Port command 1602, since 1.0-beta.2: get, set, pushed.
 */
export const PE_TPLDMODE: CommandClass<PE_TPLDMODE, [module: number, port: number]> = /* @__PURE__ */ command("PE_TPLDMODE", 1602, "P", "mode:u8@0", "=", "setNormal mode=NORMAL;setMicro mode=MICRO", [TPLDMode]);

/** What PE_COMMENT reports. */
export interface PE_COMMENT_Values {
  /** User-chosen label of the flow. */
  readonly comment: string;
}

/** What setting PE_COMMENT takes. */
export interface PE_COMMENT_Input {
  /** User-chosen label of the flow. */
  readonly comment: string;
}

/**
 * Free text that labels an impairment flow.
 *
 * Port command 1605, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_COMMENT extends CommandInstance {
  /** Asks for it. Free text that labels an impairment flow. */
  get(): Request<PE_COMMENT_Values>;
  /**
   * Sets it. Free text that labels an impairment flow.
   * @param comment user-chosen label of the flow
   */
  set(comment: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PE_COMMENT_Input): Request<void>;
}

/**
 * Free text that labels an impairment flow.
 *
 * Port command 1605, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_COMMENT: CommandClass<PE_COMMENT, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_COMMENT", 1605, "P flow", "comment:str", "=");

/** What PE_INDICES reports. */
export interface PE_INDICES_Values {
  /** Flow index in first place of the list. */
  readonly flow0Id: number;
  /** Flow index in second place of the list. */
  readonly flow1Id: number;
  /** Flow index in third place of the list. */
  readonly flow2Id: number;
  /** Flow index in fourth place of the list. */
  readonly flow3Id: number;
  /** Flow index in fifth place of the list. */
  readonly flow4Id: number;
  /** Flow index in sixth place of the list. */
  readonly flow5Id: number;
  /** Flow index in seventh place of the list. */
  readonly flow6Id: number;
  /** Flow index in eighth place of the list. */
  readonly flow7Id: number;
}

/**
 * Indices of the eight fixed impairment flows on the port.
 *
 * Port command 1608, since 1.0-beta.2: get, pushed.
 */
export interface PE_INDICES extends CommandInstance {
  /** Asks for it. Indices of the eight fixed impairment flows on the port. */
  get(): Request<PE_INDICES_Values>;
}

/**
 * Indices of the eight fixed impairment flows on the port.
 *
 * Port command 1608, since 1.0-beta.2: get, pushed.
 */
export const PE_INDICES: CommandClass<PE_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("PE_INDICES", 1608, "P", "flow0_id:i32 flow1_id:i32 flow2_id:i32 flow3_id:i32 flow4_id:i32 flow5_id:i32 flow6_id:i32 flow7_id:i32", undefined);

/** What PE_LATENCYRANGE reports. */
export interface PE_LATENCYRANGE_Values {
  /** Smallest latency the flow can be given. */
  readonly min: bigint;
  /** Largest latency the flow can be given. */
  readonly max: bigint;
}

/**
 * Latency range that can currently be configured on an impairment flow.
 *
 * Port command 1646, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_LATENCYRANGE extends CommandInstance {
  /** Asks for it. Latency range that can currently be configured on an impairment flow. */
  get(): Request<PE_LATENCYRANGE_Values>;
}

/**
 * Latency range that can currently be configured on an impairment flow.
 *
 * Port command 1646, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_LATENCYRANGE: CommandClass<PE_LATENCYRANGE, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_LATENCYRANGE", 1646, "p flow", "min:i64 max:i64", undefined);

/** What PE_CORRUPT reports. */
export interface PE_CORRUPT_Values {
  /** Layer whose checksum is broken, random bit errors, or off. */
  readonly corruptionType: CorruptionType | number;
}

/** What setting PE_CORRUPT takes. */
export interface PE_CORRUPT_Input {
  /** Layer whose checksum is broken, random bit errors, or off. */
  readonly corruptionType: CorruptionType | number;
}

/**
 * Where in the packet the corruption impairment of a flow causes damage.
 *
 * Port command 1660, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_CORRUPT extends CommandInstance {
  /** Asks for it. Where in the packet the corruption impairment of a flow causes damage. */
  get(): Request<PE_CORRUPT_Values>;
  /**
   * Sets it. Where in the packet the corruption impairment of a flow causes damage.
   * @param corruptionType layer whose checksum is broken, random bit errors, or off
   */
  set(corruptionType: CorruptionType | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PE_CORRUPT_Input): Request<void>;
  /** Sets it with corruptionType OFF. */
  setOff(): Request<void>;
  /** Sets it with corruptionType ETH. */
  setEth(): Request<void>;
  /** Sets it with corruptionType IP. */
  setIp(): Request<void>;
  /** Sets it with corruptionType UDP. */
  setUdp(): Request<void>;
  /** Sets it with corruptionType TCP. */
  setTcp(): Request<void>;
  /** Sets it with corruptionType BER. */
  setBer(): Request<void>;
}

/**
 * Where in the packet the corruption impairment of a flow causes damage.
 *
 * Port command 1660, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_CORRUPT: CommandClass<PE_CORRUPT, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_CORRUPT", 1660, "P flow", "corruption_type:u8@0", "=", "setOff corruption_type=OFF;setEth corruption_type=ETH;setIp corruption_type=IP;setUdp corruption_type=UDP;setTcp corruption_type=TCP;setBer corruption_type=BER", [CorruptionType]);

/** What PE_MISORDER reports. */
export interface PE_MISORDER_Values {
  /** Packets that overtake a misordered one. In packets. */
  readonly depth: number;
}

/** What setting PE_MISORDER takes. */
export interface PE_MISORDER_Input {
  /** Packets that overtake a misordered one. In packets. */
  readonly depth: number;
}

/**
 * How far the misordering impairment of a flow moves a packet back in the sequence.
 *
 * Port command 1661, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_MISORDER extends CommandInstance {
  /** Asks for it. How far the misordering impairment of a flow moves a packet back in the sequence. */
  get(): Request<PE_MISORDER_Values>;
  /**
   * Sets it. How far the misordering impairment of a flow moves a packet back in the sequence.
   * @param depth packets that overtake a misordered one
   */
  set(depth: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PE_MISORDER_Input): Request<void>;
}

/**
 * How far the misordering impairment of a flow moves a packet back in the sequence.
 *
 * Port command 1661, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_MISORDER: CommandClass<PE_MISORDER, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_MISORDER", 1661, "P flow", "depth:i32", "=");

/** What PE_BANDPOLICER reports. */
export interface PE_BANDPOLICER_Values {
  /** Whether the policer acts on the flow. */
  readonly onOff: OnOff | number;
  /** Layer whose bits the policer counts: L1 adds preamble and inter-frame gap. */
  readonly mode: PolicerMode | number;
  /** Committed information rate the flow is held to. */
  readonly cir: number;
  /** Committed burst size passed at once above the rate. */
  readonly cbs: number;
}

/** What setting PE_BANDPOLICER takes. */
export interface PE_BANDPOLICER_Input {
  /** Whether the policer acts on the flow. */
  readonly onOff: OnOff | number;
  /** Layer whose bits the policer counts: L1 adds preamble and inter-frame gap. */
  readonly mode: PolicerMode | number;
  /** Committed information rate the flow is held to. */
  readonly cir: number;
  /** Committed burst size passed at once above the rate. */
  readonly cbs: number;
}

/**
 * Bandwidth policer of a flow, which drops the packets above the committed rate.
 *
 * Port command 1662, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_BANDPOLICER extends CommandInstance {
  /** Asks for it. Bandwidth policer of a flow, which drops the packets above the committed rate. */
  get(): Request<PE_BANDPOLICER_Values>;
  /**
   * Sets it. Bandwidth policer of a flow, which drops the packets above the committed rate.
   * @param onOff whether the policer acts on the flow
   * @param mode layer whose bits the policer counts: L1 adds preamble and inter-frame gap
   * @param cir committed information rate the flow is held to
   * @param cbs committed burst size passed at once above the rate
   */
  set(onOff: OnOff | number, mode: PolicerMode | number, cir: number, cbs: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PE_BANDPOLICER_Input): Request<void>;
}

/**
 * Bandwidth policer of a flow, which drops the packets above the committed rate.
 *
 * Port command 1662, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_BANDPOLICER: CommandClass<PE_BANDPOLICER, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_BANDPOLICER", 1662, "P flow", "on_off:u8@0 mode:u8@1 cir:i32 cbs:i32", "=", "", [OnOff, PolicerMode]);

/** What PE_BANDSHAPER reports. */
export interface PE_BANDSHAPER_Values {
  /** Whether the shaper acts on the flow. */
  readonly onOff: OnOff | number;
  /** Layer whose bits the shaper counts: L1 adds preamble and inter-frame gap. */
  readonly mode: PolicerMode | number;
  /** Committed information rate the flow is held to. */
  readonly cir: number;
  /** Committed burst size passed at once above the rate. */
  readonly cbs: number;
  /** Room for queued packets; beyond it they are dropped. */
  readonly bufferSize: number;
}

/** What setting PE_BANDSHAPER takes. */
export interface PE_BANDSHAPER_Input {
  /** Whether the shaper acts on the flow. */
  readonly onOff: OnOff | number;
  /** Layer whose bits the shaper counts: L1 adds preamble and inter-frame gap. */
  readonly mode: PolicerMode | number;
  /** Committed information rate the flow is held to. */
  readonly cir: number;
  /** Committed burst size passed at once above the rate. */
  readonly cbs: number;
  /** Room for queued packets; beyond it they are dropped. */
  readonly bufferSize: number;
}

/**
 * Bandwidth shaper of a flow, which queues the packets above the committed rate.
 *
 * Port command 1663, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_BANDSHAPER extends CommandInstance {
  /** Asks for it. Bandwidth shaper of a flow, which queues the packets above the committed rate. */
  get(): Request<PE_BANDSHAPER_Values>;
  /**
   * Sets it. Bandwidth shaper of a flow, which queues the packets above the committed rate.
   * @param onOff whether the shaper acts on the flow
   * @param mode layer whose bits the shaper counts: L1 adds preamble and inter-frame gap
   * @param cir committed information rate the flow is held to
   * @param cbs committed burst size passed at once above the rate
   * @param bufferSize room for queued packets; beyond it they are dropped
   */
  set(onOff: OnOff | number, mode: PolicerMode | number, cir: number, cbs: number, bufferSize: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PE_BANDSHAPER_Input): Request<void>;
}

/**
 * Bandwidth shaper of a flow, which queues the packets above the committed rate.
 *
 * Port command 1663, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_BANDSHAPER: CommandClass<PE_BANDSHAPER, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_BANDSHAPER", 1663, "P flow", "on_off:u8@0 mode:u8@1 cir:i32 cbs:i32 buffer_size:i32", "=", "", [OnOff, PolicerMode]);

/** What PE_DROPTOTAL reports. */
export interface PE_DROPTOTAL_Values {
  /** Packets dropped for any reason on all flows of the port. In packets. */
  readonly pktDropCountTotal: bigint;
  /** Packets dropped by the configured drop impairment. In packets. */
  readonly pktDropCountProgrammed: bigint;
  /** Packets dropped by policer or shaper. In packets. */
  readonly pktDropCountBandwidth: bigint;
  /** Packets dropped for reasons other than drop impairment and bandwidth control. In packets. */
  readonly pktDropCountOther: bigint;
  /** Share of packets dropped for any reason on all flows of the port. */
  readonly pktDropRatioTotal: bigint;
  /** Share of packets dropped by the configured drop impairment. */
  readonly pktDropRatioProgrammed: bigint;
  /** Share of packets dropped by policer or shaper. */
  readonly pktDropRatioBandwidth: bigint;
  /** Share of packets dropped for any remaining reason. */
  readonly pktDropRatioOther: bigint;
}

/**
 * Packets dropped on all flows of the port, by cause, as counts and ratios.
 *
 * Port command 1750, since 1.0-beta.2: get.
 */
export interface PE_DROPTOTAL extends CommandInstance {
  /** Asks for it. Packets dropped on all flows of the port, by cause, as counts and ratios. */
  get(): Request<PE_DROPTOTAL_Values>;
}

/**
 * Packets dropped on all flows of the port, by cause, as counts and ratios.
 *
 * Port command 1750, since 1.0-beta.2: get.
 */
export const PE_DROPTOTAL: CommandClass<PE_DROPTOTAL, [module: number, port: number]> = /* @__PURE__ */ command("PE_DROPTOTAL", 1750, "p", "pkt_drop_count_total:i64 pkt_drop_count_programmed:i64 pkt_drop_count_bandwidth:i64 pkt_drop_count_other:i64 pkt_drop_ratio_total:i64 pkt_drop_ratio_programmed:i64 pkt_drop_ratio_bandwidth:i64 pkt_drop_ratio_other:i64", undefined);

/** What PE_LATENCYTOTAL reports. */
export interface PE_LATENCYTOTAL_Values {
  /** Packets delayed on all flows of the port since the last clear. In packets. */
  readonly pktCount: bigint;
  /** Share of packets of the port that were delayed. */
  readonly ratio: bigint;
}

/**
 * Packets delayed by the latency impairment on all flows of the port, as count and ratio.
 *
 * Port command 1751, since 1.0-beta.2: get.
 */
export interface PE_LATENCYTOTAL extends CommandInstance {
  /** Asks for it. Packets delayed by the latency impairment on all flows of the port, as count and ratio. */
  get(): Request<PE_LATENCYTOTAL_Values>;
}

/**
 * Packets delayed by the latency impairment on all flows of the port, as count and ratio.
 *
 * Port command 1751, since 1.0-beta.2: get.
 */
export const PE_LATENCYTOTAL: CommandClass<PE_LATENCYTOTAL, [module: number, port: number]> = /* @__PURE__ */ command("PE_LATENCYTOTAL", 1751, "p", "pkt_count:i64 ratio:i64", undefined);

/** What PE_DUPTOTAL reports. */
export interface PE_DUPTOTAL_Values {
  /** Packets duplicated on all flows of the port since the last clear. In packets. */
  readonly pktCount: bigint;
  /** Share of packets of the port that were duplicated. */
  readonly ratio: bigint;
}

/**
 * Packets duplicated by the duplication impairment on all flows of the port, as count and ratio.
 *
 * Port command 1752, since 1.0-beta.2: get.
 */
export interface PE_DUPTOTAL extends CommandInstance {
  /** Asks for it. Packets duplicated by the duplication impairment on all flows of the port, as count and ratio. */
  get(): Request<PE_DUPTOTAL_Values>;
}

/**
 * Packets duplicated by the duplication impairment on all flows of the port, as count and ratio.
 *
 * Port command 1752, since 1.0-beta.2: get.
 */
export const PE_DUPTOTAL: CommandClass<PE_DUPTOTAL, [module: number, port: number]> = /* @__PURE__ */ command("PE_DUPTOTAL", 1752, "p", "pkt_count:i64 ratio:i64", undefined);

/** What PE_MISTOTAL reports. */
export interface PE_MISTOTAL_Values {
  /** Packets misordered on all flows of the port since the last clear. In packets. */
  readonly pktCount: bigint;
  /** Share of packets of the port that were misordered. */
  readonly ratio: bigint;
}

/**
 * Packets taken out of order by the misordering impairment on all flows of the port, as count and ratio.
 *
 * Port command 1753, since 1.0-beta.2: get.
 */
export interface PE_MISTOTAL extends CommandInstance {
  /** Asks for it. Packets taken out of order by the misordering impairment on all flows of the port, as count and ratio. */
  get(): Request<PE_MISTOTAL_Values>;
}

/**
 * Packets taken out of order by the misordering impairment on all flows of the port, as count and ratio.
 *
 * Port command 1753, since 1.0-beta.2: get.
 */
export const PE_MISTOTAL: CommandClass<PE_MISTOTAL, [module: number, port: number]> = /* @__PURE__ */ command("PE_MISTOTAL", 1753, "p", "pkt_count:i64 ratio:i64", undefined);

/** What PE_CORTOTAL reports. */
export interface PE_CORTOTAL_Values {
  /** Packets corrupted in any way. In packets. */
  readonly totalCorruptedPktCount: bigint;
  /** Packets corrupted so that the Ethernet FCS is wrong. In packets. */
  readonly fcsCorruptedPktCount: bigint;
  /** Packets corrupted so that the IP checksum is wrong. In packets. */
  readonly ipCorruptedPktCount: bigint;
  /** Packets corrupted so that the UDP checksum is wrong. In packets. */
  readonly udpCorruptedPktCount: bigint;
  /** Packets corrupted so that the TCP checksum is wrong. In packets. */
  readonly tcpCorruptedPktCount: bigint;
  /** Share of packets of the port corrupted in any way. */
  readonly totalCorruptedPktRatio: bigint;
  /** Share of packets of the port corrupted at the Ethernet FCS. */
  readonly fcsCorruptedPktRatio: bigint;
  /** Share of packets of the port corrupted at the IP checksum. */
  readonly ipCorruptedPktRatio: bigint;
  /** Share of packets of the port corrupted at the UDP checksum. */
  readonly udpCorruptedPktRatio: bigint;
  /** Share of packets of the port corrupted at the TCP checksum. */
  readonly tcpCorruptedPktRatio: bigint;
}

/**
 * Packets corrupted on all flows of the port, by layer, as counts and ratios.
 *
 * Port command 1754, since 1.0-beta.2: get.
 */
export interface PE_CORTOTAL extends CommandInstance {
  /** Asks for it. Packets corrupted on all flows of the port, by layer, as counts and ratios. */
  get(): Request<PE_CORTOTAL_Values>;
}

/**
 * Packets corrupted on all flows of the port, by layer, as counts and ratios.
 *
 * Port command 1754, since 1.0-beta.2: get.
 */
export const PE_CORTOTAL: CommandClass<PE_CORTOTAL, [module: number, port: number]> = /* @__PURE__ */ command("PE_CORTOTAL", 1754, "p", "total_corrupted_pkt_count:i64 fcs_corrupted_pkt_count:i64 ip_corrupted_pkt_count:i64 udp_corrupted_pkt_count:i64 tcp_corrupted_pkt_count:i64 total_corrupted_pkt_ratio:i64 fcs_corrupted_pkt_ratio:i64 ip_corrupted_pkt_ratio:i64 udp_corrupted_pkt_ratio:i64 tcp_corrupted_pkt_ratio:i64", undefined);

/** What PE_JITTERTOTAL reports. */
export interface PE_JITTERTOTAL_Values {
  /** Packets jittered on all flows of the port since the last clear. In packets. */
  readonly pktCount: bigint;
  /** Share of packets of the port that were jittered. */
  readonly ratio: bigint;
}

/**
 * Packets given varying delay by the jitter impairment on all flows of the port, as count and ratio.
 *
 * Port command 1755, since 1.0-beta.2: get.
 */
export interface PE_JITTERTOTAL extends CommandInstance {
  /** Asks for it. Packets given varying delay by the jitter impairment on all flows of the port, as count and ratio. */
  get(): Request<PE_JITTERTOTAL_Values>;
}

/**
 * Packets given varying delay by the jitter impairment on all flows of the port, as count and ratio.
 *
 * Port command 1755, since 1.0-beta.2: get.
 */
export const PE_JITTERTOTAL: CommandClass<PE_JITTERTOTAL, [module: number, port: number]> = /* @__PURE__ */ command("PE_JITTERTOTAL", 1755, "p", "pkt_count:i64 ratio:i64", undefined);

/**
 * Clears the impairment statistics of the port.
 *
 * Port command 1756, since 1.0-beta.2: set.
 */
export interface PE_CLEAR extends CommandInstance {
  /** Sets it. Clears the impairment statistics of the port. */
  set(): Request<void>;
}

/**
 * Clears the impairment statistics of the port.
 *
 * Port command 1756, since 1.0-beta.2: set.
 */
export const PE_CLEAR: CommandClass<PE_CLEAR, [module: number, port: number]> = /* @__PURE__ */ command("PE_CLEAR", 1756, "p", undefined, "");

/** What PE_FLOWDROPTOTAL reports. */
export interface PE_FLOWDROPTOTAL_Values {
  /** Packets dropped for any reason on this flow. In packets. */
  readonly pktDropCountTotal: bigint;
  /** Packets dropped by the configured drop impairment. In packets. */
  readonly pktDropCountProgrammed: bigint;
  /** Packets dropped by policer or shaper. In packets. */
  readonly pktDropCountBandwidth: bigint;
  /** Packets dropped for reasons other than drop impairment and bandwidth control. In packets. */
  readonly pktDropCountOther: bigint;
  /** Share of packets dropped for any reason on this flow. */
  readonly pktDropRatioTotal: bigint;
  /** Share of packets dropped by the configured drop impairment. */
  readonly pktDropRatioProgrammed: bigint;
  /** Share of packets dropped by policer or shaper. */
  readonly pktDropRatioBandwidth: bigint;
  /** Share of packets dropped for any remaining reason. */
  readonly pktDropRatioOther: bigint;
}

/**
 * Packets dropped on one impairment flow, by cause, as counts and ratios.
 *
 * Port command 1770, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_FLOWDROPTOTAL extends CommandInstance {
  /** Asks for it. Packets dropped on one impairment flow, by cause, as counts and ratios. */
  get(): Request<PE_FLOWDROPTOTAL_Values>;
}

/**
 * Packets dropped on one impairment flow, by cause, as counts and ratios.
 *
 * Port command 1770, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_FLOWDROPTOTAL: CommandClass<PE_FLOWDROPTOTAL, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_FLOWDROPTOTAL", 1770, "p flow", "pkt_drop_count_total:i64 pkt_drop_count_programmed:i64 pkt_drop_count_bandwidth:i64 pkt_drop_count_other:i64 pkt_drop_ratio_total:i64 pkt_drop_ratio_programmed:i64 pkt_drop_ratio_bandwidth:i64 pkt_drop_ratio_other:i64", undefined);

/** What PE_FLOWLATENCYTOTAL reports. */
export interface PE_FLOWLATENCYTOTAL_Values {
  /** Packets delayed on this flow since the last clear. In packets. */
  readonly pktCount: bigint;
  /** Share of packets of the flow that were delayed. */
  readonly ratio: bigint;
}

/**
 * Packets delayed by the latency impairment on one impairment flow, as count and ratio.
 *
 * Port command 1771, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_FLOWLATENCYTOTAL extends CommandInstance {
  /** Asks for it. Packets delayed by the latency impairment on one impairment flow, as count and ratio. */
  get(): Request<PE_FLOWLATENCYTOTAL_Values>;
}

/**
 * Packets delayed by the latency impairment on one impairment flow, as count and ratio.
 *
 * Port command 1771, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_FLOWLATENCYTOTAL: CommandClass<PE_FLOWLATENCYTOTAL, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_FLOWLATENCYTOTAL", 1771, "p flow", "pkt_count:i64 ratio:i64", undefined);

/** What PE_FLOWDUPTOTAL reports. */
export interface PE_FLOWDUPTOTAL_Values {
  /** Packets duplicated on this flow since the last clear. In packets. */
  readonly pktCount: bigint;
  /** Share of packets of the flow that were duplicated. */
  readonly ratio: bigint;
}

/**
 * Packets duplicated by the duplication impairment on one impairment flow, as count and ratio.
 *
 * Port command 1772, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_FLOWDUPTOTAL extends CommandInstance {
  /** Asks for it. Packets duplicated by the duplication impairment on one impairment flow, as count and ratio. */
  get(): Request<PE_FLOWDUPTOTAL_Values>;
}

/**
 * Packets duplicated by the duplication impairment on one impairment flow, as count and ratio.
 *
 * Port command 1772, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_FLOWDUPTOTAL: CommandClass<PE_FLOWDUPTOTAL, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_FLOWDUPTOTAL", 1772, "p flow", "pkt_count:i64 ratio:i64", undefined);

/** What PE_FLOWMISTOTAL reports. */
export interface PE_FLOWMISTOTAL_Values {
  /** Packets misordered on this flow since the last clear. In packets. */
  readonly pktCount: bigint;
  /** Share of packets of the flow that were misordered. */
  readonly ratio: bigint;
}

/**
 * Packets taken out of order by the misordering impairment on one impairment flow, as count and ratio.
 *
 * Port command 1773, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_FLOWMISTOTAL extends CommandInstance {
  /** Asks for it. Packets taken out of order by the misordering impairment on one impairment flow, as count and ratio. */
  get(): Request<PE_FLOWMISTOTAL_Values>;
}

/**
 * Packets taken out of order by the misordering impairment on one impairment flow, as count and ratio.
 *
 * Port command 1773, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_FLOWMISTOTAL: CommandClass<PE_FLOWMISTOTAL, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_FLOWMISTOTAL", 1773, "p flow", "pkt_count:i64 ratio:i64", undefined);

/** What PE_FLOWCORTOTAL reports. */
export interface PE_FLOWCORTOTAL_Values {
  /** Packets corrupted in any way. In packets. */
  readonly totalCorruptedPktCount: bigint;
  /** Packets corrupted so that the Ethernet FCS is wrong. In packets. */
  readonly fcsCorruptedPktCount: bigint;
  /** Packets corrupted so that the IP checksum is wrong. In packets. */
  readonly ipCorruptedPktCount: bigint;
  /** Packets corrupted so that the UDP checksum is wrong. In packets. */
  readonly udpCorruptedPktCount: bigint;
  /** Packets corrupted so that the TCP checksum is wrong. In packets. */
  readonly tcpCorruptedPktCount: bigint;
  /** Share of packets of the flow corrupted in any way. */
  readonly totalCorruptedPktRatio: bigint;
  /** Share of packets of the flow corrupted at the Ethernet FCS. */
  readonly fcsCorruptedPktRatio: bigint;
  /** Share of packets of the flow corrupted at the IP checksum. */
  readonly ipCorruptedPktRatio: bigint;
  /** Share of packets of the flow corrupted at the UDP checksum. */
  readonly udpCorruptedPktRatio: bigint;
  /** Share of packets of the flow corrupted at the TCP checksum. */
  readonly tcpCorruptedPktRatio: bigint;
}

/**
 * Packets corrupted on one impairment flow, by layer, as counts and ratios.
 *
 * Port command 1774, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_FLOWCORTOTAL extends CommandInstance {
  /** Asks for it. Packets corrupted on one impairment flow, by layer, as counts and ratios. */
  get(): Request<PE_FLOWCORTOTAL_Values>;
}

/**
 * Packets corrupted on one impairment flow, by layer, as counts and ratios.
 *
 * Port command 1774, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_FLOWCORTOTAL: CommandClass<PE_FLOWCORTOTAL, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_FLOWCORTOTAL", 1774, "p flow", "total_corrupted_pkt_count:i64 fcs_corrupted_pkt_count:i64 ip_corrupted_pkt_count:i64 udp_corrupted_pkt_count:i64 tcp_corrupted_pkt_count:i64 total_corrupted_pkt_ratio:i64 fcs_corrupted_pkt_ratio:i64 ip_corrupted_pkt_ratio:i64 udp_corrupted_pkt_ratio:i64 tcp_corrupted_pkt_ratio:i64", undefined);

/** What PE_FLOWJITTERTOTAL reports. */
export interface PE_FLOWJITTERTOTAL_Values {
  /** Packets jittered on this flow since the last clear. In packets. */
  readonly pktCount: bigint;
  /** Share of packets of the flow that were jittered. */
  readonly ratio: bigint;
}

/**
 * Packets given varying delay by the jitter impairment on one impairment flow, as count and ratio.
 *
 * Port command 1775, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_FLOWJITTERTOTAL extends CommandInstance {
  /** Asks for it. Packets given varying delay by the jitter impairment on one impairment flow, as count and ratio. */
  get(): Request<PE_FLOWJITTERTOTAL_Values>;
}

/**
 * Packets given varying delay by the jitter impairment on one impairment flow, as count and ratio.
 *
 * Port command 1775, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_FLOWJITTERTOTAL: CommandClass<PE_FLOWJITTERTOTAL, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_FLOWJITTERTOTAL", 1775, "p flow", "pkt_count:i64 ratio:i64", undefined);

/**
 * Clears the impairment statistics of one flow only.
 *
 * Port command 1776, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PE_FLOWCLEAR extends CommandInstance {
  /** Sets it. Clears the impairment statistics of one flow only. */
  set(): Request<void>;
}

/**
 * Clears the impairment statistics of one flow only.
 *
 * Port command 1776, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PE_FLOWCLEAR: CommandClass<PE_FLOWCLEAR, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PE_FLOWCLEAR", 1776, "p flow", undefined, "");
