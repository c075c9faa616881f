// Generated from schema/xena/commands/m.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { IsPermanent, OnOff, ReservedAction, ReservedStatus, YesNo } from "../enums/common.js";
import { TimingSource } from "../enums/unused.js";
import { FeatureID, HasDemo, ImpairmentLatencyMode, IsOnline, IsValid, LoopBandwidth, MediaCFPState, MediaCFPType, MediaConfigurationType, ModuleConfigStatus, ModuleModelName, PPMSweepMode, PPMSweepStatus, SMAInputFunction, SMAOutputFunction, SMAStatus, SolutionTrack, TXClockSource, TXClockStatus, UpdateState } from "../enums/m.js";

/** What M_RESERVATION reports. */
export interface M_RESERVATION_Values {
  /** Whether the module is free, yours, or held by another user. */
  readonly operation: ReservedStatus | number;
}

/** What setting M_RESERVATION takes. */
export interface M_RESERVATION_Input {
  /** Take the module, give it back, or break another user's hold. */
  readonly operation: ReservedAction | number;
}

/**
 * Reservation of the module, which does not include its ports.
 *
 * Module command 72, since 1.0-beta.2: get, set, pushed.
 */
export interface M_RESERVATION extends CommandInstance {
  /** Asks for it. Reservation of the module, which does not include its ports. */
  get(): Request<M_RESERVATION_Values>;
  /**
   * Sets it. Reservation of the module, which does not include its ports.
   * @param operation take the module, give it back, or break another user's hold
   */
  set(operation: ReservedAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_RESERVATION_Input): Request<void>;
  /** Sets it with operation RELEASE. */
  setRelease(): Request<void>;
  /** Sets it with operation RESERVE. */
  setReserve(): Request<void>;
  /** Sets it with operation RELINQUISH. */
  setRelinquish(): Request<void>;
}

/**
 * Reservation of the module, which does not include its ports.
 *
 * Module command 72, since 1.0-beta.2: get, set, pushed.
 */
export const M_RESERVATION: CommandClass<M_RESERVATION, [module: number]> = /* @__PURE__ */ command("M_RESERVATION", 72, "M", "operation:u8@0", "operation:u8@1", "setRelease operation=RELEASE;setReserve operation=RESERVE;setRelinquish operation=RELINQUISH", [ReservedStatus, ReservedAction]);

/** What M_RESERVEDBY reports. */
export interface M_RESERVEDBY_Values {
  /** Current holder; empty when nobody holds the module. */
  readonly username: string;
}

/**
 * Name of the user who holds the module reservation.
 *
 * Module command 73, since 1.0-beta.2: get, pushed.
 */
export interface M_RESERVEDBY extends CommandInstance {
  /** Asks for it. Name of the user who holds the module reservation. */
  get(): Request<M_RESERVEDBY_Values>;
}

/**
 * Name of the user who holds the module reservation.
 *
 * Module command 73, since 1.0-beta.2: get, pushed.
 */
export const M_RESERVEDBY: CommandClass<M_RESERVEDBY, [module: number]> = /* @__PURE__ */ command("M_RESERVEDBY", 73, "M", "username:str", undefined);

/** What M_MODEL reports. */
export interface M_MODEL_Values {
  /** Product designation of the board. */
  readonly model: string;
}

/**
 * Model designation of the module as text.
 *
 * Module command 75, since 1.0-beta.2: get, pushed.
 */
export interface M_MODEL extends CommandInstance {
  /** Asks for it. Model designation of the module as text. */
  get(): Request<M_MODEL_Values>;
}

/**
 * Model designation of the module as text.
 *
 * Module command 75, since 1.0-beta.2: get, pushed.
 */
export const M_MODEL: CommandClass<M_MODEL, [module: number]> = /* @__PURE__ */ command("M_MODEL", 75, "M", "model:str", undefined);

/** What M_SERIALNO reports. */
export interface M_SERIALNO_Values {
  /** Identifies this single board. */
  readonly serialNumber: number;
}

/**
 * Serial number that the manufacturer gave to the module.
 *
 * Module command 76, since 1.0-beta.2: get, pushed.
 */
export interface M_SERIALNO extends CommandInstance {
  /** Asks for it. Serial number that the manufacturer gave to the module. */
  get(): Request<M_SERIALNO_Values>;
}

/**
 * Serial number that the manufacturer gave to the module.
 *
 * Module command 76, since 1.0-beta.2: get, pushed.
 */
export const M_SERIALNO: CommandClass<M_SERIALNO, [module: number]> = /* @__PURE__ */ command("M_SERIALNO", 76, "M", "serial_number:i32", undefined);

/** What M_VERSIONNO reports. */
export interface M_VERSIONNO_Values {
  /** Number of the loaded image. */
  readonly version: number;
}

/**
 * Version number of the firmware image on the module.
 *
 * Module command 77, since 1.0-beta.2: get, pushed.
 */
export interface M_VERSIONNO extends CommandInstance {
  /** Asks for it. Version number of the firmware image on the module. */
  get(): Request<M_VERSIONNO_Values>;
}

/**
 * Version number of the firmware image on the module.
 *
 * Module command 77, since 1.0-beta.2: get, pushed.
 */
export const M_VERSIONNO: CommandClass<M_VERSIONNO, [module: number]> = /* @__PURE__ */ command("M_VERSIONNO", 77, "M", "version:i32", undefined);

/** What M_STATUS reports. */
export interface M_STATUS_Values {
  /** Reading of the module sensor. In degrees Celsius. */
  readonly temperature: number;
}

/**
 * Temperature of the module, as a sign of its condition.
 *
 * Module command 79, since 1.0-beta.2: get, pushed.
 */
export interface M_STATUS extends CommandInstance {
  /** Asks for it. Temperature of the module, as a sign of its condition. */
  get(): Request<M_STATUS_Values>;
}

/**
 * Temperature of the module, as a sign of its condition.
 *
 * Module command 79, since 1.0-beta.2: get, pushed.
 */
export const M_STATUS: CommandClass<M_STATUS, [module: number]> = /* @__PURE__ */ command("M_STATUS", 79, "M", "temperature:i32", undefined);

/** What M_PORTCOUNT reports. */
export interface M_PORTCOUNT_Values {
  /** Ports that can be addressed now. */
  readonly portCount: number;
}

/**
 * Number of ports the module offers in its current media configuration.
 *
 * Module command 80, since 1.0-beta.2: get.
 */
export interface M_PORTCOUNT extends CommandInstance {
  /** Asks for it. Number of ports the module offers in its current media configuration. */
  get(): Request<M_PORTCOUNT_Values>;
}

/**
 * Number of ports the module offers in its current media configuration.
 *
 * Module command 80, since 1.0-beta.2: get.
 */
export const M_PORTCOUNT: CommandClass<M_PORTCOUNT, [module: number]> = /* @__PURE__ */ command("M_PORTCOUNT", 80, "m", "port_count:i32", undefined);

/** What setting M_UPGRADE takes. */
export interface M_UPGRADE_Input {
  /** File on the chassis to be loaded. */
  readonly imageName: string;
}

/**
 * Starts the transfer of a firmware image from the chassis to the module.
 *
 * Module command 81, since 1.0-beta.2: set.
 */
export interface M_UPGRADE extends CommandInstance {
  /**
   * Sets it. Starts the transfer of a firmware image from the chassis to the module.
   * @param imageName file on the chassis to be loaded
   */
  set(imageName: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_UPGRADE_Input): Request<void>;
}

/**
 * Starts the transfer of a firmware image from the chassis to the module.
 *
 * Module command 81, since 1.0-beta.2: set.
 */
