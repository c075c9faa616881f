// Generated from schema/xena/commands/pl.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { LengthCheckType } from "../enums/pl.js";

/** What PL_INDICES reports. */
export interface PL_INDICES_Values {
  /** One index for each length term. */
  readonly lengthTermXindices: readonly number[];
}

/** What setting PL_INDICES takes. */
export interface PL_INDICES_Input {
  /** One index for each length term. */
  readonly lengthTermXindices: readonly number[];
}

/**
 * List of the length terms on the port; writing it creates and removes terms.
 *
 * Port command 207, since 1.0-beta.2: get, set, pushed.
 */
export interface PL_INDICES extends CommandInstance {
  /** Asks for it. List of the length terms on the port; writing it creates and removes terms. */
  get(): Request<PL_INDICES_Values>;
  /**
   * Sets it. List of the length terms on the port; writing it creates and removes terms.
   * @param lengthTermXindices one index for each length term
   */
  set(lengthTermXindices: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL_INDICES_Input): Request<void>;
}

/**
 * List of the length terms on the port; writing it creates and removes terms.
 *
 * Port command 207, since 1.0-beta.2: get, set, pushed.
 */
export const PL_INDICES: CommandClass<PL_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("PL_INDICES", 207, "P", "length_term_xindices:i32[]", "=");

/**
 * Creates one length term with the given index, for use in filter conditions.
 *
 * Port command 208, since 1.0-beta.2: set.
 *
 * Indices:
 * - `length_term`: Length term of a port.
 */
export interface PL_CREATE extends CommandInstance {
  /** Sets it. Creates one length term with the given index, for use in filter conditions. */
  set(): Request<void>;
}

/**
 * Creates one length term with the given index, for use in filter conditions.
 *
 * Port command 208, since 1.0-beta.2: set.
 *
 * Indices:
 * - `length_term`: Length term of a port.
 */
export const PL_CREATE: CommandClass<PL_CREATE, [module: number, port: number, lengthTerm: number]> = /* @__PURE__ */ command("PL_CREATE", 208, "p length_term", undefined, "");

/**
 * Removes a length term; refused while a filter uses it.
 *
 * Port command 209, since 1.0-beta.2: set.
 *
 * Indices:
 * - `length_term`: Length term of a port.
 */
export interface PL_DELETE extends CommandInstance {
  /** Sets it. Removes a length term; refused while a filter uses it. */
  set(): Request<void>;
}

/**
 * Removes a length term; refused while a filter uses it.
 *
 * Port command 209, since 1.0-beta.2: set.
 *
 * Indices:
 * - `length_term`: Length term of a port.
 */
export const PL_DELETE: CommandClass<PL_DELETE, [module: number, port: number, lengthTerm: number]> = /* @__PURE__ */ command("PL_DELETE", 209, "p length_term", undefined, "");

/** What PL_LENGTH reports. */
export interface PL_LENGTH_Values {
  /** Whether the size is an upper or a lower bound. */
  readonly lengthCheckType: LengthCheckType | number;
  /** Frame size to compare with. In bytes. */
  readonly size: number;
}

/** What setting PL_LENGTH takes. */
export interface PL_LENGTH_Input {
  /** Whether the size is an upper or a lower bound. */
  readonly lengthCheckType: LengthCheckType | number;
  /** Frame size to compare with. In bytes. */
  readonly size: number;
}

/**
 * Comparison of the frame size that a length term makes.
 *
 * Port command 210, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `length_term`: Length term of a port.
 */
export interface PL_LENGTH extends CommandInstance {
  /** Asks for it. Comparison of the frame size that a length term makes. */
  get(): Request<PL_LENGTH_Values>;
  /**
   * Sets it. Comparison of the frame size that a length term makes.
   * @param lengthCheckType whether the size is an upper or a lower bound
   * @param size frame size to compare with
   */
  set(lengthCheckType: LengthCheckType | number, size: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PL_LENGTH_Input): Request<void>;
  /**
   * Sets it with lengthCheckType AT_MOST.
   * @param size frame size to compare with
   */
  setAtMost(size: number): Request<void>;
  /**
   * Sets it with lengthCheckType AT_LEAST.
   * @param size frame size to compare with
   */
  setAtLeast(size: number): Request<void>;
}

/**
 * Comparison of the frame size that a length term makes.
 *
 * Port command 210, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `length_term`: Length term of a port.
 */
export const PL_LENGTH: CommandClass<PL_LENGTH, [module: number, port: number, lengthTerm: number]> = /* @__PURE__ */ command("PL_LENGTH", 210, "P length_term", "length_check_type:i32@0 size:i32", "=", "setAtMost length_check_type=AT_MOST;setAtLeast length_check_type=AT_LEAST", [LengthCheckType]);
