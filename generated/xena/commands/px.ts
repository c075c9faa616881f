// Generated from schema/xena/commands/px.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { JsonValue } from "../../../runtime/xena/json-value.js";
import type { Request } from "../../../runtime/xena/request.js";

/** What PX_RW reports. */
export interface PX_RW_Values {
  /** Four register bytes in hex. */
  readonly value: string;
}

/** What setting PX_RW takes. */
export interface PX_RW_Input {
  /** Four register bytes in hex. */
  readonly value: string | Uint8Array | bigint;
}

/**
 * One transceiver register of four bytes, addressed by page and register.
 *
 * Port command 501, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `page`: Memory or register page.
 * - `register_address`: Address of a register in its page.
 */
export interface PX_RW extends CommandInstance {
  /** Asks for it. One transceiver register of four bytes, addressed by page and register. */
  get(): Request<PX_RW_Values>;
  /**
   * Sets it. One transceiver register of four bytes, addressed by page and register.
   * @param value four register bytes in hex
   */
  set(value: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_RW_Input): Request<void>;
}

/**
 * One transceiver register of four bytes, addressed by page and register.
 *
 * Port command 501, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `page`: Memory or register page.
 * - `register_address`: Address of a register in its page.
 */
export const PX_RW: CommandClass<PX_RW, [module: number, port: number, page: number, registerAddress: number]> = /* @__PURE__ */ command("PX_RW", 501, "p page register_address", "value:hex[4]", "=");

/** What PX_RW_SEQ reports. */
export interface PX_RW_SEQ_Values {
  /** The bytes in address order, as many as the index says. */
  readonly value: string;
}

/** What setting PX_RW_SEQ takes. */
export interface PX_RW_SEQ_Input {
  /** The bytes in address order, as many as the index says. */
  readonly value: string | Uint8Array;
}

/**
 * Run of consecutive transceiver bytes, addressed by page, first register and length.
 *
 * Port command 503, since 1.0.13: get, set.
 *
 * Indices:
 * - `page`: Memory or register page.
 * - `register_address`: Address of a register in its page.
 * - `byte_count`: Number of bytes to read or write.
 */
export interface PX_RW_SEQ extends CommandInstance {
  /** Asks for it. Run of consecutive transceiver bytes, addressed by page, first register and length. */
  get(): Request<PX_RW_SEQ_Values>;
  /**
   * Sets it. Run of consecutive transceiver bytes, addressed by page, first register and length.
   * @param value the bytes in address order, as many as the index says
   */
  set(value: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_RW_SEQ_Input): Request<void>;
}

/**
 * Run of consecutive transceiver bytes, addressed by page, first register and length.
 *
 * Port command 503, since 1.0.13: get, set.
 *
 * Indices:
 * - `page`: Memory or register page.
 * - `register_address`: Address of a register in its page.
 * - `byte_count`: Number of bytes to read or write.
 */
export const PX_RW_SEQ: CommandClass<PX_RW_SEQ, [module: number, port: number, page: number, registerAddress: number, byteCount: number]> = /* @__PURE__ */ command("PX_RW_SEQ", 503, "p page register_address byte_count", "value:hex", "=");

/** What PX_RW_SEQ_BANK reports. */
export interface PX_RW_SEQ_BANK_Values {
  /** The bytes in address order, from the chosen bank and page. */
  readonly value: string;
}

/** What setting PX_RW_SEQ_BANK takes. */
export interface PX_RW_SEQ_BANK_Input {
  /** The bytes in address order, from the chosen bank and page. */
  readonly value: string | Uint8Array;
}

/**
 * Run of consecutive transceiver bytes, addressed by bank, page, first register and length.
 *
 * Port command 504, since 2.7.0: get, set.
 *
 * Indices:
 * - `bank`: Memory bank of a transceiver.
 * - `page`: Memory or register page.
 * - `register_address`: Address of a register in its page.
 * - `byte_count`: Number of bytes to read or write.
 */
export interface PX_RW_SEQ_BANK extends CommandInstance {
  /** Asks for it. Run of consecutive transceiver bytes, addressed by bank, page, first register and length. */
  get(): Request<PX_RW_SEQ_BANK_Values>;
  /**
   * Sets it. Run of consecutive transceiver bytes, addressed by bank, page, first register and length.
   * @param value the bytes in address order, from the chosen bank and page
   */
  set(value: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_RW_SEQ_BANK_Input): Request<void>;
}

