// Generated from schema/xena/enums/pp.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Kind of error to insert once into a transmitted PCS lane. */
export type InjectErrorType = keyof typeof InjectErrorType;
/** Kind of error to insert once into a transmitted PCS lane. */
export const InjectErrorType: {
  /** Wrong sync header. Number 1. */
  readonly HEADERERROR: "HEADERERROR";
  /** Wrong alignment marker. Number 2. */
  readonly ALIGNERROR: "ALIGNERROR";
  /** Wrong bit-interleaved parity. Number 3. */
  readonly BIP8ERROR: "BIP8ERROR";
  } = /* @__PURE__ */ enumeration("InjectErrorType", "HEADERERROR=1 ALIGNERROR BIP8ERROR");
/** Whether a receive PCS lane is locked to the block headers. */
export type HeaderLockStatus = keyof typeof HeaderLockStatus;
/** Whether a receive PCS lane is locked to the block headers. */
export const HeaderLockStatus: {
  /** Not locked now. Number 0. */
  readonly HEADEROFF: "HEADEROFF";
  /** Locked ever since the last clear. Number 1. */
  readonly HEADERON: "HEADERON";
  /** Not locked now, but locked at times. Number 2. */
  readonly HEADEROFFUNSTABLE: "HEADEROFFUNSTABLE";
  /** Locked now, but lost at times. Number 3. */
  readonly HEADERONUNSTABLE: "HEADERONUNSTABLE";
  } = /* @__PURE__ */ enumeration("HeaderLockStatus", "HEADEROFF HEADERON HEADEROFFUNSTABLE HEADERONUNSTABLE");
/** Whether a receive PCS lane is locked to the alignment markers. */
export type AlignLockStatus = keyof typeof AlignLockStatus;
/** Whether a receive PCS lane is locked to the alignment markers. */
export const AlignLockStatus: {
  /** Not locked now. Number 0. */
  readonly ALIGNOFF: "ALIGNOFF";
  /** Locked ever since the last clear. Number 1. */
  readonly ALIGNON: "ALIGNON";
  /** Not locked now, but locked at times. Number 2. */
  readonly ALIGNOFFUNSTABLE: "ALIGNOFFUNSTABLE";
  /** Locked now, but lost at times. Number 3. */
  readonly ALIGNONUNSTABLE: "ALIGNONUNSTABLE";
  } = /* @__PURE__ */ enumeration("AlignLockStatus", "ALIGNOFF ALIGNON ALIGNOFFUNSTABLE ALIGNONUNSTABLE");
/** Whether the receiver of a serdes is locked to the PRBS pattern. */
export type PRBSLockStatus = keyof typeof PRBSLockStatus;
/** Whether the receiver of a serdes is locked to the PRBS pattern. */
export const PRBSLockStatus: {
  /** Not locked now. Number 0. */
  readonly PRBSOFF: "PRBSOFF";
  /** Locked ever since the last clear. Number 1. */
  readonly PRBSON: "PRBSON";
  /** Not locked now, but locked at times. Number 2. */
  readonly PRBSOFFUNSTABLE: "PRBSOFFUNSTABLE";
  /** Locked now, but lost at times. Number 3. */
  readonly PRBSONUNSTABLE: "PRBSONUNSTABLE";
  } = /* @__PURE__ */ enumeration("PRBSLockStatus", "PRBSOFF PRBSON PRBSOFFUNSTABLE PRBSONUNSTABLE");
/** Stage of the eye measurement on a serdes. */
export type SerdesStatus = keyof typeof SerdesStatus;
/** Stage of the eye measurement on a serdes. */
export const SerdesStatus: {
  /** Number 0. */
  readonly STOPPED: "STOPPED";
  /** Number 1. */
  readonly STARTED: "STARTED";
  /** Number 2. */
  readonly INITIALIZING: "INITIALIZING";
  /** Collecting the points of the eye. Number 3. */
  readonly PLOTTING: "PLOTTING";
  } = /* @__PURE__ */ enumeration("SerdesStatus", "STOPPED STARTED INITIALIZING PLOTTING");
