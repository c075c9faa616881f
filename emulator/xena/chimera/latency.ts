import { speedMbps } from "../line.js";
import type { Sender } from "../traffic/flow.js";

/** Delays that a flow can be given, in nanoseconds. */
export interface LatencyRange {
  readonly min: bigint;
  readonly max: bigint;
}

/** What a frame takes through the emulator at least. The vendor says that it depends on speed and FEC, and gives no numbers. */
const LEAST_NS = 5_000n;

/** What a frame takes around the emulator. */
export const BYPASS_NS = 1_000n;

/** The longest delay at 100 Gbit/s; the same buffer holds more time of a slower line. */
const MOST_NS_AT_100G = 100_000_000n;

/** How much more the extended mode allows. */
const EXTENDED = 10n;

/** Delays must be multiples of this. */
export const LATENCY_STEP_NS = 100n;

/** Delays that the flows of a port can be given at its present speed and in the present mode of its module. */
export function latencyRange(port: Sender): LatencyRange {
  const most = (MOST_NS_AT_100G * 100_000n) / BigInt(speedMbps(port));
  const isExtended = port.owner.read("M_LATENCYMODE").mode === "EXTENDED";
  return { min: LEAST_NS, max: ((isExtended ? most * EXTENDED : most) / LATENCY_STEP_NS) * LATENCY_STEP_NS };
}

/** A delay brought into a range. */
export function clamped(delay: bigint, { min, max }: LatencyRange): bigint {
  return delay < min ? min : delay > max ? max : delay;
}
