// Generated from schema/xena/commands/pl1.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { AutoNegTecAbilityHCD, AutoNegTechAbilityHCDStatus, ClearStatsDirection, FecCodewordBitErrorMaskMode, FreyaAutonegMode, FreyaLinkTrainingMode, FreyaLinkTrainingRangeResponse, FreyaOutOfSyncPreset, FreyaPCSVariant, FreyaPresetIndex, FreyaPresetResponse, FreyaTapIndex, Layer1ConfigType, Layer1Control, Layer1Opcode, LinkTrainCmd, LinkTrainCmdResults, LinkTrainFrameLock, PauseMode, PcsErrorInjectionType, PcsLaneErrorInjectionType } from "../enums/pl1.js";
import { AutoNegMode, AutoNegStatus, ErrorStatus, FECMode, LinkTrainingFailureType, LinkTrainingStatus, LinkTrainingStatusMode, OnOff, StartOrStop, TimeoutMode } from "../enums/common.js";

/** What PL1_AUTONEGINFO reports. */
export interface PL1_AUTONEGINFO_Values {
  /** Base pages received from the link partner. */
  readonly rxLinkCodewordCount: number;
  /** Next pages carrying a message code received from the partner. */
  readonly rxNextPageMessageCount: number;
  /** Next pages without a message code received from the partner. */
  readonly rxNextPageUnformattedCount: number;
  /** Base pages sent to the link partner. */
  readonly txLinkCodewordCount: number;
  /** Next pages carrying a message code sent to the partner. */
  readonly txNextPageMessageCount: number;
  /** Next pages without a message code sent to the partner. */
  readonly txNextPageUnformattedCount: number;
  /** Attempts in which both ends had no technology in common. */
  readonly negotiationHcdFailCount: number;
  /** Attempts that failed to agree on a FEC mode. */
  readonly negotiationFecFailCount: number;
  /** Attempts broken off because synchronization was lost. */
  readonly negotiationLossOfSyncCount: number;
  /** Attempts given up because they took too long. */
  readonly negotiationTimeoutCount: number;
  /** Attempts that ended with an agreed result. */
  readonly negotiationSuccessCount: number;
  /** Time the auto-negotiation took. In microseconds. */
  readonly durationUs: number;
}

/**
 * Counters of the auto-negotiation page exchange, with the outcome of past negotiations.
 *
 * Port command 385, since 1.1: get.
 *
 * Indices:
 * - `page`: Memory or register page.
 */
export interface PL1_AUTONEGINFO extends CommandInstance {
  /** Asks for it. Counters of the auto-negotiation page exchange, with the outcome of past negotiations. */
  get(): Request<PL1_AUTONEGINFO_Values>;
}

/**
 * Counters of the auto-negotiation page exchange, with the outcome of past negotiations.
 *
 * Port command 385, since 1.1: get.
 *
 * Indices:
 * - `page`: Memory or register page.
 */
export const PL1_AUTONEGINFO: CommandClass<PL1_AUTONEGINFO, [module: number, port: number, page: number]> = /* @__PURE__ */ command("PL1_AUTONEGINFO", 385, "p page", "rx_link_codeword_count:u32 rx_next_page_message_count:u32 rx_next_page_unformatted_count:u32 tx_link_codeword_count:u32 tx_next_page_message_count:u32 tx_next_page_unformatted_count:u32 negotiation_hcd_fail_count:u32 negotiation_fec_fail_count:u32 negotiation_loss_of_sync_count:u32 negotiation_timeout_count:u32 negotiation_success_count:u32 duration_us:u32", undefined);

/** What PL1_LINKTRAININFO reports. */
export interface PL1_LINKTRAININFO_Values {
  /** Time spent on link training of this lane. In microseconds. */
  readonly durationUs: number;
  /** Times the lock on the training frames was lost. */
  readonly lockLostCount: number;
  /** Present setting of the first pre-cursor tap. */
  readonly pre1CurrentLevel: number;
  /** Requests received from the partner to raise the first pre-cursor tap. */
  readonly pre1RxIncrementReqCount: number;
  /** Requests received from the partner to lower the first pre-cursor tap. */
  readonly pre1RxDecrementReqCount: number;
  /** Answers received from the partner saying the first pre-cursor tap met both limits, coefficient and equalization. */
  readonly pre1RxCoeffEqLimitReachedCount: number;
  /** Answers received from the partner saying the first pre-cursor tap met the equalization limit. */
  readonly pre1RxEqLimitReachedCount: number;
  /** Answers received from the partner saying the first pre-cursor tap cannot be adjusted. */
  readonly pre1RxCoeffNotSupportedCount: number;
  /** Answers received from the partner saying the first pre-cursor tap met its coefficient limit. */
  readonly pre1RxCoeffAtLimitCount: number;
  /** Requests sent to the partner to raise the first pre-cursor tap. */
  readonly pre1TxIncrementReqCount: number;
  /** Requests sent to the partner to lower the first pre-cursor tap. */
  readonly pre1TxDecrementReqCount: number;
  /** Answers sent to the partner saying the first pre-cursor tap met both limits, coefficient and equalization. */
  readonly pre1TxCoeffEqLimitReachedCount: number;
  /** Answers sent to the partner saying the first pre-cursor tap met the equalization limit. */
  readonly pre1TxEqLimitReachedCount: number;
  /** Answers sent to the partner saying the first pre-cursor tap cannot be adjusted. */
  readonly pre1TxCoeffNotSupportedCount: number;
  /** Answers sent to the partner saying the first pre-cursor tap met its coefficient limit. */
  readonly pre1TxCoeffAtLimitCount: number;
  /** Present setting of the main tap. */
  readonly mainCurrentLevel: number;
  /** Requests received from the partner to raise the main tap. */
  readonly mainRxIncrementReqCount: number;
  /** Requests received from the partner to lower the main tap. */
  readonly mainRxDecrementReqCount: number;
  /** Answers received from the partner saying the main tap met both limits, coefficient and equalization. */
  readonly mainRxCoeffEqLimitReachedCount: number;
  /** Answers received from the partner saying the main tap met the equalization limit. */
  readonly mainRxEqLimitReachedCount: number;
  /** Answers received from the partner saying the main tap cannot be adjusted. */
  readonly mainRxCoeffNotSupportedCount: number;
  /** Answers received from the partner saying the main tap met its coefficient limit. */
  readonly mainRxCoeffAtLimitCount: number;
  /** Requests sent to the partner to raise the main tap. */
  readonly mainTxIncrementReqCount: number;
  /** Requests sent to the partner to lower the main tap. */
  readonly mainTxDecrementReqCount: number;
  /** Answers sent to the partner saying the main tap met both limits, coefficient and equalization. */
  readonly mainTxCoeffEqLimitReachedCount: number;
  /** Answers sent to the partner saying the main tap met the equalization limit. */
  readonly mainTxEqLimitReachedCount: number;
  /** Answers sent to the partner saying the main tap cannot be adjusted. */
  readonly mainTxCoeffNotSupportedCount: number;
  /** Answers sent to the partner saying the main tap met its coefficient limit. */
  readonly mainTxCoeffAtLimitCount: number;
  /** Present setting of the first post-cursor tap. */
  readonly post1CurrentLevel: number;
  /** Requests received from the partner to raise the first post-cursor tap. */
  readonly post1RxIncrementReqCount: number;
  /** Requests received from the partner to lower the first post-cursor tap. */
  readonly post1RxDecrementReqCount: number;
  /** Answers received from the partner saying the first post-cursor tap met both limits, coefficient and equalization. */
  readonly post1RxCoeffEqLimitReachedCount: number;
  /** Answers received from the partner saying the first post-cursor tap met the equalization limit. */
  readonly post1RxEqLimitReachedCount: number;
  /** Answers received from the partner saying the first post-cursor tap cannot be adjusted. */
  readonly post1RxCoeffNotSupportedCount: number;
  /** Answers received from the partner saying the first post-cursor tap met its coefficient limit. */
  readonly post1RxCoeffAtLimitCount: number;
  /** Requests sent to the partner to raise the first post-cursor tap. */
  readonly post1TxIncrementReqCount: number;
  /** Requests sent to the partner to lower the first post-cursor tap. */
  readonly post1TxDecrementReqCount: number;
  /** Answers sent to the partner saying the first post-cursor tap met both limits, coefficient and equalization. */
  readonly post1TxCoeffEqLimitReachedCount: number;
  /** Answers sent to the partner saying the first post-cursor tap met the equalization limit. */
  readonly post1TxEqLimitReachedCount: number;
  /** Answers sent to the partner saying the first post-cursor tap cannot be adjusted. */
  readonly post1TxCoeffNotSupportedCount: number;
  /** Answers sent to the partner saying the first post-cursor tap met its coefficient limit. */
  readonly post1TxCoeffAtLimitCount: number;
  /** Present setting of the second pre-cursor tap. */
  readonly pre2CurrentLevel: number;
  /** Requests received from the partner to raise the second pre-cursor tap. */
  readonly pre2RxIncrementReqCount: number;
  /** Requests received from the partner to lower the second pre-cursor tap. */
  readonly pre2RxDecrementReqCount: number;
  /** Answers received from the partner saying the second pre-cursor tap met both limits, coefficient and equalization. */
  readonly pre2RxCoeffEqLimitReachedCount: number;
  /** Answers received from the partner saying the second pre-cursor tap met the equalization limit. */
  readonly pre2RxEqLimitReachedCount: number;
  /** Answers received from the partner saying the second pre-cursor tap cannot be adjusted. */
  readonly pre2RxCoeffNotSupportedCount: number;
  /** Answers received from the partner saying the second pre-cursor tap met its coefficient limit. */
  readonly pre2RxCoeffAtLimitCount: number;
  /** Requests sent to the partner to raise the second pre-cursor tap. */
  readonly pre2TxIncrementReqCount: number;
  /** Requests sent to the partner to lower the second pre-cursor tap. */
  readonly pre2TxDecrementReqCount: number;
  /** Answers sent to the partner saying the second pre-cursor tap met both limits, coefficient and equalization. */
  readonly pre2TxCoeffEqLimitReachedCount: number;
  /** Answers sent to the partner saying the second pre-cursor tap met the equalization limit. */
  readonly pre2TxEqLimitReachedCount: number;
  /** Answers sent to the partner saying the second pre-cursor tap cannot be adjusted. */
  readonly pre2TxCoeffNotSupportedCount: number;
  /** Answers sent to the partner saying the second pre-cursor tap met its coefficient limit. */
  readonly pre2TxCoeffAtLimitCount: number;
  /** Present setting of the third pre-cursor tap. */
  readonly pre3CurrentLevel: number;
  /** Requests received from the partner to raise the third pre-cursor tap. */
  readonly pre3RxIncrementReqCount: number;
  /** Requests received from the partner to lower the third pre-cursor tap. */
  readonly pre3RxDecrementReqCount: number;
  /** Answers received from the partner saying the third pre-cursor tap met both limits, coefficient and equalization. */
  readonly pre3RxCoeffEqLimitReachedCount: number;
  /** Answers received from the partner saying the third pre-cursor tap met the equalization limit. */
  readonly pre3RxEqLimitReachedCount: number;
  /** Answers received from the partner saying the third pre-cursor tap cannot be adjusted. */
  readonly pre3RxCoeffNotSupportedCount: number;
  /** Answers received from the partner saying the third pre-cursor tap met its coefficient limit. */
  readonly pre3RxCoeffAtLimitCount: number;
  /** Requests sent to the partner to raise the third pre-cursor tap. */
  readonly pre3TxIncrementReqCount: number;
  /** Requests sent to the partner to lower the third pre-cursor tap. */
  readonly pre3TxDecrementReqCount: number;
  /** Answers sent to the partner saying the third pre-cursor tap met both limits, coefficient and equalization. */
  readonly pre3TxCoeffEqLimitReachedCount: number;
  /** Answers sent to the partner saying the third pre-cursor tap met the equalization limit. */
  readonly pre3TxEqLimitReachedCount: number;
  /** Answers sent to the partner saying the third pre-cursor tap cannot be adjusted. */
  readonly pre3TxCoeffNotSupportedCount: number;
  /** Answers sent to the partner saying the third pre-cursor tap met its coefficient limit. */
  readonly pre3TxCoeffAtLimitCount: number;
  /** Upper 32 bits of the number of training pattern bits checked. */
  readonly prbsTotalBitsHigh: number;
  /** Lower 32 bits of the number of training pattern bits checked. */
  readonly prbsTotalBitsLow: number;
  /** Upper 32 bits of the number of wrong training pattern bits. */
  readonly prbsTotalErrorBitsHigh: number;
  /** Lower 32 bits of the number of wrong training pattern bits. */
  readonly prbsTotalErrorBitsLow: number;
  /** Whether this end is locked to the incoming training frames. */
  readonly frameLock: LinkTrainFrameLock | number;
  /** Whether the partner reports being locked to our training frames. */
  readonly remoteFrameLock: LinkTrainFrameLock | number;
  /** Training frames received with errors. */
  readonly numFrameErrors: number;
  /** Overruns counted during training. */
  readonly numOverruns: number;
  /** Latest initial condition request received from the partner. */
  readonly lastIcReceived: number;
  /** Latest initial condition request sent to the partner. */
  readonly lastIcSent: number;
}

