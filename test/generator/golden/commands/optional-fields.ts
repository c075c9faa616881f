// Generated from fixture/commands/optional-fields.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What P_LIMITS reports. */
export interface P_LIMITS_Values {
  /** Top speed. In megabits per second. */
  readonly speed: number;
  /** Most streams. Added with protocol version 456; undefined when older firmware does not send it. */
  readonly streams: number | undefined;
  /** Sizes that it can send. Added with 2.0; undefined when older firmware does not send it. */
  readonly sizes: readonly number[] | undefined;
  /** Whatever comes behind. Added with 2.1; empty when older firmware does not send it. */
  readonly extra: string;
}

/**
 * What a port can do, growing from release to release.
 *
 * Port command 21, since 1.0: get.
 */
export interface P_LIMITS extends CommandInstance {
  /** Asks for it. What a port can do, growing from release to release. */
  get(): Request<P_LIMITS_Values>;
}

/**
 * What a port can do, growing from release to release.
 *
 * Port command 21, since 1.0: get.
 */
export const P_LIMITS: CommandClass<P_LIMITS, [module: number, port: number]> = /* @__PURE__ */ command("P_LIMITS", 21, "p", "speed:i32 streams:i32? sizes:i32[3]? extra:hex?", undefined);
