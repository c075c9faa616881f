// Generated from schema/xena/commands/m4.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { CaptureSize, ReplayParserState } from "../enums/m4.js";

/** What M4_SYSTEMID reports. */
export interface M4_SYSTEMID_Values {
  /** Identifying text, vendor-defined. */
  readonly systemId: string;
}

/**
 * Identifier of the system a layer 4-7 module runs on.
 *
 * Module command 803, since 1.0-beta.2: get.
 */
export interface M4_SYSTEMID extends CommandInstance {
  /** Asks for it. Identifier of the system a layer 4-7 module runs on. */
  get(): Request<M4_SYSTEMID_Values>;
}

/**
 * Identifier of the system a layer 4-7 module runs on.
 *
 * Module command 803, since 1.0-beta.2: get.
 */
export const M4_SYSTEMID: CommandClass<M4_SYSTEMID, [module: number]> = /* @__PURE__ */ command("M4_SYSTEMID", 803, "m", "system_id:str", undefined);

/** What M4_VERSIONNO reports. */
export interface M4_VERSIONNO_Values {
  /** Version as readable text. */
  readonly versionString: string;
}

/**
 * Software version of a layer 4-7 module, as text.
 *
 * Module command 804, since 1.0-beta.2: get.
 */
export interface M4_VERSIONNO extends CommandInstance {
  /** Asks for it. Software version of a layer 4-7 module, as text. */
  get(): Request<M4_VERSIONNO_Values>;
}

/**
 * Software version of a layer 4-7 module, as text.
 *
 * Module command 804, since 1.0-beta.2: get.
 */
export const M4_VERSIONNO: CommandClass<M4_VERSIONNO, [module: number]> = /* @__PURE__ */ command("M4_VERSIONNO", 804, "m", "version_string:str", undefined);

/** What M4_SYSTEM_STATUS reports. */
export interface M4_SYSTEM_STATUS_Values {
  /** State of the system as readable text. */
  readonly statusString: string;
}

/**
 * Health report of a layer 4-7 module in words.
 *
 * Module command 805, since 1.0-beta.2: get.
 */
export interface M4_SYSTEM_STATUS extends CommandInstance {
  /** Asks for it. Health report of a layer 4-7 module in words. */
  get(): Request<M4_SYSTEM_STATUS_Values>;
}

/**
 * Health report of a layer 4-7 module in words.
 *
 * Module command 805, since 1.0-beta.2: get.
 */
export const M4_SYSTEM_STATUS: CommandClass<M4_SYSTEM_STATUS, [module: number]> = /* @__PURE__ */ command("M4_SYSTEM_STATUS", 805, "m", "status_string:str", undefined);

/** What M4_COMPATIBLE_CLIENT_VERSION reports. */
export interface M4_COMPATIBLE_CLIENT_VERSION_Values {
  /** First part of the client version advised. */
  readonly recommendedMajor: number;
  /** Second part of the client version advised. */
  readonly recommendedMinor: number;
  /** Third part of the client version advised. */
  readonly recommendedMinor2: number;
  /** Fourth part of the client version advised. */
  readonly recommendedMinor3: number;
  /** First part of the oldest client version accepted. */
  readonly requiredMajor: number;
  /** Second part of the oldest client version accepted. */
  readonly requiredMinor: number;
  /** Third part of the oldest client version accepted. */
  readonly requiredMinor2: number;
  /** Fourth part of the oldest client version accepted. */
  readonly requiredMinor3: number;
}

/**
 * Client versions a layer 4-7 module recommends and requires, each in four parts.
 *
 * Module command 806, since 1.0-beta.2: get.
 */
export interface M4_COMPATIBLE_CLIENT_VERSION extends CommandInstance {
  /** Asks for it. Client versions a layer 4-7 module recommends and requires, each in four parts. */
  get(): Request<M4_COMPATIBLE_CLIENT_VERSION_Values>;
}

/**
 * Client versions a layer 4-7 module recommends and requires, each in four parts.
 *
 * Module command 806, since 1.0-beta.2: get.
 */
export const M4_COMPATIBLE_CLIENT_VERSION: CommandClass<M4_COMPATIBLE_CLIENT_VERSION, [module: number]> = /* @__PURE__ */ command("M4_COMPATIBLE_CLIENT_VERSION", 806, "m", "recommended_major:i32 recommended_minor:i32 recommended_minor_2:i32 recommended_minor_3:i32 required_major:i32 required_minor:i32 required_minor_2:i32 required_minor_3:i32", undefined);

