// Generated from schema/xena/commands/p_ue.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { UecCtlosClearDirection, UecLinkOptionLlr, UecLlrBehavior, UecLlrEchoCheck, UecLlrInitEchoMode, UecLlrRxFsmState, UecLlrTxErrPattern, UecLlrTxErrType, UecLlrTxFsmState } from "../enums/p_ue.js";
import { OnOff, YesNo } from "../enums/common.js";

/** What setting P_UE_CTLOS_CLEAR takes. */
export interface P_UE_CTLOS_CLEAR_Input {
  /** Which side to clear: receive, transmit, both or neither. */
  readonly direction: UecCtlosClearDirection | number;
}

/**
 * Clears the control ordered set (CtlOS) counters of the port in the chosen direction.
 *
 * Port command 1020, since 1.9.0: set.
 */
export interface P_UE_CTLOS_CLEAR extends CommandInstance {
  /**
   * Sets it. Clears the control ordered set (CtlOS) counters of the port in the chosen direction.
   * @param direction which side to clear: receive, transmit, both or neither
   */
  set(direction: UecCtlosClearDirection | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_CTLOS_CLEAR_Input): Request<void>;
  /** Sets it with direction NONE. */
  clearNone(): Request<void>;
  /** Sets it with direction RX. */
  clearRx(): Request<void>;
  /** Sets it with direction TX. */
  clearTx(): Request<void>;
  /** Sets it with direction ALL. */
  clearAll(): Request<void>;
}

/**
 * Clears the control ordered set (CtlOS) counters of the port in the chosen direction.
 *
 * Port command 1020, since 1.9.0: set.
 */
export const P_UE_CTLOS_CLEAR: CommandClass<P_UE_CTLOS_CLEAR, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_CTLOS_CLEAR", 1020, "p", undefined, "direction:u8@0", "clearNone direction=NONE;clearRx direction=RX;clearTx direction=TX;clearAll direction=ALL", [UecCtlosClearDirection]);

/** What P_UE_CTLOS_RX_STATS reports. */
export interface P_UE_CTLOS_RX_STATS_Values {
  /** LLR_INIT messages received, each asking the peer to begin LLR. */
  readonly llrInitCnt: bigint;
  /** LLR_INIT_ECHO replies received. */
  readonly llrInitEchoCnt: bigint;
  /** LLR_ACK messages received. */
  readonly llrAckCnt: bigint;
  /** LLR_NACK messages received, each asking for a replay. */
  readonly llrNackCnt: bigint;
  /** Three-byte sequence number of an LLR_INIT received. */
  readonly llrInitSeq: string;
  /** Two-byte init data of an LLR_INIT received. */
  readonly llrInitData: string;
  /** Three-byte sequence number of an LLR_INIT_ECHO received. */
  readonly llrInitEchoSeq: string;
  /** Two-byte init data of an LLR_INIT_ECHO received. */
  readonly llrInitEchoData: string;
  /** Echoes received that differ from the LLR_INIT sent. */
  readonly llrInitEchoMismatch: bigint;
}

/**
 * Receive counters of link layer retry control messages, with the contents of init messages and echoes.
 *
 * Port command 1012, since 1.9.0: get.
 */
export interface P_UE_CTLOS_RX_STATS extends CommandInstance {
  /** Asks for it. Receive counters of link layer retry control messages, with the contents of init messages and echoes. */
  get(): Request<P_UE_CTLOS_RX_STATS_Values>;
}

/**
 * Receive counters of link layer retry control messages, with the contents of init messages and echoes.
 *
 * Port command 1012, since 1.9.0: get.
 */
export const P_UE_CTLOS_RX_STATS: CommandClass<P_UE_CTLOS_RX_STATS, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_CTLOS_RX_STATS", 1012, "p", "llr_init_cnt:i64 llr_init_echo_cnt:i64 llr_ack_cnt:i64 llr_nack_cnt:i64 llr_init_seq:hex[3] llr_init_data:hex[2] llr_init_echo_seq:hex[3] llr_init_echo_data:hex[2] llr_init_echo_mismatch:i64", undefined);

/** What P_UE_CTLOS_TX_STATS reports. */
export interface P_UE_CTLOS_TX_STATS_Values {
  /** LLR_INIT messages sent, each asking the peer to begin LLR. */
  readonly llrInitCnt: bigint;
  /** LLR_INIT_ECHO replies sent. */
  readonly llrInitEchoCnt: bigint;
  /** LLR_ACK messages sent. */
  readonly llrAckCnt: bigint;
  /** LLR_NACK messages sent, each asking for a replay. */
  readonly llrNackCnt: bigint;
  /** Three-byte sequence number of an LLR_INIT sent. */
  readonly llrInitSeq: string;
  /** Two-byte init data of an LLR_INIT sent. */
  readonly llrInitData: string;
  /** Three-byte sequence number of an LLR_INIT_ECHO sent. */
  readonly llrInitEchoSeq: string;
  /** Two-byte init data of an LLR_INIT_ECHO sent. */
  readonly llrInitEchoData: string;
}

/**
 * Transmit counters of link layer retry control messages, with the contents of init messages and echoes.
 *
 * Port command 1011, since 1.9.0: get.
 */
export interface P_UE_CTLOS_TX_STATS extends CommandInstance {
  /** Asks for it. Transmit counters of link layer retry control messages, with the contents of init messages and echoes. */
  get(): Request<P_UE_CTLOS_TX_STATS_Values>;
}

/**
 * Transmit counters of link layer retry control messages, with the contents of init messages and echoes.
 *
 * Port command 1011, since 1.9.0: get.
 */
export const P_UE_CTLOS_TX_STATS: CommandClass<P_UE_CTLOS_TX_STATS, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_CTLOS_TX_STATS", 1011, "p", "llr_init_cnt:i64 llr_init_echo_cnt:i64 llr_ack_cnt:i64 llr_nack_cnt:i64 llr_init_seq:hex[3] llr_init_data:hex[2] llr_init_echo_seq:hex[3] llr_init_echo_data:hex[2]", undefined);

/** What P_UE_LINKNEG_OPTIONS reports. */
export interface P_UE_LINKNEG_OPTIONS_Values {
  /** LLDP agent that carries the negotiation. */
  readonly lldpAgentIndex: number;
  /** Whether this port asks for LLR in both directions. */
  readonly llrWantedLocal: UecLinkOptionLlr | number;
}

/** What setting P_UE_LINKNEG_OPTIONS takes. */
export interface P_UE_LINKNEG_OPTIONS_Input {
  /** LLDP agent that carries the negotiation. */
  readonly lldpAgentIndex: number;
  /** Whether this port asks for LLR in both directions. */
  readonly llrWantedLocal: UecLinkOptionLlr | number;
}

