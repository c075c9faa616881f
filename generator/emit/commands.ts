import {
  type InterfaceDeclarationStructure,
  type MethodSignatureStructure,
  type OptionalKind,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import type { CommandModel, FieldModel, GroupModel, LayoutModel, ScalarModel } from "../model.js";
import { camelCase, enumsByGroup, inputName, methodName, structName, valuesName } from "../plan.js";
import { givenFields, layoutText, propertyName, shortcutsText, whereText } from "./descriptor.js";
import { commandDoc, fieldDoc, paramDocs } from "./docs.js";
import { hotImports, hotText } from "./hot.js";
import { type Direction, fieldType, indexType, scalarType } from "./types.js";

type Method = OptionalKind<MethodSignatureStructure>;

/** Statements of a group's file: for each command its value interfaces, its own interface and its class. */
export function commandsStatements(group: GroupModel): StatementStructures[] {
  const enums = [...new Set(group.commands.flatMap((command) => command.enums))];
  const usesJson = group.commands.some((command) =>
    [command.get, command.set].some((layout) => layout?.fields.some(isJson)),
  );
  const hot = hotImports(group.commands);
  const imports: StatementStructures[] = [
    importOf("../../../runtime/xena/command.js", [
      { name: "command" },
      { name: "CommandClass", isTypeOnly: true },
      { name: "CommandInstance", isTypeOnly: true },
    ]),
    ...(hot.length > 0
      ? [
          importOf(
            "../../../runtime/xena/codec/integers.js",
            hot.map((name) => ({ name })),
          ),
        ]
      : []),
    ...(usesJson ? [typeImportOf("../../../runtime/xena/json-value.js", "JsonValue")] : []),
    typeImportOf("../../../runtime/xena/request.js", "Request"),
    ...[...enumsByGroup(enums)].map(([file, names]) =>
      importOf(
        `../enums/${file}.js`,
        names.sort().map((name) => ({ name })),
      ),
    ),
  ];
  return [...imports, ...group.commands.flatMap(commandStatements)];
}

function importOf(
  moduleSpecifier: string,
  namedImports: { name: string; isTypeOnly?: boolean }[],
): StatementStructures {
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier, namedImports };
}

/** An import that leaves no trace in JavaScript; one with `type` at each name would still load the module. */
function typeImportOf(moduleSpecifier: string, name: string): StatementStructures {
  return { kind: StructureKind.ImportDeclaration, isTypeOnly: true, moduleSpecifier, namedImports: [{ name }] };
}

function isJson(field: FieldModel): boolean {
  return field.kind === "scalar" && field.wire === "json";
}

function commandStatements(command: CommandModel): StatementStructures[] {
  return [
    ...structInterfaces(command),
    ...valueInterfaces(command),
    instanceInterface(command),
    classConstant(command),
  ];
}

/** An interface for every list of structures; the same list in both directions gets one. */
function structInterfaces(command: CommandModel): InterfaceDeclarationStructure[] {
  const interfaces = new Map<string, InterfaceDeclarationStructure>();
  for (const layout of [command.get, command.set]) {
    for (const field of layout?.fields ?? []) {
      if (field.kind !== "structs") continue;
      const name = structName(command.name, field);
      const properties = field.members.map((member: ScalarModel) => ({
        name: camelCase(member.name),
        type: scalarType(member, "reply"),
        isReadonly: true,
        docs: [fieldDoc(member)],
      }));
      interfaces.set(name, {
        kind: StructureKind.Interface,
        name,
        isExported: true,
        docs: [`One of the ${field.name} of ${command.name}.`],
        properties,
      });
    }
  }
  return [...interfaces.values()];
}

function valueInterfaces({ name, get, set }: CommandModel): InterfaceDeclarationStructure[] {
  const interfaces: InterfaceDeclarationStructure[] = [];
  if (get !== undefined)
    interfaces.push(valuesInterface(name, valuesName(name), `What ${name} reports.`, get.fields, "reply"));
  const given = set === undefined ? [] : givenFields(set);
  if (given.length > 0)
    interfaces.push(valuesInterface(name, inputName(name), `What setting ${name} takes.`, given, "input"));
  return interfaces;
}

