import { builtinModules } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { type Arrow, arrowsOf, circles, loadedWith, sourceFiles } from "./support/import-arrows.js";

const ROOT = join(import.meta.dirname, "..");

/** Folders of the package, and what each may import besides itself. Files that are run, not imported, may use anything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  runtime: [],
  generated: ["runtime"],
  emulator: ["generated", "runtime"],
  adapters: ["runtime"],
  generator: [],
};

/** Modules that each folder may use; the runtime has none. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  runtime: [],
  generated: [],
  emulator: [],
  adapters: ["@opentelemetry/api"],
  generator: ["ajv", "fastest-levenshtein", "handlebars", "ts-morph"],
};

/** Files of the emulator that every folder of it may use: bytes, numbers and times, and what commands are. */
const EMULATOR_BASE = [
  "bytes.ts",
  "chassis-time.ts",
  "clock.ts",
  "command-info.ts",
  "ethernet.ts",
  "form.ts",
  "line.ts",
  "random.ts",
  "settings.ts",
  "timers.ts",
];

/** Parts of a chassis, which tie everything of a port together; their types, not themselves, may be used below them. */
const EMULATOR_KNOT = ["lab.ts", "parts.ts"];

/** Folders of the emulator, and which others, and which files, each may use besides those that all may use. */
const EMULATOR: Readonly<Record<string, readonly string[]>> = {
  traffic: [],
  frames: ["traffic"],
  layer1: ["traffic"],
  truths: ["resource.ts", "store.ts"],
  chimera: ["traffic", "frames"],
  transit: ["traffic", "frames", "truths", "chimera"],
  devices: ["traffic", "frames", "transit"],
  protocols: ["traffic", "frames", "transit"],
  vulcan: ["traffic", "remember.ts"],
};

/** Folders of the emulator that nothing below the sessions may use, and who may. */
const EMULATOR_TOP: Readonly<Record<string, readonly string[]>> = {
  handlers: ["handlers", "execute.ts", "start-values.ts", "faults"],
  text: ["text", "chassis.ts"],
  faults: ["faults", "chassis.ts", "socket-client.ts", "seam.ts", "index.ts"],
  log: ["log", "faults", "chassis.ts", "index.ts"],
};

/** Parts of the runtime that also run in a browser. */
const BROWSER = [
  "runtime/xena/frame.ts",
  "runtime/xena/frame-reader.ts",
  "runtime/xena/codec/index.ts",
  "runtime/xena/wire/frames.ts",
  "runtime/xena/wire/json.ts",
  "runtime/xena/wire/explain.ts",
  "generated/xena/codec.ts",
  "generated/xena/commands/index.ts",
];

const files = sourceFiles([
  "adapters",
  "runtime",
  "generated",
  "emulator",
  "generator",
  "cli",
  "examples",
  "scripts",
  "bench",
]);
const arrows = files.flatMap(arrowsOf);
const inEmulator = arrows.filter(({ from, to }) => [from, to].every((path) => path.startsWith("emulator/xena/")));

function folderOf(path: string): string {
  return path.split("/")[0] as string;
}

function isOurs(path: string): boolean {
  return path.endsWith(".ts") || path.endsWith(".json");
}

function isBuiltin(name: string): boolean {
  return name.startsWith("node:") || builtinModules.includes(name);
}

/** Folder of the emulator in which a file is, or the file itself when it is in none. */
function partOf(path: string): string {
  return path.split("/")[2] as string;
}

function shown({ from, to }: Arrow): string {
  return `${from} -> ${to}`;
}

