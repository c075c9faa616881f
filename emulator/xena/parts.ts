import { Box } from "./chimera/box.js";
import { SHORTEST_FRAME } from "./ethernet.js";
import { Capture } from "./frames/capture.js";
import type { Lab } from "./lab.js";
import { Layer1 } from "./layer1/port-state.js";
import { FlowControl } from "./protocols/flow-control.js";
import { heardEntry, hearFrame } from "./protocols/hearing.js";
import { OwnFlows } from "./protocols/own-flows.js";
import { Responder } from "./protocols/responder.js";
import { Resource } from "./resource.js";
import type { ValueStore } from "./store.js";
import type { Condition } from "./traffic/condition.js";
import type { Effect } from "./traffic/effect.js";
import { ErrorCounters } from "./traffic/errors.js";
import { FilterCounter } from "./traffic/filter-counter.js";
import type { Flow } from "./traffic/flow.js";
import type { GapMonitor } from "./traffic/gap-monitor.js";
import { type Entry, Ledger } from "./traffic/ledger.js";
import type { Unavailability } from "./traffic/unavailability.js";
import type { Histogram } from "./transit/histogram.js";
import { meterOf } from "./transit/meter.js";
import { sendSingle } from "./transit/single.js";
import { Transmitter } from "./transit/transmitter.js";
import type { ModuleKind } from "./truths/model.js";
import { Engine } from "./vulcan/engine.js";

/** Frames shorter than Ethernet allows. */
const UNDERSIZED: Condition = [{ all: [{ isLowest: false, bytes: SHORTEST_FRAME - 1 }], none: [] }];

/** A module in its slot. */
export class Module extends Resource {
  readonly kind: ModuleKind;
  /** Ports of the present configuration. */
  ports: readonly Port[];

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
  /** How many faults keep its light from the cable. */
  darkness = 0;
  /** The port at the other end of the cable. */
  peer: Port | undefined;
  readonly sent: Ledger = new Ledger();
  readonly received: Ledger = new Ledger(meterOf(this));
  /** Latency that PR_CALIBRATE has made the zero point. */
  latencyZero = 0n;
  readonly sentErrors: ErrorCounters = new ErrorCounters();
  readonly receivedErrors: ErrorCounters = new ErrorCounters();
  readonly layer1: Layer1 = new Layer1();
  readonly transmitter: Transmitter;
  /** What holds its traffic back. */
  readonly flowControl: FlowControl = new FlowControl(this);
  /** What it answers by itself. */
  readonly responder: Responder = new Responder(this);
  /** What it sends by itself. */
  readonly ownFlows: OwnFlows = new OwnFlows(this);
  /** Counters of the filters that were enabled. */
  readonly filterCounters: Map<number, FilterCounter> = new Map();
  readonly capture: Capture = new Capture();
  /** The impairment box behind it; only ports of Chimera modules have one. */
  readonly box: Box | undefined;
  /** Traffic of layers 4 to 7; only ports of Vulcan modules have it. */
  readonly engine: Engine | undefined;
  /** The command that set the rate of each stream last. */
  readonly rateCommands: Map<number, string> = new Map();
  /** Histograms that were enabled. */
  readonly histograms: Map<number, Histogram> = new Map();
  /** What watches for interruptions, while P_GAPMONITOR asks for it. */
  gaps: GapMonitor | undefined;
  /** What adds up unavailable time, while P_UAT_MODE asks for it. */
  unavailability: Unavailability | undefined;
  /** Frames that arrive shorter than Ethernet allows. */
  readonly undersized: FilterCounter = new FilterCounter();
  readonly #capabilities: Readonly<Record<string, unknown>>;

  constructor(lab: Lab, module: Module, number: number, shared: ValueStore) {
    super(module.module, number, shared);
    this.lab = lab;
    this.owner = module;
    this.transmitter = new Transmitter(this);
    this.engine = module.kind.platform === "vulcan" ? new Engine(this) : undefined;
    this.box = module.kind.family === "chimera" ? new Box(this) : undefined;
    this.#capabilities = this.read("P_CAPABILITIES");
    this.undersized.enable(UNDERSIZED, [], 0n);
    this.received.watchers.add((entry, now) => this.#watch(entry, now));
    this.sent.watchers.add((entry, now) => {
      for (const histogram of this.histograms.values()) if (histogram.isOfSent) histogram.watch(entry, now);
    });
  }

  /** Sends one frame that belongs to no stream, frame check sum not included. */
  sendOne(content: Uint8Array): void {
    sendSingle(this, content, this.lab.clock.now());
  }

  /** Begins to count a flow that arrives, to obey it and to answer it. */
  receive(flow: Flow, from: bigint, to: bigint | undefined, delay: bigint, effect: Effect): Entry {
    const now = this.lab.clock.now();
    const entry = this.admit(heardEntry(this, flow, from, to, delay, effect), now);
    this.responder.hear(entry, now);
    return entry;
  }

  /** One frame has arrived that belongs to no flow: the port obeys it. @returns what it answers */
  hear(frame: Uint8Array, at: bigint): Uint8Array | undefined {
    return hearFrame(this, frame, at);
  }

  /** Begins to count what an entry says. */
  admit(entry: Entry, now: bigint): Entry {
    this.received.follow(entry, now);
    for (const counter of this.filterCounters.values()) counter.watch(entry, entry.start, now);
    this.capture.watch(entry);
    return entry;
  }

  #watch(entry: Entry, now: bigint): void {
    const { sizes } = entry.flow;
    // Most flows have frames of one size, and then one look is enough.
    if (sizes.cycle > 1 || sizes.at(0) < SHORTEST_FRAME) this.undersized.watch(entry, entry.start, now);
    this.gaps?.watch(entry, now);
    this.unavailability?.watch(entry, now);
    for (const histogram of this.histograms.values()) if (!histogram.isOfSent) histogram.watch(entry, now);
  }

  override limit(capability: string): number {
    return this.#capabilities[capability] as number;
  }
}
