import type { CommandModel } from "../model.js";
import { camelCase } from "../plan.js";
import { type EmitContext, need, PURE } from "./imports.js";
import type { FamilyModel, MemberModel, ValueModel } from "./model.js";

const MEMBERS = "../../../runtime/xena/tree/members.js";

interface Property {
  readonly name: string;
  readonly type: string;
  readonly isReadonly: boolean;
  readonly docs: string[];
}

/** A member as a property, and its old name beside it. */
export function properties(member: MemberModel, context: EmitContext): Property[] {
  const name = camelCase(member.name);
  const type = valueType(member.value, context);
  const own = { name, type, isReadonly: true, docs: [memberDoc(member)] };
  if (member.oldName === undefined) return [own];
  const old = {
    name: camelCase(member.oldName),
    type,
    isReadonly: true,
    docs: [`${member.summary}\n@deprecated use \`${name}\``],
  };
  return [own, old];
}

/** Doc comment of a member: what it is, and the command behind it. */
export function memberDoc({ summary, value }: MemberModel): string {
  const command = commandBehind(value);
  return command === undefined ? summary : `${summary}\n\nCommand ${command.name}.`;
}

function commandBehind(value: ValueModel): CommandModel | undefined {
  if (value.kind === "command") return value.command;
  return value.kind === "by" || value.kind === "each" ? commandBehind(value.of) : undefined;
}

/** Members as an object literal. */
export function membersText(members: readonly MemberModel[], context: EmitContext): string {
  const entries = members.flatMap((member) => {
    const name = camelCase(member.name);
    const own = `${name}: ${valueText(member.value, context)}`;
    if (member.oldName === undefined) return [own];
    need(context.imports, "../../../runtime/xena/tree/members.js", "alias");
    return [own, `${camelCase(member.oldName)}: ${PURE}alias("${name}")`];
  });
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** TypeScript type of a member. */
export function valueType(value: ValueModel, context: EmitContext): string {
  const { imports } = context;
  switch (value.kind) {
    case "command":
      need(imports, `../commands/${value.command.group}.js`, value.command.name);
      return value.command.name;
    case "group":
      return groupType(value.members, context);
    case "part":
      need(imports, context.fileOf(value.part), `type ${value.part}`);
      return value.part;
    case "items": {
      const manager = managerOf(value.family);
      need(imports, manager.file, `type ${manager.type}`);
      need(imports, context.fileOf(value.item), `type ${value.item}`);
      return `${manager.type}<${value.item}>`;
    }
    case "each":
      return `readonly ${wrapped(valueType(value.of, context))}[]`;
    case "by":
      return `(${value.indices.map((index) => `${camelCase(index.name)}: ${indexType(index, context)}`).join(", ")}) => ${valueType(value.of, context)}`;
    default:
      return value satisfies never;
  }
}

function wrapped(type: string): string {
  return type.startsWith("{") || type.includes("=>") ? `(${type})` : type;
}

/** An item may stand for its own index. */
function indexType(
  index: { readonly name: string; readonly enum: { readonly name: string; readonly group: string } | undefined },
  { imports }: EmitContext,
): string {
  if (index.enum === undefined) return "number | { readonly index: number }";
  need(imports, `../enums/${index.enum.group}.js`, `type ${index.enum.name}`);
  return `${index.enum.name} | number`;
}

function groupType(members: readonly MemberModel[], context: EmitContext): string {
  const lines = members.flatMap((member) =>
    properties(member, context).map(
      ({ name, type, docs }) => `/** ${comment(docs[0] ?? memberDoc(member))} */\nreadonly ${name}: ${type};`,
    ),
  );
  return `{\n${lines.join("\n")}\n}`;
}

function comment(text: string): string {
  return text.replaceAll("*/", "* /").replaceAll("\n\n", " ").replaceAll("\n", " ");
}

interface ManagerType {
  readonly type: string;
  readonly file: string;
  readonly make: string;
}

function managerOf(family: FamilyModel): ManagerType {
  switch (family.kind) {
    case "created":
      return { type: "IndexManager", file: "../../../runtime/xena/tree/index-manager.js", make: "items" };
    case "counted":
      return { type: "CountManager", file: "../../../runtime/xena/tree/count-manager.js", make: "counted" };
    case "listed":
      return { type: "ListManager", file: "../../../runtime/xena/tree/list-manager.js", make: "listed" };
    default:
      return family satisfies never;
  }
}

/** A member as the runtime takes it. */
export function valueText(value: ValueModel, context: EmitContext): string {
  const { imports } = context;
  switch (value.kind) {
    case "command": {
      need(imports, `../commands/${value.command.group}.js`, value.command.name);
      if (value.indices === undefined) return value.command.name;
      need(imports, MEMBERS, "at");
      return `${PURE}at(${value.command.name}, ${JSON.stringify(value.indices)})`;
    }
    case "group":
      return membersText(value.members, context);
    case "part": {
      need(imports, context.fileOf(value.part), `${value.part}Members`);
      need(imports, MEMBERS, "part");
      const settled = Object.keys(value.settled).length === 0 ? "" : `, ${JSON.stringify(value.settled)}`;
      return `${PURE}part(() => ${value.part}Members${settled})`;
    }
    case "items":
      return itemsText(value, context);
    case "each": {
      need(imports, MEMBERS, "each");
      if (typeof value.count === "string") need(imports, MEMBERS, "capability");
      const count =
        typeof value.count === "number"
          ? String(value.count)
          : `${PURE}capability(${JSON.stringify(camelCase(value.count.split(".")[1] ?? ""))})`;
      return `${PURE}each(${JSON.stringify(value.index)}, ${count}, ${valueText(value.of, context)})`;
    }
    case "by":
      need(imports, MEMBERS, "by");
      return `${PURE}by(${JSON.stringify(value.indices.map((index) => index.name))}, ${valueText(value.of, context)})`;
    default:
      return value satisfies never;
  }
}

function itemsText({ item, index, family }: Extract<ValueModel, { kind: "items" }>, context: EmitContext): string {
  const { imports } = context;
  const manager = managerOf(family);
  need(imports, manager.file, manager.make);
  need(imports, context.fileOf(item), item);
  const commands = Object.entries(family).flatMap(([role, command]) => {
    if (typeof command !== "object") return [];
    need(imports, `../commands/${command.group}.js`, command.name);
    return [`${role}: ${command.name}`];
  });
  const max = family.kind === "listed" ? [`max: ${family.max}`] : [];
  return `${PURE}${manager.make}(() => ({ item: ${item}, index: ${JSON.stringify(index)}, ${[...commands, ...max].join(", ")} }))`;
}
