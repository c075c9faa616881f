import type { CommandModel, StructsModel } from "./model.js";
import { layoutsOf, type Placed } from "./placed.js";
import { camelCase, inputName, methodName, structName, valuesName } from "./plan.js";

/** What every command object has besides its shortcuts; `then` would make it look like a promise. */
const OWN_MEMBERS = ["get", "set", "connection", "module", "port", "indices", "constructor", "then"];

/** Finds names that differ in the schema and would be the same in TypeScript. */
export function checkNames(commands: readonly Placed<CommandModel>[]): string[] {
  return [
    ...commands.flatMap((command) => [
      ...layoutsOf(command).flatMap(({ place, part }) => properties(place, part.fields)),
      ...structsOf(command).flatMap(({ place, part }) => properties(`${place}/members`, part.members)),
      ...indices(command),
      ...methods(command),
    ]),
    ...types(commands),
  ];
}

function properties(place: string, fields: readonly { readonly name: string }[]): string[] {
  const first = new Map<string, string>();
  return fields.flatMap(({ name }) => {
    const key = camelCase(name);
    const other = first.get(key);
    first.set(key, name);
    return other === undefined ? [] : [`${place}/${name}: "${name}" and "${other}" are both ${key} in TypeScript`];
  });
}

function indices({ place, part }: Placed<CommandModel>): string[] {
  const names = part.indices.map(({ name }) => name);
  return names.flatMap((name, position) =>
    names.indexOf(name) < position ? [`${place}/indices/${position}: the index "${name}" is there twice`] : [],
  );
}

function methods({ place, part }: Placed<CommandModel>): string[] {
  const taken = new Set(OWN_MEMBERS);
  return part.shortcuts.flatMap((shortcut) => {
    const name = methodName(shortcut);
    if (taken.has(name)) return [`${place}: a shortcut becomes ${name} in TypeScript, which the command has already`];
    taken.add(name);
    return [];
  });
}

/** Interfaces and classes of all commands stand side by side, so their names must differ. */
function types(commands: readonly Placed<CommandModel>[]): string[] {
  const taken = new Map<string, string>(commands.map(({ place, part }) => [part.name, place]));
  const claim = (name: string, place: string): string[] => {
    const other = taken.get(name);
    if (other === undefined) taken.set(name, place);
    return other === undefined ? [] : [`${place}: its type in TypeScript, ${name}, is that of ${other} already`];
  };
  return commands.flatMap((command) => {
    const { place, part } = command;
    return [
      ...(part.get === undefined ? [] : claim(valuesName(part.name), place)),
      ...(part.set === undefined ? [] : claim(inputName(part.name), place)),
      ...structsOf(command).flatMap((struct) => claim(structName(part.name, struct.part), struct.place)),
    ];
  });
}

/** Lists of structures; one that get and set have alike counts once, since it becomes one interface. */
function structsOf(command: Placed<CommandModel>): Placed<StructsModel>[] {
  const seen = new Set<string>();
  return layoutsOf(command).flatMap(({ place, part }) =>
    part.fields.flatMap((field) => {
      if (field.kind !== "structs") return [];
      const form = JSON.stringify([field.name, field.members]);
      if (seen.has(form)) return [];
      seen.add(form);
      return [{ place: `${place}/${field.name}`, part: field }];
    }),
  );
}
