// Generated from fixture/commands/no-field-set.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";

/**
 * Ends the session at once.
 *
 * Chassis command 7, since 1.0: set.
 */
export interface C_LOGOFF extends CommandInstance {
  /** Sets it. Ends the session at once. */
  set(): Request<void>;
}

/**
 * Ends the session at once.
 *
 * Chassis command 7, since 1.0: set.
 */
export const C_LOGOFF: CommandClass<C_LOGOFF, []> = /* @__PURE__ */ command("C_LOGOFF", 7, "c", undefined, "");

/**
 * Brings a port back to where it began.
 *
 * Port command 23, since 1.0: set.
 */
export interface P_RESET extends CommandInstance {
  /** Sets it. Brings a port back to where it began. */
  set(): Request<void>;
}

/**
 * Brings a port back to where it began.
 *
 * Port command 23, since 1.0: set.
 */
export const P_RESET: CommandClass<P_RESET, [module: number, port: number]> = /* @__PURE__ */ command("P_RESET", 23, "p", undefined, "");
