import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handler, type Handlers, portOf } from "../call.js";
import { filled } from "../truths/capabilities.js";
import { type Counts, frameBytes, NO_COUNTS } from "../vulcan/counts.js";
import type { Group } from "../vulcan/group.js";

const MILLISECOND = 1_000_000n;

/** Counters of connection groups and of layer 4-7 ports. Other ports have counted nothing. */
export const vulcanCounterHandlers: Handlers = {
  P4G_TCP_STATE_CURRENT: { get: (call) => timed(call, currentStates(call)) },
  P4G_TCP_STATE_TOTAL: ofGroup(({ since }, group) => ({ ...states(group, since), listen: listening(group) })),
  P4G_TCP_STATE_RATE: ofGroup(({ last }, group) => states(group, last)),
  P4G_TCP_TX_PAYLOAD_COUNTERS: ofGroup(({ since, last }) => payload(since.sentBytes, last.sentBytes)),
  P4G_TCP_RX_PAYLOAD_COUNTERS: ofGroup(({ since, last }) => payload(since.receivedBytes, last.receivedBytes)),
  P4G_TCP_TX_PACKET_COUNTERS: ofGroup(({ since, last }) => packets(since.sentPackets, last.sentPackets)),
  P4G_TCP_RX_PACKET_COUNTERS: ofGroup(({ since, last }) => packets(since.receivedPackets, last.receivedPackets)),
  P4G_CLEAR_COUNTERS: {
    set(call) {
      const group = groupOf(call);
      if (group !== undefined) portOf(call).engine?.run.clear(group, call.lab.clock.now());
      return undefined;
    },
  },
  P4_TCP_TX_COUNTERS: ofPort(({ since }) => ({ packetCount: since.sentPackets })),
  P4_TCP_RX_COUNTERS: ofPort(({ since }) => ({ packetCount: since.receivedPackets })),
  P4_IPV4_TX_COUNTERS: ofPort(
    ({ since }) => ({ packetCount: since.sentPackets }),
    (group) => group.isIpv4,
  ),
  P4_IPV4_RX_COUNTERS: ofPort(
    ({ since }) => ({ packetCount: since.receivedPackets }),
    (group) => group.isIpv4,
  ),
  P4_IPV6_TX_COUNTERS: ofPort(
    ({ since }) => ({ packetCount: since.sentPackets }),
    (group) => !group.isIpv4,
  ),
  P4_IPV6_RX_COUNTERS: ofPort(
    ({ since }) => ({ packetCount: since.receivedPackets }),
    (group) => !group.isIpv4,
  ),
  P4_ETH_TX_COUNTERS: ofPort(({ since, last }) => frames(sent(since), sent(last))),
  P4_ETH_RX_COUNTERS: ofPort(({ since, last }) => frames(received(since), received(last))),
  P4_PORT_TX_COUNTERS: ofPort(({ since, last }) => frames(sent(since), sent(last))),
  P4_PORT_RX_COUNTERS: ofPort(({ since, last }) => frames(received(since), received(last))),
  P4_CLEAR_COUNTERS: {
    set(call) {
      portOf(call).engine?.run.clearPort(call.lab.clock.now());
      return undefined;
    },
  },
};

/** Counts since clearing, and those of the last second. */
interface Seen {
  readonly since: Counts;
  readonly last: Counts;
}

function ofGroup(show: (seen: Seen, group: Group | undefined) => Values): Handler {
  return {
    get(call) {
      const now = call.lab.clock.now();
      const group = groupOf(call);
      const run = portOf(call).engine?.run;
      if (run === undefined || group === undefined)
        return timed(call, show({ since: NO_COUNTS, last: NO_COUNTS }, group));
      return timed(call, show({ since: run.since(group, now), last: run.lastSecond(group, now) }, group));
    },
  };
}

function ofPort(show: (seen: Seen) => Values, wanted: (group: Group) => boolean = () => true): Handler {
  return {
    get(call) {
      const now = call.lab.clock.now();
      const run = portOf(call).engine?.run;
      if (run === undefined) return timed(call, show({ since: NO_COUNTS, last: NO_COUNTS }));
      return timed(call, show({ since: run.sinceOfPort(now, wanted), last: run.lastSecondOfPort(now, wanted) }));
    },
  };
}

/** The group as it was prepared; one that takes no part has done nothing. */
function groupOf(call: Call): Group | undefined {
  return portOf(call).engine?.run.groups.get(call.indices[0] as number);
}

/** All fields of a reply, with milliseconds since the module started: now, and when traffic began. */
function timed(call: Call, values: Values): Values {
  const { lab, info } = call;
  const milliseconds = (time: bigint): bigint => (time - lab.startedAt) / MILLISECOND;
  const begun = portOf(call).engine?.run.startedAt;
  return filled(info.name, {
    currentTime: milliseconds(lab.clock.now()),
    refTime: begun === undefined ? 0n : milliseconds(begun),
    ...values,
  });
}

/** How often connections have come into each state. Clients close first, so they go by another way than servers. */
function states(group: Group | undefined, { attempts, established, closed }: Counts): Values {
  if (group?.isClient === false)
    return { synRcvd: established, established, closeWait: closed, lastAck: closed, closed };
  return { synSent: attempts, established, finWait1: closed, finWait2: closed, timeWait: closed, closed };
}

function listening(group: Group | undefined): bigint {
  return group?.isClient === false ? group.serverSockets : 0n;
}

/** Connections that are open, on their way, or could be opened. Opening and closing take no time. */
function currentStates(call: Call): Values {
  const group = groupOf(call);
  const run = portOf(call).engine?.run;
  if (group === undefined || run === undefined) return {};
  const { established, waiting } = run.open(group, call.lab.clock.now());
  if (!group.isClient) return { established, listen: run.isLive ? group.serverSockets : 0n };
  return { established, synSent: waiting, closed: group.connections - established - waiting };
}

/** Nothing is sent twice, so all bytes are good ones. */
function payload(count: bigint, perSecond: bigint): Values {
  return {
    totalByteCount: count,
    totalBytePerSecond: perSecond,
    goodByteCount: count,
    goodBytePerSecond: perSecond,
  };
}

function packets(count: bigint, perSecond: bigint): Values {
  return { packetCount: count, packetPerSecond: perSecond };
}

interface Frames {
  readonly packets: bigint;
  readonly bytes: bigint;
}

function sent({ sentPackets, sentBytes }: Counts): Frames {
  return { packets: sentPackets, bytes: frameBytes(sentPackets, sentBytes) };
}

function received({ receivedPackets, receivedBytes }: Counts): Frames {
  return { packets: receivedPackets, bytes: frameBytes(receivedPackets, receivedBytes) };
}

function frames(since: Frames, last: Frames): Values {
  return {
    bitsPerSec: last.bytes * 8n,
    packetsPerSec: last.packets,
    byteCount: since.bytes,
    packetCount: since.packets,
  };
}
