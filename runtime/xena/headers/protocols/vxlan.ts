import { defineHeader, type HeaderBuilder } from "../define.js";
import { type FlagInput, flag, uint } from "../field.js";

/** Fields of a VXLAN header. */
export interface VxlanFields {
  readonly reserved?: number;
  /** Whether the network identifier is valid; set unless given. */
  readonly validVni?: FlagInput;
  readonly reserved2?: number;
  readonly reserved3?: number;
  /** VXLAN network identifier, 0 to 16777215. */
  readonly vni?: number;
  readonly reserved4?: number;
}

/** VXLAN header, RFC 7348; UDP port 4789. An Ethernet header follows. */
export const vxlan: HeaderBuilder<VxlanFields> = defineHeader(
  "vxlan",
  {
    reserved: uint(4),
    validVni: flag(true),
    reserved2: uint(3),
    reserved3: uint(24),
    vni: uint(24),
    reserved4: uint(8),
  },
  { segment: { name: "VXLAN", bytes: 8 }, ids: { udp: 4789 }, behind: () => "ethernet" },
);
