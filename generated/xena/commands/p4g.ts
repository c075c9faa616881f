// Generated from schema/xena/commands/p4g.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { AutoOrManual, OnOff, OnOffWithSuppress, VlanType, YesNo } from "../enums/common.js";
import { AlgorithmMethod, ApplicationLayerBehavior, CongestionType, EmbedIP, InfiniteOrFinite, IsEnabled, L47IPVersion, L47ProtocolType, LifecycleMode, MSSType, PayloadGenerationMethod, RTOType, Role, TLSVersion, Timescale, TrafficScenario, WhoClose } from "../enums/p4g.js";

/** What P4G_INDICES reports. */
export interface P4G_INDICES_Values {
  /** Index of every connection group on the port. */
  readonly groupIdentifiers: readonly number[];
}

/** What setting P4G_INDICES takes. */
export interface P4G_INDICES_Input {
  /** Index of every connection group on the port. */
  readonly groupIdentifiers: readonly number[];
}

/**
 * Connection groups that exist on the port, listed by their index.
 *
 * Port command 600, since 1.0-beta.2: get, set.
 */
export interface P4G_INDICES extends CommandInstance {
  /** Asks for it. Connection groups that exist on the port, listed by their index. */
  get(): Request<P4G_INDICES_Values>;
  /**
   * Sets it. Connection groups that exist on the port, listed by their index.
   * @param groupIdentifiers index of every connection group on the port
   */
  set(groupIdentifiers: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_INDICES_Input): Request<void>;
}

/**
 * Connection groups that exist on the port, listed by their index.
 *
 * Port command 600, since 1.0-beta.2: get, set.
 */
export const P4G_INDICES: CommandClass<P4G_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("P4G_INDICES", 600, "p", "group_identifiers:i32[]", "=");

/**
 * Adds a connection group with the given index to the port.
 *
 * Port command 601, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_CREATE extends CommandInstance {
  /** Sets it. Adds a connection group with the given index to the port. */
  set(): Request<void>;
}

/**
 * Adds a connection group with the given index to the port.
 *
 * Port command 601, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_CREATE: CommandClass<P4G_CREATE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_CREATE", 601, "p group", undefined, "");

/**
 * Removes a connection group and its configuration from the port.
 *
 * Port command 602, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_DELETE extends CommandInstance {
  /** Sets it. Removes a connection group and its configuration from the port. */
  set(): Request<void>;
}

/**
 * Removes a connection group and its configuration from the port.
 *
 * Port command 602, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_DELETE: CommandClass<P4G_DELETE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_DELETE", 602, "p group", undefined, "");

/** What P4G_ENABLE reports. */
export interface P4G_ENABLE_Values {
  /** Off, on, or suppressed. */
  readonly status: OnOffWithSuppress | number;
}

/** What setting P4G_ENABLE takes. */
export interface P4G_ENABLE_Input {
  /** Off, on, or suppressed. */
  readonly status: OnOffWithSuppress | number;
}

/**
 * Whether a connection group takes part in the traffic of its port.
 *
 * Port command 603, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_ENABLE extends CommandInstance {
  /** Asks for it. Whether a connection group takes part in the traffic of its port. */
  get(): Request<P4G_ENABLE_Values>;
  /**
   * Sets it. Whether a connection group takes part in the traffic of its port.
   * @param status off, on, or suppressed
   */
  set(status: OnOffWithSuppress | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_ENABLE_Input): Request<void>;
  /** Sets it with status OFF. */
  setOff(): Request<void>;
  /** Sets it with status ON. */
  setOn(): Request<void>;
  /** Sets it with status SUPPRESS. */
  setSuppress(): Request<void>;
}

/**
 * Whether a connection group takes part in the traffic of its port.
 *
 * Port command 603, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_ENABLE: CommandClass<P4G_ENABLE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_ENABLE", 603, "p group", "status:u8@0", "=", "setOff status=OFF;setOn status=ON;setSuppress status=SUPPRESS", [OnOffWithSuppress]);

/** What P4G_COMMENT reports. */
export interface P4G_COMMENT_Values {
  /** User text, no effect on traffic. */
  readonly comment: string;
}

/** What setting P4G_COMMENT takes. */
export interface P4G_COMMENT_Input {
  /** User text, no effect on traffic. */
  readonly comment: string;
}

/**
 * Free text that describes a connection group to its users.
 *
 * Port command 604, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_COMMENT extends CommandInstance {
  /** Asks for it. Free text that describes a connection group to its users. */
  get(): Request<P4G_COMMENT_Values>;
  /**
   * Sets it. Free text that describes a connection group to its users.
   * @param comment user text, no effect on traffic
   */
  set(comment: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_COMMENT_Input): Request<void>;
}

/**
 * Free text that describes a connection group to its users.
 *
 * Port command 604, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_COMMENT: CommandClass<P4G_COMMENT, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_COMMENT", 604, "p group", "comment:str", "=");

/**
 * Resets all statistics counters of one connection group to zero.
 *
 * Port command 605, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_CLEAR_COUNTERS extends CommandInstance {
  /** Sets it. Resets all statistics counters of one connection group to zero. */
  set(): Request<void>;
}

/**
 * Resets all statistics counters of one connection group to zero.
 *
 * Port command 605, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_CLEAR_COUNTERS: CommandClass<P4G_CLEAR_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_CLEAR_COUNTERS", 605, "p group", undefined, "");

/** What P4G_ROLE reports. */
export interface P4G_ROLE_Values {
  /** Whether the group opens connections or answers them. */
  readonly role: Role | number;
}

/** What setting P4G_ROLE takes. */
export interface P4G_ROLE_Input {
  /** Whether the group opens connections or answers them. */
  readonly role: Role | number;
}

/**
 * Side of the connections that the group plays, client or server.
 *
 * Port command 606, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_ROLE extends CommandInstance {
  /** Asks for it. Side of the connections that the group plays, client or server. */
  get(): Request<P4G_ROLE_Values>;
  /**
   * Sets it. Side of the connections that the group plays, client or server.
   * @param role whether the group opens connections or answers them
   */
  set(role: Role | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_ROLE_Input): Request<void>;
  /** Sets it with role CLIENT. */
  setClient(): Request<void>;
  /** Sets it with role SERVER. */
  setServer(): Request<void>;
}

/**
 * Side of the connections that the group plays, client or server.
 *
 * Port command 606, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_ROLE: CommandClass<P4G_ROLE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_ROLE", 606, "p group", "role:u8@0", "=", "setClient role=CLIENT;setServer role=SERVER", [Role]);

/** What P4G_CLIENT_RANGE reports. */
export interface P4G_CLIENT_RANGE_Values {
  /** First IPv4 address of the clients. */
  readonly ipv4Address: string;
  /** How many consecutive client addresses are used. */
  readonly addressCount: number;
  /** First port number used on every client address. */
  readonly startPort: number;
  /** How many consecutive ports each client address uses. */
  readonly portCount: number;
  /** Upper limit on the number of client addresses. */
  readonly maxAddressCount: number;
}

/** What setting P4G_CLIENT_RANGE takes. */
export interface P4G_CLIENT_RANGE_Input {
  /** First IPv4 address of the clients. */
  readonly ipv4Address: string | Uint8Array;
  /** How many consecutive client addresses are used. */
  readonly addressCount: number;
  /** First port number used on every client address. */
  readonly startPort: number;
  /** How many consecutive ports each client address uses. */
  readonly portCount: number;
  /** Upper limit on the number of client addresses. */
  readonly maxAddressCount: number;
}

/**
 * IPv4 addresses and ports from which the clients of a connection group connect.
 *
 * Port command 607, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_CLIENT_RANGE extends CommandInstance {
  /** Asks for it. IPv4 addresses and ports from which the clients of a connection group connect. */
  get(): Request<P4G_CLIENT_RANGE_Values>;
  /**
   * Sets it. IPv4 addresses and ports from which the clients of a connection group connect.
   * @param ipv4Address first IPv4 address of the clients
   * @param addressCount how many consecutive client addresses are used
   * @param startPort first port number used on every client address
   * @param portCount how many consecutive ports each client address uses
   * @param maxAddressCount upper limit on the number of client addresses
   */
  set(ipv4Address: string | Uint8Array, addressCount: number, startPort: number, portCount: number, maxAddressCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_CLIENT_RANGE_Input): Request<void>;
}

/**
 * IPv4 addresses and ports from which the clients of a connection group connect.
 *
 * Port command 607, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_CLIENT_RANGE: CommandClass<P4G_CLIENT_RANGE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_CLIENT_RANGE", 607, "p group", "ipv4_address:ipv4 address_count:i32 start_port:i32 port_count:i32 max_address_count:i32", "=");

/** What P4G_SERVER_RANGE reports. */
export interface P4G_SERVER_RANGE_Values {
  /** First IPv4 address of the servers. */
  readonly ipv4Address: string;
  /** How many consecutive server addresses are used. */
  readonly addressCount: number;
  /** First listening port on every server address. */
  readonly startPort: number;
  /** How many consecutive ports each server address listens on. */
  readonly portCount: number;
}

/** What setting P4G_SERVER_RANGE takes. */
export interface P4G_SERVER_RANGE_Input {
  /** First IPv4 address of the servers. */
  readonly ipv4Address: string | Uint8Array;
  /** How many consecutive server addresses are used. */
  readonly addressCount: number;
  /** First listening port on every server address. */
  readonly startPort: number;
  /** How many consecutive ports each server address listens on. */
  readonly portCount: number;
}

/**
 * IPv4 addresses and ports on which the servers of a connection group listen.
 *
 * Port command 608, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_SERVER_RANGE extends CommandInstance {
  /** Asks for it. IPv4 addresses and ports on which the servers of a connection group listen. */
  get(): Request<P4G_SERVER_RANGE_Values>;
  /**
   * Sets it. IPv4 addresses and ports on which the servers of a connection group listen.
   * @param ipv4Address first IPv4 address of the servers
   * @param addressCount how many consecutive server addresses are used
   * @param startPort first listening port on every server address
   * @param portCount how many consecutive ports each server address listens on
   */
  set(ipv4Address: string | Uint8Array, addressCount: number, startPort: number, portCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_SERVER_RANGE_Input): Request<void>;
}

/**
 * IPv4 addresses and ports on which the servers of a connection group listen.
 *
 * Port command 608, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_SERVER_RANGE: CommandClass<P4G_SERVER_RANGE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_SERVER_RANGE", 608, "p group", "ipv4_address:ipv4 address_count:i32 start_port:i32 port_count:i32", "=");

/** What P4G_LP_TIME_SCALE reports. */
export interface P4G_LP_TIME_SCALE_Values {
  /** Unit of all times in the load profile. */
  readonly timescale: Timescale | number;
}

/** What setting P4G_LP_TIME_SCALE takes. */
export interface P4G_LP_TIME_SCALE_Input {
  /** Unit of all times in the load profile. */
  readonly timescale: Timescale | number;
}

/**
 * Time unit in which the load profile of a connection group is written.
 *
 * Port command 609, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_LP_TIME_SCALE extends CommandInstance {
  /** Asks for it. Time unit in which the load profile of a connection group is written. */
  get(): Request<P4G_LP_TIME_SCALE_Values>;
  /**
   * Sets it. Time unit in which the load profile of a connection group is written.
   * @param timescale unit of all times in the load profile
   */
  set(timescale: Timescale | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_LP_TIME_SCALE_Input): Request<void>;
  /** Sets it with timescale MSECS. */
  setMsecs(): Request<void>;
  /** Sets it with timescale SECONDS. */
  setSeconds(): Request<void>;
  /** Sets it with timescale MINUTES. */
  setMinutes(): Request<void>;
  /** Sets it with timescale HOURS. */
  setHours(): Request<void>;
}

/**
 * Time unit in which the load profile of a connection group is written.
 *
 * Port command 609, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_LP_TIME_SCALE: CommandClass<P4G_LP_TIME_SCALE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_LP_TIME_SCALE", 609, "p group", "timescale:u8@0", "=", "setMsecs timescale=MSECS;setSeconds timescale=SECONDS;setMinutes timescale=MINUTES;setHours timescale=HOURS", [Timescale]);

/** What P4G_LP_SHAPE reports. */
export interface P4G_LP_SHAPE_Values {
  /** Delay before the ramp-up begins, in load profile time units. */
  readonly startTime: number;
  /** Length of the phase that opens connections, in load profile time units. */
  readonly rampupDuration: number;
  /** Length of the phase at full load, in load profile time units. */
  readonly steadyDuration: number;
  /** Length of the phase that closes connections, in load profile time units. */
  readonly rampdownDuration: number;
}

/** What setting P4G_LP_SHAPE takes. */
export interface P4G_LP_SHAPE_Input {
  /** Delay before the ramp-up begins, in load profile time units. */
  readonly startTime: number;
  /** Length of the phase that opens connections, in load profile time units. */
  readonly rampupDuration: number;
  /** Length of the phase at full load, in load profile time units. */
  readonly steadyDuration: number;
  /** Length of the phase that closes connections, in load profile time units. */
  readonly rampdownDuration: number;
}

/**
 * Load profile of a connection group: delay, ramp-up, steady and ramp-down phases.
 *
 * Port command 610, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_LP_SHAPE extends CommandInstance {
  /** Asks for it. Load profile of a connection group: delay, ramp-up, steady and ramp-down phases. */
  get(): Request<P4G_LP_SHAPE_Values>;
  /**
   * Sets it. Load profile of a connection group: delay, ramp-up, steady and ramp-down phases.
   * @param startTime delay before the ramp-up begins, in load profile time units
   * @param rampupDuration length of the phase that opens connections, in load profile time units
   * @param steadyDuration length of the phase at full load, in load profile time units
   * @param rampdownDuration length of the phase that closes connections, in load profile time units
   */
  set(startTime: number, rampupDuration: number, steadyDuration: number, rampdownDuration: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_LP_SHAPE_Input): Request<void>;
}

/**
 * Load profile of a connection group: delay, ramp-up, steady and ramp-down phases.
 *
 * Port command 610, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_LP_SHAPE: CommandClass<P4G_LP_SHAPE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_LP_SHAPE", 610, "p group", "start_time:i32 rampup_duration:i32 steady_duration:i32 rampdown_duration:i32", "=");

/** What P4G_NAT reports. */
export interface P4G_NAT_Values {
  /** On when addresses are translated along the path. */
  readonly onOff: OnOff | number;
}

/** What setting P4G_NAT takes. */
export interface P4G_NAT_Input {
  /** On when addresses are translated along the path. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the connection group expects network address translation between client and server.
 *
 * Port command 611, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_NAT extends CommandInstance {
  /** Asks for it. Whether the connection group expects network address translation between client and server. */
  get(): Request<P4G_NAT_Values>;
  /**
   * Sets it. Whether the connection group expects network address translation between client and server.
   * @param onOff on when addresses are translated along the path
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_NAT_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the connection group expects network address translation between client and server.
 *
 * Port command 611, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_NAT: CommandClass<P4G_NAT, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_NAT", 611, "p group", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P4G_TCP_RTT_VALUE reports. */
export interface P4G_TCP_RTT_VALUE_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment the sampled values are related to. */
  readonly refTime: bigint;
  /** Sum of the local round trip times. */
  readonly localRttSum: bigint;
  /** Number of samples in the local sum. */
  readonly localRttCount: bigint;
  /** Sum of the global round trip times. */
  readonly globalRttSum: bigint;
  /** Number of samples in the global sum. */
  readonly globalRttCount: bigint;
}

/**
 * Sums and sample counts from which mean TCP round trip times follow.
 *
 * Port command 612, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_RTT_VALUE extends CommandInstance {
  /** Asks for it. Sums and sample counts from which mean TCP round trip times follow. */
  get(): Request<P4G_TCP_RTT_VALUE_Values>;
}

/**
 * Sums and sample counts from which mean TCP round trip times follow.
 *
 * Port command 612, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_RTT_VALUE: CommandClass<P4G_TCP_RTT_VALUE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_RTT_VALUE", 612, "p group", "current_time:i64 ref_time:i64 local_rtt_sum:i64 local_rtt_count:i64 global_rtt_sum:i64 global_rtt_count:i64", undefined);

/** What P4G_TCP_STATE_CURRENT reports. */
export interface P4G_TCP_STATE_CURRENT_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment the sampled values are related to. */
  readonly refTime: bigint;
  /** Connections now in CLOSED, with no session left. */
  readonly closed: bigint;
  /** Connections now in LISTEN, waiting for a SYN. */
  readonly listen: bigint;
  /** Connections now in SYN_SENT, waiting for the answer to a SYN. */
  readonly synSent: bigint;
  /** Connections now in SYN_RCVD, waiting for the final handshake ACK. */
  readonly synRcvd: bigint;
  /** Connections now in ESTABLISHED, ready to carry data. */
  readonly established: bigint;
  /** Connections now in FIN_WAIT_1, own FIN sent and not acknowledged. */
  readonly finWait1: bigint;
  /** Connections now in FIN_WAIT_2, waiting for the peer's FIN. */
  readonly finWait2: bigint;
  /** Connections now in CLOSE_WAIT, peer has closed, this side not yet. */
  readonly closeWait: bigint;
  /** Connections now in CLOSING, both sides sent FIN simultaneously. */
  readonly closing: bigint;
  /** Connections now in LAST_ACK, waiting for the last FIN's ACK. */
  readonly lastAck: bigint;
  /** Connections now in TIME_WAIT, lingering after the close. */
  readonly timeWait: bigint;
}

/**
 * Number of TCP connections of the group that are in each state right now.
 *
 * Port command 613, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_STATE_CURRENT extends CommandInstance {
  /** Asks for it. Number of TCP connections of the group that are in each state right now. */
  get(): Request<P4G_TCP_STATE_CURRENT_Values>;
}

/**
 * Number of TCP connections of the group that are in each state right now.
 *
 * Port command 613, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_STATE_CURRENT: CommandClass<P4G_TCP_STATE_CURRENT, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_STATE_CURRENT", 613, "p group", "current_time:i64 ref_time:i64 closed:i64 listen:i64 syn_sent:i64 syn_rcvd:i64 established:i64 fin_wait_1:i64 fin_wait_2:i64 close_wait:i64 closing:i64 last_ack:i64 time_wait:i64", undefined);

/** What P4G_TCP_STATE_TOTAL reports. */
export interface P4G_TCP_STATE_TOTAL_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment the sampled values are related to. */
  readonly refTime: bigint;
  /** Connections that have entered CLOSED, with no session left. */
  readonly closed: bigint;
  /** Connections that have entered LISTEN, waiting for a SYN. */
  readonly listen: bigint;
  /** Connections that have entered SYN_SENT, waiting for the answer to a SYN. */
  readonly synSent: bigint;
  /** Connections that have entered SYN_RCVD, waiting for the final handshake ACK. */
  readonly synRcvd: bigint;
  /** Connections that have entered ESTABLISHED, ready to carry data. */
  readonly established: bigint;
  /** Connections that have entered FIN_WAIT_1, own FIN sent and not acknowledged. */
  readonly finWait1: bigint;
  /** Connections that have entered FIN_WAIT_2, waiting for the peer's FIN. */
  readonly finWait2: bigint;
  /** Connections that have entered CLOSE_WAIT, peer has closed, this side not yet. */
  readonly closeWait: bigint;
  /** Connections that have entered CLOSING, both sides sent FIN simultaneously. */
  readonly closing: bigint;
  /** Connections that have entered LAST_ACK, waiting for the last FIN's ACK. */
  readonly lastAck: bigint;
  /** Connections that have entered TIME_WAIT, lingering after the close. */
  readonly timeWait: bigint;
}

/**
 * Accumulated number of TCP connections of the group that have entered each state.
 *
 * Port command 614, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_STATE_TOTAL extends CommandInstance {
  /** Asks for it. Accumulated number of TCP connections of the group that have entered each state. */
  get(): Request<P4G_TCP_STATE_TOTAL_Values>;
}

/**
 * Accumulated number of TCP connections of the group that have entered each state.
 *
 * Port command 614, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_STATE_TOTAL: CommandClass<P4G_TCP_STATE_TOTAL, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_STATE_TOTAL", 614, "p group", "current_time:i64 ref_time:i64 closed:i64 listen:i64 syn_sent:i64 syn_rcvd:i64 established:i64 fin_wait_1:i64 fin_wait_2:i64 close_wait:i64 closing:i64 last_ack:i64 time_wait:i64", undefined);

/** What P4G_TCP_STATE_RATE reports. */
export interface P4G_TCP_STATE_RATE_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment the sampled values are related to. */
  readonly refTime: bigint;
  /** Connections per second entering CLOSED, with no session left. */
  readonly closed: bigint;
  /** Connections per second entering LISTEN, waiting for a SYN. */
  readonly listen: bigint;
  /** Connections per second entering SYN_SENT, waiting for the answer to a SYN. */
  readonly synSent: bigint;
  /** Connections per second entering SYN_RCVD, waiting for the final handshake ACK. */
  readonly synRcvd: bigint;
  /** Connections per second entering ESTABLISHED, ready to carry data. */
  readonly established: bigint;
  /** Connections per second entering FIN_WAIT_1, own FIN sent and not acknowledged. */
  readonly finWait1: bigint;
  /** Connections per second entering FIN_WAIT_2, waiting for the peer's FIN. */
  readonly finWait2: bigint;
  /** Connections per second entering CLOSE_WAIT, peer has closed, this side not yet. */
  readonly closeWait: bigint;
  /** Connections per second entering CLOSING, both sides sent FIN simultaneously. */
  readonly closing: bigint;
  /** Connections per second entering LAST_ACK, waiting for the last FIN's ACK. */
  readonly lastAck: bigint;
  /** Connections per second entering TIME_WAIT, lingering after the close. */
  readonly timeWait: bigint;
}

/**
 * Rate at which TCP connections of the group enter each state.
 *
 * Port command 615, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_STATE_RATE extends CommandInstance {
  /** Asks for it. Rate at which TCP connections of the group enter each state. */
  get(): Request<P4G_TCP_STATE_RATE_Values>;
}

/**
 * Rate at which TCP connections of the group enter each state.
 *
 * Port command 615, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_STATE_RATE: CommandClass<P4G_TCP_STATE_RATE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_STATE_RATE", 615, "p group", "current_time:i64 ref_time:i64 closed:i64 listen:i64 syn_sent:i64 syn_rcvd:i64 established:i64 fin_wait_1:i64 fin_wait_2:i64 close_wait:i64 closing:i64 last_ack:i64 time_wait:i64", undefined);

/** What P4G_TCP_RX_PAYLOAD_COUNTERS reports. */
export interface P4G_TCP_RX_PAYLOAD_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment the sampled values are related to. */
  readonly refTime: bigint;
  /** All payload bytes received, repeated data included. In bytes. */
  readonly totalByteCount: bigint;
  /** Rate of all payload received, repeated data included. In bytes per second. */
  readonly totalBytePerSecond: bigint;
  /** Payload bytes received, repeated data left out. In bytes. */
  readonly goodByteCount: bigint;
  /** Goodput: rate of payload received, repeated data left out. In bytes per second. */
  readonly goodBytePerSecond: bigint;
}

/**
 * TCP payload received by the connection group, as totals and rates.
 *
 * Port command 616, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_RX_PAYLOAD_COUNTERS extends CommandInstance {
  /** Asks for it. TCP payload received by the connection group, as totals and rates. */
  get(): Request<P4G_TCP_RX_PAYLOAD_COUNTERS_Values>;
}

/**
 * TCP payload received by the connection group, as totals and rates.
 *
 * Port command 616, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_RX_PAYLOAD_COUNTERS: CommandClass<P4G_TCP_RX_PAYLOAD_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_RX_PAYLOAD_COUNTERS", 616, "p group", "current_time:i64 ref_time:i64 total_byte_count:i64 total_byte_per_second:i64 good_byte_count:i64 good_byte_per_second:i64", undefined);

/** What P4G_TCP_TX_PAYLOAD_COUNTERS reports. */
export interface P4G_TCP_TX_PAYLOAD_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment the sampled values are related to. */
  readonly refTime: bigint;
  /** All payload bytes sent, repeated data included. In bytes. */
  readonly totalByteCount: bigint;
  /** Rate of all payload sent, repeated data included. In bytes per second. */
  readonly totalBytePerSecond: bigint;
  /** Payload bytes sent, retransmissions left out. In bytes. */
  readonly goodByteCount: bigint;
  /** Goodput: rate of payload sent, retransmissions left out. In bytes per second. */
  readonly goodBytePerSecond: bigint;
}

/**
 * TCP payload sent by the connection group, as totals and rates.
 *
 * Port command 617, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_TX_PAYLOAD_COUNTERS extends CommandInstance {
  /** Asks for it. TCP payload sent by the connection group, as totals and rates. */
  get(): Request<P4G_TCP_TX_PAYLOAD_COUNTERS_Values>;
}

/**
 * TCP payload sent by the connection group, as totals and rates.
 *
 * Port command 617, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_TX_PAYLOAD_COUNTERS: CommandClass<P4G_TCP_TX_PAYLOAD_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_TX_PAYLOAD_COUNTERS", 617, "p group", "current_time:i64 ref_time:i64 total_byte_count:i64 total_byte_per_second:i64 good_byte_count:i64 good_byte_per_second:i64", undefined);

/** What P4G_TCP_RETRANSMIT_COUNTERS reports. */
export interface P4G_TCP_RETRANSMIT_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment the sampled values are related to. */
  readonly refTime: bigint;
  /** Duplicate acknowledgments received from the peer. */
  readonly rxDuplicateAckCount: bigint;
  /** Segments received out of order. */
  readonly rxOooSegmentCount: bigint;
  /** Times fast retransmit was triggered. */
  readonly fastRetransEventCount: bigint;
  /** Segments sent again by fast retransmit. */
  readonly fastRetransSegmentCount: bigint;
  /** Times an expired retransmission timeout led to resending. */
  readonly rtoRetransEventCount: bigint;
  /** SYN segments sent again. */
  readonly synRetransCount: bigint;
  /** FIN segments sent again. */
  readonly finRetransCount: bigint;
}

/**
 * Counters of TCP retransmissions of the group and of the events that lead to them.
 *
 * Port command 618, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_RETRANSMIT_COUNTERS extends CommandInstance {
  /** Asks for it. Counters of TCP retransmissions of the group and of the events that lead to them. */
  get(): Request<P4G_TCP_RETRANSMIT_COUNTERS_Values>;
}

