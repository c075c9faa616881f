import type { Port } from "../parts.js";
import { type Effect, UNTOUCHED } from "../traffic/effect.js";
import type { Traveller } from "../traffic/flow.js";
import { Ledger } from "../traffic/ledger.js";
import { FLOWS, flowOf } from "./filter.js";
import { effectOf } from "./impairment.js";
import { BYPASS_NS, latencyRange } from "./latency.js";
import { impairmentOf } from "./settings.js";

/** Counters of one flow. */
export interface FlowCounters {
  /** What has come in on this port. */
  readonly received: Ledger;
  /** What has gone out on this port, having come in on the other. */
  readonly sent: Ledger;
  /** What has come in, and what was done to it. */
  readonly impaired: Ledger;
}

/** What a box does to the frames of one stream. */
export interface Passage {
  /** The flow that took them; undefined when they go around the emulator, which then counts nothing. */
  readonly flow: number | undefined;
  readonly delay: bigint;
  readonly effect: Effect;
  /** The same for the same treatment. */
  readonly key: string;
}

/** The half of an impairment box behind one port of a Chimera module: what comes in here leaves by the other port. */
export class Box {
  readonly #port: Port;
  readonly #counters: readonly FlowCounters[] = Array.from({ length: FLOWS }, () => ({
    received: new Ledger(),
    sent: new Ledger(),
    impaired: new Ledger(),
  }));
  /** Command that was set last, by flow and kind of impairment. */
  readonly #distributions = new Map<string, string>();

  constructor(port: Port) {
    this.#port = port;
  }

  /** The port by which frames leave: 0 and 1 belong together, 2 and 3, and so on. */
  get partner(): Port | undefined {
    return this.#port.owner.ports[this.#port.port ^ 1];
  }

  /** Counters of a flow. */
  counters(flow: number): FlowCounters {
    return this.#counters[flow] as FlowCounters;
  }

  /** Counters of all flows. */
  get flows(): readonly FlowCounters[] {
    return this.#counters;
  }

  /** Command of the distribution that drives an impairment. */
  distribution(flow: number, kind: number): string | undefined {
    return this.#distributions.get(`${flow}/${kind}`);
  }

  /** Chooses the distribution of an impairment, or none. */
  choose(flow: number, kind: number, command: string | undefined): void {
    if (command === undefined) this.#distributions.delete(`${flow}/${kind}`);
    else this.#distributions.set(`${flow}/${kind}`, command);
  }

  /** Whether frames with a wrong check sum end here. */
  get dropsErrors(): boolean {
    return this.#port.read("PE_FCSDROP").onOff === "ON";
  }

  /** What happens to the frames of a stream, with the settings as they are now. */
  passageOf(frame: Traveller): Passage {
    const port = this.#port;
    if (port.owner.read("M_EMULBYPASS").onOff === "ON") {
      return { flow: undefined, delay: BYPASS_NS, effect: UNTOUCHED, key: "bypass" };
    }
    const flow = flowOf(port, frame);
    if (port.read("P_EMULATE").action !== "ON") {
      return { flow, delay: latencyRange(port).min, effect: UNTOUCHED, key: `flow ${flow}` };
    }
    const { impairment, delay } = impairmentOf(port, flow, frame);
    const settings = JSON.stringify(impairment, (_, value) => (typeof value === "bigint" ? String(value) : value));
    return { flow, delay, effect: effectOf(impairment), key: `flow ${flow} ${delay} ${settings}` };
  }

  /** Forgets what was set and counted. */
  reset(now: bigint): void {
    this.#distributions.clear();
    for (const { received, sent, impaired } of this.#counters) {
      received.clear(now);
      sent.clear(now);
      impaired.clear(now);
    }
  }
}
