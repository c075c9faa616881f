import { bytes16, join, u16 } from "../bytes.js";
import { EtherType, FCS_BYTES, SHORTEST_FRAME } from "../ethernet.js";

/** Protocol numbers of VLAN tags: 802.1Q, 802.1ad, and an older one. */
const TAGS: ReadonlySet<number> = new Set([EtherType.VLAN, EtherType.SERVICE_VLAN, 0x9100]);
const TAG_BYTES = 4;
const MOST_TAGS = 8;

/** Bytes of the smallest frame without its check sum. */
const SMALLEST = SHORTEST_FRAME - FCS_BYTES;

/** What surrounds the message in a frame. */
export interface Envelope {
  readonly destination: Uint8Array;
  readonly source: Uint8Array;
  /** VLAN tags as they stand in the frame; often none. */
  readonly tags: Uint8Array;
  readonly type: number;
  /** Everything behind the type, as far as it is known. */
  readonly content: Uint8Array;
}

/** Takes a frame apart; undefined when it ends before its type. */
export function openEnvelope(frame: Uint8Array): Envelope | undefined {
  let at = 12;
  for (let tag = 0; tag < MOST_TAGS && TAGS.has(u16(frame, at)); tag++) at += TAG_BYTES;
  if (frame.length < at + 2) return undefined;
  return {
    destination: frame.subarray(0, 6),
    source: frame.subarray(6, 12),
    tags: frame.subarray(12, at),
    type: u16(frame, at),
    content: frame.subarray(at + 2),
  };
}

/** Priority of the outermost VLAN tag. A frame without one has the lowest, which is the default of 802.1Q. */
export function priorityOf({ tags }: Envelope): number {
  return (tags[2] ?? 0) >>> 5;
}

/** Puts a frame together, without its check sum, and fills it up to the smallest size. */
export function frameOf({ destination, source, tags, type, content }: Envelope): Uint8Array {
  const frame = join(destination, source, tags, bytes16(type), content);
  return frame.length < SMALLEST ? join(frame, new Uint8Array(SMALLEST - frame.length)) : frame;
}
