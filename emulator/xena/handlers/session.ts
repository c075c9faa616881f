import { type Handlers, valuesOf } from "../call.js";
import { join } from "../owners.js";
import { LIMITS } from "../truths/limits.js";

/** Commands that open, name, keep and end a session. None of them needs a reservation. */
export const sessionHandlers: Handlers = {
  C_LOGON: {
    isFree: true,
    set(call) {
      const { lab, session } = call;
      if (valuesOf(call).password !== lab.root.read("C_PASSWORD").password) return "BADVALUE";
      if (session.isLoggedOn) return undefined;
      const others = [...lab.sessions].filter((other) => other.isLoggedOn).length;
      if (others >= lab.options.maxSessions) return "NOCONNECTIONS";
      session.isLoggedOn = true;
      return undefined;
    },
  },
  C_OWNER: {
    isFree: true,
    get: ({ session }) => ({ username: session.owner }),
    set(call) {
      const username = valuesOf(call).username as string;
      if (username.length > LIMITS.ownerName) return "BADVALUE";
      join(call.lab, call.session, username);
      return undefined;
    },
  },
  C_KEEPALIVE: {
    get: ({ session }) => ({ tickCount: ++session.ticks & 0x7fffffff }),
  },
  C_TIMEOUT: {
    isFree: true,
    get: ({ session }) => ({ secondCount: session.timeoutSeconds }),
    set(call) {
      const seconds = valuesOf(call).secondCount as number;
      if (seconds <= 0) return "BADVALUE";
      call.session.timeoutSeconds = seconds;
      call.session.watchTimeout();
      return undefined;
    },
  },
  C_LOGOFF: {
    isFree: true,
    set({ session }) {
      session.endAfterReply("logged off");
      return undefined;
    },
  },
  C_INDICES: {
    get: ({ lab }) => ({ sessionIds: [...lab.sessions].filter((each) => each.isLoggedOn).map(({ id }) => id) }),
  },
  C_STATSESSION: {
    get({ lab, indices }) {
      const found = [...lab.sessions].find((each) => each.isLoggedOn && each.id === indices[0]);
      if (found === undefined) return "BADINDEX";
      return {
        sessionType: found.kind,
        ipv4Address: ipv4Of(found.remoteAddress),
        owner: found.owner,
        operationCount: BigInt(found.operations),
        requestedByteCount: BigInt(found.requestedBytes),
        respondedByteCount: BigInt(found.respondedBytes),
      };
    },
  },
};

/** A socket that listens on IPv6 too shows IPv4 clients as `::ffff:10.0.0.1`; the reply has room for IPv4 only. */
function ipv4Of(address: string): string {
  const text = address.replace("::ffff:", "");
  return /^\d+\.\d+\.\d+\.\d+$/.test(text) ? text : "0.0.0.0";
}