/** What M4_TIME reports. */
export interface M4_TIME_Values {
  /** Clock reading as one running number. */
  readonly timeNow: bigint;
}

/**
 * Present time on the internal clock of a layer 4-7 module.
 *
 * Module command 807, since 1.0-beta.2: get.
 */
export interface M4_TIME extends CommandInstance {
  /** Asks for it. Present time on the internal clock of a layer 4-7 module. */
  get(): Request<M4_TIME_Values>;
}

/**
 * Present time on the internal clock of a layer 4-7 module.
 *
 * Module command 807, since 1.0-beta.2: get.
 */
export const M4_TIME: CommandClass<M4_TIME, [module: number]> = /* @__PURE__ */ command("M4_TIME", 807, "m", "time_now:i64", undefined);

/** What M4_SYSTEM_TIME reports. */
export interface M4_SYSTEM_TIME_Values {
  /** Calendar year of the system date. */
  readonly year: number;
  /** Calendar month of the system date. */
  readonly month: number;
  /** Day within the month. */
  readonly day: number;
  /** Hours part of the time of day. */
  readonly hour: number;
  /** Minutes part of the time of day. */
  readonly minute: number;
  /** Seconds part of the time of day. */
  readonly second: number;
}

/** What setting M4_SYSTEM_TIME takes. */
export interface M4_SYSTEM_TIME_Input {
  /** Calendar year of the system date. */
  readonly year: number;
  /** Calendar month of the system date. */
  readonly month: number;
  /** Day within the month. */
  readonly day: number;
  /** Hours part of the time of day. */
  readonly hour: number;
  /** Minutes part of the time of day. */
  readonly minute: number;
  /** Seconds part of the time of day. */
  readonly second: number;
}

/**
 * Calendar date and time of day held by a layer 4-7 module.
 *
 * Module command 808, since 1.0-beta.2: get, set.
 */
export interface M4_SYSTEM_TIME extends CommandInstance {
  /** Asks for it. Calendar date and time of day held by a layer 4-7 module. */
  get(): Request<M4_SYSTEM_TIME_Values>;
  /**
   * Sets it. Calendar date and time of day held by a layer 4-7 module.
   * @param year calendar year of the system date
   * @param month calendar month of the system date
   * @param day day within the month
   * @param hour hours part of the time of day
   * @param minute minutes part of the time of day
   * @param second seconds part of the time of day
   */
  set(year: number, month: number, day: number, hour: number, minute: number, second: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M4_SYSTEM_TIME_Input): Request<void>;
}

/**
 * Calendar date and time of day held by a layer 4-7 module.
 *
 * Module command 808, since 1.0-beta.2: get, set.
 */
export const M4_SYSTEM_TIME: CommandClass<M4_SYSTEM_TIME, [module: number]> = /* @__PURE__ */ command("M4_SYSTEM_TIME", 808, "m", "year:i32 month:i32 day:i32 hour:i32 minute:i32 second:i32", "=");

/** What M4_MEM_INFO reports. */
export interface M4_MEM_INFO_Values {
  /** First memory figure; the field name does not tell its meaning. */
  readonly year: bigint;
  /** Second memory figure; the field name does not tell its meaning. */
  readonly month: bigint;
}

/**
 * Two figures on the memory of a layer 4-7 module.
 *
 * Module command 809, since 1.0-beta.2: get.
 */
export interface M4_MEM_INFO extends CommandInstance {
  /** Asks for it. Two figures on the memory of a layer 4-7 module. */
  get(): Request<M4_MEM_INFO_Values>;
}

/**
 * Two figures on the memory of a layer 4-7 module.
 *
 * Module command 809, since 1.0-beta.2: get.
 */
export const M4_MEM_INFO: CommandClass<M4_MEM_INFO, [module: number]> = /* @__PURE__ */ command("M4_MEM_INFO", 809, "m", "year:i64 month:i64", undefined);

/** What M4_CAPTURE_SIZE reports. */
export interface M4_CAPTURE_SIZE_Values {
  /** FULL for the larger captures, SMALL for the smaller. */
  readonly size: CaptureSize | number;
}

/** What setting M4_CAPTURE_SIZE takes. */
export interface M4_CAPTURE_SIZE_Input {
  /** FULL for the larger captures, SMALL for the smaller. */
  readonly size: CaptureSize | number;
}

/**
 * Whether captures on a layer 4-7 module use the full or the small size.
 *
 * Module command 810, since 1.0-beta.2: get, set.
 */
