import type { EnumGroupModel, EnumModel, FieldModel, GroupModel, ShortcutModel } from "./model.js";
import type { ResourceModel } from "./tree/model.js";
import type { Model } from "./whole-model.js";

/** One file to write, and what goes into it. */
export type PlannedFile =
  | { readonly kind: "commands"; readonly path: string; readonly group: GroupModel }
  | { readonly kind: "enums"; readonly path: string; readonly group: EnumGroupModel }
  | { readonly kind: "commandsIndex"; readonly path: string; readonly groups: readonly GroupModel[] }
  | { readonly kind: "enumsIndex"; readonly path: string; readonly groups: readonly EnumGroupModel[] }
  | { readonly kind: "table"; readonly path: string; readonly model: Model }
  | { readonly kind: "commandMap"; readonly path: string; readonly model: Model }
  | { readonly kind: "defaults"; readonly path: string; readonly model: Model }
  | { readonly kind: "models"; readonly path: string; readonly model: Model }
  | { readonly kind: "support"; readonly path: string; readonly model: Model }
  | { readonly kind: "connection"; readonly path: string; readonly model: Model }
  | { readonly kind: "resources"; readonly path: string; readonly of: ResourceModel["kind"]; readonly model: Model }
  | { readonly kind: "portModels"; readonly path: string; readonly model: Model }
  | { readonly kind: "moduleModels"; readonly path: string; readonly model: Model }
  | { readonly kind: "kinds"; readonly path: string; readonly model: Model }
  | { readonly kind: "resourcesIndex"; readonly path: string; readonly files: readonly string[] }
  | { readonly kind: "portConfig"; readonly path: string }
  | { readonly kind: "recording"; readonly path: string }
  | { readonly kind: "codecIndex"; readonly path: string }
  | { readonly kind: "index"; readonly path: string; readonly hasTree: boolean };

/** Decides which files there are; their names are relative to the output folder. */
export function plan(model: Model): PlannedFile[] {
  const { groups, enumGroups } = model;
  return [
    ...groups.map((group) => ({ kind: "commands" as const, path: `commands/${group.name}.ts`, group })),
    { kind: "commandsIndex", path: "commands/index.ts", groups },
    ...enumGroups.map((group) => ({ kind: "enums" as const, path: `enums/${group.name}.ts`, group })),
    { kind: "enumsIndex", path: "enums/index.ts", groups: enumGroups },
    { kind: "table", path: "table.ts", model },
    { kind: "commandMap", path: "command-map.ts", model },
    { kind: "defaults", path: "defaults.ts", model },
    { kind: "models", path: "models.ts", model },
    { kind: "connection", path: "connection.ts", model },
    ...treeFiles(model),
    { kind: "codecIndex", path: "codec.ts" },
    { kind: "index", path: "index.ts", hasTree: model.tree.resources.length > 0 },
  ];
}

/** The tree of resources, when the schema has one. */
function treeFiles(model: Model): PlannedFile[] {
  if (model.tree.resources.length === 0) return [];
  const of = (kind: ResourceModel["kind"]): PlannedFile => ({
    kind: "resources",
    path: `resources/${kind}s.ts`,
    of: kind,
    model,
  });
  return [
    of("part"),
    of("item"),
    of("port"),
    of("module"),
    of("tester"),
    { kind: "portModels", path: "resources/port-models.ts", model },
    { kind: "moduleModels", path: "resources/module-models.ts", model },
    { kind: "kinds", path: "resources/kinds.ts", model },
    { kind: "support", path: "support.ts", model },
    { kind: "portConfig", path: "port-config.ts" },
    { kind: "recording", path: "recording.ts" },
    { kind: "resourcesIndex", path: "modules.ts", files: ["modules", "module-models"] },
    { kind: "resourcesIndex", path: "ports.ts", files: ["ports", "port-models"] },
  ];
}

/** `packet_count` in TypeScript: `packetCount`. The blank between two digits stays: `N2_5_gbps` is `n2_5Gbps`, not `n25Gbps`. */
export function camelCase(name: string): string {
  const joined = name.replace(
    /_+([A-Za-z])|(?<!\d)_+(\d)/g,
    (_, letter: string | undefined, digit: string | undefined) => (letter ?? "").toUpperCase() + (digit ?? ""),
  );
  return `${joined[0]?.toLowerCase()}${joined.slice(1)}`;
}

/** Interface of a command's reply values. */
export function valuesName(command: string): string {
  return `${command}_Values`;
}

/** Interface of what a command's set takes. */
export function inputName(command: string): string {
  return `${command}_Input`;
}

/** Interface of one element of a list of structures: `P_ARPRXTABLE_Entries`. */
export function structName(command: string, field: FieldModel): string {
  const key = camelCase(field.name);
  return `${command}_${key[0]?.toUpperCase()}${key.slice(1)}`;
}

/** Method of a shortcut: `setFixed`. */
export function methodName(shortcut: ShortcutModel): string {
  return camelCase(shortcut.name);
}

/** Names of enums by the file they are in, for imports. */
export function enumsByGroup(enums: readonly EnumModel[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const item of enums) groups.set(item.group, [...(groups.get(item.group) ?? []), item.name]);
  return groups;
}
