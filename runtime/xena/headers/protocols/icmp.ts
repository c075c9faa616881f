import { defineHeader, type HeaderBuilder } from "../define.js";
import { type AddressInput, type Bits, ipv4Address, named, uint } from "../field.js";

const TYPES = {
  ECHO_REPLY: 0,
  DESTINATION_UNREACHABLE: 3,
  REDIRECT: 5,
  ECHO_REQUEST: 8,
  TIME_EXCEEDED: 11,
  PARAMETER_PROBLEM: 12,
  TIMESTAMP_REQUEST: 13,
  TIMESTAMP_REPLY: 14,
} as const;

/** Name of an ICMP message. */
export type IcmpType = keyof typeof TYPES;

/** Fields of an ICMP message. */
export interface IcmpFields {
  /** `ECHO_REQUEST` unless given. */
  readonly type?: IcmpType | number;
  readonly code?: number;
  /** Computed unless given; a payload that the tester makes counts as zeros. */
  readonly checksum?: number;
  /** Of echo and timestamp messages. */
  readonly identifier?: number;
  /** Of echo and timestamp messages. */
  readonly sequence?: number;
  /** Of redirects. */
  readonly gateway?: AddressInput;
  /** The four bytes behind the checksum in all other messages. */
  readonly rest?: number;
}

/** ICMP message, RFC 792. */
export const icmp: HeaderBuilder<IcmpFields> = defineHeader(
  "icmp",
  {
    type: named(8, TYPES, "ECHO_REQUEST"),
    code: uint(8),
    checksum: uint(16, 0, { checksum: { over: "rest", hasPseudoHeader: false, isOptional: false } }),
    identifier: uint(16, 0, { when: hasIdentifier }),
    sequence: uint(16, 0, { when: hasIdentifier }),
    gateway: ipv4Address(undefined, { when: ({ type }) => type === 5n }),
    rest: uint(32, 0, { when: (bits) => !hasIdentifier(bits) && bits.type !== 5n }),
  },
  { segment: { name: "ICMP", bytes: 8 }, ids: { ip: 1 } },
);

function hasIdentifier({ type }: Bits): boolean {
  return type === 0n || type === 8n || type === 13n || type === 14n;
}
