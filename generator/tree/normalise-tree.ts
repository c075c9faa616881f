import { SchemaError, suggestion } from "../errors.js";
import type { CommandModel, IndexModel } from "../model.js";
import type { SchemaFile, SchemaFiles } from "../schema.js";
import type {
  DiscoverModel,
  FamilyModel,
  MemberModel,
  RebuildModel,
  ResourceModel,
  TreeModel,
  ValueModel,
} from "./model.js";
import type { RawGroup, RawItemsMember, RawMember, RawResource } from "./raw.js";

type ResourceFile = SchemaFile<RawResource>;

interface Context {
  readonly commands: ReadonlyMap<string, CommandModel>;
  readonly indices: ReadonlyMap<string, IndexModel>;
  readonly resources: ReadonlyMap<string, RawResource>;
  readonly file: ResourceFile;
  readonly problems: string[];
}

/**
 * Makes the tree: commands, parts, items and indices resolved, renames applied.
 * @throws SchemaError with every problem found, each with its file and place
 */
export function normaliseTree(
  { resources: files, models }: SchemaFiles,
  allCommands: readonly CommandModel[],
): TreeModel {
  const commands = new Map(allCommands.map((command) => [command.name, command]));
  const indices = new Map(
    allCommands.flatMap((command) => command.indices.map((index) => [index.name, index] as const)),
  );
  const resources = new Map(files.map((file) => [file.content.resource, file.content]));
  const problems: string[] = [];
  const made = files.map((file) => resourceModel({ commands, indices, resources, file, problems }));
  const { families = {}, portBases = {}, capabilityBits: raw } = models.content;
  const command = raw === undefined ? undefined : commands.get(raw.command);
  if (raw !== undefined && command === undefined) {
    problems.push(
      `${models.path}:/capabilityBits/command: no command "${raw.command}"${suggestion(raw.command, commands.keys())}`,
    );
  }
  if (problems.length > 0) throw new SchemaError(problems);
  const capabilityBits = raw === undefined || command === undefined ? undefined : { command, bits: raw.bits };
  return { kind: "tree", resources: inOrder(made), families, portBases, capabilityBits };
}

/** A resource stands behind the one it extends. */
function inOrder(resources: readonly ResourceModel[]): ResourceModel[] {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  const ordered = new Set<ResourceModel>();
  const visit = (resource: ResourceModel): void => {
    const base = resource.base === undefined ? undefined : byName.get(resource.base);
    if (base !== undefined) visit(base);
    ordered.add(resource);
  };
  for (const resource of resources) visit(resource);
  return [...ordered];
}

function resourceModel(context: Context): ResourceModel {
  const { content: raw, path } = context.file;
  const bound = raw.index === undefined ? [] : [raw.index];
  checkRenames(context);
  if (raw.extends !== undefined && !context.resources.has(raw.extends)) {
    report(context, "extends", `no resource "${raw.extends}"${suggestion(raw.extends, context.resources.keys())}`);
  }
  const state = Object.entries(raw.state ?? {}).flatMap(([name, source]) => {
    const [command = "", field] = source.split(".");
    const found = commandNamed(command, `state/${name}`, context);
    if (field !== undefined && found?.get?.fields.every((candidate) => candidate.name !== field)) {
      report(context, `state/${name}`, `${command} reports no field "${field}"`);
    }
    return found === undefined ? [] : [{ name, command: found, field }];
  });
  return {
    kind: raw.kind,
    name: raw.resource,
    path,
    base: raw.extends,
    index: raw.index,
    create: raw.create === undefined ? undefined : commandNamed(raw.create, "create", context),
    remove: raw.delete === undefined ? undefined : commandNamed(raw.delete, "delete", context),
    list: raw.list === undefined ? undefined : commandNamed(raw.list, "list", context),
    summary: raw.summary,
    members: groupMembers(raw.members, [], bound, context),
    events: Object.entries(raw.events ?? {}).flatMap(([name, command]) => {
      const found = commandNamed(command, `events/${name}`, context);
      return found === undefined ? [] : [{ name, command: found }];
    }),
    state,
    aliases: raw.aliases ?? [],
    discover: raw.discover === undefined ? undefined : discoverModel(raw.discover, context),
    rebuild: raw.rebuild === undefined ? undefined : rebuildModel(raw.rebuild, context),
    derived: Object.entries(raw.derived ?? {}).map(([name, work]) => ({ name, function: work })),
  };
}

