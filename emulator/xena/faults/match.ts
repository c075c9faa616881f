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
  const names = pattern === undefined ? undefined : namesOf(pattern);
  const { session, owner, module, port, kind } = match;
  return (what) =>
    (kind === undefined ? what.kind !== "push" : what.kind === kind) &&
    (session === undefined || what.session === session) &&
    (owner === undefined || what.owner === owner) &&
    (module === undefined || what.module === module) &&
    (port === undefined || what.port === port) &&
    (names === undefined || names(what.command ?? ""));
}

/** `PT_*`; several are separated by `|`. What was found is kept, since there are no more names than commands. */
function namesOf(text: string): (name: string) => boolean {
  const pattern = new RegExp(`^(${text.replaceAll("*", "\\w*")})$`);
  const known = new Map<string, boolean>();
  return (name) => {
    let fits = known.get(name);
    if (fits === undefined) {
      fits = pattern.test(name);
      known.set(name, fits);
    }
    return fits;
  };
}
