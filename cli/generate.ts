import { join, resolve, sep } from "node:path";
import { generate as run, SchemaError } from "../generator/index.js";
import { CliError, ExitCode, systemReason } from "./errors.js";
import { packageRoot } from "./package-root.js";

/** What `labwire generate` is told. */
export interface GenerateCommandOptions {
  readonly schema?: string;
  readonly out?: string;
  readonly check?: boolean;
}

/**
 * `labwire generate`: writes the bindings of a schema, or looks whether they are as they should be.
 * @returns the exit code
 * @throws CliError when a folder cannot be read or written
 */
export function generate({ schema, out = join("generated", "xena"), check = false }: GenerateCommandOptions): number {
  const folder = resolve(schema ?? join(packageRoot(), "schema", "xena"));
  const started = performance.now();
  try {
    const report = run({ schema: folder, schemaName: shownName(folder), out: resolve(out), check });
    const ms = Math.round(performance.now() - started);
    console.log(`${report.counts.commands} commands, ${report.counts.enums} enums, ${report.files} files in ${ms} ms`);
    for (const path of report.changed) console.log(`  ${check ? "differs" : "wrote"}: ${join(out, path)}`);
    for (const path of report.stale) console.log(`  ${check ? "stale" : "removed"}: ${join(out, path)}`);
    return check && report.changed.length + report.stale.length > 0 ? ExitCode.FAILED : ExitCode.OK;
  } catch (error) {
    return explainFailure(error);
  }
}

/** The last two folders: what messages need and headers may hold, since the same schema gives the same bytes everywhere. */
function shownName(folder: string): string {
  return folder.split(sep).slice(-2).join("/");
}

function explainFailure(error: unknown): number {
  if (error instanceof SchemaError) {
    for (const problem of error.problems) console.error(problem);
    return ExitCode.FAILED;
  }
  const { path } = error as NodeJS.ErrnoException;
  if (path === undefined) throw error;
  throw new CliError("FAILED", `cannot use ${path}: ${systemReason(error)}`, { cause: error });
}
