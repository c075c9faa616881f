import { larger, smaller } from "../traffic/bounds.js";
import { framesIn } from "../traffic/rate.js";
import type { Group, Payload } from "./group.js";
import { closed, opened, sendingTime, share } from "./profile.js";

/** How long the open connections of a group take to close when traffic is stopped; the time is not documented. */
export const STOPPING_NS = 100_000_000n;

/** When a group is at work, in nanoseconds of the clock. */
export interface Presence {
  readonly from: bigint;
  /** When it was stopped; undefined while it runs. */
  to: bigint | undefined;
}

/** What one direction has carried. */
export interface Carried {
  readonly bytes: bigint;
  readonly segments: bigint;
}

const NO_LOAD: Carried = { bytes: 0n, segments: 0n };

/**
 * Connections between a client group and a server group, in closed form. The profile of the client opens and closes them; those that
 * the client opens before the server is there are established when it comes. A connection stays from its place in the ramp up to its
 * place in the ramp down, or until one side is stopped.
 */
export class Conversation {
  readonly client: Group;
  readonly server: Group;
  readonly #clientSide: Presence;
  readonly #serverSide: Presence;

  constructor(client: Group, clientSide: Presence, server: Group, serverSide: Presence) {
    this.client = client;
    this.server = server;
    this.#clientSide = clientSide;
    this.#serverSide = serverSide;
  }

  /** Connections that have been established by a time. */
  established(time: bigint): bigint {
    const at = this.#whileBothAreThere(time);
    if (at < this.#serverSide.from || at < this.#clientSide.from) return 0n;
    return opened(this.client.profile, this.client.connections, at - this.#clientSide.from);
  }

  /** Connections that have been closed by a time. */
  closed(time: bigint): bigint {
    const at = this.#whileBothAreThere(time);
    const byPlan = smaller(
      closed(this.client.profile, this.client.connections, at - this.#clientSide.from),
      this.established(time),
    );
    if (at === time) return byPlan;
    return byPlan + share(this.established(time) - byPlan, time - at, STOPPING_NS);
  }

  /** Payload from the client to the server by a time. */
  upstream(time: bigint): Carried {
    const { payload, mss } = this.client;
    return payload === undefined || payload.scenario === "DOWNLOAD" ? NO_LOAD : this.#carried(payload, mss, time);
  }

  /** Payload from the server to the client by a time. What is echoed comes back at once. */
  downstream(time: bigint): Carried {
    const { payload, mss } = this.server;
    if (payload === undefined || payload.scenario === "UPLOAD") return NO_LOAD;
    return payload.scenario === "ECHO" ? this.upstream(time) : this.#carried(payload, mss, time);
  }

  #carried(payload: Payload, mss: bigint, time: bigint): Carried {
    const at = this.#whileBothAreThere(time);
    const { inRampUp, inRampDown, length, rate } = payload;
    const allowed = sendingTime(this.client.profile, at - this.#clientSide.from, inRampUp, inRampDown);
    const sending = smaller(allowed, larger(at - this.#serverSide.from, 0n));
    const byRate = framesIn(rate, sending);
    if (length === undefined) return { bytes: byRate, segments: upwards(byRate, mss) };
    const bytes = sending === 0n ? 0n : smaller(byRate, length * this.established(at));
    const whole = length === 0n ? 0n : bytes / length;
    return { bytes, segments: whole * upwards(length, mss) + upwards(bytes - whole * length, mss) };
  }

  /** The time itself, or the end of the side that went first. */
  #whileBothAreThere(time: bigint): bigint {
    const ends = [this.#clientSide.to, this.#serverSide.to].filter((end) => end !== undefined);
    return ends.reduce(smaller, time);
  }
}

function upwards(bytes: bigint, size: bigint): bigint {
  return (bytes + size - 1n) / size;
}
