import { codecOf } from "../codec/codec.js";
import { decodeValues } from "../codec/decode.js";
import { hasSecret, type Layout } from "../codec/layout.js";
import type { CommandTable } from "../command-table.js";
import { FrameType, frameBytesAt, HEADER_BYTES, NO_ADDRESS, PUSH_ID, readHeader, readU32 } from "../frame.js";
import { statusName } from "../status.js";
import { checkWhole, type DecodeOptions, frameToHex } from "./frames.js";
import { toWire } from "./json.js";

/** One stretch of a frame. */
export interface FramePart {
  /** Offset from the beginning of the frame. */
  readonly offset: number;
  readonly hex: string;
  readonly name: string;
  readonly meaning: string;
}

const TYPE_WORDS: Readonly<Record<number, string>> = {
  [FrameType.CHAIN]: "CHAIN",
  [FrameType.QUERY]: "QUERY (get)",
  [FrameType.VALUE]: "VALUE (set, reply or push)",
  [FrameType.STATUS]: "STATUS",
};

/** Stands for bytes that are a password or a key. */
const MASK = "***";

type AddPart = (offset: number, length: number, name: string, meaning: string, isSecret?: boolean) => void;

/** Bytes that no layout explains may be a secret's, such as those of a logon that is taken for a reply. */
function holdsSecret(layout: Layout | undefined): boolean {
  return layout?.fields.some(hasSecret) === true;
}

/** Takes a frame apart, field by field. @throws ProtocolError when the bytes are no whole frame */
export function explainFrame(table: CommandTable, bytes: Uint8Array, options: DecodeOptions = {}): FramePart[] {
  checkWhole(bytes);
  const header = readHeader(bytes);
  const parts: FramePart[] = [];
  const add: AddPart = (offset, length, name, meaning, isSecret = false) => {
    const hex = isSecret ? MASK : frameToHex(bytes.subarray(offset, offset + length));
    parts.push({ offset, hex, name, meaning });
  };
  const { type, code, module, port, requestId, indexCount, valueBytes } = header;
  const spec = type === FrameType.STATUS ? undefined : table.byCode(code);
  const subject = type === FrameType.STATUS ? statusName(code) : (spec?.name ?? "unknown command");
  add(0, 4, "magic", "XENA");
  add(4, 2, "index count", String(indexCount));
  add(6, 2, "value bytes", `${valueBytes}, without padding`);
  add(8, 2, "type and code", `${TYPE_WORDS[type] ?? `unknown type ${type}`}, ${code} = ${subject}`);
  add(10, 1, "module", module === NO_ADDRESS ? "none" : String(module));
  add(11, 1, "port", port === NO_ADDRESS ? "none" : String(port));
  add(12, 4, "request id", requestId === PUSH_ID ? "0, a push" : String(requestId));
  const codec = spec === undefined ? undefined : codecOf(spec);
  for (let i = 0; i < indexCount; i++) {
    const index = codec?.indices[codec.variadic ? 0 : i];
    const number = readU32(bytes, HEADER_BYTES + i * 4);
    const member = index?.table?.names.get(number);
    add(
      HEADER_BYTES + i * 4,
      4,
      `index ${index?.name ?? i}`,
      member === undefined ? String(number) : `${number} = ${member}`,
    );
  }
  const at = HEADER_BYTES + indexCount * 4;
  const layout = type !== FrameType.VALUE ? undefined : options.from === "client" ? codec?.set : codec?.get;
  const used = layout === undefined ? 0 : addFields(table, spec?.name ?? "", layout, bytes, at, valueBytes, add);
  if (used < valueBytes) {
    const words = "not in the layout; newer firmware, or an incomplete element";
    add(at + used, valueBytes - used, "further bytes", words, [codec?.get, codec?.set].some(holdsSecret));
  }
  const end = at + valueBytes;
  const whole = frameBytesAt(bytes, 0);
  if (end < whole) add(end, whole - end, "padding", "up to a multiple of four; not always zero");
  return parts;
}

function addFields(
  table: CommandTable,
  command: string,
  layout: Layout,
  bytes: Uint8Array,
  at: number,
  length: number,
  add: AddPart,
): number {
  const values = decodeValues(layout, bytes, at, length);
  const wire = toWire(table, command, layout, values);
  let position = at;
  layout.fields.forEach((field, order) => {
    const size = order === layout.open ? Math.max(at + length - position - layout.tailBytes, 0) : field.bytes;
    const name = table.oldName(command, field.name) ?? field.name;
    const type =
      field.kind === "list"
        ? "list"
        : `${field.type}${field.type === "hex" && field.bytes > 0 ? `[${field.bytes}]` : ""}`;
    if (position + size > at + length) add(position, 0, name, `${type}, not sent`);
    else if (hasSecret(field)) add(position, size, name, `${type}, (secret)`, true);
    else add(position, size, name, `${type}, ${JSON.stringify(wire[name])}`);
    position += size;
  });
  return Math.min(position - at, length);
}

/** The parts as lines of a table. */
export function explainText(parts: readonly FramePart[]): string {
  const widest = Math.max(...parts.map((part) => part.name.length));
  return parts
    .map(({ offset, hex, name, meaning }) => {
      const shown = hex.length > 32 ? `${hex.slice(0, 29)}...` : hex;
      return `${String(offset).padStart(5)}  ${shown.padEnd(32)}  ${name.padEnd(widest)}  ${meaning}`;
    })
    .join("\n");
}
