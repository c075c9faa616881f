// Generated from schema/xena/commands/pp.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { AlignLockStatus, AutoNegFECAbility, AutoNegFECType, AutoNegPauseAbility, AutoNegTecAbility, Endianness, ErrorOnOff, GrayCodingMode, HeaderLockStatus, InjectErrorType, LinkTrainingInitCondition, LinkTrainingMode, NRZPreset, OnOffDefault, PAM4FrameSize, PHYSignalStatus, PRBSInsertedType, PRBSInvertState, PRBSLockStatus, PRBSOnOff, PRBSPattern, PRBSPolynomial, PRBSStatisticsMode, PreCodingMode, RxEqExtCap, RxEqExtCapMode, SerdesStatus } from "../enums/pp.js";
import { AutoNegMode, AutoNegStatus, FECMode, LinkTrainingFailureType, LinkTrainingStatus, LinkTrainingStatusMode, OnOff, StartOrStop, TimeoutMode } from "../enums/common.js";

/** What PP_ALARMS_ERRORS reports. */
export interface PP_ALARMS_ERRORS_Values {
  /** How many alarms the port reports. */
  readonly totalAlarms: number;
  /** Bit mask telling which of the counters are valid. */
  readonly validMask: string;
  /** Loss of signal events. Added with 1.0.9; undefined when older firmware does not send it. */
  readonly losErrorCount: bigint | undefined;
  /** PCS errors on all lanes. */
  readonly totalPcsErrorCount: bigint;
  /** FEC errors on all lanes. */
  readonly totalFecErrorCount: bigint;
  /** Block sync header errors on all lanes. */
  readonly totalHeaderErrorCount: bigint;
  /** Alignment marker errors on all lanes. */
  readonly totalAlignErrorCount: bigint;
  /** Bit interleaved parity errors on all lanes. */
  readonly totalBipErrorCount: bigint;
  /** Errors of the class the port calls higher. */
  readonly totalHigherErrorCount: bigint;
}

/**
 * Summary of the alarms and error counters of the PCS and FEC layer.
 *
 * Port command 272, since 1.0-beta.2: get.
 */
export interface PP_ALARMS_ERRORS extends CommandInstance {
  /** Asks for it. Summary of the alarms and error counters of the PCS and FEC layer. */
  get(): Request<PP_ALARMS_ERRORS_Values>;
}

/**
 * Summary of the alarms and error counters of the PCS and FEC layer.
 *
 * Port command 272, since 1.0-beta.2: get.
 */
export const PP_ALARMS_ERRORS: CommandClass<PP_ALARMS_ERRORS, [module: number, port: number]> = /* @__PURE__ */ command("PP_ALARMS_ERRORS", 272, "p", "total_alarms:i32 valid_mask:hex[8] los_error_count:i64? total_pcs_error_count:i64 total_fec_error_count:i64 total_header_error_count:i64 total_align_error_count:i64 total_bip_error_count:i64 total_higher_error_count:i64", undefined);

/** What PP_TXLANECONFIG reports. */
export interface PP_TXLANECONFIG_Values {
  /** PCS lane to send on this physical lane. */
  readonly virtLaneIndex: number;
  /** Delay inserted on the lane relative to the others. */
  readonly skew: number;
}

/** What setting PP_TXLANECONFIG takes. */
export interface PP_TXLANECONFIG_Input {
  /** PCS lane to send on this physical lane. */
  readonly virtLaneIndex: number;
  /** Delay inserted on the lane relative to the others. */
  readonly skew: number;
}

/**
 * Virtual lane carried by a physical transmit lane, with the skew put on it.
 *
 * Port command 280, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `lane`: Physical lane of a port, counted from 0.
 */
export interface PP_TXLANECONFIG extends CommandInstance {
  /** Asks for it. Virtual lane carried by a physical transmit lane, with the skew put on it. */
  get(): Request<PP_TXLANECONFIG_Values>;
  /**
   * Sets it. Virtual lane carried by a physical transmit lane, with the skew put on it.
   * @param virtLaneIndex PCS lane to send on this physical lane
   * @param skew delay inserted on the lane relative to the others
   */
  set(virtLaneIndex: number, skew: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_TXLANECONFIG_Input): Request<void>;
}

/**
 * Virtual lane carried by a physical transmit lane, with the skew put on it.
 *
 * Port command 280, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `lane`: Physical lane of a port, counted from 0.
 */
export const PP_TXLANECONFIG: CommandClass<PP_TXLANECONFIG, [module: number, port: number, lane: number]> = /* @__PURE__ */ command("PP_TXLANECONFIG", 280, "P lane", "virt_lane_index:i32 skew:i32", "=");

/** What setting PP_TXLANEINJECT takes. */
export interface PP_TXLANEINJECT_Input {
  /** Kind of error: sync header, alignment marker or BIP-8. */
  readonly injectErrorType: InjectErrorType | number;
}

/**
 * Injects one PCS error into a physical transmit lane.
 *
 * Port command 281, since 1.0-beta.2: set.
 *
 * Indices:
 * - `lane`: Physical lane of a port, counted from 0.
 */
export interface PP_TXLANEINJECT extends CommandInstance {
  /**
   * Sets it. Injects one PCS error into a physical transmit lane.
   * @param injectErrorType kind of error: sync header, alignment marker or BIP-8
   */
  set(injectErrorType: InjectErrorType | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_TXLANEINJECT_Input): Request<void>;
  /** Sets it with injectErrorType HEADERERROR. */
  setHeadererror(): Request<void>;
  /** Sets it with injectErrorType ALIGNERROR. */
  setAlignerror(): Request<void>;
  /** Sets it with injectErrorType BIP8ERROR. */
  setBip8error(): Request<void>;
}

/**
 * Injects one PCS error into a physical transmit lane.
 *
 * Port command 281, since 1.0-beta.2: set.
 *
 * Indices:
 * - `lane`: Physical lane of a port, counted from 0.
 */
export const PP_TXLANEINJECT: CommandClass<PP_TXLANEINJECT, [module: number, port: number, lane: number]> = /* @__PURE__ */ command("PP_TXLANEINJECT", 281, "p lane", undefined, "inject_error_type:u8@0", "setHeadererror inject_error_type=HEADERERROR;setAlignerror inject_error_type=ALIGNERROR;setBip8error inject_error_type=BIP8ERROR", [InjectErrorType]);

/** What PP_TXPRBSCONFIG reports. */
export interface PP_TXPRBSCONFIG_Values {
  /** Starting value of the pattern generator. */
  readonly prbsSeed: number;
  /** Whether the serdes sends the pattern. */
  readonly prbsOnOff: PRBSOnOff | number;
  /** Whether continuous bit errors are injected on this serdes. */
  readonly errorOnOff: ErrorOnOff | number;
}

/** What setting PP_TXPRBSCONFIG takes. */
export interface PP_TXPRBSCONFIG_Input {
  /** Starting value of the pattern generator. */
  readonly prbsSeed: number;
  /** Whether the serdes sends the pattern. */
  readonly prbsOnOff: PRBSOnOff | number;
  /** Whether continuous bit errors are injected on this serdes. */
  readonly errorOnOff: ErrorOnOff | number;
}

/**
 * PRBS generation on a transmit serdes, with the switch for error injection.
 *
 * Port command 282, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_TXPRBSCONFIG extends CommandInstance {
  /** Asks for it. PRBS generation on a transmit serdes, with the switch for error injection. */
  get(): Request<PP_TXPRBSCONFIG_Values>;
  /**
   * Sets it. PRBS generation on a transmit serdes, with the switch for error injection.
   * @param prbsSeed starting value of the pattern generator
   * @param prbsOnOff whether the serdes sends the pattern
   * @param errorOnOff whether continuous bit errors are injected on this serdes
   */
  set(prbsSeed: number, prbsOnOff: PRBSOnOff | number, errorOnOff: ErrorOnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_TXPRBSCONFIG_Input): Request<void>;
  /** Sets it with prbsSeed 17, prbsOnOff PRBSON, errorOnOff ERRORSOFF. */
  setOn(): Request<void>;
  /** Sets it with prbsSeed 17, prbsOnOff PRBSOFF, errorOnOff ERRORSOFF. */
  setOff(): Request<void>;
}

/**
 * PRBS generation on a transmit serdes, with the switch for error injection.
 *
 * Port command 282, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_TXPRBSCONFIG: CommandClass<PP_TXPRBSCONFIG, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_TXPRBSCONFIG", 282, "P serdes", "prbs_seed:i32 prbs_on_off:u8@0 error_on_off:u8@1", "=", "setOn prbs_seed=17,prbs_on_off=PRBSON,error_on_off=ERRORSOFF;setOff prbs_seed=17,prbs_on_off=PRBSOFF,error_on_off=ERRORSOFF", [PRBSOnOff, ErrorOnOff]);

/** What PP_TXERRORRATE reports. */
export interface PP_TXERRORRATE_Values {
  /** Setting of the continuous injection rate, kept as the port defines it. */
  readonly rate: bigint;
}

/** What setting PP_TXERRORRATE takes. */
export interface PP_TXERRORRATE_Input {
  /** Setting of the continuous injection rate, kept as the port defines it. */
  readonly rate: bigint | number;
}

/**
 * Rate of the continuous bit errors injected on the serdes that have injection switched on.
 *
 * Port command 283, since 1.0-beta.2: get, set.
 */
