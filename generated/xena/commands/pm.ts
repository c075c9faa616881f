// Generated from schema/xena/commands/pm.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { ProtocolOption } from "../enums/common.js";

/** What PM_INDICES reports. */
export interface PM_INDICES_Values {
  /** One index for each match term. */
  readonly matchTermXindices: readonly number[];
}

/** What setting PM_INDICES takes. */
export interface PM_INDICES_Input {
  /** One index for each match term. */
  readonly matchTermXindices: readonly number[];
}

/**
 * List of the match terms on the port; writing it creates and removes terms.
 *
 * Port command 200, since 1.0-beta.2: get, set, pushed.
 */
export interface PM_INDICES extends CommandInstance {
  /** Asks for it. List of the match terms on the port; writing it creates and removes terms. */
  get(): Request<PM_INDICES_Values>;
  /**
   * Sets it. List of the match terms on the port; writing it creates and removes terms.
   * @param matchTermXindices one index for each match term
   */
  set(matchTermXindices: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PM_INDICES_Input): Request<void>;
}

/**
 * List of the match terms on the port; writing it creates and removes terms.
 *
 * Port command 200, since 1.0-beta.2: get, set, pushed.
 */
export const PM_INDICES: CommandClass<PM_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("PM_INDICES", 200, "P", "match_term_xindices:i32[]", "=");

/**
 * Creates one match term with the given index, for use in filter conditions.
 *
 * Port command 201, since 1.0-beta.2: set.
 *
 * Indices:
 * - `match_term`: Match term of a port.
 */
export interface PM_CREATE extends CommandInstance {
  /** Sets it. Creates one match term with the given index, for use in filter conditions. */
  set(): Request<void>;
}

/**
 * Creates one match term with the given index, for use in filter conditions.
 *
 * Port command 201, since 1.0-beta.2: set.
 *
 * Indices:
 * - `match_term`: Match term of a port.
 */
export const PM_CREATE: CommandClass<PM_CREATE, [module: number, port: number, matchTerm: number]> = /* @__PURE__ */ command("PM_CREATE", 201, "p match_term", undefined, "");

/**
 * Removes a match term; refused while a filter uses it.
 *
 * Port command 202, since 1.0-beta.2: set.
 *
 * Indices:
 * - `match_term`: Match term of a port.
 */
export interface PM_DELETE extends CommandInstance {
  /** Sets it. Removes a match term; refused while a filter uses it. */
  set(): Request<void>;
}

/**
 * Removes a match term; refused while a filter uses it.
 *
 * Port command 202, since 1.0-beta.2: set.
 *
 * Indices:
 * - `match_term`: Match term of a port.
 */
export const PM_DELETE: CommandClass<PM_DELETE, [module: number, port: number, matchTerm: number]> = /* @__PURE__ */ command("PM_DELETE", 202, "p match_term", undefined, "");

/** What PM_PROTOCOL reports. */
export interface PM_PROTOCOL_Values {
  /** Headers in order, outermost first. */
  readonly segments: readonly (ProtocolOption | number)[];
}

/** What setting PM_PROTOCOL takes. */
export interface PM_PROTOCOL_Input {
  /** Headers in order, outermost first. */
  readonly segments: readonly (ProtocolOption | number)[];
}

/**
 * Protocol headers that a match term expects at the start of a frame.
 *
 * Port command 203, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `match_term`: Match term of a port.
 */
export interface PM_PROTOCOL extends CommandInstance {
  /** Asks for it. Protocol headers that a match term expects at the start of a frame. */
  get(): Request<PM_PROTOCOL_Values>;
  /**
   * Sets it. Protocol headers that a match term expects at the start of a frame.
   * @param segments headers in order, outermost first
   */
  set(segments: readonly (ProtocolOption | number)[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PM_PROTOCOL_Input): Request<void>;
}

/**
 * Protocol headers that a match term expects at the start of a frame.
 *
 * Port command 203, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `match_term`: Match term of a port.
 */
export const PM_PROTOCOL: CommandClass<PM_PROTOCOL, [module: number, port: number, matchTerm: number]> = /* @__PURE__ */ command("PM_PROTOCOL", 203, "P match_term", "segments:u8[]@0", "=", "", [ProtocolOption]);

/** What PM_POSITION reports. */
export interface PM_POSITION_Values {
  /** Distance from the first byte of the frame. In bytes. */
  readonly byteOffset: number;
}

/** What setting PM_POSITION takes. */
export interface PM_POSITION_Input {
  /** Distance from the first byte of the frame. In bytes. */
  readonly byteOffset: number;
}

/**
 * Place in the frame where a match term begins to compare.
 *
 * Port command 204, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `match_term`: Match term of a port.
 */
export interface PM_POSITION extends CommandInstance {
  /** Asks for it. Place in the frame where a match term begins to compare. */
  get(): Request<PM_POSITION_Values>;
  /**
   * Sets it. Place in the frame where a match term begins to compare.
   * @param byteOffset distance from the first byte of the frame
   */
  set(byteOffset: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PM_POSITION_Input): Request<void>;
}

/**
 * Place in the frame where a match term begins to compare.
 *
 * Port command 204, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `match_term`: Match term of a port.
 */
export const PM_POSITION: CommandClass<PM_POSITION, [module: number, port: number, matchTerm: number]> = /* @__PURE__ */ command("PM_POSITION", 204, "P match_term", "byte_offset:i32", "=");

/** What PM_MATCH reports. */
export interface PM_MATCH_Values {
  /** Bits set to 1 are compared, others are ignored. */
  readonly mask: string;
  /** Wanted bytes at the position of the term. */
  readonly value: string;
}

/** What setting PM_MATCH takes. */
export interface PM_MATCH_Input {
  /** Bits set to 1 are compared, others are ignored. */
  readonly mask: string | Uint8Array | bigint;
  /** Wanted bytes at the position of the term. */
  readonly value: string | Uint8Array | bigint;
}

/**
 * Eight bytes that a match term compares, and the bits that count.
 *
 * Port command 205, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `match_term`: Match term of a port.
 */
export interface PM_MATCH extends CommandInstance {
  /** Asks for it. Eight bytes that a match term compares, and the bits that count. */
  get(): Request<PM_MATCH_Values>;
  /**
   * Sets it. Eight bytes that a match term compares, and the bits that count.
   * @param mask bits set to 1 are compared, others are ignored
   * @param value wanted bytes at the position of the term
   */
  set(mask: string | Uint8Array | bigint, value: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PM_MATCH_Input): Request<void>;
}

/**
 * Eight bytes that a match term compares, and the bits that count.
 *
 * Port command 205, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `match_term`: Match term of a port.
 */
export const PM_MATCH: CommandClass<PM_MATCH, [module: number, port: number, matchTerm: number]> = /* @__PURE__ */ command("PM_MATCH", 205, "P match_term", "mask:hex[8] value:hex[8]", "=");
