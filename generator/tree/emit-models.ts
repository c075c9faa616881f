import type { ModuleModel } from "../model.js";
import { camelCase } from "../plan.js";
import type { Model } from "../whole-model.js";

const RUNTIME = "../../../runtime/xena/tree";

/** Ports of modules, with what each is made of; those that the tree has a resource for are not repeated. */
function portClasses({ modules, tree }: Model): Map<string, string> {
  const known = new Set(tree.resources.map((resource) => resource.name));
  const classes = new Map<string, string>();
  for (const module of modules) {
    for (const port of portsOf(module)) {
      const base = tree.portBases[port] ?? tree.families[module.family]?.port;
      if (base !== undefined && !known.has(port)) classes.set(port, base);
    }
  }
  return classes;
}

function portsOf({ port }: ModuleModel): string[] {
  if (port === undefined) return [];
  return typeof port === "string" ? [port] : Object.values(port);
}

/** `resources/port-models.ts`: the port of every model. A port that is made of another model's comes behind it. */
export function portModelsText(model: Model): string {
  const classes = portClasses(model);
  const ordered = new Set<string>();
  const visit = (name: string): void => {
    const base = classes.get(name);
    if (base === undefined || ordered.has(name)) return;
    visit(base);
    ordered.add(name);
  };
  for (const name of classes.keys()) visit(name);
  const bases = [...new Set(classes.values())].filter((base) => !classes.has(base)).sort();
  const parts = [...ordered].map((name) =>
    classText(name, classes.get(name) as string, `Port of the modules that have ${name} in their name.`, ""),
  );
  return `import type { ClassOf } from "${RUNTIME}/class-of.js";
import { resource } from "${RUNTIME}/resource.js";
import { ${bases.join(", ")} } from "./ports.js";

${parts.join("\n\n")}`;
}

/** `resources/module-models.ts`: the module of every revision. */
export function moduleModelsText(model: Model): string {
  const { tree } = model;
  const known = new Set(tree.resources.map((resource) => resource.name));
  const leaves = model.modules.filter((module) => module.module !== undefined && !known.has(module.module));
  const bases = [...new Set(leaves.map((module) => tree.families[module.family]?.module ?? ""))].sort();
  const leafPorts = [...portClasses(model).keys()].sort();
  const used = new Set(leaves.flatMap(portsOf));
  const ownPorts = [...used].filter((port) => known.has(port)).sort();
  const parts = leaves.map((module) => {
    const base = tree.families[module.family]?.module ?? "";
    const ports = `  /** The ports, by number. */\n  readonly ports: PortsManager<${portsOf(module).join(" | ")}>;\n`;
    return classText(module.module as string, base, `Module that calls itself ${module.revision}.`, ports);
  });
  return `import type { ClassOf } from "${RUNTIME}/class-of.js";
import type { PortsManager } from "${RUNTIME}/ports-manager.js";
import { resource } from "${RUNTIME}/resource.js";
import { ${bases.join(", ")} } from "./modules.js";
import type { ${leafPorts.filter((port) => used.has(port)).join(", ")} } from "./port-models.js";
${ownPorts.length === 0 ? "" : `import type { ${ownPorts.join(", ")} } from "./ports.js";\n`}
${parts.join("\n\n")}`;
}

function classText(name: string, base: string, doc: string, members: string): string {
  return `/** ${doc} */
export interface ${name} extends ${base} {
${members}}

/** ${doc} */
export const ${name}: ClassOf<typeof ${base}, ${name}> = /* @__PURE__ */ resource("${name}", ${base}, {}) as unknown as ClassOf<typeof ${base}, ${name}>;`;
}

/** `resources/kinds.ts`: module and port classes by what a module calls itself. */
export function kindsText(model: Model): string {
  const { modules, tree } = model;
  const known = new Set(tree.resources.map((resource) => resource.name));
  const withClass = modules.filter((module) => module.module !== undefined);
  const ports = [...new Set(withClass.flatMap(portsOf))].sort();
  const moduleNames = withClass.map((module) => module.module as string);
  const platforms = [...new Set(withClass.map((module) => module.platform))];
  const tables = platforms.map((platform) => {
    const rows = withClass
      .filter((module) => module.platform === platform)
      .map((module) => `  ${JSON.stringify(module.revision)}: ${kindText(module, model)},`);
    return `/** Modules of the ${platform} platform. */\nexport const ${platform}Kinds: Readonly<Record<string, KindOfModule>> = {\n${rows.join("\n")}\n};`;
  });
  const from = (names: readonly string[], own: string, models: string): string =>
    [
      names.some((name) => known.has(name))
        ? `import { ${names.filter((name) => known.has(name)).join(", ")} } from "./${own}.js";`
        : "",
      names.some((name) => !known.has(name))
        ? `import { ${names.filter((name) => !known.has(name)).join(", ")} } from "./${models}.js";`
        : "",
    ]
      .filter((line) => line !== "")
      .join("\n");
  const mixed = withClass.filter((module) => typeof module.port !== "string");
  const bases = [...new Set(mixed.map((module) => tree.families[module.family]?.port ?? ""))].filter(
    (base) => !ports.includes(base),
  );
  const bits = tree.capabilityBits;
  const told =
    bits === undefined || mixed.length === 0
      ? ""
      : `\nconst CAPABILITY_BITS = ${JSON.stringify(bits.bits.map(camelCase))};\n`;
  return [
    `import { type KindOfModule, kind${mixed.length === 0 ? "" : ", mixedKind"} } from "${RUNTIME}/kinds.js";`,
    ...(bits === undefined || mixed.length === 0
      ? []
      : [`import { ${bits.command.name} } from "../commands/${bits.command.group}.js";`]),
    from([...new Set(moduleNames)].sort(), "modules", "module-models"),
    from([...ports, ...bases].sort(), "ports", "port-models"),
    told,
    tables.join("\n\n"),
  ].join("\n");
}

function kindText(module: ModuleModel, { tree }: Model): string {
  if (typeof module.port === "string") return `/* @__PURE__ */ kind(${module.module}, ${module.port})`;
  const base = tree.families[module.family]?.port;
  const classes = Object.entries(module.port ?? {}).map(([bits, port]) => `${bits}: ${port}`);
  return `/* @__PURE__ */ mixedKind(${module.module}, ${base}, ${tree.capabilityBits?.command.name}, CAPABILITY_BITS, { ${classes.join(", ")} })`;
}
