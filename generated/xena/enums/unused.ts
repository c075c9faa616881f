// Generated from schema/xena/enums/unused.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Clock that a module takes its time from. */
export type TimingSource = keyof typeof TimingSource;
/** Clock that a module takes its time from. */
export const TimingSource: {
  /** Shared clock of the chassis. Number 0. */
  readonly CHASSIS: "CHASSIS";
  /** Time source outside the chassis. Number 1. */
  readonly EXTERNAL: "EXTERNAL";
  /** Module's own local clock. Number 2. */
  readonly MODULE: "MODULE";
  } = /* @__PURE__ */ enumeration("TimingSource", "CHASSIS EXTERNAL MODULE");
/** Outcome of an update of the chassis system, with the step that failed. */
export type SystemUpdateStatus = keyof typeof SystemUpdateStatus;
/** Outcome of an update of the chassis system, with the step that failed. */
export const SystemUpdateStatus: {
  /** Number 0. */
  readonly OK: "OK";
  /** Update script ended with an error. Number 1. */
  readonly FAILED_SCRIPT: "FAILED_SCRIPT";
  /** Preparation failed. Number 10. */
  readonly FAILED_PREP: "FAILED_PREP";
  /** File name was refused. Number 11. */
  readonly FAILED_FILENAME: "FAILED_FILENAME";
  /** File could not be decrypted. Number 12. */
  readonly FAILED_DECRYPT: "FAILED_DECRYPT";
  /** Archive could not be unpacked. Number 13. */
  readonly FAILED_UNPACK: "FAILED_UNPACK";
  /** Content failed its check. Number 14. */
  readonly FAILED_VERIFY: "FAILED_VERIFY";
  /** Files could not be put in place. Number 15. */
  readonly FAILED_MOVE: "FAILED_MOVE";
  } = /* @__PURE__ */ enumeration("SystemUpdateStatus", "OK FAILED_SCRIPT FAILED_PREP=10 FAILED_FILENAME FAILED_DECRYPT FAILED_UNPACK FAILED_VERIFY FAILED_MOVE");
/** Whether custom default values are stored or removed. */
export type CustomDefaultCommand = keyof typeof CustomDefaultCommand;
/** Whether custom default values are stored or removed. */
export const CustomDefaultCommand: {
  /** Number 0. */
  readonly SET: "SET";
  /** Number 1. */
  readonly CLEAR: "CLEAR";
  } = /* @__PURE__ */ enumeration("CustomDefaultCommand", "SET CLEAR");
/** Whether custom defaults concern everything or one instance. */
export type CustomDefaultScope = keyof typeof CustomDefaultScope;
/** Whether custom defaults concern everything or one instance. */
export const CustomDefaultScope: {
  /** Number 0. */
  readonly ALL: "ALL";
  /** Number 1. */
  readonly INSTANCE: "INSTANCE";
  } = /* @__PURE__ */ enumeration("CustomDefaultScope", "ALL INSTANCE");
/** Whether replay is paced by bandwidth or by recorded time. */
export type ReplaySchedulingMode = keyof typeof ReplaySchedulingMode;
/** Whether replay is paced by bandwidth or by recorded time. */
export const ReplaySchedulingMode: {
  /** Number 0. */
  readonly BANDWIDTH: "BANDWIDTH";
  /** Number 1. */
  readonly TIME: "TIME";
  } = /* @__PURE__ */ enumeration("ReplaySchedulingMode", "BANDWIDTH TIME");
/** Whether replay keeps order within each connection or across a whole user. */
export type ReplaySyncBasedOn = keyof typeof ReplaySyncBasedOn;
/** Whether replay keeps order within each connection or across a whole user. */
export const ReplaySyncBasedOn: {
  /** Number 0. */
  readonly PER_CONN: "PER_CONN";
  /** Number 1. */
  readonly PER_USER: "PER_USER";
  } = /* @__PURE__ */ enumeration("ReplaySyncBasedOn", "PER_CONN PER_USER");
