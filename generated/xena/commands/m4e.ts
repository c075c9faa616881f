// Generated from schema/xena/commands/m4e.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { ResourceAllocationMode } from "../enums/m4e.js";

/** What M4E_MODE reports. */
export interface M4E_MODE_Values {
  /** SIMPLE or ADVANCED allocation of packet engines. */
  readonly mode: ResourceAllocationMode | number;
}

/** What setting M4E_MODE takes. */
export interface M4E_MODE_Input {
  /** SIMPLE or ADVANCED allocation of packet engines. */
  readonly mode: ResourceAllocationMode | number;
}

/**
 * Way in which packet engines are shared among the ports of the module.
 *
 * Module command 850, since 1.0-beta.2: get, set.
 */
export interface M4E_MODE extends CommandInstance {
  /** Asks for it. Way in which packet engines are shared among the ports of the module. */
  get(): Request<M4E_MODE_Values>;
  /**
   * Sets it. Way in which packet engines are shared among the ports of the module.
   * @param mode SIMPLE or ADVANCED allocation of packet engines
   */
  set(mode: ResourceAllocationMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M4E_MODE_Input): Request<void>;
  /** Sets it with mode SIMPLE. */
  setSimple(): Request<void>;
  /** Sets it with mode ADVANCED. */
  setAdvanced(): Request<void>;
}

/**
 * Way in which packet engines are shared among the ports of the module.
 *
 * Module command 850, since 1.0-beta.2: get, set.
 */
export const M4E_MODE: CommandClass<M4E_MODE, [module: number]> = /* @__PURE__ */ command("M4E_MODE", 850, "m", "mode:u8@0", "=", "setSimple mode=SIMPLE;setAdvanced mode=ADVANCED", [ResourceAllocationMode]);

/** What M4E_RESERVE reports. */
export interface M4E_RESERVE_Values {
  /** Bit pattern of the reserved engines. */
  readonly mask: string;
}

/** What setting M4E_RESERVE takes. */
export interface M4E_RESERVE_Input {
  /** Bit pattern of the reserved engines. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * Packet engines of the module that the user reserves.
 *
 * Module command 851, since 1.0-beta.2: get, set.
 */
export interface M4E_RESERVE extends CommandInstance {
  /** Asks for it. Packet engines of the module that the user reserves. */
  get(): Request<M4E_RESERVE_Values>;
  /**
   * Sets it. Packet engines of the module that the user reserves.
   * @param mask bit pattern of the reserved engines
   */
  set(mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M4E_RESERVE_Input): Request<void>;
}

/**
 * Packet engines of the module that the user reserves.
 *
 * Module command 851, since 1.0-beta.2: get, set.
 */
export const M4E_RESERVE: CommandClass<M4E_RESERVE, [module: number]> = /* @__PURE__ */ command("M4E_RESERVE", 851, "m", "mask:hex[8]", "=");
