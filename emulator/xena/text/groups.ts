import { table } from "../../../generated/xena/table.js";
import type { CommandSpec, Scope } from "../../../runtime/xena/command-spec.js";
import {
  commandLine,
  type Defaults,
  isQuery,
  isSetting,
  prefixOf,
  type Query,
  type RequestLine,
  readCommand,
  readSettings,
  type Setting,
  type TextAddress,
  TextError,
} from "../../../runtime/xena/text/index.js";
import type { Client } from "../client.js";
import { type CommandInfo, infoOf } from "../command-info.js";
import { execute, getRequest } from "../execute.js";
import type { Lab } from "../lab.js";
import { expand } from "./expand.js";

/** A line that asks for several commands at once. */
export interface GroupRequest {
  readonly lab: Lab;
  readonly session: Client;
  readonly line: RequestLine;
  readonly defaults: Defaults;
}

/** What of a group is asked for: what cannot be set, what can be, all of it with everything inside, every value there is. */
type Kind = "INFO" | "CONFIG" | "FULLCONFIG" | "ALL";

const GROUP = /^((?:C|M|P)[A-Z0-9_]*?)_(INFO|CONFIG|FULLCONFIG|ALL)$/;

/**
 * Answers to `P_CONFIG ?` and its like, one line for each command that the thing has; undefined when the name is none of a group.
 * @throws TextError when the line is no query, or is not about one thing of the group
 */
export function groupAnswers(request: GroupRequest): Iterable<string> | undefined {
  const match = GROUP.exec(request.line.name.text.toUpperCase());
  const [, prefix = "", kind = ""] = match ?? [];
  const members = table.all().filter((spec) => spec.get !== undefined && prefixOf(spec.name) === prefix);
  return members.length === 0 ? undefined : answers(request, members, kind as Kind, prefix);
}

function* answers(
  { lab, session, line, defaults }: GroupRequest,
  members: readonly CommandSpec[],
  kind: Kind,
  prefix: string,
): Generator<string> {
  if (!isQuery(line)) throw new TextError("syntax", line.values[0]?.column ?? line.end);
  const { scope } = members[0] as CommandSpec;
  const { spec, module, port, indices } = readCommand(line, standIn(scope, members, line), defaults);
  for (const address of expand(lab, spec, module, port, indices)) {
    const ask = asker(lab, session, address);
    for (const { spec: each, indices: at, value } of settingsOf(lab, address, members, kind, prefix, ask)) {
      yield commandLine(each, { ...address, indices: at }, value, "get", defaults);
    }
  }
}

/** A command as the group would be one: with the place of its members, and their index when the line has one. */
function standIn(scope: Scope, members: readonly CommandSpec[], line: RequestLine): CommandSpec {
  const index = members.find((spec) => spec.indices !== "")?.indices.split(" ")[0] ?? "";
  const indices = line.indices === undefined ? "" : index;
  return { name: "", code: 0, scope, isPushed: false, indices, get: "", set: undefined, shortcuts: "", enums: [] };
}

type Ask = (query: Query) => Uint8Array | undefined;

function asker(lab: Lab, session: Client, { module, port }: TextAddress): Ask {
  return ({ spec, indices }) => {
    const info = infoOf(spec.code) as CommandInfo;
    const answer = execute(lab, session, getRequest(info, { module, port, indices }));
    return typeof answer === "string" ? undefined : answer;
  };
}

function settingsOf(
  lab: Lab,
  address: TextAddress,
  members: readonly CommandSpec[],
  kind: Kind,
  prefix: string,
  ask: Ask,
): Iterable<Setting> {
  if (kind === "FULLCONFIG" && lab.port(address.module, address.port) !== undefined)
    return fullSettings(address, prefix, ask);
  if (kind === "ALL") return answered(everyIndex(lab, address, members), ask);
  const isWanted = (spec: CommandSpec): boolean =>
    kind !== "INFO" ? isSetting(spec) : spec.set === undefined && !/CAPABILITIES/.test(spec.name);
  const count = address.indices.length;
  const queries = members
    .filter((spec) => isWanted(spec) && (spec.indices === "" ? 0 : spec.indices.split(" ").length) === count)
    .map((spec) => ({ spec, indices: address.indices }));
  return answered(queries, ask);
}

function answered(queries: readonly Query[], ask: Ask): Setting[] {
  return queries.flatMap((query) => {
    const value = ask(query);
    return value === undefined ? [] : [{ ...query, value }];
  });
}

/** Everything that a port configuration holds, or the part of it that belongs to the group or the item. */
function fullSettings({ indices }: TextAddress, prefix: string, ask: Ask): Setting[] {
  const asking = readSettings(table);
  let step = asking.next();
  while (!step.done) step = asking.next(step.value.map(ask));
  return step.value.filter(
    (setting) =>
      (prefix === "P" || prefixOf(setting.spec.name) === prefix) &&
      (indices.length === 0 || setting.indices[0] === indices[0]),
  );
}

function everyIndex(lab: Lab, { module, port, indices }: TextAddress, members: readonly CommandSpec[]): Query[] {
  return members.flatMap((spec) => {
    const names = spec.indices === "" ? [] : spec.indices.split(" ");
    const wanted = names.map((_, position) => indices[position] ?? ("*" as const));
    return [...expand(lab, spec, module, port, wanted)].map((address) => ({ spec, indices: address.indices }));
  });
}
