import { type Field, hasSecret, type Layout, type ScalarField } from "../codec/layout.js";
import { nearest } from "../codec/nearest.js";
import type { CommandTable } from "../command-table.js";
import { ValueError } from "../errors.js";

/**
 * Values as tools exchange them in JSON lines: fields in the schema's snake_case, 64-bit integers as decimal text, enums as member
 * names, bit sets as lists of these, MAC addresses as plain hex. A field that a correction has renamed is printed as recorded
 * traffic spells it, and read under both names.
 */
export type WireValues = { readonly [field: string]: unknown };

/** Brings decoded values to JSON. Fields that are not there are left out. */
export function toWire(
  table: CommandTable,
  command: string,
  layout: Layout,
  values: Readonly<Record<string, unknown>>,
): WireValues {
  const out: Record<string, unknown> = {};
  for (const field of layout.fields) {
    const value = values[field.key];
    if (value !== undefined)
      out[table.oldName(command, field.name) ?? field.name] = fieldToWire(table, command, field, value);
  }
  return out;
}

function fieldToWire(table: CommandTable, command: string, field: Field, value: unknown): unknown {
  if (field.kind === "scalar") return scalarToWire(field, value);
  const { element } = field;
  return (value as unknown[]).map((item) => {
    if (element.kind === "scalar") return scalarToWire(element, item);
    const out: Record<string, unknown> = {};
    for (const member of element.fields) {
      const name = table.oldName(command, `${field.name}.${member.name}`) ?? member.name;
      out[name] = scalarToWire(member, (item as Record<string, unknown>)[member.key]);
    }
    return out;
  });
}

function scalarToWire(field: ScalarField, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return field.type === "mac" ? (value as string).replaceAll(":", "") : value;
}

/**
 * Brings JSON to values that can be encoded.
 * @throws ValueError for a field that the command does not have, or one that is missing and has no constant
 */
export function fromWire(
  table: CommandTable,
  command: string,
  layout: Layout,
  given: WireValues,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const names = layout.fields.map((field) => field.name);
  for (const [name, value] of Object.entries(given)) {
    const field = layout.fields.find(
      (candidate) => candidate.name === name || table.oldName(command, candidate.name) === name,
    );
    if (field === undefined) {
      throw new ValueError(command, name, value, allowedNames(name, names), layout.fields.some(hasSecret));
    }
    values[field.key] = fieldFromWire(table, command, field, value);
  }
  for (const field of layout.fields) {
    if (values[field.key] === undefined && !("constant" in field))
      throw new ValueError(command, field.name, undefined, "given");
  }
  return values;
}

function allowedNames(name: string, names: readonly string[]): string {
  return names.length === 0
    ? "left out: the command takes no values"
    : `one of the fields ${nearest(name, names, 6).join(", ")}`;
}

function fieldFromWire(table: CommandTable, command: string, field: Field, value: unknown): unknown {
  if (field.kind === "scalar") return scalarFromWire(field, value);
  if (!Array.isArray(value)) return value;
  const { element } = field;
  if (element.kind === "scalar") return value.map((item) => scalarFromWire(element, item));
  return value.map((item: unknown) => {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
    const out: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(item)) {
      const member = element.fields.find(
        (candidate) => candidate.name === name || table.oldName(command, `${field.name}.${candidate.name}`) === name,
      );
      if (member === undefined)
        throw new ValueError(
          command,
          `${field.name}.${name}`,
          inner,
          allowedNames(
            name,
            element.fields.map((f) => f.name),
          ),
          hasSecret(field),
        );
      out[member.key] = scalarFromWire(member, inner);
    }
    return out;
  });
}

/** Decimal text stands for a 64-bit integer; anything else is left for the encoder to judge. */
function scalarFromWire(field: ScalarField, value: unknown): unknown {
  const isLong = field.type === "i64" || field.type === "u64";
  return isLong && typeof value === "string" && /^-?\d+$/.test(value) ? BigInt(value) : value;
}