/** Which copy of a configuration is meant, the one being edited or the one in force. */
export type ShadowWorkingSelection = keyof typeof ShadowWorkingSelection;
/** Which copy of a configuration is meant, the one being edited or the one in force. */
export const ShadowWorkingSelection: {
  /** Copy being edited. Number 0. */
  readonly SHADOW: "SHADOW";
  /** Copy in force. Number 1. */
  readonly WORKING: "WORKING";
  } = /* @__PURE__ */ enumeration("ShadowWorkingSelection", "SHADOW WORKING");
/** Impairment of a Chimera flow to which a setting belongs. */
export type ImpairmentTypeIndex = keyof typeof ImpairmentTypeIndex;
/** Impairment of a Chimera flow to which a setting belongs. */
export const ImpairmentTypeIndex: {
  /** Number 0. */
  readonly DROP: "DROP";
  /** Number 1. */
  readonly MISORDER: "MISORDER";
  /** Latency and jitter. Number 2. */
  readonly LATENCYJITTER: "LATENCYJITTER";
  /** Number 3. */
  readonly DUPLICATION: "DUPLICATION";
  /** Number 4. */
  readonly CORRUPTION: "CORRUPTION";
  /** Bandwidth limit by dropping. Number 5. */
  readonly POLICER: "POLICER";
  /** Bandwidth limit by buffering. Number 6. */
  readonly SHAPER: "SHAPER";
  } = /* @__PURE__ */ enumeration("ImpairmentTypeIndex", "DROP MISORDER LATENCYJITTER DUPLICATION CORRUPTION POLICER SHAPER");
/** Standard profile that a time synchronization test follows. */
export type TSNConfigProfile = keyof typeof TSNConfigProfile;
/** Standard profile that a time synchronization test follows. */
export const TSNConfigProfile: {
  /** Automotive use of 802.1AS. Number 0. */
  readonly AUTOMOTIVE: "AUTOMOTIVE";
  /** Precision time protocol version 2. Number 1. */
  readonly IEEE1588V2: "IEEE1588V2";
  } = /* @__PURE__ */ enumeration("TSNConfigProfile", "AUTOMOTIVE IEEE1588V2");
/** Side that a port takes in time synchronization. */
export type TSNPortRole = keyof typeof TSNPortRole;
/** Side that a port takes in time synchronization. */
export const TSNPortRole: {
  /** Number 0. */
  readonly GRANDMASTER: "GRANDMASTER";
  /** Number 1. */
  readonly SLAVE: "SLAVE";
  } = /* @__PURE__ */ enumeration("TSNPortRole", "GRANDMASTER SLAVE");
/** How a simulated clock departs from true time. */
export type TSNDeviationMode = keyof typeof TSNDeviationMode;
/** How a simulated clock departs from true time. */
export const TSNDeviationMode: {
  /** Constant deviation. Number 0. */
  readonly FIXED: "FIXED";
  } = /* @__PURE__ */ enumeration("TSNDeviationMode", "FIXED");
/** Source of time that a grandmaster announces. */
export type TSNTimeSource = keyof typeof TSNTimeSource;
/** Source of time that a grandmaster announces. */
export const TSNTimeSource: {
  /** Atomic clock. Number 16. */
  readonly ATOMIC: "ATOMIC";
  /** Satellite navigation. Number 32. */
  readonly GPS: "GPS";
  /** Radio distribution on the ground. Number 48. */
  readonly TERRESTRIAL: "TERRESTRIAL";
  /** PTP of another domain. Number 64. */
  readonly PTP: "PTP";
  /** Number 80. */
  readonly NTP: "NTP";
  /** Set by hand. Number 96. */
  readonly HAND_SET: "HAND_SET";
  /** Number 144. */
  readonly OTHER: "OTHER";
  /** Own oscillator. Number 160. */
  readonly INTERNAL_OSC: "INTERNAL_OSC";
  } = /* @__PURE__ */ enumeration("TSNTimeSource", "ATOMIC=16 GPS=32 TERRESTRIAL=48 PTP=64 NTP=80 HAND_SET=96 OTHER=144 INTERNAL_OSC=160");
/** Time synchronization value that a histogram counts. */
export type TSNHistogramSource = keyof typeof TSNHistogramSource;
/** Time synchronization value that a histogram counts. */
export const TSNHistogramSource: {
  /** Clock drift. Number 0. */
  readonly DRIFT: "DRIFT";
  /** Number 1. */
  readonly DRIFTPRE: "DRIFTPRE";
  /** Peer delay. Number 2. */
  readonly PDELAY: "PDELAY";
  /** Neighbor rate ratio. Number 3. */
  readonly NRR: "NRR";
  } = /* @__PURE__ */ enumeration("TSNHistogramSource", "DRIFT DRIFTPRE PDELAY NRR");
