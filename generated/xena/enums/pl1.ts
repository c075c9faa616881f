// Generated from schema/xena/enums/pl1.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Kind of pause on which auto-negotiation has settled. */
export type PauseMode = keyof typeof PauseMode;
/** Kind of pause on which auto-negotiation has settled. */
export const PauseMode: {
  /** Number 0. */
  readonly NO_PAUSE: "NO_PAUSE";
  /** Both directions. Number 1. */
  readonly SYM_PAUSE: "SYM_PAUSE";
  /** One direction only. Number 2. */
  readonly ASYM_PAUSE: "ASYM_PAUSE";
  } = /* @__PURE__ */ enumeration("PauseMode", "NO_PAUSE SYM_PAUSE ASYM_PAUSE");
/** Whether a link training receiver is locked to the training frames. */
export type LinkTrainFrameLock = keyof typeof LinkTrainFrameLock;
/** Whether a link training receiver is locked to the training frames. */
export const LinkTrainFrameLock: {
  /** Number 0. */
  readonly LOST: "LOST";
  /** Number 1. */
  readonly LOCKED: "LOCKED";
  } = /* @__PURE__ */ enumeration("LinkTrainFrameLock", "LOST LOCKED");
/** Setting of layer 1 auto-negotiation and link training that a configuration entry addresses. */
export type Layer1ConfigType = keyof typeof Layer1ConfigType;
/** Setting of layer 1 auto-negotiation and link training that a configuration entry addresses. */
export const Layer1ConfigType: {
  /** Restart when the link goes down or training fails. Number 0. */
  readonly AUTO_LINK_RECOVERY: "AUTO_LINK_RECOVERY";
  /** Accept own auto-negotiation pages, for loopback. Number 1. */
  readonly AN_LOOPBACK: "AN_LOOPBACK";
  /** Modulation in which training starts. Number 2. */
  readonly LT_INITIAL_MODULATION: "LT_INITIAL_MODULATION";
  /** Base addresses for low-level debugging. Number 3. */
  readonly LL_DEBUG_INFO: "LL_DEBUG_INFO";
  /** Algorithm that trains the lane. Number 4. */
  readonly LT_TRAINING_ALGORITHM: "LT_TRAINING_ALGORITHM";
  /** Kinds of messages put into the log. Number 5. */
  readonly ANLT_LOG_CONTROL: "ANLT_LOG_CONTROL";
  /** Whether errors in the exchange are treated strictly. Number 6. */
  readonly ANLT_STRICT_MODE: "ANLT_STRICT_MODE";
  /** Mode of the built-in logic analyzer. Number 7. */
  readonly AN_LT_XLA_MODE: "AN_LT_XLA_MODE";
  /** Sending of empty next pages. Number 8. */
  readonly AN_EMPTY_NP: "AN_EMPTY_NP";
  } = /* @__PURE__ */ enumeration("Layer1ConfigType", "AUTO_LINK_RECOVERY AN_LOOPBACK LT_INITIAL_MODULATION LL_DEBUG_INFO LT_TRAINING_ALGORITHM ANLT_LOG_CONTROL ANLT_STRICT_MODE AN_LT_XLA_MODE AN_EMPTY_NP");
/** Request that a lane sends to the link training partner. */
export type LinkTrainCmd = keyof typeof LinkTrainCmd;
/** Request that a lane sends to the link training partner. */
export const LinkTrainCmd: {
  /** Nothing to do. Number 0. */
  readonly CMD_NOP: "CMD_NOP";
  /** Increase a tap. Number 1. */
  readonly CMD_INC: "CMD_INC";
  /** Decrease a tap. Number 2. */
  readonly CMD_DEC: "CMD_DEC";
  /** Go to a preset. Number 3. */
  readonly CMD_PRESET: "CMD_PRESET";
  /** Change the modulation. Number 4. */
  readonly CMD_ENCODING: "CMD_ENCODING";
  /** Turn equalization off. Number 5. */
  readonly CMD_NO_EQ: "CMD_NO_EQ";
  /** Announce that the own receiver is trained. Number 255. */
  readonly CMD_LOCAL_TRAINED: "CMD_LOCAL_TRAINED";
  } = /* @__PURE__ */ enumeration("LinkTrainCmd", "CMD_NOP CMD_INC CMD_DEC CMD_PRESET CMD_ENCODING CMD_NO_EQ CMD_LOCAL_TRAINED=255");
