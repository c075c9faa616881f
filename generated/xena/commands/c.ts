// Generated from schema/xena/commands/c.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { JsonValue } from "../../../runtime/xena/json-value.js";
import type { Request } from "../../../runtime/xena/request.js";
import { OnOff, ReservedAction, ReservedStatus } from "../enums/common.js";
import { ChassisModelName, ChassisSessionType, ChassisShutdownAction, RESTControlAction, ServiceStatus, TimeKeeperLicenseError, TimeKeeperLicenseFileState, TimeKeeperLicenseType, TimeKeeperServiceAction, TimeKeeperServiceStatus } from "../enums/c.js";

/** What setting C_LOGON takes. */
export interface C_LOGON_Input {
  /** Chassis password, checked once for each connection. */
  readonly password: string;
}

/**
 * Opens the session with the chassis password; every other command is refused until it has succeeded.
 *
 * Chassis command 1, since 1.0-beta.2: set.
 */
export interface C_LOGON extends CommandInstance {
  /**
   * Sets it. Opens the session with the chassis password; every other command is refused until it has succeeded.
   * @param password chassis password, checked once for each connection
   */
  set(password: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_LOGON_Input): Request<void>;
}

/**
 * Opens the session with the chassis password; every other command is refused until it has succeeded.
 *
 * Chassis command 1, since 1.0-beta.2: set.
 */
export const C_LOGON: CommandClass<C_LOGON, []> = /* @__PURE__ */ command("C_LOGON", 1, "c", undefined, "password:str*");

/** What C_OWNER reports. */
export interface C_OWNER_Values {
  /** Short name that identifies the user; not authenticated. */
  readonly username: string;
}

/** What setting C_OWNER takes. */
export interface C_OWNER_Input {
  /** Short name that identifies the user; not authenticated. */
  readonly username: string;
}

/**
 * User name of the session, under which it reserves ports, modules and the chassis.
 *
 * Chassis command 2, since 1.0-beta.2: get, set.
 */
export interface C_OWNER extends CommandInstance {
  /** Asks for it. User name of the session, under which it reserves ports, modules and the chassis. */
  get(): Request<C_OWNER_Values>;
  /**
   * Sets it. User name of the session, under which it reserves ports, modules and the chassis.
   * @param username short name that identifies the user; not authenticated
   */
  set(username: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_OWNER_Input): Request<void>;
}

/**
 * User name of the session, under which it reserves ports, modules and the chassis.
 *
 * Chassis command 2, since 1.0-beta.2: get, set.
 */
export const C_OWNER: CommandClass<C_OWNER, []> = /* @__PURE__ */ command("C_OWNER", 2, "c", "username:str", "=");

/** What C_KEEPALIVE reports. */
export interface C_KEEPALIVE_Values {
  /** Counter that grows from one reading to the next. */
  readonly tickCount: number;
}

/**
 * Growing counter that a client reads to keep an otherwise idle session open.
 *
 * Chassis command 3, since 1.0-beta.2: get.
 */
export interface C_KEEPALIVE extends CommandInstance {
  /** Asks for it. Growing counter that a client reads to keep an otherwise idle session open. */
  get(): Request<C_KEEPALIVE_Values>;
}

/**
 * Growing counter that a client reads to keep an otherwise idle session open.
 *
 * Chassis command 3, since 1.0-beta.2: get.
 */
export const C_KEEPALIVE: CommandClass<C_KEEPALIVE, []> = /* @__PURE__ */ command("C_KEEPALIVE", 3, "c", "tick_count:i32", undefined);

/** What C_TIMEOUT reports. */
export interface C_TIMEOUT_Values {
  /** Longest silence the chassis tolerates on this connection. In seconds. After a reset: 130. */
  readonly secondCount: number;
}

/** What setting C_TIMEOUT takes. */
export interface C_TIMEOUT_Input {
  /** Longest silence the chassis tolerates on this connection. In seconds. After a reset: 130. */
  readonly secondCount: number;
}

/**
 * Idle time after which the chassis closes the session of a silent client.
 *
 * Chassis command 4, since 1.0-beta.2: get, set.
 */
export interface C_TIMEOUT extends CommandInstance {
  /** Asks for it. Idle time after which the chassis closes the session of a silent client. */
  get(): Request<C_TIMEOUT_Values>;
  /**
   * Sets it. Idle time after which the chassis closes the session of a silent client.
   * @param secondCount longest silence the chassis tolerates on this connection
   */
  set(secondCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_TIMEOUT_Input): Request<void>;
}

/**
 * Idle time after which the chassis closes the session of a silent client.
 *
 * Chassis command 4, since 1.0-beta.2: get, set.
 */
export const C_TIMEOUT: CommandClass<C_TIMEOUT, []> = /* @__PURE__ */ command("C_TIMEOUT", 4, "c", "second_count:i32", "=");

/** What C_RESERVATION reports. */
export interface C_RESERVATION_Values {
  /** Whether the chassis is free, yours, or held by another user. */
  readonly operation: ReservedStatus | number;
}

/** What setting C_RESERVATION takes. */
export interface C_RESERVATION_Input {
  /** Take the chassis, give it back, or break another user's hold. */
  readonly operation: ReservedAction | number;
}

/**
 * Reservation of the chassis, which is taken, given back, or taken away from another user.
 *
 * Chassis command 5, since 1.0-beta.2: get, set, pushed.
 */
export interface C_RESERVATION extends CommandInstance {
  /** Asks for it. Reservation of the chassis, which is taken, given back, or taken away from another user. */
  get(): Request<C_RESERVATION_Values>;
  /**
   * Sets it. Reservation of the chassis, which is taken, given back, or taken away from another user.
   * @param operation take the chassis, give it back, or break another user's hold
   */
  set(operation: ReservedAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_RESERVATION_Input): Request<void>;
  /** Sets it with operation RELEASE. */
  setRelease(): Request<void>;
  /** Sets it with operation RESERVE. */
  setReserve(): Request<void>;
  /** Sets it with operation RELINQUISH. */
  setRelinquish(): Request<void>;
}

/**
 * Reservation of the chassis, which is taken, given back, or taken away from another user.
 *
 * Chassis command 5, since 1.0-beta.2: get, set, pushed.
 */
export const C_RESERVATION: CommandClass<C_RESERVATION, []> = /* @__PURE__ */ command("C_RESERVATION", 5, "C", "operation:u8@0", "operation:u8@1", "setRelease operation=RELEASE;setReserve operation=RESERVE;setRelinquish operation=RELINQUISH", [ReservedStatus, ReservedAction]);

/** What C_RESERVEDBY reports. */
export interface C_RESERVEDBY_Values {
  /** Current holder; empty when nobody holds the chassis. */
  readonly username: string;
}

/**
 * Name of the user who holds the chassis reservation.
 *
 * Chassis command 6, since 1.0-beta.2: get, pushed.
 */
export interface C_RESERVEDBY extends CommandInstance {
  /** Asks for it. Name of the user who holds the chassis reservation. */
  get(): Request<C_RESERVEDBY_Values>;
}

/**
 * Name of the user who holds the chassis reservation.
 *
 * Chassis command 6, since 1.0-beta.2: get, pushed.
 */
export const C_RESERVEDBY: CommandClass<C_RESERVEDBY, []> = /* @__PURE__ */ command("C_RESERVEDBY", 6, "C", "username:str", undefined);

/** What setting C_LOG takes. */
export interface C_LOG_Input {
  /** Message to be recorded. */
  readonly text: string;
}

/**
 * Writes a line of text into the log kept by the chassis.
 *
 * Chassis command 63, since 1.9.1: set.
 */
