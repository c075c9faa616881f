import fc from "fast-check";
import { codecOf, decodeValues, encodeValues, type Layout, table, ValueError } from "labwire/xena/codec";
import { valuesOf } from "../support/arbitrary-values.js";
import type { Dice } from "./dice.js";
import { junk } from "./mutate.js";
import { mayRefuse, type Target } from "./target.js";

const LAYOUTS = table.all().flatMap((spec) => {
  const { get, set } = codecOf(spec);
  return [get, set].filter((layout) => layout !== undefined).map((layout) => ({ name: spec.name, layout }));
});

/** Arbitrary values are made in lots, since making the maker takes longest. */
const LOT = 20;

/** Encodes values of every command: right ones, right ones with something wrong among them, and junk; decodes cut bytes. */
export const codec: Target = {
  unit: "values",
  rounds: 3000,
  run(dice, rounds) {
    for (let round = 0; round < rounds; round += LOT) {
      const { name, layout } = dice.of(LAYOUTS);
      const lot = fc.sample(valuesOf(layout), { numRuns: LOT, seed: dice.below(0x7fffffff) });
      for (const { given } of lot) tryValues(dice, name, layout, given);
    }
    return rounds;
  },
};

function tryValues(dice: Dice, name: string, layout: Layout, right: Record<string, unknown>): void {
  const values = { ...right };
  const keys = Object.keys(values);
  const isRight = dice.oneIn(3) || keys.length === 0;
  if (!isRight) values[dice.of(keys)] = dice.oneIn(2) ? junk(dice) : [junk(dice)];
  if (dice.oneIn(4)) mayRefuse(() => void encodeValues(name, layout, junk(dice) as never), ValueError, TypeError);
  const isTaken = mayRefuse(() => roundTrip(dice, name, layout, values), ValueError);
  if (isRight && !isTaken) throw new Error(`${name}: right values were refused`);
}

/** What is taken must come back, in a form that is encoded to the same bytes. */
function roundTrip(dice: Dice, name: string, layout: Layout, values: Record<string, unknown>): void {
  const { bytes, at, length } = encodeValues(name, layout, values);
  const back = decodeValues(layout, bytes, at, length);
  const again = encodeValues(name, layout, back);
  const hex = Buffer.from(bytes.subarray(at, at + length)).toString("hex");
  const hexAgain = Buffer.from(again.bytes.subarray(again.at, again.at + again.length)).toString("hex");
  if (hex !== hexAgain) throw new Error(`${name}: ${hex} came back as ${hexAgain}`);
  decodeValues(layout, bytes, at, dice.below(length + 1));
}
