// Generated from schema/xena/enums/m.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** What a CFP cage holds and whether its configuration can be changed. */
export type MediaCFPState = keyof typeof MediaCFPState;
/** What a CFP cage holds and whether its configuration can be changed. */
export const MediaCFPState: {
  /** The module has no CFP cage. Number 0. */
  readonly NOT_CFP: "NOT_CFP";
  /** The cage is empty. Number 1. */
  readonly NOT_PRESENT: "NOT_PRESENT";
  /** Transceiver with a fixed port configuration. Number 2. */
  readonly NOT_FLEXIBLE: "NOT_FLEXIBLE";
  /** Transceiver that allows several port configurations. Number 3. */
  readonly FLEXIBLE: "FLEXIBLE";
  } = /* @__PURE__ */ enumeration("MediaCFPState", "NOT_CFP NOT_PRESENT NOT_FLEXIBLE FLEXIBLE");
/** Kind of transceiver that a module has found in its cage. */
export type MediaCFPType = keyof typeof MediaCFPType;
/** Kind of transceiver that a module has found in its cage. */
export const MediaCFPType: {
  /** CFP that could not be recognized. Number 0. */
  readonly CFP_UNKNOWN: "CFP_UNKNOWN";
  /** CFP that the module cannot use. Number 1. */
  readonly CFP_INVALID: "CFP_INVALID";
  /** Number 2. */
  readonly CFP_1X40_SR4: "CFP_1X40_SR4";
  /** Number 3. */
  readonly CFP_2X40_SR4: "CFP_2X40_SR4";
  /** Number 4. */
  readonly CFP_1X40_LR4: "CFP_1X40_LR4";
  /** Number 5. */
  readonly CFP_1X100_LR4: "CFP_1X100_LR4";
  /** Number 6. */
  readonly CFP_1X100_SR10: "CFP_1X100_SR10";
  /** CFP adapter with four 10G SFP+ cages. Number 7. */
  readonly CFP_4X10_SFPP: "CFP_4X10_SFPP";
  /** QSFP cage without a transceiver. Number 8. */
  readonly QSFP_EMPTY: "QSFP_EMPTY";
  /** QSFP that could not be recognized. Number 9. */
  readonly QSFP_UNKNOWN: "QSFP_UNKNOWN";
  /** Number 10. */
  readonly QSFP_SR: "QSFP_SR";
  /** Number 11. */
  readonly QSFP_LR: "QSFP_LR";
  /** Number 12. */
  readonly QSFP_ER: "QSFP_ER";
  /** CXP that could not be recognized. Number 13. */
  readonly CXP_UNKNOWN: "CXP_UNKNOWN";
  /** Number 14. */
  readonly CXP_SR10: "CXP_SR10";
  /** CXP active optical cable. Number 15. */
  readonly CXP_AOC: "CXP_AOC";
  /** CFP4 that could not be recognized. Number 16. */
  readonly CFP4_UNKNOWN: "CFP4_UNKNOWN";
  /** Number 17. */
  readonly CFP4_1X100_LR4: "CFP4_1X100_LR4";
  /** Number 18. */
  readonly CFP4_1X100_ER4: "CFP4_1X100_ER4";
  /** Number 19. */
  readonly CFP4_1X100_SR4: "CFP4_1X100_SR4";
  /** Number 20. */
  readonly QSFP28_CR4: "QSFP28_CR4";
  /** Number 21. */
  readonly QSFP28_SR4: "QSFP28_SR4";
  /** Number 22. */
  readonly QSFP28_LR4: "QSFP28_LR4";
  /** Number 23. */
  readonly QSFP28_ER4: "QSFP28_ER4";
  /** QSFP28 active optical cable. Number 24. */
  readonly QSFP28_AOC: "QSFP28_AOC";
  /** QSFP28 active copper cable. Number 25. */
  readonly QSFP28_ACC: "QSFP28_ACC";
  /** QSFP28 that could not be recognized. Number 26. */
  readonly QSFP28_UNKNOWN: "QSFP28_UNKNOWN";
  /** Number 27. */
  readonly QSFP28P_SR4: "QSFP28P_SR4";
  /** Number 28. */
  readonly QSFP28P_LR4: "QSFP28P_LR4";
  /** Number 29. */
  readonly QSFP28P_ER4: "QSFP28P_ER4";
  /** Number 30. */
  readonly QSFP28P_CR4: "QSFP28P_CR4";
  /** Number 31. */
  readonly QSFP28P_ISM4: "QSFP28P_ISM4";
  /** QSFP28P that could not be recognized. Number 32. */
  readonly QSFP28P_UNKNOWN: "QSFP28P_UNKNOWN";
  /** Transceiver of an unknown form factor. Number 33. */
  readonly TCVR_UNKNOWN: "TCVR_UNKNOWN";
  /** Number 34. */
  readonly QSFP28_CWDM4: "QSFP28_CWDM4";
  /** QSFP28 CWDM4 that relies on FEC. Number 35. */
  readonly QSFP28_CWDM4_FEC: "QSFP28_CWDM4_FEC";
  /** Number 36. */
  readonly QSFP28_PSM4: "QSFP28_PSM4";
  } = /* @__PURE__ */ enumeration("MediaCFPType", "CFP_UNKNOWN CFP_INVALID CFP_1X40_SR4 CFP_2X40_SR4 CFP_1X40_LR4 CFP_1X100_LR4 CFP_1X100_SR10 CFP_4X10_SFPP QSFP_EMPTY QSFP_UNKNOWN QSFP_SR QSFP_LR QSFP_ER CXP_UNKNOWN CXP_SR10 CXP_AOC CFP4_UNKNOWN CFP4_1X100_LR4 CFP4_1X100_ER4 CFP4_1X100_SR4 QSFP28_CR4 QSFP28_SR4 QSFP28_LR4 QSFP28_ER4 QSFP28_AOC QSFP28_ACC QSFP28_UNKNOWN QSFP28P_SR4 QSFP28P_LR4 QSFP28P_ER4 QSFP28P_CR4 QSFP28P_ISM4 QSFP28P_UNKNOWN TCVR_UNKNOWN QSFP28_CWDM4 QSFP28_CWDM4_FEC QSFP28_PSM4");