/** Group of time synchronization statistics. */
export type TSNStatisticsTypes = keyof typeof TSNStatisticsTypes;
/** Group of time synchronization statistics. */
export const TSNStatisticsTypes: {
  /** Number 0. */
  readonly ALL: "ALL";
  /** Number 1. */
  readonly PACKETCOUNT: "PACKETCOUNT";
  /** Number 2. */
  readonly OFFSET: "OFFSET";
  /** Peer delay. Number 3. */
  readonly PDELAY: "PDELAY";
  /** Rate of sync messages. Number 4. */
  readonly SYNCRATE: "SYNCRATE";
  } = /* @__PURE__ */ enumeration("TSNStatisticsTypes", "ALL PACKETCOUNT OFFSET PDELAY SYNCRATE");
/** FEC kinds that auto-negotiation may offer, as combinable flags. */
export type AutoNegFECOption = keyof typeof AutoNegFECOption;
/** FEC kinds that auto-negotiation may offer, as combinable flags. A bit set: several members at once. */
export const AutoNegFECOption: {
  /** Port's own choice. Number 0. */
  readonly DEFAULT_FEC: "DEFAULT_FEC";
  /** Number 1. */
  readonly NO_FEC: "NO_FEC";
  /** Fire code. Number 2. */
  readonly FCFEC: "FCFEC";
  /** Reed-Solomon as in clause 91. Number 4. */
  readonly RSFEC_CL91: "RSFEC_CL91";
  /** Reed-Solomon RS(528,514). Number 256. */
  readonly RS528: "RS528";
  /** Reed-Solomon RS(544,514). Number 512. */
  readonly RS544: "RS544";
  /** Reed-Solomon RS(272,257). Number 1024. */
  readonly RS272: "RS272";
  /** Interleaved Reed-Solomon as in clause 161. Number 8. */
  readonly RSFEC_CL161: "RSFEC_CL161";
  } = /* @__PURE__ */ enumeration("AutoNegFECOption", "DEFAULT_FEC NO_FEC FCFEC RSFEC_CL91=4 RS528=256 RS544=512 RS272=1024 RSFEC_CL161=8", true);
/** FEC kinds reported by auto-negotiation, as combinable flags. */
export type AutoNegFECStatus = keyof typeof AutoNegFECStatus;
/** FEC kinds reported by auto-negotiation, as combinable flags. A bit set: several members at once. */
export const AutoNegFECStatus: {
  /** Left to the port. Number 0. */
  readonly DEFAULT_FEC: "DEFAULT_FEC";
  /** Number 1. */
  readonly NO_FEC: "NO_FEC";
  /** Fire code. Number 2. */
  readonly FC_FEC: "FC_FEC";
  /** Reed-Solomon as in clause 91. Number 4. */
  readonly RSFEC_CL91: "RSFEC_CL91";
  /** Reed-Solomon RS(528,514). Number 256. */
  readonly RS528: "RS528";
  /** Reed-Solomon RS(544,514). Number 512. */
  readonly RS544: "RS544";
  /** Reed-Solomon RS(272,257). Number 1024. */
  readonly RS272: "RS272";
  /** Interleaved Reed-Solomon as in clause 161. Number 8. */
  readonly RSFEC_CL161: "RSFEC_CL161";
  } = /* @__PURE__ */ enumeration("AutoNegFECStatus", "DEFAULT_FEC NO_FEC FC_FEC RSFEC_CL91=4 RS528=256 RS544=512 RS272=1024 RSFEC_CL161=8", true);
/** Part of layer 1 bring-up to which a log belongs. */
export type Layer1LogType = keyof typeof Layer1LogType;
/** Part of layer 1 bring-up to which a log belongs. */
export const Layer1LogType: {
  /** Auto-negotiation. Number 0. */
  readonly AN: "AN";
  /** Link training. Number 1. */
  readonly LT: "LT";
  } = /* @__PURE__ */ enumeration("Layer1LogType", "AN LT");
