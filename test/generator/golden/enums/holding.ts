// Generated from fixture/enums/holding.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Whether somebody holds a port. */
export type HoldState = keyof typeof HoldState;
/** Whether somebody holds a port. */
export const HoldState: {
  /** Number 0. */
  readonly FREE: "FREE";
  /** Number 1. */
  readonly OURS: "OURS";
  /** Number 2. */
  readonly THEIRS: "THEIRS";
  } = /* @__PURE__ */ enumeration("HoldState", "FREE OURS THEIRS");
/** What to do about a port. */
export type HoldAction = keyof typeof HoldAction;
/** What to do about a port. */
export const HoldAction: {
  /** Number 0. */
  readonly LEAVE: "LEAVE";
  /** Number 1. */
  readonly TAKE: "TAKE";
  } = /* @__PURE__ */ enumeration("HoldAction", "LEAVE TAKE");
