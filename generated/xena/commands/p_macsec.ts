// Generated from schema/xena/commands/p_macsec.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { MACSecCipherSuite, MACSecEncryptionMode, MACSecPNMode, MACSecRekeyMode, MACSecSCIMode } from "../enums/p_macsec.js";
import { OnOff } from "../enums/common.js";

/**
 * Creates a MACsec transmit secure channel under the given index.
 *
 * Port command 505, since 1.0.0b1: set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_CREATE extends CommandInstance {
  /** Sets it. Creates a MACsec transmit secure channel under the given index. */
  set(): Request<void>;
}

/**
 * Creates a MACsec transmit secure channel under the given index.
 *
 * Port command 505, since 1.0.0b1: set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_CREATE: CommandClass<P_MACSEC_TXSC_CREATE, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_CREATE", 505, "p txsc", undefined, "");

/** What P_MACSEC_TXSC_INDICES reports. */
export interface P_MACSEC_TXSC_INDICES_Values {
  /** Indices of the transmit secure channels in use; empty when there are none. */
  readonly txscIndices: readonly number[];
}

/** What setting P_MACSEC_TXSC_INDICES takes. */
export interface P_MACSEC_TXSC_INDICES_Input {
  /** Indices of the transmit secure channels in use; empty when there are none. */
  readonly txscIndices: readonly number[];
}

/**
 * Indices of all MACsec transmit secure channels on the port; writing creates missing ones and deletes unlisted ones.
 *
 * Port command 506, since 1.0.0b1: get, set, pushed.
 */
export interface P_MACSEC_TXSC_INDICES extends CommandInstance {
  /** Asks for it. Indices of all MACsec transmit secure channels on the port; writing creates missing ones and deletes unlisted ones. */
  get(): Request<P_MACSEC_TXSC_INDICES_Values>;
  /**
   * Sets it. Indices of all MACsec transmit secure channels on the port; writing creates missing ones and deletes unlisted ones.
   * @param txscIndices indices of the transmit secure channels in use; empty when there are none
   */
  set(txscIndices: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_INDICES_Input): Request<void>;
}

/**
 * Indices of all MACsec transmit secure channels on the port; writing creates missing ones and deletes unlisted ones.
 *
 * Port command 506, since 1.0.0b1: get, set, pushed.
 */
export const P_MACSEC_TXSC_INDICES: CommandClass<P_MACSEC_TXSC_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_INDICES", 506, "P", "txsc_indices:i32[]", "=");

/**
 * Deletes a MACsec transmit secure channel together with its settings.
 *
 * Port command 530, since 1.0.0b1: set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_DELETE extends CommandInstance {
  /** Sets it. Deletes a MACsec transmit secure channel together with its settings. */
  set(): Request<void>;
}

/**
 * Deletes a MACsec transmit secure channel together with its settings.
 *
 * Port command 530, since 1.0.0b1: set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_DELETE: CommandClass<P_MACSEC_TXSC_DELETE, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_DELETE", 530, "p txsc", undefined, "");

/** What P_MACSEC_TXSC_CONF_OFFSET reports. */
export interface P_MACSEC_TXSC_CONF_OFFSET_Values {
  /** Leading bytes of user data sent unencrypted; the standard allows 0, 30 and 50. In bytes. */
  readonly offset: number;
}

/** What setting P_MACSEC_TXSC_CONF_OFFSET takes. */
export interface P_MACSEC_TXSC_CONF_OFFSET_Input {
  /** Leading bytes of user data sent unencrypted; the standard allows 0, 30 and 50. In bytes. */
  readonly offset: number;
}

/**
 * Confidentiality offset of a transmit secure channel, the leading part of the user data left in clear.
 *
 * Port command 510, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_CONF_OFFSET extends CommandInstance {
  /** Asks for it. Confidentiality offset of a transmit secure channel, the leading part of the user data left in clear. */
  get(): Request<P_MACSEC_TXSC_CONF_OFFSET_Values>;
  /**
   * Sets it. Confidentiality offset of a transmit secure channel, the leading part of the user data left in clear.
   * @param offset leading bytes of user data sent unencrypted; the standard allows 0, 30 and 50
   */
  set(offset: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_CONF_OFFSET_Input): Request<void>;
}

/**
 * Confidentiality offset of a transmit secure channel, the leading part of the user data left in clear.
 *
 * Port command 510, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_CONF_OFFSET: CommandClass<P_MACSEC_TXSC_CONF_OFFSET, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_CONF_OFFSET", 510, "p txsc", "offset:i32", "=");

/** What P_MACSEC_TXSC_DESCR reports. */
export interface P_MACSEC_TXSC_DESCR_Values {
  /** User-chosen label of the transmit secure channel. */
  readonly description: string;
}

/** What setting P_MACSEC_TXSC_DESCR takes. */
export interface P_MACSEC_TXSC_DESCR_Input {
  /** User-chosen label of the transmit secure channel. */
  readonly description: string;
}

/**
 * Free text that labels a MACsec transmit secure channel.
 *
 * Port command 507, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_DESCR extends CommandInstance {
  /** Asks for it. Free text that labels a MACsec transmit secure channel. */
  get(): Request<P_MACSEC_TXSC_DESCR_Values>;
  /**
   * Sets it. Free text that labels a MACsec transmit secure channel.
   * @param description user-chosen label of the transmit secure channel
   */
  set(description: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_DESCR_Input): Request<void>;
}

/**
 * Free text that labels a MACsec transmit secure channel.
 *
 * Port command 507, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_DESCR: CommandClass<P_MACSEC_TXSC_DESCR, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_DESCR", 507, "p txsc", "description:str", "=");

/** What P_MACSEC_TXSC_SCI_MODE reports. */
export interface P_MACSEC_TXSC_SCI_MODE_Values {
  /** Explicit SCI in the SecTAG, or end-station form without it. */
  readonly mode: MACSecSCIMode | number;
}

/** What setting P_MACSEC_TXSC_SCI_MODE takes. */
export interface P_MACSEC_TXSC_SCI_MODE_Input {
  /** Explicit SCI in the SecTAG, or end-station form without it. */
  readonly mode: MACSecSCIMode | number;
}

/**
 * Whether frames of a transmit secure channel carry an explicit channel identifier in the SecTAG.
 *
 * Port command 513, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_SCI_MODE extends CommandInstance {
  /** Asks for it. Whether frames of a transmit secure channel carry an explicit channel identifier in the SecTAG. */
  get(): Request<P_MACSEC_TXSC_SCI_MODE_Values>;
  /**
   * Sets it. Whether frames of a transmit secure channel carry an explicit channel identifier in the SecTAG.
   * @param mode explicit SCI in the SecTAG, or end-station form without it
   */
  set(mode: MACSecSCIMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_SCI_MODE_Input): Request<void>;
  /** Sets it with mode END_STATION. */
  setEndStation(): Request<void>;
  /** Sets it with mode WITH_SCI. */
  setWithSci(): Request<void>;
}

