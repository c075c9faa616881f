import { type Call, type Handler, type Handlers, portOf } from "../call.js";
import type { ErrorKind } from "../traffic/errors.js";
import { arrivals } from "../traffic/link.js";
import { filled } from "../truths/capabilities.js";

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
        txFcsInjCount: sentErrors.count("fcs"),
        txSeqInjCount: sentErrors.count("sequence"),
        txMisInjCount: sentErrors.count("misorder"),
        txPldInjCount: sentErrors.count("payload"),
        txTpldInjCount: sentErrors.count("testPayload"),
      });
    },
  },
  PR_EXTRA: {
    get: (call) => filled("PR_EXTRA", { fcsErrorCount: portOf(call).receivedErrors.count("fcs") }),
  },
  PR_TPLDERRORS: {
    get(call) {
      const { receivedErrors } = portOf(call);
      const [tpld] = call.indices as [number];
      return {
        dummy: 0n,
        packetLossBySeq: receivedErrors.count("sequence", tpld),
        misorderBySeq: receivedErrors.count("misorder", tpld),
        payloadErrPackets: receivedErrors.count("payload", tpld),
      };
    },
  },
};

/** Only a stream on the air can carry an error. */
function inject(kind: ErrorKind): Handler {
  return {
    set: (call) => (portOf(call).transmitter.carries(call.indices[0] as number) ? send(call, kind) : "NOTVALID"),
  };
}

function send(call: Call, kind: ErrorKind): undefined {
  const port = portOf(call);
  const tpld = port.read("PS_TPLDID", call.indices).testPayloadIdentifier as number;
  port.sentErrors.add(kind, tpld);
  for (const arrival of arrivals(port)) arrival.port.receivedErrors.add(kind, tpld);
}
