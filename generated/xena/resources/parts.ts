// Generated from schema/xena by `npm run generate`. Do not edit.
import { items } from "../../../runtime/xena/tree/index-manager.js";
import type { IndexManager } from "../../../runtime/xena/tree/index-manager.js";
import { alias, at, by, capability, each, part } from "../../../runtime/xena/tree/members.js";
import type { Members } from "../../../runtime/xena/tree/members.js";
import { C_DHCP, C_HOSTNAME, C_IPADDRESS, C_MACADDRESS } from "../commands/c.js";
import { M_CLOCKPPBSWEEP, M_CLOCKSWEEPSTATUS, M_HEALTH, M_SOLUTION_TRACK, M_SOLUTION_TRACK_DEMO_EXP, M_SOLUTION_TRACK_ENABLE, M_SOLUTION_TRACK_INDICES } from "../commands/m.js";
import { P_FAULTCNT, P_FAULTSIGNALING, P_FAULTSTATUS } from "../commands/p.js";
import { P_LLDP_CLEAR, P_LLDP_CREATE, P_LLDP_DELETE, P_LLDP_INDICES, P_LLDP_NEIGHBORS, P_LLDP_STATS } from "../commands/p_lldp.js";
import { P_UE_CTLOS_CLEAR, P_UE_CTLOS_RX_ERRORS, P_UE_CTLOS_RX_INTERVAL, P_UE_CTLOS_RX_STATS, P_UE_CTLOS_SPACING, P_UE_CTLOS_TX_INTERVAL, P_UE_CTLOS_TX_STATS, P_UE_LINKNEG_OPTIONS, P_UE_LINKNEG_OPTIONS_STATUS, P_UE_LLR_ACKNACK, P_UE_LLR_BEHAVIOR, P_UE_LLR_INIT, P_UE_LLR_INIT_ECHO, P_UE_LLR_INIT_ECHO_CHK, P_UE_LLR_INJECT_ERR, P_UE_LLR_MODE, P_UE_LLR_POISONFCS, P_UE_LLR_REPLAY, P_UE_LLR_RXFSM_STATE, P_UE_LLR_RX_STATS, P_UE_LLR_STATUS, P_UE_LLR_TXFSM_STATE, P_UE_LLR_TX_STATS } from "../commands/p_ue.js";
import { PC_EXTRA, PC_PACKET } from "../commands/pc.js";
import { PED_ACCBURST, PED_BER, PED_CONST, PED_CUST, PED_ENABLE, PED_FIXED, PED_FIXEDBURST, PED_GAMMA, PED_GAUSS, PED_GE, PED_OFF, PED_ONESHOTSTATUS, PED_POISSON, PED_RANDOM, PED_RANDOMBURST, PED_SCHEDULE, PED_STEP, PED_UNI } from "../commands/ped.js";
import { PEF_ANYCONFIG, PEF_ANYSETTINGS, PEF_ETHDESTADDR, PEF_ETHSETTINGS, PEF_ETHSRCADDR, PEF_IPV4DESTADDR, PEF_IPV4DSCP, PEF_IPV4SETTINGS, PEF_IPV4SRCADDR, PEF_IPV6DESTADDR, PEF_IPV6SETTINGS, PEF_IPV6SRCADDR, PEF_IPV6TC, PEF_L2PUSE, PEF_L3USE, PEF_MASK, PEF_MPLSLABEL, PEF_MPLSSETTINGS, PEF_MPLSTOC, PEF_PROTOCOL, PEF_TCPDESTPORT, PEF_TCPSETTINGS, PEF_TCPSRCPORT, PEF_TPLDCONFIG, PEF_TPLDSETTINGS, PEF_UDPDESTPORT, PEF_UDPSETTINGS, PEF_UDPSRCPORT, PEF_VALUE, PEF_VLANPCP, PEF_VLANSETTINGS, PEF_VLANTAG } from "../commands/pef.js";
import { PL1_ANLT, PL1_AUTONEGINFO, PL1_AUTONEG_ABILITIES, PL1_AUTONEG_CONFIG, PL1_AUTONEG_STATUS, PL1_CDRLOL_STATUS, PL1_CFG_TMP, PL1_CLEAR, PL1_CTRL, PL1_CWE_BIT_ERR_MASK, PL1_CWE_CONTROL, PL1_CWE_CYCLE, PL1_CWE_ERR_SYM_INDICES, PL1_CWE_FEC_ENGINE, PL1_CWE_FEC_STATS, PL1_CWE_FEC_STATS_CLEAR, PL1_DEGSER_STATUS, PL1_DEGSER_THRESH, PL1_GET_DATA, PL1_HIBER_STATUS, PL1_HISER_ALARM, PL1_HISER_STATUS, PL1_INJECT_ERR, PL1_INJECT_ERR_CNT, PL1_LINKDOWN_STATUS, PL1_LINKTRAININFO, PL1_LINKTRAIN_CMD, PL1_LINKTRAIN_CONFIG, PL1_LINKTRAIN_STATUS, PL1_LOA_STATUS, PL1_LOG, PL1_LT_PHYTXEQ_RANGE, PL1_LT_PHYTXEQ_RANGE_COEFF, PL1_PCSL_AM_CORR, PL1_PCSL_INJECT_ERR, PL1_PCSL_INJECT_ERR_CNT, PL1_PCSL_LOA_STATUS, PL1_PNSWAP_RX, PL1_PNSWAP_TX, PL1_PRESET_CONFIG, PL1_PRESET_CONFIG_COEFF, PL1_PRESET_CONFIG_LEVEL, PL1_PRESET_RESET, PL1_RX_CNT, PL1_RX_DATARATE, PL1_RX_FREQ, PL1_RX_PPM, PL1_TX_DATARATE, PL1_TX_FREQ, PL1_TX_PPM } from "../commands/pl1.js";
import { PP_ALARMS_ERRORS, PP_AUTONEG, PP_AUTONEGSTATUS, PP_EYEBER, PP_EYEDWELLBITS, PP_EYEINFO, PP_EYEMEASURE, PP_EYEREAD, PP_EYERESOLUTION, PP_FECMODE, PP_GRAYCODING, PP_LINKFLAP_ENABLE, PP_LINKFLAP_PARAMS, PP_LINKTRAIN, PP_PHYAUTOTUNE, PP_PHYRETUNE, PP_PHYRXEQ, PP_PHYTXEQ, PP_PMAERRPUL_ENABLE, PP_PMAERRPUL_PARAMS, PP_PRECODING, PP_PRECODINGSTATUS, PP_RXCLEAR, PP_RXFECSTATS, PP_RXLANEERRORS, PP_RXLANELOCK, PP_RXLANESTATUS, PP_RXLASERPOWER, PP_RXPRBSSTATUS, PP_RXTOTALSTATS, PP_TXERRORRATE, PP_TXINJECTONE, PP_TXLANECONFIG, PP_TXLANEINJECT, PP_TXLASERPOWER, PP_TXPRBSCONFIG } from "../commands/pp.js";
import { PR_CLEAR, PR_TPLDERRORS, PR_TPLDJITTER, PR_TPLDLATENCY, PR_TPLDTRAFFIC, PR_TPLDTRAFFICEXT } from "../commands/pr.js";
import { PT_CLEAR } from "../commands/pt.js";
import { PX_CDB_ABORT_FW_DOWNLOAD, PX_CDB_ABORT_PROCESSING, PX_CDB_CHANGE_PASSWORD, PX_CDB_COMMIT_FW_IMAGE, PX_CDB_COMPLETE_FW_DOWNLOAD, PX_CDB_COPY_FW_IMAGE, PX_CDB_ENTER_PASSWORD, PX_CDB_EXTERNAL_FEATURES, PX_CDB_FW_MGMT_FEATURES, PX_CDB_GET_APP_ATTRIBUTES, PX_CDB_GET_FW_INFO, PX_CDB_GET_IF_CODE_DESCR, PX_CDB_MODULE_FEATURES, PX_CDB_QUERY_STATUS, PX_CDB_READ_FW_BLOCK_EPL, PX_CDB_READ_FW_BLOCK_LPL, PX_CDB_RUN_FW_IMAGE, PX_CDB_SEC_FEAT_CAPABILITIES, PX_CDB_START_FW_DOWNLOAD, PX_CDB_SUPPORT, PX_CDB_WRITE_FW_BLOCK_EPL, PX_CDB_WRITE_FW_BLOCK_LPL, PX_CUST_CMD, PX_I2C_CONFIG, PX_MII, PX_RW, PX_RW_SEQ, PX_RW_SEQ_BANK, PX_TEMPERATURE } from "../commands/px.js";
import { LldpAgent } from "./items.js";

/** Auto-negotiation and link training with full control, log and recovery settings. */
export interface AnltAdvanced {
  /** Auto-negotiation: abilities offered and advertised, outcome and counters. */
  readonly an: {
    /** Counters of the auto-negotiation page exchange, with the outcome of past negotiations. Command PL1_AUTONEGINFO. */
    readonly statistics: PL1_AUTONEGINFO;
    /** State and outcome of auto-negotiation, with the abilities the link partner advertised. Command PL1_AUTONEG_STATUS. */
    readonly results: PL1_AUTONEG_STATUS;
    /** Abilities the port hardware can offer in auto-negotiation. Command PL1_AUTONEG_ABILITIES. */
    readonly abilities: PL1_AUTONEG_ABILITIES;
    /** Abilities the port advertises in auto-negotiation. Command PL1_AUTONEG_CONFIG. */
    readonly advertise: PL1_AUTONEG_CONFIG;
    /** Generic per-lane setting for auto-negotiation and link training, chosen by the type index. Command PL1_CFG_TMP. */
    readonly allowLoopback: PL1_CFG_TMP;
    /** Generic per-lane setting for auto-negotiation and link training, chosen by the type index. Command PL1_CFG_TMP. */
    readonly emptyNp: PL1_CFG_TMP;
    };
  /**
   * Switches for auto-negotiation and link training of the port, set together.
   *
   * Command PL1_ANLT.
   */
  readonly ctrl: PL1_ANLT;
  /**
   * Link training options of the port: preset used when out of sync, and timeout.
   *
   * Command PL1_LINKTRAIN_CONFIG.
   */
  readonly ltConfig: PL1_LINKTRAIN_CONFIG;
  /**
   * Text log of recent auto-negotiation and link training events on the port.
   *
   * Command PL1_LOG.
   */
  readonly log: PL1_LOG;
  /**
   * Generic per-lane setting for auto-negotiation and link training, chosen by the type index.
   *
   * Command PL1_CFG_TMP.
   */
  readonly autorestart: PL1_CFG_TMP;
  /**
   * Generic per-lane setting for auto-negotiation and link training, chosen by the type index.
   *
   * Command PL1_CFG_TMP.
   */
  readonly strictMode: PL1_CFG_TMP;
}

