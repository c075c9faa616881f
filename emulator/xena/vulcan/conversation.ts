import { larger, smaller } from "../traffic/bounds.js";
import type { Group } from "./group.js";
import { reborn } from "./lifecycle.js";
import { type Carried, carriedIn, cut, NO_LOAD, sendingTime } from "./payload.js";
import { closed, opened, share } from "./profile.js";

/** How long the open connections of a group take to close when traffic is stopped; the time is not documented. */
export const STOPPING_NS = 100_000_000n;

/** When a group is at work, in nanoseconds of the clock. */
export interface Presence {
  readonly from: bigint;
  /** When it was stopped; undefined while it runs. */
  to: bigint | undefined;
}

/**
 * Connections between a client group and a server group, in closed form. The profile of the client opens and closes them; those that
 * the client opens before the server is there are established when it comes. A connection stays from its place in the ramp up to its
 * place in the ramp down, until its lifetime or its payload is over, or until one side is stopped.
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

  /** When the server came, in the time of the client's profile; not before it begins. */
  get serverSince(): bigint {
    return larger(this.#serverSide.from - this.#clientSide.from, 0n);
  }

  /** Connections that have been established by a time. */
  established(time: bigint): bigint {
    const { profile, connections, lifecycle, retries, isTcp } = this.client;
    const at = this.#whileBothAreThere(time);
    if (at < 0n || at < this.serverSince) return 0n;
    const lost = isTcp ? opened(profile, connections, this.serverSince - retries.giveUp) : 0n;
    const renewed = reborn(lifecycle, profile, connections, at) - this.#rebornBefore();
    return opened(profile, connections, at) - lost + renewed;
  }

  /** Connections that have been closed by a time. */
  closed(time: bigint): bigint {
    const { profile, connections, lifecycle } = this.client;
    const end = this.#whileBothAreThere(time);
    const established = this.established(time);
    const replaced = reborn(lifecycle, profile, connections, end) - this.#rebornBefore();
    const byPlan = smaller(
      larger(closed(profile, connections, end) + larger(replaced, 0n), this.#finished(time)),
      established,
    );
    const since = time - this.#clientSide.from - end;
    return since <= 0n ? byPlan : byPlan + share(established - byPlan, since, STOPPING_NS);
  }

  /** Payload that has come from the client to the server by a time, what it has asked for included. */
  upstream(time: bigint): Carried {
    return added(this.#payloadUp(time), this.requested(time));
  }

  /** Payload from the server to the client by a time. What is echoed comes back at once. */
  downstream(time: bigint): Carried {
    const { payload, requests, segments } = this.server;
    if (payload === undefined || payload.scenario === "UPLOAD") return NO_LOAD;
    if (payload.scenario === "ECHO") return this.#payloadUp(time);
    if (requests !== undefined && this.client.requests === undefined) return NO_LOAD;
    const sending = sendingTime(payload, this.client.profile, this.serverSince, this.#whileBothAreThere(time));
    return carriedIn(payload, segments, sending, this.established(time), this.#messages());
  }

  /** Requests that have been answered in full by a time. */
  transactions(time: bigint): bigint {
    const length = this.server.payload?.length;
    if (!this.#isAsked || length === undefined || length <= 0n) return 0n;
    return this.downstream(time).bytes / length;
  }

  /** What the client has asked for by a time: every connection waits for one answer before it asks again. */
  requested(time: bigint): Carried {
    const { requests, segments } = this.client;
    const established = this.established(time);
    if (!this.#isAsked || requests === undefined || requests.length <= 0n || established === 0n) return NO_LOAD;
    const wanted = this.transactions(time) + established;
    const times = requests.repeat === undefined ? wanted : smaller(wanted, requests.repeat * established);
    return { bytes: times * requests.length, packets: cut(requests.length, segments, times) };
  }

  /** Whether acknowledgements travel with payload the other way, which takes as much in both directions. */
  get ridesAlong(): boolean {
    const [mine, theirs] = [this.client.payload, this.server.payload];
    if (theirs?.scenario === "ECHO") return true;
    return mine?.scenario === "BOTH" && theirs?.scenario === "BOTH" && mine.length === theirs.length;
  }

  get #isAsked(): boolean {
    return this.client.requests !== undefined && this.server.requests !== undefined;
  }

  #rebornBefore(): bigint {
    const { lifecycle, profile, connections } = this.client;
    return reborn(lifecycle, profile, connections, this.serverSince);
  }

  /** Messages on each connection from the server; undefined without an end. */
  #messages(): bigint | undefined {
    return this.#isAsked ? this.client.requests?.repeat : 1n;
  }

  /** Datagrams that were sent before the server was there are lost; TCP has no connection to send on until then. */
  #payloadUp(time: bigint): Carried {
    const { client, serverSince } = this;
    const { payload, segments, profile } = client;
    if (payload === undefined || payload.scenario === "DOWNLOAD") return NO_LOAD;
    const at = this.#whileBothAreThere(time);
    if (at < serverSince) return NO_LOAD;
    if (!client.isTcp) return added(sentAlone(client, at), sentAlone(client, serverSince), -1n);
    return carriedIn(payload, segments, sendingTime(payload, profile, serverSince, at), this.established(time), 1n);
  }

  /** Connections whose payload is over, where that closes them. */
  #finished(time: bigint): bigint {
    if (!this.client.closesAfterPayload && !this.server.closesAfterPayload) return 0n;
    const { client, server } = this;
    const ways: bigint[] = [];
    if (client.payload !== undefined && client.payload.scenario !== "DOWNLOAD")
      ways.push(messagesIn(this.#payloadUp(time).bytes, client.payload.length));
    const messages = this.#messages();
    if (server.payload?.scenario === "DOWNLOAD" || server.payload?.scenario === "BOTH")
      ways.push(
        messages === undefined || messages === 0n
          ? 0n
          : messagesIn(this.downstream(time).bytes, server.payload.length) / messages,
      );
    return ways.length === 0 ? 0n : ways.reduce(smaller);
  }

  /** The time in the client's profile, or the end of the side that went first. */
  #whileBothAreThere(time: bigint): bigint {
    const ends = [this.#clientSide.to, this.#serverSide.to].filter((end) => end !== undefined);
    return ends.reduce(smaller, time) - this.#clientSide.from;
  }
}

/** Datagrams that a client has sent by a time of its profile, whether anybody hears them or not. */
export function sentAlone({ payload, segments, profile, connections, lifecycle }: Group, at: bigint): Carried {
  if (payload === undefined || payload.scenario === "DOWNLOAD" || at < 0n) return NO_LOAD;
  const begun = opened(profile, connections, at) + reborn(lifecycle, profile, connections, at);
  return carriedIn(payload, segments, sendingTime(payload, profile, 0n, at), begun, 1n);
}

/** Both together, or the first without the second. */
export function added(a: Carried, b: Carried, sign: 1n | -1n = 1n): Carried {
  return {
    bytes: a.bytes + sign * b.bytes,
    packets: [...a.packets, ...b.packets.map((each) => ({ ...each, count: sign * each.count }))],
  };
}

function messagesIn(bytes: bigint, length: bigint | undefined): bigint {
  return length === undefined || length <= 0n ? 0n : bytes / length;
}
