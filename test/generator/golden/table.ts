// Generated from fixture by `npm run generate`. Do not edit.
import { CommandTable } from "../../runtime/xena/command-table.js";
import * as cGroup from "./commands/c.js";
import * as enum_indexGroup from "./commands/enum-index.js";
import * as flagsGroup from "./commands/flags.js";
import * as get_set_differGroup from "./commands/get-set-differ.js";
import * as hidden_constantGroup from "./commands/hidden-constant.js";
import * as indexedGroup from "./commands/indexed.js";
import * as jsonGroup from "./commands/json.js";
import * as no_field_setGroup from "./commands/no-field-set.js";
import * as open_list_firstGroup from "./commands/open-list-first.js";
import * as optional_fieldsGroup from "./commands/optional-fields.js";
import * as plainGroup from "./commands/plain.js";
import * as push_without_getGroup from "./commands/push-without-get.js";
import * as struct_listGroup from "./commands/struct-list.js";
import * as two_indicesGroup from "./commands/two-indices.js";
import * as variadic_indexGroup from "./commands/variadic-index.js";

/** All commands of the protocol. */
export const table: CommandTable = /* @__PURE__ */ new CommandTable(
  [cGroup, enum_indexGroup, flagsGroup, get_set_differGroup, hidden_constantGroup, indexedGroup, jsonGroup, no_field_setGroup, open_list_firstGroup, optional_fieldsGroup, plainGroup, push_without_getGroup, struct_listGroup, two_indicesGroup, variadic_indexGroup],
  {
    pushed: "P_HOLD P_NOTE P_POOL",
    oldNames: {"P_NEIGHBORS":{"entries.last_heard":"heard_at"},"P_STEP":{"gateway":"gateway_ip"}},
  },
);