/**
 * Run of consecutive transceiver bytes, addressed by bank, page, first register and length.
 *
 * Port command 504, since 2.7.0: get, set.
 *
 * Indices:
 * - `bank`: Memory bank of a transceiver.
 * - `page`: Memory or register page.
 * - `register_address`: Address of a register in its page.
 * - `byte_count`: Number of bytes to read or write.
 */
export const PX_RW_SEQ_BANK: CommandClass<PX_RW_SEQ_BANK, [module: number, port: number, bank: number, page: number, registerAddress: number, byteCount: number]> = /* @__PURE__ */ command("PX_RW_SEQ_BANK", 504, "p bank page register_address byte_count", "value:hex", "=");

/** What PX_MII reports. */
export interface PX_MII_Values {
  /** Two register bytes in hex. */
  readonly value: string;
}

/** What setting PX_MII takes. */
export interface PX_MII_Input {
  /** Two register bytes in hex. */
  readonly value: string | Uint8Array | bigint;
}

/**
 * One 16-bit transceiver register on the MII management interface.
 *
 * Port command 537, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `register_address`: Address of a register in its page.
 */
export interface PX_MII extends CommandInstance {
  /** Asks for it. One 16-bit transceiver register on the MII management interface. */
  get(): Request<PX_MII_Values>;
  /**
   * Sets it. One 16-bit transceiver register on the MII management interface.
   * @param value two register bytes in hex
   */
  set(value: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_MII_Input): Request<void>;
}

/**
 * One 16-bit transceiver register on the MII management interface.
 *
 * Port command 537, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `register_address`: Address of a register in its page.
 */
export const PX_MII: CommandClass<PX_MII, [module: number, port: number, registerAddress: number]> = /* @__PURE__ */ command("PX_MII", 537, "p register_address", "value:hex[2]", "=");

/** What PX_TEMPERATURE reports. */
export interface PX_TEMPERATURE_Values {
  /** Whole degrees of the reading. In degrees Celsius. */
  readonly integralPart: number;
  /** Part of the reading after the decimal point, as a raw byte. */
  readonly fractionalPart: number;
}

/**
 * Temperature the transceiver reports, as integral and fractional part.
 *
 * Port command 538, since 1.0-beta.2: get.
 */
export interface PX_TEMPERATURE extends CommandInstance {
  /** Asks for it. Temperature the transceiver reports, as integral and fractional part. */
  get(): Request<PX_TEMPERATURE_Values>;
}

/**
 * Temperature the transceiver reports, as integral and fractional part.
 *
 * Port command 538, since 1.0-beta.2: get.
 */
export const PX_TEMPERATURE: CommandClass<PX_TEMPERATURE, [module: number, port: number]> = /* @__PURE__ */ command("PX_TEMPERATURE", 538, "p", "integral_part:u8 fractional_part:u8", undefined);

/** What PX_I2C_CONFIG reports. */
export interface PX_I2C_CONFIG_Values {
  /** Bus clock frequency. In kHz. */
  readonly frequency: number;
}

/** What setting PX_I2C_CONFIG takes. */
export interface PX_I2C_CONFIG_Input {
  /** Bus clock frequency. In kHz. */
  readonly frequency: number;
}

/**
 * Clock of the I2C bus by which the port talks to its transceiver.
 *
 * Port command 539, since 2.4.0: get, set.
 */
export interface PX_I2C_CONFIG extends CommandInstance {
  /** Asks for it. Clock of the I2C bus by which the port talks to its transceiver. */
  get(): Request<PX_I2C_CONFIG_Values>;
  /**
   * Sets it. Clock of the I2C bus by which the port talks to its transceiver.
   * @param frequency bus clock frequency
   */
  set(frequency: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_I2C_CONFIG_Input): Request<void>;
}

/**
 * Clock of the I2C bus by which the port talks to its transceiver.
 *
 * Port command 539, since 2.4.0: get, set.
 */
export const PX_I2C_CONFIG: CommandClass<PX_I2C_CONFIG, [module: number, port: number]> = /* @__PURE__ */ command("PX_I2C_CONFIG", 539, "p", "frequency:i32", "=");

/** What PX_CDB_SUPPORT reports. */
export interface PX_CDB_SUPPORT_Values {
  /** JSON object telling what CDB instances the module offers. */
  readonly reply: JsonValue;
}

