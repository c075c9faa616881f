// Generated from schema/xena/enums/ps.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** How a modifier changes its field from one packet to the next. */
export type ModifierAction = keyof typeof ModifierAction;
/** How a modifier changes its field from one packet to the next. */
export const ModifierAction: {
  /** Counts up by the step. Number 0. */
  readonly INC: "INC";
  /** Counts down by the step. Number 1. */
  readonly DEC: "DEC";
  /** Picks values at random. Number 2. */
  readonly RANDOM: "RANDOM";
  } = /* @__PURE__ */ enumeration("ModifierAction", "INC DEC RANDOM");
/** How packet lengths are distributed within a stream. */
export type LengthType = keyof typeof LengthType;
/** How packet lengths are distributed within a stream. */
export const LengthType: {
  /** Every packet has the minimum length. Number 0. */
  readonly FIXED: "FIXED";
  /** Grows from minimum to maximum, then starts over. Number 1. */
  readonly INCREMENTING: "INCREMENTING";
  /** Alternates between the short and the long end, moving inward. Number 2. */
  readonly BUTTERFLY: "BUTTERFLY";
  /** Random between minimum and maximum. Number 3. */
  readonly RANDOM: "RANDOM";
  /** Weighted mix of the port's length slots. Number 4. */
  readonly MIX: "MIX";
  } = /* @__PURE__ */ enumeration("LengthType", "FIXED INCREMENTING BUTTERFLY RANDOM MIX");
/** Rule that fills the payload bytes of a stream. */
export type PayloadType = keyof typeof PayloadType;
/** Rule that fills the payload bytes of a stream. */
export const PayloadType: {
  /** Given bytes, repeated. Number 0. */
  readonly PATTERN: "PATTERN";
  /** Bytes that count up. Number 1. */
  readonly INC8: "INC8";
  /** Another name for INC8. */
  readonly INCREMENTING: "INCREMENTING";
  /** Pseudo-random bit sequence running across packets. Number 2. */
  readonly PRBS: "PRBS";
  /** Random bytes. Number 3. */
  readonly RANDOM: "RANDOM";
  /** Bytes that count down. Number 4. */
  readonly DEC8: "DEC8";
  /** Another name for DEC8. */
  readonly DECREMENTING: "DECREMENTING";
  /** 16-bit words that count up. Number 5. */
  readonly INC16: "INC16";
  /** 16-bit words that count down. Number 6. */
  readonly DEC16: "DEC16";
  } = /* @__PURE__ */ enumeration("PayloadType", "PATTERN INC8 INCREMENTING=1 PRBS RANDOM DEC8 DECREMENTING=4 INC16 DEC16");
/** Priority that decides whether received PFC frames pause a stream. */
export type PFCMode = keyof typeof PFCMode;
/** Priority that decides whether received PFC frames pause a stream. */
export const PFCMode: {
  /** Number 0. */
  readonly ZERO: "ZERO";
  /** Number 1. */
  readonly ONE: "ONE";
  /** Number 2. */
  readonly TWO: "TWO";
  /** Number 3. */
  readonly THREE: "THREE";
  /** Number 4. */
  readonly FOUR: "FOUR";
  /** Number 5. */
  readonly FIVE: "FIVE";
  /** Number 6. */
  readonly SIX: "SIX";
  /** Number 7. */
  readonly SEVEN: "SEVEN";
  /** The PCP of its VLAN tag. Number 128. */
  readonly VLAN_PCP: "VLAN_PCP";
  /** PFC is ignored. Number 129. */
  readonly OFF: "OFF";
  } = /* @__PURE__ */ enumeration("PFCMode", "ZERO ONE TWO THREE FOUR FIVE SIX SEVEN VLAN_PCP=128 OFF");
/** Special behavior that can be switched on for a stream. */
export type StreamOption = keyof typeof StreamOption;
/** Special behavior that can be switched on for a stream. */
export const StreamOption: {
  /** Incrementing payload starts from 0 in every packet. Number 0. */
  readonly INCPLDFROM0: "INCPLDFROM0";
  } = /* @__PURE__ */ enumeration("StreamOption", "INCPLDFROM0");
/** Byte order in which a modifier writes its value into the packet. */
export type ModifierEndianness = keyof typeof ModifierEndianness;
/** Byte order in which a modifier writes its value into the packet. */
export const ModifierEndianness: {
  /** Most significant byte first. Number 0. */
  readonly BIG: "BIG";
  /** Least significant byte first. Number 1. */
  readonly LITTLE: "LITTLE";
  } = /* @__PURE__ */ enumeration("ModifierEndianness", "BIG LITTLE");
/** Whether the frames of a stream are meant for link layer retry. */
export type UecFrameDesireLlr = keyof typeof UecFrameDesireLlr;
/** Whether the frames of a stream are meant for link layer retry. */
export const UecFrameDesireLlr: {
  /** Number 0. */
  readonly UNKNOWN: "UNKNOWN";
  /** Number 1. */
  readonly LLR_INELIGIBLE: "LLR_INELIGIBLE";
  /** Number 2. */
  readonly LLR_ELIGIBLE: "LLR_ELIGIBLE";
  } = /* @__PURE__ */ enumeration("UecFrameDesireLlr", "UNKNOWN LLR_INELIGIBLE LLR_ELIGIBLE");
