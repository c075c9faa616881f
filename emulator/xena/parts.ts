import type { Lab } from "./lab.js";
import { Resource } from "./resource.js";
import type { ValueStore } from "./store.js";
import { ErrorCounters } from "./traffic/errors.js";
import { Ledger } from "./traffic/ledger.js";
import { arrivals } from "./traffic/link.js";
import { Transmitter } from "./traffic/transmitter.js";
import { type ModuleKind, moduleKind } from "./truths/model.js";

export type { ModuleKind };
export { moduleKind };

/** A module in its slot. */
export class Module extends Resource {
  readonly kind: ModuleKind;
  readonly ports: readonly Port[];

  constructor(lab: Lab, slot: number, kind: ModuleKind, shared: ValueStore) {
    super(slot);
    this.kind = kind;
    this.ports = Array.from({ length: kind.ports }, (_, number) => new Port(lab, this, number, shared));
  }
}

/** A port, with what it sends and what it receives. */
export class Port extends Resource {
  readonly lab: Lab;
  readonly owner: Module;
  /** The port at the other end of the cable. */
  peer: Port | undefined;
  readonly sent: Ledger = new Ledger();
  readonly received: Ledger = new Ledger();
  readonly sentErrors: ErrorCounters = new ErrorCounters();
  readonly receivedErrors: ErrorCounters = new ErrorCounters();
  readonly transmitter: Transmitter;
  /** The command that set the rate of each stream last. */
  readonly rateCommands: Map<number, string> = new Map();
  readonly #capabilities: Readonly<Record<string, unknown>>;

  constructor(lab: Lab, module: Module, number: number, shared: ValueStore) {
    super(module.module, number, shared);
    this.lab = lab;
    this.owner = module;
    this.transmitter = new Transmitter(this);
    this.#capabilities = this.read("P_CAPABILITIES");
  }

  /** Sends one frame of so many bytes, frame check sum included, that belongs to no stream. */
  sendOne(bytes: bigint): void {
    const kind = { stream: -1, tpld: -1 };
    this.sent.add(kind, { frames: 1n, bytes });
    for (const { port } of arrivals(this)) port.received.add(kind, { frames: 1n, bytes });
  }

  override limit(capability: string): number {
    return this.#capabilities[capability] as number;
  }
}
