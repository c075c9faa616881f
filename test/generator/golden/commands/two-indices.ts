// Generated from fixture/commands/two-indices.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What P_STEP reports. */
export interface P_STEP_Values {
  /** Station that the step addresses. */
  readonly address: string;
  /** Router on the way. */
  readonly gateway: string;
  /** Sender of the step. */
  readonly sourceIpv6: string;
}

/** What setting P_STEP takes. */
export interface P_STEP_Input {
  /** Station that the step addresses. */
  readonly address: string | Uint8Array;
  /** Router on the way. */
  readonly gateway: string | Uint8Array;
  /** Sender of the step. */
  readonly sourceIpv6: string | Uint8Array;
}

/**
 * One step of a stream's sequence.
 *
 * Port command 12, since 1.0: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `step`: Step of a sequence, counted from 0.
 */
export interface P_STEP extends CommandInstance {
  /** Asks for it. One step of a stream's sequence. */
  get(): Request<P_STEP_Values>;
  /**
   * Sets it. One step of a stream's sequence.
   * @param address station that the step addresses
   * @param gateway router on the way
   * @param sourceIpv6 sender of the step
   */
  set(address: string | Uint8Array, gateway: string | Uint8Array, sourceIpv6: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_STEP_Input): Request<void>;
}

/**
 * One step of a stream's sequence.
 *
 * Port command 12, since 1.0: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `step`: Step of a sequence, counted from 0.
 */
export const P_STEP: CommandClass<P_STEP, [module: number, port: number, stream: number, step: number]> = /* @__PURE__ */ command("P_STEP", 12, "p stream step", "address:mac gateway:ipv4 source_ipv6:ipv6", "=");
