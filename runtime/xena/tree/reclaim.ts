import { apply } from "../apply.js";
import type { CommandInstance } from "../command.js";
import { StatusError } from "../errors.js";
import type { Request } from "../request.js";
import type { XenaSession } from "../session.js";
import type { Resource } from "./resource.js";
import { type AnyCommand, commandAt, type Scope } from "./scope.js";
import type { StateSpec, StateStore } from "./state.js";

/** Something that was reserved before the connection was lost, and is not any more. */
export interface LostReservation {
  /** The tester, module or port. */
  readonly resource: Resource;
  /** `chassis`, `2` or `2/5`. */
  readonly target: string;
  /** `TAKEN` by somebody else meanwhile, `REFUSED` by the tester, or the resource itself is `GONE`. */
  readonly reason: "TAKEN" | "REFUSED" | "GONE";
  /** Name under which it is held now; empty when it is not. */
  readonly owner: string;
}

interface Held {
  readonly reservation?: unknown;
  readonly reservedBy?: string;
}

type Action = "RESERVE" | "RELINQUISH";
type SetAction = CommandInstance & { set(action: Action): Request<void> };

/** Those of some resources that this session holds, as far as pushes have told. */
export function heldOf(resources: Iterable<Resource>): Resource[] {
  return [...resources].filter(({ info }) => (info as Held).reservation === "RESERVED_BY_YOU");
}

/**
 * Takes back what was held before, after its state was read. Mostly the tester has kept it for the name. What is free is reserved; what
 * a session of the same name has, which is as a rule the one that was lost and that the tester has not missed yet, is taken over. What
 * somebody else has stays theirs.
 * @returns what could not be had
 */
export async function reclaim(
  session: XenaSession,
  store: StateStore,
  held: readonly Resource[],
): Promise<LostReservation[]> {
  const present = held.filter(({ isAlive }) => isAlive);
  const steps = present.flatMap((resource) =>
    actionsFor(resource.info, session.owner).map((action) => ({ resource, action })),
  );
  const outcomes = await apply.settled(
    ...steps.map(({ resource, action }) => (commandOf(resource, "reservation", session) as SetAction).set(action)),
  );
  const failure = outcomes.find((outcome) => !outcome.ok && !(outcome.error instanceof StatusError));
  if (failure?.ok === false) throw failure.error;
  await lookAgain(session, store, new Set(steps.map(({ resource }) => resource)));
  return held.filter((resource) => !present.includes(resource) || !isOurs(resource)).map(lossOf);
}

function actionsFor(info: Held, owner: string | undefined): readonly Action[] {
  if (info.reservation === "RELEASED") return ["RESERVE"];
  if (info.reservation === "RESERVED_BY_OTHER" && info.reservedBy === owner) return ["RELINQUISH", "RESERVE"];
  return [];
}

async function lookAgain(session: XenaSession, store: StateStore, resources: Iterable<Resource>): Promise<void> {
  const errors = await store.refresh(
    [...resources].flatMap((resource) =>
      (["reservation", "reservedBy"] as const).flatMap((field) => {
        const command = stateOf(resource)[field]?.[0];
        return command === undefined ? [] : [[command, placeOf(resource, session)] as const];
      }),
    ),
  );
  const failure = errors.find((error) => !(error instanceof StatusError));
  if (failure !== undefined) throw failure;
}

function isOurs({ info }: Resource): boolean {
  return (info as Held).reservation === "RESERVED_BY_YOU";
}

function lossOf(resource: Resource): LostReservation {
  const { target, isAlive } = resource;
  if (!isAlive) return { resource, target, reason: "GONE", owner: "" };
  const { reservation, reservedBy = "" } = resource.info as Held;
  return { resource, target, reason: reservation === "RELEASED" ? "REFUSED" : "TAKEN", owner: reservedBy };
}

function stateOf(resource: Resource): StateSpec {
  return (resource.constructor as unknown as { readonly state: StateSpec }).state;
}

function placeOf({ place }: Resource, session: XenaSession): Scope {
  return { ...place, target: session };
}

function commandOf(resource: Resource, field: string, session: XenaSession): CommandInstance {
  const [command] = stateOf(resource)[field] as readonly [AnyCommand];
  return commandAt(command, placeOf(resource, session));
}
