import type { CommandInstance } from "../command.js";
import type { Request } from "../request.js";
import { Module } from "./module.js";
import { Port } from "./port.js";
import type { Resource } from "./resource.js";
import type { Tester } from "./tester.js";

/** What can be reserved. */
export type Reservable = Tester | Module | Port;

/** How a reservation looks to this session. A number stands for what newer firmware may add. */
export type ReservationState = "RELEASED" | "RESERVED_BY_YOU" | "RESERVED_BY_OTHER" | number;

/** The reservation of a resource; testers, modules and ports have it under the same names. */
export interface ReservationCommands {
  readonly reservation: CommandInstance & {
    get(): Request<Readonly<Record<string, ReservationState>>>;
    set(action: "RELEASE" | "RESERVE" | "RELINQUISH"): Request<void>;
  };
  readonly reservedBy: CommandInstance & { get(): Request<Readonly<Record<string, string>>> };
}

/** The commands by which a resource is reserved. */
export function reservationOf(resource: Reservable): ReservationCommands {
  return resource as unknown as ReservationCommands;
}

/** The state in a reply, whatever the command calls it. */
export function stateIn(values: Readonly<Record<string, ReservationState>>): ReservationState | undefined {
  return Object.values(values)[0];
}

/** The tester that a resource belongs to. */
export function testerOf(resource: Resource): Tester {
  let found = resource;
  while (found.parent !== undefined) found = found.parent;
  return found as Tester;
}

/**
 * What must not be somebody else's when the resource is reserved: tester and module of a port, tester and ports of a module, everything
 * of a tester.
 */
export function relatedTo(resource: Reservable): Reservable[] {
  if (resource instanceof Port) return [testerOf(resource), resource.parent as Module];
  if (resource instanceof Module) return [testerOf(resource), ...resource.ports];
  return [...resource.modules].flatMap((module) => [module, ...module.ports]);
}

/** `192.0.2.1 2/5` for a port, `192.0.2.1 module 2`, `192.0.2.1 chassis`. */
export function nameOf(resource: Reservable): string {
  const what = resource instanceof Module ? `module ${resource.target}` : resource.target;
  return `${testerOf(resource).host} ${what}`;
}
