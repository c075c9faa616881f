// Generated from schema/xena/enums/pef.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Whether a header takes part in a Chimera flow filter. */
export type FilterUse = keyof typeof FilterUse;
/** Whether a header takes part in a Chimera flow filter. */
export const FilterUse: {
  /** Ignored by the filter. Number 0. */
  readonly OFF: "OFF";
  /** Condition that must hold together with the others. Number 1. */
  readonly AND: "AND";
  } = /* @__PURE__ */ enumeration("FilterUse", "OFF AND");
/** Whether packets that match a filter condition are taken in or kept out. */
export type InfoAction = keyof typeof InfoAction;
/** Whether packets that match a filter condition are taken in or kept out. */
export const InfoAction: {
  /** Number 0. */
  readonly EXCLUDE: "EXCLUDE";
  /** Number 1. */
  readonly INCLUDE: "INCLUDE";
  } = /* @__PURE__ */ enumeration("InfoAction", "EXCLUDE INCLUDE");
/** Tags or labels that a Chimera filter expects between Ethernet and layer 3. */
export type L2PlusPresent = keyof typeof L2PlusPresent;
/** Tags or labels that a Chimera filter expects between Ethernet and layer 3. */
export const L2PlusPresent: {
  /** None expected. Number 0. */
  readonly NA: "NA";
  /** One VLAN tag. Number 1. */
  readonly VLAN1: "VLAN1";
  /** Two VLAN tags. Number 2. */
  readonly VLAN2: "VLAN2";
  /** MPLS label. Number 3. */
  readonly MPLS: "MPLS";
  } = /* @__PURE__ */ enumeration("L2PlusPresent", "NA VLAN1 VLAN2 MPLS");
/** Layer 3 header that a Chimera filter expects. */
export type L3Present = keyof typeof L3Present;
/** Layer 3 header that a Chimera filter expects. */
export const L3Present: {
  /** None expected. Number 0. */
  readonly NA: "NA";
  /** IPv4. Number 1. */
  readonly IP4: "IP4";
  /** IPv6. Number 2. */
  readonly IP6: "IP6";
  } = /* @__PURE__ */ enumeration("L3Present", "NA IP4 IP6");
/** How the conditions of a Chimera flow filter are written. */
export type FilterMode = keyof typeof FilterMode;
/** How the conditions of a Chimera flow filter are written. */
export const FilterMode: {
  /** Fixed set of header fields. Number 0. */
  readonly BASIC: "BASIC";
  /** Value and mask for a free list of protocol segments. Number 1. */
  readonly EXTENDED: "EXTENDED";
  } = /* @__PURE__ */ enumeration("FilterMode", "BASIC EXTENDED");
/** Which copy of a Chimera flow filter is addressed. */
export type FilterType = keyof typeof FilterType;
/** Which copy of a Chimera flow filter is addressed. */
export const FilterType: {
  /** Draft that can be written and then applied. Number 0. */
  readonly SHADOW: "SHADOW";
  /** Filter in force, read only. Number 1. */
  readonly WORKING: "WORKING";
  } = /* @__PURE__ */ enumeration("FilterType", "SHADOW WORKING");
/** Which of two VLAN tags a filter condition looks at. */
export type FilterVlanType = keyof typeof FilterVlanType;
/** Which of two VLAN tags a filter condition looks at. */
export const FilterVlanType: {
  /** Tag next to the payload. Number 0. */
  readonly INNER: "INNER";
  /** Tag next to the MAC addresses. Number 1. */
  readonly OUTER: "OUTER";
  } = /* @__PURE__ */ enumeration("FilterVlanType", "INNER OUTER");
