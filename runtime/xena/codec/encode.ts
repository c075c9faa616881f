import { ValueError } from "../errors.js";
import { MAX_VALUE_BYTES } from "../frame.js";
import { type Field, hasSecret, type Layout, type ListField, type ScalarField, type ScalarType } from "./layout.js";
import { nearest } from "./nearest.js";
import { hexBytes, ipv4Bytes, ipv6Bytes, macBytes, utf8 } from "./text.js";
import { type Encoded, Writer } from "./writer.js";

/** Values of a command by field, in TypeScript's names. */
export type Values = { readonly [key: string]: unknown };

/** How strictly values are looked at. */
export interface EncodeOptions {
  /**
   * `documented` (the default) holds values to the ranges that the schema states. `wire` asks only that they fit into their bytes,
   * a signed number for an unsigned field of the same size included; for tools that rebuild recorded traffic.
   */
  readonly ranges?: "documented" | "wire";
}

const writer = new Writer();

/** Limits of the integer types up to 32 bits. */
const INTEGER_LIMITS: { readonly [type in ScalarType]?: readonly [min: number, max: number] } = {
  i8: [-0x80, 0x7f],
  i16: [-0x8000, 0x7fff],
  i32: [-0x80000000, 0x7fffffff],
  u8: [0, 0xff],
  u16: [0, 0xffff],
  u32: [0, 0xffffffff],
};

const INT64: readonly [min: bigint, max: bigint] = [-(1n << 63n), (1n << 63n) - 1n];
const UINT64: readonly [min: bigint, max: bigint] = [0n, (1n << 64n) - 1n];

/** One field being written, for errors: where it is, how strict to be, and whether what was given may be shown. */
interface Place {
  readonly command: string;
  readonly wire: boolean;
  path: string;
  field: Field | undefined;
}

/**
 * Writes the values of a layout.
 * @throws ValueError naming command, field, value and what is allowed, when a value does not fit
 */
export function encodeValues(command: string, layout: Layout, values: Values, options?: EncodeOptions): Encoded {
  const place: Place = { command, wire: options?.ranges === "wire", path: "", field: undefined };
  writer.begin();
  try {
    for (const field of layout.fields) encodeField(field, values[field.key], place);
  } catch (error) {
    writer.cancel();
    throw error;
  }
  return writer.end();
}

/** The same with one value for each field, in order. */
export function encodeInOrder(
  command: string,
  layout: Layout,
  values: readonly unknown[],
  options?: EncodeOptions,
): Encoded {
  const { fields } = layout;
  const place: Place = { command, wire: options?.ranges === "wire", path: "", field: undefined };
  writer.begin();
  try {
    for (let i = 0; i < fields.length; i++) encodeField(fields[i] as Field, values[i], place);
  } catch (error) {
    writer.cancel();
    throw error;
  }
  return writer.end();
}

function encodeField(field: Field, given: unknown, place: Place): void {
  const value = given === undefined ? field.constant : given;
  place.path = field.name;
  place.field = field;
  if (field.kind === "scalar") encodeScalar(field, value, place);
  else encodeList(field, value, place);
}

function encodeList(field: ListField, value: unknown, place: Place): void {
  const items = listItems(value);
  if (items === undefined) throw refuse(place, value, field.count > 0 ? `a list of ${field.count}` : "a list");
  if (field.count > 0 && items.length !== field.count) throw refuse(place, value, `a list of exactly ${field.count}`);
  const { element } = field;
  for (let i = 0; i < items.length; i++) {
    const path = `${place.path}[${i}]`;
    if (element.kind === "scalar") {
      encodeScalar(element, items[i], { ...place, path });
      continue;
    }
    const item = items[i];
    if (!isRecord(item)) throw refuse({ ...place, path }, item, `an object with ${namesOf(element.fields)}`);
    refuseUnknownKeys(element.fields, item, { ...place, path });
    for (const member of element.fields) {
      encodeScalar(member, item[member.key], { ...place, path: `${path}.${member.name}` });
    }
  }
}

/** Lists come as arrays; lists of bytes as Uint8Array too. */
function listItems(value: unknown): ArrayLike<unknown> | undefined {
  return Array.isArray(value) || value instanceof Uint8Array ? value : undefined;
}