/** Place in the signal path where the PRBS is inserted or checked. */
export type PRBSInsertedType = keyof typeof PRBSInsertedType;
/** Place in the signal path where the PRBS is inserted or checked. */
export const PRBSInsertedType: {
  /** Virtual lanes of the CAUI interface. Number 0. */
  readonly CAUI_VIRTUAL: "CAUI_VIRTUAL";
  /** Line side of the PHY. Number 1. */
  readonly PHY_LINE: "PHY_LINE";
  /** Host side of the PHY. Number 2. */
  readonly PHY_HOST: "PHY_HOST";
  /** Inside the transceiver. Number 3. */
  readonly TCVR: "TCVR";
  } = /* @__PURE__ */ enumeration("PRBSInsertedType", "CAUI_VIRTUAL PHY_LINE PHY_HOST TCVR");
/** Test pattern of a PRBS generator or checker, SSPRQ and square wave included. */
export type PRBSPolynomial = keyof typeof PRBSPolynomial;
/** Test pattern of a PRBS generator or checker, SSPRQ and square wave included. */
export const PRBSPolynomial: {
  /** Number 0. */
  readonly PRBS7: "PRBS7";
  /** Number 1. */
  readonly PRBS9: "PRBS9";
  /** Number 2. */
  readonly PRBS11: "PRBS11";
  /** Number 3. */
  readonly PRBS15: "PRBS15";
  /** Number 4. */
  readonly PRBS23: "PRBS23";
  /** Number 5. */
  readonly PRBS31: "PRBS31";
  /** Number 6. */
  readonly PRBS58: "PRBS58";
  /** Number 7. */
  readonly PRBS49: "PRBS49";
  /** Number 8. */
  readonly PRBS10: "PRBS10";
  /** Number 9. */
  readonly PRBS20: "PRBS20";
  /** Number 10. */
  readonly PRBS13: "PRBS13";
  /** Short stress pattern, random, quaternary. Number 24. */
  readonly SSPRQ: "SSPRQ";
  /** Regular low and high symbols in place of a random sequence. Number 25. */
  readonly SQUARE_WAVE: "SQUARE_WAVE";
  } = /* @__PURE__ */ enumeration("PRBSPolynomial", "PRBS7 PRBS9 PRBS11 PRBS15 PRBS23 PRBS31 PRBS58 PRBS49 PRBS10 PRBS20 PRBS13 SSPRQ=24 SQUARE_WAVE");
/** Whether the bits of the PRBS pattern are inverted. */
export type PRBSInvertState = keyof typeof PRBSInvertState;
/** Whether the bits of the PRBS pattern are inverted. */
export const PRBSInvertState: {
  /** Number 0. */
  readonly NON_INVERTED: "NON_INVERTED";
  /** Number 1. */
  readonly INVERTED: "INVERTED";
  } = /* @__PURE__ */ enumeration("PRBSInvertState", "NON_INVERTED INVERTED");
/** How PRBS bits and errors are counted. */
export type PRBSStatisticsMode = keyof typeof PRBSStatisticsMode;
/** How PRBS bits and errors are counted. */
export const PRBSStatisticsMode: {
  /** Summed up since the last clear. Number 0. */
  readonly ACCUMULATIVE: "ACCUMULATIVE";
  /** For the last second only. Number 1. */
  readonly PERSECOND: "PERSECOND";
  } = /* @__PURE__ */ enumeration("PRBSStatisticsMode", "ACCUMULATIVE PERSECOND");
/** Whether a serdes transmits a PRBS pattern in place of traffic. */
export type PRBSOnOff = keyof typeof PRBSOnOff;
/** Whether a serdes transmits a PRBS pattern in place of traffic. */
export const PRBSOnOff: {
  /** Number 0. */
  readonly PRBSOFF: "PRBSOFF";
  /** Number 1. */
  readonly PRBSON: "PRBSON";
  } = /* @__PURE__ */ enumeration("PRBSOnOff", "PRBSOFF PRBSON");
/** Whether bit errors are inserted into the transmitted PRBS. */
export type ErrorOnOff = keyof typeof ErrorOnOff;
/** Whether bit errors are inserted into the transmitted PRBS. */
export const ErrorOnOff: {
  /** Number 0. */
  readonly ERRORSOFF: "ERRORSOFF";
  /** Number 1. */
  readonly ERRORSON: "ERRORSON";
  } = /* @__PURE__ */ enumeration("ErrorOnOff", "ERRORSOFF ERRORSON");
