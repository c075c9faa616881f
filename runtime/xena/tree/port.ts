import { type DerivedSpec, deriveInto } from "./derived.js";
import { Resource } from "./resource.js";
import type { AnyCommand, Scope } from "./scope.js";
import { type StateSpec, type StateStore, viewOf } from "./state.js";

/** Who holds a resource, as its `info` says. */
interface Held {
  readonly reservation?: unknown;
}

/** A port of a module. Its members are those of its family; none costs anything until it is touched. */
export class Port extends Resource {
  /** Where the fields of `info` come from; every family adds its own. */
  static readonly state: StateSpec = {};
  /** Fields of `info` that are worked out from others. */
  static readonly derived: DerivedSpec = {};
  readonly #store: StateStore;
  #info: object | undefined;

  /** @internal */
  constructor(scope: Scope, store: StateStore) {
    super(scope);
    this.#store = store;
  }

  /** Slot of the module and number of the port. */
  get kind(): { readonly moduleId: number; readonly portId: number } {
    const { module, port } = this.place;
    return { moduleId: module, portId: port };
  }

  /** What is known of the port without asking: read at connecting, kept current by pushes. */
  override get info(): object {
    if (this.#info === undefined) {
      const { module, port } = this.place;
      const { state, derived } = this.constructor as typeof Port;
      this.#info = deriveInto(viewOf(state, this.#store, module, port), derived);
    }
    return this.#info;
  }

  /** Whether nobody holds the port, as far as pushes have told. */
  isReleased(): boolean {
    return (this.info as Held).reservation === "RELEASED";
  }

  /** Whether this session holds the port, as far as pushes have told. */
  isReservedByMe(): boolean {
    return (this.info as Held).reservation === "RESERVED_BY_YOU";
  }

  /** Whether another session holds the port, as far as pushes have told. */
  isReservedByOthers(): boolean {
    return (this.info as Held).reservation === "RESERVED_BY_OTHER";
  }
}

/** Constructor of a kind of port. */
export type PortClass = { new (...args: ConstructorParameters<typeof Port>): Port } & Pick<
  typeof Port,
  "state" | "derived"
>;

/** Looks up what a port has answered to a command. */
export type PortAnswers = (command: AnyCommand) => unknown;

/** Tells of which class the ports of a module are. */
export interface KindOfPorts {
  /** Class whose state is read before the class of each port is known; the class itself, for most. */
  readonly port: PortClass;
  /** Class of one port. */
  portOf(answers: PortAnswers): PortClass;
}
