import type { EnumTable } from "../enumeration.js";
import { i32, i64, u32, u64 } from "./integers.js";
import type { Field, Layout, ListField, ScalarField } from "./layout.js";
import { hexOf, ipv4Of, ipv6Of, macOf, textOf } from "./text.js";

/**
 * Reads the values of a layout out of `length` bytes. A fixed field that ends beyond them is `undefined` (older firmware), bytes
 * behind the last field are left alone (newer firmware), an unknown number of an enum stays a number. A field of open size is
 * what is left between the fixed ones, and empty when nothing is.
 */
export function decodeValues(layout: Layout, bytes: Uint8Array, at: number, length: number): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const end = at + length;
  let position = at;
  for (let i = 0; i < layout.fields.length; i++) {
    const field = layout.fields[i] as Field;
    const size = i === layout.open ? Math.max(end - position - layout.tailBytes, 0) : field.bytes;
    const isThere = position + size <= end || (i === layout.open && size === 0);
    values[field.key] = isThere ? decodeField(field, bytes, position, size) : undefined;
    position += size;
  }
  return values;
}

function decodeField(field: Field, bytes: Uint8Array, at: number, size: number): unknown {
  return field.kind === "scalar" ? decodeScalar(field, bytes, at, size) : decodeList(field, bytes, at, size);
}

/** Elements that are there whole; an incomplete last one is dropped. */
function decodeList(field: ListField, bytes: Uint8Array, at: number, size: number): unknown[] {
  const { element } = field;
  const items: unknown[] = [];
  for (let position = at; position + element.bytes <= at + size; position += element.bytes) {
    items.push(
      element.kind === "scalar"
        ? decodeScalar(element, bytes, position, element.bytes)
        : decodeStruct(element.fields, bytes, position),
    );
  }
  return items;
}

function decodeStruct(fields: readonly ScalarField[], bytes: Uint8Array, at: number): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  let position = at;
  for (const field of fields) {
    item[field.key] = decodeScalar(field, bytes, position, field.bytes);
    position += field.bytes;
  }
  return item;
}

function decodeScalar(field: ScalarField, bytes: Uint8Array, at: number, size: number): unknown {
  switch (field.type) {
    case "i8":
      return named(field.table, ((bytes[at] as number) << 24) >> 24);
    case "u8":
      return named(field.table, bytes[at] as number);
    case "i16":
      return named(field.table, (((bytes[at] as number) << 24) >> 16) | (bytes[at + 1] as number));
    case "u16":
      return named(field.table, ((bytes[at] as number) << 8) | (bytes[at + 1] as number));
    case "i32":
      return named(field.table, i32(bytes, at));
    case "u32":
      return named(field.table, u32(bytes, at));
    case "i64":
      return i64(bytes, at);
    case "u64":
      return u64(bytes, at);
    case "hex":
      return hexOf(bytes, at, size);
    case "mac":
      return macOf(bytes, at);
    case "ipv4":
      return ipv4Of(bytes, at);
    case "ipv6":
      return ipv6Of(bytes, at);
    case "str":
      return textOf(bytes, at, size);
    case "json":
      return parseJson(textOf(bytes, at, size));
  }
}

/** Name of an enum's number; unknown numbers and unknown bits stay numbers. */
function named(table: EnumTable | undefined, number: number): unknown {
  if (table === undefined) return number;
  if (table.flags) return flagNames(table, number);
  return table.names.get(number) ?? number;
}

/** Members of a bit set in order of their bits; zero is the member that stands for nothing, if there is one, else an empty list. */
function flagNames(table: EnumTable, number: number): (string | number)[] {
  const members: (string | number)[] = [];
  for (let bit = 0; bit < 32; bit++) {
    const mask = (1 << bit) >>> 0;
    if ((number & mask) !== 0) members.push(table.names.get(mask) ?? mask);
  }
  return members;
}

/** Text that is no JSON is kept as the text it is; an empty one is null. */
function parseJson(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  try {
    return JSON.parse(trimmed) as unknown;
  } catch {
    return text;
  }
}
