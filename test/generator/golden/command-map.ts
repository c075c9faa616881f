// Generated from fixture by `npm run generate`. Do not edit.
import type { C_LOGON_Input, C_OWNER_Values, C_OWNER_Input, C_KEEPALIVE_Values, C_TIMEOUT_Values, C_TIMEOUT_Input } from "./commands/c.js";
import type { P_BUCKET_Values } from "./commands/enum-index.js";
import type { P_WATCH_Values, P_WATCH_Input } from "./commands/flags.js";
import type { P_HOLD_Values, P_HOLD_Input } from "./commands/get-set-differ.js";
import type { C_HALT_Input } from "./commands/hidden-constant.js";
import type { P_RATE_Values, P_RATE_Input } from "./commands/indexed.js";
import type { P_SETUP_Values, P_SETUP_Input } from "./commands/json.js";
import type { P_GROUPS_Values, P_GROUPS_Input } from "./commands/open-list-first.js";
import type { P_LIMITS_Values } from "./commands/optional-fields.js";
import type { P_NOTE_Values, P_NOTE_Input } from "./commands/plain.js";
import type { P_POOL_Input } from "./commands/push-without-get.js";
import type { P_NEIGHBORS_Values, P_NEIGHBORS_Input } from "./commands/struct-list.js";
import type { P_STEP_Values, P_STEP_Input } from "./commands/two-indices.js";
import type { M_REPORT_Values } from "./commands/variadic-index.js";

/** Every command with the types of what get answers, set takes and a push carries; `never` where it cannot, undefined where empty. */
export interface CommandMap {
  /** Opens the session with a password. */
  readonly C_LOGON: { readonly get: never; readonly set: C_LOGON_Input; readonly push: never };
  /** Name under which the session reserves things. */
  readonly C_OWNER: { readonly get: C_OWNER_Values; readonly set: C_OWNER_Input; readonly push: never };
  /** Shows that the session is still there. */
  readonly C_KEEPALIVE: { readonly get: C_KEEPALIVE_Values; readonly set: never; readonly push: never };
  /** Idle time after which the session ends. */
  readonly C_TIMEOUT: { readonly get: C_TIMEOUT_Values; readonly set: C_TIMEOUT_Input; readonly push: never };
  /** Counter of one kind of frame. */
  readonly P_BUCKET: { readonly get: P_BUCKET_Values; readonly set: never; readonly push: never };
  /** Kinds of frames that a port reports. */
  readonly P_WATCH: { readonly get: P_WATCH_Values; readonly set: P_WATCH_Input; readonly push: never };
  /** Who holds the port, and the act of taking it. */
  readonly P_HOLD: { readonly get: P_HOLD_Values; readonly set: P_HOLD_Input; readonly push: P_HOLD_Values };
  /** Ends the chassis for good. */
  readonly C_HALT: { readonly get: never; readonly set: C_HALT_Input; readonly push: never };
  /** How fast one stream of a port sends. */
  readonly P_RATE: { readonly get: P_RATE_Values; readonly set: P_RATE_Input; readonly push: never };
  /** Settings of a port as one document. */
  readonly P_SETUP: { readonly get: P_SETUP_Values; readonly set: P_SETUP_Input; readonly push: never };
  /** Ends the session at once. */
  readonly C_LOGOFF: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Brings a port back to where it began. */
  readonly P_RESET: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Multicast groups that a port joins. */
  readonly P_GROUPS: { readonly get: P_GROUPS_Values; readonly set: P_GROUPS_Input; readonly push: never };
  /** What a port can do, growing from release to release. */
  readonly P_LIMITS: { readonly get: P_LIMITS_Values; readonly set: never; readonly push: never };
  /** Free text that a port keeps for its users. */
  readonly P_NOTE: { readonly get: P_NOTE_Values; readonly set: P_NOTE_Input; readonly push: P_NOTE_Values };
  /** Addresses from which a port takes its own. */
  readonly P_POOL: { readonly get: never; readonly set: P_POOL_Input; readonly push: undefined };
  /** Stations that a port has heard of. */
  readonly P_NEIGHBORS: { readonly get: P_NEIGHBORS_Values; readonly set: P_NEIGHBORS_Input; readonly push: never };
  /** One step of a stream's sequence. */
  readonly P_STEP: { readonly get: P_STEP_Values; readonly set: P_STEP_Input; readonly push: never };
  /** One branch of a module's tree of reports. */
  readonly M_REPORT: { readonly get: M_REPORT_Values; readonly set: never; readonly push: never };
}

/** Name of a command. */
export type CommandName = keyof CommandMap;
