import type { Port } from "../parts.js";
import type { Group } from "./group.js";
import { enginesOf } from "./packet-engines.js";

/** Why a port cannot be prepared, for people; undefined when it can. */
export function problemOf(port: Port, groups: readonly Group[]): string | undefined {
  if (enginesOf(port) === 0) return "no packet engine is allocated to the port";
  if (groups.length === 0) return "no connection group is enabled";
  for (const group of groups) {
    const problem = groupProblem(port, group);
    if (problem !== undefined) return `connection group ${group.index}: ${problem}`;
  }
  return undefined;
}

function groupProblem(port: Port, { index, isTcp, connections, mss, profile }: Group): string | undefined {
  if (!isTcp) return "the emulated module speaks TCP only";
  if (port.read("P4G_TEST_APPLICATION", [index]).behavior === "REPLAY")
    return "the emulated module replays no captures";
  if (port.read("P4G_TLS_ENABLE", [index]).onOff === "YES") return "the emulated module does not encrypt";
  if (connections <= 0n) return "the ranges hold no address or no port";
  if (mss <= 0n) return "the segment size must be at least 1";
  if (Object.values(profile).some((time) => time < 0n)) return "the load profile has a time below zero";
  return undefined;
}
