import { median } from "../run.js";
import type { Lab } from "./lab.js";
import type { Row, Target } from "./rows.js";
import type { Unit } from "./workload.js";

/** Numbers of a series, one for each round. */
export interface Measured {
  readonly unit: Unit;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly rounds: readonly number[];
}

/** How a target was reached. */
export interface Verdict {
  readonly target: Target;
  /** The median of the rounds, or how far the series of a flat target lie from their middle; undefined without the other series. */
  readonly reached: number | undefined;
  readonly isMet: boolean | undefined;
}

/** A row with what came out. */
export interface Result {
  readonly name: string;
  readonly what: string;
  readonly series: Readonly<Record<string, Measured>>;
  readonly verdicts: readonly Verdict[];
}

/**
 * Measures a row. The series take turns, and every other round the other way round, so that what else the machine does strikes all of
 * them. A first round, in which code is compiled, does not count.
 */
export async function measure(row: Row, lab: Lab, rounds: number): Promise<Result> {
  const { series, close } = await row.setup(lab);
  const entries = Object.entries(series);
  const numbers = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, { run }] of round % 2 === 0 ? entries : entries.toReversed()) {
      const number = await run();
      if (round > 0) numbers.get(name)?.push(number);
    }
  }
  await close?.();
  const measured = Object.fromEntries(
    entries.map(([name, { unit }]) => [name, summary(unit, numbers.get(name) as number[])]),
  );
  return { name: row.name, what: row.what, series: measured, verdicts: row.targets.map((t) => judge(t, measured)) };
}

function summary(unit: Unit, rounds: readonly number[]): Measured {
  return { unit, median: median(rounds), lowest: Math.min(...rounds), highest: Math.max(...rounds), rounds };
}

function judge(target: Target, measured: Readonly<Record<string, Measured>>): Verdict {
  const reached = reachedOf(target, measured);
  if (reached === undefined) return { target, reached, isMet: undefined };
  if (target.kind === "flat") return { target, reached, isMet: reached <= target.within };
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = target;
  return { target, reached, isMet: reached >= atLeast && reached <= atMost };
}

function reachedOf(target: Target, measured: Readonly<Record<string, Measured>>): number | undefined {
  switch (target.kind) {
    case "limit":
      return measured[target.of]?.median;
    case "ratio": {
      const [of, to] = [measured[target.of]?.rounds, measured[target.to]?.rounds];
      if (of === undefined || to === undefined) return undefined;
      return median(of.map((number, round) => number / (to[round] as number)));
    }
    case "flat": {
      const medians = target.of.map((name) => measured[name]?.median ?? Number.NaN);
      const [least, most] = [Math.min(...medians), Math.max(...medians)];
      return (most - least) / (most + least);
    }
  }
}