/**
 * Whether frames of a transmit secure channel carry an explicit channel identifier in the SecTAG.
 *
 * Port command 513, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_SCI_MODE: CommandClass<P_MACSEC_TXSC_SCI_MODE, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_SCI_MODE", 513, "p txsc", "mode:u8@0", "=", "setEndStation mode=END_STATION;setWithSci mode=WITH_SCI", [MACSecSCIMode]);

/** What P_MACSEC_TXSC_SCI reports. */
export interface P_MACSEC_TXSC_SCI_Values {
  /** System address (6 bytes) followed by port identifier (2 bytes) of the sender. */
  readonly sci: string;
}

/** What setting P_MACSEC_TXSC_SCI takes. */
export interface P_MACSEC_TXSC_SCI_Input {
  /** System address (6 bytes) followed by port identifier (2 bytes) of the sender. */
  readonly sci: string | Uint8Array | bigint;
}

/**
 * Secure channel identifier (SCI) of a transmit secure channel.
 *
 * Port command 508, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_SCI extends CommandInstance {
  /** Asks for it. Secure channel identifier (SCI) of a transmit secure channel. */
  get(): Request<P_MACSEC_TXSC_SCI_Values>;
  /**
   * Sets it. Secure channel identifier (SCI) of a transmit secure channel.
   * @param sci system address (6 bytes) followed by port identifier (2 bytes) of the sender
   */
  set(sci: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_SCI_Input): Request<void>;
}

/**
 * Secure channel identifier (SCI) of a transmit secure channel.
 *
 * Port command 508, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_SCI: CommandClass<P_MACSEC_TXSC_SCI, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_SCI", 508, "p txsc", "sci:hex[8]", "=");

/** What P_MACSEC_TXSC_CIPHERSUITE reports. */
export interface P_MACSEC_TXSC_CIPHERSUITE_Values {
  /** AES-GCM variant: key length, and whether packet numbers are extended (XPN). */
  readonly cipherSuite: MACSecCipherSuite | number;
}

/** What setting P_MACSEC_TXSC_CIPHERSUITE takes. */
export interface P_MACSEC_TXSC_CIPHERSUITE_Input {
  /** AES-GCM variant: key length, and whether packet numbers are extended (XPN). */
  readonly cipherSuite: MACSecCipherSuite | number;
}

/**
 * Cipher suite that protects frames sent on a transmit secure channel.
 *
 * Port command 509, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_CIPHERSUITE extends CommandInstance {
  /** Asks for it. Cipher suite that protects frames sent on a transmit secure channel. */
  get(): Request<P_MACSEC_TXSC_CIPHERSUITE_Values>;
  /**
   * Sets it. Cipher suite that protects frames sent on a transmit secure channel.
   * @param cipherSuite AES-GCM variant: key length, and whether packet numbers are extended (XPN)
   */
  set(cipherSuite: MACSecCipherSuite | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_CIPHERSUITE_Input): Request<void>;
  /** Sets it with cipherSuite GCM_AES_128. */
  setGcmAes128(): Request<void>;
  /** Sets it with cipherSuite GCM_AES_256. */
  setGcmAes256(): Request<void>;
  /** Sets it with cipherSuite GCM_AES_XPN_128. */
  setGcmAesXpn128(): Request<void>;
  /** Sets it with cipherSuite GCM_AES_XPN_256. */
  setGcmAesXpn256(): Request<void>;
}

/**
 * Cipher suite that protects frames sent on a transmit secure channel.
 *
 * Port command 509, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_CIPHERSUITE: CommandClass<P_MACSEC_TXSC_CIPHERSUITE, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_CIPHERSUITE", 509, "p txsc", "cipher_suite:u8@0", "=", "setGcmAes128 cipher_suite=GCM_AES_128;setGcmAes256 cipher_suite=GCM_AES_256;setGcmAesXpn128 cipher_suite=GCM_AES_XPN_128;setGcmAesXpn256 cipher_suite=GCM_AES_XPN_256", [MACSecCipherSuite]);

/** What P_MACSEC_TXSC_STARTING_PN reports. */
export interface P_MACSEC_TXSC_STARTING_PN_Values {
  /** First packet number placed in the SecTAG. */
  readonly startingPn: bigint;
  /** Whether numbering continues from where it stopped or returns to the starting number. */
  readonly mode: MACSecPNMode | number;
}

/** What setting P_MACSEC_TXSC_STARTING_PN takes. */
export interface P_MACSEC_TXSC_STARTING_PN_Input {
  /** First packet number placed in the SecTAG. */
  readonly startingPn: bigint | number;
  /** Whether numbering continues from where it stopped or returns to the starting number. */
  readonly mode: MACSecPNMode | number;
}

/**
 * Packet number with which a transmit secure channel begins, and whether a new start goes back to it.
 *
 * Port command 514, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_STARTING_PN extends CommandInstance {
  /** Asks for it. Packet number with which a transmit secure channel begins, and whether a new start goes back to it. */
  get(): Request<P_MACSEC_TXSC_STARTING_PN_Values>;
  /**
   * Sets it. Packet number with which a transmit secure channel begins, and whether a new start goes back to it.
   * @param startingPn first packet number placed in the SecTAG
   * @param mode whether numbering continues from where it stopped or returns to the starting number
   */
  set(startingPn: bigint | number, mode: MACSecPNMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_STARTING_PN_Input): Request<void>;
}

/**
 * Packet number with which a transmit secure channel begins, and whether a new start goes back to it.
 *
 * Port command 514, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_STARTING_PN: CommandClass<P_MACSEC_TXSC_STARTING_PN, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_STARTING_PN", 514, "p txsc", "starting_pn:i64 mode:u8@0", "=", "", [MACSecPNMode]);

/** What P_MACSEC_TXSC_REKEY_MODE reports. */
export interface P_MACSEC_TXSC_REKEY_MODE_Values {
  /** Change when packet numbers run out, or at the configured packet number figure. */
  readonly mode: MACSecRekeyMode | number;
  /** Packet number figure that triggers the change in packet number mode. */
  readonly value: number;
}

/** What setting P_MACSEC_TXSC_REKEY_MODE takes. */
export interface P_MACSEC_TXSC_REKEY_MODE_Input {
  /** Change when packet numbers run out, or at the configured packet number figure. */
  readonly mode: MACSecRekeyMode | number;
  /** Packet number figure that triggers the change in packet number mode. */
  readonly value: number;
}