export interface C_LOG extends CommandInstance {
  /**
   * Sets it. Writes a line of text into the log kept by the chassis.
   * @param text message to be recorded
   */
  set(text: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_LOG_Input): Request<void>;
}

/**
 * Writes a line of text into the log kept by the chassis.
 *
 * Chassis command 63, since 1.9.1: set.
 */
export const C_LOG: CommandClass<C_LOG, []> = /* @__PURE__ */ command("C_LOG", 63, "c", undefined, "text:str");

/**
 * Ends the session in an orderly way; closing the connection has the same effect.
 *
 * Chassis command 7, since 1.0-beta.2: set.
 */
export interface C_LOGOFF extends CommandInstance {
  /** Sets it. Ends the session in an orderly way; closing the connection has the same effect. */
  set(): Request<void>;
}

/**
 * Ends the session in an orderly way; closing the connection has the same effect.
 *
 * Chassis command 7, since 1.0-beta.2: set.
 */
export const C_LOGOFF: CommandClass<C_LOGOFF, []> = /* @__PURE__ */ command("C_LOGOFF", 7, "c", undefined, "");

/** What setting C_DOWN takes. */
export interface C_DOWN_Input {
  /** Restart or power off. */
  readonly operation: ChassisShutdownAction | number;
}

/**
 * Restarts the chassis or switches its power off.
 *
 * Chassis command 8, since 1.0-beta.2: set.
 */
export interface C_DOWN extends CommandInstance {
  /**
   * Sets it. Restarts the chassis or switches its power off.
   * @param operation restart or power off
   */
  set(operation: ChassisShutdownAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_DOWN_Input): Request<void>;
  /** Sets it with operation RESTART. */
  setRestart(): Request<void>;
  /** Sets it with operation POWER_OFF. */
  setPoweroff(): Request<void>;
}

/**
 * Restarts the chassis or switches its power off.
 *
 * Chassis command 8, since 1.0-beta.2: set.
 */
export const C_DOWN: CommandClass<C_DOWN, []> = /* @__PURE__ */ command("C_DOWN", 8, "c", undefined, "magic:i32!=-1480937026 operation:u8@0", "setRestart operation=RESTART;setPoweroff operation=POWER_OFF", [ChassisShutdownAction]);

/** What C_CAPABILITIES reports. */
export interface C_CAPABILITIES_Values {
  /** Software version number behind this set of capabilities. */
  readonly version: number;
  /** Longest chassis name, in characters. */
  readonly maxNameLen: number;
  /** Longest chassis comment, in characters. */
  readonly maxCommentLen: number;
  /** Longest chassis password, in characters. */
  readonly maxPasswordLen: number;
  /** Upper limit for the rate of external traffic, unit not stated. */
  readonly maxExtRate: number;
  /** Most sessions open at the same time; further logons are refused. */
  readonly maxSessionCount: number;
  /** Upper limit for the depth of a chain, as the chassis reports it. */
  readonly maxChainDepth: number;
  /** Most modules the chassis can hold. */
  readonly maxModuleCount: number;
  /** Most protocol segments that can be described. */
  readonly maxProtocolCount: number;
  /** Whether ARP can be resolved for each stream. */
  readonly canStreamBasedArp: number;
  /** Whether ports can start traffic at the same moment. */
  readonly canSyncTrafficStart: number;
  /** Whether clients may fetch the debug log files. */
  readonly canReadLogFiles: number;
  /** Whether several modules can be upgraded in parallel. */
  readonly canParModuleUpgrade: number;
  /** Whether the TimeKeeper software can be upgraded. */
  readonly canUpgradeTimekeeper: number;
  /** Whether users can define their own default values. */
  readonly canCustomDefaults: number;
  /** Whether first-bit-to-first-bit latency can be measured. */
  readonly canLatencyF2f: number;
  /** Longest user name accepted for a session, in characters. */
  readonly maxOwnerNameLength: number;
  /** Whether the chassis temperatures can be read. */
  readonly canReadTemperatures: number;
}

/**
 * Limits and optional features of the chassis and its management software.
 *
 * Chassis command 9, since 1.0-beta.2: get.
 */
export interface C_CAPABILITIES extends CommandInstance {
  /** Asks for it. Limits and optional features of the chassis and its management software. */
  get(): Request<C_CAPABILITIES_Values>;
}

/**
 * Limits and optional features of the chassis and its management software.
 *
 * Chassis command 9, since 1.0-beta.2: get.
 */
export const C_CAPABILITIES: CommandClass<C_CAPABILITIES, []> = /* @__PURE__ */ command("C_CAPABILITIES", 9, "c", "version:i32 max_name_len:i32 max_comment_len:i32 max_password_len:i32 max_ext_rate:i32 max_session_count:i32 max_chain_depth:i32 max_module_count:i32 max_protocol_count:i32 can_stream_based_arp:i32 can_sync_traffic_start:i32 can_read_log_files:i32 can_par_module_upgrade:i32 can_upgrade_timekeeper:i32 can_custom_defaults:i32 can_latency_f2f:i32 max_owner_name_length:i32 can_read_temperatures:i32", undefined);

/** What C_MODEL reports. */
export interface C_MODEL_Values {
  /** Product designation printed by the chassis. */
  readonly model: string;
}

/**
 * Model designation of the chassis as text.
 *
 * Chassis command 10, since 1.0-beta.2: get.
 */
export interface C_MODEL extends CommandInstance {
  /** Asks for it. Model designation of the chassis as text. */
  get(): Request<C_MODEL_Values>;
}

/**
 * Model designation of the chassis as text.
 *
 * Chassis command 10, since 1.0-beta.2: get.
 */
export const C_MODEL: CommandClass<C_MODEL, []> = /* @__PURE__ */ command("C_MODEL", 10, "c", "model:str", undefined);

/** What C_SERIALNO reports. */
export interface C_SERIALNO_Values {
  /** Identifies this single unit. */
  readonly serialNumber: number;
}

/**
 * Serial number that the manufacturer gave to the chassis.
 *
 * Chassis command 11, since 1.0-beta.2: get.
 */
export interface C_SERIALNO extends CommandInstance {
  /** Asks for it. Serial number that the manufacturer gave to the chassis. */
  get(): Request<C_SERIALNO_Values>;
}

/**
 * Serial number that the manufacturer gave to the chassis.
 *
 * Chassis command 11, since 1.0-beta.2: get.
 */
export const C_SERIALNO: CommandClass<C_SERIALNO, []> = /* @__PURE__ */ command("C_SERIALNO", 11, "c", "serial_number:i32", undefined);

/** What C_VERSIONNO reports. */
export interface C_VERSIONNO_Values {
  /** Major part of the firmware version. */
  readonly chassisMajorVersion: number;
  /** Version of the driver that links chassis software and modules. */
  readonly pciDriverVersion: number;
}

/**
 * Major firmware version of the chassis together with its PCI driver version.
 *
 * Chassis command 12, since 1.0-beta.2: get.
 */
export interface C_VERSIONNO extends CommandInstance {
  /** Asks for it. Major firmware version of the chassis together with its PCI driver version. */
  get(): Request<C_VERSIONNO_Values>;
}

/**
 * Major firmware version of the chassis together with its PCI driver version.
 *
 * Chassis command 12, since 1.0-beta.2: get.
 */
export const C_VERSIONNO: CommandClass<C_VERSIONNO, []> = /* @__PURE__ */ command("C_VERSIONNO", 12, "c", "chassis_major_version:i32 pci_driver_version:i32", undefined);

/** What C_PORTCOUNTS reports. */
export interface C_PORTCOUNTS_Values {
  /** Ports of each slot in slot order; 0 for an empty slot. */
  readonly portCounts: readonly number[];
}

