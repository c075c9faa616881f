import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";
import type { connect, NetConnectOpts } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { Chassis, type StartOptions } from "labwire/xena/emulator";
import { vi } from "vitest";

/**
 * A TypeScript block of a page, ready to run. The rule for pages: every block is a program of its own. What several blocks have in
 * common stands before the first of them in a comment that readers do not see, and is put in front of each, up to the next such
 * comment; an empty one ends it:
 *
 *     <!-- prelude
 *     await using tester = await L23Tester.connect("10.0.0.5", "JonDoe");
 *     -->
 *
 * `<!-- chassis {...} -->` says what every chassis at 10.0.0.x is made of, from there on. Comments `// → text` are the lines that a
 * program prints, all of them and in order; `…` stands for any text. Where the output is left open, there is none of these.
 */
export interface DocProgram {
  /** Line of the page on which the block begins. */
  readonly line: number;
  readonly text: string;
  readonly chassis: StartOptions;
  /** Lines that it says it prints; undefined when it says nothing of it. */
  readonly prints: readonly string[] | undefined;
}

const PIECE = /<!-- prelude\n(?<prelude>.*?)-->|<!-- chassis (?<chassis>.*?)-->|^```ts\n(?<block>.*?)^```/gms;

/** The programs of a page. */
export function programsOf(page: string): DocProgram[] {
  const programs: DocProgram[] = [];
  let prelude = "";
  let chassis: StartOptions = {};
  for (const { groups = {}, index } of page.matchAll(PIECE)) {
    if (groups.prelude !== undefined) prelude = groups.prelude;
    if (groups.chassis !== undefined) chassis = JSON.parse(groups.chassis) as StartOptions;
    if (groups.block === undefined) continue;
    const line = page.slice(0, index).split("\n").length;
    const text = `${prelude}${groups.block}export {};\n`;
    programs.push({ line, text, chassis, prints: printedBy(groups.block) });
  }
  return programs;
}

function printedBy(block: string): string[] | undefined {
  const lines = [...block.matchAll(/\/\/ → (.*)$/gm)].map((match) => match[1] as string);
  return lines.length === 0 ? undefined : lines;
}

/** A pattern for what a program says it prints. */
export function patternOf(lines: readonly string[]): RegExp {
  const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${lines.map((line) => line.split("…").map(escaped).join(".*")).join("\n")}$`);
}

/** Runs a program here, until its last statement, with a chassis at every 10.0.0.x. @returns what it printed */
export async function runDocProgram({ text, chassis: options }: DocProgram): Promise<string> {
  await using chassis = await Chassis.start(options);
  const folder = mkdtempSync(join(tmpdir(), "labwire-docs-"));
  const file = join(folder, "program.ts");
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values) => void printed.push(format(...values)));
  const undo = leadTo(chassis);
  try {
    writeFileSync(file, text);
    await import(/* @vite-ignore */ pathToFileURL(file).href);
    await vi.waitUntil(() => chassis.sessionCount === 0, { timeout: 20_000 });
  } finally {
    undo();
    log.mockRestore();
    rmSync(folder, { recursive: true });
  }
  return printed.join("\n");
}

/** Leads connections to 10.0.0.x to a chassis, so that pages can show addresses as they are in a lab. */
function leadTo({ host, port }: Chassis): () => void {
  const net = createRequire(import.meta.url)("node:net") as { connect: typeof connect };
  const original = net.connect;
  const led = (to: NetConnectOpts): unknown => {
    const isLab = "host" in to && to.host?.startsWith("10.0.0.") === true;
    return original(isLab ? { ...to, host, port } : to);
  };
  net.connect = led as typeof connect;
  syncBuiltinESMExports();
  return () => {
    net.connect = original;
    syncBuiltinESMExports();
  };
}
