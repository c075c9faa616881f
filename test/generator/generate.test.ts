import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GenerateReport, generate, readModel } from "labwire/generator";
import { enums } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { run as print } from "../../generator/run.js";
import { enumTable } from "../../runtime/xena/enumeration.js";
import { changedSchema, SchemaFolder } from "./small-schema.js";
import { textsBelow } from "./type-check.js";

const ROOT = join(import.meta.dirname, "../..");
const SCHEMA = join(ROOT, "schema/xena");

/** Generates the small schema into its folder. */
function run({ schema, out }: SchemaFolder, check = false): GenerateReport {
  return generate({ schema, out, check });
}

/** Texts and times of all files of an output folder; the times show whether a file was written again. */
function stateOf(folder: string): Record<string, [text: string, writtenAt: number]> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  const files = paths.filter((path) => statSync(path).isFile()).sort();
  return Object.fromEntries(files.map((path) => [path, [readFileSync(path, "utf8"), statSync(path).mtimeMs]]));
}

describe("the committed bindings", () => {
  const report = generate({ schema: SCHEMA, out: join(ROOT, "generated/xena"), check: true });

  test("are what the schema gives; otherwise run `npm run generate` and commit what it writes", () => {
    expect(report.changed).toEqual([]);
    expect(report.stale).toEqual([]);
  });

  test("hold every command, enum and shortcut of the protocol", () => {
    expect(report.counts).toMatchObject({
      commands: 796,
      fields: 2710,
      shortcuts: 457,
      enums: 212,
      members: 1250,
      corrections: 27,
    });
  });

  test("give every member of every enum the number that the schema gives it", () => {
    const bound = Object.fromEntries(Object.entries(enums).map(([name, item]) => [name, enumTable(item).numbers]));
    const wanted = readModel(SCHEMA).enumGroups.flatMap((group) =>
      group.enums.map(({ name, members }) => [name, new Map(members.map((member) => [member.name, member.value]))]),
    );
    expect(bound).toEqual(Object.fromEntries(wanted));
  });

  test("are counted as they are on disk", () => {
    const texts = [...textsBelow("generated/xena", "").values()];
    expect(report.files).toBe(texts.length);
    expect(report.bytes).toBe(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  });

  test("say in their first line what they came from, and name no date, host or folder of this machine", () => {
    for (const [path, text] of textsBelow("generated/xena", "generated/xena")) {
      expect(text.split("\n", 1)[0], path).toMatch(
        /^\/\/ Generated from schema\/xena(\/[\w/-]+\.json)? by `npm run generate`\. Do not edit\.$/,
      );
      expect(text.includes(ROOT), path).toBe(false);
    }
  });
});

test("the command line prints the counts and ends with 0 when everything is up to date", () => {
  const main = ["--import", "tsx", "generator/main.ts", "--check"];
  const { status, stdout, stderr } = spawnSync(process.execPath, main, { cwd: ROOT, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^796 commands, .* 212 enums .* -> \d+ files, \d+ KB in \d+ ms\n$/);
  expect(status).toBe(0);
});

describe("what a run prints", () => {
  /** Exit code and lines of a run over the output of an earlier one, with one file edited by hand and one too many. */
  function printed(changes: Readonly<Record<string, unknown>>, check: boolean): [code: number, lines: string[]] {
    using folder = new SchemaFolder(changedSchema({}));
    const { schema, out } = folder;
    run(folder);
    writeFileSync(join(out, "commands/old.ts"), "export {};\n");
    writeFileSync(join(out, "table.ts"), "edited by hand\n");
    using changed = new SchemaFolder(changedSchema(changes));
    const lines: string[] = [];
    const printer = { log: (line: string) => lines.push(line), error: (line: string) => lines.push(`! ${line}`) };
    const source = Object.keys(changes).length > 0 ? changed.schema : schema;
    return [print({ schema: source, out, check }, "bindings", printer), lines];
  }

  const counts = expect.stringMatching(
    /^7 commands, 7 fields, 1 shortcuts, 1 enums with 2 members, 1 corrections -> \d+ files/,
  );

  test("is what it wrote and removed, and the exit code is 0", () => {
    expect(printed({}, false)).toEqual([
      0,
      [counts, "  wrote: bindings/table.ts", "  removed: bindings/commands/old.ts"],
    ]);
  });

  test("is what differs when it only checks, and the exit code is 1", () => {
    expect(printed({}, true)).toEqual([
      1,
      [counts, "  differs: bindings/table.ts", "  stale: bindings/commands/old.ts"],
    ]);
  });

  test("is every problem of the schema on a line of its own, and the exit code is 1", () => {
    const code = "commands/ps.json#commands/PS_FLOWS/code";
    const place = "schema/xena/commands/ps.json:/PS_FLOWS/code";
    expect(printed({ [code]: 0 }, false)).toEqual([1, [`! ${place}: must be >= 1`]]);
  });
});

describe("a run", () => {
  test("gives the same bytes whenever and wherever it is done", () => {
    using first = new SchemaFolder({});
    using second = new SchemaFolder({});
    generate({ schema: SCHEMA, out: first.out });
    generate({ schema: SCHEMA, out: join(second.root, "some/where/else") });
    const texts = textsBelow(first.out, "");
    expect(texts.size).toBeGreaterThan(50);
    expect(textsBelow(join(second.root, "some/where/else"), "")).toEqual(texts);
  });

  test("takes the files in the order of their names", () => {
    using folder = new SchemaFolder(changedSchema({}));
    run(folder);
    expect(readModel(folder.schema).groups.map((group) => group.name)).toEqual(["c", "ps"]);
  });

  test("over its own output writes nothing", () => {
    using folder = new SchemaFolder(changedSchema({}));
    const first = run(folder);
    expect(first.changed).toHaveLength(first.files);
    const before = stateOf(folder.out);
    expect(run(folder)).toMatchObject({ changed: [], stale: [] });
    expect(stateOf(folder.out)).toEqual(before);
  });

  test("writes only the files that differ, and removes those that nothing wants", () => {
    using folder = new SchemaFolder(changedSchema({}));
    run(folder);
    const stale = join(folder.out, "commands/old.ts");
    writeFileSync(stale, "export {};\n");
    writeFileSync(join(folder.out, "table.ts"), "edited by hand\n");
    rmSync(join(folder.out, "enums/index.ts"));
    expect(run(folder)).toMatchObject({ changed: ["enums/index.ts", "table.ts"], stale: ["commands/old.ts"] });
    expect(run(folder, true)).toMatchObject({ changed: [], stale: [] });
  });

  test("that only checks reports changed, missing and stale files, and touches none", () => {
    using folder = new SchemaFolder(changedSchema({}));
    run(folder);
    writeFileSync(join(folder.out, "commands/old.ts"), "export {};\n");
    writeFileSync(join(folder.out, "table.ts"), "edited by hand\n");
    rmSync(join(folder.out, "enums/index.ts"));
    const before = stateOf(folder.out);
    expect(run(folder, true)).toMatchObject({ changed: ["enums/index.ts", "table.ts"], stale: ["commands/old.ts"] });
    expect(stateOf(folder.out)).toEqual(before);
  });

  test("after one changed field type differs in that command's file alone", () => {
    using folder = new SchemaFolder(changedSchema({}));
    run(folder);
    const type = "commands/ps.json#commands/PS_FLOWS/get/flows/members/rate/type";
    using changed = new SchemaFolder(changedSchema({ [type]: "u16" }));
    expect(generate({ schema: changed.schema, out: folder.out, check: true }).changed).toEqual(["commands/ps.ts"]);
  });
});
