import { defineHeader, type HeaderBuilder } from "../define.js";
import { type AddressInput, type FlagInput, flag, headerLength, ipv4Address, restLength, uint } from "../field.js";
import { type OptionsInput, optionTail, zerosToFour } from "../option-list.js";

/** Protocol number when nothing announces the next bytes; IANA keeps it reserved. */
const NO_PROTOCOL = 255;

/** Fields of an IPv4 header. */
export interface Ipv4Fields {
  readonly version?: number;
  /** Words of header; left out, it follows from the options. */
  readonly headerLength?: number;
  /** Differentiated services code point, 0 to 63. */
  readonly dscp?: number;
  /** Explicit congestion notification, 0 to 3. */
  readonly ecn?: number;
  /** Left out, it reaches to the end of the frame. */
  readonly totalLength?: number;
  readonly identification?: number;
  readonly reserved?: FlagInput;
  readonly dontFragment?: FlagInput;
  readonly moreFragments?: FlagInput;
  /** In units of 8 bytes, 0 to 8191. */
  readonly fragmentOffset?: number;
  readonly ttl?: number;
  /** Left out, it follows from the next header. */
  readonly protocol?: number;
  /** Computed unless given. */
  readonly checksum?: number;
  readonly src?: AddressInput;
  readonly dst?: AddressInput;
  /** At most 40 bytes; filled with zeros to whole words. */
  readonly options?: OptionsInput;
}

/** IPv4 header, RFC 791, with the DS field of RFC 2474 and RFC 3168. */
export const ipv4: HeaderBuilder<Ipv4Fields> = defineHeader(
  "ipv4",
  {
    version: uint(4, 4),
    headerLength: uint(4, 0, headerLength(4)),
    dscp: uint(6),
    ecn: uint(2),
    totalLength: uint(16, 0, restLength()),
    identification: uint(16),
    reserved: flag(),
    dontFragment: flag(),
    moreFragments: flag(),
    fragmentOffset: uint(13),
    ttl: uint(8, 64),
    protocol: uint(8, NO_PROTOCOL, { next: "ip" }),
    checksum: uint(16, 0, { checksum: { over: "header", hasPseudoHeader: false, isOptional: false } }),
    src: ipv4Address(),
    dst: ipv4Address(),
    options: optionTail(
      { alone: [0, 1], counted: 2, unit: 1, most: 40, filler: zerosToFour },
      { size: ({ headerLength: words = 5n }) => Number(words) * 4 - 20 },
    ),
  },
  { segment: { name: "IP", bytes: 20 }, ids: { ethertype: 0x0800, ip: 4 } },
);
