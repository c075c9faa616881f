import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Handler, type Handlers, portOf } from "../call.js";
import { combined, NO_COUNTS, type Traffic, together } from "../vulcan/counts.js";
import type { Group } from "../vulcan/group.js";
import { NO_RESOLUTION, type Resolution } from "../vulcan/resolution.js";
import type { Run } from "../vulcan/run.js";
import { ofPort, type Seen, timed, timesOf } from "./vulcan-seen.js";

type Way = "sent" | "received";

const isTcp = (group: Group): boolean => group.isTcp;
const isUdp = (group: Group): boolean => !group.isTcp;
const isIpv4 = (group: Group): boolean => group.isIpv4;
const isIpv6 = (group: Group): boolean => !group.isIpv4;

/** Counters of layer 4-7 ports. Other ports have counted nothing. */
export const vulcanPortCounterHandlers: Handlers = {
  P4_TCP_TX_COUNTERS: packets("sent", isTcp),
  P4_TCP_RX_COUNTERS: packets("received", isTcp),
  P4_UDP_TX_COUNTERS: packets("sent", isUdp),
  P4_UDP_RX_COUNTERS: packets("received", isUdp),
  P4_IPV4_TX_COUNTERS: packets("sent", isIpv4),
  P4_IPV4_RX_COUNTERS: packets("received", isIpv4),
  P4_IPV6_TX_COUNTERS: packets("sent", isIpv6, true),
  P4_IPV6_RX_COUNTERS: packets("received", isIpv6, true),
  P4_ARP_TX_COUNTERS: ofQuestions(({ arp }) => ({
    arpRequestCount: arp.sentRequests,
    arpReplyCount: arp.sentReplies,
  })),
  P4_ARP_RX_COUNTERS: ofQuestions(({ arp }) => ({
    arpRequestCount: arp.receivedRequests,
    arpReplyCount: arp.receivedReplies,
  })),
  P4_ARP_COUNTERS: ofQuestions(({ arp }) => ({
    arpRequestRetransCount: arp.retries,
    arpResolvedCount: arp.resolved,
    arpFailedCount: arp.failed,
  })),
  P4_NDP_TX_COUNTERS: ofQuestions(({ ndp }) => ({
    ndpRequestCount: ndp.sentRequests,
    ndpReplyCount: ndp.sentReplies,
  })),
  P4_NDP_RX_COUNTERS: ofQuestions(({ ndp }) => ({
    ndpRequestCount: ndp.receivedRequests,
    ndpReplyCount: ndp.receivedReplies,
  })),
  P4_NDP_COUNTERS: ofQuestions(({ ndp }) => ({
    ndpRequestRetransCount: ndp.retries,
    ndpResolvedCount: ndp.resolved,
    ndpFailedCount: ndp.failed,
  })),
  P4_ICMP_TX_COUNTERS: ofQuestions(({ ndp }) => ({ icmpv6Count: ndp.sentRequests + ndp.sentReplies })),
  P4_ICMP_RX_COUNTERS: ofQuestions(({ ndp }) => ({ icmpv6Count: ndp.receivedRequests + ndp.receivedReplies })),
  P4_ETH_TX_COUNTERS: ofPort((seen, run) => frames("sent", seen, run)),
  P4_ETH_RX_COUNTERS: ofPort((seen, run) => frames("received", seen, run)),
  P4_PORT_TX_COUNTERS: ofWholePort("sent"),
  P4_PORT_RX_COUNTERS: ofWholePort("received"),
  P4_TX_PACKET_SIZE: ofPort((seen, run) => sizes(all("sent", seen, run))),
  P4_RX_PACKET_SIZE: ofPort((seen, run) => sizes(all("received", seen, run))),
  P4_ETH_QUEUE_COUNTERS: {
    get(call) {
      const now = call.lab.clock.now();
      const run = portOf(call).engine?.run;
      const counts = run?.sinceOfPort(now, () => true) ?? NO_COUNTS;
      const [tx, rx] = [all("sent", { since: counts }, run), all("received", { since: counts }, run)];
      const { currentTime, refTime } = timesOf(call);
      return {
        lastUpdate: currentTime,
        statRefTime: refTime,
        numQueues: 1,
        queueList: [{ rxBytes: rx.frameBytes, rxPackets: rx.packets, txBytes: tx.frameBytes, txPackets: tx.packets }],
      };
    },
  },
  P4_CLEAR_COUNTERS: {
    set(call) {
      portOf(call).engine?.run.clearPort(call.lab.clock.now());
      return undefined;
    },
  },
};

/** @param withQuestions whether packets that ask for hardware addresses are among them; ARP is no IP */
function packets(way: Way, wanted: (group: Group) => boolean, withQuestions = false): Handler {
  return ofPort(({ since }, run) => {
    const ndp = run?.resolution.ndp ?? NO_RESOLUTION;
    return {
      packetCount: since[way].packets + (withQuestions ? ndp[`${way}Requests`] + ndp[`${way}Replies`] : 0n),
    };
  }, wanted);
}

function ofQuestions(show: (asked: { readonly arp: Resolution; readonly ndp: Resolution }) => Values): Handler {
  return {
    get: (call) => timed(call, show(portOf(call).engine?.run.resolution ?? { arp: NO_RESOLUTION, ndp: NO_RESOLUTION })),
  };
}

/** All frames that were counted, those that ask for hardware addresses included. */
function all(way: Way, { since }: Pick<Seen, "since">, run: Run | undefined): Traffic {
  return run === undefined ? since[way] : together(since[way], run.questions(way));
}

function frames(way: Way, seen: Seen, run: Run | undefined): Values {
  const total = all(way, seen, run);
  return {
    bitsPerSec: seen.last[way].frameBytes * 8n,
    packetsPerSec: seen.last[way].packets,
    byteCount: total.frameBytes,
    packetCount: total.packets,
  };
}

function ofWholePort(way: Way): Handler {
  return {
    get(call) {
      const run = portOf(call).engine?.run;
      const now = call.lab.clock.now();
      const tagged = run?.sinceOfPort(now, ({ tags }) => tags > 0) ?? NO_COUNTS;
      const plain = run?.sinceOfPort(now, ({ tags }) => tags === 0) ?? NO_COUNTS;
      const last = run?.lastSecondOfPort(now, () => true) ?? NO_COUNTS;
      return timed(call, {
        vlanPacketCount: tagged[way].packets,
        bitsPerSec: last[way].frameBytes * 8n,
        byteCount: all(way, { since: combined(tagged, plain) }, run).frameBytes,
      });
    },
  };
}

function sizes(traffic: Traffic): Values {
  return Object.fromEntries(traffic.sizes.map((count, bin) => [`bin${String(bin).padStart(2, "0")}`, count]));
}
