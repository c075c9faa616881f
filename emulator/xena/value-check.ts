import type { Field, Layout, ScalarField } from "../../runtime/xena/codec/layout.js";
import { readU32 } from "../../runtime/xena/frame.js";
import type { StatusName } from "../../runtime/xena/status.js";

/** Looks at the value bytes of a set; undefined when they are a legal value of the command. */
export type ValueCheck = (bytes: Uint8Array, at: number, length: number) => StatusName | undefined;

/** One number to look at: its place, and what it may be. */
interface NumberCheck {
  /** From the beginning of the value, or of the element of a list; negative from the end of the value. */
  readonly offset: number;
  readonly bytes: number;
  readonly signed: boolean;
  readonly allows: (value: number) => boolean;
}

/** A list whose elements have numbers to look at. */
interface ListCheck {
  readonly offset: number;
  readonly elementBytes: number;
  readonly count: number;
  readonly checks: readonly NumberCheck[];
}

/** Prepares the checks of a layout once, so that a set is checked in place, without making objects. */
export function valueCheck(layout: Layout): ValueCheck {
  const sizeIsRight = sizeCheck(layout);
  const numbers: NumberCheck[] = [];
  const lists: ListCheck[] = [];
  let offset = 0;
  for (const [position, field] of layout.fields.entries()) {
    if (layout.open >= 0 && position === layout.open + 1) offset = -layout.tailBytes;
    if (field.kind === "scalar") numbers.push(...numberCheck(field, offset));
    else lists.push(...listCheck(field, offset));
    offset += field.bytes;
  }
  return (bytes, at, length) => {
    if (!sizeIsRight(length)) return "BADSIZE";
    for (const check of numbers) {
      const place = check.offset < 0 ? length + check.offset : check.offset;
      if (place + check.bytes <= length && !check.allows(readNumber(check, bytes, at + place))) return "BADVALUE";
    }
    for (const list of lists) {
      const end = at + (list.count > 0 ? list.offset + list.count * list.elementBytes : length - layout.tailBytes);
      for (let item = at + list.offset; item + list.elementBytes <= end; item += list.elementBytes) {
        for (const check of list.checks) {
          if (!check.allows(readNumber(check, bytes, item + check.offset))) return "BADVALUE";
        }
      }
    }
    return undefined;
  };
}

/** Fixed layouts have one size, or end before an optional field; open ones any that leaves no broken element. */
function sizeCheck(layout: Layout): (length: number) => boolean {
  const fixed = layout.fields.reduce((sum, field) => sum + field.bytes, 0);
  if (layout.open >= 0) {
    const field = layout.fields[layout.open] as Field;
    const element = field.kind === "list" ? field.element.bytes : 1;
    return (length) => length >= fixed && (length - fixed) % element === 0;
  }
  const sizes = new Set([fixed]);
  let size = fixed;
  for (const field of layout.fields.toReversed()) {
    if (!field.optional) break;
    size -= field.bytes;
    sizes.add(size);
  }
  return (length) => sizes.has(length);
}

function listCheck(field: Field & { readonly kind: "list" }, offset: number): ListCheck[] {
  const { element } = field;
  const checks: NumberCheck[] = [];
  let place = 0;
  for (const member of element.kind === "scalar" ? [element] : element.fields) {
    checks.push(...numberCheck(member, place));
    place += member.bytes;
  }
  return checks.length === 0 ? [] : [{ offset, elementBytes: element.bytes, count: field.count, checks }];
}

/** Integers of up to 32 bits with an enum, a range or a constant; all others may be anything. */
function numberCheck(field: ScalarField, offset: number): NumberCheck[] {
  if (!/^[iu](8|16|32)$/.test(field.type)) return [];
  const allows = allowed(field);
  return allows === undefined ? [] : [{ offset, bytes: field.bytes, signed: field.type.startsWith("i"), allows }];
}

function allowed(field: ScalarField): ((value: number) => boolean) | undefined {
  const { constant, table, min, max } = field;
  if (typeof constant === "number") return (value) => value === constant;
  if (table?.flags) {
    const known = [...table.names.keys()].reduce((bits, bit) => bits | bit, 0);
    return (value) => (value & ~known) === 0;
  }
  if (table !== undefined) return (value) => table.names.has(value);
  if (min === undefined && max === undefined) return undefined;
  return (value) => value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY);
}

function readNumber(check: NumberCheck, bytes: Uint8Array, at: number): number {
  const { bytes: size, signed } = check;
  if (size === 4) return signed ? readU32(bytes, at) | 0 : readU32(bytes, at);
  const value = size === 1 ? (bytes[at] as number) : ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
  return signed ? (value << (32 - size * 8)) >> (32 - size * 8) : value;
}
