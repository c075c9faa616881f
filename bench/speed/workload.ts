import type { Lab } from "./lab.js";

/** What a series is measured in. */
export type Unit = "requests/s" | "callbacks/s" | "polls/s" | "ms" | "MB" | "round trips" | "ns/command";

/** Something that gives one number in each round. */
export interface Series {
  readonly unit: Unit;
  readonly run: () => Promise<number> | number;
}

/** What a row measures: `labwire`, beside it `floor` and `python` where there are such, and what else belongs to it. */
export interface Workload {
  readonly series: Readonly<Record<string, Series>>;
  /** Lets go of what was opened. */
  readonly close?: () => Promise<void> | void;
}

/** Prepares a workload; nothing of this is measured. */
export type Setup = (lab: Lab) => Promise<Workload>;

/** Milliseconds that something takes. */
export async function timed(run: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** How many per second, when something with so many in it is done over and over for about so long. */
export async function perSecond(count: number, run: () => PromiseLike<unknown>, forMs = 400): Promise<number> {
  const started = performance.now();
  let elapsed = 0;
  let done = 0;
  do {
    await run();
    done += count;
    elapsed = performance.now() - started;
  } while (elapsed < forMs);
  return (done * 1000) / elapsed;
}
