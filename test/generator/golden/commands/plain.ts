// Generated from fixture/commands/plain.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What P_NOTE reports. */
export interface P_NOTE_Values {
  /** Anything that helps people. */
  readonly note: string;
}

/** What setting P_NOTE takes. */
export interface P_NOTE_Input {
  /** Anything that helps people. */
  readonly note: string;
}

/**
 * Free text that a port keeps for its users.
 *
 * Port command 10, since 1.0: get, set, pushed.
 */
export interface P_NOTE extends CommandInstance {
  /** Asks for it. Free text that a port keeps for its users. */
  get(): Request<P_NOTE_Values>;
  /**
   * Sets it. Free text that a port keeps for its users.
   * @param note anything that helps people
   */
  set(note: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_NOTE_Input): Request<void>;
}

/**
 * Free text that a port keeps for its users.
 *
 * Port command 10, since 1.0: get, set, pushed.
 */
export const P_NOTE: CommandClass<P_NOTE, [module: number, port: number]> = /* @__PURE__ */ command("P_NOTE", 10, "P", "note:str", "=");