/** Polynomial degree of the PRBS that is sent or expected. */
export type PRBSPattern = keyof typeof PRBSPattern;
/** Polynomial degree of the PRBS that is sent or expected. */
export const PRBSPattern: {
  /** Number 0. */
  readonly PRBS7: "PRBS7";
  /** Number 1. */
  readonly PRBS9: "PRBS9";
  /** Number 2. */
  readonly PRBS11: "PRBS11";
  /** Number 3. */
  readonly PRBS15: "PRBS15";
  /** Number 4. */
  readonly PRBS23: "PRBS23";
  /** Number 5. */
  readonly PRBS31: "PRBS31";
  /** Number 6. */
  readonly PRBS58: "PRBS58";
  /** Number 7. */
  readonly PRBS49: "PRBS49";
  /** Number 8. */
  readonly PRBS10: "PRBS10";
  /** Number 9. */
  readonly PRBS20: "PRBS20";
  /** Number 10. */
  readonly PRBS13: "PRBS13";
  } = /* @__PURE__ */ enumeration("PRBSPattern", "PRBS7 PRBS9 PRBS11 PRBS15 PRBS23 PRBS31 PRBS58 PRBS49 PRBS10 PRBS20 PRBS13");
/** What the receiver of the PHY makes of the incoming signal. */
export type PHYSignalStatus = keyof typeof PHYSignalStatus;
/** What the receiver of the PHY makes of the incoming signal. */
export const PHYSignalStatus: {
  /** Number 0. */
  readonly NO_SIGNAL: "NO_SIGNAL";
  /** Signal present, but the clock is not recovered. Number 2. */
  readonly NO_CDRLOCK: "NO_CDRLOCK";
  /** Clock recovered from the signal. Number 3. */
  readonly LOCKED: "LOCKED";
  } = /* @__PURE__ */ enumeration("PHYSignalStatus", "NO_SIGNAL NO_CDRLOCK=2 LOCKED");
/** Whether a setting is on, off or left to the port. */
export type OnOffDefault = keyof typeof OnOffDefault;
/** Whether a setting is on, off or left to the port. */
export const OnOffDefault: {
  /** Number 0. */
  readonly OFF: "OFF";
  /** Number 1. */
  readonly ON: "ON";
  /** As the port thinks fit. Number 2. */
  readonly DEFAULT: "DEFAULT";
  } = /* @__PURE__ */ enumeration("OnOffDefault", "OFF ON DEFAULT");
/** FEC on which auto-negotiation has settled. */
export type AutoNegFECType = keyof typeof AutoNegFECType;
/** FEC on which auto-negotiation has settled. */
export const AutoNegFECType: {
  /** Not settled yet. Number 0. */
  readonly PENDING: "PENDING";
  /** Number 1. */
  readonly NO_FEC: "NO_FEC";
  /** Reed-Solomon. Number 513. */
  readonly RS_FEC: "RS_FEC";
  /** Fire code. Number 257. */
  readonly FC_FEC: "FC_FEC";
  } = /* @__PURE__ */ enumeration("AutoNegFECType", "PENDING NO_FEC RS_FEC=513 FC_FEC=257");
/** Whether and when a port performs link training. */
export type LinkTrainingMode = keyof typeof LinkTrainingMode;
/** Whether and when a port performs link training. */
export const LinkTrainingMode: {
  /** Begins when auto-negotiation is done. Number 0. */
  readonly START_AFTER_AUTONEG: "START_AFTER_AUTONEG";
  /** Runs without auto-negotiation. Number 1. */
  readonly STANDALONE: "STANDALONE";
  /** Number 2. */
  readonly DISABLED: "DISABLED";
  /** Steps are ordered by the user. Number 3. */
  readonly INTERACTIVE: "INTERACTIVE";
  /** Number 255. */
  readonly UNKNOWN: "UNKNOWN";
  } = /* @__PURE__ */ enumeration("LinkTrainingMode", "START_AFTER_AUTONEG STANDALONE DISABLED INTERACTIVE UNKNOWN=255");