/**
 * Detailed link training record of a serdes lane: tap requests and answers, bit errors and frame lock.
 *
 * Port command 386, since 1.1: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `page`: Memory or register page.
 */
export interface PL1_LINKTRAININFO extends CommandInstance {
  /** Asks for it. Detailed link training record of a serdes lane: tap requests and answers, bit errors and frame lock. */
  get(): Request<PL1_LINKTRAININFO_Values>;
}

/**
 * Detailed link training record of a serdes lane: tap requests and answers, bit errors and frame lock.
 *
 * Port command 386, since 1.1: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `page`: Memory or register page.
 */
export const PL1_LINKTRAININFO: CommandClass<PL1_LINKTRAININFO, [module: number, port: number, serdes: number, page: number]> = /* @__PURE__ */ command("PL1_LINKTRAININFO", 386, "p serdes page", "duration_us:u32 lock_lost_count:u32 pre1_current_level:u32 pre1_rx_increment_req_count:u32 pre1_rx_decrement_req_count:u32 pre1_rx_coeff_eq_limit_reached_count:u32 pre1_rx_eq_limit_reached_count:u32 pre1_rx_coeff_not_supported_count:u32 pre1_rx_coeff_at_limit_count:u32 pre1_tx_increment_req_count:u32 pre1_tx_decrement_req_count:u32 pre1_tx_coeff_eq_limit_reached_count:u32 pre1_tx_eq_limit_reached_count:u32 pre1_tx_coeff_not_supported_count:u32 pre1_tx_coeff_at_limit_count:u32 main_current_level:u32 main_rx_increment_req_count:u32 main_rx_decrement_req_count:u32 main_rx_coeff_eq_limit_reached_count:u32 main_rx_eq_limit_reached_count:u32 main_rx_coeff_not_supported_count:u32 main_rx_coeff_at_limit_count:u32 main_tx_increment_req_count:u32 main_tx_decrement_req_count:u32 main_tx_coeff_eq_limit_reached_count:u32 main_tx_eq_limit_reached_count:u32 main_tx_coeff_not_supported_count:u32 main_tx_coeff_at_limit_count:u32 post1_current_level:u32 post1_rx_increment_req_count:u32 post1_rx_decrement_req_count:u32 post1_rx_coeff_eq_limit_reached_count:u32 post1_rx_eq_limit_reached_count:u32 post1_rx_coeff_not_supported_count:u32 post1_rx_coeff_at_limit_count:u32 post1_tx_increment_req_count:u32 post1_tx_decrement_req_count:u32 post1_tx_coeff_eq_limit_reached_count:u32 post1_tx_eq_limit_reached_count:u32 post1_tx_coeff_not_supported_count:u32 post1_tx_coeff_at_limit_count:u32 pre2_current_level:u32 pre2_rx_increment_req_count:u32 pre2_rx_decrement_req_count:u32 pre2_rx_coeff_eq_limit_reached_count:u32 pre2_rx_eq_limit_reached_count:u32 pre2_rx_coeff_not_supported_count:u32 pre2_rx_coeff_at_limit_count:u32 pre2_tx_increment_req_count:u32 pre2_tx_decrement_req_count:u32 pre2_tx_coeff_eq_limit_reached_count:u32 pre2_tx_eq_limit_reached_count:u32 pre2_tx_coeff_not_supported_count:u32 pre2_tx_coeff_at_limit_count:u32 pre3_current_level:u32 pre3_rx_increment_req_count:u32 pre3_rx_decrement_req_count:u32 pre3_rx_coeff_eq_limit_reached_count:u32 pre3_rx_eq_limit_reached_count:u32 pre3_rx_coeff_not_supported_count:u32 pre3_rx_coeff_at_limit_count:u32 pre3_tx_increment_req_count:u32 pre3_tx_decrement_req_count:u32 pre3_tx_coeff_eq_limit_reached_count:u32 pre3_tx_eq_limit_reached_count:u32 pre3_tx_coeff_not_supported_count:u32 pre3_tx_coeff_at_limit_count:u32 prbs_total_bits_high:u32 prbs_total_bits_low:u32 prbs_total_error_bits_high:u32 prbs_total_error_bits_low:u32 frame_lock:u32@0 remote_frame_lock:u32@0 num_frame_errors:u32 num_overruns:u32 last_ic_received:u32 last_ic_sent:u32", undefined, "", [LinkTrainFrameLock]);

/** What PL1_LOG reports. */
export interface PL1_LOG_Values {
  /** Log entries as one text. */
  readonly logString: string;
}

/**
 * Text log of recent auto-negotiation and link training events on the port.
 *
 * Port command 387, since 1.1: get.
 */
export interface PL1_LOG extends CommandInstance {
  /** Asks for it. Text log of recent auto-negotiation and link training events on the port. */
  get(): Request<PL1_LOG_Values>;
}

/**
 * Text log of recent auto-negotiation and link training events on the port.
 *
 * Port command 387, since 1.1: get.
 */
export const PL1_LOG: CommandClass<PL1_LOG, [module: number, port: number]> = /* @__PURE__ */ command("PL1_LOG", 387, "p", "log_string:str", undefined);

/** What PL1_CFG_TMP reports. */
export interface PL1_CFG_TMP_Values {
  /** Integers whose meaning and number depend on the type index. */
  readonly values: readonly number[];
}

/** What setting PL1_CFG_TMP takes. */
export interface PL1_CFG_TMP_Input {
  /** Integers whose meaning and number depend on the type index. */
  readonly values: readonly number[];
}

/**
 * Generic per-lane setting for auto-negotiation and link training, chosen by the type index.
 *
 * Port command 388, since 1.1: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `config_type`: Kind of layer 1 configuration.
 */
export interface PL1_CFG_TMP extends CommandInstance {
  /** Asks for it. Generic per-lane setting for auto-negotiation and link training, chosen by the type index. */
  get(): Request<PL1_CFG_TMP_Values>;
  /**
   * Sets it. Generic per-lane setting for auto-negotiation and link training, chosen by the type index.
   * @param values integers whose meaning and number depend on the type index
   */
  set(values: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_CFG_TMP_Input): Request<void>;
}

/**
 * Generic per-lane setting for auto-negotiation and link training, chosen by the type index.
 *
 * Port command 388, since 1.1: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `config_type`: Kind of layer 1 configuration.
 */
export const PL1_CFG_TMP: CommandClass<PL1_CFG_TMP, [module: number, port: number, serdes: number, configType: Layer1ConfigType | number]> = /* @__PURE__ */ command("PL1_CFG_TMP", 388, "p serdes config_type@0", "values:i32[]", "=", "", [Layer1ConfigType]);

/** What PL1_LINKTRAIN_CMD reports. */
export interface PL1_LINKTRAIN_CMD_Values {
  /** Number of the request issued last. */
  readonly cmd: number;
  /** Operand of the request, for example the tap, preset or encoding. */
  readonly arg: number;
  /** How the request ended or what the partner answered. */
  readonly result: LinkTrainCmdResults | number;
  /** Bits telling how far the request has come, such as done. */
  readonly flags: number;
}

/** What setting PL1_LINKTRAIN_CMD takes. */
export interface PL1_LINKTRAIN_CMD_Input {
  /** Request to send, such as raising a tap or declaring the lane trained. */
  readonly cmd: LinkTrainCmd | number;
  /** Operand of the request, for example the tap, preset or encoding. */
  readonly arg: number;
}

/**
 * Manual link training request to the partner on a serdes lane, with its outcome when read.
 *
 * Port command 389, since 1.1: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PL1_LINKTRAIN_CMD extends CommandInstance {
  /** Asks for it. Manual link training request to the partner on a serdes lane, with its outcome when read. */
  get(): Request<PL1_LINKTRAIN_CMD_Values>;
  /**
   * Sets it. Manual link training request to the partner on a serdes lane, with its outcome when read.
   * @param cmd request to send, such as raising a tap or declaring the lane trained
   * @param arg operand of the request, for example the tap, preset or encoding
   */
  set(cmd: LinkTrainCmd | number, arg: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_LINKTRAIN_CMD_Input): Request<void>;
}

/**
 * Manual link training request to the partner on a serdes lane, with its outcome when read.
 *
 * Port command 389, since 1.1: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PL1_LINKTRAIN_CMD: CommandClass<PL1_LINKTRAIN_CMD, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PL1_LINKTRAIN_CMD", 389, "p serdes", "cmd:u8 arg:u8 result:u8@0 flags:u8", "cmd:u8@1 arg:u8", "", [LinkTrainCmdResults, LinkTrainCmd]);

/** What PL1_LT_PHYTXEQ_RANGE reports. */
export interface PL1_LT_PHYTXEQ_RANGE_Values {
  /** Answer given when the partner asks for more than the range allows. */
  readonly response: FreyaLinkTrainingRangeResponse | number;
  /** Lowest native tap value allowed in training. */
  readonly min: number;
  /** Highest native tap value allowed in training. */
  readonly max: number;
}

/** What setting PL1_LT_PHYTXEQ_RANGE takes. */
export interface PL1_LT_PHYTXEQ_RANGE_Input {
  /** Answer given when the partner asks for more than the range allows. */
  readonly response: FreyaLinkTrainingRangeResponse | number;
  /** Lowest native tap value allowed in training. */
  readonly min: number;
  /** Highest native tap value allowed in training. */
  readonly max: number;
}

/**
 * Range a transmit tap may take during link training, in the native steps of the serdes.
 *
 * Port command 417, since 2.9.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `tap`: Equalizer tap.
 */
export interface PL1_LT_PHYTXEQ_RANGE extends CommandInstance {
  /** Asks for it. Range a transmit tap may take during link training, in the native steps of the serdes. */
  get(): Request<PL1_LT_PHYTXEQ_RANGE_Values>;
  /**
   * Sets it. Range a transmit tap may take during link training, in the native steps of the serdes.
   * @param response answer given when the partner asks for more than the range allows
   * @param min lowest native tap value allowed in training
   * @param max highest native tap value allowed in training
   */
  set(response: FreyaLinkTrainingRangeResponse | number, min: number, max: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_LT_PHYTXEQ_RANGE_Input): Request<void>;
}

/**
 * Range a transmit tap may take during link training, in the native steps of the serdes.
 *
 * Port command 417, since 2.9.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `tap`: Equalizer tap.
 */
export const PL1_LT_PHYTXEQ_RANGE: CommandClass<PL1_LT_PHYTXEQ_RANGE, [module: number, port: number, serdes: number, tap: FreyaTapIndex | number]> = /* @__PURE__ */ command("PL1_LT_PHYTXEQ_RANGE", 417, "p serdes tap@0", "response:u8@1 min:i32 max:i32", "=", "", [FreyaTapIndex, FreyaLinkTrainingRangeResponse]);

