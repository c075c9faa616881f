// Generated from fixture/commands/json.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { JsonValue } from "../../../runtime/xena/json-value.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What P_SETUP reports. */
export interface P_SETUP_Values {
  /** Form of the document. */
  readonly version: number;
  /** The settings. */
  readonly document: JsonValue;
}

/** What setting P_SETUP takes. */
export interface P_SETUP_Input {
  /** Form of the document. */
  readonly version: number;
  /** The settings. */
  readonly document: JsonValue;
}

/**
 * Settings of a port as one document.
 *
 * Port command 19, since 1.0: get, set.
 */
export interface P_SETUP extends CommandInstance {
  /** Asks for it. Settings of a port as one document. */
  get(): Request<P_SETUP_Values>;
  /**
   * Sets it. Settings of a port as one document.
   * @param version form of the document
   * @param document the settings
   */
  set(version: number, document: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_SETUP_Input): Request<void>;
  /**
   * Sets it with document {}.
   * @param version form of the document
   */
  setEmpty(version: number): Request<void>;
}

/**
 * Settings of a port as one document.
 *
 * Port command 19, since 1.0: get, set.
 */
export const P_SETUP: CommandClass<P_SETUP, [module: number, port: number]> = /* @__PURE__ */ command("P_SETUP", 19, "p", "version:u8 document:json", "=", "setEmpty document={}");