/** Algorithm that drives link training of a lane. */
export type LinkTrainAlgorithm = keyof typeof LinkTrainAlgorithm;
/** Algorithm that drives link training of a lane. */
export const LinkTrainAlgorithm: {
  /** Steps are ordered by the user. Number 0. */
  readonly INTERACTIVE: "INTERACTIVE";
  /** Built-in algorithm 0. Number 1. */
  readonly ALG0: "ALG0";
  /** Second built-in algorithm. Number 2. */
  readonly ALGN1: "ALGN1";
  } = /* @__PURE__ */ enumeration("LinkTrainAlgorithm", "INTERACTIVE ALG0 ALGN1");
/** Transmitter preset that is asked for during link training. */
export type LinkTrainPresets = keyof typeof LinkTrainPresets;
/** Transmitter preset that is asked for during link training. */
export const LinkTrainPresets: {
  /** Number 0. */
  readonly PRESET_1: "PRESET_1";
  /** Number 1. */
  readonly PRESET_2: "PRESET_2";
  /** Number 2. */
  readonly PRESET_3: "PRESET_3";
  /** Number 3. */
  readonly PRESET_4: "PRESET_4";
  /** Number 4. */
  readonly PRESET_5: "PRESET_5";
  /** Number 255. */
  readonly UNKNOWN: "UNKNOWN";
  } = /* @__PURE__ */ enumeration("LinkTrainPresets", "PRESET_1 PRESET_2 PRESET_3 PRESET_4 PRESET_5 UNKNOWN=255");
/** Tap of the transmit equalizer that a link training request addresses. */
export type LinkTrainCoeffs = keyof typeof LinkTrainCoeffs;
/** Tap of the transmit equalizer that a link training request addresses. */
export const LinkTrainCoeffs: {
  /** First tap before the main one. Number 0. */
  readonly PRE: "PRE";
  /** Main cursor. Number 1. */
  readonly MAIN: "MAIN";
  /** First tap after the main one. Number 2. */
  readonly POST: "POST";
  /** Second tap before the main one. Number 3. */
  readonly PRE2: "PRE2";
  /** Third tap before the main one. Number 4. */
  readonly PRE3: "PRE3";
  /** Number 255. */
  readonly UNKNOWN: "UNKNOWN";
  } = /* @__PURE__ */ enumeration("LinkTrainCoeffs", "PRE MAIN POST PRE2 PRE3 UNKNOWN=255");
/** Modulation used during link training. */
export type LinkTrainEncoding = keyof typeof LinkTrainEncoding;
/** Modulation used during link training. */
export const LinkTrainEncoding: {
  /** Number 0. */
  readonly NRZ: "NRZ";
  /** Number 1. */
  readonly PAM4: "PAM4";
  /** Number 2. */
  readonly PAM4_WITH_PRECODING: "PAM4_WITH_PRECODING";
  /** Number 255. */
  readonly UNKNOWN: "UNKNOWN";
  } = /* @__PURE__ */ enumeration("LinkTrainEncoding", "NRZ PAM4 PAM4_WITH_PRECODING UNKNOWN=255");
/** Progress marks of a link training request. */
export type LinkTrainCmdFlags = keyof typeof LinkTrainCmdFlags;
/** Progress marks of a link training request. */
export const LinkTrainCmdFlags: {
  /** Request not picked up yet. Number 1. */
  readonly NEW: "NEW";
  /** Number 2. */
  readonly IN_PROGRESS: "IN_PROGRESS";
  /** Number 4. */
  readonly DONE: "DONE";
  /** Training frame lock present. Number 8. */
  readonly LOCK: "LOCK";
  /** Training frame lock was lost. Number 16. */
  readonly LOCK_LOST: "LOCK_LOST";
  /** Request came before the last one was done. Number 32. */
  readonly OVERRUN: "OVERRUN";
  } = /* @__PURE__ */ enumeration("LinkTrainCmdFlags", "NEW=1 IN_PROGRESS DONE=4 LOCK=8 LOCK_LOST=16 OVERRUN=32");
