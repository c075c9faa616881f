import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handler, type Handlers, portOf } from "../call.js";
import { type Counts, NO_COUNTS } from "../vulcan/counts.js";
import type { Group } from "../vulcan/group.js";
import { ROUND_TRIP_US } from "../vulcan/run.js";
import { groupOf, ofGroup, type Seen, timed } from "./vulcan-seen.js";

/** Counters of connection groups. */
export const vulcanCounterHandlers: Handlers = {
  P4G_TCP_STATE_CURRENT: { get: (call) => timed(call, currentTcp(call)) },
  P4G_TCP_STATE_TOTAL: ofTcp(({ since }, group) => ({ ...tcpStates(group, since), listen: listening(group) })),
  P4G_TCP_STATE_RATE: ofTcp(({ last }, group) => tcpStates(group, last)),
  P4G_TCP_TX_PAYLOAD_COUNTERS: ofTcp(({ since, last }) => goodBytes(since.sent.bytes, last.sent.bytes)),
  P4G_TCP_RX_PAYLOAD_COUNTERS: ofTcp(({ since, last }) => goodBytes(since.received.bytes, last.received.bytes)),
  P4G_TCP_TX_PACKET_COUNTERS: ofTcp(({ since, last }) => packets(since.sent.packets, last.sent.packets)),
  P4G_TCP_RX_PACKET_COUNTERS: ofTcp(({ since, last }) => packets(since.received.packets, last.received.packets)),
  P4G_TCP_RETRANSMIT_COUNTERS: ofTcp(({ since }) => ({ synRetransCount: since.retries })),
  P4G_TCP_ERROR_COUNTERS: ofTcp(({ since }) => ({ maxSynRetransCount: since.givenUp })),
  P4G_TCP_RTT_VALUE: ofTcp(({ since }) => ({
    localRttSum: since.roundTrips * ROUND_TRIP_US,
    localRttCount: since.roundTrips,
    globalRttSum: since.roundTrips * ROUND_TRIP_US,
    globalRttCount: since.roundTrips,
  })),
  P4G_UDP_STATE_CURRENT: { get: (call) => timed(call, currentUdp(call)) },
  P4G_UDP_STATE_TOTAL: ofUdp(({ since }, group) => ({
    opened: openedBy(group, since),
    active: since.active,
    closed: since.closed,
  })),
  P4G_UDP_STATE_RATE: ofUdp(({ last }, group) => ({
    open: openedBy(group, last),
    active: last.active,
    closed: last.closed,
  })),
  P4G_UDP_TX_PAYLOAD_COUNTERS: ofUdp(({ since, last }) => bytes(since.sent.bytes, last.sent.bytes)),
  P4G_UDP_RX_PAYLOAD_COUNTERS: ofUdp(({ since, last }) => bytes(since.received.bytes, last.received.bytes)),
  P4G_UDP_TX_PACKET_COUNTERS: ofUdp(({ since, last }) => packets(since.sent.packets, last.sent.packets)),
  P4G_UDP_RX_PACKET_COUNTERS: ofUdp(({ since, last }) => packets(since.received.packets, last.received.packets)),
  P4G_APP_TRANSACTION_COUNTERS: ofGroup(({ since, last }) => ({
    transactionCount: since.transactions,
    transactionPerSecond: last.transactions,
  })),
  P4G_CLEAR_COUNTERS: {
    set(call) {
      const group = groupOf(call);
      if (group !== undefined) portOf(call).engine?.run.clear(group, call.lab.clock.now());
      return undefined;
    },
  },
};

const NOTHING: Seen = { since: NO_COUNTS, last: NO_COUNTS };

function ofTcp(show: (seen: Seen, group: Group | undefined) => Values): Handler {
  return ofGroup((seen, group) => (group?.isTcp === false ? show(NOTHING, undefined) : show(seen, group)));
}

function ofUdp(show: (seen: Seen, group: Group | undefined) => Values): Handler {
  return ofGroup((seen, group) => (group?.isTcp === true ? show(NOTHING, undefined) : show(seen, group)));
}

/** How often connections have come into each state. Clients close first, so they go by another way than servers. */
function tcpStates(group: Group | undefined, { attempts, established, closed, givenUp }: Counts): Values {
  if (group?.isClient === false)
    return { synRcvd: established, established, closeWait: closed, lastAck: closed, closed };
  return {
    synSent: attempts,
    established,
    finWait1: closed,
    finWait2: closed,
    timeWait: closed,
    closed: closed + givenUp,
  };
}

function listening(group: Group | undefined): bigint {
  return group?.isClient === false ? group.serverSockets : 0n;
}

/** Connections that are open, on their way, or could be opened. Opening and closing take no time. */
function currentTcp(call: Call): Values {
  const group = groupOf(call);
  const run = portOf(call).engine?.run;
  if (group === undefined || run === undefined || !group.isTcp) return {};
  const { established, waiting } = run.open(group, call.lab.clock.now());
  if (!group.isClient) return { established, listen: run.isLive ? group.serverSockets : 0n };
  return { established, synSent: waiting, closed: group.connections - established - waiting };
}

/** A connection is opened until its first packet, and active from then on. */
function currentUdp(call: Call): Values {
  const group = groupOf(call);
  const run = portOf(call).engine?.run;
  if (group === undefined || run === undefined || group.isTcp) return {};
  const counts = run.at(group, call.lab.clock.now());
  const open = openedBy(group, counts) - counts.closed;
  const active = counts.active < open ? counts.active : open;
  return { opened: open - active, active, closed: group.connections - open };
}

/** A client opens a UDP connection by itself, a server when it hears of it. */
function openedBy(group: Group | undefined, { attempts, established }: Counts): bigint {
  return group?.isClient === false ? established : attempts;
}

/** Nothing is sent twice, so all bytes are good ones. */
function goodBytes(count: bigint, perSecond: bigint): Values {
  return {
    totalByteCount: count,
    totalBytePerSecond: perSecond,
    goodByteCount: count,
    goodBytePerSecond: perSecond,
  };
}

function bytes(count: bigint, perSecond: bigint): Values {
  return { byteCount: count, bytePerSecond: perSecond };
}

function packets(count: bigint, perSecond: bigint): Values {
  return { packetCount: count, packetPerSecond: perSecond };
}
