// Generated from schema/xena/enums/p_lldp.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** LLDP data that is cleared. */
export type LLDPClearTarget = keyof typeof LLDPClearTarget;
/** LLDP data that is cleared. A bit set: several members at once. */
export const LLDPClearTarget: {
  /** Number 0. */
  readonly NONE: "NONE";
  /** Learned neighbors. Number 1. */
  readonly NEIGHBOR: "NEIGHBOR";
  /** Frame counters. Number 2. */
  readonly STATS: "STATS";
  /** Number 3. */
  readonly ALL: "ALL";
  } = /* @__PURE__ */ enumeration("LLDPClearTarget", "NONE NEIGHBOR STATS ALL", true);
/** Whether an LLDP agent sends, listens, does both or neither. */
export type LLDPOpMode = keyof typeof LLDPOpMode;
/** Whether an LLDP agent sends, listens, does both or neither. */
export const LLDPOpMode: {
  /** Number 0. */
  readonly DISABLE: "DISABLE";
  /** Number 1. */
  readonly TX_RX: "TX_RX";
  /** Number 2. */
  readonly TX_ONLY: "TX_ONLY";
  /** Number 3. */
  readonly RX_ONLY: "RX_ONLY";
  } = /* @__PURE__ */ enumeration("LLDPOpMode", "DISABLE TX_RX TX_ONLY RX_ONLY");