/** What the signal on the SMA input connector is used for. */
export type SMAInputFunction = keyof typeof SMAInputFunction;
/** What the signal on the SMA input connector is used for. */
export const SMAInputFunction: {
  /** Input is ignored. Number 0. */
  readonly NOT_USED: "NOT_USED";
  /** 2.048 MHz reference for the transmit clock. Number 1. */
  readonly TX2MHZ: "TX2MHZ";
  /** 10 MHz reference for the transmit clock. Number 2. */
  readonly TX10MHZ: "TX10MHZ";
  } = /* @__PURE__ */ enumeration("SMAInputFunction", "NOT_USED TX2MHZ TX10MHZ");
/** Signal that the module puts out on its SMA connector. */
export type SMAOutputFunction = keyof typeof SMAOutputFunction;
/** Signal that the module puts out on its SMA connector. */
export const SMAOutputFunction: {
  /** No output signal. Number 0. */
  readonly DISABLED: "DISABLED";
  /** Copy of the SMA input signal. Number 1. */
  readonly PASSTHROUGH: "PASSTHROUGH";
  /** Pulse at each start of frame on port 0. Number 2. */
  readonly P0SOF: "P0SOF";
  /** Pulse at each start of frame on port 1. Number 3. */
  readonly P1SOF: "P1SOF";
  /** 2.048 MHz reference clock. Number 4. */
  readonly REF2MHZ: "REF2MHZ";
  /** 10 MHz reference clock. Number 5. */
  readonly REF10MHZ: "REF10MHZ";
  /** 125 MHz reference clock. Number 6. */
  readonly REF125MHZ: "REF125MHZ";
  /** 156.25 MHz reference clock. Number 7. */
  readonly REF156MHZ: "REF156MHZ";
  /** Clock recovered on port 0. Number 8. */
  readonly P0RXCLK: "P0RXCLK";
  /** Clock recovered on port 1. Number 9. */
  readonly P1RXCLK: "P1RXCLK";
  /** 2.048 MHz clock derived from the receiver of port 0. Number 10. */
  readonly P0RXCLK2MHZ: "P0RXCLK2MHZ";
  /** 2.048 MHz clock derived from the receiver of port 1. Number 11. */
  readonly P1RXCLK2MHZ: "P1RXCLK2MHZ";
  /** One pulse per second from the timestamp clock. Number 12. */
  readonly TS_PPS: "TS_PPS";
  } = /* @__PURE__ */ enumeration("SMAOutputFunction", "DISABLED PASSTHROUGH P0SOF P1SOF REF2MHZ REF10MHZ REF125MHZ REF156MHZ P0RXCLK P1RXCLK P0RXCLK2MHZ P1RXCLK2MHZ TS_PPS");