/**
 * Counters of TCP retransmissions of the group and of the events that lead to them.
 *
 * Port command 618, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_RETRANSMIT_COUNTERS: CommandClass<P4G_TCP_RETRANSMIT_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_RETRANSMIT_COUNTERS", 618, "p group", "current_time:i64 ref_time:i64 rx_duplicate_ack_count:i64 rx_ooo_segment_count:i64 fast_retrans_event_count:i64 fast_retrans_segment_count:i64 rto_retrans_event_count:i64 syn_retrans_count:i64 fin_retrans_count:i64", undefined);

/** What P4G_TCP_ERROR_COUNTERS reports. */
export interface P4G_TCP_ERROR_COUNTERS_Values {
  /** Moment at which these values were sampled. */
  readonly currentTime: bigint;
  /** Reference moment the sampled values are related to. */
  readonly refTime: bigint;
  /** RST segments received. */
  readonly rxResetCount: bigint;
  /** RST segments sent. */
  readonly txResetCount: bigint;
  /** Times a TCP window was found full. */
  readonly windowFullCount: bigint;
  /** Times the limit of SYN retries was reached. */
  readonly maxSynRetransCount: bigint;
  /** Times the limit of data retransmissions was reached. */
  readonly maxRetransCount: bigint;
  /** Connections reset by this side. */
  readonly localResetCount: bigint;
  /** Connections reset by the other side. */
  readonly peerResetCount: bigint;
  /** Segments that could not be sent. */
  readonly segNotSendCount: bigint;
  /** Times the peer advertised a receive window of zero. */
  readonly rxZeroWindowCount: bigint;
}

/**
 * Counters of resets, exhausted retries and window stalls on the group's TCP connections.
 *
 * Port command 619, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_ERROR_COUNTERS extends CommandInstance {
  /** Asks for it. Counters of resets, exhausted retries and window stalls on the group's TCP connections. */
  get(): Request<P4G_TCP_ERROR_COUNTERS_Values>;
}

/**
 * Counters of resets, exhausted retries and window stalls on the group's TCP connections.
 *
 * Port command 619, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_ERROR_COUNTERS: CommandClass<P4G_TCP_ERROR_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_ERROR_COUNTERS", 619, "p group", "current_time:i64 ref_time:i64 rx_reset_count:i64 tx_reset_count:i64 window_full_count:i64 max_syn_retrans_count:i64 max_retrans_count:i64 local_reset_count:i64 peer_reset_count:i64 seg_not_send_count:i64 rx_zero_window_count:i64", undefined);

/** What P4G_IP_DS_TYPE reports. */
export interface P4G_IP_DS_TYPE_Values {
  /** One fixed value, increasing values or random values. */
  readonly dsType: MSSType | number;
}

/** What setting P4G_IP_DS_TYPE takes. */
export interface P4G_IP_DS_TYPE_Input {
  /** One fixed value, increasing values or random values. */
  readonly dsType: MSSType | number;
}

/**
 * Way in which the IPv4 differentiated services byte is chosen for the group's connections.
 *
 * Port command 620, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IP_DS_TYPE extends CommandInstance {
  /** Asks for it. Way in which the IPv4 differentiated services byte is chosen for the group's connections. */
  get(): Request<P4G_IP_DS_TYPE_Values>;
  /**
   * Sets it. Way in which the IPv4 differentiated services byte is chosen for the group's connections.
   * @param dsType one fixed value, increasing values or random values
   */
  set(dsType: MSSType | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IP_DS_TYPE_Input): Request<void>;
  /** Sets it with dsType FIXED. */
  setFixed(): Request<void>;
  /** Sets it with dsType INCREMENT. */
  setIncrement(): Request<void>;
  /** Sets it with dsType RANDOM. */
  setRandom(): Request<void>;
}

/**
 * Way in which the IPv4 differentiated services byte is chosen for the group's connections.
 *
 * Port command 620, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IP_DS_TYPE: CommandClass<P4G_IP_DS_TYPE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IP_DS_TYPE", 620, "p group", "ds_type:u8@0", "=", "setFixed ds_type=FIXED;setIncrement ds_type=INCREMENT;setRandom ds_type=RANDOM", [MSSType]);

/** What P4G_IP_DS_VALUE reports. */
export interface P4G_IP_DS_VALUE_Values {
  /** DS byte as it stands in the IPv4 header. */
  readonly dsValue: string;
}

/** What setting P4G_IP_DS_VALUE takes. */
export interface P4G_IP_DS_VALUE_Input {
  /** DS byte as it stands in the IPv4 header. */
  readonly dsValue: string | Uint8Array | bigint;
}

/**
 * Differentiated services byte of IPv4 packets when the group uses a fixed value.
 *
 * Port command 621, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IP_DS_VALUE extends CommandInstance {
  /** Asks for it. Differentiated services byte of IPv4 packets when the group uses a fixed value. */
  get(): Request<P4G_IP_DS_VALUE_Values>;
  /**
   * Sets it. Differentiated services byte of IPv4 packets when the group uses a fixed value.
   * @param dsValue DS byte as it stands in the IPv4 header
   */
  set(dsValue: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IP_DS_VALUE_Input): Request<void>;
}

/**
 * Differentiated services byte of IPv4 packets when the group uses a fixed value.
 *
 * Port command 621, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IP_DS_VALUE: CommandClass<P4G_IP_DS_VALUE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IP_DS_VALUE", 621, "p group", "ds_value:hex[1]", "=");

/** What P4G_IP_DS_MASK reports. */
export interface P4G_IP_DS_MASK_Values {
  /** Mask over the eight bits of the DS byte. */
  readonly dsMask: string;
}

/** What setting P4G_IP_DS_MASK takes. */
export interface P4G_IP_DS_MASK_Input {
  /** Mask over the eight bits of the DS byte. */
  readonly dsMask: string | Uint8Array | bigint;
}

/**
 * Bit mask applied to the differentiated services byte of the connection group.
 *
 * Port command 622, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IP_DS_MASK extends CommandInstance {
  /** Asks for it. Bit mask applied to the differentiated services byte of the connection group. */
  get(): Request<P4G_IP_DS_MASK_Values>;
  /**
   * Sets it. Bit mask applied to the differentiated services byte of the connection group.
   * @param dsMask mask over the eight bits of the DS byte
   */
  set(dsMask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IP_DS_MASK_Input): Request<void>;
}

/**
 * Bit mask applied to the differentiated services byte of the connection group.
 *
 * Port command 622, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IP_DS_MASK: CommandClass<P4G_IP_DS_MASK, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IP_DS_MASK", 622, "p group", "ds_mask:hex[1]", "=");

/** What P4G_IP_DS_MINMAX reports. */
export interface P4G_IP_DS_MINMAX_Values {
  /** Lowest DS byte used. */
  readonly dsMin: string;
  /** Highest DS byte used. */
  readonly dsMax: string;
}

/** What setting P4G_IP_DS_MINMAX takes. */
export interface P4G_IP_DS_MINMAX_Input {
  /** Lowest DS byte used. */
  readonly dsMin: string | Uint8Array | bigint;
  /** Highest DS byte used. */
  readonly dsMax: string | Uint8Array | bigint;
}

/**
 * Bounds of the differentiated services byte when it is increased or drawn at random.
 *
 * Port command 623, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IP_DS_MINMAX extends CommandInstance {
  /** Asks for it. Bounds of the differentiated services byte when it is increased or drawn at random. */
  get(): Request<P4G_IP_DS_MINMAX_Values>;
  /**
   * Sets it. Bounds of the differentiated services byte when it is increased or drawn at random.
   * @param dsMin lowest DS byte used
   * @param dsMax highest DS byte used
   */
  set(dsMin: string | Uint8Array | bigint, dsMax: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IP_DS_MINMAX_Input): Request<void>;
}

/**
 * Bounds of the differentiated services byte when it is increased or drawn at random.
 *
 * Port command 623, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IP_DS_MINMAX: CommandClass<P4G_IP_DS_MINMAX, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IP_DS_MINMAX", 623, "p group", "ds_min:hex[1] ds_max:hex[1]", "=");

/** What P4G_IP_DS_STEP reports. */
export interface P4G_IP_DS_STEP_Values {
  /** Increment from one DS byte to the next. */
  readonly dsStep: string;
}

/** What setting P4G_IP_DS_STEP takes. */
export interface P4G_IP_DS_STEP_Input {
  /** Increment from one DS byte to the next. */
  readonly dsStep: string | Uint8Array | bigint;
}

/**
 * Amount by which an increasing differentiated services byte grows each time.
 *
 * Port command 624, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IP_DS_STEP extends CommandInstance {
  /** Asks for it. Amount by which an increasing differentiated services byte grows each time. */
  get(): Request<P4G_IP_DS_STEP_Values>;
  /**
   * Sets it. Amount by which an increasing differentiated services byte grows each time.
   * @param dsStep increment from one DS byte to the next
   */
  set(dsStep: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IP_DS_STEP_Input): Request<void>;
}

/**
 * Amount by which an increasing differentiated services byte grows each time.
 *
 * Port command 624, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IP_DS_STEP: CommandClass<P4G_IP_DS_STEP, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IP_DS_STEP", 624, "p group", "ds_step:hex[1]", "=");

/** What P4G_TCP_MSS_TYPE reports. */
export interface P4G_TCP_MSS_TYPE_Values {
  /** One fixed size, increasing sizes or random sizes. */
  readonly mssType: MSSType | number;
}

/** What setting P4G_TCP_MSS_TYPE takes. */
export interface P4G_TCP_MSS_TYPE_Input {
  /** One fixed size, increasing sizes or random sizes. */
  readonly mssType: MSSType | number;
}

/**
 * Way in which the TCP maximum segment size is chosen for each connection.
 *
 * Port command 625, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_MSS_TYPE extends CommandInstance {
  /** Asks for it. Way in which the TCP maximum segment size is chosen for each connection. */
  get(): Request<P4G_TCP_MSS_TYPE_Values>;
  /**
   * Sets it. Way in which the TCP maximum segment size is chosen for each connection.
   * @param mssType one fixed size, increasing sizes or random sizes
   */
  set(mssType: MSSType | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_MSS_TYPE_Input): Request<void>;
  /** Sets it with mssType FIXED. */
  setFixed(): Request<void>;
  /** Sets it with mssType INCREMENT. */
  setIncrement(): Request<void>;
  /** Sets it with mssType RANDOM. */
  setRandom(): Request<void>;
}

/**
 * Way in which the TCP maximum segment size is chosen for each connection.
 *
 * Port command 625, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_MSS_TYPE: CommandClass<P4G_TCP_MSS_TYPE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_MSS_TYPE", 625, "p group", "mss_type:u8@0", "=", "setFixed mss_type=FIXED;setIncrement mss_type=INCREMENT;setRandom mss_type=RANDOM", [MSSType]);

/** What P4G_TCP_MSS_MINMAX reports. */
export interface P4G_TCP_MSS_MINMAX_Values {
  /** Smallest maximum segment size a connection may get. In bytes. */
  readonly mssMin: number;
  /** Largest maximum segment size a connection may get. In bytes. */
  readonly mssMax: number;
}

/** What setting P4G_TCP_MSS_MINMAX takes. */
export interface P4G_TCP_MSS_MINMAX_Input {
  /** Smallest maximum segment size a connection may get. In bytes. */
  readonly mssMin: number;
  /** Largest maximum segment size a connection may get. In bytes. */
  readonly mssMax: number;
}

/**
 * Bounds of the TCP maximum segment size when it is increased or drawn at random.
 *
 * Port command 626, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_MSS_MINMAX extends CommandInstance {
  /** Asks for it. Bounds of the TCP maximum segment size when it is increased or drawn at random. */
  get(): Request<P4G_TCP_MSS_MINMAX_Values>;
  /**
   * Sets it. Bounds of the TCP maximum segment size when it is increased or drawn at random.
   * @param mssMin smallest maximum segment size a connection may get
   * @param mssMax largest maximum segment size a connection may get
   */
  set(mssMin: number, mssMax: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_MSS_MINMAX_Input): Request<void>;
}

/**
 * Bounds of the TCP maximum segment size when it is increased or drawn at random.
 *
 * Port command 626, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_MSS_MINMAX: CommandClass<P4G_TCP_MSS_MINMAX, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_MSS_MINMAX", 626, "p group", "mss_min:i32 mss_max:i32", "=");

/** What P4G_TCP_MSS_VALUE reports. */
export interface P4G_TCP_MSS_VALUE_Values {
  /** Largest TCP payload per segment, headers excluded. In bytes. */
  readonly mss: number;
}

/** What setting P4G_TCP_MSS_VALUE takes. */
export interface P4G_TCP_MSS_VALUE_Input {
  /** Largest TCP payload per segment, headers excluded. In bytes. */
  readonly mss: number;
}

/**
 * TCP maximum segment size of all connections when the size is fixed.
 *
 * Port command 627, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_MSS_VALUE extends CommandInstance {
  /** Asks for it. TCP maximum segment size of all connections when the size is fixed. */
  get(): Request<P4G_TCP_MSS_VALUE_Values>;
  /**
   * Sets it. TCP maximum segment size of all connections when the size is fixed.
   * @param mss largest TCP payload per segment, headers excluded
   */
  set(mss: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_MSS_VALUE_Input): Request<void>;
}

/**
 * TCP maximum segment size of all connections when the size is fixed.
 *
 * Port command 627, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_MSS_VALUE: CommandClass<P4G_TCP_MSS_VALUE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_MSS_VALUE", 627, "p group", "mss:i32", "=");

/** What P4G_TCP_WINDOW_SIZE reports. */
export interface P4G_TCP_WINDOW_SIZE_Values {
  /** Space advertised for data not yet acknowledged. In bytes. */
  readonly windowSize: number;
}

/** What setting P4G_TCP_WINDOW_SIZE takes. */
export interface P4G_TCP_WINDOW_SIZE_Input {
  /** Space advertised for data not yet acknowledged. In bytes. */
  readonly windowSize: number;
}

/**
 * Receive window that the group's TCP connections advertise to their peers.
 *
 * Port command 628, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_WINDOW_SIZE extends CommandInstance {
  /** Asks for it. Receive window that the group's TCP connections advertise to their peers. */
  get(): Request<P4G_TCP_WINDOW_SIZE_Values>;
  /**
   * Sets it. Receive window that the group's TCP connections advertise to their peers.
   * @param windowSize space advertised for data not yet acknowledged
   */
  set(windowSize: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_WINDOW_SIZE_Input): Request<void>;
}

/**
 * Receive window that the group's TCP connections advertise to their peers.
 *
 * Port command 628, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_WINDOW_SIZE: CommandClass<P4G_TCP_WINDOW_SIZE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_WINDOW_SIZE", 628, "p group", "window_size:i32", "=");

/** What P4G_TCP_DUP_THRES reports. */
export interface P4G_TCP_DUP_THRES_Values {
  /** Duplicate ACKs needed to trigger fast retransmit. */
  readonly threshold: number;
}

/** What setting P4G_TCP_DUP_THRES takes. */
export interface P4G_TCP_DUP_THRES_Input {
  /** Duplicate ACKs needed to trigger fast retransmit. */
  readonly threshold: number;
}

/**
 * Number of duplicate acknowledgments after which TCP starts a fast retransmit.
 *
 * Port command 629, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_DUP_THRES extends CommandInstance {
  /** Asks for it. Number of duplicate acknowledgments after which TCP starts a fast retransmit. */
  get(): Request<P4G_TCP_DUP_THRES_Values>;
  /**
   * Sets it. Number of duplicate acknowledgments after which TCP starts a fast retransmit.
   * @param threshold duplicate ACKs needed to trigger fast retransmit
   */
  set(threshold: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_DUP_THRES_Input): Request<void>;
}

/**
 * Number of duplicate acknowledgments after which TCP starts a fast retransmit.
 *
 * Port command 629, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_DUP_THRES: CommandClass<P4G_TCP_DUP_THRES, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_DUP_THRES", 629, "p group", "threshold:u8", "=");

/** What P4G_TCP_SYN_RTO reports. */
export interface P4G_TCP_SYN_RTO_Values {
  /** Wait before an unanswered SYN is first sent again. */
  readonly retransTimeout: number;
  /** How often a SYN is sent again before giving up. */
  readonly retryCount: number;
  /** Growth of the timeout from one SYN retry to the next. */
  readonly backoff: number;
}

/** What setting P4G_TCP_SYN_RTO takes. */
export interface P4G_TCP_SYN_RTO_Input {
  /** Wait before an unanswered SYN is first sent again. */
  readonly retransTimeout: number;
  /** How often a SYN is sent again before giving up. */
  readonly retryCount: number;
  /** Growth of the timeout from one SYN retry to the next. */
  readonly backoff: number;
}

/**
 * Retransmission timeout, retries and backoff for unanswered SYN segments.
 *
 * Port command 630, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_SYN_RTO extends CommandInstance {
  /** Asks for it. Retransmission timeout, retries and backoff for unanswered SYN segments. */
  get(): Request<P4G_TCP_SYN_RTO_Values>;
  /**
   * Sets it. Retransmission timeout, retries and backoff for unanswered SYN segments.
   * @param retransTimeout wait before an unanswered SYN is first sent again
   * @param retryCount how often a SYN is sent again before giving up
   * @param backoff growth of the timeout from one SYN retry to the next
   */
  set(retransTimeout: number, retryCount: number, backoff: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_SYN_RTO_Input): Request<void>;
}

/**
 * Retransmission timeout, retries and backoff for unanswered SYN segments.
 *
 * Port command 630, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_SYN_RTO: CommandClass<P4G_TCP_SYN_RTO, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_SYN_RTO", 630, "p group", "retrans_timeout:i32 retry_count:u8 backoff:u8", "=");

/** What P4G_TCP_RTO reports. */
export interface P4G_TCP_RTO_Values {
  /** As read: whether the timeout is fixed or adapts to measured round trips. */
  readonly type: RTOType | number;
  /** Wait before an unacknowledged segment is first sent again. */
  readonly retransTimeout: number;
  /** How often a segment is sent again before giving up. */
  readonly retryCount: number;
  /** Growth of the timeout from one retry to the next. */
  readonly backoff: number;
}

/** What setting P4G_TCP_RTO takes. */
export interface P4G_TCP_RTO_Input {
  /** As written: whether the timeout is fixed or adapts to measured round trips. */
  readonly rtoType: RTOType | number;
  /** Wait before an unacknowledged segment is first sent again. */
  readonly retransTimeout: number;
  /** How often a segment is sent again before giving up. */
  readonly retryCount: number;
  /** Growth of the timeout from one retry to the next. */
  readonly backoff: number;
}

/**
 * Retransmission timeout, retries and backoff for TCP segments after connection setup.
 *
 * Port command 631, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_RTO extends CommandInstance {
  /** Asks for it. Retransmission timeout, retries and backoff for TCP segments after connection setup. */
  get(): Request<P4G_TCP_RTO_Values>;
  /**
   * Sets it. Retransmission timeout, retries and backoff for TCP segments after connection setup.
   * @param rtoType as written: whether the timeout is fixed or adapts to measured round trips
   * @param retransTimeout wait before an unacknowledged segment is first sent again
   * @param retryCount how often a segment is sent again before giving up
   * @param backoff growth of the timeout from one retry to the next
   */
  set(rtoType: RTOType | number, retransTimeout: number, retryCount: number, backoff: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_RTO_Input): Request<void>;
  /**
   * Sets it with rtoType STATIC.
   * @param retransTimeout wait before an unacknowledged segment is first sent again
   * @param retryCount how often a segment is sent again before giving up
   * @param backoff growth of the timeout from one retry to the next
   */
  setStatic(retransTimeout: number, retryCount: number, backoff: number): Request<void>;
  /**
   * Sets it with rtoType DYNAMIC.
   * @param retransTimeout wait before an unacknowledged segment is first sent again
   * @param retryCount how often a segment is sent again before giving up
   * @param backoff growth of the timeout from one retry to the next
   */
  setDynamic(retransTimeout: number, retryCount: number, backoff: number): Request<void>;
}

/**
 * Retransmission timeout, retries and backoff for TCP segments after connection setup.
 *
 * Port command 631, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_RTO: CommandClass<P4G_TCP_RTO, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_RTO", 631, "p group", "type:u8@0 retrans_timeout:i32 retry_count:u8 backoff:u8", "rto_type:u8@0 retrans_timeout:i32 retry_count:u8 backoff:u8", "setStatic rto_type=STATIC;setDynamic rto_type=DYNAMIC", [RTOType]);

/** What P4G_UDP_PACKET_SIZE_TYPE reports. */
export interface P4G_UDP_PACKET_SIZE_TYPE_Values {
  /** One fixed size, increasing sizes or random sizes. */
  readonly packetSizeType: MSSType | number;
}

/** What setting P4G_UDP_PACKET_SIZE_TYPE takes. */
export interface P4G_UDP_PACKET_SIZE_TYPE_Input {
  /** One fixed size, increasing sizes or random sizes. */
  readonly packetSizeType: MSSType | number;
}

/**
 * Way in which the UDP packet size is chosen for the connection group.
 *
 * Port command 632, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_PACKET_SIZE_TYPE extends CommandInstance {
  /** Asks for it. Way in which the UDP packet size is chosen for the connection group. */
  get(): Request<P4G_UDP_PACKET_SIZE_TYPE_Values>;
  /**
   * Sets it. Way in which the UDP packet size is chosen for the connection group.
   * @param packetSizeType one fixed size, increasing sizes or random sizes
   */
  set(packetSizeType: MSSType | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_UDP_PACKET_SIZE_TYPE_Input): Request<void>;
  /** Sets it with packetSizeType FIXED. */
  setFixed(): Request<void>;
  /** Sets it with packetSizeType INCREMENT. */
  setIncrement(): Request<void>;
  /** Sets it with packetSizeType RANDOM. */
  setRandom(): Request<void>;
}

/**
 * Way in which the UDP packet size is chosen for the connection group.
 *
 * Port command 632, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_PACKET_SIZE_TYPE: CommandClass<P4G_UDP_PACKET_SIZE_TYPE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_PACKET_SIZE_TYPE", 632, "p group", "packet_size_type:u8@0", "=", "setFixed packet_size_type=FIXED;setIncrement packet_size_type=INCREMENT;setRandom packet_size_type=RANDOM", [MSSType]);

/** What P4G_UDP_PACKET_SIZE_MINMAX reports. */
export interface P4G_UDP_PACKET_SIZE_MINMAX_Values {
  /** Smallest UDP packet that is sent. In bytes. */
  readonly sizeMin: number;
  /** Largest UDP packet that is sent. In bytes. */
  readonly sizeMax: number;
}

/** What setting P4G_UDP_PACKET_SIZE_MINMAX takes. */
export interface P4G_UDP_PACKET_SIZE_MINMAX_Input {
  /** Smallest UDP packet that is sent. In bytes. */
  readonly sizeMin: number;
  /** Largest UDP packet that is sent. In bytes. */
  readonly sizeMax: number;
}

/**
 * Bounds of the UDP packet size when it is increased or drawn at random.
 *
 * Port command 633, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_PACKET_SIZE_MINMAX extends CommandInstance {
  /** Asks for it. Bounds of the UDP packet size when it is increased or drawn at random. */
  get(): Request<P4G_UDP_PACKET_SIZE_MINMAX_Values>;
  /**
   * Sets it. Bounds of the UDP packet size when it is increased or drawn at random.
   * @param sizeMin smallest UDP packet that is sent
   * @param sizeMax largest UDP packet that is sent
   */
  set(sizeMin: number, sizeMax: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_UDP_PACKET_SIZE_MINMAX_Input): Request<void>;
}

/**
 * Bounds of the UDP packet size when it is increased or drawn at random.
 *
 * Port command 633, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_PACKET_SIZE_MINMAX: CommandClass<P4G_UDP_PACKET_SIZE_MINMAX, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_PACKET_SIZE_MINMAX", 633, "p group", "size_min:i32 size_max:i32", "=");

/** What P4G_UDP_PACKET_SIZE_VALUE reports. */
export interface P4G_UDP_PACKET_SIZE_VALUE_Values {
  /** Fixed size of the UDP packets sent. In bytes. */
  readonly size: number;
}

/** What setting P4G_UDP_PACKET_SIZE_VALUE takes. */
export interface P4G_UDP_PACKET_SIZE_VALUE_Input {
  /** Fixed size of the UDP packets sent. In bytes. */
  readonly size: number;
}

/**
 * Size of every UDP packet of the group when the size is fixed.
 *
 * Port command 634, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_PACKET_SIZE_VALUE extends CommandInstance {
  /** Asks for it. Size of every UDP packet of the group when the size is fixed. */
  get(): Request<P4G_UDP_PACKET_SIZE_VALUE_Values>;
  /**
   * Sets it. Size of every UDP packet of the group when the size is fixed.
   * @param size fixed size of the UDP packets sent
   */
  set(size: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_UDP_PACKET_SIZE_VALUE_Input): Request<void>;
}

/**
 * Size of every UDP packet of the group when the size is fixed.
 *
 * Port command 634, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_PACKET_SIZE_VALUE: CommandClass<P4G_UDP_PACKET_SIZE_VALUE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_PACKET_SIZE_VALUE", 634, "p group", "size:i32", "=");

/** What P4G_TCP_CONGESTION_MODE reports. */
export interface P4G_TCP_CONGESTION_MODE_Values {
  /** No congestion control, Reno or New Reno. */
  readonly congestionType: CongestionType | number;
}

/** What setting P4G_TCP_CONGESTION_MODE takes. */
export interface P4G_TCP_CONGESTION_MODE_Input {
  /** No congestion control, Reno or New Reno. */
  readonly congestionType: CongestionType | number;
}

/**
 * Congestion control algorithm that the group's TCP senders follow.
 *
 * Port command 635, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_CONGESTION_MODE extends CommandInstance {
  /** Asks for it. Congestion control algorithm that the group's TCP senders follow. */
  get(): Request<P4G_TCP_CONGESTION_MODE_Values>;
  /**
   * Sets it. Congestion control algorithm that the group's TCP senders follow.
   * @param congestionType no congestion control, Reno or New Reno
   */
  set(congestionType: CongestionType | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_CONGESTION_MODE_Input): Request<void>;
  /** Sets it with congestionType NONE. */
  setNone(): Request<void>;
  /** Sets it with congestionType RENO. */
  setReno(): Request<void>;
  /** Sets it with congestionType NEW_RENO. */
  setNewReno(): Request<void>;
}

/**
 * Congestion control algorithm that the group's TCP senders follow.
 *
 * Port command 635, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_CONGESTION_MODE: CommandClass<P4G_TCP_CONGESTION_MODE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_CONGESTION_MODE", 635, "p group", "congestion_type:u8@0", "=", "setNone congestion_type=NONE;setReno congestion_type=RENO;setNewReno congestion_type=NEW_RENO", [CongestionType]);

/** What P4G_TCP_WINDOW_SCALING reports. */
export interface P4G_TCP_WINDOW_SCALING_Values {
  /** Whether the window scale option is used. */
  readonly onOff: YesNo | number;
  /** Scaling applied to the advertised receive window. */
  readonly factor: number;
}

