// Generated from fixture/commands/indexed.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What P_RATE reports. */
export interface P_RATE_Values {
  /** Bytes between two packets. In bytes. From 16 to 9000. After a reset: 20. */
  readonly minGap: number;
  /** Bits that a stream may send. In bits. */
  readonly total: bigint;
  /** Eight raw bytes, also given as a number. */
  readonly key: string;
  /** A name that is no parameter in TypeScript. */
  readonly default: number;
}

/** What setting P_RATE takes. */
export interface P_RATE_Input {
  /** Bytes between two packets. In bytes. From 16 to 9000. After a reset: 20. */
  readonly minGap: number;
  /** Bits that a stream may send. In bits. */
  readonly total: bigint | number;
  /** Eight raw bytes, also given as a number. */
  readonly key: string | Uint8Array | bigint;
  /** A name that is no parameter in TypeScript. */
  readonly default: number;
}

/**
 * How fast one stream of a port sends.
 *
 * Port command 11, since 1.0: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface P_RATE extends CommandInstance {
  /** Asks for it. How fast one stream of a port sends. */
  get(): Request<P_RATE_Values>;
  /**
   * Sets it. How fast one stream of a port sends.
   * @param minGap bytes between two packets
   * @param total bits that a stream may send
   * @param key eight raw bytes, also given as a number
   * @param defaultValue a name that is no parameter in TypeScript
   */
  set(minGap: number, total: bigint | number, key: string | Uint8Array | bigint, defaultValue: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_RATE_Input): Request<void>;
}

/**
 * How fast one stream of a port sends.
 *
 * Port command 11, since 1.0: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const P_RATE: CommandClass<P_RATE, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("P_RATE", 11, "p stream", "min_gap:u16~16..9000 total:u64 key:hex[8] default:i8", "=");
