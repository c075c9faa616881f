import type { CommandClass, CommandInstance } from "../command.js";
import type { Push } from "../pushes.js";
import type { DerivedSpec } from "./derived.js";
import { Gate } from "./gate.js";
import { defineMembers, type Members, type Placed } from "./members.js";
import type { AnyCommand, Scope } from "./scope.js";
import type { StateSpec } from "./state.js";

/** Base of everything that the tree is made of: testers, modules, ports and items. */
export class Resource implements Placed {
  /** @internal Where in the tester it is. */
  readonly place: Scope;
  readonly #gate: Gate;
  readonly #upkeep: (() => void)[] = [];

  /** @internal */
  constructor(place: Omit<Scope, "owner">) {
    this.#gate = new Gate(place.target);
    this.place = { ...place, target: this.#gate, owner: this };
  }

  /** Whether the tester still has it: false after it was deleted, or its module was configured anew. */
  get isAlive(): boolean {
    return this.#gate.isOpen;
  }

  /** `chassis`, `2` for a module, `2/5` for a port. */
  get target(): string {
    const { module, port } = this.place;
    if (module === 255) return "chassis";
    return port === 255 ? String(module) : `${module}/${port}`;
  }

  /** What is known of the resource without asking. */
  get info(): object {
    return {};
  }

  /**
   * Calls back at every push of a command that concerns this resource, with the resource and the new values.
   * @returns a function that takes the subscription back
   */
  on<Instance extends CommandInstance, Args extends readonly unknown[]>(
    command: CommandClass<Instance, Args>,
    callback: (resource: this, values: Push<Instance>["values"], push: Push<Instance>) => unknown,
  ): () => void {
    const { module, port, pushes } = this.place;
    return pushes.on(command, (push) => {
      if (push.module === module && push.port === port && this.isOwn(push.indices))
        return callback(this, push.values, push);
      return undefined;
    });
  }

  /** Whether a push with these indices concerns the resource. */
  protected isOwn(_indices: readonly number[]): boolean {
    return true;
  }

  /** @internal Keeps something to be undone when the resource goes. */
  keep(undo: () => void): void {
    this.#upkeep.push(undo);
  }

  /** @internal Takes the resource out of use. */
  retire(why: Parameters<Gate["close"]>[0]): void {
    this.#gate.close(why);
    for (const undo of this.#upkeep.splice(0)) undo();
  }
}

/** What a class of resources says of its state; the runtime's own classes have these as static members. */
interface WithState {
  readonly state?: StateSpec;
  readonly derived?: DerivedSpec;
}

/** Any class that resources can be made of. */
export type AnyClass = abstract new (...args: never[]) => object;

/**
 * Makes a class of resources: a name, members, event hooks, and what its `info` holds. The generator calls it once per class.
 * @param events commands by hook, `onReservationChange: P_RESERVATION`
 */
export function resource(
  name: string,
  base: AnyClass,
  members: Members,
  events: Readonly<Record<string, AnyCommand>> = {},
  state: StateSpec = {},
  derived: DerivedSpec = {},
): AnyClass {
  const parent = base as unknown as (new (...args: unknown[]) => object) & WithState;
  const Made = { [name]: class extends parent {} }[name] as typeof parent;
  Object.assign(Made, { state: { ...parent.state, ...state }, derived: { ...parent.derived, ...derived } });
  defineMembers(Made.prototype as object, members);
  for (const [hook, command] of Object.entries(events)) {
    Object.defineProperty(Made.prototype, hook, {
      configurable: true,
      writable: true,
      value(this: Resource, callback: (resource: Resource, values: unknown) => unknown) {
        return this.on(command, callback as never);
      },
    });
  }
  return Made as unknown as AnyClass;
}