/** Members of {@link AnltAdvanced}. */
export const AnltAdvancedMembers: Members = { an: { statistics: /* @__PURE__ */ at(PL1_AUTONEGINFO, [0]), results: PL1_AUTONEG_STATUS, abilities: PL1_AUTONEG_ABILITIES, advertise: PL1_AUTONEG_CONFIG, allowLoopback: /* @__PURE__ */ at(PL1_CFG_TMP, [0,"AN_LOOPBACK"]), emptyNp: /* @__PURE__ */ at(PL1_CFG_TMP, [0,"AN_EMPTY_NP"]) }, ctrl: PL1_ANLT, ltConfig: PL1_LINKTRAIN_CONFIG, log: PL1_LOG, autorestart: /* @__PURE__ */ at(PL1_CFG_TMP, [0,"AUTO_LINK_RECOVERY"]), strictMode: /* @__PURE__ */ at(PL1_CFG_TMP, [0,"ANLT_STRICT_MODE"]) };

/** Auto-negotiation and link training in simple form. */
export interface AnltBasic {
  /** Auto-negotiation switch, advertised abilities and progress. */
  readonly an: {
    /** Auto-negotiation switch of the port, with the abilities it advertises. Command PP_AUTONEG. */
    readonly settings: PP_AUTONEG;
    /** Auto-negotiation progress of the port, with the negotiated result. Command PP_AUTONEGSTATUS. */
    readonly status: PP_AUTONEGSTATUS;
    };
  /** Link training settings of the port as a whole. */
  readonly lt: {
    /** Link training settings of the port. Command PP_LINKTRAIN. */
    readonly settings: PP_LINKTRAIN;
    };
}

/** Members of {@link AnltBasic}. */
export const AnltBasicMembers: Members = { an: { settings: PP_AUTONEG, status: PP_AUTONEGSTATUS }, lt: { settings: PP_LINKTRAIN } };

/** Transmit and receive equalizers of a serdes, and tuning of its receiver. */
export interface BasicMedium {
  /**
   * Transmit equalizer taps of a serdes.
   *
   * Command PP_PHYTXEQ.
   */
  readonly txEqualizer: PP_PHYTXEQ;
  /**
   * Receive equalizer of a serdes, simple form.
   *
   * Command PP_PHYRXEQ.
   */
  readonly rxEqualizer: PP_PHYRXEQ;
  /**
   * Makes the receiver of a serdes tune its equalizer again.
   *
   * Command PP_PHYRETUNE.
   */
  readonly retune: PP_PHYRETUNE;
  /**
   * Automatic receive tuning of a serdes.
   *
   * Command PP_PHYAUTOTUNE.
   */
  readonly autotune: PP_PHYAUTOTUNE;
}

/** Members of {@link BasicMedium}. */
export const BasicMediumMembers: Members = { txEqualizer: PP_PHYTXEQ, rxEqualizer: PP_PHYRXEQ, retune: PP_PHYRETUNE, autotune: PP_PHYAUTOTUNE };

/** Command data blocks (CDB) of a CMIS transceiver, each sent and answered as one message. */
export interface Cdb {
  /**
   * CDB message 0000h: asks the transceiver for the CDB status.
   *
   * Command PX_CDB_QUERY_STATUS.
   */
  readonly cmd0000hQueryStatus: PX_CDB_QUERY_STATUS;
  /**
   * CDB message 0001h: unlocks protected functions of the transceiver with a password.
   *
   * Command PX_CDB_ENTER_PASSWORD.
   */
  readonly cmd0001hEnterPassword: PX_CDB_ENTER_PASSWORD;
  /**
   * CDB message 0002h: replaces the host password of the transceiver.
   *
   * Command PX_CDB_CHANGE_PASSWORD.
   */
  readonly cmd0002hChangePassword: PX_CDB_CHANGE_PASSWORD;
  /**
   * CDB message 0004h: stops the CDB message the transceiver is working on.
   *
   * Command PX_CDB_ABORT_PROCESSING.
   */
  readonly cmd0004hAbortProcessing: PX_CDB_ABORT_PROCESSING;
  /**
   * CDB message 0040h: lists the CDB messages the transceiver implements.
   *
   * Command PX_CDB_MODULE_FEATURES.
   */
  readonly cmd0040hModuleFeatures: PX_CDB_MODULE_FEATURES;
  /**
   * CDB message 0041h: asks what kinds of firmware management the transceiver supports.
   *
   * Command PX_CDB_FW_MGMT_FEATURES.
   */
  readonly cmd0041hFwMgmtFeatures: PX_CDB_FW_MGMT_FEATURES;
  /**
   * CDB message 0044h: asks for the security features of the transceiver.
   *
   * Command PX_CDB_SEC_FEAT_CAPABILITIES.
   */
  readonly cmd0044hSecFeatCapabilities: PX_CDB_SEC_FEAT_CAPABILITIES;
  /**
   * CDB message 0045h: asks for features of the transceiver defined outside CMIS.
   *
   * Command PX_CDB_EXTERNAL_FEATURES.
   */
  readonly cmd0045hExternalFeatures: PX_CDB_EXTERNAL_FEATURES;
  /**
   * CDB message 0050h: asks for the attributes of an application of the transceiver.
   *
   * Command PX_CDB_GET_APP_ATTRIBUTES.
   */
  readonly cmd0050hGetAppAttributes: PX_CDB_GET_APP_ATTRIBUTES;
  /**
   * CDB message 0051h: asks for the description of an interface code.
   *
   * Command PX_CDB_GET_IF_CODE_DESCR.
   */
  readonly cmd0051hGetIfCodeDescr: PX_CDB_GET_IF_CODE_DESCR;
  /**
   * CDB message 0100h: asks for the firmware images held by the transceiver.
   *
   * Command PX_CDB_GET_FW_INFO.
   */
  readonly cmd0100hGetFirmwareInfo: PX_CDB_GET_FW_INFO;
  /**
   * CDB message 0101h: begins a firmware download to the transceiver.
   *
   * Command PX_CDB_START_FW_DOWNLOAD.
   */
  readonly cmd0101hStartFirmwareDownload: PX_CDB_START_FW_DOWNLOAD;
  /**
   * CDB message 0102h: breaks off a firmware download to the transceiver.
   *
   * Command PX_CDB_ABORT_FW_DOWNLOAD.
   */
  readonly cmd0102hAbortFirmwareDownload: PX_CDB_ABORT_FW_DOWNLOAD;
  /**
   * CDB message 0103h: writes a firmware block through the local payload page.
   *
   * Command PX_CDB_WRITE_FW_BLOCK_LPL.
   */
  readonly cmd0103hWriteFirmwareBlockLpl: PX_CDB_WRITE_FW_BLOCK_LPL;
  /**
   * CDB message 0104h: writes a firmware block through the extended payload pages.
   *
   * Command PX_CDB_WRITE_FW_BLOCK_EPL.
   */
  readonly cmd0104hWriteFirmwareBlockEpl: PX_CDB_WRITE_FW_BLOCK_EPL;
  /**
   * CDB message 0105h: reads a firmware block back through the local payload page.
   *
   * Command PX_CDB_READ_FW_BLOCK_LPL.
   */
  readonly cmd0105hReadFirmwareBlockLpl: PX_CDB_READ_FW_BLOCK_LPL;
  /**
   * CDB message 0106h: reads a firmware block back through the extended payload pages.
   *
   * Command PX_CDB_READ_FW_BLOCK_EPL.
   */
  readonly cmd0106hReadFirmwareBlockEpl: PX_CDB_READ_FW_BLOCK_EPL;
  /**
   * CDB message 0107h: ends a firmware download and has the transceiver check the image.
   *
   * Command PX_CDB_COMPLETE_FW_DOWNLOAD.
   */
  readonly cmd0107hCompleteFirmwareDownload: PX_CDB_COMPLETE_FW_DOWNLOAD;
  /**
   * CDB message 0108h: copies one firmware image bank of the transceiver to the other.
   *
   * Command PX_CDB_COPY_FW_IMAGE.
   */
  readonly cmd0108hCopyFirmwareImage: PX_CDB_COPY_FW_IMAGE;
  /**
   * CDB message 0109h: restarts the transceiver with the chosen firmware image.
   *
   * Command PX_CDB_RUN_FW_IMAGE.
   */
  readonly cmd0109hRunFirmwareImage: PX_CDB_RUN_FW_IMAGE;
  /**
   * CDB message 010Ah: makes the running firmware image the one used after a restart.
   *
   * Command PX_CDB_COMMIT_FW_IMAGE.
   */
  readonly cmd010ahCommitFirmwareImage: PX_CDB_COMMIT_FW_IMAGE;
  /**
   * Sends a freely composed CDB message to the transceiver, with its answer when read.
   *
   * Command PX_CUST_CMD.
   */
  readonly customCmd: PX_CUST_CMD;
}

