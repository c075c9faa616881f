import { check } from "./check.js";
import { SchemaError, suggestion } from "./errors.js";
import {
  type CommandModel,
  type EnumGroupModel,
  type EnumModel,
  type FieldModel,
  fieldBytes,
  type GroupModel,
  type IndexModel,
  type LayoutModel,
  type ScalarModel,
  type ShortcutModel,
  type WireType,
} from "./model.js";
import { applyOverrides, type OldNames } from "./overrides.js";
import type {
  EnumsFile,
  RawCommand,
  RawField,
  RawFields,
  RawShortcuts,
  SchemaFile,
  SchemaFiles,
  SessionFile,
} from "./schema.js";
import { normaliseTree } from "./tree/normalise-tree.js";
import type { Model } from "./whole-model.js";

/**
 * Makes the model: corrections applied, references resolved, everything that must fit together checked.
 * @throws SchemaError with every problem found, each with its file and place
 */
export function normalise(files: SchemaFiles): Model {
  const problems: string[] = [];
  const { commands: commandFiles, oldNames } = applyOverrides(files, problems);
  const enumGroups = files.enums.map((file) => enumGroup(file));
  // Reversed, so that the first of two enums with one name counts; the other one is reported below.
  const enums = new Map(enumGroups.flatMap((group) => group.enums.map((item) => [item.name, item] as const)).reverse());
  const context: Context = { files, enums, oldNames, problems };
  const groups = commandFiles.map(
    (file): GroupModel => ({
      kind: "group",
      name: file.name,
      title: file.content.title,
      path: file.path,
      commands: Object.entries(file.content.commands).map(([name, raw]) =>
        commandModel(name, raw, file.name, file.path, context),
      ),
    }),
  );
  const commands = groups.flatMap((group) => group.commands);
  const roles = rolesOf(files.session, "roles", commands, problems);
  const reports = rolesOf(files.session, "reports", commands, problems);
  problems.push(...check(groups, enumGroups));
  if (problems.length > 0) throw new SchemaError([...new Set(problems)]);
  const modules = Object.entries(files.models.content.models).map(
    ([revision, { family, platform, gbps, ports, module, port, ports_by_capability: byCapability }]) => ({
      kind: "module" as const,
      revision,
      family,
      platform,
      gbps,
      ports,
      module,
      port: port ?? byCapability,
    }),
  );
  const tree = normaliseTree(files, commands);
  return { kind: "model", groups, enumGroups, commands, modules, roles, reports, tree };
}

function rolesOf(
  file: SchemaFile<SessionFile>,
  part: "roles" | "reports",
  commands: readonly CommandModel[],
  problems: string[],
): Record<string, CommandModel> {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const roles: Record<string, CommandModel> = {};
  for (const [role, name] of Object.entries(file.content[part] ?? {})) {
    const command = byName.get(name);
    if (command !== undefined) roles[role] = command;
    else problems.push(`${file.path}:/${part}/${role}: no command "${name}"${suggestion(name, byName.keys())}`);
  }
  return roles;
}

interface Context {
  readonly files: SchemaFiles;
  readonly enums: ReadonlyMap<string, EnumModel>;
  readonly oldNames: OldNames;
  readonly problems: string[];
}

/** Where in the schema something stands. */
interface Place {
  readonly file: string;
  /** `PS_RATEPPS/fields` */
  readonly path: string;
}

function enumGroup(file: SchemaFile<EnumsFile>): EnumGroupModel {
  const enums = Object.entries(file.content.enums).map(([name, raw]): EnumModel => {
    const firstNames = new Map<number, string>();
    const members = Object.entries(raw.members).map(([member, entry]) => {
      const value = typeof entry === "number" ? entry : entry.value;
      const first = firstNames.get(value);
      if (first === undefined) firstNames.set(value, member);
      return { name: member, value, summary: typeof entry === "number" ? undefined : entry.summary, aliasOf: first };
    });
    return { kind: "enum", name, group: file.name, flags: raw.flags === true, summary: raw.summary, members };
  });
  return { kind: "enumGroup", name: file.name, title: file.content.title, path: file.path, enums };
}

function commandModel(name: string, raw: RawCommand, group: string, file: string, context: Context): CommandModel {
  const at = (path: string): Place => ({ file, path: `${name}${path}` });
  const both = raw.fields === undefined ? undefined : layout(raw.fields, at("/fields"), context);
  const get = both ?? (raw.get === undefined ? undefined : layout(raw.get, at("/get"), context));
  const set = both ?? (raw.set === undefined ? undefined : layout(raw.set, at("/set"), context));
  const indices = (raw.indices ?? []).map((index, position) => indexModel(index, at(`/indices/${position}`), context));
  if (indices.some((index) => index.variadic) && indices.length > 1)
    report(context, at("/indices"), "a list of any length stands alone");
  const shortcuts = [
    ...shortcutModels(raw.shortcuts, "set_", set, at("/shortcuts"), context),
    ...shortcutModels(raw.actions, "", set, at("/actions"), context),
  ];
  const enums = [...new Set([...indices.map((index) => index.enum), ...enumsOf(get), ...enumsOf(set)])].filter(
    (item) => item !== undefined,
  );
  const { code, scope, since, summary } = raw;
  return {
    kind: "command",
    name,
    code,
    group,
    scope,
    indices,
    pushed: raw.push === true,
    hot: raw.hot === true,
    since,
    summary,
    get,
    set,
    shortcuts,
    enums,
  };
}

