import { writeU32 } from "../../../runtime/xena/frame.js";
import { writeU16 } from "../bytes.js";
import type { TestPayloadForm } from "../traffic/content.js";
import { complementOf, sumOfWords } from "./checksum.js";
import { plainCrc } from "./crc.js";

/** Bytes of the two forms of a test payload. */
export const TEST_PAYLOAD_BYTES: { readonly [form in TestPayloadForm]: number } = { NORMAL: 20, MICRO: 6 };

/** Bytes of the checksum over the payload, which stands right before the test payload. */
export const INTEGRITY_BYTES = 2;

/** What a test payload says. */
export interface TestPayload {
  readonly id: number;
  /** Counts up by one from frame to frame; the normal form has the lower 24 bits of it. */
  readonly sequence: bigint;
  /** When the frame was sent, in nanoseconds of the chassis. */
  readonly time: bigint;
  readonly isFirst: boolean;
  /** Where the checksum over the payload begins; 0 when there is none. */
  readonly integrityFrom: number;
}

/** Timestamps count in units of eight nanoseconds. */
const UNIT_NS = 8n;

/** Writes a test payload at a place of a frame. */
export function writeTestPayload(bytes: Uint8Array, at: number, form: TestPayloadForm, content: TestPayload): void {
  if (form === "MICRO") return writeMicro(bytes, at, content);
  if (content.integrityFrom > 0) {
    writeU16(bytes, at - INTEGRITY_BYTES, complementOf(sumOfWords(bytes, content.integrityFrom, at - INTEGRITY_BYTES)));
  }
  writeNormal(bytes, at, content);
}

/**
 * Twenty bytes: sequence number (3), time (4), id (2), where the checksum over the payload begins (1), flags (1), half nanoseconds
 * beyond the time (1), checksums (8).
 */
function writeNormal(bytes: Uint8Array, at: number, { id, sequence, time, isFirst, integrityFrom }: TestPayload): void {
  bytes[at] = Number((sequence >> 16n) & 0xffn);
  writeU16(bytes, at + 1, Number(sequence & 0xffffn));
  writeU32(bytes, at + 3, Number((time / UNIT_NS) & 0xffffffffn));
  writeU16(bytes, at + 7, id);
  bytes[at + 9] = integrityFrom;
  bytes[at + 10] = (isFirst ? 0x80 : 0) | (integrityFrom > 0 ? 0x40 : 0);
  bytes[at + 11] = Number(time % UNIT_NS) * 2;
  writeChecksums(bytes, at);
}

/** Byte by byte in turn: the CRC of the first twelve bytes, and their three words combined by exclusive or. */
function writeChecksums(bytes: Uint8Array, at: number): void {
  const crc = plainCrc(bytes, at, at + 12);
  for (let i = 0; i < 4; i++) {
    bytes[at + 12 + 2 * i] = crc >>> (24 - 8 * i);
    bytes[at + 13 + 2 * i] = (bytes[at + i] as number) ^ (bytes[at + 4 + i] as number) ^ (bytes[at + 8 + i] as number);
  }
}

/** Six bytes: a flag, ten bits of id from the third bit on, 28 bits of time, and the low byte of a CRC over the middle four. */
function writeMicro(bytes: Uint8Array, at: number, { id, time, isFirst }: TestPayload): void {
  bytes[at] = (isFirst ? 0x80 : 0) | ((id >>> 4) & 0x3f);
  writeU32(bytes, at + 1, (((id & 0xf) << 28) | Number((time / UNIT_NS) & 0xfffffffn)) >>> 0);
  bytes[at + 5] = plainCrc(bytes, at + 1, at + 5);
}