/** What setting P4G_TCP_WINDOW_SCALING takes. */
export interface P4G_TCP_WINDOW_SCALING_Input {
  /** Whether the window scale option is used. */
  readonly onOff: YesNo | number;
  /** Scaling applied to the advertised receive window. */
  readonly factor: number;
}

/**
 * Use of the TCP window scale option and the scaling factor offered.
 *
 * Port command 636, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_WINDOW_SCALING extends CommandInstance {
  /** Asks for it. Use of the TCP window scale option and the scaling factor offered. */
  get(): Request<P4G_TCP_WINDOW_SCALING_Values>;
  /**
   * Sets it. Use of the TCP window scale option and the scaling factor offered.
   * @param onOff whether the window scale option is used
   * @param factor scaling applied to the advertised receive window
   */
  set(onOff: YesNo | number, factor: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_WINDOW_SCALING_Input): Request<void>;
  /**
   * Sets it with onOff NO.
   * @param factor scaling applied to the advertised receive window
   */
  setNo(factor: number): Request<void>;
  /**
   * Sets it with onOff YES.
   * @param factor scaling applied to the advertised receive window
   */
  setYes(factor: number): Request<void>;
}

/**
 * Use of the TCP window scale option and the scaling factor offered.
 *
 * Port command 636, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_WINDOW_SCALING: CommandClass<P4G_TCP_WINDOW_SCALING, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_WINDOW_SCALING", 636, "p group", "on_off:u8@0 factor:u8", "=", "setNo on_off=NO;setYes on_off=YES", [YesNo]);

/** What P4G_TCP_RTO_MINMAX reports. */
export interface P4G_TCP_RTO_MINMAX_Values {
  /** Shortest retransmission timeout allowed. */
  readonly rtoMin: number;
  /** Longest retransmission timeout allowed. */
  readonly rtoMax: number;
}

/** What setting P4G_TCP_RTO_MINMAX takes. */
export interface P4G_TCP_RTO_MINMAX_Input {
  /** Shortest retransmission timeout allowed. */
  readonly rtoMin: number;
  /** Longest retransmission timeout allowed. */
  readonly rtoMax: number;
}

/**
 * Lower and upper limit of the TCP retransmission timeout.
 *
 * Port command 637, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_RTO_MINMAX extends CommandInstance {
  /** Asks for it. Lower and upper limit of the TCP retransmission timeout. */
  get(): Request<P4G_TCP_RTO_MINMAX_Values>;
  /**
   * Sets it. Lower and upper limit of the TCP retransmission timeout.
   * @param rtoMin shortest retransmission timeout allowed
   * @param rtoMax longest retransmission timeout allowed
   */
  set(rtoMin: number, rtoMax: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_RTO_MINMAX_Input): Request<void>;
}

/**
 * Lower and upper limit of the TCP retransmission timeout.
 *
 * Port command 637, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_RTO_MINMAX: CommandClass<P4G_TCP_RTO_MINMAX, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_RTO_MINMAX", 637, "p group", "rto_min:i32 rto_max:i32", "=");

/** What P4G_TCP_RTO_PROLONGED_MODE reports. */
export interface P4G_TCP_RTO_PROLONGED_MODE_Values {
  /** Whether the prolonged timeout may apply. */
  readonly mode: IsEnabled | number;
  /** Retransmission timeout that applies in prolonged mode. */
  readonly timeout: number;
}

/** What setting P4G_TCP_RTO_PROLONGED_MODE takes. */
export interface P4G_TCP_RTO_PROLONGED_MODE_Input {
  /** Whether the prolonged timeout may apply. */
  readonly mode: IsEnabled | number;
  /** Retransmission timeout that applies in prolonged mode. */
  readonly timeout: number;
}

/**
 * Optional prolonged TCP retransmission timeout, with its own value.
 *
 * Port command 638, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_RTO_PROLONGED_MODE extends CommandInstance {
  /** Asks for it. Optional prolonged TCP retransmission timeout, with its own value. */
  get(): Request<P4G_TCP_RTO_PROLONGED_MODE_Values>;
  /**
   * Sets it. Optional prolonged TCP retransmission timeout, with its own value.
   * @param mode whether the prolonged timeout may apply
   * @param timeout retransmission timeout that applies in prolonged mode
   */
  set(mode: IsEnabled | number, timeout: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_RTO_PROLONGED_MODE_Input): Request<void>;
  /**
   * Sets it with mode DISABLE.
   * @param timeout retransmission timeout that applies in prolonged mode
   */
  setDisable(timeout: number): Request<void>;
  /**
   * Sets it with mode ENABLE.
   * @param timeout retransmission timeout that applies in prolonged mode
   */
  setEnable(timeout: number): Request<void>;
}

/**
 * Optional prolonged TCP retransmission timeout, with its own value.
 *
 * Port command 638, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_RTO_PROLONGED_MODE: CommandClass<P4G_TCP_RTO_PROLONGED_MODE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_RTO_PROLONGED_MODE", 638, "p group", "mode:u8@0 timeout:i32", "=", "setDisable mode=DISABLE;setEnable mode=ENABLE", [IsEnabled]);

/** What P4G_TCP_ICWND_CALC_METHOD reports. */
export interface P4G_TCP_ICWND_CALC_METHOD_Values {
  /** Rule of RFC 5681, rule of RFC 2581, or a fixed factor. */
  readonly method: AlgorithmMethod | number;
  /** Multiplier for the fixed factor method. */
  readonly factor: number;
}

/** What setting P4G_TCP_ICWND_CALC_METHOD takes. */
export interface P4G_TCP_ICWND_CALC_METHOD_Input {
  /** Rule of RFC 5681, rule of RFC 2581, or a fixed factor. */
  readonly method: AlgorithmMethod | number;
  /** Multiplier for the fixed factor method. */
  readonly factor: number;
}

/**
 * Rule from which the initial TCP congestion window is computed.
 *
 * Port command 639, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_ICWND_CALC_METHOD extends CommandInstance {
  /** Asks for it. Rule from which the initial TCP congestion window is computed. */
  get(): Request<P4G_TCP_ICWND_CALC_METHOD_Values>;
  /**
   * Sets it. Rule from which the initial TCP congestion window is computed.
   * @param method rule of RFC 5681, rule of RFC 2581, or a fixed factor
   * @param factor multiplier for the fixed factor method
   */
  set(method: AlgorithmMethod | number, factor: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_ICWND_CALC_METHOD_Input): Request<void>;
  /**
   * Sets it with method RFC5681.
   * @param factor multiplier for the fixed factor method
   */
  setRfc5681(factor: number): Request<void>;
  /**
   * Sets it with method RFC2581.
   * @param factor multiplier for the fixed factor method
   */
  setRfc2581(factor: number): Request<void>;
  /**
   * Sets it with method FIXED_FACTOR.
   * @param factor multiplier for the fixed factor method
   */
  setFixedFactor(factor: number): Request<void>;
}

/**
 * Rule from which the initial TCP congestion window is computed.
 *
 * Port command 639, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_ICWND_CALC_METHOD: CommandClass<P4G_TCP_ICWND_CALC_METHOD, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_ICWND_CALC_METHOD", 639, "p group", "method:u8@0 factor:i32", "=", "setRfc5681 method=RFC5681;setRfc2581 method=RFC2581;setFixedFactor method=FIXED_FACTOR", [AlgorithmMethod]);

/** What P4G_TCP_ISSTHRESH reports. */
export interface P4G_TCP_ISSTHRESH_Values {
  /** Whether the tester or the user picks the threshold. */
  readonly mode: AutoOrManual | number;
  /** Initial slow start threshold in manual mode. */
  readonly threshold: number;
}

/** What setting P4G_TCP_ISSTHRESH takes. */
export interface P4G_TCP_ISSTHRESH_Input {
  /** Whether the tester or the user picks the threshold. */
  readonly mode: AutoOrManual | number;
  /** Initial slow start threshold in manual mode. */
  readonly threshold: number;
}

/**
 * Initial slow start threshold of TCP, chosen automatically or given by the user.
 *
 * Port command 640, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_ISSTHRESH extends CommandInstance {
  /** Asks for it. Initial slow start threshold of TCP, chosen automatically or given by the user. */
  get(): Request<P4G_TCP_ISSTHRESH_Values>;
  /**
   * Sets it. Initial slow start threshold of TCP, chosen automatically or given by the user.
   * @param mode whether the tester or the user picks the threshold
   * @param threshold initial slow start threshold in manual mode
   */
  set(mode: AutoOrManual | number, threshold: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_ISSTHRESH_Input): Request<void>;
  /**
   * Sets it with mode AUTOMATIC.
   * @param threshold initial slow start threshold in manual mode
   */
  setAutomatic(threshold: number): Request<void>;
  /**
   * Sets it with mode MANUAL.
   * @param threshold initial slow start threshold in manual mode
   */
  setManual(threshold: number): Request<void>;
}

/**
 * Initial slow start threshold of TCP, chosen automatically or given by the user.
 *
 * Port command 640, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_ISSTHRESH: CommandClass<P4G_TCP_ISSTHRESH, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_ISSTHRESH", 640, "p group", "mode:u8@0 threshold:i32", "=", "setAutomatic mode=AUTOMATIC;setManual mode=MANUAL", [AutoOrManual]);

/** What P4G_TCP_ACK_FREQUENCY reports. */
export interface P4G_TCP_ACK_FREQUENCY_Values {
  /** Received packets covered by one acknowledgment. In packets. */
  readonly packetsBeforeAck: number;
}

/** What setting P4G_TCP_ACK_FREQUENCY takes. */
export interface P4G_TCP_ACK_FREQUENCY_Input {
  /** Received packets covered by one acknowledgment. In packets. */
  readonly packetsBeforeAck: number;
}

/**
 * Number of packets a TCP receiver takes in before it sends an acknowledgment.
 *
 * Port command 641, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_ACK_FREQUENCY extends CommandInstance {
  /** Asks for it. Number of packets a TCP receiver takes in before it sends an acknowledgment. */
  get(): Request<P4G_TCP_ACK_FREQUENCY_Values>;
  /**
   * Sets it. Number of packets a TCP receiver takes in before it sends an acknowledgment.
   * @param packetsBeforeAck received packets covered by one acknowledgment
   */
  set(packetsBeforeAck: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_ACK_FREQUENCY_Input): Request<void>;
}

/**
 * Number of packets a TCP receiver takes in before it sends an acknowledgment.
 *
 * Port command 641, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_ACK_FREQUENCY: CommandClass<P4G_TCP_ACK_FREQUENCY, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_ACK_FREQUENCY", 641, "p group", "packets_before_ack:i32", "=");

/** What P4G_TCP_ACK_TIMEOUT reports. */
export interface P4G_TCP_ACK_TIMEOUT_Values {
  /** Delay after which a pending ACK is sent anyway. */
  readonly ackTimeout: number;
}

/** What setting P4G_TCP_ACK_TIMEOUT takes. */
export interface P4G_TCP_ACK_TIMEOUT_Input {
  /** Delay after which a pending ACK is sent anyway. */
  readonly ackTimeout: number;
}

/**
 * Longest time a TCP receiver holds back a delayed acknowledgment.
 *
 * Port command 642, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_ACK_TIMEOUT extends CommandInstance {
  /** Asks for it. Longest time a TCP receiver holds back a delayed acknowledgment. */
  get(): Request<P4G_TCP_ACK_TIMEOUT_Values>;
  /**
   * Sets it. Longest time a TCP receiver holds back a delayed acknowledgment.
   * @param ackTimeout delay after which a pending ACK is sent anyway
   */
  set(ackTimeout: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TCP_ACK_TIMEOUT_Input): Request<void>;
}

/**
 * Longest time a TCP receiver holds back a delayed acknowledgment.
 *
 * Port command 642, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_ACK_TIMEOUT: CommandClass<P4G_TCP_ACK_TIMEOUT, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_ACK_TIMEOUT", 642, "p group", "ack_timeout:i32", "=");

/** What P4G_L2_CLIENT_MAC reports. */
export interface P4G_L2_CLIENT_MAC_Values {
  /** MAC address, or its base, for the clients. */
  readonly macAddress: string;
  /** Whether the IP address of the clients is embedded in the MAC address. */
  readonly mode: EmbedIP | number;
}

/** What setting P4G_L2_CLIENT_MAC takes. */
export interface P4G_L2_CLIENT_MAC_Input {
  /** MAC address, or its base, for the clients. */
  readonly macAddress: string | Uint8Array;
  /** Whether the IP address of the clients is embedded in the MAC address. */
  readonly mode: EmbedIP | number;
}

/**
 * Source MAC address of the clients in a connection group and its relation to their IP addresses.
 *
 * Port command 644, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_L2_CLIENT_MAC extends CommandInstance {
  /** Asks for it. Source MAC address of the clients in a connection group and its relation to their IP addresses. */
  get(): Request<P4G_L2_CLIENT_MAC_Values>;
  /**
   * Sets it. Source MAC address of the clients in a connection group and its relation to their IP addresses.
   * @param macAddress MAC address, or its base, for the clients
   * @param mode whether the IP address of the clients is embedded in the MAC address
   */
  set(macAddress: string | Uint8Array, mode: EmbedIP | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_L2_CLIENT_MAC_Input): Request<void>;
  /**
   * Sets it with mode DONT_EMBED_IP.
   * @param macAddress MAC address, or its base, for the clients
   */
  setDontEmbedIp(macAddress: string | Uint8Array): Request<void>;
  /**
   * Sets it with mode EMBED_IP.
   * @param macAddress MAC address, or its base, for the clients
   */
  setEmbedIp(macAddress: string | Uint8Array): Request<void>;
}

/**
 * Source MAC address of the clients in a connection group and its relation to their IP addresses.
 *
 * Port command 644, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_L2_CLIENT_MAC: CommandClass<P4G_L2_CLIENT_MAC, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_L2_CLIENT_MAC", 644, "p group", "mac_address:mac mode:u8@0", "=", "setDontEmbedIp mode=DONT_EMBED_IP;setEmbedIp mode=EMBED_IP", [EmbedIP]);

/** What P4G_L2_SERVER_MAC reports. */
export interface P4G_L2_SERVER_MAC_Values {
  /** MAC address, or its base, for the servers. */
  readonly macAddress: string;
  /** Whether the IP address of the servers is embedded in the MAC address. */
  readonly mode: EmbedIP | number;
}

/** What setting P4G_L2_SERVER_MAC takes. */
export interface P4G_L2_SERVER_MAC_Input {
  /** MAC address, or its base, for the servers. */
  readonly macAddress: string | Uint8Array;
  /** Whether the IP address of the servers is embedded in the MAC address. */
  readonly mode: EmbedIP | number;
}

/**
 * Source MAC address of the servers in a connection group and its relation to their IP addresses.
 *
 * Port command 645, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_L2_SERVER_MAC extends CommandInstance {
  /** Asks for it. Source MAC address of the servers in a connection group and its relation to their IP addresses. */
  get(): Request<P4G_L2_SERVER_MAC_Values>;
  /**
   * Sets it. Source MAC address of the servers in a connection group and its relation to their IP addresses.
   * @param macAddress MAC address, or its base, for the servers
   * @param mode whether the IP address of the servers is embedded in the MAC address
   */
  set(macAddress: string | Uint8Array, mode: EmbedIP | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_L2_SERVER_MAC_Input): Request<void>;
  /**
   * Sets it with mode DONT_EMBED_IP.
   * @param macAddress MAC address, or its base, for the servers
   */
  setDontEmbedIp(macAddress: string | Uint8Array): Request<void>;
  /**
   * Sets it with mode EMBED_IP.
   * @param macAddress MAC address, or its base, for the servers
   */
  setEmbedIp(macAddress: string | Uint8Array): Request<void>;
}

/**
 * Source MAC address of the servers in a connection group and its relation to their IP addresses.
 *
 * Port command 645, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_L2_SERVER_MAC: CommandClass<P4G_L2_SERVER_MAC, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_L2_SERVER_MAC", 645, "p group", "mac_address:mac mode:u8@0", "=", "setDontEmbedIp mode=DONT_EMBED_IP;setEmbedIp mode=EMBED_IP", [EmbedIP]);

/** What P4G_L2_USE_ADDRESS_RES reports. */
export interface P4G_L2_USE_ADDRESS_RES_Values {
  /** Yes to resolve MAC addresses with ARP or NDP. */
  readonly isEnabled: YesNo | number;
}

/** What setting P4G_L2_USE_ADDRESS_RES takes. */
export interface P4G_L2_USE_ADDRESS_RES_Input {
  /** Yes to resolve MAC addresses with ARP or NDP. */
  readonly isEnabled: YesNo | number;
}

/**
 * Whether the connection group learns destination MAC addresses by address resolution.
 *
 * Port command 646, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_L2_USE_ADDRESS_RES extends CommandInstance {
  /** Asks for it. Whether the connection group learns destination MAC addresses by address resolution. */
  get(): Request<P4G_L2_USE_ADDRESS_RES_Values>;
  /**
   * Sets it. Whether the connection group learns destination MAC addresses by address resolution.
   * @param isEnabled yes to resolve MAC addresses with ARP or NDP
   */
  set(isEnabled: YesNo | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_L2_USE_ADDRESS_RES_Input): Request<void>;
  /** Sets it with isEnabled NO. */
  setNo(): Request<void>;
  /** Sets it with isEnabled YES. */
  setYes(): Request<void>;
}

/**
 * Whether the connection group learns destination MAC addresses by address resolution.
 *
 * Port command 646, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_L2_USE_ADDRESS_RES: CommandClass<P4G_L2_USE_ADDRESS_RES, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_L2_USE_ADDRESS_RES", 646, "p group", "is_enabled:u8@0", "=", "setNo is_enabled=NO;setYes is_enabled=YES", [YesNo]);

/** What P4G_L2_USE_GW reports. */
export interface P4G_L2_USE_GW_Values {
  /** Yes to address packets to the gateway's MAC address. */
  readonly isEnabled: YesNo | number;
}

/** What setting P4G_L2_USE_GW takes. */
export interface P4G_L2_USE_GW_Input {
  /** Yes to address packets to the gateway's MAC address. */
  readonly isEnabled: YesNo | number;
}

/**
 * Whether the connection group sends its traffic through a default gateway.
 *
 * Port command 647, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_L2_USE_GW extends CommandInstance {
  /** Asks for it. Whether the connection group sends its traffic through a default gateway. */
  get(): Request<P4G_L2_USE_GW_Values>;
  /**
   * Sets it. Whether the connection group sends its traffic through a default gateway.
   * @param isEnabled yes to address packets to the gateway's MAC address
   */
  set(isEnabled: YesNo | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_L2_USE_GW_Input): Request<void>;
  /** Sets it with isEnabled NO. */
  setNo(): Request<void>;
  /** Sets it with isEnabled YES. */
  setYes(): Request<void>;
}

/**
 * Whether the connection group sends its traffic through a default gateway.
 *
 * Port command 647, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_L2_USE_GW: CommandClass<P4G_L2_USE_GW, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_L2_USE_GW", 647, "p group", "is_enabled:u8@0", "=", "setNo is_enabled=NO;setYes is_enabled=YES", [YesNo]);

/** What P4G_L2_GW reports. */
export interface P4G_L2_GW_Values {
  /** IPv4 address of the gateway. */
  readonly ipv4Address: string;
  /** MAC address of the IPv4 gateway. */
  readonly macAddress: string;
}

/** What setting P4G_L2_GW takes. */
export interface P4G_L2_GW_Input {
  /** IPv4 address of the gateway. */
  readonly ipv4Address: string | Uint8Array;
  /** MAC address of the IPv4 gateway. */
  readonly macAddress: string | Uint8Array;
}

/**
 * IPv4 gateway through which the connection group reaches its peers.
 *
 * Port command 648, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_L2_GW extends CommandInstance {
  /** Asks for it. IPv4 gateway through which the connection group reaches its peers. */
  get(): Request<P4G_L2_GW_Values>;
  /**
   * Sets it. IPv4 gateway through which the connection group reaches its peers.
   * @param ipv4Address IPv4 address of the gateway
   * @param macAddress MAC address of the IPv4 gateway
   */
  set(ipv4Address: string | Uint8Array, macAddress: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_L2_GW_Input): Request<void>;
}

/**
 * IPv4 gateway through which the connection group reaches its peers.
 *
 * Port command 648, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_L2_GW: CommandClass<P4G_L2_GW, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_L2_GW", 648, "p group", "ipv4_address:ipv4 mac_address:mac", "=");

/** What P4G_L2_IPV6_GW reports. */
export interface P4G_L2_IPV6_GW_Values {
  /** IPv6 address of the gateway. */
  readonly ipv6Address: string;
  /** MAC address of the IPv6 gateway. */
  readonly macAddress: string;
}

/** What setting P4G_L2_IPV6_GW takes. */
export interface P4G_L2_IPV6_GW_Input {
  /** IPv6 address of the gateway. */
  readonly ipv6Address: string | Uint8Array;
  /** MAC address of the IPv6 gateway. */
  readonly macAddress: string | Uint8Array;
}

/**
 * IPv6 gateway through which the connection group reaches its peers.
 *
 * Port command 649, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_L2_IPV6_GW extends CommandInstance {
  /** Asks for it. IPv6 gateway through which the connection group reaches its peers. */
  get(): Request<P4G_L2_IPV6_GW_Values>;
  /**
   * Sets it. IPv6 gateway through which the connection group reaches its peers.
   * @param ipv6Address IPv6 address of the gateway
   * @param macAddress MAC address of the IPv6 gateway
   */
  set(ipv6Address: string | Uint8Array, macAddress: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_L2_IPV6_GW_Input): Request<void>;
}

/**
 * IPv6 gateway through which the connection group reaches its peers.
 *
 * Port command 649, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_L2_IPV6_GW: CommandClass<P4G_L2_IPV6_GW, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_L2_IPV6_GW", 649, "p group", "ipv6_address:ipv6 mac_address:mac", "=");

/** What P4G_TEST_APPLICATION reports. */
export interface P4G_TEST_APPLICATION_Values {
  /** No payload at all, raw payload, or replay of captured traffic. */
  readonly behavior: ApplicationLayerBehavior | number;
}

/** What setting P4G_TEST_APPLICATION takes. */
export interface P4G_TEST_APPLICATION_Input {
  /** No payload at all, raw payload, or replay of captured traffic. */
  readonly behavior: ApplicationLayerBehavior | number;
}

/**
 * Application layer that runs on top of the connections of the group.
 *
 * Port command 650, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TEST_APPLICATION extends CommandInstance {
  /** Asks for it. Application layer that runs on top of the connections of the group. */
  get(): Request<P4G_TEST_APPLICATION_Values>;
  /**
   * Sets it. Application layer that runs on top of the connections of the group.
   * @param behavior no payload at all, raw payload, or replay of captured traffic
   */
  set(behavior: ApplicationLayerBehavior | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TEST_APPLICATION_Input): Request<void>;
  /** Sets it with behavior NONE. */
  setNone(): Request<void>;
  /** Sets it with behavior RAW. */
  setRaw(): Request<void>;
  /** Sets it with behavior REPLAY. */
  setReplay(): Request<void>;
}

/**
 * Application layer that runs on top of the connections of the group.
 *
 * Port command 650, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TEST_APPLICATION: CommandClass<P4G_TEST_APPLICATION, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TEST_APPLICATION", 650, "p group", "behavior:u8@0", "=", "setNone behavior=NONE;setRaw behavior=RAW;setReplay behavior=REPLAY", [ApplicationLayerBehavior]);

/** What P4G_RAW_TEST_SCENARIO reports. */
export interface P4G_RAW_TEST_SCENARIO_Values {
  /** Download, upload, both directions, or echo of what arrives. */
  readonly scenario: TrafficScenario | number;
}

/** What setting P4G_RAW_TEST_SCENARIO takes. */
export interface P4G_RAW_TEST_SCENARIO_Input {
  /** Download, upload, both directions, or echo of what arrives. */
  readonly scenario: TrafficScenario | number;
}

/**
 * Direction in which raw payload flows between clients and servers.
 *
 * Port command 651, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_TEST_SCENARIO extends CommandInstance {
  /** Asks for it. Direction in which raw payload flows between clients and servers. */
  get(): Request<P4G_RAW_TEST_SCENARIO_Values>;
  /**
   * Sets it. Direction in which raw payload flows between clients and servers.
   * @param scenario download, upload, both directions, or echo of what arrives
   */
  set(scenario: TrafficScenario | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_TEST_SCENARIO_Input): Request<void>;
  /** Sets it with scenario DOWNLOAD. */
  setDownload(): Request<void>;
  /** Sets it with scenario UPLOAD. */
  setUpload(): Request<void>;
  /** Sets it with scenario BOTH. */
  setBoth(): Request<void>;
  /** Sets it with scenario ECHO. */
  setEcho(): Request<void>;
}

/**
 * Direction in which raw payload flows between clients and servers.
 *
 * Port command 651, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_TEST_SCENARIO: CommandClass<P4G_RAW_TEST_SCENARIO, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_TEST_SCENARIO", 651, "p group", "scenario:u8@0", "=", "setDownload scenario=DOWNLOAD;setUpload scenario=UPLOAD;setBoth scenario=BOTH;setEcho scenario=ECHO", [TrafficScenario]);

/** What P4G_RAW_PAYLOAD_TYPE reports. */
export interface P4G_RAW_PAYLOAD_TYPE_Values {
  /** Fixed content, increasing bytes, or one of two random kinds. */
  readonly genMethod: PayloadGenerationMethod | number;
}

/** What setting P4G_RAW_PAYLOAD_TYPE takes. */
export interface P4G_RAW_PAYLOAD_TYPE_Input {
  /** Fixed content, increasing bytes, or one of two random kinds. */
  readonly genMethod: PayloadGenerationMethod | number;
}

/**
 * Way in which the tester generates the raw payload of a connection group.
 *
 * Port command 652, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_PAYLOAD_TYPE extends CommandInstance {
  /** Asks for it. Way in which the tester generates the raw payload of a connection group. */
  get(): Request<P4G_RAW_PAYLOAD_TYPE_Values>;
  /**
   * Sets it. Way in which the tester generates the raw payload of a connection group.
   * @param genMethod fixed content, increasing bytes, or one of two random kinds
   */
  set(genMethod: PayloadGenerationMethod | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_PAYLOAD_TYPE_Input): Request<void>;
  /** Sets it with genMethod FIXED. */
  setFixed(): Request<void>;
  /** Sets it with genMethod INCREMENT. */
  setIncrement(): Request<void>;
  /** Sets it with genMethod RANDOM. */
  setRandom(): Request<void>;
  /** Sets it with genMethod LONGRANDOM. */
  setLongrandom(): Request<void>;
}

