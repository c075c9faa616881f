import type { Port } from "../parts.js";
import { larger } from "../traffic/bounds.js";
import { ratio } from "../traffic/rate.js";
import { socketsOf } from "./addresses.js";
import { type Lifecycle, lifecycleOf } from "./lifecycle.js";
import { cut, type Payload, payloadOf, type Requests, type Segments } from "./payload.js";
import type { Profile } from "./profile.js";
import { speedOf } from "./speed.js";
import { type SynRetries, synRetriesOf } from "./syn.js";
import { TIMESCALE_NS } from "./timescale.js";
import { type Framing, frameSize, GAP } from "./wire.js";

/** Packets that a connection takes to open and to close, of its busier side. */
const HANDSHAKES = 4n;

/** A connection group as it is set when traffic is prepared. */
export interface Group extends Framing {
  readonly index: number;
  readonly isClient: boolean;
  /** Client sockets times server sockets. */
  readonly connections: bigint;
  readonly serverSockets: bigint;
  /** Addresses that its side has, and those at the other side. */
  readonly ownAddresses: bigint;
  readonly otherAddresses: bigint;
  /** The same for groups that talk to each other: protocol, tags, addresses and ports of the servers. */
  readonly meeting: string;
  /** The clients that it knows; undefined when addresses may be translated on the way. */
  readonly clients: string | undefined;
  readonly profile: Profile;
  readonly lifecycle: Lifecycle | undefined;
  readonly retries: SynRetries;
  /** Undefined when connections are only opened and closed. */
  readonly payload: Payload | undefined;
  /** What its clients ask for, and its servers wait for. */
  readonly requests: Requests | undefined;
  /** Whether a connection is closed as soon as its payload is over. */
  readonly closesAfterPayload: boolean;
  readonly segments: Segments;
  /** Segments that one acknowledgement is for. */
  readonly segmentsPerAck: bigint;
  /** Whether it asks for hardware addresses, and whether only for that of its gateway. */
  readonly resolves: boolean;
  readonly usesGateway: boolean;
}

/** Reads the settings of a group. */
export function groupOf(port: Port, index: number): Group {
  const at = [index] as const;
  const isIpv4 = port.read("P4G_IP_VERSION", at).versionNumber !== "IPV6";
  const isTcp = port.read("P4G_L4_PROTOCOL", at).protocolType === "TCP";
  const isClient = port.read("P4G_ROLE", at).role === "CLIENT";
  const client = socketsOf(port, index, "CLIENT", isIpv4);
  const server = socketsOf(port, index, "SERVER", isIpv4);
  const vlans = port.read("P4G_VLAN_ENABLE", at).onOff === "YES" ? tagsOf(port, index) : [];
  const framing = { isTcp, isIpv4, tags: vlans.length };
  const segments = segmentsOf(port, index, isTcp);
  const payload = payloadOf(port, index, framing, segments);
  const connections = client.count * server.count;
  return {
    ...framing,
    index,
    isClient,
    connections,
    serverSockets: server.count,
    ownAddresses: isClient ? client.addresses : server.addresses,
    otherAddresses: isClient ? server.addresses : client.addresses,
    meeting: JSON.stringify([isTcp, isIpv4, vlans, server.key]),
    clients: port.read("P4G_NAT", at).onOff === "ON" ? undefined : client.key,
    profile: profileOf(port, index),
    lifecycle: slowed(port, framing, segments, connections, payload, lifecycleOf(port, index)),
    retries: synRetriesOf(port, index),
    payload,
    requests: requestsOf(port, index, payload),
    closesAfterPayload: payload !== undefined && port.read("P4G_RAW_CLOSE_CONN", at).whoClose !== "NONE",
    segments,
    segmentsPerAck: BigInt(Math.max(port.read("P4G_TCP_ACK_FREQUENCY", at).packetsBeforeAck as number, 1)),
    resolves: port.read("P4G_L2_USE_ADDRESS_RES", at).isEnabled === "YES",
    usesGateway: port.read("P4G_L2_USE_GW", at).isEnabled === "YES",
  };
}