/** What PL1_LT_PHYTXEQ_RANGE_COEFF reports. */
export interface PL1_LT_PHYTXEQ_RANGE_COEFF_Values {
  /** Reply to a request that would leave the range. */
  readonly response: FreyaLinkTrainingRangeResponse | number;
  /** Lowest IEEE coefficient allowed in training. */
  readonly min: number;
  /** Highest IEEE coefficient allowed in training. */
  readonly max: number;
}

/** What setting PL1_LT_PHYTXEQ_RANGE_COEFF takes. */
export interface PL1_LT_PHYTXEQ_RANGE_COEFF_Input {
  /** Reply to a request that would leave the range. */
  readonly response: FreyaLinkTrainingRangeResponse | number;
  /** Lowest IEEE coefficient allowed in training. */
  readonly min: number;
  /** Highest IEEE coefficient allowed in training. */
  readonly max: number;
}

/**
 * Range a transmit tap may take during link training, expressed as an IEEE coefficient.
 *
 * Port command 419, since 2.9.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `tap`: Equalizer tap.
 */
export interface PL1_LT_PHYTXEQ_RANGE_COEFF extends CommandInstance {
  /** Asks for it. Range a transmit tap may take during link training, expressed as an IEEE coefficient. */
  get(): Request<PL1_LT_PHYTXEQ_RANGE_COEFF_Values>;
  /**
   * Sets it. Range a transmit tap may take during link training, expressed as an IEEE coefficient.
   * @param response reply to a request that would leave the range
   * @param min lowest IEEE coefficient allowed in training
   * @param max highest IEEE coefficient allowed in training
   */
  set(response: FreyaLinkTrainingRangeResponse | number, min: number, max: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_LT_PHYTXEQ_RANGE_COEFF_Input): Request<void>;
}

/**
 * Range a transmit tap may take during link training, expressed as an IEEE coefficient.
 *
 * Port command 419, since 2.9.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `tap`: Equalizer tap.
 */
export const PL1_LT_PHYTXEQ_RANGE_COEFF: CommandClass<PL1_LT_PHYTXEQ_RANGE_COEFF, [module: number, port: number, serdes: number, tap: FreyaTapIndex | number]> = /* @__PURE__ */ command("PL1_LT_PHYTXEQ_RANGE_COEFF", 419, "p serdes tap@0", "response:u8@1 min:i32 max:i32", "=", "", [FreyaTapIndex, FreyaLinkTrainingRangeResponse]);

/** What setting PL1_CTRL takes. */
export interface PL1_CTRL_Input {
  /** Operation to perform on the chosen function. */
  readonly opcode: Layer1Opcode | number;
}

/**
 * Triggers a layer 1 function on a serdes, such as the sampled signal integrity scan.
 *
 * Port command 424, since 2.5.0: set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `function`: Layer 1 function to act on.
 */
export interface PL1_CTRL extends CommandInstance {
  /**
   * Sets it. Triggers a layer 1 function on a serdes, such as the sampled signal integrity scan.
   * @param opcode operation to perform on the chosen function
   */
  set(opcode: Layer1Opcode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_CTRL_Input): Request<void>;
}

/**
 * Triggers a layer 1 function on a serdes, such as the sampled signal integrity scan.
 *
 * Port command 424, since 2.5.0: set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `function`: Layer 1 function to act on.
 */
export const PL1_CTRL: CommandClass<PL1_CTRL, [module: number, port: number, serdes: number, function: Layer1Control | number]> = /* @__PURE__ */ command("PL1_CTRL", 424, "p serdes function@0", undefined, "opcode:i32@1", "", [Layer1Control, Layer1Opcode]);

/** What PL1_GET_DATA reports. */
export interface PL1_GET_DATA_Values {
  /** Outcome code of the data request. */
  readonly result: number;
  /** Sequence number of the sweep the data comes from. */
  readonly sweepNo: number;
  /** Time since the data was sampled. In microseconds. */
  readonly ageUs: number;
  /** Raw result bytes, laid out as the function defines. */
  readonly value: readonly number[];
}

/**
 * Latest result of a layer 1 function on a serdes, such as a sampled signal integrity scan.
 *
 * Port command 425, since 2.5.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `function`: Layer 1 function to act on.
 */
export interface PL1_GET_DATA extends CommandInstance {
  /** Asks for it. Latest result of a layer 1 function on a serdes, such as a sampled signal integrity scan. */
  get(): Request<PL1_GET_DATA_Values>;
}

/**
 * Latest result of a layer 1 function on a serdes, such as a sampled signal integrity scan.
 *
 * Port command 425, since 2.5.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `function`: Layer 1 function to act on.
 */
export const PL1_GET_DATA: CommandClass<PL1_GET_DATA, [module: number, port: number, serdes: number, function: Layer1Control | number]> = /* @__PURE__ */ command("PL1_GET_DATA", 425, "p serdes function@0", "result:i32 sweep_no:i32 age_us:i32 value:u8[]", undefined, "", [Layer1Control]);

/** What PL1_PRESET_CONFIG reports. */
export interface PL1_PRESET_CONFIG_Values {
  /** Whether the partner's request for this preset is accepted or ignored. */
  readonly response: FreyaPresetResponse | number;
  /** Third pre-cursor tap in native steps. */
  readonly pre3: number;
  /** Second pre-cursor tap in native steps. */
  readonly pre2: number;
  /** First pre-cursor tap in native steps. */
  readonly pre: number;
  /** Main tap in native steps. */
  readonly main: number;
  /** Post-cursor tap in native steps. */
  readonly post: number;
}

/** What setting PL1_PRESET_CONFIG takes. */
export interface PL1_PRESET_CONFIG_Input {
  /** Whether the partner's request for this preset is accepted or ignored. */
  readonly response: FreyaPresetResponse | number;
  /** Third pre-cursor tap in native steps. */
  readonly pre3: number;
  /** Second pre-cursor tap in native steps. */
  readonly pre2: number;
  /** First pre-cursor tap in native steps. */
  readonly pre: number;
  /** Main tap in native steps. */
  readonly main: number;
  /** Post-cursor tap in native steps. */
  readonly post: number;
}

/**
 * Transmit tap values that a link training preset stands for, in native serdes steps.
 *
 * Port command 426, since 2.9.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `preset`: Link training preset.
 */
export interface PL1_PRESET_CONFIG extends CommandInstance {
  /** Asks for it. Transmit tap values that a link training preset stands for, in native serdes steps. */
  get(): Request<PL1_PRESET_CONFIG_Values>;
  /**
   * Sets it. Transmit tap values that a link training preset stands for, in native serdes steps.
   * @param response whether the partner's request for this preset is accepted or ignored
   * @param pre3 third pre-cursor tap in native steps
   * @param pre2 second pre-cursor tap in native steps
   * @param pre first pre-cursor tap in native steps
   * @param main main tap in native steps
   * @param post post-cursor tap in native steps
   */
  set(response: FreyaPresetResponse | number, pre3: number, pre2: number, pre: number, main: number, post: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_PRESET_CONFIG_Input): Request<void>;
}

/**
 * Transmit tap values that a link training preset stands for, in native serdes steps.
 *
 * Port command 426, since 2.9.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `preset`: Link training preset.
 */
export const PL1_PRESET_CONFIG: CommandClass<PL1_PRESET_CONFIG, [module: number, port: number, serdes: number, preset: FreyaPresetIndex | number]> = /* @__PURE__ */ command("PL1_PRESET_CONFIG", 426, "p serdes preset@0", "response:u8@1 pre3:i32 pre2:i32 pre:i32 main:i32 post:i32", "=", "", [FreyaPresetIndex, FreyaPresetResponse]);

/**
 * Restores a link training preset of a serdes to its original tap values.
 *
 * Port command 427, since 2.9.0: set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `preset`: Link training preset.
 */
export interface PL1_PRESET_RESET extends CommandInstance {
  /** Sets it. Restores a link training preset of a serdes to its original tap values. */
  set(): Request<void>;
}

/**
 * Restores a link training preset of a serdes to its original tap values.
 *
 * Port command 427, since 2.9.0: set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `preset`: Link training preset.
 */
export const PL1_PRESET_RESET: CommandClass<PL1_PRESET_RESET, [module: number, port: number, serdes: number, preset: FreyaPresetIndex | number]> = /* @__PURE__ */ command("PL1_PRESET_RESET", 427, "p serdes preset@0", undefined, "", "", [FreyaPresetIndex]);

/** What PL1_PRESET_CONFIG_LEVEL reports. */
export interface PL1_PRESET_CONFIG_LEVEL_Values {
  /** Whether the partner's request for this preset is accepted or ignored. */
  readonly response: FreyaPresetResponse | number;
  /** Third pre-cursor tap as a level. */
  readonly pre3: number;
  /** Second pre-cursor tap as a level. */
  readonly pre2: number;
  /** First pre-cursor tap as a level. */
  readonly pre: number;
  /** Main tap as a level. */
  readonly main: number;
  /** Post-cursor tap as a level. */
  readonly post: number;
}

/** What setting PL1_PRESET_CONFIG_LEVEL takes. */
export interface PL1_PRESET_CONFIG_LEVEL_Input {
  /** Whether the partner's request for this preset is accepted or ignored. */
  readonly response: FreyaPresetResponse | number;
  /** Third pre-cursor tap as a level. */
  readonly pre3: number;
  /** Second pre-cursor tap as a level. */
  readonly pre2: number;
  /** First pre-cursor tap as a level. */
  readonly pre: number;
  /** Main tap as a level. */
  readonly main: number;
  /** Post-cursor tap as a level. */
  readonly post: number;
}

/**
 * Transmit tap values that a link training preset stands for, as signal levels.
 *
 * Port command 428, since 2.9.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `preset`: Link training preset.
 */
export interface PL1_PRESET_CONFIG_LEVEL extends CommandInstance {
  /** Asks for it. Transmit tap values that a link training preset stands for, as signal levels. */
  get(): Request<PL1_PRESET_CONFIG_LEVEL_Values>;
  /**
   * Sets it. Transmit tap values that a link training preset stands for, as signal levels.
   * @param response whether the partner's request for this preset is accepted or ignored
   * @param pre3 third pre-cursor tap as a level
   * @param pre2 second pre-cursor tap as a level
   * @param pre first pre-cursor tap as a level
   * @param main main tap as a level
   * @param post post-cursor tap as a level
   */
  set(response: FreyaPresetResponse | number, pre3: number, pre2: number, pre: number, main: number, post: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_PRESET_CONFIG_LEVEL_Input): Request<void>;
}

/**
 * Transmit tap values that a link training preset stands for, as signal levels.
 *
 * Port command 428, since 2.9.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `preset`: Link training preset.
 */
export const PL1_PRESET_CONFIG_LEVEL: CommandClass<PL1_PRESET_CONFIG_LEVEL, [module: number, port: number, serdes: number, preset: FreyaPresetIndex | number]> = /* @__PURE__ */ command("PL1_PRESET_CONFIG_LEVEL", 428, "p serdes preset@0", "response:u8@1 pre3:i32 pre2:i32 pre:i32 main:i32 post:i32", "=", "", [FreyaPresetIndex, FreyaPresetResponse]);

/** What PL1_PRESET_CONFIG_COEFF reports. */
export interface PL1_PRESET_CONFIG_COEFF_Values {
  /** Whether the partner's request for this preset is accepted or ignored. */
  readonly response: FreyaPresetResponse | number;
  /** Third pre-cursor tap as an IEEE coefficient. */
  readonly pre3: number;
  /** Second pre-cursor tap as an IEEE coefficient. */
  readonly pre2: number;
  /** First pre-cursor tap as an IEEE coefficient. */
  readonly pre: number;
  /** Main tap as an IEEE coefficient. */
  readonly main: number;
  /** Post-cursor tap as an IEEE coefficient. */
  readonly post: number;
}

/** What setting PL1_PRESET_CONFIG_COEFF takes. */
export interface PL1_PRESET_CONFIG_COEFF_Input {
  /** Whether the partner's request for this preset is accepted or ignored. */
  readonly response: FreyaPresetResponse | number;
  /** Third pre-cursor tap as an IEEE coefficient. */
  readonly pre3: number;
  /** Second pre-cursor tap as an IEEE coefficient. */
  readonly pre2: number;
  /** First pre-cursor tap as an IEEE coefficient. */
  readonly pre: number;
  /** Main tap as an IEEE coefficient. */
  readonly main: number;
  /** Post-cursor tap as an IEEE coefficient. */
  readonly post: number;
}