/**
 * Link options that the port offers in Ultra Ethernet link negotiation over LLDP.
 *
 * Port command 1016, since 1.9.0: get, set.
 */
export interface P_UE_LINKNEG_OPTIONS extends CommandInstance {
  /** Asks for it. Link options that the port offers in Ultra Ethernet link negotiation over LLDP. */
  get(): Request<P_UE_LINKNEG_OPTIONS_Values>;
  /**
   * Sets it. Link options that the port offers in Ultra Ethernet link negotiation over LLDP.
   * @param lldpAgentIndex LLDP agent that carries the negotiation
   * @param llrWantedLocal whether this port asks for LLR in both directions
   */
  set(lldpAgentIndex: number, llrWantedLocal: UecLinkOptionLlr | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_LINKNEG_OPTIONS_Input): Request<void>;
}

/**
 * Link options that the port offers in Ultra Ethernet link negotiation over LLDP.
 *
 * Port command 1016, since 1.9.0: get, set.
 */
export const P_UE_LINKNEG_OPTIONS: CommandClass<P_UE_LINKNEG_OPTIONS, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LINKNEG_OPTIONS", 1016, "p", "lldp_agent_index:u8 llr_wanted_local:u8@0", "=", "", [UecLinkOptionLlr]);

/** What P_UE_LINKNEG_OPTIONS_STATUS reports. */
export interface P_UE_LINKNEG_OPTIONS_STATUS_Values {
  /** Whether this port asks for LLR. */
  readonly llrWantedLocal: UecLinkOptionLlr | number;
  /** Whether the link partner asks for LLR. */
  readonly llrWantedRemote: UecLinkOptionLlr | number;
}

/**
 * Link options currently offered by both ends in Ultra Ethernet link negotiation.
 *
 * Port command 1029, since 1.9.0: get, pushed.
 */
export interface P_UE_LINKNEG_OPTIONS_STATUS extends CommandInstance {
  /** Asks for it. Link options currently offered by both ends in Ultra Ethernet link negotiation. */
  get(): Request<P_UE_LINKNEG_OPTIONS_STATUS_Values>;
}

/**
 * Link options currently offered by both ends in Ultra Ethernet link negotiation.
 *
 * Port command 1029, since 1.9.0: get, pushed.
 */
export const P_UE_LINKNEG_OPTIONS_STATUS: CommandClass<P_UE_LINKNEG_OPTIONS_STATUS, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LINKNEG_OPTIONS_STATUS", 1029, "P", "llr_wanted_local:u8@0 llr_wanted_remote:u8@0", undefined, "", [UecLinkOptionLlr]);

/** What P_UE_LLR_MODE reports. */
export interface P_UE_LLR_MODE_Values {
  /** Whether LLR is on at this port. */
  readonly llrModeLocal: OnOff | number;
  /** Whether LLR is taken as on at the link partner. */
  readonly llrModeRemote: OnOff | number;
}

/** What setting P_UE_LLR_MODE takes. */
export interface P_UE_LLR_MODE_Input {
  /** Whether LLR is on at this port. */
  readonly llrModeLocal: OnOff | number;
  /** Whether LLR is taken as on at the link partner. */
  readonly llrModeRemote: OnOff | number;
}

/**
 * Whether link layer retry is switched on at this port and at its partner.
 *
 * Port command 1013, since 1.9.0: get, set.
 */
export interface P_UE_LLR_MODE extends CommandInstance {
  /** Asks for it. Whether link layer retry is switched on at this port and at its partner. */
  get(): Request<P_UE_LLR_MODE_Values>;
  /**
   * Sets it. Whether link layer retry is switched on at this port and at its partner.
   * @param llrModeLocal whether LLR is on at this port
   * @param llrModeRemote whether LLR is taken as on at the link partner
   */
  set(llrModeLocal: OnOff | number, llrModeRemote: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_LLR_MODE_Input): Request<void>;
  /** Sets it with llrModeLocal ON, llrModeRemote ON. */
  setOn(): Request<void>;
  /** Sets it with llrModeLocal OFF, llrModeRemote OFF. */
  setOff(): Request<void>;
}

/**
 * Whether link layer retry is switched on at this port and at its partner.
 *
 * Port command 1013, since 1.9.0: get, set.
 */
export const P_UE_LLR_MODE: CommandClass<P_UE_LLR_MODE, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_MODE", 1013, "p", "llr_mode_local:u8@0 llr_mode_remote:u8@0", "=", "setOn llr_mode_local=ON,llr_mode_remote=ON;setOff llr_mode_local=OFF,llr_mode_remote=OFF", [OnOff]);

/** What P_UE_LLR_RX_STATS reports. */
export interface P_UE_LLR_RX_STATS_Values {
  /** Eligible frames received with a correct FCS. In frames. */
  readonly rxLlrEligibleGoodFcs: bigint;
  /** Eligible frames received with an FCS marked as poisoned upstream. In frames. */
  readonly rxLlrEligiblePoisonedFcs: bigint;
  /** Eligible frames received with a wrong FCS that is not poisoned. In frames. */
  readonly rxLlrEligibleBadFcs: bigint;
  /** All eligible frames received, whatever their FCS. In frames. */
  readonly rxLlrEligibleTotal: bigint;
  /** Eligible frames with correct FCS and the expected sequence number. In frames. */
  readonly rxLlrEligibleGoodFcsExpSeq: bigint;
  /** Eligible frames with poisoned FCS and the expected sequence number. In frames. */
  readonly rxLlrEligiblePoisonedFcsExpSeq: bigint;
  /** Eligible frames with wrong FCS but the expected sequence number. In frames. */
  readonly rxLlrEligibleBadFcsExpSeq: bigint;
  /** All eligible frames that carried the expected sequence number. In frames. */
  readonly rxLlrEligibleTotalExpSeq: bigint;
  /** Gaps seen in the sequence numbers of eligible frames. */
  readonly rxLlrEligibleMissingSeq: bigint;
  /** Eligible frames received again under a sequence number already seen. */
  readonly rxLlrEligibleDuplicateSeq: bigint;
  /** Frames outside LLR received with a correct FCS. In frames. */
  readonly rxLlrIneligibleGoodFcs: bigint;
  /** Frames outside LLR received with a wrong FCS. In frames. */
  readonly rxLlrIneligibleBadFcs: bigint;
  /** All frames received that do not take part in LLR. In frames. */
  readonly rxLlrIneligibleTotal: bigint;
  /** Replays by the partner seen at this receiver. Added with 1.9.2; undefined when older firmware does not send it. */
  readonly rxReplayOperations: bigint | undefined;
}

/**
 * Link layer retry counters of received frames, split by eligibility, FCS and sequence number.
 *
 * Port command 1024, since 1.9.0: get.
 */
