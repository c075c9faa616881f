import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "labwire/generator";
import { describe, expect, test } from "vitest";
import { META } from "./small-schema.js";
import { textsBelow, typeCheck } from "./type-check.js";

/** A schema with one file for each shape that a command can have. */
const FIXTURE = join(import.meta.dirname, "fixture");
const GOLDEN = "test/generator/golden";

/** Where the golden files would stand if they were part of the product: their imports are relative. */
const AS_GENERATED = "generated/golden";

const golden = textsBelow(GOLDEN, AS_GENERATED);
const emitted = emitFixture();

/** Generates the bindings of the fixture; texts by their path below the golden folder. */
function emitFixture(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "labwire-golden-"));
  try {
    cpSync(FIXTURE, join(folder, "schema"), { recursive: true });
    cpSync(META, join(folder, "schema/meta"), { recursive: true });
    generate({ schema: join(folder, "schema"), out: join(folder, "out"), schemaName: "fixture" });
    return textsBelow(join(folder, "out"), "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("what the generator writes for each shape of command", () => {
  test.each([...emitted])("%s is as it was approved", async (path, text) => {
    await expect(text).toMatchFileSnapshot(`golden/${path}`);
  });

  test("is approved file by file, and nothing approved is left over", () => {
    expect([...golden.keys()]).toEqual([...emitted.keys()].map((path) => `${AS_GENERATED}/${path}`));
  });
});

describe("in one program with the project's options", () => {
  const product = textsBelow("generated/xena", "generated/xena");
  const wrong = `${AS_GENERATED}/wrong.ts`;
  const wrongText =
    'import { x } from "./nowhere.js";\nexport const a: string = 1;\nexport const b = String(x).length + 1;\n';
  const found = typeCheck(new Map([...product, ...golden, [wrong, wrongText]]));

  test("all generated code and all golden files pass the type check and say the type of every export", () => {
    expect(product.size).toBeGreaterThan(50);
    expect(found.filter((line) => !line.startsWith(wrong))).toEqual([]);
  });

  test("a wrong type, a missing import and an export without a type are seen", () => {
    const lines = found.filter((line) => line.startsWith(wrong)).map((line) => /:(\d+): (TS\d+)/.exec(line)?.slice(1));
    expect(lines).toEqual([
      ["1", "TS2307"],
      ["2", "TS2322"],
      ["3", "TS9010"],
    ]);
  });
});
