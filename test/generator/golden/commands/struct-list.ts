// Generated from fixture/commands/struct-list.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { FrameKind } from "../enums/kinds.js";

/** One of the entries of P_NEIGHBORS. */
export interface P_NEIGHBORS_Entries {
  /** Its address. */
  readonly station: string;
  /** What it is. */
  readonly kind: FrameKind | number;
  /** When it was heard last. In milliseconds. */
  readonly lastHeard: bigint;
}

/** What P_NEIGHBORS reports. */
export interface P_NEIGHBORS_Values {
  /** One entry per station. */
  readonly entries: readonly P_NEIGHBORS_Entries[];
}

/** What setting P_NEIGHBORS takes. */
export interface P_NEIGHBORS_Input {
  /** One entry per station. */
  readonly entries: readonly P_NEIGHBORS_Entries[];
}

/**
 * Stations that a port has heard of.
 *
 * Port command 15, since 1.0: get, set.
 */
export interface P_NEIGHBORS extends CommandInstance {
  /** Asks for it. Stations that a port has heard of. */
  get(): Request<P_NEIGHBORS_Values>;
  /**
   * Sets it. Stations that a port has heard of.
   * @param entries one entry per station
   */
  set(entries: readonly P_NEIGHBORS_Entries[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_NEIGHBORS_Input): Request<void>;
}

/**
 * Stations that a port has heard of.
 *
 * Port command 15, since 1.0: get, set.
 */
export const P_NEIGHBORS: CommandClass<P_NEIGHBORS, [module: number, port: number]> = /* @__PURE__ */ command("P_NEIGHBORS", 15, "p", "entries:[station:mac kind:u8@0 last_heard:i64]", "=", "", [FrameKind]);
