import { defineHeader, type HeaderBuilder } from "../define.js";
import { restLength, uint } from "../field.js";

/** Fields of a UDP header. */
export interface UdpFields {
  /** Source port. */
  readonly sport?: number;
  /** Destination port; left out, it is the one of the tunnel or protocol that follows: VXLAN, GTP-U, RoCEv2, PTP, DHCP. */
  readonly dport?: number;
  /** Left out, it reaches to the end of the frame. */
  readonly length?: number;
  /** Computed unless given; 0 over IPv4 when the tester makes the payload. */
  readonly checksum?: number;
}

/** UDP header, RFC 768; over IPv6 with the checksum of RFC 8200 section 8.1. */
export const udp: HeaderBuilder<UdpFields> = defineHeader(
  "udp",
  {
    sport: uint(16, 0, { next: "udpSource" }),
    dport: uint(16, 0, { next: "udp" }),
    length: uint(16, 0, restLength()),
    checksum: uint(16, 0, { checksum: { over: "rest", hasPseudoHeader: true, isOptional: true } }),
  },
  { segment: { name: "UDP", bytes: 8, checked: "UDPCHECK" }, ids: { ip: 17 } },
);
