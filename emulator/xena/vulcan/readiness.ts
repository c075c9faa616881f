import type { Port } from "../parts.js";
import type { Group } from "./group.js";
import { enginesOf } from "./packet-engines.js";

/** What a packet of 65,535 bytes leaves for payload behind its shortest headers. */
const LARGEST_PAYLOAD = 65_507n;

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

function groupProblem(port: Port, group: Group): string | undefined {
  const { index, isTcp, connections, ownAddresses, otherAddresses, segments, profile } = group;
  if (port.read("P4G_TEST_APPLICATION", [index]).behavior === "REPLAY") return "no replay file is on the module";
  if (port.read("P4G_TLS_ENABLE", [index]).onOff === "YES") return "the emulated module does not encrypt";
  if (connections <= 0n || ownAddresses <= 0n || otherAddresses <= 0n) return "the ranges hold no address or no port";
  if (segments.smallest <= 0n || segments.largest < segments.smallest)
    return isTcp ? "the segment size must be at least 1" : "the packet size must be at least 1";
  if (segments.largest > LARGEST_PAYLOAD) return "segments or packets are longer than IP allows";
  const { utilization } = port.read("P4G_RAW_UTILIZATION", [index]) as { utilization: number };
  if (utilization < 0 || utilization > 1_000_000) return "the utilization must be between 0 and 1,000,000 ppm";
  if (Object.values(profile).some((time) => time < 0n)) return "the load profile has a time below zero";
  return undefined;
}
