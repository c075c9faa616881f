import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate, SchemaError } from "labwire/generator";
import { describe, expect, test } from "vitest";
import { changedSchema, FLOWS, PS, problems, RATE, SchemaFolder } from "./small-schema.js";

test("the small schema itself has no problem", () => {
  expect(problems({})).toEqual([]);
});

describe("JSON that is none", () => {
  test.each([
    ["a comma at the end", '{\n  "title": "Streams",\n}', `${PS}:3:1: expected a key in double quotes but found '}'`],
    ["a missing comma", '{\n  "title": "A"\n  "commands": {}\n}', `${PS}:3:3: expected "," or "}" but found '"'`],
    ["a missing colon", '{ "title" "A" }', `${PS}:1:11: expected ":" but found '"'`],
    ["a value that is none", '{ "title": Streams }', `${PS}:1:12: expected a value but found 'S'`],
    [
      "a text that does not end",
      '{ "title": "A\n }',
      `${PS}:1:12: expected a text with a closing quote and no bad escapes but found '"'`,
    ],
    ["a file that breaks off", '{ "commands": [', `${PS}:1:16: expected a value but found the end of the file`],
    ["something behind the end", "{}\n{}", `${PS}:2:1: expected the end of the file but found '{'`],
  ])("%s is named with line and column", (_, text, problem) => {
    expect(problems({ "commands/ps.json": text })).toEqual([problem]);
  });

  test("a key that stands twice is refused, since one of the two would be lost", () => {
    const text = '{\n "title": "A", "commands": {\n  "PS_A": 1,\n  "PS_A": 2 }\n}';
    expect(problems({ "commands/ps.json": text })).toEqual([`${PS}:4:3: "PS_A" stands in line 3 already`]);
  });

  test("a file that is not there is named", () => {
    expect(problems({ "indices.json": undefined })).toEqual(["schema/xena/indices.json: there is no such file"]);
  });
});

describe("corrections", () => {
  const at = "schema/xena/overrides.json:/0/at";
  const correction = (rest: object): Record<string, unknown> => ({
    "overrides.json#corrections/0": { reason: "It may be negative.", ...rest },
  });

  test("one that no longer matches says what stands there now", () => {
    expect(problems({ [`${RATE}/fields/stream_rate_pps/type`]: "i32" })).toEqual([
      `${at}: PS_RATEPPS/fields/stream_rate_pps/type: expected "u32" but found "i32"; see whether the correction is still needed`,
    ]);
  });

  test.each<[string, object, string]>([
    [
      "of an unknown command",
      { at: "PS_RATEPS/code", from: 1, to: 2 },
      `${at}: PS_RATEPS/code: no command "PS_RATEPS"; did you mean "PS_RATEPPS"?`,
    ],
    [
      "of an unknown field",
      { at: "PS_RATEPPS/fields/mod/type", from: "u8", to: "i8" },
      `${at}: PS_RATEPPS/fields/mod/type: there is no "mod"; did you mean "mode"?`,
    ],
    [
      "that renames what is not there",
      { at: "PS_RATEPPS/fields/mod", rename: "modus" },
      `${at}: PS_RATEPPS/fields/mod: there is no "mod"; did you mean "mode"?`,
    ],
    [
      "that renames to a name that is taken",
      { at: "PS_RATEPPS/fields/mode", rename: "stream_rate_pps" },
      `${at}: PS_RATEPPS/fields/mode: "stream_rate_pps" is there already`,
    ],
  ])("one %s is named", (_, rest, problem) => {
    expect(problems(correction(rest))).toEqual([problem]);
  });
});

describe("a run with problems", () => {
  test("reports the form of all files at once", () => {
    const changes = {
      "commands/c.json": "{",
      [`${RATE}/fields/mode/type`]: "u9",
      [`${RATE}/pushd`]: true,
      [`${RATE}/poosh`]: true,
      "indices.json#indices/stream/summary": undefined,
    };
    expect(problems(changes)).toEqual([
      "schema/xena/commands/c.json:1:2: expected a key in double quotes but found the end of the file",
      `${PS}:/PS_RATEPPS: unknown key "pushd"; did you mean "push"?`,
      `${PS}:/PS_RATEPPS: unknown key "poosh"; did you mean "push"?`,
      `${PS}:/PS_RATEPPS/fields/mode/type: unknown wire type "u9"; did you mean "u8"?`,
      'schema/xena/indices.json:/stream: "summary" is missing',
    ]);
  });

  test("reports all that does not go together at once", () => {
    const changes = {
      [`${RATE}/fields/stream_rate_pps/type`]: "u16",
      [`${RATE}/indices`]: ["steam"],
      [`${FLOWS}/code`]: 170,
      [`${RATE}/fields/mode/min`]: 300,
      "session.json#roles/owner": "C_OWNR",
    };
    expect(problems(changes)).toEqual([
      `schema/xena/overrides.json:/0/at: PS_RATEPPS/fields/stream_rate_pps/type: expected "u32" but found "u16"; see whether the correction is still needed`,
      `${PS}:/PS_RATEPPS/indices/0: no index "steam"; did you mean "stream"?`,
      'schema/xena/session.json:/roles/owner: no command "C_OWNR"; did you mean "C_OWNER"?',
      `${PS}:/PS_FLOWS/code: code 170 is taken by ${PS}:/PS_RATEPPS`,
      `${PS}:/PS_RATEPPS/fields/mode/min: 300 does not fit into u8, which goes from 0 to 255`,
    ]);
  });

  test("throws one error whose message has a line per problem", () => {
    using folder = new SchemaFolder(changedSchema({ [`${RATE}/code`]: 0, [`${FLOWS}/code`]: 0 }));
    const run = () => generate({ schema: folder.schema, out: folder.out, schemaName: "lab" });
    expect(run).toThrow(SchemaError);
    expect(run).toThrow(
      "lab/commands/ps.json:/PS_RATEPPS/code: must be >= 1\nlab/commands/ps.json:/PS_FLOWS/code: must be >= 1",
    );
  });

  test("writes nothing, neither at first nor over an earlier run", () => {
    using folder = new SchemaFolder(changedSchema({ [`${RATE}/fields/mode/type`]: "u9" }));
    expect(folder.problems()).toHaveLength(1);
    expect(existsSync(folder.out)).toBe(false);

    using good = new SchemaFolder(changedSchema({}));
    expect(good.problems()).toEqual([]);
    const written = join(good.out, "commands/ps.ts");
    const before = readFileSync(written, "utf8");
    expect(() => generate({ schema: folder.schema, out: good.out })).toThrow(SchemaError);
    expect(readFileSync(written, "utf8")).toBe(before);
  });
});
