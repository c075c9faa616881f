import { ValueError } from "../errors.js";
import type { BitField, Bits, Field, Given } from "./field.js";
import { allowedIn, toBits } from "./kinds.js";
import type { SegmentChoice } from "./segment.js";

/** A number of a header in some space of numbers, where it depends on one of the header's fields. */
export interface IdByField {
  readonly by: string;
  readonly cases: Readonly<Record<number, number>>;
  readonly otherwise: number;
}

/** What the header before writes to announce this one. */
export type Id = number | IdByField;

/** What there is to say about a header besides its fields. */
export interface HeaderTraits {
  /** Its numbers by space: `{ ethertype: 0x0800 }`. */
  readonly ids?: Readonly<Record<string, Id>>;
  readonly segment?: SegmentChoice;
  /** Name of the header behind, by the fields and the first nibble there, where no field announces it. */
  readonly behind?: (bits: Bits, nibble: number) => string | undefined;
  /** Field and value that tell it from others with the same number. */
  readonly tell?: readonly [field: string, bits: bigint];
}

/** A header as data: its name, its fields in the order on the wire, its traits. */
export interface HeaderDefinition extends HeaderTraits {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/** One header of a packet: a definition and what the caller gave for it. */
export interface Header {
  readonly definition: HeaderDefinition;
  readonly given: Given;
}

/** Makes a header from the fields that matter; the others follow from the packet or have their usual values. */
export interface HeaderBuilder<F extends object> {
  /** @throws ValueError for a field that the header has not, or a value that the field cannot hold */
  (fields?: F): Header;
  readonly definition: HeaderDefinition;
}

/** Makes the builder of a header out of its table of fields. */
export function defineHeader<F extends object>(
  name: string,
  fields: { readonly [K in keyof NoInfer<F>]-?: Field },
  traits: HeaderTraits = {},
): HeaderBuilder<F> {
  const definition: HeaderDefinition = { name, fields, ...traits };
  const build = (given: object = {}): Header => headerOf(definition, given as Given);
  return Object.assign(build, { definition });
}

/** Checks what was given for a header. */
export function headerOf(definition: HeaderDefinition, given: Given): Header {
  for (const [key, value] of Object.entries(given)) {
    const field = Object.hasOwn(definition.fields, key) ? definition.fields[key] : undefined;
    if (field === undefined) {
      throw new ValueError(
        definition.name,
        key,
        value,
        `one of the fields ${Object.keys(definition.fields).join(", ")}`,
      );
    }
    if (value === undefined) continue;
    if (field.kind === "tail") field.encode(value, refusing(definition, key));
    else checkedBits(definition, key, field, value);
  }
  return { definition, given: { ...given } };
}

/** Bits of a value. @throws ValueError when the field cannot hold it */
export function checkedBits(definition: HeaderDefinition, key: string, field: BitField, value: unknown): bigint {
  const bits = toBits(field, value);
  if (bits === undefined) throw new ValueError(definition.name, key, value, allowedIn(field));
  return bits;
}

/** Throws about a place inside a tail. */
export function refusing(definition: HeaderDefinition, key: string): (...about: [string, unknown, string]) => never {
  return (place, value, allowed) => {
    throw new ValueError(definition.name, `${key}${place}`, value, allowed);
  };
}

/** The header's number in a space, if it has one there. */
export function idOf(definition: HeaderDefinition, space: string, bits: Bits): number | undefined {
  const id = definition.ids?.[space];
  if (id === undefined || typeof id === "number") return id;
  return id.cases[Number(bits[id.by])] ?? id.otherwise;
}