/** Whether the SMA input carries a usable signal. */
export type SMAStatus = keyof typeof SMAStatus;
/** Whether the SMA input carries a usable signal. */
export const SMAStatus: {
  /** Number 0. */
  readonly OK: "OK";
  /** Number 1. */
  readonly NO_VALID_SIGNAL: "NO_VALID_SIGNAL";
  } = /* @__PURE__ */ enumeration("SMAStatus", "OK NO_VALID_SIGNAL");
/** Whether a license is a demonstration license. */
export type HasDemo = keyof typeof HasDemo;
/** Whether a license is a demonstration license. */
export const HasDemo: {
  /** Number 0. */
  readonly NON_DEMO: "NON_DEMO";
  /** Number 1. */
  readonly DEMO: "DEMO";
  } = /* @__PURE__ */ enumeration("HasDemo", "NON_DEMO DEMO");
/** Whether a license is valid at present. */
export type IsValid = keyof typeof IsValid;
/** Whether a license is valid at present. */
export const IsValid: {
  /** Number 0. */
  readonly INVALID: "INVALID";
  /** Number 1. */
  readonly VALID: "VALID";
  } = /* @__PURE__ */ enumeration("IsValid", "INVALID VALID");
/** Progress of a license update on a module. */
export type UpdateState = keyof typeof UpdateState;
/** Progress of a license update on a module. */
export const UpdateState: {
  /** No update started. Number 0. */
  readonly NONE: "NONE";
  /** Number 1. */
  readonly UPDATING: "UPDATING";
  /** Number 2. */
  readonly UPDATE_SUCCESS: "UPDATE_SUCCESS";
  /** Number 3. */
  readonly UPDATE_FAIL: "UPDATE_FAIL";
  } = /* @__PURE__ */ enumeration("UpdateState", "NONE UPDATING UPDATE_SUCCESS UPDATE_FAIL");
/** Whether a module reaches its license server. */
export type IsOnline = keyof typeof IsOnline;
/** Whether a module reaches its license server. */
export const IsOnline: {
  /** Number 0. */
  readonly OFFLINE: "OFFLINE";
  /** Number 1. */
  readonly ONLINE: "ONLINE";
  } = /* @__PURE__ */ enumeration("IsOnline", "OFFLINE ONLINE");
/** Clock that drives the transmitters of a module. */
export type TXClockSource = keyof typeof TXClockSource;
/** Clock that drives the transmitters of a module. */
export const TXClockSource: {
  /** Module's own oscillator. Number 0. */
  readonly MODULELOCALCLOCK: "MODULELOCALCLOCK";
  /** Signal on the SMA input. Number 1. */
  readonly SMAINPUT: "SMAINPUT";
  /** Clock recovered by the receiver of port 0. Number 2. */
  readonly P0RXCLK: "P0RXCLK";
  /** Clock recovered by the receiver of port 1. Number 3. */
  readonly P1RXCLK: "P1RXCLK";
  /** Clock recovered by the receiver of port 2. Number 4. */
  readonly P2RXCLK: "P2RXCLK";
  /** Clock recovered by the receiver of port 3. Number 5. */
  readonly P3RXCLK: "P3RXCLK";
  /** Clock recovered by the receiver of port 4. Number 6. */
  readonly P4RXCLK: "P4RXCLK";
  /** Clock recovered by the receiver of port 5. Number 7. */
  readonly P5RXCLK: "P5RXCLK";
  /** Clock recovered by the receiver of port 6. Number 8. */
  readonly P6RXCLK: "P6RXCLK";
  /** Clock recovered by the receiver of port 7. Number 9. */
  readonly P7RXCLK: "P7RXCLK";
  } = /* @__PURE__ */ enumeration("TXClockSource", "MODULELOCALCLOCK SMAINPUT P0RXCLK P1RXCLK P2RXCLK P3RXCLK P4RXCLK P5RXCLK P6RXCLK P7RXCLK");
