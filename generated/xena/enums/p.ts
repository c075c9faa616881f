// Generated from schema/xena/enums/p.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Speed, or set of speeds to negotiate, that an L23 port is to use. */
export type PortSpeedMode = keyof typeof PortSpeedMode;
/** Speed, or set of speeds to negotiate, that an L23 port is to use. */
export const PortSpeedMode: {
  /** Negotiated, or the only one the port has. Number 0. */
  readonly AUTO: "AUTO";
  /** Number 1. */
  readonly F10M: "F10M";
  /** Number 2. */
  readonly F100M: "F100M";
  /** Number 3. */
  readonly F1G: "F1G";
  /** Number 4. */
  readonly F10G: "F10G";
  /** Number 5. */
  readonly F40G: "F40G";
  /** Number 6. */
  readonly F100G: "F100G";
  /** 10 Mbit/s half duplex. Number 7. */
  readonly F10MHDX: "F10MHDX";
  /** 100 Mbit/s half duplex. Number 8. */
  readonly F100MHDX: "F100MHDX";
  /** Negotiates 10 or 100 Mbit/s. Number 9. */
  readonly F10M100M: "F10M100M";
  /** Negotiates 100 Mbit/s or 1 Gbit/s. Number 10. */
  readonly F100M1G: "F100M1G";
  /** Negotiates 100 Mbit/s, 1 or 10 Gbit/s. Number 11. */
  readonly F100M1G10G: "F100M1G10G";
  /** Number 12. */
  readonly F2500M: "F2500M";
  /** Number 13. */
  readonly F5G: "F5G";
  /** Negotiates 100 Mbit/s, 1 or 2.5 Gbit/s. Number 14. */
  readonly F100M1G2500M: "F100M1G2500M";
  /** Number 15. */
  readonly F25G: "F25G";
  /** Number 16. */
  readonly F50G: "F50G";
  /** Number 17. */
  readonly F200G: "F200G";
  /** Number 18. */
  readonly F400G: "F400G";
  /** Number 19. */
  readonly F800G: "F800G";
  /** Number 20. */
  readonly F1600G: "F1600G";
  /** The chassis cannot tell. Number 255. */
  readonly UNKNOWN: "UNKNOWN";
  } = /* @__PURE__ */ enumeration("PortSpeedMode", "AUTO F10M F100M F1G F10G F40G F100G F10MHDX F100MHDX F10M100M F100M1G F100M1G10G F2500M F5G F100M1G2500M F25G F50G F200G F400G F800G F1600G UNKNOWN=255");
/** Whether the receiver of a port is in sync with the incoming signal. */
export type SyncStatus = keyof typeof SyncStatus;
/** Whether the receiver of a port is in sync with the incoming signal. */
export const SyncStatus: {
  /** Number 0. */
  readonly NO_SYNC: "NO_SYNC";
  /** Number 1. */
  readonly IN_SYNC: "IN_SYNC";
  } = /* @__PURE__ */ enumeration("SyncStatus", "NO_SYNC IN_SYNC");
/** Where in the port received or transmitted packets are turned around. */
export type LoopbackMode = keyof typeof LoopbackMode;
/** Where in the port received or transmitted packets are turned around. */
export const LoopbackMode: {
  /** Normal operation. Number 0. */
  readonly NONE: "NONE";
  /** Received signal goes straight back out. Number 1. */
  readonly L1RX2TX: "L1RX2TX";
  /** Received packets return with swapped MAC addresses. Number 2. */
  readonly L2RX2TX: "L2RX2TX";
  /** Received packets return with swapped MAC and IP addresses. Number 3. */
  readonly L3RX2TX: "L3RX2TX";
  /** Own packets reach the own receiver while also leaving the port. Number 4. */
  readonly TXON2RX: "TXON2RX";
  /** Own packets reach the own receiver with the transmitter off. Number 5. */
  readonly TXOFF2RX: "TXOFF2RX";
  /** Received packets leave through the neighboring port. Number 6. */
  readonly PORT2PORT: "PORT2PORT";
  } = /* @__PURE__ */ enumeration("LoopbackMode", "NONE L1RX2TX L2RX2TX L3RX2TX TXON2RX TXOFF2RX PORT2PORT");
