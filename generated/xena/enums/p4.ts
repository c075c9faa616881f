// Generated from schema/xena/enums/p4.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** State into which an L47 port is to go. */
export type L47TrafficState = keyof typeof L47TrafficState;
/** State into which an L47 port is to go. */
export const L47TrafficState: {
  /** Free the resources of the test. Number 0. */
  readonly OFF: "OFF";
  /** Run the configured traffic. Number 1. */
  readonly ON: "ON";
  /** End traffic and keep the statistics. Number 2. */
  readonly STOP: "STOP";
  /** Set up what the test needs. Number 3. */
  readonly PREPARE: "PREPARE";
  /** Resolve addresses and send what must precede traffic. Number 4. */
  readonly PRERUN: "PRERUN";
  } = /* @__PURE__ */ enumeration("L47TrafficState", "OFF ON STOP PREPARE PRERUN");
/** State in which an L47 port is. */
export type L47PortState = keyof typeof L47PortState;
/** State in which an L47 port is. */
export const L47PortState: {
  /** Idle, nothing prepared. Number 0. */
  readonly OFF: "OFF";
  /** Preparation under way. Number 1. */
  readonly PREPARE: "PREPARE";
  /** Preparation done. Number 2. */
  readonly PREPARE_RDY: "PREPARE_RDY";
  /** Preparation failed. Number 3. */
  readonly PREPARE_FAIL: "PREPARE_FAIL";
  /** Pre-run under way. Number 4. */
  readonly PRERUN: "PRERUN";
  /** Pre-run done, ready for traffic. Number 5. */
  readonly PRERUN_RDY: "PRERUN_RDY";
  /** Traffic under way. Number 6. */
  readonly RUNNING: "RUNNING";
  /** Traffic is being ended. Number 7. */
  readonly STOPPING: "STOPPING";
  /** Traffic ended, statistics available. Number 8. */
  readonly STOPPED: "STOPPED";
  /** Address lease procedure under way. Number 9. */
  readonly DHCP: "DHCP";
  } = /* @__PURE__ */ enumeration("L47PortState", "OFF PREPARE PREPARE_RDY PREPARE_FAIL PRERUN PRERUN_RDY RUNNING STOPPING STOPPED DHCP");
/** Speed that an L47 port is to use. */
export type L47PortSpeed = keyof typeof L47PortSpeed;
/** Speed that an L47 port is to use. */
export const L47PortSpeed: {
  /** Negotiated with the link partner. Number 0. */
  readonly AUTO: "AUTO";
  /** Number 1. */
  readonly F100M: "F100M";
  /** Number 2. */
  readonly F1G: "F1G";
  /** Number 3. */
  readonly F2_5G: "F2_5G";
  /** Number 4. */
  readonly F5G: "F5G";
  /** Number 5. */
  readonly F10G: "F10G";
  /** Number 6. */
  readonly F25G: "F25G";
  /** Number 7. */
  readonly F40G: "F40G";
  /** Number 8. */
  readonly F50G: "F50G";
  /** Number 9. */
  readonly F100G: "F100G";
  } = /* @__PURE__ */ enumeration("L47PortSpeed", "AUTO F100M F1G F2_5G F5G F10G F25G F40G F50G F100G");
/** Whether a license is present on the port. */
export type IsPresent = keyof typeof IsPresent;
/** Whether a license is present on the port. */
export const IsPresent: {
  /** Number 0. */
  readonly NOT_PRESENT: "NOT_PRESENT";
  /** Number 1. */
  readonly PRESENT: "PRESENT";
  } = /* @__PURE__ */ enumeration("IsPresent", "NOT_PRESENT PRESENT");
/** Highest port speed that an L47 port license covers. */
export type LicenseSpeed = keyof typeof LicenseSpeed;
/** Highest port speed that an L47 port license covers. */
export const LicenseSpeed: {
  /** Number 0. */
  readonly UNDEFINED: "UNDEFINED";
  /** Number 1. */
  readonly F100M: "F100M";
  /** Number 2. */
  readonly F1G: "F1G";
  /** Number 3. */
  readonly F2_5G: "F2_5G";
  /** Number 4. */
  readonly F5G: "F5G";
  /** Number 5. */
  readonly F10G: "F10G";
  /** Number 6. */
  readonly F25G: "F25G";
  /** Number 7. */
  readonly F40G: "F40G";
  /** Number 8. */
  readonly F50G: "F50G";
  /** Number 9. */
  readonly F100G: "F100G";
  } = /* @__PURE__ */ enumeration("LicenseSpeed", "UNDEFINED F100M F1G F2_5G F5G F10G F25G F40G F50G F100G");
/** Progress of address assignment by DHCP on an L47 port. */
export type DhcpState = keyof typeof DhcpState;
/** Progress of address assignment by DHCP on an L47 port. */
export const DhcpState: {
  /** Number 0. */
  readonly DHCP_STATE_UNKNOWN: "DHCP_STATE_UNKNOWN";
  /** Number 1. */
  readonly DHCP_STATE_RUNNING: "DHCP_STATE_RUNNING";
  /** Number 2. */
  readonly DHCP_STATE_COMPLETED: "DHCP_STATE_COMPLETED";
  /** Number 3. */
  readonly DHCP_STATE_FAILED: "DHCP_STATE_FAILED";
  } = /* @__PURE__ */ enumeration("DhcpState", "DHCP_STATE_UNKNOWN DHCP_STATE_RUNNING DHCP_STATE_COMPLETED DHCP_STATE_FAILED");
/** Whether DHCP messages of an L47 port carry VLAN tags. */
export type DhcpVlanState = keyof typeof DhcpVlanState;
/** Whether DHCP messages of an L47 port carry VLAN tags. */
export const DhcpVlanState: {
  /** Number 0. */
  readonly DHCP_VLAN_OFF: "DHCP_VLAN_OFF";
  /** Number 1. */
  readonly DHCP_VLAN_ON: "DHCP_VLAN_ON";
  } = /* @__PURE__ */ enumeration("DhcpVlanState", "DHCP_VLAN_OFF DHCP_VLAN_ON");