/** Whether two groups at the ends of a cable talk to each other. */
export function meets(mine: Group, theirs: Group): boolean {
  if (mine.isClient === theirs.isClient || mine.meeting !== theirs.meeting) return false;
  return mine.clients === undefined || theirs.clients === undefined || mine.clients === theirs.clients;
}

/** Groups that want more of the line together than there is get their shares of it. */
export function sharing(groups: readonly Group[], ppmOf: (group: Group) => bigint): readonly Group[] {
  const wanted = groups.filter(({ payload }) => payload !== undefined).reduce((sum, group) => sum + ppmOf(group), 0n);
  if (wanted <= 1_000_000n) return groups;
  return groups.map((group) => {
    if (group.payload === undefined) return group;
    const { num, den } = group.payload.rate;
    return { ...group, payload: { ...group.payload, rate: ratio(num * 1_000_000n, den * wanted) } };
  });
}

function tagsOf(port: Port, index: number): readonly unknown[] {
  return port.read("P4G_VLAN_TCI", [index]).vlans as readonly unknown[];
}

function segmentsOf(port: Port, index: number, isTcp: boolean): Segments {
  const at = [index] as const;
  const [type, value, smallest, largest] = isTcp
    ? [port.read("P4G_TCP_MSS_TYPE", at).mssType, port.read("P4G_TCP_MSS_VALUE", at).mss, "mssMin", "mssMax"]
    : [
        port.read("P4G_UDP_PACKET_SIZE_TYPE", at).packetSizeType,
        port.read("P4G_UDP_PACKET_SIZE_VALUE", at).size,
        "sizeMin",
        "sizeMax",
      ];
  if (type === "FIXED") return { smallest: BigInt(value as number), largest: BigInt(value as number) };
  const limits = port.read(isTcp ? "P4G_TCP_MSS_MINMAX" : "P4G_UDP_PACKET_SIZE_MINMAX", at);
  return {
    smallest: BigInt(limits[smallest as string] as number),
    largest: BigInt(limits[largest as string] as number),
  };
}

function profileOf(port: Port, index: number): Profile {
  const unit = TIMESCALE_NS[port.read("P4G_LP_TIME_SCALE", [index]).timescale as string] as bigint;
  const { startTime, rampupDuration, steadyDuration, rampdownDuration } = port.read("P4G_LP_SHAPE", [index]);
  return {
    start: BigInt(startTime as number) * unit,
    rampUp: BigInt(rampupDuration as number) * unit,
    steady: BigInt(steadyDuration as number) * unit,
    rampDown: BigInt(rampdownDuration as number) * unit,
  };
}

function requestsOf(port: Port, index: number, payload: Payload | undefined): Requests | undefined {
  const at = [index] as const;
  if (payload === undefined || port.read("P4G_RAW_HAS_DOWNLOAD_REQ", at).onOff !== "YES") return undefined;
  if (payload.scenario === "UPLOAD" || payload.scenario === "ECHO") return undefined;
  const { mode, repeat } = port.read("P4G_RAW_REQUEST_REPEAT", at);
  return {
    length: BigInt(port.read("P4G_RAW_DOWNLOAD_REQUEST", at).length as number),
    repeat: mode === "FINITE" ? BigInt(Math.max(repeat as number, 0)) : undefined,
  };
}

/** Connections live no shorter than the line takes to carry what each of them needs. */
function slowed(
  port: Port,
  framing: Framing,
  segments: Segments,
  connections: bigint,
  payload: Payload | undefined,
  lifecycle: Lifecycle | undefined,
): Lifecycle | undefined {
  if (lifecycle === undefined) return undefined;
  const packets = payload?.length === undefined ? [] : cut(payload.length, segments);
  const wire = packets.reduce(
    (sum, { count, smallest, largest }) => sum + count * (frameSize(framing, (smallest + largest) / 2n) + GAP),
    framing.isTcp ? HANDSHAKES * (frameSize(framing, 0n) + GAP) : 0n,
  );
  const needed = (8n * wire * connections * 1_000_000_000n) / larger(speedOf(port), 1n);
  return { ...lifecycle, lifetime: larger(lifecycle.lifetime, needed) };
}
