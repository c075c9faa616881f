import { defineHeader, type HeaderBuilder } from "../define.js";
import { type Bits, type FlagInput, flag, uint } from "../field.js";

/** Fields of a GRE header. */
export interface GreFields {
  /** Left out, it is set when `checksum` is given; `true` alone has the checksum computed. */
  readonly hasChecksum?: FlagInput;
  readonly reserved?: number;
  /** Left out, it is set when `key` is given. */
  readonly hasKey?: FlagInput;
  /** Left out, it is set when `sequence` is given. */
  readonly hasSequence?: FlagInput;
  readonly reserved2?: number;
  readonly version?: number;
  /** EtherType of the packet inside; left out, it follows from the next header. */
  readonly protocol?: number;
  /** A payload that the tester makes counts as zeros. */
  readonly checksum?: number;
  readonly reserved3?: number;
  readonly key?: number;
  readonly sequence?: number;
}

/** GRE header, RFC 2784, with key and sequence number, RFC 2890. */
export const gre: HeaderBuilder<GreFields> = defineHeader(
  "gre",
  {
    hasChecksum: flag(({ checksum }) => checksum !== undefined),
    reserved: uint(1),
    hasKey: flag(({ key }) => key !== undefined),
    hasSequence: flag(({ sequence }) => sequence !== undefined),
    reserved2: uint(9),
    version: uint(3),
    protocol: uint(16, 0xffff, { next: "ethertype" }),
    checksum: uint(16, 0, {
      when: isChecked,
      checksum: { over: "rest", hasPseudoHeader: false, isOptional: false },
    }),
    reserved3: uint(16, 0, { when: isChecked }),
    key: uint(32, 0, { when: ({ hasKey }) => hasKey === 1n }),
    sequence: uint(32, 0, { when: ({ hasSequence }) => hasSequence === 1n }),
  },
  {
    segment: (bits) => (isChecked(bits) ? { name: "GRE_CHECK", bytes: 8 } : { name: "GRE_NOCHECK", bytes: 4 }),
    ids: { ip: 47 },
  },
);

function isChecked({ hasChecksum }: Bits): boolean {
  return hasChecksum === 1n;
}