export interface P_UE_LLR_RX_STATS extends CommandInstance {
  /** Asks for it. Link layer retry counters of received frames, split by eligibility, FCS and sequence number. */
  get(): Request<P_UE_LLR_RX_STATS_Values>;
}

/**
 * Link layer retry counters of received frames, split by eligibility, FCS and sequence number.
 *
 * Port command 1024, since 1.9.0: get.
 */
export const P_UE_LLR_RX_STATS: CommandClass<P_UE_LLR_RX_STATS, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_RX_STATS", 1024, "p", "rx_llr_eligible_good_fcs:i64 rx_llr_eligible_poisoned_fcs:i64 rx_llr_eligible_bad_fcs:i64 rx_llr_eligible_total:i64 rx_llr_eligible_good_fcs_exp_seq:i64 rx_llr_eligible_poisoned_fcs_exp_seq:i64 rx_llr_eligible_bad_fcs_exp_seq:i64 rx_llr_eligible_total_exp_seq:i64 rx_llr_eligible_missing_seq:i64 rx_llr_eligible_duplicate_seq:i64 rx_llr_ineligible_good_fcs:i64 rx_llr_ineligible_bad_fcs:i64 rx_llr_ineligible_total:i64 rx_replay_operations:i64?", undefined);

/** What P_UE_LLR_TX_STATS reports. */
export interface P_UE_LLR_TX_STATS_Values {
  /** Eligible frames sent with a correct FCS. In frames. */
  readonly txLlrEligibleGoodFcs: bigint;
  /** Eligible frames sent with the poisoned FCS pattern. In frames. */
  readonly txLlrEligiblePoisonedFcs: bigint;
  /** Eligible frames sent with a wrong FCS. In frames. */
  readonly txLlrEligibleBadFcs: bigint;
  /** Eligible frames thrown away instead of sent. In frames. */
  readonly txLlrEligibleDiscard: bigint;
  /** All eligible frames counted by the transmitter. In frames. */
  readonly txLlrEligibleTotal: bigint;
  /** Frames outside LLR sent with a correct FCS. In frames. */
  readonly txLlrIneligibleGoodFcs: bigint;
  /** Frames outside LLR sent with a wrong FCS. In frames. */
  readonly txLlrIneligibleBadFcs: bigint;
  /** All frames sent that do not take part in LLR. In frames. */
  readonly txLlrIneligibleTotal: bigint;
  /** Frames sent again from the replay buffer. In frames. */
  readonly txReplayed: bigint;
  /** Eligible frames sent with correct FCS and sequence number in order. In frames. Added with 1.9.2; undefined when older firmware does not send it. */
  readonly txLlrEligibleGoodFcsGoodSeq: bigint | undefined;
  /** Eligible frames sent with poisoned FCS and sequence number in order. In frames. Added with 1.9.2; undefined when older firmware does not send it. */
  readonly txLlrEligiblePoisonedFcsGoodSeq: bigint | undefined;
  /** Eligible frames sent with wrong FCS but sequence number in order. In frames. Added with 1.9.2; undefined when older firmware does not send it. */
  readonly txLlrEligibleBadFcsGoodSeq: bigint | undefined;
  /** Sequence numbers skipped among the eligible frames sent. Added with 1.9.2; undefined when older firmware does not send it. */
  readonly txLlrEligibleMissingSeq: bigint | undefined;
  /** Sequence numbers used twice among the eligible frames sent. Added with 1.9.2; undefined when older firmware does not send it. */
  readonly txLlrEligibleDuplicateSeq: bigint | undefined;
  /** Times the transmitter went back and replayed. Added with 1.9.2; undefined when older firmware does not send it. */
  readonly txReplayOperations: bigint | undefined;
}

/**
 * Link layer retry counters of sent frames, split by eligibility, FCS and sequence number.
 *
 * Port command 1023, since 1.9.0: get.
 */
export interface P_UE_LLR_TX_STATS extends CommandInstance {
  /** Asks for it. Link layer retry counters of sent frames, split by eligibility, FCS and sequence number. */
  get(): Request<P_UE_LLR_TX_STATS_Values>;
}

/**
 * Link layer retry counters of sent frames, split by eligibility, FCS and sequence number.
 *
 * Port command 1023, since 1.9.0: get.
 */
export const P_UE_LLR_TX_STATS: CommandClass<P_UE_LLR_TX_STATS, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_TX_STATS", 1023, "p", "tx_llr_eligible_good_fcs:i64 tx_llr_eligible_poisoned_fcs:i64 tx_llr_eligible_bad_fcs:i64 tx_llr_eligible_discard:i64 tx_llr_eligible_total:i64 tx_llr_ineligible_good_fcs:i64 tx_llr_ineligible_bad_fcs:i64 tx_llr_ineligible_total:i64 tx_replayed:i64 tx_llr_eligible_good_fcs_good_seq:i64? tx_llr_eligible_poisoned_fcs_good_seq:i64? tx_llr_eligible_bad_fcs_good_seq:i64? tx_llr_eligible_missing_seq:i64? tx_llr_eligible_duplicate_seq:i64? tx_replay_operations:i64?", undefined);

/** What P_UE_CTLOS_SPACING reports. */
export interface P_UE_CTLOS_SPACING_Values {
  /** Spacing aimed at between consecutive control ordered sets. */
  readonly targetSpacing: number;
  /** Smallest spacing allowed between consecutive control ordered sets. */
  readonly minSpacing: number;
  /** First unassigned value, kept as it is. */
  readonly reserved1: number;
  /** Second unassigned value, kept as it is. */
  readonly reserved2: number;
}

/** What setting P_UE_CTLOS_SPACING takes. */
export interface P_UE_CTLOS_SPACING_Input {
  /** Spacing aimed at between consecutive control ordered sets. */
  readonly targetSpacing: number;
  /** Smallest spacing allowed between consecutive control ordered sets. */
  readonly minSpacing: number;
  /** First unassigned value, kept as it is. */
  readonly reserved1: number;
  /** Second unassigned value, kept as it is. */
  readonly reserved2: number;
}

/**
 * Spacing that the port keeps between the control ordered sets it sends.
 *
 * Port command 1010, since 1.9.2: get, set.
 */
export interface P_UE_CTLOS_SPACING extends CommandInstance {
  /** Asks for it. Spacing that the port keeps between the control ordered sets it sends. */
  get(): Request<P_UE_CTLOS_SPACING_Values>;
  /**
   * Sets it. Spacing that the port keeps between the control ordered sets it sends.
   * @param targetSpacing spacing aimed at between consecutive control ordered sets
   * @param minSpacing smallest spacing allowed between consecutive control ordered sets
   * @param reserved1 first unassigned value, kept as it is
   * @param reserved2 second unassigned value, kept as it is
   */
  set(targetSpacing: number, minSpacing: number, reserved1: number, reserved2: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_CTLOS_SPACING_Input): Request<void>;
}

