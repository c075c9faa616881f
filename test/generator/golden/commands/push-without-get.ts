// Generated from fixture/commands/push-without-get.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What setting P_POOL takes. */
export interface P_POOL_Input {
  /** Raw bytes of the pool. */
  readonly pool: readonly number[] | Uint8Array;
}

/**
 * Addresses from which a port takes its own.
 *
 * Port command 22, since 1.0: set, pushed.
 */
export interface P_POOL extends CommandInstance {
  /**
   * Sets it. Addresses from which a port takes its own.
   * @param pool raw bytes of the pool
   */
  set(pool: readonly number[] | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_POOL_Input): Request<void>;
}

/**
 * Addresses from which a port takes its own.
 *
 * Port command 22, since 1.0: set, pushed.
 */
export const P_POOL: CommandClass<P_POOL, [module: number, port: number]> = /* @__PURE__ */ command("P_POOL", 22, "P", undefined, "pool:u8[]");
