/**
 * Frames of the Xena Management Protocol: a 16-byte header, the indices, the value bytes, padding up to a multiple of four.
 *
 *     offset  0        4             6             8          10      11    12
 *             "XENA" | index count | value bytes | type+code | module | port | request id
 *
 * Nothing here imports `node:`, so the same code frames bytes in a browser.
 */

/** The four bytes every frame begins with: ASCII "XENA". */
export const MAGIC = 0x58454e41;

/** Bytes before the indices. */
export const HEADER_BYTES = 16;

/** Module or port byte of a command that has none. */
export const NO_ADDRESS = 255;

/** The value length has 16 bits. */
export const MAX_VALUE_BYTES = 0xffff;

/**
 * Most indices a frame may announce. Known commands have three at most and the two health reports a short list, so a larger
 * count is a stream that has lost its place. The header field itself would go up to 65,535.
 */
export const MAX_INDICES = 255;

/** Identifier 0 marks a push, so request identifiers run from 1 to 0xFFFFFFFF and then begin at 1 again. */
export const PUSH_ID = 0;

/** Meaning of a frame, the low nibble of header byte 8. */
export const FrameType = {
  /** Defined by the protocol and used by nobody. */
  CHAIN: 1,
  /** Request: get. */
  QUERY: 2,
  /** Request: set. Also the reply to a get, and a push. */
  VALUE: 3,
  /** Reply: the outcome of a set, or the refusal of a get. */
  STATUS: 4,
} as const;

/** What a frame's header says. */
export interface FrameHeader {
  /** One of {@link FrameType}; other numbers are rubbish. */
  readonly type: number;
  /** Command code, or the status code when `type` is STATUS. 12 bits. */
  readonly code: number;
  /** Module byte; 255 is none. */
  readonly module: number;
  /** Port byte; 255 is none. */
  readonly port: number;
  /** Request identifier; 0 is a push. */
  readonly requestId: number;
  readonly indexCount: number;
  /** Value bytes without padding. */
  readonly valueBytes: number;
}

/** Reads an unsigned big-endian 32-bit number. */
export function readU32(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) * 0x1000000 +
      (((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number))) >>>
    0
  );
}

/** Writes an unsigned big-endian 32-bit number. */
export function writeU32(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >>> 24;
  bytes[at + 1] = value >>> 16;
  bytes[at + 2] = value >>> 8;
  bytes[at + 3] = value;
}

/** Whole size of a frame with so many indices and value bytes, padding included. */
export function frameBytes(indexCount: number, valueBytes: number): number {
  return HEADER_BYTES + indexCount * 4 + ((valueBytes + 3) & ~3);
}

/** Size of the frame whose header begins at `at`. */
export function frameBytesAt(bytes: Uint8Array, at: number): number {
  return frameBytes(
    ((bytes[at + 4] as number) << 8) | (bytes[at + 5] as number),
    ((bytes[at + 6] as number) << 8) | (bytes[at + 7] as number),
  );
}

/** Writes a header. The 12 bits of the code stand on both sides of the type: bits 15-12 and 7-0 of header word 8. */
export function writeHeader(
  out: Uint8Array,
  at: number,
  type: number,
  code: number,
  module: number,
  port: number,
  requestId: number,
  indexCount: number,
  valueBytes: number,
): void {
  writeU32(out, at, MAGIC);
  out[at + 4] = indexCount >>> 8;
  out[at + 5] = indexCount;
  out[at + 6] = valueBytes >>> 8;
  out[at + 7] = valueBytes;
  out[at + 8] = ((code >>> 4) & 0xf0) | type;
  out[at + 9] = code;
  out[at + 10] = module;
  out[at + 11] = port;
  writeU32(out, at + 12, requestId);
}

/** Reads the header that begins at `at`; the caller has seen that 16 bytes are there. */
export function readHeader(bytes: Uint8Array, at = 0): FrameHeader {
  return {
    type: (bytes[at + 8] as number) & 0x0f,
    code: (((bytes[at + 8] as number) & 0xf0) << 4) | (bytes[at + 9] as number),
    module: bytes[at + 10] as number,
    port: bytes[at + 11] as number,
    requestId: readU32(bytes, at + 12),
    indexCount: ((bytes[at + 4] as number) << 8) | (bytes[at + 5] as number),
    valueBytes: ((bytes[at + 6] as number) << 8) | (bytes[at + 7] as number),
  };
}

/** Reads the indices of the frame that begins at `at`. */
export function readIndices(bytes: Uint8Array, at: number, count: number): number[] {
  const indices: number[] = [];
  for (let i = 0; i < count; i++) indices.push(readU32(bytes, at + HEADER_BYTES + i * 4));
  return indices;
}

/** Builds one whole frame; for tools and servers, where frames are few. */
export function buildFrame(
  header: Omit<FrameHeader, "indexCount" | "valueBytes">,
  indices: readonly number[],
  value: Uint8Array,
): Uint8Array {
  const out = new Uint8Array(frameBytes(indices.length, value.length));
  const { type, code, module, port, requestId } = header;
  writeHeader(out, 0, type, code, module, port, requestId, indices.length, value.length);
  let at = HEADER_BYTES;
  for (const index of indices) {
    writeU32(out, at, index);
    at += 4;
  }
  out.set(value, at);
  return out;
}
