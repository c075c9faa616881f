import { ActiveFault } from "./active.js";
import { checkFault } from "./check.js";
import type { Fault, FaultHandle, Faults } from "./fault.js";
import type { Matchable } from "./match.js";

/** What happens when faults come, go, and strike without a request. */
export interface FaultHooks {
  /** A fault was added or removed. */
  changed(): void;
  /** Looks at a fault before it is added. @throws FaultError when this chassis cannot have it */
  check(fault: Fault, isTimed: boolean): void;
  /** Begins a fault that strikes by the clock. */
  begin(fault: ActiveFault): void;
}

const NONE: readonly ActiveFault[] = [];

/** The faults of a chassis, and which of them strike. */
export class FaultList implements Faults {
  readonly #active = new Set<ActiveFault>();
  readonly #hooks: FaultHooks;

  constructor(hooks: FaultHooks) {
    this.#hooks = hooks;
  }

  get size(): number {
    return this.#active.size;
  }

  add(given: Fault): FaultHandle {
    const fault = checkFault(given);
    const active = new ActiveFault(fault, (over) => {
      this.#active.delete(over);
      this.#hooks.changed();
    });
    this.#hooks.check(fault, active.isTimed);
    this.#active.add(active);
    this.#hooks.changed();
    if (active.isTimed) this.#hooks.begin(active);
    return active;
  }

  clear(): void {
    for (const fault of [...this.#active]) fault.remove();
  }

  /** Faults that strike a request or a push, in the order in which they were added. */
  strike(what: Matchable): readonly ActiveFault[] {
    let struck: ActiveFault[] | undefined;
    for (const fault of this.#active) {
      if (!fault.strikes(what)) continue;
      if (struck === undefined) struck = [fault];
      else struck.push(fault);
    }
    return struck ?? NONE;
  }
}
