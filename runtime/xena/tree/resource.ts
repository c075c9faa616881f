import type { CommandClass, CommandInstance, CommandTarget } from "../command.js";
import type { Push } from "../pushes.js";
import type { DerivedSpec } from "./derived.js";
import { noSuchEvent } from "./errors.js";
import { type EventOptions, EventStream, type PushOf } from "./event-stream.js";
import { Gate } from "./gate.js";
import { defineMembers, type Members, type Placed } from "./members.js";
import type { RebuildSpec } from "./rebuild.js";
import type { AnyCommand, Scope } from "./scope.js";
import type { StateSpec } from "./state.js";

/** Base of everything that the tree is made of: testers, modules, ports and items. */
export class Resource implements Placed {
  /** Pushed commands by the name of the event, `traffic`; every kind adds its own. */
  static readonly hooks: Readonly<Record<string, AnyCommand>> = {};
  /** What it is part of: the module of a port, the tester of a module, the port or item of an item. */
  readonly parent: Resource | undefined;
  /** @internal Where in the tester it is. */
  readonly place: Scope;
  readonly #gate: Gate;
  readonly #subscriptions = new Set<() => void>();
  /** What is part of it and still in use; most resources have none. */
  #parts: Set<Resource> | undefined;

  /** @internal The owner of the place that it is made at becomes its parent. */
  constructor(place: Omit<Scope, "owner"> & Partial<Pick<Scope, "owner">>) {
    this.parent = place.owner as Resource | undefined;
    this.#gate = new Gate(place.target, place.pushes);
    this.place = { ...place, target: this.#gate, owner: this };
    if (this.parent !== undefined) {
      this.parent.#parts ??= new Set();
      this.parent.#parts.add(this);
    }
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
    const off = this.place.pushes.on(command, (push) =>
      this.concerns(push) && this.isAlive ? callback(this, push.values, push) : undefined,
    );
    const takeBack = (): void => {
      this.#subscriptions.delete(takeBack);
      off();
    };
    this.#subscriptions.add(takeBack);
    return takeBack;
  }

  /**
   * Follows an event by its name, that of the hook without `on` and `Change`: `port.events("traffic")` gives the new values. Given a
   * pushed command instead, it gives the pushes of it that concern this resource.
   * @throws NotThereError `NO_SUCH_EVENT` listing the ones there are; LabwireError `GONE` when the resource is no more
   */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
  events(name: string, options?: EventOptions): EventStream<unknown>;
  events(what: string | AnyCommand, options?: EventOptions): EventStream<unknown> {
    if (typeof what !== "string") return this.#stream(what, (push) => push, options);
    const { hooks } = this.constructor as typeof Resource;
    const command = Object.hasOwn(hooks, what) ? hooks[what] : undefined;
    if (command === undefined) throw noSuchEvent(this.target, what, Object.keys(hooks));
    return this.#stream(command, ({ values }) => values, options);
  }

  #stream(command: AnyCommand, pick: (push: Push) => unknown, options?: EventOptions): EventStream<unknown> {
    this.#gate.check();
    const stream = new EventStream<unknown>(options, this.place.pushes.onDropped);
    const take = (push: Push): void => {
      if (this.concerns(push)) stream.push(pick(push));
    };
    stream.keep(this.place.pushes.on(command, take));
    stream.keep(this.#gate.onEnd((why) => stream.end(why)));
    stream.keep(this.#gate.onGap(() => stream.gap()));
    return stream;
  }

  /** Whether a push is about this resource. */
  protected concerns(push: Push<unknown>): boolean {
    const { module, port } = this.place;
    return push.module === module && push.port === port && this.isOwn(push.indices);
  }

  /** Whether a push with these indices concerns the resource. */
  protected isOwn(_indices: readonly number[]): boolean {
    return true;
  }

  /** @internal Takes the resource out of use: it refuses requests, and its subscriptions end. */
  retire(why: Parameters<Gate["close"]>[0]): void {
    this.#gate.close(why);
    for (const takeBack of [...this.#subscriptions]) takeBack();
    this.#subscriptions.clear();
    for (const part of [...(this.#parts ?? [])]) part.retire(why);
    if (this.parent !== undefined) this.parent.#parts?.delete(this);
  }

  /** @internal Calls back whenever the connection was made again, as long as the resource is there. */
  onRestore(callback: (target: CommandTarget) => unknown): void {
    this.#subscriptions.add(this.#gate.onRestore(callback));
  }
}

/** What a class of resources says of its state; the runtime's own classes have these as static members. */
interface WithState {
  readonly state?: StateSpec;
  readonly derived?: DerivedSpec;
  readonly hooks?: Readonly<Record<string, AnyCommand>>;
  readonly rebuild?: RebuildSpec | undefined;
}

/** Any class that resources can be made of. */
export type AnyClass = abstract new (...args: never[]) => object;

/**
 * Makes a class of resources: a name, members, event hooks, and what its `info` holds. The generator calls it once per class.
 * @param events commands by the name of the event: `reservation: P_RESERVATION` makes the hook `onReservationChange`
 * @param rebuild for a kind of module whose ports can change
 */
export function resource(
  name: string,
  base: AnyClass,
  members: Members,
  events: Readonly<Record<string, AnyCommand>> = {},
  state: StateSpec = {},
  derived: DerivedSpec = {},
  rebuild?: RebuildSpec,
): AnyClass {
  const parent = base as unknown as (new (...args: unknown[]) => object) & WithState;
  const Made = { [name]: class extends parent {} }[name] as typeof parent;
  Object.assign(Made, {
    state: { ...parent.state, ...state },
    derived: { ...parent.derived, ...derived },
    hooks: { ...parent.hooks, ...events },
    rebuild: rebuild ?? parent.rebuild,
  });
  defineMembers(Made.prototype as object, members);
  for (const [event, command] of Object.entries(events)) {
    Object.defineProperty(Made.prototype, `on${event[0]?.toUpperCase()}${event.slice(1)}Change`, {
      configurable: true,
      writable: true,
      value(this: Resource, callback: (resource: Resource, values: unknown) => unknown) {
        return this.on(command, callback as never);
      },
    });
  }
  return Made as unknown as AnyClass;
}
