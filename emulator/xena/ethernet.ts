/** Bytes of the frame check sum. */
export const FCS_BYTES = 4;

/** Shortest frame, frame check sum included. */
export const SHORTEST_FRAME = 64;

/** Byte times of the preamble before a frame, start delimiter included. */
export const PREAMBLE_BYTES = 8;

/** Byte times between two frames that are as close as they may be: the preamble, and a gap of twelve. */
export const CLOSEST_BYTES = 20n;

/** Protocol numbers behind the addresses of a frame. */
export const EtherType = {
  IPV4: 0x0800,
  ARP: 0x0806,
  VLAN: 0x8100,
  SERVICE_VLAN: 0x88a8,
  IPV6: 0x86dd,
  CONTROL: 0x8808,
  MPLS: 0x8847,
  MPLS_MULTICAST: 0x8848,
  TEST: 0x9000,
} as const;
