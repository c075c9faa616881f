import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { typeCheck } from "./generator/type-check.js";
import { patternOf, programsOf, runDocProgram } from "./support/doc-programs.js";

const ROOT = join(import.meta.dirname, "..");
const CONCEPTS = "docs/concepts";
const PAGES = ["README.md", ...pagesOf(CONCEPTS), ...pagesOf("docs/emulator")];
const read = (page: string): string => readFileSync(join(ROOT, page), "utf8");
const README = read("README.md");

function pagesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Pages that only report. */
const REPORTS = ["docs/concepts/speed.md", "docs/emulator/vendor-scripts.md"];

/** Every program by where it stands. */
const PROGRAMS = PAGES.flatMap((page) =>
  programsOf(read(page)).map((program) => [`${page}:${program.line}`, program] as const),
);

/** Of names that nothing uses: a prelude imports for all blocks of its page. */
const UNUSED = /: TS(6133|6192|6196|6198|6199): /;

describe.each(PAGES)("%s", (page) => {
  it("has programs, unless it is a report", () => {
    const count = PROGRAMS.filter(([at]) => at.startsWith(`${page}:`)).length;
    expect(count > 0).toBe(!REPORTS.includes(page));
  });

  it("links to what there is", () => {
    const links = [...read(page).matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map((match) => match[1] as string);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });
});

describe("the programs of the pages", () => {
  it("compile", () => {
    const texts = PROGRAMS.map(([at, { text }]) => [`${at.replace(".md:", "-line-")}.ts`, text] as const);
    expect(typeCheck(new Map(texts)).filter((line) => !UNUSED.test(line))).toEqual([]);
  });

  it.each(PROGRAMS)("run against the chassis and print what they say: %s", async (_, program) => {
    const printed = await runDocProgram(program);
    if (program.prints !== undefined) expect(printed).toMatch(patternOf(program.prints));
  });
});

describe("the README", () => {
  it("links to every page", () => {
    for (const page of PAGES.slice(1)) expect(README).toContain(`(${page})`);
  });

  it("takes apart the frame that it names", () => {
    const line = README.split("\n").find((text) => text.includes("decode --from client --explain")) as string;
    const args = line.trim().split(" ").slice(2);
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, "bin", "labwire.js"), ...args], {
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/comment +str, "Hello!"/);
  });

  it("shows a command of the schema as it stands there", () => {
    const shown = /^ {4}("PS_PACKETLENGTH".*?)^ {4}\}$/ms.exec(README)?.[1] as string;
    const file = JSON.parse(readFileSync(join(ROOT, "schema/xena/commands/ps.json"), "utf8")) as {
      commands: Record<string, Record<string, unknown>>;
    };
    const real = file.commands.PS_PACKETLENGTH as Record<string, Record<string, unknown>>;
    const { shortcuts, ...rest } = (
      JSON.parse(`{${shown}}}`) as { PS_PACKETLENGTH: Record<string, Record<string, unknown>> }
    ).PS_PACKETLENGTH;
    expect(real).toMatchObject(rest);
    expect(real.shortcuts).toMatchObject(shortcuts as Record<string, unknown>);
  });
});

describe("the page on Python", () => {
  /** Every old name of the schema and the name that it has now, without what stands before the last dot. */
  const renames = new Map(
    readdirSync(join(ROOT, "schema/xena/resources"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".json"))
      .map((file) => JSON.parse(read(`schema/xena/resources/${file}`)) as { renames?: { from: string; to: string }[] })
      .flatMap(({ renames = [] }) => renames.map(({ from, to }) => [lastName(from), lastName(to)])),
  );

  function lastName(path: string): string {
    const name = path.split(".").at(-1) as string;
    return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  }

  it("lists old names and new ones as the schema has them", () => {
    const table = read(`${CONCEPTS}/from-python.md`).split("| old name | ours | why |")[1]?.split("\n\n")[0] as string;
    const namesIn = (cell = ""): string[] =>
      [...cell.matchAll(/`([^`]+)`/g)].map((match) => lastName(match[1] as string));
    const rows = [...table.matchAll(/^\|([^|-]+)\|([^|]+)\|/gm)].map(([, from, to]) => [namesIn(from), namesIn(to)]);
    expect(rows.length).toBeGreaterThan(10);
    for (const [from, to] of rows) expect((from as string[]).map((name) => renames.get(name))).toEqual(to);
  });
});

describe("the check of pages", () => {
  const page = (block: string): string => `<!-- prelude\nconst held = 1;\n-->\n\`\`\`ts\n${block}\n\`\`\`\n`;

  it("sees a program that fails", async () => {
    const [program] = programsOf(page('throw new Error("no");'));
    await expect(runDocProgram(program as never)).rejects.toThrow("no");
  });

  it("sees a program that prints something else, or more", async () => {
    const [program] = programsOf(page('console.log(held, "a.c"); // → 1 a.…'));
    const printed = await runDocProgram(program as never);
    expect(printed).toMatch(patternOf(["1 a.…"]));
    expect(printed).not.toMatch(patternOf(["1 a.b"]));
    expect(`${printed}\nmore`).not.toMatch(patternOf(["1 a.…"]));
  });
});
