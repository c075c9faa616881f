// Generated from fixture/commands/enum-index.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { FrameKind } from "../enums/kinds.js";

/** What P_BUCKET reports. */
export interface P_BUCKET_Values {
  /** Frames since the last reset. In frames. */
  readonly count2_5: bigint;
}

/**
 * Counter of one kind of frame.
 *
 * Port command 13, since 1.0: get.
 *
 * Indices:
 * - `frame_kind`: Kind of frames to count.
 */
export interface P_BUCKET extends CommandInstance {
  /** Asks for it. Counter of one kind of frame. */
  get(): Request<P_BUCKET_Values>;
}

/**
 * Counter of one kind of frame.
 *
 * Port command 13, since 1.0: get.
 *
 * Indices:
 * - `frame_kind`: Kind of frames to count.
 */
export const P_BUCKET: CommandClass<P_BUCKET, [module: number, port: number, frameKind: FrameKind | number]> = /* @__PURE__ */ command("P_BUCKET", 13, "p frame_kind@0", "count_2_5:i64", undefined, "", [FrameKind]);
