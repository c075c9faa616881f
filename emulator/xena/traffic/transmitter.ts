import { infoNamed } from "../command-info.js";
import type { Port } from "../parts.js";
import { larger, smaller } from "./bounds.js";
import { endOf, type Flow, framesAt, limitTotal, timeOfTotal } from "./flow.js";
import { heldUntil } from "./hold.js";
import { type Entry, Ledger } from "./ledger.js";
import { fits, flowOf, takingPart } from "./plan.js";
import { type Route, routeOf } from "./route.js";

/** A stream on the air. */
interface Active {
  /** Without the port's own packet limit. */
  flow: Flow;
  sent: Entry;
  received: Entry[];
  /** Key of the way that the frames take. */
  way: string;
}

const MICROSECOND = 1000n;

/** Holds of one flow that are remembered one by one; then it is counted anew, so that a flood of pause frames costs no memory. */
const MOST_HOLDS = 256;

/**
 * The transmit side of a port. Starting works out the flows and when they end; from then on nothing happens until somebody asks for a
 * counter, the end comes, or a setting changes.
 */
export class Transmitter {
  readonly #port: Port;
  #active = new Map<number, Active>();
  /** Streams that were suppressed when traffic was started, or since. */
  #waiting = new Set<number>();
  #startedAt: bigint | undefined;
  #stopAt: bigint | undefined;
  /** Frames of streams that have left this run. */
  #left = new Map<number, bigint>();
  /** Until when the port as a whole, and single streams, are held back. */
  #heldUntil = 0n;
  readonly #streamHeldUntil = new Map<number, bigint>();
  #cancel: () => void = () => {};
  #lastRun = 0n;

  constructor(port: Port) {
    this.#port = port;
  }

  /** Whether traffic runs. */
  isOn(): boolean {
    this.settle();
    return this.#startedAt !== undefined;
  }

  /** Nanoseconds that this run lasts, or the last one lasted. */
  runTime(now: bigint): bigint {
    this.settle();
    return this.#startedAt === undefined ? this.#lastRun : now - this.#startedAt;
  }

