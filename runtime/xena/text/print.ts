import { decodeValues } from "../codec/decode.js";
import type { Field, Layout, ListField, ScalarField } from "../codec/layout.js";
import { hexOf, textOf } from "../codec/text.js";
import { quote, quoteJson } from "./quote.js";
import { wordOf } from "./spelling.js";

/**
 * Values as words of the text protocol, in the form in which they can be set again. A field that is missing ends them, as older
 * firmware's replies do.
 */
export function valueWords(command: string, layout: Layout, bytes: Uint8Array): string[] {
  const words: string[] = [];
  let at = 0;
  for (const [position, field] of layout.fields.entries()) {
    const isOpen = position === layout.open;
    const size = isOpen ? Math.max(bytes.length - at - layout.tailBytes, 0) : field.bytes;
    if (at + size > bytes.length) return words;
    words.push(...fieldWords(command, field, bytes, at, size));
    at += size;
  }
  return words;
}

function fieldWords(command: string, field: Field, bytes: Uint8Array, at: number, size: number): string[] {
  if (field.kind === "list") return listWords(command, field, bytes, at, size);
  // Raw bytes of any number are no word when there are none.
  if (field.type === "hex" && size === 0) return [];
  return [scalarWord(command, field, bytes, at, size)];
}

/** Elements one after the other; structures as the raw bytes of them all. */
function listWords(command: string, field: ListField, bytes: Uint8Array, at: number, size: number): string[] {
  const { element } = field;
  const count = Math.floor(size / element.bytes);
  if (element.kind === "struct") return count === 0 ? [] : [hexWord(bytes, at, count * element.bytes)];
  return Array.from({ length: count }, (_, i) =>
    scalarWord(command, element, bytes, at + i * element.bytes, element.bytes),
  );
}

function scalarWord(command: string, field: ScalarField, bytes: Uint8Array, at: number, size: number): string {
  switch (field.type) {
    case "str":
      return quote(textOf(bytes, at, size));
    case "json":
      return quoteJson(textOf(bytes, at, size));
    case "hex":
    case "mac":
    case "ipv6":
      return hexWord(bytes, at, size);
    case "ipv4":
      return String(plainValue(field, bytes, at, size));
    default:
      return numberWord(command, field, plainValue(field, bytes, at, size) as number | bigint);
  }
}

function numberWord(command: string, field: ScalarField, number: number | bigint): string {
  return typeof number === "bigint" ? String(number) : wordOf(command, field, number);
}

/** The value of a field without the names of its enum. */
function plainValue({ table, ...field }: ScalarField, bytes: Uint8Array, at: number, size: number): unknown {
  return decodeValues({ fields: [field], open: -1, tailBytes: 0 }, bytes, at, size)[field.key];
}

function hexWord(bytes: Uint8Array, at: number, size: number): string {
  return `0x${hexOf(bytes, at, size).toUpperCase()}`;
}