/** Whether an L23 port is transmitting test traffic. */
export type TrafficOnOff = keyof typeof TrafficOnOff;
/** Whether an L23 port is transmitting test traffic. */
export const TrafficOnOff: {
  /** Number 0. */
  readonly OFF: "OFF";
  /** Number 1. */
  readonly ON: "ON";
  /** Traffic is about to start. Number 2. */
  readonly PREPARING: "PREPARING";
  } = /* @__PURE__ */ enumeration("TrafficOnOff", "OFF ON PREPARING");
/** Bits of a packet, as sent and as received, between which latency is measured. */
export type LatencyMode = keyof typeof LatencyMode;
/** Bits of a packet, as sent and as received, between which latency is measured. */
export const LatencyMode: {
  /** Last bit sent to last bit received. Number 0. */
  readonly LAST2LAST: "LAST2LAST";
  /** First bit sent to last bit received. Number 1. */
  readonly FIRST2LAST: "FIRST2LAST";
  /** Last bit sent to first bit received, as for store-and-forward devices. Number 2. */
  readonly LAST2FIRST: "LAST2FIRST";
  /** First bit sent to first bit received, as for cut-through devices. Number 3. */
  readonly FIRST2FIRST: "FIRST2FIRST";
  } = /* @__PURE__ */ enumeration("LatencyMode", "LAST2LAST FIRST2LAST LAST2FIRST FIRST2FIRST");
/** How the twisted pairs of a copper port are crossed. */
export type MDIXMode = keyof typeof MDIXMode;
/** How the twisted pairs of a copper port are crossed. */
export const MDIXMode: {
  /** Found out by the port. Number 0. */
  readonly AUTO: "AUTO";
  /** Straight. Number 1. */
  readonly MDI: "MDI";
  /** Crossed over. Number 2. */
  readonly MDIX: "MDIX";
  } = /* @__PURE__ */ enumeration("MDIXMode", "AUTO MDI MDIX");
/** IGMP messages that a port sends for its multicast group. */
export type MulticastOperation = keyof typeof MulticastOperation;
/** IGMP messages that a port sends for its multicast group. */
export const MulticastOperation: {
  /** None. Number 0. */
  readonly OFF: "OFF";
  /** Joins, repeated at intervals. Number 1. */
  readonly ON: "ON";
  /** One join, right away. Number 2. */
  readonly JOIN: "JOIN";
  /** One leave, right away. Number 3. */
  readonly LEAVE: "LEAVE";
  } = /* @__PURE__ */ enumeration("MulticastOperation", "OFF ON JOIN LEAVE");
/** IGMP messages that a port sends for its list of multicast groups, IGMPv3 forms included. */
export type MulticastExtOperation = keyof typeof MulticastExtOperation;
/** IGMP messages that a port sends for its list of multicast groups, IGMPv3 forms included. */
export const MulticastExtOperation: {
  /** None. Number 0. */
  readonly OFF: "OFF";
  /** Joins, repeated at intervals. Number 1. */
  readonly ON: "ON";
  /** One join, right away. Number 2. */
  readonly JOIN: "JOIN";
  /** One leave, right away. Number 3. */
  readonly LEAVE: "LEAVE";
  /** IGMPv3 report that takes only the listed sources. Number 4. */
  readonly INCLUDE: "INCLUDE";
  /** IGMPv3 report that refuses the listed sources. Number 5. */
  readonly EXCLUDE: "EXCLUDE";
  /** Leave sent to all hosts. Number 6. */
  readonly LEAVE_TO_ALL: "LEAVE_TO_ALL";
  /** Query for all groups. Number 7. */
  readonly GENERAL_QUERY: "GENERAL_QUERY";
  /** Query for one group. Number 8. */
  readonly GROUP_QUERY: "GROUP_QUERY";
  } = /* @__PURE__ */ enumeration("MulticastExtOperation", "OFF ON JOIN LEAVE INCLUDE EXCLUDE LEAVE_TO_ALL GENERAL_QUERY GROUP_QUERY");
