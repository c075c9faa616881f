import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The schema of the product. */
export const SCHEMA: string = join(import.meta.dirname, "../../schema/xena");

export interface Field {
  readonly type: string;
  readonly summary: string;
  readonly members?: Fields;
}

export type Fields = Readonly<Record<string, Field>>;

export interface Command {
  readonly code: number;
  readonly scope: string;
  readonly indices?: readonly string[];
  readonly push?: true;
  readonly summary: string;
  readonly fields?: Fields;
  readonly get?: Fields;
  readonly set?: Fields;
}

export interface Enum {
  readonly flags?: true;
  readonly summary: string;
  readonly members: Readonly<Record<string, number | { readonly value: number }>>;
}

export interface Correction {
  readonly at: string;
  readonly reason: string;
}

/** Indices by name. */
export const indices: Readonly<Record<string, { readonly variadic?: true; readonly summary: string }>> = json<{
  indices: Record<string, { variadic?: true; summary: string }>;
}>("indices.json").indices;
/** Corrections, with their reasons. */
export const corrections: readonly Correction[] = json<{ corrections: Correction[] }>("overrides.json").corrections;
/** All commands, without the corrections. */
export const commands: [name: string, command: Command][] = entries("commands");
/** All enums. */
export const enums: [name: string, item: Enum][] = entries("enums");

/** A file of the schema. */
export function json<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(SCHEMA, path), "utf8")) as Content;
}

/** What all files of a folder hold, by name; as it is written, without the corrections. */
function entries<Entry>(folder: "commands" | "enums"): [name: string, entry: Entry][] {
  const files = readdirSync(join(SCHEMA, folder)).sort();
  return files.flatMap((file) =>
    Object.entries(json<Record<typeof folder, Record<string, Entry>>>(`${folder}/${file}`)[folder]),
  );
}

/** All fields of a command with their paths, members of structures included. */
export function fieldsOf(command: Command): [path: string, field: Field][] {
  const below = (path: string, fields: Fields = {}): [string, Field][] =>
    Object.entries(fields).flatMap(([name, field]) => [
      [`${path}/${name}`, field] as [string, Field],
      ...below(`${path}/${name}`, field.members),
    ]);
  return [...below("fields", command.fields), ...below("get", command.get), ...below("set", command.set)];
}
