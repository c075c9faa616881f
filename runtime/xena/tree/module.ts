import type { CommandInstance } from "../command.js";
import type { Request } from "../request.js";
import { type DerivedSpec, deriveInto } from "./derived.js";
import { gone } from "./errors.js";
import { FollowUpTarget } from "./follow-up.js";
import type { KindOfPorts, Port, PortClass } from "./port.js";
import { PortsManager } from "./ports-manager.js";
import { Rebuilder, type RebuildSpec } from "./rebuild.js";
import { Resource } from "./resource.js";
import { type AnyCommand, commandAt, type Scope } from "./scope.js";
import { commandsOf, type StateSpec, type StateStore, viewOf } from "./state.js";

/** A module in a slot of a tester. */
export class Module extends Resource {
  /** Where the fields of `info` come from; every family adds its own. */
  static readonly state: StateSpec = {};
  /** Fields of `info` that are worked out from others. */
  static readonly derived: DerivedSpec = {};
  /** What makes it form its ports anew, for kinds that can. */
  static readonly rebuild: RebuildSpec | undefined = undefined;
  readonly #store: StateStore;
  readonly #ports = new PortsManager<Port>((port) => this.#missing(port));
  readonly #portsListeners = new Set<(module: Module) => unknown>();
  #info: object | undefined;

  /** @internal */
  constructor(scope: Scope, store: StateStore, kind?: KindOfPorts) {
    const target = new FollowUpTarget(scope.target);
    super({ ...scope, target });
    this.#store = store;
    const { rebuild } = this.constructor as typeof Module;
    if (rebuild === undefined || kind === undefined) return;
    const rebuilder = new Rebuilder(
      () => this.#countPorts(rebuild.count),
      (count) => this.#adoptPorts(count, kind),
    );
    const run = (): Promise<void> => rebuilder.run();
    target.follow(
      rebuild.by.map((command) => command.spec),
      run,
    );
    for (const command of rebuild.by) if (command.spec.isPushed) this.on(command, run);
  }

  /** Slot of the module. */
  get moduleId(): number {
    return this.place.module;
  }

  /** Number of ports the module has in its present configuration. */
  get portsCount(): number {
    return this.#ports.length;
  }

  /** The ports, by number. */
  get ports(): PortsManager<Port> {
    return this.#ports;
  }

  /** What is known of the module without asking: read at connecting, kept current by pushes. */
  override get info(): object {
    if (this.#info === undefined) {
      const { state, derived } = this.constructor as typeof Module;
      this.#info = deriveInto(viewOf(state, this.#store, this.moduleId, 255), derived);
    }
    return this.#info;
  }

  /** Whether nobody holds the module, as far as pushes have told. */
  isReleased(): boolean {
    return (this.info as { readonly reservation?: unknown }).reservation === "RELEASED";
  }

  /** Whether this session holds the module, as far as pushes have told. */
  isReservedByMe(): boolean {
    return (this.info as { readonly reservation?: unknown }).reservation === "RESERVED_BY_YOU";
  }

  /** @internal Takes the module out of use, and its ports. */
  override retire(why: Parameters<Resource["retire"]>[0]): void {
    super.retire(why);
    for (const port of this.#ports) port.retire(why);
  }

  /**
   * Calls back when the ports were replaced, because the module was configured to have another number or kind of them, by whomever.
   * The objects of before say that they are gone. Returns a function that takes the subscription back.
   */
  onPortsReplaced(callback: (module: this) => unknown): () => void {
    const entry = callback as (module: Module) => unknown;
    this.#portsListeners.add(entry);
    return () => this.#portsListeners.delete(entry);
  }

  /** @internal Whether the ports are those of these classes. */
  hasPorts(classes: readonly PortClass[]): boolean {
    const present = [...this.#ports];
    return classes.length === present.length && present.every((one, port) => one.constructor === classes[port]);
  }

  /** @internal Tells those who asked that the ports were replaced. */
  async tellPortsReplaced(): Promise<void> {
    for (const callback of [...this.#portsListeners]) await callback(this);
  }

  /** @internal Puts ports of the given classes in place of the ones there are. */
  replacePorts(classes: readonly PortClass[], why: string): void {
    this.#retirePorts(why);
    this.#ports.set(classes.map((kind, port) => new kind({ ...this.place, port }, this.#store)));
  }

  #retirePorts(why: string): void {
    for (const port of this.#ports) port.retire(gone(`port ${port.target}`, why));
  }

  async #countPorts(command: AnyCommand): Promise<number> {
    const request = (commandAt(command, this.place) as CommandInstance & { get(): Request<Readonly<object>> }).get();
    return Object.values(await request)[0] as number;
  }

  /** The state of all ports is read anew, in one round trip; the objects stay where number and classes are what they were. */
  async #adoptPorts(count: number, kind: KindOfPorts): Promise<void> {
    const { moduleId: slot } = this;
    const isOther = count !== this.#ports.length;
    const why = `module ${slot} was configured anew and has ${count} ports now; take them from its ports`;
    if (isOther) {
      this.#retirePorts(why);
      this.#store.forgetPorts(slot);
    }
    const places = Array.from({ length: count }, (_, port) => ({ ...this.place, port }));
    const commands = commandsOf(kind.port.state);
    await this.#store.refresh(places.flatMap((place) => commands.map((command) => [command, place] as const)));
    const classes = places.map(({ port }) => kind.portOf((command) => this.#store.get(command, slot, port)));
    if (this.hasPorts(classes)) return;
    this.replacePorts(classes, why);
    await this.tellPortsReplaced();
  }

  #missing(port: number): string {
    return `${this.moduleId}/${port}`;
  }
}

/** Constructor of a kind of module. */
export type ModuleClass = { new (...args: ConstructorParameters<typeof Module>): Module } & Pick<
  typeof Module,
  "state" | "derived"
>;
