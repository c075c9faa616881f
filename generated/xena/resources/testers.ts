// Generated from schema/xena by `npm run generate`. Do not edit.
import type { ClassOf } from "../../../runtime/xena/tree/class-of.js";
import type { EventOptions, EventStream, PushOf } from "../../../runtime/xena/tree/event-stream.js";
import { kind } from "../../../runtime/xena/tree/kinds.js";
import { alias, at, by, part } from "../../../runtime/xena/tree/members.js";
import type { ModulesManager } from "../../../runtime/xena/tree/modules-manager.js";
import { resource } from "../../../runtime/xena/tree/resource.js";
import type { AnyCommand } from "../../../runtime/xena/tree/scope.js";
import type { TesterSession } from "../../../runtime/xena/tree/tester-session.js";
import { Tester, profiled } from "../../../runtime/xena/tree/tester.js";
import { C_BUILDSTRING, C_CAPABILITIES, C_COMMENT, C_DEBUGCMD, C_DEBUGLOGS, C_DOWN, C_FILEDATA, C_FILEFINISH, C_FILESTART, C_FLASH, C_HEALTH, C_INDICES, C_LOG, C_MODEL, C_MODEL_NAME, C_MODEL_NUMBER, C_MULTIUSER, C_NAME, C_PASSWORD, C_PORTCOUNTS, C_PORTERRORS, C_REMOTEPORTCOUNTS, C_RESERVATION, C_RESERVEDBY, C_RESTCONTROL, C_RESTENABLE, C_RESTPORT, C_RESTSTATUS, C_SCRIPT, C_SERIALNO, C_STATSESSION, C_TEMPERATURE, C_TIME, C_TIMEOUT, C_TKCONFIG, C_TKGPSSTATE, C_TKLICFILE, C_TKLICSTATE, C_TKSTATUS, C_TKSTATUSEXT, C_TKSVCSTATE, C_TRAFFIC, C_TRAFFICSYNC, C_USED_TPLDID, C_VERSIONNO, C_VERSIONNO_MINOR, C_VERSIONSTR, C_WATCHDOG } from "../commands/c.js";
import type { C_BUILDSTRING_Values, C_CAPABILITIES_Values, C_MODEL_Values, C_NAME_Values, C_RESERVATION_Values, C_RESERVEDBY_Values, C_SERIALNO_Values, C_STATSESSION_Values, C_VERSIONNO_MINOR_Values, C_VERSIONNO_Values, C_VERSIONSTR_Values } from "../commands/c.js";
import { M_MODEL, M_REVISION } from "../commands/m.js";
import { XenaConnection } from "../connection.js";
import { chimeraKinds, valkyrieKinds, vulcanKinds } from "./kinds.js";
import { BaseModule, ModuleL23, ModuleL23VE, ModuleL47 } from "./modules.js";
import { ManagementInterfaceMembers } from "./parts.js";
import type { ManagementInterface } from "./parts.js";
import { BasePort, BasePortL23Genuine, PortL23VE, PortL47 } from "./ports.js";

/** What is known of BaseTester without asking. */
export interface BaseTesterInfo {
  /** Address of the tester. */
  readonly host: string;
  /** TCP port of the tester. */
  readonly port: number;
  /** Model designation of the chassis as text. From C_MODEL; undefined when the tester has not told. */
  readonly model: C_MODEL_Values["model"] | undefined;
  /** Limits and optional features of the chassis and its management software. From C_CAPABILITIES; undefined when the tester has not told. */
  readonly capabilities: C_CAPABILITIES_Values | undefined;
  /** Serial number that the manufacturer gave to the chassis. From C_SERIALNO; undefined when the tester has not told. */
  readonly serialNumber: C_SERIALNO_Values["serialNumber"] | undefined;
  /** Major firmware version of the chassis together with its PCI driver version. From C_VERSIONNO; undefined when the tester has not told. */
  readonly versionMajor: C_VERSIONNO_Values["chassisMajorVersion"] | undefined;
  /** Major firmware version of the chassis together with its PCI driver version. From C_VERSIONNO; undefined when the tester has not told. */
  readonly driverVersion: C_VERSIONNO_Values["pciDriverVersion"] | undefined;
  /** Reservation of the chassis, which is taken, given back, or taken away from another user. From C_RESERVATION; undefined when the tester has not told. */
  readonly reservation: C_RESERVATION_Values["operation"] | undefined;
  /** Name of the user who holds the chassis reservation. From C_RESERVEDBY; undefined when the tester has not told. */
  readonly reservedBy: C_RESERVEDBY_Values["username"] | undefined;
  /** Complete software version of the chassis as text. From C_VERSIONSTR; undefined when the tester has not told. */
  readonly versionString: C_VERSIONSTR_Values["versionStr"] | undefined;
  /** Name that users give to the chassis. From C_NAME; undefined when the tester has not told. */
  readonly name: C_NAME_Values["chassisName"] | undefined;
}