/** What a lane announces to its link training partner. */
export type LinkTrainAnnounce = keyof typeof LinkTrainAnnounce;
/** What a lane announces to its link training partner. */
export const LinkTrainAnnounce: {
  /** Own receiver is trained. Number 0. */
  readonly TRAINED: "TRAINED";
  } = /* @__PURE__ */ enumeration("LinkTrainAnnounce", "TRAINED");
/** Kinds of auto-negotiation and link training messages that enter the log. */
export type AnLtLogControl = keyof typeof AnLtLogControl;
/** Kinds of auto-negotiation and link training messages that enter the log. A bit set: several members at once. */
export const AnLtLogControl: {
  /** Debug messages. Number 2. */
  readonly LOG_TYPE_DEBUG: "LOG_TYPE_DEBUG";
  /** Auto-negotiation pages. Number 4. */
  readonly LOG_TYPE_AN_TRACE: "LOG_TYPE_AN_TRACE";
  /** Link training exchange. Number 8. */
  readonly LOG_TYPE_LT_TRACE: "LOG_TYPE_LT_TRACE";
  /** Steps of the training algorithm. Number 16. */
  readonly LOG_TYPE_ALG_TRACE: "LOG_TYPE_ALG_TRACE";
  /** State changes of the port. Number 65536. */
  readonly LOG_TYPE_FSM_PORT: "LOG_TYPE_FSM_PORT";
  /** State changes of auto-negotiation. Number 131072. */
  readonly LOG_TYPE_FSM_ANEG: "LOG_TYPE_FSM_ANEG";
  /** Events that drive auto-negotiation. Number 262144. */
  readonly LOG_TYPE_FSM_ANEG_STIMULI: "LOG_TYPE_FSM_ANEG_STIMULI";
  /** State changes of link training. Number 524288. */
  readonly LOG_TYPE_FSM_LT: "LOG_TYPE_FSM_LT";
  /** State changes of tap requests. Number 1048576. */
  readonly LOG_TYPE_FSM_LT_COEFF: "LOG_TYPE_FSM_LT_COEFF";
  /** Events that drive link training. Number 2097152. */
  readonly LOG_TYPE_FSM_LT_STIMULI: "LOG_TYPE_FSM_LT_STIMULI";
  /** State changes of training algorithm 0. Number 4194304. */
  readonly LOG_TYPE_FSM_LT_ALG0: "LOG_TYPE_FSM_LT_ALG0";
  /** State changes of training algorithm 1. Number 8388608. */
  readonly LOG_TYPE_FSM_LT_ALG1: "LOG_TYPE_FSM_LT_ALG1";
  } = /* @__PURE__ */ enumeration("AnLtLogControl", "LOG_TYPE_DEBUG=2 LOG_TYPE_AN_TRACE=4 LOG_TYPE_LT_TRACE=8 LOG_TYPE_ALG_TRACE=16 LOG_TYPE_FSM_PORT=65536 LOG_TYPE_FSM_ANEG=131072 LOG_TYPE_FSM_ANEG_STIMULI=262144 LOG_TYPE_FSM_LT=524288 LOG_TYPE_FSM_LT_COEFF=1048576 LOG_TYPE_FSM_LT_STIMULI=2097152 LOG_TYPE_FSM_LT_ALG0=4194304 LOG_TYPE_FSM_LT_ALG1=8388608", true);
/** Events after which auto-negotiation and link training start over by themselves. */
export type FreyaAutorestartMode = keyof typeof FreyaAutorestartMode;
/** Events after which auto-negotiation and link training start over by themselves. */
export const FreyaAutorestartMode: {
  /** Number 0. */
  readonly OFF: "OFF";
  /** Number 1. */
  readonly WHEN_LINK_DOWN: "WHEN_LINK_DOWN";
  /** When link training failed. Number 2. */
  readonly WHEN_LT_FAILED: "WHEN_LT_FAILED";
  /** When the link goes down or link training failed. Number 3. */
  readonly WHEN_LINK_DOWN_LT_FAILED: "WHEN_LINK_DOWN_LT_FAILED";
  } = /* @__PURE__ */ enumeration("FreyaAutorestartMode", "OFF WHEN_LINK_DOWN WHEN_LT_FAILED WHEN_LINK_DOWN_LT_FAILED");
