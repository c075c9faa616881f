import type { Client } from "./client.js";
import { encodeReply, infoNamed } from "./command-info.js";
import type { Lab } from "./lab.js";
import { type Reservation, viewOf } from "./reservation.js";
import type { Resource } from "./resource.js";

/** Commands that tell a reservation, by what is reserved. */
function prefixOf(resource: Resource, lab: Lab): string {
  if (resource === lab.root) return "C";
  return lab.modules.get(resource.module) === resource ? "M" : "P";
}

/** Changes a reservation and tells every session for which it looks different now. */
export function changeReservation(lab: Lab, resource: Resource, change: Partial<Reservation>): void {
  const { reservation } = resource;
  const before = { ...reservation };
  Object.assign(reservation, change);
  const prefix = prefixOf(resource, lab);
  const info = infoNamed(`${prefix}_RESERVATION`);
  for (const session of lab.sessions) {
    const view = viewOf(reservation, session);
    if (view !== viewOf(before, session)) lab.pushes.add(info, resource, [], Uint8Array.of(view), session);
  }
  const { owner } = reservation;
  if (owner === before.owner) return;
  const by = infoNamed(`${prefix}_RESERVEDBY`);
  lab.pushes.add(by, resource, [], encodeReply(by, { username: owner }));
}

/** Gives a session a name: it takes over what is kept for that name and nobody controls. */
export function join(lab: Lab, session: Client, name: string): void {
  if (session.owner === name) return;
  leave(lab, session);
  session.owner = name;
  if (name === "") return;
  for (const resource of lab.resources()) {
    const { owner, holder } = resource.reservation;
    if (owner === name && holder === undefined) changeReservation(lab, resource, { holder: session });
  }
}

/** A session goes: what it controls passes to the next session of the same name, or waits for one. */
export function leave(lab: Lab, session: Client): void {
  const name = session.owner;
  if (name === "") return;
  session.owner = "";
  const next = [...lab.sessions].find((other) => other !== session && other.owner === name);
  for (const resource of lab.resources()) {
    if (resource.reservation.holder === session) changeReservation(lab, resource, { holder: next });
  }
}
