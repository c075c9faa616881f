// Generated from schema/xena/enums/m4e.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** How the packet engines of an L47 module are shared out among ports. */
export type ResourceAllocationMode = keyof typeof ResourceAllocationMode;
/** How the packet engines of an L47 module are shared out among ports. */
export const ResourceAllocationMode: {
  /** Shared out by the module. Number 0. */
  readonly SIMPLE: "SIMPLE";
  /** Assigned by the user. Number 1. */
  readonly ADVANCED: "ADVANCED";
  } = /* @__PURE__ */ enumeration("ResourceAllocationMode", "SIMPLE ADVANCED");