/** Length of the PAM4 link training frame. */
export type PAM4FrameSize = keyof typeof PAM4FrameSize;
/** Length of the PAM4 link training frame. */
export const PAM4FrameSize: {
  /** About 16 thousand symbols. Number 0. */
  readonly P16K_FRAME: "P16K_FRAME";
  /** About 4 thousand symbols. Number 1. */
  readonly P4K_FRAME: "P4K_FRAME";
  } = /* @__PURE__ */ enumeration("PAM4FrameSize", "P16K_FRAME P4K_FRAME");
/** Whether link training asks the partner for an initial condition. */
export type LinkTrainingInitCondition = keyof typeof LinkTrainingInitCondition;
/** Whether link training asks the partner for an initial condition. */
export const LinkTrainingInitCondition: {
  /** Number 0. */
  readonly NO_INIT: "NO_INIT";
  /** Number 1. */
  readonly INIT_ENABLED: "INIT_ENABLED";
  } = /* @__PURE__ */ enumeration("LinkTrainingInitCondition", "NO_INIT INIT_ENABLED");
/** Whether NRZ link training starts with a preset request. */
export type NRZPreset = keyof typeof NRZPreset;
/** Whether NRZ link training starts with a preset request. */
export const NRZPreset: {
  /** Number 0. */
  readonly NRZ_NO_PRESET: "NRZ_NO_PRESET";
  /** Number 1. */
  readonly NRZ_WITH_PRESET: "NRZ_WITH_PRESET";
  } = /* @__PURE__ */ enumeration("NRZPreset", "NRZ_NO_PRESET NRZ_WITH_PRESET");
/** Stage of the receive equalizer that a setting or reading belongs to. */
export type RxEqExtCap = keyof typeof RxEqExtCap;
/** Stage of the receive equalizer that a setting or reading belongs to. */
export const RxEqExtCap: {
  /** Continuous-time linear equalizer, low frequencies. Number 0. */
  readonly CTLE_LOW: "CTLE_LOW";
  /** Continuous-time linear equalizer, high frequencies. Number 1. */
  readonly CTLE_HIGH: "CTLE_HIGH";
  /** Automatic gain control. Number 2. */
  readonly AGC: "AGC";
  /** Vendor-defined stage named OC. Number 3. */
  readonly OC: "OC";
  /** Clock and data recovery. Number 4. */
  readonly CDR: "CDR";
  /** Feed-forward tap 1 before the main one. Number 5. */
  readonly PRE_FFE_1: "PRE_FFE_1";
  /** Feed-forward tap 2 before the main one. Number 6. */
  readonly PRE_FFE_2: "PRE_FFE_2";
  /** Feed-forward tap 3 before the main one. Number 7. */
  readonly PRE_FFE_3: "PRE_FFE_3";
  /** Feed-forward tap 4 before the main one. Number 8. */
  readonly PRE_FFE_4: "PRE_FFE_4";
  /** Feed-forward tap 5 before the main one. Number 9. */
  readonly PRE_FFE_5: "PRE_FFE_5";
  /** Feed-forward tap 6 before the main one. Number 10. */
  readonly PRE_FFE_6: "PRE_FFE_6";
  /** Feed-forward tap 7 before the main one. Number 11. */
  readonly PRE_FFE_7: "PRE_FFE_7";
  /** Feed-forward tap 8 before the main one. Number 12. */
  readonly PRE_FFE_8: "PRE_FFE_8";
  /** Decision feedback equalizer. Number 13. */
  readonly DFE: "DFE";
  /** Feed-forward tap 1 after the main one. Number 14. */
  readonly POST_FFE_1: "POST_FFE_1";
  /** Feed-forward tap 2 after the main one. Number 15. */
  readonly POST_FFE_2: "POST_FFE_2";
  /** Feed-forward tap 3 after the main one. Number 16. */
  readonly POST_FFE_3: "POST_FFE_3";
  /** Feed-forward tap 4 after the main one. Number 17. */
  readonly POST_FFE_4: "POST_FFE_4";
  /** Feed-forward tap 5 after the main one. Number 18. */
  readonly POST_FFE_5: "POST_FFE_5";
  /** Feed-forward tap 6 after the main one. Number 19. */
  readonly POST_FFE_6: "POST_FFE_6";
  /** Feed-forward tap 7 after the main one. Number 20. */
  readonly POST_FFE_7: "POST_FFE_7";
  /** Feed-forward tap 8 after the main one. Number 21. */
  readonly POST_FFE_8: "POST_FFE_8";
  /** Feed-forward tap 9 after the main one. Number 22. */
  readonly POST_FFE_9: "POST_FFE_9";
  /** Feed-forward tap 10 after the main one. Number 23. */
  readonly POST_FFE_10: "POST_FFE_10";
  /** Feed-forward tap 11 after the main one. Number 24. */
  readonly POST_FFE_11: "POST_FFE_11";
  /** Feed-forward tap 12 after the main one. Number 25. */
  readonly POST_FFE_12: "POST_FFE_12";
  /** Feed-forward tap 13 after the main one. Number 26. */
  readonly POST_FFE_13: "POST_FFE_13";
  /** Feed-forward tap 14 after the main one. Number 27. */
  readonly POST_FFE_14: "POST_FFE_14";
  /** Feed-forward tap 15 after the main one. Number 28. */
  readonly POST_FFE_15: "POST_FFE_15";
  /** Feed-forward tap 16 after the main one. Number 29. */
  readonly POST_FFE_16: "POST_FFE_16";
  /** Feed-forward tap 17 after the main one. Number 30. */
  readonly POST_FFE_17: "POST_FFE_17";
  /** Feed-forward tap 18 after the main one. Number 31. */
  readonly POST_FFE_18: "POST_FFE_18";
  /** Feed-forward tap 19 after the main one. Number 32. */
  readonly POST_FFE_19: "POST_FFE_19";
  /** Feed-forward tap 20 after the main one. Number 33. */
  readonly POST_FFE_20: "POST_FFE_20";
  /** Feed-forward tap 21 after the main one. Number 34. */
  readonly POST_FFE_21: "POST_FFE_21";
  /** Feed-forward tap 22 after the main one. Number 35. */
  readonly POST_FFE_22: "POST_FFE_22";
  /** Feed-forward tap 23 after the main one. Number 36. */
  readonly POST_FFE_23: "POST_FFE_23";
  } = /* @__PURE__ */ enumeration("RxEqExtCap", "CTLE_LOW CTLE_HIGH AGC OC CDR PRE_FFE_1 PRE_FFE_2 PRE_FFE_3 PRE_FFE_4 PRE_FFE_5 PRE_FFE_6 PRE_FFE_7 PRE_FFE_8 DFE POST_FFE_1 POST_FFE_2 POST_FFE_3 POST_FFE_4 POST_FFE_5 POST_FFE_6 POST_FFE_7 POST_FFE_8 POST_FFE_9 POST_FFE_10 POST_FFE_11 POST_FFE_12 POST_FFE_13 POST_FFE_14 POST_FFE_15 POST_FFE_16 POST_FFE_17 POST_FFE_18 POST_FFE_19 POST_FFE_20 POST_FFE_21 POST_FFE_22 POST_FFE_23");