/**
 * Extent to which the transceiver supports CMIS command data blocks (CDB).
 *
 * Port command 485, since 1.4.0: get.
 */
export interface PX_CDB_SUPPORT extends CommandInstance {
  /** Asks for it. Extent to which the transceiver supports CMIS command data blocks (CDB). */
  get(): Request<PX_CDB_SUPPORT_Values>;
}

/**
 * Extent to which the transceiver supports CMIS command data blocks (CDB).
 *
 * Port command 485, since 1.4.0: get.
 */
export const PX_CDB_SUPPORT: CommandClass<PX_CDB_SUPPORT, [module: number, port: number]> = /* @__PURE__ */ command("PX_CDB_SUPPORT", 485, "p", "reply:json", undefined);

/** What PX_CDB_ABORT_PROCESSING reports. */
export interface PX_CDB_ABORT_PROCESSING_Values {
  /** Whether the module gave up the message. */
  readonly reply: JsonValue;
}

/**
 * CDB message 0004h: stops the CDB message the transceiver is working on.
 *
 * Port command 464, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_ABORT_PROCESSING extends CommandInstance {
  /** Asks for it. CDB message 0004h: stops the CDB message the transceiver is working on. */
  get(): Request<PX_CDB_ABORT_PROCESSING_Values>;
  /** Sets it. CDB message 0004h: stops the CDB message the transceiver is working on. */
  set(): Request<void>;
}

