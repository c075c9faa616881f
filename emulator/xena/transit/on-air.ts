import type { Port } from "../parts.js";
import type { Flow } from "../traffic/flow.js";
import { heldUntil } from "../traffic/hold.js";
import { type Entry, Ledger } from "../traffic/ledger.js";
import { type Route, routeOf } from "./route.js";

/** Holds of one flow that are remembered one by one; then it is counted anew, so that a flood of pause frames costs no memory. */
const MOST_HOLDS = 256;

/** A stream on the air: its flow, and the entries by which it is counted where it leaves and wherever it arrives. */
export class OnAir {
  readonly #port: Port;
  #flow: Flow;
  #sent: Entry;
  #received: Entry[];
  /** Key of the way that the frames take. */
  #way: string;

  /** Begins to count a flow. */
  constructor(port: Port, flow: Flow, now: bigint) {
    this.#port = port;
    this.#flow = flow;
    this.#sent = port.sent.open(flow, now, undefined, 0n, now);
    const route = routeOf(port, flow);
    this.#received = this.#receive(route, now);
    this.#way = route.key;
  }

  /** The flow without the port's own packet limit. */
  get flow(): Flow {
    return this.#flow;
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

  /** Holds the flow back from now until some time; the caller sets the limits anew. */
  hold(now: bigint, until: bigint): void {
    this.#flow = withHold(this.#flow, now, until);
    if ((this.#flow.holds?.length ?? 0) > MOST_HOLDS) this.#countAnew(now);
  }

  /** The way of the frames has changed: from now on they arrive elsewhere. */
  reroute(now: bigint): void {
    const route = routeOf(this.#port, this.#flow);
    if (route.key === this.#way) return;
    for (const entry of this.#received) entry.to = now;
    this.#received = this.#receive(route, now);
    this.#way = route.key;
  }

  /** Counts nothing from then on; what is on the way still arrives. */
  close(at: bigint): void {
    this.#sent.to = at;
    for (const entry of this.#received) entry.to = at;
  }

  /** Closes what has been counted and goes on with a flow whose origin is moved by all holds until now. */
  #countAnew(now: bigint): void {
    const holds = this.#flow.holds ?? [];
    const last = holds.at(-1);
    if (last === undefined) return;
    const isHeld = last.to > now;
    const origin = this.#flow.origin + last.before + (isHeld ? 0n : last.to - last.from);
    this.close(now);
    this.#flow = { ...this.#flow, origin, holds: isHeld ? [{ ...last, before: 0n }] : [] };
    this.#sent = this.#port.sent.open(this.#flow, now, undefined, 0n, now);
    this.#received = this.#receive(routeOf(this.#port, this.#flow), now);
  }

  #receive(route: Route, now: bigint): Entry[] {
    const { flow, to } = this.#sent;
    return route.stops.map(({ at, delay, effect }) =>
      at instanceof Ledger ? at.open(flow, now, to, delay, now, effect) : at.receive(flow, now, to, delay, effect),
    );
  }
}

/** A flow that is held back from now until some time. */
export function withHold(flow: Flow, now: bigint, until: bigint): Flow {
  const holds = heldUntil(flow.origin, flow.holds ?? [], now, until);
  return holds.length === 0 ? flow : { ...flow, holds };
}
