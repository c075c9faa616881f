import { defineHeader, type HeaderBuilder } from "../define.js";
import { type Bits, type FlagInput, flag, headerLength, restLength, uint } from "../field.js";

/** Message type of a packet that carries a user's packet (3GPP TS 29.281 clause 6.1). */
const G_PDU = 255;

/** Fields of a GTP-U header. */
export interface GtpuFields {
  readonly version?: number;
  /** 1 for GTP, 0 for GTP'. */
  readonly protocolType?: number;
  readonly reserved?: number;
  /** Left out, it is set when an extension header follows or `nextExtension` is given. */
  readonly hasExtension?: FlagInput;
  /** Left out, it is set when `sequence` is given. */
  readonly hasSequence?: FlagInput;
  /** Left out, it is set when `npdu` is given. */
  readonly hasNpdu?: FlagInput;
  /** 255, a user's packet, unless given. */
  readonly messageType?: number;
  /** Bytes behind the first eight; left out, it reaches to the end of the frame. */
  readonly length?: number;
  /** Tunnel endpoint identifier. */
  readonly teid?: number;
  readonly sequence?: number;
  readonly npdu?: number;
  /** Left out, it follows from the next header. */
  readonly nextExtension?: number;
}

/** GTP-U header, version 1, 3GPP TS 29.281 clause 5.1; UDP port 2152. The optional word is there when one of its flags is. */
export const gtpu: HeaderBuilder<GtpuFields> = defineHeader(
  "gtpu",
  {
    version: uint(3, 1),
    protocolType: uint(1, 1),
    reserved: uint(1),
    hasExtension: flag(({ nextExtension }) => nextExtension !== undefined, { next: "gtpuExtensionFlag" }),
    hasSequence: flag(({ sequence }) => sequence !== undefined),
    hasNpdu: flag(({ npdu }) => npdu !== undefined),
    messageType: uint(8, G_PDU),
    length: uint(16, 0, restLength(8)),
    teid: uint(32),
    sequence: uint(16, 0, { when: isLong }),
    npdu: uint(8, 0, { when: isLong }),
    nextExtension: uint(8, 0, { next: "gtpuExtension", when: isLong }),
  },
  {
    segment: (bits) => (isLong(bits) ? { name: "GTPV1L1", bytes: 12 } : { name: "GTPV1L0", bytes: 8 }),
    ids: { udp: 2152 },
    behind: ({ messageType, nextExtension = 0n }, nibble) =>
      messageType === BigInt(G_PDU) && nextExtension === 0n ? ipBy(nibble) : undefined,
  },
);

function isLong({ hasExtension, hasSequence, hasNpdu }: Bits): boolean {
  return hasExtension === 1n || hasSequence === 1n || hasNpdu === 1n;
}

function ipBy(nibble: number): string | undefined {
  return nibble === 4 ? "ipv4" : nibble === 6 ? "ipv6" : undefined;
}

/** Fields of the PDU session container. */
export interface GtpuPduSessionFields {
  /** Words of this extension header. */
  readonly length?: number;
  /** 0 downlink, 1 uplink. */
  readonly pduType?: number;
  readonly spare?: number;
  /** Paging policy presence, downlink only. */
  readonly pagingPolicy?: FlagInput;
  /** Reflective QoS indicator, downlink only. */
  readonly reflectiveQos?: FlagInput;
  /** QoS flow identifier, 0 to 63. */
  readonly qfi?: number;
  /** Left out, it follows from the next header. */
  readonly nextExtension?: number;
}

/** PDU session container of 5G, shortest form, 3GPP TS 38.415 clause 5.5.2 as extension 0x85 of TS 29.281. */
export const gtpuPduSession: HeaderBuilder<GtpuPduSessionFields> = defineHeader(
  "gtpuPduSession",
  {
    length: uint(8, 0, headerLength(4)),
    pduType: uint(4),
    spare: uint(4),
    pagingPolicy: flag(),
    reflectiveQos: flag(),
    qfi: uint(6),
    nextExtension: uint(8, 0, { next: "gtpuExtension" }),
  },
  {
    ids: { gtpuExtension: 0x85, gtpuExtensionFlag: 1 },
    behind: ({ nextExtension }, nibble) => (nextExtension === 0n ? ipBy(nibble) : undefined),
    tell: ["length", 1n],
  },
);