/** Whether the chosen transmit clock is usable. */
export type TXClockStatus = keyof typeof TXClockStatus;
/** Whether the chosen transmit clock is usable. */
export const TXClockStatus: {
  /** Number 0. */
  readonly OK: "OK";
  /** Number 1. */
  readonly NOVALIDTXCLK: "NOVALIDTXCLK";
  } = /* @__PURE__ */ enumeration("TXClockStatus", "OK NOVALIDTXCLK");
/** Bandwidth of the loop filter that smooths the transmit clock. */
export type LoopBandwidth = keyof typeof LoopBandwidth;
/** Bandwidth of the loop filter that smooths the transmit clock. */
export const LoopBandwidth: {
  /** Number 1. */
  readonly BW103HZ: "BW103HZ";
  /** Number 2. */
  readonly BW207HZ: "BW207HZ";
  /** Number 3. */
  readonly BW416HZ: "BW416HZ";
  /** Number 4. */
  readonly BW1683HZ: "BW1683HZ";
  /** Number 5. */
  readonly BW7019HZ: "BW7019HZ";
  } = /* @__PURE__ */ enumeration("LoopBandwidth", "BW103HZ=1 BW207HZ BW416HZ BW1683HZ BW7019HZ");
/** Cage and signaling for which a module is configured; TG names serve traffic generation, L1 or ANLT names layer 1 work. */
export type MediaConfigurationType = keyof typeof MediaConfigurationType;
/** Cage and signaling for which a module is configured; TG names serve traffic generation, L1 or ANLT names layer 1 work. */
export const MediaConfigurationType: {
  /** Number 124. */
  readonly SMPX112: "SMPX112";
  /** Another name for SMPX112. */
  readonly SMPX_112: "SMPX_112";
  /** Number 125. */
  readonly SMPXX224: "SMPXX224";
  /** Another name for SMPXX224. */
  readonly SMP_224: "SMP_224";
  /** OSFP for 1.6 Tbit/s. Number 126. */
  readonly OSFP1600_TG: "OSFP1600_TG";
  /** Another name for OSFP1600_TG. */
  readonly OSFP_1600: "OSFP_1600";
  /** Another name for OSFP1600_TG. */
  readonly OSFP1600: "OSFP1600";
  /** OSFP for 1.6 Tbit/s with auto-negotiation and link training. Number 127. */
  readonly OSFP1600_L1: "OSFP1600_L1";
  /** Another name for OSFP1600_L1. */
  readonly OSFP_1600_ANLT: "OSFP_1600_ANLT";
  /** Another name for OSFP1600_L1. */
  readonly OSFP1600_ANLT: "OSFP1600_ANLT";
  /** QSFP-DD for 800 Gbit/s. Number 110. */
  readonly QSFPDD800_TG: "QSFPDD800_TG";
  /** Another name for QSFPDD800_TG. */
  readonly QSFPDD800: "QSFPDD800";
  /** QSFP-DD for 800 Gbit/s with auto-negotiation and link training. Number 113. */
  readonly QSFPDD800_L1: "QSFPDD800_L1";
  /** Another name for QSFPDD800_L1. */
  readonly QSFPDD800_ANLT: "QSFPDD800_ANLT";
  /** QSFP-DD with PAM4 signaling. Number 5. */
  readonly QSFPDD_TG: "QSFPDD_TG";
  /** Another name for QSFPDD_TG. */
  readonly QSFPDD: "QSFPDD";
  /** Another name for QSFPDD_TG. */
  readonly QSFPDD_PAM4: "QSFPDD_PAM4";
  /** QSFP-DD with PAM4 signaling and auto-negotiation with link training. Number 117. */
  readonly QSFPDD_L1: "QSFPDD_L1";
  /** Another name for QSFPDD_L1. */
  readonly QSFPDD_ANLT: "QSFPDD_ANLT";
  /** QSFP-DD with NRZ signaling. Number 9. */
  readonly QSFPDD_NRZ_TG: "QSFPDD_NRZ_TG";
  /** Another name for QSFPDD_NRZ_TG. */
  readonly QSFP_DD_NRZ: "QSFP_DD_NRZ";
  /** Another name for QSFPDD_NRZ_TG. */
  readonly QSFPDD_NRZ: "QSFPDD_NRZ";
  /** QSFP-DD with NRZ signaling and auto-negotiation with link training. Number 121. */
  readonly QSFPDD_NRZ_L1: "QSFPDD_NRZ_L1";
  /** Another name for QSFPDD_NRZ_L1. */
  readonly QSFP_DD_NRZ_ANLT: "QSFP_DD_NRZ_ANLT";
  /** Another name for QSFPDD_NRZ_L1. */
  readonly QSFPDD_NRZ_ANLT: "QSFPDD_NRZ_ANLT";
  /** QSFP with 112 Gbit/s lanes. Number 111. */
  readonly QSFP112_TG: "QSFP112_TG";
  /** Another name for QSFP112_TG. */
  readonly QSFP112: "QSFP112";
  /** QSFP with 112 Gbit/s lanes, auto-negotiation and link training. Number 114. */
  readonly QSFP112_L1: "QSFP112_L1";
  /** Another name for QSFP112_L1. */
  readonly QSFP112_ANLT: "QSFP112_ANLT";
  /** QSFP with 56 Gbit/s PAM4 lanes. Number 4. */
  readonly QSFP56_TG: "QSFP56_TG";
  /** Another name for QSFP56_TG. */
  readonly QSFP56: "QSFP56";
  /** Another name for QSFP56_TG. */
  readonly QSFP56_PAM4: "QSFP56_PAM4";
  /** QSFP with 56 Gbit/s PAM4 lanes, auto-negotiation and link training. Number 118. */
  readonly QSFP56_L1: "QSFP56_L1";
  /** Another name for QSFP56_L1. */
  readonly QSFP56_ANLT: "QSFP56_ANLT";
  /** QSFP28 with NRZ signaling. Number 1. */
  readonly QSFP28_NRZ_TG: "QSFP28_NRZ_TG";
  /** Another name for QSFP28_NRZ_TG. */
  readonly QSFP28: "QSFP28";
  /** Another name for QSFP28_NRZ_TG. */
  readonly QSFP28_NRZ: "QSFP28_NRZ";
  /** QSFP28 with NRZ signaling, auto-negotiation and link training. Number 123. */
  readonly QSFP28_NRZ_L1: "QSFP28_NRZ_L1";
  /** Another name for QSFP28_NRZ_L1. */
  readonly QSFP28_NRZ_ANLT: "QSFP28_NRZ_ANLT";
  /** QSFP28 with PAM4 signaling. Number 10. */
  readonly QSFP28_PAM4: "QSFP28_PAM4";
  /** OSFP for 800 Gbit/s. Number 112. */
  readonly OSFP800_TG: "OSFP800_TG";
  /** Another name for OSFP800_TG. */
  readonly OSFP800: "OSFP800";
  /** OSFP for 800 Gbit/s with auto-negotiation and link training. Number 115. */
  readonly OSFP800_L1: "OSFP800_L1";
  /** Another name for OSFP800_L1. */
  readonly OSFP800_ANLT: "OSFP800_ANLT";
  /** OSFP with PAM4 signaling. Number 116. */
  readonly OSFP_TG: "OSFP_TG";
  /** Another name for OSFP_TG. */
  readonly OSFP: "OSFP";
  /** OSFP with PAM4 signaling, auto-negotiation and link training. Number 119. */
  readonly OSFP_L1: "OSFP_L1";
  /** Another name for OSFP_L1. */
  readonly OSFP_ANLT: "OSFP_ANLT";
  /** OSFP with NRZ signaling. Number 120. */
  readonly OSFP_NRZ_TG: "OSFP_NRZ_TG";
  /** Another name for OSFP_NRZ_TG. */
  readonly OSFP_NRZ: "OSFP_NRZ";
  /** OSFP with NRZ signaling, auto-negotiation and link training. Number 122. */
  readonly OSFP_NRZ_L1: "OSFP_NRZ_L1";
  /** Another name for OSFP_NRZ_L1. */
  readonly OSFP_NRZ_ANLT: "OSFP_NRZ_ANLT";
  /** Number 7. */
  readonly SFPDD: "SFPDD";
  /** Another name for SFPDD. */
  readonly SFP_DD: "SFP_DD";
  /** Number 8. */
  readonly SFP112: "SFP112";
  /** Number 6. */
  readonly SFP56: "SFP56";
  /** Number 3. */
  readonly SFP28: "SFP28";
  /** Single-pair automotive Ethernet. Number 100. */
  readonly BASE_T1: "BASE_T1";
  /** Single-pair multidrop Ethernet. Number 101. */
  readonly BASE_T1S: "BASE_T1S";
  /** Number 99. */
  readonly CFP: "CFP";
  /** Number 0. */
  readonly CFP4: "CFP4";
  /** Number 2. */
  readonly CXP: "CXP";
  /** The chassis cannot tell. Number 255. */
  readonly UNKNOWN: "UNKNOWN";
  } = /* @__PURE__ */ enumeration("MediaConfigurationType", "SMPX112=124 SMPX_112=124 SMPXX224 SMP_224=125 OSFP1600_TG OSFP_1600=126 OSFP1600=126 OSFP1600_L1 OSFP_1600_ANLT=127 OSFP1600_ANLT=127 QSFPDD800_TG=110 QSFPDD800=110 QSFPDD800_L1=113 QSFPDD800_ANLT=113 QSFPDD_TG=5 QSFPDD=5 QSFPDD_PAM4=5 QSFPDD_L1=117 QSFPDD_ANLT=117 QSFPDD_NRZ_TG=9 QSFP_DD_NRZ=9 QSFPDD_NRZ=9 QSFPDD_NRZ_L1=121 QSFP_DD_NRZ_ANLT=121 QSFPDD_NRZ_ANLT=121 QSFP112_TG=111 QSFP112=111 QSFP112_L1=114 QSFP112_ANLT=114 QSFP56_TG=4 QSFP56=4 QSFP56_PAM4=4 QSFP56_L1=118 QSFP56_ANLT=118 QSFP28_NRZ_TG=1 QSFP28=1 QSFP28_NRZ=1 QSFP28_NRZ_L1=123 QSFP28_NRZ_ANLT=123 QSFP28_PAM4=10 OSFP800_TG=112 OSFP800=112 OSFP800_L1=115 OSFP800_ANLT=115 OSFP_TG OSFP=116 OSFP_L1=119 OSFP_ANLT=119 OSFP_NRZ_TG OSFP_NRZ=120 OSFP_NRZ_L1=122 OSFP_NRZ_ANLT=122 SFPDD=7 SFP_DD=7 SFP112 SFP56=6 SFP28=3 BASE_T1=100 BASE_T1S CFP=99 CFP4=0 CXP=2 UNKNOWN=255");