export interface M4_CAPTURE_SIZE extends CommandInstance {
  /** Asks for it. Whether captures on a layer 4-7 module use the full or the small size. */
  get(): Request<M4_CAPTURE_SIZE_Values>;
  /**
   * Sets it. Whether captures on a layer 4-7 module use the full or the small size.
   * @param size FULL for the larger captures, SMALL for the smaller
   */
  set(size: CaptureSize | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M4_CAPTURE_SIZE_Input): Request<void>;
  /** Sets it with size FULL. */
  setFull(): Request<void>;
  /** Sets it with size SMALL. */
  setSmall(): Request<void>;
}

/**
 * Whether captures on a layer 4-7 module use the full or the small size.
 *
 * Module command 810, since 1.0-beta.2: get, set.
 */
export const M4_CAPTURE_SIZE: CommandClass<M4_CAPTURE_SIZE, [module: number]> = /* @__PURE__ */ command("M4_CAPTURE_SIZE", 810, "m", "size:u8@0", "=", "setFull size=FULL;setSmall size=SMALL", [CaptureSize]);

/** What M4_LICENSE_INFO reports. */
export interface M4_LICENSE_INFO_Values {
  /** Licenses for packet engines in total. */
  readonly pesAvailable: number;
  /** Licenses for packet engines not in use. */
  readonly pesFree: number;
  /** Licenses for 1 Gbit/s ports in total. */
  readonly n1gAvailable: number;
  /** Licenses for 1 Gbit/s ports not in use. */
  readonly n1gFree: number;
  /** Licenses for 10 Gbit/s ports in total. */
  readonly n10gAvailable: number;
  /** Licenses for 10 Gbit/s ports not in use. */
  readonly n10gFree: number;
  /** Licenses for 25 Gbit/s ports in total. */
  readonly n25gAvailable: number;
  /** Licenses for 25 Gbit/s ports not in use. */
  readonly n25gFree: number;
  /** Licenses for 40 Gbit/s ports in total. */
  readonly n40gAvailable: number;
  /** Licenses for 40 Gbit/s ports not in use. */
  readonly n40gFree: number;
}

/**
 * Licenses for packet engines and port speeds on the module, in total and unused.
 *
 * Module command 820, since 1.0-beta.2: get.
 */
export interface M4_LICENSE_INFO extends CommandInstance {
  /** Asks for it. Licenses for packet engines and port speeds on the module, in total and unused. */
  get(): Request<M4_LICENSE_INFO_Values>;
}

/**
 * Licenses for packet engines and port speeds on the module, in total and unused.
 *
 * Module command 820, since 1.0-beta.2: get.
 */
export const M4_LICENSE_INFO: CommandClass<M4_LICENSE_INFO, [module: number]> = /* @__PURE__ */ command("M4_LICENSE_INFO", 820, "m", "pes_available:i32 pes_free:i32 N1g_available:i32 N1g_free:i32 N10g_available:i32 N10g_free:i32 N25g_available:i32 N25g_free:i32 N40g_available:i32 N40g_free:i32", undefined);

/** What setting M4_REPLAY_PARSE_START takes. */
export interface M4_REPLAY_PARSE_START_Input {
  /** Capture file on the module to be parsed. */
  readonly filename: string;
}

/**
 * Starts parsing a capture file so that its traffic can be replayed.
 *
 * Module command 830, since 1.0-beta.2: set.
 */
export interface M4_REPLAY_PARSE_START extends CommandInstance {
  /**
   * Sets it. Starts parsing a capture file so that its traffic can be replayed.
   * @param filename capture file on the module to be parsed
   */
  set(filename: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M4_REPLAY_PARSE_START_Input): Request<void>;
}

/**
 * Starts parsing a capture file so that its traffic can be replayed.
 *
 * Module command 830, since 1.0-beta.2: set.
 */
export const M4_REPLAY_PARSE_START: CommandClass<M4_REPLAY_PARSE_START, [module: number]> = /* @__PURE__ */ command("M4_REPLAY_PARSE_START", 830, "m", undefined, "filename:str");

/**
 * Ends the parsing of a replay file before it is complete.
 *
 * Module command 831, since 1.0-beta.2: set.
 */
export interface M4_REPLAY_PARSE_STOP extends CommandInstance {
  /** Sets it. Ends the parsing of a replay file before it is complete. */
  set(): Request<void>;
}

/**
 * Ends the parsing of a replay file before it is complete.
 *
 * Module command 831, since 1.0-beta.2: set.
 */
export const M4_REPLAY_PARSE_STOP: CommandClass<M4_REPLAY_PARSE_STOP, [module: number]> = /* @__PURE__ */ command("M4_REPLAY_PARSE_STOP", 831, "m", undefined, "");

