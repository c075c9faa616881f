// Generated from fixture/commands/hot.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import { i32, u32, i64, u64 } from "../../../runtime/xena/codec/integers.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What P_COUNTERS reports. */
export interface P_COUNTERS_Values {
  /** Packets sent. In packets. */
  readonly packetCount: bigint;
  /** Bytes sent. In bytes. */
  readonly byteCount: bigint;
  /** Packets sent with an error. Added with 1.1; undefined when older firmware does not send it. */
  readonly errorCount: number | undefined;
  /** How far off the clock is. */
  readonly offset: number;
}

/**
 * What a stream has sent.
 *
 * Port command 60, since 1.0: get.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface P_COUNTERS extends CommandInstance {
  /** Asks for it. What a stream has sent. */
  get(): Request<P_COUNTERS_Values>;
}

/**
 * What a stream has sent.
 *
 * Port command 60, since 1.0: get.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const P_COUNTERS: CommandClass<P_COUNTERS, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("P_COUNTERS", 60, "p stream", "packet_count:i64 byte_count:u64 error_count:u32? offset:i32", undefined, "", [], { bytes: 24, decode: (bytes, at) => ({ packetCount: i64(bytes, at), byteCount: u64(bytes, at + 8), errorCount: u32(bytes, at + 16), offset: i32(bytes, at + 20) }) });
