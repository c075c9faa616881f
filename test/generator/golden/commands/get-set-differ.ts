// Generated from fixture/commands/get-set-differ.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { HoldAction, HoldState } from "../enums/holding.js";

/** What P_HOLD reports. */
export interface P_HOLD_Values {
  /** State as this session sees it. */
  readonly state: HoldState | number;
  /** State of every lane. */
  readonly lanes: readonly (HoldState | number)[];
}

/** What setting P_HOLD takes. */
export interface P_HOLD_Input {
  /** What to do. */
  readonly operation: HoldAction | number;
}

/**
 * Who holds the port, and the act of taking it.
 *
 * Port command 17, since 1.0: get, set, pushed.
 */
export interface P_HOLD extends CommandInstance {
  /** Asks for it. Who holds the port, and the act of taking it. */
  get(): Request<P_HOLD_Values>;
  /**
   * Sets it. Who holds the port, and the act of taking it.
   * @param operation what to do
   */
  set(operation: HoldAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_HOLD_Input): Request<void>;
  /** Sets it with operation TAKE. */
  setTake(): Request<void>;
  /** Sets it with operation LEAVE. */
  setLeave(): Request<void>;
}

/**
 * Who holds the port, and the act of taking it.
 *
 * Port command 17, since 1.0: get, set, pushed.
 */
export const P_HOLD: CommandClass<P_HOLD, [module: number, port: number]> = /* @__PURE__ */ command("P_HOLD", 17, "P", "state:u8@0 lanes:u8[4]@0", "operation:u8@1", "setTake operation=TAKE;setLeave operation=LEAVE", [HoldState, HoldAction]);
