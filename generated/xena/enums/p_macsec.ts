// Generated from schema/xena/enums/p_macsec.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Whether the MACsec header of sent frames spells out the SCI. */
export type MACSecSCIMode = keyof typeof MACSecSCIMode;
/** Whether the MACsec header of sent frames spells out the SCI. */
export const MACSecSCIMode: {
  /** SCI sent in the header. Number 0. */
  readonly WITH_SCI: "WITH_SCI";
  /** SCI left out and derived from the source MAC address. Number 1. */
  readonly END_STATION: "END_STATION";
  } = /* @__PURE__ */ enumeration("MACSecSCIMode", "WITH_SCI END_STATION");
/** Cipher that protects a MACsec secure channel. */
export type MACSecCipherSuite = keyof typeof MACSecCipherSuite;
/** Cipher that protects a MACsec secure channel. */
export const MACSecCipherSuite: {
  /** 128-bit key with 32-bit packet number. Number 0. */
  readonly GCM_AES_128: "GCM_AES_128";
  /** 256-bit key with 32-bit packet number. Number 1. */
  readonly GCM_AES_256: "GCM_AES_256";
  /** 128-bit key with 64-bit extended packet number. Number 2. */
  readonly GCM_AES_XPN_128: "GCM_AES_XPN_128";
  /** 256-bit key with 64-bit extended packet number. Number 3. */
  readonly GCM_AES_XPN_256: "GCM_AES_XPN_256";
  } = /* @__PURE__ */ enumeration("MACSecCipherSuite", "GCM_AES_128 GCM_AES_256 GCM_AES_XPN_128 GCM_AES_XPN_256");
/** Event that makes a transmit secure channel move on to the next key. */
export type MACSecRekeyMode = keyof typeof MACSecRekeyMode;
/** Event that makes a transmit secure channel move on to the next key. */
export const MACSecRekeyMode: {
  /** Packet numbers are used up. Number 0. */
  readonly PN_EXHAUSTION: "PN_EXHAUSTION";
  /** A given number of packets has been sent. Number 1. */
  readonly PACKET_NUMBER: "PACKET_NUMBER";
  } = /* @__PURE__ */ enumeration("MACSecRekeyMode", "PN_EXHAUSTION PACKET_NUMBER");
/** Whether MACsec hides the payload or only protects it from change. */
export type MACSecEncryptionMode = keyof typeof MACSecEncryptionMode;
/** Whether MACsec hides the payload or only protects it from change. */
export const MACSecEncryptionMode: {
  /** Encrypted and authenticated. Number 0. */
  readonly ENCRYPT_INTEGRITY: "ENCRYPT_INTEGRITY";
  /** Readable, but authenticated. Number 1. */
  readonly INTEGRITY_ONLY: "INTEGRITY_ONLY";
  } = /* @__PURE__ */ enumeration("MACSecEncryptionMode", "ENCRYPT_INTEGRITY INTEGRITY_ONLY");
/** Packet number with which a secure channel begins when traffic starts. */
export type MACSecPNMode = keyof typeof MACSecPNMode;
/** Packet number with which a secure channel begins when traffic starts. */
export const MACSecPNMode: {
  /** Goes on from where it stopped. Number 0. */
  readonly CONTINUE: "CONTINUE";
  /** Begins again at the starting packet number. Number 1. */
  readonly RESET: "RESET";
  } = /* @__PURE__ */ enumeration("MACSecPNMode", "CONTINUE RESET");
