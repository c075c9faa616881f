import type { Field, Layout, ScalarField } from "../../../runtime/xena/codec/layout.js";
import type { CommandInfo } from "../command-info.js";
import type { FaultOf } from "./fault.js";
import { FIELD_RELEASES, isNewer } from "./releases.js";

/** A field and where it stands. */
interface Place {
  readonly field: Field;
  readonly at: number;
  readonly bytes: number;
}

/** Fields with their places in a value of this length, as far as it reaches. */
function placesOf(layout: Layout, length: number): Place[] {
  const places: Place[] = [];
  const fixed = layout.fields.reduce((sum, field, at) => (at === layout.open ? sum : sum + field.bytes), 0);
  let at = 0;
  for (const [position, field] of layout.fields.entries()) {
    const bytes = position === layout.open ? Math.max(length - fixed, 0) : field.bytes;
    if (at + bytes > length) break;
    places.push({ field, at, bytes });
    at += bytes;
  }
  return places;
}

/** Single values of a field, with their places: the field itself, or what a list holds. */
function* scalarsOf({ field, at, bytes }: Place): Generator<{ readonly field: ScalarField; readonly at: number }> {
  if (field.kind === "scalar") {
    yield { field, at };
    return;
  }
  const { element } = field;
  for (let start = at; start + element.bytes <= at + bytes && element.bytes > 0; start += element.bytes) {
    if (element.kind === "scalar") yield { field: element, at: start };
    else {
      let inner = start;
      for (const member of element.fields) {
        yield { field: member, at: inner };
        inner += member.bytes;
      }
    }
  }
}

/** Cuts bytes off the end; the header tells the new length. */
export function truncated(value: Uint8Array, { bytes }: FaultOf<"truncate">): Uint8Array {
  return value.subarray(0, Math.max(value.length - bytes, 0));
}

/** Adds bytes at the end, as newer firmware with further fields does. */
export function extended(value: Uint8Array, { bytes = 0, hex = "" }: FaultOf<"extend">): Uint8Array {
  const further = hex === "" ? new Uint8Array(bytes).fill(0xee) : Uint8Array.from(Buffer.from(hex, "hex"));
  const all = new Uint8Array(Math.min(value.length + further.length, 0xffff));
  all.set(value);
  all.set(further.subarray(0, all.length - value.length), value.length);
  return all;
}

/** Cuts off the fields that the release did not have. Only whole fields from the end go, since the layout has no gaps. */
export function asOldFirmware(
  info: CommandInfo,
  value: Uint8Array,
  { release, fields: most = Number.POSITIVE_INFINITY }: FaultOf<"oldFirmware">,
): Uint8Array {
  const { get } = info.codec;
  if (get === undefined) return value;
  const since = FIELD_RELEASES[info.name] ?? {};
  const isThere = ({ field }: Place, position: number): boolean =>
    position < most &&
    !(release !== undefined && since[field.name] !== undefined && isNewer(since[field.name] as string, release));
  const places = placesOf(get, value.length);
  const missing = places.findIndex((place, position) => !isThere(place, position));
  return missing < 0 ? value : value.subarray(0, (places[missing] as Place).at);
}

/** Puts a number into an enum field that no member has: a field of the caller's choice, or the first one. */
export function withUnknownEnum(
  info: CommandInfo,
  value: Uint8Array,
  { field: wanted, value: number }: FaultOf<"unknownEnum">,
): Uint8Array {
  const { get } = info.codec;
  if (get === undefined) return value;
  for (const place of placesOf(get, value.length)) {
    if (wanted !== undefined && place.field.name !== wanted && place.field.key !== wanted) continue;
    for (const { field, at } of scalarsOf(place)) {
      if (field.table === undefined || field.table.flags) continue;
      const changed = Uint8Array.from(value);
      write(changed, at, field.bytes, number ?? unknownNumber(field));
      return changed;
    }
  }
  return value;
}

/** Largest number of the type, half of it for signed ones, that is no member. */
function unknownNumber({ bytes, table }: ScalarField): number {
  let number = 2 ** (bytes * 8 - 1) - 1;
  while (table?.names.has(number) === true) number--;
  return number;
}

function write(bytes: Uint8Array, at: number, size: number, number: number): void {
  for (let i = 0; i < size; i++) bytes[at + size - 1 - i] = Math.floor(number / 256 ** i) & 0xff;
}

/** Lets every 64-bit value begin again at zero after so many bits. */
export function wrapped(info: CommandInfo, value: Uint8Array, { bits = 32 }: FaultOf<"wrap">): Uint8Array {
  const { get } = info.codec;
  if (get === undefined) return value;
  const changed = Uint8Array.from(value);
  const view = new DataView(changed.buffer);
  for (const place of placesOf(get, value.length)) {
    for (const { field, at } of scalarsOf(place)) {
      if (field.type === "i64" || field.type === "u64")
        view.setBigUint64(at, BigInt.asUintN(bits, view.getBigUint64(at)));
    }
  }
  return changed;
}

/** Sets a field of four bytes, or leaves the value alone when it has no such field. */
export function withField(info: CommandInfo, value: Uint8Array, name: string, number: number): Uint8Array {
  const place =
    info.codec.get === undefined
      ? undefined
      : placesOf(info.codec.get, value.length).find(({ field }) => field.key === name);
  if (place === undefined) return value;
  const changed = Uint8Array.from(value);
  write(changed, place.at, place.bytes, number);
  return changed;
}