/** Chassis model by internal number. */
export type ChassisModelNumber = keyof typeof ChassisModelNumber;
/** Chassis model by internal number. */
export const ChassisModelNumber: {
  /** Not known. Number 0. */
  readonly NA: "NA";
  /** Number 1. */
  readonly XB1: "XB1";
  /** Number 2. */
  readonly XB2: "XB2";
  /** Number 3. */
  readonly XB3: "XB3";
  /** Number 4. */
  readonly XB4: "XB4";
  /** Number 5. */
  readonly XB5: "XB5";
  /** Number 6. */
  readonly XB6: "XB6";
  /** Number 7. */
  readonly XB7: "XB7";
  /** Number 8. */
  readonly XB8: "XB8";
  /** Number 9. */
  readonly XB9: "XB9";
  /** Number 10. */
  readonly XB10: "XB10";
  /** Number 11. */
  readonly XB10_5: "XB10_5";
  /** Number 12. */
  readonly XB11: "XB11";
  /** Number 13. */
  readonly XB12: "XB12";
  /** Number 14. */
  readonly XB13: "XB13";
  /** Number 15. */
  readonly XB14: "XB14";
  /** Number 16. */
  readonly XB15: "XB15";
  /** Number 17. */
  readonly XB16: "XB16";
  /** Number 18. */
  readonly XB17: "XB17";
  /** Number 19. */
  readonly XB18: "XB18";
  /** Number 20. */
  readonly XB19: "XB19";
  /** Number 21. */
  readonly XB20: "XB20";
  /** Number 22. */
  readonly XB21: "XB21";
  /** Number 23. */
  readonly XB22: "XB22";
  /** Number 24. */
  readonly XB23: "XB23";
  /** Number 25. */
  readonly XB33: "XB33";
  /** Number 26. */
  readonly XC1: "XC1";
  /** Number 27. */
  readonly XC2: "XC2";
  /** Number 28. */
  readonly XC3: "XC3";
  /** Number 29. */
  readonly XC4: "XC4";
  /** Number 30. */
  readonly XC5: "XC5";
  /** Number 31. */
  readonly XC6: "XC6";
  /** Number 32. */
  readonly XC7: "XC7";
  /** Number 33. */
  readonly XC8: "XC8";
  /** Number 34. */
  readonly XC9: "XC9";
  /** Number 35. */
  readonly XC10: "XC10";
  /** Number 36. */
  readonly XC11: "XC11";
  /** Number 37. */
  readonly XC12: "XC12";
  /** Number 38. */
  readonly XC13: "XC13";
  /** Number 39. */
  readonly XC14: "XC14";
  /** Number 40. */
  readonly XC15: "XC15";
  /** Number 41. */
  readonly XC16: "XC16";
  /** Number 42. */
  readonly XC17: "XC17";
  /** Number 43. */
  readonly XC18: "XC18";
  /** Number 44. */
  readonly XC19: "XC19";
  /** Number 45. */
  readonly XC20: "XC20";
  /** Number 46. */
  readonly XC21: "XC21";
  /** Number 47. */
  readonly XC22: "XC22";
  /** Number 48. */
  readonly XC23: "XC23";
  /** Number 49. */
  readonly XC24: "XC24";
  /** Number 50. */
  readonly XC25: "XC25";
  /** Number 51. */
  readonly XC26: "XC26";
  } = /* @__PURE__ */ enumeration("ChassisModelNumber", "NA XB1 XB2 XB3 XB4 XB5 XB6 XB7 XB8 XB9 XB10 XB10_5 XB11 XB12 XB13 XB14 XB15 XB16 XB17 XB18 XB19 XB20 XB21 XB22 XB23 XB33 XC1 XC2 XC3 XC4 XC5 XC6 XC7 XC8 XC9 XC10 XC11 XC12 XC13 XC14 XC15 XC16 XC17 XC18 XC19 XC20 XC21 XC22 XC23 XC24 XC25 XC26");
/** Whether a statement is true or false. */
export type TrueFalse = keyof typeof TrueFalse;
/** Whether a statement is true or false. */
export const TrueFalse: {
  /** Number 0. */
  readonly FALSE: "FALSE";
  /** Number 1. */
  readonly TRUE: "TRUE";
  } = /* @__PURE__ */ enumeration("TrueFalse", "FALSE TRUE");
