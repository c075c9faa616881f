import {
  type InterfaceDeclarationStructure,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import { camelCase, valuesName } from "../plan.js";
import type { Model } from "../whole-model.js";
import { modulesProperty, type Property, portMethods, portsProperty } from "./contents.js";
import { eventMethod, eventsInterface, eventsMethods, eventsText } from "./emit-events.js";
import { membersText, properties } from "./emit-members.js";
import { profiled, sessionProperty } from "./emit-testers.js";
import { type EmitContext, type Imports, importStatements, need } from "./imports.js";
import type { ResourceModel, StateModel } from "./model.js";

/** Base class in the runtime of each kind of resource. */
const BASES = { tester: "Tester", module: "Module", port: "Port", item: "Item" } as const;

/** Statements of a file with all resources of one kind. */
export function resourcesOf(kind: ResourceModel["kind"], model: Model): StatementStructures[] {
  const kinds = new Map(model.tree.resources.map((resource) => [resource.name, resource.kind]));
  const fileOf = (name: string): string => (kinds.get(name) === kind ? "" : `./${kinds.get(name)}s.js`);
  const resources = model.tree.resources.filter((resource) => resource.kind === kind);
  const imports: Imports = new Map();
  const context = { imports, fileOf, model };
  const body = resources.flatMap((resource) =>
    resource.kind === "part" ? partStatements(resource, context) : classStatements(resource, context),
  );
  return [...importStatements(imports), ...body];
}

function partStatements(part: ResourceModel, context: EmitContext): StatementStructures[] {
  need(context.imports, "../../../runtime/xena/tree/members.js", "type Members");
  return [
    interfaceOf(part, [], false, context),
    constant(`${part.name}Members`, "Members", membersText(part.members, context), `Members of {@link ${part.name}}.`),
  ];
}

function classStatements(resource: ResourceModel, context: EmitContext): StatementStructures[] {
  const { imports } = context;
  const runtime = BASES[resource.kind as keyof typeof BASES];
  const base = resource.base ?? runtime;
  if (resource.base === undefined) need(imports, `../../../runtime/xena/tree/${resource.kind}.js`, runtime);
  else need(imports, context.fileOf(resource.base), resource.base);
  need(imports, "../../../runtime/xena/tree/resource.js", "resource");
  need(imports, "../../../runtime/xena/tree/class-of.js", "type ClassOf");
  const info = infoInterface(resource, context);
  const parts = [
    membersText(resource.members, context),
    eventsText(resource.events, context),
    stateText(resource.state, context),
    derivedText(resource, context),
    rebuildText(resource, context),
  ];
  while (parts.length > 1 && parts.at(-1) === "{}") parts.pop();
  const made = `/* @__PURE__ */ resource(${JSON.stringify(resource.name)}, ${base}, ${parts.join(", ")}) as unknown as ClassOf<typeof ${base}, ${resource.name}>`;
  const value = resource.discover === undefined ? made : profiled(made, resource.discover, context);
  return [
    ...(info === undefined ? [] : [info]),
    ...eventsInterface(resource, context),
    interfaceOf(resource, [base], info !== undefined, context),
    constant(resource.name, `ClassOf<typeof ${base}, ${resource.name}>`, value, resource.summary),
    ...resource.aliases.flatMap((alias) => aliasStatements(alias, resource)),
  ];
}

/** A further name of a class, as type and value. */
function aliasStatements(alias: string, { name, summary }: ResourceModel): StatementStructures[] {
  const docs = [`${summary} Another name for {@link ${name}}.`];
  return [
    { kind: StructureKind.TypeAlias, name: alias, isExported: true, docs, type: name },
    constant(alias, `typeof ${name}`, name, docs[0] as string),
  ];
}

function interfaceOf(
  resource: ResourceModel,
  bases: readonly string[],
  hasInfo: boolean,
  context: EmitContext,
): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name: resource.name,
    isExported: true,
    extends: [...bases],
    docs: [resource.summary],
    properties: [
      ...resource.members.flatMap((member) => properties(member, context)),
      ...(hasInfo ? [infoProperty(resource)] : []),
      ...(resource.kind === "tester" && resource.base === undefined ? [sessionProperty(context)] : []),
      ...(resource.kind === "module" ? portsProperty(resource, context) : []),
      ...modulesProperty(resource, context),
    ],
    methods: [
      ...portMethods(resource),
      ...resource.events.map((event) => eventMethod(event, context)),
      ...eventsMethods(resource, context),
    ],
  };
}

function infoProperty(resource: ResourceModel): Property {
  return {
    name: "info",
    type: `${resource.name}Info`,
    isReadonly: true,
    docs: ["What is known without asking: read at connecting, kept current by pushes."],
  };
}

function stateText(state: readonly StateModel[], { imports }: EmitContext): string {
  const entries = state.map(({ name, command, field }) => {
    need(imports, `../commands/${command.group}.js`, command.name);
    return `${camelCase(name)}: [${command.name}${field === undefined ? "" : `, ${JSON.stringify(camelCase(field))}`}]`;
  });
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function derivedText({ derived }: ResourceModel, { imports }: EmitContext): string {
  const entries = derived.map((entry) => {
    need(imports, "../../../runtime/xena/tree/derivations.js", entry.function);
    return `${camelCase(entry.name)}: ${entry.function}`;
  });
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function rebuildText({ rebuild }: ResourceModel, { imports }: EmitContext): string {
  if (rebuild === undefined) return "{}";
  for (const { group, name } of [rebuild.count, ...rebuild.by]) need(imports, `../commands/${group}.js`, name);
  return `{ count: ${rebuild.count.name}, by: [${rebuild.by.map(({ name }) => name).join(", ")}] }`;
}

/** The interface of `info`, when the resource adds fields to it. */
function infoInterface(resource: ResourceModel, context: EmitContext): InterfaceDeclarationStructure | undefined {
  if (resource.state.length === 0 && resource.derived.length === 0) return undefined;
  const fields = resource.state.map(({ name, command, field }) => {
    const values = valuesName(command.name);
    need(context.imports, `../commands/${command.group}.js`, `type ${values}`);
    const type = field === undefined ? values : `${values}["${camelCase(field)}"]`;
    return {
      name: camelCase(name),
      type: `${type} | undefined`,
      isReadonly: true,
      docs: [`${command.summary} From ${command.name}; undefined when the tester has not told.`],
    };
  });
  const derived = resource.derived.map((entry) => {
    need(context.imports, "../../../runtime/xena/tree/derivations.js", entry.function);
    return {
      name: camelCase(entry.name),
      type: `ReturnType<typeof ${entry.function}>`,
      isReadonly: true,
      docs: ["Worked out from the other fields."],
    };
  });
  const base = resource.base === undefined ? undefined : `${resource.base}["info"]`;
  if (resource.base !== undefined) need(context.imports, context.fileOf(resource.base), resource.base);
  const own =
    resource.kind === "tester" && resource.base === undefined
      ? [
          { name: "host", type: "string", isReadonly: true, docs: ["Address of the tester."] },
          { name: "port", type: "number", isReadonly: true, docs: ["TCP port of the tester."] },
        ]
      : [];
  return {
    kind: StructureKind.Interface,
    name: `${resource.name}Info`,
    isExported: true,
    docs: [`What is known of ${resource.name} without asking.`],
    extends: base === undefined ? [] : [`Pick<${base}, keyof ${base}>`],
    properties: [...own, ...fields, ...derived],
  };
}

function constant(name: string, type: string, initializer: string, doc: string): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    docs: [doc],
    declarations: [{ name, type, initializer }],
  };
}
