// Generated from fixture/commands/variadic-index.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What M_REPORT reports. */
export interface M_REPORT_Values {
  /** The branch as text. */
  readonly report: string;
}

/**
 * One branch of a module's tree of reports.
 *
 * Module command 14, since 1.0: get.
 *
 * Indices:
 * - `path`: Way from the root of the tree.
 */
export interface M_REPORT extends CommandInstance {
  /** Asks for it. One branch of a module's tree of reports. */
  get(): Request<M_REPORT_Values>;
}

/**
 * One branch of a module's tree of reports.
 *
 * Module command 14, since 1.0: get.
 *
 * Indices:
 * - `path`: Way from the root of the tree.
 */
export const M_REPORT: CommandClass<M_REPORT, [module: number, path: readonly number[]]> = /* @__PURE__ */ command("M_REPORT", 14, "m path...", "report:str", undefined);
