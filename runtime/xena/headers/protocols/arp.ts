import { defineHeader, type HeaderBuilder } from "../define.js";
import { type AddressInput, ipv4Address, mac, named, uint } from "../field.js";

/** Fields of an ARP packet. */
export interface ArpFields {
  readonly hardwareType?: number;
  readonly protocolType?: number;
  readonly hardwareLength?: number;
  readonly protocolLength?: number;
  /** `REQUEST` unless given. */
  readonly operation?: "REQUEST" | "REPLY" | number;
  readonly senderMac?: AddressInput;
  readonly senderIp?: AddressInput;
  readonly targetMac?: AddressInput;
  readonly targetIp?: AddressInput;
}

/** ARP for IPv4 over Ethernet, RFC 826. */
export const arp: HeaderBuilder<ArpFields> = defineHeader(
  "arp",
  {
    hardwareType: uint(16, 1),
    protocolType: uint(16, 0x0800),
    hardwareLength: uint(8, 6),
    protocolLength: uint(8, 4),
    operation: named(16, { REQUEST: 1, REPLY: 2 }, "REQUEST"),
    senderMac: mac(),
    senderIp: ipv4Address(),
    targetMac: mac(),
    targetIp: ipv4Address(),
  },
  { segment: { name: "ARP", bytes: 28 }, ids: { ethertype: 0x0806 } },
);