function discoverModel(raw: NonNullable<RawResource["discover"]>, context: Context): DiscoverModel {
  const named = (name: string | undefined, key: string): CommandModel | undefined =>
    name === undefined ? undefined : commandNamed(name, `discover/${key}`, context);
  for (const name of raw.unknown) {
    if (!context.resources.has(name))
      report(context, "discover/unknown", `no resource "${name}"${suggestion(name, context.resources.keys())}`);
  }
  return {
    portCounts: named(raw.port_counts, "port_counts") as CommandModel,
    identify: named(raw.identify, "identify"),
    platforms: raw.platforms ?? [],
    unknown: raw.unknown,
    major: named(raw.major, "major"),
    minor: named(raw.minor, "minor"),
    atLeast: raw.at_least,
  };
}

function rebuildModel({ count, by }: NonNullable<RawResource["rebuild"]>, context: Context): RebuildModel {
  return {
    count: commandNamed(count, "rebuild/count", context) as CommandModel,
    by: by.map((name, position) => commandNamed(name, `rebuild/by/${position}`, context) as CommandModel),
  };
}

function groupMembers(
  group: RawGroup,
  path: readonly string[],
  bound: readonly string[],
  context: Context,
): MemberModel[] {
  return Object.entries(group)
    .filter(([name]) => name !== "summary")
    .map(([name, raw]) => {
      const here = [...path, name];
      const value = valueModel(raw, here, bound, context);
      const rename = context.file.content.renames?.find((candidate) => memberPath(candidate.from) === here.join("."));
      const newName = rename?.to.split(".").at(-1) ?? name;
      if (rename !== undefined && newName in group)
        report(context, `renames/${rename.from}`, `"${newName}" is there already`);
      return {
        name: newName,
        oldName: rename === undefined ? undefined : name,
        summary: summaryOf(raw, value, context),
        value,
      };
    });
}

/** A path without the marks of the lists and managers on its way. */
function memberPath(path: string): string {
  return path.replaceAll("[]", "");
}

/** A rename must be about a member that there is. */
function checkRenames(context: Context): void {
  const { renames = [], members } = context.file.content;
  for (const { from } of renames) {
    const found = memberPath(from)
      .split(".")
      .reduce<unknown>((group, name) => groupOf(group)[name], members);
    if (found === undefined) report(context, `renames/${from}`, "there is no such member");
  }
}

/** The members of a group, also of one that stands for every value of an index. */
function groupOf(raw: unknown): Readonly<Record<string, unknown>> {
  const group = (raw ?? {}) as Readonly<Record<string, unknown>>;
  return typeof group.each === "string" || Array.isArray(group.by) ? groupOf(group.of) : group;
}

function summaryOf(raw: RawMember, value: ValueModel, context: Context): string {
  if (typeof raw === "object" && "summary" in raw && typeof raw.summary === "string") return raw.summary;
  switch (value.kind) {
    case "command":
      return value.command.summary;
    case "part":
      return context.resources.get(value.part)?.summary ?? "";
    case "items":
      return `${context.resources.get(value.item)?.summary ?? ""} This is the manager of all of them.`;
    case "each":
    case "by": {
      const inner = (raw as { readonly of: RawMember }).of;
      return summaryOf(inner, value.of, context);
    }
    case "group":
      return "";
    default:
      return value satisfies never;
  }
}