/**
 * Condition under which a transmit secure channel changes to its next key.
 *
 * Port command 515, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_REKEY_MODE extends CommandInstance {
  /** Asks for it. Condition under which a transmit secure channel changes to its next key. */
  get(): Request<P_MACSEC_TXSC_REKEY_MODE_Values>;
  /**
   * Sets it. Condition under which a transmit secure channel changes to its next key.
   * @param mode change when packet numbers run out, or at the configured packet number figure
   * @param value packet number figure that triggers the change in packet number mode
   */
  set(mode: MACSecRekeyMode | number, value: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_REKEY_MODE_Input): Request<void>;
}

/**
 * Condition under which a transmit secure channel changes to its next key.
 *
 * Port command 515, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_REKEY_MODE: CommandClass<P_MACSEC_TXSC_REKEY_MODE, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_REKEY_MODE", 515, "p txsc", "mode:u8@0 value:i32", "=", "", [MACSecRekeyMode]);

/** What P_MACSEC_TXSC_ENCRYPT reports. */
export interface P_MACSEC_TXSC_ENCRYPT_Values {
  /** Whether the user data is encrypted or only authenticated. */
  readonly mode: MACSecEncryptionMode | number;
}

/** What setting P_MACSEC_TXSC_ENCRYPT takes. */
export interface P_MACSEC_TXSC_ENCRYPT_Input {
  /** Whether the user data is encrypted or only authenticated. */
  readonly mode: MACSecEncryptionMode | number;
}

/**
 * Protection applied by a transmit secure channel: encryption with integrity check, or integrity check alone.
 *
 * Port command 512, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_ENCRYPT extends CommandInstance {
  /** Asks for it. Protection applied by a transmit secure channel: encryption with integrity check, or integrity check alone. */
  get(): Request<P_MACSEC_TXSC_ENCRYPT_Values>;
  /**
   * Sets it. Protection applied by a transmit secure channel: encryption with integrity check, or integrity check alone.
   * @param mode whether the user data is encrypted or only authenticated
   */
  set(mode: MACSecEncryptionMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_ENCRYPT_Input): Request<void>;
  /** Sets it with mode ENCRYPT_INTEGRITY. */
  setEncryptIntegrity(): Request<void>;
  /** Sets it with mode INTEGRITY_ONLY. */
  setIntegrityOnly(): Request<void>;
}

/**
 * Protection applied by a transmit secure channel: encryption with integrity check, or integrity check alone.
 *
 * Port command 512, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_ENCRYPT: CommandClass<P_MACSEC_TXSC_ENCRYPT, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_ENCRYPT", 512, "p txsc", "mode:u8@0", "=", "setEncryptIntegrity mode=ENCRYPT_INTEGRITY;setIntegrityOnly mode=INTEGRITY_ONLY", [MACSecEncryptionMode]);

/** What P_MACSEC_TXSC_SAK_VALUE reports. */
export interface P_MACSEC_TXSC_SAK_VALUE_Values {
  /** Secret AES key; 16 bytes for 128-bit suites, 32 bytes for 256-bit suites. */
  readonly sakKeyValue: string;
}

/** What setting P_MACSEC_TXSC_SAK_VALUE takes. */
export interface P_MACSEC_TXSC_SAK_VALUE_Input {
  /** Secret AES key; 16 bytes for 128-bit suites, 32 bytes for 256-bit suites. */
  readonly sakKeyValue: string | Uint8Array;
}

/**
 * Secure association key in one key slot of a transmit secure channel.
 *
 * Port command 534, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 * - `sak_key`: Secure association key of a MACsec channel.
 */
export interface P_MACSEC_TXSC_SAK_VALUE extends CommandInstance {
  /** Asks for it. Secure association key in one key slot of a transmit secure channel. */
  get(): Request<P_MACSEC_TXSC_SAK_VALUE_Values>;
  /**
   * Sets it. Secure association key in one key slot of a transmit secure channel.
   * @param sakKeyValue secret AES key; 16 bytes for 128-bit suites, 32 bytes for 256-bit suites
   */
  set(sakKeyValue: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_SAK_VALUE_Input): Request<void>;
}

/**
 * Secure association key in one key slot of a transmit secure channel.
 *
 * Port command 534, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 * - `sak_key`: Secure association key of a MACsec channel.
 */
export const P_MACSEC_TXSC_SAK_VALUE: CommandClass<P_MACSEC_TXSC_SAK_VALUE, [module: number, port: number, txsc: number, sakKey: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_SAK_VALUE", 534, "p txsc sak_key", "sak_key_value:hex*", "=");

/** What P_MACSEC_TXSC_XPN_SSCI reports. */
export interface P_MACSEC_TXSC_XPN_SSCI_Values {
  /** Four bytes that stand for the SCI when the XPN nonce is built. */
  readonly xpnSsci: string;
}

/** What setting P_MACSEC_TXSC_XPN_SSCI takes. */
export interface P_MACSEC_TXSC_XPN_SSCI_Input {
  /** Four bytes that stand for the SCI when the XPN nonce is built. */
  readonly xpnSsci: string | Uint8Array | bigint;
}

/**
 * Short secure channel identifier of a transmit secure channel, used by the XPN cipher suites only.
 *
 * Port command 540, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_XPN_SSCI extends CommandInstance {
  /** Asks for it. Short secure channel identifier of a transmit secure channel, used by the XPN cipher suites only. */
  get(): Request<P_MACSEC_TXSC_XPN_SSCI_Values>;
  /**
   * Sets it. Short secure channel identifier of a transmit secure channel, used by the XPN cipher suites only.
   * @param xpnSsci four bytes that stand for the SCI when the XPN nonce is built
   */
  set(xpnSsci: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_XPN_SSCI_Input): Request<void>;
}

/**
 * Short secure channel identifier of a transmit secure channel, used by the XPN cipher suites only.
 *
 * Port command 540, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_XPN_SSCI: CommandClass<P_MACSEC_TXSC_XPN_SSCI, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_XPN_SSCI", 540, "p txsc", "xpn_ssci:hex[4]", "=");

/** What P_MACSEC_TXSC_XPN_SALT reports. */
export interface P_MACSEC_TXSC_XPN_SALT_Values {
  /** Twelve-byte salt mixed with SSCI and packet number into the nonce. */
  readonly xpnSalt: string;
}

/** What setting P_MACSEC_TXSC_XPN_SALT takes. */
export interface P_MACSEC_TXSC_XPN_SALT_Input {
  /** Twelve-byte salt mixed with SSCI and packet number into the nonce. */
  readonly xpnSalt: string | Uint8Array;
}

/**
 * Salt of a transmit secure channel, used by the XPN cipher suites only.
 *
 * Port command 541, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_XPN_SALT extends CommandInstance {
  /** Asks for it. Salt of a transmit secure channel, used by the XPN cipher suites only. */
  get(): Request<P_MACSEC_TXSC_XPN_SALT_Values>;
  /**
   * Sets it. Salt of a transmit secure channel, used by the XPN cipher suites only.
   * @param xpnSalt twelve-byte salt mixed with SSCI and packet number into the nonce
   */
  set(xpnSalt: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_XPN_SALT_Input): Request<void>;
}

