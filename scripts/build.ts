import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildJavaScript, LIBRARY_ENTRIES } from "./javascript.js";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

/** Files that the package's exports and its command name. */
const ENTRIES = [...LIBRARY_ENTRIES, "cli/main.ts"];

/** Builds `dist`, the JavaScript and declarations that the package ships, from nothing; fails when the compiler finds fault. */
async function buildDist(): Promise<number> {
  const started = performance.now();
  clear();
  if (!declarations()) {
    clear();
    console.error("the build failed: the compiler's messages stand above");
    return 1;
  }
  await buildJavaScript(ENTRIES, DIST);
  console.log(`built dist in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}

/** Type declarations, one for each source file, by the compiler, which checks everything on the way. */
function declarations(): boolean {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { status, error } = spawnSync(process.execPath, [compiler, "-p", join(ROOT, "tsconfig.build.json")], {
    stdio: "inherit",
  });
  if (error !== undefined) throw error;
  return status === 0;
}

/** The compiler writes files in spite of errors; half a build would be taken for a whole one. */
function clear(): void {
  rmSync(DIST, { recursive: true, force: true });
}

process.exitCode = await buildDist();
