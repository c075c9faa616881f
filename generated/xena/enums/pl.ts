// Generated from schema/xena/enums/pl.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Whether a length term sets an upper or a lower bound. */
export type LengthCheckType = keyof typeof LengthCheckType;
/** Whether a length term sets an upper or a lower bound. */
export const LengthCheckType: {
  /** Number 0. */
  readonly AT_MOST: "AT_MOST";
  /** Number 1. */
  readonly AT_LEAST: "AT_LEAST";
  } = /* @__PURE__ */ enumeration("LengthCheckType", "AT_MOST AT_LEAST");