/**
 * Salt of a transmit secure channel, used by the XPN cipher suites only.
 *
 * Port command 541, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_XPN_SALT: CommandClass<P_MACSEC_TXSC_XPN_SALT, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_XPN_SALT", 541, "p txsc", "xpn_salt:hex[12]", "=");

/**
 * Creates a MACsec receive secure channel under the given index.
 *
 * Port command 518, since 1.0.0b1: set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_CREATE extends CommandInstance {
  /** Sets it. Creates a MACsec receive secure channel under the given index. */
  set(): Request<void>;
}

/**
 * Creates a MACsec receive secure channel under the given index.
 *
 * Port command 518, since 1.0.0b1: set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_CREATE: CommandClass<P_MACSEC_RXSC_CREATE, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_CREATE", 518, "p rxsc", undefined, "");

/** What P_MACSEC_RXSC_INDICES reports. */
export interface P_MACSEC_RXSC_INDICES_Values {
  /** Indices of the receive secure channels in use; empty when there are none. */
  readonly rxscIndices: readonly number[];
}

/** What setting P_MACSEC_RXSC_INDICES takes. */
export interface P_MACSEC_RXSC_INDICES_Input {
  /** Indices of the receive secure channels in use; empty when there are none. */
  readonly rxscIndices: readonly number[];
}

/**
 * Indices of all MACsec receive secure channels on the port; writing creates missing ones and deletes unlisted ones.
 *
 * Port command 519, since 1.0.0b1: get, set, pushed.
 */
export interface P_MACSEC_RXSC_INDICES extends CommandInstance {
  /** Asks for it. Indices of all MACsec receive secure channels on the port; writing creates missing ones and deletes unlisted ones. */
  get(): Request<P_MACSEC_RXSC_INDICES_Values>;
  /**
   * Sets it. Indices of all MACsec receive secure channels on the port; writing creates missing ones and deletes unlisted ones.
   * @param rxscIndices indices of the receive secure channels in use; empty when there are none
   */
  set(rxscIndices: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RXSC_INDICES_Input): Request<void>;
}

/**
 * Indices of all MACsec receive secure channels on the port; writing creates missing ones and deletes unlisted ones.
 *
 * Port command 519, since 1.0.0b1: get, set, pushed.
 */
export const P_MACSEC_RXSC_INDICES: CommandClass<P_MACSEC_RXSC_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_INDICES", 519, "P", "rxsc_indices:i32[]", "=");

/**
 * Deletes a MACsec receive secure channel together with its settings.
 *
 * Port command 531, since 1.0.0b1: set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_DELETE extends CommandInstance {
  /** Sets it. Deletes a MACsec receive secure channel together with its settings. */
  set(): Request<void>;
}

/**
 * Deletes a MACsec receive secure channel together with its settings.
 *
 * Port command 531, since 1.0.0b1: set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_DELETE: CommandClass<P_MACSEC_RXSC_DELETE, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_DELETE", 531, "p rxsc", undefined, "");

/** What P_MACSEC_RXSC_DESCR reports. */
export interface P_MACSEC_RXSC_DESCR_Values {
  /** User-chosen label of the receive secure channel. */
  readonly description: string;
}

/** What setting P_MACSEC_RXSC_DESCR takes. */
export interface P_MACSEC_RXSC_DESCR_Input {
  /** User-chosen label of the receive secure channel. */
  readonly description: string;
}

/**
 * Free text that labels a MACsec receive secure channel.
 *
 * Port command 520, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_DESCR extends CommandInstance {
  /** Asks for it. Free text that labels a MACsec receive secure channel. */
  get(): Request<P_MACSEC_RXSC_DESCR_Values>;
  /**
   * Sets it. Free text that labels a MACsec receive secure channel.
   * @param description user-chosen label of the receive secure channel
   */
  set(description: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RXSC_DESCR_Input): Request<void>;
}

/**
 * Free text that labels a MACsec receive secure channel.
 *
 * Port command 520, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_DESCR: CommandClass<P_MACSEC_RXSC_DESCR, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_DESCR", 520, "p rxsc", "description:str", "=");

/** What P_MACSEC_RXSC_SCI reports. */
export interface P_MACSEC_RXSC_SCI_Values {
  /** SCI of the remote sender: 6-byte system address, then 2-byte port identifier. */
  readonly sci: string;
}

/** What setting P_MACSEC_RXSC_SCI takes. */
export interface P_MACSEC_RXSC_SCI_Input {
  /** SCI of the remote sender: 6-byte system address, then 2-byte port identifier. */
  readonly sci: string | Uint8Array | bigint;
}

/**
 * Secure channel identifier (SCI) that assigns received frames to a receive secure channel.
 *
 * Port command 523, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_SCI extends CommandInstance {
  /** Asks for it. Secure channel identifier (SCI) that assigns received frames to a receive secure channel. */
  get(): Request<P_MACSEC_RXSC_SCI_Values>;
  /**
   * Sets it. Secure channel identifier (SCI) that assigns received frames to a receive secure channel.
   * @param sci SCI of the remote sender: 6-byte system address, then 2-byte port identifier
   */
  set(sci: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RXSC_SCI_Input): Request<void>;
}

/**
 * Secure channel identifier (SCI) that assigns received frames to a receive secure channel.
 *
 * Port command 523, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_SCI: CommandClass<P_MACSEC_RXSC_SCI, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_SCI", 523, "p rxsc", "sci:hex[8]", "=");

/** What P_MACSEC_RXSC_CONF_OFFSET reports. */
export interface P_MACSEC_RXSC_CONF_OFFSET_Values {
  /** Leading bytes of user data expected in clear; the standard allows 0, 30 and 50. In bytes. */
  readonly offset: number;
}

/** What setting P_MACSEC_RXSC_CONF_OFFSET takes. */
export interface P_MACSEC_RXSC_CONF_OFFSET_Input {
  /** Leading bytes of user data expected in clear; the standard allows 0, 30 and 50. In bytes. */
  readonly offset: number;
}

/**
 * Confidentiality offset of a receive secure channel, the leading part of the user data left in clear.
 *
 * Port command 522, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_CONF_OFFSET extends CommandInstance {
  /** Asks for it. Confidentiality offset of a receive secure channel, the leading part of the user data left in clear. */
  get(): Request<P_MACSEC_RXSC_CONF_OFFSET_Values>;
  /**
   * Sets it. Confidentiality offset of a receive secure channel, the leading part of the user data left in clear.
   * @param offset leading bytes of user data expected in clear; the standard allows 0, 30 and 50
   */
  set(offset: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RXSC_CONF_OFFSET_Input): Request<void>;
}