function encodeScalar(field: ScalarField, value: unknown, place: Place): void {
  switch (field.type) {
    case "i64":
    case "u64":
      return writeInt64(field, value, place);
    case "hex":
      return writeRaw(field.bytes, hexFieldBytes(value, field.bytes), value, place, hexAllowed(field));
    case "mac":
      return writeRaw(6, rawBytes(value, macBytes), value, place, 'a MAC address such as "04:f4:bc:00:00:01"');
    case "ipv4":
      return writeExact(4, rawBytes(value, ipv4Bytes), value, place, 'an IPv4 address such as "10.0.0.1"');
    case "ipv6":
      return writeExact(16, rawBytes(value, ipv6Bytes), value, place, 'an IPv6 address such as "2001:db8::1"');
    case "str":
      return writeText(field, value, place);
    case "json":
      return writeJson(value, place);
    default:
      return writeInteger(field, value, place);
  }
}

function writeInteger(field: ScalarField, value: unknown, place: Place): void {
  const number = typeof value === "number" && field.table === undefined ? value : integerOf(field, value, place);
  let [min, max] = INTEGER_LIMITS[field.type] as readonly [number, number];
  if (place.wire) {
    if (min === 0) min = -(max + 1) / 2;
  } else {
    min = field.min ?? min;
    max = field.max ?? max;
  }
  if (!Number.isInteger(number) || number < min || number > max)
    throw refuse(place, value, `an integer ${min} to ${max}`);
  const { bytes } = field;
  const at = reserve(bytes, place);
  for (let i = 0; i < bytes; i++) writer.bytes[at + i] = number >> ((bytes - 1 - i) * 8);
}

/** Number behind whatever stands for one: a member's name, a list of names for a bit set, a small bigint. */
function integerOf(field: ScalarField, value: unknown, place: Place): number {
  const { table } = field;
  if (typeof value === "bigint" && value >= INT64[0] && value <= INT64[1]) return Number(value);
  if (table === undefined) {
    if (typeof value === "number") return value;
    throw refuse(place, value, integerAllowed(field));
  }
  if (typeof value === "number") return value;
  if (table.flags) return flagsOf(field, value, place);
  const number = typeof value === "string" ? table.numbers.get(value) : undefined;
  if (number === undefined) throw refuse(place, value, membersText(table.name, [...table.numbers.keys()], value));
  return number;
}

function flagsOf(field: ScalarField, value: unknown, place: Place): number {
  const table = field.table as NonNullable<ScalarField["table"]>;
  if (!Array.isArray(value)) throw refuse(place, value, `a list of members of ${table.name}`);
  let bits = 0;
  for (const item of value) {
    const bit = typeof item === "string" ? table.numbers.get(item) : item;
    if (typeof bit !== "number" || !Number.isInteger(bit) || bit < -0x80000000 || bit > 0xffffffff) {
      throw refuse(place, item, membersText(table.name, [...table.numbers.keys()], item));
    }
    bits |= bit;
  }
  return field.type.startsWith("u") ? bits >>> 0 : bits;
}

function integerAllowed(field: ScalarField): string {
  const [min, max] = INTEGER_LIMITS[field.type] as readonly [number, number];
  return `an integer ${field.min ?? min} to ${field.max ?? max}`;
}

/** Names what is allowed: all members of a small enum, the nearest ones of a large one. */
function membersText(name: string, members: readonly string[], value: unknown): string {
  if (members.length <= 12) return `one of ${members.join(", ")} (${name})`;
  const near = nearest(String(value), members, 3);
  return `a member of ${name} (${near.join(", ")} or ${members.length - near.length} others)`;
}

function writeInt64(field: ScalarField, value: unknown, place: Place): void {
  let [min, max] = field.type === "i64" ? INT64 : UINT64;
  const integer = typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : value;
  if (place.wire) min = INT64[0];
  else {
    if (field.min !== undefined) min = BigInt(field.min);
    if (field.max !== undefined) max = BigInt(field.max);
  }
  if (typeof integer !== "bigint" || integer < min || integer > max) {
    throw refuse(place, value, `a bigint or safe integer ${min} to ${max}`);
  }
  const at = reserve(8, place);
  const high = Number(BigInt.asUintN(32, integer >> 32n));
  const low = Number(BigInt.asUintN(32, integer));
  for (let i = 0; i < 4; i++) {
    writer.bytes[at + i] = high >>> ((3 - i) * 8);
    writer.bytes[at + 4 + i] = low >>> ((3 - i) * 8);
  }
}

