import { describe, expect, test } from "vitest";
import { Dice } from "./dice.js";
import { TARGETS } from "./targets.js";

const SEEDS = [1, 2];

describe.each(Object.entries(TARGETS))("mutated input for %s", (_, target) => {
  test.each(SEEDS)("is taken, or refused in words, seed %i", { timeout: 60_000 }, async (seed) => {
    expect(await target.run(new Dice(seed), target.rounds)).toBeGreaterThanOrEqual(target.rounds);
  });
});