export interface PP_TXERRORRATE extends CommandInstance {
  /** Asks for it. Rate of the continuous bit errors injected on the serdes that have injection switched on. */
  get(): Request<PP_TXERRORRATE_Values>;
  /**
   * Sets it. Rate of the continuous bit errors injected on the serdes that have injection switched on.
   * @param rate setting of the continuous injection rate, kept as the port defines it
   */
  set(rate: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_TXERRORRATE_Input): Request<void>;
}

/**
 * Rate of the continuous bit errors injected on the serdes that have injection switched on.
 *
 * Port command 283, since 1.0-beta.2: get, set.
 */
export const PP_TXERRORRATE: CommandClass<PP_TXERRORRATE, [module: number, port: number]> = /* @__PURE__ */ command("PP_TXERRORRATE", 283, "p", "rate:i64", "=");

/**
 * Injects a single bit error into the transmitted signal.
 *
 * Port command 284, since 1.0-beta.2: set.
 */
export interface PP_TXINJECTONE extends CommandInstance {
  /** Sets it. Injects a single bit error into the transmitted signal. */
  set(): Request<void>;
}

/**
 * Injects a single bit error into the transmitted signal.
 *
 * Port command 284, since 1.0-beta.2: set.
 */
export const PP_TXINJECTONE: CommandClass<PP_TXINJECTONE, [module: number, port: number]> = /* @__PURE__ */ command("PP_TXINJECTONE", 284, "p", undefined, "");

/** What PP_RXTOTALSTATS reports. */
export interface PP_RXTOTALSTATS_Values {
  /** Bits received on the port. In bits. Added with 2.0; undefined when older firmware does not send it. */
  readonly totalRxBitCount: bigint | undefined;
  /** FEC codewords received. Added with 2.0; undefined when older firmware does not send it. */
  readonly totalRxCodewordCount: bigint | undefined;
  /** Codewords with errors that FEC repaired. Added with 2.0; undefined when older firmware does not send it. */
  readonly totalCorrectedCodewordCount: bigint | undefined;
  /** Codewords that FEC could not repair. Added with 2.0; undefined when older firmware does not send it. */
  readonly totalUncorrectableCodewordCount: bigint | undefined;
  /** Symbols repaired by FEC. Added with 2.0; undefined when older firmware does not send it. */
  readonly totalCorrectedSymbolCount: bigint | undefined;
  /** Bit error ratio before correction, as an integer. Added with 2.0; undefined when older firmware does not send it. */
  readonly totalPreFecBer: bigint | undefined;
  /** Bit error ratio left after correction, as an integer. Added with 2.0; undefined when older firmware does not send it. */
  readonly totalPostFecBer: bigint | undefined;
}

/**
 * Receive totals of the FEC decoder, with bit error ratios before and after correction.
 *
 * Port command 270, since 1.0-beta.2: get.
 */
export interface PP_RXTOTALSTATS extends CommandInstance {
  /** Asks for it. Receive totals of the FEC decoder, with bit error ratios before and after correction. */
  get(): Request<PP_RXTOTALSTATS_Values>;
}

/**
 * Receive totals of the FEC decoder, with bit error ratios before and after correction.
 *
 * Port command 270, since 1.0-beta.2: get.
 */
export const PP_RXTOTALSTATS: CommandClass<PP_RXTOTALSTATS, [module: number, port: number]> = /* @__PURE__ */ command("PP_RXTOTALSTATS", 270, "p", "total_rx_bit_count:i64? total_rx_codeword_count:i64? total_corrected_codeword_count:i64? total_uncorrectable_codeword_count:i64? total_corrected_symbol_count:i64? total_pre_fec_ber:i64? total_post_fec_ber:i64?", undefined);

/** What PP_RXFECSTATS reports. */
export interface PP_RXFECSTATS_Values {
  /** Kind of statistics delivered. */
  readonly statsType: bigint;
  /** Number of values that follow. Added with 2.3.0; undefined when older firmware does not send it. */
  readonly dataCount: bigint | undefined;
  /** Counters in the layout given by the kind. Added with 2.3.0; empty when older firmware does not send it. */
  readonly stats: readonly bigint[];
}

/**
 * FEC receive statistics, as a row of values such as codewords by number of symbol errors.
 *
 * Port command 286, since 1.0-beta.2: get.
 */
export interface PP_RXFECSTATS extends CommandInstance {
  /** Asks for it. FEC receive statistics, as a row of values such as codewords by number of symbol errors. */
  get(): Request<PP_RXFECSTATS_Values>;
}

/**
 * FEC receive statistics, as a row of values such as codewords by number of symbol errors.
 *
 * Port command 286, since 1.0-beta.2: get.
 */
export const PP_RXFECSTATS: CommandClass<PP_RXFECSTATS, [module: number, port: number]> = /* @__PURE__ */ command("PP_RXFECSTATS", 286, "p", "stats_type:i64 data_count:i64? stats:i64[]?", undefined);

/** What PP_LINKFLAP_PARAMS reports. */
export interface PP_LINKFLAP_PARAMS_Values {
  /** Time the link stays down in each flap. */
  readonly duration: number;
  /** Time from the start of one flap to the next. */
  readonly period: number;
  /** Number of flaps in a run. */
  readonly repetition: number;
}

/** What setting PP_LINKFLAP_PARAMS takes. */
export interface PP_LINKFLAP_PARAMS_Input {
  /** Time the link stays down in each flap. */
  readonly duration: number;
  /** Time from the start of one flap to the next. */
  readonly period: number;
  /** Number of flaps in a run. */
  readonly repetition: number;
}

/**
 * Timing of the link flap test: how long and how often the link goes down.
 *
 * Port command 287, since 1.0-beta.2: get, set.
 */
export interface PP_LINKFLAP_PARAMS extends CommandInstance {
  /** Asks for it. Timing of the link flap test: how long and how often the link goes down. */
  get(): Request<PP_LINKFLAP_PARAMS_Values>;
  /**
   * Sets it. Timing of the link flap test: how long and how often the link goes down.
   * @param duration time the link stays down in each flap
   * @param period time from the start of one flap to the next
   * @param repetition number of flaps in a run
   */
  set(duration: number, period: number, repetition: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_LINKFLAP_PARAMS_Input): Request<void>;
}

/**
 * Timing of the link flap test: how long and how often the link goes down.
 *
 * Port command 287, since 1.0-beta.2: get, set.
 */
export const PP_LINKFLAP_PARAMS: CommandClass<PP_LINKFLAP_PARAMS, [module: number, port: number]> = /* @__PURE__ */ command("PP_LINKFLAP_PARAMS", 287, "p", "duration:i32 period:i32 repetition:i32", "=");

/** What PP_LINKFLAP_ENABLE reports. */
export interface PP_LINKFLAP_ENABLE_Values {
  /** Whether the link is being flapped. */
  readonly onOff: OnOff | number;
}

/** What setting PP_LINKFLAP_ENABLE takes. */
export interface PP_LINKFLAP_ENABLE_Input {
  /** Whether the link is being flapped. */
  readonly onOff: OnOff | number;
}

/**
 * Starts or stops the link flap test.
 *
 * Port command 288, since 1.0-beta.2: get, set.
 */
