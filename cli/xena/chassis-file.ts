import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { type ChassisOptions, readyMade } from "../../emulator/xena/index.js";
import { explain } from "../../generator/explain.js";
import { jsonProblems } from "../../generator/json.js";
import { CliError, systemReason } from "../errors.js";
import { packageRoot } from "../package-root.js";

/**
 * The chassis of `--chassis`: a ready-made one by its name, or the content of a file.
 * @throws CliError `USAGE` for a file that cannot be read, is not JSON, or not of the form that its JSON Schema describes
 */
export function readChassis(nameOrPath: string): ChassisOptions {
  if (Object.hasOwn(readyMade, nameOrPath)) return readyMade[nameOrPath as keyof typeof readyMade];
  const text = readText(nameOrPath);
  const [problem] = jsonProblems(text);
  if (problem !== undefined)
    throw new CliError("USAGE", `${nameOrPath}:${problem.line}:${problem.column}: ${problem.text}`);
  const options = JSON.parse(text) as ChassisOptions;
  const [fault] = faultsOf(nameOrPath, options);
  if (fault !== undefined) throw new CliError("USAGE", fault);
  return options;
}

/** What the JSON Schema finds wrong in a chassis, each with file and place. */
export function faultsOf(path: string, options: unknown): string[] {
  const ajv = new Ajv({ strict: false, verbose: true });
  const schema = JSON.parse(
    readFileSync(join(packageRoot(), "schema/xena/meta/chassis.schema.json"), "utf8"),
  ) as object;
  const isValid = ajv.compile(schema);
  return isValid(options) ? [] : explain(path, isValid.errors ?? []);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const isName = !existsSync(path) && !/[/\\.]/.test(path);
    const ready = isName ? `; ready-made chassis are ${Object.keys(readyMade).join(", ")}` : "";
    throw new CliError("USAGE", `cannot read the chassis ${path}: ${systemReason(cause)}${ready}`, { cause });
  }
}
