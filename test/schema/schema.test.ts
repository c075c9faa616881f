import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CommandModel, readModel } from "labwire/generator";
import { describe, expect, test } from "vitest";
import { commands, corrections, enums, fieldsOf, indices, json, SCHEMA } from "./read-schema.js";

const model = readModel(SCHEMA);

/** Whether a text says no more than the name it explains. */
function isJustTheName(name: string, summary: string): boolean {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .replace(/\b(the|a|an|of|value|field)\b/g, "")
      .replace(/\s+/g, "")
      .trim();
  return words(summary) === words(name);
}

describe("every summary", () => {
  test("of a command is a sentence of its own", () => {
    const bad = commands.filter(
      ([name, { summary }]) =>
        !/^[A-Z0-9].+\.$/.test(summary) || summary.split(" ").length < 3 || isJustTheName(name, summary),
    );
    expect(bad).toEqual([]);
  });

  test("of a command is shared with no other", () => {
    const first = new Map<string, string>();
    const shared = commands.flatMap(([name, { summary }]) => {
      const other = first.get(summary.toLowerCase());
      first.set(summary.toLowerCase(), name);
      return other === undefined ? [] : [`${name} and ${other}: ${summary}`];
    });
    expect(shared).toEqual([]);
  });

  test("of a field is a phrase that says more than its name", () => {
    const bad = commands.flatMap(([command, raw]) =>
      fieldsOf(raw)
        .filter(([path, { summary }]) => {
          const name = path.split("/").at(-1) as string;
          return summary.length < 4 || summary.endsWith(".") || isJustTheName(name, summary);
        })
        .map(([path, { summary }]) => `${command}/${path}: ${summary}`),
    );
    expect(bad).toEqual([]);
  });

  test("of an enum and of an index is a sentence", () => {
    const texts = [...enums, ...Object.entries(indices)].map(([name, { summary }]) => [name, summary] as const);
    expect(texts.filter(([, summary]) => !/^[A-Z0-9].+\.$/.test(summary))).toEqual([]);
  });

  test("holds no marks of unfinished writing", () => {
    const texts = [...commands, ...enums].map(([name, entry]) => `${name} ${JSON.stringify(entry)}`);
    expect(texts.filter((text) => /\b(to-?do|fix-?me|tbd|x{3}|lorem)\b|\?\?/i.test(text))).toEqual([]);
  });
});

describe("overrides", () => {
  test("give a reason each", () => {
    expect(corrections.length).toBeGreaterThan(0);
    expect(corrections.filter(({ reason }) => reason.length < 8)).toEqual([]);
  });

  test("are applied: the model has what they ask for", () => {
    const command = (name: string): CommandModel | undefined => model.commands.find((item) => item.name === name);
    expect(command("PEF_VALUE")?.indices.map((index) => index.name)).toEqual([
      "flow",
      "filter_type",
      "protocol_segment",
    ]);
    expect(command("PF_CONDITION")?.set?.fields.map((field) => field.kind === "scalar" && field.wire)).toEqual(
      Array(6).fill("u32"),
    );
    expect(command("P4G_LP_SHAPE")?.set?.fields.map((field) => field.name)).toContain("start_time");
  });
});

test("every file names its JSON Schema, so that an editor completes and checks it", () => {
  const paths = readdirSync(SCHEMA, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json") && !path.startsWith("meta/"));
  for (const path of paths) {
    const kind = path.split("/")[0]?.replace(".json", "");
    const named = join(dirname(path), json<{ $schema: string }>(path).$schema);
    expect(named.replaceAll("\\", "/"), path).toBe(`meta/${kind}.schema.json`);
    expect(existsSync(join(SCHEMA, named)), path).toBe(true);
  }
});
