import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import { chassisTime } from "../chassis-time.js";
import type { CaptureRules } from "../frames/capture.js";
import { NONE, type Wanted } from "../frames/wanted.js";
import { speedMbps } from "../line.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import { conditionOf, isFilterOn } from "./filters.js";

/** What is reported for a frame without a test payload to measure by. */
const NO_LATENCY = -1n;

/** Starting and stopping a capture, and reading what it holds. */
export const captureHandlers: Handlers = {
  P_CAPTURE: {
    set(call) {
      const port = portOf(call);
      const now = call.lab.clock.now();
      const refusal = remember(call);
      if (refusal !== undefined) return refusal;
      if (valuesOf(call).onOff === "START") port.capture.start(now, rulesOf(port), port.received.running(now));
      else port.capture.stop(now);
      return undefined;
    },
  },
  PC_STATS: {
    get(call) {
      const { lab, capture } = portOf(call);
      const { frames, isOver } = capture.look(lab.clock.now());
      const { startedAt } = capture;
      return {
        status: isOver ? 1n : 0n,
        packets: BigInt(frames.length),
        startTime: startedAt === undefined ? 0n : chassisTime(lab, startedAt),
      };
    },
  },
  PC_EXTRA: { get: extra },
  PC_PACKET: {
    get(call) {
      const bytes = captured(call)?.arrival.read();
      if (bytes === undefined) return "BADINDEX";
      const { keepBytes } = portOf(call).capture;
      return { hexData: Buffer.from(keepBytes < 0 ? bytes : bytes.subarray(0, keepBytes)).toString("hex") };
    },
  },
};

function captured(call: Call) {
  return portOf(call).capture.frame(call.indices[0] as number, call.lab.clock.now());
}

/** When a frame came, and how long after the one before it in the buffer; the first has none before it. */
function extra(call: Call): Values | "BADINDEX" {
  const found = captured(call);
  if (found === undefined) return "BADINDEX";
  const { arrival, before } = found;
  const port = portOf(call);
  const byteTimes = ((arrival.time - (before?.time ?? arrival.time)) * BigInt(speedMbps(port))) / 8000n;
  const gap = byteTimes - BigInt(arrival.size);
  return {
    timeCaptured: chassisTime(port.lab, arrival.time),
    latency: arrival.latency ?? NO_LATENCY,
    byteTimeCount: gap > 0n ? gap : 0n,
    length: arrival.size,
  };
}

/** Triggers and what to keep, as they are set now; they are locked until the capture ends. */
function rulesOf(port: Port): CaptureRules {
  const trigger = port.read("PC_TRIGGER") as Record<string, string | number>;
  const { startCriteria, startCriteriaFilter, stopCriteria, stopCriteriaFilter } = trigger;
  const { kind, index, byteCount } = port.read("PC_KEEP") as { kind: string; index: number; byteCount: number };
  return {
    start: wantedOf(port, startCriteria as string, startCriteriaFilter as number),
    stop: wantedOf(port, stopCriteria as string, stopCriteriaFilter as number),
    keepsLatest: stopCriteria !== "FULL",
    keep: wantedOf(port, kind, index) ?? { kind: "all" },
    keepBytes: byteCount,
    mostFrames: port.limit("maxCapturedPackets"),
  };
}

/** A class of frames by the name that the commands have for it; undefined for what is no class. */
function wantedOf(port: Port, name: string, index: number): Wanted | undefined {
  switch (name) {
    case "FCSERR":
      return { kind: "fcs" };
    case "PLDERR":
      return { kind: "payload" };
    case "NOTPLD":
      return { kind: "notpld" };
    case "TPLD":
      return { kind: "tpld", id: index };
    case "FILTER":
      return isFilterOn(port, index) ? { kind: "filter", condition: conditionOf(port, index) } : NONE;
    default:
      return undefined;
  }
}