/** Members of {@link Cdb}. */
export const CdbMembers: Members = { cmd0000hQueryStatus: PX_CDB_QUERY_STATUS, cmd0001hEnterPassword: PX_CDB_ENTER_PASSWORD, cmd0002hChangePassword: PX_CDB_CHANGE_PASSWORD, cmd0004hAbortProcessing: PX_CDB_ABORT_PROCESSING, cmd0040hModuleFeatures: PX_CDB_MODULE_FEATURES, cmd0041hFwMgmtFeatures: PX_CDB_FW_MGMT_FEATURES, cmd0044hSecFeatCapabilities: PX_CDB_SEC_FEAT_CAPABILITIES, cmd0045hExternalFeatures: PX_CDB_EXTERNAL_FEATURES, cmd0050hGetAppAttributes: PX_CDB_GET_APP_ATTRIBUTES, cmd0051hGetIfCodeDescr: PX_CDB_GET_IF_CODE_DESCR, cmd0100hGetFirmwareInfo: PX_CDB_GET_FW_INFO, cmd0101hStartFirmwareDownload: PX_CDB_START_FW_DOWNLOAD, cmd0102hAbortFirmwareDownload: PX_CDB_ABORT_FW_DOWNLOAD, cmd0103hWriteFirmwareBlockLpl: PX_CDB_WRITE_FW_BLOCK_LPL, cmd0104hWriteFirmwareBlockEpl: PX_CDB_WRITE_FW_BLOCK_EPL, cmd0105hReadFirmwareBlockLpl: PX_CDB_READ_FW_BLOCK_LPL, cmd0106hReadFirmwareBlockEpl: PX_CDB_READ_FW_BLOCK_EPL, cmd0107hCompleteFirmwareDownload: PX_CDB_COMPLETE_FW_DOWNLOAD, cmd0108hCopyFirmwareImage: PX_CDB_COPY_FW_IMAGE, cmd0109hRunFirmwareImage: PX_CDB_RUN_FW_IMAGE, cmd010ahCommitFirmwareImage: PX_CDB_COMMIT_FW_IMAGE, customCmd: PX_CUST_CMD };

/** Eye diagram measurement on a serdes: grid, run control and results. */
export interface EyeDiagram {
  /**
   * Run control and progress of the eye diagram measurement on a receive serdes.
   *
   * Command PP_EYEMEASURE.
   */
  readonly measure: PP_EYEMEASURE;
  /**
   * Grid on which the eye diagram of a serdes is sampled.
   *
   * Command PP_EYERESOLUTION.
   */
  readonly resolution: PP_EYERESOLUTION;
  /**
   * Figures derived from a finished eye measurement: opening, bathtub curve fits and jitter estimates.
   *
   * Command PP_EYEINFO.
   */
  readonly info: PP_EYEINFO;
  /**
   * Bit error ratio estimated from the eye measurement of a serdes.
   *
   * Command PP_EYEBER.
   */
  readonly ber: PP_EYEBER;
  /**
   * Number of bits observed at each point of the eye measurement.
   *
   * Command PP_EYEDWELLBITS.
   */
  readonly dwellBits: PP_EYEDWELLBITS;
  /**
   * One column of the measured eye diagram of a serdes.
   *
   * Command PP_EYEREAD.
   */
  readonly column: (column: number | { readonly index: number }) => PP_EYEREAD;
  /**
   * One column of the measured eye diagram of a serdes.
   * @deprecated use `column`
   */
  readonly readColumn: (column: number | { readonly index: number }) => PP_EYEREAD;
}

/** Members of {@link EyeDiagram}. */
export const EyeDiagramMembers: Members = { measure: PP_EYEMEASURE, resolution: PP_EYERESOLUTION, info: PP_EYEINFO, ber: PP_EYEBER, dwellBits: PP_EYEDWELLBITS, column: /* @__PURE__ */ by(["column"], PP_EYEREAD), readColumn: /* @__PURE__ */ alias("column") };

/** Injection of faulty FEC codewords: pattern, position of errors, control and results. */
export interface FecCodewordErrorInject {
  /**
   * Pattern in which faulty FEC codewords are injected: cycle length, erroneous part and repetitions.
   *
   * Command PL1_CWE_CYCLE.
   */
  readonly cycle: PL1_CWE_CYCLE;
  /**
   * Positions of the symbols that are corrupted in each faulty FEC codeword.
   *
   * Command PL1_CWE_ERR_SYM_INDICES.
   */
  readonly errSymbols: PL1_CWE_ERR_SYM_INDICES;
  /**
   * Which bits of a corrupted FEC symbol are flipped, and how the mask moves on.
   *
   * Command PL1_CWE_BIT_ERR_MASK.
   */
  readonly bitErrMask: PL1_CWE_BIT_ERR_MASK;
  /**
   * FEC engines of the port that take part in codeword error injection.
   *
   * Command PL1_CWE_FEC_ENGINE.
   */
  readonly engine: PL1_CWE_FEC_ENGINE;
  /**
   * Totals of FEC codewords by decoding result, for the codeword error injection test.
   *
   * Command PL1_CWE_FEC_STATS.
   */
  readonly statistics: PL1_CWE_FEC_STATS;
  /**
   * Clears the FEC codeword totals of the codeword error injection test.
   *
   * Command PL1_CWE_FEC_STATS_CLEAR.
   */
  readonly clearStatistics: PL1_CWE_FEC_STATS_CLEAR;
  /**
   * Clears the FEC codeword totals of the codeword error injection test.
   * @deprecated use `clearStatistics`
   */
  readonly clearStats: PL1_CWE_FEC_STATS_CLEAR;
  /**
   * Starts or stops the injection of faulty FEC codewords.
   *
   * Command PL1_CWE_CONTROL.
   */
  readonly control: PL1_CWE_CONTROL;
}

/** Members of {@link FecCodewordErrorInject}. */
export const FecCodewordErrorInjectMembers: Members = { cycle: PL1_CWE_CYCLE, errSymbols: PL1_CWE_ERR_SYM_INDICES, bitErrMask: PL1_CWE_BIT_ERR_MASK, engine: PL1_CWE_FEC_ENGINE, statistics: PL1_CWE_FEC_STATS, clearStatistics: PL1_CWE_FEC_STATS_CLEAR, clearStats: /* @__PURE__ */ alias("clearStatistics"), control: PL1_CWE_CONTROL };

/** Id and priority that one VLAN tag must have. */
export interface FPerVlanType {
  /**
   * VLAN id condition for the inner or the outer tag in the basic filter of a flow.
   *
   * Command PEF_VLANTAG.
   */
  readonly tag: PEF_VLANTAG;
  /**
   * Priority condition for the inner or the outer VLAN tag in the basic filter of a flow.
   *
   * Command PEF_VLANPCP.
   */
  readonly pcp: PEF_VLANPCP;
}

/** Members of {@link FPerVlanType}. */
export const FPerVlanTypeMembers: Members = { tag: PEF_VLANTAG, pcp: PEF_VLANPCP };

/** Precoding, Gray coding and polarity of a serdes. */
export interface FreyaPMA {
  /**
   * PAM4 precoding of a serdes, set for each direction.
   *
   * Command PP_PRECODING.
   */
  readonly precoding: PP_PRECODING;
  /**
   * PAM4 precoding in effect on a serdes, in each direction.
   *
   * Command PP_PRECODINGSTATUS.
   */
  readonly precodingStatus: PP_PRECODINGSTATUS;
  /**
   * Gray coding of a serdes, set for each direction.
   *
   * Command PP_GRAYCODING.
   */
  readonly graycoding: PP_GRAYCODING;
  /**
   * Polarity swap of the differential pair in the receive direction of a serdes.
   *
   * Command PL1_PNSWAP_RX.
   */
  readonly pnSwapRx: PL1_PNSWAP_RX;
  /**
   * Polarity swap of the differential pair in the transmit direction of a serdes.
   *
   * Command PL1_PNSWAP_TX.
   */
  readonly pnSwapTx: PL1_PNSWAP_TX;
}

/** Members of {@link FreyaPMA}. */
export const FreyaPMAMembers: Members = { precoding: PP_PRECODING, precodingStatus: PP_PRECODINGSTATUS, graycoding: PP_GRAYCODING, pnSwapRx: PL1_PNSWAP_RX, pnSwapTx: PL1_PNSWAP_TX };

/** Sampled signal integrity scan of a serdes: its trigger and its result. */
export interface FreyaSIV {
  /**
   * Triggers a layer 1 function on a serdes, such as the sampled signal integrity scan.
   *
   * Command PL1_CTRL.
   */
  readonly control: PL1_CTRL;
  /**
   * Latest result of a layer 1 function on a serdes, such as a sampled signal integrity scan.
   *
   * Command PL1_GET_DATA.
   */
  readonly data: PL1_GET_DATA;
}

/** Members of {@link FreyaSIV}. */
export const FreyaSIVMembers: Members = { control: /* @__PURE__ */ at(PL1_CTRL, ["serdes","SAMPLED_SIGNAL_INTEGRITY_SCAN"]), data: /* @__PURE__ */ at(PL1_GET_DATA, ["serdes","SAMPLED_SIGNAL_INTEGRITY_SCAN"]) };

/** Disturbance of the link itself, by flapping or by error pulses. */
export interface Impair {
  /** Taking the link down again and again, with timing and switch. */
  readonly linkFlap: {
    /** Timing of the link flap test: how long and how often the link goes down. Command PP_LINKFLAP_PARAMS. */
    readonly params: PP_LINKFLAP_PARAMS;
    /** Starts or stops the link flap test. Command PP_LINKFLAP_ENABLE. */
    readonly enable: PP_LINKFLAP_ENABLE;
    };
  /** Pulses of bit errors below the PCS, with timing and switch. */
  readonly pmaErrorInject: {
    /** Timing and bit error ratio of the PMA error pulses. Command PP_PMAERRPUL_PARAMS. */
    readonly params: PP_PMAERRPUL_PARAMS;
    /** Starts or stops the PMA error pulses. Command PP_PMAERRPUL_ENABLE. */
    readonly enable: PP_PMAERRPUL_ENABLE;
    };
}

/** Members of {@link Impair}. */
export const ImpairMembers: Members = { linkFlap: { params: PP_LINKFLAP_PARAMS, enable: PP_LINKFLAP_ENABLE }, pmaErrorInject: { params: PP_PMAERRPUL_PARAMS, enable: PP_PMAERRPUL_ENABLE } };