/**
 * Spacing that the port keeps between the control ordered sets it sends.
 *
 * Port command 1010, since 1.9.2: get, set.
 */
export const P_UE_CTLOS_SPACING: CommandClass<P_UE_CTLOS_SPACING, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_CTLOS_SPACING", 1010, "p", "target_spacing:i32 min_spacing:i32 reserved1:i32 reserved2:i32", "=");

/** What P_UE_LLR_REPLAY reports. */
export interface P_UE_LLR_REPLAY_Values {
  /** Most unacknowledged sequence numbers held at once. */
  readonly outstandingSeqMax: number;
  /** Most unacknowledged data held in the replay buffer. */
  readonly outstandingDataMax: number;
  /** Time to wait for an acknowledgment before a replay begins. */
  readonly replayTimerMax: number;
  /** Replays tried in a row before the transmitter gives up. */
  readonly replayCtMax: number;
  /** Longest loss of PCS status tolerated before LLR gives up. */
  readonly pcsLostStatusTimerMax: bigint;
  /** Longest time data may wait unacknowledged. */
  readonly dataAgeTimerMax: bigint;
}

/** What setting P_UE_LLR_REPLAY takes. */
export interface P_UE_LLR_REPLAY_Input {
  /** Most unacknowledged sequence numbers held at once. */
  readonly outstandingSeqMax: number;
  /** Most unacknowledged data held in the replay buffer. */
  readonly outstandingDataMax: number;
  /** Time to wait for an acknowledgment before a replay begins. */
  readonly replayTimerMax: number;
  /** Replays tried in a row before the transmitter gives up. */
  readonly replayCtMax: number;
  /** Longest loss of PCS status tolerated before LLR gives up. */
  readonly pcsLostStatusTimerMax: bigint | number;
  /** Longest time data may wait unacknowledged. */
  readonly dataAgeTimerMax: bigint | number;
}

/**
 * Limits of the link layer retry replay buffer and of its timers.
 *
 * Port command 1014, since 1.9.2: get, set.
 */
export interface P_UE_LLR_REPLAY extends CommandInstance {
  /** Asks for it. Limits of the link layer retry replay buffer and of its timers. */
  get(): Request<P_UE_LLR_REPLAY_Values>;
  /**
   * Sets it. Limits of the link layer retry replay buffer and of its timers.
   * @param outstandingSeqMax most unacknowledged sequence numbers held at once
   * @param outstandingDataMax most unacknowledged data held in the replay buffer
   * @param replayTimerMax time to wait for an acknowledgment before a replay begins
   * @param replayCtMax replays tried in a row before the transmitter gives up
   * @param pcsLostStatusTimerMax longest loss of PCS status tolerated before LLR gives up
   * @param dataAgeTimerMax longest time data may wait unacknowledged
   */
  set(outstandingSeqMax: number, outstandingDataMax: number, replayTimerMax: number, replayCtMax: number, pcsLostStatusTimerMax: bigint | number, dataAgeTimerMax: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_LLR_REPLAY_Input): Request<void>;
}

/**
 * Limits of the link layer retry replay buffer and of its timers.
 *
 * Port command 1014, since 1.9.2: get, set.
 */
export const P_UE_LLR_REPLAY: CommandClass<P_UE_LLR_REPLAY, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_REPLAY", 1014, "p", "outstanding_seq_max:i32 outstanding_data_max:i32 replay_timer_max:i32 replay_ct_max:i32 pcs_lost_status_timer_max:i64 data_age_timer_max:i64", "=");

/** What P_UE_LLR_BEHAVIOR reports. */
export interface P_UE_LLR_BEHAVIOR_Values {
  /** Treatment of eligible frames during initialization: discard, block or best effort. */
  readonly llrInitBehavior: UecLlrBehavior | number;
  /** Treatment of eligible frames during a flush: discard, block or best effort. */
  readonly llrFlushBehavior: UecLlrBehavior | number;
  /** Whether discarding frames makes LLR initialize again. */
  readonly reInitOnDiscard: YesNo | number;
}

/** What setting P_UE_LLR_BEHAVIOR takes. */
export interface P_UE_LLR_BEHAVIOR_Input {
  /** Treatment of eligible frames during initialization: discard, block or best effort. */
  readonly llrInitBehavior: UecLlrBehavior | number;
  /** Treatment of eligible frames during a flush: discard, block or best effort. */
  readonly llrFlushBehavior: UecLlrBehavior | number;
  /** Whether discarding frames makes LLR initialize again. */
  readonly reInitOnDiscard: YesNo | number;
}

/**
 * What the LLR transmitter does with eligible frames while it initializes or flushes.
 *
 * Port command 1015, since 1.9.2: get, set.
 */
export interface P_UE_LLR_BEHAVIOR extends CommandInstance {
  /** Asks for it. What the LLR transmitter does with eligible frames while it initializes or flushes. */
  get(): Request<P_UE_LLR_BEHAVIOR_Values>;
  /**
   * Sets it. What the LLR transmitter does with eligible frames while it initializes or flushes.
   * @param llrInitBehavior treatment of eligible frames during initialization: discard, block or best effort
   * @param llrFlushBehavior treatment of eligible frames during a flush: discard, block or best effort
   * @param reInitOnDiscard whether discarding frames makes LLR initialize again
   */
  set(llrInitBehavior: UecLlrBehavior | number, llrFlushBehavior: UecLlrBehavior | number, reInitOnDiscard: YesNo | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_LLR_BEHAVIOR_Input): Request<void>;
}

/**
 * What the LLR transmitter does with eligible frames while it initializes or flushes.
 *
 * Port command 1015, since 1.9.2: get, set.
 */
export const P_UE_LLR_BEHAVIOR: CommandClass<P_UE_LLR_BEHAVIOR, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_BEHAVIOR", 1015, "p", "llr_init_behavior:u8@0 llr_flush_behavior:u8@0 re_init_on_discard:u8@1", "=", "", [UecLlrBehavior, YesNo]);

/** What P_UE_LLR_INIT reports. */
export interface P_UE_LLR_INIT_Values {
  /** Three-byte starting sequence number announced to the peer. */
  readonly initSeq: string;
  /** Two-byte data that the peer is to echo. */
  readonly initData: string;
  /** Factor on the minimum spacing between LLR_INIT messages. */
  readonly minSpacingMultiplier: number;
}

