import { defineHeader, type HeaderBuilder } from "../define.js";
import { type AddressInput, mac, uint } from "../field.js";

/** EtherType when nothing announces the next bytes; IEEE keeps it reserved, so that no receiver takes them for something else. */
const NO_ETHERTYPE = 0xffff;

/** Fields of an Ethernet header. */
export interface EthernetFields {
  /** Destination. Left out, it is the group address that pause, PFC and PTP use, else all zeros. */
  readonly dst?: AddressInput;
  readonly src?: AddressInput;
  /** Left out, it follows from the next header. */
  readonly ethertype?: number;
}

/** Ethernet II header, IEEE 802.3 clause 3.2, from the destination on. */
export const ethernet: HeaderBuilder<EthernetFields> = defineHeader(
  "ethernet",
  {
    dst: mac(undefined, { next: "groupMac" }),
    src: mac(),
    ethertype: uint(16, NO_ETHERTYPE, { next: "ethertype" }),
  },
  { segment: { name: "ETHERNET", bytes: 14 }, ids: { ethertype: 0x6558, ip: 143 } },
);
