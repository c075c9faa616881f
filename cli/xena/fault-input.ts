import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import type { Fault } from "../../emulator/xena/index.js";
import { explain } from "../../generator/explain.js";
import { jsonProblems } from "../../generator/json.js";
import { CliError, systemReason } from "../errors.js";
import { packageRoot } from "../package-root.js";

/** What `--faults` and `--fault` say together. @throws CliError with a line for everything that is wrong */
export function readFaults(file: string | undefined, texts: readonly string[] = []): Fault[] {
  const fromFile = file === undefined ? [] : checked(file, readText(file), "").faults;
  const further = texts.flatMap((text) => checked("--fault", text, "/definitions/fault"));
  return [...(fromFile as Fault[]), ...(further as unknown as Fault[])];
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new CliError("USAGE", `cannot read ${file}: ${systemReason(error)}`, { cause: error });
  }
}

/** Parses a text and holds it to the schema of faults, or to one definition of it. */
function checked(name: string, text: string, definition: string): Record<string, unknown> {
  const [problem] = jsonProblems(text);
  if (problem !== undefined) throw new CliError("USAGE", `${name}:${problem.line}:${problem.column}: ${problem.text}`);
  const content = JSON.parse(text) as Record<string, unknown>;
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
  ajv.addSchema(faultSchema(), "faults");
  const isValid = ajv.getSchema(`faults#${definition}`);
  if (isValid?.(content) === true) return content;
  throw new CliError("USAGE", explain(name, isValid?.errors ?? []).join("\n"));
}

function faultSchema(): object {
  return JSON.parse(readFileSync(join(packageRoot(), "schema/xena/meta/faults.schema.json"), "utf8")) as object;
}
