import type { Port } from "../parts.js";
import { type Ratio, ratio } from "../traffic/rate.js";
import type { Profile } from "./profile.js";
import { speedOf } from "./speed.js";

const TIMESCALE_NS: Readonly<Record<string, bigint>> = {
  MSECS: 1_000_000n,
  SECONDS: 1_000_000_000n,
  MINUTES: 60_000_000_000n,
  HOURS: 3_600_000_000_000n,
};

/** Which way payload goes. */
export type Scenario = "DOWNLOAD" | "UPLOAD" | "BOTH" | "ECHO";

/** A connection group as it is set when traffic is prepared. */
export interface Group {
  readonly index: number;
  readonly isClient: boolean;
  readonly isTcp: boolean;
  readonly isIpv4: boolean;
  /** Client sockets times server sockets. */
  readonly connections: bigint;
  readonly serverSockets: bigint;
  /** The same for groups that talk to each other: protocol, addresses and ports of the servers. */
  readonly meeting: string;
  readonly profile: Profile;
  /** Undefined when connections are only opened and closed. */
  readonly payload: Payload | undefined;
  /** Largest segment. */
  readonly mss: bigint;
  /** Segments that one acknowledgement is for. */
  readonly segmentsPerAck: bigint;
}

/** What the connections of a group carry. */
export interface Payload {
  readonly scenario: Scenario;
  /** Bytes of one connection in one direction; undefined without an end. */
  readonly length: bigint | undefined;
  /** Bytes per nanosecond that the group may send altogether. */
  readonly rate: Ratio;
  readonly inRampUp: boolean;
  readonly inRampDown: boolean;
}

/** Bytes around a segment: preamble and gap, Ethernet header and check sum, IPv4 and TCP headers without options. */
export const OVERHEAD = { gap: 20n, ethernet: 18n, ip: 20n, tcp: 20n } as const;

/** Reads the settings of a group. */
export function groupOf(port: Port, index: number): Group {
  const at = [index] as const;
  const isIpv4 = port.read("P4G_IP_VERSION", at).versionNumber !== "IPV6";
  const client = port.read(isIpv4 ? "P4G_CLIENT_RANGE" : "P4G_IPV6_CLIENT_RANGE", at);
  const server = port.read(isIpv4 ? "P4G_SERVER_RANGE" : "P4G_IPV6_SERVER_RANGE", at);
  const protocol = port.read("P4G_L4_PROTOCOL", at).protocolType as string;
  const mss = BigInt(port.read("P4G_TCP_MSS_VALUE", at).mss as number);
  return {
    index,
    isClient: port.read("P4G_ROLE", at).role === "CLIENT",
    isTcp: protocol === "TCP",
    isIpv4,
    connections: sockets(client) * sockets(server),
    serverSockets: sockets(server),
    meeting: JSON.stringify([protocol, ...Object.values(server)]),
    profile: profileOf(port, index),
    payload: payloadOf(port, index, mss),
    mss,
    segmentsPerAck: BigInt(Math.max(port.read("P4G_TCP_ACK_FREQUENCY", at).packetsBeforeAck as number, 1)),
  };
}

function sockets({ addressCount, portCount }: Readonly<Record<string, unknown>>): bigint {
  return BigInt(addressCount as number) * BigInt(portCount as number);
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

/** Replayed captures are not modelled: their groups open and close connections as groups without an application do. */
function payloadOf(port: Port, index: number, mss: bigint): Payload | undefined {
  if (port.read("P4G_TEST_APPLICATION", [index]).behavior !== "RAW") return undefined;
  const { mode, length } = port.read("P4G_RAW_PAYLOAD_TOTAL_LEN", [index]);
  const ramps = port.read("P4G_RAW_TX_DURING_RAMP", [index]);
  const ppm = BigInt(port.read("P4G_RAW_UTILIZATION", [index]).utilization as number);
  const wire = mss + OVERHEAD.gap + OVERHEAD.ethernet + OVERHEAD.ip + OVERHEAD.tcp;
  return {
    scenario: port.read("P4G_RAW_TEST_SCENARIO", [index]).scenario as Scenario,
    length: mode === "FINITE" ? (length as bigint) : undefined,
    // Utilization is taken as the share of the line with preamble and gap, as it is for streams.
    rate: ratio(speedOf(port) * ppm * mss, 8n * wire * 1_000_000n * 1_000_000_000n),
    inRampUp: ramps.shouldCloseConnRampUp === "YES",
    inRampDown: ramps.shouldCloseConnRampDown === "YES",
  };
}