export interface PP_LINKFLAP_ENABLE extends CommandInstance {
  /** Asks for it. Starts or stops the link flap test. */
  get(): Request<PP_LINKFLAP_ENABLE_Values>;
  /**
   * Sets it. Starts or stops the link flap test.
   * @param onOff whether the link is being flapped
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_LINKFLAP_ENABLE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Starts or stops the link flap test.
 *
 * Port command 288, since 1.0-beta.2: get, set.
 */
export const PP_LINKFLAP_ENABLE: CommandClass<PP_LINKFLAP_ENABLE, [module: number, port: number]> = /* @__PURE__ */ command("PP_LINKFLAP_ENABLE", 288, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What PP_PMAERRPUL_PARAMS reports. */
export interface PP_PMAERRPUL_PARAMS_Values {
  /** Length of one error pulse. */
  readonly duration: number;
  /** Time from the start of one pulse to the next. */
  readonly period: number;
  /** Number of pulses in a run. */
  readonly repetition: number;
  /** Coefficient (mantissa) of the bit error ratio within a pulse. */
  readonly coeff: number;
  /** Power of ten of the bit error ratio within a pulse. */
  readonly exp: number;
}

/** What setting PP_PMAERRPUL_PARAMS takes. */
export interface PP_PMAERRPUL_PARAMS_Input {
  /** Length of one error pulse. */
  readonly duration: number;
  /** Time from the start of one pulse to the next. */
  readonly period: number;
  /** Number of pulses in a run. */
  readonly repetition: number;
  /** Coefficient (mantissa) of the bit error ratio within a pulse. */
  readonly coeff: number;
  /** Power of ten of the bit error ratio within a pulse. */
  readonly exp: number;
}

/**
 * Timing and bit error ratio of the PMA error pulses.
 *
 * Port command 289, since 1.0-beta.2: get, set.
 */
export interface PP_PMAERRPUL_PARAMS extends CommandInstance {
  /** Asks for it. Timing and bit error ratio of the PMA error pulses. */
  get(): Request<PP_PMAERRPUL_PARAMS_Values>;
  /**
   * Sets it. Timing and bit error ratio of the PMA error pulses.
   * @param duration length of one error pulse
   * @param period time from the start of one pulse to the next
   * @param repetition number of pulses in a run
   * @param coeff coefficient (mantissa) of the bit error ratio within a pulse
   * @param exp power of ten of the bit error ratio within a pulse
   */
  set(duration: number, period: number, repetition: number, coeff: number, exp: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_PMAERRPUL_PARAMS_Input): Request<void>;
}

/**
 * Timing and bit error ratio of the PMA error pulses.
 *
 * Port command 289, since 1.0-beta.2: get, set.
 */
export const PP_PMAERRPUL_PARAMS: CommandClass<PP_PMAERRPUL_PARAMS, [module: number, port: number]> = /* @__PURE__ */ command("PP_PMAERRPUL_PARAMS", 289, "p", "duration:i32 period:i32 repetition:i32 coeff:i32 exp:i32", "=");

/** What PP_RXLANELOCK reports. */
export interface PP_RXLANELOCK_Values {
  /** Whether the lane is locked to block sync headers, and whether that is stable. */
  readonly headerLock: HeaderLockStatus | number;
  /** Whether the lane is locked to alignment markers, and whether that is stable. */
  readonly alignLock: AlignLockStatus | number;
}

/**
 * Lock state of a receive PCS lane: sync headers and alignment markers.
 *
 * Port command 290, since 1.0-beta.2: get.
 *
 * Indices:
 * - `lane`: Physical lane of a port, counted from 0.
 */
export interface PP_RXLANELOCK extends CommandInstance {
  /** Asks for it. Lock state of a receive PCS lane: sync headers and alignment markers. */
  get(): Request<PP_RXLANELOCK_Values>;
}

/**
 * Lock state of a receive PCS lane: sync headers and alignment markers.
 *
 * Port command 290, since 1.0-beta.2: get.
 *
 * Indices:
 * - `lane`: Physical lane of a port, counted from 0.
 */
export const PP_RXLANELOCK: CommandClass<PP_RXLANELOCK, [module: number, port: number, lane: number]> = /* @__PURE__ */ command("PP_RXLANELOCK", 290, "p lane", "header_lock:u8@0 align_lock:u8@1", undefined, "", [HeaderLockStatus, AlignLockStatus]);

/** What PP_RXLANESTATUS reports. */
export interface PP_RXLANESTATUS_Values {
  /** PCS lane that arrives on this physical lane. */
  readonly virtualLane: number;
  /** Measured delay relative to the other lanes. */
  readonly skew: number;
}

/**
 * Virtual lane found on a physical receive lane, with its measured skew.
 *
 * Port command 291, since 1.0-beta.2: get.
 *
 * Indices:
 * - `lane`: Physical lane of a port, counted from 0.
 */
export interface PP_RXLANESTATUS extends CommandInstance {
  /** Asks for it. Virtual lane found on a physical receive lane, with its measured skew. */
  get(): Request<PP_RXLANESTATUS_Values>;
}

/**
 * Virtual lane found on a physical receive lane, with its measured skew.
 *
 * Port command 291, since 1.0-beta.2: get.
 *
 * Indices:
 * - `lane`: Physical lane of a port, counted from 0.
 */
export const PP_RXLANESTATUS: CommandClass<PP_RXLANESTATUS, [module: number, port: number, lane: number]> = /* @__PURE__ */ command("PP_RXLANESTATUS", 291, "p lane", "virtual_lane:i32 skew:i32", undefined);

/** What PP_RXLANEERRORS reports. */
export interface PP_RXLANEERRORS_Values {
  /** Block sync header errors on this lane. */
  readonly headerErrorCount: bigint;
  /** Alignment marker errors on this lane. */
  readonly alignmentErrorCount: bigint;
  /** BIP-8 parity errors on this lane. */
  readonly bip8ErrorCount: bigint;
  /** Errors FEC corrected on this lane. */
  readonly correctedFecErrorCount: bigint;
  /** Bit error ratio of the lane before FEC, as an integer. */
  readonly preBer: bigint;
}

/**
 * Error counters of a receive PCS lane.
 *
 * Port command 271, since 1.0-beta.2: get.
 *
 * Indices:
 * - `lane`: Physical lane of a port, counted from 0.
 */
export interface PP_RXLANEERRORS extends CommandInstance {
  /** Asks for it. Error counters of a receive PCS lane. */
  get(): Request<PP_RXLANEERRORS_Values>;
}

/**
 * Error counters of a receive PCS lane.
 *
 * Port command 271, since 1.0-beta.2: get.
 *
 * Indices:
 * - `lane`: Physical lane of a port, counted from 0.
 */
export const PP_RXLANEERRORS: CommandClass<PP_RXLANEERRORS, [module: number, port: number, lane: number]> = /* @__PURE__ */ command("PP_RXLANEERRORS", 271, "p lane", "header_error_count:i64 alignment_error_count:i64 bip8_error_count:i64 corrected_fec_error_count:i64 pre_ber:i64", undefined);

/** What PP_RXPRBSSTATUS reports. */
export interface PP_RXPRBSSTATUS_Values {
  /** Pattern bytes received by the checker. In bytes. */
  readonly byteCount: bigint;
  /** Bit errors found in the pattern. */
  readonly errorCount: bigint;
  /** Whether the checker is locked to the pattern, and whether that is stable. */
  readonly lock: PRBSLockStatus | number;
}

/**
 * State of the PRBS checker on a receive serdes.
 *
 * Port command 293, since 1.0-beta.2: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_RXPRBSSTATUS extends CommandInstance {
  /** Asks for it. State of the PRBS checker on a receive serdes. */
  get(): Request<PP_RXPRBSSTATUS_Values>;
}

/**
 * State of the PRBS checker on a receive serdes.
 *
 * Port command 293, since 1.0-beta.2: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_RXPRBSSTATUS: CommandClass<PP_RXPRBSSTATUS, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_RXPRBSSTATUS", 293, "p serdes", "byte_count:i64 error_count:i64 lock:u8@0", undefined, "", [PRBSLockStatus]);

/**
 * Clears the receive error counters of the PCS and PMA layers.
 *
 * Port command 294, since 1.0-beta.2: set.
 */
export interface PP_RXCLEAR extends CommandInstance {
  /** Sets it. Clears the receive error counters of the PCS and PMA layers. */
  set(): Request<void>;
}

/**
 * Clears the receive error counters of the PCS and PMA layers.
 *
 * Port command 294, since 1.0-beta.2: set.
 */
export const PP_RXCLEAR: CommandClass<PP_RXCLEAR, [module: number, port: number]> = /* @__PURE__ */ command("PP_RXCLEAR", 294, "p", undefined, "");

/** What PP_RXLASERPOWER reports. */
export interface PP_RXLASERPOWER_Values {
  /** Received power, one value per optical lane. In nW. */
  readonly nanowatts: readonly number[];
}

/**
 * Optical power received by the transceiver, per optical lane.
 *
 * Port command 295, since 1.0-beta.2: get.
 */
export interface PP_RXLASERPOWER extends CommandInstance {
  /** Asks for it. Optical power received by the transceiver, per optical lane. */
  get(): Request<PP_RXLASERPOWER_Values>;
}

/**
 * Optical power received by the transceiver, per optical lane.
 *
 * Port command 295, since 1.0-beta.2: get.
 */
export const PP_RXLASERPOWER: CommandClass<PP_RXLASERPOWER, [module: number, port: number]> = /* @__PURE__ */ command("PP_RXLASERPOWER", 295, "p", "nanowatts:i32[]", undefined);

/** What PP_TXLASERPOWER reports. */
export interface PP_TXLASERPOWER_Values {
  /** Transmit power, one value per optical lane. In nW. */
  readonly nanowatts: readonly number[];
}

/**
 * Optical power launched by the transceiver, per optical lane.
 *
 * Port command 296, since 1.0-beta.2: get.
 */
export interface PP_TXLASERPOWER extends CommandInstance {
  /** Asks for it. Optical power launched by the transceiver, per optical lane. */
  get(): Request<PP_TXLASERPOWER_Values>;
}

/**
 * Optical power launched by the transceiver, per optical lane.
 *
 * Port command 296, since 1.0-beta.2: get.
 */
export const PP_TXLASERPOWER: CommandClass<PP_TXLASERPOWER, [module: number, port: number]> = /* @__PURE__ */ command("PP_TXLASERPOWER", 296, "p", "nanowatts:i32[]", undefined);

/** What PP_PMAERRPUL_ENABLE reports. */
export interface PP_PMAERRPUL_ENABLE_Values {
  /** Whether error pulses are being injected. */
  readonly onOff: OnOff | number;
}

/** What setting PP_PMAERRPUL_ENABLE takes. */
export interface PP_PMAERRPUL_ENABLE_Input {
  /** Whether error pulses are being injected. */
  readonly onOff: OnOff | number;
}

/**
 * Starts or stops the PMA error pulses.
 *
 * Port command 300, since 1.0-beta.2: get, set.
 */
export interface PP_PMAERRPUL_ENABLE extends CommandInstance {
  /** Asks for it. Starts or stops the PMA error pulses. */
  get(): Request<PP_PMAERRPUL_ENABLE_Values>;
  /**
   * Sets it. Starts or stops the PMA error pulses.
   * @param onOff whether error pulses are being injected
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_PMAERRPUL_ENABLE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Starts or stops the PMA error pulses.
 *
 * Port command 300, since 1.0-beta.2: get, set.
 */
export const PP_PMAERRPUL_ENABLE: CommandClass<PP_PMAERRPUL_ENABLE, [module: number, port: number]> = /* @__PURE__ */ command("PP_PMAERRPUL_ENABLE", 300, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What PP_EYEMEASURE reports. */
export interface PP_EYEMEASURE_Values {
  /** How far the measurement has come. */
  readonly status: SerdesStatus | number;
  /** Filler bytes without meaning. */
  readonly dummy: readonly number[];
}

/** What setting PP_EYEMEASURE takes. */
export interface PP_EYEMEASURE_Input {
  /** Start or stop the measurement. */
  readonly status: StartOrStop | number;
}

/**
 * Run control and progress of the eye diagram measurement on a receive serdes.
 *
 * Port command 353, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_EYEMEASURE extends CommandInstance {
  /** Asks for it. Run control and progress of the eye diagram measurement on a receive serdes. */
  get(): Request<PP_EYEMEASURE_Values>;
  /**
   * Sets it. Run control and progress of the eye diagram measurement on a receive serdes.
   * @param status start or stop the measurement
   */
  set(status: StartOrStop | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_EYEMEASURE_Input): Request<void>;
  /** Sets it with status STOP. */
  setStop(): Request<void>;
  /** Sets it with status START. */
  setStart(): Request<void>;
}

/**
 * Run control and progress of the eye diagram measurement on a receive serdes.
 *
 * Port command 353, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_EYEMEASURE: CommandClass<PP_EYEMEASURE, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_EYEMEASURE", 353, "p serdes", "status:u8@0 dummy:u8[]", "status:u8@1 dummy:u8[]!=[]", "setStop status=STOP;setStart status=START", [SerdesStatus, StartOrStop]);

/** What PP_EYERESOLUTION reports. */
export interface PP_EYERESOLUTION_Values {
  /** Sampling columns across the eye (time). */
  readonly xResolution: number;
  /** Sampling rows up the eye (voltage). */
  readonly yResolution: number;
}

/** What setting PP_EYERESOLUTION takes. */
export interface PP_EYERESOLUTION_Input {
  /** Sampling columns across the eye (time). */
  readonly xResolution: number;
  /** Sampling rows up the eye (voltage). */
  readonly yResolution: number;
}

/**
 * Grid on which the eye diagram of a serdes is sampled.
 *
 * Port command 354, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_EYERESOLUTION extends CommandInstance {
  /** Asks for it. Grid on which the eye diagram of a serdes is sampled. */
  get(): Request<PP_EYERESOLUTION_Values>;
  /**
   * Sets it. Grid on which the eye diagram of a serdes is sampled.
   * @param xResolution sampling columns across the eye (time)
   * @param yResolution sampling rows up the eye (voltage)
   */
  set(xResolution: number, yResolution: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_EYERESOLUTION_Input): Request<void>;
}

/**
 * Grid on which the eye diagram of a serdes is sampled.
 *
 * Port command 354, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_EYERESOLUTION: CommandClass<PP_EYERESOLUTION, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_EYERESOLUTION", 354, "p serdes", "x_resolution:i32 y_resolution:i32", "=");

/** What PP_EYEREAD reports. */
export interface PP_EYEREAD_Values {
  /** Columns in the whole diagram. */
  readonly xResolution: number;
  /** Rows in the whole diagram. */
  readonly yResolution: number;
  /** Columns measured so far and fit to read. */
  readonly validColumnCount: number;
  /** Measured values of this column, one per row. */
  readonly values: readonly number[];
}

/**
 * One column of the measured eye diagram of a serdes.
 *
 * Port command 355, since 1.0-beta.2: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `column`: Column of an eye diagram, counted from 0.
 */
export interface PP_EYEREAD extends CommandInstance {
  /** Asks for it. One column of the measured eye diagram of a serdes. */
  get(): Request<PP_EYEREAD_Values>;
}

/**
 * One column of the measured eye diagram of a serdes.
 *
 * Port command 355, since 1.0-beta.2: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `column`: Column of an eye diagram, counted from 0.
 */
export const PP_EYEREAD: CommandClass<PP_EYEREAD, [module: number, port: number, serdes: number, column: number]> = /* @__PURE__ */ command("PP_EYEREAD", 355, "p serdes column", "x_resolution:i32 y_resolution:i32 valid_column_count:i32 values:i32[]", undefined);

/** What PP_EYEINFO reports. */
export interface PP_EYEINFO_Values {
  /** Horizontal opening of the eye. In mUI. */
  readonly widthMui: number;
  /** Vertical opening of the eye. In mV. */
  readonly heightMv: number;
  /** Slope of the line fitted to the left bathtub side. */
  readonly hSlopeLeft: number;
  /** Slope of the line fitted to the right bathtub side. */
  readonly hSlopeRight: number;
  /** Where the left fitted line crosses the y axis. */
  readonly yInterceptLeft: number;
  /** Where the right fitted line crosses the y axis. */
  readonly yInterceptRight: number;
  /** Goodness of the left line fit (R squared). */
  readonly rSquaredFitLeft: number;
  /** Goodness of the right line fit (R squared). */
  readonly rSquaredFitRight: number;
  /** Estimated random jitter at the left edge, RMS. */
  readonly estRjRmsLeft: number;
  /** Estimated random jitter at the right edge, RMS. */
  readonly estRjRmsRight: number;
  /** Estimated deterministic jitter, peak to peak. */
  readonly estDjPp: number;
  /** Slope of the line fitted to the lower bathtub side. */
  readonly vSlopeBottom: number;
  /** Slope of the line fitted to the upper bathtub side. */
  readonly vSlopeTop: number;
  /** Where the lower fitted line crosses the x axis. */
  readonly xInterceptBottom: number;
  /** Where the upper fitted line crosses the x axis. */
  readonly xInterceptTop: number;
  /** Goodness of the lower line fit (R squared). */
  readonly rSquaredFitBottom: number;
  /** Goodness of the upper line fit (R squared). */
  readonly rSquaredFitTop: number;
  /** Estimated random component at the lower edge, RMS. */
  readonly estRjRmsBottom: number;
  /** Estimated random component at the upper edge, RMS. */
  readonly estRjRmsTop: number;
}

/**
 * Figures derived from a finished eye measurement: opening, bathtub curve fits and jitter estimates.
 *
 * Port command 356, since 1.0-beta.2: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_EYEINFO extends CommandInstance {
  /** Asks for it. Figures derived from a finished eye measurement: opening, bathtub curve fits and jitter estimates. */
  get(): Request<PP_EYEINFO_Values>;
}

