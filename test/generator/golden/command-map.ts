// Generated from fixture by `npm run generate`. Do not edit.
import type * as cGroup from "./commands/c.js";
import type * as enum_indexGroup from "./commands/enum-index.js";
import type * as flagsGroup from "./commands/flags.js";
import type * as get_set_differGroup from "./commands/get-set-differ.js";
import type * as hidden_constantGroup from "./commands/hidden-constant.js";
import type * as hotGroup from "./commands/hot.js";
import type * as indexedGroup from "./commands/indexed.js";
import type * as jsonGroup from "./commands/json.js";
import type * as open_list_firstGroup from "./commands/open-list-first.js";
import type * as optional_fieldsGroup from "./commands/optional-fields.js";
import type * as plainGroup from "./commands/plain.js";
import type * as push_without_getGroup from "./commands/push-without-get.js";
import type * as struct_listGroup from "./commands/struct-list.js";
import type * as two_indicesGroup from "./commands/two-indices.js";
import type * as variadic_indexGroup from "./commands/variadic-index.js";

/** Every command with the types of what get answers, set takes and a push carries; `never` where it cannot, undefined where empty. */
export interface CommandMap {
  readonly C_LOGON: { readonly get: never; readonly set: cGroup.C_LOGON_Input; readonly push: never };
  readonly C_OWNER: { readonly get: cGroup.C_OWNER_Values; readonly set: cGroup.C_OWNER_Input; readonly push: never };
  readonly C_KEEPALIVE: { readonly get: cGroup.C_KEEPALIVE_Values; readonly set: never; readonly push: never };
  readonly C_TIMEOUT: { readonly get: cGroup.C_TIMEOUT_Values; readonly set: cGroup.C_TIMEOUT_Input; readonly push: never };
  readonly P_BUCKET: { readonly get: enum_indexGroup.P_BUCKET_Values; readonly set: never; readonly push: never };
  readonly P_WATCH: { readonly get: flagsGroup.P_WATCH_Values; readonly set: flagsGroup.P_WATCH_Input; readonly push: never };
  readonly P_HOLD: { readonly get: get_set_differGroup.P_HOLD_Values; readonly set: get_set_differGroup.P_HOLD_Input; readonly push: get_set_differGroup.P_HOLD_Values };
  readonly C_HALT: { readonly get: never; readonly set: hidden_constantGroup.C_HALT_Input; readonly push: never };
  readonly P_COUNTERS: { readonly get: hotGroup.P_COUNTERS_Values; readonly set: never; readonly push: never };
  readonly P_RATE: { readonly get: indexedGroup.P_RATE_Values; readonly set: indexedGroup.P_RATE_Input; readonly push: never };
  readonly P_SETUP: { readonly get: jsonGroup.P_SETUP_Values; readonly set: jsonGroup.P_SETUP_Input; readonly push: never };
  readonly C_LOGOFF: { readonly get: never; readonly set: undefined; readonly push: never };
  readonly P_RESET: { readonly get: never; readonly set: undefined; readonly push: never };
  readonly P_GROUPS: { readonly get: open_list_firstGroup.P_GROUPS_Values; readonly set: open_list_firstGroup.P_GROUPS_Input; readonly push: never };
  readonly P_LIMITS: { readonly get: optional_fieldsGroup.P_LIMITS_Values; readonly set: never; readonly push: never };
  readonly P_NOTE: { readonly get: plainGroup.P_NOTE_Values; readonly set: plainGroup.P_NOTE_Input; readonly push: plainGroup.P_NOTE_Values };
  readonly P_POOL: { readonly get: never; readonly set: push_without_getGroup.P_POOL_Input; readonly push: undefined };
  readonly P_NEIGHBORS: { readonly get: struct_listGroup.P_NEIGHBORS_Values; readonly set: struct_listGroup.P_NEIGHBORS_Input; readonly push: never };
  readonly P_STEP: { readonly get: two_indicesGroup.P_STEP_Values; readonly set: two_indicesGroup.P_STEP_Input; readonly push: never };
  readonly M_REPORT: { readonly get: variadic_indexGroup.M_REPORT_Values; readonly set: never; readonly push: never };
}

/** Name of a command. */
export type CommandName = keyof CommandMap;
