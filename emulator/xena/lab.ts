import type { Client } from "./client.js";
import type { Clock } from "./clock.js";
import { Network } from "./devices/network.js";
import type { ResolvedOptions } from "./options.js";
import type { Module, Port } from "./parts.js";
import { Pushes } from "./pushes.js";
import { Resource } from "./resource.js";
import type { Seam } from "./seam.js";
import { Timers } from "./timers.js";
import { InFlight } from "./traffic/in-flight.js";

/** Everything that the sessions of a chassis share. */
export class Lab {
  readonly options: ResolvedOptions;
  /** Time of traffic; may run faster than that of the wall. */
  readonly clock: Clock;
  /** Time of sessions. */
  readonly wall: Clock;
  /** When the chassis started, on its clock. */
  readonly startedAt: bigint;
  /** The same moment on the calendar. */
  bootedAtMs: number;
  readonly root: Resource = new Resource();
  /** Modules by slot. */
  readonly modules: Map<number, Module> = new Map();
  /** Clients, in the order in which they came. */
  readonly sessions: Set<Client> = new Set();
  /** Devices under test between the ports. */
  readonly network: Network = new Network(this);
  readonly pushes: Pushes;
  /** What happens on the cables within moments. */
  readonly inFlight: InFlight = new InFlight(
    () => this.clock.now(),
    (at, run) => this.schedule(at, run),
  );
  readonly #timers: Timers;
  /** What stands between sessions and chassis while there are faults or somebody reads the log. */
  seam: Seam | undefined;
  /** The same when there are none: it only sends what is held back. */
  restingSeam: Seam | undefined;
  /** Closes the chassis from inside, when a client switches it off. */
  onPowerOff: () => void = () => {};

  constructor(options: ResolvedOptions, clock: Clock, wall: Clock) {
    this.options = options;
    this.pushes = new Pushes(this.sessions, options.switches.pushToSetter);
    this.clock = clock;
    this.#timers = new Timers(clock);
    this.wall = wall;
    this.startedAt = clock.now();
    this.bootedAtMs = wall.date?.().getTime() ?? Date.now();
  }

  /** Runs something once at a time of the clock, unless the chassis is stopped before. */
  schedule(at: bigint, run: () => void): () => void {
    return this.#timers.at(at, () => {
      run();
      this.pushes.deliver();
      this.pushes.flush();
    });
  }

  /** Calls off everything that is scheduled. */
  cancelAll(): void {
    this.#timers.cancelAll();
  }

  /** A port, or undefined when there is none. */
  port(module: number, port: number): Port | undefined {
    return this.modules.get(module)?.ports[port];
  }

  /** Every port, in order of slots. */
  *ports(): Generator<Port> {
    for (const module of this.modules.values()) yield* module.ports;
  }

  /** Everything that can be reserved. */
  *resources(): Generator<Resource> {
    yield this.root;
    for (const module of this.modules.values()) {
      yield module;
      yield* module.ports;
    }
  }
}