/** Outcome of a link training request, or the answer of the partner to it. */
export type LinkTrainCmdResults = keyof typeof LinkTrainCmdResults;
/** Outcome of a link training request, or the answer of the partner to it. */
export const LinkTrainCmdResults: {
  /** Number 0. */
  readonly UNKNOWN: "UNKNOWN";
  /** Number 1. */
  readonly SUCCESS: "SUCCESS";
  /** Number 2. */
  readonly TIMEOUT: "TIMEOUT";
  /** Number 3. */
  readonly FAILED: "FAILED";
  /** Partner left the tap as it was. Number 128. */
  readonly COEFF_STS_NOT_UPDATED: "COEFF_STS_NOT_UPDATED";
  /** Partner changed the tap. Number 129. */
  readonly COEFF_STS_UPDATED: "COEFF_STS_UPDATED";
  /** Tap is at its limit. Number 130. */
  readonly COEFF_STS_AT_LIMIT: "COEFF_STS_AT_LIMIT";
  /** Partner does not have this tap. Number 131. */
  readonly COEFF_STS_NOT_SUPPORTED: "COEFF_STS_NOT_SUPPORTED";
  /** Sum of all taps is at its limit. Number 132. */
  readonly COEFF_STS_EQ_LIMIT: "COEFF_STS_EQ_LIMIT";
  /** Tap and sum of taps are at their limits. Number 134. */
  readonly COEFF_STS_C_AND_EQ_LIMIT: "COEFF_STS_C_AND_EQ_LIMIT";
  } = /* @__PURE__ */ enumeration("LinkTrainCmdResults", "UNKNOWN SUCCESS TIMEOUT FAILED COEFF_STS_NOT_UPDATED=128 COEFF_STS_UPDATED COEFF_STS_AT_LIMIT COEFF_STS_NOT_SUPPORTED COEFF_STS_EQ_LIMIT COEFF_STS_C_AND_EQ_LIMIT=134");
/** Whether a port runs auto-negotiation before link training. */
export type FreyaAutonegMode = keyof typeof FreyaAutonegMode;
/** Whether a port runs auto-negotiation before link training. */
export const FreyaAutonegMode: {
  /** Number 0. */
  readonly DISABLED: "DISABLED";
  /** Number 1. */
  readonly ENABLED: "ENABLED";
  } = /* @__PURE__ */ enumeration("FreyaAutonegMode", "DISABLED ENABLED");
/** Whether link training runs, by itself or under control of the user. */
export type FreyaLinkTrainingMode = keyof typeof FreyaLinkTrainingMode;
/** Whether link training runs, by itself or under control of the user. */
export const FreyaLinkTrainingMode: {
  /** Number 0. */
  readonly DISABLED: "DISABLED";
  /** Runs by itself. Number 1. */
  readonly ENABLED_AUTO: "ENABLED_AUTO";
  /** Each step is ordered by the user. Number 2. */
  readonly ENABLED_INTERACTIVE: "ENABLED_INTERACTIVE";
  } = /* @__PURE__ */ enumeration("FreyaLinkTrainingMode", "DISABLED ENABLED_AUTO ENABLED_INTERACTIVE");
/** Whether both ends have found a common Ethernet technology. */
export type AutoNegTechAbilityHCDStatus = keyof typeof AutoNegTechAbilityHCDStatus;
/** Whether both ends have found a common Ethernet technology. */
export const AutoNegTechAbilityHCDStatus: {
  /** Number 1. */
  readonly SUCCESS: "SUCCESS";
  /** Number 2. */
  readonly FAILED: "FAILED";
  } = /* @__PURE__ */ enumeration("AutoNegTechAbilityHCDStatus", "SUCCESS=1 FAILED");
/** Transmit tap values that are used when training sync is lost. */
export type FreyaOutOfSyncPreset = keyof typeof FreyaOutOfSyncPreset;
/** Transmit tap values that are used when training sync is lost. */
export const FreyaOutOfSyncPreset: {
  /** Preset from the standard. Number 0. */
  readonly IEEE: "IEEE";
  /** Taps as they are now. Number 1. */
  readonly CURRENT: "CURRENT";
  } = /* @__PURE__ */ enumeration("FreyaOutOfSyncPreset", "IEEE CURRENT");