/**
 * Way in which the tester generates the raw payload of a connection group.
 *
 * Port command 652, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_PAYLOAD_TYPE: CommandClass<P4G_RAW_PAYLOAD_TYPE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_PAYLOAD_TYPE", 652, "p group", "gen_method:u8@0", "=", "setFixed gen_method=FIXED;setIncrement gen_method=INCREMENT;setRandom gen_method=RANDOM;setLongrandom gen_method=LONGRANDOM", [PayloadGenerationMethod]);

/** What P4G_RAW_PAYLOAD_TOTAL_LEN reports. */
export interface P4G_RAW_PAYLOAD_TOTAL_LEN_Values {
  /** Whether the payload ends or goes on without limit. */
  readonly mode: InfiniteOrFinite | number;
  /** Payload to transmit per connection in finite mode. In bytes. */
  readonly length: bigint;
}

/** What setting P4G_RAW_PAYLOAD_TOTAL_LEN takes. */
export interface P4G_RAW_PAYLOAD_TOTAL_LEN_Input {
  /** Whether the payload ends or goes on without limit. */
  readonly mode: InfiniteOrFinite | number;
  /** Payload to transmit per connection in finite mode. In bytes. */
  readonly length: bigint | number;
}

/**
 * Amount of raw payload each connection transmits before it is done.
 *
 * Port command 653, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_PAYLOAD_TOTAL_LEN extends CommandInstance {
  /** Asks for it. Amount of raw payload each connection transmits before it is done. */
  get(): Request<P4G_RAW_PAYLOAD_TOTAL_LEN_Values>;
  /**
   * Sets it. Amount of raw payload each connection transmits before it is done.
   * @param mode whether the payload ends or goes on without limit
   * @param length payload to transmit per connection in finite mode
   */
  set(mode: InfiniteOrFinite | number, length: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_PAYLOAD_TOTAL_LEN_Input): Request<void>;
  /**
   * Sets it with mode INFINITE.
   * @param length payload to transmit per connection in finite mode
   */
  setInfinite(length: bigint | number): Request<void>;
  /**
   * Sets it with mode FINITE.
   * @param length payload to transmit per connection in finite mode
   */
  setFinite(length: bigint | number): Request<void>;
}

/**
 * Amount of raw payload each connection transmits before it is done.
 *
 * Port command 653, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_PAYLOAD_TOTAL_LEN: CommandClass<P4G_RAW_PAYLOAD_TOTAL_LEN, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_PAYLOAD_TOTAL_LEN", 653, "p group", "mode:u8@0 length:i64", "=", "setInfinite mode=INFINITE;setFinite mode=FINITE", [InfiniteOrFinite]);

/** What P4G_RAW_PAYLOAD reports. */
export interface P4G_RAW_PAYLOAD_Values {
  /** Position in the payload at which the content begins. In bytes. */
  readonly offset: number;
  /** How much content follows. In bytes. */
  readonly length: number;
  /** Payload bytes to place there. */
  readonly content: string;
}

/** What setting P4G_RAW_PAYLOAD takes. */
export interface P4G_RAW_PAYLOAD_Input {
  /** Position in the payload at which the content begins. In bytes. */
  readonly offset: number;
  /** How much content follows. In bytes. */
  readonly length: number;
  /** Payload bytes to place there. */
  readonly content: string | Uint8Array;
}

/**
 * Part of the fixed content that is sent as raw payload.
 *
 * Port command 654, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_PAYLOAD extends CommandInstance {
  /** Asks for it. Part of the fixed content that is sent as raw payload. */
  get(): Request<P4G_RAW_PAYLOAD_Values>;
  /**
   * Sets it. Part of the fixed content that is sent as raw payload.
   * @param offset position in the payload at which the content begins
   * @param length how much content follows
   * @param content payload bytes to place there
   */
  set(offset: number, length: number, content: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_PAYLOAD_Input): Request<void>;
}

/**
 * Part of the fixed content that is sent as raw payload.
 *
 * Port command 654, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_PAYLOAD: CommandClass<P4G_RAW_PAYLOAD, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_PAYLOAD", 654, "p group", "offset:i32 length:i32 content:hex", "=");

/** What P4G_RAW_PAYLOAD_REPEAT_LEN reports. */
export interface P4G_RAW_PAYLOAD_REPEAT_LEN_Values {
  /** Payload sent before it starts again from its beginning. In bytes. */
  readonly length: number;
}

/** What setting P4G_RAW_PAYLOAD_REPEAT_LEN takes. */
export interface P4G_RAW_PAYLOAD_REPEAT_LEN_Input {
  /** Payload sent before it starts again from its beginning. In bytes. */
  readonly length: number;
}

/**
 * Length of the raw payload block that is sent over and over.
 *
 * Port command 655, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_PAYLOAD_REPEAT_LEN extends CommandInstance {
  /** Asks for it. Length of the raw payload block that is sent over and over. */
  get(): Request<P4G_RAW_PAYLOAD_REPEAT_LEN_Values>;
  /**
   * Sets it. Length of the raw payload block that is sent over and over.
   * @param length payload sent before it starts again from its beginning
   */
  set(length: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_PAYLOAD_REPEAT_LEN_Input): Request<void>;
}

/**
 * Length of the raw payload block that is sent over and over.
 *
 * Port command 655, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_PAYLOAD_REPEAT_LEN: CommandClass<P4G_RAW_PAYLOAD_REPEAT_LEN, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_PAYLOAD_REPEAT_LEN", 655, "p group", "length:i32", "=");

/** What P4G_RAW_HAS_DOWNLOAD_REQ reports. */
export interface P4G_RAW_HAS_DOWNLOAD_REQ_Values {
  /** Yes when the server must wait for the client's request. */
  readonly onOff: YesNo | number;
}

/** What setting P4G_RAW_HAS_DOWNLOAD_REQ takes. */
export interface P4G_RAW_HAS_DOWNLOAD_REQ_Input {
  /** Yes when the server must wait for the client's request. */
  readonly onOff: YesNo | number;
}

/**
 * Whether raw servers wait for a download request before they send payload.
 *
 * Port command 656, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_HAS_DOWNLOAD_REQ extends CommandInstance {
  /** Asks for it. Whether raw servers wait for a download request before they send payload. */
  get(): Request<P4G_RAW_HAS_DOWNLOAD_REQ_Values>;
  /**
   * Sets it. Whether raw servers wait for a download request before they send payload.
   * @param onOff yes when the server must wait for the client's request
   */
  set(onOff: YesNo | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_HAS_DOWNLOAD_REQ_Input): Request<void>;
  /** Sets it with onOff NO. */
  setNo(): Request<void>;
  /** Sets it with onOff YES. */
  setYes(): Request<void>;
}

/**
 * Whether raw servers wait for a download request before they send payload.
 *
 * Port command 656, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_HAS_DOWNLOAD_REQ: CommandClass<P4G_RAW_HAS_DOWNLOAD_REQ, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_HAS_DOWNLOAD_REQ", 656, "p group", "on_off:u8@0", "=", "setNo on_off=NO;setYes on_off=YES", [YesNo]);

/** What P4G_RAW_CLOSE_CONN reports. */
export interface P4G_RAW_CLOSE_CONN_Values {
  /** Client, server, or neither. */
  readonly whoClose: WhoClose | number;
}

/** What setting P4G_RAW_CLOSE_CONN takes. */
export interface P4G_RAW_CLOSE_CONN_Input {
  /** Client, server, or neither. */
  readonly whoClose: WhoClose | number;
}

/**
 * Side that closes a raw connection when its payload has been transferred.
 *
 * Port command 657, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_CLOSE_CONN extends CommandInstance {
  /** Asks for it. Side that closes a raw connection when its payload has been transferred. */
  get(): Request<P4G_RAW_CLOSE_CONN_Values>;
  /**
   * Sets it. Side that closes a raw connection when its payload has been transferred.
   * @param whoClose client, server, or neither
   */
  set(whoClose: WhoClose | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_CLOSE_CONN_Input): Request<void>;
  /** Sets it with whoClose NONE. */
  setNone(): Request<void>;
  /** Sets it with whoClose CLIENT. */
  setClient(): Request<void>;
  /** Sets it with whoClose SERVER. */
  setServer(): Request<void>;
}

/**
 * Side that closes a raw connection when its payload has been transferred.
 *
 * Port command 657, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_CLOSE_CONN: CommandClass<P4G_RAW_CLOSE_CONN, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_CLOSE_CONN", 657, "p group", "who_close:u8@0", "=", "setNone who_close=NONE;setClient who_close=CLIENT;setServer who_close=SERVER", [WhoClose]);

/** What P4G_RAW_UTILIZATION reports. */
export interface P4G_RAW_UTILIZATION_Values {
  /** Target share of the available bandwidth. */
  readonly utilization: number;
}

/** What setting P4G_RAW_UTILIZATION takes. */
export interface P4G_RAW_UTILIZATION_Input {
  /** Target share of the available bandwidth. */
  readonly utilization: number;
}

/**
 * Share of the bandwidth that the raw traffic of the group aims at.
 *
 * Port command 658, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_UTILIZATION extends CommandInstance {
  /** Asks for it. Share of the bandwidth that the raw traffic of the group aims at. */
  get(): Request<P4G_RAW_UTILIZATION_Values>;
  /**
   * Sets it. Share of the bandwidth that the raw traffic of the group aims at.
   * @param utilization target share of the available bandwidth
   */
  set(utilization: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_UTILIZATION_Input): Request<void>;
}

/**
 * Share of the bandwidth that the raw traffic of the group aims at.
 *
 * Port command 658, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_UTILIZATION: CommandClass<P4G_RAW_UTILIZATION, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_UTILIZATION", 658, "p group", "utilization:i32", "=");

/** What P4G_RAW_DOWNLOAD_REQUEST reports. */
export interface P4G_RAW_DOWNLOAD_REQUEST_Values {
  /** How much request content follows. In bytes. */
  readonly length: number;
  /** Bytes of the request as sent by the client. */
  readonly content: string;
}

/** What setting P4G_RAW_DOWNLOAD_REQUEST takes. */
export interface P4G_RAW_DOWNLOAD_REQUEST_Input {
  /** How much request content follows. In bytes. */
  readonly length: number;
  /** Bytes of the request as sent by the client. */
  readonly content: string | Uint8Array;
}

/**
 * Request that a raw client sends to make the server transmit payload.
 *
 * Port command 659, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_DOWNLOAD_REQUEST extends CommandInstance {
  /** Asks for it. Request that a raw client sends to make the server transmit payload. */
  get(): Request<P4G_RAW_DOWNLOAD_REQUEST_Values>;
  /**
   * Sets it. Request that a raw client sends to make the server transmit payload.
   * @param length how much request content follows
   * @param content bytes of the request as sent by the client
   */
  set(length: number, content: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_DOWNLOAD_REQUEST_Input): Request<void>;
}

/**
 * Request that a raw client sends to make the server transmit payload.
 *
 * Port command 659, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_DOWNLOAD_REQUEST: CommandClass<P4G_RAW_DOWNLOAD_REQUEST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_DOWNLOAD_REQUEST", 659, "p group", "length:i32 content:hex", "=");

/** What P4G_RAW_TX_DURING_RAMP reports. */
export interface P4G_RAW_TX_DURING_RAMP_Values {
  /** Choice for ramp-up; command concerns transmission although the field speaks of closing. */
  readonly shouldCloseConnRampUp: YesNo | number;
  /** Choice for ramp-down; command concerns transmission although the field speaks of closing. */
  readonly shouldCloseConnRampDown: YesNo | number;
}

/** What setting P4G_RAW_TX_DURING_RAMP takes. */
export interface P4G_RAW_TX_DURING_RAMP_Input {
  /** Choice for ramp-up; command concerns transmission although the field speaks of closing. */
  readonly shouldCloseConnRampUp: YesNo | number;
  /** Choice for ramp-down; command concerns transmission although the field speaks of closing. */
  readonly shouldCloseConnRampDown: YesNo | number;
}

/**
 * Choices for raw transmission in the ramp-up and ramp-down phases of the load profile.
 *
 * Port command 660, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_TX_DURING_RAMP extends CommandInstance {
  /** Asks for it. Choices for raw transmission in the ramp-up and ramp-down phases of the load profile. */
  get(): Request<P4G_RAW_TX_DURING_RAMP_Values>;
  /**
   * Sets it. Choices for raw transmission in the ramp-up and ramp-down phases of the load profile.
   * @param shouldCloseConnRampUp choice for ramp-up; command concerns transmission although the field speaks of closing
   * @param shouldCloseConnRampDown choice for ramp-down; command concerns transmission although the field speaks of closing
   */
  set(shouldCloseConnRampUp: YesNo | number, shouldCloseConnRampDown: YesNo | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_TX_DURING_RAMP_Input): Request<void>;
}

/**
 * Choices for raw transmission in the ramp-up and ramp-down phases of the load profile.
 *
 * Port command 660, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_TX_DURING_RAMP: CommandClass<P4G_RAW_TX_DURING_RAMP, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_TX_DURING_RAMP", 660, "p group", "should_close_conn_ramp_up:u8@0 should_close_conn_ramp_down:u8@0", "=", "", [YesNo]);

/** What P4G_RAW_TX_TIME_OFFSET reports. */
export interface P4G_RAW_TX_TIME_OFFSET_Values {
  /** Shift of the moment when transmission starts. */
  readonly startOffset: number;
  /** Shift of the moment when transmission stops. */
  readonly stopOffset: number;
}

/** What setting P4G_RAW_TX_TIME_OFFSET takes. */
export interface P4G_RAW_TX_TIME_OFFSET_Input {
  /** Shift of the moment when transmission starts. */
  readonly startOffset: number;
  /** Shift of the moment when transmission stops. */
  readonly stopOffset: number;
}

/**
 * Time offsets that shift the start and the stop of raw payload transmission.
 *
 * Port command 661, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_TX_TIME_OFFSET extends CommandInstance {
  /** Asks for it. Time offsets that shift the start and the stop of raw payload transmission. */
  get(): Request<P4G_RAW_TX_TIME_OFFSET_Values>;
  /**
   * Sets it. Time offsets that shift the start and the stop of raw payload transmission.
   * @param startOffset shift of the moment when transmission starts
   * @param stopOffset shift of the moment when transmission stops
   */
  set(startOffset: number, stopOffset: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_TX_TIME_OFFSET_Input): Request<void>;
}

/**
 * Time offsets that shift the start and the stop of raw payload transmission.
 *
 * Port command 661, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_TX_TIME_OFFSET: CommandClass<P4G_RAW_TX_TIME_OFFSET, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_TX_TIME_OFFSET", 661, "p group", "start_offset:i32 stop_offset:i32", "=");

/** What P4G_RAW_BURSTY_TX reports. */
export interface P4G_RAW_BURSTY_TX_Values {
  /** On for alternating active and silent periods. */
  readonly bursty: OnOff | number;
}

/** What setting P4G_RAW_BURSTY_TX takes. */
export interface P4G_RAW_BURSTY_TX_Input {
  /** On for alternating active and silent periods. */
  readonly bursty: OnOff | number;
}

/**
 * Whether raw payload is sent in bursts instead of continuously.
 *
 * Port command 662, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_BURSTY_TX extends CommandInstance {
  /** Asks for it. Whether raw payload is sent in bursts instead of continuously. */
  get(): Request<P4G_RAW_BURSTY_TX_Values>;
  /**
   * Sets it. Whether raw payload is sent in bursts instead of continuously.
   * @param bursty on for alternating active and silent periods
   */
  set(bursty: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_BURSTY_TX_Input): Request<void>;
  /** Sets it with bursty OFF. */
  setOff(): Request<void>;
  /** Sets it with bursty ON. */
  setOn(): Request<void>;
}

/**
 * Whether raw payload is sent in bursts instead of continuously.
 *
 * Port command 662, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_BURSTY_TX: CommandClass<P4G_RAW_BURSTY_TX, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_BURSTY_TX", 662, "p group", "bursty:u8@0", "=", "setOff bursty=OFF;setOn bursty=ON", [OnOff]);

/** What P4G_RAW_BURSTY_CONF reports. */
export interface P4G_RAW_BURSTY_CONF_Values {
  /** How long payload is sent in each burst. */
  readonly activeDuration: number;
  /** How long nothing is sent between two bursts. */
  readonly inactiveDuration: number;
}

/** What setting P4G_RAW_BURSTY_CONF takes. */
export interface P4G_RAW_BURSTY_CONF_Input {
  /** How long payload is sent in each burst. */
  readonly activeDuration: number;
  /** How long nothing is sent between two bursts. */
  readonly inactiveDuration: number;
}

/**
 * Lengths of the active and silent periods of bursty raw transmission.
 *
 * Port command 663, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_BURSTY_CONF extends CommandInstance {
  /** Asks for it. Lengths of the active and silent periods of bursty raw transmission. */
  get(): Request<P4G_RAW_BURSTY_CONF_Values>;
  /**
   * Sets it. Lengths of the active and silent periods of bursty raw transmission.
   * @param activeDuration how long payload is sent in each burst
   * @param inactiveDuration how long nothing is sent between two bursts
   */
  set(activeDuration: number, inactiveDuration: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_BURSTY_CONF_Input): Request<void>;
}

/**
 * Lengths of the active and silent periods of bursty raw transmission.
 *
 * Port command 663, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_BURSTY_CONF: CommandClass<P4G_RAW_BURSTY_CONF, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_BURSTY_CONF", 663, "p group", "active_duration:i32 inactive_duration:i32", "=");

/** What P4G_VLAN_ENABLE reports. */
export interface P4G_VLAN_ENABLE_Values {
  /** Yes to insert the configured VLAN tags. */
  readonly onOff: YesNo | number;
}

/** What setting P4G_VLAN_ENABLE takes. */
export interface P4G_VLAN_ENABLE_Input {
  /** Yes to insert the configured VLAN tags. */
  readonly onOff: YesNo | number;
}

/**
 * Whether packets of the connection group carry VLAN tags.
 *
 * Port command 664, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_VLAN_ENABLE extends CommandInstance {
  /** Asks for it. Whether packets of the connection group carry VLAN tags. */
  get(): Request<P4G_VLAN_ENABLE_Values>;
  /**
   * Sets it. Whether packets of the connection group carry VLAN tags.
   * @param onOff yes to insert the configured VLAN tags
   */
  set(onOff: YesNo | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_VLAN_ENABLE_Input): Request<void>;
  /** Sets it with onOff NO. */
  setOff(): Request<void>;
  /** Sets it with onOff YES. */
  setOn(): Request<void>;
}

/**
 * Whether packets of the connection group carry VLAN tags.
 *
 * Port command 664, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_VLAN_ENABLE: CommandClass<P4G_VLAN_ENABLE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_VLAN_ENABLE", 664, "p group", "on_off:u8@0", "=", "setOff on_off=NO;setOn on_off=YES", [YesNo]);

/** One of the vlans of P4G_VLAN_TCI. */
export interface P4G_VLAN_TCI_Vlans {
  /** Tag control information: priority, drop eligibility and VLAN id in 16 bits. */
  readonly tci: number;
  /** Customer tag or service tag. */
  readonly type: VlanType | number;
}

/** What P4G_VLAN_TCI reports. */
export interface P4G_VLAN_TCI_Values {
  /** Tags of the stack, each with its control information and type. Added with 2.4.0; empty when older firmware does not send it. */
  readonly vlans: readonly P4G_VLAN_TCI_Vlans[];
}

/** What setting P4G_VLAN_TCI takes. */
export interface P4G_VLAN_TCI_Input {
  /** Tags of the stack, each with its control information and type. Added with 2.4.0; empty when older firmware does not send it. */
  readonly vlans: readonly P4G_VLAN_TCI_Vlans[];
}

/**
 * VLAN tags that packets of the connection group carry when tagging is enabled.
 *
 * Port command 665, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_VLAN_TCI extends CommandInstance {
  /** Asks for it. VLAN tags that packets of the connection group carry when tagging is enabled. */
  get(): Request<P4G_VLAN_TCI_Values>;
  /**
   * Sets it. VLAN tags that packets of the connection group carry when tagging is enabled.
   * @param vlans tags of the stack, each with its control information and type
   */
  set(vlans: readonly P4G_VLAN_TCI_Vlans[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_VLAN_TCI_Input): Request<void>;
}

/**
 * VLAN tags that packets of the connection group carry when tagging is enabled.
 *
 * Port command 665, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_VLAN_TCI: CommandClass<P4G_VLAN_TCI, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_VLAN_TCI", 665, "p group", "vlans:[tci:u16 type:u8@0]?", "=", "", [VlanType]);

/** What P4G_TIME_HIST_CONF reports. */
export interface P4G_TIME_HIST_CONF_Values {
  /** Time at which the bins begin. */
  readonly start: bigint;
  /** Span of time covered by one bin. */
  readonly interval: bigint;
}

/** What setting P4G_TIME_HIST_CONF takes. */
export interface P4G_TIME_HIST_CONF_Input {
  /** Time at which the bins begin. */
  readonly start: bigint | number;
  /** Span of time covered by one bin. */
  readonly interval: bigint | number;
}

/**
 * Bin layout of the connection time histograms of the group.
 *
 * Port command 666, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TIME_HIST_CONF extends CommandInstance {
  /** Asks for it. Bin layout of the connection time histograms of the group. */
  get(): Request<P4G_TIME_HIST_CONF_Values>;
  /**
   * Sets it. Bin layout of the connection time histograms of the group.
   * @param start time at which the bins begin
   * @param interval span of time covered by one bin
   */
  set(start: bigint | number, interval: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TIME_HIST_CONF_Input): Request<void>;
}

/**
 * Bin layout of the connection time histograms of the group.
 *
 * Port command 666, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TIME_HIST_CONF: CommandClass<P4G_TIME_HIST_CONF, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TIME_HIST_CONF", 666, "p group", "start:i64 interval:i64", "=");

/** What P4G_PAYLOAD_HIST_CONF reports. */
export interface P4G_PAYLOAD_HIST_CONF_Values {
  /** Byte count at which the bins begin. In bytes. */
  readonly start: bigint;
  /** Range of byte counts covered by one bin. In bytes. */
  readonly interval: bigint;
}

/** What setting P4G_PAYLOAD_HIST_CONF takes. */
export interface P4G_PAYLOAD_HIST_CONF_Input {
  /** Byte count at which the bins begin. In bytes. */
  readonly start: bigint | number;
  /** Range of byte counts covered by one bin. In bytes. */
  readonly interval: bigint | number;
}

/**
 * Bin layout of the payload byte histograms of the group.
 *
 * Port command 667, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_PAYLOAD_HIST_CONF extends CommandInstance {
  /** Asks for it. Bin layout of the payload byte histograms of the group. */
  get(): Request<P4G_PAYLOAD_HIST_CONF_Values>;
  /**
   * Sets it. Bin layout of the payload byte histograms of the group.
   * @param start byte count at which the bins begin
   * @param interval range of byte counts covered by one bin
   */
  set(start: bigint | number, interval: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_PAYLOAD_HIST_CONF_Input): Request<void>;
}

/**
 * Bin layout of the payload byte histograms of the group.
 *
 * Port command 667, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_PAYLOAD_HIST_CONF: CommandClass<P4G_PAYLOAD_HIST_CONF, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_PAYLOAD_HIST_CONF", 667, "p group", "start:i64 interval:i64", "=");

/** What P4G_TRANSACTION_HIST_CONF reports. */
export interface P4G_TRANSACTION_HIST_CONF_Values {
  /** Number of transactions from which the bins count. */
  readonly start: bigint;
  /** Transactions covered by one bin. */
  readonly interval: bigint;
}

/** What setting P4G_TRANSACTION_HIST_CONF takes. */
export interface P4G_TRANSACTION_HIST_CONF_Input {
  /** Number of transactions from which the bins count. */
  readonly start: bigint | number;
  /** Transactions covered by one bin. */
  readonly interval: bigint | number;
}

/**
 * Start value and bin width of the histogram of transactions per connection.
 *
 * Port command 668, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TRANSACTION_HIST_CONF extends CommandInstance {
  /** Asks for it. Start value and bin width of the histogram of transactions per connection. */
  get(): Request<P4G_TRANSACTION_HIST_CONF_Values>;
  /**
   * Sets it. Start value and bin width of the histogram of transactions per connection.
   * @param start number of transactions from which the bins count
   * @param interval transactions covered by one bin
   */
  set(start: bigint | number, interval: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TRANSACTION_HIST_CONF_Input): Request<void>;
}

/**
 * Start value and bin width of the histogram of transactions per connection.
 *
 * Port command 668, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TRANSACTION_HIST_CONF: CommandClass<P4G_TRANSACTION_HIST_CONF, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TRANSACTION_HIST_CONF", 668, "p group", "start:i64 interval:i64", "=");

/** What P4G_RAW_RX_PAYLOAD_LEN reports. */
export interface P4G_RAW_RX_PAYLOAD_LEN_Values {
  /** Whether the expected amount has an end. */
  readonly mode: InfiniteOrFinite | number;
  /** Payload expected on each connection; only counts when finite. In bytes. */
  readonly length: bigint;
}

/** What setting P4G_RAW_RX_PAYLOAD_LEN takes. */
export interface P4G_RAW_RX_PAYLOAD_LEN_Input {
  /** Whether the expected amount has an end. */
  readonly mode: InfiniteOrFinite | number;
  /** Payload expected on each connection; only counts when finite. In bytes. */
  readonly length: bigint | number;
}

/**
 * Amount of raw payload a connection expects to receive.
 *
 * Port command 669, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_RX_PAYLOAD_LEN extends CommandInstance {
  /** Asks for it. Amount of raw payload a connection expects to receive. */
  get(): Request<P4G_RAW_RX_PAYLOAD_LEN_Values>;
  /**
   * Sets it. Amount of raw payload a connection expects to receive.
   * @param mode whether the expected amount has an end
   * @param length payload expected on each connection; only counts when finite
   */
  set(mode: InfiniteOrFinite | number, length: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_RX_PAYLOAD_LEN_Input): Request<void>;
  /**
   * Sets it with mode INFINITE.
   * @param length payload expected on each connection; only counts when finite
   */
  setInfinite(length: bigint | number): Request<void>;
  /**
   * Sets it with mode FINITE.
   * @param length payload expected on each connection; only counts when finite
   */
  setFinite(length: bigint | number): Request<void>;
}

