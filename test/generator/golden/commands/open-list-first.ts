// Generated from fixture/commands/open-list-first.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { GroupAction } from "../enums/kinds.js";

/** What P_GROUPS reports. */
export interface P_GROUPS_Values {
  /** Addresses of the groups. */
  readonly groups: readonly string[];
  /** What to do with them. */
  readonly operation: GroupAction | number;
  /** Pause between two joins. In seconds. */
  readonly secondCount: number;
}

/** What setting P_GROUPS takes. */
export interface P_GROUPS_Input {
  /** Addresses of the groups. */
  readonly groups: readonly (string | Uint8Array)[];
  /** What to do with them. */
  readonly operation: GroupAction | number;
  /** Pause between two joins. In seconds. */
  readonly secondCount: number;
}

/**
 * Multicast groups that a port joins.
 *
 * Port command 16, since 1.0: get, set.
 */
export interface P_GROUPS extends CommandInstance {
  /** Asks for it. Multicast groups that a port joins. */
  get(): Request<P_GROUPS_Values>;
  /**
   * Sets it. Multicast groups that a port joins.
   * @param groups addresses of the groups
   * @param operation what to do with them
   * @param secondCount pause between two joins
   */
  set(groups: readonly (string | Uint8Array)[], operation: GroupAction | number, secondCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_GROUPS_Input): Request<void>;
  /**
   * Sets it with operation JOIN.
   * @param groups addresses of the groups
   * @param secondCount pause between two joins
   */
  setJoin(groups: readonly (string | Uint8Array)[], secondCount: number): Request<void>;
  /**
   * Sets it with operation LEAVE.
   * @param groups addresses of the groups
   * @param secondCount pause between two joins
   */
  setLeave(groups: readonly (string | Uint8Array)[], secondCount: number): Request<void>;
}

/**
 * Multicast groups that a port joins.
 *
 * Port command 16, since 1.0: get, set.
 */
export const P_GROUPS: CommandClass<P_GROUPS, [module: number, port: number]> = /* @__PURE__ */ command("P_GROUPS", 16, "p", "groups:ipv4[] operation:u8@0 second_count:u8", "=", "setJoin operation=JOIN;setLeave operation=LEAVE", [GroupAction]);
