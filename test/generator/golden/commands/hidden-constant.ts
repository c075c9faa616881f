// Generated from fixture/commands/hidden-constant.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What setting C_HALT takes. */
export interface C_HALT_Input {
  /** What the log should say. */
  readonly text: string;
}

/**
 * Ends the chassis for good.
 *
 * Chassis command 18, since 1.0: set.
 */
export interface C_HALT extends CommandInstance {
  /**
   * Sets it. Ends the chassis for good.
   * @param text what the log should say
   */
  set(text: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_HALT_Input): Request<void>;
}

/**
 * Ends the chassis for good.
 *
 * Chassis command 18, since 1.0: set.
 */
export const C_HALT: CommandClass<C_HALT, []> = /* @__PURE__ */ command("C_HALT", 18, "c", undefined, "magic:i32!=-559038737 text:str");