/**
 * Amount of raw payload a connection expects to receive.
 *
 * Port command 669, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_RX_PAYLOAD_LEN: CommandClass<P4G_RAW_RX_PAYLOAD_LEN, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_RX_PAYLOAD_LEN", 669, "p group", "mode:u8@0 length:i64", "=", "setInfinite mode=INFINITE;setFinite mode=FINITE", [InfiniteOrFinite]);

/** What P4G_RAW_REQUEST_REPEAT reports. */
export interface P4G_RAW_REQUEST_REPEAT_Values {
  /** Whether the requests go on without end. */
  readonly mode: InfiniteOrFinite | number;
  /** How often the request is made; only counts when finite. */
  readonly repeat: number;
}

/** What setting P4G_RAW_REQUEST_REPEAT takes. */
export interface P4G_RAW_REQUEST_REPEAT_Input {
  /** Whether the requests go on without end. */
  readonly mode: InfiniteOrFinite | number;
  /** How often the request is made; only counts when finite. */
  readonly repeat: number;
}

/**
 * Number of request and response transactions made on one raw connection.
 *
 * Port command 670, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_REQUEST_REPEAT extends CommandInstance {
  /** Asks for it. Number of request and response transactions made on one raw connection. */
  get(): Request<P4G_RAW_REQUEST_REPEAT_Values>;
  /**
   * Sets it. Number of request and response transactions made on one raw connection.
   * @param mode whether the requests go on without end
   * @param repeat how often the request is made; only counts when finite
   */
  set(mode: InfiniteOrFinite | number, repeat: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_REQUEST_REPEAT_Input): Request<void>;
  /**
   * Sets it with mode INFINITE.
   * @param repeat how often the request is made; only counts when finite
   */
  setInfinite(repeat: number): Request<void>;
  /**
   * Sets it with mode FINITE.
   * @param repeat how often the request is made; only counts when finite
   */
  setFinite(repeat: number): Request<void>;
}

/**
 * Number of request and response transactions made on one raw connection.
 *
 * Port command 670, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_REQUEST_REPEAT: CommandClass<P4G_RAW_REQUEST_REPEAT, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_REQUEST_REPEAT", 670, "p group", "mode:u8@0 repeat:i32", "=", "setInfinite mode=INFINITE;setFinite mode=FINITE", [InfiniteOrFinite]);

/** What P4G_RAW_CONN_INCARNATION reports. */
export interface P4G_RAW_CONN_INCARNATION_Values {
  /** One life, life without end, or rebirth after the lifetime. */
  readonly mode: LifecycleMode | number;
}

/** What setting P4G_RAW_CONN_INCARNATION takes. */
export interface P4G_RAW_CONN_INCARNATION_Input {
  /** One life, life without end, or rebirth after the lifetime. */
  readonly mode: LifecycleMode | number;
}

/**
 * Life cycle of the raw connections: one life, no end, or replacement by a new one.
 *
 * Port command 671, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_CONN_INCARNATION extends CommandInstance {
  /** Asks for it. Life cycle of the raw connections: one life, no end, or replacement by a new one. */
  get(): Request<P4G_RAW_CONN_INCARNATION_Values>;
  /**
   * Sets it. Life cycle of the raw connections: one life, no end, or replacement by a new one.
   * @param mode one life, life without end, or rebirth after the lifetime
   */
  set(mode: LifecycleMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_CONN_INCARNATION_Input): Request<void>;
  /** Sets it with mode ONCE. */
  setOnce(): Request<void>;
  /** Sets it with mode IMMORTAL. */
  setImmortal(): Request<void>;
  /** Sets it with mode REINCARNATE. */
  setReincarnate(): Request<void>;
}

/**
 * Life cycle of the raw connections: one life, no end, or replacement by a new one.
 *
 * Port command 671, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_CONN_INCARNATION: CommandClass<P4G_RAW_CONN_INCARNATION, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_CONN_INCARNATION", 671, "p group", "mode:u8@0", "=", "setOnce mode=ONCE;setImmortal mode=IMMORTAL;setReincarnate mode=REINCARNATE", [LifecycleMode]);

/** What P4G_RAW_CONN_REPETITIONS reports. */
export interface P4G_RAW_CONN_REPETITIONS_Values {
  /** Whether the restarts go on without end. */
  readonly mode: InfiniteOrFinite | number;
  /** Allowed restarts; only counts when finite. */
  readonly repetitionCount: number;
}

/** What setting P4G_RAW_CONN_REPETITIONS takes. */
export interface P4G_RAW_CONN_REPETITIONS_Input {
  /** Whether the restarts go on without end. */
  readonly mode: InfiniteOrFinite | number;
  /** Allowed restarts; only counts when finite. */
  readonly repetitionCount: number;
}

/**
 * Number of times a raw connection is started again after it ended.
 *
 * Port command 672, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_CONN_REPETITIONS extends CommandInstance {
  /** Asks for it. Number of times a raw connection is started again after it ended. */
  get(): Request<P4G_RAW_CONN_REPETITIONS_Values>;
  /**
   * Sets it. Number of times a raw connection is started again after it ended.
   * @param mode whether the restarts go on without end
   * @param repetitionCount allowed restarts; only counts when finite
   */
  set(mode: InfiniteOrFinite | number, repetitionCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_CONN_REPETITIONS_Input): Request<void>;
  /**
   * Sets it with mode INFINITE.
   * @param repetitionCount allowed restarts; only counts when finite
   */
  setInfinite(repetitionCount: number): Request<void>;
  /**
   * Sets it with mode FINITE.
   * @param repetitionCount allowed restarts; only counts when finite
   */
  setFinite(repetitionCount: number): Request<void>;
}

/**
 * Number of times a raw connection is started again after it ended.
 *
 * Port command 672, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_CONN_REPETITIONS: CommandClass<P4G_RAW_CONN_REPETITIONS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_CONN_REPETITIONS", 672, "p group", "mode:u8@0 repetition_count:i32", "=", "setInfinite mode=INFINITE;setFinite mode=FINITE", [InfiniteOrFinite]);

/** What P4G_RAW_CONN_LIFETIME reports. */
export interface P4G_RAW_CONN_LIFETIME_Values {
  /** Time unit in which the lifetime is given. */
  readonly timescale: Timescale | number;
  /** Length of life, in the chosen time unit. */
  readonly lifetime: number;
}

/** What setting P4G_RAW_CONN_LIFETIME takes. */
export interface P4G_RAW_CONN_LIFETIME_Input {
  /** Time unit in which the lifetime is given. */
  readonly timescale: Timescale | number;
  /** Length of life, in the chosen time unit. */
  readonly lifetime: number;
}

/**
 * Time a raw connection stays alive before it is ended.
 *
 * Port command 673, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RAW_CONN_LIFETIME extends CommandInstance {
  /** Asks for it. Time a raw connection stays alive before it is ended. */
  get(): Request<P4G_RAW_CONN_LIFETIME_Values>;
  /**
   * Sets it. Time a raw connection stays alive before it is ended.
   * @param timescale time unit in which the lifetime is given
   * @param lifetime length of life, in the chosen time unit
   */
  set(timescale: Timescale | number, lifetime: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_RAW_CONN_LIFETIME_Input): Request<void>;
  /**
   * Sets it with timescale MSECS.
   * @param lifetime length of life, in the chosen time unit
   */
  setMsecs(lifetime: number): Request<void>;
  /**
   * Sets it with timescale SECONDS.
   * @param lifetime length of life, in the chosen time unit
   */
  setSeconds(lifetime: number): Request<void>;
  /**
   * Sets it with timescale MINUTES.
   * @param lifetime length of life, in the chosen time unit
   */
  setMinutes(lifetime: number): Request<void>;
  /**
   * Sets it with timescale HOURS.
   * @param lifetime length of life, in the chosen time unit
   */
  setHours(lifetime: number): Request<void>;
}

/**
 * Time a raw connection stays alive before it is ended.
 *
 * Port command 673, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RAW_CONN_LIFETIME: CommandClass<P4G_RAW_CONN_LIFETIME, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RAW_CONN_LIFETIME", 673, "p group", "timescale:u8@0 lifetime:i32", "=", "setMsecs timescale=MSECS;setSeconds timescale=SECONDS;setMinutes timescale=MINUTES;setHours timescale=HOURS", [Timescale]);

/** What P4G_IP_VERSION reports. */
export interface P4G_IP_VERSION_Values {
  /** IPv4 or IPv6, for all connections of the group. */
  readonly versionNumber: L47IPVersion | number;
}

/** What setting P4G_IP_VERSION takes. */
export interface P4G_IP_VERSION_Input {
  /** IPv4 or IPv6, for all connections of the group. */
  readonly versionNumber: L47IPVersion | number;
}

/**
 * Version of the Internet Protocol spoken by the connection group.
 *
 * Port command 684, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IP_VERSION extends CommandInstance {
  /** Asks for it. Version of the Internet Protocol spoken by the connection group. */
  get(): Request<P4G_IP_VERSION_Values>;
  /**
   * Sets it. Version of the Internet Protocol spoken by the connection group.
   * @param versionNumber IPv4 or IPv6, for all connections of the group
   */
  set(versionNumber: L47IPVersion | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IP_VERSION_Input): Request<void>;
  /** Sets it with versionNumber IPV4. */
  setIpv4(): Request<void>;
  /** Sets it with versionNumber IPV6. */
  setIpv6(): Request<void>;
}

/**
 * Version of the Internet Protocol spoken by the connection group.
 *
 * Port command 684, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IP_VERSION: CommandClass<P4G_IP_VERSION, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IP_VERSION", 684, "p group", "version_number:u8@0", "=", "setIpv4 version_number=IPV4;setIpv6 version_number=IPV6", [L47IPVersion]);

/** What P4G_IPV6_CLIENT_RANGE reports. */
export interface P4G_IPV6_CLIENT_RANGE_Values {
  /** First IPv6 address of the clients. */
  readonly ipv6Address: string;
  /** How many consecutive addresses the clients have. */
  readonly addressCount: number;
  /** First TCP or UDP port the clients use. */
  readonly startPort: number;
  /** How many consecutive ports each address of the clients has. */
  readonly portCount: number;
  /** Upper bound on the client addresses the group may use. */
  readonly maxAddressCount: bigint;
}

/** What setting P4G_IPV6_CLIENT_RANGE takes. */
export interface P4G_IPV6_CLIENT_RANGE_Input {
  /** First IPv6 address of the clients. */
  readonly ipv6Address: string | Uint8Array;
  /** How many consecutive addresses the clients have. */
  readonly addressCount: number;
  /** First TCP or UDP port the clients use. */
  readonly startPort: number;
  /** How many consecutive ports each address of the clients has. */
  readonly portCount: number;
  /** Upper bound on the client addresses the group may use. */
  readonly maxAddressCount: bigint | number;
}

/**
 * IPv6 addresses and ports of the clients in the connection group.
 *
 * Port command 685, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IPV6_CLIENT_RANGE extends CommandInstance {
  /** Asks for it. IPv6 addresses and ports of the clients in the connection group. */
  get(): Request<P4G_IPV6_CLIENT_RANGE_Values>;
  /**
   * Sets it. IPv6 addresses and ports of the clients in the connection group.
   * @param ipv6Address first IPv6 address of the clients
   * @param addressCount how many consecutive addresses the clients have
   * @param startPort first TCP or UDP port the clients use
   * @param portCount how many consecutive ports each address of the clients has
   * @param maxAddressCount upper bound on the client addresses the group may use
   */
  set(ipv6Address: string | Uint8Array, addressCount: number, startPort: number, portCount: number, maxAddressCount: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IPV6_CLIENT_RANGE_Input): Request<void>;
}

/**
 * IPv6 addresses and ports of the clients in the connection group.
 *
 * Port command 685, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IPV6_CLIENT_RANGE: CommandClass<P4G_IPV6_CLIENT_RANGE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IPV6_CLIENT_RANGE", 685, "p group", "ipv6_address:ipv6 address_count:i32 start_port:i32 port_count:i32 max_address_count:i64", "=");

/** What P4G_IPV6_SERVER_RANGE reports. */
export interface P4G_IPV6_SERVER_RANGE_Values {
  /** First IPv6 address of the servers. */
  readonly ipv6Address: string;
  /** How many consecutive addresses the servers have. */
  readonly addressCount: number;
  /** First TCP or UDP port the servers use. */
  readonly startPort: number;
  /** How many consecutive ports each address of the servers has. */
  readonly portCount: number;
}

/** What setting P4G_IPV6_SERVER_RANGE takes. */
export interface P4G_IPV6_SERVER_RANGE_Input {
  /** First IPv6 address of the servers. */
  readonly ipv6Address: string | Uint8Array;
  /** How many consecutive addresses the servers have. */
  readonly addressCount: number;
  /** First TCP or UDP port the servers use. */
  readonly startPort: number;
  /** How many consecutive ports each address of the servers has. */
  readonly portCount: number;
}

/**
 * IPv6 addresses and ports of the servers in the connection group.
 *
 * Port command 686, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IPV6_SERVER_RANGE extends CommandInstance {
  /** Asks for it. IPv6 addresses and ports of the servers in the connection group. */
  get(): Request<P4G_IPV6_SERVER_RANGE_Values>;
  /**
   * Sets it. IPv6 addresses and ports of the servers in the connection group.
   * @param ipv6Address first IPv6 address of the servers
   * @param addressCount how many consecutive addresses the servers have
   * @param startPort first TCP or UDP port the servers use
   * @param portCount how many consecutive ports each address of the servers has
   */
  set(ipv6Address: string | Uint8Array, addressCount: number, startPort: number, portCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IPV6_SERVER_RANGE_Input): Request<void>;
}

/**
 * IPv6 addresses and ports of the servers in the connection group.
 *
 * Port command 686, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IPV6_SERVER_RANGE: CommandClass<P4G_IPV6_SERVER_RANGE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IPV6_SERVER_RANGE", 686, "p group", "ipv6_address:ipv6 address_count:i32 start_port:i32 port_count:i32", "=");

/** What P4G_IPV6_TRAFFIC_CLASS reports. */
export interface P4G_IPV6_TRAFFIC_CLASS_Values {
  /** One byte: DSCP in the upper six bits, ECN below. */
  readonly trafficClass: string;
}

/** What setting P4G_IPV6_TRAFFIC_CLASS takes. */
export interface P4G_IPV6_TRAFFIC_CLASS_Input {
  /** One byte: DSCP in the upper six bits, ECN below. */
  readonly trafficClass: string | Uint8Array | bigint;
}

/**
 * Traffic class placed in the IPv6 headers the connection group sends.
 *
 * Port command 687, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IPV6_TRAFFIC_CLASS extends CommandInstance {
  /** Asks for it. Traffic class placed in the IPv6 headers the connection group sends. */
  get(): Request<P4G_IPV6_TRAFFIC_CLASS_Values>;
  /**
   * Sets it. Traffic class placed in the IPv6 headers the connection group sends.
   * @param trafficClass one byte: DSCP in the upper six bits, ECN below
   */
  set(trafficClass: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IPV6_TRAFFIC_CLASS_Input): Request<void>;
}

/**
 * Traffic class placed in the IPv6 headers the connection group sends.
 *
 * Port command 687, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IPV6_TRAFFIC_CLASS: CommandClass<P4G_IPV6_TRAFFIC_CLASS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IPV6_TRAFFIC_CLASS", 687, "p group", "traffic_class:hex[1]", "=");

/** What P4G_IPV6_FLOW_LABEL reports. */
export interface P4G_IPV6_FLOW_LABEL_Values {
  /** Four bytes that hold the 20-bit label. */
  readonly flowLabel: string;
}

/** What setting P4G_IPV6_FLOW_LABEL takes. */
export interface P4G_IPV6_FLOW_LABEL_Input {
  /** Four bytes that hold the 20-bit label. */
  readonly flowLabel: string | Uint8Array | bigint;
}

/**
 * Flow label placed in the IPv6 headers the connection group sends.
 *
 * Port command 688, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IPV6_FLOW_LABEL extends CommandInstance {
  /** Asks for it. Flow label placed in the IPv6 headers the connection group sends. */
  get(): Request<P4G_IPV6_FLOW_LABEL_Values>;
  /**
   * Sets it. Flow label placed in the IPv6 headers the connection group sends.
   * @param flowLabel four bytes that hold the 20-bit label
   */
  set(flowLabel: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IPV6_FLOW_LABEL_Input): Request<void>;
}

/**
 * Flow label placed in the IPv6 headers the connection group sends.
 *
 * Port command 688, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IPV6_FLOW_LABEL: CommandClass<P4G_IPV6_FLOW_LABEL, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IPV6_FLOW_LABEL", 688, "p group", "flow_label:hex[4]", "=");

/** What P4G_L4_PROTOCOL reports. */
export interface P4G_L4_PROTOCOL_Values {
  /** TCP or UDP, for all connections of the group. */
  readonly protocolType: L47ProtocolType | number;
}

/** What setting P4G_L4_PROTOCOL takes. */
export interface P4G_L4_PROTOCOL_Input {
  /** TCP or UDP, for all connections of the group. */
  readonly protocolType: L47ProtocolType | number;
}

/**
 * Transport protocol that carries the connections of the group.
 *
 * Port command 689, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_L4_PROTOCOL extends CommandInstance {
  /** Asks for it. Transport protocol that carries the connections of the group. */
  get(): Request<P4G_L4_PROTOCOL_Values>;
  /**
   * Sets it. Transport protocol that carries the connections of the group.
   * @param protocolType TCP or UDP, for all connections of the group
   */
  set(protocolType: L47ProtocolType | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_L4_PROTOCOL_Input): Request<void>;
  /** Sets it with protocolType TCP. */
  setTcp(): Request<void>;
  /** Sets it with protocolType UDP. */
  setUdp(): Request<void>;
}

/**
 * Transport protocol that carries the connections of the group.
 *
 * Port command 689, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_L4_PROTOCOL: CommandClass<P4G_L4_PROTOCOL, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_L4_PROTOCOL", 689, "p group", "protocol_type:u8@0", "=", "setTcp protocol_type=TCP;setUdp protocol_type=UDP", [L47ProtocolType]);

/** One of the address_pool of P4G_IPV4_CLIENT_ADDRESS_POOL. */
export interface P4G_IPV4_CLIENT_ADDRESS_POOL_AddressPool {
  /** Address given to one client. */
  readonly ipv4Address: string;
  /** Mask of the subnet the client address lies in. */
  readonly subnetMask: string;
  /** MAC address the client uses with this IPv4 address. */
  readonly macAddress: string;
}

/** What setting P4G_IPV4_CLIENT_ADDRESS_POOL takes. */
export interface P4G_IPV4_CLIENT_ADDRESS_POOL_Input {
  /** How many pool addresses the clients use at the same time. */
  readonly concurrentAddressCount: number;
  /** First TCP or UDP port the clients use. */
  readonly startPort: number;
  /** How many consecutive ports each client address has. */
  readonly portCount: number;
  /** One entry for each client address. */
  readonly addressPool: readonly P4G_IPV4_CLIENT_ADDRESS_POOL_AddressPool[];
}

/**
 * Explicit pool of IPv4 addresses, with mask and MAC, for the clients of the connection group.
 *
 * Port command 690, since 2.4.0: set, pushed.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IPV4_CLIENT_ADDRESS_POOL extends CommandInstance {
  /**
   * Sets it. Explicit pool of IPv4 addresses, with mask and MAC, for the clients of the connection group.
   * @param concurrentAddressCount how many pool addresses the clients use at the same time
   * @param startPort first TCP or UDP port the clients use
   * @param portCount how many consecutive ports each client address has
   * @param addressPool one entry for each client address
   */
  set(concurrentAddressCount: number, startPort: number, portCount: number, addressPool: readonly P4G_IPV4_CLIENT_ADDRESS_POOL_AddressPool[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IPV4_CLIENT_ADDRESS_POOL_Input): Request<void>;
}

/**
 * Explicit pool of IPv4 addresses, with mask and MAC, for the clients of the connection group.
 *
 * Port command 690, since 2.4.0: set, pushed.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IPV4_CLIENT_ADDRESS_POOL: CommandClass<P4G_IPV4_CLIENT_ADDRESS_POOL, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IPV4_CLIENT_ADDRESS_POOL", 690, "P group", undefined, "concurrent_address_count:i32 start_port:i32 port_count:i32 address_pool:[ipv4_address:ipv4 subnet_mask:ipv4 mac_address:mac]");

/** One of the address_pool of P4G_IPV4_SERVER_ADDRESS_POOL. */
export interface P4G_IPV4_SERVER_ADDRESS_POOL_AddressPool {
  /** Address given to one server. */
  readonly ipv4Address: string;
  /** Mask of the subnet the server address lies in. */
  readonly subnetMask: string;
  /** MAC address the server uses with this IPv4 address. */
  readonly macAddress: string;
}

/** What setting P4G_IPV4_SERVER_ADDRESS_POOL takes. */
export interface P4G_IPV4_SERVER_ADDRESS_POOL_Input {
  /** How many pool addresses the servers use at the same time. */
  readonly concurrentAddressCount: number;
  /** First TCP or UDP port the servers use. */
  readonly startPort: number;
  /** How many consecutive ports each server address has. */
  readonly portCount: number;
  /** One entry for each server address. */
  readonly addressPool: readonly P4G_IPV4_SERVER_ADDRESS_POOL_AddressPool[];
}

/**
 * Explicit pool of IPv4 addresses, with mask and MAC, for the servers of the connection group.
 *
 * Port command 691, since 2.4.0: set, pushed.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_IPV4_SERVER_ADDRESS_POOL extends CommandInstance {
  /**
   * Sets it. Explicit pool of IPv4 addresses, with mask and MAC, for the servers of the connection group.
   * @param concurrentAddressCount how many pool addresses the servers use at the same time
   * @param startPort first TCP or UDP port the servers use
   * @param portCount how many consecutive ports each server address has
   * @param addressPool one entry for each server address
   */
  set(concurrentAddressCount: number, startPort: number, portCount: number, addressPool: readonly P4G_IPV4_SERVER_ADDRESS_POOL_AddressPool[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_IPV4_SERVER_ADDRESS_POOL_Input): Request<void>;
}

/**
 * Explicit pool of IPv4 addresses, with mask and MAC, for the servers of the connection group.
 *
 * Port command 691, since 2.4.0: set, pushed.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_IPV4_SERVER_ADDRESS_POOL: CommandClass<P4G_IPV4_SERVER_ADDRESS_POOL, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_IPV4_SERVER_ADDRESS_POOL", 691, "P group", undefined, "concurrent_address_count:i32 start_port:i32 port_count:i32 address_pool:[ipv4_address:ipv4 subnet_mask:ipv4 mac_address:mac]");

/** What P4G_TCP_ESTABLISH_HIST reports. */
export interface P4G_TCP_ESTABLISH_HIST_Values {
  /** TCP connections that went into the histogram. */
  readonly connectionCount: number;
  /** Shortest setup time of any connection. */
  readonly minConnectionEstabTime: bigint;
  /** Longest setup time of any connection. */
  readonly maxConnectionEstabTime: bigint;
  /** Mean setup time over all these connections. */
  readonly avgConnectionEstabTime: bigint;
  /** Setup time from which the bins count. */
  readonly start: bigint;
  /** Setup time covered by one bin. */
  readonly interval: bigint;
  /** TCP connections whose setup time fell in the first of 32 bins. */
  readonly bin00: number;
  /** TCP connections whose setup time fell in the second of 32 bins. */
  readonly bin01: number;
  /** TCP connections whose setup time fell in the third of 32 bins. */
  readonly bin02: number;
  /** TCP connections whose setup time fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** TCP connections whose setup time fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** TCP connections whose setup time fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** TCP connections whose setup time fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** TCP connections whose setup time fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** TCP connections whose setup time fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** TCP connections whose setup time fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** TCP connections whose setup time fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** TCP connections whose setup time fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** TCP connections whose setup time fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** TCP connections whose setup time fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** TCP connections whose setup time fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** TCP connections whose setup time fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** TCP connections whose setup time fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** TCP connections whose setup time fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** TCP connections whose setup time fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** TCP connections whose setup time fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** TCP connections whose setup time fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** TCP connections whose setup time fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** TCP connections whose setup time fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** TCP connections whose setup time fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** TCP connections whose setup time fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** TCP connections whose setup time fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** TCP connections whose setup time fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** TCP connections whose setup time fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** TCP connections whose setup time fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** TCP connections whose setup time fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** TCP connections whose setup time fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** TCP connections whose setup time fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of the time TCP connections took to become established.
 *
 * Port command 741, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_ESTABLISH_HIST extends CommandInstance {
  /** Asks for it. Histogram of the time TCP connections took to become established. */
  get(): Request<P4G_TCP_ESTABLISH_HIST_Values>;
}

/**
 * Histogram of the time TCP connections took to become established.
 *
 * Port command 741, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_ESTABLISH_HIST: CommandClass<P4G_TCP_ESTABLISH_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_ESTABLISH_HIST", 741, "p group", "connection_count:i32 min_connection_estab_time:i64 max_connection_estab_time:i64 avg_connection_estab_time:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_TCP_CLOSE_HIST reports. */
export interface P4G_TCP_CLOSE_HIST_Values {
  /** TCP connections that went into the histogram. */
  readonly connectionCount: number;
  /** Shortest closing time of any connection. */
  readonly minConnectionCloseTime: bigint;
  /** Longest closing time of any connection. */
  readonly maxConnectionCloseTime: bigint;
  /** Mean closing time over all these connections. */
  readonly avgConnectionCloseTime: bigint;
  /** Closing time from which the bins count. */
  readonly start: bigint;
  /** Closing time covered by one bin. */
  readonly interval: bigint;
  /** TCP connections whose closing time fell in the first of 32 bins. */
  readonly bin00: number;
  /** TCP connections whose closing time fell in the second of 32 bins. */
  readonly bin01: number;
  /** TCP connections whose closing time fell in the third of 32 bins. */
  readonly bin02: number;
  /** TCP connections whose closing time fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** TCP connections whose closing time fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** TCP connections whose closing time fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** TCP connections whose closing time fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** TCP connections whose closing time fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** TCP connections whose closing time fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** TCP connections whose closing time fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** TCP connections whose closing time fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** TCP connections whose closing time fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** TCP connections whose closing time fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** TCP connections whose closing time fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** TCP connections whose closing time fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** TCP connections whose closing time fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** TCP connections whose closing time fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** TCP connections whose closing time fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** TCP connections whose closing time fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** TCP connections whose closing time fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** TCP connections whose closing time fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** TCP connections whose closing time fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** TCP connections whose closing time fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** TCP connections whose closing time fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** TCP connections whose closing time fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** TCP connections whose closing time fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** TCP connections whose closing time fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** TCP connections whose closing time fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** TCP connections whose closing time fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** TCP connections whose closing time fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** TCP connections whose closing time fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** TCP connections whose closing time fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of the time TCP connections took to close.
 *
 * Port command 742, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_CLOSE_HIST extends CommandInstance {
  /** Asks for it. Histogram of the time TCP connections took to close. */
  get(): Request<P4G_TCP_CLOSE_HIST_Values>;
}

