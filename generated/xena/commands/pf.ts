// Generated from schema/xena/commands/pf.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { OnOff } from "../enums/common.js";

/** What PF_INDICES reports. */
export interface PF_INDICES_Values {
  /** One index for each filter. */
  readonly filterXindices: readonly number[];
}

/** What setting PF_INDICES takes. */
export interface PF_INDICES_Input {
  /** One index for each filter. */
  readonly filterXindices: readonly number[];
}

/**
 * List of the filters on the port; writing it creates and removes filters.
 *
 * Port command 211, since 1.0-beta.2: get, set, pushed.
 */
export interface PF_INDICES extends CommandInstance {
  /** Asks for it. List of the filters on the port; writing it creates and removes filters. */
  get(): Request<PF_INDICES_Values>;
  /**
   * Sets it. List of the filters on the port; writing it creates and removes filters.
   * @param filterXindices one index for each filter
   */
  set(filterXindices: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PF_INDICES_Input): Request<void>;
}

/**
 * List of the filters on the port; writing it creates and removes filters.
 *
 * Port command 211, since 1.0-beta.2: get, set, pushed.
 */
export const PF_INDICES: CommandClass<PF_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("PF_INDICES", 211, "P", "filter_xindices:i32[]", "=");

/**
 * Creates one receive filter with the given index.
 *
 * Port command 212, since 1.0-beta.2: set.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export interface PF_CREATE extends CommandInstance {
  /** Sets it. Creates one receive filter with the given index. */
  set(): Request<void>;
}

/**
 * Creates one receive filter with the given index.
 *
 * Port command 212, since 1.0-beta.2: set.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export const PF_CREATE: CommandClass<PF_CREATE, [module: number, port: number, filter: number]> = /* @__PURE__ */ command("PF_CREATE", 212, "p filter", undefined, "");

/**
 * Removes the receive filter with the given index.
 *
 * Port command 213, since 1.0-beta.2: set.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export interface PF_DELETE extends CommandInstance {
  /** Sets it. Removes the receive filter with the given index. */
  set(): Request<void>;
}

/**
 * Removes the receive filter with the given index.
 *
 * Port command 213, since 1.0-beta.2: set.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export const PF_DELETE: CommandClass<PF_DELETE, [module: number, port: number, filter: number]> = /* @__PURE__ */ command("PF_DELETE", 213, "p filter", undefined, "");

/** What PF_ENABLE reports. */
export interface PF_ENABLE_Values {
  /** Whether the filter works on received frames. */
  readonly onOff: OnOff | number;
}

/** What setting PF_ENABLE takes. */
export interface PF_ENABLE_Input {
  /** Whether the filter works on received frames. */
  readonly onOff: OnOff | number;
}

/**
 * Whether a filter is active; its terms cannot be changed while it is.
 *
 * Port command 214, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export interface PF_ENABLE extends CommandInstance {
  /** Asks for it. Whether a filter is active; its terms cannot be changed while it is. */
  get(): Request<PF_ENABLE_Values>;
  /**
   * Sets it. Whether a filter is active; its terms cannot be changed while it is.
   * @param onOff whether the filter works on received frames
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PF_ENABLE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether a filter is active; its terms cannot be changed while it is.
 *
 * Port command 214, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export const PF_ENABLE: CommandClass<PF_ENABLE, [module: number, port: number, filter: number]> = /* @__PURE__ */ command("PF_ENABLE", 214, "P filter", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What PF_COMMENT reports. */
export interface PF_COMMENT_Values {
  /** Remark on what the filter selects. */
  readonly comment: string;
}

/** What setting PF_COMMENT takes. */
export interface PF_COMMENT_Input {
  /** Remark on what the filter selects. */
  readonly comment: string;
}

/**
 * Free remark that users attach to a filter.
 *
 * Port command 215, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export interface PF_COMMENT extends CommandInstance {
  /** Asks for it. Free remark that users attach to a filter. */
  get(): Request<PF_COMMENT_Values>;
  /**
   * Sets it. Free remark that users attach to a filter.
   * @param comment remark on what the filter selects
   */
  set(comment: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PF_COMMENT_Input): Request<void>;
}