/** What setting P_UE_LLR_INIT takes. */
export interface P_UE_LLR_INIT_Input {
  /** Three-byte starting sequence number announced to the peer. */
  readonly initSeq: string | Uint8Array | bigint;
  /** Two-byte data that the peer is to echo. */
  readonly initData: string | Uint8Array | bigint;
  /** Factor on the minimum spacing between LLR_INIT messages. */
  readonly minSpacingMultiplier: number;
}

/**
 * Contents and spacing of the LLR_INIT messages that the port sends.
 *
 * Port command 1017, since 1.9.2: get, set.
 */
export interface P_UE_LLR_INIT extends CommandInstance {
  /** Asks for it. Contents and spacing of the LLR_INIT messages that the port sends. */
  get(): Request<P_UE_LLR_INIT_Values>;
  /**
   * Sets it. Contents and spacing of the LLR_INIT messages that the port sends.
   * @param initSeq three-byte starting sequence number announced to the peer
   * @param initData two-byte data that the peer is to echo
   * @param minSpacingMultiplier factor on the minimum spacing between LLR_INIT messages
   */
  set(initSeq: string | Uint8Array | bigint, initData: string | Uint8Array | bigint, minSpacingMultiplier: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_LLR_INIT_Input): Request<void>;
}

/**
 * Contents and spacing of the LLR_INIT messages that the port sends.
 *
 * Port command 1017, since 1.9.2: get, set.
 */
export const P_UE_LLR_INIT: CommandClass<P_UE_LLR_INIT, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_INIT", 1017, "p", "init_seq:hex[3] init_data:hex[2] min_spacing_multiplier:i32", "=");

/** What P_UE_LLR_INIT_ECHO reports. */
export interface P_UE_LLR_INIT_ECHO_Values {
  /** Source of the echoed sequence number: none, the LLR_INIT received, or manual. */
  readonly initSeqMode: UecLlrInitEchoMode | number;
  /** Sequence number echoed in manual mode. */
  readonly initSeq: string;
  /** Source of the echoed init data: none, the LLR_INIT received, or manual. */
  readonly initDataMode: UecLlrInitEchoMode | number;
  /** Init data echoed in manual mode. */
  readonly initData: string;
}

/** What setting P_UE_LLR_INIT_ECHO takes. */
export interface P_UE_LLR_INIT_ECHO_Input {
  /** Source of the echoed sequence number: none, the LLR_INIT received, or manual. */
  readonly initSeqMode: UecLlrInitEchoMode | number;
  /** Sequence number echoed in manual mode. */
  readonly initSeq: string | Uint8Array | bigint;
  /** Source of the echoed init data: none, the LLR_INIT received, or manual. */
  readonly initDataMode: UecLlrInitEchoMode | number;
  /** Init data echoed in manual mode. */
  readonly initData: string | Uint8Array | bigint;
}

/**
 * Contents of the LLR_INIT_ECHO messages with which the port answers an LLR_INIT.
 *
 * Port command 1018, since 1.9.2: get, set.
 */
export interface P_UE_LLR_INIT_ECHO extends CommandInstance {
  /** Asks for it. Contents of the LLR_INIT_ECHO messages with which the port answers an LLR_INIT. */
  get(): Request<P_UE_LLR_INIT_ECHO_Values>;
  /**
   * Sets it. Contents of the LLR_INIT_ECHO messages with which the port answers an LLR_INIT.
   * @param initSeqMode source of the echoed sequence number: none, the LLR_INIT received, or manual
   * @param initSeq sequence number echoed in manual mode
   * @param initDataMode source of the echoed init data: none, the LLR_INIT received, or manual
   * @param initData init data echoed in manual mode
   */
  set(initSeqMode: UecLlrInitEchoMode | number, initSeq: string | Uint8Array | bigint, initDataMode: UecLlrInitEchoMode | number, initData: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_LLR_INIT_ECHO_Input): Request<void>;
}

/**
 * Contents of the LLR_INIT_ECHO messages with which the port answers an LLR_INIT.
 *
 * Port command 1018, since 1.9.2: get, set.
 */
export const P_UE_LLR_INIT_ECHO: CommandClass<P_UE_LLR_INIT_ECHO, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_INIT_ECHO", 1018, "p", "init_seq_mode:u8@0 init_seq:hex[3] init_data_mode:u8@0 init_data:hex[2]", "=", "", [UecLlrInitEchoMode]);

/** What P_UE_LLR_ACKNACK reports. */
export interface P_UE_LLR_ACKNACK_Values {
  /** Spacing aimed at between acknowledgment messages. */
  readonly targetSpacing: number;
  /** Closest that two acknowledgment messages may follow. */
  readonly minSpacing: number;
  /** Largest spacing allowed between acknowledgment messages. */
  readonly maxSpacing: number;
}

/** What setting P_UE_LLR_ACKNACK takes. */
export interface P_UE_LLR_ACKNACK_Input {
  /** Spacing aimed at between acknowledgment messages. */
  readonly targetSpacing: number;
  /** Closest that two acknowledgment messages may follow. */
  readonly minSpacing: number;
  /** Largest spacing allowed between acknowledgment messages. */
  readonly maxSpacing: number;
}

/**
 * Spacing between the LLR_ACK and LLR_NACK messages that the port sends.
 *
 * Port command 1019, since 1.9.2: get, set.
 */
export interface P_UE_LLR_ACKNACK extends CommandInstance {
  /** Asks for it. Spacing between the LLR_ACK and LLR_NACK messages that the port sends. */
  get(): Request<P_UE_LLR_ACKNACK_Values>;
  /**
   * Sets it. Spacing between the LLR_ACK and LLR_NACK messages that the port sends.
   * @param targetSpacing spacing aimed at between acknowledgment messages
   * @param minSpacing closest that two acknowledgment messages may follow
   * @param maxSpacing largest spacing allowed between acknowledgment messages
   */
  set(targetSpacing: number, minSpacing: number, maxSpacing: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_LLR_ACKNACK_Input): Request<void>;
}

/**
 * Spacing between the LLR_ACK and LLR_NACK messages that the port sends.
 *
 * Port command 1019, since 1.9.2: get, set.
 */
export const P_UE_LLR_ACKNACK: CommandClass<P_UE_LLR_ACKNACK, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_ACKNACK", 1019, "p", "target_spacing:i32 min_spacing:i32 max_spacing:i32", "=");

/** What setting P_UE_LLR_INJECT_ERR takes. */
export interface P_UE_LLR_INJECT_ERR_Input {
  /** Dropped or repeated sequence number, damaged or poisoned FCS, or suppressed ACK or NACK. */
  readonly errorType: UecLlrTxErrType | number;
  /** Single error, continuous errors, one burst or repeated bursts. */
  readonly pattern: UecLlrTxErrPattern | number;
  /** Errors in each burst. */
  readonly burstSize: number;
  /** Distance between the bursts of a repeated pattern. */
  readonly burstInterval: number;
}