export const M_UPGRADE: CommandClass<M_UPGRADE, [module: number]> = /* @__PURE__ */ command("M_UPGRADE", 81, "m", undefined, "magic:i32!=-1480937026 image_name:str");

/** What M_UPGRADEPROGRESS reports. */
export interface M_UPGRADEPROGRESS_Values {
  /** Progress number of the running or last upgrade. */
  readonly progress: number;
}

/**
 * How far a firmware upgrade of the module has come.
 *
 * Module command 82, since 1.0-beta.2: get.
 */
export interface M_UPGRADEPROGRESS extends CommandInstance {
  /** Asks for it. How far a firmware upgrade of the module has come. */
  get(): Request<M_UPGRADEPROGRESS_Values>;
}

/**
 * How far a firmware upgrade of the module has come.
 *
 * Module command 82, since 1.0-beta.2: get.
 */
export const M_UPGRADEPROGRESS: CommandClass<M_UPGRADEPROGRESS, [module: number]> = /* @__PURE__ */ command("M_UPGRADEPROGRESS", 82, "m", "progress:i32", undefined);

/** What M_TIMESYNC reports. */
export interface M_TIMESYNC_Values {
  /** 0 chassis, 1 external source, 2 the module itself. After a reset: CHASSIS. */
  readonly source: TimingSource | number;
}

/** What setting M_TIMESYNC takes. */
export interface M_TIMESYNC_Input {
  /** 0 chassis, 1 external source, 2 the module itself. After a reset: CHASSIS. */
  readonly source: TimingSource | number;
}

/**
 * Clock to which the module ties its time of day.
 *
 * Module command 83, since 1.0-beta.2: get, set, pushed.
 */
export interface M_TIMESYNC extends CommandInstance {
  /** Asks for it. Clock to which the module ties its time of day. */
  get(): Request<M_TIMESYNC_Values>;
  /**
   * Sets it. Clock to which the module ties its time of day.
   * @param source 0 chassis, 1 external source, 2 the module itself
   */
  set(source: TimingSource | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_TIMESYNC_Input): Request<void>;
  /** Sets it with source CHASSIS. */
  setChassis(): Request<void>;
  /** Sets it with source EXTERNAL. */
  setExternal(): Request<void>;
  /** Sets it with source MODULE. */
  setModule(): Request<void>;
}

/**
 * Clock to which the module ties its time of day.
 *
 * Module command 83, since 1.0-beta.2: get, set, pushed.
 */
export const M_TIMESYNC: CommandClass<M_TIMESYNC, [module: number]> = /* @__PURE__ */ command("M_TIMESYNC", 83, "M", "source:u8@0", "=", "setChassis source=CHASSIS;setExternal source=EXTERNAL;setModule source=MODULE", [TimingSource]);

/** What M_CFPTYPE reports. */
export interface M_CFPTYPE_Values {
  /** Presence of a transceiver and whether it can be configured. */
  readonly state: MediaCFPState | number;
  /** Kind of transceiver recognized. */
  readonly type: MediaCFPType | number;
}

/**
 * Transceiver found in the cage of the module and whether its port layout is flexible.
 *
 * Module command 84, since 1.0-beta.2: get, pushed.
 */
export interface M_CFPTYPE extends CommandInstance {
  /** Asks for it. Transceiver found in the cage of the module and whether its port layout is flexible. */
  get(): Request<M_CFPTYPE_Values>;
}

/**
 * Transceiver found in the cage of the module and whether its port layout is flexible.
 *
 * Module command 84, since 1.0-beta.2: get, pushed.
 */
export const M_CFPTYPE: CommandClass<M_CFPTYPE, [module: number]> = /* @__PURE__ */ command("M_CFPTYPE", 84, "M", "state:u8@0 type:u8@1", undefined, "", [MediaCFPState, MediaCFPType]);

/** What M_CFPCONFIG reports. */
export interface M_CFPCONFIG_Values {
  /** Ports to form from the cage. */
  readonly portCount: number;
  /** Speed of each of these ports. */
  readonly portSpeed: number;
}

/** What setting M_CFPCONFIG takes. */
export interface M_CFPCONFIG_Input {
  /** Ports to form from the cage. */
  readonly portCount: number;
  /** Speed of each of these ports. */
  readonly portSpeed: number;
}

/**
 * Number of ports and their common speed in the transceiver cage, older form.
 *
 * Module command 85, since 1.0-beta.2: get, set, pushed.
 */
export interface M_CFPCONFIG extends CommandInstance {
  /** Asks for it. Number of ports and their common speed in the transceiver cage, older form. */
  get(): Request<M_CFPCONFIG_Values>;
  /**
   * Sets it. Number of ports and their common speed in the transceiver cage, older form.
   * @param portCount ports to form from the cage
   * @param portSpeed speed of each of these ports
   */
  set(portCount: number, portSpeed: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_CFPCONFIG_Input): Request<void>;
}

/**
 * Number of ports and their common speed in the transceiver cage, older form.
 *
 * Module command 85, since 1.0-beta.2: get, set, pushed.
 */
export const M_CFPCONFIG: CommandClass<M_CFPCONFIG, [module: number]> = /* @__PURE__ */ command("M_CFPCONFIG", 85, "M", "port_count:u8 port_speed:u8", "=");

/** What M_COMMENT reports. */
export interface M_COMMENT_Values {
  /** Remark such as purpose or wiring. After a reset: . */
  readonly comment: string;
}

/** What setting M_COMMENT takes. */
export interface M_COMMENT_Input {
  /** Remark such as purpose or wiring. After a reset: . */
  readonly comment: string;
}

/**
 * Free remark that users attach to the module.
 *
 * Module command 86, since 1.0-beta.2: get, set, pushed.
 */
export interface M_COMMENT extends CommandInstance {
  /** Asks for it. Free remark that users attach to the module. */
  get(): Request<M_COMMENT_Values>;
  /**
   * Sets it. Free remark that users attach to the module.
   * @param comment remark such as purpose or wiring
   */
  set(comment: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_COMMENT_Input): Request<void>;
}

/**
 * Free remark that users attach to the module.
 *
 * Module command 86, since 1.0-beta.2: get, set, pushed.
 */
export const M_COMMENT: CommandClass<M_COMMENT, [module: number]> = /* @__PURE__ */ command("M_COMMENT", 86, "M", "comment:str", "=");

/** What setting M_UPGRADEPAR takes. */
export interface M_UPGRADEPAR_Input {
  /** Firmware file on the chassis to be used. */
  readonly imageName: string;
}

/**
 * Starts a firmware upgrade of the module that may run alongside those of other modules.
 *
 * Module command 87, since 2.5.3: set.
 */
export interface M_UPGRADEPAR extends CommandInstance {
  /**
   * Sets it. Starts a firmware upgrade of the module that may run alongside those of other modules.
   * @param imageName firmware file on the chassis to be used
   */
  set(imageName: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_UPGRADEPAR_Input): Request<void>;
}

/**
 * Starts a firmware upgrade of the module that may run alongside those of other modules.
 *
 * Module command 87, since 2.5.3: set.
 */
export const M_UPGRADEPAR: CommandClass<M_UPGRADEPAR, [module: number]> = /* @__PURE__ */ command("M_UPGRADEPAR", 87, "m", undefined, "magic:i32!=-1480937026 image_name:str");

/** What M_TIMEADJUSTMENT reports. */
export interface M_TIMEADJUSTMENT_Values {
  /** Signed correction, unit not stated. */
  readonly adjust: number;
}

/** What setting M_TIMEADJUSTMENT takes. */
export interface M_TIMEADJUSTMENT_Input {
  /** Signed correction, unit not stated. */
  readonly adjust: number;
}

/**
 * Correction applied to the time of the module.
 *
 * Module command 88, since 1.0-beta.2: get, set.
 */
