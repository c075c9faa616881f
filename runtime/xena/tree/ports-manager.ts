import { NotThereError, wrongClass } from "./errors.js";
import type { OneEach } from "./one-each.js";
import type { Port } from "./port.js";

type PortKind<Kind extends Port> = abstract new (...args: never[]) => Kind;

/** The ports of a module, by number. */
export class PortsManager<Kind extends Port> implements Iterable<Kind> {
  readonly #nameOf: (port: number) => string;
  #ports: readonly Kind[] = [];

  /** @internal */
  constructor(nameOf: (port: number) => string) {
    this.#nameOf = nameOf;
  }

  get length(): number {
    return this.#ports.length;
  }

  [Symbol.iterator](): Iterator<Kind> {
    return this.#ports.values();
  }

  /**
   * The port of a number.
   * @param kind class that it must be of; the result is of this class then
   * @throws NotThereError `NO_SUCH_PORT` listing the ports there are, or `WRONG_CLASS`
   */
  obtain(port: number): Kind;
  obtain<Wanted extends Port>(port: number, kind: PortKind<Wanted>): Wanted;
  obtain<Wanted extends Port>(port: number, kind?: PortKind<Wanted>): Kind | Wanted {
    const found = this.#ports[port];
    if (found === undefined) throw this.#missing(port);
    if (kind !== undefined && !(found instanceof kind))
      throw wrongClass(`port ${found.target}`, kind.name, found.constructor.name);
    return found;
  }

  /** Several ports at once. */
  obtainMultiple<const Ids extends readonly number[]>(...ports: Ids): OneEach<Ids, Kind> {
    return ports.map((port) => this.obtain(port)) as OneEach<Ids, Kind>;
  }

  /** @internal */
  set(ports: readonly Kind[]): void {
    this.#ports = ports;
  }

  #missing(port: number): NotThereError {
    const present = this.#ports.map((_, number) => this.#nameOf(number));
    const list = present.length === 0 ? "the module has none" : `the ports are ${present.join(", ")}`;
    return new NotThereError("NO_SUCH_PORT", `there is no port ${this.#nameOf(port)}; ${list}`);
  }
}
