import { bytes16, join, writeU16 } from "../bytes.js";
import { EtherType } from "../ethernet.js";
import { checksum } from "../frames/checksum.js";
import { frameOf } from "../frames/envelope.js";
import type { Settings } from "../settings.js";
import { ipv4 } from "./request.js";

/** What P_MULTICASTEXT can ask for that sends something. */
export type IgmpOperation =
  | "ON"
  | "JOIN"
  | "LEAVE"
  | "INCLUDE"
  | "EXCLUDE"
  | "LEAVE_TO_ALL"
  | "GENERAL_QUERY"
  | "GROUP_QUERY";

/** Who is asked or told. */
export interface IgmpRequest {
  readonly operation: IgmpOperation;
  readonly version: 2 | 3;
  readonly groups: readonly Uint8Array[];
  /** Senders that are included or excluded; version 3 only. */
  readonly sources: readonly Uint8Array[];
  /** Whether one report of version 3 carries all groups. */
  readonly isBundled: boolean;
}

const ALL_HOSTS = Uint8Array.of(224, 0, 0, 1);
const ALL_ROUTERS = Uint8Array.of(224, 0, 0, 2);
/** Where reports of version 3 go (RFC 3376, 4.2.14). */
const REPORTS = Uint8Array.of(224, 0, 0, 22);
const NO_GROUP = new Uint8Array(4);

/** Makes routers look at the packet (RFC 2113). */
const ROUTER_ALERT = Uint8Array.of(148, 4, 0, 0);

/** Tenths of a second that hosts have to answer a query. */
const QUERY_TENTHS = 100;

/** A message and the group to which it goes. */
export interface IgmpMessage {
  readonly to: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Frames that a port sends to join, leave or query groups. */
export function igmpFrames(port: Settings, request: IgmpRequest): Uint8Array[] {
  return igmpMessages(request).map((message) => frame(port, message));
}

/** Messages to join, leave or query groups. */
export function igmpMessages(request: IgmpRequest): IgmpMessage[] {
  return request.version === 2 ? version2(request) : version3(request);
}

/** Version 2 (RFC 2236): report 0x16 to the group itself, leave 0x17 to the routers, query 0x11. */
function version2({ operation, groups }: IgmpRequest): IgmpMessage[] {
  switch (operation) {
    case "GENERAL_QUERY":
      return [{ to: ALL_HOSTS, bytes: short(0x11, QUERY_TENTHS, NO_GROUP) }];
    case "GROUP_QUERY":
      return groups.map((group) => ({ to: group, bytes: short(0x11, QUERY_TENTHS, group) }));
    case "LEAVE":
      return groups.map((group) => ({ to: ALL_ROUTERS, bytes: short(0x17, 0, group) }));
    case "LEAVE_TO_ALL":
      return groups.map((group) => ({ to: ALL_HOSTS, bytes: short(0x17, 0, group) }));
    default:
      return groups.map((group) => ({ to: group, bytes: short(0x16, 0, group) }));
  }
}

/** Version 3 (RFC 3376): report 0x22 with a record per group; queries have four more bytes. */
function version3(request: IgmpRequest): IgmpMessage[] {
  const { operation, groups, isBundled } = request;
  const long = (group: Uint8Array) => join(short(0x11, QUERY_TENTHS, group), new Uint8Array(4));
  if (operation === "GENERAL_QUERY") return [{ to: ALL_HOSTS, bytes: summed(long(NO_GROUP)) }];
  if (operation === "GROUP_QUERY") return groups.map((group) => ({ to: group, bytes: summed(long(group)) }));
  const to = operation === "LEAVE_TO_ALL" ? ALL_HOSTS : REPORTS;
  const records = groups.map((group) => record(request, group));
  const reports = isBundled && records.length > 0 ? [records] : records.map((one) => [one]);
  return reports.map((some) => ({
    to,
    bytes: summed(join(Uint8Array.of(0x22, 0, 0, 0, 0, 0), bytes16(some.length), ...some)),
  }));
}

/** Record types of RFC 3376: 3 changes to including the senders, 4 to excluding them; including none is leaving, excluding none joining. */
function record({ operation, sources }: IgmpRequest, group: Uint8Array): Uint8Array {
  const listed = operation === "INCLUDE" || operation === "EXCLUDE" ? sources : [];
  const type = operation === "INCLUDE" || operation.startsWith("LEAVE") ? 3 : 4;
  return join(Uint8Array.of(type, 0), bytes16(listed.length), group, ...listed);
}

function short(type: number, tenths: number, group: Uint8Array): Uint8Array {
  return summed(join(Uint8Array.of(type, tenths, 0, 0), group));
}

function summed(message: Uint8Array): Uint8Array {
  writeU16(message, 2, 0);
  writeU16(message, 2, checksum(message));
  return message;
}

/** The hardware address of a group is 01:00:5e and the lower 23 bits of its IP address (RFC 1112). */
function frame(port: Settings, { to, bytes }: IgmpMessage): Uint8Array {
  const destination = Uint8Array.of(1, 0, 0x5e, (to[1] as number) & 0x7f, to[2] as number, to[3] as number);
  const from = port.raw("P_IPADDRESS").subarray(0, 4);
  const content = ipv4(from, to, { protocol: 2, hops: 1, options: ROUTER_ALERT }, bytes);
  return frameOf({ destination, source: port.raw("P_MACADDRESS"), tags: tagOf(port), type: EtherType.IPV4, content });
}

/** P_MULTICASTHDR: number of headers, their format, 32 bits of VLAN id, priority, drop eligibility. */
function tagOf(port: Settings): Uint8Array {
  const setting = port.raw("P_MULTICASTHDR");
  if (setting[0] !== 1 || setting[1] !== 1) return new Uint8Array(0);
  const vlan = ((setting[4] as number) << 8) | (setting[5] as number);
  const control = (((setting[6] as number) & 7) << 13) | (((setting[7] as number) & 1) << 12) | (vlan & 0xfff);
  return join(bytes16(EtherType.VLAN), bytes16(control));
}
