import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

const ROOT = join(import.meta.dirname, "..");

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

/** Files that the package's exports name, and those that they import by name. */
export const LIBRARY_ENTRIES: readonly string[] = [
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
];

/** Instead of tsconfig.json, whose paths would write the package into every program that imports it. */
const WITHOUT_PATHS = JSON.stringify({ compilerOptions: { verbatimModuleSyntax: true } });

/** Writes programs that import `labwire` as any user's do: from the package that they lie in. */
export function buildPrograms(entries: readonly string[], outdir: string): Promise<void> {
  return buildJavaScript(entries, outdir, { tsconfigRaw: WITHOUT_PATHS });
}

/** Writes JavaScript in a few chunks instead of one file for each source: importing the SDK takes half the time that way. */
export async function buildJavaScript(
  entries: readonly string[],
  outdir: string,
  extra: Pick<BuildOptions, "tsconfigRaw"> = {},
): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...entries],
    outdir,
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
    ...extra,
  });
}