function valueModel(raw: RawMember, path: readonly string[], bound: readonly string[], context: Context): ValueModel {
  const place = `members/${path.join("/")}`;
  if (typeof raw === "string") return commandValue(raw, undefined, place, bound, context);
  if ("command" in raw && typeof raw.command === "string" && "indices" in raw) {
    return commandValue(
      raw.command,
      raw.indices as readonly (string | number | readonly number[])[],
      place,
      bound,
      context,
    );
  }
  if ("part" in raw && typeof raw.part === "string") {
    if (!context.resources.has(raw.part))
      report(context, place, `no part "${raw.part}"${suggestion(raw.part, context.resources.keys())}`);
    return { kind: "part", part: raw.part, settled: (raw.with ?? {}) as Readonly<Record<string, string | number>> };
  }
  if ("items" in raw && typeof raw.items === "string") return itemsValue(raw as RawItemsMember, place, context);
  if ("each" in raw && typeof raw.each === "string") {
    const { each: index, count, of } = raw as { each: string; count: number | string; of: RawMember };
    return { kind: "each", index, count, of: valueModel(of, path, [...bound, index], context) };
  }
  if ("by" in raw && Array.isArray(raw.by)) {
    const { by, of } = raw as { by: readonly string[]; of: RawMember };
    const indices = by.flatMap((name) => {
      const found = context.indices.get(name);
      if (found === undefined) report(context, place, `no index "${name}"${suggestion(name, context.indices.keys())}`);
      return found === undefined ? [] : [found];
    });
    return { kind: "by", indices, of: valueModel(of, path, [...bound, ...by], context) };
  }
  return { kind: "group", members: groupMembers(raw as RawGroup, path, bound, context) };
}

function commandValue(
  name: string,
  given: readonly (string | number | readonly number[])[] | undefined,
  place: string,
  bound: readonly string[],
  context: Context,
): ValueModel {
  const command = commandNamed(name, place, context);
  if (command === undefined) return { kind: "group", members: [] };
  if (given !== undefined && given.length !== command.indices.length) {
    report(context, place, `${name} has ${command.indices.length} indices, not ${given.length}`);
  }
  const isPart = context.file.content.kind === "part" || context.file.content.kind === "item";
  if (given === undefined && !isPart) {
    const missing = command.indices.filter((index) => !bound.includes(index.name));
    if (missing.length > 0) report(context, place, `nothing settles the index "${missing[0]?.name}" of ${name} here`);
  }
  return { kind: "command", command, indices: given };
}

function itemsValue(raw: RawItemsMember, place: string, context: Context): ValueModel {
  const item = context.resources.get(raw.items);
  if (item === undefined)
    report(context, place, `no item "${raw.items}"${suggestion(raw.items, context.resources.keys())}`);
  return { kind: "items", item: raw.items, index: item?.index ?? "", family: familyOf(raw, item, place, context) };
}

function familyOf(raw: RawItemsMember, item: RawResource | undefined, place: string, context: Context): FamilyModel {
  const need = (name: string | undefined, what: string): CommandModel => {
    const found = name === undefined ? undefined : commandNamed(name, place, context);
    if (name === undefined) report(context, place, `the item "${raw.items}" names no ${what} command`);
    return found as CommandModel;
  };
  if (raw.count !== undefined) return { kind: "counted", count: need(raw.count, "count") };
  if (raw.list !== undefined)
    return { kind: "listed", list: need(raw.list, "list"), remove: need(item?.delete, "delete"), max: raw.max ?? 0 };
  return {
    kind: "created",
    create: need(item?.create, "create"),
    remove: need(item?.delete, "delete"),
    list: need(item?.list, "list"),
  };
}

function commandNamed(name: string, place: string, context: Context): CommandModel | undefined {
  const found = context.commands.get(name);
  if (found === undefined) report(context, place, `no command "${name}"${suggestion(name, context.commands.keys())}`);
  return found;
}

function report(context: Context, place: string, text: string): void {
  context.problems.push(`${context.file.path}:/${place}: ${text}`);
}
