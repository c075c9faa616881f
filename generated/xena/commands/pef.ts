// Generated from schema/xena/commands/pef.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { FilterMode, FilterType, FilterUse, FilterVlanType, InfoAction, L2PlusPresent, L3Present } from "../enums/pef.js";
import { OnOff, ProtocolOption, YesNo } from "../enums/common.js";

/**
 * Begins a new definition of the shadow filter of a flow, before its conditions are written.
 *
 * Port command 1700, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PEF_INIT extends CommandInstance {
  /** Sets it. Begins a new definition of the shadow filter of a flow, before its conditions are written. */
  set(): Request<void>;
}

/**
 * Begins a new definition of the shadow filter of a flow, before its conditions are written.
 *
 * Port command 1700, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PEF_INIT: CommandClass<PEF_INIT, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PEF_INIT", 1700, "p flow", undefined, "");

/**
 * Copies the shadow filter of a flow to the working filter, so that it takes effect.
 *
 * Port command 1701, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PEF_APPLY extends CommandInstance {
  /** Sets it. Copies the shadow filter of a flow to the working filter, so that it takes effect. */
  set(): Request<void>;
}

/**
 * Copies the shadow filter of a flow to the working filter, so that it takes effect.
 *
 * Port command 1701, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PEF_APPLY: CommandClass<PEF_APPLY, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PEF_APPLY", 1701, "p flow", undefined, "");

/** What PEF_ENABLE reports. */
export interface PEF_ENABLE_Values {
  /** ON lets the filter pick the packets of the flow. */
  readonly state: OnOff | number;
}

/** What setting PEF_ENABLE takes. */
export interface PEF_ENABLE_Input {
  /** ON lets the filter pick the packets of the flow. */
  readonly state: OnOff | number;
}

/**
 * Whether the filter of a flow is in use to pick packets.
 *
 * Port command 1702, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_ENABLE extends CommandInstance {
  /** Asks for it. Whether the filter of a flow is in use to pick packets. */
  get(): Request<PEF_ENABLE_Values>;
  /**
   * Sets it. Whether the filter of a flow is in use to pick packets.
   * @param state ON lets the filter pick the packets of the flow
   */
  set(state: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_ENABLE_Input): Request<void>;
  /** Sets it with state OFF. */
  setOff(): Request<void>;
  /** Sets it with state ON. */
  setOn(): Request<void>;
}

/**
 * Whether the filter of a flow is in use to pick packets.
 *
 * Port command 1702, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_ENABLE: CommandClass<PEF_ENABLE, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_ENABLE", 1702, "p flow filter_type@0", "state:u8@1", "=", "setOff state=OFF;setOn state=ON", [FilterType, OnOff]);

/** What PEF_ETHSETTINGS reports. */
export interface PEF_ETHSETTINGS_Values {
  /** OFF ignores the Ethernet fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching Ethernet fields are taken or left out. */
  readonly action: InfoAction | number;
}

/** What setting PEF_ETHSETTINGS takes. */
export interface PEF_ETHSETTINGS_Input {
  /** OFF ignores the Ethernet fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching Ethernet fields are taken or left out. */
  readonly action: InfoAction | number;
}

/**
 * Part played by the Ethernet condition in the basic filter of a flow.
 *
 * Port command 1703, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_ETHSETTINGS extends CommandInstance {
  /** Asks for it. Part played by the Ethernet condition in the basic filter of a flow. */
  get(): Request<PEF_ETHSETTINGS_Values>;
  /**
   * Sets it. Part played by the Ethernet condition in the basic filter of a flow.
   * @param use OFF ignores the Ethernet fields, AND requires them to agree
   * @param action whether packets with matching Ethernet fields are taken or left out
   */
  set(use: FilterUse | number, action: InfoAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_ETHSETTINGS_Input): Request<void>;
}

/**
 * Part played by the Ethernet condition in the basic filter of a flow.
 *
 * Port command 1703, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_ETHSETTINGS: CommandClass<PEF_ETHSETTINGS, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_ETHSETTINGS", 1703, "p flow filter_type@0", "use:u8@1 action:u8@2", "=", "", [FilterType, FilterUse, InfoAction]);

/** What PEF_ETHSRCADDR reports. */
export interface PEF_ETHSRCADDR_Values {
  /** Whether the source MAC address is compared. */
  readonly use: OnOff | number;
  /** MAC address that the sender must have. */
  readonly value: string;
  /** Address bits to compare; clear bits may have any value. */
  readonly mask: string;
}