function indexModel(name: string, place: Place, context: Context): IndexModel {
  const known = context.files.indices.content.indices;
  const raw = known[name];
  if (raw === undefined) report(context, place, `no index "${name}"${suggestion(name, Object.keys(known))}`);
  const found =
    raw?.enum === undefined
      ? undefined
      : enumNamed(raw.enum, { file: context.files.indices.path, path: `${name}/enum` }, context);
  return { kind: "index", name, enum: found, variadic: raw?.variadic === true, summary: raw?.summary ?? "" };
}

function layout(fields: RawFields, place: Place, context: Context): LayoutModel {
  const models = Object.entries(fields).map(([name, raw]) =>
    fieldModel(name, raw, { ...place, path: `${place.path}/${name}` }, context),
  );
  const open = models.filter((field) => fieldBytes(field) === 0);
  if (open.length > 1) {
    report(
      context,
      place,
      `${open.map((field) => field.name).join(" and ")} are all of open size; a layout can have one such field`,
    );
  }
  return { kind: "layout", fields: models };
}

function fieldModel(name: string, raw: RawField, place: Place, context: Context): FieldModel {
  const base = {
    name,
    oldName: context.oldNames.get(place.path),
    summary: raw.summary,
    unit: raw.unit,
    min: raw.min,
    max: raw.max,
    default: raw.default,
    since: raw.since,
    minVersion: raw.min_version,
    secret: raw.secret === true,
    constant: "constant" in raw ? { value: raw.constant } : undefined,
  };
  if (raw.type === "struct[]") {
    const members = Object.entries(raw.members ?? {}).map(([member, inner]) => {
      const at = { ...place, path: `${place.path}/members/${member}` };
      const model = fieldModel(member, inner, at, context);
      if (model.kind !== "scalar" || fieldBytes(model) === 0)
        report(context, at, "a member must be one value of fixed size");
      return model as ScalarModel;
    });
    return { ...base, kind: "structs", members };
  }
  const [wire = "", size] = raw.type.split("[") as [string, string | undefined];
  const named =
    raw.enum === undefined ? undefined : enumNamed(raw.enum, { ...place, path: `${place.path}/enum` }, context);
  if (named !== undefined && !/^[iu](8|16|32)$/.test(wire))
    report(context, place, `an enum needs an integer of up to 32 bits, not "${raw.type}"`);
  if (named !== undefined && raw.default !== undefined)
    checkMember(named, raw.default, { ...place, path: `${place.path}/default` }, context);
  const count = size === undefined ? 0 : Number.parseInt(size, 10) || 0;
  if (size !== undefined && wire !== "hex")
    return { ...base, kind: "list", wire: wire as WireType, count, enum: named };
  return {
    ...base,
    kind: "scalar",
    wire: wire as WireType,
    hexBytes: wire === "hex" ? count : 0,
    enum: named,
    pad: raw.pad,
  };
}

function shortcutModels(
  raw: RawShortcuts | undefined,
  prefix: string,
  set: LayoutModel | undefined,
  place: Place,
  context: Context,
): ShortcutModel[] {
  return Object.entries(raw ?? {}).map(([name, fixed]) => {
    for (const [field, value] of Object.entries(fixed)) {
      const at = { ...place, path: `${place.path}/${name}/${field}` };
      const model = set?.fields.find((candidate) => candidate.name === field);
      if (model === undefined) {
        const names = set?.fields.map((candidate) => candidate.name) ?? [];
        report(context, at, `the command sets no field "${field}"${suggestion(field, names)}`);
      } else if (model.kind === "scalar" && model.enum !== undefined) {
        for (const member of Array.isArray(value) ? value : [value]) checkMember(model.enum, member, at, context);
      }
    }
    return { kind: "shortcut", name: `${prefix}${name}`, fixed };
  });
}

function checkMember(of: EnumModel, member: unknown, place: Place, context: Context): void {
  const names = of.members.map((candidate) => candidate.name);
  if (typeof member === "string" && names.includes(member)) return;
  report(context, place, `${JSON.stringify(member)} is no member of ${of.name}${suggestion(String(member), names)}`);
}

function enumNamed(name: string, place: Place, context: Context): EnumModel | undefined {
  const found = context.enums.get(name);
  if (found === undefined) report(context, place, `no enum "${name}"${suggestion(name, context.enums.keys())}`);
  return found;
}

function enumsOf(layoutModel: LayoutModel | undefined): (EnumModel | undefined)[] {
  return (layoutModel?.fields ?? []).flatMap((field) => {
    switch (field.kind) {
      case "scalar":
      case "list":
        return [field.enum];
      case "structs":
        return field.members.map((member) => member.enum);
      default:
        return field satisfies never;
    }
  });
}

function report(context: Context, place: Place, text: string): void {
  context.problems.push(`${place.file}:/${place.path}: ${text}`);
}