/**
 * Figures derived from a finished eye measurement: opening, bathtub curve fits and jitter estimates.
 *
 * Port command 356, since 1.0-beta.2: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_EYEINFO: CommandClass<PP_EYEINFO, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_EYEINFO", 356, "p serdes", "width_mui:i32 height_mv:i32 h_slope_left:i32 h_slope_right:i32 y_intercept_left:i32 y_intercept_right:i32 r_squared_fit_left:i32 r_squared_fit_right:i32 est_rj_rms_left:i32 est_rj_rms_right:i32 est_dj_pp:i32 v_slope_bottom:i32 v_slope_top:i32 x_intercept_bottom:i32 x_intercept_top:i32 r_squared_fit_bottom:i32 r_squared_fit_top:i32 est_rj_rms_bottom:i32 est_rj_rms_top:i32", undefined);

/** What PP_PHYTXEQ reports. */
export interface PP_PHYTXEQ_Values {
  /** One value per tap, pre-cursor, main and post-cursor; the number depends on the port. Added with 1.5.0; empty when older firmware does not send it. */
  readonly tapValues: readonly number[];
}

/** What setting PP_PHYTXEQ takes. */
export interface PP_PHYTXEQ_Input {
  /** One value per tap, pre-cursor, main and post-cursor; the number depends on the port. Added with 1.5.0; empty when older firmware does not send it. */
  readonly tapValues: readonly number[];
}

/**
 * Transmit equalizer taps of a serdes.
 *
 * Port command 358, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_PHYTXEQ extends CommandInstance {
  /** Asks for it. Transmit equalizer taps of a serdes. */
  get(): Request<PP_PHYTXEQ_Values>;
  /**
   * Sets it. Transmit equalizer taps of a serdes.
   * @param tapValues one value per tap, pre-cursor, main and post-cursor; the number depends on the port
   */
  set(tapValues: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_PHYTXEQ_Input): Request<void>;
}

/**
 * Transmit equalizer taps of a serdes.
 *
 * Port command 358, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_PHYTXEQ: CommandClass<PP_PHYTXEQ, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_PHYTXEQ", 358, "P serdes", "tap_values:i32[]?", "=");

/** What setting PP_PHYRETUNE takes. */
export interface PP_PHYRETUNE_Input {
  /** Filler byte without meaning. */
  readonly dummy: number;
}

/**
 * Makes the receiver of a serdes tune its equalizer again.
 *
 * Port command 359, since 1.0-beta.2: set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_PHYRETUNE extends CommandInstance {
  /**
   * Sets it. Makes the receiver of a serdes tune its equalizer again.
   * @param dummy filler byte without meaning
   */
  set(dummy: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_PHYRETUNE_Input): Request<void>;
}

/**
 * Makes the receiver of a serdes tune its equalizer again.
 *
 * Port command 359, since 1.0-beta.2: set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_PHYRETUNE: CommandClass<PP_PHYRETUNE, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_PHYRETUNE", 359, "p serdes", undefined, "dummy:u8");

/** What PP_PHYAUTOTUNE reports. */
export interface PP_PHYAUTOTUNE_Values {
  /** Whether the receiver tunes itself: 0 off, 1 on. */
  readonly onOff: OnOff | number;
}