/**
 * Transmit tap values that a link training preset stands for, as IEEE coefficients.
 *
 * Port command 429, since 2.9.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `preset`: Link training preset.
 */
export interface PL1_PRESET_CONFIG_COEFF extends CommandInstance {
  /** Asks for it. Transmit tap values that a link training preset stands for, as IEEE coefficients. */
  get(): Request<PL1_PRESET_CONFIG_COEFF_Values>;
  /**
   * Sets it. Transmit tap values that a link training preset stands for, as IEEE coefficients.
   * @param response whether the partner's request for this preset is accepted or ignored
   * @param pre3 third pre-cursor tap as an IEEE coefficient
   * @param pre2 second pre-cursor tap as an IEEE coefficient
   * @param pre first pre-cursor tap as an IEEE coefficient
   * @param main main tap as an IEEE coefficient
   * @param post post-cursor tap as an IEEE coefficient
   */
  set(response: FreyaPresetResponse | number, pre3: number, pre2: number, pre: number, main: number, post: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_PRESET_CONFIG_COEFF_Input): Request<void>;
}

/**
 * Transmit tap values that a link training preset stands for, as IEEE coefficients.
 *
 * Port command 429, since 2.9.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `preset`: Link training preset.
 */
export const PL1_PRESET_CONFIG_COEFF: CommandClass<PL1_PRESET_CONFIG_COEFF, [module: number, port: number, serdes: number, preset: FreyaPresetIndex | number]> = /* @__PURE__ */ command("PL1_PRESET_CONFIG_COEFF", 429, "p serdes preset@0", "response:u8@1 pre3:i32 pre2:i32 pre:i32 main:i32 post:i32", "=", "", [FreyaPresetIndex, FreyaPresetResponse]);

/** What PL1_PHYTXEQ_LEVEL reports. */
export interface PL1_PHYTXEQ_LEVEL_Values {
  /** One level per transmit tap. Added with 1.5.0; empty when older firmware does not send it. */
  readonly tapValues: readonly number[];
}

/** What setting PL1_PHYTXEQ_LEVEL takes. */
export interface PL1_PHYTXEQ_LEVEL_Input {
  /** One level per transmit tap. Added with 1.5.0; empty when older firmware does not send it. */
  readonly tapValues: readonly number[];
}

/**
 * Transmit equalizer taps of a serdes, expressed as signal levels.
 *
 * Port command 430, since 2.5.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PL1_PHYTXEQ_LEVEL extends CommandInstance {
  /** Asks for it. Transmit equalizer taps of a serdes, expressed as signal levels. */
  get(): Request<PL1_PHYTXEQ_LEVEL_Values>;
  /**
   * Sets it. Transmit equalizer taps of a serdes, expressed as signal levels.
   * @param tapValues one level per transmit tap
   */
  set(tapValues: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_PHYTXEQ_LEVEL_Input): Request<void>;
}

/**
 * Transmit equalizer taps of a serdes, expressed as signal levels.
 *
 * Port command 430, since 2.5.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PL1_PHYTXEQ_LEVEL: CommandClass<PL1_PHYTXEQ_LEVEL, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PL1_PHYTXEQ_LEVEL", 430, "p serdes", "tap_values:i32[]?", "=");

/** What PL1_PHYTXEQ_COEFF reports. */
export interface PL1_PHYTXEQ_COEFF_Values {
  /** One IEEE coefficient per transmit tap. Added with 1.5.0; empty when older firmware does not send it. */
  readonly tapValues: readonly number[];
}

/** What setting PL1_PHYTXEQ_COEFF takes. */
export interface PL1_PHYTXEQ_COEFF_Input {
  /** One IEEE coefficient per transmit tap. Added with 1.5.0; empty when older firmware does not send it. */
  readonly tapValues: readonly number[];
}

/**
 * Transmit equalizer taps of a serdes, expressed as IEEE coefficients.
 *
 * Port command 431, since 2.5.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PL1_PHYTXEQ_COEFF extends CommandInstance {
  /** Asks for it. Transmit equalizer taps of a serdes, expressed as IEEE coefficients. */
  get(): Request<PL1_PHYTXEQ_COEFF_Values>;
  /**
   * Sets it. Transmit equalizer taps of a serdes, expressed as IEEE coefficients.
   * @param tapValues one IEEE coefficient per transmit tap
   */
  set(tapValues: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_PHYTXEQ_COEFF_Input): Request<void>;
}

/**
 * Transmit equalizer taps of a serdes, expressed as IEEE coefficients.
 *
 * Port command 431, since 2.5.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PL1_PHYTXEQ_COEFF: CommandClass<PL1_PHYTXEQ_COEFF, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PL1_PHYTXEQ_COEFF", 431, "p serdes", "tap_values:i32[]?", "=");

/** What PL1_AUTONEG_STATUS reports. */
export interface PL1_AUTONEG_STATUS_Values {
  /** Whether auto-negotiation is switched on. */
  readonly mode: AutoNegMode | number;
  /** Where the negotiation state machine stands. */
  readonly autonegState: AutoNegStatus | number;
  /** Technologies advertised by the partner, one bit each. */
  readonly receivedTechAbilities: string;
  /** FEC abilities and requests of the partner, one bit each. */
  readonly receivedFecAbilities: string;
  /** Pause abilities advertised by the partner, one bit each. */
  readonly receivedPauseMode: string;
  /** Whether a highest common technology was found. */
  readonly techAbilityHcdStatus: AutoNegTechAbilityHCDStatus | number;
  /** Highest technology both ends have in common. */
  readonly techAbilityHcdValue: AutoNegTecAbilityHCD | number;
  /** FEC mode agreed between both ends. */
  readonly fecModeResult: FECMode | number;
  /** Pause handling agreed between both ends. */
  readonly pauseModeResult: PauseMode | number;
}

/**
 * State and outcome of auto-negotiation, with the abilities the link partner advertised.
 *
 * Port command 432, since 2.5.0: get.
 */
export interface PL1_AUTONEG_STATUS extends CommandInstance {
  /** Asks for it. State and outcome of auto-negotiation, with the abilities the link partner advertised. */
  get(): Request<PL1_AUTONEG_STATUS_Values>;
}

/**
 * State and outcome of auto-negotiation, with the abilities the link partner advertised.
 *
 * Port command 432, since 2.5.0: get.
 */
export const PL1_AUTONEG_STATUS: CommandClass<PL1_AUTONEG_STATUS, [module: number, port: number]> = /* @__PURE__ */ command("PL1_AUTONEG_STATUS", 432, "p", "mode:i32@0 autoneg_state:i32@1 received_tech_abilities:hex[8] received_fec_abilities:hex[1] received_pause_mode:hex[1] tech_ability_hcd_status:i32@2 tech_ability_hcd_value:i32@3 fec_mode_result:i32@4 pause_mode_result:i32@5", undefined, "", [AutoNegMode, AutoNegStatus, AutoNegTechAbilityHCDStatus, AutoNegTecAbilityHCD, FECMode, PauseMode]);

/** What PL1_AUTONEG_ABILITIES reports. */
export interface PL1_AUTONEG_ABILITIES_Values {
  /** Technologies the port can advertise, one bit each. */
  readonly techAbilitiesSupported: string;
  /** FEC abilities the port can advertise, one bit each. */
  readonly fecModesSupported: string;
  /** Pause abilities the port can advertise, one bit each. */
  readonly pauseModesSupported: string;
}

/**
 * Abilities the port hardware can offer in auto-negotiation.
 *
 * Port command 433, since 2.5.0: get.
 */
export interface PL1_AUTONEG_ABILITIES extends CommandInstance {
  /** Asks for it. Abilities the port hardware can offer in auto-negotiation. */
  get(): Request<PL1_AUTONEG_ABILITIES_Values>;
}

/**
 * Abilities the port hardware can offer in auto-negotiation.
 *
 * Port command 433, since 2.5.0: get.
 */
export const PL1_AUTONEG_ABILITIES: CommandClass<PL1_AUTONEG_ABILITIES, [module: number, port: number]> = /* @__PURE__ */ command("PL1_AUTONEG_ABILITIES", 433, "p", "tech_abilities_supported:hex[8] fec_modes_supported:hex[1] pause_modes_supported:hex[1]", undefined);

/** What PL1_PCS_VARIANT reports. */
export interface PL1_PCS_VARIANT_Values {
  /** IEEE form of the PCS or the consortium (ETC) form. */
  readonly variant: FreyaPCSVariant | number;
}

/** What setting PL1_PCS_VARIANT takes. */
export interface PL1_PCS_VARIANT_Input {
  /** IEEE form of the PCS or the consortium (ETC) form. */
  readonly variant: FreyaPCSVariant | number;
}

/**
 * Specification the PCS of the port follows: IEEE or Ethernet Technology Consortium.
 *
 * Port command 434, since 2.5.0: get, set.
 */
export interface PL1_PCS_VARIANT extends CommandInstance {
  /** Asks for it. Specification the PCS of the port follows: IEEE or Ethernet Technology Consortium. */
  get(): Request<PL1_PCS_VARIANT_Values>;
  /**
   * Sets it. Specification the PCS of the port follows: IEEE or Ethernet Technology Consortium.
   * @param variant IEEE form of the PCS or the consortium (ETC) form
   */
  set(variant: FreyaPCSVariant | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_PCS_VARIANT_Input): Request<void>;
}

/**
 * Specification the PCS of the port follows: IEEE or Ethernet Technology Consortium.
 *
 * Port command 434, since 2.5.0: get, set.
 */
export const PL1_PCS_VARIANT: CommandClass<PL1_PCS_VARIANT, [module: number, port: number]> = /* @__PURE__ */ command("PL1_PCS_VARIANT", 434, "p", "variant:u8@0", "=", "", [FreyaPCSVariant]);

/** What PL1_CWE_CYCLE reports. */
export interface PL1_CWE_CYCLE_Values {
  /** How often the cycle is repeated; 0 goes on without end. */
  readonly loop: number;
  /** Codewords in one cycle, good and faulty together. */
  readonly cycleLen: number;
  /** Codewords of each cycle that are made faulty. */
  readonly errorLen: number;
}

/** What setting PL1_CWE_CYCLE takes. */
export interface PL1_CWE_CYCLE_Input {
  /** How often the cycle is repeated; 0 goes on without end. */
  readonly loop: number;
  /** Codewords in one cycle, good and faulty together. */
  readonly cycleLen: number;
  /** Codewords of each cycle that are made faulty. */
  readonly errorLen: number;
}

/**
 * Pattern in which faulty FEC codewords are injected: cycle length, erroneous part and repetitions.
 *
 * Port command 435, since 2.7.0: get, set.
 */
export interface PL1_CWE_CYCLE extends CommandInstance {
  /** Asks for it. Pattern in which faulty FEC codewords are injected: cycle length, erroneous part and repetitions. */
  get(): Request<PL1_CWE_CYCLE_Values>;
  /**
   * Sets it. Pattern in which faulty FEC codewords are injected: cycle length, erroneous part and repetitions.
   * @param loop how often the cycle is repeated; 0 goes on without end
   * @param cycleLen codewords in one cycle, good and faulty together
   * @param errorLen codewords of each cycle that are made faulty
   */
  set(loop: number, cycleLen: number, errorLen: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_CWE_CYCLE_Input): Request<void>;
  /**
   * Sets it with loop 0.
   * @param cycleLen codewords in one cycle, good and faulty together
   * @param errorLen codewords of each cycle that are made faulty
   */
  setContinuous(cycleLen: number, errorLen: number): Request<void>;
}

/**
 * Pattern in which faulty FEC codewords are injected: cycle length, erroneous part and repetitions.
 *
 * Port command 435, since 2.7.0: get, set.
 */
export const PL1_CWE_CYCLE: CommandClass<PL1_CWE_CYCLE, [module: number, port: number]> = /* @__PURE__ */ command("PL1_CWE_CYCLE", 435, "p", "loop:i32 cycle_len:i32 error_len:i32", "=", "setContinuous loop=0");