/** One impairment of a flow: its switch, schedule and the distribution that drives it. */
export interface ImpairmentDistributionConfig {
  /**
   * Whether the impairment of the given type acts on a flow.
   *
   * Command PED_ENABLE.
   */
  readonly enable: PED_ENABLE;
  /**
   * On and off times that switch an impairment of a flow periodically.
   *
   * Command PED_SCHEDULE.
   */
  readonly schedule: PED_SCHEDULE;
  /**
   * Progress of an impairment that was scheduled to act once.
   *
   * Command PED_ONESHOTSTATUS.
   */
  readonly oneShotStatus: PED_ONESHOTSTATUS;
  /**
   * Turns off the distribution that drives an impairment of a flow.
   *
   * Command PED_OFF.
   */
  readonly off: PED_OFF;
  /**
   * Impairs packets of a flow at a fixed rate, evenly spaced.
   *
   * Command PED_FIXED.
   */
  readonly fixedRate: PED_FIXED;
  /**
   * Impairs packets of a flow at random, each with the same probability.
   *
   * Command PED_RANDOM.
   */
  readonly randomRate: PED_RANDOM;
  /**
   * Impairs packets of a flow at random to match a bit error rate.
   *
   * Command PED_BER.
   */
  readonly bitErrorRate: PED_BER;
  /**
   * Impairs bursts of random length that begin at random packets of a flow.
   *
   * Command PED_RANDOMBURST.
   */
  readonly randomBurst: PED_RANDOMBURST;
  /**
   * Impairs packets by the Gilbert-Elliott model, which alternates between a good and a bad state.
   *
   * Command PED_GE.
   */
  readonly ge: PED_GE;
  /**
   * Uniform distribution, between two limits, of impairment distance or latency in a flow.
   *
   * Command PED_UNI.
   */
  readonly uniform: PED_UNI;
  /**
   * Gaussian distribution of impairment distance or latency in a flow.
   *
   * Command PED_GAUSS.
   */
  readonly gaussian: PED_GAUSS;
  /**
   * Poisson distribution of impairment distance or latency in a flow.
   *
   * Command PED_POISSON.
   */
  readonly poisson: PED_POISSON;
  /**
   * Gamma distribution of impairment distance or latency in a flow.
   *
   * Command PED_GAMMA.
   */
  readonly gamma: PED_GAMMA;
  /**
   * Drives an impairment of a flow by one of the custom distributions of the port.
   *
   * Command PED_CUST.
   */
  readonly custom: PED_CUST;
  /**
   * Delays all packets of a flow by the same latency.
   *
   * Command PED_CONST.
   */
  readonly constantDelay: PED_CONST;
  /**
   * Holds back the packets of a flow for a time and then releases them in a burst.
   *
   * Command PED_ACCBURST.
   */
  readonly accumulateAndBurst: PED_ACCBURST;
  /**
   * Lets the latency of a flow change between two values.
   *
   * Command PED_STEP.
   */
  readonly step: PED_STEP;
  /**
   * Impairs bursts of fixed length in a flow.
   *
   * Command PED_FIXEDBURST.
   */
  readonly fixedBurst: PED_FIXEDBURST;
}

/** Members of {@link ImpairmentDistributionConfig}. */
export const ImpairmentDistributionConfigMembers: Members = { enable: PED_ENABLE, schedule: PED_SCHEDULE, oneShotStatus: PED_ONESHOTSTATUS, off: PED_OFF, fixedRate: PED_FIXED, randomRate: PED_RANDOM, bitErrorRate: PED_BER, randomBurst: PED_RANDOMBURST, ge: PED_GE, uniform: PED_UNI, gaussian: PED_GAUSS, poisson: PED_POISSON, gamma: PED_GAMMA, custom: PED_CUST, constantDelay: PED_CONST, accumulateAndBurst: PED_ACCBURST, step: PED_STEP, fixedBurst: PED_FIXEDBURST };

/** Advanced layer 1 measurements: frequency, data rate, lane alignment and error conditions. */
export interface Layer1Adv {
  /** Clock recovery, frequency and data rate of the signal received on one serdes. */
  readonly serdes: readonly ({
    /** Loss of lock of the clock and data recovery on a receive serdes. Command PL1_CDRLOL_STATUS. */
    readonly rxCdrLol: PL1_CDRLOL_STATUS;
    /** Signal frequency recovered by a receive serdes, with its extremes. Command PL1_RX_FREQ. */
    readonly rxFreq: PL1_RX_FREQ;
    /** Clock deviation of the signal arriving at a receive serdes, with its extremes. Command PL1_RX_PPM. */
    readonly rxPpm: PL1_RX_PPM;
    /** Line data rate recovered by a receive serdes, with its extremes. Command PL1_RX_DATARATE. */
    readonly rxDatarate: PL1_RX_DATARATE;
    })[];
  /**
   * Frequency of the transmitted signal of the port, with its extremes.
   *
   * Command PL1_TX_FREQ.
   */
  readonly txFreq: PL1_TX_FREQ;
  /**
   * Clock deviation of the transmitted signal of the port, with its extremes.
   *
   * Command PL1_TX_PPM.
   */
  readonly txPpm: PL1_TX_PPM;
  /**
   * Line data rate sent by the port, with its extremes.
   *
   * Command PL1_TX_DATARATE.
   */
  readonly txDatarate: PL1_TX_DATARATE;
  /** Alignment, error ratio and link conditions of the PCS, with error injection. */
  readonly pcs: {
    /** Skew measured on one physical receive lane. */
    readonly lane: readonly ({
    /** Virtual lane found on a physical receive lane, with its measured skew. Command PP_RXLANESTATUS. */
    readonly pcslSkew: PP_RXLANESTATUS;
    })[];
    /** One PCS lane: loss of alignment and errors injected into it. */
    readonly pcsl: readonly ({
    /** Loss of alignment on a single PCS lane. Command PL1_PCSL_LOA_STATUS. */
    readonly loaStatus: PL1_PCSL_LOA_STATUS;
    /** Alignment markers of the lane and how they are corrupted. */
    readonly am: {
    /** How the alignment markers of a PCS lane are corrupted when errors are injected. Command PL1_PCSL_AM_CORR. */
    readonly corruptConfig: PL1_PCSL_AM_CORR;
    };
    /** Single errors sent on this PCS lane, and how many there were. */
    readonly errInject: {
    /** Injects one error into a single transmitted PCS lane. Command PL1_PCSL_INJECT_ERR. */
    readonly inject: PL1_PCSL_INJECT_ERR;
    /** Number of errors injected into a single transmitted PCS lane. Command PL1_PCSL_INJECT_ERR_CNT. */
    readonly txCnt: PL1_PCSL_INJECT_ERR_CNT;
    };
    })[];
    /** Degraded symbol error ratio, an early warning with thresholds. */
    readonly degSer: {
    /** Thresholds that raise and clear the degraded symbol error ratio warning. Command PL1_DEGSER_THRESH. */
    readonly threshold: PL1_DEGSER_THRESH;
    /** Degraded symbol error ratio condition, the early warning of the FEC decoder. Command PL1_DEGSER_STATUS. */
    readonly status: PL1_DEGSER_STATUS;
    };
    /** Condition of a high bit error ratio seen by the PCS. */
    readonly hiBer: {
    /** High bit error ratio condition seen by the PCS of the port. Command PL1_HIBER_STATUS. */
    readonly status: PL1_HIBER_STATUS;
    };
    /** Condition of a high symbol error ratio, and its alarm switch. */
    readonly hiSer: {
    /** High symbol error ratio condition of the received FEC codewords. Command PL1_HISER_STATUS. */
    readonly status: PL1_HISER_STATUS;
    /** Switch for the alarm on a high symbol error ratio. Command PL1_HISER_ALARM. */
    readonly alarm: PL1_HISER_ALARM;
    };
    /** Condition of the link being down, now or earlier. */
    readonly linkDown: {
    /** Link down condition of the port. Command PL1_LINKDOWN_STATUS. */
    readonly status: PL1_LINKDOWN_STATUS;
    };
    /** Loss of alignment across all PCS lanes of the port. */
    readonly loa: {
    /** Loss of alignment across the PCS lanes of the port. Command PL1_LOA_STATUS. */
    readonly status: PL1_LOA_STATUS;
    };
    /** Errors injected into the whole PCS stream, with counters for both directions. */
    readonly errInject: {
    /** Injects one error of the chosen kind into the transmitted PCS stream. Command PL1_INJECT_ERR. */
    readonly inject: PL1_INJECT_ERR;
    /** Number of PCS errors the port has injected, by kind. Command PL1_INJECT_ERR_CNT. */
    readonly txCnt: PL1_INJECT_ERR_CNT;
    /** Receive error counters of the PCS since they were last cleared. Command PL1_RX_CNT. */
    readonly rxCnt: PL1_RX_CNT;
    };
    };
  /**
   * Clears the layer 1 statistics of the port in one or both directions.
   *
   * Command PL1_CLEAR.
   */
  readonly clear: PL1_CLEAR;
}

/** Members of {@link Layer1Adv}. */
export const Layer1AdvMembers: Members = { serdes: /* @__PURE__ */ each("serdes", /* @__PURE__ */ capability("serdesCount"), { rxCdrLol: PL1_CDRLOL_STATUS, rxFreq: PL1_RX_FREQ, rxPpm: PL1_RX_PPM, rxDatarate: PL1_RX_DATARATE }), txFreq: PL1_TX_FREQ, txPpm: PL1_TX_PPM, txDatarate: PL1_TX_DATARATE, pcs: { lane: /* @__PURE__ */ each("lane", /* @__PURE__ */ capability("laneCount"), { pcslSkew: PP_RXLANESTATUS }), pcsl: /* @__PURE__ */ each("pcs_lane", /* @__PURE__ */ capability("laneCount"), { loaStatus: PL1_PCSL_LOA_STATUS, am: { corruptConfig: PL1_PCSL_AM_CORR }, errInject: { inject: PL1_PCSL_INJECT_ERR, txCnt: PL1_PCSL_INJECT_ERR_CNT } }), degSer: { threshold: PL1_DEGSER_THRESH, status: PL1_DEGSER_STATUS }, hiBer: { status: PL1_HIBER_STATUS }, hiSer: { status: PL1_HISER_STATUS, alarm: PL1_HISER_ALARM }, linkDown: { status: PL1_LINKDOWN_STATUS }, loa: { status: PL1_LOA_STATUS }, errInject: { inject: PL1_INJECT_ERR, txCnt: PL1_INJECT_ERR_CNT, rxCnt: PL1_RX_CNT } }, clear: PL1_CLEAR };

