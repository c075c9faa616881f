import { macOf } from "../../../runtime/xena/codec/text.js";
import type { StatusName } from "../../../runtime/xena/status.js";
import { isZero } from "../bytes.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import { MILLISECOND } from "../clock.js";
import { type Answer, ask, endsOf, pingRequest, resolutionRequest } from "../protocols/request.js";
import { remember } from "../remember.js";

/** Nanoseconds after which nobody is waited for any more. */
const PATIENCE = 500_000_000n;

/** Addresses of a port, what it answers by itself, and what it asks for its streams. */
export const arpHandlers: Handlers = {
  P_MACADDRESS: { set: addressing },
  P_IPADDRESS: {
    // The driver's text allows a byte of the wildcard to be 255 or 0; 255 is the one that may be anything.
    set: (call) =>
      call.value.subarray(12).every((byte) => byte === 0 || byte === 255) ? addressing(call) : "BADVALUE",
  },
  P_IPV6ADDRESS: { set: addressing },
  P_ARPREPLY: { set: addressing },
  P_PINGREPLY: { set: addressing },
  P_ARPV6REPLY: { set: addressing },
  P_PINGV6REPLY: { set: addressing },
  P_ARPRXTABLE: { set: (call) => table(call, 32) },
  P_NDPRXTABLE: { set: (call) => table(call, 128) },
  PS_ARPREQUEST: {
    get(call) {
      const { meaning } = inTime(call, resolve) ?? {};
      return meaning?.kind === "arpReply" ? { macAddress: macOf(meaning.mac, 0) } : refusalOf(call);
    },
  },
  PS_PINGREQUEST: {
    get(call) {
      const { meaning, delay } = inTime(call, ping) ?? {};
      if (meaning?.kind !== "pingReply" || delay === undefined) return refusalOf(call);
      return { delay: Number(delay / MILLISECOND), timeToLive: meaning.hops };
    },
  },
};

function addressing(call: Call): StatusName | undefined {
  const refusal = remember(call);
  portOf(call).responder.forget(call.lab.clock.now());
  return refusal;
}

function table(call: Call, longest: number): StatusName | undefined {
  const { entries } = valuesOf(call) as unknown as { entries: readonly { readonly prefix: number }[] };
  return entries.every(({ prefix }) => prefix >= 0 && prefix <= longest) ? addressing(call) : "BADVALUE";
}

function resolve(call: Call): Answer | undefined {
  const port = portOf(call);
  const [stream] = call.indices as [number];
  const ends = endsOf(port, stream);
  return ends === undefined ? undefined : ask(port, resolutionRequest(port, stream, ends));
}

/** A ping without a hardware address to go to is sent, and heard by nobody. */
function ping(call: Call): Answer | undefined {
  const port = portOf(call);
  const ends = endsOf(port, call.indices[0] as number);
  if (ends === undefined) return undefined;
  const answer = ask(port, pingRequest(ends));
  return isZero(ends.envelope.destination) ? undefined : answer;
}

/** The answer, unless it comes too late. */
function inTime(call: Call, question: (call: Call) => Answer | undefined): Answer | undefined {
  const answer = question(call);
  return answer !== undefined && answer.delay <= PATIENCE ? answer : undefined;
}

/** A header without IP addresses asks for nobody; else nobody has answered in time, which is known at once. */
function refusalOf(call: Call): StatusName {
  return endsOf(portOf(call), call.indices[0] as number) === undefined ? "NOTVALID" : "FAILED";
}
