// Generated from schema/xena/enums/p_ue.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Direction whose Ultra Ethernet control ordered set counters are cleared. */
export type UecCtlosClearDirection = keyof typeof UecCtlosClearDirection;
/** Direction whose Ultra Ethernet control ordered set counters are cleared. */
export const UecCtlosClearDirection: {
  /** Number 0. */
  readonly NONE: "NONE";
  /** Number 1. */
  readonly RX: "RX";
  /** Number 2. */
  readonly TX: "TX";
  /** Number 3. */
  readonly ALL: "ALL";
  } = /* @__PURE__ */ enumeration("UecCtlosClearDirection", "NONE RX TX ALL");
/** Wish for link layer retry that a port announces to its link partner. */
export type UecLinkOptionLlr = keyof typeof UecLinkOptionLlr;
/** Wish for link layer retry that a port announces to its link partner. */
export const UecLinkOptionLlr: {
  /** Number 0. */
  readonly NOT_WANTED: "NOT_WANTED";
  /** Reserved value 1. Number 1. */
  readonly RSVD1: "RSVD1";
  /** Reserved value 2. Number 2. */
  readonly RSVD2: "RSVD2";
  /** Wanted in both directions. Number 3. */
  readonly BI_WANTED: "BI_WANTED";
  } = /* @__PURE__ */ enumeration("UecLinkOptionLlr", "NOT_WANTED RSVD1 RSVD2 BI_WANTED");
/** What becomes of LLR-eligible frames while link layer retry initializes or flushes. */
export type UecLlrBehavior = keyof typeof UecLlrBehavior;
/** What becomes of LLR-eligible frames while link layer retry initializes or flushes. */
export const UecLlrBehavior: {
  /** Not specified. Number 0. */
  readonly NONE: "NONE";
  /** Dropped. Number 1. */
  readonly DISCARD: "DISCARD";
  /** Held back. Number 2. */
  readonly BLOCK: "BLOCK";
  /** Sent without protection by retry. Number 3. */
  readonly BEST_EFFORT: "BEST_EFFORT";
  } = /* @__PURE__ */ enumeration("UecLlrBehavior", "NONE DISCARD BLOCK BEST_EFFORT");
/** Where the content of an LLR init echo message comes from. */
export type UecLlrInitEchoMode = keyof typeof UecLlrInitEchoMode;
/** Where the content of an LLR init echo message comes from. */
export const UecLlrInitEchoMode: {
  /** Number 0. */
  readonly NONE: "NONE";
  /** Copied from the received LLR init message. Number 1. */
  readonly USE_LLR_INIT_DATA: "USE_LLR_INIT_DATA";
  /** Value given by the user. Number 2. */
  readonly USE_MANUAL: "USE_MANUAL";
  } = /* @__PURE__ */ enumeration("UecLlrInitEchoMode", "NONE USE_LLR_INIT_DATA USE_MANUAL");
/** Whether a received LLR init echo is compared with what was sent. */
export type UecLlrEchoCheck = keyof typeof UecLlrEchoCheck;
/** Whether a received LLR init echo is compared with what was sent. */
export const UecLlrEchoCheck: {
  /** Number 0. */
  readonly DISABLE: "DISABLE";
  /** Number 1. */
  readonly ENABLE: "ENABLE";
  } = /* @__PURE__ */ enumeration("UecLlrEchoCheck", "DISABLE ENABLE");
/** Kind of error that is inserted into link layer retry traffic. */
export type UecLlrTxErrType = keyof typeof UecLlrTxErrType;
/** Kind of error that is inserted into link layer retry traffic. */
export const UecLlrTxErrType: {
  /** Number 0. */
  readonly NONE: "NONE";
  /** Sequence number left out. Number 1. */
  readonly SEQ_DROP: "SEQ_DROP";
  /** Sequence number sent twice. Number 2. */
  readonly SEQ_DUP: "SEQ_DUP";
  /** Wrong FCS. Number 3. */
  readonly FCS_BAD: "FCS_BAD";
  /** FCS that marks the frame as poisoned. Number 4. */
  readonly FCS_POISONED: "FCS_POISONED";
  /** Acknowledgment not sent. Number 5. */
  readonly LLR_ACK_DROP: "LLR_ACK_DROP";
  /** Negative acknowledgment not sent. Number 6. */
  readonly LLR_NACK_DROP: "LLR_NACK_DROP";
  } = /* @__PURE__ */ enumeration("UecLlrTxErrType", "NONE SEQ_DROP SEQ_DUP FCS_BAD FCS_POISONED LLR_ACK_DROP LLR_NACK_DROP");
/** How often a link layer retry error is inserted. */
export type UecLlrTxErrPattern = keyof typeof UecLlrTxErrPattern;
/** How often a link layer retry error is inserted. */
export const UecLlrTxErrPattern: {
  /** Number 0. */
  readonly NONE: "NONE";
  /** A single error. Number 1. */
  readonly ONCE: "ONCE";
  /** Errors until stopped. Number 2. */
  readonly CONTINUOUS: "CONTINUOUS";
  /** A single burst of errors. Number 3. */
  readonly BURST_ONCE: "BURST_ONCE";
  /** Bursts of errors until stopped. Number 4. */
  readonly BURST_CONTINUOUS: "BURST_CONTINUOUS";
  } = /* @__PURE__ */ enumeration("UecLlrTxErrPattern", "NONE ONCE CONTINUOUS BURST_ONCE BURST_CONTINUOUS");
/** State of the transmitting side of link layer retry. */
export type UecLlrTxFsmState = keyof typeof UecLlrTxFsmState;
/** State of the transmitting side of link layer retry. */
export const UecLlrTxFsmState: {
  /** Retry not in use. Number 0. */
  readonly LLR_OFF: "LLR_OFF";
  /** Starting up with the partner. Number 1. */
  readonly INIT: "INIT";
  /** Sending new frames. Number 2. */
  readonly ADVANCE: "ADVANCE";
  /** Sending lost frames again. Number 3. */
  readonly REPLAY: "REPLAY";
  /** Emptying the replay buffer. Number 4. */
  readonly FLUSH: "FLUSH";
  } = /* @__PURE__ */ enumeration("UecLlrTxFsmState", "LLR_OFF INIT ADVANCE REPLAY FLUSH");
/** State of the receiving side of link layer retry. */
export type UecLlrRxFsmState = keyof typeof UecLlrRxFsmState;
/** State of the receiving side of link layer retry. */
export const UecLlrRxFsmState: {
  /** Retry not in use. Number 0. */
  readonly OFF: "OFF";
  /** All in order, acknowledging. Number 1. */
  readonly SEND_ACKS: "SEND_ACKS";
  /** Loss found, about to ask for replay. Number 2. */
  readonly SEND_NACK: "SEND_NACK";
  /** Replay asked for and awaited. Number 3. */
  readonly NACK_SENT: "NACK_SENT";
  } = /* @__PURE__ */ enumeration("UecLlrRxFsmState", "OFF SEND_ACKS SEND_NACK NACK_SENT");
