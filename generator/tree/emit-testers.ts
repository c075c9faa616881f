import type { CommandModel } from "../model.js";
import { valuesName } from "../plan.js";
import { type EmitContext, need } from "./imports.js";
import type { DiscoverModel } from "./model.js";

/** Gives a tester class what it needs to connect and to find its modules. */
export function profiled(made: string, discover: DiscoverModel, context: EmitContext): string {
  const { imports, model } = context;
  need(imports, "../../../runtime/xena/tree/tester.js", "profiled");
  need(imports, "../connection.js", "XenaConnection");
  const name = (command: CommandModel): string => {
    need(imports, `../commands/${command.group}.js`, command.name);
    return command.name;
  };
  const resource = (wanted: string): string => {
    need(imports, context.fileOf(wanted), wanted);
    return wanted;
  };
  const reports = Object.entries(model.reports).map(([role, command]) => `${role}: ${name(command)}`);
  const { major, minor, atLeast, identify, unknown } = discover;
  need(imports, "../../../runtime/xena/tree/kinds.js", "kind");
  const entries = [
    "connection: XenaConnection",
    `sessions: { ${reports.join(", ")} }`,
    `portCounts: ${name(discover.portCounts)}`,
    ...(identify === undefined ? [] : [`identify: ${name(identify)}`]),
    `kinds: ${kindsOf(discover, context)}`,
    `unknown: kind(${resource(unknown[0])}, ${resource(unknown[1])})`,
    `common: kind(${resource(baseOf(unknown[0], context))}, ${resource(baseOf(unknown[1], context))})`,
    ...(major === undefined || minor === undefined || atLeast === undefined
      ? []
      : [`firmware: { major: ${name(major)}, minor: ${name(minor)}, atLeast: [${atLeast.join(", ")}] }`]),
  ];
  return `/* @__PURE__ */ profiled(${made}, () => ({ ${entries.join(", ")} }))`;
}

function kindsOf({ platforms }: DiscoverModel, { imports }: EmitContext): string {
  for (const platform of platforms) need(imports, "./kinds.js", `${platform}Kinds`);
  return platforms.length === 1
    ? `${platforms[0]}Kinds`
    : `{ ${platforms.map((platform) => `...${platform}Kinds`).join(", ")} }`;
}

/** The resource that all of its kind are made of. */
function baseOf(name: string, context: EmitContext): string {
  const base = context.model.tree.resources.find((resource) => resource.name === name)?.base;
  return base === undefined ? name : baseOf(base, context);
}

/** The session of a tester, with what the tester tells of each session. */
export function sessionProperty({ imports, model }: EmitContext): {
  name: string;
  type: string;
  isReadonly: boolean;
  docs: string[];
} {
  const report = model.reports.report;
  need(imports, "../../../runtime/xena/tree/tester-session.js", "type TesterSession");
  const type = report === undefined ? "unknown" : valuesName(report.name);
  if (report !== undefined) need(imports, `../commands/${report.group}.js`, `type ${type}`);
  return {
    name: "session",
    type: `TesterSession<${type}>`,
    isReadonly: true,
    docs: ["The session: whether it is online, logging off, who else is logged on."],
  };
}
