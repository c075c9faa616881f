import { apply } from "../apply.js";
import { ConnectionLostError, StatusError } from "../errors.js";
import type { Request } from "../request.js";
import { type Reservable, reservationOf, stateIn } from "./reservable.js";

/** Reservations that are given back at the end of an `await using` block. */
export class Hold implements AsyncDisposable {
  #resources: readonly Reservable[];
  #released: Promise<void> | undefined;

  /** @internal */
  constructor(resources: readonly Reservable[]) {
    this.#resources = resources;
  }

  /** What was reserved for this hold and is still held; what the session had before is not among it. */
  get resources(): readonly Reservable[] {
    return this.#resources;
  }

  /**
   * Gives everything back that was reserved for this hold; later calls do nothing. What somebody else has taken away in the meantime,
   * and ports that are gone, need no giving back.
   * @throws the first error when something could not be given back
   */
  release(): Promise<void> {
    this.#released ??= giveBack(this.#resources).finally(() => {
      this.#resources = [];
    });
    return this.#released;
  }

  /** Like {@link release}, but a lost connection is no error of its own here: it would hide the one that left the block. */
  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await this.release();
    } catch (error) {
      if (!(error instanceof ConnectionLostError)) throw error;
    }
  }
}

/** Releases what this session holds. @throws the first error when something could not be released */
export async function giveBack(resources: readonly Reservable[]): Promise<void> {
  const alive = resources.filter((resource) => resource.isAlive);
  const outcomes = await apply.settled(...alive.map((resource) => reservationOf(resource).reservation.set("RELEASE")));
  const doubtful = alive.flatMap((resource, position) => {
    const outcome = outcomes[position];
    return outcome === undefined || outcome.ok ? [] : [{ resource, error: outcome.error }];
  });
  for (const { resource, error } of doubtful) if (!(await isLost(resource, error))) throw error;
}

/** Whether a release was refused because the resource is no longer ours. */
async function isLost(resource: Reservable, error: Error): Promise<boolean> {
  if (!resource.isAlive) return true;
  if (!(error instanceof StatusError)) return false;
  return stateIn(await reservationOf(resource).reservation.get()) !== "RESERVED_BY_YOU";
}

/** Requests for the present state of resources. */
export function statesOf(resources: readonly Reservable[]): Request<Readonly<Record<string, string | number>>>[] {
  return resources.map((resource) => reservationOf(resource).reservation.get());
}