/** One link training preset: tap values in three notations, and reset to the original. */
export interface LinkTrainingAdvancedPreset {
  /**
   * Transmit tap values that a link training preset stands for, in native serdes steps.
   *
   * Command PL1_PRESET_CONFIG.
   */
  readonly native: PL1_PRESET_CONFIG;
  /**
   * Transmit tap values that a link training preset stands for, as IEEE coefficients.
   *
   * Command PL1_PRESET_CONFIG_COEFF.
   */
  readonly ieee: PL1_PRESET_CONFIG_COEFF;
  /**
   * Transmit tap values that a link training preset stands for, as signal levels.
   *
   * Command PL1_PRESET_CONFIG_LEVEL.
   */
  readonly level: PL1_PRESET_CONFIG_LEVEL;
  /**
   * Restores a link training preset of a serdes to its original tap values.
   *
   * Command PL1_PRESET_RESET.
   */
  readonly reset: PL1_PRESET_RESET;
}

/** Members of {@link LinkTrainingAdvancedPreset}. */
export const LinkTrainingAdvancedPresetMembers: Members = { native: PL1_PRESET_CONFIG, ieee: PL1_PRESET_CONFIG_COEFF, level: PL1_PRESET_CONFIG_LEVEL, reset: PL1_PRESET_RESET };

/** Range of one transmit tap, in serdes steps or as an IEEE coefficient. */
export interface LinkTrainingAdvancedRangeTap {
  /**
   * Range a transmit tap may take during link training, in the native steps of the serdes.
   *
   * Command PL1_LT_PHYTXEQ_RANGE.
   */
  readonly native: PL1_LT_PHYTXEQ_RANGE;
  /**
   * Range a transmit tap may take during link training, expressed as an IEEE coefficient.
   *
   * Command PL1_LT_PHYTXEQ_RANGE_COEFF.
   */
  readonly ieee: PL1_LT_PHYTXEQ_RANGE_COEFF;
}

/** Members of {@link LinkTrainingAdvancedRangeTap}. */
export const LinkTrainingAdvancedRangeTapMembers: Members = { native: PL1_LT_PHYTXEQ_RANGE, ieee: PL1_LT_PHYTXEQ_RANGE_COEFF };

/** Link training of one serdes: presets, tap ranges, manual requests and outcome. */
export interface LinkTrainingAdvanced {
  /**
   * Detailed link training record of a serdes lane: tap requests and answers, bit errors and frame lock.
   *
   * Command PL1_LINKTRAININFO.
   */
  readonly statistics: PL1_LINKTRAININFO;
  /**
   * Outcome of link training on a serdes lane of ports with advanced training.
   *
   * Command PL1_LINKTRAIN_STATUS.
   */
  readonly results: PL1_LINKTRAIN_STATUS;
  /** One link training preset: tap values in three notations, and reset to the original. */
  readonly preset1: LinkTrainingAdvancedPreset;
  /** One link training preset: tap values in three notations, and reset to the original. */
  readonly preset2: LinkTrainingAdvancedPreset;
  /** One link training preset: tap values in three notations, and reset to the original. */
  readonly preset3: LinkTrainingAdvancedPreset;
  /** One link training preset: tap values in three notations, and reset to the original. */
  readonly preset4: LinkTrainingAdvancedPreset;
  /** One link training preset: tap values in three notations, and reset to the original. */
  readonly preset5: LinkTrainingAdvancedPreset;
  /** One link training preset: tap values in three notations, and reset to the original. */
  readonly presetLos: LinkTrainingAdvancedPreset;
  /** Values that each transmit tap may take during link training. */
  readonly range: {
    /** Range of one transmit tap, in serdes steps or as an IEEE coefficient. */
    readonly pre: LinkTrainingAdvancedRangeTap;
    /** Range of one transmit tap, in serdes steps or as an IEEE coefficient. */
    readonly main: LinkTrainingAdvancedRangeTap;
    /** Range of one transmit tap, in serdes steps or as an IEEE coefficient. */
    readonly post: LinkTrainingAdvancedRangeTap;
    /** Range of one transmit tap, in serdes steps or as an IEEE coefficient. */
    readonly pre2: LinkTrainingAdvancedRangeTap;
    /** Range of one transmit tap, in serdes steps or as an IEEE coefficient. */
    readonly pre3: LinkTrainingAdvancedRangeTap;
    };
  /**
   * Manual link training request to the partner on a serdes lane, with its outcome when read.
   *
   * Command PL1_LINKTRAIN_CMD.
   */
  readonly cmd: PL1_LINKTRAIN_CMD;
  /**
   * Generic per-lane setting for auto-negotiation and link training, chosen by the type index.
   *
   * Command PL1_CFG_TMP.
   */
  readonly initialModulation: PL1_CFG_TMP;
  /**
   * Generic per-lane setting for auto-negotiation and link training, chosen by the type index.
   *
   * Command PL1_CFG_TMP.
   */
  readonly algorithm: PL1_CFG_TMP;
}

/** Members of {@link LinkTrainingAdvanced}. */
export const LinkTrainingAdvancedMembers: Members = { statistics: /* @__PURE__ */ at(PL1_LINKTRAININFO, ["serdes",0]), results: PL1_LINKTRAIN_STATUS, preset1: /* @__PURE__ */ part(() => LinkTrainingAdvancedPresetMembers, {"preset":"PRESET1"}), preset2: /* @__PURE__ */ part(() => LinkTrainingAdvancedPresetMembers, {"preset":"PRESET2"}), preset3: /* @__PURE__ */ part(() => LinkTrainingAdvancedPresetMembers, {"preset":"PRESET3"}), preset4: /* @__PURE__ */ part(() => LinkTrainingAdvancedPresetMembers, {"preset":"PRESET4"}), preset5: /* @__PURE__ */ part(() => LinkTrainingAdvancedPresetMembers, {"preset":"PRESET5"}), presetLos: /* @__PURE__ */ part(() => LinkTrainingAdvancedPresetMembers, {"preset":"LOS"}), range: { pre: /* @__PURE__ */ part(() => LinkTrainingAdvancedRangeTapMembers, {"tap":"TAP0"}), main: /* @__PURE__ */ part(() => LinkTrainingAdvancedRangeTapMembers, {"tap":"TAP1"}), post: /* @__PURE__ */ part(() => LinkTrainingAdvancedRangeTapMembers, {"tap":"TAP2"}), pre2: /* @__PURE__ */ part(() => LinkTrainingAdvancedRangeTapMembers, {"tap":"TAP3"}), pre3: /* @__PURE__ */ part(() => LinkTrainingAdvancedRangeTapMembers, {"tap":"TAP4"}) }, cmd: PL1_LINKTRAIN_CMD, initialModulation: /* @__PURE__ */ at(PL1_CFG_TMP, ["serdes","LT_INITIAL_MODULATION"]), algorithm: /* @__PURE__ */ at(PL1_CFG_TMP, ["serdes","LT_TRAINING_ALGORITHM"]) };

/** LLDP on the port: its agents, learned neighbors and frame counters. */
export interface LLDP {
  /** LLDP agent of a port: operating mode, timers, frame header and advertised data unit. This is the manager of all of them. */
  readonly agents: IndexManager<LldpAgent>;
  /**
   * Forgets the LLDP neighbors of the port, its LLDP counters, or both.
   *
   * Command P_LLDP_CLEAR.
   */
  readonly clear: P_LLDP_CLEAR;
  /**
   * Neighbors that the port has learned from received LLDP frames, as JSON.
   *
   * Command P_LLDP_NEIGHBORS.
   */
  readonly neighbors: P_LLDP_NEIGHBORS;
  /**
   * Counts of LLDP frames and TLVs seen by the port.
   *
   * Command P_LLDP_STATS.
   */
  readonly statistics: P_LLDP_STATS;
}

/** Members of {@link LLDP}. */
export const LLDPMembers: Members = { agents: /* @__PURE__ */ items(() => ({ item: LldpAgent, index: "lldp_agent", create: P_LLDP_CREATE, remove: P_LLDP_DELETE, list: P_LLDP_INDICES })), clear: P_LLDP_CLEAR, neighbors: P_LLDP_NEIGHBORS, statistics: P_LLDP_STATS };

/** Management network of the chassis: addresses, DHCP and host name. */
export interface ManagementInterface {
  /**
   * Static IPv4 settings of the management interface.
   *
   * Command C_IPADDRESS.
   */
  readonly ipAddress: C_IPADDRESS;
  /**
   * Whether the management interface obtains its IPv4 settings from a DHCP server.
   *
   * Command C_DHCP.
   */
  readonly dhcp: C_DHCP;
  /**
   * Hardware address of the management interface.
   *
   * Command C_MACADDRESS.
   */
  readonly macAddress: C_MACADDRESS;
  /**
   * Hardware address of the management interface.
   * @deprecated use `macAddress`
   */
  readonly macaddress: C_MACADDRESS;
  /**
   * Host name of the chassis on the management network.
   *
   * Command C_HOSTNAME.
   */
  readonly hostname: C_HOSTNAME;
}

/** Members of {@link ManagementInterface}. */
export const ManagementInterfaceMembers: Members = { ipAddress: C_IPADDRESS, dhcp: C_DHCP, macAddress: C_MACADDRESS, macaddress: /* @__PURE__ */ alias("macAddress"), hostname: C_HOSTNAME };

