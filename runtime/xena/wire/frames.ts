import { type Codec, codecOf, resolveIndices } from "../codec/codec.js";
import { decodeValues } from "../codec/decode.js";
import { type EncodeOptions, encodeValues, type Values } from "../codec/encode.js";
import { hasSecret, type Layout } from "../codec/layout.js";
import { nearest } from "../codec/nearest.js";
import { hexBytes, hexOf } from "../codec/text.js";
import type { CommandSpec } from "../command-spec.js";
import type { CommandTable } from "../command-table.js";
import { LabwireError, ProtocolError, ValueError } from "../errors.js";
import {
  buildFrame,
  FrameType,
  frameBytesAt,
  HEADER_BYTES,
  MAGIC,
  NO_ADDRESS,
  PUSH_ID,
  readHeader,
  readIndices,
  readU32,
} from "../frame.js";
import { STATUS_NAMES, STATUS_OK, statusName } from "../status.js";
import { fromWire, toWire, type WireValues } from "./json.js";

/** Kinds of frames, as tools name them. */
export type FrameKind = "get-request" | "set-request" | "get-response" | "push" | "status";

/** A frame as one JSON object. */
export interface WireFrame {
  /** Command; left out for a status, which does not say what it answers. */
  readonly cmd?: string;
  readonly code?: number;
  readonly kind: FrameKind;
  /** Null when the command has none. */
  readonly module: number | null;
  readonly port: number | null;
  readonly indices: readonly number[];
  /** Null for a get request. */
  readonly values: WireValues | null;
  /** Fields that the frame is too short for. */
  readonly missing?: readonly string[];
  readonly request_id: number;
}

/** What {@link encodeFrame} takes; values and addresses may be left out where the command has none. */
export interface WireRequest {
  readonly cmd: string;
  readonly kind: string;
  readonly module?: number | null;
  readonly port?: number | null;
  readonly indices?: readonly (number | string)[];
  readonly values?: WireValues | null;
  readonly request_id?: number;
}

/**
 * Makes the bytes of a frame from its JSON form.
 * @throws ValueError when command, address or a value does not fit
 */
export function encodeFrame(table: CommandTable, frame: WireRequest, options?: EncodeOptions): Uint8Array {
  const { cmd, kind } = frame;
  const requestId = frame.request_id ?? (kind === "push" ? PUSH_ID : 1);
  if (!Number.isInteger(requestId) || requestId < 0 || requestId > 0xffffffff) {
    throw new ValueError(String(cmd), "request_id", requestId, "an integer 0 to 4294967295");
  }
  if (kind === "status") return encodeStatus(frame, requestId);
  const spec = commandNamed(table, cmd);
  const codec = codecOf(spec);
  const address = addressOf(spec, frame);
  const indices = resolveIndices(codec, address);
  const { module, port } = address;
  const type = kind === "get-request" ? FrameType.QUERY : FrameType.VALUE;
  const value = valueBytesOf(table, spec, frame, options);
  return buildFrame({ type, code: spec.code, module, port, requestId }, indices, value);
}

function encodeStatus(frame: WireRequest, requestId: number): Uint8Array {
  const { status, value } = (frame.values ?? {}) as { status?: unknown; value?: unknown };
  const code = typeof value === "number" ? value : STATUS_NAMES.indexOf(status as (typeof STATUS_NAMES)[number]);
  if (!Number.isInteger(code) || code < 0 || code > 0xfff)
    throw new ValueError("status", "status", status, "the name of a status");
  return buildFrame(
    { type: FrameType.STATUS, code, module: NO_ADDRESS, port: NO_ADDRESS, requestId },
    [],
    new Uint8Array(),
  );
}

function commandNamed(table: CommandTable, name: unknown): CommandSpec {
  const spec = typeof name === "string" ? table.byName(name) : undefined;
  if (spec !== undefined) return spec;
  const near = nearest(
    String(name),
    table.all().map((candidate) => candidate.name),
    3,
  );
  throw new ValueError("frame", "cmd", name, `the name of a command, such as ${near.join(", ")}`);
}

function addressOf(
  spec: CommandSpec,
  frame: WireRequest,
): { module: number; port: number; indices: readonly (number | string)[] } {
  const indices = frame.indices ?? [];
  if (!Array.isArray(indices)) throw new ValueError(spec.name, "indices", indices, "a list");
  return { module: frame.module ?? NO_ADDRESS, port: frame.port ?? NO_ADDRESS, indices };
}

const EMPTY = new Uint8Array();

