import type { Client } from "./client.js";

/** Who has reserved a resource. */
export interface Reservation {
  /** Name of the owner, or empty. It stays when the owner disconnects. */
  owner: string;
  /** The session that controls the resource; undefined while no session of the owner is there. */
  holder: Client | undefined;
  /** Whether every session of the owner controls it, as C_MULTIUSER and M_MULTIUSER allow. */
  isShared: boolean;
}

/** How a reservation looks to one session, numbered as x_RESERVATION reports it. */
export const View = { RELEASED: 0, BY_YOU: 1, BY_OTHER: 2 } as const;

/** What x_RESERVATION can be set to. */
export const Operation = { RELEASE: 0, RESERVE: 1, RELINQUISH: 2 } as const;

/** How a reservation looks to a session. A second session of the same owner only observes, unless control is shared. */
export function viewOf({ owner, holder, isShared }: Reservation, session: Client): number {
  if (owner === "") return View.RELEASED;
  return holder === session || (isShared && session.owner === owner) ? View.BY_YOU : View.BY_OTHER;
}

/** Whether somebody else has it. */
export function isForeign({ reservation }: { readonly reservation: Reservation }, session: Client): boolean {
  return viewOf(reservation, session) === View.BY_OTHER;
}
