// Generated from fixture by `npm run generate`. Do not edit.
import { CommandTable } from "../../runtime/xena/command-table.js";
import { C_LOGON, C_OWNER, C_KEEPALIVE, C_TIMEOUT } from "./commands/c.js";
import { P_BUCKET } from "./commands/enum-index.js";
import { P_WATCH } from "./commands/flags.js";
import { P_HOLD } from "./commands/get-set-differ.js";
import { C_HALT } from "./commands/hidden-constant.js";
import { P_COUNTERS } from "./commands/hot.js";
import { P_RATE } from "./commands/indexed.js";
import { P_SETUP } from "./commands/json.js";
import { C_LOGOFF, P_RESET } from "./commands/no-field-set.js";
import { P_GROUPS } from "./commands/open-list-first.js";
import { P_LIMITS } from "./commands/optional-fields.js";
import { P_NOTE } from "./commands/plain.js";
import { P_POOL } from "./commands/push-without-get.js";
import { P_NEIGHBORS } from "./commands/struct-list.js";
import { P_STEP } from "./commands/two-indices.js";
import { M_REPORT } from "./commands/variadic-index.js";

/** All commands of the protocol. */
export const table: CommandTable = /* @__PURE__ */ new CommandTable(
  {
    C_LOGON, C_OWNER, C_KEEPALIVE, C_TIMEOUT,
    P_BUCKET,
    P_WATCH,
    P_HOLD,
    C_HALT,
    P_COUNTERS,
    P_RATE,
    P_SETUP,
    C_LOGOFF, P_RESET,
    P_GROUPS,
    P_LIMITS,
    P_NOTE,
    P_POOL,
    P_NEIGHBORS,
    P_STEP,
    M_REPORT,
  },
  { oldNames: {"P_NEIGHBORS":{"entries.last_heard":"heard_at"},"P_STEP":{"gateway":"gateway_ip"}} },
);
