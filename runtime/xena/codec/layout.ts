/**
 * Layouts: what the value bytes of a command are, parsed from the compact text that the generator writes.
 *
 *     length_type:i32@0 min_val:i32~48.. max_val:i32        three fields, the first with enum 0 of the command
 *     entries:[ipv4_address:ipv4 prefix:i16]                 list of structures
 *     ports:i32[] bins:i64[10] image:str magic:i32!=42       open list, list of ten, text, a constant the caller does not give
 *
 * After the type: `@n` enum, `~min..max` range, `%n` filled with zeros to a multiple of n, `?` may be missing on older firmware,
 * `*` secret, `!=json` constant. Everything is written without blanks; a blank separates fields.
 */
import { type Enumeration, type EnumTable, enumTable } from "../enumeration.js";

/** Wire types of one value. */
export type ScalarType =
  | "i8"
  | "i16"
  | "i32"
  | "i64"
  | "u8"
  | "u16"
  | "u32"
  | "u64"
  | "hex"
  | "mac"
  | "ipv4"
  | "ipv6"
  | "str"
  | "json";

/** Bytes of the types whose size is always the same. `hex` may be fixed by a count; `str` and `json` are always open. */
const SCALAR_BYTES: { readonly [type in ScalarType]: number } = {
  i8: 1,
  i16: 2,
  i32: 4,
  i64: 8,
  u8: 1,
  u16: 2,
  u32: 4,
  u64: 8,
  hex: 0,
  mac: 6,
  ipv4: 4,
  ipv6: 16,
  str: 0,
  json: 0,
};

/** What every kind of field has. */
interface FieldBase {
  /** Name in the schema, snake_case. */
  readonly name: string;
  /** Name in TypeScript, camelCase. */
  readonly key: string;
  /** Bytes; 0 when the size is open and follows from the length of the value. */
  readonly bytes: number;
  /** Older firmware may not send it. */
  readonly optional: boolean;
  /** Never shown in logs and errors. */
  readonly secret: boolean;
  /** Value that `set` puts in by itself. */
  readonly constant?: unknown;
}

/** One value. */
export interface ScalarField extends FieldBase {
  readonly kind: "scalar";
  readonly type: ScalarType;
  /** Names of the values, when it is an enum or a bit set. */
  readonly table?: EnumTable;
  /** Smallest and largest value allowed, where the schema knows them. */
  readonly min?: number;
  readonly max?: number;
  /** An open text is filled with zeros to a multiple of this. */
  readonly pad?: number;
}

/** Values of one type, one after the other. */
export interface ListField extends FieldBase {
  readonly kind: "list";
  readonly element: ScalarField | StructElement;
  /** Exact number of elements; 0 when as many as fit. */
  readonly count: number;
}

/** Element of a list of structures. */
export interface StructElement {
  readonly kind: "struct";
  readonly fields: readonly ScalarField[];
  readonly bytes: number;
}

export type Field = ScalarField | ListField;

/** The value bytes of a command in one direction. */
export interface Layout {
  readonly fields: readonly Field[];
  /** Position of the field of open size, or -1. There is at most one. */
  readonly open: number;
  /** Bytes of the fixed fields behind the open one: its size is what is left after subtracting them. */
  readonly tailBytes: number;
}

/** Whether a field, or a member of its elements, may not be shown. */
export function hasSecret(field: Field): boolean {
  if (field.secret || field.kind === "scalar") return field.secret;
  return field.element.kind === "struct" && field.element.fields.some((member) => member.secret);
}

/** Brings a schema name to TypeScript: `packet_count` is `packetCount`. The blank between two digits stays: `n2_5Gbps`. */
export function camelCase(name: string): string {
  const joined = name.replace(
    /_+([A-Za-z])|(?<!\d)_+(\d)/g,
    (_, letter: string | undefined, digit: string | undefined) => (letter ?? "").toUpperCase() + (digit ?? ""),
  );
  return `${joined[0]?.toLowerCase()}${joined.slice(1)}`;
}

/** Parses the compact text of a layout. */
export function parseLayout(text: string, enums: readonly Enumeration[]): Layout {
  const fields = text === "" ? [] : splitFields(text).map((field) => parseField(field, enums));
  const open = fields.findIndex((field) => field.bytes === 0);
  const tail = open < 0 ? [] : fields.slice(open + 1);
  return { fields, open, tailBytes: tail.reduce((sum, field) => sum + field.bytes, 0) };
}

/** Splits at blanks outside brackets. */
function splitFields(text: string): string[] {
  return text.match(/(?:\[[^\]]*\]|[^ [])+/g) ?? [];
}

const FIELD =
  /^(\w+):(\[.*\]|[a-z0-9]+(?:\[\d*\])?)(?:@(\d+))?(?:~(-?\d*)\.\.(-?\d*))?(?:%(\d+))?(\??)(\*?)(?:!=(.*))?$/;

function parseField(text: string, enums: readonly Enumeration[]): Field {
  const match = FIELD.exec(text);
  if (match === null) throw new TypeError(`not a field: ${text}`);
  const [, name = "", type = "", table, min, max, pad, optional, secret, constant] = match;
  const base = {
    name,
    key: camelCase(name),
    optional: optional === "?",
    secret: secret === "*",
    ...(constant === undefined ? {} : { constant: JSON.parse(constant) as unknown }),
  };
  if (type.startsWith("["))
    return { ...base, kind: "list", bytes: 0, count: 0, element: parseStruct(type.slice(1, -1), enums) };
  const [scalar = "", size] = type.split("[");
  const extras = {
    ...(table === undefined ? {} : { table: enumTable(enums[Number(table)] as Enumeration) }),
    ...(min ? { min: Number(min) } : {}),
    ...(max ? { max: Number(max) } : {}),
    ...(pad === undefined ? {} : { pad: Number(pad) }),
  };
  const count = size === undefined ? 0 : Number.parseInt(size, 10) || 0;
  if (size === undefined || scalar === "hex") {
    const bytes = scalar === "hex" ? count : SCALAR_BYTES[scalar as ScalarType];
    return { ...base, kind: "scalar", type: scalar as ScalarType, bytes, ...extras };
  }
  const bytes = SCALAR_BYTES[scalar as ScalarType];
  const element: ScalarField = { ...base, kind: "scalar", type: scalar as ScalarType, bytes, ...extras };
  return { ...base, kind: "list", bytes: count * bytes, count, element };
}

function parseStruct(text: string, enums: readonly Enumeration[]): StructElement {
  const fields = splitFields(text).map((field) => parseField(field, enums) as ScalarField);
  return { kind: "struct", fields, bytes: fields.reduce((sum, field) => sum + field.bytes, 0) };
}