function valuesInterface(
  command: string,
  name: string,
  doc: string,
  fields: readonly FieldModel[],
  direction: Direction,
): InterfaceDeclarationStructure {
  const properties = fields.map((field) => ({
    name: propertyName(field),
    type: fieldType(command, field, direction),
    isReadonly: true,
    docs: [fieldDoc(field)],
  }));
  return { kind: StructureKind.Interface, name, isExported: true, docs: [doc], properties };
}

function instanceInterface(command: CommandModel): InterfaceDeclarationStructure {
  const methods = [...getMethod(command), ...setMethods(command), ...shortcutMethods(command)];
  return {
    kind: StructureKind.Interface,
    name: command.name,
    isExported: true,
    extends: ["CommandInstance"],
    docs: [commandDoc(command)],
    methods,
  };
}

function getMethod({ name, get, summary }: CommandModel): Method[] {
  return get === undefined
    ? []
    : [{ name: "get", returnType: `Request<${valuesName(name)}>`, docs: [`Asks for it. ${summary}`] }];
}

function setMethods({ name, set, summary }: CommandModel): Method[] {
  if (set === undefined) return [];
  const fields = givenFields(set);
  const positional = { name: "set", parameters: parametersOf(name, fields), returnType: "Request<void>" };
  const docs = [`Sets it. ${summary}${paramDocs(fields, parameterName)}`];
  if (fields.length === 0) return [{ ...positional, docs }];
  const named = { name: "set", parameters: [{ name: "values", type: inputName(name) }], returnType: "Request<void>" };
  return [
    { ...positional, docs },
    { ...named, docs: ["Sets it, with the fields by name."] },
  ];
}

function shortcutMethods({ name, set, shortcuts }: CommandModel): Method[] {
  return shortcuts.map((shortcut) => {
    const left = givenFields(set as LayoutModel).filter((field) => !(field.name in shortcut.fixed));
    const fixed = Object.entries(shortcut.fixed).map(([field, value]) => `${camelCase(field)} ${shown(value)}`);
    const docs = [`Sets it with ${fixed.join(", ")}.${paramDocs(left, parameterName)}`];
    return { name: methodName(shortcut), parameters: parametersOf(name, left), returnType: "Request<void>", docs };
  });
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "empty" : value.join(" and ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

function parametersOf(command: string, fields: readonly FieldModel[]): { name: string; type: string }[] {
  return fields.map((field) => ({ name: parameterName(field), type: fieldType(command, field, "input") }));
}

/** Words that cannot be names of parameters in a module. */
const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public return " +
    "static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

function parameterName(field: FieldModel): string {
  const name = propertyName(field);
  return RESERVED.has(name) ? `${name}Value` : name;
}

function classConstant(command: CommandModel): StatementStructures {
  const { name } = command;
  const own =
    command.scope === "chassis"
      ? []
      : command.scope === "module"
        ? ["module: number"]
        : ["module: number", "port: number"];
  const indices = command.indices.map((index) => `${camelCase(index.name)}: ${indexType(index)}`);
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    docs: [commandDoc(command)],
    declarations: [
      {
        name,
        type: `CommandClass<${name}, [${[...own, ...indices].join(", ")}]>`,
        initializer: `/* @__PURE__ */ command(${factoryArguments(command).join(", ")})`,
      },
    ],
  };
}

/** Arguments of the factory; trailing ones that hold nothing are left out. */
function factoryArguments(command: CommandModel): string[] {
  const { get, set, enums } = command;
  const getText = get === undefined ? "undefined" : JSON.stringify(layoutText(get, enums));
  const setText = set === undefined ? "undefined" : set === get ? '"="' : JSON.stringify(layoutText(set, enums));
  const shortcuts = shortcutsText(command);
  const names = enums.map((item) => item.name).join(", ");
  const args = [
    JSON.stringify(command.name),
    String(command.code),
    JSON.stringify(whereText(command)),
    getText,
    setText,
  ];
  const hot = command.hot && get !== undefined ? hotText(get) : "";
  if (shortcuts !== "" || names !== "" || hot !== "") args.push(JSON.stringify(shortcuts));
  if (names !== "" || hot !== "") args.push(`[${names}]`);
  if (hot !== "") args.push(hot);
  return args;
}
