// Generated from schema/xena by `npm run generate`. Do not edit.
import type { ClassOf } from "../../../runtime/xena/tree/class-of.js";
import type { EventOptions, EventStream, PushOf } from "../../../runtime/xena/tree/event-stream.js";
import { alias, part } from "../../../runtime/xena/tree/members.js";
import { Module } from "../../../runtime/xena/tree/module.js";
import type { PortsManager } from "../../../runtime/xena/tree/ports-manager.js";
import { resource } from "../../../runtime/xena/tree/resource.js";
import type { AnyCommand } from "../../../runtime/xena/tree/scope.js";
import { M_CAPABILITIES, M_CFPCONFIG, M_CFPCONFIGEXT, M_CFPTYPE, M_CLOCKPPB, M_CLOCKSYNCSTATUS, M_COMMENT, M_EMULBYPASS, M_FPGAREIMAGE, M_LATENCYMODE, M_LICENSE_CWB_DETECTED, M_LICENSE_DEMO_INFO, M_LICENSE_LIST_BSON, M_LICENSE_MAINTENANCE_INFO, M_LICENSE_ONLINE, M_LICENSE_UPDATE, M_LICENSE_UPDATE_STATUS, M_MEDIA, M_MEDIASUPPORT, M_MODEL, M_MODEL_NAME, M_MULTIUSER, M_NAME, M_PORTCOUNT, M_RECONFIG_STATUS, M_RESERVATION, M_RESERVEDBY, M_REVISION, M_SERIALNO, M_SMAINPUT, M_SMAOUTPUT, M_SMASTATUS, M_STATUS, M_TIMEADJUSTMENT, M_TIMESYNC, M_TXCLOCKFILTER_NEW, M_TXCLOCKSOURCE_NEW, M_TXCLOCKSTATUS_NEW, M_UPGRADE, M_UPGRADEPAR, M_UPGRADEPROGRESS, M_VERSIONNO, M_VERSIONSTR } from "../commands/m.js";
import type { M_CFPCONFIGEXT_Values, M_CFPTYPE_Values, M_CLOCKPPB_Values, M_COMMENT_Values, M_LATENCYMODE_Values, M_LICENSE_DEMO_INFO_Values, M_LICENSE_MAINTENANCE_INFO_Values, M_MEDIASUPPORT_Values, M_MEDIA_Values, M_MODEL_NAME_Values, M_MODEL_Values, M_NAME_Values, M_RESERVATION_Values, M_RESERVEDBY_Values, M_REVISION_Values, M_SERIALNO_Values, M_SMAINPUT_Values, M_SMAOUTPUT_Values, M_SMASTATUS_Values, M_STATUS_Values, M_TIMESYNC_Values, M_TXCLOCKFILTER_NEW_Values, M_TXCLOCKSOURCE_NEW_Values, M_TXCLOCKSTATUS_NEW_Values, M_VERSIONNO_Values, M_VERSIONSTR_Values } from "../commands/m.js";
import { M4_CAPTURE_FILE_DELETE, M4_CAPTURE_FILE_LIST, M4_CAPTURE_FILE_LIST_BSON, M4_CAPTURE_SIZE, M4_COMPATIBLE_CLIENT_VERSION, M4_LICENSE_INFO, M4_MEM_INFO, M4_REPLAY_FILE_DELETE, M4_REPLAY_FILE_LIST, M4_REPLAY_FILE_LIST_BSON, M4_REPLAY_PARSER_PARAMS, M4_REPLAY_PARSE_START, M4_REPLAY_PARSE_STATE, M4_REPLAY_PARSE_STOP, M4_SYSTEMID, M4_SYSTEM_STATUS, M4_SYSTEM_TIME, M4_TIME, M4_TLS_CIPHER_SUITES, M4_VERSIONNO } from "../commands/m4.js";
import type { M4_LICENSE_INFO_Values, M4_REPLAY_PARSE_STATE_Values } from "../commands/m4.js";
import { M4E_MODE, M4E_RESERVE } from "../commands/m4e.js";
import { MClockSweepMembers, MHealthMembers, MSolutionTrackMembers } from "./parts.js";
import type { MClockSweep, MHealth, MSolutionTrack } from "./parts.js";
import type { BasePort, BasePortL23Genuine, FamilyEdun, FamilyFreya, FamilyLoki2, FamilyThor2, PortChimera, PortL23VE, PortL47 } from "./ports.js";

/** What is known of BaseModule without asking. */
export interface BaseModuleInfo {
  /** Reservation of the module, which does not include its ports. From M_RESERVATION; undefined when the tester has not told. */
  readonly reservation: M_RESERVATION_Values["operation"] | undefined;
  /** Name of the user who holds the module reservation. From M_RESERVEDBY; undefined when the tester has not told. */
  readonly reservedBy: M_RESERVEDBY_Values["username"] | undefined;
  /** Model designation of the module as text. From M_MODEL; undefined when the tester has not told. */
  readonly model: M_MODEL_Values["model"] | undefined;
  /** Model of the module as one of the known product names. From M_MODEL_NAME; undefined when the tester has not told. */
  readonly modelName: M_MODEL_NAME_Values["name"] | undefined;
  /** Serial number that the manufacturer gave to the module. From M_SERIALNO; undefined when the tester has not told. */
  readonly serialNumber: M_SERIALNO_Values["serialNumber"] | undefined;
  /** Firmware version of the module as text. From M_VERSIONSTR; undefined when the tester has not told. */
  readonly versionString: M_VERSIONSTR_Values["versionStr"] | undefined;
  /** Hardware revision of the module, from which its exact type can be told. From M_REVISION; undefined when the tester has not told. */
  readonly revision: M_REVISION_Values["revision"] | undefined;
}

/** What `events` of BaseModule gives, by the name of the event. */
export interface BaseModuleEvents {
  /** Reservation of the module, which does not include its ports. */
  readonly reservation: M_RESERVATION_Values;
  /** Name of the user who holds the module reservation. */
  readonly reservedBy: M_RESERVEDBY_Values;
  /** Model designation of the module as text. */
  readonly model: M_MODEL_Values;
  /** Serial number that the manufacturer gave to the module. */
  readonly serialNumber: M_SERIALNO_Values;
  /** Version number of the firmware image on the module. */
  readonly versionNumber: M_VERSIONNO_Values;
}