/**
 * Injects link layer retry errors of one kind into the traffic sent, once or in bursts.
 *
 * Port command 1025, since 1.10.0: set.
 */
export interface P_UE_LLR_INJECT_ERR extends CommandInstance {
  /**
   * Sets it. Injects link layer retry errors of one kind into the traffic sent, once or in bursts.
   * @param errorType dropped or repeated sequence number, damaged or poisoned FCS, or suppressed ACK or NACK
   * @param pattern single error, continuous errors, one burst or repeated bursts
   * @param burstSize errors in each burst
   * @param burstInterval distance between the bursts of a repeated pattern
   */
  set(errorType: UecLlrTxErrType | number, pattern: UecLlrTxErrPattern | number, burstSize: number, burstInterval: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_LLR_INJECT_ERR_Input): Request<void>;
  /**
   * Sets it with errorType SEQ_DROP, pattern ONCE.
   * @param burstSize errors in each burst
   * @param burstInterval distance between the bursts of a repeated pattern
   */
  injectSeqDrop(burstSize: number, burstInterval: number): Request<void>;
  /**
   * Sets it with errorType SEQ_DUP, pattern ONCE.
   * @param burstSize errors in each burst
   * @param burstInterval distance between the bursts of a repeated pattern
   */
  injectSeqDuplicate(burstSize: number, burstInterval: number): Request<void>;
  /**
   * Sets it with errorType FCS_BAD, pattern ONCE.
   * @param burstSize errors in each burst
   * @param burstInterval distance between the bursts of a repeated pattern
   */
  injectFcsBad(burstSize: number, burstInterval: number): Request<void>;
  /**
   * Sets it with errorType FCS_POISONED, pattern ONCE.
   * @param burstSize errors in each burst
   * @param burstInterval distance between the bursts of a repeated pattern
   */
  injectFcsPoison(burstSize: number, burstInterval: number): Request<void>;
  /**
   * Sets it with errorType LLR_ACK_DROP, pattern ONCE.
   * @param burstSize errors in each burst
   * @param burstInterval distance between the bursts of a repeated pattern
   */
  injectLlrAckDrop(burstSize: number, burstInterval: number): Request<void>;
  /**
   * Sets it with errorType LLR_NACK_DROP, pattern ONCE.
   * @param burstSize errors in each burst
   * @param burstInterval distance between the bursts of a repeated pattern
   */
  injectLlrNackDrop(burstSize: number, burstInterval: number): Request<void>;
}

/**
 * Injects link layer retry errors of one kind into the traffic sent, once or in bursts.
 *
 * Port command 1025, since 1.10.0: set.
 */
export const P_UE_LLR_INJECT_ERR: CommandClass<P_UE_LLR_INJECT_ERR, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_INJECT_ERR", 1025, "p", undefined, "error_type:u8@0 pattern:u8@1 burst_size:i32 burst_interval:i32", "injectSeqDrop error_type=SEQ_DROP,pattern=ONCE;injectSeqDuplicate error_type=SEQ_DUP,pattern=ONCE;injectFcsBad error_type=FCS_BAD,pattern=ONCE;injectFcsPoison error_type=FCS_POISONED,pattern=ONCE;injectLlrAckDrop error_type=LLR_ACK_DROP,pattern=ONCE;injectLlrNackDrop error_type=LLR_NACK_DROP,pattern=ONCE", [UecLlrTxErrType, UecLlrTxErrPattern]);

/** What P_UE_LLR_POISONFCS reports. */
export interface P_UE_LLR_POISONFCS_Values {
  /** Bits that tell a poisoned FCS from a correct one. */
  readonly pattern: string;
}

/** What setting P_UE_LLR_POISONFCS takes. */
export interface P_UE_LLR_POISONFCS_Input {
  /** Bits that tell a poisoned FCS from a correct one. */
  readonly pattern: string | Uint8Array | bigint;
}

/**
 * Four-byte FCS pattern that marks a frame as poisoned in link layer retry.
 *
 * Port command 1028, since 1.10.0: get, set.
 */
export interface P_UE_LLR_POISONFCS extends CommandInstance {
  /** Asks for it. Four-byte FCS pattern that marks a frame as poisoned in link layer retry. */
  get(): Request<P_UE_LLR_POISONFCS_Values>;
  /**
   * Sets it. Four-byte FCS pattern that marks a frame as poisoned in link layer retry.
   * @param pattern bits that tell a poisoned FCS from a correct one
   */
  set(pattern: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_LLR_POISONFCS_Input): Request<void>;
  /** Sets it with pattern 55555555. */
  set55555555(): Request<void>;
  /** Sets it with pattern AAAAAAAA. */
  setAaaaaaaa(): Request<void>;
}

/**
 * Four-byte FCS pattern that marks a frame as poisoned in link layer retry.
 *
 * Port command 1028, since 1.10.0: get, set.
 */
export const P_UE_LLR_POISONFCS: CommandClass<P_UE_LLR_POISONFCS, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_POISONFCS", 1028, "p", "pattern:hex[4]", "=", "set55555555 pattern=\"55555555\";setAaaaaaaa pattern=\"AAAAAAAA\"");

/** What P_UE_LLR_INIT_ECHO_CHK reports. */
export interface P_UE_LLR_INIT_ECHO_CHK_Values {
  /** Whether the echoed sequence number must match. */
  readonly validateInitSeq: UecLlrEchoCheck | number;
  /** Whether the echoed init data must match. */
  readonly validateInitData: UecLlrEchoCheck | number;
}

/** What setting P_UE_LLR_INIT_ECHO_CHK takes. */
export interface P_UE_LLR_INIT_ECHO_CHK_Input {
  /** Whether the echoed sequence number must match. */
  readonly validateInitSeq: UecLlrEchoCheck | number;
  /** Whether the echoed init data must match. */
  readonly validateInitData: UecLlrEchoCheck | number;
}

/**
 * Which parts of a received LLR_INIT_ECHO are checked against the LLR_INIT sent.
 *
 * Port command 1031, since 1.9.2: get, set.
 */