/**
 * Number of ports in every slot of the chassis.
 *
 * Chassis command 13, since 1.0-beta.2: get.
 */
export interface C_PORTCOUNTS extends CommandInstance {
  /** Asks for it. Number of ports in every slot of the chassis. */
  get(): Request<C_PORTCOUNTS_Values>;
}

/**
 * Number of ports in every slot of the chassis.
 *
 * Chassis command 13, since 1.0-beta.2: get.
 */
export const C_PORTCOUNTS: CommandClass<C_PORTCOUNTS, []> = /* @__PURE__ */ command("C_PORTCOUNTS", 13, "c", "port_counts:u8[]", undefined);

/** What C_PORTERRORS reports. */
export interface C_PORTERRORS_Values {
  /** One error total for each port of the chassis. */
  readonly errorCount: readonly bigint[];
}

/**
 * Error totals seen on the ports of the chassis.
 *
 * Chassis command 16, since 1.0-beta.2: get.
 */
export interface C_PORTERRORS extends CommandInstance {
  /** Asks for it. Error totals seen on the ports of the chassis. */
  get(): Request<C_PORTERRORS_Values>;
}

/**
 * Error totals seen on the ports of the chassis.
 *
 * Chassis command 16, since 1.0-beta.2: get.
 */
export const C_PORTERRORS: CommandClass<C_PORTERRORS, []> = /* @__PURE__ */ command("C_PORTERRORS", 16, "c", "error_count:i64[]", undefined);

/** What C_REMOTEPORTCOUNTS reports. */
export interface C_REMOTEPORTCOUNTS_Values {
  /** Ports of each module in module order; 0 where there is none. */
  readonly portCounts: readonly number[];
}

/**
 * Number of ports of every remote module, as used by chassis for layers 4 to 7.
 *
 * Chassis command 17, since 1.0-beta.2: get.
 */
export interface C_REMOTEPORTCOUNTS extends CommandInstance {
  /** Asks for it. Number of ports of every remote module, as used by chassis for layers 4 to 7. */
  get(): Request<C_REMOTEPORTCOUNTS_Values>;
}

/**
 * Number of ports of every remote module, as used by chassis for layers 4 to 7.
 *
 * Chassis command 17, since 1.0-beta.2: get.
 */
export const C_REMOTEPORTCOUNTS: CommandClass<C_REMOTEPORTCOUNTS, []> = /* @__PURE__ */ command("C_REMOTEPORTCOUNTS", 17, "c", "port_counts:u8[]", undefined);

/** What C_BUILDSTRING reports. */
export interface C_BUILDSTRING_Values {
  /** Text that identifies the exact software build. */
  readonly buildString: string;
}

/**
 * Build identification of the chassis software.
 *
 * Chassis command 19, since 1.0-beta.2: get.
 */
export interface C_BUILDSTRING extends CommandInstance {
  /** Asks for it. Build identification of the chassis software. */
  get(): Request<C_BUILDSTRING_Values>;
}

/**
 * Build identification of the chassis software.
 *
 * Chassis command 19, since 1.0-beta.2: get.
 */
export const C_BUILDSTRING: CommandClass<C_BUILDSTRING, []> = /* @__PURE__ */ command("C_BUILDSTRING", 19, "c", "build_string:str", undefined);

/** What C_NAME reports. */
export interface C_NAME_Values {
  /** Free name, bounded by the chassis capabilities. */
  readonly chassisName: string;
}

/** What setting C_NAME takes. */
export interface C_NAME_Input {
  /** Free name, bounded by the chassis capabilities. */
  readonly chassisName: string;
}

/**
 * Name that users give to the chassis.
 *
 * Chassis command 20, since 1.0-beta.2: get, set.
 */
export interface C_NAME extends CommandInstance {
  /** Asks for it. Name that users give to the chassis. */
  get(): Request<C_NAME_Values>;
  /**
   * Sets it. Name that users give to the chassis.
   * @param chassisName free name, bounded by the chassis capabilities
   */
  set(chassisName: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_NAME_Input): Request<void>;
}

/**
 * Name that users give to the chassis.
 *
 * Chassis command 20, since 1.0-beta.2: get, set.
 */
export const C_NAME: CommandClass<C_NAME, []> = /* @__PURE__ */ command("C_NAME", 20, "c", "chassis_name:str", "=");

/** What C_COMMENT reports. */
export interface C_COMMENT_Values {
  /** Remark such as location or purpose. */
  readonly comment: string;
}

/** What setting C_COMMENT takes. */
export interface C_COMMENT_Input {
  /** Remark such as location or purpose. */
  readonly comment: string;
}

/**
 * Free remark that users attach to the chassis.
 *
 * Chassis command 21, since 1.0-beta.2: get, set.
 */
export interface C_COMMENT extends CommandInstance {
  /** Asks for it. Free remark that users attach to the chassis. */
  get(): Request<C_COMMENT_Values>;
  /**
   * Sets it. Free remark that users attach to the chassis.
   * @param comment remark such as location or purpose
   */
  set(comment: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_COMMENT_Input): Request<void>;
}

/**
 * Free remark that users attach to the chassis.
 *
 * Chassis command 21, since 1.0-beta.2: get, set.
 */
export const C_COMMENT: CommandClass<C_COMMENT, []> = /* @__PURE__ */ command("C_COMMENT", 21, "c", "comment:str", "=");

/** What C_PASSWORD reports. */
export interface C_PASSWORD_Values {
  /** Logon secret, answered in clear text; the factory value is xena. */
  readonly password: string;
}

/** What setting C_PASSWORD takes. */
export interface C_PASSWORD_Input {
  /** Logon secret, answered in clear text; the factory value is xena. */
  readonly password: string;
}

/**
 * Password that clients must present when they log on to the chassis.
 *
 * Chassis command 22, since 1.0-beta.2: get, set.
 */
export interface C_PASSWORD extends CommandInstance {
  /** Asks for it. Password that clients must present when they log on to the chassis. */
  get(): Request<C_PASSWORD_Values>;
  /**
   * Sets it. Password that clients must present when they log on to the chassis.
   * @param password logon secret, answered in clear text; the factory value is xena
   */
  set(password: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_PASSWORD_Input): Request<void>;
}

/**
 * Password that clients must present when they log on to the chassis.
 *
 * Chassis command 22, since 1.0-beta.2: get, set.
 */
export const C_PASSWORD: CommandClass<C_PASSWORD, []> = /* @__PURE__ */ command("C_PASSWORD", 22, "c", "password:str*", "=");

/** What C_VERSIONSTR reports. */
export interface C_VERSIONSTR_Values {
  /** Printable version, minor part included. */
  readonly versionStr: string;
}

/**
 * Complete software version of the chassis as text.
 *
 * Chassis command 23, since 2.8.0: get.
 */
export interface C_VERSIONSTR extends CommandInstance {
  /** Asks for it. Complete software version of the chassis as text. */
  get(): Request<C_VERSIONSTR_Values>;
}

/**
 * Complete software version of the chassis as text.
 *
 * Chassis command 23, since 2.8.0: get.
 */
export const C_VERSIONSTR: CommandClass<C_VERSIONSTR, []> = /* @__PURE__ */ command("C_VERSIONSTR", 23, "c", "version_str:str", undefined);

/** What C_IPADDRESS reports. */
export interface C_IPADDRESS_Values {
  /** Address of the chassis on the management network. */
  readonly ipv4Address: string;
  /** Mask that separates network part and host part. */
  readonly subnetMask: string;
  /** Default router of the management network. */
  readonly gateway: string;
}

