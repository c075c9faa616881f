// Generated from fixture/commands/c.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What setting C_LOGON takes. */
export interface C_LOGON_Input {
  /** Password of the chassis. */
  readonly password: string;
}

/**
 * Opens the session with a password.
 *
 * Chassis command 1, since 1.0: set.
 */
export interface C_LOGON extends CommandInstance {
  /**
   * Sets it. Opens the session with a password.
   * @param password password of the chassis
   */
  set(password: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_LOGON_Input): Request<void>;
}

/**
 * Opens the session with a password.
 *
 * Chassis command 1, since 1.0: set.
 */
export const C_LOGON: CommandClass<C_LOGON, []> = /* @__PURE__ */ command("C_LOGON", 1, "c", undefined, "password:str*");

/** What C_OWNER reports. */
export interface C_OWNER_Values {
  /** Short name of the owner. */
  readonly username: string;
}

/** What setting C_OWNER takes. */
export interface C_OWNER_Input {
  /** Short name of the owner. */
  readonly username: string;
}

/**
 * Name under which the session reserves things.
 *
 * Chassis command 2, since 1.0: get, set.
 */
export interface C_OWNER extends CommandInstance {
  /** Asks for it. Name under which the session reserves things. */
  get(): Request<C_OWNER_Values>;
  /**
   * Sets it. Name under which the session reserves things.
   * @param username short name of the owner
   */
  set(username: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_OWNER_Input): Request<void>;
}

/**
 * Name under which the session reserves things.
 *
 * Chassis command 2, since 1.0: get, set.
 */
export const C_OWNER: CommandClass<C_OWNER, []> = /* @__PURE__ */ command("C_OWNER", 2, "c", "username:str", "=");

/** What C_KEEPALIVE reports. */
export interface C_KEEPALIVE_Values {
  /** Ticks since the start. */
  readonly tickCount: number;
}

/**
 * Shows that the session is still there.
 *
 * Chassis command 3, since 1.0: get.
 */
export interface C_KEEPALIVE extends CommandInstance {
  /** Asks for it. Shows that the session is still there. */
  get(): Request<C_KEEPALIVE_Values>;
}

/**
 * Shows that the session is still there.
 *
 * Chassis command 3, since 1.0: get.
 */
export const C_KEEPALIVE: CommandClass<C_KEEPALIVE, []> = /* @__PURE__ */ command("C_KEEPALIVE", 3, "c", "tick_count:i32", undefined);

/** What C_TIMEOUT reports. */
export interface C_TIMEOUT_Values {
  /** Longest silence. In seconds. After a reset: 130. */
  readonly secondCount: number;
}

/** What setting C_TIMEOUT takes. */
export interface C_TIMEOUT_Input {
  /** Longest silence. In seconds. After a reset: 130. */
  readonly secondCount: number;
}

/**
 * Idle time after which the session ends.
 *
 * Chassis command 4, since 1.0: get, set.
 */
export interface C_TIMEOUT extends CommandInstance {
  /** Asks for it. Idle time after which the session ends. */
  get(): Request<C_TIMEOUT_Values>;
  /**
   * Sets it. Idle time after which the session ends.
   * @param secondCount longest silence
   */
  set(secondCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_TIMEOUT_Input): Request<void>;
}

/**
 * Idle time after which the session ends.
 *
 * Chassis command 4, since 1.0: get, set.
 */
export const C_TIMEOUT: CommandClass<C_TIMEOUT, []> = /* @__PURE__ */ command("C_TIMEOUT", 4, "c", "second_count:i32", "=");
