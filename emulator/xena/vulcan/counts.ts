import type { Carried, Conversation } from "./conversation.js";
import { type Group, OVERHEAD } from "./group.js";

/** What a group, or a whole port, has done by some time. */
export interface Counts {
  /** Connections that a client has asked for. */
  readonly attempts: bigint;
  readonly established: bigint;
  readonly closed: bigint;
  readonly sentBytes: bigint;
  readonly receivedBytes: bigint;
  readonly sentPackets: bigint;
  readonly receivedPackets: bigint;
}

/** Nothing yet. */
export const NO_COUNTS: Counts = {
  attempts: 0n,
  established: 0n,
  closed: 0n,
  sentBytes: 0n,
  receivedBytes: 0n,
  sentPackets: 0n,
  receivedPackets: 0n,
};

/** Adds two counts, or takes the second from the first. */
export function combined(a: Counts, b: Counts, sign: 1n | -1n = 1n): Counts {
  const keys = Object.keys(NO_COUNTS) as (keyof Counts)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + sign * b[key]])) as unknown as Counts;
}

/**
 * What one side of a conversation has done. A connection takes SYN, SYN-ACK and ACK to open, and FIN and ACK from either side to
 * close, of which the client's FIN comes first.
 */
export function countsOf(conversation: Conversation, isClient: boolean, time: bigint): Counts {
  const { client, server } = conversation;
  const established = conversation.established(time);
  const closed = conversation.closed(time);
  const up = conversation.upstream(time);
  const down = conversation.downstream(time);
  const fromClient = 2n * established + up.segments + acknowledgements(down, client) + 2n * closed;
  const fromServer = established + down.segments + acknowledgements(up, server) + 2n * closed;
  return {
    attempts: established,
    established,
    closed,
    sentBytes: isClient ? up.bytes : down.bytes,
    receivedBytes: isClient ? down.bytes : up.bytes,
    sentPackets: isClient ? fromClient : fromServer,
    receivedPackets: isClient ? fromServer : fromClient,
  };
}

function acknowledgements({ segments }: Carried, { segmentsPerAck }: Group): bigint {
  return segments / segmentsPerAck;
}

/** Bytes of Ethernet frames, check sum included, around so many packets with so much payload. */
export function frameBytes(packets: bigint, payload: bigint): bigint {
  return payload + packets * (OVERHEAD.ethernet + OVERHEAD.ip + OVERHEAD.tcp);
}
