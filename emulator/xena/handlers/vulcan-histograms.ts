import { type Call, type Handler, type Handlers, portOf, valuesOf } from "../call.js";
import type { remember } from "../remember.js";
import type { Kind, Subject } from "../vulcan/afterwards.js";
import { told } from "../vulcan/histogram.js";
import { setGroup } from "./vulcan-traffic.js";

/** Histograms of connection groups, which are worked out when traffic has ended. */
export const vulcanHistogramHandlers: Handlers = {
  P4G_TCP_ESTABLISH_HIST: histogram("TIME", "establish", true),
  P4G_TCP_CLOSE_HIST: histogram("TIME", "close", true),
  P4G_TCP_RX_TOTAL_BYTES_HIST: histogram("PAYLOAD", "received", true),
  P4G_TCP_RX_GOOD_BYTES_HIST: histogram("PAYLOAD", "received", true),
  P4G_TCP_TX_TOTAL_BYTES_HIST: histogram("PAYLOAD", "sent", true),
  P4G_TCP_TX_GOOD_BYTES_HIST: histogram("PAYLOAD", "sent", true),
  P4G_UDP_RX_BYTES_HIST: histogram("PAYLOAD", "received", false),
  P4G_UDP_TX_BYTES_HIST: histogram("PAYLOAD", "sent", false),
  P4G_APP_TRANSACTION_HIST: histogram("TRANSACTION", "transactions"),
  P4G_TIME_HIST_CONF: { set: configure },
  P4G_PAYLOAD_HIST_CONF: { set: configure },
  P4G_TRANSACTION_HIST_CONF: { set: configure },
  P4G_RECALC_TIME_HIST: again("TIME"),
  P4G_RECALC_PAYLOAD_HIST: again("PAYLOAD"),
  P4G_RECALC_TRANSACTION_HIST: again("TRANSACTION"),
  P4G_CLEAR_POST_STAT: {
    set(call) {
      portOf(call).engine?.afterwards.clear(call.indices[0] as number);
      return undefined;
    },
  },
};

/** Fields of histograms have names of their own but one order: four of summary, two of the bins, the bins. */
function histogram(kind: Kind, subject: Subject, isTcp?: boolean): Handler {
  return {
    get(call) {
      const keys = (call.info.codec.get?.fields ?? []).map(({ key }) => key);
      const found = portOf(call).engine?.afterwards.tell(call.indices[0] as number, kind, subject, isTcp);
      const { summary, bins, start, interval } = found ?? { ...EMPTY, start: 0n, interval: 0n };
      const values = [...summary, start, interval, ...bins];
      return Object.fromEntries(keys.map((key, at) => [key, values[at]]));
    },
  };
}

const EMPTY = told([], { start: 0n, interval: 1n });

/** Bins may be changed as soon as traffic has ended, and need a width. */
function configure(call: Call): ReturnType<typeof remember> {
  const { start, interval } = valuesOf(call) as { start: bigint; interval: bigint };
  return start < 0n || interval < 1n ? "BADVALUE" : setGroup(call);
}

/** Nothing can be worked out while traffic is under way. */
function again(kind: Kind): Handler {
  return {
    set(call) {
      const { engine } = portOf(call);
      if (engine?.isIdle === false) return "NOTVALID";
      engine?.afterwards.again(call.indices[0] as number, kind);
      return undefined;
    },
  };
}