/** Version of IGMP that a port speaks. */
export type IGMPVersion = keyof typeof IGMPVersion;
/** Version of IGMP that a port speaks. */
export const IGMPVersion: {
  /** Number 0. */
  readonly IGMPV2: "IGMPV2";
  /** Number 1. */
  readonly IGMPV3: "IGMPV3";
  } = /* @__PURE__ */ enumeration("IGMPVersion", "IGMPV2 IGMPV3");
/** Scheduling of the streams of a port against each other. */
export type TXMode = keyof typeof TXMode;
/** Scheduling of the streams of a port against each other. */
export const TXMode: {
  /** Streams interleaved, each close to its own rate. Number 0. */
  readonly NORMAL: "NORMAL";
  /** Even spacing within each stream takes precedence. Number 1. */
  readonly STRICTUNIFORM: "STRICTUNIFORM";
  /** Streams take turns, each sending its packet count. Number 2. */
  readonly SEQUENTIAL: "SEQUENTIAL";
  /** Streams take turns, each sending one burst. Number 3. */
  readonly BURST: "BURST";
  } = /* @__PURE__ */ enumeration("TXMode", "NORMAL STRICTUNIFORM SEQUENTIAL BURST");
/** Kind of payload that the streams of a port may use. */
export type PayloadMode = keyof typeof PayloadMode;
/** Kind of payload that the streams of a port may use. */
export const PayloadMode: {
  /** Short pattern or generated bytes. Number 0. */
  readonly NORMAL: "NORMAL";
  /** Long payload given per stream. Number 1. */
  readonly EXTPL: "EXTPL";
  /** Custom data fields. Number 2. */
  readonly CDF: "CDF";
  } = /* @__PURE__ */ enumeration("PayloadMode", "NORMAL EXTPL CDF");
/** Role of a BroadR-Reach port in clocking the link. */
export type BRRMode = keyof typeof BRRMode;
/** Role of a BroadR-Reach port in clocking the link. */
export const BRRMode: {
  /** Number 0. */
  readonly SLAVE: "SLAVE";
  /** Number 1. */
  readonly MASTER: "MASTER";
  } = /* @__PURE__ */ enumeration("BRRMode", "SLAVE MASTER");
/** Whether low power activity has been noted in the transmit path. */
export type TXHState = keyof typeof TXHState;
/** Whether low power activity has been noted in the transmit path. */
export const TXHState: {
  /** Nothing noted. Number 0. */
  readonly TXH_NA: "TXH_NA";
  /** Activity noted. Number 1. */
  readonly TXH_X: "TXH_X";
  } = /* @__PURE__ */ enumeration("TXHState", "TXH_NA TXH_X");
/** Whether low power activity has been noted in the receive path. */
export type RXHState = keyof typeof RXHState;
/** Whether low power activity has been noted in the receive path. */
export const RXHState: {
  /** Nothing noted. Number 0. */
  readonly RXH_NA: "RXH_NA";
  /** Activity noted. Number 1. */
  readonly RXH_X: "RXH_X";
  } = /* @__PURE__ */ enumeration("RXHState", "RXH_NA RXH_X");
/** Whether the transmit path is active or in low power idle. */
export type TXCState = keyof typeof TXCState;
/** Whether the transmit path is active or in low power idle. */
export const TXCState: {
  /** Number 0. */
  readonly TXC_ACTIVE: "TXC_ACTIVE";
  /** Sending low power idle. Number 1. */
  readonly TXC_LPI: "TXC_LPI";
  } = /* @__PURE__ */ enumeration("TXCState", "TXC_ACTIVE TXC_LPI");
