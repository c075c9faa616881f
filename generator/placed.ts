import type { CommandModel, FieldModel, LayoutModel } from "./model.js";

/** A part of the schema with its place: `schema/xena/commands/ps.json:/PS_RATEPPS`. */
export interface Placed<Part> {
  readonly place: string;
  readonly part: Part;
}

/** Layouts of a command by their place; one when get and set carry the same. */
export function layoutsOf({ place, part }: Placed<CommandModel>): Placed<LayoutModel>[] {
  const { get, set } = part;
  if (get !== undefined && get === set) return [{ place: `${place}/fields`, part: get }];
  return [
    ...(get === undefined ? [] : [{ place: `${place}/get`, part: get }]),
    ...(set === undefined ? [] : [{ place: `${place}/set`, part: set }]),
  ];
}

/** All fields of a command, members of structures included. */
export function fieldsOf(command: Placed<CommandModel>): Placed<FieldModel>[] {
  return layoutsOf(command).flatMap((layout) =>
    layout.part.fields.flatMap((field): Placed<FieldModel>[] => {
      const place = `${layout.place}/${field.name}`;
      const members = field.kind === "structs" ? field.members : [];
      return [
        { place, part: field },
        ...members.map((member) => ({ place: `${place}/members/${member.name}`, part: member })),
      ];
    }),
  );
}