/**
 * Confidentiality offset of a receive secure channel, the leading part of the user data left in clear.
 *
 * Port command 522, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_CONF_OFFSET: CommandClass<P_MACSEC_RXSC_CONF_OFFSET, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_CONF_OFFSET", 522, "p rxsc", "offset:i32", "=");

/** What P_MACSEC_RXSC_CIPHERSUITE reports. */
export interface P_MACSEC_RXSC_CIPHERSUITE_Values {
  /** AES-GCM variant: key length, and whether packet numbers are extended (XPN). */
  readonly cipherSuite: MACSecCipherSuite | number;
}

/** What setting P_MACSEC_RXSC_CIPHERSUITE takes. */
export interface P_MACSEC_RXSC_CIPHERSUITE_Input {
  /** AES-GCM variant: key length, and whether packet numbers are extended (XPN). */
  readonly cipherSuite: MACSecCipherSuite | number;
}

/**
 * Cipher suite that validates frames received on a receive secure channel.
 *
 * Port command 521, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_CIPHERSUITE extends CommandInstance {
  /** Asks for it. Cipher suite that validates frames received on a receive secure channel. */
  get(): Request<P_MACSEC_RXSC_CIPHERSUITE_Values>;
  /**
   * Sets it. Cipher suite that validates frames received on a receive secure channel.
   * @param cipherSuite AES-GCM variant: key length, and whether packet numbers are extended (XPN)
   */
  set(cipherSuite: MACSecCipherSuite | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RXSC_CIPHERSUITE_Input): Request<void>;
  /** Sets it with cipherSuite GCM_AES_128. */
  setGcmAes128(): Request<void>;
  /** Sets it with cipherSuite GCM_AES_256. */
  setGcmAes256(): Request<void>;
  /** Sets it with cipherSuite GCM_AES_XPN_128. */
  setGcmAesXpn128(): Request<void>;
  /** Sets it with cipherSuite GCM_AES_XPN_256. */
  setGcmAesXpn256(): Request<void>;
}

/**
 * Cipher suite that validates frames received on a receive secure channel.
 *
 * Port command 521, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_CIPHERSUITE: CommandClass<P_MACSEC_RXSC_CIPHERSUITE, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_CIPHERSUITE", 521, "p rxsc", "cipher_suite:u8@0", "=", "setGcmAes128 cipher_suite=GCM_AES_128;setGcmAes256 cipher_suite=GCM_AES_256;setGcmAesXpn128 cipher_suite=GCM_AES_XPN_128;setGcmAesXpn256 cipher_suite=GCM_AES_XPN_256", [MACSecCipherSuite]);

/** What P_MACSEC_RXSC_LOWEST_PN reports. */
export interface P_MACSEC_RXSC_LOWEST_PN_Values {
  /** 64-bit packet number; frames numbered below it count as late. */
  readonly lowestPn: string;
}

/** What setting P_MACSEC_RXSC_LOWEST_PN takes. */
export interface P_MACSEC_RXSC_LOWEST_PN_Input {
  /** 64-bit packet number; frames numbered below it count as late. */
  readonly lowestPn: string | Uint8Array | bigint;
}

/**
 * Lowest packet number that a receive secure channel still accepts, used for replay protection.
 *
 * Port command 511, since 1.6.0: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_LOWEST_PN extends CommandInstance {
  /** Asks for it. Lowest packet number that a receive secure channel still accepts, used for replay protection. */
  get(): Request<P_MACSEC_RXSC_LOWEST_PN_Values>;
  /**
   * Sets it. Lowest packet number that a receive secure channel still accepts, used for replay protection.
   * @param lowestPn 64-bit packet number; frames numbered below it count as late
   */
  set(lowestPn: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RXSC_LOWEST_PN_Input): Request<void>;
}

/**
 * Lowest packet number that a receive secure channel still accepts, used for replay protection.
 *
 * Port command 511, since 1.6.0: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_LOWEST_PN: CommandClass<P_MACSEC_RXSC_LOWEST_PN, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_LOWEST_PN", 511, "p rxsc", "lowest_pn:hex[8]", "=");

/** What P_MACSEC_RXSC_TPLDID reports. */
export interface P_MACSEC_RXSC_TPLDID_Values {
  /** TPLD id of the test traffic expected on this channel. */
  readonly tpldId: number;
}

/** What setting P_MACSEC_RXSC_TPLDID takes. */
export interface P_MACSEC_RXSC_TPLDID_Input {
  /** TPLD id of the test traffic expected on this channel. */
  readonly tpldId: number;
}

/**
 * Test payload id associated with a receive secure channel.
 *
 * Port command 535, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_TPLDID extends CommandInstance {
  /** Asks for it. Test payload id associated with a receive secure channel. */
  get(): Request<P_MACSEC_RXSC_TPLDID_Values>;
  /**
   * Sets it. Test payload id associated with a receive secure channel.
   * @param tpldId TPLD id of the test traffic expected on this channel
   */
  set(tpldId: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RXSC_TPLDID_Input): Request<void>;
}

/**
 * Test payload id associated with a receive secure channel.
 *
 * Port command 535, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_TPLDID: CommandClass<P_MACSEC_RXSC_TPLDID, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_TPLDID", 535, "p rxsc", "tpld_id:i32", "=");

/** What P_MACSEC_RXSC_SAK_VALUE reports. */
export interface P_MACSEC_RXSC_SAK_VALUE_Values {
  /** Secret AES key; 16 bytes for 128-bit suites, 32 bytes for 256-bit suites. */
  readonly sakKeyValue: string;
}

/** What setting P_MACSEC_RXSC_SAK_VALUE takes. */
export interface P_MACSEC_RXSC_SAK_VALUE_Input {
  /** Secret AES key; 16 bytes for 128-bit suites, 32 bytes for 256-bit suites. */
  readonly sakKeyValue: string | Uint8Array;
}

/**
 * Secure association key in one key slot of a receive secure channel.
 *
 * Port command 542, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 * - `sak_key`: Secure association key of a MACsec channel.
 */
export interface P_MACSEC_RXSC_SAK_VALUE extends CommandInstance {
  /** Asks for it. Secure association key in one key slot of a receive secure channel. */
  get(): Request<P_MACSEC_RXSC_SAK_VALUE_Values>;
  /**
   * Sets it. Secure association key in one key slot of a receive secure channel.
   * @param sakKeyValue secret AES key; 16 bytes for 128-bit suites, 32 bytes for 256-bit suites
   */
  set(sakKeyValue: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RXSC_SAK_VALUE_Input): Request<void>;
}

/**
 * Secure association key in one key slot of a receive secure channel.
 *
 * Port command 542, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 * - `sak_key`: Secure association key of a MACsec channel.
 */