/** Layer 1 function that is controlled on a lane. */
export type Layer1Control = keyof typeof Layer1Control;
/** Layer 1 function that is controlled on a lane. */
export const Layer1Control: {
  /** Sampling of signal levels to judge the eye. Number 0. */
  readonly SAMPLED_SIGNAL_INTEGRITY_SCAN: "SAMPLED_SIGNAL_INTEGRITY_SCAN";
  } = /* @__PURE__ */ enumeration("Layer1Control", "SAMPLED_SIGNAL_INTEGRITY_SCAN");
/** Operation to perform with a layer 1 function. */
export type Layer1Opcode = keyof typeof Layer1Opcode;
/** Operation to perform with a layer 1 function. */
export const Layer1Opcode: {
  /** Number 0. */
  readonly START_SCAN: "START_SCAN";
  } = /* @__PURE__ */ enumeration("Layer1Opcode", "START_SCAN");
/** Flavor of the physical coding sublayer in use. */
export type FreyaPCSVariant = keyof typeof FreyaPCSVariant;
/** Flavor of the physical coding sublayer in use. */
export const FreyaPCSVariant: {
  /** As in 802.3. Number 1. */
  readonly IEEE: "IEEE";
  /** As defined by the Ethernet Technology Consortium. Number 2. */
  readonly ETC: "ETC";
  } = /* @__PURE__ */ enumeration("FreyaPCSVariant", "IEEE=1 ETC");
/** Highest common Ethernet technology on which both ends have settled. */
export type AutoNegTecAbilityHCD = keyof typeof AutoNegTecAbilityHCD;
/** Highest common Ethernet technology on which both ends have settled. */
export const AutoNegTecAbilityHCD: {
  /** Number 29. */
  readonly ETC_800G_CR8_KR8: "ETC_800G_CR8_KR8";
  /** Number 28. */
  readonly ETC_400G_CR8_KR8: "ETC_400G_CR8_KR8";
  /** Number 27. */
  readonly ETC_50G_CR2: "ETC_50G_CR2";
  /** Number 26. */
  readonly ETC_50G_KR2: "ETC_50G_KR2";
  /** Number 25. */
  readonly ETC_25G_CR: "ETC_25G_CR";
  /** Number 24. */
  readonly ETC_25G_KR: "ETC_25G_KR";
  /** Number 23. */
  readonly IEEE_1_6TBASE_CR8_KR8: "IEEE_1_6TBASE_CR8_KR8";
  /** Number 22. */
  readonly IEEE_800GBASE_CR4_KR4: "IEEE_800GBASE_CR4_KR4";
  /** Number 21. */
  readonly IEEE_400GBASE_CR2_KR2: "IEEE_400GBASE_CR2_KR2";
  /** Number 20. */
  readonly IEEE_200GBASE_CR1_KR1: "IEEE_200GBASE_CR1_KR1";
  /** Number 19. */
  readonly IEEE_800GBASE_CR8_KR8: "IEEE_800GBASE_CR8_KR8";
  /** Number 18. */
  readonly IEEE_400GBASE_CR4_KR4: "IEEE_400GBASE_CR4_KR4";
  /** Number 17. */
  readonly IEEE_200GBASE_CR2_KR2: "IEEE_200GBASE_CR2_KR2";
  /** Number 16. */
  readonly IEEE_100GBASE_CR1_KR1: "IEEE_100GBASE_CR1_KR1";
  /** Number 15. */
  readonly IEEE_200GBASE_CR4_KR4: "IEEE_200GBASE_CR4_KR4";
  /** Number 14. */
  readonly IEEE_100GBASE_CR2_KR2: "IEEE_100GBASE_CR2_KR2";
  /** Number 13. */
  readonly IEEE_50GBASE_CR_KR: "IEEE_50GBASE_CR_KR";
  /** Number 12. */
  readonly IEEE_5GBASE_KR: "IEEE_5GBASE_KR";
  /** Number 11. */
  readonly IEEE_2_5GBASE_KX: "IEEE_2_5GBASE_KX";
  /** Number 10. */
  readonly IEEE_25GBASE_CR_KR: "IEEE_25GBASE_CR_KR";
  /** 25G short-reach variant without Reed-Solomon FEC. Number 9. */
  readonly IEEE_25GBASE_CR_S_KR_S: "IEEE_25GBASE_CR_S_KR_S";
  /** Number 8. */
  readonly IEEE_100GBASE_CR4: "IEEE_100GBASE_CR4";
  /** Number 7. */
  readonly IEEE_100GBASE_KR4: "IEEE_100GBASE_KR4";
  /** Number 6. */
  readonly IEEE_100GBASE_KP4: "IEEE_100GBASE_KP4";
  /** Number 5. */
  readonly IEEE_100GBASE_CR10: "IEEE_100GBASE_CR10";
  /** Number 4. */
  readonly IEEE_40GBASE_CR4: "IEEE_40GBASE_CR4";
  /** Number 3. */
  readonly IEEE_40GBASE_KR4: "IEEE_40GBASE_KR4";
  /** Number 2. */
  readonly IEEE_10GBASE_KR: "IEEE_10GBASE_KR";
  /** Number 1. */
  readonly IEEE_10GBASE_KX4: "IEEE_10GBASE_KX4";
  /** Number 0. */
  readonly IEEE_1000BASE_KX: "IEEE_1000BASE_KX";
  } = /* @__PURE__ */ enumeration("AutoNegTecAbilityHCD", "ETC_800G_CR8_KR8=29- ETC_400G_CR8_KR8 ETC_50G_CR2 ETC_50G_KR2 ETC_25G_CR ETC_25G_KR IEEE_1_6TBASE_CR8_KR8 IEEE_800GBASE_CR4_KR4 IEEE_400GBASE_CR2_KR2 IEEE_200GBASE_CR1_KR1 IEEE_800GBASE_CR8_KR8 IEEE_400GBASE_CR4_KR4 IEEE_200GBASE_CR2_KR2 IEEE_100GBASE_CR1_KR1 IEEE_200GBASE_CR4_KR4 IEEE_100GBASE_CR2_KR2 IEEE_50GBASE_CR_KR IEEE_5GBASE_KR IEEE_2_5GBASE_KX IEEE_25GBASE_CR_KR IEEE_25GBASE_CR_S_KR_S IEEE_100GBASE_CR4 IEEE_100GBASE_KR4 IEEE_100GBASE_KP4 IEEE_100GBASE_CR10 IEEE_40GBASE_CR4 IEEE_40GBASE_KR4 IEEE_10GBASE_KR IEEE_10GBASE_KX4 IEEE_1000BASE_KX");
