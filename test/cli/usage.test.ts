import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./run.js";

const SET_HEX = ["58454e41000000060370020500000008", "48656c6c6f210000"];

describe("decode --explain", () => {
  test("prints a frame field by field with offsets", async () => {
    const { code, out } = await run(["xena", "decode", "--explain", ...SET_HEX, "--from", "client"]);
    const rows = out.trimEnd().split("\n");
    expect(rows.map((row) => Number.parseInt(row, 10))).toEqual([0, 4, 6, 8, 10, 11, 12, 16, 22]);
    expect(rows[3]).toMatch(/8 {2}0370 +type and code +VALUE \(set, reply or push\), 112 = P_COMMENT$/);
    expect(rows[7]).toMatch(/16 {2}48656c6c6f21 +comment +str, "Hello!"$/);
    expect(code).toBe(0);
  });

  test("says in one sentence what is no frame", async () => {
    const { code, out, err } = await run(["xena", "decode", "--explain", "58454e"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe("labwire: this is no frame: a frame has at least 16 bytes, this has 3\n");
  });
});

describe("wrong usage", () => {
  test.each([
    ["an unknown command", ["xen"], /^labwire: unknown command 'xen'/],
    ["an unknown subcommand", ["xena", "encod"], /^labwire: unknown command 'encod'\n\(Did you mean encode\?\)/],
    ["an unknown option", ["xena", "encode", "--foo"], /^labwire: unknown option '--foo'/],
    ["a side that nobody is on", ["xena", "decode", "--from", "me"], /^labwire: .*Allowed choices are client, tester/],
    ["a file that is not there", ["xena", "encode", "/no/such"], /^labwire: cannot read \/no\/such: no such file/],
    ["a folder for a file", ["xena", "decode", tmpdir()], /^labwire: cannot read .*: it is a folder/],
    ["a file besides a frame", ["xena", "decode", "f", "--explain", "58"], /^labwire: --explain takes one frame/],
    ["two files", ["xena", "decode", "a", "b"], /^labwire: too many arguments/],
    ["a port that cannot be", ["xena", "emulate", "--port", "65536"], /^labwire: .*It must be an integer 0 to 65535/],
    ["no time", ["xena", "emulate", "--for", "soon"], /^labwire: .*It must be a number 0 to/],
  ])("%s is one sentence and exit code 2", async (_, args, sentence) => {
    const { code, out, err } = await run(args);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/^\s+at /m);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test.each([[[]], [["xena"]]])("%j alone shows what there is", async (args) => {
    const { code, err } = await run(args);
    expect(err).toMatch(/^Usage: labwire/);
    expect(code).toBe(2);
  });
});

describe("--help", () => {
  test.each([[[]], [["xena"]], [["xena", "encode"]], [["xena", "decode"]], [["xena", "emulate"]], [["generate"]]])(
    "of %j has an example",
    async (args) => {
      const { code, out, err } = await run([...args, "--help"]);
      expect(out).toMatch(/\nExample:\n {2}\$ .*labwire \w+/);
      expect({ code, err }).toEqual({ code: 0, err: "" });
    },
  );

  test("--version is the version of the package", async () => {
    const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
    const { version } = JSON.parse(text) as { readonly version: string };
    expect((await run(["--version"])).out).toBe(`${version}\n`);
  });
});

describe("generate", () => {
  test("writes the bindings, and --check tells which are not as they should be", async () => {
    const folder = mkdtempSync(join(tmpdir(), "labwire-cli-"));
    try {
      const before = await run(["generate", "--out", folder, "--check"]);
      expect(before.out).toContain(`differs: ${join(folder, "table.ts")}`);
      expect(before.code).toBe(1);
      const written = await run(["generate", "--out", folder]);
      expect(written.out).toContain(`wrote: ${join(folder, "table.ts")}`);
      expect(written.code).toBe(0);
      const after = await run(["generate", "--out", folder, "--check"]);
      expect(after.out).toMatch(/^796 commands, .*\n$/);
      expect(after.code).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("a folder without a schema is told file by file", async () => {
    const { code, out, err } = await run(["generate", "--schema", "/no/such"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/no such file/);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
