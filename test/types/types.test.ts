import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { typeCheck } from "../generator/type-check.js";

const ROOT = join(import.meta.dirname, "../..");
const FILES = ["test/types/commands.ts", "test/types/batches.ts", "test/types/tree.ts"];

/** A line that is said not to compile, and does. */
const WRONG = `import { P_RESET } from "labwire/xena/commands";
// @ts-expect-error a port command needs its port
P_RESET.spec.name.at(0);
`;

const texts = FILES.map((path): [string, string] => [path, readFileSync(join(ROOT, path), "utf8")]);
const found = typeCheck(new Map([...texts, ["test/types/wrong.ts", WRONG]]));

test("the public API has the types that its users rely on", () => {
  expect(found.filter((line) => !line.startsWith("test/types/wrong.ts:"))).toEqual([]);
});

test("a line that must not compile makes the check fail once it does", () => {
  expect(found.filter((line) => line.startsWith("test/types/wrong.ts:"))).toEqual([
    "test/types/wrong.ts:2: TS2578: Unused '@ts-expect-error' directive.",
  ]);
});