export const P_MACSEC_RXSC_SAK_VALUE: CommandClass<P_MACSEC_RXSC_SAK_VALUE, [module: number, port: number, rxsc: number, sakKey: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_SAK_VALUE", 542, "p rxsc sak_key", "sak_key_value:hex*", "=");

/** What P_MACSEC_RXSC_XPN_SSCI reports. */
export interface P_MACSEC_RXSC_XPN_SSCI_Values {
  /** Four bytes that stand for the SCI when the XPN nonce is built. */
  readonly xpnSsci: string;
}

/** What setting P_MACSEC_RXSC_XPN_SSCI takes. */
export interface P_MACSEC_RXSC_XPN_SSCI_Input {
  /** Four bytes that stand for the SCI when the XPN nonce is built. */
  readonly xpnSsci: string | Uint8Array | bigint;
}

/**
 * Short secure channel identifier of a receive secure channel, used by the XPN cipher suites only.
 *
 * Port command 544, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_XPN_SSCI extends CommandInstance {
  /** Asks for it. Short secure channel identifier of a receive secure channel, used by the XPN cipher suites only. */
  get(): Request<P_MACSEC_RXSC_XPN_SSCI_Values>;
  /**
   * Sets it. Short secure channel identifier of a receive secure channel, used by the XPN cipher suites only.
   * @param xpnSsci four bytes that stand for the SCI when the XPN nonce is built
   */
  set(xpnSsci: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RXSC_XPN_SSCI_Input): Request<void>;
}

/**
 * Short secure channel identifier of a receive secure channel, used by the XPN cipher suites only.
 *
 * Port command 544, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_XPN_SSCI: CommandClass<P_MACSEC_RXSC_XPN_SSCI, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_XPN_SSCI", 544, "p rxsc", "xpn_ssci:hex[4]", "=");

/** What P_MACSEC_RXSC_XPN_SALT reports. */
export interface P_MACSEC_RXSC_XPN_SALT_Values {
  /** Twelve-byte salt mixed with SSCI and packet number into the nonce. */
  readonly xpnSalt: string;
}

/** What setting P_MACSEC_RXSC_XPN_SALT takes. */
export interface P_MACSEC_RXSC_XPN_SALT_Input {
  /** Twelve-byte salt mixed with SSCI and packet number into the nonce. */
  readonly xpnSalt: string | Uint8Array;
}

/**
 * Salt of a receive secure channel, used by the XPN cipher suites only.
 *
 * Port command 546, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_XPN_SALT extends CommandInstance {
  /** Asks for it. Salt of a receive secure channel, used by the XPN cipher suites only. */
  get(): Request<P_MACSEC_RXSC_XPN_SALT_Values>;
  /**
   * Sets it. Salt of a receive secure channel, used by the XPN cipher suites only.
   * @param xpnSalt twelve-byte salt mixed with SSCI and packet number into the nonce
   */
  set(xpnSalt: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RXSC_XPN_SALT_Input): Request<void>;
}

/**
 * Salt of a receive secure channel, used by the XPN cipher suites only.
 *
 * Port command 546, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_XPN_SALT: CommandClass<P_MACSEC_RXSC_XPN_SALT, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_XPN_SALT", 546, "p rxsc", "xpn_salt:hex[12]", "=");

/** What P_MACSEC_TX_STATS reports. */
export interface P_MACSEC_TX_STATS_Values {
  /** Bits sent per second on all transmit secure channels. In bits per second. */
  readonly bitsSec: bigint;
  /** Bytes sent per second on all transmit secure channels. In bytes per second. */
  readonly bytesSec: bigint;
  /** Frames sent per second on all transmit secure channels. In frames per second. */
  readonly framesSec: bigint;
  /** Bits sent on all transmit secure channels since the last clear. In bits. */
  readonly totalBits: bigint;
  /** Bytes sent on all transmit secure channels since the last clear. In bytes. */
  readonly totalBytes: bigint;
  /** Frames sent on all transmit secure channels since the last clear. In frames. */
  readonly totalFrames: bigint;
  /** Bits sent with integrity protection but no encryption. In bits. */
  readonly totalProtectedOnlyBits: bigint;
  /** Bytes sent with integrity protection but no encryption. In bytes. */
  readonly totalProtectedOnlyBytes: bigint;
  /** Bits sent encrypted as well as integrity protected. In bits. */
  readonly totalEncryptedBits: bigint;
  /** Bytes sent encrypted as well as integrity protected. In bytes. */
  readonly totalEncryptedBytes: bigint;
}

/**
 * MACsec transmit counters of the port, summed over its secure channels.
 *
 * Port command 517, since 1.0.0b1: get.
 */
export interface P_MACSEC_TX_STATS extends CommandInstance {
  /** Asks for it. MACsec transmit counters of the port, summed over its secure channels. */
  get(): Request<P_MACSEC_TX_STATS_Values>;
}

/**
 * MACsec transmit counters of the port, summed over its secure channels.
 *
 * Port command 517, since 1.0.0b1: get.
 */
export const P_MACSEC_TX_STATS: CommandClass<P_MACSEC_TX_STATS, [module: number, port: number]> = /* @__PURE__ */ command("P_MACSEC_TX_STATS", 517, "p", "bits_sec:i64 bytes_sec:i64 frames_sec:i64 total_bits:i64 total_bytes:i64 total_frames:i64 total_protected_only_bits:i64 total_protected_only_bytes:i64 total_encrypted_bits:i64 total_encrypted_bytes:i64", undefined);

/** What P_MACSEC_TXSC_STATS reports. */
export interface P_MACSEC_TXSC_STATS_Values {
  /** Bits sent per second on this transmit secure channel. In bits per second. */
  readonly bitsSec: bigint;
  /** Bytes sent per second on this transmit secure channel. In bytes per second. */
  readonly bytesSec: bigint;
  /** Frames sent per second on this transmit secure channel. In frames per second. */
  readonly framesSec: bigint;
  /** Bits sent on this transmit secure channel since the last clear. In bits. */
  readonly totalBits: bigint;
  /** Bytes sent on this transmit secure channel since the last clear. In bytes. */
  readonly totalBytes: bigint;
  /** Frames sent on this transmit secure channel since the last clear. In frames. */
  readonly totalFrames: bigint;
  /** Bits sent with integrity protection but no encryption. In bits. */
  readonly totalProtectedOnlyBits: bigint;
  /** Bytes sent with integrity protection but no encryption. In bytes. */
  readonly totalProtectedOnlyBytes: bigint;
  /** Bits sent encrypted as well as integrity protected. In bits. */
  readonly totalEncryptedBits: bigint;
  /** Bytes sent encrypted as well as integrity protected. In bytes. */
  readonly totalEncryptedBytes: bigint;
}

