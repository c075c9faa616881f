import type { XenaSession } from "../session.js";
import type { Discovered } from "./discover.js";
import type { Link } from "./link.js";
import type { Module } from "./module.js";
import type { ModulesManager } from "./modules-manager.js";
import { heldOf, type LostReservation, reclaim } from "./reclaim.js";
import type { Resource } from "./resource.js";
import { reunite } from "./reunite.js";
import type { StateStore } from "./state.js";

/** What a reunion has to do with. */
export interface ReunionParts {
  readonly tester: Resource;
  readonly modules: ModulesManager;
  readonly store: StateStore;
  readonly link: Link;
}

/** How things are after a loss. */
export interface Reunited {
  readonly lostReservations: readonly LostReservation[];
  readonly changedModules: readonly number[];
  /** Modules that are the same and have other ports. */
  readonly reconfigured: readonly Module[];
}

/**
 * Makes what users hold of a tester fit what the tester is after a loss: objects, state, lists of items, reservations. What was before is
 * remembered when the connection is lost, and through attempts that fail half-way.
 */
export class Reunion {
  readonly #parts: ReunionParts;
  #names: ReadonlyMap<number, string> = new Map();
  #held: readonly Resource[] = [];
  #changed = new Set<number>();
  #reconfigured = new Set<Module>();

  constructor(parts: ReunionParts) {
    this.#parts = parts;
  }

  /** The tester was found to be so: objects and names fit each other. */
  found({ modules }: Discovered): void {
    this.#names = new Map(modules.map(({ slot, name }) => [slot, name]));
  }

  /** The connection was lost. */
  remember(): void {
    const { tester, modules } = this.#parts;
    this.#held = heldOf([tester, ...[...modules].flatMap((module) => [module, ...module.ports])]);
    this.#changed = new Set();
    this.#reconfigured = new Set();
  }

  /**
   * Reads everything afresh and takes back what was held, in a few round trips whatever the number of ports.
   * @param discover asks the tester what it has
   */
  async restore(session: XenaSession, discover: () => Promise<Discovered>): Promise<Reunited> {
    const { tester, modules, store, link } = this.#parts;
    store.doubt();
    const found = await discover();
    const { slots, reconfigured } = reunite(modules, found, this.#names, tester.place, store);
    this.found(found);
    for (const slot of slots) this.#changed.add(slot);
    for (const module of reconfigured) this.#reconfigured.add(module);
    store.forgetDoubtful();
    const [lostReservations] = await Promise.all([reclaim(session, store, this.#held), link.restore(session)]);
    const changedModules = [...this.#changed].sort((a, b) => a - b);
    return { lostReservations, changedModules, reconfigured: [...this.#reconfigured].filter(({ isAlive }) => isAlive) };
  }
}
