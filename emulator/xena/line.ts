import { PREAMBLE_BYTES } from "./ethernet.js";
import type { Settings } from "./settings.js";
import type { Line } from "./traffic/rate.js";
import { MODE_MBPS } from "./truths/speeds.js";

/** Speed that a port runs at, in Mbit/s. */
export function speedMbps(port: Settings): number {
  const { mode } = port.read("P_SPEEDSELECTION");
  return MODE_MBPS[mode as string] ?? port.limit("maxSpeed");
}

/** What the port can put on the line with its present settings. */
export function lineOf(port: Settings): Line {
  const { ppm } = port.read("P_SPEEDREDUCTION");
  const { minByteCount } = port.read("P_INTERFRAMEGAP") as { minByteCount: number };
  const hasPreamble = port.read("P_TXPREAMBLE_REMOVE").onOff !== "ON";
  return {
    bitsPerSecond: BigInt(speedMbps(port)) * 1_000_000n,
    reductionPpm: BigInt(Math.max(ppm as number, 0)),
    gapBytes: BigInt(hasPreamble ? minByteCount : minByteCount - PREAMBLE_BYTES),
  };
}
