import { noSuchModule, wrongClass } from "./errors.js";
import type { Module } from "./module.js";
import type { OneEach } from "./one-each.js";

type ModuleKind<Kind extends Module> = abstract new (...args: never[]) => Kind;

/** The modules of a tester, by slot. Empty slots have none. */
export class ModulesManager<Kind extends Module = Module> implements Iterable<Kind> {
  #modules = new Map<number, Kind>();

  get length(): number {
    return this.#modules.size;
  }

  /** In slot order. */
  [Symbol.iterator](): Iterator<Kind> {
    return this.#modules.values();
  }

  /**
   * The module of a slot.
   * @param kind class that it must be of; the result is of this class then
   * @throws NotThereError `NO_SUCH_MODULE` listing the slots there are, or `WRONG_CLASS`
   */
  obtain(slot: number): Kind;
  obtain<Wanted extends Module>(slot: number, kind: ModuleKind<Wanted>): Wanted;
  obtain<Wanted extends Module>(slot: number, kind?: ModuleKind<Wanted>): Kind | Wanted {
    const found = this.#modules.get(slot);
    if (found === undefined) throw noSuchModule(slot, [...this.#modules.keys()]);
    if (kind !== undefined && !(found instanceof kind))
      throw wrongClass(`module ${slot}`, kind.name, found.constructor.name);
    return found;
  }

  /** Several modules at once. */
  obtainMultiple<const Ids extends readonly number[]>(...slots: Ids): OneEach<Ids, Kind> {
    return slots.map((slot) => this.obtain(slot)) as OneEach<Ids, Kind>;
  }

  /** @internal */
  set(modules: readonly (readonly [slot: number, module: Kind])[]): void {
    this.#modules = new Map(modules);
  }
}