/** What PL1_CWE_ERR_SYM_INDICES reports. */
export interface PL1_CWE_ERR_SYM_INDICES_Values {
  /** Symbol positions within the codeword. */
  readonly errorSymIndices: readonly number[];
}

/** What setting PL1_CWE_ERR_SYM_INDICES takes. */
export interface PL1_CWE_ERR_SYM_INDICES_Input {
  /** Symbol positions within the codeword. */
  readonly errorSymIndices: readonly number[];
}

/**
 * Positions of the symbols that are corrupted in each faulty FEC codeword.
 *
 * Port command 436, since 2.7.0: get, set.
 */
export interface PL1_CWE_ERR_SYM_INDICES extends CommandInstance {
  /** Asks for it. Positions of the symbols that are corrupted in each faulty FEC codeword. */
  get(): Request<PL1_CWE_ERR_SYM_INDICES_Values>;
  /**
   * Sets it. Positions of the symbols that are corrupted in each faulty FEC codeword.
   * @param errorSymIndices symbol positions within the codeword
   */
  set(errorSymIndices: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_CWE_ERR_SYM_INDICES_Input): Request<void>;
}

/**
 * Positions of the symbols that are corrupted in each faulty FEC codeword.
 *
 * Port command 436, since 2.7.0: get, set.
 */
export const PL1_CWE_ERR_SYM_INDICES: CommandClass<PL1_CWE_ERR_SYM_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("PL1_CWE_ERR_SYM_INDICES", 436, "p", "error_sym_indices:i32[]", "=");

/** What PL1_CWE_BIT_ERR_MASK reports. */
export interface PL1_CWE_BIT_ERR_MASK_Values {
  /** Whether the mask stays, rotates or increments. */
  readonly mode: FecCodewordBitErrorMaskMode | number;
  /** Bits to flip in the symbol; 03FF flips all ten. */
  readonly bitmask: string;
}

/** What setting PL1_CWE_BIT_ERR_MASK takes. */
export interface PL1_CWE_BIT_ERR_MASK_Input {
  /** Whether the mask stays, rotates or increments. */
  readonly mode: FecCodewordBitErrorMaskMode | number;
  /** Bits to flip in the symbol; 03FF flips all ten. */
  readonly bitmask: string | Uint8Array | bigint;
}

/**
 * Which bits of a corrupted FEC symbol are flipped, and how the mask moves on.
 *
 * Port command 437, since 2.7.0: get, set.
 */
export interface PL1_CWE_BIT_ERR_MASK extends CommandInstance {
  /** Asks for it. Which bits of a corrupted FEC symbol are flipped, and how the mask moves on. */
  get(): Request<PL1_CWE_BIT_ERR_MASK_Values>;
  /**
   * Sets it. Which bits of a corrupted FEC symbol are flipped, and how the mask moves on.
   * @param mode whether the mask stays, rotates or increments
   * @param bitmask bits to flip in the symbol; 03FF flips all ten
   */
  set(mode: FecCodewordBitErrorMaskMode | number, bitmask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_CWE_BIT_ERR_MASK_Input): Request<void>;
  /** Sets it with mode STATIC, bitmask 03FF. */
  setAllBits(): Request<void>;
  /** Sets it with mode STATIC, bitmask 0000. */
  setNoBits(): Request<void>;
}

/**
 * Which bits of a corrupted FEC symbol are flipped, and how the mask moves on.
 *
 * Port command 437, since 2.7.0: get, set.
 */
export const PL1_CWE_BIT_ERR_MASK: CommandClass<PL1_CWE_BIT_ERR_MASK, [module: number, port: number]> = /* @__PURE__ */ command("PL1_CWE_BIT_ERR_MASK", 437, "p", "mode:i32@0 bitmask:hex[2]", "=", "setAllBits mode=STATIC,bitmask=\"03FF\";setNoBits mode=STATIC,bitmask=\"0000\"", [FecCodewordBitErrorMaskMode]);

/** What PL1_CWE_FEC_ENGINE reports. */
export interface PL1_CWE_FEC_ENGINE_Values {
  /** One bit per FEC engine; 0F selects all four. */
  readonly bitmask: string;
}

/** What setting PL1_CWE_FEC_ENGINE takes. */
export interface PL1_CWE_FEC_ENGINE_Input {
  /** One bit per FEC engine; 0F selects all four. */
  readonly bitmask: string | Uint8Array | bigint;
}

/**
 * FEC engines of the port that take part in codeword error injection.
 *
 * Port command 438, since 2.7.0: get, set.
 */
export interface PL1_CWE_FEC_ENGINE extends CommandInstance {
  /** Asks for it. FEC engines of the port that take part in codeword error injection. */
  get(): Request<PL1_CWE_FEC_ENGINE_Values>;
  /**
   * Sets it. FEC engines of the port that take part in codeword error injection.
   * @param bitmask one bit per FEC engine; 0F selects all four
   */
  set(bitmask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_CWE_FEC_ENGINE_Input): Request<void>;
  /** Sets it with bitmask 0F. */
  setAllEngines(): Request<void>;
}

/**
 * FEC engines of the port that take part in codeword error injection.
 *
 * Port command 438, since 2.7.0: get, set.
 */
export const PL1_CWE_FEC_ENGINE: CommandClass<PL1_CWE_FEC_ENGINE, [module: number, port: number]> = /* @__PURE__ */ command("PL1_CWE_FEC_ENGINE", 438, "p", "bitmask:hex[1]", "=", "setAllEngines bitmask=\"0F\"");

/** What PL1_CWE_FEC_STATS reports. */
export interface PL1_CWE_FEC_STATS_Values {
  /** Codewords counted in all. */
  readonly totalCw: bigint;
  /** Codewords with errors that FEC could repair. */
  readonly totalCorrectableCw: bigint;
  /** Codewords with more errors than FEC could repair. */
  readonly totalUncorrectableCw: bigint;
  /** Codewords that held no error. */
  readonly totalErrorFreeCw: bigint;
  /** Symbols found in error. */
  readonly totalSymbolError: bigint;
}

/**
 * Totals of FEC codewords by decoding result, for the codeword error injection test.
 *
 * Port command 439, since 2.7.0: get.
 */
export interface PL1_CWE_FEC_STATS extends CommandInstance {
  /** Asks for it. Totals of FEC codewords by decoding result, for the codeword error injection test. */
  get(): Request<PL1_CWE_FEC_STATS_Values>;
}

/**
 * Totals of FEC codewords by decoding result, for the codeword error injection test.
 *
 * Port command 439, since 2.7.0: get.
 */
export const PL1_CWE_FEC_STATS: CommandClass<PL1_CWE_FEC_STATS, [module: number, port: number]> = /* @__PURE__ */ command("PL1_CWE_FEC_STATS", 439, "p", "total_cw:i64 total_correctable_cw:i64 total_uncorrectable_cw:i64 total_error_free_cw:i64 total_symbol_error:i64", undefined);

/** What PL1_AUTONEG_CONFIG reports. */
export interface PL1_AUTONEG_CONFIG_Values {
  /** Technologies to advertise, one bit each. */
  readonly techAbilities: string;
  /** FEC abilities and requests to advertise, one bit each. */
  readonly fecAbilities: string;
  /** Pause abilities to advertise, one bit each. */
  readonly pauseMode: string;
}

/** What setting PL1_AUTONEG_CONFIG takes. */
export interface PL1_AUTONEG_CONFIG_Input {
  /** Technologies to advertise, one bit each. */
  readonly techAbilities: string | Uint8Array | bigint;
  /** FEC abilities and requests to advertise, one bit each. */
  readonly fecAbilities: string | Uint8Array | bigint;
  /** Pause abilities to advertise, one bit each. */
  readonly pauseMode: string | Uint8Array | bigint;
}

/**
 * Abilities the port advertises in auto-negotiation.
 *
 * Port command 440, since 2.5.0: get, set.
 */
export interface PL1_AUTONEG_CONFIG extends CommandInstance {
  /** Asks for it. Abilities the port advertises in auto-negotiation. */
  get(): Request<PL1_AUTONEG_CONFIG_Values>;
  /**
   * Sets it. Abilities the port advertises in auto-negotiation.
   * @param techAbilities technologies to advertise, one bit each
   * @param fecAbilities FEC abilities and requests to advertise, one bit each
   * @param pauseMode pause abilities to advertise, one bit each
   */
  set(techAbilities: string | Uint8Array | bigint, fecAbilities: string | Uint8Array | bigint, pauseMode: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_AUTONEG_CONFIG_Input): Request<void>;
}

/**
 * Abilities the port advertises in auto-negotiation.
 *
 * Port command 440, since 2.5.0: get, set.
 */
export const PL1_AUTONEG_CONFIG: CommandClass<PL1_AUTONEG_CONFIG, [module: number, port: number]> = /* @__PURE__ */ command("PL1_AUTONEG_CONFIG", 440, "p", "tech_abilities:hex[8] fec_abilities:hex[1] pause_mode:hex[1]", "=");

/** What PL1_ANLT reports. */
export interface PL1_ANLT_Values {
  /** Whether auto-negotiation runs. */
  readonly anMode: FreyaAutonegMode | number;
  /** Whether link training is off, automatic or driven by hand. */
  readonly ltMode: FreyaLinkTrainingMode | number;
}

/** What setting PL1_ANLT takes. */
export interface PL1_ANLT_Input {
  /** Whether auto-negotiation runs. */
  readonly anMode: FreyaAutonegMode | number;
  /** Whether link training is off, automatic or driven by hand. */
  readonly ltMode: FreyaLinkTrainingMode | number;
}

/**
 * Switches for auto-negotiation and link training of the port, set together.
 *
 * Port command 441, since 2.5.0: get, set.
 */
export interface PL1_ANLT extends CommandInstance {
  /** Asks for it. Switches for auto-negotiation and link training of the port, set together. */
  get(): Request<PL1_ANLT_Values>;
  /**
   * Sets it. Switches for auto-negotiation and link training of the port, set together.
   * @param anMode whether auto-negotiation runs
   * @param ltMode whether link training is off, automatic or driven by hand
   */
  set(anMode: FreyaAutonegMode | number, ltMode: FreyaLinkTrainingMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_ANLT_Input): Request<void>;
  /** Sets it with anMode ENABLED, ltMode DISABLED. */
  enableAnOnly(): Request<void>;
  /** Sets it with anMode DISABLED, ltMode ENABLED_AUTO. */
  enableLtAutoOnly(): Request<void>;
  /** Sets it with anMode DISABLED, ltMode ENABLED_INTERACTIVE. */
  enableLtInteractiveOnly(): Request<void>;
  /** Sets it with anMode ENABLED, ltMode ENABLED_AUTO. */
  enableAnLtAuto(): Request<void>;
  /** Sets it with anMode ENABLED, ltMode ENABLED_INTERACTIVE. */
  enableAnLtInteractive(): Request<void>;
  /** Sets it with anMode DISABLED, ltMode DISABLED. */
  disableAnlt(): Request<void>;
}

/**
 * Switches for auto-negotiation and link training of the port, set together.
 *
 * Port command 441, since 2.5.0: get, set.
 */
export const PL1_ANLT: CommandClass<PL1_ANLT, [module: number, port: number]> = /* @__PURE__ */ command("PL1_ANLT", 441, "p", "an_mode:u8@0 lt_mode:u8@1", "=", "enableAnOnly an_mode=ENABLED,lt_mode=DISABLED;enableLtAutoOnly an_mode=DISABLED,lt_mode=ENABLED_AUTO;enableLtInteractiveOnly an_mode=DISABLED,lt_mode=ENABLED_INTERACTIVE;enableAnLtAuto an_mode=ENABLED,lt_mode=ENABLED_AUTO;enableAnLtInteractive an_mode=ENABLED,lt_mode=ENABLED_INTERACTIVE;disableAnlt an_mode=DISABLED,lt_mode=DISABLED", [FreyaAutonegMode, FreyaLinkTrainingMode]);

