import { type EmitContext, need } from "./imports.js";
import type { ResourceModel, TreeModel } from "./model.js";

/** A property of an interface. */
export interface Property {
  readonly name: string;
  readonly type: string;
  readonly isReadonly: boolean;
  readonly docs: string[];
}

/** A method of an interface. */
export interface Method {
  readonly name: string;
  readonly parameters: { name: string; type: string; isRestParameter?: boolean }[];
  readonly returnType: string;
  readonly docs: string[];
}

/** The ports of a kind of module, as the class that they have in common. */
export function portsProperty(resource: ResourceModel, context: EmitContext): Property[] {
  const port = commonPort(resource, context.model.tree);
  if (port === undefined) return [];
  need(context.imports, "../../../runtime/xena/tree/ports-manager.js", "type PortsManager");
  need(context.imports, context.fileOf(port), `type ${port}`);
  return [{ name: "ports", type: `PortsManager<${port}>`, isReadonly: true, docs: ["The ports, by number."] }];
}

/** The modules of a kind of tester, as the class that most of them have; `obtain` narrows to any other. */
export function modulesProperty({ discover }: ResourceModel, context: EmitContext): Property[] {
  if (discover === undefined) return [];
  const [module, port] = discover.unknown;
  need(context.imports, "../../../runtime/xena/tree/modules-manager.js", "type ModulesManager");
  need(context.imports, context.fileOf(module), `type ${module}`);
  need(context.imports, context.fileOf(port), `type ${port}`);
  const docs = [
    `The modules, by slot. They have the type ${module} until they are narrowed, by \`obtain(slot, Class)\` or \`instanceof\`.`,
  ];
  return [{ name: "modules", type: `ModulesManager<${module}>`, isReadonly: true, docs }];
}

/** Ports by name, of the class that most ports of the tester have. */
export function portMethods({ discover }: ResourceModel): Method[] {
  if (discover === undefined) return [];
  const [, port] = discover.unknown;
  return [
    {
      name: "port",
      parameters: [{ name: "name", type: "string" }],
      returnType: port,
      docs: ["The port of a name such as `2/4`. @throws NotThereError listing what there is"],
    },
    {
      name: "ports",
      parameters: [{ name: "patterns", type: "readonly string[]", isRestParameter: true }],
      returnType: `${port}[]`,
      docs: [
        "The ports of names and patterns such as `2/4`, `2/*`, `*`. @throws NotThereError when a name matches nothing",
      ],
    },
  ];
}

/**
 * The class that all ports of a kind of module have in common, for the type of its `ports`; undefined when the schema does not say
 * which ports it can have.
 */
function commonPort(module: ResourceModel, { resources, families }: TreeModel): string | undefined {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  const pairs = [
    ...Object.values(families).map(({ module, port }) => [module, port] as const),
    ...resources.flatMap(({ discover }) => (discover === undefined ? [] : [discover.unknown])),
  ];
  const ports = pairs.filter(([name]) => lineOf(name, byName).includes(module.name)).map(([, port]) => port);
  const [first, ...others] = ports.map((port) => lineOf(port, byName));
  return first?.find((candidate) => others.every((line) => line.includes(candidate)));
}

/** A resource and all that it is made of, itself first. */
function lineOf(name: string, byName: ReadonlyMap<string, ResourceModel>): string[] {
  const base = byName.get(name)?.base;
  return base === undefined ? [name] : [name, ...lineOf(base, byName)];
}