/** Sweep of the module's clock rate in steps, and where it stands. */
export interface MClockSweep {
  /**
   * Sweep that moves the module clock rate up and down in steps.
   *
   * Command M_CLOCKPPBSWEEP.
   */
  readonly config: M_CLOCKPPBSWEEP;
  /**
   * Where a sweep of the module clock rate stands.
   *
   * Command M_CLOCKSWEEPSTATUS.
   */
  readonly status: M_CLOCKSWEEPSTATUS;
}

/** Members of {@link MClockSweep}. */
export const MClockSweepMembers: Members = { config: M_CLOCKPPBSWEEP, status: M_CLOCKSWEEPSTATUS };

/** Health report of the module as JSON, whole or one section of it. */
export interface MHealth {
  /**
   * Health report of the module, such as cage insertions, as JSON text.
   *
   * Command M_HEALTH.
   */
  readonly all: M_HEALTH;
  /**
   * Health report of the module, such as cage insertions, as JSON text.
   *
   * Command M_HEALTH.
   */
  readonly info: M_HEALTH;
  /**
   * Health report of the module, such as cage insertions, as JSON text.
   *
   * Command M_HEALTH.
   */
  readonly cageInsertion: M_HEALTH;
}

/** Members of {@link MHealth}. */
export const MHealthMembers: Members = { all: /* @__PURE__ */ at(M_HEALTH, [[]]), info: /* @__PURE__ */ at(M_HEALTH, [[0]]), cageInsertion: /* @__PURE__ */ at(M_HEALTH, [[1]]) };

/** Basic filter of a flow: one condition for each protocol header. */
export interface ModeBasic {
  /**
   * Which headers between Ethernet and IP the basic filter of a flow expects.
   *
   * Command PEF_L2PUSE.
   */
  readonly l2plusUse: PEF_L2PUSE;
  /**
   * Which network layer header the basic filter of a flow expects.
   *
   * Command PEF_L3USE.
   */
  readonly l3Use: PEF_L3USE;
  /** Six bytes at a chosen position that a packet must contain. */
  readonly any: {
    /** Part played by the free-position condition in the basic filter of a flow. Command PEF_ANYSETTINGS. */
    readonly settings: PEF_ANYSETTINGS;
    /** Six bytes that the basic filter of a flow looks for at a chosen position. Command PEF_ANYCONFIG. */
    readonly config: PEF_ANYCONFIG;
    };
  /** Test payload ids that a packet must carry. */
  readonly tpld: {
    /** Whether the test payload condition takes or leaves out matching packets of a flow. Command PEF_TPLDSETTINGS. */
    readonly settings: PEF_TPLDSETTINGS;
    /** One of the sixteen TPLD id entries in the basic filter of a flow. Command PEF_TPLDCONFIG. */
    readonly testPayloadFiltersConfig: readonly PEF_TPLDCONFIG[];
    };
  /** Label and traffic class that the MPLS header must have. */
  readonly mpls: {
    /** Part played by the MPLS condition in the basic filter of a flow. Command PEF_MPLSSETTINGS. */
    readonly settings: PEF_MPLSSETTINGS;
    /** Label condition of the MPLS header in the basic filter of a flow. Command PEF_MPLSLABEL. */
    readonly label: PEF_MPLSLABEL;
    /** Traffic class condition of the MPLS header in the basic filter of a flow. Command PEF_MPLSTOC. */
    readonly toc: PEF_MPLSTOC;
    };
  /** Conditions on the IP header, apart for each version. */
  readonly ip: {
    /** Addresses and DSCP that the IPv4 header must have. */
    readonly v4: {
    /** Part played by the IPv4 condition in the basic filter of a flow. Command PEF_IPV4SETTINGS. */
    readonly settings: PEF_IPV4SETTINGS;
    /** Source address condition for IPv4 in the basic filter of a flow. Command PEF_IPV4SRCADDR. */
    readonly srcAddress: PEF_IPV4SRCADDR;
    /** Destination address condition for IPv4 in the basic filter of a flow. Command PEF_IPV4DESTADDR. */
    readonly destAddress: PEF_IPV4DESTADDR;
    /** DSCP condition for IPv4 in the basic filter of a flow. Command PEF_IPV4DSCP. */
    readonly dscp: PEF_IPV4DSCP;
    };
    /** Addresses and traffic class that the IPv6 header must have. */
    readonly v6: {
    /** Part played by the IPv6 condition in the basic filter of a flow. Command PEF_IPV6SETTINGS. */
    readonly settings: PEF_IPV6SETTINGS;
    /** Source address condition for IPv6 in the basic filter of a flow. Command PEF_IPV6SRCADDR. */
    readonly srcAddress: PEF_IPV6SRCADDR;
    /** Destination address condition for IPv6 in the basic filter of a flow. Command PEF_IPV6DESTADDR. */
    readonly destAddress: PEF_IPV6DESTADDR;
    /** Traffic class condition for IPv6 in the basic filter of a flow. Command PEF_IPV6TC. */
    readonly trafficClass: PEF_IPV6TC;
    };
    };
  /** Source and destination port that the TCP header must have. */
  readonly tcp: {
    /** Part played by the TCP condition in the basic filter of a flow. Command PEF_TCPSETTINGS. */
    readonly settings: PEF_TCPSETTINGS;
    /** TCP source port condition in the basic filter of a flow. Command PEF_TCPSRCPORT. */
    readonly srcPort: PEF_TCPSRCPORT;
    /** TCP destination port condition in the basic filter of a flow. Command PEF_TCPDESTPORT. */
    readonly destPort: PEF_TCPDESTPORT;
    };
  /** Source and destination port that the UDP header must have. */
  readonly udp: {
    /** Part played by the UDP condition in the basic filter of a flow. Command PEF_UDPSETTINGS. */
    readonly settings: PEF_UDPSETTINGS;
    /** UDP source port condition in the basic filter of a flow. Command PEF_UDPSRCPORT. */
    readonly srcPort: PEF_UDPSRCPORT;
    /** UDP destination port condition in the basic filter of a flow. Command PEF_UDPDESTPORT. */
    readonly destPort: PEF_UDPDESTPORT;
    };
  /** Ids and priorities that the inner and outer VLAN tags must have. */
  readonly vlan: {
    /** Part played by the VLAN condition in the basic filter of a flow. Command PEF_VLANSETTINGS. */
    readonly settings: PEF_VLANSETTINGS;
    /** Id and priority that one VLAN tag must have. */
    readonly inner: FPerVlanType;
    /** Id and priority that one VLAN tag must have. */
    readonly outer: FPerVlanType;
    };
  /** Source and destination MAC address that a packet must have. */
  readonly ethernet: {
    /** Part played by the Ethernet condition in the basic filter of a flow. Command PEF_ETHSETTINGS. */
    readonly settings: PEF_ETHSETTINGS;
    /** Source MAC address condition of the basic filter of a flow. Command PEF_ETHSRCADDR. */
    readonly srcAddress: PEF_ETHSRCADDR;
    /** Destination MAC address condition of the basic filter of a flow. Command PEF_ETHDESTADDR. */
    readonly destAddress: PEF_ETHDESTADDR;
    };
}

/** Members of {@link ModeBasic}. */
export const ModeBasicMembers: Members = { l2plusUse: PEF_L2PUSE, l3Use: PEF_L3USE, any: { settings: PEF_ANYSETTINGS, config: PEF_ANYCONFIG }, tpld: { settings: PEF_TPLDSETTINGS, testPayloadFiltersConfig: /* @__PURE__ */ each("test_payload_filter", 16, PEF_TPLDCONFIG) }, mpls: { settings: PEF_MPLSSETTINGS, label: PEF_MPLSLABEL, toc: PEF_MPLSTOC }, ip: { v4: { settings: PEF_IPV4SETTINGS, srcAddress: PEF_IPV4SRCADDR, destAddress: PEF_IPV4DESTADDR, dscp: PEF_IPV4DSCP }, v6: { settings: PEF_IPV6SETTINGS, srcAddress: PEF_IPV6SRCADDR, destAddress: PEF_IPV6DESTADDR, trafficClass: PEF_IPV6TC } }, tcp: { settings: PEF_TCPSETTINGS, srcPort: PEF_TCPSRCPORT, destPort: PEF_TCPDESTPORT }, udp: { settings: PEF_UDPSETTINGS, srcPort: PEF_UDPSRCPORT, destPort: PEF_UDPDESTPORT }, vlan: { settings: PEF_VLANSETTINGS, inner: /* @__PURE__ */ part(() => FPerVlanTypeMembers, {"vlan_type":"INNER"}), outer: /* @__PURE__ */ part(() => FPerVlanTypeMembers, {"vlan_type":"OUTER"}) }, ethernet: { settings: PEF_ETHSETTINGS, srcAddress: PEF_ETHSRCADDR, destAddress: PEF_ETHDESTADDR } };

/** Extended filter of a flow: value and mask for each segment of a protocol stack. */
export interface ModeExtended {
  /**
   * Protocol headers, in packet order, on which the extended filter of a flow is built.
   *
   * Command PEF_PROTOCOL.
   */
  readonly protocol: PEF_PROTOCOL;
  /** One protocol segment of an extended filter: wanted bytes and compared bits. */
  readonly segment: (protocolSegment: number | { readonly index: number }) => ProtocolSegment;
}

/** Members of {@link ModeExtended}. */
export const ModeExtendedMembers: Members = { protocol: PEF_PROTOCOL, segment: /* @__PURE__ */ by(["protocol_segment"], /* @__PURE__ */ part(() => ProtocolSegmentMembers)) };

/** Solution tracks of the module: bundles of features, unlocked by a key. */
export interface MSolutionTrack {
  /**
   * Unlocks a solution track of the module with a key.
   *
   * Command M_SOLUTION_TRACK_ENABLE.
   */
  readonly enable: M_SOLUTION_TRACK_ENABLE;
  /**
   * Solution tracks, or bundles of features, that the module has.
   *
   * Command M_SOLUTION_TRACK_INDICES.
   */
  readonly indices: M_SOLUTION_TRACK_INDICES;
  /**
   * Features that belong to one solution track of the module.
   *
   * Command M_SOLUTION_TRACK.
   */
  readonly features: (solutionTrack: number | { readonly index: number }) => M_SOLUTION_TRACK;
  /**
   * Time left until the demo of solution tracks on the module ends.
   *
   * Command M_SOLUTION_TRACK_DEMO_EXP.
   */
  readonly demoExp: M_SOLUTION_TRACK_DEMO_EXP;
}

