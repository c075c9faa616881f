import { Ajv, type ValidateFunction } from "ajv";
import { SchemaError } from "./errors.js";
import { explain } from "./explain.js";
import { jsonProblems } from "./json.js";
import type { FileKind, SchemaFile, SchemaFiles, SchemaText, SchemaTexts } from "./schema.js";

/**
 * Parses every file and checks it against the JSON Schema of its kind.
 * @throws SchemaError with a line per problem of all files: file, place in it, what is wrong, what was probably meant
 */
export function validate({ files, meta }: SchemaTexts): SchemaFiles {
  const problems: string[] = [];
  const schemas = meta.map((file) => parse<object>(file, problems));
  if (problems.length > 0) throw new SchemaError(problems);
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
  const checks = new Map(meta.map(({ kind }, position) => [kind, ajv.compile(schemas[position]?.content as object)]));
  const parsed = files.map((file) => checked(file, checks.get(file.kind) as ValidateFunction, problems));
  if (problems.length > 0) throw new SchemaError(problems);
  const all = <Content>(kind: FileKind): SchemaFile<Content>[] =>
    parsed.filter((_, position) => files[position]?.kind === kind) as SchemaFile<Content>[];
  const one = <Content>(kind: FileKind): SchemaFile<Content> => all<Content>(kind)[0] as SchemaFile<Content>;
  return {
    commands: all("commands"),
    enums: all("enums"),
    indices: one("indices"),
    models: one("models"),
    overrides: one("overrides"),
    resources: all("resources"),
    session: one("session"),
  };
}

function checked(file: SchemaText, isValid: ValidateFunction, problems: string[]): SchemaFile<unknown> | undefined {
  const parsed = parse(file, problems);
  if (parsed !== undefined && !isValid(parsed.content)) problems.push(...explain(file.path, isValid.errors ?? []));
  return parsed;
}

/** Reads a file's JSON; what is wrong with it goes to the problems. */
function parse<Content>({ path, name, text }: SchemaText, problems: string[]): SchemaFile<Content> | undefined {
  if (text === undefined) {
    problems.push(`${path}: there is no such file`);
    return undefined;
  }
  const found = jsonProblems(text);
  problems.push(...found.map((problem) => `${path}:${problem.line}:${problem.column}: ${problem.text}`));
  return found.length > 0 ? undefined : { path, name, content: JSON.parse(text) as Content };
}
