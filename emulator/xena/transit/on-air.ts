import type { Port } from "../parts.js";
import type { Flow } from "../traffic/flow.js";
import type { Entry } from "../traffic/ledger.js";
import { countArriving, countSent } from "./counting.js";
import { routeOf } from "./route.js";

/** A stream on the air: its flow, and the entries by which it is counted where it leaves and wherever it arrives. */
export class OnAir {
  readonly #port: Port;
  /** The flow without the port's own packet limit. */
  readonly flow: Flow;
  readonly #sent: Entry;
  #received: Entry[];
  /** Key of the way that the frames take. */
  #way: string;

  /** Begins to count a flow. */
  constructor(port: Port, flow: Flow, now: bigint) {
    this.#port = port;
    this.flow = flow;
    this.#sent = countSent(port.sent, flow, now);
    const route = routeOf(port, flow);
    this.#received = countArriving(route, flow, now, undefined);
    this.#way = route.key;
  }

  /** The flow with all its limits. */
  get limited(): Flow {
    return this.#sent.flow;
  }

  /** Changes how much is still to come, and until when. */
  limit(flow: Flow, to: bigint | undefined): void {
    for (const entry of [this.#sent, ...this.#received]) {
      entry.flow = flow;
      entry.to = to;
    }
  }

  /** The way of the frames has changed: from now on they arrive elsewhere. */
  reroute(now: bigint): void {
    const route = routeOf(this.#port, this.flow);
    if (route.key === this.#way) return;
    for (const entry of this.#received) entry.to = now;
    this.#received = countArriving(route, this.limited, now, this.#sent.to);
    this.#way = route.key;
  }

  /** Counts nothing from then on; what is on the way still arrives. */
  close(at: bigint): void {
    this.#sent.to = at;
    for (const entry of this.#received) entry.to = at;
  }
}