/** Members of {@link MSolutionTrack}. */
export const MSolutionTrackMembers: Members = { enable: M_SOLUTION_TRACK_ENABLE, indices: M_SOLUTION_TRACK_INDICES, features: /* @__PURE__ */ by(["solution_track"], M_SOLUTION_TRACK), demoExp: M_SOLUTION_TRACK_DEMO_EXP };

/** One captured frame: its bytes, and its arrival time, latency and length. */
export interface ObtainCaptured {
  /**
   * Arrival time, latency, gap and length of one captured frame.
   *
   * Command PC_EXTRA.
   */
  readonly extra: PC_EXTRA;
  /**
   * Bytes of one frame from the capture buffer.
   *
   * Command PC_PACKET.
   */
  readonly packet: PC_PACKET;
}

/** Members of {@link ObtainCaptured}. */
export const ObtainCapturedMembers: Members = { extra: PC_EXTRA, packet: PC_PACKET };

/** PCS and FEC of the port: lanes, error counters, FEC scheme and error generation. */
export interface PcsLayer {
  /** Alarms of the PCS and FEC layer, with their error counters. */
  readonly alarms: {
    /** Summary of the alarms and error counters of the PCS and FEC layer. Command PP_ALARMS_ERRORS. */
    readonly errors: PP_ALARMS_ERRORS;
    };
  /** Bit errors put into the transmitted signal, one at a time or at a rate. */
  readonly errorGen: {
    /** Rate of the continuous bit errors injected on the serdes that have injection switched on. Command PP_TXERRORRATE. */
    readonly errorRate: PP_TXERRORRATE;
    /** Injects a single bit error into the transmitted signal. Command PP_TXINJECTONE. */
    readonly injectOne: PP_TXINJECTONE;
    };
  /** FEC decoder statistics: totals, error ratios and codewords by number of symbol errors. */
  readonly fecSymbolStatus: {
    /** Receive totals of the FEC decoder, with bit error ratios before and after correction. Command PP_RXTOTALSTATS. */
    readonly totalStatus: PP_RXTOTALSTATS;
    /** FEC receive statistics, as a row of values such as codewords by number of symbol errors. Command PP_RXFECSTATS. */
    readonly fecStatus: PP_RXFECSTATS;
    };
  /**
   * Clears the receive error counters of the PCS and PMA layers.
   *
   * Command PP_RXCLEAR.
   */
  readonly clear: PP_RXCLEAR;
  /**
   * Forward error correction scheme used by the port.
   *
   * Command PP_FECMODE.
   */
  readonly fecMode: PP_FECMODE;
  /** One lane of the PCS: receive state, injected errors, and transmit order and skew. */
  readonly lane: readonly ({
    /** Errors, lock state, virtual lane and skew found on the receive lane. */
    readonly rxStatus: {
    /** Error counters of a receive PCS lane. Command PP_RXLANEERRORS. */
    readonly errors: PP_RXLANEERRORS;
    /** Lock state of a receive PCS lane: sync headers and alignment markers. Command PP_RXLANELOCK. */
    readonly lock: PP_RXLANELOCK;
    /** Virtual lane found on a physical receive lane, with its measured skew. Command PP_RXLANESTATUS. */
    readonly status: PP_RXLANESTATUS;
    };
    /** Injects one PCS error into a physical transmit lane. Command PP_TXLANEINJECT. */
    readonly txErrorInject: PP_TXLANEINJECT;
    /** Virtual lane carried by a physical transmit lane, with the skew put on it. Command PP_TXLANECONFIG. */
    readonly txConfig: PP_TXLANECONFIG;
    })[];
}

/** Members of {@link PcsLayer}. */
export const PcsLayerMembers: Members = { alarms: { errors: PP_ALARMS_ERRORS }, errorGen: { errorRate: PP_TXERRORRATE, injectOne: PP_TXINJECTONE }, fecSymbolStatus: { totalStatus: PP_RXTOTALSTATS, fecStatus: PP_RXFECSTATS }, clear: PP_RXCLEAR, fecMode: PP_FECMODE, lane: /* @__PURE__ */ each("lane", /* @__PURE__ */ capability("laneCount"), { rxStatus: { errors: PP_RXLANEERRORS, lock: PP_RXLANELOCK, status: PP_RXLANESTATUS }, txErrorInject: PP_TXLANEINJECT, txConfig: PP_TXLANECONFIG }) };

/** PRBS test of one serdes: generator and checker. */
export interface Prbs {
  /**
   * PRBS generation on a transmit serdes, with the switch for error injection.
   *
   * Command PP_TXPRBSCONFIG.
   */
  readonly control: PP_TXPRBSCONFIG;
  /**
   * State of the PRBS checker on a receive serdes.
   *
   * Command PP_RXPRBSSTATUS.
   */
  readonly status: PP_RXPRBSSTATUS;
}

/** Members of {@link Prbs}. */
export const PrbsMembers: Members = { control: PP_TXPRBSCONFIG, status: PP_RXPRBSSTATUS };

/** One protocol segment of an extended filter: wanted bytes and compared bits. */
export interface ProtocolSegment {
  /**
   * Bytes that one protocol segment must contain in the extended filter of a flow.
   *
   * Command PEF_VALUE.
   */
  readonly value: PEF_VALUE;
  /**
   * Which bits of one protocol segment the extended filter of a flow compares.
   *
   * Command PEF_MASK.
   */
  readonly mask: PEF_MASK;
}

/** Members of {@link ProtocolSegment}. */
export const ProtocolSegmentMembers: Members = { value: PEF_VALUE, mask: PEF_MASK };

/** Receive counters of packets with one TPLD id: traffic, errors, latency and jitter. */
export interface PrsTPLD {
  /**
   * Receive counters of the packets with one TPLD id.
   *
   * Command PR_TPLDTRAFFIC.
   */
  readonly traffic: PR_TPLDTRAFFIC;
  /**
   * Extended receive counters, byte rate included, of the packets with one TPLD id.
   *
   * Command PR_TPLDTRAFFICEXT.
   */
  readonly trafficExt: PR_TPLDTRAFFICEXT;
  /**
   * Sequence and payload errors among the packets received with one TPLD id.
   *
   * Command PR_TPLDERRORS.
   */
  readonly errors: PR_TPLDERRORS;
  /**
   * Latency of the packets received with one TPLD id.
   *
   * Command PR_TPLDLATENCY.
   */
  readonly latency: PR_TPLDLATENCY;
  /**
   * Jitter of the packets received with one TPLD id, for ids 0 to 31 only.
   *
   * Command PR_TPLDJITTER.
   */
  readonly jitter: PR_TPLDJITTER;
}

/** Members of {@link PrsTPLD}. */
export const PrsTPLDMembers: Members = { traffic: PR_TPLDTRAFFIC, trafficExt: PR_TPLDTRAFFICEXT, errors: PR_TPLDERRORS, latency: PR_TPLDLATENCY, jitter: PR_TPLDJITTER };

/** Local and remote fault signaling on the link: behavior, conditions and counts. */
export interface RsFault {
  /**
   * How the port takes part in local and remote fault signaling on the link.
   *
   * Command P_FAULTSIGNALING.
   */
  readonly signaling: P_FAULTSIGNALING;
  /**
   * Local and remote fault conditions of the link, present and remembered.
   *
   * Command P_FAULTSTATUS.
   */
  readonly status: P_FAULTSTATUS;
  /**
   * How often the link has seen local and remote faults.
   *
   * Command P_FAULTCNT.
   */
  readonly stats: P_FAULTCNT;
}

/** Members of {@link RsFault}. */
export const RsFaultMembers: Members = { signaling: P_FAULTSIGNALING, status: P_FAULTSTATUS, stats: P_FAULTCNT };

/** Transceiver of the port: temperature, laser power, CMIS messages and register access. */
export interface Transceiver {
  /**
   * Clock of the I2C bus by which the port talks to its transceiver.
   *
   * Command PX_I2C_CONFIG.
   */
  readonly i2cConfig: PX_I2C_CONFIG;
  /**
   * Temperature the transceiver reports, as integral and fractional part.
   *
   * Command PX_TEMPERATURE.
   */
  readonly temperature: PX_TEMPERATURE;
  /** Optical power that the transceiver launches and receives. */
  readonly laserPower: {
    /** Optical power launched by the transceiver, per optical lane. Command PP_TXLASERPOWER. */
    readonly txLaserPower: PP_TXLASERPOWER;
    /** Optical power received by the transceiver, per optical lane. Command PP_RXLASERPOWER. */
    readonly rxLaserPower: PP_RXLASERPOWER;
    };
  /** CMIS command data blocks (CDB) of the transceiver, for each instance. */
  readonly cmis: {
    /** Extent to which the transceiver supports CMIS command data blocks (CDB). Command PX_CDB_SUPPORT. */
    readonly cdbInstancesSupported: PX_CDB_SUPPORT;
    /** Command data blocks (CDB) of a CMIS transceiver, each sent and answered as one message. */
    readonly cdb: (cdbInstance: number | { readonly index: number }) => Cdb;
    };
  /**
   * One transceiver register of four bytes, addressed by page and register.
   *
   * Command PX_RW.
   */
  readonly rw: (page: number | { readonly index: number }, registerAddress: number | { readonly index: number }) => PX_RW;
  /**
   * One transceiver register of four bytes, addressed by page and register.
   * @deprecated use `rw`
   */
  readonly accessRw: (page: number | { readonly index: number }, registerAddress: number | { readonly index: number }) => PX_RW;
  /**
   * One 16-bit transceiver register on the MII management interface.
   *
   * Command PX_MII.
   */
  readonly mii: (registerAddress: number | { readonly index: number }) => PX_MII;
  /**
   * One 16-bit transceiver register on the MII management interface.
   * @deprecated use `mii`
   */
  readonly accessMii: (registerAddress: number | { readonly index: number }) => PX_MII;
  /**
   * Run of consecutive transceiver bytes, addressed by page, first register and length.
   *
   * Command PX_RW_SEQ.
   */
  readonly rwSeq: (page: number | { readonly index: number }, registerAddress: number | { readonly index: number }, byteCount: number | { readonly index: number }) => PX_RW_SEQ;
  /**
   * Run of consecutive transceiver bytes, addressed by page, first register and length.
   * @deprecated use `rwSeq`
   */
  readonly accessRwSeq: (page: number | { readonly index: number }, registerAddress: number | { readonly index: number }, byteCount: number | { readonly index: number }) => PX_RW_SEQ;
  /**
   * Run of consecutive transceiver bytes, addressed by bank, page, first register and length.
   *
   * Command PX_RW_SEQ_BANK.
   */
  readonly rwSeqBank: (bank: number | { readonly index: number }, page: number | { readonly index: number }, registerAddress: number | { readonly index: number }, byteCount: number | { readonly index: number }) => PX_RW_SEQ_BANK;
  /**
   * Run of consecutive transceiver bytes, addressed by bank, page, first register and length.
   * @deprecated use `rwSeqBank`
   */
  readonly accessRwSeqBank: (bank: number | { readonly index: number }, page: number | { readonly index: number }, registerAddress: number | { readonly index: number }, byteCount: number | { readonly index: number }) => PX_RW_SEQ_BANK;
}

