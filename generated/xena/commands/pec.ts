// Generated from schema/xena/commands/pec.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { OnOff } from "../enums/common.js";
import { LatencyTypeCustomDist } from "../enums/pec.js";

/** What PEC_INDICES reports. */
export interface PEC_INDICES_Values {
  /** Indices of the custom distributions, at most 40. */
  readonly indexations: readonly number[];
}

/** What setting PEC_INDICES takes. */
export interface PEC_INDICES_Input {
  /** Indices of the custom distributions, at most 40. */
  readonly indexations: readonly number[];
}

/**
 * Indices of the custom distributions on the port; writing creates missing ones and deletes unlisted ones.
 *
 * Port command 1610, since 1.0-beta.2: get, set, pushed.
 */
export interface PEC_INDICES extends CommandInstance {
  /** Asks for it. Indices of the custom distributions on the port; writing creates missing ones and deletes unlisted ones. */
  get(): Request<PEC_INDICES_Values>;
  /**
   * Sets it. Indices of the custom distributions on the port; writing creates missing ones and deletes unlisted ones.
   * @param indexations indices of the custom distributions, at most 40
   */
  set(indexations: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEC_INDICES_Input): Request<void>;
}

/**
 * Indices of the custom distributions on the port; writing creates missing ones and deletes unlisted ones.
 *
 * Port command 1610, since 1.0-beta.2: get, set, pushed.
 */
export const PEC_INDICES: CommandClass<PEC_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("PEC_INDICES", 1610, "P", "indexations:i32[]", "=");

/** What PEC_VAL reports. */
export interface PEC_VAL_Values {
  /** Vendor-defined flag for how the table is laid out. */
  readonly linear: OnOff | number;
  /** Vendor-defined flag that marks the distribution as symmetric. */
  readonly symmetric: OnOff | number;
  /** Entries the table holds. */
  readonly entryCount: number;
  /** Table values in order, inter-packet distances or latencies by type. */
  readonly dataX: readonly bigint[];
}

/** What setting PEC_VAL takes. */
export interface PEC_VAL_Input {
  /** Vendor-defined flag for how the table is laid out. */
  readonly linear: OnOff | number;
  /** Vendor-defined flag that marks the distribution as symmetric. */
  readonly symmetric: OnOff | number;
  /** Entries the table holds. */
  readonly entryCount: number;
  /** Table values in order, inter-packet distances or latencies by type. */
  readonly dataX: readonly (bigint | number)[];
}

/**
 * Definition of a custom distribution; writing to an unused index creates the distribution.
 *
 * Port command 1680, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `custom_distribution`: Custom distribution of a Chimera port.
 */
export interface PEC_VAL extends CommandInstance {
  /** Asks for it. Definition of a custom distribution; writing to an unused index creates the distribution. */
  get(): Request<PEC_VAL_Values>;
  /**
   * Sets it. Definition of a custom distribution; writing to an unused index creates the distribution.
   * @param linear vendor-defined flag for how the table is laid out
   * @param symmetric vendor-defined flag that marks the distribution as symmetric
   * @param entryCount entries the table holds
   * @param dataX table values in order, inter-packet distances or latencies by type
   */
  set(linear: OnOff | number, symmetric: OnOff | number, entryCount: number, dataX: readonly (bigint | number)[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEC_VAL_Input): Request<void>;
}

/**
 * Definition of a custom distribution; writing to an unused index creates the distribution.
 *
 * Port command 1680, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `custom_distribution`: Custom distribution of a Chimera port.
 */
export const PEC_VAL: CommandClass<PEC_VAL, [module: number, port: number, customDistribution: number]> = /* @__PURE__ */ command("PEC_VAL", 1680, "P custom_distribution", "linear:u8@0 symmetric:u8@0 entry_count:i32 data_x:i64[]", "=", "", [OnOff]);

/** What PEC_COMMENT reports. */
export interface PEC_COMMENT_Values {
  /** User-chosen label of the distribution. */
  readonly comment: string;
}

/** What setting PEC_COMMENT takes. */
export interface PEC_COMMENT_Input {
  /** User-chosen label of the distribution. */
  readonly comment: string;
}

/**
 * Free text that labels a custom distribution.
 *
 * Port command 1681, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `custom_distribution`: Custom distribution of a Chimera port.
 */
export interface PEC_COMMENT extends CommandInstance {
  /** Asks for it. Free text that labels a custom distribution. */
  get(): Request<PEC_COMMENT_Values>;
  /**
   * Sets it. Free text that labels a custom distribution.
   * @param comment user-chosen label of the distribution
   */
  set(comment: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEC_COMMENT_Input): Request<void>;
}

/**
 * Free text that labels a custom distribution.
 *
 * Port command 1681, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `custom_distribution`: Custom distribution of a Chimera port.
 */
export const PEC_COMMENT: CommandClass<PEC_COMMENT, [module: number, port: number, customDistribution: number]> = /* @__PURE__ */ command("PEC_COMMENT", 1681, "P custom_distribution", "comment:str", "=");

/**
 * Deletes a custom distribution; refused while an impairment uses it.
 *
 * Port command 1682, since 1.0-beta.2: set.
 *
 * Indices:
 * - `custom_distribution`: Custom distribution of a Chimera port.
 */
export interface PEC_DELETE extends CommandInstance {
  /** Sets it. Deletes a custom distribution; refused while an impairment uses it. */
  set(): Request<void>;
}

/**
 * Deletes a custom distribution; refused while an impairment uses it.
 *
 * Port command 1682, since 1.0-beta.2: set.
 *
 * Indices:
 * - `custom_distribution`: Custom distribution of a Chimera port.
 */
export const PEC_DELETE: CommandClass<PEC_DELETE, [module: number, port: number, customDistribution: number]> = /* @__PURE__ */ command("PEC_DELETE", 1682, "p custom_distribution", undefined, "");

/** What PEC_DISTTYPE reports. */
export interface PEC_DISTTYPE_Values {
  /** Whether the values are distances between packets or latencies. */
  readonly latencyType: LatencyTypeCustomDist | number;
}

/**
 * Kind of impairment that a custom distribution can drive.
 *
 * Port command 1683, since 1.0-beta.2: get, pushed.
 *
 * Indices:
 * - `custom_distribution`: Custom distribution of a Chimera port.
 */
export interface PEC_DISTTYPE extends CommandInstance {
  /** Asks for it. Kind of impairment that a custom distribution can drive. */
  get(): Request<PEC_DISTTYPE_Values>;
}

/**
 * Kind of impairment that a custom distribution can drive.
 *
 * Port command 1683, since 1.0-beta.2: get, pushed.
 *
 * Indices:
 * - `custom_distribution`: Custom distribution of a Chimera port.
 */
export const PEC_DISTTYPE: CommandClass<PEC_DISTTYPE, [module: number, port: number, customDistribution: number]> = /* @__PURE__ */ command("PEC_DISTTYPE", 1683, "P custom_distribution", "latency_type:u8@0", undefined, "", [LatencyTypeCustomDist]);
