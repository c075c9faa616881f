/** Runs the rows: started by main.ts, as JavaScript that is built as the package's is. */

import { availableParallelism, cpus, platform } from "node:os";
import { parseArgs } from "node:util";
import { Lab } from "./lab.js";
import { measure, type Result } from "./measure.js";
import { ROWS } from "./rows.js";
import { shown } from "./show.js";

const DEFAULT_ROUNDS = "7";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string", multiple: true },
    python: { type: "string" },
    rounds: { type: "string", default: DEFAULT_ROUNDS },
    profile: { type: "string" },
  },
});

const rounds = Number(values.rounds);
const names = ROWS.map(({ name }) => name);
const wanted = values.only ?? names;
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) fail(`no row is called ${unknown.join(", ")}; there are ${names.join(", ")}`);
else if (!Number.isInteger(rounds) || rounds < 1) fail(`--rounds takes a number, not ${values.rounds}`);
else await main();

async function main(): Promise<void> {
  const results: Result[] = [];
  using lab = new Lab(values.python);
  for (const row of ROWS.filter(({ name }) => wanted.includes(name))) {
    const result = await measure(row, lab, rounds);
    results.push(result);
    if (!values.json) console.log(`${shown(result)}\n`);
  }
  if (values.json) console.log(JSON.stringify({ machine: machine(), rounds, rows: results }, null, 2));
}

/** What the figures depend on besides the program. */
function machine(): object {
  return { node: process.version, platform: platform(), cores: availableParallelism(), cpu: cpus()[0]?.model };
}

function fail(text: string): void {
  console.error(`bench: ${text}`);
  process.exitCode = 2;
}
