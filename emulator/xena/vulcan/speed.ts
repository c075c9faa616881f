import type { Port } from "../parts.js";

/** Speeds of PORT_SPEED members, in Mbit/s. */
const MBPS: Readonly<Record<string, number>> = {
  F100M: 100,
  F1G: 1000,
  F2_5G: 2500,
  F5G: 5000,
  F10G: 10_000,
  F25G: 25_000,
  F40G: 40_000,
  F50G: 50_000,
  F100G: 100_000,
};

/** Speed that a layer 4-7 port runs at, in bits per second. */
export function speedOf(port: Port): bigint {
  const { speed } = port.read("P4_SPEEDSELECTION");
  return BigInt(MBPS[speed as string] ?? port.limit("maxSpeed")) * 1_000_000n;
}
