// Generated from schema/xena/enums/m4.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** How much room the packet capture of an L47 module gets. */
export type CaptureSize = keyof typeof CaptureSize;
/** How much room the packet capture of an L47 module gets. */
export const CaptureSize: {
  /** Largest capture. Number 0. */
  readonly FULL: "FULL";
  /** Reduced capture. Number 1. */
  readonly SMALL: "SMALL";
  } = /* @__PURE__ */ enumeration("CaptureSize", "FULL SMALL");
/** Whether the replay parser of a module is at work. */
export type ReplayParserState = keyof typeof ReplayParserState;
/** Whether the replay parser of a module is at work. */
export const ReplayParserState: {
  /** Number 0. */
  readonly OFF: "OFF";
  /** Number 1. */
  readonly PARSING: "PARSING";
  } = /* @__PURE__ */ enumeration("ReplayParserState", "OFF PARSING");
