/** A protocol header within the bytes of a frame. */
export interface Segment {
  readonly name: string;
  readonly at: number;
  /** Where the next one begins. */
  readonly end: number;
}

/** Bytes of headers that always have the same size. */
const FIXED: Readonly<Record<string, number>> = {
  ETHERNET: 14,
  ETHERNET_8023: 14,
  ETHERTYPE: 2,
  VLAN: 4,
  MPLS: 4,
  PBBTAG: 18,
  LLC: 3,
  SNAP: 5,
  ARP: 28,
  IPV6: 40,
  UDP: 8,
  UDPCHECK: 8,
  SCTP: 12,
  ICMP: 8,
  RTP: 12,
  RTCP: 8,
  IGMPV1: 8,
  IGMPV2: 8,
  IGMPV3L0: 8,
  IGMPV3L1: 12,
  GRE_NOCHECK: 4,
  GRE_CHECK: 8,
  NVGRE: 8,
  VXLAN: 8,
  GENEVE: 8,
  GTP: 12,
  GTPV1L0: 8,
  GTPV1L1: 12,
  GTPV2L0: 8,
  GTPV2L1: 12,
  STP: 35,
  MACCTRL: 4,
  MACCTRLPFC: 20,
  MPLS_TP_OAM: 56,
  PWETHCTRL: 4,
  FCOE: 14,
  FC: 24,
  FCOETAIL: 4,
  ECPRI: 4,
  ROE: 8,
  XENA_TPLD: 20,
  XENA_TPLD_PI: 22,
  XENA_MICROTPLD: 6,
  ETHERNET_FCS: 4,
};

/** Finds the headers that lie within the first so many bytes; from one on whose size is not known nothing is found. */
export function segmentsIn(bytes: Uint8Array, length: number, names: readonly string[]): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  for (const name of names) {
    const size = sizeOf(name, bytes, at);
    if (size === undefined || at + size > length) break;
    found.push({ name, at, end: at + size });
    at += size;
  }
  return found;
}

/** IPv4 and TCP headers tell their own size in words of four bytes; RAW_12 has 12 bytes. */
function sizeOf(name: string, bytes: Uint8Array, at: number): number | undefined {
  if (name === "IP") return Math.max((bytes[at] ?? 0) & 0x0f, 5) * 4;
  if (name === "TCP" || name === "TCPCHECK") return Math.max((bytes[at + 12] ?? 0) >>> 4, 5) * 4;
  if (name.startsWith("RAW_")) return Number(name.slice("RAW_".length));
  return FIXED[name];
}
