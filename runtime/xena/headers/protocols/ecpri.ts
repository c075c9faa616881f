import { defineHeader, type HeaderBuilder } from "../define.js";
import { type Bits, big, type FlagInput, flag, type HexInput, hex, named, restLength, uint } from "../field.js";

const MESSAGES = {
  IQ_DATA: 0,
  BIT_SEQUENCE: 1,
  REAL_TIME_CONTROL: 2,
  GENERIC_DATA: 3,
  REMOTE_MEMORY_ACCESS: 4,
  ONE_WAY_DELAY: 5,
  REMOTE_RESET: 6,
  EVENT_INDICATION: 7,
} as const;

/** Name of an eCPRI message. */
export type EcpriMessage = keyof typeof MESSAGES;

/** Fields of an eCPRI message. */
export interface EcpriFields {
  readonly revision?: number;
  readonly reserved?: number;
  /** Whether another message follows in the same packet. */
  readonly concatenated?: FlagInput;
  /** `IQ_DATA` unless given. */
  readonly messageType?: EcpriMessage | number;
  /** Bytes behind the common header; left out, it reaches to the end of the frame. */
  readonly payloadSize?: number;
  /** Identifier of the antenna carrier or flow (PC_ID, RTC_ID), of message types 0 to 2. */
  readonly flowId?: number;
  /** Sequence identifier, of message types 0 to 2. */
  readonly sequenceId?: number;
  /** PC_ID of a generic data transfer. */
  readonly dataId?: number;
  /** SEQ_ID of a generic data transfer. */
  readonly dataSequenceId?: number;
  /** Measurement identifier of a one-way delay message. */
  readonly measurementId?: number;
  /** What a one-way delay message asks or answers. */
  readonly action?: number;
  /** Ten bytes as PTP writes a time, of a one-way delay message. */
  readonly timestamp?: HexInput;
  /** In nanoseconds times 2^16, of a one-way delay message. */
  readonly compensation?: bigint | number;
}

/** eCPRI message, eCPRI specification 2.0 section 3.1.3 (common header) and 3.2.4 (messages). Other types: a `payload` behind. */
export const ecpri: HeaderBuilder<EcpriFields> = defineHeader(
  "ecpri",
  {
    revision: uint(4, 1),
    reserved: uint(3),
    concatenated: flag(),
    messageType: named(8, MESSAGES, "IQ_DATA"),
    payloadSize: uint(16, 0, restLength(4)),
    flowId: uint(16, 0, { when: isFlow }),
    sequenceId: uint(16, 0, { when: isFlow }),
    dataId: uint(32, 0, { when: isGeneric }),
    dataSequenceId: uint(32, 0, { when: isGeneric }),
    measurementId: uint(8, 0, { when: isDelay }),
    action: uint(8, 0, { when: isDelay }),
    timestamp: hex(10, { when: isDelay }),
    compensation: big(64, 0n, { when: isDelay }),
  },
  { segment: (bits) => (isFlow(bits) ? { name: "ECPRI", bytes: 8 } : undefined), ids: { ethertype: 0xaefe } },
);

function isFlow({ messageType = 0n }: Bits): boolean {
  return messageType < 3n;
}

function isGeneric({ messageType }: Bits): boolean {
  return messageType === 3n;
}

function isDelay({ messageType }: Bits): boolean {
  return messageType === 5n;
}