/** Whether a request for a transmitter preset is obeyed. */
export type FreyaPresetResponse = keyof typeof FreyaPresetResponse;
/** Whether a request for a transmitter preset is obeyed. */
export const FreyaPresetResponse: {
  /** Number 0. */
  readonly IGNORE: "IGNORE";
  /** Number 1. */
  readonly ACCEPT: "ACCEPT";
  } = /* @__PURE__ */ enumeration("FreyaPresetResponse", "IGNORE ACCEPT");
/** Transmitter preset whose tap values are configured. */
export type FreyaPresetIndex = keyof typeof FreyaPresetIndex;
/** Transmitter preset whose tap values are configured. */
export const FreyaPresetIndex: {
  /** Number 0. */
  readonly PRESET1: "PRESET1";
  /** Number 1. */
  readonly PRESET2: "PRESET2";
  /** Number 2. */
  readonly PRESET3: "PRESET3";
  /** Number 3. */
  readonly PRESET4: "PRESET4";
  /** Number 4. */
  readonly PRESET5: "PRESET5";
  /** Entry for loss of signal. Number 255. */
  readonly LOS: "LOS";
  } = /* @__PURE__ */ enumeration("FreyaPresetIndex", "PRESET1 PRESET2 PRESET3 PRESET4 PRESET5 LOS=255");
/** Number of a transmit equalizer tap whose range is configured. */
export type FreyaTapIndex = keyof typeof FreyaTapIndex;
/** Number of a transmit equalizer tap whose range is configured. */
export const FreyaTapIndex: {
  /** Number 0. */
  readonly TAP0: "TAP0";
  /** Number 1. */
  readonly TAP1: "TAP1";
  /** Number 2. */
  readonly TAP2: "TAP2";
  /** Number 3. */
  readonly TAP3: "TAP3";
  /** Number 4. */
  readonly TAP4: "TAP4";
  } = /* @__PURE__ */ enumeration("FreyaTapIndex", "TAP0 TAP1 TAP2 TAP3 TAP4");
