// Generated from schema/xena/enums/pe.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Layer at which Chimera corrupts the packets of a flow. */
export type CorruptionType = keyof typeof CorruptionType;
/** Layer at which Chimera corrupts the packets of a flow. */
export const CorruptionType: {
  /** Number 0. */
  readonly OFF: "OFF";
  /** Ethernet FCS. Number 1. */
  readonly ETH: "ETH";
  /** IP header checksum. Number 2. */
  readonly IP: "IP";
  /** UDP checksum. Number 3. */
  readonly UDP: "UDP";
  /** TCP checksum. Number 4. */
  readonly TCP: "TCP";
  /** Random bits at a bit error rate. Number 5. */
  readonly BER: "BER";
  } = /* @__PURE__ */ enumeration("CorruptionType", "OFF ETH IP UDP TCP BER");
/** Layer whose bits a policer or shaper counts. */
export type PolicerMode = keyof typeof PolicerMode;
/** Layer whose bits a policer or shaper counts. */
export const PolicerMode: {
  /** Preamble and inter-frame gap included. Number 0. */
  readonly L1: "L1";
  /** Frame bytes only. Number 1. */
  readonly L2: "L2";
  } = /* @__PURE__ */ enumeration("PolicerMode", "L1 L2");
