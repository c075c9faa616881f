import fc from "fast-check";
import { codecOf, encodeValues, type Layout, table, text } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import { valuesOf } from "../../support/arbitrary-values.js";

const { commandLine, parseLine, readCommand, valueWords, parseValues } = text;

/** The same values in every run. */
const SEED = 22611;
const RUNS = 15;

const AT = { module: 2, port: 5 };

/** Words as a line would hold them, behind the name of the command. */
function wordsOf(words: readonly string[]): text.RequestLine["values"] {
  const line = parseLine(`X ${words.join(" ")}`);
  return line.kind === "request" ? line.values : [];
}

function check(command: string, layout: Layout): void {
  const property = fc.property(valuesOf(layout), ({ given }) => {
    const { bytes, at, length } = encodeValues(command, layout, given);
    const value = bytes.slice(at, at + length);
    const words = valueWords(command, layout, value);
    expect(parseValues(command, layout, wordsOf(words)), words.join(" ")).toEqual(value);
  });
  try {
    fc.assert(property, { seed: SEED, numRuns: RUNS });
  } catch (error) {
    throw new Error(`${command}: ${(error as Error).message}`);
  }
}

describe("what is written as words is read as the same bytes", () => {
  const groups = new Set(table.all().map(({ name }) => name.split("_")[0] as string));
  test.each([...groups])("for every command of %s, both ways", (group) => {
    for (const spec of table.all().filter(({ name }) => name.split("_")[0] === group)) {
      const { get, set } = codecOf(spec);
      if (get !== undefined) check(spec.name, get);
      if (set !== undefined && set !== get) check(spec.name, set);
    }
  });

  test("every member of every enum is read back, with its underscores and without, in any case", () => {
    for (const spec of table.all()) {
      for (const layout of [codecOf(spec).get, codecOf(spec).set]) {
        for (const field of layout?.fields ?? []) {
          if (field.kind !== "scalar" || field.table === undefined) continue;
          const only: Layout = { fields: [field], open: -1, tailBytes: 0 };
          for (const [name, number] of field.table.numbers) {
            const { bytes, at, length } = encodeValues(spec.name, only, { [field.key]: number }, { ranges: "wire" });
            const value = bytes.slice(at, at + length);
            for (const word of [name, name.toLowerCase(), ...valueWords(spec.name, only, value)]) {
              expect(parseValues(spec.name, only, wordsOf([word])), `${spec.name} ${word}`).toEqual(value);
            }
          }
        }
      }
    }
  });

  test("a whole line sets what it was printed from", () => {
    for (const spec of table.all()) {
      const { set, indices } = codecOf(spec);
      if (set === undefined) continue;
      const [values] = fc.sample(valuesOf(set), { seed: SEED, numRuns: 1 });
      const { bytes, at, length } = encodeValues(spec.name, set, values?.given ?? {});
      const value = bytes.slice(at, at + length);
      const address = {
        module: spec.scope === "chassis" ? 255 : AT.module,
        port: spec.scope === "port" ? AT.port : 255,
        indices: indices.map((_, position) => position + 1),
      };
      const printed = commandLine(spec, address, value, "set");
      const line = parseLine(printed);
      if (line.kind !== "request") throw new Error(printed);
      expect(readCommand(line, spec), printed).toEqual({ spec, operation: "set", ...address, value });
    }
  });
});