/** How the clock frequency of a module is varied over time. */
export type PPMSweepMode = keyof typeof PPMSweepMode;
/** How the clock frequency of a module is varied over time. */
export const PPMSweepMode: {
  /** No sweep. Number 0. */
  readonly NONE: "NONE";
  /** Up and down in a straight line. Number 1. */
  readonly TRIANGLE: "TRIANGLE";
  } = /* @__PURE__ */ enumeration("PPMSweepMode", "NONE TRIANGLE");
/** Whether a sweep of the module clock is under way. */
export type PPMSweepStatus = keyof typeof PPMSweepStatus;
/** Whether a sweep of the module clock is under way. */
export const PPMSweepStatus: {
  /** Number 0. */
  readonly OFF: "OFF";
  /** Number 1. */
  readonly SWEEPING: "SWEEPING";
  } = /* @__PURE__ */ enumeration("PPMSweepStatus", "OFF SWEEPING");
/** Range of delay that a Chimera module offers. */
export type ImpairmentLatencyMode = keyof typeof ImpairmentLatencyMode;
/** Range of delay that a Chimera module offers. */
export const ImpairmentLatencyMode: {
  /** Number 0. */
  readonly NORMAL: "NORMAL";
  /** Longer delays than normal. Number 1. */
  readonly EXTENDED: "EXTENDED";
  } = /* @__PURE__ */ enumeration("ImpairmentLatencyMode", "NORMAL EXTENDED");
