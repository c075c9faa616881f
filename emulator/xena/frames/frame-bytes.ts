import { writeU32 } from "../../../runtime/xena/frame.js";
import { FCS_BYTES } from "../ethernet.js";
import type { Content } from "../traffic/content.js";
import type { Flow } from "../traffic/flow.js";
import { headerAt } from "../traffic/frame-shape.js";
import { frameCheckSum } from "./crc.js";
import { fillFields } from "./fields.js";
import { hash } from "./hash.js";
import { fillPattern, fillPayload } from "./payload.js";
import { segmentsIn } from "./segments.js";
import { sentAt } from "./sent-at.js";
import { INTEGRITY_BYTES, TEST_PAYLOAD_BYTES, writeTestPayload } from "./test-payload.js";

/**
 * The bytes of one frame of a flow, counted from 0, from the destination address to the frame check sum: headers with modifiers carried
 * out, payload, custom data field, test payload, lengths and checksums, and the errors that a client has put in.
 */
export function frameBytes(flow: Flow, frame: bigint): Uint8Array {
  const { content, shape } = flow;
  const number = Number(frame);
  const bytes = new Uint8Array(flow.sizes.at(number));
  const header = headerAt(shape, number).subarray(0, bytes.length);
  bytes.set(header);
  if (content === undefined) {
    sealFrame(bytes);
    return bytes;
  }
  const end = Math.max(bytes.length - FCS_BYTES, 0);
  const tail = tailOf(flow, content, header.length, end);
  // What has no check sum has payload in its place.
  const payloadEnd = content.hasCheckSum ? end : bytes.length;
  fillPayload(bytes, header.length, payloadEnd, content.payload, hash(content.seed, number));
  fillCustomField(bytes, tail.payloadEnd, content, frame);
  // The checksum over the payload covers the fields of headers, and that of UDP covers the test payload, so fields are filled twice.
  // A checksum over the payload that begins before a checksum of UDP or TCP therefore holds for the first of its two values.
  const segments = segmentsIn(bytes, header.length, shape.segments);
  fillFields(bytes, segments, end);
  if (tail.at !== undefined) {
    writeTail(bytes, tail.at, tail.integrityFrom, flow, content, frame);
    fillFields(bytes, segments, end);
  }
  if (content.hasCheckSum) sealFrame(bytes);
  spoil(bytes, header.length, tail, content, frame);
  return bytes;
}

/** Writes a good check sum into the last bytes of a frame. */
export function sealFrame(bytes: Uint8Array): void {
  const end = bytes.length - FCS_BYTES;
  if (end < 0) return;
  const sum = frameCheckSum(bytes, end);
  writeU32(bytes, end, ((sum & 0xff) << 24) | ((sum & 0xff00) << 8) | ((sum >>> 8) & 0xff00) | (sum >>> 24));
}

/** Where the test payload of a frame stands, and where the payload before it ends. */
interface Tail {
  /** Undefined when the frame has none, or is too short for one. */
  readonly at: number | undefined;
  readonly integrityFrom: number;
  readonly payloadEnd: number;
}

function tailOf(flow: Flow, content: Content, headerBytes: number, end: number): Tail {
  const at = end - content.testPayloadOffset - TEST_PAYLOAD_BYTES[content.form];
  if (flow.tpld < 0 || at < headerBytes) return { at: undefined, integrityFrom: 0, payloadEnd: end };
  const { integrityFrom } = content;
  if (integrityFrom === 0 || at - INTEGRITY_BYTES < Math.max(headerBytes, integrityFrom)) {
    return { at, integrityFrom: 0, payloadEnd: at };
  }
  return { at, integrityFrom, payloadEnd: at - INTEGRITY_BYTES };
}

function fillCustomField(bytes: Uint8Array, end: number, { customFields }: Content, frame: bigint): void {
  if (customFields === undefined) return;
  const { offset, fields } = customFields;
  const field = fields[Number(frame % BigInt(fields.length))] as Uint8Array;
  fillPattern(bytes, offset, Math.min(offset + field.length, end), field);
}

function writeTail(
  bytes: Uint8Array,
  at: number,
  integrityFrom: number,
  flow: Flow,
  content: Content,
  frame: bigint,
): void {
  writeTestPayload(bytes, at, content.form, {
    id: flow.tpld,
    sequence: content.firstSequence + content.mistakes.sequenceOf(frame),
    time: sentAt(flow, frame) + content.clockOffset,
    isFirst: content.firstSequence + frame === 0n,
    integrityFrom,
  });
}

/** Puts errors in: one bit of the payload or of the test payload, with a good check sum around it, or of the check sum itself. */
function spoil(bytes: Uint8Array, headerBytes: number, tail: Tail, content: Content, frame: bigint): void {
  const { mistakes } = content;
  if (mistakes.has("payload", frame) && headerBytes < tail.payloadEnd) {
    flip(bytes, tail.payloadEnd - 1);
    if (content.hasCheckSum) sealFrame(bytes);
  }
  if (mistakes.has("testPayload", frame) && tail.at !== undefined) {
    flip(bytes, tail.at + TEST_PAYLOAD_BYTES[content.form] - 1);
    if (content.hasCheckSum) sealFrame(bytes);
  }
  if (mistakes.has("fcs", frame)) flip(bytes, bytes.length - 1);
}

function flip(bytes: Uint8Array, at: number): void {
  bytes[at] = (bytes[at] as number) ^ 1;
}