/** Bytes of a text by its parser, or raw bytes as they are. */
function rawBytes(value: unknown, parse: (text: string) => Uint8Array | undefined): Uint8Array | undefined {
  if (typeof value === "string") return parse(value);
  return value instanceof Uint8Array ? value : undefined;
}

/** Bytes of hex text; a raw field of up to eight bytes takes a bigint too, as its big-endian bytes. */
function hexFieldBytes(value: unknown, size: number): Uint8Array | undefined {
  const isNumber = typeof value === "bigint" && value >= 0n && size > 0 && size <= 8;
  return rawBytes(isNumber ? value.toString(16) : value, hexBytes);
}

function hexAllowed(field: ScalarField): string {
  return field.bytes === 0 ? "hex text or a Uint8Array" : `at most ${field.bytes} bytes as hex text or Uint8Array`;
}

/** Raw bytes, filled with zeros on the left up to a fixed size. */
function writeRaw(size: number, bytes: Uint8Array | undefined, value: unknown, place: Place, allowed: string): void {
  if (bytes === undefined || (size > 0 && bytes.length > size)) throw refuse(place, value, allowed);
  const fill = Math.max(size - bytes.length, 0);
  const at = reserve(fill + bytes.length, place);
  writer.bytes.fill(0, at, at + fill);
  writer.bytes.set(bytes, at + fill);
}

function writeExact(size: number, bytes: Uint8Array | undefined, value: unknown, place: Place, allowed: string): void {
  if (bytes?.length !== size) throw refuse(place, value, allowed);
  append(bytes, place);
}

/** Half a character; UTF-8 has no bytes for it, and it would leave as U+FFFD. */
const LONE_SURROGATE = /\p{Surrogate}/u;

function writeText(field: ScalarField, value: unknown, place: Place): void {
  if (typeof value !== "string") throw refuse(place, value, "a string");
  if (writeAscii(value, place)) return padText(field, value.length, place);
  if (value.includes("\0"))
    throw refuse(place, value, "a string without zero characters, which end a text on the wire");
  if (LONE_SURROGATE.test(value)) throw refuse(place, value, "a string whose surrogates come in pairs");
  const bytes = utf8(value);
  append(bytes, place);
  padText(field, bytes.length, place);
}

/** Texts up to this many characters are written one by one, if they are ASCII as most are. */
const SHORT_TEXT = 128;

/** Writes a short text of ASCII characters other than zero; false, and nothing is written, when it is none. */
function writeAscii(text: string, place: Place): boolean {
  const { length } = text;
  if (length > SHORT_TEXT) return false;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0 || unit > 0x7f) return false;
  }
  const at = reserve(length, place);
  for (let i = 0; i < length; i++) writer.bytes[at + i] = text.charCodeAt(i);
  return true;
}

function padText({ pad = 1 }: ScalarField, length: number, place: Place): void {
  const missing = (pad - (length % pad)) % pad;
  if (missing > 0) append(new Uint8Array(missing), place);
}

function writeJson(value: unknown, place: Place): void {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    text = undefined;
  }
  if (text === undefined) throw refuse(place, value, "a JSON value");
  append(utf8(text), place);
}

/** Makes room in the value, whose length has 16 bits in the frame; looked at here, so that nothing huge is ever copied. */
function reserve(count: number, place: Place): number {
  if (writer.length + count > MAX_VALUE_BYTES) {
    const allowed = `at most ${MAX_VALUE_BYTES} bytes together with what stands before it`;
    throw refuse(place, `${writer.length + count} bytes`, allowed);
  }
  return writer.reserve(count);
}

function append(bytes: Uint8Array, place: Place): void {
  const at = reserve(bytes.length, place);
  writer.bytes.set(bytes, at);
}

function refuse(place: Place, value: unknown, allowed: string): ValueError {
  return new ValueError(place.command, place.path, value, allowed, place.field !== undefined && hasSecret(place.field));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** A misspelt key would otherwise be a value that silently stays behind. */
function refuseUnknownKeys(fields: readonly Field[], values: Record<string, unknown>, place: Place): void {
  for (const key of Object.keys(values)) {
    if (!fields.some((field) => field.key === key))
      throw refuse(place, { [key]: values[key] }, `an object with ${namesOf(fields)}`);
  }
}

function namesOf(fields: readonly Field[]): string {
  return fields.map((field) => field.key).join(", ");
}
