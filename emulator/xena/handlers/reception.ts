import { type Handlers, portOf, valuesOf } from "../call.js";
import { MICROSECOND, SECOND } from "../clock.js";
import { remember } from "../remember.js";
import { everyFrame } from "../traffic/by-kind.js";
import { GapMonitor } from "../traffic/gap-monitor.js";
import { Unavailability } from "../traffic/unavailability.js";

const MOST_I32 = 0x7fffffffn;

/** What a port watches for in the traffic that it receives. */
export const receptionHandlers: Handlers = {
  P_GAPMONITOR: {
    set(call) {
      const port = portOf(call);
      const { start, stop } = valuesOf(call) as { start: number; stop: number };
      if (start < 0 || stop < 0) return "BADVALUE";
      const refusal = remember(call);
      if (refusal !== undefined) return refusal;
      const running = port.received.running(call.lab.clock.now());
      const isWanted = start > 0 || stop > 0;
      port.gaps = isWanted ? new GapMonitor(BigInt(start) * MICROSECOND, BigInt(stop), running) : undefined;
      return undefined;
    },
  },
  P_UAT_MODE: {
    set(call) {
      const port = portOf(call);
      const { mode, delay } = valuesOf(call) as { mode: string; delay: number };
      const refusal = remember(call);
      if (refusal !== undefined) return refusal;
      const now = call.lab.clock.now();
      const percent = () => port.read("P_UAT_FLR").frameLossRatio as number;
      port.unavailability =
        mode === "ON" ? new Unavailability(delay, percent, port.received.running(now), now) : undefined;
      return undefined;
    },
  },
  PR_UAT_STATUS: {
    get(call) {
      call.lab.network.settle();
      return { status: portOf(call).unavailability?.isUnavailable(call.lab.clock.now()) ? "ON" : "OFF" };
    },
  },
  PR_UAT_TIME: {
    get(call) {
      call.lab.network.settle();
      const seconds = (portOf(call).unavailability?.time(call.lab.clock.now()) ?? 0n) / SECOND;
      return { time: Number(seconds < MOST_I32 ? seconds : MOST_I32) };
    },
  },
  P_RXRUNTLEN_ERRS: {
    get(call) {
      const port = portOf(call);
      const { runtLength } = port.read("P_RXRUNTLENGTH") as { runtLength: number };
      const { frames, bytes } = port.received.since(call.lab.clock.now(), everyFrame);
      return { status: runtLength > 0 && bytes !== frames * BigInt(runtLength) ? "YES" : "NO" };
    },
  },
};
