import { type Discovered, type FoundModule, moduleOf } from "./discover.js";
import { gone } from "./errors.js";
import type { Module } from "./module.js";
import type { ModulesManager } from "./modules-manager.js";
import type { Scope } from "./scope.js";
import type { StateStore } from "./state.js";

/** What is not as it was before the connection was lost. */
export interface Changes {
  /** Slots whose module came, went, or is another one now, or has other ports; in order. */
  readonly slots: readonly number[];
  /** Modules that are the same and have other ports. */
  readonly reconfigured: readonly Module[];
}

/**
 * Brings together the objects that users hold and what was found after a loss. A module that calls itself what it did, in the same slot,
 * is the same object; so are its ports when their number and kinds are what they were. Everything else is out of use, and says so.
 * @param before what the modules called themselves, by slot
 */
export function reunite(
  modules: ModulesManager,
  { modules: found }: Discovered,
  before: ReadonlyMap<number, string>,
  scope: Scope,
  store: StateStore,
): Changes {
  const old = new Map([...modules].map((module) => [module.moduleId, module]));
  const slots = new Set<number>();
  const reconfigured: Module[] = [];
  const present = found.map((one): readonly [number, Module] => {
    const module = old.get(one.slot);
    if (module === undefined || !isSame(module, one, before.get(one.slot))) {
      slots.add(one.slot);
      return [one.slot, moduleOf(one, scope, store)];
    }
    old.delete(one.slot);
    if (!module.hasPorts(one.ports)) {
      slots.add(one.slot);
      reconfigured.push(module);
      module.replacePorts(one.ports, `module ${one.slot} has other ports since the tester was connected again`);
    }
    return [one.slot, module];
  });
  for (const [slot, module] of old) {
    const isReplaced = slots.has(slot);
    slots.add(slot);
    const why = isReplaced ? "another module is in its slot" : "its slot is empty";
    module.retire(gone(`module ${slot}`, `${why} since the tester was connected again`));
  }
  modules.set(present);
  return { slots: [...slots].sort((a, b) => a - b), reconfigured };
}

function isSame(module: Module, { kind, name }: FoundModule, nameBefore: string | undefined): boolean {
  return module.isAlive && module.constructor === kind.module && name === (nameBefore ?? "");
}
