import { type Conversation, sentAlone } from "./conversation.js";
import type { Group } from "./group.js";
import { type Carried, countOf } from "./payload.js";
import { frameBytes, type Packets, packetsOf, SIZE_BINS, sizeBins } from "./wire.js";

/** What a group, or a whole port, has done by some time. */
export interface Counts {
  /** Connections that a client has asked for. */
  readonly attempts: bigint;
  readonly established: bigint;
  readonly closed: bigint;
  /** Connections over which something has been sent. */
  readonly active: bigint;
  /** SYN segments that were sent again, and connections that were given up after the last. */
  readonly retries: bigint;
  readonly givenUp: bigint;
  readonly transactions: bigint;
  /** Round trips that were measured: one for each opening, and one for each acknowledgement. */
  readonly roundTrips: bigint;
  readonly sent: Traffic;
  readonly received: Traffic;
}

/** What went one way. */
export interface Traffic {
  /** Payload. */
  readonly bytes: bigint;
  readonly packets: bigint;
  /** Ethernet frames with check sum. */
  readonly frameBytes: bigint;
  /** Frames by size. */
  readonly sizes: readonly bigint[];
}

const NO_TRAFFIC: Traffic = { bytes: 0n, packets: 0n, frameBytes: 0n, sizes: Array<bigint>(SIZE_BINS).fill(0n) };

/** Nothing yet. */
export const NO_COUNTS: Counts = {
  attempts: 0n,
  established: 0n,
  closed: 0n,
  active: 0n,
  retries: 0n,
  givenUp: 0n,
  transactions: 0n,
  roundTrips: 0n,
  sent: NO_TRAFFIC,
  received: NO_TRAFFIC,
};

/** Adds two counts, or takes the second from the first. */
export function combined(a: Counts, b: Counts, sign: 1n | -1n = 1n): Counts {
  return {
    attempts: a.attempts + sign * b.attempts,
    established: a.established + sign * b.established,
    closed: a.closed + sign * b.closed,
    active: a.active + sign * b.active,
    retries: a.retries + sign * b.retries,
    givenUp: a.givenUp + sign * b.givenUp,
    transactions: a.transactions + sign * b.transactions,
    roundTrips: a.roundTrips + sign * b.roundTrips,
    sent: together(a.sent, b.sent, sign),
    received: together(a.received, b.received, sign),
  };
}

/** Adds what went one way, or takes the second from the first. */
export function together(a: Traffic, b: Traffic, sign: 1n | -1n = 1n): Traffic {
  return {
    bytes: a.bytes + sign * b.bytes,
    packets: a.packets + sign * b.packets,
    frameBytes: a.frameBytes + sign * b.frameBytes,
    sizes: a.sizes.map((count, bin) => count + sign * (b.sizes[bin] as bigint)),
  };
}

/**
 * What one side of a conversation has done. A TCP connection takes SYN, SYN-ACK and ACK to open, and FIN and ACK from either side to
 * close, of which the client's FIN comes first.
 */
export function countsOf(conversation: Conversation, isClient: boolean, time: bigint): Counts {
  const { client } = conversation;
  const established = conversation.established(time);
  const closed = conversation.closed(time);
  const up = conversation.upstream(time);
  const down = conversation.downstream(time);
  const [fromClient, fromServer] = client.isTcp
    ? [
        segments(conversation, up, 2n * established + 2n * closed, down, client),
        segments(conversation, down, established + 2n * closed, up, conversation.server),
      ]
    : [traffic(client, up.bytes, up.packets), traffic(client, down.bytes, down.packets)];
  const carried = countOf(up) + countOf(down);
  return {
    ...NO_COUNTS,
    attempts: established,
    established,
    closed,
    active: carried < established ? carried : established,
    transactions: conversation.transactions(time),
    roundTrips: client.isTcp ? established + countOf(isClient ? up : down) / client.segmentsPerAck : 0n,
    sent: isClient ? fromClient : fromServer,
    received: isClient ? fromServer : fromClient,
  };
}

/** What a UDP client has sent by a time of its profile on top of what its server has heard. */
export function unheard(client: Group, conversations: readonly Conversation[], at: bigint, time: bigint): Traffic {
  const { bytes, packets } = sentAlone(client, at);
  const whole = traffic(client, bytes, packets);
  return conversations.reduce((left, each) => {
    const { upstream, requested } = { upstream: each.upstream(time), requested: each.requested(time) };
    const heard = together(
      traffic(client, upstream.bytes, upstream.packets),
      traffic(client, requested.bytes, requested.packets),
      -1n,
    );
    return together(left, heard, -1n);
  }, whole);
}

/** Packets without payload. */
export function bare(group: Group, count: bigint): Traffic {
  return traffic(group, 0n, [packetsOf(count, 0n)]);
}

function segments(conversation: Conversation, out: Carried, bareCount: bigint, back: Carried, group: Group): Traffic {
  const acknowledgements = conversation.ridesAlong ? 0n : countOf(back) / group.segmentsPerAck;
  return traffic(group, out.bytes, [packetsOf(bareCount + acknowledgements, 0n), ...out.packets]);
}

/** Packets of a group on the line. */
function traffic(group: Group, bytes: bigint, packets: readonly Packets[]): Traffic {
  return packets.reduce(
    (sum, each) => ({
      bytes: sum.bytes,
      packets: sum.packets + each.count,
      frameBytes: sum.frameBytes + frameBytes(group, each),
      sizes: sizeBins(group, each).map((count, bin) => count + (sum.sizes[bin] as bigint)),
    }),
    { ...NO_TRAFFIC, bytes },
  );
}

/** Frames of one size that belong to no connection. */
export function frames(count: bigint, bytes: bigint): Traffic {
  const bin = Math.min(Number(bytes / 100n), SIZE_BINS - 1);
  return {
    bytes: 0n,
    packets: count,
    frameBytes: count * bytes,
    sizes: NO_TRAFFIC.sizes.map((_, each) => (each === bin ? count : 0n)),
  };
}