/** What setting PP_PHYAUTOTUNE takes. */
export interface PP_PHYAUTOTUNE_Input {
  /** Whether the receiver tunes itself: 0 off, 1 on. */
  readonly onOff: OnOff | number;
}

/**
 * Automatic receive tuning of a serdes.
 *
 * Port command 360, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_PHYAUTOTUNE extends CommandInstance {
  /** Asks for it. Automatic receive tuning of a serdes. */
  get(): Request<PP_PHYAUTOTUNE_Values>;
  /**
   * Sets it. Automatic receive tuning of a serdes.
   * @param onOff whether the receiver tunes itself: 0 off, 1 on
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_PHYAUTOTUNE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Automatic receive tuning of a serdes.
 *
 * Port command 360, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_PHYAUTOTUNE: CommandClass<PP_PHYAUTOTUNE, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_PHYAUTOTUNE", 360, "p serdes", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What PP_EYEBER reports. */
export interface PP_EYEBER_Values {
  /** Estimated ratio, as text. */
  readonly eyeBerEstimation: string;
}

/**
 * Bit error ratio estimated from the eye measurement of a serdes.
 *
 * Port command 361, since 1.0-beta.2: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_EYEBER extends CommandInstance {
  /** Asks for it. Bit error ratio estimated from the eye measurement of a serdes. */
  get(): Request<PP_EYEBER_Values>;
}

/**
 * Bit error ratio estimated from the eye measurement of a serdes.
 *
 * Port command 361, since 1.0-beta.2: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_EYEBER: CommandClass<PP_EYEBER, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_EYEBER", 361, "p serdes", "eye_ber_estimation:str", undefined);

/** What PP_PHYAUTONEG reports. */
export interface PP_PHYAUTONEG_Values {
  /** Whether FEC is switched on. */
  readonly fecMode: OnOff | number;
  /** First spare word, kept as it is. */
  readonly reserved1: number;
  /** Second spare word, kept as it is. */
  readonly reserved2: number;
  /** Third spare word, kept as it is. */
  readonly reserved3: number;
  /** Fourth spare word, kept as it is. */
  readonly reserved4: number;
}

/** What setting PP_PHYAUTONEG takes. */
export interface PP_PHYAUTONEG_Input {
  /** Whether FEC is switched on. */
  readonly fecMode: OnOff | number;
  /** First spare word, kept as it is. */
  readonly reserved1: number;
  /** Second spare word, kept as it is. */
  readonly reserved2: number;
  /** Third spare word, kept as it is. */
  readonly reserved3: number;
  /** Fourth spare word, kept as it is. */
  readonly reserved4: number;
}

/**
 * Older auto-negotiation setting of the PHY, of which only the FEC switch is named.
 *
 * Port command 362, since 1.0-beta.2: get, set.
 */
export interface PP_PHYAUTONEG extends CommandInstance {
  /** Asks for it. Older auto-negotiation setting of the PHY, of which only the FEC switch is named. */
  get(): Request<PP_PHYAUTONEG_Values>;
  /**
   * Sets it. Older auto-negotiation setting of the PHY, of which only the FEC switch is named.
   * @param fecMode whether FEC is switched on
   * @param reserved1 first spare word, kept as it is
   * @param reserved2 second spare word, kept as it is
   * @param reserved3 third spare word, kept as it is
   * @param reserved4 fourth spare word, kept as it is
   */
  set(fecMode: OnOff | number, reserved1: number, reserved2: number, reserved3: number, reserved4: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_PHYAUTONEG_Input): Request<void>;
  /**
   * Sets it with fecMode OFF.
   * @param reserved1 first spare word, kept as it is
   * @param reserved2 second spare word, kept as it is
   * @param reserved3 third spare word, kept as it is
   * @param reserved4 fourth spare word, kept as it is
   */
  setOff(reserved1: number, reserved2: number, reserved3: number, reserved4: number): Request<void>;
  /**
   * Sets it with fecMode ON.
   * @param reserved1 first spare word, kept as it is
   * @param reserved2 second spare word, kept as it is
   * @param reserved3 third spare word, kept as it is
   * @param reserved4 fourth spare word, kept as it is
   */
  setOn(reserved1: number, reserved2: number, reserved3: number, reserved4: number): Request<void>;
}

/**
 * Older auto-negotiation setting of the PHY, of which only the FEC switch is named.
 *
 * Port command 362, since 1.0-beta.2: get, set.
 */
export const PP_PHYAUTONEG: CommandClass<PP_PHYAUTONEG, [module: number, port: number]> = /* @__PURE__ */ command("PP_PHYAUTONEG", 362, "p", "fec_mode:i32@0 reserved_1:i32 reserved_2:i32 reserved_3:i32 reserved_4:i32", "=", "setOff fec_mode=OFF;setOn fec_mode=ON", [OnOff]);

/** What PP_TXPRBSTYPE reports. */
export interface PP_TXPRBSTYPE_Values {
  /** Layer at which the pattern enters the transmit path. */
  readonly prbsInsertedType: PRBSInsertedType | number;
  /** Polynomial of the generated pattern. */
  readonly prbsPattern: PRBSPattern | number;
  /** Whether the generated bits are inverted. */
  readonly invert: PRBSInvertState | number;
}

/** What setting PP_TXPRBSTYPE takes. */
export interface PP_TXPRBSTYPE_Input {
  /** Layer at which the pattern enters the transmit path. */
  readonly prbsInsertedType: PRBSInsertedType | number;
  /** Polynomial of the generated pattern. */
  readonly prbsPattern: PRBSPattern | number;
  /** Whether the generated bits are inverted. */
  readonly invert: PRBSInvertState | number;
}

/**
 * Kind of PRBS the transmitter generates.
 *
 * Port command 364, since 1.0-beta.2: get, set.
 */
export interface PP_TXPRBSTYPE extends CommandInstance {
  /** Asks for it. Kind of PRBS the transmitter generates. */
  get(): Request<PP_TXPRBSTYPE_Values>;
  /**
   * Sets it. Kind of PRBS the transmitter generates.
   * @param prbsInsertedType layer at which the pattern enters the transmit path
   * @param prbsPattern polynomial of the generated pattern
   * @param invert whether the generated bits are inverted
   */
  set(prbsInsertedType: PRBSInsertedType | number, prbsPattern: PRBSPattern | number, invert: PRBSInvertState | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_TXPRBSTYPE_Input): Request<void>;
}

/**
 * Kind of PRBS the transmitter generates.
 *
 * Port command 364, since 1.0-beta.2: get, set.
 */
export const PP_TXPRBSTYPE: CommandClass<PP_TXPRBSTYPE, [module: number, port: number]> = /* @__PURE__ */ command("PP_TXPRBSTYPE", 364, "p", "prbs_inserted_type:u8@0 prbs_pattern:u8@1 invert:u8@2", "=", "", [PRBSInsertedType, PRBSPattern, PRBSInvertState]);

/** What PP_RXPRBSTYPE reports. */
export interface PP_RXPRBSTYPE_Values {
  /** Layer at which the pattern is checked in the receive path. */
  readonly prbsInsertedType: PRBSInsertedType | number;
  /** Polynomial of the expected pattern. */
  readonly prbsPattern: PRBSPattern | number;
  /** Whether the expected bits are inverted. */
  readonly invert: PRBSInvertState | number;
  /** Whether errors add up or are counted anew each second. */
  readonly statisticsMode: PRBSStatisticsMode | number;
}

/** What setting PP_RXPRBSTYPE takes. */
export interface PP_RXPRBSTYPE_Input {
  /** Layer at which the pattern is checked in the receive path. */
  readonly prbsInsertedType: PRBSInsertedType | number;
  /** Polynomial of the expected pattern. */
  readonly prbsPattern: PRBSPattern | number;
  /** Whether the expected bits are inverted. */
  readonly invert: PRBSInvertState | number;
  /** Whether errors add up or are counted anew each second. */
  readonly statisticsMode: PRBSStatisticsMode | number;
}

/**
 * Kind of PRBS the receiver expects and how it counts errors.
 *
 * Port command 365, since 1.0-beta.2: get, set.
 */
export interface PP_RXPRBSTYPE extends CommandInstance {
  /** Asks for it. Kind of PRBS the receiver expects and how it counts errors. */
  get(): Request<PP_RXPRBSTYPE_Values>;
  /**
   * Sets it. Kind of PRBS the receiver expects and how it counts errors.
   * @param prbsInsertedType layer at which the pattern is checked in the receive path
   * @param prbsPattern polynomial of the expected pattern
   * @param invert whether the expected bits are inverted
   * @param statisticsMode whether errors add up or are counted anew each second
   */
  set(prbsInsertedType: PRBSInsertedType | number, prbsPattern: PRBSPattern | number, invert: PRBSInvertState | number, statisticsMode: PRBSStatisticsMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_RXPRBSTYPE_Input): Request<void>;
}

/**
 * Kind of PRBS the receiver expects and how it counts errors.
 *
 * Port command 365, since 1.0-beta.2: get, set.
 */
export const PP_RXPRBSTYPE: CommandClass<PP_RXPRBSTYPE, [module: number, port: number]> = /* @__PURE__ */ command("PP_RXPRBSTYPE", 365, "p", "prbs_inserted_type:u8@0 prbs_pattern:u8@1 invert:u8@2 statistics_mode:u8@3", "=", "", [PRBSInsertedType, PRBSPattern, PRBSInvertState, PRBSStatisticsMode]);