export interface P_UE_LLR_INIT_ECHO_CHK extends CommandInstance {
  /** Asks for it. Which parts of a received LLR_INIT_ECHO are checked against the LLR_INIT sent. */
  get(): Request<P_UE_LLR_INIT_ECHO_CHK_Values>;
  /**
   * Sets it. Which parts of a received LLR_INIT_ECHO are checked against the LLR_INIT sent.
   * @param validateInitSeq whether the echoed sequence number must match
   * @param validateInitData whether the echoed init data must match
   */
  set(validateInitSeq: UecLlrEchoCheck | number, validateInitData: UecLlrEchoCheck | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UE_LLR_INIT_ECHO_CHK_Input): Request<void>;
  /** Sets it with validateInitSeq ENABLE, validateInitData DISABLE. */
  validateInitSeq(): Request<void>;
  /** Sets it with validateInitSeq DISABLE, validateInitData ENABLE. */
  validateInitData(): Request<void>;
  /** Sets it with validateInitSeq ENABLE, validateInitData ENABLE. */
  validateBoth(): Request<void>;
  /** Sets it with validateInitSeq DISABLE, validateInitData DISABLE. */
  validateNone(): Request<void>;
}

/**
 * Which parts of a received LLR_INIT_ECHO are checked against the LLR_INIT sent.
 *
 * Port command 1031, since 1.9.2: get, set.
 */
export const P_UE_LLR_INIT_ECHO_CHK: CommandClass<P_UE_LLR_INIT_ECHO_CHK, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_INIT_ECHO_CHK", 1031, "p", "validate_init_seq:u8@0 validate_init_data:u8@0", "=", "validateInitSeq validate_init_seq=ENABLE,validate_init_data=DISABLE;validateInitData validate_init_seq=DISABLE,validate_init_data=ENABLE;validateBoth validate_init_seq=ENABLE,validate_init_data=ENABLE;validateNone validate_init_seq=DISABLE,validate_init_data=DISABLE", [UecLlrEchoCheck]);

/** What P_UE_LLR_TXFSM_STATE reports. */
export interface P_UE_LLR_TXFSM_STATE_Values {
  /** Transmit state at the moment of asking. */
  readonly txfsmState: UecLlrTxFsmState | number;
  /** Time spent with LLR off. In nanoseconds. */
  readonly nsInLlrOff: bigint;
  /** Time spent initializing with the peer. In nanoseconds. */
  readonly nsInInit: bigint;
  /** Time spent sending new frames normally. In nanoseconds. */
  readonly nsInAdvance: bigint;
  /** Time spent sending frames again. In nanoseconds. */
  readonly nsInReplay: bigint;
  /** Time spent flushing the replay buffer. In nanoseconds. */
  readonly nsInFlush: bigint;
}

/**
 * State of the link layer retry transmit state machine, and the time spent in each state.
 *
 * Port command 1021, since 1.9.2: get.
 */
export interface P_UE_LLR_TXFSM_STATE extends CommandInstance {
  /** Asks for it. State of the link layer retry transmit state machine, and the time spent in each state. */
  get(): Request<P_UE_LLR_TXFSM_STATE_Values>;
}

/**
 * State of the link layer retry transmit state machine, and the time spent in each state.
 *
 * Port command 1021, since 1.9.2: get.
 */
export const P_UE_LLR_TXFSM_STATE: CommandClass<P_UE_LLR_TXFSM_STATE, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_TXFSM_STATE", 1021, "p", "txfsm_state:u8@0 ns_in_llr_off:i64 ns_in_init:i64 ns_in_advance:i64 ns_in_replay:i64 ns_in_flush:i64", undefined, "", [UecLlrTxFsmState]);

/** What P_UE_LLR_RXFSM_STATE reports. */
export interface P_UE_LLR_RXFSM_STATE_Values {
  /** Receive state at the moment of asking. */
  readonly rxfsmState: UecLlrRxFsmState | number;
  /** Time spent with the receiver side of LLR off. In nanoseconds. */
  readonly nsInOff: bigint;
  /** Time spent acknowledging frames that arrive in order. In nanoseconds. */
  readonly nsInSendAcks: bigint;
  /** Time spent with a NACK waiting to be sent. In nanoseconds. */
  readonly nsInSendNack: bigint;
  /** Time spent after a NACK, waiting for the replay. In nanoseconds. */
  readonly nsInNackSent: bigint;
}

/**
 * State of the link layer retry receive state machine, and the time spent in each state.
 *
 * Port command 1022, since 1.9.2: get.
 */
export interface P_UE_LLR_RXFSM_STATE extends CommandInstance {
  /** Asks for it. State of the link layer retry receive state machine, and the time spent in each state. */
  get(): Request<P_UE_LLR_RXFSM_STATE_Values>;
}

/**
 * State of the link layer retry receive state machine, and the time spent in each state.
 *
 * Port command 1022, since 1.9.2: get.
 */
export const P_UE_LLR_RXFSM_STATE: CommandClass<P_UE_LLR_RXFSM_STATE, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_RXFSM_STATE", 1022, "p", "rxfsm_state:u8@0 ns_in_off:i64 ns_in_send_acks:i64 ns_in_send_nack:i64 ns_in_nack_sent:i64", undefined, "", [UecLlrRxFsmState]);

/** What P_UE_LLR_STATUS reports. */
export interface P_UE_LLR_STATUS_Values {
  /** YES while LLR is active. */
  readonly status: YesNo | number;
}

/**
 * Whether link layer retry is currently active on the link.
 *
 * Port command 1030, since 1.9.2: get.
 */
export interface P_UE_LLR_STATUS extends CommandInstance {
  /** Asks for it. Whether link layer retry is currently active on the link. */
  get(): Request<P_UE_LLR_STATUS_Values>;
}

/**
 * Whether link layer retry is currently active on the link.
 *
 * Port command 1030, since 1.9.2: get.
 */
export const P_UE_LLR_STATUS: CommandClass<P_UE_LLR_STATUS, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_LLR_STATUS", 1030, "p", "status:u8@0", undefined, "", [YesNo]);

/** What P_UE_CTLOS_TX_INTERVAL reports. */
export interface P_UE_CTLOS_TX_INTERVAL_Values {
  /** Shortest interval between control ordered sets of any kind sent. */
  readonly ctlosMin: bigint;
  /** Longest interval between control ordered sets of any kind sent. */
  readonly ctlosMax: bigint;
  /** Mean interval between control ordered sets of any kind sent. */
  readonly ctlosAvg: bigint;
  /** Shortest interval between LLR_INIT messages sent. */
  readonly llrInitMin: bigint;
  /** Longest interval between LLR_INIT messages sent. */
  readonly llrInitMax: bigint;
  /** Mean interval between LLR_INIT messages sent. */
  readonly llrInitAvg: bigint;
  /** Shortest interval between LLR_INIT_ECHO messages sent. */
  readonly llrInitEchoMin: bigint;
  /** Longest interval between LLR_INIT_ECHO messages sent. */
  readonly llrInitEchoMax: bigint;
  /** Mean interval between LLR_INIT_ECHO messages sent. */
  readonly llrInitEchoAvg: bigint;
  /** Shortest interval between LLR_ACK messages sent. */
  readonly llrAckMin: bigint;
  /** Longest interval between LLR_ACK messages sent. */
  readonly llrAckMax: bigint;
  /** Mean interval between LLR_ACK messages sent. */
  readonly llrAckAvg: bigint;
  /** Shortest interval between LLR_NACK messages sent. */
  readonly llrNackMin: bigint;
  /** Longest interval between LLR_NACK messages sent. */
  readonly llrNackMax: bigint;
  /** Mean interval between LLR_NACK messages sent. */
  readonly llrNackAvg: bigint;
}