/** What every module has: identity, reservation, firmware version and number of ports. */
export interface BaseModule extends Module {
  /**
   * Reservation of the module, which does not include its ports.
   *
   * Command M_RESERVATION.
   */
  readonly reservation: M_RESERVATION;
  /**
   * Name of the user who holds the module reservation.
   *
   * Command M_RESERVEDBY.
   */
  readonly reservedBy: M_RESERVEDBY;
  /**
   * Model designation of the module as text.
   *
   * Command M_MODEL.
   */
  readonly model: M_MODEL;
  /**
   * Model of the module as one of the known product names.
   *
   * Command M_MODEL_NAME.
   */
  readonly modelName: M_MODEL_NAME;
  /**
   * Serial number that the manufacturer gave to the module.
   *
   * Command M_SERIALNO.
   */
  readonly serialNumber: M_SERIALNO;
  /**
   * Number of ports the module offers in its current media configuration.
   *
   * Command M_PORTCOUNT.
   */
  readonly portCount: M_PORTCOUNT;
  /** What is known without asking: read at connecting, kept current by pushes. */
  readonly info: BaseModuleInfo;
  /** The ports, by number. */
  readonly ports: PortsManager<BasePort>;
  /** Calls back when it changes: Reservation of the module, which does not include its ports. Returns a function that takes the subscription back. */
  onReservationChange(callback: (resource: this, values: M_RESERVATION_Values) => unknown): () => void;
  /** Calls back when it changes: Name of the user who holds the module reservation. Returns a function that takes the subscription back. */
  onReservedByChange(callback: (resource: this, values: M_RESERVEDBY_Values) => unknown): () => void;
  /** Calls back when it changes: Model designation of the module as text. Returns a function that takes the subscription back. */
  onModelChange(callback: (resource: this, values: M_MODEL_Values) => unknown): () => void;
  /** Calls back when it changes: Serial number that the manufacturer gave to the module. Returns a function that takes the subscription back. */
  onSerialNumberChange(callback: (resource: this, values: M_SERIALNO_Values) => unknown): () => void;
  /** Calls back when it changes: Version number of the firmware image on the module. Returns a function that takes the subscription back. */
  onVersionNumberChange(callback: (resource: this, values: M_VERSIONNO_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof BaseModuleEvents>(name: Name, options?: EventOptions): EventStream<BaseModuleEvents[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** What every module has: identity, reservation, firmware version and number of ports. */
export const BaseModule: ClassOf<typeof Module, BaseModule> = /* @__PURE__ */ resource("BaseModule", Module, { reservation: M_RESERVATION, reservedBy: M_RESERVEDBY, model: M_MODEL, modelName: M_MODEL_NAME, serialNumber: M_SERIALNO, portCount: M_PORTCOUNT }, { reservation: M_RESERVATION, reservedBy: M_RESERVEDBY, model: M_MODEL, serialNumber: M_SERIALNO, versionNumber: M_VERSIONNO }, { reservation: [M_RESERVATION, "operation"], reservedBy: [M_RESERVEDBY, "username"], model: [M_MODEL, "model"], modelName: [M_MODEL_NAME, "name"], serialNumber: [M_SERIALNO, "serialNumber"], versionString: [M_VERSIONSTR, "versionStr"], revision: [M_REVISION, "revision"] }) as unknown as ClassOf<typeof Module, BaseModule>;
/** What every module has: identity, reservation, firmware version and number of ports. Another name for {@link BaseModule}. */
export type GenericAnyModule = BaseModule;
/** What every module has: identity, reservation, firmware version and number of ports. Another name for {@link BaseModule}. */
export const GenericAnyModule: typeof BaseModule = BaseModule;

/** What `events` of ModuleChimera gives, by the name of the event. */
export interface ModuleChimeraEvents extends BaseModuleEvents {
  /** Transceiver found in the cage of the module and whether its port layout is flexible. */
  readonly cfpType: M_CFPTYPE_Values;
  /** Number of ports of the module and the speed of each one. */
  readonly cfpConfig: M_CFPCONFIGEXT_Values;
  /** Temperature of the module, as a sign of its condition. */
  readonly status: M_STATUS_Values;
  /** Delay range of the impairment module, either normal or extended. */
  readonly latencyMode: M_LATENCYMODE_Values;
  /** Media type chosen for the cages of the module. */
  readonly media: M_MEDIA_Values;
  /** Media types of the module with the port counts and speeds each allows. */
  readonly mediaSupport: M_MEDIASUPPORT_Values;
  /** Clock to which the module ties its time of day. */
  readonly timingSource: M_TIMESYNC_Values;
  /** Deviation given to the local clock of the module, which shifts all its ports. */
  readonly timingClockLocalAdjust: M_CLOCKPPB_Values;
  /** Whether the selected transmit clock of the module is usable. */
  readonly advTimingClockTxStatus: M_TXCLOCKSTATUS_NEW_Values;
  /** Clock from which the module derives its transmit rate. */
  readonly advTimingClockTxSource: M_TXCLOCKSOURCE_NEW_Values;
}

/** Chimera module, which impairs the traffic that passes between its ports. */
export interface ModuleChimera extends BaseModule {
  /** Clock that sets the transmit rate of the module, with its condition. */
  readonly txClock: {
    /** Clock from which the module derives its transmit rate. Command M_TXCLOCKSOURCE_NEW. */
    readonly source: M_TXCLOCKSOURCE_NEW;
    /** Whether the selected transmit clock of the module is usable. Command M_TXCLOCKSTATUS_NEW. */
    readonly status: M_TXCLOCKSTATUS_NEW;
    };
  /** Time of day of the module: its source, local clock deviation and synchronization. */
  readonly timing: {
    /** Clock to which the module ties its time of day. Command M_TIMESYNC. */
    readonly source: M_TIMESYNC;
    /** Deviation given to the local clock of the module, which shifts all its ports. Command M_CLOCKPPB. */
    readonly clockLocalAdjust: M_CLOCKPPB;
    /** How the module clock is kept in step with the clock it follows. Command M_CLOCKSYNCSTATUS. */
    readonly clockSyncStatus: M_CLOCKSYNCSTATUS;
    };
  /** Transceiver cage of the module and what is plugged into it. */
  readonly cfp: {
    /** Transceiver found in the cage of the module and whether its port layout is flexible. Command M_CFPTYPE. */
    readonly type: M_CFPTYPE;
    };
  /** Upgrade of the module's firmware from an image on the chassis. */
  readonly upgrade: {
    /** Starts the transfer of a firmware image from the chassis to the module. Command M_UPGRADE. */
    readonly start: M_UPGRADE;
    /** How far a firmware upgrade of the module has come. Command M_UPGRADEPROGRESS. */
    readonly progress: M_UPGRADEPROGRESS;
    /** Starts a firmware upgrade of the module that may run alongside those of other modules. Command M_UPGRADEPAR. */
    readonly startParallel: M_UPGRADEPAR;
    };
  /**
   * Optional features and limits of the module.
   *
   * Command M_CAPABILITIES.
   */
  readonly capabilities: M_CAPABILITIES;
  /**
   * Free remark that users attach to the module.
   *
   * Command M_COMMENT.
   */
  readonly comment: M_COMMENT;
  /**
   * Temperature of the module, as a sign of its condition.
   *
   * Command M_STATUS.
   */
  readonly status: M_STATUS;
  /**
   * Deviation given to the local clock of the module, which shifts all its ports.
   *
   * Command M_CLOCKPPB.
   */
  readonly clockPpb: M_CLOCKPPB;
  /**
   * Whether traffic bypasses the impairment emulator of the module.
   *
   * Command M_EMULBYPASS.
   */
  readonly emulatorBypassMode: M_EMULBYPASS;
  /**
   * Delay range of the impairment module, either normal or extended.
   *
   * Command M_LATENCYMODE.
   */
  readonly latencyMode: M_LATENCYMODE;
  /**
   * Hardware revision of the module, from which its exact type can be told.
   *
   * Command M_REVISION.
   */
  readonly revision: M_REVISION;
  /**
   * Firmware version of the module as text.
   *
   * Command M_VERSIONSTR.
   */
  readonly versionStr: M_VERSIONSTR;
  /**
   * Media types of the module with the port counts and speeds each allows.
   *
   * Command M_MEDIASUPPORT.
   */
  readonly supportedConfigs: M_MEDIASUPPORT;
  /**
   * Product name of the module as text.
   *
   * Command M_NAME.
   */
  readonly name: M_NAME;
  /** Media type and port speeds of the module, and how far a change has come. */
  readonly config: {
    /** Media type chosen for the cages of the module. Command M_MEDIA. */
    readonly media: M_MEDIA;
    /** Number of ports of the module and the speed of each one. Command M_CFPCONFIGEXT. */
    readonly portSpeed: M_CFPCONFIGEXT;
    /** State of a change of media or port speeds on the module. Command M_RECONFIG_STATUS. */
    readonly status: M_RECONFIG_STATUS;
    };
  /**
   * Version number of the firmware image on the module.
   *
   * Command M_VERSIONNO.
   */
  readonly versionNumber: M_VERSIONNO;
  /** The ports, by number. */
  readonly ports: PortsManager<PortChimera>;
  /** Calls back when it changes: Transceiver found in the cage of the module and whether its port layout is flexible. Returns a function that takes the subscription back. */
  onCfpTypeChange(callback: (resource: this, values: M_CFPTYPE_Values) => unknown): () => void;
  /** Calls back when it changes: Number of ports of the module and the speed of each one. Returns a function that takes the subscription back. */
  onCfpConfigChange(callback: (resource: this, values: M_CFPCONFIGEXT_Values) => unknown): () => void;
  /** Calls back when it changes: Temperature of the module, as a sign of its condition. Returns a function that takes the subscription back. */
  onStatusChange(callback: (resource: this, values: M_STATUS_Values) => unknown): () => void;
  /** Calls back when it changes: Delay range of the impairment module, either normal or extended. Returns a function that takes the subscription back. */
  onLatencyModeChange(callback: (resource: this, values: M_LATENCYMODE_Values) => unknown): () => void;
  /** Calls back when it changes: Media type chosen for the cages of the module. Returns a function that takes the subscription back. */
  onMediaChange(callback: (resource: this, values: M_MEDIA_Values) => unknown): () => void;
  /** Calls back when it changes: Media types of the module with the port counts and speeds each allows. Returns a function that takes the subscription back. */
  onMediaSupportChange(callback: (resource: this, values: M_MEDIASUPPORT_Values) => unknown): () => void;
  /** Calls back when it changes: Clock to which the module ties its time of day. Returns a function that takes the subscription back. */
  onTimingSourceChange(callback: (resource: this, values: M_TIMESYNC_Values) => unknown): () => void;
  /** Calls back when it changes: Deviation given to the local clock of the module, which shifts all its ports. Returns a function that takes the subscription back. */
  onTimingClockLocalAdjustChange(callback: (resource: this, values: M_CLOCKPPB_Values) => unknown): () => void;
  /** Calls back when it changes: Whether the selected transmit clock of the module is usable. Returns a function that takes the subscription back. */
  onAdvTimingClockTxStatusChange(callback: (resource: this, values: M_TXCLOCKSTATUS_NEW_Values) => unknown): () => void;
  /** Calls back when it changes: Clock from which the module derives its transmit rate. Returns a function that takes the subscription back. */
  onAdvTimingClockTxSourceChange(callback: (resource: this, values: M_TXCLOCKSOURCE_NEW_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof ModuleChimeraEvents>(name: Name, options?: EventOptions): EventStream<ModuleChimeraEvents[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Chimera module, which impairs the traffic that passes between its ports. */
export const ModuleChimera: ClassOf<typeof BaseModule, ModuleChimera> = /* @__PURE__ */ resource("ModuleChimera", BaseModule, { txClock: { source: M_TXCLOCKSOURCE_NEW, status: M_TXCLOCKSTATUS_NEW }, timing: { source: M_TIMESYNC, clockLocalAdjust: M_CLOCKPPB, clockSyncStatus: M_CLOCKSYNCSTATUS }, cfp: { type: M_CFPTYPE }, upgrade: { start: M_UPGRADE, progress: M_UPGRADEPROGRESS, startParallel: M_UPGRADEPAR }, capabilities: M_CAPABILITIES, comment: M_COMMENT, status: M_STATUS, clockPpb: M_CLOCKPPB, emulatorBypassMode: M_EMULBYPASS, latencyMode: M_LATENCYMODE, revision: M_REVISION, versionStr: M_VERSIONSTR, supportedConfigs: M_MEDIASUPPORT, name: M_NAME, config: { media: M_MEDIA, portSpeed: M_CFPCONFIGEXT, status: M_RECONFIG_STATUS }, versionNumber: M_VERSIONNO }, { cfpType: M_CFPTYPE, cfpConfig: M_CFPCONFIGEXT, status: M_STATUS, latencyMode: M_LATENCYMODE, media: M_MEDIA, mediaSupport: M_MEDIASUPPORT, timingSource: M_TIMESYNC, timingClockLocalAdjust: M_CLOCKPPB, advTimingClockTxStatus: M_TXCLOCKSTATUS_NEW, advTimingClockTxSource: M_TXCLOCKSOURCE_NEW }, {}, {}, { count: M_PORTCOUNT, by: [M_MEDIA, M_CFPCONFIG, M_CFPCONFIGEXT, M_CFPTYPE, M_MEDIASUPPORT] }) as unknown as ClassOf<typeof BaseModule, ModuleChimera>;
/** Chimera module, which impairs the traffic that passes between its ports. Another name for {@link ModuleChimera}. */
export type E100ChimeraModule = ModuleChimera;
/** Chimera module, which impairs the traffic that passes between its ports. Another name for {@link ModuleChimera}. */
export const E100ChimeraModule: typeof ModuleChimera = ModuleChimera;

/** What is known of ModuleL23 without asking. */
export interface ModuleL23Info extends Pick<BaseModule["info"], keyof BaseModule["info"]> {
  /** Media types of the module with the port counts and speeds each allows. From M_MEDIASUPPORT; undefined when the tester has not told. */
  readonly mediaInfoList: M_MEDIASUPPORT_Values["mediaInfoList"] | undefined;
}

/** What `events` of ModuleL23 gives, by the name of the event. */
export interface ModuleL23Events extends BaseModuleEvents {
  /** Transceiver found in the cage of the module and whether its port layout is flexible. */
  readonly cfpType: M_CFPTYPE_Values;
  /** Number of ports of the module and the speed of each one. */
  readonly cfpConfig: M_CFPCONFIGEXT_Values;
  /** Temperature of the module, as a sign of its condition. */
  readonly status: M_STATUS_Values;
  /** Hardware revision of the module, from which its exact type can be told. */
  readonly revision: M_REVISION_Values;
  /** Product name of the module as text. */
  readonly name: M_NAME_Values;
  /** Whether the selected transmit clock of the module is usable. */
  readonly advTimingClockTxStatus: M_TXCLOCKSTATUS_NEW_Values;
  /** Clock from which the module derives its transmit rate. */
  readonly advTimingClockTxSource: M_TXCLOCKSOURCE_NEW_Values;
  /** Bandwidth of the filter that smooths the transmit clock of the module. */
  readonly advTimingClockTxFilter: M_TXCLOCKFILTER_NEW_Values;
  /** Whether a usable signal is present at the SMA input. */
  readonly advTimingSmaStatus: M_SMASTATUS_Values;
  /** Role of the SMA input connector of the module. */
  readonly advTimingSmaInput: M_SMAINPUT_Values;
  /** Signal that the module puts on its SMA output connector. */
  readonly advTimingSmaOutput: M_SMAOUTPUT_Values;
  /** Media types of the module with the port counts and speeds each allows. */
  readonly mediaSupport: M_MEDIASUPPORT_Values;
  /** Media type chosen for the cages of the module. */
  readonly media: M_MEDIA_Values;
  /** Free remark that users attach to the module. */
  readonly comment: M_COMMENT_Values;
  /** Clock to which the module ties its time of day. */
  readonly timingSource: M_TIMESYNC_Values;
  /** Deviation given to the local clock of the module, which shifts all its ports. */
  readonly timingClockLocalAdjust: M_CLOCKPPB_Values;
}

/** Valkyrie test module for layers 2 and 3. */
export interface ModuleL23 extends BaseModule {
  /**
   * Product name of the module as text.
   *
   * Command M_NAME.
   */
  readonly name: M_NAME;
  /**
   * Free remark that users attach to the module.
   *
   * Command M_COMMENT.
   */
  readonly comment: M_COMMENT;
  /**
   * Temperature of the module, as a sign of its condition.
   *
   * Command M_STATUS.
   */
  readonly status: M_STATUS;
  /**
   * Media types of the module with the port counts and speeds each allows.
   *
   * Command M_MEDIASUPPORT.
   */
  readonly supportedConfigs: M_MEDIASUPPORT;
  /**
   * Hardware revision of the module, from which its exact type can be told.
   *
   * Command M_REVISION.
   */
  readonly revision: M_REVISION;
  /**
   * Firmware version of the module as text.
   *
   * Command M_VERSIONSTR.
   */
  readonly versionStr: M_VERSIONSTR;
  /**
   * Whether several connections may control the module at the same time.
   *
   * Command M_MULTIUSER.
   */
  readonly multiuser: M_MULTIUSER;
  /**
   * Optional features and limits of the module.
   *
   * Command M_CAPABILITIES.
   */
  readonly capabilities: M_CAPABILITIES;
  /** Clock the module takes its time from, local deviation and state of synchronization. */
  readonly timing: {
    /** Clock to which the module ties its time of day. Command M_TIMESYNC. */
    readonly source: M_TIMESYNC;
    /** Deviation given to the local clock of the module, which shifts all its ports. Command M_CLOCKPPB. */
    readonly clockLocalAdjust: M_CLOCKPPB;
    /** How the module clock is kept in step with the clock it follows. Command M_CLOCKSYNCSTATUS. */
    readonly clockSyncStatus: M_CLOCKSYNCSTATUS;
    };
  /** Transmit clock of the module and its SMA timing connectors. */
  readonly advancedTiming: {
    /** Source, usability and smoothing filter of the module's transmit clock. */
    readonly clockTx: {
    /** Clock from which the module derives its transmit rate. Command M_TXCLOCKSOURCE_NEW. */
    readonly source: M_TXCLOCKSOURCE_NEW;
    /** Whether the selected transmit clock of the module is usable. Command M_TXCLOCKSTATUS_NEW. */
    readonly status: M_TXCLOCKSTATUS_NEW;
    /** Bandwidth of the filter that smooths the transmit clock of the module. Command M_TXCLOCKFILTER_NEW. */
    readonly filter: M_TXCLOCKFILTER_NEW;
    };
    /** Roles of the two SMA connectors, and whether the input carries a signal. */
    readonly sma: {
    /** Role of the SMA input connector of the module. Command M_SMAINPUT. */
    readonly input: M_SMAINPUT;
    /** Signal that the module puts on its SMA output connector. Command M_SMAOUTPUT. */
    readonly output: M_SMAOUTPUT;
    /** Whether a usable signal is present at the SMA input. Command M_SMASTATUS. */
    readonly status: M_SMASTATUS;
    };
    };
  /** Transceiver found in the cage of the module. */
  readonly cfp: {
    /** Transceiver found in the cage of the module and whether its port layout is flexible. Command M_CFPTYPE. */
    readonly type: M_CFPTYPE;
    };
  /** Media type and per-port speeds of the module, with the state of a change. */
  readonly config: {
    /** Media type chosen for the cages of the module. Command M_MEDIA. */
    readonly media: M_MEDIA;
    /** Number of ports of the module and the speed of each one. Command M_CFPCONFIGEXT. */
    readonly portSpeed: M_CFPCONFIGEXT;
    /** State of a change of media or port speeds on the module. Command M_RECONFIG_STATUS. */
    readonly status: M_RECONFIG_STATUS;
    };
  /** Firmware upgrade of the module, its progress, and reloading of the FPGA image. */
  readonly upgrade: {
    /** Starts the transfer of a firmware image from the chassis to the module. Command M_UPGRADE. */
    readonly start: M_UPGRADE;
    /** How far a firmware upgrade of the module has come. Command M_UPGRADEPROGRESS. */
    readonly progress: M_UPGRADEPROGRESS;
    /** Reloads the FPGA image of the module. Command M_FPGAREIMAGE. */
    readonly reloadImage: M_FPGAREIMAGE;
    /** Starts a firmware upgrade of the module that may run alongside those of other modules. Command M_UPGRADEPAR. */
    readonly startParallel: M_UPGRADEPAR;
    };
  /**
   * Correction applied to the time of the module.
   *
   * Command M_TIMEADJUSTMENT.
   */
  readonly timeAdjustment: M_TIMEADJUSTMENT;
  /**
   * Number of ports and their common speed in the transceiver cage, older form.
   *
   * Command M_CFPCONFIG.
   */
  readonly cfpConfig: M_CFPCONFIG;
  /**
   * Version number of the firmware image on the module.
   *
   * Command M_VERSIONNO.
   */
  readonly versionNumber: M_VERSIONNO;
  /** What is known without asking: read at connecting, kept current by pushes. */
  readonly info: ModuleL23Info;
  /** The ports, by number. */
  readonly ports: PortsManager<BasePortL23Genuine>;
  /** Calls back when it changes: Transceiver found in the cage of the module and whether its port layout is flexible. Returns a function that takes the subscription back. */
  onCfpTypeChange(callback: (resource: this, values: M_CFPTYPE_Values) => unknown): () => void;
  /** Calls back when it changes: Number of ports of the module and the speed of each one. Returns a function that takes the subscription back. */
  onCfpConfigChange(callback: (resource: this, values: M_CFPCONFIGEXT_Values) => unknown): () => void;
  /** Calls back when it changes: Temperature of the module, as a sign of its condition. Returns a function that takes the subscription back. */
  onStatusChange(callback: (resource: this, values: M_STATUS_Values) => unknown): () => void;
  /** Calls back when it changes: Hardware revision of the module, from which its exact type can be told. Returns a function that takes the subscription back. */
  onRevisionChange(callback: (resource: this, values: M_REVISION_Values) => unknown): () => void;
  /** Calls back when it changes: Product name of the module as text. Returns a function that takes the subscription back. */
  onNameChange(callback: (resource: this, values: M_NAME_Values) => unknown): () => void;
  /** Calls back when it changes: Whether the selected transmit clock of the module is usable. Returns a function that takes the subscription back. */
  onAdvTimingClockTxStatusChange(callback: (resource: this, values: M_TXCLOCKSTATUS_NEW_Values) => unknown): () => void;
  /** Calls back when it changes: Clock from which the module derives its transmit rate. Returns a function that takes the subscription back. */
  onAdvTimingClockTxSourceChange(callback: (resource: this, values: M_TXCLOCKSOURCE_NEW_Values) => unknown): () => void;
  /** Calls back when it changes: Bandwidth of the filter that smooths the transmit clock of the module. Returns a function that takes the subscription back. */
  onAdvTimingClockTxFilterChange(callback: (resource: this, values: M_TXCLOCKFILTER_NEW_Values) => unknown): () => void;
  /** Calls back when it changes: Whether a usable signal is present at the SMA input. Returns a function that takes the subscription back. */
  onAdvTimingSmaStatusChange(callback: (resource: this, values: M_SMASTATUS_Values) => unknown): () => void;
  /** Calls back when it changes: Role of the SMA input connector of the module. Returns a function that takes the subscription back. */
  onAdvTimingSmaInputChange(callback: (resource: this, values: M_SMAINPUT_Values) => unknown): () => void;
  /** Calls back when it changes: Signal that the module puts on its SMA output connector. Returns a function that takes the subscription back. */
  onAdvTimingSmaOutputChange(callback: (resource: this, values: M_SMAOUTPUT_Values) => unknown): () => void;
  /** Calls back when it changes: Media types of the module with the port counts and speeds each allows. Returns a function that takes the subscription back. */
  onMediaSupportChange(callback: (resource: this, values: M_MEDIASUPPORT_Values) => unknown): () => void;
  /** Calls back when it changes: Media type chosen for the cages of the module. Returns a function that takes the subscription back. */
  onMediaChange(callback: (resource: this, values: M_MEDIA_Values) => unknown): () => void;
  /** Calls back when it changes: Free remark that users attach to the module. Returns a function that takes the subscription back. */
  onCommentChange(callback: (resource: this, values: M_COMMENT_Values) => unknown): () => void;
  /** Calls back when it changes: Clock to which the module ties its time of day. Returns a function that takes the subscription back. */
  onTimingSourceChange(callback: (resource: this, values: M_TIMESYNC_Values) => unknown): () => void;
  /** Calls back when it changes: Deviation given to the local clock of the module, which shifts all its ports. Returns a function that takes the subscription back. */
  onTimingClockLocalAdjustChange(callback: (resource: this, values: M_CLOCKPPB_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof ModuleL23Events>(name: Name, options?: EventOptions): EventStream<ModuleL23Events[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Valkyrie test module for layers 2 and 3. */
export const ModuleL23: ClassOf<typeof BaseModule, ModuleL23> = /* @__PURE__ */ resource("ModuleL23", BaseModule, { name: M_NAME, comment: M_COMMENT, status: M_STATUS, supportedConfigs: M_MEDIASUPPORT, revision: M_REVISION, versionStr: M_VERSIONSTR, multiuser: M_MULTIUSER, capabilities: M_CAPABILITIES, timing: { source: M_TIMESYNC, clockLocalAdjust: M_CLOCKPPB, clockSyncStatus: M_CLOCKSYNCSTATUS }, advancedTiming: { clockTx: { source: M_TXCLOCKSOURCE_NEW, status: M_TXCLOCKSTATUS_NEW, filter: M_TXCLOCKFILTER_NEW }, sma: { input: M_SMAINPUT, output: M_SMAOUTPUT, status: M_SMASTATUS } }, cfp: { type: M_CFPTYPE }, config: { media: M_MEDIA, portSpeed: M_CFPCONFIGEXT, status: M_RECONFIG_STATUS }, upgrade: { start: M_UPGRADE, progress: M_UPGRADEPROGRESS, reloadImage: M_FPGAREIMAGE, startParallel: M_UPGRADEPAR }, timeAdjustment: M_TIMEADJUSTMENT, cfpConfig: M_CFPCONFIG, versionNumber: M_VERSIONNO }, { cfpType: M_CFPTYPE, cfpConfig: M_CFPCONFIGEXT, status: M_STATUS, revision: M_REVISION, name: M_NAME, advTimingClockTxStatus: M_TXCLOCKSTATUS_NEW, advTimingClockTxSource: M_TXCLOCKSOURCE_NEW, advTimingClockTxFilter: M_TXCLOCKFILTER_NEW, advTimingSmaStatus: M_SMASTATUS, advTimingSmaInput: M_SMAINPUT, advTimingSmaOutput: M_SMAOUTPUT, mediaSupport: M_MEDIASUPPORT, media: M_MEDIA, comment: M_COMMENT, timingSource: M_TIMESYNC, timingClockLocalAdjust: M_CLOCKPPB }, { mediaInfoList: [M_MEDIASUPPORT, "mediaInfoList"] }, {}, { count: M_PORTCOUNT, by: [M_MEDIA, M_CFPCONFIG, M_CFPCONFIGEXT, M_CFPTYPE, M_MEDIASUPPORT] }) as unknown as ClassOf<typeof BaseModule, ModuleL23>;
/** Valkyrie test module for layers 2 and 3. Another name for {@link ModuleL23}. */
export type GenericL23Module = ModuleL23;
/** Valkyrie test module for layers 2 and 3. Another name for {@link ModuleL23}. */
export const GenericL23Module: typeof ModuleL23 = ModuleL23;

/** Edun module, with 1600 Gbit/s or 800 Gbit/s in its model names. */
export interface ModuleFamilyEdun extends ModuleL23 {
  /** Sweep of the module's clock rate in steps, and where it stands. */
  readonly clockSweep: MClockSweep;
  /** Health report of the module as JSON, whole or one section of it. */
  readonly health: MHealth;
  /** Solution tracks of the module: bundles of features, unlocked by a key. */
  readonly solutionTrack: MSolutionTrack;
  /** The ports, by number. */
  readonly ports: PortsManager<FamilyEdun>;
}

/** Edun module, with 1600 Gbit/s or 800 Gbit/s in its model names. */
export const ModuleFamilyEdun: ClassOf<typeof ModuleL23, ModuleFamilyEdun> = /* @__PURE__ */ resource("ModuleFamilyEdun", ModuleL23, { clockSweep: /* @__PURE__ */ part(() => MClockSweepMembers), health: /* @__PURE__ */ part(() => MHealthMembers), solutionTrack: /* @__PURE__ */ part(() => MSolutionTrackMembers) }) as unknown as ClassOf<typeof ModuleL23, ModuleFamilyEdun>;
/** Edun module, with 1600 Gbit/s or 800 Gbit/s in its model names. Another name for {@link ModuleFamilyEdun}. */
export type Z1600EdunModule = ModuleFamilyEdun;
/** Edun module, with 1600 Gbit/s or 800 Gbit/s in its model names. Another name for {@link ModuleFamilyEdun}. */
export const Z1600EdunModule: typeof ModuleFamilyEdun = ModuleFamilyEdun;

/** Freya module, with 800 Gbit/s in its model names. */
export interface ModuleFamilyFreya extends ModuleL23 {
  /** Sweep of the module's clock rate in steps, and where it stands. */
  readonly clockSweep: MClockSweep;
  /** Health report of the module as JSON, whole or one section of it. */
  readonly health: MHealth;
  /** Solution tracks of the module: bundles of features, unlocked by a key. */
  readonly solutionTrack: MSolutionTrack;
  /** The ports, by number. */
  readonly ports: PortsManager<FamilyFreya>;
}

/** Freya module, with 800 Gbit/s in its model names. */
export const ModuleFamilyFreya: ClassOf<typeof ModuleL23, ModuleFamilyFreya> = /* @__PURE__ */ resource("ModuleFamilyFreya", ModuleL23, { clockSweep: /* @__PURE__ */ part(() => MClockSweepMembers), health: /* @__PURE__ */ part(() => MHealthMembers), solutionTrack: /* @__PURE__ */ part(() => MSolutionTrackMembers) }) as unknown as ClassOf<typeof ModuleL23, ModuleFamilyFreya>;
/** Freya module, with 800 Gbit/s in its model names. Another name for {@link ModuleFamilyFreya}. */
export type Z800FreyaModule = ModuleFamilyFreya;
/** Freya module, with 800 Gbit/s in its model names. Another name for {@link ModuleFamilyFreya}. */
export const Z800FreyaModule: typeof ModuleFamilyFreya = ModuleFamilyFreya;

/** Later Loki module (Loki-100G-5S-4P), which has solution tracks. */
export interface ModuleFamilyLoki2 extends ModuleL23 {
  /** Solution tracks of the module: bundles of features, unlocked by a key. */
  readonly solutionTrack: MSolutionTrack;
  /** The ports, by number. */
  readonly ports: PortsManager<FamilyLoki2>;
}

/** Later Loki module (Loki-100G-5S-4P), which has solution tracks. */
export const ModuleFamilyLoki2: ClassOf<typeof ModuleL23, ModuleFamilyLoki2> = /* @__PURE__ */ resource("ModuleFamilyLoki2", ModuleL23, { solutionTrack: /* @__PURE__ */ part(() => MSolutionTrackMembers) }) as unknown as ClassOf<typeof ModuleL23, ModuleFamilyLoki2>;

/** Later Thor module (Thor-400G-7S-2P), which has solution tracks. */
export interface ModuleFamilyThor2 extends ModuleL23 {
  /** Solution tracks of the module: bundles of features, unlocked by a key. */
  readonly solutionTrack: MSolutionTrack;
  /** The ports, by number. */
  readonly ports: PortsManager<FamilyThor2>;
}

/** Later Thor module (Thor-400G-7S-2P), which has solution tracks. */
export const ModuleFamilyThor2: ClassOf<typeof ModuleL23, ModuleFamilyThor2> = /* @__PURE__ */ resource("ModuleFamilyThor2", ModuleL23, { solutionTrack: /* @__PURE__ */ part(() => MSolutionTrackMembers) }) as unknown as ClassOf<typeof ModuleL23, ModuleFamilyThor2>;
/** Later Thor module (Thor-400G-7S-2P), which has solution tracks. Another name for {@link ModuleFamilyThor2}. */
export type Z400ThorModuleNG = ModuleFamilyThor2;
/** Later Thor module (Thor-400G-7S-2P), which has solution tracks. Another name for {@link ModuleFamilyThor2}. */
export const Z400ThorModuleNG: typeof ModuleFamilyThor2 = ModuleFamilyThor2;

/** Module of a virtual tester for layers 2 and 3. */
export interface ModuleL23VE extends BaseModule {
  /**
   * Free remark that users attach to the module.
   *
   * Command M_COMMENT.
   */
  readonly comment: M_COMMENT;
  /**
   * Optional features and limits of the module.
   *
   * Command M_CAPABILITIES.
   */
  readonly capabilities: M_CAPABILITIES;
  /**
   * Whether several connections may control the module at the same time.
   *
   * Command M_MULTIUSER.
   */
  readonly multiuser: M_MULTIUSER;
  /**
   * Version number of the firmware image on the module.
   *
   * Command M_VERSIONNO.
   */
  readonly versionNumber: M_VERSIONNO;
  /** The ports, by number. */
  readonly ports: PortsManager<PortL23VE>;
}

/** Module of a virtual tester for layers 2 and 3. */
export const ModuleL23VE: ClassOf<typeof BaseModule, ModuleL23VE> = /* @__PURE__ */ resource("ModuleL23VE", BaseModule, { comment: M_COMMENT, capabilities: M_CAPABILITIES, multiuser: M_MULTIUSER, versionNumber: M_VERSIONNO }) as unknown as ClassOf<typeof BaseModule, ModuleL23VE>;

/** What `events` of ModuleL47 gives, by the name of the event. */
export interface ModuleL47Events extends BaseModuleEvents {
  /** Demo license of the module and how long it lasts. */
  readonly licenseDemoInfo: M_LICENSE_DEMO_INFO_Values;
  /** Maintenance license of the module and how long it lasts. */
  readonly licenseMaintenanceInfo: M_LICENSE_MAINTENANCE_INFO_Values;
  /** Whether the replay parser of the module is at work. */
  readonly replayParseState: M4_REPLAY_PARSE_STATE_Values;
  /** Licenses for packet engines and port speeds on the module, in total and unused. */
  readonly licenseInfo: M4_LICENSE_INFO_Values;
}

/** Vulcan module, which generates stateful traffic on layers 4 to 7. */
export interface ModuleL47 extends BaseModule {
  /**
   * Software version of a layer 4-7 module, as text.
   *
   * Command M4_VERSIONNO.
   */
  readonly versionNumber: M4_VERSIONNO;
  /**
   * Client versions a layer 4-7 module recommends and requires, each in four parts.
   *
   * Command M4_COMPATIBLE_CLIENT_VERSION.
   */
  readonly compatibleClientVersion: M4_COMPATIBLE_CLIENT_VERSION;
  /**
   * Present time on the internal clock of a layer 4-7 module.
   *
   * Command M4_TIME.
   */
  readonly time: M4_TIME;
  /**
   * TLS cipher suites a layer 4-7 module can use.
   *
   * Command M4_TLS_CIPHER_SUITES.
   */
  readonly tlsCipher: M4_TLS_CIPHER_SUITES;
  /**
   * Two figures on the memory of a layer 4-7 module.
   *
   * Command M4_MEM_INFO.
   */
  readonly memoryInfo: M4_MEM_INFO;
  /** System that the module runs on: identifier, health report and calendar time. */
  readonly moduleSystem: {
    /** Identifier of the system a layer 4-7 module runs on. Command M4_SYSTEMID. */
    readonly id: M4_SYSTEMID;
    /** Health report of a layer 4-7 module in words. Command M4_SYSTEM_STATUS. */
    readonly status: M4_SYSTEM_STATUS;
    /** Calendar date and time of day held by a layer 4-7 module. Command M4_SYSTEM_TIME. */
    readonly time: M4_SYSTEM_TIME;
    };
  /** Licenses stored on the module, how long they last, and their renewal. */
  readonly license: {
    /** Demo license of the module and how long it lasts. Command M_LICENSE_DEMO_INFO. */
    readonly demoInfo: M_LICENSE_DEMO_INFO;
    /** Maintenance license of the module and how long it lasts. Command M_LICENSE_MAINTENANCE_INFO. */
    readonly maintenanceInfo: M_LICENSE_MAINTENANCE_INFO;
    /** Maintenance license of the module and how long it lasts. @deprecated use `maintenanceInfo` */
    readonly managementInfo: M_LICENSE_MAINTENANCE_INFO;
    /** Whether the module noticed that its clock was wound back, as a license guard. Command M_LICENSE_CWB_DETECTED. */
    readonly clockWindBack: M_LICENSE_CWB_DETECTED;
    /** Whether the module noticed that its clock was wound back, as a license guard. @deprecated use `clockWindBack` */
    readonly clockWindback: M_LICENSE_CWB_DETECTED;
    /** Starts an update of the licenses stored on the module. Command M_LICENSE_UPDATE. */
    readonly update: M_LICENSE_UPDATE;
    /** Progress and history of license updates on the module. Command M_LICENSE_UPDATE_STATUS. */
    readonly updateStatus: M_LICENSE_UPDATE_STATUS;
    /** All licenses of the module in one BSON document. Command M_LICENSE_LIST_BSON. */
    readonly listBson: M_LICENSE_LIST_BSON;
    /** Whether the module contacts the license server or works without it. Command M_LICENSE_ONLINE. */
    readonly onlineMode: M_LICENSE_ONLINE;
    };
  /** Captured traffic kept on the module for replaying. */
  readonly replay: {
    /** Replay files stored on the module, to be listed or deleted. */
    readonly file: {
    /** Replay files stored on the module, listed in a BSON document. Command M4_REPLAY_FILE_LIST_BSON. */
    readonly listBson: M4_REPLAY_FILE_LIST_BSON;
    /** Replay files stored on the module, listed as text. Command M4_REPLAY_FILE_LIST. */
    readonly list: M4_REPLAY_FILE_LIST;
    /** Removes one replay file from the module. Command M4_REPLAY_FILE_DELETE. */
    readonly delete: M4_REPLAY_FILE_DELETE;
    };
    };
  /** Capture files on the module: size setting, lists, removal and parsing for replay. */
  readonly capture: {
    /** Whether captures on a layer 4-7 module use the full or the small size. Command M4_CAPTURE_SIZE. */
    readonly size: M4_CAPTURE_SIZE;
    /** Capture files stored on the module, listed in a BSON document. Command M4_CAPTURE_FILE_LIST_BSON. */
    readonly fileListBson: M4_CAPTURE_FILE_LIST_BSON;
    /** Capture files stored on the module, listed as text. Command M4_CAPTURE_FILE_LIST. */
    readonly fileList: M4_CAPTURE_FILE_LIST;
    /** Removes one capture file from the module. Command M4_CAPTURE_FILE_DELETE. */
    readonly fileDelete: M4_CAPTURE_FILE_DELETE;
    /** Parser that turns a capture file into traffic for replay. */
    readonly parse: {
    /** Starts parsing a capture file so that its traffic can be replayed. Command M4_REPLAY_PARSE_START. */
    readonly start: M4_REPLAY_PARSE_START;
    /** Ends the parsing of a replay file before it is complete. Command M4_REPLAY_PARSE_STOP. */
    readonly stop: M4_REPLAY_PARSE_STOP;
    /** Whether the replay parser of the module is at work. Command M4_REPLAY_PARSE_STATE. */
    readonly state: M4_REPLAY_PARSE_STATE;
    /** TCP port setting of the replay parser on the module. Command M4_REPLAY_PARSER_PARAMS. */
    readonly parserParams: M4_REPLAY_PARSER_PARAMS;
    };
    };
  /** Packet engines of the module: licenses, reservation and sharing among its ports. */
  readonly packetEngine: {
    /** Licenses for packet engines and port speeds on the module, in total and unused. Command M4_LICENSE_INFO. */
    readonly licenseInfo: M4_LICENSE_INFO;
    /** Packet engines of the module that the user reserves. Command M4E_RESERVE. */
    readonly reserve: M4E_RESERVE;
    /** Way in which packet engines are shared among the ports of the module. Command M4E_MODE. */
    readonly mode: M4E_MODE;
    };
  /** The ports, by number. */
  readonly ports: PortsManager<PortL47>;
  /** Calls back when it changes: Demo license of the module and how long it lasts. Returns a function that takes the subscription back. */
  onLicenseDemoInfoChange(callback: (resource: this, values: M_LICENSE_DEMO_INFO_Values) => unknown): () => void;
  /** Calls back when it changes: Maintenance license of the module and how long it lasts. Returns a function that takes the subscription back. */
  onLicenseMaintenanceInfoChange(callback: (resource: this, values: M_LICENSE_MAINTENANCE_INFO_Values) => unknown): () => void;
  /** Calls back when it changes: Whether the replay parser of the module is at work. Returns a function that takes the subscription back. */
  onReplayParseStateChange(callback: (resource: this, values: M4_REPLAY_PARSE_STATE_Values) => unknown): () => void;
  /** Calls back when it changes: Licenses for packet engines and port speeds on the module, in total and unused. Returns a function that takes the subscription back. */
  onLicenseInfoChange(callback: (resource: this, values: M4_LICENSE_INFO_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof ModuleL47Events>(name: Name, options?: EventOptions): EventStream<ModuleL47Events[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Vulcan module, which generates stateful traffic on layers 4 to 7. */
export const ModuleL47: ClassOf<typeof BaseModule, ModuleL47> = /* @__PURE__ */ resource("ModuleL47", BaseModule, { versionNumber: M4_VERSIONNO, compatibleClientVersion: M4_COMPATIBLE_CLIENT_VERSION, time: M4_TIME, tlsCipher: M4_TLS_CIPHER_SUITES, memoryInfo: M4_MEM_INFO, moduleSystem: { id: M4_SYSTEMID, status: M4_SYSTEM_STATUS, time: M4_SYSTEM_TIME }, license: { demoInfo: M_LICENSE_DEMO_INFO, maintenanceInfo: M_LICENSE_MAINTENANCE_INFO, managementInfo: /* @__PURE__ */ alias("maintenanceInfo"), clockWindBack: M_LICENSE_CWB_DETECTED, clockWindback: /* @__PURE__ */ alias("clockWindBack"), update: M_LICENSE_UPDATE, updateStatus: M_LICENSE_UPDATE_STATUS, listBson: M_LICENSE_LIST_BSON, onlineMode: M_LICENSE_ONLINE }, replay: { file: { listBson: M4_REPLAY_FILE_LIST_BSON, list: M4_REPLAY_FILE_LIST, delete: M4_REPLAY_FILE_DELETE } }, capture: { size: M4_CAPTURE_SIZE, fileListBson: M4_CAPTURE_FILE_LIST_BSON, fileList: M4_CAPTURE_FILE_LIST, fileDelete: M4_CAPTURE_FILE_DELETE, parse: { start: M4_REPLAY_PARSE_START, stop: M4_REPLAY_PARSE_STOP, state: M4_REPLAY_PARSE_STATE, parserParams: M4_REPLAY_PARSER_PARAMS } }, packetEngine: { licenseInfo: M4_LICENSE_INFO, reserve: M4E_RESERVE, mode: M4E_MODE } }, { licenseDemoInfo: M_LICENSE_DEMO_INFO, licenseMaintenanceInfo: M_LICENSE_MAINTENANCE_INFO, replayParseState: M4_REPLAY_PARSE_STATE, licenseInfo: M4_LICENSE_INFO }) as unknown as ClassOf<typeof BaseModule, ModuleL47>;
