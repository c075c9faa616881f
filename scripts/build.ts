import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

/** Builds `dist`, the JavaScript and declarations that the package ships, from nothing; fails when the compiler finds fault. */
function build(): number {
  const started = performance.now();
  clear();
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { status, error } = spawnSync(process.execPath, [compiler, "-p", join(ROOT, "tsconfig.build.json")], {
    stdio: "inherit",
  });
  if (error !== undefined) throw error;
  if (status !== 0) {
    clear();
    console.error("the build failed: the compiler's messages stand above");
    return 1;
  }
  console.log(`built dist in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}

/** The compiler writes files in spite of errors; half a build would be taken for a whole one. */
function clear(): void {
  rmSync(DIST, { recursive: true, force: true });
}

process.exitCode = build();