/** What PP_FECMODE reports. */
export interface PP_FECMODE_Values {
  /** Reed-Solomon or Fire code scheme to use, or off. */
  readonly mode: FECMode | number;
}

/** What setting PP_FECMODE takes. */
export interface PP_FECMODE_Input {
  /** Reed-Solomon or Fire code scheme to use, or off. */
  readonly mode: FECMode | number;
}

/**
 * Forward error correction scheme used by the port.
 *
 * Port command 366, since 1.0-beta.2: get, set, pushed.
 */
export interface PP_FECMODE extends CommandInstance {
  /** Asks for it. Forward error correction scheme used by the port. */
  get(): Request<PP_FECMODE_Values>;
  /**
   * Sets it. Forward error correction scheme used by the port.
   * @param mode Reed-Solomon or Fire code scheme to use, or off
   */
  set(mode: FECMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_FECMODE_Input): Request<void>;
  /** Sets it with mode OFF. */
  setOff(): Request<void>;
  /** Sets it with mode RS_FEC. */
  setRsFec(): Request<void>;
  /** Sets it with mode FC_FEC. */
  setFcFec(): Request<void>;
}

/**
 * Forward error correction scheme used by the port.
 *
 * Port command 366, since 1.0-beta.2: get, set, pushed.
 */
export const PP_FECMODE: CommandClass<PP_FECMODE, [module: number, port: number]> = /* @__PURE__ */ command("PP_FECMODE", 366, "P", "mode:u8@0", "=", "setOff mode=OFF;setRsFec mode=RS_FEC;setFcFec mode=FC_FEC", [FECMode]);

/** What PP_EYEDWELLBITS reports. */
export interface PP_EYEDWELLBITS_Values {
  /** Fewest bits observed per point. */
  readonly minDwellBitCount: number;
  /** Most bits observed per point. */
  readonly maxDwellBitCount: number;
}

/** What setting PP_EYEDWELLBITS takes. */
export interface PP_EYEDWELLBITS_Input {
  /** Fewest bits observed per point. */
  readonly minDwellBitCount: number;
  /** Most bits observed per point. */
  readonly maxDwellBitCount: number;
}

/**
 * Number of bits observed at each point of the eye measurement.
 *
 * Port command 367, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_EYEDWELLBITS extends CommandInstance {
  /** Asks for it. Number of bits observed at each point of the eye measurement. */
  get(): Request<PP_EYEDWELLBITS_Values>;
  /**
   * Sets it. Number of bits observed at each point of the eye measurement.
   * @param minDwellBitCount fewest bits observed per point
   * @param maxDwellBitCount most bits observed per point
   */
  set(minDwellBitCount: number, maxDwellBitCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_EYEDWELLBITS_Input): Request<void>;
}

/**
 * Number of bits observed at each point of the eye measurement.
 *
 * Port command 367, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_EYEDWELLBITS: CommandClass<PP_EYEDWELLBITS, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_EYEDWELLBITS", 367, "p serdes", "min_dwell_bit_count:i32 max_dwell_bit_count:i32", "=");

/** What PP_PHYSIGNALSTATUS reports. */
export interface PP_PHYSIGNALSTATUS_Values {
  /** No signal, no clock recovery lock, or locked. */
  readonly phySignalStatus: PHYSignalStatus | number;
}

/**
 * Signal state of the PHY receiver.
 *
 * Port command 375, since 1.0-beta.2: get.
 */
export interface PP_PHYSIGNALSTATUS extends CommandInstance {
  /** Asks for it. Signal state of the PHY receiver. */
  get(): Request<PP_PHYSIGNALSTATUS_Values>;
}

/**
 * Signal state of the PHY receiver.
 *
 * Port command 375, since 1.0-beta.2: get.
 */
export const PP_PHYSIGNALSTATUS: CommandClass<PP_PHYSIGNALSTATUS, [module: number, port: number]> = /* @__PURE__ */ command("PP_PHYSIGNALSTATUS", 375, "p", "phy_signal_status:u8@0", undefined, "", [PHYSignalStatus]);

/** What PP_PRBSTYPE reports. */
export interface PP_PRBSTYPE_Values {
  /** Layer at which the pattern is inserted and checked. */
  readonly prbsInsertedType: PRBSInsertedType | number;
  /** Pattern to generate and expect. */
  readonly polynomial: PRBSPolynomial | number;
  /** Whether the pattern bits are inverted in both directions. */
  readonly invert: PRBSInvertState | number;
  /** Whether PRBS errors add up or are counted per second. */
  readonly statisticsMode: PRBSStatisticsMode | number;
}

/** What setting PP_PRBSTYPE takes. */
export interface PP_PRBSTYPE_Input {
  /** Layer at which the pattern is inserted and checked. */
  readonly prbsInsertedType: PRBSInsertedType | number;
  /** Pattern to generate and expect. */
  readonly polynomial: PRBSPolynomial | number;
  /** Whether the pattern bits are inverted in both directions. */
  readonly invert: PRBSInvertState | number;
  /** Whether PRBS errors add up or are counted per second. */
  readonly statisticsMode: PRBSStatisticsMode | number;
}

/**
 * Kind of PRBS used in both directions of the port.
 *
 * Port command 378, since 1.0-beta.2: get, set.
 */
export interface PP_PRBSTYPE extends CommandInstance {
  /** Asks for it. Kind of PRBS used in both directions of the port. */
  get(): Request<PP_PRBSTYPE_Values>;
  /**
   * Sets it. Kind of PRBS used in both directions of the port.
   * @param prbsInsertedType layer at which the pattern is inserted and checked
   * @param polynomial pattern to generate and expect
   * @param invert whether the pattern bits are inverted in both directions
   * @param statisticsMode whether PRBS errors add up or are counted per second
   */
  set(prbsInsertedType: PRBSInsertedType | number, polynomial: PRBSPolynomial | number, invert: PRBSInvertState | number, statisticsMode: PRBSStatisticsMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_PRBSTYPE_Input): Request<void>;
}

/**
 * Kind of PRBS used in both directions of the port.
 *
 * Port command 378, since 1.0-beta.2: get, set.
 */
export const PP_PRBSTYPE: CommandClass<PP_PRBSTYPE, [module: number, port: number]> = /* @__PURE__ */ command("PP_PRBSTYPE", 378, "p", "prbs_inserted_type:u8@0 polynomial:u8@1 invert:u8@2 statistics_mode:u8@3", "=", "", [PRBSInsertedType, PRBSPolynomial, PRBSInvertState, PRBSStatisticsMode]);

/** What PP_PHYSETTINGS reports. */
export interface PP_PHYSETTINGS_Values {
  /** Whether link training runs. */
  readonly linkTrainingOnOff: OnOff | number;
  /** Whether PAM4 precoding is used, or left to the default. */
  readonly precodeOnOff: OnOffDefault | number;
  /** Whether PAM4 symbols are Gray coded. */
  readonly graycodeOnOff: OnOff | number;
  /** Whether the two bits of a PAM4 symbol are exchanged. */
  readonly pam4MsbLsbSwap: OnOff | number;
}

/** What setting PP_PHYSETTINGS takes. */
export interface PP_PHYSETTINGS_Input {
  /** Whether link training runs. */
  readonly linkTrainingOnOff: OnOff | number;
  /** Whether PAM4 precoding is used, or left to the default. */
  readonly precodeOnOff: OnOffDefault | number;
  /** Whether PAM4 symbols are Gray coded. */
  readonly graycodeOnOff: OnOff | number;
  /** Whether the two bits of a PAM4 symbol are exchanged. */
  readonly pam4MsbLsbSwap: OnOff | number;
}

/**
 * Low-level PHY options: link training, precoding, Gray coding and PAM4 bit order.
 *
 * Port command 379, since 1.0-beta.2: get, set.
 */
export interface PP_PHYSETTINGS extends CommandInstance {
  /** Asks for it. Low-level PHY options: link training, precoding, Gray coding and PAM4 bit order. */
  get(): Request<PP_PHYSETTINGS_Values>;
  /**
   * Sets it. Low-level PHY options: link training, precoding, Gray coding and PAM4 bit order.
   * @param linkTrainingOnOff whether link training runs
   * @param precodeOnOff whether PAM4 precoding is used, or left to the default
   * @param graycodeOnOff whether PAM4 symbols are Gray coded
   * @param pam4MsbLsbSwap whether the two bits of a PAM4 symbol are exchanged
   */
  set(linkTrainingOnOff: OnOff | number, precodeOnOff: OnOffDefault | number, graycodeOnOff: OnOff | number, pam4MsbLsbSwap: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_PHYSETTINGS_Input): Request<void>;
}

/**
 * Low-level PHY options: link training, precoding, Gray coding and PAM4 bit order.
 *
 * Port command 379, since 1.0-beta.2: get, set.
 */
export const PP_PHYSETTINGS: CommandClass<PP_PHYSETTINGS, [module: number, port: number]> = /* @__PURE__ */ command("PP_PHYSETTINGS", 379, "p", "link_training_on_off:i32@0 precode_on_off:i32@1 graycode_on_off:i32@0 pam4_msb_lsb_swap:i32@0", "=", "", [OnOff, OnOffDefault]);

/** What PP_PHYRXEQ reports. */
export interface PP_PHYRXEQ_Values {
  /** Whether the equalizer sets itself. */
  readonly auto: number;
  /** Setting of the continuous time linear equalizer. */
  readonly ctle: number;
  /** Spare word, kept as it is. */
  readonly reserved: number;
}