/** What `events` of BaseTester gives, by the name of the event. */
export interface BaseTesterEvents {
  /** Reservation of the chassis, which is taken, given back, or taken away from another user. */
  readonly reservation: C_RESERVATION_Values;
  /** Name of the user who holds the chassis reservation. */
  readonly reservedBy: C_RESERVEDBY_Values;
}

/** What every tester has: identity, remark, reservation, clock, password and power control. */
export interface BaseTester extends Tester {
  /**
   * Name that users give to the chassis.
   *
   * Command C_NAME.
   */
  readonly name: C_NAME;
  /**
   * Free remark that users attach to the chassis.
   *
   * Command C_COMMENT.
   */
  readonly comment: C_COMMENT;
  /**
   * Model designation of the chassis as text.
   *
   * Command C_MODEL.
   */
  readonly model: C_MODEL;
  /**
   * Model of the chassis as one of the known product names.
   *
   * Command C_MODEL_NAME.
   */
  readonly modelName: C_MODEL_NAME;
  /**
   * Model number of the chassis, given as text.
   *
   * Command C_MODEL_NUMBER.
   */
  readonly modelNumber: C_MODEL_NUMBER;
  /**
   * Major firmware version of the chassis together with its PCI driver version.
   *
   * Command C_VERSIONNO.
   */
  readonly versionNumber: C_VERSIONNO;
  /**
   * Major firmware version of the chassis together with its PCI driver version.
   * @deprecated use `versionNumber`
   */
  readonly versionNo: C_VERSIONNO;
  /**
   * Serial number that the manufacturer gave to the chassis.
   *
   * Command C_SERIALNO.
   */
  readonly serialNumber: C_SERIALNO;
  /**
   * Serial number that the manufacturer gave to the chassis.
   * @deprecated use `serialNumber`
   */
  readonly serialNo: C_SERIALNO;
  /**
   * Reservation of the chassis, which is taken, given back, or taken away from another user.
   *
   * Command C_RESERVATION.
   */
  readonly reservation: C_RESERVATION;
  /**
   * Name of the user who holds the chassis reservation.
   *
   * Command C_RESERVEDBY.
   */
  readonly reservedBy: C_RESERVEDBY;
  /**
   * Restarts the chassis or switches its power off.
   *
   * Command C_DOWN.
   */
  readonly down: C_DOWN;
  /**
   * Password that clients must present when they log on to the chassis.
   *
   * Command C_PASSWORD.
   */
  readonly password: C_PASSWORD;
  /**
   * Current clock of the chassis, counted from the start of 2010.
   *
   * Command C_TIME.
   */
  readonly time: C_TIME;
  /**
   * Limits and optional features of the chassis and its management software.
   *
   * Command C_CAPABILITIES.
   */
  readonly capabilities: C_CAPABILITIES;
  /**
   * Debug log of the chassis as raw bytes for vendor support.
   *
   * Command C_DEBUGLOGS.
   */
  readonly debugLog: C_DEBUGLOGS;
  /**
   * Lets the port lights of the chassis blink so that it can be found in a rack.
   *
   * Command C_FLASH.
   */
  readonly flash: C_FLASH;
  /**
   * TPLD ids in use on the chassis, so that new streams can avoid them.
   *
   * Command C_USED_TPLDID.
   */
  readonly usedTpldIds: C_USED_TPLDID;
  /** What is known without asking: read at connecting, kept current by pushes. */
  readonly info: BaseTesterInfo;
  /** The session: whether it is online, logging off, who else is logged on. */
  readonly session: TesterSession<C_STATSESSION_Values>;
  /** Calls back when it changes: Reservation of the chassis, which is taken, given back, or taken away from another user. Returns a function that takes the subscription back. */
  onReservationChange(callback: (resource: this, values: C_RESERVATION_Values) => unknown): () => void;
  /** Calls back when it changes: Name of the user who holds the chassis reservation. Returns a function that takes the subscription back. */
  onReservedByChange(callback: (resource: this, values: C_RESERVEDBY_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof BaseTesterEvents>(name: Name, options?: EventOptions): EventStream<BaseTesterEvents[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** What every tester has: identity, remark, reservation, clock, password and power control. */
export const BaseTester: ClassOf<typeof Tester, BaseTester> = /* @__PURE__ */ resource("BaseTester", Tester, { name: C_NAME, comment: C_COMMENT, model: C_MODEL, modelName: C_MODEL_NAME, modelNumber: C_MODEL_NUMBER, versionNumber: C_VERSIONNO, versionNo: /* @__PURE__ */ alias("versionNumber"), serialNumber: C_SERIALNO, serialNo: /* @__PURE__ */ alias("serialNumber"), reservation: C_RESERVATION, reservedBy: C_RESERVEDBY, down: C_DOWN, password: C_PASSWORD, time: C_TIME, capabilities: C_CAPABILITIES, debugLog: C_DEBUGLOGS, flash: C_FLASH, usedTpldIds: C_USED_TPLDID }, { reservation: C_RESERVATION, reservedBy: C_RESERVEDBY }, { model: [C_MODEL, "model"], capabilities: [C_CAPABILITIES], serialNumber: [C_SERIALNO, "serialNumber"], versionMajor: [C_VERSIONNO, "chassisMajorVersion"], driverVersion: [C_VERSIONNO, "pciDriverVersion"], reservation: [C_RESERVATION, "operation"], reservedBy: [C_RESERVEDBY, "username"], versionString: [C_VERSIONSTR, "versionStr"], name: [C_NAME, "chassisName"] }) as unknown as ClassOf<typeof Tester, BaseTester>;
/** What every tester has: identity, remark, reservation, clock, password and power control. Another name for {@link BaseTester}. */
export type GenericAnyTester = BaseTester;
/** What every tester has: identity, remark, reservation, clock, password and power control. Another name for {@link BaseTester}. */
export const GenericAnyTester: typeof BaseTester = BaseTester;

/** What is known of L23Tester without asking. */
export interface L23TesterInfo extends Pick<BaseTester["info"], keyof BaseTester["info"]> {
  /** Build identification of the chassis software. From C_BUILDSTRING; undefined when the tester has not told. */
  readonly buildString: C_BUILDSTRING_Values["buildString"] | undefined;
  /** Minor firmware version of the chassis. From C_VERSIONNO_MINOR; undefined when the tester has not told. */
  readonly versionMinor: C_VERSIONNO_MINOR_Values["chassisMinorVersion"] | undefined;
}

/** Chassis for layers 2 and 3, with Valkyrie and Chimera modules in its slots. */
export interface L23Tester extends BaseTester {
  /** Management network of the chassis: addresses, DHCP and host name. */
  readonly managementInterface: ManagementInterface;
  /** Upload of a file to the chassis, piece by piece. */
  readonly uploadFile: {
    /** Opens the upload of a file to the chassis and announces its properties. Command C_FILESTART. */
    readonly start: C_FILESTART;
    /** Sends one piece of the file being uploaded to the chassis. Command C_FILEDATA. */
    readonly data: C_FILEDATA;
    /** Completes the upload of a file to the chassis. Command C_FILEFINISH. */
    readonly finish: C_FILEFINISH;
    };
  /** REST server on the chassis: its TCP port, permission to run, control and state. */
  readonly restApiServer: {
    /** TCP port on which the REST server of the chassis listens. Command C_RESTPORT. */
    readonly port: C_RESTPORT;
    /** Whether the REST server of the chassis is allowed to run. Command C_RESTENABLE. */
    readonly enable: C_RESTENABLE;
    /** Running state of the REST server of the chassis. Command C_RESTSTATUS. */
    readonly status: C_RESTSTATUS;
    /** Starts, stops or restarts the REST server of the chassis. Command C_RESTCONTROL. */
    readonly control: C_RESTCONTROL;
    };
  /** TimeKeeper time synchronization of the chassis: license, configuration, service and GPS receiver. */
  readonly timeKeeper: {
    /** Content of the TimeKeeper license file on the chassis. Command C_TKLICFILE. */
    readonly licenseFile: C_TKLICFILE;
    /** State of the TimeKeeper license and what is wrong with it. Command C_TKLICSTATE. */
    readonly licenseState: C_TKLICSTATE;
    /** Status of the TimeKeeper time synchronization as text. Command C_TKSTATUS. */
    readonly status: C_TKSTATUS;
    /** Detailed status of the TimeKeeper time synchronization as text. Command C_TKSTATUSEXT. */
    readonly statusExtended: C_TKSTATUSEXT;
    /** State of the TimeKeeper service, which can be started, stopped or restarted. Command C_TKSVCSTATE. */
    readonly svcState: C_TKSVCSTATE;
    /** State of the GPS receiver used by TimeKeeper. Command C_TKGPSSTATE. */
    readonly gpsState: C_TKGPSSTATE;
    /** Configuration file of the TimeKeeper service as text. Command C_TKCONFIG. */
    readonly configFile: C_TKCONFIG;
    };
  /**
   * Whether several connections may control one resource of the chassis at the same time.
   *
   * Command C_MULTIUSER.
   */
  readonly multiuser: C_MULTIUSER;
  /**
   * Starts or stops traffic on several ports of the chassis together.
   *
   * Command C_TRAFFIC.
   */
  readonly traffic: C_TRAFFIC;
  /**
   * Starts or stops traffic on several ports at a chosen time, also across synchronized chassis.
   *
   * Command C_TRAFFICSYNC.
   */
  readonly trafficSync: C_TRAFFICSYNC;
  /**
   * Minor firmware version of the chassis.
   *
   * Command C_VERSIONNO_MINOR.
   */
  readonly versionNumberMinor: C_VERSIONNO_MINOR;
  /**
   * Minor firmware version of the chassis.
   * @deprecated use `versionNumberMinor`
   */
  readonly versionNoMinor: C_VERSIONNO_MINOR;
  /**
   * Complete software version of the chassis as text.
   *
   * Command C_VERSIONSTR.
   */
  readonly versionStr: C_VERSIONSTR;
  /**
   * Build identification of the chassis software.
   *
   * Command C_BUILDSTRING.
   */
  readonly buildString: C_BUILDSTRING;
  /** Health report of the chassis as JSON, whole or one section of it. */
  readonly health: {
    /** Health report of the chassis, such as its uptime, as JSON text. Command C_HEALTH. */
    readonly all: C_HEALTH;
    /** Health report of the chassis, such as its uptime, as JSON text. Command C_HEALTH. */
    readonly info: C_HEALTH;
    /** Health report of the chassis, such as its uptime, as JSON text. Command C_HEALTH. */
    readonly uptime: C_HEALTH;
    };
  /**
   * Vendor diagnostics of the chassis, answered as a JSON document.
   *
   * Command C_DEBUGCMD.
   */
  readonly debugCmd: (cmd: number | { readonly index: number }) => C_DEBUGCMD;
  /**
   * Writes a line of text into the log kept by the chassis.
   *
   * Command C_LOG.
   */
  readonly log: C_LOG;
  /**
   * Error totals seen on the ports of the chassis.
   *
   * Command C_PORTERRORS.
   */
  readonly portErrors: C_PORTERRORS;
  /**
   * Runs one command line in text form on the chassis.
   *
   * Command C_SCRIPT.
   */
  readonly script: C_SCRIPT;
  /**
   * Temperatures inside the chassis, read at the main board and the processor.
   *
   * Command C_TEMPERATURE.
   */
  readonly temperature: C_TEMPERATURE;
  /**
   * Timer of the watchdog that supervises the chassis software.
   *
   * Command C_WATCHDOG.
   */
  readonly watchdog: C_WATCHDOG;
  /** What is known without asking: read at connecting, kept current by pushes. */
  readonly info: L23TesterInfo;
  /** The modules, by slot. They have the type ModuleL23 until they are narrowed, by `obtain(slot, Class)` or `instanceof`. */
  readonly modules: ModulesManager<ModuleL23>;
  /** The port of a name such as `2/4`. @throws NotThereError listing what there is */
  port(name: string): BasePortL23Genuine;
  /** The ports of names and patterns such as `2/4`, `2/*`, `*`. @throws NotThereError when a name matches nothing */
  ports(...patterns: readonly string[]): BasePortL23Genuine[];
}

/** Chassis for layers 2 and 3, with Valkyrie and Chimera modules in its slots. */
export const L23Tester: ClassOf<typeof BaseTester, L23Tester> = /* @__PURE__ */ profiled(/* @__PURE__ */ resource("L23Tester", BaseTester, { managementInterface: /* @__PURE__ */ part(() => ManagementInterfaceMembers), uploadFile: { start: C_FILESTART, data: C_FILEDATA, finish: C_FILEFINISH }, restApiServer: { port: C_RESTPORT, enable: C_RESTENABLE, status: C_RESTSTATUS, control: C_RESTCONTROL }, timeKeeper: { licenseFile: C_TKLICFILE, licenseState: C_TKLICSTATE, status: C_TKSTATUS, statusExtended: C_TKSTATUSEXT, svcState: C_TKSVCSTATE, gpsState: C_TKGPSSTATE, configFile: C_TKCONFIG }, multiuser: C_MULTIUSER, traffic: C_TRAFFIC, trafficSync: C_TRAFFICSYNC, versionNumberMinor: C_VERSIONNO_MINOR, versionNoMinor: /* @__PURE__ */ alias("versionNumberMinor"), versionStr: C_VERSIONSTR, buildString: C_BUILDSTRING, health: { all: /* @__PURE__ */ at(C_HEALTH, [[]]), info: /* @__PURE__ */ at(C_HEALTH, [[0]]), uptime: /* @__PURE__ */ at(C_HEALTH, [[1]]) }, debugCmd: /* @__PURE__ */ by(["cmd"], C_DEBUGCMD), log: C_LOG, portErrors: C_PORTERRORS, script: C_SCRIPT, temperature: C_TEMPERATURE, watchdog: C_WATCHDOG }, {}, { buildString: [C_BUILDSTRING, "buildString"], versionMinor: [C_VERSIONNO_MINOR, "chassisMinorVersion"] }) as unknown as ClassOf<typeof BaseTester, L23Tester>, () => ({ connection: XenaConnection, sessions: { indices: C_INDICES, report: C_STATSESSION, timeout: C_TIMEOUT }, portCounts: C_PORTCOUNTS, identify: M_REVISION, kinds: { ...valkyrieKinds, ...chimeraKinds }, unknown: kind(ModuleL23, BasePortL23Genuine), common: kind(BaseModule, BasePort), firmware: { major: C_VERSIONNO, minor: C_VERSIONNO_MINOR, atLeast: [446, 5] } }));

/** Virtual tester for layers 2 and 3, with fewer members than a chassis. */
export interface L23VeTester extends BaseTester {
  /**
   * Whether several connections may control one resource of the chassis at the same time.
   *
   * Command C_MULTIUSER.
   */
  readonly multiuser: C_MULTIUSER;
  /**
   * Starts or stops traffic on several ports of the chassis together.
   *
   * Command C_TRAFFIC.
   */
  readonly traffic: C_TRAFFIC;
  /**
   * Starts or stops traffic on several ports at a chosen time, also across synchronized chassis.
   *
   * Command C_TRAFFICSYNC.
   */
  readonly trafficSync: C_TRAFFICSYNC;
  /**
   * Minor firmware version of the chassis.
   *
   * Command C_VERSIONNO_MINOR.
   */
  readonly versionNumberMinor: C_VERSIONNO_MINOR;
  /**
   * Minor firmware version of the chassis.
   * @deprecated use `versionNumberMinor`
   */
  readonly versionNoMinor: C_VERSIONNO_MINOR;
  /** The modules, by slot. They have the type ModuleL23VE until they are narrowed, by `obtain(slot, Class)` or `instanceof`. */
  readonly modules: ModulesManager<ModuleL23VE>;
  /** The port of a name such as `2/4`. @throws NotThereError listing what there is */
  port(name: string): PortL23VE;
  /** The ports of names and patterns such as `2/4`, `2/*`, `*`. @throws NotThereError when a name matches nothing */
  ports(...patterns: readonly string[]): PortL23VE[];
}

/** Virtual tester for layers 2 and 3, with fewer members than a chassis. */
export const L23VeTester: ClassOf<typeof BaseTester, L23VeTester> = /* @__PURE__ */ profiled(/* @__PURE__ */ resource("L23VeTester", BaseTester, { multiuser: C_MULTIUSER, traffic: C_TRAFFIC, trafficSync: C_TRAFFICSYNC, versionNumberMinor: C_VERSIONNO_MINOR, versionNoMinor: /* @__PURE__ */ alias("versionNumberMinor") }) as unknown as ClassOf<typeof BaseTester, L23VeTester>, () => ({ connection: XenaConnection, sessions: { indices: C_INDICES, report: C_STATSESSION, timeout: C_TIMEOUT }, portCounts: C_PORTCOUNTS, kinds: {  }, unknown: kind(ModuleL23VE, PortL23VE), common: kind(BaseModule, BasePort) }));

/** What is known of L47Tester without asking. */
export interface L47TesterInfo extends Pick<BaseTester["info"], keyof BaseTester["info"]> {
  /** Build identification of the chassis software. From C_BUILDSTRING; undefined when the tester has not told. */
  readonly buildString: C_BUILDSTRING_Values["buildString"] | undefined;
  /** Minor firmware version of the chassis. From C_VERSIONNO_MINOR; undefined when the tester has not told. */
  readonly versionMinor: C_VERSIONNO_MINOR_Values["chassisMinorVersion"] | undefined;
}

/** Vulcan chassis, which tests layers 4 to 7 with stateful connections. */
export interface L47Tester extends BaseTester {
  /**
   * Build identification of the chassis software.
   *
   * Command C_BUILDSTRING.
   */
  readonly buildString: C_BUILDSTRING;
  /** Management network of the chassis: addresses, DHCP and host name. */
  readonly managementInterface: ManagementInterface;
  /** What is known without asking: read at connecting, kept current by pushes. */
  readonly info: L47TesterInfo;
  /** The modules, by slot. They have the type ModuleL47 until they are narrowed, by `obtain(slot, Class)` or `instanceof`. */
  readonly modules: ModulesManager<ModuleL47>;
  /** The port of a name such as `2/4`. @throws NotThereError listing what there is */
  port(name: string): PortL47;
  /** The ports of names and patterns such as `2/4`, `2/*`, `*`. @throws NotThereError when a name matches nothing */
  ports(...patterns: readonly string[]): PortL47[];
}

/** Vulcan chassis, which tests layers 4 to 7 with stateful connections. */
export const L47Tester: ClassOf<typeof BaseTester, L47Tester> = /* @__PURE__ */ profiled(/* @__PURE__ */ resource("L47Tester", BaseTester, { buildString: C_BUILDSTRING, managementInterface: /* @__PURE__ */ part(() => ManagementInterfaceMembers) }, {}, { buildString: [C_BUILDSTRING, "buildString"], versionMinor: [C_VERSIONNO_MINOR, "chassisMinorVersion"] }) as unknown as ClassOf<typeof BaseTester, L47Tester>, () => ({ connection: XenaConnection, sessions: { indices: C_INDICES, report: C_STATSESSION, timeout: C_TIMEOUT }, portCounts: C_REMOTEPORTCOUNTS, identify: M_MODEL, kinds: vulcanKinds, unknown: kind(ModuleL47, PortL47), common: kind(BaseModule, BasePort), firmware: { major: C_VERSIONNO, minor: C_VERSIONNO_MINOR, atLeast: [446, 5] } }));

/** Virtual edition of the tester for layers 4 to 7. */
export interface L47VeTester extends L47Tester {
  /**
   * Minor firmware version of the chassis.
   *
   * Command C_VERSIONNO_MINOR.
   */
  readonly versionNumberMinor: C_VERSIONNO_MINOR;
  /**
   * Minor firmware version of the chassis.
   * @deprecated use `versionNumberMinor`
   */
  readonly versionNoMinor: C_VERSIONNO_MINOR;
  /** The modules, by slot. They have the type ModuleL47 until they are narrowed, by `obtain(slot, Class)` or `instanceof`. */
  readonly modules: ModulesManager<ModuleL47>;
  /** The port of a name such as `2/4`. @throws NotThereError listing what there is */
  port(name: string): PortL47;
  /** The ports of names and patterns such as `2/4`, `2/*`, `*`. @throws NotThereError when a name matches nothing */
  ports(...patterns: readonly string[]): PortL47[];
}

/** Virtual edition of the tester for layers 4 to 7. */
export const L47VeTester: ClassOf<typeof L47Tester, L47VeTester> = /* @__PURE__ */ profiled(/* @__PURE__ */ resource("L47VeTester", L47Tester, { versionNumberMinor: C_VERSIONNO_MINOR, versionNoMinor: /* @__PURE__ */ alias("versionNumberMinor") }) as unknown as ClassOf<typeof L47Tester, L47VeTester>, () => ({ connection: XenaConnection, sessions: { indices: C_INDICES, report: C_STATSESSION, timeout: C_TIMEOUT }, portCounts: C_REMOTEPORTCOUNTS, identify: M_MODEL, kinds: vulcanKinds, unknown: kind(ModuleL47, PortL47), common: kind(BaseModule, BasePort), firmware: { major: C_VERSIONNO, minor: C_VERSIONNO_MINOR, atLeast: [446, 5] } }));
