/** Speed of the SDK: `npm run bench`, described in docs/concepts/speed.md. */

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildJavaScript, buildPrograms, LIBRARY_ENTRIES } from "../../scripts/javascript.js";
import { ROOT } from "../root.js";

/** Programs of the bench: the one that measures, and those beside it. */
const PROGRAMS = ["client", "server", "chassis", "relay"].map((name) => `bench/speed/${name}.ts`);

/** What is measured is JavaScript as the package ships it: a loader that compiles on the way would add costs of its own. */
async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "labwire-bench-"));
  try {
    await buildJavaScript(LIBRARY_ENTRIES, join(folder, "dist"));
    await buildPrograms(PROGRAMS, folder);
    copyFileSync(join(ROOT, "package.json"), join(folder, "package.json"));
    const program = join(folder, "bench", "speed", "client.js");
    const { status } = spawnSync(process.execPath, [...nodeOptions(), program, ...process.argv.slice(2)], {
      stdio: "inherit",
      env: { ...process.env, LABWIRE_BENCH: import.meta.dirname },
    });
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `--profile DIR` has Node write a profile of the measuring process there. */
function nodeOptions(): string[] {
  const { values } = parseArgs({ options: { profile: { type: "string" } }, strict: false });
  const profile = typeof values.profile === "string" ? ["--cpu-prof", `--cpu-prof-dir=${resolve(values.profile)}`] : [];
  return ["--expose-gc", ...profile];
}

process.exitCode = await main();