/** What setting C_IPADDRESS takes. */
export interface C_IPADDRESS_Input {
  /** Address of the chassis on the management network. */
  readonly ipv4Address: string | Uint8Array;
  /** Mask that separates network part and host part. */
  readonly subnetMask: string | Uint8Array;
  /** Default router of the management network. */
  readonly gateway: string | Uint8Array;
}

/**
 * Static IPv4 settings of the management interface.
 *
 * Chassis command 24, since 1.0-beta.2: get, set.
 */
export interface C_IPADDRESS extends CommandInstance {
  /** Asks for it. Static IPv4 settings of the management interface. */
  get(): Request<C_IPADDRESS_Values>;
  /**
   * Sets it. Static IPv4 settings of the management interface.
   * @param ipv4Address address of the chassis on the management network
   * @param subnetMask mask that separates network part and host part
   * @param gateway default router of the management network
   */
  set(ipv4Address: string | Uint8Array, subnetMask: string | Uint8Array, gateway: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_IPADDRESS_Input): Request<void>;
}

/**
 * Static IPv4 settings of the management interface.
 *
 * Chassis command 24, since 1.0-beta.2: get, set.
 */
export const C_IPADDRESS: CommandClass<C_IPADDRESS, []> = /* @__PURE__ */ command("C_IPADDRESS", 24, "c", "ipv4_address:ipv4 subnet_mask:ipv4 gateway:ipv4", "=");

/** What C_DHCP reports. */
export interface C_DHCP_Values {
  /** On to ask a DHCP server, off to use the static settings. */
  readonly onOff: OnOff | number;
}

