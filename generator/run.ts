import { SchemaError } from "./errors.js";
import { type GenerateOptions, type GenerateReport, generate } from "./index.js";

/** Takes the lines that a run prints; `console` is one. */
export interface Printer {
  log(line: string): void;
  error(line: string): void;
}

/**
 * Generates and says what came of it: counts, time, and the files that were written, or that differ when it only checks.
 * @param outName how the output folder is called in what is printed
 * @returns the exit code: 1 for problems in the schema, and when a check finds differences
 */
export function run(options: GenerateOptions, outName: string, printer: Printer): number {
  const check = options.check === true;
  const started = performance.now();
  try {
    const report = generate(options);
    printer.log(summary(report, performance.now() - started));
    for (const path of report.changed) printer.log(`  ${check ? "differs" : "wrote"}: ${outName}/${path}`);
    for (const path of report.stale) printer.log(`  ${check ? "stale" : "removed"}: ${outName}/${path}`);
    return check && report.changed.length + report.stale.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    for (const problem of error.problems) printer.error(problem);
    return 1;
  }
}

function summary({ counts, files, bytes }: GenerateReport, ms: number): string {
  const { commands, fields, shortcuts, enums, members, corrections } = counts;
  return (
    `${commands} commands, ${fields} fields, ${shortcuts} shortcuts, ${enums} enums with ${members} members, ` +
    `${corrections} corrections -> ${files} files, ${Math.round(bytes / 1024)} KB in ${Math.round(ms)} ms`
  );
}