/** Who sets a stage of the receive equalizer. */
export type RxEqExtCapMode = keyof typeof RxEqExtCapMode;
/** Who sets a stage of the receive equalizer. */
export const RxEqExtCapMode: {
  /** Adapted by the receiver. Number 0. */
  readonly AUTO: "AUTO";
  /** Held at the given value. Number 1. */
  readonly MANUAL: "MANUAL";
  /** Held where adaptation has brought it. Number 2. */
  readonly FREEZE: "FREEZE";
  } = /* @__PURE__ */ enumeration("RxEqExtCapMode", "AUTO MANUAL FREEZE");
/** Whether PAM4 precoding is applied on a lane. */
export type PreCodingMode = keyof typeof PreCodingMode;
/** Whether PAM4 precoding is applied on a lane. */
export const PreCodingMode: {
  /** Number 0. */
  readonly OFF: "OFF";
  /** Number 1. */
  readonly ON: "ON";
  } = /* @__PURE__ */ enumeration("PreCodingMode", "OFF ON");
/** Whether PAM4 Gray coding is applied on a lane. */
export type GrayCodingMode = keyof typeof GrayCodingMode;
/** Whether PAM4 Gray coding is applied on a lane. */
export const GrayCodingMode: {
  /** Number 0. */
  readonly OFF: "OFF";
  /** Number 1. */
  readonly ON: "ON";
  } = /* @__PURE__ */ enumeration("GrayCodingMode", "OFF ON");