/**
 * Transmit counters of one MACsec secure channel, with rates and totals since the last clear.
 *
 * Port command 528, since 1.0.0b1: get.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_STATS extends CommandInstance {
  /** Asks for it. Transmit counters of one MACsec secure channel, with rates and totals since the last clear. */
  get(): Request<P_MACSEC_TXSC_STATS_Values>;
}

/**
 * Transmit counters of one MACsec secure channel, with rates and totals since the last clear.
 *
 * Port command 528, since 1.0.0b1: get.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_STATS: CommandClass<P_MACSEC_TXSC_STATS, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_STATS", 528, "p txsc", "bits_sec:i64 bytes_sec:i64 frames_sec:i64 total_bits:i64 total_bytes:i64 total_frames:i64 total_protected_only_bits:i64 total_protected_only_bytes:i64 total_encrypted_bits:i64 total_encrypted_bytes:i64", undefined);

/**
 * Clears the MACsec transmit counters of the port.
 *
 * Port command 516, since 1.0.0b1: set.
 */
export interface P_MACSEC_TX_CLEAR extends CommandInstance {
  /** Sets it. Clears the MACsec transmit counters of the port. */
  set(): Request<void>;
}

/**
 * Clears the MACsec transmit counters of the port.
 *
 * Port command 516, since 1.0.0b1: set.
 */
export const P_MACSEC_TX_CLEAR: CommandClass<P_MACSEC_TX_CLEAR, [module: number, port: number]> = /* @__PURE__ */ command("P_MACSEC_TX_CLEAR", 516, "p", undefined, "");

/** What P_MACSEC_RX_STATS reports. */
export interface P_MACSEC_RX_STATS_Values {
  /** Bits received per second on all receive secure channels. In bits per second. */
  readonly bitsSec: bigint;
  /** Bytes received per second on all receive secure channels. In bytes per second. */
  readonly bytesSec: bigint;
  /** Frames received per second on all receive secure channels. In frames per second. */
  readonly framesSec: bigint;
  /** Bits received on all receive secure channels since the last clear. In bits. */
  readonly totalBits: bigint;
  /** Bytes received on all receive secure channels since the last clear. In bytes. */
  readonly totalBytes: bigint;
  /** Frames received on all receive secure channels since the last clear. In frames. */
  readonly totalFrames: bigint;
  /** Frames that passed the integrity check and were accepted. In frames. */
  readonly totalOkFrames: bigint;
  /** Frames whose packet number lay below the lowest acceptable one. In frames. */
  readonly totalDelayedFrames: bigint;
  /** Frames whose integrity check value did not match. In frames. */
  readonly totalIcvCheckFailedFrames: bigint;
}

/**
 * MACsec receive counters of the port, including validation results, summed over its secure channels.
 *
 * Port command 525, since 1.0.0b1: get.
 */
export interface P_MACSEC_RX_STATS extends CommandInstance {
  /** Asks for it. MACsec receive counters of the port, including validation results, summed over its secure channels. */
  get(): Request<P_MACSEC_RX_STATS_Values>;
}

/**
 * MACsec receive counters of the port, including validation results, summed over its secure channels.
 *
 * Port command 525, since 1.0.0b1: get.
 */
export const P_MACSEC_RX_STATS: CommandClass<P_MACSEC_RX_STATS, [module: number, port: number]> = /* @__PURE__ */ command("P_MACSEC_RX_STATS", 525, "p", "bits_sec:i64 bytes_sec:i64 frames_sec:i64 total_bits:i64 total_bytes:i64 total_frames:i64 total_ok_frames:i64 total_delayed_frames:i64 total_icv_check_failed_frames:i64", undefined);

/** What P_MACSEC_RXSC_STATS reports. */
export interface P_MACSEC_RXSC_STATS_Values {
  /** Bits received per second on this receive secure channel. In bits per second. */
  readonly bitsSec: bigint;
  /** Bytes received per second on this receive secure channel. In bytes per second. */
  readonly bytesSec: bigint;
  /** Frames received per second on this receive secure channel. In frames per second. */
  readonly framesSec: bigint;
  /** Bits received on this receive secure channel since the last clear. In bits. */
  readonly totalBits: bigint;
  /** Bytes received on this receive secure channel since the last clear. In bytes. */
  readonly totalBytes: bigint;
  /** Frames received on this receive secure channel since the last clear. In frames. */
  readonly totalFrames: bigint;
  /** Frames that passed the integrity check and were accepted. In frames. */
  readonly totalOkFrames: bigint;
  /** Frames whose packet number lay below the lowest acceptable one. In frames. */
  readonly totalDelayedFrames: bigint;
  /** Frames whose integrity check value did not match. In frames. */
  readonly totalIcvCheckFailedFrames: bigint;
}

/**
 * Receive counters of one MACsec secure channel, including frames that failed validation.
 *
 * Port command 529, since 1.0.0b1: get.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_STATS extends CommandInstance {
  /** Asks for it. Receive counters of one MACsec secure channel, including frames that failed validation. */
  get(): Request<P_MACSEC_RXSC_STATS_Values>;
}

/**
 * Receive counters of one MACsec secure channel, including frames that failed validation.
 *
 * Port command 529, since 1.0.0b1: get.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_STATS: CommandClass<P_MACSEC_RXSC_STATS, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_STATS", 529, "p rxsc", "bits_sec:i64 bytes_sec:i64 frames_sec:i64 total_bits:i64 total_bytes:i64 total_frames:i64 total_ok_frames:i64 total_delayed_frames:i64 total_icv_check_failed_frames:i64", undefined);

/**
 * Clears the MACsec receive counters of the port.
 *
 * Port command 524, since 1.0.0b1: set.
 */
export interface P_MACSEC_RX_CLEAR extends CommandInstance {
  /** Sets it. Clears the MACsec receive counters of the port. */
  set(): Request<void>;
}

/**
 * Clears the MACsec receive counters of the port.
 *
 * Port command 524, since 1.0.0b1: set.
 */
export const P_MACSEC_RX_CLEAR: CommandClass<P_MACSEC_RX_CLEAR, [module: number, port: number]> = /* @__PURE__ */ command("P_MACSEC_RX_CLEAR", 524, "p", undefined, "");

/** What P_MACSEC_RX_ENABLE reports. */
export interface P_MACSEC_RX_ENABLE_Values {
  /** ON makes the receiver decode MACsec frames. */
  readonly onOff: OnOff | number;
}