describe("imports", () => {
  test("are found in every room of the package", () => {
    for (const room of Object.keys(MAY_IMPORT))
      expect(arrows.filter(({ from }) => folderOf(from) === room).length, room).toBeGreaterThan(0);
    const missing = arrows.filter(({ to }) => to.endsWith(".ts") && !files.includes(to));
    expect(missing.map(shown)).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))("of %s go downwards: beside itself only %j", (room, allowed) => {
    const wrong = arrows.filter(
      ({ from, to }) => folderOf(from) === room && isOurs(to) && ![room, ...allowed].includes(folderOf(to)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test.each(Object.entries(MODULES))("of %s name no modules from a registry but %j", (room, allowed) => {
    const wrong = arrows.filter(
      ({ from, to }) => folderOf(from) === room && !isOurs(to) && !isBuiltin(to) && !allowed.includes(to),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test("of Node's own modules say node:", () => {
    expect(arrows.filter(({ to }) => builtinModules.includes(to)).map(shown)).toEqual([]);
  });

  test("never come from below into tests, examples, benchmarks or the command line", () => {
    const rooms = ["runtime", "generated", "emulator", "adapters", "generator"];
    const wrong = arrows.filter(
      ({ from, to }) => rooms.includes(folderOf(from)) && /^(test|examples|bench|cli|scripts)\//.test(to),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test("form no circle in which modules load one another", () => {
    expect(circles(arrows.filter(({ to, isTypeOnly }) => to.endsWith(".ts") && !isTypeOnly))).toEqual([]);
  });

  test.each(["generator", "runtime", "cli", "examples"])("of %s form no circle, not even of types", (folder) => {
    expect(circles(arrows.filter(({ from }) => folderOf(from) === folder))).toEqual([]);
  });

  test.each(Object.entries(EMULATOR))("of the emulator's %s go to no other of its parts but %j", (room, allowed) => {
    const may = [room, ...allowed, ...EMULATOR_BASE];
    const wrong = inEmulator.filter(
      ({ from, to, isTypeOnly }) =>
        partOf(from) === room && !may.includes(partOf(to)) && !(isTypeOnly && EMULATOR_KNOT.includes(partOf(to))),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test("of the emulator's traffic do not even name a port", () => {
    const wrong = inEmulator.filter(
      ({ from, to }) => ["traffic", "frames"].includes(partOf(from)) && EMULATOR_KNOT.includes(partOf(to)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test.each(Object.entries(EMULATOR_TOP))("of the emulator's %s come only from %j", (room, users) => {
    const wrong = inEmulator.filter(({ from, to }) => partOf(to) === room && !users.includes(partOf(from)));
    expect(wrong.map(shown)).toEqual([]);
  });

  test("of the emulator form no circle of types but through those of lab and port", () => {
    const others = inEmulator.filter(({ to, isTypeOnly }) => !(isTypeOnly && EMULATOR_KNOT.includes(partOf(to))));
    expect(circles(others)).toEqual([]);
  });

  test("of a circle would be seen", () => {
    const arrow = (from: string, to: string): Arrow => ({ from, to, isTypeOnly: false });
    expect(circles([arrow("a", "b"), arrow("b", "c"), arrow("c", "b"), arrow("c", "d")])).toEqual(["b -> c -> b"]);
  });
});

describe("in a browser", () => {
  test.each(BROWSER)("%s loads nothing of Node's", (entry) => {
    expect(files).toContain(entry);
    expect([...loadedWith(entry, arrows)].filter((name) => !name.endsWith(".ts"))).toEqual([]);
  });

  test("a part that opens sockets would be seen", () => {
    expect([...loadedWith("runtime/xena/tcp.ts", arrows)]).toContain("node:net");
  });
});

describe("a bundle", () => {
  /** Names of all files in the bundle of an entry point, and of the modules it leaves to Node. */
  async function contentsOf(entry: string): Promise<{ inputs: string[]; externals: string[] }> {
    const { metafile } = await build({
      absWorkingDir: ROOT,
      stdin: { contents: `export * from ${JSON.stringify(entry)};`, resolveDir: ROOT, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const outputs = Object.values(metafile.outputs);
    const externals = outputs.flatMap((output) => output.imports).filter((item) => item.external);
    return { inputs: Object.keys(metafile.inputs), externals: externals.map((item) => item.path) };
  }

  test.each(["labwire/xena", "labwire/xena/commands", "labwire/xena/codec", "labwire/xena/emulator"])(
    "of %s holds only our own files, and leaves only Node's modules outside",
    async (entry) => {
      const { inputs, externals } = await contentsOf(entry);
      const own = entry.endsWith("/emulator") ? /^(emulator|generated|runtime)\// : /^(generated|runtime)\//;
      expect(inputs.filter((path) => path !== "<stdin>" && !own.test(path))).toEqual([]);
      expect(externals.filter((name) => !isBuiltin(name))).toEqual([]);
      expect(inputs.length).toBeGreaterThan(10);
    },
  );

  test("of labwire/xena/prometheus holds only our own files, and leaves nothing outside", async () => {
    const { inputs, externals } = await contentsOf("labwire/xena/prometheus");
    expect(inputs.filter((path) => path !== "<stdin>" && !/^(adapters|runtime)\//.test(path))).toEqual([]);
    expect(externals).toEqual([]);
  });

  test("of the generator shows what a foreign module looks like", async () => {
    const { inputs } = await contentsOf("labwire/generator");
    expect(inputs.some((path) => path.startsWith("node_modules/ajv/"))).toBe(true);
  });
});