/** What M4_REPLAY_PARSE_STATE reports. */
export interface M4_REPLAY_PARSE_STATE_Values {
  /** PARSING while a file is read, OFF otherwise. */
  readonly state: ReplayParserState | number;
}

/**
 * Whether the replay parser of the module is at work.
 *
 * Module command 832, since 1.0-beta.2: get.
 */
export interface M4_REPLAY_PARSE_STATE extends CommandInstance {
  /** Asks for it. Whether the replay parser of the module is at work. */
  get(): Request<M4_REPLAY_PARSE_STATE_Values>;
}

/**
 * Whether the replay parser of the module is at work.
 *
 * Module command 832, since 1.0-beta.2: get.
 */
export const M4_REPLAY_PARSE_STATE: CommandClass<M4_REPLAY_PARSE_STATE, [module: number]> = /* @__PURE__ */ command("M4_REPLAY_PARSE_STATE", 832, "m", "state:u8@0", undefined, "", [ReplayParserState]);

/** What M4_REPLAY_PARSER_PARAMS reports. */
export interface M4_REPLAY_PARSER_PARAMS_Values {
  /** TCP port number the parser works with. */
  readonly tcpPort: number;
}

/** What setting M4_REPLAY_PARSER_PARAMS takes. */
export interface M4_REPLAY_PARSER_PARAMS_Input {
  /** TCP port number the parser works with. */
  readonly tcpPort: number;
}

/**
 * TCP port setting of the replay parser on the module.
 *
 * Module command 833, since 1.0-beta.2: get, set.
 */
export interface M4_REPLAY_PARSER_PARAMS extends CommandInstance {
  /** Asks for it. TCP port setting of the replay parser on the module. */
  get(): Request<M4_REPLAY_PARSER_PARAMS_Values>;
  /**
   * Sets it. TCP port setting of the replay parser on the module.
   * @param tcpPort TCP port number the parser works with
   */
  set(tcpPort: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M4_REPLAY_PARSER_PARAMS_Input): Request<void>;
}

/**
 * TCP port setting of the replay parser on the module.
 *
 * Module command 833, since 1.0-beta.2: get, set.
 */
export const M4_REPLAY_PARSER_PARAMS: CommandClass<M4_REPLAY_PARSER_PARAMS, [module: number]> = /* @__PURE__ */ command("M4_REPLAY_PARSER_PARAMS", 833, "m", "tcp_port:i32", "=");

/** What M4_REPLAY_FILE_LIST_BSON reports. */
export interface M4_REPLAY_FILE_LIST_BSON_Values {
  /** Bytes of the document that lists the replay files. */
  readonly bson: readonly number[];
}

/**
 * Replay files stored on the module, listed in a BSON document.
 *
 * Module command 840, since 1.0-beta.2: get.
 */
export interface M4_REPLAY_FILE_LIST_BSON extends CommandInstance {
  /** Asks for it. Replay files stored on the module, listed in a BSON document. */
  get(): Request<M4_REPLAY_FILE_LIST_BSON_Values>;
}

/**
 * Replay files stored on the module, listed in a BSON document.
 *
 * Module command 840, since 1.0-beta.2: get.
 */
export const M4_REPLAY_FILE_LIST_BSON: CommandClass<M4_REPLAY_FILE_LIST_BSON, [module: number]> = /* @__PURE__ */ command("M4_REPLAY_FILE_LIST_BSON", 840, "m", "bson:u8[]", undefined);

/** What M4_REPLAY_FILE_LIST reports. */
export interface M4_REPLAY_FILE_LIST_Values {
  /** Names of the replay files in one text. */
  readonly fileList: string;
}

/**
 * Replay files stored on the module, listed as text.
 *
 * Module command 841, since 1.0-beta.2: get.
 */
export interface M4_REPLAY_FILE_LIST extends CommandInstance {
  /** Asks for it. Replay files stored on the module, listed as text. */
  get(): Request<M4_REPLAY_FILE_LIST_Values>;
}

/**
 * Replay files stored on the module, listed as text.
 *
 * Module command 841, since 1.0-beta.2: get.
 */
export const M4_REPLAY_FILE_LIST: CommandClass<M4_REPLAY_FILE_LIST, [module: number]> = /* @__PURE__ */ command("M4_REPLAY_FILE_LIST", 841, "m", "file_list:str", undefined);

/** What M4_CAPTURE_FILE_LIST_BSON reports. */
export interface M4_CAPTURE_FILE_LIST_BSON_Values {
  /** Bytes of the document that lists the capture files. */
  readonly bson: readonly number[];
}

