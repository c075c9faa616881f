import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const RUNTIME = new URL("../../../runtime/xena/", import.meta.url);

/** What must run in a browser: frames, values and their JSON form. */
const ROOTS = [
  "frame.ts",
  "frame-reader.ts",
  ...["codec", "wire"].flatMap((folder) => readdirSync(new URL(folder, RUNTIME)).map((file) => `${folder}/${file}`)),
];

/** Every module that a file names, types included. */
function importsOf(url: URL): string[] {
  const text = readFileSync(url, "utf8");
  return [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()"([^"]+)"/g)].map((match) => match[1] as string);
}

/** The files that some files load, directly or through others, each with the ones it names. */
function closure(files: readonly string[]): Map<string, string[]> {
  const seen = new Map<string, string[]>();
  const queue = files.map((file) => new URL(file, RUNTIME));
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (seen.has(url.href)) continue;
    const imports = importsOf(url);
    seen.set(url.href, imports);
    for (const name of imports.filter((each) => each.startsWith("."))) {
      const next = new URL(name.replace(/\.js$/, ".ts"), url);
      expect(existsSync(fileURLToPath(next)), `${url.href} imports ${name}`).toBe(true);
      queue.push(next);
    }
  }
  return seen;
}

test("frames and codec load nothing of Node and nothing of others", () => {
  const loaded = closure(ROOTS);
  expect(loaded.size).toBeGreaterThanOrEqual(ROOTS.length);
  for (const [file, imports] of loaded)
    expect(
      imports.filter((name) => !name.startsWith(".")),
      file,
    ).toEqual([]);
});

test("the whole runtime loads nothing but Node and itself, and of Node only what sockets, channels and files need", () => {
  const others = [...closure(["index.ts"])].flatMap(([file, imports]) =>
    imports.filter((name) => !name.startsWith(".")).map((name) => `${file.slice(RUNTIME.href.length)}: ${name}`),
  );
  expect([...new Set(others)].sort()).toEqual([
    "observe/channels.ts: node:diagnostics_channel",
    "recording/record-to.ts: node:fs",
    "tcp.ts: node:net",
  ]);
});

test("files are loaded when a recording begins, and not before", () => {
  const [loaded = [], ...others] = closure(["recording/record-to.ts"]).values();
  expect(loaded).toContain("node:fs");
  expect(others.flat()).not.toContain("node:fs");
  const text = readFileSync(new URL("recording/record-to.ts", RUNTIME), "utf8");
  // In the middle of a line it is an import() or a type, neither of which loads anything with the module.
  expect(text).not.toMatch(/^(?:import|export)\b.*"node:fs"/m);
});
