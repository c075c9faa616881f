import { watchAbort } from "../abort-watch.js";
import { apply } from "../apply.js";
import { AbortedError, LabwireError, StatusError } from "../errors.js";
import { giveBack, Hold, statesOf } from "./hold.js";
import { nameOf, type Reservable, type ReservationState, relatedTo, reservationOf, stateIn } from "./reservable.js";
import { until } from "./until.js";

/** How to reserve. */
export interface ReserveOptions {
  /** Takes away what others hold; without it, that is an error. */
  readonly force?: boolean;
  /** Longest wait in milliseconds for what was taken away to become free, 5000 unless given. */
  readonly timeoutMs?: number;
  /** Gives up; what was reserved by then is given back. */
  readonly signal?: AbortSignal;
}

/** Somebody who stands in the way. */
export interface Holder {
  /** What is held: it, what it is part of, or a part of it was to be reserved. */
  readonly resource: Reservable;
  /** Name under which it is held. */
  readonly owner: string;
}

/** Something could not be reserved, because others hold it or the tester refused. Nothing was kept. */
export class ReservationError extends LabwireError {
  /** Who holds what; empty when the tester refused for another reason. */
  readonly holders: readonly Holder[];

  constructor(code: string, message: string, holders: readonly Holder[], options?: ErrorOptions) {
    super(code, message, options);
    this.holders = holders;
  }
}

const DEFAULT_TIMEOUT_MS = 5000;

/**
 * Reserves ports, modules or testers, of one tester or several. What this session holds already stays as it is; what the hold releases
 * is only what was reserved for it. When one of them cannot be had, those that were reserved by then are released again.
 *
 *     await using hold = await reserve([tx, rx], { force: true });
 *
 * @throws ReservationError `RESERVED_BY_OTHERS` naming who holds what, `RESERVE_REFUSED` when a tester refuses; UntilTimeoutError when
 * something does not become free; AbortedError
 */
export async function reserve(targets: Reservable | Iterable<Reservable>, options: ReserveOptions = {}): Promise<Hold> {
  const wanted = listOf(targets);
  const { signal } = options;
  if (signal?.aborted) throw new AbortedError("reserve", false, signal.reason);
  const { missing, foreign } = await lookAt(wanted);
  if (foreign.length > 0) {
    if (options.force !== true) throw await heldByOthers(foreign);
    await takeAway(foreign, options);
  }
  return new Hold(await take(missing, signal));
}

/**
 * Releases what this session holds of these ports, modules and testers; what it does not hold stays as it is.
 * @throws the first error when something could not be released
 */
export async function release(targets: Reservable | Iterable<Reservable>): Promise<void> {
  const resources = listOf(targets);
  const states = await apply(...statesOf(resources));
  await giveBack(resources.filter((_, position) => stateOf(states[position]) === "RESERVED_BY_YOU"));
}

function listOf(targets: Reservable | Iterable<Reservable>): Reservable[] {
  return Symbol.iterator in targets ? [...new Set(targets)] : [targets];
}

function stateOf(values: unknown): ReservationState | undefined {
  return stateIn(values as Readonly<Record<string, ReservationState>>);
}

/** What is still to be reserved, and what others hold of it, around it or inside it. */
async function lookAt(wanted: readonly Reservable[]): Promise<{ missing: Reservable[]; foreign: Reservable[] }> {
  const all = [...new Set([...wanted, ...wanted.flatMap(relatedTo)])];
  const replies = await apply(...statesOf(all));
  const states = new Map(all.map((resource, position) => [resource, stateOf(replies[position])]));
  const missing = wanted.filter((resource) => states.get(resource) !== "RESERVED_BY_YOU");
  const inTheWay = new Set(missing.flatMap((resource) => [resource, ...relatedTo(resource)]));
  return { missing, foreign: [...inTheWay].filter((resource) => states.get(resource) === "RESERVED_BY_OTHER") };
}

async function heldByOthers(foreign: readonly Reservable[], cause?: Error): Promise<ReservationError> {
  const names = await apply(...foreign.map((resource) => reservationOf(resource).reservedBy.get()));
  const holders = foreign.map((resource, position) => ({
    resource,
    owner: Object.values(names[position] ?? {})[0] ?? "",
  }));
  const list = holders.map(({ resource, owner }) => `${nameOf(resource)} by ${JSON.stringify(owner)}`).join(", ");
  const message = `reserved by others: ${list}; reserve with { force: true } to take it away`;
  return new ReservationError("RESERVED_BY_OTHERS", message, holders, cause === undefined ? undefined : { cause });
}

/**
 * The tester tells when it is free: the holder's session may have work to end. The wait begins before the taking away, since what is
 * free may be gone again by the time that anybody asks.
 */
async function takeAway(foreign: readonly Reservable[], options: ReserveOptions): Promise<void> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, signal } = options;
  const stop = new AbortController();
  const off = signal === undefined ? undefined : watchAbort(signal, () => stop.abort(signal.reason));
  const isFree = (values: Readonly<Record<string, ReservationState>>): boolean => stateIn(values) === "RELEASED";
  const waits = Promise.all(
    foreign.map((resource) => until(reservationOf(resource).reservation, isFree, { timeoutMs, signal: stop.signal })),
  );
  const sets = apply(...foreign.map((resource) => reservationOf(resource).reservation.set("RELINQUISH")));
  try {
    await Promise.all([sets, waits]);
  } finally {
    off?.();
    stop.abort();
  }
}

/** All or none. The question behind each reservation lets the tester's push of it in before anybody looks at `info`. */
async function take(missing: readonly Reservable[], signal: AbortSignal | undefined): Promise<readonly Reservable[]> {
  const batch = signal === undefined ? apply : apply.with({ signal });
  const sets = missing.map((resource) => reservationOf(resource).reservation.set("RESERVE"));
  const outcomes = await batch.settled(...sets, ...statesOf(missing));
  const failed = outcomes.find((outcome) => !outcome.ok);
  if (failed === undefined || failed.ok) return missing;
  // A request without an answer may have been carried out all the same; one that was refused was not.
  await giveBack(missing.filter((_, position) => !isRefused(outcomes[position])));
  if (!(failed.error instanceof StatusError)) throw failed.error;
  const { foreign } = await lookAt(missing);
  if (foreign.length > 0) throw await heldByOthers(foreign, failed.error);
  throw new ReservationError("RESERVE_REFUSED", failed.error.message, [], { cause: failed.error });
}

function isRefused(outcome: { readonly ok: boolean; readonly error?: Error } | undefined): boolean {
  return outcome?.ok === false && outcome.error instanceof StatusError;
}
