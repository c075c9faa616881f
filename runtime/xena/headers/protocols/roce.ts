import { defineHeader, type HeaderBuilder } from "../define.js";
import { type AddressInput, big, type FlagInput, flag, ipv6Address, restLength, uint } from "../field.js";

/** Operation codes that follow from the extended header behind: InfiniBand specification volume 1, table 38. */
const SEND_ONLY = 0x04;
const WRITE_ONLY = 0x0a;
const ACKNOWLEDGE = 0x11;
const UD_SEND_ONLY = 0x64;

/** Fields of a base transport header. */
export interface BthFields {
  /** Left out, it is that of RDMA WRITE only before RETH, acknowledge before AETH, UD SEND only before DETH, else RC SEND only. */
  readonly opcode?: number;
  readonly solicited?: FlagInput;
  readonly migration?: FlagInput;
  /** Bytes that pad the payload to whole words, 0 to 3. */
  readonly padCount?: number;
  readonly version?: number;
  readonly partitionKey?: number;
  /** Forward explicit congestion notification. */
  readonly fecn?: FlagInput;
  /** Backward explicit congestion notification. */
  readonly becn?: FlagInput;
  readonly reserved?: number;
  /** Destination queue pair, 24 bits. */
  readonly destinationQp?: number;
  readonly ackRequest?: FlagInput;
  readonly reserved2?: number;
  /** Packet sequence number, 24 bits. */
  readonly psn?: number;
}

/** Base transport header of InfiniBand, volume 1 section 9.2; over UDP port 4791 it is RoCEv2 (annex A17). */
export const bth: HeaderBuilder<BthFields> = defineHeader(
  "bth",
  {
    opcode: uint(8, SEND_ONLY, { next: "bth" }),
    solicited: flag(),
    migration: flag(),
    padCount: uint(2),
    version: uint(4),
    partitionKey: uint(16, 0xffff),
    fecn: flag(),
    becn: flag(),
    reserved: uint(6),
    destinationQp: uint(24),
    ackRequest: flag(),
    reserved2: uint(7),
    psn: uint(24),
  },
  { ids: { udp: 4791, infiniband: 0x1b } },
);

/** Fields of an RDMA extended transport header. */
export interface RethFields {
  readonly virtualAddress?: bigint | number;
  readonly remoteKey?: number;
  /** Bytes of the whole transfer. */
  readonly dmaLength?: number;
}

/** RDMA extended transport header of InfiniBand, volume 1 section 9.3.3. */
export const reth: HeaderBuilder<RethFields> = defineHeader(
  "reth",
  { virtualAddress: big(64), remoteKey: uint(32), dmaLength: uint(32) },
  { ids: { bth: WRITE_ONLY } },
);

/** Fields of an ACK extended transport header. */
export interface AethFields {
  /** 0x1F, positive without credits, unless given. */
  readonly syndrome?: number;
  /** Message sequence number, 24 bits. */
  readonly msn?: number;
}

/** ACK extended transport header of InfiniBand, volume 1 section 9.3.5. */
export const aeth: HeaderBuilder<AethFields> = defineHeader(
  "aeth",
  { syndrome: uint(8, 0x1f), msn: uint(24) },
  { ids: { bth: ACKNOWLEDGE } },
);

/** Fields of a datagram extended transport header. */
export interface DethFields {
  readonly queueKey?: number;
  readonly reserved?: number;
  /** Source queue pair, 24 bits. */
  readonly sourceQp?: number;
}

/** Datagram extended transport header of InfiniBand, volume 1 section 9.3.2. */
export const deth: HeaderBuilder<DethFields> = defineHeader(
  "deth",
  { queueKey: uint(32), reserved: uint(8), sourceQp: uint(24) },
  { ids: { bth: UD_SEND_ONLY } },
);

/** Fields of a global route header. */
export interface GrhFields {
  readonly version?: number;
  readonly trafficClass?: number;
  readonly flowLabel?: number;
  /** Left out, it reaches to the end of the frame. */
  readonly payloadLength?: number;
  readonly nextHeader?: number;
  readonly hopLimit?: number;
  /** Source GID, written like an IPv6 address. */
  readonly src?: AddressInput;
  /** Destination GID, written like an IPv6 address. */
  readonly dst?: AddressInput;
}

/** Global route header of InfiniBand, volume 1 section 8.3; behind EtherType 0x8915 it is RoCEv1 (annex A16). */
export const grh: HeaderBuilder<GrhFields> = defineHeader(
  "grh",
  {
    version: uint(4, 6),
    trafficClass: uint(8),
    flowLabel: uint(20),
    payloadLength: uint(16, 0, restLength(40)),
    nextHeader: uint(8, 0x1b, { next: "infiniband" }),
    hopLimit: uint(8, 64),
    src: ipv6Address(),
    dst: ipv6Address(),
  },
  { ids: { ethertype: 0x8915 } },
);
