import { codecOf } from "../codec/codec.js";
import { type Field, hasSecret, type Layout, type ScalarField } from "../codec/layout.js";
import type { CommandSpec } from "../command-spec.js";
import type { CommandTable } from "../command-table.js";
import { buildFrame, FrameType, frameBytesAt, HEADER_BYTES, readHeader, readIndices } from "../frame.js";

/** `*`, in place of every byte of a secret whose size is always the same. */
const STAR = 0x2a;

/** In place of a secret of any size, so that not even its length is told. */
const STARS: Uint8Array = Uint8Array.of(STAR, STAR, STAR);

/** The same as JSON text, so that what reads it as JSON still can. */
const JSON_STARS: Uint8Array = Uint8Array.of(0x22, STAR, STAR, STAR, 0x22);

/** Takes passwords and keys out of frames: all that the schema calls secret. */
export class SecretMask {
  /** Commands that carry a secret, by code; few of all. */
  readonly #secretive: ReadonlyMap<number, CommandSpec>;

  constructor(table: CommandTable) {
    // The text of a layout marks a secret with a star, so that only these few layouts need to be parsed.
    const specs = table.all().filter(({ get = "", set = "" }) => get.includes("*") || set.includes("*"));
    this.#secretive = new Map(specs.map((spec) => [spec.code, spec]));
  }

  /**
   * One whole frame without its secrets: the frame itself, or a part of `bytes`, when it has none. A masked frame is whole too; a
   * secret of open size becomes `***`, which changes its length.
   * @param fromClient whether a client has sent it, so that its values are those of a set
   */
  frame(bytes: Uint8Array, at: number, fromClient: boolean): Uint8Array {
    const frame = bytes.subarray(at, at + frameBytesAt(bytes, at));
    const { type, code, module, port, requestId, indexCount, valueBytes } = readHeader(frame);
    const from = HEADER_BYTES + indexCount * 4;
    const value = frame.subarray(from, from + valueBytes);
    const masked = type === FrameType.VALUE ? this.value(code, value, fromClient) : value;
    if (masked === value) return frame;
    return buildFrame({ type, code, module, port, requestId }, readIndices(frame, 0, indexCount), masked);
  }

  /** Value bytes of a command without secrets; the same array when there are none in it. */
  value(code: number, value: Uint8Array, fromClient: boolean): Uint8Array {
    const spec = this.#secretive.get(code);
    if (spec === undefined || value.length === 0) return value;
    const { get, set } = codecOf(spec);
    const layout = fromClient ? (set ?? get) : (get ?? set);
    return layout?.fields.some(hasSecret) === true ? masked(layout, value) : value;
  }
}

/** Goes through the fields by their places. What stands behind the last of them is masked too: newer firmware may have added it. */
function masked(layout: Layout, value: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  layout.fields.forEach((field, order) => {
    const left = value.length - at;
    const size = order === layout.open ? Math.max(left - layout.tailBytes, 0) : Math.min(field.bytes, left);
    parts.push(hasSecret(field) ? maskedField(field, value.subarray(at, at + size)) : value.subarray(at, at + size));
    at += size;
  });
  parts.push(new Uint8Array(value.length - at).fill(STAR));
  return joined(parts);
}

function maskedField(field: Field, value: Uint8Array): Uint8Array {
  if (field.kind === "scalar") return field.bytes === 0 ? openMask(field) : value.slice().fill(STAR);
  const out = value.slice();
  if (field.element.kind === "scalar") return out.fill(STAR);
  const { fields, bytes } = field.element;
  for (let start = 0; start < out.length; start += bytes) {
    let at = start;
    for (const member of fields) {
      if (member.secret) out.fill(STAR, at, at + member.bytes);
      at += member.bytes;
    }
  }
  return out;
}

function openMask({ type }: ScalarField): Uint8Array {
  return type === "json" ? JSON_STARS : STARS;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