/** Order of the two bits within a PAM4 symbol. */
export type Endianness = keyof typeof Endianness;
/** Order of the two bits within a PAM4 symbol. */
export const Endianness: {
  /** Number 0. */
  readonly NORMAL: "NORMAL";
  /** The opposite of the normal order. Number 1. */
  readonly REVERTED: "REVERTED";
  } = /* @__PURE__ */ enumeration("Endianness", "NORMAL REVERTED");
/** Ethernet technologies that a port offers in auto-negotiation, as combinable flags. */
export type AutoNegTecAbility = keyof typeof AutoNegTecAbility;
/** Ethernet technologies that a port offers in auto-negotiation, as combinable flags. A bit set: several members at once. */
export const AutoNegTecAbility: {
  /** Number 536870912. */
  readonly ETC_800G_CR8_KR8: "ETC_800G_CR8_KR8";
  /** Number 268435456. */
  readonly ETC_400G_CR8_KR8: "ETC_400G_CR8_KR8";
  /** Number 134217728. */
  readonly ETC_50G_CR2: "ETC_50G_CR2";
  /** Number 67108864. */
  readonly ETC_50G_KR2: "ETC_50G_KR2";
  /** Number 33554432. */
  readonly ETC_25G_CR: "ETC_25G_CR";
  /** Number 16777216. */
  readonly ETC_25G_KR: "ETC_25G_KR";
  /** Number 8388608. */
  readonly IEEE_1_6TBASE_CR8_KR8: "IEEE_1_6TBASE_CR8_KR8";
  /** Number 4194304. */
  readonly IEEE_800GBASE_CR4_KR4: "IEEE_800GBASE_CR4_KR4";
  /** Number 2097152. */
  readonly IEEE_400GBASE_CR2_KR2: "IEEE_400GBASE_CR2_KR2";
  /** Number 1048576. */
  readonly IEEE_200GBASE_CR1_KR1: "IEEE_200GBASE_CR1_KR1";
  /** Number 524288. */
  readonly IEEE_800GBASE_CR8_KR8: "IEEE_800GBASE_CR8_KR8";
  /** Number 262144. */
  readonly IEEE_400GBASE_CR4_KR4: "IEEE_400GBASE_CR4_KR4";
  /** Number 131072. */
  readonly IEEE_200GBASE_CR2_KR2: "IEEE_200GBASE_CR2_KR2";
  /** Number 65536. */
  readonly IEEE_100GBASE_CR1_KR1: "IEEE_100GBASE_CR1_KR1";
  /** Number 32768. */
  readonly IEEE_200GBASE_CR4_KR4: "IEEE_200GBASE_CR4_KR4";
  /** Number 16384. */
  readonly IEEE_100GBASE_CR2_KR2: "IEEE_100GBASE_CR2_KR2";
  /** Number 8192. */
  readonly IEEE_50GBASE_CR_KR: "IEEE_50GBASE_CR_KR";
  /** Number 4096. */
  readonly IEEE_5GBASE_KR: "IEEE_5GBASE_KR";
  /** Number 2048. */
  readonly IEEE_2_5GBASE_KX: "IEEE_2_5GBASE_KX";
  /** Number 1024. */
  readonly IEEE_25GBASE_CR_KR: "IEEE_25GBASE_CR_KR";
  /** 25G short-reach variants without Reed-Solomon FEC. Number 512. */
  readonly IEEE_25GBASE_CR_S_KR_S: "IEEE_25GBASE_CR_S_KR_S";
  /** Number 256. */
  readonly IEEE_100GBASE_CR4: "IEEE_100GBASE_CR4";
  /** Number 128. */
  readonly IEEE_100GBASE_KR4: "IEEE_100GBASE_KR4";
  /** Number 64. */
  readonly IEEE_100GBASE_KP4: "IEEE_100GBASE_KP4";
  /** Number 32. */
  readonly IEEE_100GBASE_CR10: "IEEE_100GBASE_CR10";
  /** Number 16. */
  readonly IEEE_40GBASE_CR4: "IEEE_40GBASE_CR4";
  /** Number 8. */
  readonly IEEE_40GBASE_KR4: "IEEE_40GBASE_KR4";
  /** Number 4. */
  readonly IEEE_10GBASE_KR: "IEEE_10GBASE_KR";
  /** Number 2. */
  readonly IEEE_10GBASE_KX4: "IEEE_10GBASE_KX4";
  /** Number 1. */
  readonly IEEE_1000BASE_KX: "IEEE_1000BASE_KX";
  /** Port's own choice. Number 0. */
  readonly DEFAULT_TECH: "DEFAULT_TECH";
  } = /* @__PURE__ */ enumeration("AutoNegTecAbility", "ETC_800G_CR8_KR8=536870912 ETC_400G_CR8_KR8=268435456 ETC_50G_CR2=134217728 ETC_50G_KR2=67108864 ETC_25G_CR=33554432 ETC_25G_KR=16777216 IEEE_1_6TBASE_CR8_KR8=8388608 IEEE_800GBASE_CR4_KR4=4194304 IEEE_400GBASE_CR2_KR2=2097152 IEEE_200GBASE_CR1_KR1=1048576 IEEE_800GBASE_CR8_KR8=524288 IEEE_400GBASE_CR4_KR4=262144 IEEE_200GBASE_CR2_KR2=131072 IEEE_100GBASE_CR1_KR1=65536 IEEE_200GBASE_CR4_KR4=32768 IEEE_100GBASE_CR2_KR2=16384 IEEE_50GBASE_CR_KR=8192 IEEE_5GBASE_KR=4096 IEEE_2_5GBASE_KX=2048 IEEE_25GBASE_CR_KR=1024 IEEE_25GBASE_CR_S_KR_S=512 IEEE_100GBASE_CR4=256 IEEE_100GBASE_KR4=128 IEEE_100GBASE_KP4=64 IEEE_100GBASE_CR10=32 IEEE_40GBASE_CR4=16 IEEE_40GBASE_KR4=8 IEEE_10GBASE_KR=4 IEEE_10GBASE_KX4=2- IEEE_1000BASE_KX DEFAULT_TECH", true);
