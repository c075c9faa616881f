import { spawn } from "node:child_process";
import { join } from "node:path";

/** What a program printed, and how it ended. */
export interface ProgramOutcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const ROOT = join(import.meta.dirname, "..", "..");

/**
 * Runs a TypeScript program of the project in a process of its own.
 * @param args path and arguments
 * @param onOutput sees what is printed so far, and may interrupt the program as Ctrl-C does
 */
export function runProgram(
  args: readonly string[],
  onOutput: (out: string, interrupt: () => void) => void = () => {},
): Promise<ProgramOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", ...args], { cwd: ROOT });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      onOutput(out, () => child.kill("SIGINT"));
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}
