import { CommanderError } from "commander";
import { CliError, ExitCode } from "./errors.js";
import { createProgram } from "./program.js";

// A reader that has seen enough, as in `| head`, is no error; what is left to print goes nowhere.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") fail(error);
});

let told: unknown;

try {
  await createProgram().parseAsync();
} catch (error) {
  fail(error);
}

/** Says in one sentence what is wrong, and with which exit code the process ends once its output is written. */
function fail(error: unknown): void {
  // A full disk is reported by the stream and by whoever waited for it.
  if (error === told) return;
  told = error;
  if (error instanceof CommanderError) {
    // Commander has printed its message, or the help that was asked for.
    process.exitCode = error.exitCode === 0 ? ExitCode.OK : ExitCode.USAGE;
    return;
  }
  console.error(`labwire: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof CliError ? error.exitCode : ExitCode.FAILED;
}
