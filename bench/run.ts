import { spawnSync } from "node:child_process";
import { ROOT } from "./root.js";

/** What importing a module costs a fresh process. */
export interface ImportCost {
  readonly ms: number;
  readonly heapBytes: number;
}

/** Imports the module that is its argument; the heap is looked at after a full collection, before and behind. */
const CHILD = `
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  await import(process.argv[1]);
  const ms = performance.now() - started;
  globalThis.gc();
  console.log(JSON.stringify({ ms, heapBytes: process.memoryUsage().heapUsed - before }));
`;

/** Imports a module once in a process of its own. */
export function importOnce(url: string): ImportCost {
  const args = ["--expose-gc", "--input-type=module", "--eval", CHILD, url];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`importing ${url} failed: ${stderr}`);
  return JSON.parse(stdout) as ImportCost;
}

/** Median time of a command with Node, and whether it ended well each time: one that breaks off early looks fast. */
export function medianRun(args: readonly string[], runs: number): { ms: number; hasFailed: boolean } {
  const results = Array.from({ length: runs }, () => {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, args, { cwd: ROOT });
    return { ms: performance.now() - started, hasFailed: status !== 0 };
  });
  return { ms: median(results.map(({ ms }) => ms)), hasFailed: results.some(({ hasFailed }) => hasFailed) };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