/**
 * Histogram of the time TCP connections took to close.
 *
 * Port command 742, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_CLOSE_HIST: CommandClass<P4G_TCP_CLOSE_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_CLOSE_HIST", 742, "p group", "connection_count:i32 min_connection_close_time:i64 max_connection_close_time:i64 avg_connection_close_time:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_TCP_RX_TOTAL_BYTES_HIST reports. */
export interface P4G_TCP_RX_TOTAL_BYTES_HIST_Values {
  /** TCP connections that went into the histogram. */
  readonly connectionCount: number;
  /** Smallest total of received payload of any connection. In bytes. */
  readonly minByteCount: bigint;
  /** Largest total of received payload of any connection. In bytes. */
  readonly maxByteCount: bigint;
  /** Mean total of received payload over all these connections. In bytes. */
  readonly avgByteCount: bigint;
  /** Total of received payload from which the bins count. In bytes. */
  readonly start: bigint;
  /** Total of received payload covered by one bin. In bytes. */
  readonly interval: bigint;
  /** TCP connections whose received total fell in the first of 32 bins. */
  readonly bin00: number;
  /** TCP connections whose received total fell in the second of 32 bins. */
  readonly bin01: number;
  /** TCP connections whose received total fell in the third of 32 bins. */
  readonly bin02: number;
  /** TCP connections whose received total fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** TCP connections whose received total fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** TCP connections whose received total fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** TCP connections whose received total fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** TCP connections whose received total fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** TCP connections whose received total fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** TCP connections whose received total fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** TCP connections whose received total fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** TCP connections whose received total fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** TCP connections whose received total fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** TCP connections whose received total fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** TCP connections whose received total fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** TCP connections whose received total fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** TCP connections whose received total fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** TCP connections whose received total fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** TCP connections whose received total fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** TCP connections whose received total fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** TCP connections whose received total fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** TCP connections whose received total fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** TCP connections whose received total fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** TCP connections whose received total fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** TCP connections whose received total fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** TCP connections whose received total fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** TCP connections whose received total fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** TCP connections whose received total fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** TCP connections whose received total fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** TCP connections whose received total fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** TCP connections whose received total fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** TCP connections whose received total fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of all payload bytes received per TCP connection, repeated bytes included.
 *
 * Port command 743, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_RX_TOTAL_BYTES_HIST extends CommandInstance {
  /** Asks for it. Histogram of all payload bytes received per TCP connection, repeated bytes included. */
  get(): Request<P4G_TCP_RX_TOTAL_BYTES_HIST_Values>;
}

/**
 * Histogram of all payload bytes received per TCP connection, repeated bytes included.
 *
 * Port command 743, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_RX_TOTAL_BYTES_HIST: CommandClass<P4G_TCP_RX_TOTAL_BYTES_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_RX_TOTAL_BYTES_HIST", 743, "p group", "connection_count:i32 min_byte_count:i64 max_byte_count:i64 avg_byte_count:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_TCP_RX_GOOD_BYTES_HIST reports. */
export interface P4G_TCP_RX_GOOD_BYTES_HIST_Values {
  /** TCP connections that went into the histogram. */
  readonly connectionCount: number;
  /** Smallest amount of good received payload of any connection. In bytes. */
  readonly minByteCount: bigint;
  /** Largest amount of good received payload of any connection. In bytes. */
  readonly maxByteCount: bigint;
  /** Mean amount of good received payload over all these connections. In bytes. */
  readonly avg: bigint;
  /** Amount of good received payload from which the bins count. In bytes. */
  readonly start: bigint;
  /** Amount of good received payload covered by one bin. In bytes. */
  readonly interval: bigint;
  /** TCP connections whose good received bytes fell in the first of 32 bins. */
  readonly bin00: number;
  /** TCP connections whose good received bytes fell in the second of 32 bins. */
  readonly bin01: number;
  /** TCP connections whose good received bytes fell in the third of 32 bins. */
  readonly bin02: number;
  /** TCP connections whose good received bytes fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** TCP connections whose good received bytes fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** TCP connections whose good received bytes fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** TCP connections whose good received bytes fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** TCP connections whose good received bytes fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** TCP connections whose good received bytes fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** TCP connections whose good received bytes fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** TCP connections whose good received bytes fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** TCP connections whose good received bytes fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** TCP connections whose good received bytes fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** TCP connections whose good received bytes fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** TCP connections whose good received bytes fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** TCP connections whose good received bytes fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** TCP connections whose good received bytes fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** TCP connections whose good received bytes fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** TCP connections whose good received bytes fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** TCP connections whose good received bytes fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** TCP connections whose good received bytes fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** TCP connections whose good received bytes fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** TCP connections whose good received bytes fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** TCP connections whose good received bytes fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** TCP connections whose good received bytes fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** TCP connections whose good received bytes fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** TCP connections whose good received bytes fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** TCP connections whose good received bytes fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** TCP connections whose good received bytes fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** TCP connections whose good received bytes fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** TCP connections whose good received bytes fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** TCP connections whose good received bytes fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of the good payload bytes received per TCP connection, repeated bytes left out.
 *
 * Port command 744, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_RX_GOOD_BYTES_HIST extends CommandInstance {
  /** Asks for it. Histogram of the good payload bytes received per TCP connection, repeated bytes left out. */
  get(): Request<P4G_TCP_RX_GOOD_BYTES_HIST_Values>;
}

/**
 * Histogram of the good payload bytes received per TCP connection, repeated bytes left out.
 *
 * Port command 744, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_RX_GOOD_BYTES_HIST: CommandClass<P4G_TCP_RX_GOOD_BYTES_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_RX_GOOD_BYTES_HIST", 744, "p group", "connection_count:i32 min_byte_count:i64 max_byte_count:i64 avg:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_TCP_TX_TOTAL_BYTES_HIST reports. */
export interface P4G_TCP_TX_TOTAL_BYTES_HIST_Values {
  /** TCP connections that went into the histogram. */
  readonly connectionCount: number;
  /** Smallest total of sent payload of any connection. In bytes. */
  readonly minByteCount: bigint;
  /** Largest total of sent payload of any connection. In bytes. */
  readonly maxByteCount: bigint;
  /** Mean total of sent payload over all these connections. In bytes. */
  readonly avgByteCount: bigint;
  /** Total of sent payload from which the bins count. In bytes. */
  readonly start: bigint;
  /** Total of sent payload covered by one bin. In bytes. */
  readonly interval: bigint;
  /** TCP connections whose sent total fell in the first of 32 bins. */
  readonly bin00: number;
  /** TCP connections whose sent total fell in the second of 32 bins. */
  readonly bin01: number;
  /** TCP connections whose sent total fell in the third of 32 bins. */
  readonly bin02: number;
  /** TCP connections whose sent total fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** TCP connections whose sent total fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** TCP connections whose sent total fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** TCP connections whose sent total fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** TCP connections whose sent total fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** TCP connections whose sent total fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** TCP connections whose sent total fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** TCP connections whose sent total fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** TCP connections whose sent total fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** TCP connections whose sent total fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** TCP connections whose sent total fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** TCP connections whose sent total fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** TCP connections whose sent total fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** TCP connections whose sent total fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** TCP connections whose sent total fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** TCP connections whose sent total fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** TCP connections whose sent total fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** TCP connections whose sent total fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** TCP connections whose sent total fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** TCP connections whose sent total fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** TCP connections whose sent total fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** TCP connections whose sent total fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** TCP connections whose sent total fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** TCP connections whose sent total fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** TCP connections whose sent total fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** TCP connections whose sent total fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** TCP connections whose sent total fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** TCP connections whose sent total fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** TCP connections whose sent total fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of all payload bytes sent per TCP connection, retransmissions included.
 *
 * Port command 745, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_TX_TOTAL_BYTES_HIST extends CommandInstance {
  /** Asks for it. Histogram of all payload bytes sent per TCP connection, retransmissions included. */
  get(): Request<P4G_TCP_TX_TOTAL_BYTES_HIST_Values>;
}

/**
 * Histogram of all payload bytes sent per TCP connection, retransmissions included.
 *
 * Port command 745, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_TX_TOTAL_BYTES_HIST: CommandClass<P4G_TCP_TX_TOTAL_BYTES_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_TX_TOTAL_BYTES_HIST", 745, "p group", "connection_count:i32 min_byte_count:i64 max_byte_count:i64 avg_byte_count:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_TCP_TX_GOOD_BYTES_HIST reports. */
export interface P4G_TCP_TX_GOOD_BYTES_HIST_Values {
  /** TCP connections that went into the histogram. */
  readonly conn: number;
  /** Smallest amount of good sent payload of any connection. In bytes. */
  readonly min: bigint;
  /** Largest amount of good sent payload of any connection. In bytes. */
  readonly max: bigint;
  /** Mean amount of good sent payload over all these connections. In bytes. */
  readonly average: bigint;
  /** Amount of good sent payload from which the bins count. In bytes. */
  readonly start: bigint;
  /** Amount of good sent payload covered by one bin. In bytes. */
  readonly interval: bigint;
  /** TCP connections whose good sent bytes fell in the first of 32 bins. */
  readonly bin00: number;
  /** TCP connections whose good sent bytes fell in the second of 32 bins. */
  readonly bin01: number;
  /** TCP connections whose good sent bytes fell in the third of 32 bins. */
  readonly bin02: number;
  /** TCP connections whose good sent bytes fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** TCP connections whose good sent bytes fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** TCP connections whose good sent bytes fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** TCP connections whose good sent bytes fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** TCP connections whose good sent bytes fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** TCP connections whose good sent bytes fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** TCP connections whose good sent bytes fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** TCP connections whose good sent bytes fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** TCP connections whose good sent bytes fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** TCP connections whose good sent bytes fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** TCP connections whose good sent bytes fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** TCP connections whose good sent bytes fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** TCP connections whose good sent bytes fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** TCP connections whose good sent bytes fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** TCP connections whose good sent bytes fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** TCP connections whose good sent bytes fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** TCP connections whose good sent bytes fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** TCP connections whose good sent bytes fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** TCP connections whose good sent bytes fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** TCP connections whose good sent bytes fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** TCP connections whose good sent bytes fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** TCP connections whose good sent bytes fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** TCP connections whose good sent bytes fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** TCP connections whose good sent bytes fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** TCP connections whose good sent bytes fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** TCP connections whose good sent bytes fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** TCP connections whose good sent bytes fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** TCP connections whose good sent bytes fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** TCP connections whose good sent bytes fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of the good payload bytes sent per TCP connection, retransmissions left out.
 *
 * Port command 746, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_TX_GOOD_BYTES_HIST extends CommandInstance {
  /** Asks for it. Histogram of the good payload bytes sent per TCP connection, retransmissions left out. */
  get(): Request<P4G_TCP_TX_GOOD_BYTES_HIST_Values>;
}

/**
 * Histogram of the good payload bytes sent per TCP connection, retransmissions left out.
 *
 * Port command 746, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_TX_GOOD_BYTES_HIST: CommandClass<P4G_TCP_TX_GOOD_BYTES_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_TX_GOOD_BYTES_HIST", 746, "p group", "conn:i32 min:i64 max:i64 average:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_APP_REPLAY_COUNTERS reports. */
export interface P4G_APP_REPLAY_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** Collisions between address translations found during the replay. */
  readonly natCollisionCount: bigint;
}

/**
 * Counter of address translation collisions seen while the group replays captures.
 *
 * Port command 747, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_APP_REPLAY_COUNTERS extends CommandInstance {
  /** Asks for it. Counter of address translation collisions seen while the group replays captures. */
  get(): Request<P4G_APP_REPLAY_COUNTERS_Values>;
}

/**
 * Counter of address translation collisions seen while the group replays captures.
 *
 * Port command 747, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_APP_REPLAY_COUNTERS: CommandClass<P4G_APP_REPLAY_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_APP_REPLAY_COUNTERS", 747, "p group", "current_time:i64 ref_time:i64 nat_collision_count:i64", undefined);

/** What P4G_APP_TRANSACTION_COUNTERS reports. */
export interface P4G_APP_TRANSACTION_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** Transactions made so far. */
  readonly transactionCount: bigint;
  /** Transactions made in one second, at present. */
  readonly transactionPerSecond: bigint;
}

/**
 * Number and rate of application transactions made by the connection group.
 *
 * Port command 753, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_APP_TRANSACTION_COUNTERS extends CommandInstance {
  /** Asks for it. Number and rate of application transactions made by the connection group. */
  get(): Request<P4G_APP_TRANSACTION_COUNTERS_Values>;
}

/**
 * Number and rate of application transactions made by the connection group.
 *
 * Port command 753, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_APP_TRANSACTION_COUNTERS: CommandClass<P4G_APP_TRANSACTION_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_APP_TRANSACTION_COUNTERS", 753, "p group", "current_time:i64 ref_time:i64 transaction_count:i64 transaction_per_second:i64", undefined);

/** What P4G_APP_TRANSACTION_HIST reports. */
export interface P4G_APP_TRANSACTION_HIST_Values {
  /** Connections that went into the histogram. */
  readonly connectionCount: number;
  /** Smallest number of transactions of any connection. */
  readonly minTransactionPerCon: bigint;
  /** Largest number of transactions of any connection. */
  readonly maxTransactionPerCon: bigint;
  /** Mean number of transactions over all these connections. */
  readonly avgTransactionPerCon: bigint;
  /** Number of transactions from which the bins count. */
  readonly start: bigint;
  /** Number of transactions covered by one bin. */
  readonly interval: bigint;
  /** Connections whose transaction count fell in the first of 32 bins. */
  readonly bin00: number;
  /** Connections whose transaction count fell in the second of 32 bins. */
  readonly bin01: number;
  /** Connections whose transaction count fell in the third of 32 bins. */
  readonly bin02: number;
  /** Connections whose transaction count fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** Connections whose transaction count fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** Connections whose transaction count fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** Connections whose transaction count fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** Connections whose transaction count fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** Connections whose transaction count fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** Connections whose transaction count fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** Connections whose transaction count fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** Connections whose transaction count fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** Connections whose transaction count fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** Connections whose transaction count fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** Connections whose transaction count fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** Connections whose transaction count fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** Connections whose transaction count fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** Connections whose transaction count fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** Connections whose transaction count fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** Connections whose transaction count fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** Connections whose transaction count fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** Connections whose transaction count fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** Connections whose transaction count fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** Connections whose transaction count fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** Connections whose transaction count fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** Connections whose transaction count fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** Connections whose transaction count fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** Connections whose transaction count fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** Connections whose transaction count fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** Connections whose transaction count fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** Connections whose transaction count fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** Connections whose transaction count fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of the number of transactions made on each connection.
 *
 * Port command 754, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_APP_TRANSACTION_HIST extends CommandInstance {
  /** Asks for it. Histogram of the number of transactions made on each connection. */
  get(): Request<P4G_APP_TRANSACTION_HIST_Values>;
}

/**
 * Histogram of the number of transactions made on each connection.
 *
 * Port command 754, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_APP_TRANSACTION_HIST: CommandClass<P4G_APP_TRANSACTION_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_APP_TRANSACTION_HIST", 754, "p group", "connection_count:i32 min_transaction_per_con:i64 max_transaction_per_con:i64 avg_transaction_per_con:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_UDP_STATE_CURRENT reports. */
export interface P4G_UDP_STATE_CURRENT_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** UDP connections that are now in the closed state. */
  readonly closed: bigint;
  /** UDP connections that are now in the opened state. */
  readonly opened: bigint;
  /** UDP connections that are now in the active state. */
  readonly active: bigint;
}

/**
 * Number of UDP connections that are in each state at present.
 *
 * Port command 756, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_STATE_CURRENT extends CommandInstance {
  /** Asks for it. Number of UDP connections that are in each state at present. */
  get(): Request<P4G_UDP_STATE_CURRENT_Values>;
}

/**
 * Number of UDP connections that are in each state at present.
 *
 * Port command 756, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_STATE_CURRENT: CommandClass<P4G_UDP_STATE_CURRENT, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_STATE_CURRENT", 756, "p group", "current_time:i64 ref_time:i64 closed:i64 opened:i64 active:i64", undefined);

/** What P4G_UDP_STATE_TOTAL reports. */
export interface P4G_UDP_STATE_TOTAL_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** UDP connections that have entered the closed state so far. */
  readonly closed: bigint;
  /** UDP connections that have entered the opened state so far. */
  readonly opened: bigint;
  /** UDP connections that have entered the active state so far. */
  readonly active: bigint;
}

/**
 * Number of UDP connections that have entered each state so far.
 *
 * Port command 757, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_STATE_TOTAL extends CommandInstance {
  /** Asks for it. Number of UDP connections that have entered each state so far. */
  get(): Request<P4G_UDP_STATE_TOTAL_Values>;
}

/**
 * Number of UDP connections that have entered each state so far.
 *
 * Port command 757, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_STATE_TOTAL: CommandClass<P4G_UDP_STATE_TOTAL, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_STATE_TOTAL", 757, "p group", "current_time:i64 ref_time:i64 closed:i64 opened:i64 active:i64", undefined);

/** What P4G_UDP_STATE_RATE reports. */
export interface P4G_UDP_STATE_RATE_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** UDP connections that enter the closed state per second. */
  readonly closed: bigint;
  /** UDP connections that enter the opened state per second. */
  readonly open: bigint;
  /** UDP connections that enter the active state per second. */
  readonly active: bigint;
}

/**
 * Number of UDP connections that enter each state in one second.
 *
 * Port command 758, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_STATE_RATE extends CommandInstance {
  /** Asks for it. Number of UDP connections that enter each state in one second. */
  get(): Request<P4G_UDP_STATE_RATE_Values>;
}

/**
 * Number of UDP connections that enter each state in one second.
 *
 * Port command 758, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_STATE_RATE: CommandClass<P4G_UDP_STATE_RATE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_STATE_RATE", 758, "p group", "current_time:i64 ref_time:i64 closed:i64 open:i64 active:i64", undefined);

/** What P4G_UDP_RX_PAYLOAD_COUNTERS reports. */
export interface P4G_UDP_RX_PAYLOAD_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** UDP payload received so far. In bytes. */
  readonly byteCount: bigint;
  /** Rate at which UDP payload is received at present. In bytes per second. */
  readonly bytePerSecond: bigint;
}

/**
 * Number and rate of UDP payload bytes received by the connection group.
 *
 * Port command 759, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_RX_PAYLOAD_COUNTERS extends CommandInstance {
  /** Asks for it. Number and rate of UDP payload bytes received by the connection group. */
  get(): Request<P4G_UDP_RX_PAYLOAD_COUNTERS_Values>;
}

/**
 * Number and rate of UDP payload bytes received by the connection group.
 *
 * Port command 759, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_RX_PAYLOAD_COUNTERS: CommandClass<P4G_UDP_RX_PAYLOAD_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_RX_PAYLOAD_COUNTERS", 759, "p group", "current_time:i64 ref_time:i64 byte_count:i64 byte_per_second:i64", undefined);

/** What P4G_UDP_TX_PAYLOAD_COUNTERS reports. */
export interface P4G_UDP_TX_PAYLOAD_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** UDP payload sent so far. In bytes. */
  readonly byteCount: bigint;
  /** Rate at which UDP payload is sent at present. In bytes per second. */
  readonly bytePerSecond: bigint;
}

/**
 * Number and rate of UDP payload bytes sent by the connection group.
 *
 * Port command 760, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_TX_PAYLOAD_COUNTERS extends CommandInstance {
  /** Asks for it. Number and rate of UDP payload bytes sent by the connection group. */
  get(): Request<P4G_UDP_TX_PAYLOAD_COUNTERS_Values>;
}

/**
 * Number and rate of UDP payload bytes sent by the connection group.
 *
 * Port command 760, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_TX_PAYLOAD_COUNTERS: CommandClass<P4G_UDP_TX_PAYLOAD_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_TX_PAYLOAD_COUNTERS", 760, "p group", "current_time:i64 ref_time:i64 byte_count:i64 byte_per_second:i64", undefined);

/** What P4G_UDP_RX_BYTES_HIST reports. */
export interface P4G_UDP_RX_BYTES_HIST_Values {
  /** UDP connections that went into the histogram. */
  readonly connectionCount: number;
  /** Smallest amount of received payload of any connection. In bytes. */
  readonly minByteCount: bigint;
  /** Largest amount of received payload of any connection. In bytes. */
  readonly maxByteCount: bigint;
  /** Mean amount of received payload over all these connections. In bytes. */
  readonly avgByteCount: bigint;
  /** Amount of received payload from which the bins count. In bytes. */
  readonly start: bigint;
  /** Amount of received payload covered by one bin. In bytes. */
  readonly interval: bigint;
  /** UDP connections whose received bytes fell in the first of 32 bins. */
  readonly bin00: number;
  /** UDP connections whose received bytes fell in the second of 32 bins. */
  readonly bin01: number;
  /** UDP connections whose received bytes fell in the third of 32 bins. */
  readonly bin02: number;
  /** UDP connections whose received bytes fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** UDP connections whose received bytes fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** UDP connections whose received bytes fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** UDP connections whose received bytes fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** UDP connections whose received bytes fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** UDP connections whose received bytes fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** UDP connections whose received bytes fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** UDP connections whose received bytes fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** UDP connections whose received bytes fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** UDP connections whose received bytes fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** UDP connections whose received bytes fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** UDP connections whose received bytes fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** UDP connections whose received bytes fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** UDP connections whose received bytes fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** UDP connections whose received bytes fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** UDP connections whose received bytes fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** UDP connections whose received bytes fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** UDP connections whose received bytes fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** UDP connections whose received bytes fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** UDP connections whose received bytes fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** UDP connections whose received bytes fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** UDP connections whose received bytes fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** UDP connections whose received bytes fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** UDP connections whose received bytes fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** UDP connections whose received bytes fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** UDP connections whose received bytes fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** UDP connections whose received bytes fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** UDP connections whose received bytes fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** UDP connections whose received bytes fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of the payload bytes received per UDP connection.
 *
 * Port command 761, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_RX_BYTES_HIST extends CommandInstance {
  /** Asks for it. Histogram of the payload bytes received per UDP connection. */
  get(): Request<P4G_UDP_RX_BYTES_HIST_Values>;
}

/**
 * Histogram of the payload bytes received per UDP connection.
 *
 * Port command 761, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_RX_BYTES_HIST: CommandClass<P4G_UDP_RX_BYTES_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_RX_BYTES_HIST", 761, "p group", "connection_count:i32 min_byte_count:i64 max_byte_count:i64 avg_byte_count:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_UDP_TX_BYTES_HIST reports. */
export interface P4G_UDP_TX_BYTES_HIST_Values {
  /** UDP connections that went into the histogram. */
  readonly connectionCount: number;
  /** Smallest amount of sent payload of any connection. In bytes. */
  readonly minByteCount: bigint;
  /** Largest amount of sent payload of any connection. In bytes. */
  readonly maxByteCount: bigint;
  /** Mean amount of sent payload over all these connections. In bytes. */
  readonly avgByteCount: bigint;
  /** Amount of sent payload from which the bins count. In bytes. */
  readonly start: bigint;
  /** Amount of sent payload covered by one bin. In bytes. */
  readonly interval: bigint;
  /** UDP connections whose sent bytes fell in the first of 32 bins. */
  readonly bin00: number;
  /** UDP connections whose sent bytes fell in the second of 32 bins. */
  readonly bin01: number;
  /** UDP connections whose sent bytes fell in the third of 32 bins. */
  readonly bin02: number;
  /** UDP connections whose sent bytes fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** UDP connections whose sent bytes fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** UDP connections whose sent bytes fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** UDP connections whose sent bytes fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** UDP connections whose sent bytes fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** UDP connections whose sent bytes fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** UDP connections whose sent bytes fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** UDP connections whose sent bytes fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** UDP connections whose sent bytes fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** UDP connections whose sent bytes fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** UDP connections whose sent bytes fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** UDP connections whose sent bytes fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** UDP connections whose sent bytes fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** UDP connections whose sent bytes fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** UDP connections whose sent bytes fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** UDP connections whose sent bytes fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** UDP connections whose sent bytes fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** UDP connections whose sent bytes fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** UDP connections whose sent bytes fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** UDP connections whose sent bytes fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** UDP connections whose sent bytes fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** UDP connections whose sent bytes fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** UDP connections whose sent bytes fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** UDP connections whose sent bytes fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** UDP connections whose sent bytes fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** UDP connections whose sent bytes fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** UDP connections whose sent bytes fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** UDP connections whose sent bytes fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** UDP connections whose sent bytes fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of the payload bytes sent per UDP connection.
 *
 * Port command 762, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_TX_BYTES_HIST extends CommandInstance {
  /** Asks for it. Histogram of the payload bytes sent per UDP connection. */
  get(): Request<P4G_UDP_TX_BYTES_HIST_Values>;
}

/**
 * Histogram of the payload bytes sent per UDP connection.
 *
 * Port command 762, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_TX_BYTES_HIST: CommandClass<P4G_UDP_TX_BYTES_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_TX_BYTES_HIST", 762, "p group", "connection_count:i32 min_byte_count:i64 max_byte_count:i64 avg_byte_count:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_TCP_RX_PACKET_COUNTERS reports. */
export interface P4G_TCP_RX_PACKET_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** TCP packets received so far. In packets. */
  readonly packetCount: bigint;
  /** Rate at which TCP packets are received at present. In packets per second. */
  readonly packetPerSecond: bigint;
}

/**
 * Number and rate of TCP packets received by the connection group.
 *
 * Port command 770, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_RX_PACKET_COUNTERS extends CommandInstance {
  /** Asks for it. Number and rate of TCP packets received by the connection group. */
  get(): Request<P4G_TCP_RX_PACKET_COUNTERS_Values>;
}

/**
 * Number and rate of TCP packets received by the connection group.
 *
 * Port command 770, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_RX_PACKET_COUNTERS: CommandClass<P4G_TCP_RX_PACKET_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_RX_PACKET_COUNTERS", 770, "p group", "current_time:i64 ref_time:i64 packet_count:i64 packet_per_second:i64", undefined);

/** What P4G_TCP_TX_PACKET_COUNTERS reports. */
export interface P4G_TCP_TX_PACKET_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** TCP packets sent so far. In packets. */
  readonly packetCount: bigint;
  /** Rate at which TCP packets are sent at present. In packets per second. */
  readonly packetPerSecond: bigint;
}

/**
 * Number and rate of TCP packets sent by the connection group.
 *
 * Port command 771, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TCP_TX_PACKET_COUNTERS extends CommandInstance {
  /** Asks for it. Number and rate of TCP packets sent by the connection group. */
  get(): Request<P4G_TCP_TX_PACKET_COUNTERS_Values>;
}