/** Module model by product name. */
export type ModuleModelName = keyof typeof ModuleModelName;
/** Module model by product name. */
export const ModuleModelName: {
  /** Not known. Number 0. */
  readonly NA: "NA";
  /** Number 1. */
  readonly Z_01_T_ODIN: "Z_01_T_ODIN";
  /** Number 2. */
  readonly Z_100_Q_LOKI: "Z_100_Q_LOKI";
  /** Number 3. */
  readonly Z_10_S_ODIN: "Z_10_S_ODIN";
  /** Number 4. */
  readonly Z_10_R_ODIN: "Z_10_R_ODIN";
  /** Number 5. */
  readonly Z_10_S_X_ODIN: "Z_10_S_X_ODIN";
  /** Number 6. */
  readonly Z_01_S_ODIN: "Z_01_S_ODIN";
  /** Number 7. */
  readonly Z_01_S_X_ODIN: "Z_01_S_X_ODIN";
  /** Number 8. */
  readonly Z_400_Q_THOR: "Z_400_Q_THOR";
  /** Number 9. */
  readonly Z_400_Q_LE_THOR: "Z_400_Q_LE_THOR";
  /** Number 10. */
  readonly Z_800_Q_FREYA: "Z_800_Q_FREYA";
  /** Number 11. */
  readonly Z_800_O_FREYA: "Z_800_O_FREYA";
  /** Number 12. */
  readonly E_100_Q_CHIMERA: "E_100_Q_CHIMERA";
  /** Number 13. */
  readonly Z_100_Q_X_LOKI: "Z_100_Q_X_LOKI";
  /** Number 14. */
  readonly Z_400_Q_X_THOR: "Z_400_Q_X_THOR";
  /** Number 15. */
  readonly Z_800_Q_X_FREYA: "Z_800_Q_X_FREYA";
  /** Number 16. */
  readonly Z_1604_S_EDUN: "Z_1604_S_EDUN";
  /** Number 17. */
  readonly Z_1608_O_EDUN: "Z_1608_O_EDUN";
  /** Number 18. */
  readonly Z_1616_O_EDUN: "Z_1616_O_EDUN";
  } = /* @__PURE__ */ enumeration("ModuleModelName", "NA Z_01_T_ODIN Z_100_Q_LOKI Z_10_S_ODIN Z_10_R_ODIN Z_10_S_X_ODIN Z_01_S_ODIN Z_01_S_X_ODIN Z_400_Q_THOR Z_400_Q_LE_THOR Z_800_Q_FREYA Z_800_O_FREYA E_100_Q_CHIMERA Z_100_Q_X_LOKI Z_400_Q_X_THOR Z_800_Q_X_FREYA Z_1604_S_EDUN Z_1608_O_EDUN Z_1616_O_EDUN");
