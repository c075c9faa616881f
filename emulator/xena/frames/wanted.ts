import type { Condition } from "../traffic/condition.js";

/** A class of frames that a capture can begin with, end with, or keep. */
export type Wanted =
  | { readonly kind: "all" }
  /** With a test payload of an id; any when the id is negative. */
  | { readonly kind: "tpld"; readonly id: number }
  | { readonly kind: "notpld" }
  /** With a wrong frame check sum. */
  | { readonly kind: "fcs" }
  /** With a payload that was changed on the way. */
  | { readonly kind: "payload" }
  /** That pass a filter. */
  | { readonly kind: "filter"; readonly condition: Condition };

/** A filter that is off, or was deleted, lets nothing pass. */
export const NONE: Wanted = { kind: "filter", condition: [] };
