import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ACTIONS } from "../../emulator/xena/faults/actions.js";
import { runCell } from "./cell.js";
import { CLIENTS } from "./clients.js";
import { EXPECTED, type Outcomes, phasesOf } from "./table.js";
import { fits, TROUBLES } from "./troubles.js";

const expected = JSON.parse(readFileSync(EXPECTED, "utf8")) as Outcomes;

describe.each(Object.keys(CLIENTS))("with a %s, in every phase", (client) => {
  test.each(TROUBLES)("every call settles as it should, and nothing is left: $name", async (trouble) => {
    const seen: Record<string, string> = {};
    for (const phase of phasesOf(client)) {
      if (!fits(trouble, phase)) continue;
      const { outcome, flaws } = await runCell(client, trouble, phase);
      expect(flaws, phase.name).toEqual([]);
      seen[phase.name] = outcome;
    }
    expect(seen).toEqual(expected[client]?.[trouble.name]);
  });
});

test("every fault that the emulator knows is tried", () => {
  const tried = new Set<string>(TROUBLES.map(({ fault }) => fault.do));
  expect(Object.keys(ACTIONS).filter((name) => !tried.has(name))).toEqual([]);
});