/** What setting C_DHCP takes. */
export interface C_DHCP_Input {
  /** On to ask a DHCP server, off to use the static settings. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the management interface obtains its IPv4 settings from a DHCP server.
 *
 * Chassis command 25, since 1.0-beta.2: get, set.
 */
export interface C_DHCP extends CommandInstance {
  /** Asks for it. Whether the management interface obtains its IPv4 settings from a DHCP server. */
  get(): Request<C_DHCP_Values>;
  /**
   * Sets it. Whether the management interface obtains its IPv4 settings from a DHCP server.
   * @param onOff on to ask a DHCP server, off to use the static settings
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_DHCP_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the management interface obtains its IPv4 settings from a DHCP server.
 *
 * Chassis command 25, since 1.0-beta.2: get, set.
 */
export const C_DHCP: CommandClass<C_DHCP, []> = /* @__PURE__ */ command("C_DHCP", 25, "c", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What C_MACADDRESS reports. */
export interface C_MACADDRESS_Values {
  /** Ethernet address seen on the management network. */
  readonly macAddress: string;
}

/**
 * Hardware address of the management interface.
 *
 * Chassis command 26, since 1.0-beta.2: get.
 */
export interface C_MACADDRESS extends CommandInstance {
  /** Asks for it. Hardware address of the management interface. */
  get(): Request<C_MACADDRESS_Values>;
}

/**
 * Hardware address of the management interface.
 *
 * Chassis command 26, since 1.0-beta.2: get.
 */
export const C_MACADDRESS: CommandClass<C_MACADDRESS, []> = /* @__PURE__ */ command("C_MACADDRESS", 26, "c", "mac_address:mac", undefined);

/** What C_HOSTNAME reports. */
export interface C_HOSTNAME_Values {
  /** Network name, also presented when asking for a lease. */
  readonly hostname: string;
}

/** What setting C_HOSTNAME takes. */
export interface C_HOSTNAME_Input {
  /** Network name, also presented when asking for a lease. */
  readonly hostname: string;
}

/**
 * Host name of the chassis on the management network.
 *
 * Chassis command 27, since 1.0-beta.2: get, set.
 */
export interface C_HOSTNAME extends CommandInstance {
  /** Asks for it. Host name of the chassis on the management network. */
  get(): Request<C_HOSTNAME_Values>;
  /**
   * Sets it. Host name of the chassis on the management network.
   * @param hostname network name, also presented when asking for a lease
   */
  set(hostname: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_HOSTNAME_Input): Request<void>;
}

/**
 * Host name of the chassis on the management network.
 *
 * Chassis command 27, since 1.0-beta.2: get, set.
 */
export const C_HOSTNAME: CommandClass<C_HOSTNAME, []> = /* @__PURE__ */ command("C_HOSTNAME", 27, "c", "hostname:str", "=");

/** What C_FLASH reports. */
export interface C_FLASH_Values {
  /** Whether the lights are blinking. */
  readonly onOff: OnOff | number;
}

/** What setting C_FLASH takes. */
export interface C_FLASH_Input {
  /** Whether the lights are blinking. */
  readonly onOff: OnOff | number;
}

/**
 * Lets the port lights of the chassis blink so that it can be found in a rack.
 *
 * Chassis command 28, since 1.0-beta.2: get, set.
 */
export interface C_FLASH extends CommandInstance {
  /** Asks for it. Lets the port lights of the chassis blink so that it can be found in a rack. */
  get(): Request<C_FLASH_Values>;
  /**
   * Sets it. Lets the port lights of the chassis blink so that it can be found in a rack.
   * @param onOff whether the lights are blinking
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_FLASH_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Lets the port lights of the chassis blink so that it can be found in a rack.
 *
 * Chassis command 28, since 1.0-beta.2: get, set.
 */
export const C_FLASH: CommandClass<C_FLASH, []> = /* @__PURE__ */ command("C_FLASH", 28, "c", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What C_DEBUGLOGS reports. */
export interface C_DEBUGLOGS_Values {
  /** Length announced for the log data. */
  readonly messageLength: number;
  /** Raw log content. */
  readonly data: string;
}

/**
 * Debug log of the chassis as raw bytes for vendor support.
 *
 * Chassis command 30, since 1.0-beta.2: get.
 */
export interface C_DEBUGLOGS extends CommandInstance {
  /** Asks for it. Debug log of the chassis as raw bytes for vendor support. */
  get(): Request<C_DEBUGLOGS_Values>;
}

/**
 * Debug log of the chassis as raw bytes for vendor support.
 *
 * Chassis command 30, since 1.0-beta.2: get.
 */
export const C_DEBUGLOGS: CommandClass<C_DEBUGLOGS, []> = /* @__PURE__ */ command("C_DEBUGLOGS", 30, "c", "message_length:i32 data:hex", undefined);

/** What C_TEMPERATURE reports. */
export interface C_TEMPERATURE_Values {
  /** First sensor on the main board. */
  readonly mb1Temperature: number;
  /** Second sensor on the main board. */
  readonly mb2Temperature: number;
  /** Sensor at the processor. */
  readonly cpuTemperature: number;
}

/**
 * Temperatures inside the chassis, read at the main board and the processor.
 *
 * Chassis command 31, since 1.0-beta.2: get.
 */
export interface C_TEMPERATURE extends CommandInstance {
  /** Asks for it. Temperatures inside the chassis, read at the main board and the processor. */
  get(): Request<C_TEMPERATURE_Values>;
}

/**
 * Temperatures inside the chassis, read at the main board and the processor.
 *
 * Chassis command 31, since 1.0-beta.2: get.
 */
export const C_TEMPERATURE: CommandClass<C_TEMPERATURE, []> = /* @__PURE__ */ command("C_TEMPERATURE", 31, "c", "mb1_temperature:i32 mb2_temperature:i32 cpu_temperature:i32", undefined);

/** What C_RESTPORT reports. */
export interface C_RESTPORT_Values {
  /** Listening port of the REST service. From 0 to 65535. */
  readonly tcpPort: number;
}

/** What setting C_RESTPORT takes. */
export interface C_RESTPORT_Input {
  /** Listening port of the REST service. From 0 to 65535. */
  readonly tcpPort: number;
}

/**
 * TCP port on which the REST server of the chassis listens.
 *
 * Chassis command 32, since 1.0-beta.2: get, set.
 */
export interface C_RESTPORT extends CommandInstance {
  /** Asks for it. TCP port on which the REST server of the chassis listens. */
  get(): Request<C_RESTPORT_Values>;
  /**
   * Sets it. TCP port on which the REST server of the chassis listens.
   * @param tcpPort listening port of the REST service
   */
  set(tcpPort: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_RESTPORT_Input): Request<void>;
}

/**
 * TCP port on which the REST server of the chassis listens.
 *
 * Chassis command 32, since 1.0-beta.2: get, set.
 */
export const C_RESTPORT: CommandClass<C_RESTPORT, []> = /* @__PURE__ */ command("C_RESTPORT", 32, "c", "tcp_port:i32~0..65535", "=");

/** What C_RESTENABLE reports. */
export interface C_RESTENABLE_Values {
  /** Whether the service is enabled. */
  readonly onOff: OnOff | number;
}

/** What setting C_RESTENABLE takes. */
export interface C_RESTENABLE_Input {
  /** Whether the service is enabled. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the REST server of the chassis is allowed to run.
 *
 * Chassis command 33, since 1.0-beta.2: get, set.
 */
export interface C_RESTENABLE extends CommandInstance {
  /** Asks for it. Whether the REST server of the chassis is allowed to run. */
  get(): Request<C_RESTENABLE_Values>;
  /**
   * Sets it. Whether the REST server of the chassis is allowed to run.
   * @param onOff whether the service is enabled
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_RESTENABLE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the REST server of the chassis is allowed to run.
 *
 * Chassis command 33, since 1.0-beta.2: get, set.
 */
export const C_RESTENABLE: CommandClass<C_RESTENABLE, []> = /* @__PURE__ */ command("C_RESTENABLE", 33, "c", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What setting C_RESTCONTROL takes. */
export interface C_RESTCONTROL_Input {
  /** What to do with the running service. */
  readonly operation: RESTControlAction | number;
}

/**
 * Starts, stops or restarts the REST server of the chassis.
 *
 * Chassis command 34, since 1.0-beta.2: set.
 */
export interface C_RESTCONTROL extends CommandInstance {
  /**
   * Sets it. Starts, stops or restarts the REST server of the chassis.
   * @param operation what to do with the running service
   */
  set(operation: RESTControlAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_RESTCONTROL_Input): Request<void>;
}

/**
 * Starts, stops or restarts the REST server of the chassis.
 *
 * Chassis command 34, since 1.0-beta.2: set.
 */
export const C_RESTCONTROL: CommandClass<C_RESTCONTROL, []> = /* @__PURE__ */ command("C_RESTCONTROL", 34, "c", undefined, "operation:u8@0", "", [RESTControlAction]);

/** What C_RESTSTATUS reports. */
export interface C_RESTSTATUS_Values {
  /** Whether the service is up at the moment. */
  readonly status: ServiceStatus | number;
}

/**
 * Running state of the REST server of the chassis.
 *
 * Chassis command 35, since 1.0-beta.2: get.
 */
export interface C_RESTSTATUS extends CommandInstance {
  /** Asks for it. Running state of the REST server of the chassis. */
  get(): Request<C_RESTSTATUS_Values>;
}

/**
 * Running state of the REST server of the chassis.
 *
 * Chassis command 35, since 1.0-beta.2: get.
 */
export const C_RESTSTATUS: CommandClass<C_RESTSTATUS, []> = /* @__PURE__ */ command("C_RESTSTATUS", 35, "c", "status:u8@0", undefined, "", [ServiceStatus]);

/** What C_WATCHDOG reports. */
export interface C_WATCHDOG_Values {
  /** Watchdog period, unit not stated. */
  readonly timerValue: number;
}

/** What setting C_WATCHDOG takes. */
export interface C_WATCHDOG_Input {
  /** Watchdog period, unit not stated. */
  readonly timerValue: number;
}

/**
 * Timer of the watchdog that supervises the chassis software.
 *
 * Chassis command 36, since 1.0-beta.2: get, set.
 */
export interface C_WATCHDOG extends CommandInstance {
  /** Asks for it. Timer of the watchdog that supervises the chassis software. */
  get(): Request<C_WATCHDOG_Values>;
  /**
   * Sets it. Timer of the watchdog that supervises the chassis software.
   * @param timerValue watchdog period, unit not stated
   */
  set(timerValue: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_WATCHDOG_Input): Request<void>;
}

/**
 * Timer of the watchdog that supervises the chassis software.
 *
 * Chassis command 36, since 1.0-beta.2: get, set.
 */
export const C_WATCHDOG: CommandClass<C_WATCHDOG, []> = /* @__PURE__ */ command("C_WATCHDOG", 36, "c", "timer_value:i32", "=");

/** What C_DEBUGCMD reports. */
export interface C_DEBUGCMD_Values {
  /** JSON result of the numbered diagnostic. */
  readonly data: JsonValue;
}

/**
 * Vendor diagnostics of the chassis, answered as a JSON document.
 *
 * Chassis command 37, since 2.5.5: get.
 *
 * Indices:
 * - `cmd`: Number of a debug command.
 */
export interface C_DEBUGCMD extends CommandInstance {
  /** Asks for it. Vendor diagnostics of the chassis, answered as a JSON document. */
  get(): Request<C_DEBUGCMD_Values>;
}

/**
 * Vendor diagnostics of the chassis, answered as a JSON document.
 *
 * Chassis command 37, since 2.5.5: get.
 *
 * Indices:
 * - `cmd`: Number of a debug command.
 */
export const C_DEBUGCMD: CommandClass<C_DEBUGCMD, [cmd: number]> = /* @__PURE__ */ command("C_DEBUGCMD", 37, "c cmd", "data:json", undefined);

/** What C_INDICES reports. */
export interface C_INDICES_Values {
  /** One id for each open connection. */
  readonly sessionIds: readonly number[];
}

/**
 * List of the sessions that are open on the chassis.
 *
 * Chassis command 40, since 1.0-beta.2: get.
 */
export interface C_INDICES extends CommandInstance {
  /** Asks for it. List of the sessions that are open on the chassis. */
  get(): Request<C_INDICES_Values>;
}

/**
 * List of the sessions that are open on the chassis.
 *
 * Chassis command 40, since 1.0-beta.2: get.
 */
export const C_INDICES: CommandClass<C_INDICES, []> = /* @__PURE__ */ command("C_INDICES", 40, "c", "session_ids:i32[]", undefined);

/** What C_STATSESSION reports. */
export interface C_STATSESSION_Values {
  /** Binary manager session or text script session. */
  readonly sessionType: ChassisSessionType | number;
  /** Where the client connects from. */
  readonly ipv4Address: string;
  /** User name the client has set. */
  readonly owner: string;
  /** Commands handled for this client so far. */
  readonly operationCount: bigint;
  /** Amount received from the client. In bytes. */
  readonly requestedByteCount: bigint;
  /** Amount sent to the client. In bytes. */
  readonly respondedByteCount: bigint;
}

/**
 * Who is behind a session and how much it has exchanged with the chassis.
 *
 * Chassis command 41, since 1.0-beta.2: get.
 *
 * Indices:
 * - `session`: Session of the chassis.
 */
export interface C_STATSESSION extends CommandInstance {
  /** Asks for it. Who is behind a session and how much it has exchanged with the chassis. */
  get(): Request<C_STATSESSION_Values>;
}

/**
 * Who is behind a session and how much it has exchanged with the chassis.
 *
 * Chassis command 41, since 1.0-beta.2: get.
 *
 * Indices:
 * - `session`: Session of the chassis.
 */
export const C_STATSESSION: CommandClass<C_STATSESSION, [session: number]> = /* @__PURE__ */ command("C_STATSESSION", 41, "c session", "session_type:i32@0 ipv4_address:ipv4 owner:str%4 operation_count:i64 requested_byte_count:i64 responded_byte_count:i64", undefined, "", [ChassisSessionType]);

/** What C_HEALTH reports. */
export interface C_HEALTH_Values {
  /** JSON text; the indices choose a part of the report. */
  readonly info: string;
}

/**
 * Health report of the chassis, such as its uptime, as JSON text.
 *
 * Chassis command 47, since 2.8.0: get.
 *
 * Indices:
 * - `sub`: Path into a tree of reports, from the root; an empty list asks for all.
 */
export interface C_HEALTH extends CommandInstance {
  /** Asks for it. Health report of the chassis, such as its uptime, as JSON text. */
  get(): Request<C_HEALTH_Values>;
}

/**
 * Health report of the chassis, such as its uptime, as JSON text.
 *
 * Chassis command 47, since 2.8.0: get.
 *
 * Indices:
 * - `sub`: Path into a tree of reports, from the root; an empty list asks for all.
 */
export const C_HEALTH: CommandClass<C_HEALTH, [sub: readonly number[]]> = /* @__PURE__ */ command("C_HEALTH", 47, "c sub...", "info:str", undefined);

/** What C_TKLICFILE reports. */
export interface C_TKLICFILE_Values {
  /** Bytes of the file. */
  readonly licenseContent: readonly number[];
}

/** What setting C_TKLICFILE takes. */
export interface C_TKLICFILE_Input {
  /** Bytes of the file. */
  readonly licenseContent: readonly number[] | Uint8Array;
}

/**
 * Content of the TimeKeeper license file on the chassis.
 *
 * Chassis command 49, since 1.0-beta.2: get, set.
 */
export interface C_TKLICFILE extends CommandInstance {
  /** Asks for it. Content of the TimeKeeper license file on the chassis. */
  get(): Request<C_TKLICFILE_Values>;
  /**
   * Sets it. Content of the TimeKeeper license file on the chassis.
   * @param licenseContent bytes of the file
   */
  set(licenseContent: readonly number[] | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_TKLICFILE_Input): Request<void>;
}

/**
 * Content of the TimeKeeper license file on the chassis.
 *
 * Chassis command 49, since 1.0-beta.2: get, set.
 */
export const C_TKLICFILE: CommandClass<C_TKLICFILE, []> = /* @__PURE__ */ command("C_TKLICFILE", 49, "c", "license_content:u8[]", "=");

/** What C_TKLICSTATE reports. */
export interface C_TKLICSTATE_Values {
  /** Whether a file is present and valid. */
  readonly licenseFileState: TimeKeeperLicenseFileState | number;
  /** Whether the license is for a client or a server. */
  readonly licenseType: TimeKeeperLicenseType | number;
  /** Problems found while checking the license. */
  readonly licenseErrors: readonly (TimeKeeperLicenseError | number)[];
}

/**
 * State of the TimeKeeper license and what is wrong with it.
 *
 * Chassis command 50, since 1.0-beta.2: get.
 */
export interface C_TKLICSTATE extends CommandInstance {
  /** Asks for it. State of the TimeKeeper license and what is wrong with it. */
  get(): Request<C_TKLICSTATE_Values>;
}

/**
 * State of the TimeKeeper license and what is wrong with it.
 *
 * Chassis command 50, since 1.0-beta.2: get.
 */
export const C_TKLICSTATE: CommandClass<C_TKLICSTATE, []> = /* @__PURE__ */ command("C_TKLICSTATE", 50, "c", "license_file_state:u8@0 license_type:u8@1 license_errors:i32[]@2", undefined, "", [TimeKeeperLicenseFileState, TimeKeeperLicenseType, TimeKeeperLicenseError]);

/** What setting C_FILESTART takes. */
export interface C_FILESTART_Input {
  /** Number that tells what kind of file follows. */
  readonly fileType: string | Uint8Array | bigint;
  /** Total length of the file as four raw bytes. */
  readonly size: string | Uint8Array | bigint;
  /** Time stamp of the file as four raw bytes. */
  readonly time: string | Uint8Array | bigint;
  /** Access mode of the file as four raw bytes. */
  readonly mode: string | Uint8Array | bigint;
  /** Check value over the whole content. */
  readonly checksum: string | Uint8Array | bigint;
  /** File name to be used on the chassis. */
  readonly name: string;
}

/**
 * Opens the upload of a file to the chassis and announces its properties.
 *
 * Chassis command 51, since 1.0-beta.2: set.
 */
export interface C_FILESTART extends CommandInstance {
  /**
   * Sets it. Opens the upload of a file to the chassis and announces its properties.
   * @param fileType number that tells what kind of file follows
   * @param size total length of the file as four raw bytes
   * @param time time stamp of the file as four raw bytes
   * @param mode access mode of the file as four raw bytes
   * @param checksum check value over the whole content
   * @param name file name to be used on the chassis
   */
  set(fileType: string | Uint8Array | bigint, size: string | Uint8Array | bigint, time: string | Uint8Array | bigint, mode: string | Uint8Array | bigint, checksum: string | Uint8Array | bigint, name: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_FILESTART_Input): Request<void>;
}

/**
 * Opens the upload of a file to the chassis and announces its properties.
 *
 * Chassis command 51, since 1.0-beta.2: set.
 */
export const C_FILESTART: CommandClass<C_FILESTART, []> = /* @__PURE__ */ command("C_FILESTART", 51, "c", undefined, "file_type:hex[4] size:hex[4] time:hex[4] mode:hex[4] checksum:hex[4] name:str");

/** What setting C_FILEDATA takes. */
export interface C_FILEDATA_Input {
  /** Position of the piece within the file. In bytes. */
  readonly offset: number;
  /** Content of the piece. */
  readonly dataBytes: string | Uint8Array;
}

/**
 * Sends one piece of the file being uploaded to the chassis.
 *
 * Chassis command 52, since 1.0-beta.2: set.
 */
export interface C_FILEDATA extends CommandInstance {
  /**
   * Sets it. Sends one piece of the file being uploaded to the chassis.
   * @param offset position of the piece within the file
   * @param dataBytes content of the piece
   */
  set(offset: number, dataBytes: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_FILEDATA_Input): Request<void>;
}

/**
 * Sends one piece of the file being uploaded to the chassis.
 *
 * Chassis command 52, since 1.0-beta.2: set.
 */
export const C_FILEDATA: CommandClass<C_FILEDATA, []> = /* @__PURE__ */ command("C_FILEDATA", 52, "c", undefined, "offset:i32 data_bytes:hex");

/**
 * Completes the upload of a file to the chassis.
 *
 * Chassis command 53, since 1.0-beta.2: set.
 */
export interface C_FILEFINISH extends CommandInstance {
  /** Sets it. Completes the upload of a file to the chassis. */
  set(): Request<void>;
}

/**
 * Completes the upload of a file to the chassis.
 *
 * Chassis command 53, since 1.0-beta.2: set.
 */
export const C_FILEFINISH: CommandClass<C_FILEFINISH, []> = /* @__PURE__ */ command("C_FILEFINISH", 53, "c", undefined, "magic:i32!=-1480937026");

/** What setting C_TRAFFIC takes. */
export interface C_TRAFFIC_Input {
  /** Whether the ports start or stop sending. */
  readonly onOff: OnOff | number;
  /** Module and port numbers in turn, one pair per port. */
  readonly modulePorts: readonly number[];
}

/**
 * Starts or stops traffic on several ports of the chassis together.
 *
 * Chassis command 55, since 1.0-beta.2: set.
 */
export interface C_TRAFFIC extends CommandInstance {
  /**
   * Sets it. Starts or stops traffic on several ports of the chassis together.
   * @param onOff whether the ports start or stop sending
   * @param modulePorts module and port numbers in turn, one pair per port
   */
  set(onOff: OnOff | number, modulePorts: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_TRAFFIC_Input): Request<void>;
  /**
   * Sets it with onOff OFF.
   * @param modulePorts module and port numbers in turn, one pair per port
   */
  setOff(modulePorts: readonly number[]): Request<void>;
  /**
   * Sets it with onOff ON.
   * @param modulePorts module and port numbers in turn, one pair per port
   */
  setOn(modulePorts: readonly number[]): Request<void>;
}

/**
 * Starts or stops traffic on several ports of the chassis together.
 *
 * Chassis command 55, since 1.0-beta.2: set.
 */
export const C_TRAFFIC: CommandClass<C_TRAFFIC, []> = /* @__PURE__ */ command("C_TRAFFIC", 55, "c", undefined, "on_off:u8@0 module_ports:i32[]", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What C_VERSIONNO_MINOR reports. */
export interface C_VERSIONNO_MINOR_Values {
  /** Part of the firmware version after the dot. */
  readonly chassisMinorVersion: number;
  /** Not used yet. */
  readonly reserved1: number;
  /** Kept for later extensions. */
  readonly reserved2: number;
}

/**
 * Minor firmware version of the chassis.
 *
 * Chassis command 56, since 1.0-beta.2: get.
 */
export interface C_VERSIONNO_MINOR extends CommandInstance {
  /** Asks for it. Minor firmware version of the chassis. */
  get(): Request<C_VERSIONNO_MINOR_Values>;
}

/**
 * Minor firmware version of the chassis.
 *
 * Chassis command 56, since 1.0-beta.2: get.
 */
export const C_VERSIONNO_MINOR: CommandClass<C_VERSIONNO_MINOR, []> = /* @__PURE__ */ command("C_VERSIONNO_MINOR", 56, "c", "chassis_minor_version:i32 reserved_1:i32 reserved_2:i32", undefined);

/** What C_MULTIUSER reports. */
export interface C_MULTIUSER_Values {
  /** Whether shared control is allowed. */
  readonly onOff: OnOff | number;
}

/** What setting C_MULTIUSER takes. */
export interface C_MULTIUSER_Input {
  /** Whether shared control is allowed. */
  readonly onOff: OnOff | number;
}

/**
 * Whether several connections may control one resource of the chassis at the same time.
 *
 * Chassis command 62, since 1.0-beta.2: get, set.
 */
export interface C_MULTIUSER extends CommandInstance {
  /** Asks for it. Whether several connections may control one resource of the chassis at the same time. */
  get(): Request<C_MULTIUSER_Values>;
  /**
   * Sets it. Whether several connections may control one resource of the chassis at the same time.
   * @param onOff whether shared control is allowed
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_MULTIUSER_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether several connections may control one resource of the chassis at the same time.
 *
 * Chassis command 62, since 1.0-beta.2: get, set.
 */
export const C_MULTIUSER: CommandClass<C_MULTIUSER, []> = /* @__PURE__ */ command("C_MULTIUSER", 62, "c", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What setting C_SCRIPT takes. */
export interface C_SCRIPT_Input {
  /** Command written as in the text protocol. */
  readonly commandString: string;
}

/**
 * Runs one command line in text form on the chassis.
 *
 * Chassis command 64, since 1.0-beta.2: set.
 */
export interface C_SCRIPT extends CommandInstance {
  /**
   * Sets it. Runs one command line in text form on the chassis.
   * @param commandString command written as in the text protocol
   */
  set(commandString: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_SCRIPT_Input): Request<void>;
}

/**
 * Runs one command line in text form on the chassis.
 *
 * Chassis command 64, since 1.0-beta.2: set.
 */
export const C_SCRIPT: CommandClass<C_SCRIPT, []> = /* @__PURE__ */ command("C_SCRIPT", 64, "c", undefined, "command_string:str");

/** What C_TKSTATUS reports. */
export interface C_TKSTATUS_Values {
  /** Short report on how time is synchronized. */
  readonly statusString: string;
}

/**
 * Status of the TimeKeeper time synchronization as text.
 *
 * Chassis command 65, since 1.0-beta.2: get.
 */
export interface C_TKSTATUS extends CommandInstance {
  /** Asks for it. Status of the TimeKeeper time synchronization as text. */
  get(): Request<C_TKSTATUS_Values>;
}

/**
 * Status of the TimeKeeper time synchronization as text.
 *
 * Chassis command 65, since 1.0-beta.2: get.
 */
export const C_TKSTATUS: CommandClass<C_TKSTATUS, []> = /* @__PURE__ */ command("C_TKSTATUS", 65, "c", "status_string:str", undefined);

/** What C_TKSVCSTATE reports. */
export interface C_TKSVCSTATE_Values {
  /** Whether the service runs or is not available. */
  readonly state: TimeKeeperServiceStatus | number;
}

/** What setting C_TKSVCSTATE takes. */
export interface C_TKSVCSTATE_Input {
  /** Start, stop or restart the service. */
  readonly state: TimeKeeperServiceAction | number;
}

/**
 * State of the TimeKeeper service, which can be started, stopped or restarted.
 *
 * Chassis command 66, since 1.0-beta.2: get, set.
 */
export interface C_TKSVCSTATE extends CommandInstance {
  /** Asks for it. State of the TimeKeeper service, which can be started, stopped or restarted. */
  get(): Request<C_TKSVCSTATE_Values>;
  /**
   * Sets it. State of the TimeKeeper service, which can be started, stopped or restarted.
   * @param state start, stop or restart the service
   */
  set(state: TimeKeeperServiceAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_TKSVCSTATE_Input): Request<void>;
  /** Sets it with state STOP. */
  setStop(): Request<void>;
  /** Sets it with state START. */
  setStart(): Request<void>;
  /** Sets it with state RESTART. */
  setRestart(): Request<void>;
}

/**
 * State of the TimeKeeper service, which can be started, stopped or restarted.
 *
 * Chassis command 66, since 1.0-beta.2: get, set.
 */
export const C_TKSVCSTATE: CommandClass<C_TKSVCSTATE, []> = /* @__PURE__ */ command("C_TKSVCSTATE", 66, "c", "state:u8@0", "state:u8@1", "setStop state=STOP;setStart state=START;setRestart state=RESTART", [TimeKeeperServiceStatus, TimeKeeperServiceAction]);

/** What C_TKCONFIG reports. */
export interface C_TKCONFIG_Values {
  /** Whole content of the file. */
  readonly configFile: string;
}

/** What setting C_TKCONFIG takes. */
export interface C_TKCONFIG_Input {
  /** Whole content of the file. */
  readonly configFile: string;
}

/**
 * Configuration file of the TimeKeeper service as text.
 *
 * Chassis command 67, since 1.0-beta.2: get, set.
 */
export interface C_TKCONFIG extends CommandInstance {
  /** Asks for it. Configuration file of the TimeKeeper service as text. */
  get(): Request<C_TKCONFIG_Values>;
  /**
   * Sets it. Configuration file of the TimeKeeper service as text.
   * @param configFile whole content of the file
   */
  set(configFile: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_TKCONFIG_Input): Request<void>;
}

/**
 * Configuration file of the TimeKeeper service as text.
 *
 * Chassis command 67, since 1.0-beta.2: get, set.
 */
export const C_TKCONFIG: CommandClass<C_TKCONFIG, []> = /* @__PURE__ */ command("C_TKCONFIG", 67, "c", "config_file:str", "=");

/** What C_TKGPSSTATE reports. */
export interface C_TKGPSSTATE_Values {
  /** Report on the receiver as text. */
  readonly status: string;
}

/**
 * State of the GPS receiver used by TimeKeeper.
 *
 * Chassis command 68, since 1.0-beta.2: get.
 */
export interface C_TKGPSSTATE extends CommandInstance {
  /** Asks for it. State of the GPS receiver used by TimeKeeper. */
  get(): Request<C_TKGPSSTATE_Values>;
}

/**
 * State of the GPS receiver used by TimeKeeper.
 *
 * Chassis command 68, since 1.0-beta.2: get.
 */
export const C_TKGPSSTATE: CommandClass<C_TKGPSSTATE, []> = /* @__PURE__ */ command("C_TKGPSSTATE", 68, "c", "status:str", undefined);

/** What C_TIME reports. */
export interface C_TIME_Values {
  /** Time since 2010-01-01. In seconds. */
  readonly localTime: bigint;
}

/**
 * Current clock of the chassis, counted from the start of 2010.
 *
 * Chassis command 69, since 1.0-beta.2: get.
 */
export interface C_TIME extends CommandInstance {
  /** Asks for it. Current clock of the chassis, counted from the start of 2010. */
  get(): Request<C_TIME_Values>;
}

/**
 * Current clock of the chassis, counted from the start of 2010.
 *
 * Chassis command 69, since 1.0-beta.2: get.
 */
export const C_TIME: CommandClass<C_TIME, []> = /* @__PURE__ */ command("C_TIME", 69, "c", "local_time:i64", undefined);

/** What C_TRAFFICSYNC reports. */
export interface C_TRAFFICSYNC_Values {
  /** Whether the ports start or stop at that time. */
  readonly onOff: OnOff | number;
  /** When to act, since 2010-01-01 on the chassis clock. In seconds. */
  readonly timestamp: bigint;
  /** Flat list of module number, port number, repeated. */
  readonly modulePorts: readonly number[];
}

/** What setting C_TRAFFICSYNC takes. */
export interface C_TRAFFICSYNC_Input {
  /** Whether the ports start or stop at that time. */
  readonly onOff: OnOff | number;
  /** When to act, since 2010-01-01 on the chassis clock. In seconds. */
  readonly timestamp: bigint | number;
  /** Flat list of module number, port number, repeated. */
  readonly modulePorts: readonly number[];
}

/**
 * Starts or stops traffic on several ports at a chosen time, also across synchronized chassis.
 *
 * Chassis command 70, since 1.0-beta.2: get, set.
 */
export interface C_TRAFFICSYNC extends CommandInstance {
  /** Asks for it. Starts or stops traffic on several ports at a chosen time, also across synchronized chassis. */
  get(): Request<C_TRAFFICSYNC_Values>;
  /**
   * Sets it. Starts or stops traffic on several ports at a chosen time, also across synchronized chassis.
   * @param onOff whether the ports start or stop at that time
   * @param timestamp when to act, since 2010-01-01 on the chassis clock
   * @param modulePorts flat list of module number, port number, repeated
   */
  set(onOff: OnOff | number, timestamp: bigint | number, modulePorts: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: C_TRAFFICSYNC_Input): Request<void>;
  /**
   * Sets it with onOff OFF.
   * @param timestamp when to act, since 2010-01-01 on the chassis clock
   * @param modulePorts flat list of module number, port number, repeated
   */
  setOff(timestamp: bigint | number, modulePorts: readonly number[]): Request<void>;
  /**
   * Sets it with onOff ON.
   * @param timestamp when to act, since 2010-01-01 on the chassis clock
   * @param modulePorts flat list of module number, port number, repeated
   */
  setOn(timestamp: bigint | number, modulePorts: readonly number[]): Request<void>;
}

/**
 * Starts or stops traffic on several ports at a chosen time, also across synchronized chassis.
 *
 * Chassis command 70, since 1.0-beta.2: get, set.
 */
export const C_TRAFFICSYNC: CommandClass<C_TRAFFICSYNC, []> = /* @__PURE__ */ command("C_TRAFFICSYNC", 70, "c", "on_off:u8@0 timestamp:i64 module_ports:i32[]", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What C_TKSTATUSEXT reports. */
export interface C_TKSTATUSEXT_Values {
  /** Long report with the details of synchronization. */
  readonly statusString: string;
}

/**
 * Detailed status of the TimeKeeper time synchronization as text.
 *
 * Chassis command 71, since 1.0-beta.2: get.
 */
export interface C_TKSTATUSEXT extends CommandInstance {
  /** Asks for it. Detailed status of the TimeKeeper time synchronization as text. */
  get(): Request<C_TKSTATUSEXT_Values>;
}

/**
 * Detailed status of the TimeKeeper time synchronization as text.
 *
 * Chassis command 71, since 1.0-beta.2: get.
 */
export const C_TKSTATUSEXT: CommandClass<C_TKSTATUSEXT, []> = /* @__PURE__ */ command("C_TKSTATUSEXT", 71, "c", "status_string:str", undefined);

/** What C_MODEL_NAME reports. */
export interface C_MODEL_NAME_Values {
  /** Known product; NA when not identified. */
  readonly name: ChassisModelName | number;
}

/**
 * Model of the chassis as one of the known product names.
 *
 * Chassis command 457, since 2.5.0: get.
 */
export interface C_MODEL_NAME extends CommandInstance {
  /** Asks for it. Model of the chassis as one of the known product names. */
  get(): Request<C_MODEL_NAME_Values>;
}

/**
 * Model of the chassis as one of the known product names.
 *
 * Chassis command 457, since 2.5.0: get.
 */
export const C_MODEL_NAME: CommandClass<C_MODEL_NAME, []> = /* @__PURE__ */ command("C_MODEL_NAME", 457, "c", "name:i32@0", undefined, "", [ChassisModelName]);

/** What C_MODEL_NUMBER reports. */
export interface C_MODEL_NUMBER_Values {
  /** Number of the product model. */
  readonly number: string;
}

/**
 * Model number of the chassis, given as text.
 *
 * Chassis command 458, since 2.5.0: get.
 */
export interface C_MODEL_NUMBER extends CommandInstance {
  /** Asks for it. Model number of the chassis, given as text. */
  get(): Request<C_MODEL_NUMBER_Values>;
}

/**
 * Model number of the chassis, given as text.
 *
 * Chassis command 458, since 2.5.0: get.
 */
export const C_MODEL_NUMBER: CommandClass<C_MODEL_NUMBER, []> = /* @__PURE__ */ command("C_MODEL_NUMBER", 458, "c", "number:str", undefined);

/** What C_USED_TPLDID reports. */
export interface C_USED_TPLDID_Values {
  /** Ids already taken by streams. */
  readonly usedTpldIds: readonly number[];
}

/**
 * TPLD ids in use on the chassis, so that new streams can avoid them.
 *
 * Chassis command 44, since 1.2.0: get.
 */
export interface C_USED_TPLDID extends CommandInstance {
  /** Asks for it. TPLD ids in use on the chassis, so that new streams can avoid them. */
  get(): Request<C_USED_TPLDID_Values>;
}

/**
 * TPLD ids in use on the chassis, so that new streams can avoid them.
 *
 * Chassis command 44, since 1.2.0: get.
 */
export const C_USED_TPLDID: CommandClass<C_USED_TPLDID, []> = /* @__PURE__ */ command("C_USED_TPLDID", 44, "c", "used_tpld_ids:i32[]", undefined);
