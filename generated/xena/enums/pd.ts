// Generated from schema/xena/enums/pd.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Packet property whose values a histogram counts. */
export type SourceType = keyof typeof SourceType;
/** Packet property whose values a histogram counts. */
export const SourceType: {
  /** Gap between transmitted packets. Number 0. */
  readonly TX_IFG: "TX_IFG";
  /** Length of transmitted packets. Number 1. */
  readonly TX_LEN: "TX_LEN";
  /** Gap between received packets. Number 2. */
  readonly RX_IFG: "RX_IFG";
  /** Length of received packets. Number 3. */
  readonly RX_LEN: "RX_LEN";
  /** Latency of received packets. Number 4. */
  readonly RX_LATENCY: "RX_LATENCY";
  /** Jitter of received packets. Number 5. */
  readonly RX_JITTER: "RX_JITTER";
  } = /* @__PURE__ */ enumeration("SourceType", "TX_IFG TX_LEN RX_IFG RX_LEN RX_LATENCY RX_JITTER");
/** Packets that a histogram takes into account. */
export type PacketDetailSelection = keyof typeof PacketDetailSelection;
/** Packets that a histogram takes into account. */
export const PacketDetailSelection: {
  /** Every packet. Number 0. */
  readonly ALL: "ALL";
  /** Packets with a TPLD, or with one TPLD id. Number 1. */
  readonly TPLD: "TPLD";
  /** Packets that pass a filter. Number 2. */
  readonly FILTER: "FILTER";
  } = /* @__PURE__ */ enumeration("PacketDetailSelection", "ALL TPLD FILTER");
