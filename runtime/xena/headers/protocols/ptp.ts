import { defineHeader, type HeaderBuilder } from "../define.js";
import { type Bits, big, type HexInput, hex, named, uint } from "../field.js";

const MESSAGES = {
  SYNC: 0,
  DELAY_REQ: 1,
  PDELAY_REQ: 2,
  PDELAY_RESP: 3,
  FOLLOW_UP: 8,
  DELAY_RESP: 9,
  PDELAY_RESP_FOLLOW_UP: 10,
  ANNOUNCE: 11,
  SIGNALING: 12,
  MANAGEMENT: 13,
} as const;

/** Name of a PTP message. */
export type PtpMessage = keyof typeof MESSAGES;

/** Group addresses of IEEE 1588 annex F: forwarded, and for peer delay never forwarded. */
const GROUP = 0x011b19000000;
const PEER_DELAY_GROUP = 0x0180c200000e;

/** UDP ports of IEEE 1588 annex D: messages whose time is taken, and all others. */
const EVENT_PORT = 319;
const GENERAL_PORT = 320;

/** Fields of a PTP message. */
export interface PtpFields {
  /** Upper half of the SDO identifier; 1 for IEEE 802.1AS. */
  readonly majorSdoId?: number;
  /** `SYNC` unless given. */
  readonly messageType?: PtpMessage | number;
  /** 1 for IEEE 1588-2019; 0 unless given. */
  readonly minorVersion?: number;
  readonly version?: number;
  /** Left out, it covers this header and those behind. */
  readonly messageLength?: number;
  readonly domain?: number;
  readonly minorSdoId?: number;
  /** Flag field: 0x0200 two-step, 0x0400 unicast, 0x0008 PTP timescale. */
  readonly flags?: number;
  /** In nanoseconds times 2^16, as an unsigned 64-bit number. */
  readonly correction?: bigint | number;
  readonly typeSpecific?: number;
  /** Eight bytes. */
  readonly clockIdentity?: HexInput;
  readonly portNumber?: number;
  readonly sequenceId?: number;
  /** Left out, it is the one that PTP version 1 used for this message. */
  readonly control?: number;
  /** Logarithm to base 2 of the interval; as an unsigned byte, 0x7F for none. */
  readonly logInterval?: number;
  /** Of all messages but signaling and management: origin, receive or response time. */
  readonly seconds?: number;
  readonly nanoseconds?: number;
  /** Of responses: whose request is answered. */
  readonly requestingClockIdentity?: HexInput;
  readonly requestingPortNumber?: number;
  /** Of peer delay requests: ten bytes that make them as long as the response. */
  readonly reserved?: HexInput;
  /** Of signaling and management: whom it is for. */
  readonly targetClockIdentity?: HexInput;
  readonly targetPortNumber?: number;
  /** Of announcements, as all fields down to `timeSource`: leap seconds. */
  readonly utcOffset?: number;
  readonly reserved2?: number;
  readonly priority1?: number;
  readonly clockClass?: number;
  readonly clockAccuracy?: number;
  readonly clockVariance?: number;
  readonly priority2?: number;
  readonly grandmasterIdentity?: HexInput;
  readonly stepsRemoved?: number;
  readonly timeSource?: number;
  /** Of management, as all fields below. */
  readonly startingBoundaryHops?: number;
  readonly boundaryHops?: number;
  readonly reserved3?: number;
  readonly action?: number;
  readonly reserved4?: number;
}

const ofAnnounce = { when: is(11) };
const ofManagement = { when: is(13) };
const ofTarget = { when: is(12, 13) };
const ofResponse = { when: is(3, 9, 10) };
const timed = { when: (bits: Bits) => !is(12, 13)(bits) };

/** PTP message, IEEE 1588 clause 13: over Ethernet, or over UDP ports 319 and 320. TLVs go into a `payload` behind. */
export const ptp: HeaderBuilder<PtpFields> = defineHeader(
  "ptp",
  {
    majorSdoId: uint(4),
    messageType: named(4, MESSAGES, "SYNC"),
    minorVersion: uint(4),
    version: uint(4, 2),
    messageLength: uint(16, 0, { length: { of: "headers", without: 0, unit: 1 } }),
    domain: uint(8),
    minorSdoId: uint(8),
    flags: uint(16),
    correction: big(64),
    typeSpecific: uint(32),
    clockIdentity: hex(8),
    portNumber: uint(16, 1),
    sequenceId: uint(16),
    control: uint(8, controlOf),
    logInterval: uint(8),
    seconds: uint(48, 0, timed),
    nanoseconds: uint(32, 0, timed),
    requestingClockIdentity: hex(8, ofResponse),
    requestingPortNumber: uint(16, 0, ofResponse),
    reserved: hex(10, { when: is(2) }),
    targetClockIdentity: hex(8, ofTarget),
    targetPortNumber: uint(16, 0, ofTarget),
    utcOffset: uint(16, 37, ofAnnounce),
    reserved2: uint(8, 0, ofAnnounce),
    priority1: uint(8, 128, ofAnnounce),
    clockClass: uint(8, 248, ofAnnounce),
    clockAccuracy: uint(8, 0xfe, ofAnnounce),
    clockVariance: uint(16, 0xffff, ofAnnounce),
    priority2: uint(8, 128, ofAnnounce),
    grandmasterIdentity: hex(8, ofAnnounce),
    stepsRemoved: uint(16, 0, ofAnnounce),
    timeSource: uint(8, 0xa0, ofAnnounce),
    startingBoundaryHops: uint(8, 0, ofManagement),
    boundaryHops: uint(8, 0, ofManagement),
    reserved3: uint(4, 0, ofManagement),
    action: uint(4, 0, ofManagement),
    reserved4: uint(8, 0, ofManagement),
  },
  {
    ids: {
      ethertype: 0x88f7,
      groupMac: {
        by: "messageType",
        cases: { 2: PEER_DELAY_GROUP, 3: PEER_DELAY_GROUP, 10: PEER_DELAY_GROUP },
        otherwise: GROUP,
      },
      udp: {
        by: "messageType",
        cases: { 0: EVENT_PORT, 1: EVENT_PORT, 2: EVENT_PORT, 3: EVENT_PORT },
        otherwise: GENERAL_PORT,
      },
    },
  },
);

function is(...types: number[]): (bits: Bits) => boolean {
  return ({ messageType }) => types.includes(Number(messageType));
}

/** IEEE 1588 table 42; 5 for messages that version 1 had not. */
function controlOf({ messageType = "SYNC" }: Readonly<Record<string, unknown>>): number {
  const codes: Readonly<Record<number, number>> = { 0: 0, 1: 1, 8: 2, 9: 3, 13: 4 };
  const type = typeof messageType === "string" ? MESSAGES[messageType as PtpMessage] : Number(messageType);
  return codes[type] ?? 5;
}