/**
 * Number and rate of TCP packets sent by the connection group.
 *
 * Port command 771, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TCP_TX_PACKET_COUNTERS: CommandClass<P4G_TCP_TX_PACKET_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TCP_TX_PACKET_COUNTERS", 771, "p group", "current_time:i64 ref_time:i64 packet_count:i64 packet_per_second:i64", undefined);

/** What P4G_UDP_RX_PACKET_COUNTERS reports. */
export interface P4G_UDP_RX_PACKET_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** UDP packets received so far. In packets. */
  readonly packetCount: bigint;
  /** Rate at which UDP packets are received at present. In packets per second. */
  readonly packetPerSecond: bigint;
}

/**
 * Number and rate of UDP packets received by the connection group.
 *
 * Port command 772, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_RX_PACKET_COUNTERS extends CommandInstance {
  /** Asks for it. Number and rate of UDP packets received by the connection group. */
  get(): Request<P4G_UDP_RX_PACKET_COUNTERS_Values>;
}

/**
 * Number and rate of UDP packets received by the connection group.
 *
 * Port command 772, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_RX_PACKET_COUNTERS: CommandClass<P4G_UDP_RX_PACKET_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_RX_PACKET_COUNTERS", 772, "p group", "current_time:i64 ref_time:i64 packet_count:i64 packet_per_second:i64", undefined);

/** What P4G_UDP_TX_PACKET_COUNTERS reports. */
export interface P4G_UDP_TX_PACKET_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** UDP packets sent so far. In packets. */
  readonly packetCount: bigint;
  /** Rate at which UDP packets are sent at present. In packets per second. */
  readonly packetPerSecond: bigint;
}

/**
 * Number and rate of UDP packets sent by the connection group.
 *
 * Port command 773, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_UDP_TX_PACKET_COUNTERS extends CommandInstance {
  /** Asks for it. Number and rate of UDP packets sent by the connection group. */
  get(): Request<P4G_UDP_TX_PACKET_COUNTERS_Values>;
}

/**
 * Number and rate of UDP packets sent by the connection group.
 *
 * Port command 773, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_UDP_TX_PACKET_COUNTERS: CommandClass<P4G_UDP_TX_PACKET_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_UDP_TX_PACKET_COUNTERS", 773, "p group", "current_time:i64 ref_time:i64 packet_count:i64 packet_per_second:i64", undefined);

/**
 * Clears the statistics of the connection group that are worked out after a test.
 *
 * Port command 790, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_CLEAR_POST_STAT extends CommandInstance {
  /** Sets it. Clears the statistics of the connection group that are worked out after a test. */
  set(): Request<void>;
}

/**
 * Clears the statistics of the connection group that are worked out after a test.
 *
 * Port command 790, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_CLEAR_POST_STAT: CommandClass<P4G_CLEAR_POST_STAT, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_CLEAR_POST_STAT", 790, "p group", undefined, "");

/**
 * Works out the time histograms again with the present start and interval.
 *
 * Port command 791, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RECALC_TIME_HIST extends CommandInstance {
  /** Sets it. Works out the time histograms again with the present start and interval. */
  set(): Request<void>;
}

/**
 * Works out the time histograms again with the present start and interval.
 *
 * Port command 791, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RECALC_TIME_HIST: CommandClass<P4G_RECALC_TIME_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RECALC_TIME_HIST", 791, "p group", undefined, "");

/**
 * Works out the payload histograms again with the present start and interval.
 *
 * Port command 792, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RECALC_PAYLOAD_HIST extends CommandInstance {
  /** Sets it. Works out the payload histograms again with the present start and interval. */
  set(): Request<void>;
}

/**
 * Works out the payload histograms again with the present start and interval.
 *
 * Port command 792, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RECALC_PAYLOAD_HIST: CommandClass<P4G_RECALC_PAYLOAD_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RECALC_PAYLOAD_HIST", 792, "p group", undefined, "");

/**
 * Works out the transaction histogram again with the present start and interval.
 *
 * Port command 793, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_RECALC_TRANSACTION_HIST extends CommandInstance {
  /** Sets it. Works out the transaction histogram again with the present start and interval. */
  set(): Request<void>;
}

/**
 * Works out the transaction histogram again with the present start and interval.
 *
 * Port command 793, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_RECALC_TRANSACTION_HIST: CommandClass<P4G_RECALC_TRANSACTION_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_RECALC_TRANSACTION_HIST", 793, "p group", undefined, "");

/** What P4G_REPLAY_FILE_INDICES reports. */
export interface P4G_REPLAY_FILE_INDICES_Values {
  /** Indices of the slots in use. */
  readonly replayFileIndices: readonly number[];
}

/**
 * Replay file slots of the connection group that hold a file.
 *
 * Port command 900, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_REPLAY_FILE_INDICES extends CommandInstance {
  /** Asks for it. Replay file slots of the connection group that hold a file. */
  get(): Request<P4G_REPLAY_FILE_INDICES_Values>;
}

/**
 * Replay file slots of the connection group that hold a file.
 *
 * Port command 900, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_REPLAY_FILE_INDICES: CommandClass<P4G_REPLAY_FILE_INDICES, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_REPLAY_FILE_INDICES", 900, "p group", "replay_file_indices:i32[]", undefined);

/** What P4G_REPLAY_FILE_NAME reports. */
export interface P4G_REPLAY_FILE_NAME_Values {
  /** Capture file the slot replays. */
  readonly fileName: string;
}

/** What setting P4G_REPLAY_FILE_NAME takes. */
export interface P4G_REPLAY_FILE_NAME_Input {
  /** Capture file the slot replays. */
  readonly fileName: string;
}

/**
 * Name of the file in one replay slot of the connection group.
 *
 * Port command 901, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 * - `replay_file`: Slot of a replay file.
 */
export interface P4G_REPLAY_FILE_NAME extends CommandInstance {
  /** Asks for it. Name of the file in one replay slot of the connection group. */
  get(): Request<P4G_REPLAY_FILE_NAME_Values>;
  /**
   * Sets it. Name of the file in one replay slot of the connection group.
   * @param fileName capture file the slot replays
   */
  set(fileName: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_REPLAY_FILE_NAME_Input): Request<void>;
}

/**
 * Name of the file in one replay slot of the connection group.
 *
 * Port command 901, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 * - `replay_file`: Slot of a replay file.
 */
export const P4G_REPLAY_FILE_NAME: CommandClass<P4G_REPLAY_FILE_NAME, [module: number, port: number, group: number, replayFile: number]> = /* @__PURE__ */ command("P4G_REPLAY_FILE_NAME", 901, "p group replay_file", "file_name:str", "=");

/**
 * Empties one replay file slot so that no file is replayed from it.
 *
 * Port command 902, since 1.0-beta.2: set.
 *
 * Indices:
 * - `replay_file`: Slot of a replay file.
 */
export interface P4G_REPLAY_FILE_CLEAR extends CommandInstance {
  /** Sets it. Empties one replay file slot so that no file is replayed from it. */
  set(): Request<void>;
}

/**
 * Empties one replay file slot so that no file is replayed from it.
 *
 * Port command 902, since 1.0-beta.2: set.
 *
 * Indices:
 * - `replay_file`: Slot of a replay file.
 */
export const P4G_REPLAY_FILE_CLEAR: CommandClass<P4G_REPLAY_FILE_CLEAR, [module: number, port: number, replayFile: number]> = /* @__PURE__ */ command("P4G_REPLAY_FILE_CLEAR", 902, "p replay_file", undefined, "");

/** What P4G_REPLAY_UTILIZATION reports. */
export interface P4G_REPLAY_UTILIZATION_Values {
  /** Wanted load of the link during replay. */
  readonly utilization: number;
}

/** What setting P4G_REPLAY_UTILIZATION takes. */
export interface P4G_REPLAY_UTILIZATION_Input {
  /** Wanted load of the link during replay. */
  readonly utilization: number;
}

/**
 * Share of the link that replayed traffic of the group may use.
 *
 * Port command 903, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_REPLAY_UTILIZATION extends CommandInstance {
  /** Asks for it. Share of the link that replayed traffic of the group may use. */
  get(): Request<P4G_REPLAY_UTILIZATION_Values>;
  /**
   * Sets it. Share of the link that replayed traffic of the group may use.
   * @param utilization wanted load of the link during replay
   */
  set(utilization: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_REPLAY_UTILIZATION_Input): Request<void>;
}

/**
 * Share of the link that replayed traffic of the group may use.
 *
 * Port command 903, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_REPLAY_UTILIZATION: CommandClass<P4G_REPLAY_UTILIZATION, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_REPLAY_UTILIZATION", 903, "p group", "utilization:i32", "=");

/** What P4G_REPLAY_USER_INCARNATION reports. */
export interface P4G_REPLAY_USER_INCARNATION_Values {
  /** One life, life without end, or rebirth once the replay is over. */
  readonly mode: LifecycleMode | number;
}

/** What setting P4G_REPLAY_USER_INCARNATION takes. */
export interface P4G_REPLAY_USER_INCARNATION_Input {
  /** One life, life without end, or rebirth once the replay is over. */
  readonly mode: LifecycleMode | number;
}

/**
 * Life cycle of the replay users: one life, no end, or replacement by a new one.
 *
 * Port command 904, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_REPLAY_USER_INCARNATION extends CommandInstance {
  /** Asks for it. Life cycle of the replay users: one life, no end, or replacement by a new one. */
  get(): Request<P4G_REPLAY_USER_INCARNATION_Values>;
  /**
   * Sets it. Life cycle of the replay users: one life, no end, or replacement by a new one.
   * @param mode one life, life without end, or rebirth once the replay is over
   */
  set(mode: LifecycleMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_REPLAY_USER_INCARNATION_Input): Request<void>;
  /** Sets it with mode ONCE. */
  setOnce(): Request<void>;
  /** Sets it with mode IMMORTAL. */
  setImmortal(): Request<void>;
  /** Sets it with mode REINCARNATE. */
  setReincarnate(): Request<void>;
}

/**
 * Life cycle of the replay users: one life, no end, or replacement by a new one.
 *
 * Port command 904, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_REPLAY_USER_INCARNATION: CommandClass<P4G_REPLAY_USER_INCARNATION, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_REPLAY_USER_INCARNATION", 904, "p group", "mode:u8@0", "=", "setOnce mode=ONCE;setImmortal mode=IMMORTAL;setReincarnate mode=REINCARNATE", [LifecycleMode]);

/** What P4G_REPLAY_USER_REPETITIONS reports. */
export interface P4G_REPLAY_USER_REPETITIONS_Values {
  /** Whether the reruns go on without end. */
  readonly mode: InfiniteOrFinite | number;
  /** Allowed reruns of a user; only counts when finite. */
  readonly repetitionCount: number;
}

/** What setting P4G_REPLAY_USER_REPETITIONS takes. */
export interface P4G_REPLAY_USER_REPETITIONS_Input {
  /** Whether the reruns go on without end. */
  readonly mode: InfiniteOrFinite | number;
  /** Allowed reruns of a user; only counts when finite. */
  readonly repetitionCount: number;
}

/**
 * Number of times a replay user runs its replay again.
 *
 * Port command 905, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_REPLAY_USER_REPETITIONS extends CommandInstance {
  /** Asks for it. Number of times a replay user runs its replay again. */
  get(): Request<P4G_REPLAY_USER_REPETITIONS_Values>;
  /**
   * Sets it. Number of times a replay user runs its replay again.
   * @param mode whether the reruns go on without end
   * @param repetitionCount allowed reruns of a user; only counts when finite
   */
  set(mode: InfiniteOrFinite | number, repetitionCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_REPLAY_USER_REPETITIONS_Input): Request<void>;
  /**
   * Sets it with mode INFINITE.
   * @param repetitionCount allowed reruns of a user; only counts when finite
   */
  setInfinite(repetitionCount: number): Request<void>;
  /**
   * Sets it with mode FINITE.
   * @param repetitionCount allowed reruns of a user; only counts when finite
   */
  setFinite(repetitionCount: number): Request<void>;
}

/**
 * Number of times a replay user runs its replay again.
 *
 * Port command 905, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_REPLAY_USER_REPETITIONS: CommandClass<P4G_REPLAY_USER_REPETITIONS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_REPLAY_USER_REPETITIONS", 905, "p group", "mode:u8@0 repetition_count:i32", "=", "setInfinite mode=INFINITE;setFinite mode=FINITE", [InfiniteOrFinite]);

/** What P4G_USER_STATE_CURRENT reports. */
export interface P4G_USER_STATE_CURRENT_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** Replay users that are now in the initial state. */
  readonly init: bigint;
  /** Replay users that are now in the active state. */
  readonly active: bigint;
  /** Replay users that are now in the success state. */
  readonly success: bigint;
  /** Replay users that are now in the failed state. */
  readonly failed: bigint;
  /** Replay users that are now in the stopped state. */
  readonly stopped: bigint;
  /** Replay users that are now in the inactive state. */
  readonly inactive: bigint;
}

/**
 * Number of replay users that are in each state at present.
 *
 * Port command 910, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_USER_STATE_CURRENT extends CommandInstance {
  /** Asks for it. Number of replay users that are in each state at present. */
  get(): Request<P4G_USER_STATE_CURRENT_Values>;
}

/**
 * Number of replay users that are in each state at present.
 *
 * Port command 910, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_USER_STATE_CURRENT: CommandClass<P4G_USER_STATE_CURRENT, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_USER_STATE_CURRENT", 910, "p group", "current_time:i64 ref_time:i64 init:i64 active:i64 success:i64 failed:i64 stopped:i64 inactive:i64", undefined);

/** What P4G_USER_STATE_TOTAL reports. */
export interface P4G_USER_STATE_TOTAL_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** Replay users that have entered the initial state so far. */
  readonly init: bigint;
  /** Replay users that have entered the active state so far. */
  readonly active: bigint;
  /** Replay users that have entered the success state so far. */
  readonly success: bigint;
  /** Replay users that have entered the failed state so far. */
  readonly failed: bigint;
  /** Replay users that have entered the stopped state so far. */
  readonly stopped: bigint;
  /** Replay users that have entered the inactive state so far. */
  readonly inactive: bigint;
}

/**
 * Number of replay users that have entered each state so far.
 *
 * Port command 911, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_USER_STATE_TOTAL extends CommandInstance {
  /** Asks for it. Number of replay users that have entered each state so far. */
  get(): Request<P4G_USER_STATE_TOTAL_Values>;
}

/**
 * Number of replay users that have entered each state so far.
 *
 * Port command 911, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_USER_STATE_TOTAL: CommandClass<P4G_USER_STATE_TOTAL, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_USER_STATE_TOTAL", 911, "p group", "current_time:i64 ref_time:i64 init:i64 active:i64 success:i64 failed:i64 stopped:i64 inactive:i64", undefined);

/** What P4G_USER_STATE_RATE reports. */
export interface P4G_USER_STATE_RATE_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** Vendor-defined value, kept as it is; init stands here in the totals. */
  readonly stats: bigint;
  /** Replay users that enter the initial state per second. */
  readonly init: bigint;
  /** Replay users that enter the active state per second. */
  readonly active: bigint;
  /** Replay users that enter the success state per second. */
  readonly success: bigint;
  /** Replay users that enter the failed state per second. */
  readonly failed: bigint;
  /** Replay users that enter the stopped state per second. */
  readonly stopped: bigint;
}

/**
 * Number of replay users that enter each state in one second.
 *
 * Port command 912, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_USER_STATE_RATE extends CommandInstance {
  /** Asks for it. Number of replay users that enter each state in one second. */
  get(): Request<P4G_USER_STATE_RATE_Values>;
}

/**
 * Number of replay users that enter each state in one second.
 *
 * Port command 912, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_USER_STATE_RATE: CommandClass<P4G_USER_STATE_RATE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_USER_STATE_RATE", 912, "p group", "current_time:i64 ref_time:i64 stats:i64 init:i64 active:i64 success:i64 failed:i64 stopped:i64", undefined);

/** What P4G_TLS_ENABLE reports. */
export interface P4G_TLS_ENABLE_Values {
  /** Whether the connections are encrypted with TLS. */
  readonly onOff: YesNo | number;
}

/** What setting P4G_TLS_ENABLE takes. */
export interface P4G_TLS_ENABLE_Input {
  /** Whether the connections are encrypted with TLS. */
  readonly onOff: YesNo | number;
}

/**
 * Switch that puts TLS on top of the TCP connections of the group.
 *
 * Port command 1100, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_ENABLE extends CommandInstance {
  /** Asks for it. Switch that puts TLS on top of the TCP connections of the group. */
  get(): Request<P4G_TLS_ENABLE_Values>;
  /**
   * Sets it. Switch that puts TLS on top of the TCP connections of the group.
   * @param onOff whether the connections are encrypted with TLS
   */
  set(onOff: YesNo | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TLS_ENABLE_Input): Request<void>;
  /** Sets it with onOff NO. */
  setNo(): Request<void>;
  /** Sets it with onOff YES. */
  setYes(): Request<void>;
}

/**
 * Switch that puts TLS on top of the TCP connections of the group.
 *
 * Port command 1100, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_ENABLE: CommandClass<P4G_TLS_ENABLE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_ENABLE", 1100, "p group", "on_off:u8@0", "=", "setNo on_off=NO;setYes on_off=YES", [YesNo]);

/** What P4G_TLS_CIPHER_SUITES reports. */
export interface P4G_TLS_CIPHER_SUITES_Values {
  /** Codes of the suites, one after the other, as raw bytes. */
  readonly ciphers: string;
}

/** What setting P4G_TLS_CIPHER_SUITES takes. */
export interface P4G_TLS_CIPHER_SUITES_Input {
  /** Codes of the suites, one after the other, as raw bytes. */
  readonly ciphers: string | Uint8Array;
}

/**
 * Cipher suites that the connection group may use in its TLS handshakes.
 *
 * Port command 1101, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_CIPHER_SUITES extends CommandInstance {
  /** Asks for it. Cipher suites that the connection group may use in its TLS handshakes. */
  get(): Request<P4G_TLS_CIPHER_SUITES_Values>;
  /**
   * Sets it. Cipher suites that the connection group may use in its TLS handshakes.
   * @param ciphers codes of the suites, one after the other, as raw bytes
   */
  set(ciphers: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TLS_CIPHER_SUITES_Input): Request<void>;
}

/**
 * Cipher suites that the connection group may use in its TLS handshakes.
 *
 * Port command 1101, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_CIPHER_SUITES: CommandClass<P4G_TLS_CIPHER_SUITES, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_CIPHER_SUITES", 1101, "p group", "ciphers:hex", "=");

/** What P4G_TLS_MAX_RECORD_SIZE reports. */
export interface P4G_TLS_MAX_RECORD_SIZE_Values {
  /** Largest TLS record. In bytes. */
  readonly size: number;
}

/** What setting P4G_TLS_MAX_RECORD_SIZE takes. */
export interface P4G_TLS_MAX_RECORD_SIZE_Input {
  /** Largest TLS record. In bytes. */
  readonly size: number;
}

/**
 * Upper limit on the size of the TLS records the connection group sends.
 *
 * Port command 1102, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_MAX_RECORD_SIZE extends CommandInstance {
  /** Asks for it. Upper limit on the size of the TLS records the connection group sends. */
  get(): Request<P4G_TLS_MAX_RECORD_SIZE_Values>;
  /**
   * Sets it. Upper limit on the size of the TLS records the connection group sends.
   * @param size largest TLS record
   */
  set(size: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TLS_MAX_RECORD_SIZE_Input): Request<void>;
}

/**
 * Upper limit on the size of the TLS records the connection group sends.
 *
 * Port command 1102, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_MAX_RECORD_SIZE: CommandClass<P4G_TLS_MAX_RECORD_SIZE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_MAX_RECORD_SIZE", 1102, "p group", "size:i32", "=");

/** What setting P4G_TLS_CERTIFICATE_FILENAME takes. */
export interface P4G_TLS_CERTIFICATE_FILENAME_Input {
  /** Certificate file to load. */
  readonly filename: string;
}

/**
 * Name of the file with the certificate for TLS connections of the group.
 *
 * Port command 1103, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_CERTIFICATE_FILENAME extends CommandInstance {
  /**
   * Sets it. Name of the file with the certificate for TLS connections of the group.
   * @param filename certificate file to load
   */
  set(filename: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TLS_CERTIFICATE_FILENAME_Input): Request<void>;
}

/**
 * Name of the file with the certificate for TLS connections of the group.
 *
 * Port command 1103, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_CERTIFICATE_FILENAME: CommandClass<P4G_TLS_CERTIFICATE_FILENAME, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_CERTIFICATE_FILENAME", 1103, "p group", undefined, "filename:str");

/** What setting P4G_TLS_PRIVATE_KEY_FILENAME takes. */
export interface P4G_TLS_PRIVATE_KEY_FILENAME_Input {
  /** Private key file to load. */
  readonly filename: string;
}

/**
 * Name of the file with the private key that belongs to the TLS certificate.
 *
 * Port command 1104, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_PRIVATE_KEY_FILENAME extends CommandInstance {
  /**
   * Sets it. Name of the file with the private key that belongs to the TLS certificate.
   * @param filename private key file to load
   */
  set(filename: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TLS_PRIVATE_KEY_FILENAME_Input): Request<void>;
}

/**
 * Name of the file with the private key that belongs to the TLS certificate.
 *
 * Port command 1104, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_PRIVATE_KEY_FILENAME: CommandClass<P4G_TLS_PRIVATE_KEY_FILENAME, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_PRIVATE_KEY_FILENAME", 1104, "p group", undefined, "filename:str");

/** What setting P4G_TLS_DHPARAMS_FILENAME takes. */
export interface P4G_TLS_DHPARAMS_FILENAME_Input {
  /** File with the Diffie-Hellman parameters to load. */
  readonly filename: string;
}

/**
 * Name of the file with the Diffie-Hellman parameters for TLS key exchange.
 *
 * Port command 1105, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_DHPARAMS_FILENAME extends CommandInstance {
  /**
   * Sets it. Name of the file with the Diffie-Hellman parameters for TLS key exchange.
   * @param filename file with the Diffie-Hellman parameters to load
   */
  set(filename: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TLS_DHPARAMS_FILENAME_Input): Request<void>;
}

/**
 * Name of the file with the Diffie-Hellman parameters for TLS key exchange.
 *
 * Port command 1105, since 1.0-beta.2: set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_DHPARAMS_FILENAME: CommandClass<P4G_TLS_DHPARAMS_FILENAME, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_DHPARAMS_FILENAME", 1105, "p group", undefined, "filename:str");

/** What P4G_TLS_CLOSE_NOTIFY reports. */
export interface P4G_TLS_CLOSE_NOTIFY_Values {
  /** Whether close_notify is sent when a TLS connection ends. */
  readonly onOff: YesNo | number;
}

/** What setting P4G_TLS_CLOSE_NOTIFY takes. */
export interface P4G_TLS_CLOSE_NOTIFY_Input {
  /** Whether close_notify is sent when a TLS connection ends. */
  readonly onOff: YesNo | number;
}

/**
 * Switch for announcing the end of a TLS connection with a close_notify alert.
 *
 * Port command 1106, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_CLOSE_NOTIFY extends CommandInstance {
  /** Asks for it. Switch for announcing the end of a TLS connection with a close_notify alert. */
  get(): Request<P4G_TLS_CLOSE_NOTIFY_Values>;
  /**
   * Sets it. Switch for announcing the end of a TLS connection with a close_notify alert.
   * @param onOff whether close_notify is sent when a TLS connection ends
   */
  set(onOff: YesNo | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TLS_CLOSE_NOTIFY_Input): Request<void>;
  /** Sets it with onOff NO. */
  setNo(): Request<void>;
  /** Sets it with onOff YES. */
  setYes(): Request<void>;
}

/**
 * Switch for announcing the end of a TLS connection with a close_notify alert.
 *
 * Port command 1106, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_CLOSE_NOTIFY: CommandClass<P4G_TLS_CLOSE_NOTIFY, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_CLOSE_NOTIFY", 1106, "p group", "on_off:u8@0", "=", "setNo on_off=NO;setYes on_off=YES", [YesNo]);

/** What P4G_TLS_ALERT_WARNING_COUNTERS reports. */
export interface P4G_TLS_ALERT_WARNING_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** Warning alerts: orderly end of the connection. */
  readonly closeNotify: bigint;
  /** Warning alerts: message that did not fit the exchange. */
  readonly unexpectedMessage: bigint;
  /** Warning alerts: record with a wrong authentication code. */
  readonly badRecordMac: bigint;
  /** Warning alerts: record longer than allowed. */
  readonly recordOverflow: bigint;
  /** Warning alerts: data that could not be decompressed. */
  readonly decompressionFailure: bigint;
  /** Warning alerts: no acceptable set of security parameters. */
  readonly handshakeFailure: bigint;
  /** Warning alerts: damaged certificate or wrong signature in it. */
  readonly badCertificate: bigint;
  /** Warning alerts: certificate of an unsupported type. */
  readonly unsupportedCertificate: bigint;
  /** Warning alerts: certificate revoked by its signer. */
  readonly certificateRevoked: bigint;
  /** Warning alerts: certificate expired or not yet valid. */
  readonly certificateExpired: bigint;
  /** Warning alerts: certificate unacceptable for some other reason. */
  readonly certificateUnknown: bigint;
  /** Warning alerts: handshake field out of range or inconsistent. */
  readonly illegalParameter: bigint;
  /** Warning alerts: certificate authority not found or not trusted. */
  readonly unknownCa: bigint;
  /** Warning alerts: valid certificate, but access refused. */
  readonly accessDenied: bigint;
  /** Warning alerts: message that could not be decoded. */
  readonly decodeError: bigint;
  /** Warning alerts: failed cryptographic check in the handshake. */
  readonly decryptError: bigint;
  /** Warning alerts: TLS version recognized but not supported. */
  readonly protocolVersion: bigint;
  /** Warning alerts: ciphers too weak for the server. */
  readonly insufficientSecurity: bigint;
  /** Warning alerts: fault unrelated to the peer or the protocol. */
  readonly internalError: bigint;
  /** Warning alerts: handshake called off by the user. */
  readonly userCanceled: bigint;
  /** Warning alerts: renegotiation refused. */
  readonly noRenegotiation: bigint;
  /** Warning alerts: extension that was never offered. */
  readonly unsupportedExtension: bigint;
  /** Warning alerts: alert code not listed here. */
  readonly unknown: bigint;
}

/**
 * Counters of TLS alerts of level warning in the connection group, by their cause.
 *
 * Port command 1107, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_ALERT_WARNING_COUNTERS extends CommandInstance {
  /** Asks for it. Counters of TLS alerts of level warning in the connection group, by their cause. */
  get(): Request<P4G_TLS_ALERT_WARNING_COUNTERS_Values>;
}