function valueBytesOf(table: CommandTable, spec: CommandSpec, frame: WireRequest, options?: EncodeOptions): Uint8Array {
  const { kind } = frame;
  const codec = codecOf(spec);
  const given = frame.values ?? {};
  if (typeof given !== "object" || Array.isArray(given)) {
    throw new ValueError(spec.name, "values", given, "an object", carriesSecret(codec));
  }
  switch (kind) {
    case "get-request":
      if (codec.get === undefined)
        throw new ValueError(spec.name, "kind", kind, "set-request: the command cannot be read");
      if (Object.keys(given).length > 0)
        throw new ValueError(spec.name, "values", given, "null: a get carries no values", carriesSecret(codec));
      return EMPTY;
    case "set-request":
      if (codec.set === undefined)
        throw new ValueError(spec.name, "kind", kind, "get-request: the command cannot be set");
      return encoded(table, spec, codec.set, given, options);
    case "get-response":
    case "push":
      return codec.get === undefined ? EMPTY : encoded(table, spec, codec.get, given, options);
    default:
      throw new ValueError(spec.name, "kind", kind, "one of get-request, set-request, get-response, push, status");
  }
}

function carriesSecret({ get, set }: Codec): boolean {
  return [...(get?.fields ?? []), ...(set?.fields ?? [])].some(hasSecret);
}

function encoded(
  table: CommandTable,
  spec: CommandSpec,
  layout: Layout,
  given: WireValues,
  options?: EncodeOptions,
): Uint8Array {
  const { bytes, at, length } = encodeValues(spec.name, layout, fromWire(table, spec.name, layout, given), options);
  return bytes.subarray(at, at + length);
}

/** Options of {@link decodeFrame}. */
export interface DecodeOptions {
  /** Who sent the frame: a VALUE frame of a client is a set, one of a tester a reply or push. */
  readonly from?: "client" | "tester";
}

/**
 * Reads one frame.
 * @throws ProtocolError when the bytes are no whole frame, or a LabwireError `UNKNOWN_COMMAND`
 */
export function decodeFrame(table: CommandTable, bytes: Uint8Array, options: DecodeOptions = {}): WireFrame {
  checkWhole(bytes);
  const header = readHeader(bytes);
  const { type, code, requestId, indexCount, valueBytes } = header;
  if (type === FrameType.STATUS) return statusFrame(code, requestId);
  if (type !== FrameType.QUERY && type !== FrameType.VALUE) throw new ProtocolError(`${type} is no kind of frame`);
  const spec = table.byCode(code);
  if (spec === undefined) throw new LabwireError("UNKNOWN_COMMAND", `no command has the code ${code}`);
  const cmd = spec.name;
  const module = header.module === NO_ADDRESS ? null : header.module;
  const port = header.port === NO_ADDRESS ? null : header.port;
  const indices = readIndices(bytes, 0, indexCount);
  const request_id = requestId;
  // Written out, since spreading the common part made up half of the time a frame takes.
  if (type === FrameType.QUERY)
    return { cmd, code, kind: "get-request", module, port, indices, values: null, request_id };
  const fromClient = options.from === "client";
  const layout = fromClient ? codecOf(spec).set : codecOf(spec).get;
  const kind = fromClient ? "set-request" : requestId === PUSH_ID ? "push" : "get-response";
  if (layout === undefined) return { cmd, code, kind, module, port, indices, values: {}, request_id };
  const decoded = decodeValues(layout, bytes, HEADER_BYTES + indexCount * 4, valueBytes);
  const values = toWire(table, cmd, layout, decoded);
  const missing = missingFields(table, cmd, layout, decoded);
  return missing.length === 0
    ? { cmd, code, kind, module, port, indices, values, request_id }
    : { cmd, code, kind, module, port, indices, values, missing, request_id };
}

function missingFields(table: CommandTable, command: string, layout: Layout, values: Values): string[] {
  const missing: string[] = [];
  for (const field of layout.fields) {
    if (values[field.key] === undefined) missing.push(table.oldName(command, field.name) ?? field.name);
  }
  return missing;
}

function statusFrame(code: number, requestId: number): WireFrame {
  const values = { status: statusName(code), value: code, ok: code === STATUS_OK };
  return { kind: "status", module: null, port: null, indices: [], values, request_id: requestId };
}

/** A frame from a tool stands alone: it must be there whole, and nothing may follow it. */
export function checkWhole(bytes: Uint8Array): void {
  if (bytes.length < HEADER_BYTES)
    throw new ProtocolError(`a frame has at least ${HEADER_BYTES} bytes, this has ${bytes.length}`);
  if (readU32(bytes, 0) !== MAGIC) throw new ProtocolError('a frame begins with "XENA" (58454e41)');
  const size = frameBytesAt(bytes, 0);
  if (bytes.length !== size)
    throw new ProtocolError(`the header announces a frame of ${size} bytes, this has ${bytes.length}`);
}

/** Bytes of a frame given as hex text; blanks are ignored. */
export function frameFromHex(hex: string): Uint8Array {
  const text = hex.replaceAll(/\s/g, "");
  const bytes = text.length % 2 === 0 ? hexBytes(text) : undefined;
  if (bytes === undefined) throw new ProtocolError("not hex text with an even number of digits");
  return bytes;
}

/** Hex text of a frame. */
export function frameToHex(bytes: Uint8Array): string {
  return hexOf(bytes, 0, bytes.length);
}
