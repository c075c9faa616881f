// Generated from schema/xena by `npm run generate`. Do not edit.
import { type XenaConnectionClass, connectionClass, type XenaSession } from "../../runtime/xena/session.js";
import { C_KEEPALIVE, C_LOGOFF, C_LOGON, C_OWNER, C_TIMEOUT } from "./commands/c.js";

/** A connection that has logged on to a tester. */
export type XenaConnection = XenaSession;

/** Opens connections: `await XenaConnection.open(host, { owner: "me" })`. */
export const XenaConnection: XenaConnectionClass = /* @__PURE__ */ connectionClass({ logon: C_LOGON, owner: C_OWNER, timeout: C_TIMEOUT, keepAlive: C_KEEPALIVE, logoff: C_LOGOFF });
