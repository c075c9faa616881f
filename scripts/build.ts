import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

/** Files that the package's exports and its command name. */
const ENTRIES = [
  "generated/xena/index.ts",
  "generated/xena/commands/index.ts",
  "generated/xena/enums/index.ts",
  "generated/xena/modules.ts",
  "generated/xena/ports.ts",
  "generated/xena/codec.ts",
  "emulator/xena/index.ts",
  "adapters/xena/prometheus/index.ts",
  "adapters/xena/opentelemetry/index.ts",
  "generator/index.ts",
  "cli/main.ts",
];

/**
 * `export * as commands` stays an import of the file it names. Written into the chunk it would be an object that holds every
 * command, and no bundler could leave out what a program does not use.
 */
const NAMESPACES_STAY: Plugin = {
  name: "namespaces-stay",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(commands\/index|enums\/index|modules|ports)\.js$/ }, ({ path, importer }) =>
      importer === join(ROOT, "generated", "xena", "index.ts") ? { path, external: true } : undefined,
    );
  },
};

/** Builds `dist`, the JavaScript and declarations that the package ships, from nothing; fails when the compiler finds fault. */
async function buildDist(): Promise<number> {
  const started = performance.now();
  clear();
  if (!declarations()) {
    clear();
    console.error("the build failed: the compiler's messages stand above");
    return 1;
  }
  await scripts();
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

/** JavaScript in a few chunks instead of one file for each source: importing the SDK takes half the time that way. */
async function scripts(): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outdir: DIST,
    outbase: ROOT,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    chunkNames: "chunks/[name]-[hash]",
    plugins: [NAMESPACES_STAY],
    logLevel: "warning",
  });
}

/** The compiler writes files in spite of errors; half a build would be taken for a whole one. */
function clear(): void {
  rmSync(DIST, { recursive: true, force: true });
}

process.exitCode = await buildDist();