  /** Whether traffic could be started: false when the streams ask for more than the port has. */
  canStart(): boolean {
    return fits(this.#port, takingPart(this.#port));
  }

  /** Starts traffic. The caller has asked `canStart`. */
  start(now: bigint): void {
    if (this.isOn()) return;
    const port = this.#port;
    this.#startedAt = now;
    this.#left.clear();
    for (const stream of takingPart(port)) {
      if (port.read("PS_ENABLE", [stream]).state === "ON") this.#add(stream, now);
      else this.#waiting.add(stream);
    }
    this.#limit(now);
    this.#tell();
  }

  /** Stops traffic; what is on the way still arrives. */
  stop(now: bigint): void {
    if (!this.isOn()) return;
    this.#end(now);
  }

  /** Ends a run whose time has come, even when the timer is late. */
  settle(): void {
    if (this.#stopAt !== undefined && this.#port.lab.clock.now() >= this.#stopAt) this.#end(this.#stopAt);
  }

  /** Whether a stream takes part in what runs now. */
  carries(stream: number): boolean {
    return this.isOn() && (this.#active.has(stream) || this.#waiting.has(stream));
  }

  /** A stream on the air; undefined when it is not, or is suppressed. */
  flow(stream: number): Flow | undefined {
    return this.#active.get(stream)?.flow;
  }

  /** Whether what runs, with the settings as they are now, still fits. */
  stillFits(): boolean {
    return fits(this.#port, [...this.#active.keys(), ...this.#waiting]);
  }

  /** A stream of a run was changed: it goes on from now with its new settings. */
  restart(stream: number, now: bigint): void {
    const active = this.#active.get(stream);
    if (active !== undefined) {
      close(active, now);
      this.#left.set(stream, (this.#left.get(stream) ?? 0n) + framesAt(active.sent.flow, now));
      this.#active.delete(stream);
    }
    this.#waiting.delete(stream);
    if (this.#port.read("PS_ENABLE", [stream]).state === "ON") this.#add(stream, now);
    else this.#waiting.add(stream);
    this.#limit(now);
  }

  /**
   * Holds back the port, or some of its streams, from now until some time, instead of until what an earlier call about the same said; a
   * time that is over lets go. Frames go on where they stopped: nothing is lost, nothing is caught up. Also what is started later waits.
   * For a PAUSE frame that arrives: `transmitter.pause(now, now + quanta * 512n * SECOND / bitsPerSecond)`; for a PFC frame the same, with
   * the indices of the streams of that priority as the third argument. Time limits and P_TXTIME run on meanwhile.
   */
  pause(now: bigint, until: bigint, streams?: readonly number[]): void {
    this.settle();
    if (streams === undefined) this.#heldUntil = until;
    else for (const stream of streams) this.#streamHeldUntil.set(stream, until);
    for (const [stream, held] of this.#streamHeldUntil) if (held <= now) this.#streamHeldUntil.delete(stream);
    if (this.#startedAt === undefined) return;
    for (const [stream, active] of this.#active) {
      if (streams?.includes(stream) !== false) this.#hold(active, now);
    }
    this.#limit(now);
  }

  /** The way of the frames has changed: from now on they arrive elsewhere. */
  reroute(now: bigint): void {
    if (!this.isOn()) return;
    for (const active of this.#active.values()) {
      const route = routeOf(this.#port, active.flow);
      if (route.key === active.way) continue;
      for (const entry of active.received) entry.to = now;
      active.received = this.#receive(route, active.sent.flow, now);
      active.way = route.key;
    }
  }

  #hold(active: Active, now: bigint): void {
    active.flow = this.#held(active.flow, now);
    if ((active.flow.holds?.length ?? 0) > MOST_HOLDS) this.#countAnew(active, now);
  }

  /** A flow with the hold that is valid for its stream now. */
  #held(flow: Flow, now: bigint): Flow {
    const until = larger(this.#heldUntil, this.#streamHeldUntil.get(flow.stream) ?? 0n);
    return { ...flow, holds: heldUntil(flow.origin, flow.holds ?? [], now, until) };
  }

  /** Closes what has been counted of a flow and goes on with one whose origin is moved by all holds until now. */
  #countAnew(active: Active, now: bigint): void {
    const { flow } = active;
    const holds = flow.holds ?? [];
    const over = holds.filter(({ to }) => to <= now);
    const origin = over.reduce((sum, { from, to }) => sum + to - from, flow.origin);
    close(active, now);
    active.flow = { ...flow, origin, holds: holds.slice(over.length) };
    active.sent = this.#port.sent.open(active.flow, now, undefined, 0n, now);
    active.received = this.#receive(routeOf(this.#port, active.flow), active.flow, now);
  }

  #add(stream: number, now: bigint): void {
    const flow = this.#held(flowOf(this.#port, stream, now, this.#left.get(stream) ?? 0n), now);
    const sent = this.#port.sent.open(flow, now, undefined, 0n, now);
    const route = routeOf(this.#port, flow);
    this.#active.set(stream, { flow, sent, received: this.#receive(route, flow, now), way: route.key });
  }

  #receive(route: Route, flow: Flow, now: bigint): Entry[] {
    return route.stops.map(({ at, delay, effect }) =>
      at instanceof Ledger
        ? at.open(flow, now, this.#stopAt, delay, now, effect)
        : at.receive(flow, now, this.#stopAt, delay, effect),
    );
  }

  /** Works out when the run ends and what the port's packet limit leaves to each stream. */
  #limit(now: bigint): void {
    const actives = [...this.#active.values()];
    const flows = actives.map(({ flow }) => flow);
    const origin = this.#startedAt as bigint;
    const { microseconds } = this.#port.read("P_TXTIMELIMIT");
    const { packetCountLimit } = this.#port.read("P_TXPACKETLIMIT");
    const ends: bigint[] = [];
    if ((microseconds as bigint) > 0n) ends.push(origin + (microseconds as bigint) * MICROSECOND);
    const ownEnds = flows.map(endOf);
    const endsByItself = flows.length > 0 && this.#waiting.size === 0 && !ownEnds.includes(undefined);
    if (endsByItself) ends.push((ownEnds as bigint[]).reduce(larger));
    const frames = BigInt(packetCountLimit as number);
    const capped = frames > 0n ? this.#cap(flows, frames, ends) : flows;
    this.#stopAt = ends.length === 0 ? undefined : ends.reduce(smaller);
    if (this.#stopAt !== undefined && this.#stopAt < now) this.#stopAt = now;
    for (const [position, { sent, received }] of actives.entries()) {
      for (const entry of [sent, ...received]) {
        entry.flow = capped[position] as Flow;
        entry.to = this.#stopAt;
      }
    }
    this.#schedule();
  }

  #cap(flows: readonly Flow[], limit: bigint, ends: bigint[]): readonly Flow[] {
    const left = [...this.#left.values()].reduce((sum, frames) => sum + frames, 0n);
    const end = timeOfTotal(flows, this.#startedAt as bigint, limit - left);
    if (end === undefined) return flows;
    ends.push(end);
    return limitTotal(flows, end, limit - left);
  }

  #schedule(): void {
    this.#cancel();
    if (this.#stopAt === undefined) return;
    this.#cancel = this.#port.lab.schedule(this.#stopAt, () => this.settle());
  }

  #end(at: bigint): void {
    this.#cancel();
    for (const active of this.#active.values()) close(active, at);
    this.#lastRun = at - (this.#startedAt as bigint);
    this.#active.clear();
    this.#waiting.clear();
    this.#startedAt = undefined;
    this.#stopAt = undefined;
    this.#tell();
  }

  /** Pushes the new state. */
  #tell(): void {
    const port = this.#port;
    port.lab.pushes.add(infoNamed("P_TRAFFIC"), port, [], Uint8Array.of(this.#startedAt === undefined ? 0 : 1));
  }
}

function close({ sent, received }: Active, at: bigint): void {
  sent.to = at;
  for (const entry of received) entry.to = at;
}
