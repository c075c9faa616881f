/** Sizes and times of the bindings: `npm run sizes`, with `--json` for programs. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { CommandSpec } from "labwire/xena";
import { table } from "labwire/xena";
import { enumTable } from "../runtime/xena/enumeration.js";
import { bundle, commandBytes } from "./bundle.js";
import { importOnce, median, medianRun } from "./run.js";

/** A line of the table. */
interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "MB" | "KB" | "commands";
  /** What it should not exceed, where there is such a thing. */
  readonly target?: number;
}

const IMPORT_RUNS = 21;
const TOOL_RUNS = 3;

/** Largest bundle that one command alone should make. */
const ONE_COMMAND_KB = 3;

/** Every so manyth command stands for all of them. */
const SAMPLE_STEP = 20;

const KB = 1024;

/** Cost of all commands against a bare Node: an empty module takes turns with them, so that both see the same machine. */
async function importRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "labwire-sizes-"));
  try {
    const text = await bundle('export * from "labwire/xena/commands";');
    const urls = { all: join(folder, "all.mjs"), bare: join(folder, "bare.mjs") };
    writeFileSync(urls.all, text);
    writeFileSync(urls.bare, "export {};\n");
    const runs = Array.from({ length: IMPORT_RUNS }, () => ({
      bare: importOnce(pathToFileURL(urls.bare).href),
      all: importOnce(pathToFileURL(urls.all).href),
    }));
    const added = (key: "ms" | "heapBytes"): number =>
      median(runs.map(({ all }) => all[key])) - median(runs.map(({ bare }) => bare[key]));
    return [
      { what: "all commands: bundle, minified", value: Buffer.byteLength(text) / KB, unit: "KB" },
      { what: "all commands: import, added to a bare Node", value: added("ms"), unit: "ms", target: 15 },
      { what: "all commands: heap, added to a bare Node", value: added("heapBytes") / KB / KB, unit: "MB", target: 4 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Characters that a command brings along: its own descriptor and the members of its enums. */
function weight({ get, set, shortcuts, enums }: CommandSpec): number {
  const own = (get?.length ?? 0) + (set === get ? 0 : (set?.length ?? 0)) + shortcuts.length;
  return enums.reduce((sum, item) => sum + [...enumTable(item).numbers.keys()].join(" ").length, own);
}

async function commandRows(): Promise<Row[]> {
  const specs = table.all();
  const byWeight = [...specs].sort((a, b) => weight(b) - weight(a));
  const largest = byWeight[0]?.name ?? "";
  const named: Row[] = [];
  for (const name of ["P_COMMENT", "PS_PACKETLENGTH", "PR_TPLDTRAFFIC"])
    named.push({ what: `one command: ${name}`, value: await kilobytes(name), unit: "KB", target: ONE_COMMAND_KB });
  const sample: number[] = [];
  for (let i = 0; i < specs.length; i += SAMPLE_STEP) sample.push(await kilobytes(specs[i]?.name ?? ""));
  let over = 0;
  for (const { name } of byWeight) {
    if ((await kilobytes(name)) <= ONE_COMMAND_KB) break;
    over++;
  }
  return [
    ...named,
    { what: `one command: median of ${sample.length}`, value: median(sample), unit: "KB", target: ONE_COMMAND_KB },
    { what: `one command: the largest, ${largest}`, value: await kilobytes(largest), unit: "KB" },
    { what: `commands over ${ONE_COMMAND_KB} KB, of ${specs.length}`, value: over, unit: "commands" },
  ];
}

async function kilobytes(name: string): Promise<number> {
  return (await commandBytes(name)) / KB;
}

async function connectionRow(): Promise<Row> {
  const source = 'export { XenaConnection } from "labwire/xena"; export { P_COMMENT } from "labwire/xena/commands";';
  return { what: "a connection and one command", value: Buffer.byteLength(await bundle(source)) / KB, unit: "KB" };
}

function toolRows(): Row[] {
  const row = (what: string, args: readonly string[], target: number): Row => {
    const { ms, hasFailed } = medianRun(args, TOOL_RUNS);
    return { what: hasFailed ? `${what} (which fails)` : what, value: ms, unit: "ms", target };
  };
  const generate = ["--import", "tsx", "generator/main.ts", "--check"];
  const typeCheck = ["node_modules/typescript/bin/tsc", "--noEmit"];
  return [row("npm run generate", generate, 2000), row("type check of everything", typeCheck, 8000)];
}

function shown({ what, value, unit, target }: Row): string {
  const digits = unit === "commands" || value >= 100 ? 0 : 1;
  const limit = target === undefined ? "" : `  target ${target} ${unit}${value <= target ? "" : ", MISSED"}`;
  return `${what.padEnd(48)} ${value.toFixed(digits).padStart(7)} ${unit.padEnd(8)}${limit}`.trimEnd();
}

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const rows = [...(await importRows()), ...(await commandRows()), await connectionRow(), ...toolRows()];
console.log(values.json ? JSON.stringify(rows, null, 2) : rows.map(shown).join("\n"));
