import { defineHeader, type HeaderBuilder } from "../define.js";
import { type FlagInput, flag, uint } from "../field.js";

/** Fields of an MPLS label stack entry. */
export interface MplsFields {
  /** 0 to 1048575. */
  readonly label?: number;
  /** Traffic class, 0 to 7. */
  readonly trafficClass?: number;
  /** Bottom of stack. Left out, it is set when no MPLS entry follows. */
  readonly bottom?: FlagInput;
  readonly ttl?: number;
}

/** MPLS label stack entry, RFC 3032 and RFC 5462. */
export const mpls: HeaderBuilder<MplsFields> = defineHeader(
  "mpls",
  { label: uint(20), trafficClass: uint(3), bottom: flag(true, { next: "mplsBottom" }), ttl: uint(8, 64) },
  {
    segment: { name: "MPLS", bytes: 4 },
    ids: { ethertype: 0x8847, ip: 137, mplsBottom: 0 },
    behind: ({ bottom }, nibble) =>
      bottom === 0n ? "mpls" : nibble === 4 ? "ipv4" : nibble === 6 ? "ipv6" : undefined,
  },
);