/** What PL1_PHYTXEQ reports. */
export interface PL1_PHYTXEQ_Values {
  /** One native value per tap, pre-cursor, main and post-cursor taps together. Added with 1.5.0; empty when older firmware does not send it. */
  readonly tapValues: readonly number[];
}

/** What setting PL1_PHYTXEQ takes. */
export interface PL1_PHYTXEQ_Input {
  /** One native value per tap, pre-cursor, main and post-cursor taps together. Added with 1.5.0; empty when older firmware does not send it. */
  readonly tapValues: readonly number[];
}

/**
 * Transmit equalizer taps of a serdes in its native steps.
 *
 * Port command 442, since 2.5.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PL1_PHYTXEQ extends CommandInstance {
  /** Asks for it. Transmit equalizer taps of a serdes in its native steps. */
  get(): Request<PL1_PHYTXEQ_Values>;
  /**
   * Sets it. Transmit equalizer taps of a serdes in its native steps.
   * @param tapValues one native value per tap, pre-cursor, main and post-cursor taps together
   */
  set(tapValues: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_PHYTXEQ_Input): Request<void>;
}

/**
 * Transmit equalizer taps of a serdes in its native steps.
 *
 * Port command 442, since 2.5.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PL1_PHYTXEQ: CommandClass<PL1_PHYTXEQ, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PL1_PHYTXEQ", 442, "p serdes", "tap_values:i32[]?", "=");

/** What PL1_LINKTRAIN_CONFIG reports. */
export interface PL1_LINKTRAIN_CONFIG_Values {
  /** Transmit taps applied while out of sync: IEEE preset or the present ones. */
  readonly oosPreset: FreyaOutOfSyncPreset | number;
  /** Whether the training timer is enforced. */
  readonly timeoutMode: TimeoutMode | number;
}

/** What setting PL1_LINKTRAIN_CONFIG takes. */
export interface PL1_LINKTRAIN_CONFIG_Input {
  /** Transmit taps applied while out of sync: IEEE preset or the present ones. */
  readonly oosPreset: FreyaOutOfSyncPreset | number;
  /** Whether the training timer is enforced. */
  readonly timeoutMode: TimeoutMode | number;
}

/**
 * Link training options of the port: preset used when out of sync, and timeout.
 *
 * Port command 443, since 2.5.0: get, set.
 */
export interface PL1_LINKTRAIN_CONFIG extends CommandInstance {
  /** Asks for it. Link training options of the port: preset used when out of sync, and timeout. */
  get(): Request<PL1_LINKTRAIN_CONFIG_Values>;
  /**
   * Sets it. Link training options of the port: preset used when out of sync, and timeout.
   * @param oosPreset transmit taps applied while out of sync: IEEE preset or the present ones
   * @param timeoutMode whether the training timer is enforced
   */
  set(oosPreset: FreyaOutOfSyncPreset | number, timeoutMode: TimeoutMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_LINKTRAIN_CONFIG_Input): Request<void>;
}

/**
 * Link training options of the port: preset used when out of sync, and timeout.
 *
 * Port command 443, since 2.5.0: get, set.
 */
export const PL1_LINKTRAIN_CONFIG: CommandClass<PL1_LINKTRAIN_CONFIG, [module: number, port: number]> = /* @__PURE__ */ command("PL1_LINKTRAIN_CONFIG", 443, "p", "oos_preset:u8@0 timeout_mode:u8@1", "=", "", [FreyaOutOfSyncPreset, TimeoutMode]);

/** What PL1_LINKTRAIN_STATUS reports. */
export interface PL1_LINKTRAIN_STATUS_Values {
  /** Whether training is enabled on this lane. */
  readonly mode: LinkTrainingStatusMode | number;
  /** Whether the lane has completed training. */
  readonly status: LinkTrainingStatus | number;
  /** Reason why training failed, if it did. */
  readonly failure: LinkTrainingFailureType | number;
}

/**
 * Outcome of link training on a serdes lane of ports with advanced training.
 *
 * Port command 444, since 2.5.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PL1_LINKTRAIN_STATUS extends CommandInstance {
  /** Asks for it. Outcome of link training on a serdes lane of ports with advanced training. */
  get(): Request<PL1_LINKTRAIN_STATUS_Values>;
}

/**
 * Outcome of link training on a serdes lane of ports with advanced training.
 *
 * Port command 444, since 2.5.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PL1_LINKTRAIN_STATUS: CommandClass<PL1_LINKTRAIN_STATUS, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PL1_LINKTRAIN_STATUS", 444, "p serdes", "mode:u8@0 status:u8@1 failure:u8@2", undefined, "", [LinkTrainingStatusMode, LinkTrainingStatus, LinkTrainingFailureType]);

/** What PL1_CWE_CONTROL reports. */
export interface PL1_CWE_CONTROL_Values {
  /** Start or stop; when read, whether injection runs. */
  readonly action: StartOrStop | number;
}

/** What setting PL1_CWE_CONTROL takes. */
export interface PL1_CWE_CONTROL_Input {
  /** Start or stop; when read, whether injection runs. */
  readonly action: StartOrStop | number;
}

/**
 * Starts or stops the injection of faulty FEC codewords.
 *
 * Port command 445, since 2.7.0: get, set.
 */
export interface PL1_CWE_CONTROL extends CommandInstance {
  /** Asks for it. Starts or stops the injection of faulty FEC codewords. */
  get(): Request<PL1_CWE_CONTROL_Values>;
  /**
   * Sets it. Starts or stops the injection of faulty FEC codewords.
   * @param action start or stop; when read, whether injection runs
   */
  set(action: StartOrStop | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_CWE_CONTROL_Input): Request<void>;
  /** Sets it with action START. */
  setStart(): Request<void>;
  /** Sets it with action STOP. */
  setStop(): Request<void>;
}

/**
 * Starts or stops the injection of faulty FEC codewords.
 *
 * Port command 445, since 2.7.0: get, set.
 */
export const PL1_CWE_CONTROL: CommandClass<PL1_CWE_CONTROL, [module: number, port: number]> = /* @__PURE__ */ command("PL1_CWE_CONTROL", 445, "p", "action:u8@0", "=", "setStart action=START;setStop action=STOP", [StartOrStop]);

/**
 * Clears the FEC codeword totals of the codeword error injection test.
 *
 * Port command 446, since 2.7.0: set.
 */
export interface PL1_CWE_FEC_STATS_CLEAR extends CommandInstance {
  /** Sets it. Clears the FEC codeword totals of the codeword error injection test. */
  set(): Request<void>;
}

/**
 * Clears the FEC codeword totals of the codeword error injection test.
 *
 * Port command 446, since 2.7.0: set.
 */
export const PL1_CWE_FEC_STATS_CLEAR: CommandClass<PL1_CWE_FEC_STATS_CLEAR, [module: number, port: number]> = /* @__PURE__ */ command("PL1_CWE_FEC_STATS_CLEAR", 446, "p", undefined, "");

/** What PL1_PNSWAP_TX reports. */
export interface PL1_PNSWAP_TX_Values {
  /** Whether the outgoing positive and negative wires are exchanged. */
  readonly onOff: OnOff | number;
}

/** What setting PL1_PNSWAP_TX takes. */
export interface PL1_PNSWAP_TX_Input {
  /** Whether the outgoing positive and negative wires are exchanged. */
  readonly onOff: OnOff | number;
}

/**
 * Polarity swap of the differential pair in the transmit direction of a serdes.
 *
 * Port command 532, since 1.2.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PL1_PNSWAP_TX extends CommandInstance {
  /** Asks for it. Polarity swap of the differential pair in the transmit direction of a serdes. */
  get(): Request<PL1_PNSWAP_TX_Values>;
  /**
   * Sets it. Polarity swap of the differential pair in the transmit direction of a serdes.
   * @param onOff whether the outgoing positive and negative wires are exchanged
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_PNSWAP_TX_Input): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
}

/**
 * Polarity swap of the differential pair in the transmit direction of a serdes.
 *
 * Port command 532, since 1.2.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PL1_PNSWAP_TX: CommandClass<PL1_PNSWAP_TX, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PL1_PNSWAP_TX", 532, "p serdes", "on_off:u8@0", "=", "setOn on_off=ON;setOff on_off=OFF", [OnOff]);

/** What PL1_PNSWAP_RX reports. */
export interface PL1_PNSWAP_RX_Values {
  /** Whether the incoming positive and negative wires are exchanged. */
  readonly onOff: OnOff | number;
}

/** What setting PL1_PNSWAP_RX takes. */
export interface PL1_PNSWAP_RX_Input {
  /** Whether the incoming positive and negative wires are exchanged. */
  readonly onOff: OnOff | number;
}

/**
 * Polarity swap of the differential pair in the receive direction of a serdes.
 *
 * Port command 533, since 1.2.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PL1_PNSWAP_RX extends CommandInstance {
  /** Asks for it. Polarity swap of the differential pair in the receive direction of a serdes. */
  get(): Request<PL1_PNSWAP_RX_Values>;
  /**
   * Sets it. Polarity swap of the differential pair in the receive direction of a serdes.
   * @param onOff whether the incoming positive and negative wires are exchanged
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_PNSWAP_RX_Input): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
}

/**
 * Polarity swap of the differential pair in the receive direction of a serdes.
 *
 * Port command 533, since 1.2.0: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PL1_PNSWAP_RX: CommandClass<PL1_PNSWAP_RX, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PL1_PNSWAP_RX", 533, "p serdes", "on_off:u8@0", "=", "setOn on_off=ON;setOff on_off=OFF", [OnOff]);

/** What PL1_CDRLOL_STATUS reports. */
export interface PL1_CDRLOL_STATUS_Values {
  /** Whether the clock recovery is out of lock now. */
  readonly current: ErrorStatus | number;
  /** Whether lock was lost earlier, remembered even if regained. */
  readonly latched: ErrorStatus | number;
}

/**
 * Loss of lock of the clock and data recovery on a receive serdes.
 *
 * Port command 556, since 1.8.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PL1_CDRLOL_STATUS extends CommandInstance {
  /** Asks for it. Loss of lock of the clock and data recovery on a receive serdes. */
  get(): Request<PL1_CDRLOL_STATUS_Values>;
}

/**
 * Loss of lock of the clock and data recovery on a receive serdes.
 *
 * Port command 556, since 1.8.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PL1_CDRLOL_STATUS: CommandClass<PL1_CDRLOL_STATUS, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PL1_CDRLOL_STATUS", 556, "p serdes", "current:u8@0 latched:u8@0", undefined, "", [ErrorStatus]);

/** What PL1_LOA_STATUS reports. */
export interface PL1_LOA_STATUS_Values {
  /** Whether the lanes are out of alignment now. */
  readonly current: ErrorStatus | number;
  /** Whether alignment was lost earlier, remembered even if regained. */
  readonly latched: ErrorStatus | number;
}

/**
 * Loss of alignment across the PCS lanes of the port.
 *
 * Port command 557, since 1.8.0: get.
 */
export interface PL1_LOA_STATUS extends CommandInstance {
  /** Asks for it. Loss of alignment across the PCS lanes of the port. */
  get(): Request<PL1_LOA_STATUS_Values>;
}

/**
 * Loss of alignment across the PCS lanes of the port.
 *
 * Port command 557, since 1.8.0: get.
 */
export const PL1_LOA_STATUS: CommandClass<PL1_LOA_STATUS, [module: number, port: number]> = /* @__PURE__ */ command("PL1_LOA_STATUS", 557, "p", "current:u8@0 latched:u8@0", undefined, "", [ErrorStatus]);

/** What PL1_HIBER_STATUS reports. */
export interface PL1_HIBER_STATUS_Values {
  /** Whether the bit error ratio is too high now. */
  readonly current: ErrorStatus | number;
  /** Whether the ratio was too high earlier, remembered even if it has improved. */
  readonly latched: ErrorStatus | number;
}

/**
 * High bit error ratio condition seen by the PCS of the port.
 *
 * Port command 558, since 1.8.0: get.
 */
export interface PL1_HIBER_STATUS extends CommandInstance {
  /** Asks for it. High bit error ratio condition seen by the PCS of the port. */
  get(): Request<PL1_HIBER_STATUS_Values>;
}

