// Generated from fixture/commands/flags.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { WatchedKinds } from "../enums/kinds.js";

/** What P_WATCH reports. */
export interface P_WATCH_Values {
  /** Kinds to report. */
  readonly kinds: readonly (WatchedKinds | number)[];
}

/** What setting P_WATCH takes. */
export interface P_WATCH_Input {
  /** Kinds to report. */
  readonly kinds: readonly (WatchedKinds | number)[];
}

/**
 * Kinds of frames that a port reports.
 *
 * Port command 20, since 1.0: get, set.
 */
export interface P_WATCH extends CommandInstance {
  /** Asks for it. Kinds of frames that a port reports. */
  get(): Request<P_WATCH_Values>;
  /**
   * Sets it. Kinds of frames that a port reports.
   * @param kinds kinds to report
   */
  set(kinds: readonly (WatchedKinds | number)[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_WATCH_Input): Request<void>;
  /** Sets it with kinds empty. */
  watchNothing(): Request<void>;
  /** Sets it with kinds UNICAST and MULTICAST. */
  watchBoth(): Request<void>;
}

/**
 * Kinds of frames that a port reports.
 *
 * Port command 20, since 1.0: get, set.
 */
export const P_WATCH: CommandClass<P_WATCH, [module: number, port: number]> = /* @__PURE__ */ command("P_WATCH", 20, "p", "kinds:u32@0", "=", "watchNothing kinds=[];watchBoth kinds=[\"UNICAST\",\"MULTICAST\"]", [WatchedKinds]);
