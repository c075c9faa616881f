import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCell } from "./cell.js";
import { CLIENTS } from "./clients.js";
import { fits, PHASES, TROUBLES } from "./troubles.js";

/** Outcome by client, fault and phase. */
export type Outcomes = Record<string, Record<string, Record<string, string>>>;

/** Where the outcomes that are held to lie. */
export const EXPECTED = join(import.meta.dirname, "expected.json");

/** Phases of a client; a bare connection reads no state. */
export const phasesOf = (client: string): typeof PHASES =>
  PHASES.filter(({ name }) => client === "tester" || !name.startsWith("state"));

/** Runs everything. */
export async function outcomes(): Promise<{ outcomes: Outcomes; flaws: string[] }> {
  const all: Outcomes = {};
  const flaws: string[] = [];
  for (const client of Object.keys(CLIENTS)) {
    for (const trouble of TROUBLES) {
      const row: Record<string, string> = {};
      for (const phase of phasesOf(client)) {
        if (!fits(trouble, phase)) continue;
        const cell = await runCell(client, trouble, phase);
        row[phase.name] = cell.outcome;
        flaws.push(...cell.flaws.map((flaw) => `${client}, ${trouble.name}, ${phase.name}: ${flaw}`));
      }
      all[client] = { ...all[client], [trouble.name]: row };
    }
  }
  return { outcomes: all, flaws };
}

/** One client's outcomes as Markdown. */
export function markdown(client: string, rows: Outcomes[string]): string {
  const names = phasesOf(client).map(({ name }) => name);
  const lines = Object.entries(rows).map(
    ([trouble, row]) => `| ${trouble} | ${names.map((name) => row[name] ?? "").join(" | ")} |`,
  );
  return [`| ${client} | ${names.join(" | ")} |`, `|---|${names.map(() => "---|").join("")}`, ...lines].join("\n");
}

if (process.argv[1] === import.meta.filename) {
  const { outcomes: all, flaws } = await outcomes();
  for (const [client, rows] of Object.entries(all)) console.log(`${markdown(client, rows)}\n`);
  for (const flaw of flaws) console.log(flaw);
  if (process.argv.includes("--write")) writeFileSync(EXPECTED, `${JSON.stringify(all, undefined, 2)}\n`);
  process.exitCode = flaws.length > 0 ? 1 : 0;
}
