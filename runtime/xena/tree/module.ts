import { type DerivedSpec, deriveInto } from "./derived.js";
import { gone } from "./errors.js";
import type { Port } from "./port.js";
import { PortsManager } from "./ports-manager.js";
import { Resource } from "./resource.js";
import type { Scope } from "./scope.js";
import { type StateSpec, type StateStore, viewOf } from "./state.js";

/** Constructor of a kind of port. */
export type PortClass = { new (...args: ConstructorParameters<typeof Port>): Port } & Pick<
  typeof Port,
  "state" | "derived"
>;

/** A module in a slot of a tester. */
export class Module extends Resource {
  /** Where the fields of `info` come from; every family adds its own. */
  static readonly state: StateSpec = {};
  /** Fields of `info` that are worked out from others. */
  static readonly derived: DerivedSpec = {};
  readonly #store: StateStore;
  readonly #ports = new PortsManager<Port>((port) => this.#missing(port));
  #info: object | undefined;

  /** @internal */
  constructor(scope: Omit<Scope, "owner">, store: StateStore) {
    super(scope);
    this.#store = store;
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

  /** @internal Puts ports of the given classes in place of the ones there are. */
  replacePorts(classes: readonly PortClass[], why: string): void {
    for (const port of this.#ports) port.retire(gone(`port ${port.target}`, why));
    const { target, pushes, module, indices } = this.place;
    this.#ports.set(
      classes.map((kind, port) => new kind({ target, pushes, module, port, indices }, this.#store, this)),
    );
  }

  #missing(port: number): string {
    return `${this.moduleId}/${port}`;
  }
}