/** Answer given to a partner that asks for a tap value outside the allowed range. */
export type FreyaLinkTrainingRangeResponse = keyof typeof FreyaLinkTrainingRangeResponse;
/** Answer given to a partner that asks for a tap value outside the allowed range. */
export const FreyaLinkTrainingRangeResponse: {
  /** Answer as the standard says. Number 0. */
  readonly AUTO: "AUTO";
  /** No answer. Number 1. */
  readonly IGNORE: "IGNORE";
  /** Tap is at its limit. Number 2. */
  readonly COEFF_AT_LIMIT: "COEFF_AT_LIMIT";
  /** Sum of all taps is at its limit. Number 3. */
  readonly EQ_AT_LIMIT: "EQ_AT_LIMIT";
  /** Tap and sum of taps are at their limits. Number 4. */
  readonly COEFF_EQ_AT_LIMIT: "COEFF_EQ_AT_LIMIT";
  /** Tap does not exist. Number 5. */
  readonly COEFF_NOT_SUPPORTED: "COEFF_NOT_SUPPORTED";
  } = /* @__PURE__ */ enumeration("FreyaLinkTrainingRangeResponse", "AUTO IGNORE COEFF_AT_LIMIT EQ_AT_LIMIT COEFF_EQ_AT_LIMIT COEFF_NOT_SUPPORTED");
/** How the bit error mask changes from one errored FEC symbol to the next. */
export type FecCodewordBitErrorMaskMode = keyof typeof FecCodewordBitErrorMaskMode;
/** How the bit error mask changes from one errored FEC symbol to the next. */
export const FecCodewordBitErrorMaskMode: {
  /** Number 0. */
  readonly UNKNOWN: "UNKNOWN";
  /** Same mask every time. Number 1. */
  readonly STATIC: "STATIC";
  /** Mask rotated toward the high bits. Number 2. */
  readonly ROTATE_HIGH: "ROTATE_HIGH";
  /** Mask counted up. Number 3. */
  readonly INC: "INC";
  } = /* @__PURE__ */ enumeration("FecCodewordBitErrorMaskMode", "UNKNOWN STATIC ROTATE_HIGH INC");
/** Kind of error to insert once at the PCS level. */
export type PcsErrorInjectionType = keyof typeof PcsErrorInjectionType;
/** Kind of error to insert once at the PCS level. */
export const PcsErrorInjectionType: {
  /** Number 0. */
  readonly UNKNOWN: "UNKNOWN";
  /** High symbol error ratio. Number 1. */
  readonly HISER: "HISER";
  /** Invalid transcode block. Number 2. */
  readonly ITB: "ITB";
  /** Errored FEC codeword. Number 3. */
  readonly ERRCWD: "ERRCWD";
  } = /* @__PURE__ */ enumeration("PcsErrorInjectionType", "UNKNOWN HISER ITB ERRCWD");
/** Direction whose layer 1 counters are cleared. */
export type ClearStatsDirection = keyof typeof ClearStatsDirection;
/** Direction whose layer 1 counters are cleared. A bit set: several members at once. */
export const ClearStatsDirection: {
  /** Number 0. */
  readonly NONE: "NONE";
  /** Number 1. */
  readonly RX: "RX";
  /** Number 2. */
  readonly TX: "TX";
  /** Number 3. */
  readonly ALL: "ALL";
  } = /* @__PURE__ */ enumeration("ClearStatsDirection", "NONE RX TX ALL", true);
/** Kind of error to insert once into a single PCS lane. */
export type PcsLaneErrorInjectionType = keyof typeof PcsLaneErrorInjectionType;
/** Kind of error to insert once into a single PCS lane. */
export const PcsLaneErrorInjectionType: {
  /** Number 0. */
  readonly UNKNOWN: "UNKNOWN";
  /** Alignment marker error. Number 1. */
  readonly AM: "AM";
  } = /* @__PURE__ */ enumeration("PcsLaneErrorInjectionType", "UNKNOWN AM");