/** What setting PP_PHYRXEQ takes. */
export interface PP_PHYRXEQ_Input {
  /** Whether the equalizer sets itself. */
  readonly auto: number;
  /** Setting of the continuous time linear equalizer. */
  readonly ctle: number;
  /** Spare word, kept as it is. */
  readonly reserved: number;
}

/**
 * Receive equalizer of a serdes, simple form.
 *
 * Port command 380, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_PHYRXEQ extends CommandInstance {
  /** Asks for it. Receive equalizer of a serdes, simple form. */
  get(): Request<PP_PHYRXEQ_Values>;
  /**
   * Sets it. Receive equalizer of a serdes, simple form.
   * @param auto whether the equalizer sets itself
   * @param ctle setting of the continuous time linear equalizer
   * @param reserved spare word, kept as it is
   */
  set(auto: number, ctle: number, reserved: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_PHYRXEQ_Input): Request<void>;
}

/**
 * Receive equalizer of a serdes, simple form.
 *
 * Port command 380, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_PHYRXEQ: CommandClass<PP_PHYRXEQ, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_PHYRXEQ", 380, "P serdes", "auto:i32 ctle:i32 reserved:i32", "=");

/** What PP_PHYRXEQ_EXT reports. */
export interface PP_PHYRXEQ_EXT_Values {
  /** Whether the stage adapts itself, is set by hand or is frozen. */
  readonly mode: RxEqExtCapMode | number;
  /** Setting of the stage when adjusted by hand. */
  readonly value: number;
}

/** What setting PP_PHYRXEQ_EXT takes. */
export interface PP_PHYRXEQ_EXT_Input {
  /** Whether the stage adapts itself, is set by hand or is frozen. */
  readonly mode: RxEqExtCapMode | number;
  /** Setting of the stage when adjusted by hand. */
  readonly value: number;
}

/**
 * Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap.
 *
 * Port command 397, since 2.1.2: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `capability_type`: Receive equalizer capability to report.
 */
export interface PP_PHYRXEQ_EXT extends CommandInstance {
  /** Asks for it. Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. */
  get(): Request<PP_PHYRXEQ_EXT_Values>;
  /**
   * Sets it. Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap.
   * @param mode whether the stage adapts itself, is set by hand or is frozen
   * @param value setting of the stage when adjusted by hand
   */
  set(mode: RxEqExtCapMode | number, value: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_PHYRXEQ_EXT_Input): Request<void>;
}

/**
 * Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap.
 *
 * Port command 397, since 2.1.2: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `capability_type`: Receive equalizer capability to report.
 */
export const PP_PHYRXEQ_EXT: CommandClass<PP_PHYRXEQ_EXT, [module: number, port: number, serdes: number, capabilityType: RxEqExtCap | number]> = /* @__PURE__ */ command("PP_PHYRXEQ_EXT", 397, "P serdes capability_type@0", "mode:i32@1 value:i32", "=", "", [RxEqExtCap, RxEqExtCapMode]);

/** What PP_PHYRXEQSTATUS_EXT reports. */
export interface PP_PHYRXEQSTATUS_EXT_Values {
  /** First reading of the stage. */
  readonly value1: number;
  /** Second reading of the stage. */
  readonly value2: number;
}

/**
 * Present state of one receive equalizer stage of a serdes.
 *
 * Port command 398, since 2.2.0: get, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `capability_type`: Receive equalizer capability to report.
 */
export interface PP_PHYRXEQSTATUS_EXT extends CommandInstance {
  /** Asks for it. Present state of one receive equalizer stage of a serdes. */
  get(): Request<PP_PHYRXEQSTATUS_EXT_Values>;
}

/**
 * Present state of one receive equalizer stage of a serdes.
 *
 * Port command 398, since 2.2.0: get, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 * - `capability_type`: Receive equalizer capability to report.
 */
export const PP_PHYRXEQSTATUS_EXT: CommandClass<PP_PHYRXEQSTATUS_EXT, [module: number, port: number, serdes: number, capabilityType: RxEqExtCap | number]> = /* @__PURE__ */ command("PP_PHYRXEQSTATUS_EXT", 398, "P serdes capability_type@0", "value1:i32 value2:i32", undefined, "", [RxEqExtCap]);

/** What PP_AUTONEG reports. */
export interface PP_AUTONEG_Values {
  /** Whether the port negotiates. */
  readonly mode: AutoNegMode | number;
  /** Technologies to advertise; several may be combined. */
  readonly tecAbility: readonly (AutoNegTecAbility | number)[];
  /** FEC schemes the port says it is able to use. */
  readonly fecCapable: readonly (AutoNegFECAbility | number)[];
  /** FEC schemes the port asks the partner to use. */
  readonly fecRequested: readonly (AutoNegFECAbility | number)[];
  /** Pause abilities to advertise. */
  readonly pauseMode: readonly (AutoNegPauseAbility | number)[];
}

/** What setting PP_AUTONEG takes. */
export interface PP_AUTONEG_Input {
  /** Whether the port negotiates. */
  readonly mode: AutoNegMode | number;
  /** Technologies to advertise; several may be combined. */
  readonly tecAbility: readonly (AutoNegTecAbility | number)[];
  /** FEC schemes the port says it is able to use. */
  readonly fecCapable: readonly (AutoNegFECAbility | number)[];
  /** FEC schemes the port asks the partner to use. */
  readonly fecRequested: readonly (AutoNegFECAbility | number)[];
  /** Pause abilities to advertise. */
  readonly pauseMode: readonly (AutoNegPauseAbility | number)[];
}

/**
 * Auto-negotiation switch of the port, with the abilities it advertises.
 *
 * Port command 381, since 1.0-beta.2: get, set.
 */
export interface PP_AUTONEG extends CommandInstance {
  /** Asks for it. Auto-negotiation switch of the port, with the abilities it advertises. */
  get(): Request<PP_AUTONEG_Values>;
  /**
   * Sets it. Auto-negotiation switch of the port, with the abilities it advertises.
   * @param mode whether the port negotiates
   * @param tecAbility technologies to advertise; several may be combined
   * @param fecCapable FEC schemes the port says it is able to use
   * @param fecRequested FEC schemes the port asks the partner to use
   * @param pauseMode pause abilities to advertise
   */
  set(mode: AutoNegMode | number, tecAbility: readonly (AutoNegTecAbility | number)[], fecCapable: readonly (AutoNegFECAbility | number)[], fecRequested: readonly (AutoNegFECAbility | number)[], pauseMode: readonly (AutoNegPauseAbility | number)[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_AUTONEG_Input): Request<void>;
}

/**
 * Auto-negotiation switch of the port, with the abilities it advertises.
 *
 * Port command 381, since 1.0-beta.2: get, set.
 */
export const PP_AUTONEG: CommandClass<PP_AUTONEG, [module: number, port: number]> = /* @__PURE__ */ command("PP_AUTONEG", 381, "p", "mode:i32@0 tec_ability:i32@1 fec_capable:i32@2 fec_requested:i32@2 pause_mode:i32@3", "=", "", [AutoNegMode, AutoNegTecAbility, AutoNegFECAbility, AutoNegPauseAbility]);

/** What PP_AUTONEGSTATUS reports. */
export interface PP_AUTONEGSTATUS_Values {
  /** Whether negotiation is switched on. */
  readonly mode: AutoNegMode | number;
  /** FEC scheme agreed, or pending. */
  readonly fec: AutoNegFECType | number;
  /** Where the negotiation state machine is. */
  readonly autoState: AutoNegStatus | number;
  /** Technologies reported by the negotiation. */
  readonly tecAbility: readonly (AutoNegTecAbility | number)[];
  /** FEC schemes reported as available. */
  readonly fecCapable: readonly (AutoNegFECAbility | number)[];
  /** FEC schemes reported as requested. */
  readonly fecRequested: readonly (AutoNegFECAbility | number)[];
  /** Pause abilities reported by the negotiation. */
  readonly pauseMode: readonly (AutoNegPauseAbility | number)[];
}

/**
 * Auto-negotiation progress of the port, with the negotiated result.
 *
 * Port command 382, since 1.0-beta.2: get, pushed.
 */
export interface PP_AUTONEGSTATUS extends CommandInstance {
  /** Asks for it. Auto-negotiation progress of the port, with the negotiated result. */
  get(): Request<PP_AUTONEGSTATUS_Values>;
}

/**
 * Auto-negotiation progress of the port, with the negotiated result.
 *
 * Port command 382, since 1.0-beta.2: get, pushed.
 */
export const PP_AUTONEGSTATUS: CommandClass<PP_AUTONEGSTATUS, [module: number, port: number]> = /* @__PURE__ */ command("PP_AUTONEGSTATUS", 382, "P", "mode:i32@0 fec:i32@1 auto_state:i32@2 tec_ability:i32@3 fec_capable:i32@4 fec_requested:i32@4 pause_mode:i32@5", undefined, "", [AutoNegMode, AutoNegFECType, AutoNegStatus, AutoNegTecAbility, AutoNegFECAbility, AutoNegPauseAbility]);

/** What PP_LINKTRAIN reports. */
export interface PP_LINKTRAIN_Values {
  /** Whether training follows auto-negotiation, runs alone, by hand or not at all. */
  readonly mode: LinkTrainingMode | number;
  /** Size of the PAM4 training frame, 16K or 4K. */
  readonly pam4FrameSize: PAM4FrameSize | number;
  /** Whether the initial condition is used, for NRZ and PAM4 alike. */
  readonly nrzPam4InitCond: LinkTrainingInitCondition | number;
  /** Whether NRZ training uses the preset. */
  readonly nrzPreset: NRZPreset | number;
  /** Whether the training timer applies. */
  readonly timeoutMode: TimeoutMode | number;
}

/** What setting PP_LINKTRAIN takes. */
export interface PP_LINKTRAIN_Input {
  /** Whether training follows auto-negotiation, runs alone, by hand or not at all. */
  readonly mode: LinkTrainingMode | number;
  /** Size of the PAM4 training frame, 16K or 4K. */
  readonly pam4FrameSize: PAM4FrameSize | number;
  /** Whether the initial condition is used, for NRZ and PAM4 alike. */
  readonly nrzPam4InitCond: LinkTrainingInitCondition | number;
  /** Whether NRZ training uses the preset. */
  readonly nrzPreset: NRZPreset | number;
  /** Whether the training timer applies. */
  readonly timeoutMode: TimeoutMode | number;
}

/**
 * Link training settings of the port.
 *
 * Port command 383, since 1.0-beta.2: get, set, pushed.
 */
export interface PP_LINKTRAIN extends CommandInstance {
  /** Asks for it. Link training settings of the port. */
  get(): Request<PP_LINKTRAIN_Values>;
  /**
   * Sets it. Link training settings of the port.
   * @param mode whether training follows auto-negotiation, runs alone, by hand or not at all
   * @param pam4FrameSize size of the PAM4 training frame, 16K or 4K
   * @param nrzPam4InitCond whether the initial condition is used, for NRZ and PAM4 alike
   * @param nrzPreset whether NRZ training uses the preset
   * @param timeoutMode whether the training timer applies
   */
  set(mode: LinkTrainingMode | number, pam4FrameSize: PAM4FrameSize | number, nrzPam4InitCond: LinkTrainingInitCondition | number, nrzPreset: NRZPreset | number, timeoutMode: TimeoutMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_LINKTRAIN_Input): Request<void>;
}

/**
 * Link training settings of the port.
 *
 * Port command 383, since 1.0-beta.2: get, set, pushed.
 */
export const PP_LINKTRAIN: CommandClass<PP_LINKTRAIN, [module: number, port: number]> = /* @__PURE__ */ command("PP_LINKTRAIN", 383, "P", "mode:u8@0 pam4_frame_size:u8@1 nrz_pam4_init_cond:u8@2 nrz_preset:u8@3 timeout_mode:u8@4", "=", "", [LinkTrainingMode, PAM4FrameSize, LinkTrainingInitCondition, NRZPreset, TimeoutMode]);

/** What PP_LINKTRAINSTATUS reports. */
export interface PP_LINKTRAINSTATUS_Values {
  /** Whether training is on for the lane. */
  readonly mode: LinkTrainingStatusMode | number;
  /** Whether the serdes is trained. */
  readonly status: LinkTrainingStatus | number;
  /** What made training fail, if anything. */
  readonly failure: LinkTrainingFailureType | number;
}

/**
 * Outcome of link training on a serdes.
 *
 * Port command 384, since 1.0-beta.2: get, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_LINKTRAINSTATUS extends CommandInstance {
  /** Asks for it. Outcome of link training on a serdes. */
  get(): Request<PP_LINKTRAINSTATUS_Values>;
}