/** Members of {@link Transceiver}. */
export const TransceiverMembers: Members = { i2cConfig: PX_I2C_CONFIG, temperature: PX_TEMPERATURE, laserPower: { txLaserPower: PP_TXLASERPOWER, rxLaserPower: PP_RXLASERPOWER }, cmis: { cdbInstancesSupported: PX_CDB_SUPPORT, cdb: /* @__PURE__ */ by(["cdb_instance"], /* @__PURE__ */ part(() => CdbMembers)) }, rw: /* @__PURE__ */ by(["page","register_address"], PX_RW), accessRw: /* @__PURE__ */ alias("rw"), mii: /* @__PURE__ */ by(["register_address"], PX_MII), accessMii: /* @__PURE__ */ alias("mii"), rwSeq: /* @__PURE__ */ by(["page","register_address","byte_count"], PX_RW_SEQ), accessRwSeq: /* @__PURE__ */ alias("rwSeq"), rwSeqBank: /* @__PURE__ */ by(["bank","page","register_address","byte_count"], PX_RW_SEQ_BANK), accessRwSeqBank: /* @__PURE__ */ alias("rwSeqBank") };

/** Ultra Ethernet on the port: control ordered sets, link negotiation and link layer retry. */
export interface UltraEthernet {
  /** Control ordered sets (CtlOS) that carry link layer retry messages. */
  readonly ctlos: {
    /** Counters, intervals and errors of control ordered sets in both directions. */
    readonly statistics: {
    /** Receive counters of link layer retry control messages, with the contents of init messages and echoes. Command P_UE_CTLOS_RX_STATS. */
    readonly rx: P_UE_CTLOS_RX_STATS;
    /** Transmit counters of link layer retry control messages, with the contents of init messages and echoes. Command P_UE_CTLOS_TX_STATS. */
    readonly tx: P_UE_CTLOS_TX_STATS;
    /** Clears the control ordered set (CtlOS) counters of the port in the chosen direction. Command P_UE_CTLOS_CLEAR. */
    readonly clear: P_UE_CTLOS_CLEAR;
    /** Shortest, longest and mean interval between received control ordered sets, for each kind of message. Command P_UE_CTLOS_RX_INTERVAL. */
    readonly rxInterval: P_UE_CTLOS_RX_INTERVAL;
    /** Shortest, longest and mean interval between transmitted control ordered sets, for each kind of message. Command P_UE_CTLOS_TX_INTERVAL. */
    readonly txInterval: P_UE_CTLOS_TX_INTERVAL;
    /** Errors found in received control ordered sets: contents, padding and spacing. Command P_UE_CTLOS_RX_ERRORS. */
    readonly rxErrors: P_UE_CTLOS_RX_ERRORS;
    };
    /** Spacing between the control ordered sets that the port sends. */
    readonly configuration: {
    /** Spacing that the port keeps between the control ordered sets it sends. Command P_UE_CTLOS_SPACING. */
    readonly spacing: P_UE_CTLOS_SPACING;
    };
    };
  /** Negotiation of Ultra Ethernet link features over LLDP. */
  readonly linkneg: {
    /** Link options that the port offers, and what both ends offer now. */
    readonly linkOptions: {
    /** Link options that the port offers in Ultra Ethernet link negotiation over LLDP. Command P_UE_LINKNEG_OPTIONS. */
    readonly config: P_UE_LINKNEG_OPTIONS;
    /** Link options currently offered by both ends in Ultra Ethernet link negotiation. Command P_UE_LINKNEG_OPTIONS_STATUS. */
    readonly status: P_UE_LINKNEG_OPTIONS_STATUS;
    };
    };
  /** Link layer retry (LLR): switch, message settings, state machines and counters. */
  readonly llr: {
    /** Whether link layer retry is switched on at this port and at its partner. Command P_UE_LLR_MODE. */
    readonly mode: P_UE_LLR_MODE;
    /** Link layer retry counters; clearing a direction clears all its port counters. */
    readonly statistics: {
    /** Link layer retry counters of received frames, split by eligibility, FCS and sequence number. Command P_UE_LLR_RX_STATS. */
    readonly rx: P_UE_LLR_RX_STATS;
    /** Link layer retry counters of sent frames, split by eligibility, FCS and sequence number. Command P_UE_LLR_TX_STATS. */
    readonly tx: P_UE_LLR_TX_STATS;
    /** Clears all transmit counters of the port. Command PT_CLEAR. */
    readonly clearTx: PT_CLEAR;
    /** Clears all receive counters of the port and forgets the TPLD ids seen. Command PR_CLEAR. */
    readonly clearRx: PR_CLEAR;
    };
    /** Whether link layer retry is currently active on the link. Command P_UE_LLR_STATUS. */
    readonly status: P_UE_LLR_STATUS;
    /** Replay limits, transmitter behavior and contents of link layer retry messages. */
    readonly configuration: {
    /** Limits of the link layer retry replay buffer and of its timers. Command P_UE_LLR_REPLAY. */
    readonly replay: P_UE_LLR_REPLAY;
    /** What the LLR transmitter does with eligible frames while it initializes or flushes. Command P_UE_LLR_BEHAVIOR. */
    readonly behavior: P_UE_LLR_BEHAVIOR;
    /** Contents and spacing of the LLR_INIT messages that the port sends. Command P_UE_LLR_INIT. */
    readonly llrInit: P_UE_LLR_INIT;
    /** Contents of the LLR_INIT_ECHO messages with which the port answers an LLR_INIT. Command P_UE_LLR_INIT_ECHO. */
    readonly llrInitEcho: P_UE_LLR_INIT_ECHO;
    /** Which parts of a received LLR_INIT_ECHO are checked against the LLR_INIT sent. Command P_UE_LLR_INIT_ECHO_CHK. */
    readonly llrInitEchoChk: P_UE_LLR_INIT_ECHO_CHK;
    /** Spacing between the LLR_ACK and LLR_NACK messages that the port sends. Command P_UE_LLR_ACKNACK. */
    readonly llrAcknack: P_UE_LLR_ACKNACK;
    };
    /** State machines of link layer retry, one for each direction. */
    readonly fsm: {
    /** State of the link layer retry transmit state machine, and the time spent in each state. Command P_UE_LLR_TXFSM_STATE. */
    readonly tx: P_UE_LLR_TXFSM_STATE;
    /** State of the link layer retry receive state machine, and the time spent in each state. Command P_UE_LLR_RXFSM_STATE. */
    readonly rx: P_UE_LLR_RXFSM_STATE;
    };
    /** Link layer retry errors put into the traffic sent. */
    readonly errInject: {
    /** FCS pattern that marks frames as poisoned. */
    readonly configuration: {
    /** Four-byte FCS pattern that marks a frame as poisoned in link layer retry. Command P_UE_LLR_POISONFCS. */
    readonly poisonFcs: P_UE_LLR_POISONFCS;
    };
    /** Injects link layer retry errors of one kind into the traffic sent, once or in bursts. Command P_UE_LLR_INJECT_ERR. */
    readonly inject: P_UE_LLR_INJECT_ERR;
    };
    };
}

/** Members of {@link UltraEthernet}. */
export const UltraEthernetMembers: Members = { ctlos: { statistics: { rx: P_UE_CTLOS_RX_STATS, tx: P_UE_CTLOS_TX_STATS, clear: P_UE_CTLOS_CLEAR, rxInterval: P_UE_CTLOS_RX_INTERVAL, txInterval: P_UE_CTLOS_TX_INTERVAL, rxErrors: P_UE_CTLOS_RX_ERRORS }, configuration: { spacing: P_UE_CTLOS_SPACING } }, linkneg: { linkOptions: { config: P_UE_LINKNEG_OPTIONS, status: P_UE_LINKNEG_OPTIONS_STATUS } }, llr: { mode: P_UE_LLR_MODE, statistics: { rx: P_UE_LLR_RX_STATS, tx: P_UE_LLR_TX_STATS, clearTx: PT_CLEAR, clearRx: PR_CLEAR }, status: P_UE_LLR_STATUS, configuration: { replay: P_UE_LLR_REPLAY, behavior: P_UE_LLR_BEHAVIOR, llrInit: P_UE_LLR_INIT, llrInitEcho: P_UE_LLR_INIT_ECHO, llrInitEchoChk: P_UE_LLR_INIT_ECHO_CHK, llrAcknack: P_UE_LLR_ACKNACK }, fsm: { tx: P_UE_LLR_TXFSM_STATE, rx: P_UE_LLR_RXFSM_STATE }, errInject: { configuration: { poisonFcs: P_UE_LLR_POISONFCS }, inject: P_UE_LLR_INJECT_ERR } } };
