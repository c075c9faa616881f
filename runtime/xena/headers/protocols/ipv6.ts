import { defineHeader, type HeaderBuilder } from "../define.js";
import {
  type AddressInput,
  type Field,
  type FlagInput,
  flag,
  headerLength,
  ipv6Address,
  restLength,
  uint,
} from "../field.js";
import { type OptionsInput, optionTail } from "../option-list.js";

/** Next header when nothing announces the next bytes (RFC 8200 section 4.7). */
const NO_NEXT_HEADER = 59;

/** Fields of an IPv6 header. */
export interface Ipv6Fields {
  readonly version?: number;
  /** Differentiated services code point, 0 to 63. */
  readonly dscp?: number;
  /** Explicit congestion notification, 0 to 3. */
  readonly ecn?: number;
  /** 0 to 1048575. */
  readonly flowLabel?: number;
  /** Left out, it reaches to the end of the frame; extension headers count. */
  readonly payloadLength?: number;
  /** Left out, it follows from the next header. */
  readonly nextHeader?: number;
  /** 255 before neighbor discovery, which takes nothing else; otherwise 64 unless given. */
  readonly hopLimit?: number;
  readonly src?: AddressInput;
  readonly dst?: AddressInput;
}

/** IPv6 header, RFC 8200. */
export const ipv6: HeaderBuilder<Ipv6Fields> = defineHeader(
  "ipv6",
  {
    version: uint(4, 6),
    dscp: uint(6),
    ecn: uint(2),
    flowLabel: uint(20),
    payloadLength: uint(16, 0, restLength(40)),
    nextHeader: uint(8, NO_NEXT_HEADER, { next: "ip" }),
    hopLimit: uint(8, 64, { next: "hopLimit" }),
    src: ipv6Address(),
    dst: ipv6Address(),
  },
  { segment: { name: "IPV6", bytes: 40 }, ids: { ethertype: 0x86dd, ip: 41 } },
);

/** Fields of an IPv6 extension header that carries options. */
export interface Ipv6OptionsFields {
  /** Left out, it follows from the next header. */
  readonly nextHeader?: number;
  /** Units of 8 bytes behind the first; left out, it follows from the options. */
  readonly headerLength?: number;
  /** Padded to a multiple of 8 bytes by Pad1 or PadN. */
  readonly options?: OptionsInput;
}

/** IPv6 hop-by-hop options, RFC 8200 section 4.3. */
export const ipv6HopByHop: HeaderBuilder<Ipv6OptionsFields> = defineHeader("ipv6HopByHop", optionsTable(), {
  ids: { ip: 0 },
});

/** IPv6 destination options, RFC 8200 section 4.6. */
export const ipv6DestinationOptions: HeaderBuilder<Ipv6OptionsFields> = defineHeader(
  "ipv6DestinationOptions",
  optionsTable(),
  { ids: { ip: 60 } },
);

function optionsTable(): Record<keyof Ipv6OptionsFields, Field> {
  return {
    nextHeader: uint(8, NO_NEXT_HEADER, { next: "ip" }),
    headerLength: uint(8, 0, headerLength(8, 8)),
    options: optionTail(
      { alone: [0], counted: 0, unit: 1, most: 2046, filler: padToEight },
      { size: ({ headerLength: units = 0n }) => Number(units) * 8 + 6 },
    ),
  };
}

/** One Pad1, or a PadN of zeros, so that header and options fill whole units of 8 bytes (RFC 8200 section 4.2). */
function padToEight(used: number): Uint8Array {
  const missing = -(used + 2) & 7;
  const padding = new Uint8Array(missing);
  if (missing > 1) padding.set([1, missing - 2]);
  return padding;
}

/** Fields of an IPv6 fragment header. */
export interface Ipv6FragmentFields {
  /** Left out, it follows from the next header. */
  readonly nextHeader?: number;
  readonly reserved?: number;
  /** In units of 8 bytes, 0 to 8191. */
  readonly offset?: number;
  readonly reserved2?: number;
  readonly moreFragments?: FlagInput;
  readonly identification?: number;
}

/** IPv6 fragment header, RFC 8200 section 4.5. */
export const ipv6Fragment: HeaderBuilder<Ipv6FragmentFields> = defineHeader(
  "ipv6Fragment",
  {
    nextHeader: uint(8, NO_NEXT_HEADER, { next: "ip" }),
    reserved: uint(8),
    offset: uint(13),
    reserved2: uint(2),
    moreFragments: flag(),
    identification: uint(32),
  },
  { ids: { ip: 44 } },
);
