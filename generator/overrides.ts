import { suggestion } from "./errors.js";
import type { CommandsFile, Correction, SchemaFile, SchemaFiles } from "./schema.js";

type Tree = Record<string, unknown>;

/** Old names of fields by the path of the field: `P4_DHCP_RESULT/get/dhcp_chunks/members/broadcast_address`. */
export type OldNames = ReadonlyMap<string, string>;

/** Command files with the corrections applied. */
export interface Corrected {
  readonly commands: readonly SchemaFile<CommandsFile>[];
  readonly oldNames: OldNames;
}

/**
 * Applies the corrections of `overrides.json` to copies of the command files. A correction that does not find what it corrects
 * is a problem, so that none outlives its cause.
 */
export function applyOverrides(files: SchemaFiles, problems: string[]): Corrected {
  const commands = files.commands.map((file) => ({ ...file, content: structuredClone(file.content) }));
  const oldNames = new Map<string, string>();
  files.overrides.content.corrections.forEach((correction, position) => {
    const problem = applyOne(commands, correction, oldNames);
    if (problem !== undefined) problems.push(`${files.overrides.path}:/${position}/at: ${correction.at}: ${problem}`);
  });
  return { commands, oldNames };
}

function applyOne(
  files: readonly SchemaFile<CommandsFile>[],
  correction: Correction,
  oldNames: Map<string, string>,
): string | undefined {
  const [command = "", ...keys] = correction.at.split("/");
  const last = keys.pop() as string;
  const file = files.find(({ content }) => command in content.commands);
  if (file === undefined) {
    const names = files.flatMap(({ content }) => Object.keys(content.commands));
    return `no command "${command}"${suggestion(command, names)}`;
  }
  let parent = file.content.commands[command] as unknown as Tree;
  for (const key of keys) {
    const next = parent[key];
    if (typeof next !== "object" || next === null) return missing(key, parent);
    parent = next as Tree;
  }
  if (correction.rename !== undefined)
    return rename(parent, last, correction.rename, [command, ...keys].join("/"), oldNames);
  const present = parent[last] ?? null;
  if (JSON.stringify(present) !== JSON.stringify(correction.from)) {
    return `expected ${JSON.stringify(correction.from)} but found ${JSON.stringify(present)}; see whether the correction is still needed`;
  }
  parent[last] = correction.to;
  return undefined;
}

/** Renames a key in place, keeping the order of its neighbours, which is the order on the wire. */
function rename(
  parent: Tree,
  from: string,
  to: string,
  path: string,
  oldNames: Map<string, string>,
): string | undefined {
  if (!(from in parent)) return missing(from, parent);
  if (to in parent) return `"${to}" is there already`;
  const entries = Object.entries(parent);
  for (const key of Object.keys(parent)) delete parent[key];
  for (const [key, value] of entries) parent[key === from ? to : key] = value;
  oldNames.set(`${path}/${to}`, from);
  return undefined;
}

function missing(key: string, parent: Tree): string {
  return `there is no "${key}"${suggestion(key, Object.keys(parent))}`;
}
