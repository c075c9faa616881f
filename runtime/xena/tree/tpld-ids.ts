import { apply } from "../apply.js";
import type { CommandInstance } from "../command.js";
import { LabwireError } from "../errors.js";
import type { Request } from "../request.js";
import { Port } from "./port.js";
import type { Tester } from "./tester.js";

/** Tells which test payload ids are in use; testers and ports have it under the same name. */
interface WithUsedIds {
  readonly usedTpldIds?: CommandInstance & { get(): Request<Readonly<Record<string, readonly number[]>>> };
}

/**
 * Hands out test payload ids, no two the same, so that streams of several testers can be told apart wherever they arrive.
 *
 *     const ids = new TpldIds(testerA, testerB);
 *     await ids.serverSync();
 *     await stream.tpldId.set(ids.take());
 */
export class TpldIds {
  readonly #places: readonly (Tester | Port)[];
  /** Ids that were handed out here. */
  readonly #taken = new Set<number>();
  /** Ids that the testers have told of. */
  #seen: ReadonlySet<number> = new Set();

  /** @param places testers or ports that the ids must suit, and whose streams are looked at; without any, ids have no upper bound */
  constructor(...places: readonly (Tester | Port)[]) {
    this.#places = places;
  }

  /** Ids are smaller than this: the smallest that any of the ports says in its capabilities. */
  get limit(): number {
    const ports = this.#places.flatMap((place) =>
      place instanceof Port ? [place] : [...place.modules].flatMap((module) => [...module.ports]),
    );
    // A port that says nothing, or nothing sensible, must not forbid every id.
    return Math.min(...ports.map(maxTpid).filter((max) => max > 0));
  }

  /** Asks testers and ports which ids their streams use; these are not handed out. */
  async serverSync(): Promise<this> {
    const commands = this.#places.flatMap((place) => (place as unknown as WithUsedIds).usedTpldIds ?? []);
    const replies = await apply(...commands.map((command) => command.get()));
    this.#seen = new Set(replies.flatMap((reply) => Object.values(reply).flat()));
    return this;
  }

  /**
   * The lowest id that is not in use.
   * @throws LabwireError `NO_TPLD_ID_LEFT` when all are
   */
  take(): number {
    const { limit } = this;
    let id = 0;
    while (this.#taken.has(id) || this.#seen.has(id)) id++;
    if (id >= limit)
      throw new LabwireError("NO_TPLD_ID_LEFT", `all test payload ids from 0 to ${limit - 1} are in use`);
    this.#taken.add(id);
    return id;
  }

  /** Takes an id back, to be handed out again. */
  give(id: number): void {
    this.#taken.delete(id);
    this.#seen = new Set([...this.#seen].filter((other) => other !== id));
  }
}

function maxTpid(port: Port): number {
  const { capabilities } = port.info as { readonly capabilities?: { readonly maxTpid?: number } };
  return capabilities?.maxTpid ?? 0;
}