/**
 * Outcome of link training on a serdes.
 *
 * Port command 384, since 1.0-beta.2: get, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_LINKTRAINSTATUS: CommandClass<PP_LINKTRAINSTATUS, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_LINKTRAINSTATUS", 384, "P serdes", "mode:u8@0 status:u8@1 failure:u8@2", undefined, "", [LinkTrainingStatusMode, LinkTrainingStatus, LinkTrainingFailureType]);

/** What PP_PRECODING reports. */
export interface PP_PRECODING_Values {
  /** Whether precoding is expected on received symbols. */
  readonly rxMode: PreCodingMode | number;
  /** Bit order used by precoding on reception, normal or reversed. */
  readonly rxEndianness: Endianness | number;
  /** Whether precoding is applied to sent symbols. */
  readonly txMode: PreCodingMode | number;
  /** Bit order used by precoding on transmission, normal or reversed. */
  readonly txEndianness: Endianness | number;
}

/** What setting PP_PRECODING takes. */
export interface PP_PRECODING_Input {
  /** Whether precoding is expected on received symbols. */
  readonly rxMode: PreCodingMode | number;
  /** Bit order used by precoding on reception, normal or reversed. */
  readonly rxEndianness: Endianness | number;
  /** Whether precoding is applied to sent symbols. */
  readonly txMode: PreCodingMode | number;
  /** Bit order used by precoding on transmission, normal or reversed. */
  readonly txEndianness: Endianness | number;
}

/**
 * PAM4 precoding of a serdes, set for each direction.
 *
 * Port command 420, since 2.1.3: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_PRECODING extends CommandInstance {
  /** Asks for it. PAM4 precoding of a serdes, set for each direction. */
  get(): Request<PP_PRECODING_Values>;
  /**
   * Sets it. PAM4 precoding of a serdes, set for each direction.
   * @param rxMode whether precoding is expected on received symbols
   * @param rxEndianness bit order used by precoding on reception, normal or reversed
   * @param txMode whether precoding is applied to sent symbols
   * @param txEndianness bit order used by precoding on transmission, normal or reversed
   */
  set(rxMode: PreCodingMode | number, rxEndianness: Endianness | number, txMode: PreCodingMode | number, txEndianness: Endianness | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_PRECODING_Input): Request<void>;
}

/**
 * PAM4 precoding of a serdes, set for each direction.
 *
 * Port command 420, since 2.1.3: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_PRECODING: CommandClass<PP_PRECODING, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_PRECODING", 420, "P serdes", "rx_mode:i32@0 rx_endianness:i32@1 tx_mode:i32@0 tx_endianness:i32@1", "=", "", [PreCodingMode, Endianness]);

/** What PP_GRAYCODING reports. */
export interface PP_GRAYCODING_Values {
  /** Whether Gray coding is expected on received symbols. */
  readonly rxMode: GrayCodingMode | number;
  /** Bit order used by Gray coding on reception, normal or reversed. */
  readonly rxEndianness: Endianness | number;
  /** Whether Gray coding is applied to sent symbols. */
  readonly txMode: GrayCodingMode | number;
  /** Bit order used by Gray coding on transmission, normal or reversed. */
  readonly txEndianness: Endianness | number;
}

/** What setting PP_GRAYCODING takes. */
export interface PP_GRAYCODING_Input {
  /** Whether Gray coding is expected on received symbols. */
  readonly rxMode: GrayCodingMode | number;
  /** Bit order used by Gray coding on reception, normal or reversed. */
  readonly rxEndianness: Endianness | number;
  /** Whether Gray coding is applied to sent symbols. */
  readonly txMode: GrayCodingMode | number;
  /** Bit order used by Gray coding on transmission, normal or reversed. */
  readonly txEndianness: Endianness | number;
}

/**
 * Gray coding of a serdes, set for each direction.
 *
 * Port command 421, since 2.1.3: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_GRAYCODING extends CommandInstance {
  /** Asks for it. Gray coding of a serdes, set for each direction. */
  get(): Request<PP_GRAYCODING_Values>;
  /**
   * Sets it. Gray coding of a serdes, set for each direction.
   * @param rxMode whether Gray coding is expected on received symbols
   * @param rxEndianness bit order used by Gray coding on reception, normal or reversed
   * @param txMode whether Gray coding is applied to sent symbols
   * @param txEndianness bit order used by Gray coding on transmission, normal or reversed
   */
  set(rxMode: GrayCodingMode | number, rxEndianness: Endianness | number, txMode: GrayCodingMode | number, txEndianness: Endianness | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PP_GRAYCODING_Input): Request<void>;
}

/**
 * Gray coding of a serdes, set for each direction.
 *
 * Port command 421, since 2.1.3: get, set, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_GRAYCODING: CommandClass<PP_GRAYCODING, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_GRAYCODING", 421, "P serdes", "rx_mode:i32@0 rx_endianness:i32@1 tx_mode:i32@0 tx_endianness:i32@1", "=", "", [GrayCodingMode, Endianness]);

/** What PP_PRECODINGSTATUS reports. */
export interface PP_PRECODINGSTATUS_Values {
  /** Whether precoding is active on reception. */
  readonly rxMode: OnOff | number;
  /** Bit order in effect on reception. */
  readonly rxEndianness: Endianness | number;
  /** Whether precoding is active on transmission. */
  readonly txMode: OnOff | number;
  /** Bit order in effect on transmission. */
  readonly txEndianness: Endianness | number;
}

/**
 * PAM4 precoding in effect on a serdes, in each direction.
 *
 * Port command 422, since 2.2.0: get, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface PP_PRECODINGSTATUS extends CommandInstance {
  /** Asks for it. PAM4 precoding in effect on a serdes, in each direction. */
  get(): Request<PP_PRECODINGSTATUS_Values>;
}

/**
 * PAM4 precoding in effect on a serdes, in each direction.
 *
 * Port command 422, since 2.2.0: get, pushed.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const PP_PRECODINGSTATUS: CommandClass<PP_PRECODINGSTATUS, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("PP_PRECODINGSTATUS", 422, "P serdes", "rx_mode:i32@0 rx_endianness:i32@1 tx_mode:i32@0 tx_endianness:i32@1", undefined, "", [OnOff, Endianness]);