/**
 * High bit error ratio condition seen by the PCS of the port.
 *
 * Port command 558, since 1.8.0: get.
 */
export const PL1_HIBER_STATUS: CommandClass<PL1_HIBER_STATUS, [module: number, port: number]> = /* @__PURE__ */ command("PL1_HIBER_STATUS", 558, "p", "current:u8@0 latched:u8@0", undefined, "", [ErrorStatus]);

/** What PL1_HISER_STATUS reports. */
export interface PL1_HISER_STATUS_Values {
  /** Whether the alarm for this condition is armed. */
  readonly alarmState: OnOff | number;
  /** Whether the symbol error ratio is too high now. */
  readonly current: ErrorStatus | number;
  /** Whether the symbol error ratio was too high earlier, remembered afterwards. */
  readonly latched: ErrorStatus | number;
}

/**
 * High symbol error ratio condition of the received FEC codewords.
 *
 * Port command 559, since 1.8.0: get.
 */
export interface PL1_HISER_STATUS extends CommandInstance {
  /** Asks for it. High symbol error ratio condition of the received FEC codewords. */
  get(): Request<PL1_HISER_STATUS_Values>;
}

/**
 * High symbol error ratio condition of the received FEC codewords.
 *
 * Port command 559, since 1.8.0: get.
 */
export const PL1_HISER_STATUS: CommandClass<PL1_HISER_STATUS, [module: number, port: number]> = /* @__PURE__ */ command("PL1_HISER_STATUS", 559, "p", "alarm_state:u8@0 current:u8@1 latched:u8@1", undefined, "", [OnOff, ErrorStatus]);

/** What PL1_HISER_ALARM reports. */
export interface PL1_HISER_ALARM_Values {
  /** Whether a high ratio raises the alarm. */
  readonly alarmState: OnOff | number;
}

/** What setting PL1_HISER_ALARM takes. */
export interface PL1_HISER_ALARM_Input {
  /** Whether a high ratio raises the alarm. */
  readonly alarmState: OnOff | number;
}

/**
 * Switch for the alarm on a high symbol error ratio.
 *
 * Port command 560, since 1.8.0: get, set.
 */
export interface PL1_HISER_ALARM extends CommandInstance {
  /** Asks for it. Switch for the alarm on a high symbol error ratio. */
  get(): Request<PL1_HISER_ALARM_Values>;
  /**
   * Sets it. Switch for the alarm on a high symbol error ratio.
   * @param alarmState whether a high ratio raises the alarm
   */
  set(alarmState: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_HISER_ALARM_Input): Request<void>;
  /** Sets it with alarmState OFF. */
  setOff(): Request<void>;
  /** Sets it with alarmState ON. */
  setOn(): Request<void>;
}

/**
 * Switch for the alarm on a high symbol error ratio.
 *
 * Port command 560, since 1.8.0: get, set.
 */
export const PL1_HISER_ALARM: CommandClass<PL1_HISER_ALARM, [module: number, port: number]> = /* @__PURE__ */ command("PL1_HISER_ALARM", 560, "p", "alarm_state:u8@0", "=", "setOff alarm_state=OFF;setOn alarm_state=ON", [OnOff]);

/** What PL1_DEGSER_STATUS reports. */
export interface PL1_DEGSER_STATUS_Values {
  /** Whether the degraded condition holds now. */
  readonly current: ErrorStatus | number;
  /** Whether the degraded condition occurred earlier, remembered afterwards. */
  readonly latched: ErrorStatus | number;
}

/**
 * Degraded symbol error ratio condition, the early warning of the FEC decoder.
 *
 * Port command 561, since 1.8.0: get.
 */
export interface PL1_DEGSER_STATUS extends CommandInstance {
  /** Asks for it. Degraded symbol error ratio condition, the early warning of the FEC decoder. */
  get(): Request<PL1_DEGSER_STATUS_Values>;
}

/**
 * Degraded symbol error ratio condition, the early warning of the FEC decoder.
 *
 * Port command 561, since 1.8.0: get.
 */
export const PL1_DEGSER_STATUS: CommandClass<PL1_DEGSER_STATUS, [module: number, port: number]> = /* @__PURE__ */ command("PL1_DEGSER_STATUS", 561, "p", "current:u8@0 latched:u8@0", undefined, "", [ErrorStatus]);

/** What PL1_DEGSER_THRESH reports. */
export interface PL1_DEGSER_THRESH_Values {
  /** Symbol errors within an interval that raise the warning. */
  readonly actThresh: number;
  /** Symbol errors within an interval below which the warning ends. */
  readonly deactThresh: number;
  /** Length of the interval, in FEC codewords. */
  readonly degradeInterval: number;
}

/** What setting PL1_DEGSER_THRESH takes. */
export interface PL1_DEGSER_THRESH_Input {
  /** Symbol errors within an interval that raise the warning. */
  readonly actThresh: number;
  /** Symbol errors within an interval below which the warning ends. */
  readonly deactThresh: number;
  /** Length of the interval, in FEC codewords. */
  readonly degradeInterval: number;
}

/**
 * Thresholds that raise and clear the degraded symbol error ratio warning.
 *
 * Port command 562, since 1.8.0: get, set.
 */
export interface PL1_DEGSER_THRESH extends CommandInstance {
  /** Asks for it. Thresholds that raise and clear the degraded symbol error ratio warning. */
  get(): Request<PL1_DEGSER_THRESH_Values>;
  /**
   * Sets it. Thresholds that raise and clear the degraded symbol error ratio warning.
   * @param actThresh symbol errors within an interval that raise the warning
   * @param deactThresh symbol errors within an interval below which the warning ends
   * @param degradeInterval length of the interval, in FEC codewords
   */
  set(actThresh: number, deactThresh: number, degradeInterval: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_DEGSER_THRESH_Input): Request<void>;
}

/**
 * Thresholds that raise and clear the degraded symbol error ratio warning.
 *
 * Port command 562, since 1.8.0: get, set.
 */
export const PL1_DEGSER_THRESH: CommandClass<PL1_DEGSER_THRESH, [module: number, port: number]> = /* @__PURE__ */ command("PL1_DEGSER_THRESH", 562, "p", "act_thresh:u32 deact_thresh:u32 degrade_interval:u32", "=");

/** What PL1_LINKDOWN_STATUS reports. */
export interface PL1_LINKDOWN_STATUS_Values {
  /** Whether the link is down now. */
  readonly current: ErrorStatus | number;
  /** Whether the link was down earlier, remembered even if it is back. */
  readonly latched: ErrorStatus | number;
}

/**
 * Link down condition of the port.
 *
 * Port command 563, since 1.8.0: get.
 */
export interface PL1_LINKDOWN_STATUS extends CommandInstance {
  /** Asks for it. Link down condition of the port. */
  get(): Request<PL1_LINKDOWN_STATUS_Values>;
}

/**
 * Link down condition of the port.
 *
 * Port command 563, since 1.8.0: get.
 */
export const PL1_LINKDOWN_STATUS: CommandClass<PL1_LINKDOWN_STATUS, [module: number, port: number]> = /* @__PURE__ */ command("PL1_LINKDOWN_STATUS", 563, "p", "current:u8@0 latched:u8@0", undefined, "", [ErrorStatus]);

/** What PL1_RX_CNT reports. */
export interface PL1_RX_CNT_Values {
  /** Times the lane alignment was lost. */
  readonly loaCount: bigint;
  /** Invalid transcode blocks received (256b/257b). */
  readonly itbCount: bigint;
  /** FEC codewords received with errors. */
  readonly errCwCount: bigint;
  /** Times the link went down. */
  readonly linkDownCount: bigint;
}

/**
 * Receive error counters of the PCS since they were last cleared.
 *
 * Port command 564, since 1.8.0: get.
 */
export interface PL1_RX_CNT extends CommandInstance {
  /** Asks for it. Receive error counters of the PCS since they were last cleared. */
  get(): Request<PL1_RX_CNT_Values>;
}

/**
 * Receive error counters of the PCS since they were last cleared.
 *
 * Port command 564, since 1.8.0: get.
 */
export const PL1_RX_CNT: CommandClass<PL1_RX_CNT, [module: number, port: number]> = /* @__PURE__ */ command("PL1_RX_CNT", 564, "p", "loa_count:u64 itb_count:u64 err_cw_count:u64 link_down_count:u64", undefined);

/** What setting PL1_INJECT_ERR takes. */
export interface PL1_INJECT_ERR_Input {
  /** Kind of error: high SER, invalid transcode block or faulty codeword. */
  readonly type: PcsErrorInjectionType | number;
}

/**
 * Injects one error of the chosen kind into the transmitted PCS stream.
 *
 * Port command 565, since 1.8.0: set.
 */
export interface PL1_INJECT_ERR extends CommandInstance {
  /**
   * Sets it. Injects one error of the chosen kind into the transmitted PCS stream.
   * @param type kind of error: high SER, invalid transcode block or faulty codeword
   */
  set(type: PcsErrorInjectionType | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_INJECT_ERR_Input): Request<void>;
  /** Sets it with type HISER. */
  injectHiser(): Request<void>;
  /** Sets it with type ITB. */
  injectItb(): Request<void>;
  /** Sets it with type ERRCWD. */
  injectErrcwd(): Request<void>;
}

/**
 * Injects one error of the chosen kind into the transmitted PCS stream.
 *
 * Port command 565, since 1.8.0: set.
 */
export const PL1_INJECT_ERR: CommandClass<PL1_INJECT_ERR, [module: number, port: number]> = /* @__PURE__ */ command("PL1_INJECT_ERR", 565, "p", undefined, "type:u8@0", "injectHiser type=HISER;injectItb type=ITB;injectErrcwd type=ERRCWD", [PcsErrorInjectionType]);

/** What setting PL1_CLEAR takes. */
export interface PL1_CLEAR_Input {
  /** Whether receive, transmit, both or no statistics are cleared. */
  readonly direction: readonly (ClearStatsDirection | number)[];
}

/**
 * Clears the layer 1 statistics of the port in one or both directions.
 *
 * Port command 566, since 1.8.0: set.
 */
export interface PL1_CLEAR extends CommandInstance {
  /**
   * Sets it. Clears the layer 1 statistics of the port in one or both directions.
   * @param direction whether receive, transmit, both or no statistics are cleared
   */
  set(direction: readonly (ClearStatsDirection | number)[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_CLEAR_Input): Request<void>;
  /** Sets it with direction empty. */
  setNone(): Request<void>;
  /** Sets it with direction RX. */
  setRx(): Request<void>;
  /** Sets it with direction TX. */
  setTx(): Request<void>;
  /** Sets it with direction ALL. */
  setAll(): Request<void>;
}

/**
 * Clears the layer 1 statistics of the port in one or both directions.
 *
 * Port command 566, since 1.8.0: set.
 */
export const PL1_CLEAR: CommandClass<PL1_CLEAR, [module: number, port: number]> = /* @__PURE__ */ command("PL1_CLEAR", 566, "p", undefined, "direction:u8@0", "setNone direction=[];setRx direction=[\"RX\"];setTx direction=[\"TX\"];setAll direction=[\"ALL\"]", [ClearStatsDirection]);

/** What PL1_RX_FREQ reports. */
export interface PL1_RX_FREQ_Values {
  /** Frequency measured last on the received signal. */
  readonly current: number;
  /** Lowest received frequency seen. */
  readonly minimum: number;
  /** Highest received frequency seen. */
  readonly maximum: number;
}

/**
 * Signal frequency recovered by a receive serdes, with its extremes.
 *
 * Port command 553, since 1.8.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PL1_RX_FREQ extends CommandInstance {
  /** Asks for it. Signal frequency recovered by a receive serdes, with its extremes. */
  get(): Request<PL1_RX_FREQ_Values>;
}

/**
 * Signal frequency recovered by a receive serdes, with its extremes.
 *
 * Port command 553, since 1.8.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PL1_RX_FREQ: CommandClass<PL1_RX_FREQ, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PL1_RX_FREQ", 553, "p serdes", "current:u32 minimum:u32 maximum:u32", undefined);

/** What PL1_TX_FREQ reports. */
export interface PL1_TX_FREQ_Values {
  /** Frequency measured last on the sent signal. */
  readonly current: bigint;
  /** Lowest transmit frequency seen. */
  readonly minimum: bigint;
  /** Highest transmit frequency seen. */
  readonly maximum: bigint;
}