/** Whether the receive path is active or in low power idle. */
export type RXCState = keyof typeof RXCState;
/** Whether the receive path is active or in low power idle. */
export const RXCState: {
  /** Number 0. */
  readonly RXC_ACTIVE: "RXC_ACTIVE";
  /** Receiving low power idle. Number 1. */
  readonly RXC_LPI: "RXC_LPI";
  } = /* @__PURE__ */ enumeration("RXCState", "RXC_ACTIVE RXC_LPI");
/** Whether the link is up or down. */
export type LinkState = keyof typeof LinkState;
/** Whether the link is up or down. */
export const LinkState: {
  /** Number 0. */
  readonly LINK_DOWN: "LINK_DOWN";
  /** Number 1. */
  readonly LINK_UP: "LINK_UP";
  } = /* @__PURE__ */ enumeration("LinkState", "LINK_DOWN LINK_UP");
/** How a port takes part in local and remote fault signaling. */
export type FaultSignaling = keyof typeof FaultSignaling;
/** How a port takes part in local and remote fault signaling. */
export const FaultSignaling: {
  /** Reacts to faults as the standard says. Number 0. */
  readonly NORMAL: "NORMAL";
  /** Behaves as if a local fault were present. Number 1. */
  readonly FORCE_LOCAL: "FORCE_LOCAL";
  /** Sends remote fault all the time. Number 2. */
  readonly FORCE_REMOTE: "FORCE_REMOTE";
  /** Neither sends nor obeys fault signals. Number 3. */
  readonly DISABLED: "DISABLED";
  } = /* @__PURE__ */ enumeration("FaultSignaling", "NORMAL FORCE_LOCAL FORCE_REMOTE DISABLED");
/** Header put in front of the IGMP messages a port sends. */
export type MulticastHeaderFormat = keyof typeof MulticastHeaderFormat;
/** Header put in front of the IGMP messages a port sends. */
export const MulticastHeaderFormat: {
  /** No additional header. Number 0. */
  readonly NOHDR: "NOHDR";
  /** VLAN tag. Number 1. */
  readonly VLAN: "VLAN";
  } = /* @__PURE__ */ enumeration("MulticastHeaderFormat", "NOHDR VLAN");
/** Result of preparing a port for traffic. */
export type TrafficError = keyof typeof TrafficError;
/** Result of preparing a port for traffic. */
export const TrafficError: {
  /** Preparation has not been done. Number 0. */
  readonly NOT_PREPARED: "NOT_PREPARED";
  /** Stream rates and packet lengths do not fit the port. Number 1. */
  readonly RATE_LENGTH_ERROR: "RATE_LENGTH_ERROR";
  /** Number 2. */
  readonly PREPARED_OK: "PREPARED_OK";
  } = /* @__PURE__ */ enumeration("TrafficError", "NOT_PREPARED RATE_LENGTH_ERROR PREPARED_OK");
/** Kind of traffic engine that a port has. */
export type TrafficEngine = keyof typeof TrafficEngine;
/** Kind of traffic engine that a port has. */
export const TrafficEngine: {
  /** Full traffic generator and analyzer. Number 1. */
  readonly TGA: "TGA";
  /** Reduced traffic generator and analyzer. Number 2. */
  readonly MICRO_TGA: "MICRO_TGA";
  } = /* @__PURE__ */ enumeration("TrafficEngine", "TGA=1 MICRO_TGA");
/** What the reconciliation sublayer of a port supports. */
export type ReconciliationSublayerSupport = keyof typeof ReconciliationSublayerSupport;
/** What the reconciliation sublayer of a port supports. */
export const ReconciliationSublayerSupport: {
  /** Number 0. */
  readonly NO_SUPPORT: "NO_SUPPORT";
  /** Local and remote fault. Number 1. */
  readonly FAULT_SIGNALING: "FAULT_SIGNALING";
  } = /* @__PURE__ */ enumeration("ReconciliationSublayerSupport", "NO_SUPPORT FAULT_SIGNALING");