/** What setting P_MACSEC_RX_ENABLE takes. */
export interface P_MACSEC_RX_ENABLE_Input {
  /** ON makes the receiver decode MACsec frames. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the port decodes and validates the MACsec frames it receives.
 *
 * Port command 545, since 1.0.0b1: get, set, pushed.
 */
export interface P_MACSEC_RX_ENABLE extends CommandInstance {
  /** Asks for it. Whether the port decodes and validates the MACsec frames it receives. */
  get(): Request<P_MACSEC_RX_ENABLE_Values>;
  /**
   * Sets it. Whether the port decodes and validates the MACsec frames it receives.
   * @param onOff ON makes the receiver decode MACsec frames
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RX_ENABLE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the port decodes and validates the MACsec frames it receives.
 *
 * Port command 545, since 1.0.0b1: get, set, pushed.
 */
export const P_MACSEC_RX_ENABLE: CommandClass<P_MACSEC_RX_ENABLE, [module: number, port: number]> = /* @__PURE__ */ command("P_MACSEC_RX_ENABLE", 545, "P", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_MACSEC_RXSC_AN reports. */
export interface P_MACSEC_RXSC_AN_Values {
  /** Two-bit association number, 0 to 3, of the secure association. */
  readonly nextAn: number;
}

/**
 * Association number reported by a receive secure channel, which identifies one of its keys.
 *
 * Port command 550, since 1.6.0: get.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_AN extends CommandInstance {
  /** Asks for it. Association number reported by a receive secure channel, which identifies one of its keys. */
  get(): Request<P_MACSEC_RXSC_AN_Values>;
}

/**
 * Association number reported by a receive secure channel, which identifies one of its keys.
 *
 * Port command 550, since 1.6.0: get.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_AN: CommandClass<P_MACSEC_RXSC_AN, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_AN", 550, "p rxsc", "next_an:i32", undefined);

/** What P_MACSEC_RXSC_NEXT_PN reports. */
export interface P_MACSEC_RXSC_NEXT_PN_Values {
  /** 64-bit packet number expected in the next received frame. */
  readonly nextPn: string;
}

/** What setting P_MACSEC_RXSC_NEXT_PN takes. */
export interface P_MACSEC_RXSC_NEXT_PN_Input {
  /** 64-bit packet number expected in the next received frame. */
  readonly nextPn: string | Uint8Array | bigint;
}

/**
 * Packet number that a receive secure channel expects next.
 *
 * Port command 548, since 1.6.0: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_NEXT_PN extends CommandInstance {
  /** Asks for it. Packet number that a receive secure channel expects next. */
  get(): Request<P_MACSEC_RXSC_NEXT_PN_Values>;
  /**
   * Sets it. Packet number that a receive secure channel expects next.
   * @param nextPn 64-bit packet number expected in the next received frame
   */
  set(nextPn: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_RXSC_NEXT_PN_Input): Request<void>;
}

/**
 * Packet number that a receive secure channel expects next.
 *
 * Port command 548, since 1.6.0: get, set.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_NEXT_PN: CommandClass<P_MACSEC_RXSC_NEXT_PN, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_NEXT_PN", 548, "p rxsc", "next_pn:hex[8]", "=");

/** What P_MACSEC_TXSC_NEXT_PN reports. */
export interface P_MACSEC_TXSC_NEXT_PN_Values {
  /** 64-bit packet number of the next frame to be sent. */
  readonly nextPn: string;
}

/** What setting P_MACSEC_TXSC_NEXT_PN takes. */
export interface P_MACSEC_TXSC_NEXT_PN_Input {
  /** 64-bit packet number of the next frame to be sent. */
  readonly nextPn: string | Uint8Array | bigint;
}

/**
 * Packet number that a transmit secure channel puts into its next frame.
 *
 * Port command 547, since 1.6.0: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_NEXT_PN extends CommandInstance {
  /** Asks for it. Packet number that a transmit secure channel puts into its next frame. */
  get(): Request<P_MACSEC_TXSC_NEXT_PN_Values>;
  /**
   * Sets it. Packet number that a transmit secure channel puts into its next frame.
   * @param nextPn 64-bit packet number of the next frame to be sent
   */
  set(nextPn: string | Uint8Array | bigint): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_NEXT_PN_Input): Request<void>;
}

/**
 * Packet number that a transmit secure channel puts into its next frame.
 *
 * Port command 547, since 1.6.0: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_NEXT_PN: CommandClass<P_MACSEC_TXSC_NEXT_PN, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_NEXT_PN", 547, "p txsc", "next_pn:hex[8]", "=");

/** What P_MACSEC_RXSC_PN reports. */
export interface P_MACSEC_RXSC_PN_Values {
  /** 64-bit packet number at the receiver when asked. */
  readonly pn: string;
}

/**
 * Packet number most recently reported by a receive secure channel.
 *
 * Port command 551, since 1.6.0: get.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export interface P_MACSEC_RXSC_PN extends CommandInstance {
  /** Asks for it. Packet number most recently reported by a receive secure channel. */
  get(): Request<P_MACSEC_RXSC_PN_Values>;
}

/**
 * Packet number most recently reported by a receive secure channel.
 *
 * Port command 551, since 1.6.0: get.
 *
 * Indices:
 * - `rxsc`: MACsec receive secure channel of a port.
 */
export const P_MACSEC_RXSC_PN: CommandClass<P_MACSEC_RXSC_PN, [module: number, port: number, rxsc: number]> = /* @__PURE__ */ command("P_MACSEC_RXSC_PN", 551, "p rxsc", "pn:hex[8]", undefined);

/** What P_MACSEC_TXSC_NEXT_AN reports. */
export interface P_MACSEC_TXSC_NEXT_AN_Values {
  /** Two-bit association number placed in the SecTAG. From 0 to 3. */
  readonly nextAn: number;
}

/** What setting P_MACSEC_TXSC_NEXT_AN takes. */
export interface P_MACSEC_TXSC_NEXT_AN_Input {
  /** Two-bit association number placed in the SecTAG. From 0 to 3. */
  readonly nextAn: number;
}

/**
 * Association number, and with it the key, that a transmit secure channel uses next.
 *
 * Port command 549, since 1.6.0: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export interface P_MACSEC_TXSC_NEXT_AN extends CommandInstance {
  /** Asks for it. Association number, and with it the key, that a transmit secure channel uses next. */
  get(): Request<P_MACSEC_TXSC_NEXT_AN_Values>;
  /**
   * Sets it. Association number, and with it the key, that a transmit secure channel uses next.
   * @param nextAn two-bit association number placed in the SecTAG
   */
  set(nextAn: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACSEC_TXSC_NEXT_AN_Input): Request<void>;
}

/**
 * Association number, and with it the key, that a transmit secure channel uses next.
 *
 * Port command 549, since 1.6.0: get, set.
 *
 * Indices:
 * - `txsc`: MACsec transmit secure channel of a port.
 */
export const P_MACSEC_TXSC_NEXT_AN: CommandClass<P_MACSEC_TXSC_NEXT_AN, [module: number, port: number, txsc: number]> = /* @__PURE__ */ command("P_MACSEC_TXSC_NEXT_AN", 549, "p txsc", "next_an:i32~0..3", "=");
