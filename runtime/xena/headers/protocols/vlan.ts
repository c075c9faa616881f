import { defineHeader, type HeaderBuilder } from "../define.js";
import { type FlagInput, flag, named, uint } from "../field.js";

/** Fields of a VLAN tag. */
export interface VlanFields {
  /** Customer or service tag; it shows in the EtherType of the header before. `C` unless given. */
  readonly tag?: "C" | "S";
  /** Priority code point, 0 to 7. */
  readonly pcp?: number;
  /** Drop eligible indicator. */
  readonly dei?: FlagInput;
  /** VLAN identifier, 0 to 4095. */
  readonly vid?: number;
  /** Left out, it follows from the next header. */
  readonly ethertype?: number;
}

/** VLAN tag, IEEE 802.1Q clause 9: customer tags 0x8100, service tags 0x88A8, stacked in any number. */
export const vlan: HeaderBuilder<VlanFields> = defineHeader(
  "vlan",
  {
    tag: named(0, { C: 0, S: 1 }, "C"),
    pcp: uint(3),
    dei: flag(),
    vid: uint(12),
    ethertype: uint(16, 0xffff, { next: "ethertype" }),
  },
  {
    segment: { name: "VLAN", bytes: 4 },
    ids: { ethertype: { by: "tag", cases: { 0: 0x8100, 1: 0x88a8 }, otherwise: 0x8100 } },
  },
);
