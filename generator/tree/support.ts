import type { CommandModel } from "../model.js";
import type { Model } from "../whole-model.js";
import type { FamilyModel, MemberModel, ResourceModel, TreeModel, ValueModel } from "./model.js";

/**
 * Families of modules that have a command, by its name. A command is missing when all families have it, or when the tree says of none:
 * then nothing is known against any.
 */
export function familiesByCommand(model: Model): Map<string, string[]> {
  const { tree, commands } = model;
  const families = Object.keys(tree.families);
  const reached = new Map(families.map((family) => [family, commandsOf(family, model)]));
  const found = new Map<string, string[]>();
  for (const { name, scope } of commands) {
    const having = families.filter((family) => reached.get(family)?.has(name));
    if (scope !== "chassis" && having.length > 0 && having.length < families.length) found.set(name, having);
  }
  return found;
}

/** Names of the commands that the modules and ports of a family lead to. */
function commandsOf(family: string, { tree, modules }: Model): Set<string> {
  const reached = new Set<string>();
  const { module, port } = tree.families[family] ?? {};
  const models = modules.filter((each) => each.family === family);
  const classes = models.flatMap((each) => [each.module, ...portClasses(each.port)]);
  for (const name of [module, port, ...classes]) if (name !== undefined) visit(name, tree, reached);
  return reached;
}

function portClasses(port: string | Readonly<Record<string, string>> | undefined): string[] {
  return port === undefined ? [] : typeof port === "string" ? [port] : Object.values(port);
}

function visit(name: string, tree: TreeModel, reached: Set<string>): void {
  const resource = tree.resources.find((each) => each.name === name);
  if (resource === undefined) {
    const base = tree.portBases[name];
    if (base !== undefined) visit(base, tree, reached);
    return;
  }
  if (resource.base !== undefined) visit(resource.base, tree, reached);
  for (const command of ownCommands(resource)) reached.add(command.name);
  for (const member of resource.members) visitMember(member, tree, reached);
}

function ownCommands({ create, remove, list, events, state, rebuild }: ResourceModel): CommandModel[] {
  const told = [...events, ...state].map(({ command }) => command);
  const built = rebuild === undefined ? [] : [rebuild.count, ...rebuild.by];
  return [create, remove, list, ...told, ...built].filter((command) => command !== undefined);
}

function visitMember({ value }: MemberModel, tree: TreeModel, reached: Set<string>): void {
  visitValue(value, tree, reached);
}

function visitValue(value: ValueModel, tree: TreeModel, reached: Set<string>): void {
  switch (value.kind) {
    case "command":
      reached.add(value.command.name);
      return;
    case "group":
      for (const member of value.members) visitMember(member, tree, reached);
      return;
    case "part":
      visit(value.part, tree, reached);
      return;
    case "items":
      for (const command of familyCommands(value.family)) reached.add(command.name);
      visit(value.item, tree, reached);
      return;
    case "each":
    case "by":
      visitValue(value.of, tree, reached);
      return;
    default:
      return value satisfies never;
  }
}

function familyCommands(family: FamilyModel): CommandModel[] {
  switch (family.kind) {
    case "created":
      return [family.create, family.remove, family.list];
    case "counted":
      return [family.count];
    case "listed":
      return [family.list, family.remove];
    default:
      return family satisfies never;
  }
}