/**
 * CDB message 0004h: stops the CDB message the transceiver is working on.
 *
 * Port command 464, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_ABORT_PROCESSING: CommandClass<PX_CDB_ABORT_PROCESSING, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_ABORT_PROCESSING", 464, "p cdb_instance", "reply:json", "cmd_data:json!={}");

/** What PX_CDB_CHANGE_PASSWORD reports. */
export interface PX_CDB_CHANGE_PASSWORD_Values {
  /** Whether the module changed the password. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_CHANGE_PASSWORD takes. */
export interface PX_CDB_CHANGE_PASSWORD_Input {
  /** New password. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0002h: replaces the host password of the transceiver.
 *
 * Port command 463, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_CHANGE_PASSWORD extends CommandInstance {
  /** Asks for it. CDB message 0002h: replaces the host password of the transceiver. */
  get(): Request<PX_CDB_CHANGE_PASSWORD_Values>;
  /**
   * Sets it. CDB message 0002h: replaces the host password of the transceiver.
   * @param cmdData new password
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_CHANGE_PASSWORD_Input): Request<void>;
}

/**
 * CDB message 0002h: replaces the host password of the transceiver.
 *
 * Port command 463, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_CHANGE_PASSWORD: CommandClass<PX_CDB_CHANGE_PASSWORD, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_CHANGE_PASSWORD", 463, "p cdb_instance", "reply:json", "cmd_data:json*");

/** What PX_CDB_ENTER_PASSWORD reports. */
export interface PX_CDB_ENTER_PASSWORD_Values {
  /** Whether the module took the password. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_ENTER_PASSWORD takes. */
export interface PX_CDB_ENTER_PASSWORD_Input {
  /** Password to enter. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0001h: unlocks protected functions of the transceiver with a password.
 *
 * Port command 462, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_ENTER_PASSWORD extends CommandInstance {
  /** Asks for it. CDB message 0001h: unlocks protected functions of the transceiver with a password. */
  get(): Request<PX_CDB_ENTER_PASSWORD_Values>;
  /**
   * Sets it. CDB message 0001h: unlocks protected functions of the transceiver with a password.
   * @param cmdData password to enter
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_ENTER_PASSWORD_Input): Request<void>;
}

/**
 * CDB message 0001h: unlocks protected functions of the transceiver with a password.
 *
 * Port command 462, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_ENTER_PASSWORD: CommandClass<PX_CDB_ENTER_PASSWORD, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_ENTER_PASSWORD", 462, "p cdb_instance", "reply:json", "cmd_data:json*");

/** What PX_CDB_QUERY_STATUS reports. */
export interface PX_CDB_QUERY_STATUS_Values {
  /** Status returned by the module. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_QUERY_STATUS takes. */
export interface PX_CDB_QUERY_STATUS_Input {
  /** Parameters of the status query. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0000h: asks the transceiver for the CDB status.
 *
 * Port command 461, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_QUERY_STATUS extends CommandInstance {
  /** Asks for it. CDB message 0000h: asks the transceiver for the CDB status. */
  get(): Request<PX_CDB_QUERY_STATUS_Values>;
  /**
   * Sets it. CDB message 0000h: asks the transceiver for the CDB status.
   * @param cmdData parameters of the status query
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_QUERY_STATUS_Input): Request<void>;
}

/**
 * CDB message 0000h: asks the transceiver for the CDB status.
 *
 * Port command 461, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_QUERY_STATUS: CommandClass<PX_CDB_QUERY_STATUS, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_QUERY_STATUS", 461, "p cdb_instance", "reply:json", "cmd_data:json");

/** What PX_CDB_EXTERNAL_FEATURES reports. */
export interface PX_CDB_EXTERNAL_FEATURES_Values {
  /** Externally defined features of the module. */
  readonly reply: JsonValue;
}

/**
 * CDB message 0045h: asks for features of the transceiver defined outside CMIS.
 *
 * Port command 468, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_EXTERNAL_FEATURES extends CommandInstance {
  /** Asks for it. CDB message 0045h: asks for features of the transceiver defined outside CMIS. */
  get(): Request<PX_CDB_EXTERNAL_FEATURES_Values>;
  /** Sets it. CDB message 0045h: asks for features of the transceiver defined outside CMIS. */
  set(): Request<void>;
}

/**
 * CDB message 0045h: asks for features of the transceiver defined outside CMIS.
 *
 * Port command 468, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_EXTERNAL_FEATURES: CommandClass<PX_CDB_EXTERNAL_FEATURES, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_EXTERNAL_FEATURES", 468, "p cdb_instance", "reply:json", "cmd_data:json!={}");

/** What PX_CDB_FW_MGMT_FEATURES reports. */
export interface PX_CDB_FW_MGMT_FEATURES_Values {
  /** Firmware management abilities of the module. */
  readonly reply: JsonValue;
}

/**
 * CDB message 0041h: asks what kinds of firmware management the transceiver supports.
 *
 * Port command 466, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_FW_MGMT_FEATURES extends CommandInstance {
  /** Asks for it. CDB message 0041h: asks what kinds of firmware management the transceiver supports. */
  get(): Request<PX_CDB_FW_MGMT_FEATURES_Values>;
  /** Sets it. CDB message 0041h: asks what kinds of firmware management the transceiver supports. */
  set(): Request<void>;
}

/**
 * CDB message 0041h: asks what kinds of firmware management the transceiver supports.
 *
 * Port command 466, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_FW_MGMT_FEATURES: CommandClass<PX_CDB_FW_MGMT_FEATURES, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_FW_MGMT_FEATURES", 466, "p cdb_instance", "reply:json", "cmd_data:json!={}");

/** What PX_CDB_GET_APP_ATTRIBUTES reports. */
export interface PX_CDB_GET_APP_ATTRIBUTES_Values {
  /** Attributes returned by the module. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_GET_APP_ATTRIBUTES takes. */
export interface PX_CDB_GET_APP_ATTRIBUTES_Input {
  /** Application that is asked about. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0050h: asks for the attributes of an application of the transceiver.
 *
 * Port command 469, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_GET_APP_ATTRIBUTES extends CommandInstance {
  /** Asks for it. CDB message 0050h: asks for the attributes of an application of the transceiver. */
  get(): Request<PX_CDB_GET_APP_ATTRIBUTES_Values>;
  /**
   * Sets it. CDB message 0050h: asks for the attributes of an application of the transceiver.
   * @param cmdData application that is asked about
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_GET_APP_ATTRIBUTES_Input): Request<void>;
}

/**
 * CDB message 0050h: asks for the attributes of an application of the transceiver.
 *
 * Port command 469, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_GET_APP_ATTRIBUTES: CommandClass<PX_CDB_GET_APP_ATTRIBUTES, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_GET_APP_ATTRIBUTES", 469, "p cdb_instance", "reply:json", "cmd_data:json");

/** What PX_CDB_GET_IF_CODE_DESCR reports. */
export interface PX_CDB_GET_IF_CODE_DESCR_Values {
  /** Description returned by the module. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_GET_IF_CODE_DESCR takes. */
export interface PX_CDB_GET_IF_CODE_DESCR_Input {
  /** Interface code that is asked about. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0051h: asks for the description of an interface code.
 *
 * Port command 470, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_GET_IF_CODE_DESCR extends CommandInstance {
  /** Asks for it. CDB message 0051h: asks for the description of an interface code. */
  get(): Request<PX_CDB_GET_IF_CODE_DESCR_Values>;
  /**
   * Sets it. CDB message 0051h: asks for the description of an interface code.
   * @param cmdData interface code that is asked about
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_GET_IF_CODE_DESCR_Input): Request<void>;
}

/**
 * CDB message 0051h: asks for the description of an interface code.
 *
 * Port command 470, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_GET_IF_CODE_DESCR: CommandClass<PX_CDB_GET_IF_CODE_DESCR, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_GET_IF_CODE_DESCR", 470, "p cdb_instance", "reply:json", "cmd_data:json");

/** What PX_CDB_MODULE_FEATURES reports. */
export interface PX_CDB_MODULE_FEATURES_Values {
  /** Supported messages and timing reported by the module. */
  readonly reply: JsonValue;
}

/**
 * CDB message 0040h: lists the CDB messages the transceiver implements.
 *
 * Port command 465, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_MODULE_FEATURES extends CommandInstance {
  /** Asks for it. CDB message 0040h: lists the CDB messages the transceiver implements. */
  get(): Request<PX_CDB_MODULE_FEATURES_Values>;
  /** Sets it. CDB message 0040h: lists the CDB messages the transceiver implements. */
  set(): Request<void>;
}

/**
 * CDB message 0040h: lists the CDB messages the transceiver implements.
 *
 * Port command 465, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_MODULE_FEATURES: CommandClass<PX_CDB_MODULE_FEATURES, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_MODULE_FEATURES", 465, "p cdb_instance", "reply:json", "cmd_data:json!={}");

/** What PX_CDB_SEC_FEAT_CAPABILITIES reports. */
export interface PX_CDB_SEC_FEAT_CAPABILITIES_Values {
  /** Security abilities of the module. */
  readonly reply: JsonValue;
}

/**
 * CDB message 0044h: asks for the security features of the transceiver.
 *
 * Port command 467, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_SEC_FEAT_CAPABILITIES extends CommandInstance {
  /** Asks for it. CDB message 0044h: asks for the security features of the transceiver. */
  get(): Request<PX_CDB_SEC_FEAT_CAPABILITIES_Values>;
  /** Sets it. CDB message 0044h: asks for the security features of the transceiver. */
  set(): Request<void>;
}

/**
 * CDB message 0044h: asks for the security features of the transceiver.
 *
 * Port command 467, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_SEC_FEAT_CAPABILITIES: CommandClass<PX_CDB_SEC_FEAT_CAPABILITIES, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_SEC_FEAT_CAPABILITIES", 467, "p cdb_instance", "reply:json", "cmd_data:json!={}");

/** What PX_CDB_ABORT_FW_DOWNLOAD reports. */
export interface PX_CDB_ABORT_FW_DOWNLOAD_Values {
  /** Whether the module dropped the download. */
  readonly reply: JsonValue;
}

/**
 * CDB message 0102h: breaks off a firmware download to the transceiver.
 *
 * Port command 473, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_ABORT_FW_DOWNLOAD extends CommandInstance {
  /** Asks for it. CDB message 0102h: breaks off a firmware download to the transceiver. */
  get(): Request<PX_CDB_ABORT_FW_DOWNLOAD_Values>;
  /** Sets it. CDB message 0102h: breaks off a firmware download to the transceiver. */
  set(): Request<void>;
}

/**
 * CDB message 0102h: breaks off a firmware download to the transceiver.
 *
 * Port command 473, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_ABORT_FW_DOWNLOAD: CommandClass<PX_CDB_ABORT_FW_DOWNLOAD, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_ABORT_FW_DOWNLOAD", 473, "p cdb_instance", "reply:json", "cmd_data:json!={}");

/** What PX_CDB_COMMIT_FW_IMAGE reports. */
export interface PX_CDB_COMMIT_FW_IMAGE_Values {
  /** Whether the module committed the image. */
  readonly reply: JsonValue;
}

/**
 * CDB message 010Ah: makes the running firmware image the one used after a restart.
 *
 * Port command 483, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_COMMIT_FW_IMAGE extends CommandInstance {
  /** Asks for it. CDB message 010Ah: makes the running firmware image the one used after a restart. */
  get(): Request<PX_CDB_COMMIT_FW_IMAGE_Values>;
  /** Sets it. CDB message 010Ah: makes the running firmware image the one used after a restart. */
  set(): Request<void>;
}

/**
 * CDB message 010Ah: makes the running firmware image the one used after a restart.
 *
 * Port command 483, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_COMMIT_FW_IMAGE: CommandClass<PX_CDB_COMMIT_FW_IMAGE, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_COMMIT_FW_IMAGE", 483, "p cdb_instance", "reply:json", "cmd_data:json!={}");

/** What PX_CDB_COMPLETE_FW_DOWNLOAD reports. */
export interface PX_CDB_COMPLETE_FW_DOWNLOAD_Values {
  /** Whether the module accepts the image. */
  readonly reply: JsonValue;
}

/**
 * CDB message 0107h: ends a firmware download and has the transceiver check the image.
 *
 * Port command 478, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_COMPLETE_FW_DOWNLOAD extends CommandInstance {
  /** Asks for it. CDB message 0107h: ends a firmware download and has the transceiver check the image. */
  get(): Request<PX_CDB_COMPLETE_FW_DOWNLOAD_Values>;
  /** Sets it. CDB message 0107h: ends a firmware download and has the transceiver check the image. */
  set(): Request<void>;
}

/**
 * CDB message 0107h: ends a firmware download and has the transceiver check the image.
 *
 * Port command 478, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_COMPLETE_FW_DOWNLOAD: CommandClass<PX_CDB_COMPLETE_FW_DOWNLOAD, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_COMPLETE_FW_DOWNLOAD", 478, "p cdb_instance", "reply:json", "cmd_data:json!={}");

/** What PX_CDB_COPY_FW_IMAGE reports. */
export interface PX_CDB_COPY_FW_IMAGE_Values {
  /** How the copy went. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_COPY_FW_IMAGE takes. */
export interface PX_CDB_COPY_FW_IMAGE_Input {
  /** Direction of the copy. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0108h: copies one firmware image bank of the transceiver to the other.
 *
 * Port command 479, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_COPY_FW_IMAGE extends CommandInstance {
  /** Asks for it. CDB message 0108h: copies one firmware image bank of the transceiver to the other. */
  get(): Request<PX_CDB_COPY_FW_IMAGE_Values>;
  /**
   * Sets it. CDB message 0108h: copies one firmware image bank of the transceiver to the other.
   * @param cmdData direction of the copy
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_COPY_FW_IMAGE_Input): Request<void>;
}

/**
 * CDB message 0108h: copies one firmware image bank of the transceiver to the other.
 *
 * Port command 479, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_COPY_FW_IMAGE: CommandClass<PX_CDB_COPY_FW_IMAGE, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_COPY_FW_IMAGE", 479, "p cdb_instance", "reply:json", "cmd_data:json");

/** What PX_CDB_GET_FW_INFO reports. */
export interface PX_CDB_GET_FW_INFO_Values {
  /** Versions and state of the firmware images. */
  readonly reply: JsonValue;
}

/**
 * CDB message 0100h: asks for the firmware images held by the transceiver.
 *
 * Port command 471, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_GET_FW_INFO extends CommandInstance {
  /** Asks for it. CDB message 0100h: asks for the firmware images held by the transceiver. */
  get(): Request<PX_CDB_GET_FW_INFO_Values>;
  /** Sets it. CDB message 0100h: asks for the firmware images held by the transceiver. */
  set(): Request<void>;
}

/**
 * CDB message 0100h: asks for the firmware images held by the transceiver.
 *
 * Port command 471, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_GET_FW_INFO: CommandClass<PX_CDB_GET_FW_INFO, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_GET_FW_INFO", 471, "p cdb_instance", "reply:json", "cmd_data:json!={}");

/** What PX_CDB_READ_FW_BLOCK_EPL reports. */
export interface PX_CDB_READ_FW_BLOCK_EPL_Values {
  /** Block delivered in the extended payload. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_READ_FW_BLOCK_EPL takes. */
export interface PX_CDB_READ_FW_BLOCK_EPL_Input {
  /** Address and length to read back, extended payload. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0106h: reads a firmware block back through the extended payload pages.
 *
 * Port command 477, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_READ_FW_BLOCK_EPL extends CommandInstance {
  /** Asks for it. CDB message 0106h: reads a firmware block back through the extended payload pages. */
  get(): Request<PX_CDB_READ_FW_BLOCK_EPL_Values>;
  /**
   * Sets it. CDB message 0106h: reads a firmware block back through the extended payload pages.
   * @param cmdData address and length to read back, extended payload
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_READ_FW_BLOCK_EPL_Input): Request<void>;
}

/**
 * CDB message 0106h: reads a firmware block back through the extended payload pages.
 *
 * Port command 477, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_READ_FW_BLOCK_EPL: CommandClass<PX_CDB_READ_FW_BLOCK_EPL, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_READ_FW_BLOCK_EPL", 477, "p cdb_instance", "reply:json", "cmd_data:json");

/** What PX_CDB_READ_FW_BLOCK_LPL reports. */
export interface PX_CDB_READ_FW_BLOCK_LPL_Values {
  /** Block delivered in the local payload. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_READ_FW_BLOCK_LPL takes. */
export interface PX_CDB_READ_FW_BLOCK_LPL_Input {
  /** Address and length to read back locally. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0105h: reads a firmware block back through the local payload page.
 *
 * Port command 476, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_READ_FW_BLOCK_LPL extends CommandInstance {
  /** Asks for it. CDB message 0105h: reads a firmware block back through the local payload page. */
  get(): Request<PX_CDB_READ_FW_BLOCK_LPL_Values>;
  /**
   * Sets it. CDB message 0105h: reads a firmware block back through the local payload page.
   * @param cmdData address and length to read back locally
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_READ_FW_BLOCK_LPL_Input): Request<void>;
}

/**
 * CDB message 0105h: reads a firmware block back through the local payload page.
 *
 * Port command 476, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_READ_FW_BLOCK_LPL: CommandClass<PX_CDB_READ_FW_BLOCK_LPL, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_READ_FW_BLOCK_LPL", 476, "p cdb_instance", "reply:json", "cmd_data:json");

/** What PX_CDB_RUN_FW_IMAGE reports. */
export interface PX_CDB_RUN_FW_IMAGE_Values {
  /** Whether the module will run the image. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_RUN_FW_IMAGE takes. */
export interface PX_CDB_RUN_FW_IMAGE_Input {
  /** Image to run and how and when to restart. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0109h: restarts the transceiver with the chosen firmware image.
 *
 * Port command 482, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_RUN_FW_IMAGE extends CommandInstance {
  /** Asks for it. CDB message 0109h: restarts the transceiver with the chosen firmware image. */
  get(): Request<PX_CDB_RUN_FW_IMAGE_Values>;
  /**
   * Sets it. CDB message 0109h: restarts the transceiver with the chosen firmware image.
   * @param cmdData image to run and how and when to restart
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_RUN_FW_IMAGE_Input): Request<void>;
}

/**
 * CDB message 0109h: restarts the transceiver with the chosen firmware image.
 *
 * Port command 482, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_RUN_FW_IMAGE: CommandClass<PX_CDB_RUN_FW_IMAGE, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_RUN_FW_IMAGE", 482, "p cdb_instance", "reply:json", "cmd_data:json");

/** What PX_CDB_START_FW_DOWNLOAD reports. */
export interface PX_CDB_START_FW_DOWNLOAD_Values {
  /** Whether the module is ready for the blocks. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_START_FW_DOWNLOAD takes. */
export interface PX_CDB_START_FW_DOWNLOAD_Input {
  /** Image size and header of the download. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0101h: begins a firmware download to the transceiver.
 *
 * Port command 472, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_START_FW_DOWNLOAD extends CommandInstance {
  /** Asks for it. CDB message 0101h: begins a firmware download to the transceiver. */
  get(): Request<PX_CDB_START_FW_DOWNLOAD_Values>;
  /**
   * Sets it. CDB message 0101h: begins a firmware download to the transceiver.
   * @param cmdData image size and header of the download
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_START_FW_DOWNLOAD_Input): Request<void>;
}

/**
 * CDB message 0101h: begins a firmware download to the transceiver.
 *
 * Port command 472, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_START_FW_DOWNLOAD: CommandClass<PX_CDB_START_FW_DOWNLOAD, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_START_FW_DOWNLOAD", 472, "p cdb_instance", "reply:json", "cmd_data:json");

/** What PX_CDB_WRITE_FW_BLOCK_EPL reports. */
export interface PX_CDB_WRITE_FW_BLOCK_EPL_Values {
  /** Whether the extended payload block was stored. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_WRITE_FW_BLOCK_EPL takes. */
export interface PX_CDB_WRITE_FW_BLOCK_EPL_Input {
  /** Address of the block and its bytes, up to the extended payload. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0104h: writes a firmware block through the extended payload pages.
 *
 * Port command 475, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_WRITE_FW_BLOCK_EPL extends CommandInstance {
  /** Asks for it. CDB message 0104h: writes a firmware block through the extended payload pages. */
  get(): Request<PX_CDB_WRITE_FW_BLOCK_EPL_Values>;
  /**
   * Sets it. CDB message 0104h: writes a firmware block through the extended payload pages.
   * @param cmdData address of the block and its bytes, up to the extended payload
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_WRITE_FW_BLOCK_EPL_Input): Request<void>;
}

/**
 * CDB message 0104h: writes a firmware block through the extended payload pages.
 *
 * Port command 475, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_WRITE_FW_BLOCK_EPL: CommandClass<PX_CDB_WRITE_FW_BLOCK_EPL, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_WRITE_FW_BLOCK_EPL", 475, "p cdb_instance", "reply:json", "cmd_data:json");

/** What PX_CDB_WRITE_FW_BLOCK_LPL reports. */
export interface PX_CDB_WRITE_FW_BLOCK_LPL_Values {
  /** Whether the local payload block was stored. */
  readonly reply: JsonValue;
}

/** What setting PX_CDB_WRITE_FW_BLOCK_LPL takes. */
export interface PX_CDB_WRITE_FW_BLOCK_LPL_Input {
  /** Address of the block and its bytes, small enough for the local payload. */
  readonly cmdData: JsonValue;
}

/**
 * CDB message 0103h: writes a firmware block through the local payload page.
 *
 * Port command 474, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CDB_WRITE_FW_BLOCK_LPL extends CommandInstance {
  /** Asks for it. CDB message 0103h: writes a firmware block through the local payload page. */
  get(): Request<PX_CDB_WRITE_FW_BLOCK_LPL_Values>;
  /**
   * Sets it. CDB message 0103h: writes a firmware block through the local payload page.
   * @param cmdData address of the block and its bytes, small enough for the local payload
   */
  set(cmdData: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CDB_WRITE_FW_BLOCK_LPL_Input): Request<void>;
}

/**
 * CDB message 0103h: writes a firmware block through the local payload page.
 *
 * Port command 474, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CDB_WRITE_FW_BLOCK_LPL: CommandClass<PX_CDB_WRITE_FW_BLOCK_LPL, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CDB_WRITE_FW_BLOCK_LPL", 474, "p cdb_instance", "reply:json", "cmd_data:json");

/** What PX_CUST_CMD reports. */
export interface PX_CUST_CMD_Values {
  /** Answer of the module to the custom message. */
  readonly reply: JsonValue;
}

/** What setting PX_CUST_CMD takes. */
export interface PX_CUST_CMD_Input {
  /** Message to send, code and payload. */
  readonly cmd: JsonValue;
}

/**
 * Sends a freely composed CDB message to the transceiver, with its answer when read.
 *
 * Port command 486, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export interface PX_CUST_CMD extends CommandInstance {
  /** Asks for it. Sends a freely composed CDB message to the transceiver, with its answer when read. */
  get(): Request<PX_CUST_CMD_Values>;
  /**
   * Sets it. Sends a freely composed CDB message to the transceiver, with its answer when read.
   * @param cmd message to send, code and payload
   */
  set(cmd: JsonValue): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PX_CUST_CMD_Input): Request<void>;
}

/**
 * Sends a freely composed CDB message to the transceiver, with its answer when read.
 *
 * Port command 486, since 1.4.0: get, set.
 *
 * Indices:
 * - `cdb_instance`: CDB instance of a CMIS transceiver.
 */
export const PX_CUST_CMD: CommandClass<PX_CUST_CMD, [module: number, port: number, cdbInstance: number]> = /* @__PURE__ */ command("PX_CUST_CMD", 486, "p cdb_instance", "reply:json", "cmd:json");
