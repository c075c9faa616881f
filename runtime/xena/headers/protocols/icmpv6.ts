import { macBytes } from "../../codec/text.js";
import { ValueError } from "../../errors.js";
import { defineHeader, type HeaderBuilder } from "../define.js";
import { type AddressInput, type Bits, type FlagInput, flag, ipv6Address, named, uint } from "../field.js";
import { type HeaderOption, type OptionsInput, optionTail } from "../option-list.js";
import { toTheEnd } from "../tail.js";

const TYPES = {
  DESTINATION_UNREACHABLE: 1,
  PACKET_TOO_BIG: 2,
  TIME_EXCEEDED: 3,
  PARAMETER_PROBLEM: 4,
  ECHO_REQUEST: 128,
  ECHO_REPLY: 129,
  NEIGHBOR_SOLICITATION: 135,
  NEIGHBOR_ADVERTISEMENT: 136,
} as const;

/** Name of an ICMPv6 message. */
export type Icmpv6Type = keyof typeof TYPES;

/** Fields of an ICMPv6 message. */
export interface Icmpv6Fields {
  /** `ECHO_REQUEST` unless given. */
  readonly type?: Icmpv6Type | number;
  readonly code?: number;
  /** Computed unless given; a payload that the tester makes counts as zeros. */
  readonly checksum?: number;
  /** Of echo messages. */
  readonly identifier?: number;
  /** Of echo messages. */
  readonly sequence?: number;
  /** Of neighbor advertisements: sent by a router. */
  readonly router?: FlagInput;
  /** Of neighbor advertisements: answers a solicitation. */
  readonly solicited?: FlagInput;
  /** Of neighbor advertisements: replaces what is cached. */
  readonly override?: FlagInput;
  /** Of neighbor advertisements. */
  readonly reserved?: number;
  /** The four bytes behind the checksum in all other messages. */
  readonly rest?: number;
  /** Of neighbor discovery. */
  readonly target?: AddressInput;
  /** Of neighbor discovery: `ndOption`. */
  readonly options?: OptionsInput;
}

/** ICMPv6 message, RFC 4443, and neighbor discovery, RFC 4861. It has no segment type of its own. */
export const icmpv6: HeaderBuilder<Icmpv6Fields> = defineHeader(
  "icmpv6",
  {
    type: named(8, TYPES, "ECHO_REQUEST"),
    code: uint(8),
    checksum: uint(16, 0, { checksum: { over: "rest", hasPseudoHeader: true, isOptional: false } }),
    identifier: uint(16, 0, { when: isEcho }),
    sequence: uint(16, 0, { when: isEcho }),
    router: flag(false, { when: isAdvertisement }),
    solicited: flag(false, { when: isAdvertisement }),
    override: flag(false, { when: isAdvertisement }),
    reserved: uint(29, 0, { when: isAdvertisement }),
    rest: uint(32, 0, { when: (bits) => !isEcho(bits) && !isAdvertisement(bits) }),
    target: ipv6Address(undefined, { when: hasTarget }),
    options: optionTail(
      { alone: [], counted: 2, unit: 8, most: 65_511, filler: () => new Uint8Array(0) },
      { size: toTheEnd, when: hasTarget },
    ),
  },
  {
    ids: {
      ip: 58,
      hopLimit: { by: "type", cases: { 133: 255, 134: 255, 135: 255, 136: 255, 137: 255 }, otherwise: 64 },
    },
  },
);

function isEcho({ type }: Bits): boolean {
  return type === 128n || type === 129n;
}

function isAdvertisement({ type }: Bits): boolean {
  return type === 136n;
}

function hasTarget({ type }: Bits): boolean {
  return type === 135n || type === 136n;
}

/** Options of neighbor discovery, RFC 4861 section 4.6.1. Each throws a ValueError for what is no MAC address. */
export const ndOption = {
  sourceLinkAddress: (address: AddressInput): HeaderOption => ({ code: 1, data: linkAddress(address) }),
  targetLinkAddress: (address: AddressInput): HeaderOption => ({ code: 2, data: linkAddress(address) }),
};

function linkAddress(address: AddressInput): Uint8Array {
  const bytes = typeof address === "string" ? macBytes(address) : address;
  if (bytes?.length === 6) return bytes;
  throw new ValueError("icmpv6", "linkAddress", address, "a MAC address");
}
