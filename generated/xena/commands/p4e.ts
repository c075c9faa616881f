// Generated from schema/xena/commands/p4e.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What P4E_ASSIGN reports. */
export interface P4E_ASSIGN_Values {
  /** Bit pattern of the engines given to this port. */
  readonly mask: string;
}

/** What setting P4E_ASSIGN takes. */
export interface P4E_ASSIGN_Input {
  /** Bit pattern of the engines given to this port. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * Assigns particular packet engines of the module to the port.
 *
 * Port command 675, since 1.0-beta.2: get, set.
 */
export interface P4E_ASSIGN extends CommandInstance {
  /** Asks for it. Assigns particular packet engines of the module to the port. */
  get(): Request<P4E_ASSIGN_Values>;
  /**
   * Sets it. Assigns particular packet engines of the module to the port.
   * @param mask bit pattern of the engines given to this port
   */
  set(mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4E_ASSIGN_Input): Request<void>;
}

/**
 * Assigns particular packet engines of the module to the port.
 *
 * Port command 675, since 1.0-beta.2: get, set.
 */
export const P4E_ASSIGN: CommandClass<P4E_ASSIGN, [module: number, port: number]> = /* @__PURE__ */ command("P4E_ASSIGN", 675, "p", "mask:hex[8]", "=");

/** What P4E_AVAILABLE reports. */
export interface P4E_AVAILABLE_Values {
  /** Packet engines at the disposal of this port. */
  readonly availablePeCount: number;
}

/**
 * How many packet engines the port could use.
 *
 * Port command 676, since 1.0-beta.2: get.
 */
export interface P4E_AVAILABLE extends CommandInstance {
  /** Asks for it. How many packet engines the port could use. */
  get(): Request<P4E_AVAILABLE_Values>;
}

/**
 * How many packet engines the port could use.
 *
 * Port command 676, since 1.0-beta.2: get.
 */
export const P4E_AVAILABLE: CommandClass<P4E_AVAILABLE, [module: number, port: number]> = /* @__PURE__ */ command("P4E_AVAILABLE", 676, "p", "available_pe_count:u8", undefined);

/** What P4E_ALLOCATE reports. */
export interface P4E_ALLOCATE_Values {
  /** How many packet engines the port gets. */
  readonly peCountAlloc: number;
}

/** What setting P4E_ALLOCATE takes. */
export interface P4E_ALLOCATE_Input {
  /** How many packet engines the port gets. */
  readonly peCountAlloc: number;
}

/**
 * Allocates a number of packet engines to the port without naming them.
 *
 * Port command 677, since 1.0-beta.2: get, set.
 */
export interface P4E_ALLOCATE extends CommandInstance {
  /** Asks for it. Allocates a number of packet engines to the port without naming them. */
  get(): Request<P4E_ALLOCATE_Values>;
  /**
   * Sets it. Allocates a number of packet engines to the port without naming them.
   * @param peCountAlloc how many packet engines the port gets
   */
  set(peCountAlloc: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4E_ALLOCATE_Input): Request<void>;
}

/**
 * Allocates a number of packet engines to the port without naming them.
 *
 * Port command 677, since 1.0-beta.2: get, set.
 */
export const P4E_ALLOCATE: CommandClass<P4E_ALLOCATE, [module: number, port: number]> = /* @__PURE__ */ command("P4E_ALLOCATE", 677, "p", "pe_count_alloc:u8", "=");

/** What P4E_ALLOCATION_INFO reports. */
export interface P4E_ALLOCATION_INFO_Values {
  /** Bit pattern of the engines the port could use. */
  readonly available: string;
  /** Bit pattern of the engines the port holds. */
  readonly allocated: string;
}

/**
 * Packet engines available to the port and those it holds, as bit patterns.
 *
 * Port command 678, since 1.0-beta.2: get, pushed.
 */
export interface P4E_ALLOCATION_INFO extends CommandInstance {
  /** Asks for it. Packet engines available to the port and those it holds, as bit patterns. */
  get(): Request<P4E_ALLOCATION_INFO_Values>;
}

/**
 * Packet engines available to the port and those it holds, as bit patterns.
 *
 * Port command 678, since 1.0-beta.2: get, pushed.
 */
export const P4E_ALLOCATION_INFO: CommandClass<P4E_ALLOCATION_INFO, [module: number, port: number]> = /* @__PURE__ */ command("P4E_ALLOCATION_INFO", 678, "P", "available:hex[8] allocated:hex[8]", undefined);
