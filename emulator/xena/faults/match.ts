import type { FaultMatch } from "./fault.js";

/** What a match looks at. */
export interface Matchable {
  readonly session: number;
  readonly owner: string;
  readonly kind: "get" | "set" | "push";
  /** Undefined for a code that no command has. */
  readonly command: string | undefined;
  readonly module: number;
  readonly port: number;
}

/** Makes a test of a match. @param command what it is about when the match names none */
export function matcherOf(match: FaultMatch = {}, command?: string): (what: Matchable) => boolean {
  const pattern = match.command ?? command;
  const names = pattern === undefined ? undefined : patternOf(pattern);
  const { session, owner, module, port, kind } = match;
  return (what) =>
    (kind === undefined ? what.kind !== "push" : what.kind === kind) &&
    (session === undefined || what.session === session) &&
    (owner === undefined || what.owner === owner) &&
    (module === undefined || what.module === module) &&
    (port === undefined || what.port === port) &&
    (names === undefined || names.test(what.command ?? ""));
}

/** `PT_*`; several are separated by `|`. */
function patternOf(text: string): RegExp {
  return new RegExp(`^(${text.replaceAll("*", "\\w*")})$`);
}
