import { type Call, type Handler, type Handlers, portOf } from "../call.js";
import { MICROSECOND } from "../clock.js";
import { type Choice, everyFrame } from "../traffic/by-kind.js";
import type { Tally } from "../traffic/effect.js";
import type { ErrorKind } from "../traffic/errors.js";
import { deliverError } from "../transit/single.js";
import { filled } from "../truths/capabilities.js";
import { noted } from "./noted.js";

/** Errors put into streams, and the counters that see them. */
export const errorHandlers: Handlers = {
  PS_INJECTFCSERR: inject("fcs"),
  PS_INJECTSEQERR: inject("sequence"),
  PS_INJECTMISERR: inject("misorder"),
  PS_INJECTPLDERR: inject("payload"),
  PS_INJECTTPLDERR: inject("testPayload"),
  PT_EXTRA: {
    get(call) {
      const { sentErrors } = portOf(call);
      return filled("PT_EXTRA", {
        txArpRequestCount: noted(call, "sent", "arpRequest"),
        txArpReplyCount: noted(call, "sent", "arpReply"),
        txPingRequestCount: noted(call, "sent", "pingRequest"),
        txPingReplyCount: noted(call, "sent", "pingReply"),
        txMacTrainCount: noted(call, "sent", "training"),
        txIgmpJoinCount: noted(call, "sent", "igmpJoin"),
        txFcsInjCount: sentErrors.count("fcs"),
        txSeqInjCount: sentErrors.count("sequence"),
        txMisInjCount: sentErrors.count("misorder"),
        txPldInjCount: sentErrors.count("payload"),
        txTpldInjCount: sentErrors.count("testPayload"),
      });
    },
  },
  PR_EXTRA: {
    get(call) {
      call.lab.network.settle();
      const gaps = portOf(call).gaps?.read(call.lab.clock.now());
      return filled("PR_EXTRA", {
        fcsErrorCount: fcsErrors(call),
        pauseFrameCount: noted(call, "received", "pause"),
        rxArpRequestCount: noted(call, "received", "arpRequest"),
        rxArpReplyCount: noted(call, "received", "arpReply"),
        rxPingRequestCount: noted(call, "received", "pingRequest"),
        rxPingReplyCount: noted(call, "received", "pingReply"),
        gapCount: gaps?.count ?? 0n,
        gapDuration: (gaps?.duration ?? 0n) / MICROSECOND,
      });
    },
  },
  PR_TPLDERRORS: {
    get(call) {
      const port = portOf(call);
      const { receivedErrors } = port;
      const [tpld] = call.indices as [number];
      call.lab.network.settle();
      // The short form of the test payload has no sequence number.
      const isNumbered = port.read("P_TPLDMODE").mode !== "MICRO";
      const lost = (): bigint => onTheWay(call, ["dropped", "policed", "discarded"], tpld);
      return {
        dummy: 0n,
        packetLossBySeq: isNumbered ? receivedErrors.count("sequence", tpld) + lost() : 0n,
        misorderBySeq: isNumbered ? receivedErrors.count("misorder", tpld) + onTheWay(call, ["misordered"], tpld) : 0n,
        payloadErrPackets: receivedErrors.count("payload", tpld),
      };
    },
  },
};

/** Frames with a wrong check sum, whether they were sent so or became so. */
export function fcsErrors(call: Call): bigint {
  return portOf(call).receivedErrors.count("fcs") + onTheWay(call, ["corruptedEth"]);
}

/** What has happened to frames before they arrived, of one test payload id or of all. */
function onTheWay(call: Call, kinds: readonly Tally[], tpld?: number): bigint {
  const { received, lab } = portOf(call);
  const wanted: Choice = tpld === undefined ? everyFrame : { by: "tpld", id: tpld };
  return kinds.reduce((sum, what) => sum + received.count(lab.clock.now(), wanted, what), 0n);
}

/** Only a stream on the air can carry an error. */
function inject(kind: ErrorKind): Handler {
  return {
    set: (call) => (portOf(call).transmitter.carries(call.indices[0] as number) ? send(call, kind) : "NOTVALID"),
  };
}

function send(call: Call, kind: ErrorKind): undefined {
  const port = portOf(call);
  const [stream] = call.indices as [number];
  const tpld = port.read("PS_TPLDID", call.indices).testPayloadIdentifier as number;
  port.sentErrors.add(kind, tpld);
  const flow = port.transmitter.flow(stream);
  if (flow !== undefined) deliverError(port, flow, kind);
}