/**
 * Frequency of the transmitted signal of the port, with its extremes.
 *
 * Port command 567, since 1.8.0: get.
 */
export interface PL1_TX_FREQ extends CommandInstance {
  /** Asks for it. Frequency of the transmitted signal of the port, with its extremes. */
  get(): Request<PL1_TX_FREQ_Values>;
}

/**
 * Frequency of the transmitted signal of the port, with its extremes.
 *
 * Port command 567, since 1.8.0: get.
 */
export const PL1_TX_FREQ: CommandClass<PL1_TX_FREQ, [module: number, port: number]> = /* @__PURE__ */ command("PL1_TX_FREQ", 567, "p", "current:u64 minimum:u64 maximum:u64", undefined);

/** What PL1_RX_DATARATE reports. */
export interface PL1_RX_DATARATE_Values {
  /** Data rate measured last on the received signal. */
  readonly current: bigint;
  /** Lowest received data rate seen. */
  readonly minimum: bigint;
  /** Highest received data rate seen. */
  readonly maximum: bigint;
}

/**
 * Line data rate recovered by a receive serdes, with its extremes.
 *
 * Port command 568, since 1.8.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PL1_RX_DATARATE extends CommandInstance {
  /** Asks for it. Line data rate recovered by a receive serdes, with its extremes. */
  get(): Request<PL1_RX_DATARATE_Values>;
}

/**
 * Line data rate recovered by a receive serdes, with its extremes.
 *
 * Port command 568, since 1.8.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PL1_RX_DATARATE: CommandClass<PL1_RX_DATARATE, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PL1_RX_DATARATE", 568, "p serdes", "current:u64 minimum:u64 maximum:u64", undefined);

/** What PL1_TX_DATARATE reports. */
export interface PL1_TX_DATARATE_Values {
  /** Data rate measured last on the sent signal. */
  readonly current: bigint;
  /** Lowest transmit data rate seen. */
  readonly minimum: bigint;
  /** Highest transmit data rate seen. */
  readonly maximum: bigint;
}

/**
 * Line data rate sent by the port, with its extremes.
 *
 * Port command 569, since 1.8.0: get.
 */
export interface PL1_TX_DATARATE extends CommandInstance {
  /** Asks for it. Line data rate sent by the port, with its extremes. */
  get(): Request<PL1_TX_DATARATE_Values>;
}

/**
 * Line data rate sent by the port, with its extremes.
 *
 * Port command 569, since 1.8.0: get.
 */
export const PL1_TX_DATARATE: CommandClass<PL1_TX_DATARATE, [module: number, port: number]> = /* @__PURE__ */ command("PL1_TX_DATARATE", 569, "p", "current:u64 minimum:u64 maximum:u64", undefined);

/** What PL1_RX_PPM reports. */
export interface PL1_RX_PPM_Values {
  /** Received deviation from nominal, measured last. In parts per million. */
  readonly current: number;
  /** Lowest received deviation seen. In parts per million. */
  readonly minimum: number;
  /** Highest received deviation seen. In parts per million. */
  readonly maximum: number;
}

/**
 * Clock deviation of the signal arriving at a receive serdes, with its extremes.
 *
 * Port command 554, since 1.8.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PL1_RX_PPM extends CommandInstance {
  /** Asks for it. Clock deviation of the signal arriving at a receive serdes, with its extremes. */
  get(): Request<PL1_RX_PPM_Values>;
}

/**
 * Clock deviation of the signal arriving at a receive serdes, with its extremes.
 *
 * Port command 554, since 1.8.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PL1_RX_PPM: CommandClass<PL1_RX_PPM, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PL1_RX_PPM", 554, "p serdes", "current:i32 minimum:i32 maximum:i32", undefined);

/** What PL1_TX_PPM reports. */
export interface PL1_TX_PPM_Values {
  /** Transmit deviation from nominal, measured last. In parts per million. */
  readonly current: number;
  /** Lowest transmit deviation seen. In parts per million. */
  readonly minimum: number;
  /** Highest transmit deviation seen. In parts per million. */
  readonly maximum: number;
}

/**
 * Clock deviation of the transmitted signal of the port, with its extremes.
 *
 * Port command 555, since 1.8.0: get.
 */
export interface PL1_TX_PPM extends CommandInstance {
  /** Asks for it. Clock deviation of the transmitted signal of the port, with its extremes. */
  get(): Request<PL1_TX_PPM_Values>;
}

/**
 * Clock deviation of the transmitted signal of the port, with its extremes.
 *
 * Port command 555, since 1.8.0: get.
 */
export const PL1_TX_PPM: CommandClass<PL1_TX_PPM, [module: number, port: number]> = /* @__PURE__ */ command("PL1_TX_PPM", 555, "p", "current:i32 minimum:i32 maximum:i32", undefined);

/** What PL1_INJECT_ERR_CNT reports. */
export interface PL1_INJECT_ERR_CNT_Values {
  /** Injected high symbol error ratio events. */
  readonly hiSerCount: bigint;
  /** Injected invalid transcode blocks. */
  readonly itbCount: bigint;
  /** Injected faulty FEC codewords. */
  readonly errCwCount: bigint;
}

/**
 * Number of PCS errors the port has injected, by kind.
 *
 * Port command 570, since 1.8.0: get.
 */
export interface PL1_INJECT_ERR_CNT extends CommandInstance {
  /** Asks for it. Number of PCS errors the port has injected, by kind. */
  get(): Request<PL1_INJECT_ERR_CNT_Values>;
}

/**
 * Number of PCS errors the port has injected, by kind.
 *
 * Port command 570, since 1.8.0: get.
 */
export const PL1_INJECT_ERR_CNT: CommandClass<PL1_INJECT_ERR_CNT, [module: number, port: number]> = /* @__PURE__ */ command("PL1_INJECT_ERR_CNT", 570, "p", "hi_ser_count:u64 itb_count:u64 err_cw_count:u64", undefined);

/** What PL1_PCSL_LOA_STATUS reports. */
export interface PL1_PCSL_LOA_STATUS_Values {
  /** Whether this lane is out of alignment now. */
  readonly current: ErrorStatus | number;
  /** Whether this lane lost alignment earlier, remembered even if regained. */
  readonly latched: ErrorStatus | number;
}

/**
 * Loss of alignment on a single PCS lane.
 *
 * Port command 571, since 1.9.0: get.
 *
 * Indices:
 * - `pcs_lane`: PCS lane of a port, counted from 0.
 */
export interface PL1_PCSL_LOA_STATUS extends CommandInstance {
  /** Asks for it. Loss of alignment on a single PCS lane. */
  get(): Request<PL1_PCSL_LOA_STATUS_Values>;
}

/**
 * Loss of alignment on a single PCS lane.
 *
 * Port command 571, since 1.9.0: get.
 *
 * Indices:
 * - `pcs_lane`: PCS lane of a port, counted from 0.
 */
export const PL1_PCSL_LOA_STATUS: CommandClass<PL1_PCSL_LOA_STATUS, [module: number, port: number, pcsLane: number]> = /* @__PURE__ */ command("PL1_PCSL_LOA_STATUS", 571, "p pcs_lane", "current:u8@0 latched:u8@0", undefined, "", [ErrorStatus]);

/** What PL1_PCSL_AM_CORR reports. */
export interface PL1_PCSL_AM_CORR_Values {
  /** Number of alignment markers to corrupt. */
  readonly amBadCount: number;
  /** Positions of the common marker nibbles to corrupt. */
  readonly cmNibbleIndices: readonly number[];
}

/** What setting PL1_PCSL_AM_CORR takes. */
export interface PL1_PCSL_AM_CORR_Input {
  /** Number of alignment markers to corrupt. */
  readonly amBadCount: number;
  /** Positions of the common marker nibbles to corrupt. */
  readonly cmNibbleIndices: readonly number[];
}

/**
 * How the alignment markers of a PCS lane are corrupted when errors are injected.
 *
 * Port command 572, since 1.9.0: get, set.
 *
 * Indices:
 * - `pcs_lane`: PCS lane of a port, counted from 0.
 */
export interface PL1_PCSL_AM_CORR extends CommandInstance {
  /** Asks for it. How the alignment markers of a PCS lane are corrupted when errors are injected. */
  get(): Request<PL1_PCSL_AM_CORR_Values>;
  /**
   * Sets it. How the alignment markers of a PCS lane are corrupted when errors are injected.
   * @param amBadCount number of alignment markers to corrupt
   * @param cmNibbleIndices positions of the common marker nibbles to corrupt
   */
  set(amBadCount: number, cmNibbleIndices: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_PCSL_AM_CORR_Input): Request<void>;
}

/**
 * How the alignment markers of a PCS lane are corrupted when errors are injected.
 *
 * Port command 572, since 1.9.0: get, set.
 *
 * Indices:
 * - `pcs_lane`: PCS lane of a port, counted from 0.
 */
export const PL1_PCSL_AM_CORR: CommandClass<PL1_PCSL_AM_CORR, [module: number, port: number, pcsLane: number]> = /* @__PURE__ */ command("PL1_PCSL_AM_CORR", 572, "p pcs_lane", "am_bad_count:u32 cm_nibble_indices:i32[]", "=");

/** What setting PL1_PCSL_INJECT_ERR takes. */
export interface PL1_PCSL_INJECT_ERR_Input {
  /** Kind of error, such as a corrupted alignment marker. */
  readonly type: PcsLaneErrorInjectionType | number;
}

/**
 * Injects one error into a single transmitted PCS lane.
 *
 * Port command 574, since 1.9.0: set.
 *
 * Indices:
 * - `pcs_lane`: PCS lane of a port, counted from 0.
 */
export interface PL1_PCSL_INJECT_ERR extends CommandInstance {
  /**
   * Sets it. Injects one error into a single transmitted PCS lane.
   * @param type kind of error, such as a corrupted alignment marker
   */
  set(type: PcsLaneErrorInjectionType | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL1_PCSL_INJECT_ERR_Input): Request<void>;
  /** Sets it with type AM. */
  injectAm(): Request<void>;
}

/**
 * Injects one error into a single transmitted PCS lane.
 *
 * Port command 574, since 1.9.0: set.
 *
 * Indices:
 * - `pcs_lane`: PCS lane of a port, counted from 0.
 */
export const PL1_PCSL_INJECT_ERR: CommandClass<PL1_PCSL_INJECT_ERR, [module: number, port: number, pcsLane: number]> = /* @__PURE__ */ command("PL1_PCSL_INJECT_ERR", 574, "p pcs_lane", undefined, "type:u8@0", "injectAm type=AM", [PcsLaneErrorInjectionType]);

/** What PL1_PCSL_INJECT_ERR_CNT reports. */
export interface PL1_PCSL_INJECT_ERR_CNT_Values {
  /** Alignment marker errors injected on this lane. */
  readonly txAmErrCount: bigint;
}

/**
 * Number of errors injected into a single transmitted PCS lane.
 *
 * Port command 575, since 1.9.0: get.
 *
 * Indices:
 * - `pcs_lane`: PCS lane of a port, counted from 0.
 */
export interface PL1_PCSL_INJECT_ERR_CNT extends CommandInstance {
  /** Asks for it. Number of errors injected into a single transmitted PCS lane. */
  get(): Request<PL1_PCSL_INJECT_ERR_CNT_Values>;
}

/**
 * Number of errors injected into a single transmitted PCS lane.
 *
 * Port command 575, since 1.9.0: get.
 *
 * Indices:
 * - `pcs_lane`: PCS lane of a port, counted from 0.
 */
export const PL1_PCSL_INJECT_ERR_CNT: CommandClass<PL1_PCSL_INJECT_ERR_CNT, [module: number, port: number, pcsLane: number]> = /* @__PURE__ */ command("PL1_PCSL_INJECT_ERR_CNT", 575, "p pcs_lane", "tx_am_err_count:u64", undefined);