/**
 * Free remark that users attach to a filter.
 *
 * Port command 215, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export const PF_COMMENT: CommandClass<PF_COMMENT, [module: number, port: number, filter: number]> = /* @__PURE__ */ command("PF_COMMENT", 215, "P filter", "comment:str", "=");

/** What PF_CONDITION reports. */
export interface PF_CONDITION_Values {
  /** Bit mask of the terms that must hold in group 0. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andExpression0: number | undefined;
  /** Bit mask of the terms that must not hold in group 0. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andNotExpression0: number | undefined;
  /** Terms that must hold in group 1, one bit each. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andExpression1: number | undefined;
  /** Terms that must not hold in group 1, one bit each. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andNotExpression1: number | undefined;
  /** Fifth term mask; by position the required terms of group 2. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andExpression2: number | undefined;
  /** Sixth term mask; by position the forbidden terms of group 2. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andNotExpression2: number | undefined;
}

/** What setting PF_CONDITION takes. */
export interface PF_CONDITION_Input {
  /** Bit mask of the terms that must hold in group 0. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andExpression0: number;
  /** Bit mask of the terms that must not hold in group 0. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andNotExpression0: number;
  /** Terms that must hold in group 1, one bit each. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andExpression1: number;
  /** Terms that must not hold in group 1, one bit each. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andNotExpression1: number;
  /** Fifth term mask; by position the required terms of group 2. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andExpression2: number;
  /** Sixth term mask; by position the forbidden terms of group 2. Added with 1.0-beta.3; undefined when older firmware does not send it. */
  readonly andNotExpression2: number;
}

/**
 * Boolean condition of a filter, built from match terms and length terms.
 *
 * Port command 216, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export interface PF_CONDITION extends CommandInstance {
  /** Asks for it. Boolean condition of a filter, built from match terms and length terms. */
  get(): Request<PF_CONDITION_Values>;
  /**
   * Sets it. Boolean condition of a filter, built from match terms and length terms.
   * @param andExpression0 bit mask of the terms that must hold in group 0
   * @param andNotExpression0 bit mask of the terms that must not hold in group 0
   * @param andExpression1 terms that must hold in group 1, one bit each
   * @param andNotExpression1 terms that must not hold in group 1, one bit each
   * @param andExpression2 fifth term mask; by position the required terms of group 2
   * @param andNotExpression2 sixth term mask; by position the forbidden terms of group 2
   */
  set(andExpression0: number, andNotExpression0: number, andExpression1: number, andNotExpression1: number, andExpression2: number, andNotExpression2: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PF_CONDITION_Input): Request<void>;
}

/**
 * Boolean condition of a filter, built from match terms and length terms.
 *
 * Port command 216, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export const PF_CONDITION: CommandClass<PF_CONDITION, [module: number, port: number, filter: number]> = /* @__PURE__ */ command("PF_CONDITION", 216, "P filter", "and_expression_0:u32? and_not_expression_0:u32? and_expression_1:u32? and_not_expression_1:u32? and_expression_2:u32? and_not_expression_2:u32?", "=");

/** What PF_STRING reports. */
export interface PF_STRING_Values {
  /** Text kept along with the condition. */
  readonly stringName: string;
}

/** What setting PF_STRING takes. */
export interface PF_STRING_Input {
  /** Text kept along with the condition. */
  readonly stringName: string;
}

/**
 * Text stored with the condition of a filter.
 *
 * Port command 217, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export interface PF_STRING extends CommandInstance {
  /** Asks for it. Text stored with the condition of a filter. */
  get(): Request<PF_STRING_Values>;
  /**
   * Sets it. Text stored with the condition of a filter.
   * @param stringName text kept along with the condition
   */
  set(stringName: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PF_STRING_Input): Request<void>;
}

/**
 * Text stored with the condition of a filter.
 *
 * Port command 217, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `filter`: Filter of a port.
 */
export const PF_STRING: CommandClass<PF_STRING, [module: number, port: number, filter: number]> = /* @__PURE__ */ command("PF_STRING", 217, "p filter", "string_name:str", "=");