export interface M_TIMEADJUSTMENT extends CommandInstance {
  /** Asks for it. Correction applied to the time of the module. */
  get(): Request<M_TIMEADJUSTMENT_Values>;
  /**
   * Sets it. Correction applied to the time of the module.
   * @param adjust signed correction, unit not stated
   */
  set(adjust: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_TIMEADJUSTMENT_Input): Request<void>;
}

/**
 * Correction applied to the time of the module.
 *
 * Module command 88, since 1.0-beta.2: get, set.
 */
export const M_TIMEADJUSTMENT: CommandClass<M_TIMEADJUSTMENT, [module: number]> = /* @__PURE__ */ command("M_TIMEADJUSTMENT", 88, "m", "adjust:i32", "=");

/** What M_CAPABILITIES reports. */
export interface M_CAPABILITIES_Values {
  /** Whether clock inputs, outputs and filters are offered. */
  readonly canAdvancedTiming: YesNo | number;
  /** Whether the local clock rate can be tuned. */
  readonly canLocalTimeAdjust: YesNo | number;
  /** Whether media type and port split can be changed. */
  readonly canMediaConfig: YesNo | number;
  /** Whether the module needs several firmware images. */
  readonly requireMultiImage: YesNo | number;
  /** Whether this is an impairment module. */
  readonly isChimera: YesNo | number;
  /** Largest rate deviation the clock can be given. In parts per million. */
  readonly maxClockPpm: number;
  /** Whether time-sensitive networking is offered. Added with 1.0.13; undefined when older firmware does not send it. */
  readonly canTsn: YesNo | number | undefined;
  /** Whether the clock rate can be swept. Added with 1.0.13; undefined when older firmware does not send it. */
  readonly canPpmSweep: YesNo | number | undefined;
  /** Bits that tell what can be monitored on the module. Added with 2.4.0; undefined when older firmware does not send it. */
  readonly monitoringBitmask: number | undefined;
}

/**
 * Optional features and limits of the module.
 *
 * Module command 89, since 1.0-beta.2: get.
 */
export interface M_CAPABILITIES extends CommandInstance {
  /** Asks for it. Optional features and limits of the module. */
  get(): Request<M_CAPABILITIES_Values>;
}

/**
 * Optional features and limits of the module.
 *
 * Module command 89, since 1.0-beta.2: get.
 */
export const M_CAPABILITIES: CommandClass<M_CAPABILITIES, [module: number]> = /* @__PURE__ */ command("M_CAPABILITIES", 89, "m", "can_advanced_timing:i32@0 can_local_time_adjust:i32@0 can_media_config:i32@0 require_multi_image:i32@0 is_chimera:i32@0 max_clock_ppm:i32 can_tsn:i32@0? can_ppm_sweep:i32@0? monitoring_bitmask:i32?", undefined, "", [YesNo]);

/** What M_MEDIASUPPORT reports. */
export interface M_MEDIASUPPORT_Values {
  /** Flat list of media types, port counts and speeds. */
  readonly mediaInfoList: readonly number[];
}

/**
 * Media types of the module with the port counts and speeds each allows.
 *
 * Module command 90, since 1.0-beta.2: get, pushed.
 */
export interface M_MEDIASUPPORT extends CommandInstance {
  /** Asks for it. Media types of the module with the port counts and speeds each allows. */
  get(): Request<M_MEDIASUPPORT_Values>;
}

/**
 * Media types of the module with the port counts and speeds each allows.
 *
 * Module command 90, since 1.0-beta.2: get, pushed.
 */
export const M_MEDIASUPPORT: CommandClass<M_MEDIASUPPORT, [module: number]> = /* @__PURE__ */ command("M_MEDIASUPPORT", 90, "M", "media_info_list:i32[]", undefined);

/**
 * Reloads the FPGA image of the module.
 *
 * Module command 91, since 1.0-beta.2: set.
 */
export interface M_FPGAREIMAGE extends CommandInstance {
  /** Sets it. Reloads the FPGA image of the module. */
  set(): Request<void>;
}

/**
 * Reloads the FPGA image of the module.
 *
 * Module command 91, since 1.0-beta.2: set.
 */
export const M_FPGAREIMAGE: CommandClass<M_FPGAREIMAGE, [module: number]> = /* @__PURE__ */ command("M_FPGAREIMAGE", 91, "m", undefined, "key_code:i32!=42");

/** What M_MULTIUSER reports. */
export interface M_MULTIUSER_Values {
  /** Whether shared control of the module is allowed. */
  readonly onOff: OnOff | number;
}

/** What setting M_MULTIUSER takes. */
export interface M_MULTIUSER_Input {
  /** Whether shared control of the module is allowed. */
  readonly onOff: OnOff | number;
}

/**
 * Whether several connections may control the module at the same time.
 *
 * Module command 92, since 1.0-beta.2: get, set.
 */