/** Progress of a reconfiguration of a module. */
export type ModuleConfigStatus = keyof typeof ModuleConfigStatus;
/** Progress of a reconfiguration of a module. */
export const ModuleConfigStatus: {
  /** Number 0. */
  readonly UNKNOWN: "UNKNOWN";
  /** Number 1. */
  readonly SUCCESS: "SUCCESS";
  /** Still under way. Number 2. */
  readonly PROGRESSING: "PROGRESSING";
  /** Number 3. */
  readonly FAILED: "FAILED";
  } = /* @__PURE__ */ enumeration("ModuleConfigStatus", "UNKNOWN SUCCESS PROGRESSING FAILED");
/** Package of licensed features that a module has. */
export type SolutionTrack = keyof typeof SolutionTrack;
/** Package of licensed features that a module has. */
export const SolutionTrack: {
  /** Number 0. */
  readonly CORE: "CORE";
  /** Security. Number 1. */
  readonly SEC: "SEC";
  /** Layer 1. Number 2. */
  readonly L1: "L1";
  /** Auto-negotiation and link training. Number 3. */
  readonly ANLT: "ANLT";
  /** Artificial intelligence networking. Number 4. */
  readonly AI: "AI";
  } = /* @__PURE__ */ enumeration("SolutionTrack", "CORE SEC L1 ANLT AI");
/** Licensed feature of a module. */
export type FeatureID = keyof typeof FeatureID;
/** Licensed feature of a module. */
export const FeatureID: {
  /** Number 0. */
  readonly CORE: "CORE";
  /** Number 1. */
  readonly MACSEC: "MACSEC";
  /** Advanced layer 1. Number 2. */
  readonly ADV_L1: "ADV_L1";
  /** Advanced auto-negotiation and link training. Number 3. */
  readonly ADV_ANLT: "ADV_ANLT";
  /** Ultra Ethernet link layer. Number 4. */
  readonly UE_LL: "UE_LL";
  } = /* @__PURE__ */ enumeration("FeatureID", "CORE MACSEC ADV_L1 ADV_ANLT UE_LL");
