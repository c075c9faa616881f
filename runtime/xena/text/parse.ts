import { encodeValues } from "../codec/encode.js";
import type { Field, Layout, ListField, ScalarField } from "../codec/layout.js";
import { hexBytes, textOf } from "../codec/text.js";
import { TextError } from "./errors.js";
import { joined, unquote } from "./quote.js";
import { numberOf } from "./spelling.js";
import type { Word } from "./words.js";

/**
 * Bytes of values that are written as words. Fields at the end may be left out: whether the command can do without them is for the
 * tester to say. Constants may be left out too; they are put in.
 * @throws TextError at the word that is no value of its field, or at the first that is one too many
 */
export function parseValues(command: string, layout: Layout, words: readonly Word[]): Uint8Array {
  const withConstants = words.length >= layout.fields.length;
  const pieces: Uint8Array[] = [];
  let next = 0;
  for (const [position, field] of layout.fields.entries()) {
    if (field.constant !== undefined && !withConstants) {
      pieces.push(encoded(command, field, field.constant));
      continue;
    }
    const count = wordsOf(layout, position, words.length - next);
    if (count > words.length - next || (count === 0 && field.bytes > 0)) break;
    pieces.push(fieldBytes(command, field, words.slice(next, next + count)));
    next += count;
  }
  const extra = words[next];
  if (extra !== undefined) throw new TextError("syntax", extra.column);
  return joined(pieces);
}

/** How many of the words that are left belong to a field. */
function wordsOf(layout: Layout, position: number, left: number): number {
  const field = layout.fields[position] as Field;
  if (field.kind === "list" && field.count > 0) return field.count;
  if (position !== layout.open) return 1;
  const isText = field.kind === "scalar" && field.type !== "hex";
  const room = Math.max(left - (layout.fields.length - position - 1), 0);
  return isText ? Math.min(room, 1) : room;
}

function fieldBytes(command: string, field: Field, words: readonly Word[]): Uint8Array {
  if (field.kind === "list") return listBytes(command, field, words);
  if (field.bytes === 0) {
    if (field.type === "hex") return joined(words.map(rawBytes));
    if (words.length === 0) return new Uint8Array(0);
  }
  return scalarBytes(command, field, words[0] as Word);
}

function listBytes(command: string, { element }: ListField, words: readonly Word[]): Uint8Array {
  if (element.kind === "scalar") return joined(words.map((word) => scalarBytes(command, element, word)));
  const bytes = joined(words.map(rawBytes));
  // The bytes of half an element would shift what comes behind them.
  if (bytes.length % element.bytes !== 0) throw new TextError("syntax", (words[0] as Word).column);
  return bytes;
}

/** Raw bytes are written `0x0A1B`; inside quotes the digits are enough. */
function rawBytes({ text, column }: Word): Uint8Array {
  const quoted = /^(["'])([\da-f]+)\1$/i.exec(text)?.[2];
  const bytes = quoted !== undefined || /^0x/i.test(text) ? hexBytes(quoted ?? text) : undefined;
  if (bytes === undefined) throw new TextError("syntax", column + goodPart(/^0(x[\da-f]*)?/i, text));
  return bytes;
}

function scalarBytes(command: string, field: ScalarField, word: Word): Uint8Array {
  const { table, ...plain } = field;
  try {
    if (field.type === "json") return textBytes(word);
    return encoded(command, plain, plainValue(command, field, word));
  } catch (error) {
    // A value that does not fit into its bytes cannot be sent, so it is as good as misspelt.
    throw error instanceof TextError ? error : new TextError("syntax", word.column);
  }
}

function plainValue(command: string, field: ScalarField, word: Word): unknown {
  switch (field.type) {
    case "hex":
      return rawBytes(word);
    case "str": {
      const bytes = textBytes(word);
      return textOf(bytes, 0, bytes.length);
    }
    case "mac":
      return /^\w\w?[:-]/.test(word.text) ? word.text : rawBytes(word);
    case "ipv4":
      return word.text;
    case "ipv6":
      return /^0x[\da-f]{1,32}$/i.test(word.text) ? hexBytes(word.text.slice(2).padStart(32, "0")) : word.text;
    case "i64":
    case "u64":
      return BigInt(integerText(word));
    default:
      return numberOf(command, field, word.text) ?? Number(integerText(word));
  }
}

function textBytes({ text, column }: Word): Uint8Array {
  const bytes = unquote(text);
  if (bytes === undefined || bytes.includes(0)) throw new TextError("syntax", column);
  return bytes;
}

/** The error is at the first character that no integer has. */
function integerText({ text, column }: Word): string {
  if (/^(-?\d{1,20}|0x[\da-f]{1,16})$/i.test(text)) return text;
  throw new TextError("syntax", column + goodPart(/^-?\d*/, text));
}

function goodPart(pattern: RegExp, text: string): number {
  const length = pattern.exec(text)?.[0].length ?? 0;
  return length === text.length ? 0 : length;
}

function encoded(command: string, field: Field, value: unknown): Uint8Array {
  const layout: Layout = { fields: [field], open: -1, tailBytes: 0 };
  const { bytes, at, length } = encodeValues(command, layout, { [field.key]: value }, { ranges: "wire" });
  return bytes.slice(at, at + length);
}