/**
 * Capture files stored on the module, listed in a BSON document.
 *
 * Module command 842, since 1.0-beta.2: get.
 */
export interface M4_CAPTURE_FILE_LIST_BSON extends CommandInstance {
  /** Asks for it. Capture files stored on the module, listed in a BSON document. */
  get(): Request<M4_CAPTURE_FILE_LIST_BSON_Values>;
}

/**
 * Capture files stored on the module, listed in a BSON document.
 *
 * Module command 842, since 1.0-beta.2: get.
 */
export const M4_CAPTURE_FILE_LIST_BSON: CommandClass<M4_CAPTURE_FILE_LIST_BSON, [module: number]> = /* @__PURE__ */ command("M4_CAPTURE_FILE_LIST_BSON", 842, "m", "bson:u8[]", undefined);

/** What M4_CAPTURE_FILE_LIST reports. */
export interface M4_CAPTURE_FILE_LIST_Values {
  /** Names of the capture files in one text. */
  readonly fileList: string;
}

/**
 * Capture files stored on the module, listed as text.
 *
 * Module command 843, since 1.0-beta.2: get.
 */
export interface M4_CAPTURE_FILE_LIST extends CommandInstance {
  /** Asks for it. Capture files stored on the module, listed as text. */
  get(): Request<M4_CAPTURE_FILE_LIST_Values>;
}

/**
 * Capture files stored on the module, listed as text.
 *
 * Module command 843, since 1.0-beta.2: get.
 */
export const M4_CAPTURE_FILE_LIST: CommandClass<M4_CAPTURE_FILE_LIST, [module: number]> = /* @__PURE__ */ command("M4_CAPTURE_FILE_LIST", 843, "m", "file_list:str", undefined);

/** What setting M4_REPLAY_FILE_DELETE takes. */
export interface M4_REPLAY_FILE_DELETE_Input {
  /** Replay file to be removed. */
  readonly filename: string;
}

/**
 * Removes one replay file from the module.
 *
 * Module command 845, since 1.0-beta.2: set.
 */
export interface M4_REPLAY_FILE_DELETE extends CommandInstance {
  /**
   * Sets it. Removes one replay file from the module.
   * @param filename replay file to be removed
   */
  set(filename: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M4_REPLAY_FILE_DELETE_Input): Request<void>;
}

/**
 * Removes one replay file from the module.
 *
 * Module command 845, since 1.0-beta.2: set.
 */
export const M4_REPLAY_FILE_DELETE: CommandClass<M4_REPLAY_FILE_DELETE, [module: number]> = /* @__PURE__ */ command("M4_REPLAY_FILE_DELETE", 845, "m", undefined, "filename:str");

/** What setting M4_CAPTURE_FILE_DELETE takes. */
export interface M4_CAPTURE_FILE_DELETE_Input {
  /** Capture file to be removed. */
  readonly filename: string;
}

/**
 * Removes one capture file from the module.
 *
 * Module command 846, since 1.0-beta.2: set.
 */
export interface M4_CAPTURE_FILE_DELETE extends CommandInstance {
  /**
   * Sets it. Removes one capture file from the module.
   * @param filename capture file to be removed
   */
  set(filename: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: M4_CAPTURE_FILE_DELETE_Input): Request<void>;
}

/**
 * Removes one capture file from the module.
 *
 * Module command 846, since 1.0-beta.2: set.
 */
export const M4_CAPTURE_FILE_DELETE: CommandClass<M4_CAPTURE_FILE_DELETE, [module: number]> = /* @__PURE__ */ command("M4_CAPTURE_FILE_DELETE", 846, "m", undefined, "filename:str");

/** What M4_TLS_CIPHER_SUITES reports. */
export interface M4_TLS_CIPHER_SUITES_Values {
  /** Supported suites as raw bytes. */
  readonly cipherSuites: string;
}

/**
 * TLS cipher suites a layer 4-7 module can use.
 *
 * Module command 852, since 1.0-beta.2: get.
 */
export interface M4_TLS_CIPHER_SUITES extends CommandInstance {
  /** Asks for it. TLS cipher suites a layer 4-7 module can use. */
  get(): Request<M4_TLS_CIPHER_SUITES_Values>;
}

/**
 * TLS cipher suites a layer 4-7 module can use.
 *
 * Module command 852, since 1.0-beta.2: get.
 */
export const M4_TLS_CIPHER_SUITES: CommandClass<M4_TLS_CIPHER_SUITES, [module: number]> = /* @__PURE__ */ command("M4_TLS_CIPHER_SUITES", 852, "m", "cipher_suites:hex", undefined);