/** What setting PEF_ETHSRCADDR takes. */
export interface PEF_ETHSRCADDR_Input {
  /** Whether the source MAC address is compared. */
  readonly use: OnOff | number;
  /** MAC address that the sender must have. */
  readonly value: string | Uint8Array | bigint;
  /** Address bits to compare; clear bits may have any value. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * Source MAC address condition of the basic filter of a flow.
 *
 * Port command 1704, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_ETHSRCADDR extends CommandInstance {
  /** Asks for it. Source MAC address condition of the basic filter of a flow. */
  get(): Request<PEF_ETHSRCADDR_Values>;
  /**
   * Sets it. Source MAC address condition of the basic filter of a flow.
   * @param use whether the source MAC address is compared
   * @param value MAC address that the sender must have
   * @param mask address bits to compare; clear bits may have any value
   */
  set(use: OnOff | number, value: string | Uint8Array | bigint, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_ETHSRCADDR_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value MAC address that the sender must have
   * @param mask address bits to compare; clear bits may have any value
   */
  setOff(value: string | Uint8Array | bigint, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value MAC address that the sender must have
   * @param mask address bits to compare; clear bits may have any value
   */
  setOn(value: string | Uint8Array | bigint, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * Source MAC address condition of the basic filter of a flow.
 *
 * Port command 1704, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_ETHSRCADDR: CommandClass<PEF_ETHSRCADDR, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_ETHSRCADDR", 1704, "p flow filter_type@0", "use:u8@1 value:hex[6] mask:hex[6]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_ETHDESTADDR reports. */
export interface PEF_ETHDESTADDR_Values {
  /** Whether the destination MAC address is compared. */
  readonly use: OnOff | number;
  /** MAC address the packet must be sent to. */
  readonly value: string;
  /** Address bits to compare, such as the vendor half only. */
  readonly mask: string;
}

/** What setting PEF_ETHDESTADDR takes. */
export interface PEF_ETHDESTADDR_Input {
  /** Whether the destination MAC address is compared. */
  readonly use: OnOff | number;
  /** MAC address the packet must be sent to. */
  readonly value: string | Uint8Array | bigint;
  /** Address bits to compare, such as the vendor half only. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * Destination MAC address condition of the basic filter of a flow.
 *
 * Port command 1705, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_ETHDESTADDR extends CommandInstance {
  /** Asks for it. Destination MAC address condition of the basic filter of a flow. */
  get(): Request<PEF_ETHDESTADDR_Values>;
  /**
   * Sets it. Destination MAC address condition of the basic filter of a flow.
   * @param use whether the destination MAC address is compared
   * @param value MAC address the packet must be sent to
   * @param mask address bits to compare, such as the vendor half only
   */
  set(use: OnOff | number, value: string | Uint8Array | bigint, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_ETHDESTADDR_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value MAC address the packet must be sent to
   * @param mask address bits to compare, such as the vendor half only
   */
  setOff(value: string | Uint8Array | bigint, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value MAC address the packet must be sent to
   * @param mask address bits to compare, such as the vendor half only
   */
  setOn(value: string | Uint8Array | bigint, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * Destination MAC address condition of the basic filter of a flow.
 *
 * Port command 1705, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_ETHDESTADDR: CommandClass<PEF_ETHDESTADDR, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_ETHDESTADDR", 1705, "p flow filter_type@0", "use:u8@1 value:hex[6] mask:hex[6]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_L2PUSE reports. */
export interface PEF_L2PUSE_Values {
  /** One VLAN tag, two VLAN tags, an MPLS label, or none of them. */
  readonly use: L2PlusPresent | number;
}

/** What setting PEF_L2PUSE takes. */
export interface PEF_L2PUSE_Input {
  /** One VLAN tag, two VLAN tags, an MPLS label, or none of them. */
  readonly use: L2PlusPresent | number;
}

/**
 * Which headers between Ethernet and IP the basic filter of a flow expects.
 *
 * Port command 1706, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_L2PUSE extends CommandInstance {
  /** Asks for it. Which headers between Ethernet and IP the basic filter of a flow expects. */
  get(): Request<PEF_L2PUSE_Values>;
  /**
   * Sets it. Which headers between Ethernet and IP the basic filter of a flow expects.
   * @param use one VLAN tag, two VLAN tags, an MPLS label, or none of them
   */
  set(use: L2PlusPresent | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_L2PUSE_Input): Request<void>;
  /** Sets it with use NA. */
  setNa(): Request<void>;
  /** Sets it with use VLAN1. */
  setVlan1(): Request<void>;
  /** Sets it with use VLAN2. */
  setVlan2(): Request<void>;
  /** Sets it with use MPLS. */
  setMpls(): Request<void>;
}

/**
 * Which headers between Ethernet and IP the basic filter of a flow expects.
 *
 * Port command 1706, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_L2PUSE: CommandClass<PEF_L2PUSE, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_L2PUSE", 1706, "p flow filter_type@0", "use:u8@1", "=", "setNa use=NA;setVlan1 use=VLAN1;setVlan2 use=VLAN2;setMpls use=MPLS", [FilterType, L2PlusPresent]);

/** What PEF_VLANSETTINGS reports. */
export interface PEF_VLANSETTINGS_Values {
  /** OFF ignores the VLAN fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching VLAN fields are taken or left out. */
  readonly action: InfoAction | number;
}

/** What setting PEF_VLANSETTINGS takes. */
export interface PEF_VLANSETTINGS_Input {
  /** OFF ignores the VLAN fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching VLAN fields are taken or left out. */
  readonly action: InfoAction | number;
}

/**
 * Part played by the VLAN condition in the basic filter of a flow.
 *
 * Port command 1707, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_VLANSETTINGS extends CommandInstance {
  /** Asks for it. Part played by the VLAN condition in the basic filter of a flow. */
  get(): Request<PEF_VLANSETTINGS_Values>;
  /**
   * Sets it. Part played by the VLAN condition in the basic filter of a flow.
   * @param use OFF ignores the VLAN fields, AND requires them to agree
   * @param action whether packets with matching VLAN fields are taken or left out
   */
  set(use: FilterUse | number, action: InfoAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_VLANSETTINGS_Input): Request<void>;
}

/**
 * Part played by the VLAN condition in the basic filter of a flow.
 *
 * Port command 1707, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_VLANSETTINGS: CommandClass<PEF_VLANSETTINGS, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_VLANSETTINGS", 1707, "p flow filter_type@0", "use:u8@1 action:u8@2", "=", "", [FilterType, FilterUse, InfoAction]);

/** What PEF_VLANTAG reports. */
export interface PEF_VLANTAG_Values {
  /** Whether the VLAN id of the tag is compared. */
  readonly use: OnOff | number;
  /** VLAN id to look for in the inner or outer tag. */
  readonly value: number;
  /** VLAN id bits that must agree. */
  readonly mask: string;
}

/** What setting PEF_VLANTAG takes. */
export interface PEF_VLANTAG_Input {
  /** Whether the VLAN id of the tag is compared. */
  readonly use: OnOff | number;
  /** VLAN id to look for in the inner or outer tag. */
  readonly value: number;
  /** VLAN id bits that must agree. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * VLAN id condition for the inner or the outer tag in the basic filter of a flow.
 *
 * Port command 1708, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 * - `vlan_type`: Inner or outer VLAN tag of a filter.
 */
export interface PEF_VLANTAG extends CommandInstance {
  /** Asks for it. VLAN id condition for the inner or the outer tag in the basic filter of a flow. */
  get(): Request<PEF_VLANTAG_Values>;
  /**
   * Sets it. VLAN id condition for the inner or the outer tag in the basic filter of a flow.
   * @param use whether the VLAN id of the tag is compared
   * @param value VLAN id to look for in the inner or outer tag
   * @param mask VLAN id bits that must agree
   */
  set(use: OnOff | number, value: number, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_VLANTAG_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value VLAN id to look for in the inner or outer tag
   * @param mask VLAN id bits that must agree
   */
  setOff(value: number, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value VLAN id to look for in the inner or outer tag
   * @param mask VLAN id bits that must agree
   */
  setOn(value: number, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * VLAN id condition for the inner or the outer tag in the basic filter of a flow.
 *
 * Port command 1708, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 * - `vlan_type`: Inner or outer VLAN tag of a filter.
 */
export const PEF_VLANTAG: CommandClass<PEF_VLANTAG, [module: number, port: number, flow: number, filterType: FilterType | number, vlanType: FilterVlanType | number]> = /* @__PURE__ */ command("PEF_VLANTAG", 1708, "p flow filter_type@0 vlan_type@1", "use:u8@2 value:i32 mask:hex[2]", "=", "setOff use=OFF;setOn use=ON", [FilterType, FilterVlanType, OnOff]);

/** What PEF_VLANPCP reports. */
export interface PEF_VLANPCP_Values {
  /** Whether the priority of the VLAN tag is compared. */
  readonly use: OnOff | number;
  /** Priority code point to look for. */
  readonly value: number;
  /** Priority bits that must agree. */
  readonly mask: string;
}

/** What setting PEF_VLANPCP takes. */
export interface PEF_VLANPCP_Input {
  /** Whether the priority of the VLAN tag is compared. */
  readonly use: OnOff | number;
  /** Priority code point to look for. */
  readonly value: number;
  /** Priority bits that must agree. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * Priority condition for the inner or the outer VLAN tag in the basic filter of a flow.
 *
 * Port command 1709, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 * - `vlan_type`: Inner or outer VLAN tag of a filter.
 */
export interface PEF_VLANPCP extends CommandInstance {
  /** Asks for it. Priority condition for the inner or the outer VLAN tag in the basic filter of a flow. */
  get(): Request<PEF_VLANPCP_Values>;
  /**
   * Sets it. Priority condition for the inner or the outer VLAN tag in the basic filter of a flow.
   * @param use whether the priority of the VLAN tag is compared
   * @param value priority code point to look for
   * @param mask priority bits that must agree
   */
  set(use: OnOff | number, value: number, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_VLANPCP_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value priority code point to look for
   * @param mask priority bits that must agree
   */
  setOff(value: number, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value priority code point to look for
   * @param mask priority bits that must agree
   */
  setOn(value: number, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * Priority condition for the inner or the outer VLAN tag in the basic filter of a flow.
 *
 * Port command 1709, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 * - `vlan_type`: Inner or outer VLAN tag of a filter.
 */
export const PEF_VLANPCP: CommandClass<PEF_VLANPCP, [module: number, port: number, flow: number, filterType: FilterType | number, vlanType: FilterVlanType | number]> = /* @__PURE__ */ command("PEF_VLANPCP", 1709, "p flow filter_type@0 vlan_type@1", "use:u8@2 value:u8 mask:hex[1]", "=", "setOff use=OFF;setOn use=ON", [FilterType, FilterVlanType, OnOff]);

/** What PEF_MPLSSETTINGS reports. */
export interface PEF_MPLSSETTINGS_Values {
  /** OFF ignores the MPLS fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching MPLS fields are taken or left out. */
  readonly action: InfoAction | number;
}

/** What setting PEF_MPLSSETTINGS takes. */
export interface PEF_MPLSSETTINGS_Input {
  /** OFF ignores the MPLS fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching MPLS fields are taken or left out. */
  readonly action: InfoAction | number;
}

/**
 * Part played by the MPLS condition in the basic filter of a flow.
 *
 * Port command 1710, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_MPLSSETTINGS extends CommandInstance {
  /** Asks for it. Part played by the MPLS condition in the basic filter of a flow. */
  get(): Request<PEF_MPLSSETTINGS_Values>;
  /**
   * Sets it. Part played by the MPLS condition in the basic filter of a flow.
   * @param use OFF ignores the MPLS fields, AND requires them to agree
   * @param action whether packets with matching MPLS fields are taken or left out
   */
  set(use: FilterUse | number, action: InfoAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_MPLSSETTINGS_Input): Request<void>;
}

/**
 * Part played by the MPLS condition in the basic filter of a flow.
 *
 * Port command 1710, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_MPLSSETTINGS: CommandClass<PEF_MPLSSETTINGS, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_MPLSSETTINGS", 1710, "p flow filter_type@0", "use:u8@1 action:u8@2", "=", "", [FilterType, FilterUse, InfoAction]);

/** What PEF_MPLSLABEL reports. */
export interface PEF_MPLSLABEL_Values {
  /** Whether the MPLS label is compared. */
  readonly use: OnOff | number;
  /** 20-bit label to look for. */
  readonly value: number;
  /** Label bits that must agree. */
  readonly mask: string;
}

/** What setting PEF_MPLSLABEL takes. */
export interface PEF_MPLSLABEL_Input {
  /** Whether the MPLS label is compared. */
  readonly use: OnOff | number;
  /** 20-bit label to look for. */
  readonly value: number;
  /** Label bits that must agree. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * Label condition of the MPLS header in the basic filter of a flow.
 *
 * Port command 1711, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_MPLSLABEL extends CommandInstance {
  /** Asks for it. Label condition of the MPLS header in the basic filter of a flow. */
  get(): Request<PEF_MPLSLABEL_Values>;
  /**
   * Sets it. Label condition of the MPLS header in the basic filter of a flow.
   * @param use whether the MPLS label is compared
   * @param value 20-bit label to look for
   * @param mask label bits that must agree
   */
  set(use: OnOff | number, value: number, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_MPLSLABEL_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value 20-bit label to look for
   * @param mask label bits that must agree
   */
  setOff(value: number, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value 20-bit label to look for
   * @param mask label bits that must agree
   */
  setOn(value: number, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * Label condition of the MPLS header in the basic filter of a flow.
 *
 * Port command 1711, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_MPLSLABEL: CommandClass<PEF_MPLSLABEL, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_MPLSLABEL", 1711, "p flow filter_type@0", "use:u8@1 value:i32 mask:hex[3]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_MPLSTOC reports. */
export interface PEF_MPLSTOC_Values {
  /** Whether the MPLS traffic class is compared. */
  readonly use: OnOff | number;
  /** Traffic class to look for, the three bits formerly called EXP. */
  readonly value: number;
  /** Traffic class bits that must agree. */
  readonly mask: string;
}

/** What setting PEF_MPLSTOC takes. */
export interface PEF_MPLSTOC_Input {
  /** Whether the MPLS traffic class is compared. */
  readonly use: OnOff | number;
  /** Traffic class to look for, the three bits formerly called EXP. */
  readonly value: number;
  /** Traffic class bits that must agree. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * Traffic class condition of the MPLS header in the basic filter of a flow.
 *
 * Port command 1712, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_MPLSTOC extends CommandInstance {
  /** Asks for it. Traffic class condition of the MPLS header in the basic filter of a flow. */
  get(): Request<PEF_MPLSTOC_Values>;
  /**
   * Sets it. Traffic class condition of the MPLS header in the basic filter of a flow.
   * @param use whether the MPLS traffic class is compared
   * @param value traffic class to look for, the three bits formerly called EXP
   * @param mask traffic class bits that must agree
   */
  set(use: OnOff | number, value: number, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_MPLSTOC_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value traffic class to look for, the three bits formerly called EXP
   * @param mask traffic class bits that must agree
   */
  setOff(value: number, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value traffic class to look for, the three bits formerly called EXP
   * @param mask traffic class bits that must agree
   */
  setOn(value: number, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * Traffic class condition of the MPLS header in the basic filter of a flow.
 *
 * Port command 1712, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_MPLSTOC: CommandClass<PEF_MPLSTOC, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_MPLSTOC", 1712, "p flow filter_type@0", "use:u8@1 value:u8 mask:hex[1]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_L3USE reports. */
export interface PEF_L3USE_Values {
  /** IPv4, IPv6, or no check of the network layer. */
  readonly use: L3Present | number;
}

/** What setting PEF_L3USE takes. */
export interface PEF_L3USE_Input {
  /** IPv4, IPv6, or no check of the network layer. */
  readonly use: L3Present | number;
}

/**
 * Which network layer header the basic filter of a flow expects.
 *
 * Port command 1713, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_L3USE extends CommandInstance {
  /** Asks for it. Which network layer header the basic filter of a flow expects. */
  get(): Request<PEF_L3USE_Values>;
  /**
   * Sets it. Which network layer header the basic filter of a flow expects.
   * @param use IPv4, IPv6, or no check of the network layer
   */
  set(use: L3Present | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_L3USE_Input): Request<void>;
  /** Sets it with use NA. */
  setNa(): Request<void>;
  /** Sets it with use IP4. */
  setIp4(): Request<void>;
  /** Sets it with use IP6. */
  setIp6(): Request<void>;
}

/**
 * Which network layer header the basic filter of a flow expects.
 *
 * Port command 1713, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_L3USE: CommandClass<PEF_L3USE, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_L3USE", 1713, "p flow filter_type@0", "use:u8@1", "=", "setNa use=NA;setIp4 use=IP4;setIp6 use=IP6", [FilterType, L3Present]);

/** What PEF_IPV4SETTINGS reports. */
export interface PEF_IPV4SETTINGS_Values {
  /** OFF ignores the IPv4 fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching IPv4 fields are taken or left out. */
  readonly action: InfoAction | number;
}

/** What setting PEF_IPV4SETTINGS takes. */
export interface PEF_IPV4SETTINGS_Input {
  /** OFF ignores the IPv4 fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching IPv4 fields are taken or left out. */
  readonly action: InfoAction | number;
}

/**
 * Part played by the IPv4 condition in the basic filter of a flow.
 *
 * Port command 1714, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_IPV4SETTINGS extends CommandInstance {
  /** Asks for it. Part played by the IPv4 condition in the basic filter of a flow. */
  get(): Request<PEF_IPV4SETTINGS_Values>;
  /**
   * Sets it. Part played by the IPv4 condition in the basic filter of a flow.
   * @param use OFF ignores the IPv4 fields, AND requires them to agree
   * @param action whether packets with matching IPv4 fields are taken or left out
   */
  set(use: FilterUse | number, action: InfoAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_IPV4SETTINGS_Input): Request<void>;
}

/**
 * Part played by the IPv4 condition in the basic filter of a flow.
 *
 * Port command 1714, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_IPV4SETTINGS: CommandClass<PEF_IPV4SETTINGS, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_IPV4SETTINGS", 1714, "p flow filter_type@0", "use:u8@1 action:u8@2", "=", "", [FilterType, FilterUse, InfoAction]);

/** What PEF_IPV4SRCADDR reports. */
export interface PEF_IPV4SRCADDR_Values {
  /** Whether the IPv4 source address is compared. */
  readonly use: OnOff | number;
  /** IPv4 address of the sender to look for. */
  readonly value: string;
  /** Source address bits to compare, such as a subnet mask. */
  readonly mask: string;
}

/** What setting PEF_IPV4SRCADDR takes. */
export interface PEF_IPV4SRCADDR_Input {
  /** Whether the IPv4 source address is compared. */
  readonly use: OnOff | number;
  /** IPv4 address of the sender to look for. */
  readonly value: string | Uint8Array;
  /** Source address bits to compare, such as a subnet mask. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * Source address condition for IPv4 in the basic filter of a flow.
 *
 * Port command 1715, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_IPV4SRCADDR extends CommandInstance {
  /** Asks for it. Source address condition for IPv4 in the basic filter of a flow. */
  get(): Request<PEF_IPV4SRCADDR_Values>;
  /**
   * Sets it. Source address condition for IPv4 in the basic filter of a flow.
   * @param use whether the IPv4 source address is compared
   * @param value IPv4 address of the sender to look for
   * @param mask source address bits to compare, such as a subnet mask
   */
  set(use: OnOff | number, value: string | Uint8Array, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_IPV4SRCADDR_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value IPv4 address of the sender to look for
   * @param mask source address bits to compare, such as a subnet mask
   */
  setOff(value: string | Uint8Array, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value IPv4 address of the sender to look for
   * @param mask source address bits to compare, such as a subnet mask
   */
  setOn(value: string | Uint8Array, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * Source address condition for IPv4 in the basic filter of a flow.
 *
 * Port command 1715, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_IPV4SRCADDR: CommandClass<PEF_IPV4SRCADDR, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_IPV4SRCADDR", 1715, "p flow filter_type@0", "use:u8@1 value:ipv4 mask:hex[4]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_IPV4DESTADDR reports. */
export interface PEF_IPV4DESTADDR_Values {
  /** Whether the IPv4 destination address is compared. */
  readonly use: OnOff | number;
  /** IPv4 address of the receiver to look for. */
  readonly value: string;
  /** Destination address bits to compare, such as a subnet mask. */
  readonly mask: string;
}

/** What setting PEF_IPV4DESTADDR takes. */
export interface PEF_IPV4DESTADDR_Input {
  /** Whether the IPv4 destination address is compared. */
  readonly use: OnOff | number;
  /** IPv4 address of the receiver to look for. */
  readonly value: string | Uint8Array;
  /** Destination address bits to compare, such as a subnet mask. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * Destination address condition for IPv4 in the basic filter of a flow.
 *
 * Port command 1716, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_IPV4DESTADDR extends CommandInstance {
  /** Asks for it. Destination address condition for IPv4 in the basic filter of a flow. */
  get(): Request<PEF_IPV4DESTADDR_Values>;
  /**
   * Sets it. Destination address condition for IPv4 in the basic filter of a flow.
   * @param use whether the IPv4 destination address is compared
   * @param value IPv4 address of the receiver to look for
   * @param mask destination address bits to compare, such as a subnet mask
   */
  set(use: OnOff | number, value: string | Uint8Array, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_IPV4DESTADDR_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value IPv4 address of the receiver to look for
   * @param mask destination address bits to compare, such as a subnet mask
   */
  setOff(value: string | Uint8Array, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value IPv4 address of the receiver to look for
   * @param mask destination address bits to compare, such as a subnet mask
   */
  setOn(value: string | Uint8Array, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * Destination address condition for IPv4 in the basic filter of a flow.
 *
 * Port command 1716, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_IPV4DESTADDR: CommandClass<PEF_IPV4DESTADDR, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_IPV4DESTADDR", 1716, "p flow filter_type@0", "use:u8@1 value:ipv4 mask:hex[4]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_IPV4DSCP reports. */
export interface PEF_IPV4DSCP_Values {
  /** Whether the DSCP of the IPv4 header is compared. */
  readonly use: OnOff | number;
  /** Differentiated services code point to look for. */
  readonly value: number;
  /** DSCP bits that must agree. */
  readonly mask: string;
}

/** What setting PEF_IPV4DSCP takes. */
export interface PEF_IPV4DSCP_Input {
  /** Whether the DSCP of the IPv4 header is compared. */
  readonly use: OnOff | number;
  /** Differentiated services code point to look for. */
  readonly value: number;
  /** DSCP bits that must agree. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * DSCP condition for IPv4 in the basic filter of a flow.
 *
 * Port command 1717, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_IPV4DSCP extends CommandInstance {
  /** Asks for it. DSCP condition for IPv4 in the basic filter of a flow. */
  get(): Request<PEF_IPV4DSCP_Values>;
  /**
   * Sets it. DSCP condition for IPv4 in the basic filter of a flow.
   * @param use whether the DSCP of the IPv4 header is compared
   * @param value differentiated services code point to look for
   * @param mask DSCP bits that must agree
   */
  set(use: OnOff | number, value: number, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_IPV4DSCP_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value differentiated services code point to look for
   * @param mask DSCP bits that must agree
   */
  setOff(value: number, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value differentiated services code point to look for
   * @param mask DSCP bits that must agree
   */
  setOn(value: number, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * DSCP condition for IPv4 in the basic filter of a flow.
 *
 * Port command 1717, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_IPV4DSCP: CommandClass<PEF_IPV4DSCP, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_IPV4DSCP", 1717, "p flow filter_type@0", "use:u8@1 value:u8 mask:hex[1]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_IPV6SETTINGS reports. */
export interface PEF_IPV6SETTINGS_Values {
  /** OFF ignores the IPv6 fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching IPv6 fields are taken or left out. */
  readonly action: InfoAction | number;
}

/** What setting PEF_IPV6SETTINGS takes. */
export interface PEF_IPV6SETTINGS_Input {
  /** OFF ignores the IPv6 fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching IPv6 fields are taken or left out. */
  readonly action: InfoAction | number;
}

/**
 * Part played by the IPv6 condition in the basic filter of a flow.
 *
 * Port command 1718, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_IPV6SETTINGS extends CommandInstance {
  /** Asks for it. Part played by the IPv6 condition in the basic filter of a flow. */
  get(): Request<PEF_IPV6SETTINGS_Values>;
  /**
   * Sets it. Part played by the IPv6 condition in the basic filter of a flow.
   * @param use OFF ignores the IPv6 fields, AND requires them to agree
   * @param action whether packets with matching IPv6 fields are taken or left out
   */
  set(use: FilterUse | number, action: InfoAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_IPV6SETTINGS_Input): Request<void>;
}

/**
 * Part played by the IPv6 condition in the basic filter of a flow.
 *
 * Port command 1718, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_IPV6SETTINGS: CommandClass<PEF_IPV6SETTINGS, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_IPV6SETTINGS", 1718, "p flow filter_type@0", "use:u8@1 action:u8@2", "=", "", [FilterType, FilterUse, InfoAction]);

/** What PEF_IPV6SRCADDR reports. */
export interface PEF_IPV6SRCADDR_Values {
  /** Whether the IPv6 source address is compared. */
  readonly use: OnOff | number;
  /** IPv6 address of the sender to look for. */
  readonly value: string;
  /** Source address bits to compare, such as a prefix. */
  readonly mask: string;
}

/** What setting PEF_IPV6SRCADDR takes. */
export interface PEF_IPV6SRCADDR_Input {
  /** Whether the IPv6 source address is compared. */
  readonly use: OnOff | number;
  /** IPv6 address of the sender to look for. */
  readonly value: string | Uint8Array;
  /** Source address bits to compare, such as a prefix. */
  readonly mask: string | Uint8Array;
}

/**
 * Source address condition for IPv6 in the basic filter of a flow.
 *
 * Port command 1719, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_IPV6SRCADDR extends CommandInstance {
  /** Asks for it. Source address condition for IPv6 in the basic filter of a flow. */
  get(): Request<PEF_IPV6SRCADDR_Values>;
  /**
   * Sets it. Source address condition for IPv6 in the basic filter of a flow.
   * @param use whether the IPv6 source address is compared
   * @param value IPv6 address of the sender to look for
   * @param mask source address bits to compare, such as a prefix
   */
  set(use: OnOff | number, value: string | Uint8Array, mask: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_IPV6SRCADDR_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value IPv6 address of the sender to look for
   * @param mask source address bits to compare, such as a prefix
   */
  setOff(value: string | Uint8Array, mask: string | Uint8Array): Request<void>;
  /**
   * Sets it with use ON.
   * @param value IPv6 address of the sender to look for
   * @param mask source address bits to compare, such as a prefix
   */
  setOn(value: string | Uint8Array, mask: string | Uint8Array): Request<void>;
}

/**
 * Source address condition for IPv6 in the basic filter of a flow.
 *
 * Port command 1719, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_IPV6SRCADDR: CommandClass<PEF_IPV6SRCADDR, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_IPV6SRCADDR", 1719, "p flow filter_type@0", "use:u8@1 value:ipv6 mask:hex[16]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_IPV6DESTADDR reports. */
export interface PEF_IPV6DESTADDR_Values {
  /** Whether the IPv6 destination address is compared. */
  readonly use: OnOff | number;
  /** IPv6 address of the receiver to look for. */
  readonly value: string;
  /** Destination address bits to compare, such as a prefix. */
  readonly mask: string;
}

/** What setting PEF_IPV6DESTADDR takes. */
export interface PEF_IPV6DESTADDR_Input {
  /** Whether the IPv6 destination address is compared. */
  readonly use: OnOff | number;
  /** IPv6 address of the receiver to look for. */
  readonly value: string | Uint8Array;
  /** Destination address bits to compare, such as a prefix. */
  readonly mask: string | Uint8Array;
}

/**
 * Destination address condition for IPv6 in the basic filter of a flow.
 *
 * Port command 1720, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_IPV6DESTADDR extends CommandInstance {
  /** Asks for it. Destination address condition for IPv6 in the basic filter of a flow. */
  get(): Request<PEF_IPV6DESTADDR_Values>;
  /**
   * Sets it. Destination address condition for IPv6 in the basic filter of a flow.
   * @param use whether the IPv6 destination address is compared
   * @param value IPv6 address of the receiver to look for
   * @param mask destination address bits to compare, such as a prefix
   */
  set(use: OnOff | number, value: string | Uint8Array, mask: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_IPV6DESTADDR_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value IPv6 address of the receiver to look for
   * @param mask destination address bits to compare, such as a prefix
   */
  setOff(value: string | Uint8Array, mask: string | Uint8Array): Request<void>;
  /**
   * Sets it with use ON.
   * @param value IPv6 address of the receiver to look for
   * @param mask destination address bits to compare, such as a prefix
   */
  setOn(value: string | Uint8Array, mask: string | Uint8Array): Request<void>;
}

/**
 * Destination address condition for IPv6 in the basic filter of a flow.
 *
 * Port command 1720, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_IPV6DESTADDR: CommandClass<PEF_IPV6DESTADDR, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_IPV6DESTADDR", 1720, "p flow filter_type@0", "use:u8@1 value:ipv6 mask:hex[16]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_IPV6TC reports. */
export interface PEF_IPV6TC_Values {
  /** Whether the IPv6 traffic class is compared. */
  readonly use: OnOff | number;
  /** Traffic class byte to look for. */
  readonly value: number;
  /** Traffic class bits that must agree. */
  readonly mask: string;
}

/** What setting PEF_IPV6TC takes. */
export interface PEF_IPV6TC_Input {
  /** Whether the IPv6 traffic class is compared. */
  readonly use: OnOff | number;
  /** Traffic class byte to look for. */
  readonly value: number;
  /** Traffic class bits that must agree. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * Traffic class condition for IPv6 in the basic filter of a flow.
 *
 * Port command 1721, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_IPV6TC extends CommandInstance {
  /** Asks for it. Traffic class condition for IPv6 in the basic filter of a flow. */
  get(): Request<PEF_IPV6TC_Values>;
  /**
   * Sets it. Traffic class condition for IPv6 in the basic filter of a flow.
   * @param use whether the IPv6 traffic class is compared
   * @param value traffic class byte to look for
   * @param mask traffic class bits that must agree
   */
  set(use: OnOff | number, value: number, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_IPV6TC_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value traffic class byte to look for
   * @param mask traffic class bits that must agree
   */
  setOff(value: number, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value traffic class byte to look for
   * @param mask traffic class bits that must agree
   */
  setOn(value: number, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * Traffic class condition for IPv6 in the basic filter of a flow.
 *
 * Port command 1721, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_IPV6TC: CommandClass<PEF_IPV6TC, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_IPV6TC", 1721, "p flow filter_type@0", "use:u8@1 value:u8 mask:hex[1]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_UDPSETTINGS reports. */
export interface PEF_UDPSETTINGS_Values {
  /** OFF ignores the UDP fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching UDP fields are taken or left out. */
  readonly action: InfoAction | number;
}

/** What setting PEF_UDPSETTINGS takes. */
export interface PEF_UDPSETTINGS_Input {
  /** OFF ignores the UDP fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching UDP fields are taken or left out. */
  readonly action: InfoAction | number;
}

/**
 * Part played by the UDP condition in the basic filter of a flow.
 *
 * Port command 1722, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_UDPSETTINGS extends CommandInstance {
  /** Asks for it. Part played by the UDP condition in the basic filter of a flow. */
  get(): Request<PEF_UDPSETTINGS_Values>;
  /**
   * Sets it. Part played by the UDP condition in the basic filter of a flow.
   * @param use OFF ignores the UDP fields, AND requires them to agree
   * @param action whether packets with matching UDP fields are taken or left out
   */
  set(use: FilterUse | number, action: InfoAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_UDPSETTINGS_Input): Request<void>;
}

/**
 * Part played by the UDP condition in the basic filter of a flow.
 *
 * Port command 1722, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_UDPSETTINGS: CommandClass<PEF_UDPSETTINGS, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_UDPSETTINGS", 1722, "p flow filter_type@0", "use:u8@1 action:u8@2", "=", "", [FilterType, FilterUse, InfoAction]);

/** What PEF_UDPSRCPORT reports. */
export interface PEF_UDPSRCPORT_Values {
  /** Whether the UDP source port is compared. */
  readonly use: OnOff | number;
  /** UDP port number on the sending side. */
  readonly value: number;
  /** Source port bits that must agree. */
  readonly mask: string;
}

/** What setting PEF_UDPSRCPORT takes. */
export interface PEF_UDPSRCPORT_Input {
  /** Whether the UDP source port is compared. */
  readonly use: OnOff | number;
  /** UDP port number on the sending side. */
  readonly value: number;
  /** Source port bits that must agree. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * UDP source port condition in the basic filter of a flow.
 *
 * Port command 1723, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_UDPSRCPORT extends CommandInstance {
  /** Asks for it. UDP source port condition in the basic filter of a flow. */
  get(): Request<PEF_UDPSRCPORT_Values>;
  /**
   * Sets it. UDP source port condition in the basic filter of a flow.
   * @param use whether the UDP source port is compared
   * @param value UDP port number on the sending side
   * @param mask source port bits that must agree
   */
  set(use: OnOff | number, value: number, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_UDPSRCPORT_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value UDP port number on the sending side
   * @param mask source port bits that must agree
   */
  setOff(value: number, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value UDP port number on the sending side
   * @param mask source port bits that must agree
   */
  setOn(value: number, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * UDP source port condition in the basic filter of a flow.
 *
 * Port command 1723, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_UDPSRCPORT: CommandClass<PEF_UDPSRCPORT, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_UDPSRCPORT", 1723, "p flow filter_type@0", "use:u8@1 value:i32 mask:hex[2]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_UDPDESTPORT reports. */
export interface PEF_UDPDESTPORT_Values {
  /** Whether the UDP destination port is compared. */
  readonly use: OnOff | number;
  /** UDP port number on the receiving side. */
  readonly value: number;
  /** Destination port bits that must agree. */
  readonly mask: string;
}

/** What setting PEF_UDPDESTPORT takes. */
export interface PEF_UDPDESTPORT_Input {
  /** Whether the UDP destination port is compared. */
  readonly use: OnOff | number;
  /** UDP port number on the receiving side. */
  readonly value: number;
  /** Destination port bits that must agree. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * UDP destination port condition in the basic filter of a flow.
 *
 * Port command 1724, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_UDPDESTPORT extends CommandInstance {
  /** Asks for it. UDP destination port condition in the basic filter of a flow. */
  get(): Request<PEF_UDPDESTPORT_Values>;
  /**
   * Sets it. UDP destination port condition in the basic filter of a flow.
   * @param use whether the UDP destination port is compared
   * @param value UDP port number on the receiving side
   * @param mask destination port bits that must agree
   */
  set(use: OnOff | number, value: number, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_UDPDESTPORT_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value UDP port number on the receiving side
   * @param mask destination port bits that must agree
   */
  setOff(value: number, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value UDP port number on the receiving side
   * @param mask destination port bits that must agree
   */
  setOn(value: number, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * UDP destination port condition in the basic filter of a flow.
 *
 * Port command 1724, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_UDPDESTPORT: CommandClass<PEF_UDPDESTPORT, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_UDPDESTPORT", 1724, "p flow filter_type@0", "use:u8@1 value:i32 mask:hex[2]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_TCPSETTINGS reports. */
export interface PEF_TCPSETTINGS_Values {
  /** OFF ignores the TCP fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching TCP fields are taken or left out. */
  readonly action: InfoAction | number;
}

/** What setting PEF_TCPSETTINGS takes. */
export interface PEF_TCPSETTINGS_Input {
  /** OFF ignores the TCP fields, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching TCP fields are taken or left out. */
  readonly action: InfoAction | number;
}

/**
 * Part played by the TCP condition in the basic filter of a flow.
 *
 * Port command 1725, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_TCPSETTINGS extends CommandInstance {
  /** Asks for it. Part played by the TCP condition in the basic filter of a flow. */
  get(): Request<PEF_TCPSETTINGS_Values>;
  /**
   * Sets it. Part played by the TCP condition in the basic filter of a flow.
   * @param use OFF ignores the TCP fields, AND requires them to agree
   * @param action whether packets with matching TCP fields are taken or left out
   */
  set(use: FilterUse | number, action: InfoAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_TCPSETTINGS_Input): Request<void>;
}

/**
 * Part played by the TCP condition in the basic filter of a flow.
 *
 * Port command 1725, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_TCPSETTINGS: CommandClass<PEF_TCPSETTINGS, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_TCPSETTINGS", 1725, "p flow filter_type@0", "use:u8@1 action:u8@2", "=", "", [FilterType, FilterUse, InfoAction]);

/** What PEF_TCPSRCPORT reports. */
export interface PEF_TCPSRCPORT_Values {
  /** Whether the TCP source port is compared. */
  readonly use: OnOff | number;
  /** TCP port number on the sending side. */
  readonly value: number;
  /** Source port bits that must agree. */
  readonly mask: string;
}

/** What setting PEF_TCPSRCPORT takes. */
export interface PEF_TCPSRCPORT_Input {
  /** Whether the TCP source port is compared. */
  readonly use: OnOff | number;
  /** TCP port number on the sending side. */
  readonly value: number;
  /** Source port bits that must agree. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * TCP source port condition in the basic filter of a flow.
 *
 * Port command 1726, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_TCPSRCPORT extends CommandInstance {
  /** Asks for it. TCP source port condition in the basic filter of a flow. */
  get(): Request<PEF_TCPSRCPORT_Values>;
  /**
   * Sets it. TCP source port condition in the basic filter of a flow.
   * @param use whether the TCP source port is compared
   * @param value TCP port number on the sending side
   * @param mask source port bits that must agree
   */
  set(use: OnOff | number, value: number, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_TCPSRCPORT_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value TCP port number on the sending side
   * @param mask source port bits that must agree
   */
  setOff(value: number, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value TCP port number on the sending side
   * @param mask source port bits that must agree
   */
  setOn(value: number, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * TCP source port condition in the basic filter of a flow.
 *
 * Port command 1726, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_TCPSRCPORT: CommandClass<PEF_TCPSRCPORT, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_TCPSRCPORT", 1726, "p flow filter_type@0", "use:u8@1 value:i32 mask:hex[2]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_TCPDESTPORT reports. */
export interface PEF_TCPDESTPORT_Values {
  /** Whether the TCP destination port is compared. */
  readonly use: OnOff | number;
  /** TCP port number on the receiving side. */
  readonly value: number;
  /** Destination port bits that must agree. */
  readonly mask: string;
}

/** What setting PEF_TCPDESTPORT takes. */
export interface PEF_TCPDESTPORT_Input {
  /** Whether the TCP destination port is compared. */
  readonly use: OnOff | number;
  /** TCP port number on the receiving side. */
  readonly value: number;
  /** Destination port bits that must agree. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * TCP destination port condition in the basic filter of a flow.
 *
 * Port command 1727, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_TCPDESTPORT extends CommandInstance {
  /** Asks for it. TCP destination port condition in the basic filter of a flow. */
  get(): Request<PEF_TCPDESTPORT_Values>;
  /**
   * Sets it. TCP destination port condition in the basic filter of a flow.
   * @param use whether the TCP destination port is compared
   * @param value TCP port number on the receiving side
   * @param mask destination port bits that must agree
   */
  set(use: OnOff | number, value: number, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_TCPDESTPORT_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param value TCP port number on the receiving side
   * @param mask destination port bits that must agree
   */
  setOff(value: number, mask: string | Uint8Array | bigint): Request<void>;
  /**
   * Sets it with use ON.
   * @param value TCP port number on the receiving side
   * @param mask destination port bits that must agree
   */
  setOn(value: number, mask: string | Uint8Array | bigint): Request<void>;
}

/**
 * TCP destination port condition in the basic filter of a flow.
 *
 * Port command 1727, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_TCPDESTPORT: CommandClass<PEF_TCPDESTPORT, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_TCPDESTPORT", 1727, "p flow filter_type@0", "use:u8@1 value:i32 mask:hex[2]", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_ANYSETTINGS reports. */
export interface PEF_ANYSETTINGS_Values {
  /** OFF ignores the free-position bytes, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching bytes are taken or left out. */
  readonly action: InfoAction | number;
}

/** What setting PEF_ANYSETTINGS takes. */
export interface PEF_ANYSETTINGS_Input {
  /** OFF ignores the free-position bytes, AND requires them to agree. */
  readonly use: FilterUse | number;
  /** Whether packets with matching bytes are taken or left out. */
  readonly action: InfoAction | number;
}

/**
 * Part played by the free-position condition in the basic filter of a flow.
 *
 * Port command 1728, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_ANYSETTINGS extends CommandInstance {
  /** Asks for it. Part played by the free-position condition in the basic filter of a flow. */
  get(): Request<PEF_ANYSETTINGS_Values>;
  /**
   * Sets it. Part played by the free-position condition in the basic filter of a flow.
   * @param use OFF ignores the free-position bytes, AND requires them to agree
   * @param action whether packets with matching bytes are taken or left out
   */
  set(use: FilterUse | number, action: InfoAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_ANYSETTINGS_Input): Request<void>;
}

/**
 * Part played by the free-position condition in the basic filter of a flow.
 *
 * Port command 1728, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_ANYSETTINGS: CommandClass<PEF_ANYSETTINGS, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_ANYSETTINGS", 1728, "p flow filter_type@0", "use:u8@1 action:u8@2", "=", "", [FilterType, FilterUse, InfoAction]);

/** What PEF_ANYCONFIG reports. */
export interface PEF_ANYCONFIG_Values {
  /** Byte offset in the packet of the first compared byte. */
  readonly position: number;
  /** Six bytes to look for. */
  readonly value: string;
  /** Bits of the six bytes that must agree. */
  readonly mask: string;
}

/** What setting PEF_ANYCONFIG takes. */
export interface PEF_ANYCONFIG_Input {
  /** Byte offset in the packet of the first compared byte. */
  readonly position: number;
  /** Six bytes to look for. */
  readonly value: string | Uint8Array | bigint;
  /** Bits of the six bytes that must agree. */
  readonly mask: string | Uint8Array | bigint;
}

/**
 * Six bytes that the basic filter of a flow looks for at a chosen position.
 *
 * Port command 1729, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_ANYCONFIG extends CommandInstance {
  /** Asks for it. Six bytes that the basic filter of a flow looks for at a chosen position. */
  get(): Request<PEF_ANYCONFIG_Values>;
  /**
   * Sets it. Six bytes that the basic filter of a flow looks for at a chosen position.
   * @param position byte offset in the packet of the first compared byte
   * @param value six bytes to look for
   * @param mask bits of the six bytes that must agree
   */
  set(position: number, value: string | Uint8Array | bigint, mask: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_ANYCONFIG_Input): Request<void>;
}

/**
 * Six bytes that the basic filter of a flow looks for at a chosen position.
 *
 * Port command 1729, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_ANYCONFIG: CommandClass<PEF_ANYCONFIG, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_ANYCONFIG", 1729, "p flow filter_type@0", "position:u8 value:hex[6] mask:hex[6]", "=", "", [FilterType]);

/** What PEF_TPLDSETTINGS reports. */
export interface PEF_TPLDSETTINGS_Values {
  /** Whether packets with a listed TPLD id are taken or left out. */
  readonly action: InfoAction | number;
}

/** What setting PEF_TPLDSETTINGS takes. */
export interface PEF_TPLDSETTINGS_Input {
  /** Whether packets with a listed TPLD id are taken or left out. */
  readonly action: InfoAction | number;
}

/**
 * Whether the test payload condition takes or leaves out matching packets of a flow.
 *
 * Port command 1730, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_TPLDSETTINGS extends CommandInstance {
  /** Asks for it. Whether the test payload condition takes or leaves out matching packets of a flow. */
  get(): Request<PEF_TPLDSETTINGS_Values>;
  /**
   * Sets it. Whether the test payload condition takes or leaves out matching packets of a flow.
   * @param action whether packets with a listed TPLD id are taken or left out
   */
  set(action: InfoAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_TPLDSETTINGS_Input): Request<void>;
}

/**
 * Whether the test payload condition takes or leaves out matching packets of a flow.
 *
 * Port command 1730, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_TPLDSETTINGS: CommandClass<PEF_TPLDSETTINGS, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_TPLDSETTINGS", 1730, "p flow filter_type@0", "action:u8@1", "=", "", [FilterType, InfoAction]);

/** What PEF_TPLDCONFIG reports. */
export interface PEF_TPLDCONFIG_Values {
  /** Whether this entry takes part. */
  readonly use: OnOff | number;
  /** TPLD id to look for in the test payload. */
  readonly id: number;
}

/** What setting PEF_TPLDCONFIG takes. */
export interface PEF_TPLDCONFIG_Input {
  /** Whether this entry takes part. */
  readonly use: OnOff | number;
  /** TPLD id to look for in the test payload. */
  readonly id: number;
}

/**
 * One of the sixteen TPLD id entries in the basic filter of a flow.
 *
 * Port command 1731, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 * - `test_payload_filter`: Filter that counts test payload.
 */
export interface PEF_TPLDCONFIG extends CommandInstance {
  /** Asks for it. One of the sixteen TPLD id entries in the basic filter of a flow. */
  get(): Request<PEF_TPLDCONFIG_Values>;
  /**
   * Sets it. One of the sixteen TPLD id entries in the basic filter of a flow.
   * @param use whether this entry takes part
   * @param id TPLD id to look for in the test payload
   */
  set(use: OnOff | number, id: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_TPLDCONFIG_Input): Request<void>;
  /**
   * Sets it with use OFF.
   * @param id TPLD id to look for in the test payload
   */
  setOff(id: number): Request<void>;
  /**
   * Sets it with use ON.
   * @param id TPLD id to look for in the test payload
   */
  setOn(id: number): Request<void>;
}

/**
 * One of the sixteen TPLD id entries in the basic filter of a flow.
 *
 * Port command 1731, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 * - `test_payload_filter`: Filter that counts test payload.
 */
export const PEF_TPLDCONFIG: CommandClass<PEF_TPLDCONFIG, [module: number, port: number, flow: number, filterType: FilterType | number, testPayloadFilter: number]> = /* @__PURE__ */ command("PEF_TPLDCONFIG", 1731, "p flow filter_type@0 test_payload_filter", "use:u8@1 id:i32", "=", "setOff use=OFF;setOn use=ON", [FilterType, OnOff]);

/** What PEF_ISSHADOWDIRTY reports. */
export interface PEF_ISSHADOWDIRTY_Values {
  /** Whether shadow and working filter agree. */
  readonly isInSync: YesNo | number;
}

/**
 * Tells whether the shadow filter of a flow differs from its working filter.
 *
 * Port command 1734, since 1.1: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PEF_ISSHADOWDIRTY extends CommandInstance {
  /** Asks for it. Tells whether the shadow filter of a flow differs from its working filter. */
  get(): Request<PEF_ISSHADOWDIRTY_Values>;
}

/**
 * Tells whether the shadow filter of a flow differs from its working filter.
 *
 * Port command 1734, since 1.1: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PEF_ISSHADOWDIRTY: CommandClass<PEF_ISSHADOWDIRTY, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PEF_ISSHADOWDIRTY", 1734, "p flow", "is_in_sync:u8@0", undefined, "", [YesNo]);

/**
 * Discards the changes in the shadow filter of a flow and leaves the working filter alone.
 *
 * Port command 1735, since 1.1: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export interface PEF_CANCEL extends CommandInstance {
  /** Sets it. Discards the changes in the shadow filter of a flow and leaves the working filter alone. */
  set(): Request<void>;
}

/**
 * Discards the changes in the shadow filter of a flow and leaves the working filter alone.
 *
 * Port command 1735, since 1.1: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 */
export const PEF_CANCEL: CommandClass<PEF_CANCEL, [module: number, port: number, flow: number]> = /* @__PURE__ */ command("PEF_CANCEL", 1735, "p flow", undefined, "");

/** What PEF_VALUE reports. */
export interface PEF_VALUE_Values {
  /** Segment bytes to look for, in packet order. */
  readonly value: string;
}

/** What setting PEF_VALUE takes. */
export interface PEF_VALUE_Input {
  /** Segment bytes to look for, in packet order. */
  readonly value: string | Uint8Array;
}

/**
 * Bytes that one protocol segment must contain in the extended filter of a flow.
 *
 * Port command 1777, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 * - `protocol_segment`: Protocol segment of a filter, counted from 0.
 */
export interface PEF_VALUE extends CommandInstance {
  /** Asks for it. Bytes that one protocol segment must contain in the extended filter of a flow. */
  get(): Request<PEF_VALUE_Values>;
  /**
   * Sets it. Bytes that one protocol segment must contain in the extended filter of a flow.
   * @param value segment bytes to look for, in packet order
   */
  set(value: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_VALUE_Input): Request<void>;
}

/**
 * Bytes that one protocol segment must contain in the extended filter of a flow.
 *
 * Port command 1777, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 * - `protocol_segment`: Protocol segment of a filter, counted from 0.
 */
export const PEF_VALUE: CommandClass<PEF_VALUE, [module: number, port: number, flow: number, filterType: FilterType | number, protocolSegment: number]> = /* @__PURE__ */ command("PEF_VALUE", 1777, "p flow filter_type@0 protocol_segment", "value:hex", "=", "", [FilterType]);

/** What PEF_MASK reports. */
export interface PEF_MASK_Values {
  /** Ones for bits that must agree, zeros for the others. */
  readonly masks: string;
}

/** What setting PEF_MASK takes. */
export interface PEF_MASK_Input {
  /** Ones for bits that must agree, zeros for the others. */
  readonly masks: string | Uint8Array;
}

/**
 * Which bits of one protocol segment the extended filter of a flow compares.
 *
 * Port command 1778, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 * - `protocol_segment`: Protocol segment of a filter, counted from 0.
 */
export interface PEF_MASK extends CommandInstance {
  /** Asks for it. Which bits of one protocol segment the extended filter of a flow compares. */
  get(): Request<PEF_MASK_Values>;
  /**
   * Sets it. Which bits of one protocol segment the extended filter of a flow compares.
   * @param masks ones for bits that must agree, zeros for the others
   */
  set(masks: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_MASK_Input): Request<void>;
}

/**
 * Which bits of one protocol segment the extended filter of a flow compares.
 *
 * Port command 1778, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 * - `protocol_segment`: Protocol segment of a filter, counted from 0.
 */
export const PEF_MASK: CommandClass<PEF_MASK, [module: number, port: number, flow: number, filterType: FilterType | number, protocolSegment: number]> = /* @__PURE__ */ command("PEF_MASK", 1778, "p flow filter_type@0 protocol_segment", "masks:hex", "=", "", [FilterType]);

/** What PEF_PROTOCOL reports. */
export interface PEF_PROTOCOL_Values {
  /** Header types from the outside in, Ethernet first. */
  readonly segmentList: readonly (ProtocolOption | number)[];
}

/** What setting PEF_PROTOCOL takes. */
export interface PEF_PROTOCOL_Input {
  /** Header types from the outside in, Ethernet first. */
  readonly segmentList: readonly (ProtocolOption | number)[];
}

/**
 * Protocol headers, in packet order, on which the extended filter of a flow is built.
 *
 * Port command 1779, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_PROTOCOL extends CommandInstance {
  /** Asks for it. Protocol headers, in packet order, on which the extended filter of a flow is built. */
  get(): Request<PEF_PROTOCOL_Values>;
  /**
   * Sets it. Protocol headers, in packet order, on which the extended filter of a flow is built.
   * @param segmentList header types from the outside in, Ethernet first
   */
  set(segmentList: readonly (ProtocolOption | number)[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_PROTOCOL_Input): Request<void>;
}

/**
 * Protocol headers, in packet order, on which the extended filter of a flow is built.
 *
 * Port command 1779, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_PROTOCOL: CommandClass<PEF_PROTOCOL, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_PROTOCOL", 1779, "p flow filter_type@0", "segment_list:u8[]@1", "=", "", [FilterType, ProtocolOption]);

/** What PEF_MODE reports. */
export interface PEF_MODE_Values {
  /** Basic for the fixed header fields, extended for free segments. */
  readonly mode: FilterMode | number;
}

/** What setting PEF_MODE takes. */
export interface PEF_MODE_Input {
  /** Basic for the fixed header fields, extended for free segments. */
  readonly mode: FilterMode | number;
}

/**
 * Whether the filter of a flow is built from basic conditions or from protocol segments.
 *
 * Port command 1780, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export interface PEF_MODE extends CommandInstance {
  /** Asks for it. Whether the filter of a flow is built from basic conditions or from protocol segments. */
  get(): Request<PEF_MODE_Values>;
  /**
   * Sets it. Whether the filter of a flow is built from basic conditions or from protocol segments.
   * @param mode basic for the fixed header fields, extended for free segments
   */
  set(mode: FilterMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PEF_MODE_Input): Request<void>;
  /** Sets it with mode BASIC. */
  setBasic(): Request<void>;
  /** Sets it with mode EXTENDED. */
  setExtended(): Request<void>;
}

/**
 * Whether the filter of a flow is built from basic conditions or from protocol segments.
 *
 * Port command 1780, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `filter_type`: Shadow or working copy of a Chimera flow filter.
 */
export const PEF_MODE: CommandClass<PEF_MODE, [module: number, port: number, flow: number, filterType: FilterType | number]> = /* @__PURE__ */ command("PEF_MODE", 1780, "p flow filter_type@0", "mode:u8@1", "=", "setBasic mode=BASIC;setExtended mode=EXTENDED", [FilterType, FilterMode]);
