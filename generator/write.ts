import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { EmittedFile } from "./emit/emit.js";

/** What differs between a folder and what should be in it; paths from the folder. */
export interface Differences {
  /** New or with another text. */
  readonly changed: readonly string[];
  /** No longer wanted. */
  readonly stale: readonly string[];
}

/** Compares a folder with the files that belong into it. */
export function compare(folder: string, files: readonly EmittedFile[]): Differences {
  const wanted = new Map(files.map((file) => [file.path, file.text]));
  const present = existsSync(folder) ? filesBelow(folder) : [];
  return {
    changed: files.filter((file) => readIfThere(join(folder, file.path)) !== file.text).map((file) => file.path),
    stale: present.filter((path) => !wanted.has(path)),
  };
}

/** Writes what has changed, removes what is stale, and leaves the rest untouched. */
export function write(folder: string, files: readonly EmittedFile[]): Differences {
  const differences = compare(folder, files);
  const texts = new Map(files.map((file) => [file.path, file.text]));
  for (const path of differences.changed) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, texts.get(path) as string);
  }
  for (const path of differences.stale) rmSync(join(folder, path));
  return differences;
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
