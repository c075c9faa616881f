import type { CommandModel, FieldModel, GroupModel, LayoutModel } from "../model.js";
import { camelCase, inputName, valuesName } from "../plan.js";
import type { Model } from "../whole-model.js";
import { givenFields } from "./descriptor.js";

/** `commands/index.ts` and `enums/index.ts`: everything of the folder. */
export function folderIndex(groups: readonly { readonly name: string }[]): string {
  return groups.map((group) => `export * from "./${group.name}.js";`).join("\n");
}

/**
 * `table.ts`: all commands by name and code, for tools and servers. They are named one by one: an imported namespace would keep
 * bundlers from leaving out what a program does not use.
 */
export function tableText({ groups, commands }: Model): string {
  const names = (group: GroupModel): string => group.commands.map((command) => command.name).join(", ");
  const imports = groups.map((group) => `import { ${names(group)} } from "./commands/${group.name}.js";`);
  const rows = groups.map((group) => `    ${names(group)},`);
  return `import { CommandTable } from "../../runtime/xena/command-table.js";
${imports.join("\n")}

/** All commands of the protocol. */
export const table: CommandTable = /* @__PURE__ */ new CommandTable(
  {
${rows.join("\n")}
  },
  { oldNames: ${JSON.stringify(oldNames(commands))} },
);`;
}

/** Old spelling of every renamed field: command, then the new name, or `list.member`. */
function oldNames(commands: readonly CommandModel[]): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {};
  const note = (command: string, path: string, field: FieldModel): void => {
    if (field.oldName !== undefined) found[command] = { ...found[command], [path]: field.oldName };
  };
  for (const command of commands) {
    for (const field of [...(command.get?.fields ?? []), ...(command.set?.fields ?? [])]) {
      note(command.name, field.name, field);
      if (field.kind === "structs")
        for (const member of field.members) note(command.name, `${field.name}.${member.name}`, member);
    }
  }
  return found;
}

/** `command-map.ts`: what each command reports, takes and pushes, as one type. */
export function commandMapText({ commands, groups }: Model): string {
  const typed = new Set(commands.filter((command) => hasTypes(command)).map((command) => command.group));
  const imports = groups
    .filter((group) => typed.has(group.name))
    .map((group) => `import type * as ${namespaceOf(group.name)} from "./commands/${group.name}.js";`);
  const rows = commands.map((command) => {
    const own = namespaceOf(command.group);
    const get = command.get === undefined ? "never" : `${own}.${valuesName(command.name)}`;
    const push = !command.pushed ? "never" : command.get === undefined ? "undefined" : get;
    return `  readonly ${command.name}: { readonly get: ${get}; readonly set: ${setType(command, own)}; readonly push: ${push} };`;
  });
  return `${imports.join("\n")}

/** Every command with the types of what get answers, set takes and a push carries; \`never\` where it cannot, undefined where empty. */
export interface CommandMap {
${rows.join("\n")}
}

/** Name of a command. */
export type CommandName = keyof CommandMap;`;
}

/** Name of a group where it is imported whole. */
function namespaceOf(group: string): string {
  return `${group.replaceAll("-", "_")}Group`;
}

function setType({ name, set }: CommandModel, own: string): string {
  if (set === undefined) return "never";
  return givenFields(set).length === 0 ? "undefined" : `${own}.${inputName(name)}`;
}

function hasTypes({ get, set }: CommandModel): boolean {
  return get !== undefined || (set !== undefined && givenFields(set).length > 0);
}

/** `defaults.ts`: what a freshly reset chassis answers, where it is known. */
export function defaultsText({ commands }: Model): string {
  const rows = commands.flatMap((command) => {
    const values = defaultsOf(command.get);
    return values.length === 0 ? [] : [`  ${command.name}: { ${values.join(", ")} },`];
  });
  return `/** Values after a reset by command and field, where they are known and not simply empty. */
export const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
${rows.join("\n")}
};`;
}

function defaultsOf(layout: LayoutModel | undefined): string[] {
  return (layout?.fields ?? [])
    .filter((field) => field.default !== undefined)
    .map((field) => `${camelCase(field.name)}: ${JSON.stringify(field.default)}`);
}

/** `models.ts`: the kinds of modules. */
export function modelsText({ modules }: Model): string {
  const rows = modules.map(({ revision, family, platform, gbps, ports }) => {
    const known = `${gbps === undefined ? "" : `, gbps: ${gbps}`}${ports === undefined ? "" : `, ports: ${ports}`}`;
    return `  ${JSON.stringify(revision)}: { family: "${family}", platform: "${platform}"${known} },`;
  });
  return `/** A kind of module, as far as its name tells. */
export interface ModuleModel {
  /** \`odin\`, \`loki\`, \`thor\`, \`freya\`, \`edun\`, \`chimera\`, \`l47\` and their variants. */
  readonly family: string;
  readonly platform: "valkyrie" | "chimera" | "vulcan";
  /** Highest speed of a port in Gbit/s. */
  readonly gbps?: number;
  /** Most ports. */
  readonly ports?: number;
}

/** Kinds of modules by the revision text that M_REVISION reports; Vulcan modules by the text of M_MODEL. */
export const models: Readonly<Record<string, ModuleModel>> = {
${rows.join("\n")}
};`;
}

/** `connection.ts`: the connection class with the commands that open and keep a session. */
export function connectionText({ roles }: Model): string {
  const byGroup = new Map<string, string[]>();
  for (const command of Object.values(roles))
    byGroup.set(command.group, [...(byGroup.get(command.group) ?? []), command.name]);
  const imports = [...byGroup].map(
    ([group, names]) => `import { ${names.sort().join(", ")} } from "./commands/${group}.js";`,
  );
  const entries = Object.entries(roles).map(([role, command]) => `${role}: ${command.name}`);
  return `import { type XenaConnectionClass, connectionClass, type XenaSession } from "../../runtime/xena/session.js";
${imports.join("\n")}

/** A connection that has logged on to a tester. */
export type XenaConnection = XenaSession;

/** Opens connections: \`await XenaConnection.open(host, { owner: "me" })\`. */
export const XenaConnection: XenaConnectionClass = /* @__PURE__ */ connectionClass({ ${entries.join(", ")} });`;
}