/** FEC abilities and requests exchanged in auto-negotiation, as combinable flags. */
export type AutoNegFECAbility = keyof typeof AutoNegFECAbility;
/** FEC abilities and requests exchanged in auto-negotiation, as combinable flags. A bit set: several members at once. */
export const AutoNegFECAbility: {
  /** Interleaved Reed-Solomon. Number 16. */
  readonly RS_FEC_Int: "RS_FEC_Int";
  /** Asks for Fire code FEC on 25G lanes. Number 8. */
  readonly FC_FEC_25G_REQUEST: "FC_FEC_25G_REQUEST";
  /** Asks for Reed-Solomon FEC on 25G lanes. Number 4. */
  readonly RS_FEC_25G_REQUEST: "RS_FEC_25G_REQUEST";
  /** Asks for Fire code FEC on 10G lanes. Number 2. */
  readonly FC_FEC_10G_REQUEST: "FC_FEC_10G_REQUEST";
  /** Is able to do Fire code FEC on 10G lanes. Number 1. */
  readonly FC_FEC_10G_ABILITY: "FC_FEC_10G_ABILITY";
  /** Port's own choice. Number 0. */
  readonly DEFAULT_FEC: "DEFAULT_FEC";
  } = /* @__PURE__ */ enumeration("AutoNegFECAbility", "RS_FEC_Int=16 FC_FEC_25G_REQUEST=8 RS_FEC_25G_REQUEST=4 FC_FEC_10G_REQUEST=2- FC_FEC_10G_ABILITY DEFAULT_FEC", true);
/** Pause abilities that a port offers in auto-negotiation, as combinable flags. */
export type AutoNegPauseAbility = keyof typeof AutoNegPauseAbility;
/** Pause abilities that a port offers in auto-negotiation, as combinable flags. A bit set: several members at once. */
export const AutoNegPauseAbility: {
  /** Number 0. */
  readonly NO_PAUSE: "NO_PAUSE";
  /** One direction only. Number 2. */
  readonly ASYM_PAUSE: "ASYM_PAUSE";
  /** Both directions. Number 1. */
  readonly SYM_PAUSE: "SYM_PAUSE";
  } = /* @__PURE__ */ enumeration("AutoNegPauseAbility", "NO_PAUSE ASYM_PAUSE=2- SYM_PAUSE", true);