export interface M_MULTIUSER extends CommandInstance {
  /** Asks for it. Whether several connections may control the module at the same time. */
  get(): Request<M_MULTIUSER_Values>;
  /**
   * Sets it. Whether several connections may control the module at the same time.
   * @param onOff whether shared control of the module is allowed
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_MULTIUSER_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether several connections may control the module at the same time.
 *
 * Module command 92, since 1.0-beta.2: get, set.
 */
export const M_MULTIUSER: CommandClass<M_MULTIUSER, [module: number]> = /* @__PURE__ */ command("M_MULTIUSER", 92, "m", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What M_CFPCONFIGEXT reports. */
export interface M_CFPCONFIGEXT_Values {
  /** Number of ports, then one speed for each of them. */
  readonly portspeedList: readonly number[];
}

/** What setting M_CFPCONFIGEXT takes. */
export interface M_CFPCONFIGEXT_Input {
  /** Number of ports, then one speed for each of them. */
  readonly portspeedList: readonly number[];
}

/**
 * Number of ports of the module and the speed of each one.
 *
 * Module command 93, since 1.0-beta.2: get, set, pushed.
 */
export interface M_CFPCONFIGEXT extends CommandInstance {
  /** Asks for it. Number of ports of the module and the speed of each one. */
  get(): Request<M_CFPCONFIGEXT_Values>;
  /**
   * Sets it. Number of ports of the module and the speed of each one.
   * @param portspeedList number of ports, then one speed for each of them
   */
  set(portspeedList: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_CFPCONFIGEXT_Input): Request<void>;
}

/**
 * Number of ports of the module and the speed of each one.
 *
 * Module command 93, since 1.0-beta.2: get, set, pushed.
 */
export const M_CFPCONFIGEXT: CommandClass<M_CFPCONFIGEXT, [module: number]> = /* @__PURE__ */ command("M_CFPCONFIGEXT", 93, "M", "portspeed_list:i32[]", "=");

/** What M_CLOCKPPB reports. */
export interface M_CLOCKPPB_Values {
  /** Signed offset from the nominal rate. In parts per billion. After a reset: 0. */
  readonly ppb: number;
}

/** What setting M_CLOCKPPB takes. */
export interface M_CLOCKPPB_Input {
  /** Signed offset from the nominal rate. In parts per billion. After a reset: 0. */
  readonly ppb: number;
}

/**
 * Deviation given to the local clock of the module, which shifts all its ports.
 *
 * Module command 94, since 1.0-beta.2: get, set, pushed.
 */
export interface M_CLOCKPPB extends CommandInstance {
  /** Asks for it. Deviation given to the local clock of the module, which shifts all its ports. */
  get(): Request<M_CLOCKPPB_Values>;
  /**
   * Sets it. Deviation given to the local clock of the module, which shifts all its ports.
   * @param ppb signed offset from the nominal rate
   */
  set(ppb: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_CLOCKPPB_Input): Request<void>;
}

/**
 * Deviation given to the local clock of the module, which shifts all its ports.
 *
 * Module command 94, since 1.0-beta.2: get, set, pushed.
 */
export const M_CLOCKPPB: CommandClass<M_CLOCKPPB, [module: number]> = /* @__PURE__ */ command("M_CLOCKPPB", 94, "M", "ppb:i32", "=");

/** What M_SMAINPUT reports. */
export interface M_SMAINPUT_Values {
  /** What the incoming signal is used for. */
  readonly smaIn: SMAInputFunction | number;
}

/** What setting M_SMAINPUT takes. */
export interface M_SMAINPUT_Input {
  /** What the incoming signal is used for. */
  readonly smaIn: SMAInputFunction | number;
}

/**
 * Role of the SMA input connector of the module.
 *
 * Module command 95, since 1.0-beta.2: get, set, pushed.
 */
export interface M_SMAINPUT extends CommandInstance {
  /** Asks for it. Role of the SMA input connector of the module. */
  get(): Request<M_SMAINPUT_Values>;
  /**
   * Sets it. Role of the SMA input connector of the module.
   * @param smaIn what the incoming signal is used for
   */
  set(smaIn: SMAInputFunction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_SMAINPUT_Input): Request<void>;
  /** Sets it with smaIn NOT_USED. */
  setNotused(): Request<void>;
  /** Sets it with smaIn TX2MHZ. */
  setTx2mhz(): Request<void>;
  /** Sets it with smaIn TX10MHZ. */
  setTx10mhz(): Request<void>;
}

/**
 * Role of the SMA input connector of the module.
 *
 * Module command 95, since 1.0-beta.2: get, set, pushed.
 */
export const M_SMAINPUT: CommandClass<M_SMAINPUT, [module: number]> = /* @__PURE__ */ command("M_SMAINPUT", 95, "M", "sma_in:u8@0", "=", "setNotused sma_in=NOT_USED;setTx2mhz sma_in=TX2MHZ;setTx10mhz sma_in=TX10MHZ", [SMAInputFunction]);

/** What M_SMAOUTPUT reports. */
export interface M_SMAOUTPUT_Values {
  /** Signal or reference clock sent out. */
  readonly smaOut: SMAOutputFunction | number;
}

/** What setting M_SMAOUTPUT takes. */
export interface M_SMAOUTPUT_Input {
  /** Signal or reference clock sent out. */
  readonly smaOut: SMAOutputFunction | number;
}

/**
 * Signal that the module puts on its SMA output connector.
 *
 * Module command 96, since 1.0-beta.2: get, set, pushed.
 */
export interface M_SMAOUTPUT extends CommandInstance {
  /** Asks for it. Signal that the module puts on its SMA output connector. */
  get(): Request<M_SMAOUTPUT_Values>;
  /**
   * Sets it. Signal that the module puts on its SMA output connector.
   * @param smaOut signal or reference clock sent out
   */
  set(smaOut: SMAOutputFunction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_SMAOUTPUT_Input): Request<void>;
  /** Sets it with smaOut DISABLED. */
  setDisabled(): Request<void>;
  /** Sets it with smaOut PASSTHROUGH. */
  setPassthrough(): Request<void>;
  /** Sets it with smaOut P0SOF. */
  setP0sof(): Request<void>;
  /** Sets it with smaOut P1SOF. */
  setP1sof(): Request<void>;
  /** Sets it with smaOut REF2MHZ. */
  setRef2mhz(): Request<void>;
  /** Sets it with smaOut REF10MHZ. */
  setRef10mhz(): Request<void>;
  /** Sets it with smaOut REF125MHZ. */
  setRef125mhz(): Request<void>;
  /** Sets it with smaOut REF156MHZ. */
  setRef156mhz(): Request<void>;
  /** Sets it with smaOut P0RXCLK. */
  setP0rxclk(): Request<void>;
  /** Sets it with smaOut P1RXCLK. */
  setP1rxclk(): Request<void>;
  /** Sets it with smaOut P0RXCLK2MHZ. */
  setP0rxclk2mhz(): Request<void>;
  /** Sets it with smaOut P1RXCLK2MHZ. */
  setP1rxclk2mhz(): Request<void>;
  /** Sets it with smaOut TS_PPS. */
  setTsPps(): Request<void>;
}

/**
 * Signal that the module puts on its SMA output connector.
 *
 * Module command 96, since 1.0-beta.2: get, set, pushed.
 */
export const M_SMAOUTPUT: CommandClass<M_SMAOUTPUT, [module: number]> = /* @__PURE__ */ command("M_SMAOUTPUT", 96, "M", "sma_out:u8@0", "=", "setDisabled sma_out=DISABLED;setPassthrough sma_out=PASSTHROUGH;setP0sof sma_out=P0SOF;setP1sof sma_out=P1SOF;setRef2mhz sma_out=REF2MHZ;setRef10mhz sma_out=REF10MHZ;setRef125mhz sma_out=REF125MHZ;setRef156mhz sma_out=REF156MHZ;setP0rxclk sma_out=P0RXCLK;setP1rxclk sma_out=P1RXCLK;setP0rxclk2mhz sma_out=P0RXCLK2MHZ;setP1rxclk2mhz sma_out=P1RXCLK2MHZ;setTsPps sma_out=TS_PPS", [SMAOutputFunction]);

/** What M_SMASTATUS reports. */
export interface M_SMASTATUS_Values {
  /** Valid signal or none. */
  readonly status: SMAStatus | number;
}

/**
 * Whether a usable signal is present at the SMA input.
 *
 * Module command 97, since 1.0-beta.2: get, pushed.
 */
export interface M_SMASTATUS extends CommandInstance {
  /** Asks for it. Whether a usable signal is present at the SMA input. */
  get(): Request<M_SMASTATUS_Values>;
}

/**
 * Whether a usable signal is present at the SMA input.
 *
 * Module command 97, since 1.0-beta.2: get, pushed.
 */
export const M_SMASTATUS: CommandClass<M_SMASTATUS, [module: number]> = /* @__PURE__ */ command("M_SMASTATUS", 97, "M", "status:u8@0", undefined, "", [SMAStatus]);

/** What M_NAME reports. */
export interface M_NAME_Values {
  /** Name under which the product is sold. */
  readonly name: string;
}

/**
 * Product name of the module as text.
 *
 * Module command 99, since 1.0-beta.2: get, pushed.
 */
export interface M_NAME extends CommandInstance {
  /** Asks for it. Product name of the module as text. */
  get(): Request<M_NAME_Values>;
}

/**
 * Product name of the module as text.
 *
 * Module command 99, since 1.0-beta.2: get, pushed.
 */
export const M_NAME: CommandClass<M_NAME, [module: number]> = /* @__PURE__ */ command("M_NAME", 99, "M", "name:str", undefined);

/** What M_REVISION reports. */
export interface M_REVISION_Values {
  /** Type and variant, for example Odin-10G-1S-2P. */
  readonly revision: string;
}

/**
 * Hardware revision of the module, from which its exact type can be told.
 *
 * Module command 100, since 1.0-beta.2: get, pushed.
 */
export interface M_REVISION extends CommandInstance {
  /** Asks for it. Hardware revision of the module, from which its exact type can be told. */
  get(): Request<M_REVISION_Values>;
}

/**
 * Hardware revision of the module, from which its exact type can be told.
 *
 * Module command 100, since 1.0-beta.2: get, pushed.
 */
export const M_REVISION: CommandClass<M_REVISION, [module: number]> = /* @__PURE__ */ command("M_REVISION", 100, "M", "revision:str", undefined);

/** What M_VERSIONSTR reports. */
export interface M_VERSIONSTR_Values {
  /** Printable version of the loaded image. */
  readonly versionStr: string;
}

/**
 * Firmware version of the module as text.
 *
 * Module command 101, since 2.8.0: get.
 */
export interface M_VERSIONSTR extends CommandInstance {
  /** Asks for it. Firmware version of the module as text. */
  get(): Request<M_VERSIONSTR_Values>;
}

/**
 * Firmware version of the module as text.
 *
 * Module command 101, since 2.8.0: get.
 */
export const M_VERSIONSTR: CommandClass<M_VERSIONSTR, [module: number]> = /* @__PURE__ */ command("M_VERSIONSTR", 101, "m", "version_str:str", undefined);

/** What M_MEDIA reports. */
export interface M_MEDIA_Values {
  /** Kind of cage and signaling to run. */
  readonly mediaConfig: MediaConfigurationType | number;
}

/** What setting M_MEDIA takes. */
export interface M_MEDIA_Input {
  /** Kind of cage and signaling to run. */
  readonly mediaConfig: MediaConfigurationType | number;
}

/**
 * Media type chosen for the cages of the module.
 *
 * Module command 342, since 1.0-beta.2: get, set.
 */
export interface M_MEDIA extends CommandInstance {
  /** Asks for it. Media type chosen for the cages of the module. */
  get(): Request<M_MEDIA_Values>;
  /**
   * Sets it. Media type chosen for the cages of the module.
   * @param mediaConfig kind of cage and signaling to run
   */
  set(mediaConfig: MediaConfigurationType | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_MEDIA_Input): Request<void>;
}

/**
 * Media type chosen for the cages of the module.
 *
 * Module command 342, since 1.0-beta.2: get, set.
 */
export const M_MEDIA: CommandClass<M_MEDIA, [module: number]> = /* @__PURE__ */ command("M_MEDIA", 342, "m", "media_config:u8@0", "=", "", [MediaConfigurationType]);

/** What M_CLOCKSYNCSTATUS reports. */
export interface M_CLOCKSYNCSTATUS_Values {
  /** Difference to the reference clock. */
  readonly mClockDiff: bigint;
  /** Correction worked out from that difference. */
  readonly mCorrection: bigint;
  /** Whether the last tuning step raised the rate. */
  readonly mTuneIsIncrease: bigint;
  /** Size of the last tuning step. */
  readonly mTuneValue: bigint;
  /** Whether the control loop has settled. */
  readonly mIsSteadyState: bigint;
}

/**
 * How the module clock is kept in step with the clock it follows.
 *
 * Module command 370, since 1.0-beta.2: get.
 */
export interface M_CLOCKSYNCSTATUS extends CommandInstance {
  /** Asks for it. How the module clock is kept in step with the clock it follows. */
  get(): Request<M_CLOCKSYNCSTATUS_Values>;
}

/**
 * How the module clock is kept in step with the clock it follows.
 *
 * Module command 370, since 1.0-beta.2: get.
 */
export const M_CLOCKSYNCSTATUS: CommandClass<M_CLOCKSYNCSTATUS, [module: number]> = /* @__PURE__ */ command("M_CLOCKSYNCSTATUS", 370, "m", "m_clock_diff:i64 m_correction:i64 m_tune_is_increase:i64 m_tune_value:i64 m_is_steady_state:i64", undefined);

/** What M_LICENSE_DEMO_INFO reports. */
export interface M_LICENSE_DEMO_INFO_Values {
  /** Whether the module runs on a demo license. */
  readonly demo: HasDemo | number;
  /** Whether the demo license holds now. */
  readonly valid: IsValid | number;
  /** Whether the demo license never ends. */
  readonly permanent: IsPermanent | number;
  /** When the demo license ends. */
  readonly expiration: bigint;
}

/**
 * Demo license of the module and how long it lasts.
 *
 * Module command 400, since 1.0-beta.2: get, pushed.
 */
export interface M_LICENSE_DEMO_INFO extends CommandInstance {
  /** Asks for it. Demo license of the module and how long it lasts. */
  get(): Request<M_LICENSE_DEMO_INFO_Values>;
}

/**
 * Demo license of the module and how long it lasts.
 *
 * Module command 400, since 1.0-beta.2: get, pushed.
 */
export const M_LICENSE_DEMO_INFO: CommandClass<M_LICENSE_DEMO_INFO, [module: number]> = /* @__PURE__ */ command("M_LICENSE_DEMO_INFO", 400, "M", "demo:u8@0 valid:u8@1 permanent:u8@2 expiration:i64", undefined, "", [HasDemo, IsValid, IsPermanent]);

/** What M_LICENSE_MAINTENANCE_INFO reports. */
export interface M_LICENSE_MAINTENANCE_INFO_Values {
  /** Whether maintenance holds now. */
  readonly valid: IsValid | number;
  /** Whether maintenance never ends. */
  readonly permanent: IsPermanent | number;
  /** When maintenance ends. */
  readonly expiration: bigint;
}

/**
 * Maintenance license of the module and how long it lasts.
 *
 * Module command 401, since 1.0-beta.2: get, pushed.
 */
export interface M_LICENSE_MAINTENANCE_INFO extends CommandInstance {
  /** Asks for it. Maintenance license of the module and how long it lasts. */
  get(): Request<M_LICENSE_MAINTENANCE_INFO_Values>;
}

/**
 * Maintenance license of the module and how long it lasts.
 *
 * Module command 401, since 1.0-beta.2: get, pushed.
 */
export const M_LICENSE_MAINTENANCE_INFO: CommandClass<M_LICENSE_MAINTENANCE_INFO, [module: number]> = /* @__PURE__ */ command("M_LICENSE_MAINTENANCE_INFO", 401, "M", "valid:u8@0 permanent:u8@1 expiration:i64", undefined, "", [IsValid, IsPermanent]);

/** What M_LICENSE_CWB_DETECTED reports. */
export interface M_LICENSE_CWB_DETECTED_Values {
  /** Yes after a clock windback. */
  readonly detected: YesNo | number;
}

/**
 * Whether the module noticed that its clock was wound back, as a license guard.
 *
 * Module command 402, since 1.0-beta.2: get.
 */
export interface M_LICENSE_CWB_DETECTED extends CommandInstance {
  /** Asks for it. Whether the module noticed that its clock was wound back, as a license guard. */
  get(): Request<M_LICENSE_CWB_DETECTED_Values>;
}

/**
 * Whether the module noticed that its clock was wound back, as a license guard.
 *
 * Module command 402, since 1.0-beta.2: get.
 */
export const M_LICENSE_CWB_DETECTED: CommandClass<M_LICENSE_CWB_DETECTED, [module: number]> = /* @__PURE__ */ command("M_LICENSE_CWB_DETECTED", 402, "m", "detected:u8@0", undefined, "", [YesNo]);

/**
 * Starts an update of the licenses stored on the module.
 *
 * Module command 403, since 1.0-beta.2: set.
 */
export interface M_LICENSE_UPDATE extends CommandInstance {
  /** Sets it. Starts an update of the licenses stored on the module. */
  set(): Request<void>;
}

/**
 * Starts an update of the licenses stored on the module.
 *
 * Module command 403, since 1.0-beta.2: set.
 */
export const M_LICENSE_UPDATE: CommandClass<M_LICENSE_UPDATE, [module: number]> = /* @__PURE__ */ command("M_LICENSE_UPDATE", 403, "m", undefined, "");

/** What M_LICENSE_UPDATE_STATUS reports. */
export interface M_LICENSE_UPDATE_STATUS_Values {
  /** State of the current or latest update. */
  readonly updateState: UpdateState | number;
  /** Time of the latest attempt. */
  readonly lastUpdate: bigint;
  /** Time of the latest attempt that worked. */
  readonly lastSuccess: bigint;
  /** Time of the latest attempt that went wrong. */
  readonly lastFail: bigint;
  /** Explanation as text. */
  readonly info: string;
}

/**
 * Progress and history of license updates on the module.
 *
 * Module command 404, since 1.0-beta.2: get.
 */
export interface M_LICENSE_UPDATE_STATUS extends CommandInstance {
  /** Asks for it. Progress and history of license updates on the module. */
  get(): Request<M_LICENSE_UPDATE_STATUS_Values>;
}

/**
 * Progress and history of license updates on the module.
 *
 * Module command 404, since 1.0-beta.2: get.
 */
export const M_LICENSE_UPDATE_STATUS: CommandClass<M_LICENSE_UPDATE_STATUS, [module: number]> = /* @__PURE__ */ command("M_LICENSE_UPDATE_STATUS", 404, "m", "update_state:u8@0 last_update:i64 last_success:i64 last_fail:i64 info:str", undefined, "", [UpdateState]);

/** What M_LICENSE_LIST_BSON reports. */
export interface M_LICENSE_LIST_BSON_Values {
  /** Encoded document, kept as it is. */
  readonly bson: string;
}

/**
 * All licenses of the module in one BSON document.
 *
 * Module command 405, since 1.0-beta.2: get.
 */
export interface M_LICENSE_LIST_BSON extends CommandInstance {
  /** Asks for it. All licenses of the module in one BSON document. */
  get(): Request<M_LICENSE_LIST_BSON_Values>;
}

/**
 * All licenses of the module in one BSON document.
 *
 * Module command 405, since 1.0-beta.2: get.
 */
export const M_LICENSE_LIST_BSON: CommandClass<M_LICENSE_LIST_BSON, [module: number]> = /* @__PURE__ */ command("M_LICENSE_LIST_BSON", 405, "m", "bson:hex", undefined);

/** What M_LICENSE_ONLINE reports. */
export interface M_LICENSE_ONLINE_Values {
  /** With or without the license server. */
  readonly mode: IsOnline | number;
}

/** What setting M_LICENSE_ONLINE takes. */
export interface M_LICENSE_ONLINE_Input {
  /** With or without the license server. */
  readonly mode: IsOnline | number;
}

/**
 * Whether the module contacts the license server or works without it.
 *
 * Module command 406, since 1.0-beta.2: get, set.
 */
export interface M_LICENSE_ONLINE extends CommandInstance {
  /** Asks for it. Whether the module contacts the license server or works without it. */
  get(): Request<M_LICENSE_ONLINE_Values>;
  /**
   * Sets it. Whether the module contacts the license server or works without it.
   * @param mode with or without the license server
   */
  set(mode: IsOnline | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_LICENSE_ONLINE_Input): Request<void>;
  /** Sets it with mode OFFLINE. */
  setOffline(): Request<void>;
  /** Sets it with mode ONLINE. */
  setOnline(): Request<void>;
}

/**
 * Whether the module contacts the license server or works without it.
 *
 * Module command 406, since 1.0-beta.2: get, set.
 */
export const M_LICENSE_ONLINE: CommandClass<M_LICENSE_ONLINE, [module: number]> = /* @__PURE__ */ command("M_LICENSE_ONLINE", 406, "m", "mode:u8@0", "=", "setOffline mode=OFFLINE;setOnline mode=ONLINE", [IsOnline]);

/** What M_TXCLOCKSOURCE_NEW reports. */
export interface M_TXCLOCKSOURCE_NEW_Values {
  /** Own oscillator, SMA input, or clock recovered on a port. */
  readonly txClock: TXClockSource | number;
}

/** What setting M_TXCLOCKSOURCE_NEW takes. */
export interface M_TXCLOCKSOURCE_NEW_Input {
  /** Own oscillator, SMA input, or clock recovered on a port. */
  readonly txClock: TXClockSource | number;
}

/**
 * Clock from which the module derives its transmit rate.
 *
 * Module command 410, since 1.0-beta.2: get, set, pushed.
 */
export interface M_TXCLOCKSOURCE_NEW extends CommandInstance {
  /** Asks for it. Clock from which the module derives its transmit rate. */
  get(): Request<M_TXCLOCKSOURCE_NEW_Values>;
  /**
   * Sets it. Clock from which the module derives its transmit rate.
   * @param txClock own oscillator, SMA input, or clock recovered on a port
   */
  set(txClock: TXClockSource | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_TXCLOCKSOURCE_NEW_Input): Request<void>;
  /** Sets it with txClock MODULELOCALCLOCK. */
  setModulelocalclock(): Request<void>;
  /** Sets it with txClock SMAINPUT. */
  setSmainput(): Request<void>;
  /** Sets it with txClock P0RXCLK. */
  setP0rxclk(): Request<void>;
  /** Sets it with txClock P1RXCLK. */
  setP1rxclk(): Request<void>;
  /** Sets it with txClock P2RXCLK. */
  setP2rxclk(): Request<void>;
  /** Sets it with txClock P3RXCLK. */
  setP3rxclk(): Request<void>;
  /** Sets it with txClock P4RXCLK. */
  setP4rxclk(): Request<void>;
  /** Sets it with txClock P5RXCLK. */
  setP5rxclk(): Request<void>;
  /** Sets it with txClock P6RXCLK. */
  setP6rxclk(): Request<void>;
  /** Sets it with txClock P7RXCLK. */
  setP7rxclk(): Request<void>;
}

/**
 * Clock from which the module derives its transmit rate.
 *
 * Module command 410, since 1.0-beta.2: get, set, pushed.
 */
export const M_TXCLOCKSOURCE_NEW: CommandClass<M_TXCLOCKSOURCE_NEW, [module: number]> = /* @__PURE__ */ command("M_TXCLOCKSOURCE_NEW", 410, "M", "tx_clock:u8@0", "=", "setModulelocalclock tx_clock=MODULELOCALCLOCK;setSmainput tx_clock=SMAINPUT;setP0rxclk tx_clock=P0RXCLK;setP1rxclk tx_clock=P1RXCLK;setP2rxclk tx_clock=P2RXCLK;setP3rxclk tx_clock=P3RXCLK;setP4rxclk tx_clock=P4RXCLK;setP5rxclk tx_clock=P5RXCLK;setP6rxclk tx_clock=P6RXCLK;setP7rxclk tx_clock=P7RXCLK", [TXClockSource]);

/** What M_TXCLOCKSTATUS_NEW reports. */
export interface M_TXCLOCKSTATUS_NEW_Values {
  /** Usable clock or none. */
  readonly status: TXClockStatus | number;
}

/**
 * Whether the selected transmit clock of the module is usable.
 *
 * Module command 411, since 1.0-beta.2: get, pushed.
 */
export interface M_TXCLOCKSTATUS_NEW extends CommandInstance {
  /** Asks for it. Whether the selected transmit clock of the module is usable. */
  get(): Request<M_TXCLOCKSTATUS_NEW_Values>;
}

/**
 * Whether the selected transmit clock of the module is usable.
 *
 * Module command 411, since 1.0-beta.2: get, pushed.
 */
export const M_TXCLOCKSTATUS_NEW: CommandClass<M_TXCLOCKSTATUS_NEW, [module: number]> = /* @__PURE__ */ command("M_TXCLOCKSTATUS_NEW", 411, "M", "status:u8@0", undefined, "", [TXClockStatus]);

/** What M_TXCLOCKFILTER_NEW reports. */
export interface M_TXCLOCKFILTER_NEW_Values {
  /** Loop bandwidth; a low one removes more jitter. */
  readonly filterBandwidth: LoopBandwidth | number;
}

/** What setting M_TXCLOCKFILTER_NEW takes. */
export interface M_TXCLOCKFILTER_NEW_Input {
  /** Loop bandwidth; a low one removes more jitter. */
  readonly filterBandwidth: LoopBandwidth | number;
}

/**
 * Bandwidth of the filter that smooths the transmit clock of the module.
 *
 * Module command 412, since 1.0-beta.2: get, set, pushed.
 */
export interface M_TXCLOCKFILTER_NEW extends CommandInstance {
  /** Asks for it. Bandwidth of the filter that smooths the transmit clock of the module. */
  get(): Request<M_TXCLOCKFILTER_NEW_Values>;
  /**
   * Sets it. Bandwidth of the filter that smooths the transmit clock of the module.
   * @param filterBandwidth loop bandwidth; a low one removes more jitter
   */
  set(filterBandwidth: LoopBandwidth | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_TXCLOCKFILTER_NEW_Input): Request<void>;
  /** Sets it with filterBandwidth BW103HZ. */
  setBw103hz(): Request<void>;
  /** Sets it with filterBandwidth BW207HZ. */
  setBw207hz(): Request<void>;
  /** Sets it with filterBandwidth BW416HZ. */
  setBw416hz(): Request<void>;
  /** Sets it with filterBandwidth BW1683HZ. */
  setBw1683hz(): Request<void>;
  /** Sets it with filterBandwidth BW7019HZ. */
  setBw7019hz(): Request<void>;
}

/**
 * Bandwidth of the filter that smooths the transmit clock of the module.
 *
 * Module command 412, since 1.0-beta.2: get, set, pushed.
 */
export const M_TXCLOCKFILTER_NEW: CommandClass<M_TXCLOCKFILTER_NEW, [module: number]> = /* @__PURE__ */ command("M_TXCLOCKFILTER_NEW", 412, "M", "filter_bandwidth:u8@0", "=", "setBw103hz filter_bandwidth=BW103HZ;setBw207hz filter_bandwidth=BW207HZ;setBw416hz filter_bandwidth=BW416HZ;setBw1683hz filter_bandwidth=BW1683HZ;setBw7019hz filter_bandwidth=BW7019HZ", [LoopBandwidth]);

/** What M_CLOCKPPBSWEEP reports. */
export interface M_CLOCKPPBSWEEP_Values {
  /** Shape of the sweep; none switches it off. */
  readonly mode: PPMSweepMode | number;
  /** Rate change with each step. In parts per billion. */
  readonly ppbStep: number;
  /** Pause between two steps, unit not stated. */
  readonly stepDelay: number;
  /** Largest deviation the sweep reaches. In parts per billion. */
  readonly maxPpb: number;
  /** How often the sweep is repeated. */
  readonly loops: number;
}

/** What setting M_CLOCKPPBSWEEP takes. */
export interface M_CLOCKPPBSWEEP_Input {
  /** Shape of the sweep; none switches it off. */
  readonly mode: PPMSweepMode | number;
  /** Rate change with each step. In parts per billion. */
  readonly ppbStep: number;
  /** Pause between two steps, unit not stated. */
  readonly stepDelay: number;
  /** Largest deviation the sweep reaches. In parts per billion. */
  readonly maxPpb: number;
  /** How often the sweep is repeated. */
  readonly loops: number;
}

/**
 * Sweep that moves the module clock rate up and down in steps.
 *
 * Module command 413, since 1.0.13: get, set.
 */
export interface M_CLOCKPPBSWEEP extends CommandInstance {
  /** Asks for it. Sweep that moves the module clock rate up and down in steps. */
  get(): Request<M_CLOCKPPBSWEEP_Values>;
  /**
   * Sets it. Sweep that moves the module clock rate up and down in steps.
   * @param mode shape of the sweep; none switches it off
   * @param ppbStep rate change with each step
   * @param stepDelay pause between two steps, unit not stated
   * @param maxPpb largest deviation the sweep reaches
   * @param loops how often the sweep is repeated
   */
  set(mode: PPMSweepMode | number, ppbStep: number, stepDelay: number, maxPpb: number, loops: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_CLOCKPPBSWEEP_Input): Request<void>;
}

/**
 * Sweep that moves the module clock rate up and down in steps.
 *
 * Module command 413, since 1.0.13: get, set.
 */
export const M_CLOCKPPBSWEEP: CommandClass<M_CLOCKPPBSWEEP, [module: number]> = /* @__PURE__ */ command("M_CLOCKPPBSWEEP", 413, "m", "mode:u8@0 ppb_step:i32 step_delay:i32 max_ppb:i32 loops:i32", "=", "", [PPMSweepMode]);

/** What M_CLOCKSWEEPSTATUS reports. */
export interface M_CLOCKSWEEPSTATUS_Values {
  /** Whether a sweep is running. */
  readonly state: PPMSweepStatus | number;
  /** Number of the pass under way. */
  readonly currSweep: number;
  /** Step reached within this pass. */
  readonly currStep: number;
  /** Steps in one full pass. */
  readonly maxSteps: number;
}

/**
 * Where a sweep of the module clock rate stands.
 *
 * Module command 414, since 1.0.13: get.
 */
export interface M_CLOCKSWEEPSTATUS extends CommandInstance {
  /** Asks for it. Where a sweep of the module clock rate stands. */
  get(): Request<M_CLOCKSWEEPSTATUS_Values>;
}

/**
 * Where a sweep of the module clock rate stands.
 *
 * Module command 414, since 1.0.13: get.
 */
export const M_CLOCKSWEEPSTATUS: CommandClass<M_CLOCKSWEEPSTATUS, [module: number]> = /* @__PURE__ */ command("M_CLOCKSWEEPSTATUS", 414, "m", "state:u8@0 curr_sweep:i32 curr_step:i32 max_steps:i32", undefined, "", [PPMSweepStatus]);

/** What M_LATENCYMODE reports. */
export interface M_LATENCYMODE_Values {
  /** Normal or extended delay range. */
  readonly mode: ImpairmentLatencyMode | number;
}

/** What setting M_LATENCYMODE takes. */
export interface M_LATENCYMODE_Input {
  /** Normal or extended delay range. */
  readonly mode: ImpairmentLatencyMode | number;
}

/**
 * Delay range of the impairment module, either normal or extended.
 *
 * Module command 450, since 1.1: get, set, pushed.
 */
export interface M_LATENCYMODE extends CommandInstance {
  /** Asks for it. Delay range of the impairment module, either normal or extended. */
  get(): Request<M_LATENCYMODE_Values>;
  /**
   * Sets it. Delay range of the impairment module, either normal or extended.
   * @param mode normal or extended delay range
   */
  set(mode: ImpairmentLatencyMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_LATENCYMODE_Input): Request<void>;
  /** Sets it with mode NORMAL. */
  setNormal(): Request<void>;
  /** Sets it with mode EXTENDED. */
  setExtended(): Request<void>;
}

/**
 * Delay range of the impairment module, either normal or extended.
 *
 * Module command 450, since 1.1: get, set, pushed.
 */
export const M_LATENCYMODE: CommandClass<M_LATENCYMODE, [module: number]> = /* @__PURE__ */ command("M_LATENCYMODE", 450, "M", "mode:u8@0", "=", "setNormal mode=NORMAL;setExtended mode=EXTENDED", [ImpairmentLatencyMode]);

/** What M_EMULBYPASS reports. */
export interface M_EMULBYPASS_Values {
  /** On to pass frames without impairment. */
  readonly onOff: OnOff | number;
}

/** What setting M_EMULBYPASS takes. */
export interface M_EMULBYPASS_Input {
  /** On to pass frames without impairment. */
  readonly onOff: OnOff | number;
}

/**
 * Whether traffic bypasses the impairment emulator of the module.
 *
 * Module command 454, since 1.0-beta.2: get, set.
 */
export interface M_EMULBYPASS extends CommandInstance {
  /** Asks for it. Whether traffic bypasses the impairment emulator of the module. */
  get(): Request<M_EMULBYPASS_Values>;
  /**
   * Sets it. Whether traffic bypasses the impairment emulator of the module.
   * @param onOff on to pass frames without impairment
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_EMULBYPASS_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether traffic bypasses the impairment emulator of the module.
 *
 * Module command 454, since 1.0-beta.2: get, set.
 */
export const M_EMULBYPASS: CommandClass<M_EMULBYPASS, [module: number]> = /* @__PURE__ */ command("M_EMULBYPASS", 454, "m", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What M_HEALTH reports. */
export interface M_HEALTH_Values {
  /** JSON text; the indices select part of the report. */
  readonly info: string;
}

/**
 * Health report of the module, such as cage insertions, as JSON text.
 *
 * Module command 456, since 2.4.0: get.
 *
 * Indices:
 * - `sub`: Path into a tree of reports, from the root; an empty list asks for all.
 */
export interface M_HEALTH extends CommandInstance {
  /** Asks for it. Health report of the module, such as cage insertions, as JSON text. */
  get(): Request<M_HEALTH_Values>;
}

/**
 * Health report of the module, such as cage insertions, as JSON text.
 *
 * Module command 456, since 2.4.0: get.
 *
 * Indices:
 * - `sub`: Path into a tree of reports, from the root; an empty list asks for all.
 */
export const M_HEALTH: CommandClass<M_HEALTH, [module: number, sub: readonly number[]]> = /* @__PURE__ */ command("M_HEALTH", 456, "m sub...", "info:str", undefined);

/** What M_MODEL_NAME reports. */
export interface M_MODEL_NAME_Values {
  /** Known product; NA for any other. */
  readonly name: ModuleModelName | number;
}

/**
 * Model of the module as one of the known product names.
 *
 * Module command 459, since 2.5.0: get.
 */
export interface M_MODEL_NAME extends CommandInstance {
  /** Asks for it. Model of the module as one of the known product names. */
  get(): Request<M_MODEL_NAME_Values>;
}

/**
 * Model of the module as one of the known product names.
 *
 * Module command 459, since 2.5.0: get.
 */
export const M_MODEL_NAME: CommandClass<M_MODEL_NAME, [module: number]> = /* @__PURE__ */ command("M_MODEL_NAME", 459, "m", "name:i32@0", undefined, "", [ModuleModelName]);

/** What M_RECONFIG_STATUS reports. */
export interface M_RECONFIG_STATUS_Values {
  /** Result so far, or still in progress. */
  readonly status: ModuleConfigStatus | number;
  /** How far the change has come. */
  readonly progress: number;
}

/**
 * State of a change of media or port speeds on the module.
 *
 * Module command 399, since 1.3.0: get.
 */
export interface M_RECONFIG_STATUS extends CommandInstance {
  /** Asks for it. State of a change of media or port speeds on the module. */
  get(): Request<M_RECONFIG_STATUS_Values>;
}

/**
 * State of a change of media or port speeds on the module.
 *
 * Module command 399, since 1.3.0: get.
 */
export const M_RECONFIG_STATUS: CommandClass<M_RECONFIG_STATUS, [module: number]> = /* @__PURE__ */ command("M_RECONFIG_STATUS", 399, "m", "status:u8@0 progress:i32", undefined, "", [ModuleConfigStatus]);

/** What M_SOLUTION_TRACK_INDICES reports. */
export interface M_SOLUTION_TRACK_INDICES_Values {
  /** Bundles present on the module. */
  readonly solutionTracks: readonly (SolutionTrack | number)[];
}

/**
 * Solution tracks, or bundles of features, that the module has.
 *
 * Module command 490, since 1.9.1: get.
 */
export interface M_SOLUTION_TRACK_INDICES extends CommandInstance {
  /** Asks for it. Solution tracks, or bundles of features, that the module has. */
  get(): Request<M_SOLUTION_TRACK_INDICES_Values>;
}

/**
 * Solution tracks, or bundles of features, that the module has.
 *
 * Module command 490, since 1.9.1: get.
 */
export const M_SOLUTION_TRACK_INDICES: CommandClass<M_SOLUTION_TRACK_INDICES, [module: number]> = /* @__PURE__ */ command("M_SOLUTION_TRACK_INDICES", 490, "m", "solution_tracks:i32[]@0", undefined, "", [SolutionTrack]);

/** What M_SOLUTION_TRACK reports. */
export interface M_SOLUTION_TRACK_Values {
  /** Features in this bundle. */
  readonly featureIds: readonly (FeatureID | number)[];
}

/**
 * Features that belong to one solution track of the module.
 *
 * Module command 491, since 1.9.1: get.
 *
 * Indices:
 * - `solution_track`: Solution track of a module.
 */
export interface M_SOLUTION_TRACK extends CommandInstance {
  /** Asks for it. Features that belong to one solution track of the module. */
  get(): Request<M_SOLUTION_TRACK_Values>;
}

/**
 * Features that belong to one solution track of the module.
 *
 * Module command 491, since 1.9.1: get.
 *
 * Indices:
 * - `solution_track`: Solution track of a module.
 */
export const M_SOLUTION_TRACK: CommandClass<M_SOLUTION_TRACK, [module: number, solutionTrack: number]> = /* @__PURE__ */ command("M_SOLUTION_TRACK", 491, "m solution_track", "feature_ids:i32[]@0", undefined, "", [FeatureID]);

/** What M_SOLUTION_TRACK_DEMO_EXP reports. */
export interface M_SOLUTION_TRACK_DEMO_EXP_Values {
  /** Days left until the demo ends. */
  readonly remainingDays: number;
  /** Hours left, reported next to the days. In hours. */
  readonly remainingHours: number;
  /** Bundles covered by the demo. */
  readonly solutionTracks: readonly (SolutionTrack | number)[];
}

/**
 * Time left until the demo of solution tracks on the module ends.
 *
 * Module command 493, since 1.9.1: get.
 */
export interface M_SOLUTION_TRACK_DEMO_EXP extends CommandInstance {
  /** Asks for it. Time left until the demo of solution tracks on the module ends. */
  get(): Request<M_SOLUTION_TRACK_DEMO_EXP_Values>;
}

/**
 * Time left until the demo of solution tracks on the module ends.
 *
 * Module command 493, since 1.9.1: get.
 */
export const M_SOLUTION_TRACK_DEMO_EXP: CommandClass<M_SOLUTION_TRACK_DEMO_EXP, [module: number]> = /* @__PURE__ */ command("M_SOLUTION_TRACK_DEMO_EXP", 493, "m", "remaining_days:i32 remaining_hours:i32 solution_tracks:i32[]@0", undefined, "", [SolutionTrack]);

/** What setting M_SOLUTION_TRACK_ENABLE takes. */
export interface M_SOLUTION_TRACK_ENABLE_Input {
  /** License key from the vendor. */
  readonly key: string;
}

/**
 * Unlocks a solution track of the module with a key.
 *
 * Module command 492, since 1.9.1: set.
 */
export interface M_SOLUTION_TRACK_ENABLE extends CommandInstance {
  /**
   * Sets it. Unlocks a solution track of the module with a key.
   * @param key license key from the vendor
   */
  set(key: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M_SOLUTION_TRACK_ENABLE_Input): Request<void>;
}

/**
 * Unlocks a solution track of the module with a key.
 *
 * Module command 492, since 1.9.1: set.
 */
export const M_SOLUTION_TRACK_ENABLE: CommandClass<M_SOLUTION_TRACK_ENABLE, [module: number]> = /* @__PURE__ */ command("M_SOLUTION_TRACK_ENABLE", 492, "m", undefined, "key:str");
