import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./root.js";

/** Bundles a program for Node the way a user would, minified. */
export async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: source, resolveDir: ROOT, loader: "ts" },
    tsconfig: join(ROOT, "tsconfig.json"),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Bytes of a minified bundle that exports one command. */
export async function commandBytes(name: string): Promise<number> {
  return Buffer.byteLength(await bundle(`export { ${name} } from "labwire/xena/commands";`));
}
