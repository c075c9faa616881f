import { SECOND } from "../clock.js";
import type { Port } from "../parts.js";
import type { Flow } from "../traffic/flow.js";
import type { Entry } from "../traffic/ledger.js";
import { ratio } from "../traffic/rate.js";
import { countArriving, countSent } from "../transit/counting.js";
import { type Route, routeOf } from "../transit/route.js";
import { sendSingle, travellerOf } from "../transit/single.js";

/** Frames that the port repeats, on their way. */
interface Repeated {
  readonly flow: Flow;
  readonly sent: Entry;
  received: Entry[];
  way: string;
}

/** What a port sends by itself again and again, such as membership reports; streams and traffic have nothing to do with it. */
export class OwnFlows {
  readonly #port: Port;
  readonly #running = new Map<string, Repeated[]>();

  constructor(port: Port) {
    this.#port = port;
  }

  /** Sends frames at once. */
  send(frames: readonly Uint8Array[], now: bigint): void {
    for (const frame of frames) sendSingle(this.#port, frame, now);
  }

  /** Sends frames now and then every so many seconds, until `stop` with the same purpose. */
  repeat(purpose: string, frames: readonly Uint8Array[], seconds: number, now: bigint): void {
    this.stop(purpose, now);
    this.send(frames, now);
    if (seconds <= 0) return;
    const rate = ratio(1n, BigInt(seconds) * SECOND);
    this.#running.set(
      purpose,
      frames.map((frame) => {
        const flow: Flow = { ...travellerOf(frame), rate, stream: -1, origin: now, limit: undefined };
        const sent = countSent(this.#port.sent, flow, now);
        return { flow, sent, ...this.#receive(flow, routeOf(this.#port, flow), now) };
      }),
    );
  }

  /** Ends what is repeated. */
  stop(purpose: string, now: bigint): void {
    for (const { sent, received } of this.#running.get(purpose) ?? [])
      for (const entry of [sent, ...received]) entry.to = now;
    this.#running.delete(purpose);
  }

  /** Ends everything. */
  stopAll(now: bigint): void {
    for (const purpose of this.#running.keys()) this.stop(purpose, now);
  }

  /** Something on the way has changed. */
  reroute(now: bigint): void {
    for (const repeated of [...this.#running.values()].flat()) {
      const route = routeOf(this.#port, repeated.flow);
      if (route.key === repeated.way) continue;
      for (const entry of repeated.received) entry.to = now;
      Object.assign(repeated, this.#receive(repeated.flow, route, now));
    }
  }

  #receive(flow: Flow, route: Route, now: bigint): Pick<Repeated, "received" | "way"> {
    return { received: countArriving(route, flow, now, undefined), way: route.key };
  }
}