/**
 * Shortest, longest and mean interval between transmitted control ordered sets, for each kind of message.
 *
 * Port command 1032, since 1.9.2: get.
 */
export interface P_UE_CTLOS_TX_INTERVAL extends CommandInstance {
  /** Asks for it. Shortest, longest and mean interval between transmitted control ordered sets, for each kind of message. */
  get(): Request<P_UE_CTLOS_TX_INTERVAL_Values>;
}

/**
 * Shortest, longest and mean interval between transmitted control ordered sets, for each kind of message.
 *
 * Port command 1032, since 1.9.2: get.
 */
export const P_UE_CTLOS_TX_INTERVAL: CommandClass<P_UE_CTLOS_TX_INTERVAL, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_CTLOS_TX_INTERVAL", 1032, "p", "ctlos_min:i64 ctlos_max:i64 ctlos_avg:i64 llr_init_min:i64 llr_init_max:i64 llr_init_avg:i64 llr_init_echo_min:i64 llr_init_echo_max:i64 llr_init_echo_avg:i64 llr_ack_min:i64 llr_ack_max:i64 llr_ack_avg:i64 llr_nack_min:i64 llr_nack_max:i64 llr_nack_avg:i64", undefined);

/** What P_UE_CTLOS_RX_INTERVAL reports. */
export interface P_UE_CTLOS_RX_INTERVAL_Values {
  /** Shortest interval between control ordered sets of any kind received. */
  readonly ctlosMin: bigint;
  /** Longest interval between control ordered sets of any kind received. */
  readonly ctlosMax: bigint;
  /** Mean interval between control ordered sets of any kind received. */
  readonly ctlosAvg: bigint;
  /** Shortest interval between LLR_INIT messages received. */
  readonly llrInitMin: bigint;
  /** Longest interval between LLR_INIT messages received. */
  readonly llrInitMax: bigint;
  /** Mean interval between LLR_INIT messages received. */
  readonly llrInitAvg: bigint;
  /** Shortest interval between LLR_INIT_ECHO messages received. */
  readonly llrInitEchoMin: bigint;
  /** Longest interval between LLR_INIT_ECHO messages received. */
  readonly llrInitEchoMax: bigint;
  /** Mean interval between LLR_INIT_ECHO messages received. */
  readonly llrInitEchoAvg: bigint;
  /** Shortest interval between LLR_ACK messages received. */
  readonly llrAckMin: bigint;
  /** Longest interval between LLR_ACK messages received. */
  readonly llrAckMax: bigint;
  /** Mean interval between LLR_ACK messages received. */
  readonly llrAckAvg: bigint;
  /** Shortest interval between LLR_NACK messages received. */
  readonly llrNackMin: bigint;
  /** Longest interval between LLR_NACK messages received. */
  readonly llrNackMax: bigint;
  /** Mean interval between LLR_NACK messages received. */
  readonly llrNackAvg: bigint;
}

/**
 * Shortest, longest and mean interval between received control ordered sets, for each kind of message.
 *
 * Port command 1033, since 1.9.2: get.
 */
export interface P_UE_CTLOS_RX_INTERVAL extends CommandInstance {
  /** Asks for it. Shortest, longest and mean interval between received control ordered sets, for each kind of message. */
  get(): Request<P_UE_CTLOS_RX_INTERVAL_Values>;
}

/**
 * Shortest, longest and mean interval between received control ordered sets, for each kind of message.
 *
 * Port command 1033, since 1.9.2: get.
 */
export const P_UE_CTLOS_RX_INTERVAL: CommandClass<P_UE_CTLOS_RX_INTERVAL, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_CTLOS_RX_INTERVAL", 1033, "p", "ctlos_min:i64 ctlos_max:i64 ctlos_avg:i64 llr_init_min:i64 llr_init_max:i64 llr_init_avg:i64 llr_init_echo_min:i64 llr_init_echo_max:i64 llr_init_echo_avg:i64 llr_ack_min:i64 llr_ack_max:i64 llr_ack_avg:i64 llr_nack_min:i64 llr_nack_max:i64 llr_nack_avg:i64", undefined);

/** What P_UE_CTLOS_RX_ERRORS reports. */
export interface P_UE_CTLOS_RX_ERRORS_Values {
  /** Control ordered sets with an unknown message type. */
  readonly ctlosMsgTypeErrors: bigint;
  /** Control ordered sets whose padding is wrong. */
  readonly ctlosPaddingErrors: bigint;
  /** Echoes whose sequence number differs from the one sent. */
  readonly llrInitEchoInvalidInitSeq: bigint;
  /** Echoes whose init data differs from the data sent. */
  readonly llrInitEchoInvalidInitData: bigint;
  /** LLR_INIT messages that followed the previous one too soon. */
  readonly llrInitIntervalLow: bigint;
  /** ACK or NACK messages that arrived too late after the previous one. */
  readonly llrAckNackIntervalHigh: bigint;
  /** ACK or NACK messages that followed the previous one too soon. */
  readonly llrAckNackIntervalLow: bigint;
  /** LLR control ordered sets whose padding is wrong. */
  readonly llrCtlosPaddingError: bigint;
}

/**
 * Errors found in received control ordered sets: contents, padding and spacing.
 *
 * Port command 1034, since 1.9.2: get.
 */
export interface P_UE_CTLOS_RX_ERRORS extends CommandInstance {
  /** Asks for it. Errors found in received control ordered sets: contents, padding and spacing. */
  get(): Request<P_UE_CTLOS_RX_ERRORS_Values>;
}

/**
 * Errors found in received control ordered sets: contents, padding and spacing.
 *
 * Port command 1034, since 1.9.2: get.
 */
export const P_UE_CTLOS_RX_ERRORS: CommandClass<P_UE_CTLOS_RX_ERRORS, [module: number, port: number]> = /* @__PURE__ */ command("P_UE_CTLOS_RX_ERRORS", 1034, "p", "ctlos_msg_type_errors:i64 ctlos_padding_errors:i64 llr_init_echo_invalid_init_seq:i64 llr_init_echo_invalid_init_data:i64 llr_init_interval_low:i64 llr_ack_nack_interval_high:i64 llr_ack_nack_interval_low:i64 llr_ctlos_padding_error:i64", undefined);