/**
 * Counters of TLS alerts of level warning in the connection group, by their cause.
 *
 * Port command 1107, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_ALERT_WARNING_COUNTERS: CommandClass<P4G_TLS_ALERT_WARNING_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_ALERT_WARNING_COUNTERS", 1107, "p group", "current_time:i64 ref_time:i64 close_notify:i64 unexpected_message:i64 bad_record_mac:i64 record_overflow:i64 decompression_failure:i64 handshake_failure:i64 bad_certificate:i64 unsupported_certificate:i64 certificate_revoked:i64 certificate_expired:i64 certificate_unknown:i64 illegal_parameter:i64 unknown_ca:i64 access_denied:i64 decode_error:i64 decrypt_error:i64 protocol_version:i64 insufficient_security:i64 internal_error:i64 user_canceled:i64 no_renegotiation:i64 unsupported_extension:i64 unknown:i64", undefined);

/** What P4G_TLS_ALERT_FATAL_COUNTERS reports. */
export interface P4G_TLS_ALERT_FATAL_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** Vendor-defined value, kept as it is; close_notify stands here among the warnings. */
  readonly stats: bigint;
  /** Fatal alerts: message that did not fit the exchange. */
  readonly unexpectedMessage: bigint;
  /** Fatal alerts: record with a wrong authentication code. */
  readonly badRecordMac: bigint;
  /** Fatal alerts: record longer than allowed. */
  readonly recordOverflow: bigint;
  /** Fatal alerts: data that could not be decompressed. */
  readonly decompressionFailure: bigint;
  /** Fatal alerts: no acceptable set of security parameters. */
  readonly handshakeFailure: bigint;
  /** Fatal alerts: damaged certificate or wrong signature in it. */
  readonly badCertificate: bigint;
  /** Fatal alerts: certificate of an unsupported type. */
  readonly unsupportedCertificate: bigint;
  /** Fatal alerts: certificate revoked by its signer. */
  readonly certificateRevoked: bigint;
  /** Fatal alerts: certificate expired or not yet valid. */
  readonly certificateExpired: bigint;
  /** Fatal alerts: certificate unacceptable for some other reason. */
  readonly certificateUnknown: bigint;
  /** Fatal alerts: handshake field out of range or inconsistent. */
  readonly illegalParameter: bigint;
  /** Fatal alerts: certificate authority not found or not trusted. */
  readonly unknownCa: bigint;
  /** Fatal alerts: valid certificate, but access refused. */
  readonly accessDenied: bigint;
  /** Fatal alerts: message that could not be decoded. */
  readonly decodeError: bigint;
  /** Fatal alerts: failed cryptographic check in the handshake. */
  readonly decryptError: bigint;
  /** Fatal alerts: TLS version recognized but not supported. */
  readonly protocolVersion: bigint;
  /** Fatal alerts: ciphers too weak for the server. */
  readonly insufficientSecurity: bigint;
  /** Fatal alerts: fault unrelated to the peer or the protocol. */
  readonly internalError: bigint;
  /** Fatal alerts: handshake called off by the user. */
  readonly userCanceled: bigint;
  /** Fatal alerts: renegotiation refused. */
  readonly noRenegotiation: bigint;
  /** Fatal alerts: extension that was never offered. */
  readonly unsupportedExtension: bigint;
  /** Fatal alerts: alert code not listed here. */
  readonly unknown: bigint;
}

/**
 * Counters of TLS alerts of level fatal in the connection group, by their cause.
 *
 * Port command 1108, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_ALERT_FATAL_COUNTERS extends CommandInstance {
  /** Asks for it. Counters of TLS alerts of level fatal in the connection group, by their cause. */
  get(): Request<P4G_TLS_ALERT_FATAL_COUNTERS_Values>;
}

/**
 * Counters of TLS alerts of level fatal in the connection group, by their cause.
 *
 * Port command 1108, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_ALERT_FATAL_COUNTERS: CommandClass<P4G_TLS_ALERT_FATAL_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_ALERT_FATAL_COUNTERS", 1108, "p group", "current_time:i64 ref_time:i64 stats:i64 unexpected_message:i64 bad_record_mac:i64 record_overflow:i64 decompression_failure:i64 handshake_failure:i64 bad_certificate:i64 unsupported_certificate:i64 certificate_revoked:i64 certificate_expired:i64 certificate_unknown:i64 illegal_parameter:i64 unknown_ca:i64 access_denied:i64 decode_error:i64 decrypt_error:i64 protocol_version:i64 insufficient_security:i64 internal_error:i64 user_canceled:i64 no_renegotiation:i64 unsupported_extension:i64 unknown:i64", undefined);

/** What P4G_TLS_STATE_CURRENT reports. */
export interface P4G_TLS_STATE_CURRENT_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** Connections that are now without active TLS. */
  readonly tlsInactive: bigint;
  /** Connections that are now in the middle of the TLS handshake. */
  readonly tlsHandshaking: bigint;
  /** Connections that are now past a successful TLS handshake. */
  readonly tlsHandshakeDone: bigint;
  /** Connections that are now past a failed TLS handshake. */
  readonly tlsHandshakeFailed: bigint;
  /** Connections that are now in the general failed state of TLS. */
  readonly tlsFailed: bigint;
  /** Connections that are now failed through an internal error. */
  readonly tlsInternalFailed: bigint;
  /** Connections that are now in the close_notify state. */
  readonly tlsCloseNotify: bigint;
  /** Connections that are now finished with TLS. */
  readonly tlsDone: bigint;
}

/**
 * Number of connections that are in each TLS state at present.
 *
 * Port command 1109, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_STATE_CURRENT extends CommandInstance {
  /** Asks for it. Number of connections that are in each TLS state at present. */
  get(): Request<P4G_TLS_STATE_CURRENT_Values>;
}

/**
 * Number of connections that are in each TLS state at present.
 *
 * Port command 1109, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_STATE_CURRENT: CommandClass<P4G_TLS_STATE_CURRENT, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_STATE_CURRENT", 1109, "p group", "current_time:i64 ref_time:i64 tls_inactive:i64 tls_handshaking:i64 tls_handshake_done:i64 tls_handshake_failed:i64 tls_failed:i64 tls_internal_failed:i64 tls_close_notify:i64 tls_done:i64", undefined);

/** What P4G_TLS_STATE_TOTAL reports. */
export interface P4G_TLS_STATE_TOTAL_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** Connections that became inactive in TLS so far. */
  readonly tlsInactive: bigint;
  /** Connections that began the TLS handshake so far. */
  readonly tlsHandshaking: bigint;
  /** Connections that completed the TLS handshake so far. */
  readonly tlsHandshakeDone: bigint;
  /** Connections that failed in the TLS handshake so far. */
  readonly tlsHandshakeFailed: bigint;
  /** Connections that entered the general failed state of TLS so far. */
  readonly tlsFailed: bigint;
  /** Connections that failed through an internal error so far. */
  readonly tlsInternalFailed: bigint;
  /** Connections that entered the close_notify state so far. */
  readonly tlsCloseNotify: bigint;
  /** Connections that finished with TLS so far. */
  readonly tlsDone: bigint;
}

/**
 * Number of connections that have entered each TLS state so far.
 *
 * Port command 1110, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_STATE_TOTAL extends CommandInstance {
  /** Asks for it. Number of connections that have entered each TLS state so far. */
  get(): Request<P4G_TLS_STATE_TOTAL_Values>;
}

/**
 * Number of connections that have entered each TLS state so far.
 *
 * Port command 1110, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_STATE_TOTAL: CommandClass<P4G_TLS_STATE_TOTAL, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_STATE_TOTAL", 1110, "p group", "current_time:i64 ref_time:i64 tls_inactive:i64 tls_handshaking:i64 tls_handshake_done:i64 tls_handshake_failed:i64 tls_failed:i64 tls_internal_failed:i64 tls_close_notify:i64 tls_done:i64", undefined);

/** What P4G_TLS_STATE_RATE reports. */
export interface P4G_TLS_STATE_RATE_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** Connections that become inactive in TLS per second. */
  readonly tlsInactive: bigint;
  /** Connections that begin the TLS handshake per second. */
  readonly tlsHandshaking: bigint;
  /** Connections that complete the TLS handshake per second. */
  readonly tlsHandshakeDone: bigint;
  /** Connections that fail in the TLS handshake per second. */
  readonly tlsHandshakeFailed: bigint;
  /** Connections that enter the general failed state of TLS per second. */
  readonly tlsFailed: bigint;
  /** Connections that fail through an internal error per second. */
  readonly tlsInternalFailed: bigint;
  /** Connections that enter the close_notify state per second. */
  readonly tlsCloseNotify: bigint;
  /** Connections that finish with TLS per second. */
  readonly tlsDone: bigint;
}

/**
 * Number of connections that enter each TLS state in one second.
 *
 * Port command 1111, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_STATE_RATE extends CommandInstance {
  /** Asks for it. Number of connections that enter each TLS state in one second. */
  get(): Request<P4G_TLS_STATE_RATE_Values>;
}

/**
 * Number of connections that enter each TLS state in one second.
 *
 * Port command 1111, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_STATE_RATE: CommandClass<P4G_TLS_STATE_RATE, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_STATE_RATE", 1111, "p group", "current_time:i64 ref_time:i64 tls_inactive:i64 tls_handshaking:i64 tls_handshake_done:i64 tls_handshake_failed:i64 tls_failed:i64 tls_internal_failed:i64 tls_close_notify:i64 tls_done:i64", undefined);

/** What P4G_TLS_RX_PAYLOAD_COUNTERS reports. */
export interface P4G_TLS_RX_PAYLOAD_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** TLS payload received so far. In bytes. */
  readonly byteCount: bigint;
  /** Rate at which TLS payload is received at present. In bytes per second. */
  readonly bytePerSecond: bigint;
}

/**
 * Number and rate of TLS payload bytes received by the connection group.
 *
 * Port command 1112, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_RX_PAYLOAD_COUNTERS extends CommandInstance {
  /** Asks for it. Number and rate of TLS payload bytes received by the connection group. */
  get(): Request<P4G_TLS_RX_PAYLOAD_COUNTERS_Values>;
}

/**
 * Number and rate of TLS payload bytes received by the connection group.
 *
 * Port command 1112, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_RX_PAYLOAD_COUNTERS: CommandClass<P4G_TLS_RX_PAYLOAD_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_RX_PAYLOAD_COUNTERS", 1112, "p group", "current_time:i64 ref_time:i64 byte_count:i64 byte_per_second:i64", undefined);

/** What P4G_TLS_TX_PAYLOAD_COUNTERS reports. */
export interface P4G_TLS_TX_PAYLOAD_COUNTERS_Values {
  /** Time at which these values were read. */
  readonly currentTime: bigint;
  /** Reference time that the reading belongs to. */
  readonly refTime: bigint;
  /** TLS payload sent so far. In bytes. */
  readonly byteCount: bigint;
  /** Rate at which TLS payload is sent at present. In bytes per second. */
  readonly bytePerSecond: bigint;
}

/**
 * Number and rate of TLS payload bytes sent by the connection group.
 *
 * Port command 1113, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_TX_PAYLOAD_COUNTERS extends CommandInstance {
  /** Asks for it. Number and rate of TLS payload bytes sent by the connection group. */
  get(): Request<P4G_TLS_TX_PAYLOAD_COUNTERS_Values>;
}

/**
 * Number and rate of TLS payload bytes sent by the connection group.
 *
 * Port command 1113, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_TX_PAYLOAD_COUNTERS: CommandClass<P4G_TLS_TX_PAYLOAD_COUNTERS, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_TX_PAYLOAD_COUNTERS", 1113, "p group", "current_time:i64 ref_time:i64 byte_count:i64 byte_per_second:i64", undefined);

/** What P4G_TLS_RX_PAYLOAD_BYTES_HIST reports. */
export interface P4G_TLS_RX_PAYLOAD_BYTES_HIST_Values {
  /** Connections that went into the histogram. */
  readonly connectionCount: number;
  /** Smallest amount of received TLS payload of any connection. In bytes. */
  readonly minByteCount: bigint;
  /** Largest amount of received TLS payload of any connection. In bytes. */
  readonly maxByteCount: bigint;
  /** Mean amount of received TLS payload over all these connections. In bytes. */
  readonly avgByteCount: bigint;
  /** Amount of received TLS payload from which the bins count. In bytes. */
  readonly start: bigint;
  /** Amount of received TLS payload covered by one bin. In bytes. */
  readonly interval: bigint;
  /** Connections whose received TLS bytes fell in the first of 32 bins. */
  readonly bin00: number;
  /** Connections whose received TLS bytes fell in the second of 32 bins. */
  readonly bin01: number;
  /** Connections whose received TLS bytes fell in the third of 32 bins. */
  readonly bin02: number;
  /** Connections whose received TLS bytes fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** Connections whose received TLS bytes fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** Connections whose received TLS bytes fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** Connections whose received TLS bytes fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** Connections whose received TLS bytes fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** Connections whose received TLS bytes fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** Connections whose received TLS bytes fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** Connections whose received TLS bytes fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** Connections whose received TLS bytes fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** Connections whose received TLS bytes fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** Connections whose received TLS bytes fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** Connections whose received TLS bytes fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** Connections whose received TLS bytes fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** Connections whose received TLS bytes fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** Connections whose received TLS bytes fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** Connections whose received TLS bytes fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** Connections whose received TLS bytes fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** Connections whose received TLS bytes fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** Connections whose received TLS bytes fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** Connections whose received TLS bytes fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** Connections whose received TLS bytes fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** Connections whose received TLS bytes fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** Connections whose received TLS bytes fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** Connections whose received TLS bytes fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** Connections whose received TLS bytes fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** Connections whose received TLS bytes fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** Connections whose received TLS bytes fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** Connections whose received TLS bytes fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** Connections whose received TLS bytes fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of the TLS payload bytes received per connection.
 *
 * Port command 1114, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_RX_PAYLOAD_BYTES_HIST extends CommandInstance {
  /** Asks for it. Histogram of the TLS payload bytes received per connection. */
  get(): Request<P4G_TLS_RX_PAYLOAD_BYTES_HIST_Values>;
}

/**
 * Histogram of the TLS payload bytes received per connection.
 *
 * Port command 1114, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_RX_PAYLOAD_BYTES_HIST: CommandClass<P4G_TLS_RX_PAYLOAD_BYTES_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_RX_PAYLOAD_BYTES_HIST", 1114, "p group", "connection_count:i32 min_byte_count:i64 max_byte_count:i64 avg_byte_count:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_TLS_TX_PAYLOAD_BYTES_HIST reports. */
export interface P4G_TLS_TX_PAYLOAD_BYTES_HIST_Values {
  /** Connections that went into the histogram. */
  readonly connectionCount: number;
  /** Smallest amount of sent TLS payload of any connection. In bytes. */
  readonly minByteCount: bigint;
  /** Largest amount of sent TLS payload of any connection. In bytes. */
  readonly maxByteCount: bigint;
  /** Mean amount of sent TLS payload over all these connections. In bytes. */
  readonly avgByteCount: bigint;
  /** Amount of sent TLS payload from which the bins count. In bytes. */
  readonly start: bigint;
  /** Amount of sent TLS payload covered by one bin. In bytes. */
  readonly interval: bigint;
  /** Connections whose sent TLS bytes fell in the first of 32 bins. */
  readonly bin00: number;
  /** Connections whose sent TLS bytes fell in the second of 32 bins. */
  readonly bin01: number;
  /** Connections whose sent TLS bytes fell in the third of 32 bins. */
  readonly bin02: number;
  /** Connections whose sent TLS bytes fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** Connections whose sent TLS bytes fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** Connections whose sent TLS bytes fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** Connections whose sent TLS bytes fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** Connections whose sent TLS bytes fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** Connections whose sent TLS bytes fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** Connections whose sent TLS bytes fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** Connections whose sent TLS bytes fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** Connections whose sent TLS bytes fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** Connections whose sent TLS bytes fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** Connections whose sent TLS bytes fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** Connections whose sent TLS bytes fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** Connections whose sent TLS bytes fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** Connections whose sent TLS bytes fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** Connections whose sent TLS bytes fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** Connections whose sent TLS bytes fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** Connections whose sent TLS bytes fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** Connections whose sent TLS bytes fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** Connections whose sent TLS bytes fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** Connections whose sent TLS bytes fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** Connections whose sent TLS bytes fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** Connections whose sent TLS bytes fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** Connections whose sent TLS bytes fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** Connections whose sent TLS bytes fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** Connections whose sent TLS bytes fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** Connections whose sent TLS bytes fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** Connections whose sent TLS bytes fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** Connections whose sent TLS bytes fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** Connections whose sent TLS bytes fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of the TLS payload bytes sent per connection.
 *
 * Port command 1115, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_TX_PAYLOAD_BYTES_HIST extends CommandInstance {
  /** Asks for it. Histogram of the TLS payload bytes sent per connection. */
  get(): Request<P4G_TLS_TX_PAYLOAD_BYTES_HIST_Values>;
}

/**
 * Histogram of the TLS payload bytes sent per connection.
 *
 * Port command 1115, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_TX_PAYLOAD_BYTES_HIST: CommandClass<P4G_TLS_TX_PAYLOAD_BYTES_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_TX_PAYLOAD_BYTES_HIST", 1115, "p group", "connection_count:i32 min_byte_count:i64 max_byte_count:i64 avg_byte_count:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_TLS_HANDSHAKE_HIST reports. */
export interface P4G_TLS_HANDSHAKE_HIST_Values {
  /** Connections that went into the histogram. */
  readonly connectionCount: number;
  /** Shortest handshake time of any connection. */
  readonly minConnectionHandshakeTime: bigint;
  /** Longest handshake time of any connection. */
  readonly maxConnectionHandshakeTime: bigint;
  /** Mean handshake time over all these connections. */
  readonly avgConnectionHandshakeTime: bigint;
  /** Handshake time from which the bins count. */
  readonly start: bigint;
  /** Handshake time covered by one bin. */
  readonly interval: bigint;
  /** Connections whose handshake time fell in the first of 32 bins. */
  readonly bin00: number;
  /** Connections whose handshake time fell in the second of 32 bins. */
  readonly bin01: number;
  /** Connections whose handshake time fell in the third of 32 bins. */
  readonly bin02: number;
  /** Connections whose handshake time fell in the fourth of 32 bins. */
  readonly bin03: number;
  /** Connections whose handshake time fell in the fifth of 32 bins. */
  readonly bin04: number;
  /** Connections whose handshake time fell in the sixth of 32 bins. */
  readonly bin05: number;
  /** Connections whose handshake time fell in the seventh of 32 bins. */
  readonly bin06: number;
  /** Connections whose handshake time fell in the eighth of 32 bins. */
  readonly bin07: number;
  /** Connections whose handshake time fell in the ninth of 32 bins. */
  readonly bin08: number;
  /** Connections whose handshake time fell in the tenth of 32 bins. */
  readonly bin09: number;
  /** Connections whose handshake time fell in the eleventh of 32 bins. */
  readonly bin10: number;
  /** Connections whose handshake time fell in the twelfth of 32 bins. */
  readonly bin11: number;
  /** Connections whose handshake time fell in the thirteenth of 32 bins. */
  readonly bin12: number;
  /** Connections whose handshake time fell in the fourteenth of 32 bins. */
  readonly bin13: number;
  /** Connections whose handshake time fell in the fifteenth of 32 bins. */
  readonly bin14: number;
  /** Connections whose handshake time fell in the sixteenth of 32 bins. */
  readonly bin15: number;
  /** Connections whose handshake time fell in the seventeenth of 32 bins. */
  readonly bin16: number;
  /** Connections whose handshake time fell in the eighteenth of 32 bins. */
  readonly bin17: number;
  /** Connections whose handshake time fell in the nineteenth of 32 bins. */
  readonly bin18: number;
  /** Connections whose handshake time fell in the twentieth of 32 bins. */
  readonly bin19: number;
  /** Connections whose handshake time fell in the twenty-first of 32 bins. */
  readonly bin20: number;
  /** Connections whose handshake time fell in the twenty-second of 32 bins. */
  readonly bin21: number;
  /** Connections whose handshake time fell in the twenty-third of 32 bins. */
  readonly bin22: number;
  /** Connections whose handshake time fell in the twenty-fourth of 32 bins. */
  readonly bin23: number;
  /** Connections whose handshake time fell in the twenty-fifth of 32 bins. */
  readonly bin24: number;
  /** Connections whose handshake time fell in the twenty-sixth of 32 bins. */
  readonly bin25: number;
  /** Connections whose handshake time fell in the twenty-seventh of 32 bins. */
  readonly bin26: number;
  /** Connections whose handshake time fell in the twenty-eighth of 32 bins. */
  readonly bin27: number;
  /** Connections whose handshake time fell in the twenty-ninth of 32 bins. */
  readonly bin28: number;
  /** Connections whose handshake time fell in the thirtieth of 32 bins. */
  readonly bin29: number;
  /** Connections whose handshake time fell in the thirty-first of 32 bins. */
  readonly bin30: number;
  /** Connections whose handshake time fell in the last of 32 bins. */
  readonly bin31: number;
}

/**
 * Histogram of the time connections took for the TLS handshake.
 *
 * Port command 1116, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_HANDSHAKE_HIST extends CommandInstance {
  /** Asks for it. Histogram of the time connections took for the TLS handshake. */
  get(): Request<P4G_TLS_HANDSHAKE_HIST_Values>;
}

/**
 * Histogram of the time connections took for the TLS handshake.
 *
 * Port command 1116, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_HANDSHAKE_HIST: CommandClass<P4G_TLS_HANDSHAKE_HIST, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_HANDSHAKE_HIST", 1116, "p group", "connection_count:i32 min_connection_handshake_time:i64 max_connection_handshake_time:i64 avg_connection_handshake_time:i64 start:i64 interval:i64 bin_00:i32 bin_01:i32 bin_02:i32 bin_03:i32 bin_04:i32 bin_05:i32 bin_06:i32 bin_07:i32 bin_08:i32 bin_09:i32 bin_10:i32 bin_11:i32 bin_12:i32 bin_13:i32 bin_14:i32 bin_15:i32 bin_16:i32 bin_17:i32 bin_18:i32 bin_19:i32 bin_20:i32 bin_21:i32 bin_22:i32 bin_23:i32 bin_24:i32 bin_25:i32 bin_26:i32 bin_27:i32 bin_28:i32 bin_29:i32 bin_30:i32 bin_31:i32", undefined);

/** What P4G_TLS_SERVER_NAME reports. */
export interface P4G_TLS_SERVER_NAME_Values {
  /** Name a client asks for in its hello message. */
  readonly serverName: string;
}

/** What setting P4G_TLS_SERVER_NAME takes. */
export interface P4G_TLS_SERVER_NAME_Input {
  /** Name a client asks for in its hello message. */
  readonly serverName: string;
}

/**
 * Host name given to the server in the TLS handshake (server name indication).
 *
 * Port command 1117, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_SERVER_NAME extends CommandInstance {
  /** Asks for it. Host name given to the server in the TLS handshake (server name indication). */
  get(): Request<P4G_TLS_SERVER_NAME_Values>;
  /**
   * Sets it. Host name given to the server in the TLS handshake (server name indication).
   * @param serverName name a client asks for in its hello message
   */
  set(serverName: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TLS_SERVER_NAME_Input): Request<void>;
}

/**
 * Host name given to the server in the TLS handshake (server name indication).
 *
 * Port command 1117, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_SERVER_NAME: CommandClass<P4G_TLS_SERVER_NAME, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_SERVER_NAME", 1117, "p group", "server_name:str", "=");

/** What P4G_TLS_PROTOCOL_VER reports. */
export interface P4G_TLS_PROTOCOL_VER_Values {
  /** Version to speak, from SSL 3.0 to TLS 1.2. */
  readonly tlsVersion: TLSVersion | number;
}

/** What setting P4G_TLS_PROTOCOL_VER takes. */
export interface P4G_TLS_PROTOCOL_VER_Input {
  /** Version to speak, from SSL 3.0 to TLS 1.2. */
  readonly tlsVersion: TLSVersion | number;
}

/**
 * TLS version that the connection group uses for its TLS connections.
 *
 * Port command 1118, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_PROTOCOL_VER extends CommandInstance {
  /** Asks for it. TLS version that the connection group uses for its TLS connections. */
  get(): Request<P4G_TLS_PROTOCOL_VER_Values>;
  /**
   * Sets it. TLS version that the connection group uses for its TLS connections.
   * @param tlsVersion version to speak, from SSL 3.0 to TLS 1.2
   */
  set(tlsVersion: TLSVersion | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P4G_TLS_PROTOCOL_VER_Input): Request<void>;
  /** Sets it with tlsVersion SSLV3. */
  setSslv3(): Request<void>;
  /** Sets it with tlsVersion TLS10. */
  setTls10(): Request<void>;
  /** Sets it with tlsVersion TLS11. */
  setTls11(): Request<void>;
  /** Sets it with tlsVersion TLS12. */
  setTls12(): Request<void>;
}

/**
 * TLS version that the connection group uses for its TLS connections.
 *
 * Port command 1118, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_PROTOCOL_VER: CommandClass<P4G_TLS_PROTOCOL_VER, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_PROTOCOL_VER", 1118, "p group", "tls_version:u8@0", "=", "setSslv3 tls_version=SSLV3;setTls10 tls_version=TLS10;setTls11 tls_version=TLS11;setTls12 tls_version=TLS12", [TLSVersion]);

/** What P4G_TLS_MIN_REQ_PROTOCOL_VER reports. */
export interface P4G_TLS_MIN_REQ_PROTOCOL_VER_Values {
  /** Oldest version that is sufficient. */
  readonly tlsVersion: TLSVersion | number;
}

/**
 * Lowest TLS version required by the present settings of the connection group.
 *
 * Port command 1119, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export interface P4G_TLS_MIN_REQ_PROTOCOL_VER extends CommandInstance {
  /** Asks for it. Lowest TLS version required by the present settings of the connection group. */
  get(): Request<P4G_TLS_MIN_REQ_PROTOCOL_VER_Values>;
}

/**
 * Lowest TLS version required by the present settings of the connection group.
 *
 * Port command 1119, since 1.0-beta.2: get.
 *
 * Indices:
 * - `group`: Connection group of a Vulcan port.
 */
export const P4G_TLS_MIN_REQ_PROTOCOL_VER: CommandClass<P4G_TLS_MIN_REQ_PROTOCOL_VER, [module: number, port: number, group: number]> = /* @__PURE__ */ command("P4G_TLS_MIN_REQ_PROTOCOL_VER", 1119, "p group", "tls_version:u8@0", undefined, "", [TLSVersion]);
