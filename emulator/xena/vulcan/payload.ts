import { MILLISECOND } from "../clock.js";
import type { Port } from "../parts.js";
import { larger, smaller } from "../traffic/bounds.js";
import { framesIn, type Ratio, ratio } from "../traffic/rate.js";
import type { Profile } from "./profile.js";
import { endOf, steadyFrom, steadyTo } from "./profile.js";
import { speedOf } from "./speed.js";
import { type Framing, frameSize, GAP, type Packets, packetsOf } from "./wire.js";

/** Which way payload goes. */
export type Scenario = "DOWNLOAD" | "UPLOAD" | "BOTH" | "ECHO";

/** Sizes of segments or datagrams. */
export interface Segments {
  readonly smallest: bigint;
  readonly largest: bigint;
}

/** What the connections of a group carry. */
export interface Payload {
  readonly scenario: Scenario;
  /** Bytes of one message; undefined without an end. */
  readonly length: bigint | undefined;
  /** Bytes per nanosecond that the group may send altogether. */
  readonly rate: Ratio;
  readonly inRampUp: boolean;
  readonly inRampDown: boolean;
  /** What moves the beginning and the end of sending. */
  readonly startOffset: bigint;
  readonly stopOffset: bigint;
  /** Nanoseconds on and off; undefined when sending is even. */
  readonly bursts: { readonly on: bigint; readonly off: bigint } | undefined;
}

/** What the client of a group asks the server for. */
export interface Requests {
  readonly length: bigint;
  /** How often on one connection; undefined without an end. */
  readonly repeat: bigint | undefined;
}

/** What one direction has carried. */
export interface Carried {
  readonly bytes: bigint;
  readonly packets: readonly Packets[];
}

/** Nothing. */
export const NO_LOAD: Carried = { bytes: 0n, packets: [] };

/** How many packets that is. */
export function countOf({ packets }: Carried): bigint {
  return packets.reduce((sum, { count }) => sum + count, 0n);
}

/** Reads what a group carries; undefined when connections are only opened and closed. */
export function payloadOf(port: Port, index: number, framing: Framing, segments: Segments): Payload | undefined {
  const at = [index] as const;
  if (port.read("P4G_TEST_APPLICATION", at).behavior !== "RAW") return undefined;
  const { mode, length: bytes } = port.read("P4G_RAW_PAYLOAD_TOTAL_LEN", at);
  const length = mode === "FINITE" ? (bytes as bigint) : undefined;
  const ramps = port.read("P4G_RAW_TX_DURING_RAMP", at);
  const { startOffset, stopOffset } = port.read("P4G_RAW_TX_TIME_OFFSET", at);
  const { activeDuration, inactiveDuration } = port.read("P4G_RAW_BURSTY_CONF", at);
  return {
    scenario: port.read("P4G_RAW_TEST_SCENARIO", at).scenario as Scenario,
    length,
    rate: rateOf(port, index, framing, segments, length),
    inRampUp: ramps.shouldCloseConnRampUp === "YES",
    inRampDown: ramps.shouldCloseConnRampDown === "YES",
    startOffset: BigInt(startOffset as number) * MILLISECOND,
    stopOffset: BigInt(stopOffset as number) * MILLISECOND,
    bursts:
      port.read("P4G_RAW_BURSTY_TX", at).bursty === "ON" && (activeDuration as number) > 0
        ? {
            on: BigInt(activeDuration as number) * MILLISECOND,
            off: BigInt(Math.max(inactiveDuration as number, 0)) * MILLISECOND,
          }
        : undefined,
  };
}

/** Utilization is taken as the share of the line with preamble and gap, as it is for streams. */
function rateOf(port: Port, index: number, framing: Framing, segments: Segments, length: bigint | undefined): Ratio {
  const ppm = BigInt(port.read("P4G_RAW_UTILIZATION", [index]).utilization as number);
  const mean = larger((segments.smallest + segments.largest) / 2n, 1n);
  const bytes = length === undefined || length <= 0n ? mean : length;
  const wire = cut(bytes, segments).reduce(
    (sum, { count, smallest, largest }) => sum + count * (frameSize(framing, (smallest + largest) / 2n) + GAP),
    0n,
  );
  return ratio(speedOf(port) * ppm * bytes, 8n * wire * 1_000_000n * 1_000_000_000n);
}

/** Packets of so many bytes in a row: full ones, and one with the rest. */
export function cut(bytes: bigint, { smallest, largest }: Segments, times = 1n): readonly Packets[] {
  const mean = larger((smallest + largest) / 2n, 1n);
  const rest = bytes % mean;
  const full = { count: (bytes / mean) * times, smallest, largest };
  return rest === 0n ? [full] : [full, packetsOf(times, rest)];
}

/**
 * What is carried when it is allowed to send for so long over so many connections.
 * @param repeat messages on each connection; undefined without an end
 */
export function carriedIn(
  { length, rate }: Payload,
  segments: Segments,
  sending: bigint,
  connections: bigint,
  repeat: bigint | undefined,
): Carried {
  if (sending <= 0n || connections === 0n) return NO_LOAD;
  const byRate = framesIn(rate, sending);
  if (length === undefined) return { bytes: byRate, packets: cut(byRate, segments) };
  if (length <= 0n) return NO_LOAD;
  const bytes = repeat === undefined ? byRate : smaller(byRate, length * repeat * connections);
  const whole = bytes / length;
  return { bytes, packets: [...cut(length, segments, whole), ...cut(bytes - whole * length, segments)] };
}

/** How long payload was on its way by a time: from the beginning of the profile to its end, with or without the ramps. */
export function sendingTime(payload: Payload, profile: Profile, since: bigint, time: bigint): bigint {
  const from = larger((payload.inRampUp ? profile.start : steadyFrom(profile)) + payload.startOffset, since);
  const to = (payload.inRampDown ? endOf(profile) : steadyTo(profile)) + payload.stopOffset;
  const elapsed = larger(smaller(time, smaller(to, endOf(profile))) - from, 0n);
  if (payload.bursts === undefined) return elapsed;
  const { on, off } = payload.bursts;
  return (elapsed / (on + off)) * on + smaller(elapsed % (on + off), on);
}
