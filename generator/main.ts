import { watch } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { run } from "./run.js";

const ROOT = join(import.meta.dirname, "..");
const SCHEMA = join(ROOT, "schema", "xena");
const OUT = join(ROOT, "generated", "xena");

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, watch: { type: "boolean", default: false } },
});

function runOnce(check: boolean): number {
  return run({ schema: SCHEMA, out: OUT, check }, "generated/xena", console);
}

/** Runs again after a change, once the editor has finished writing. */
function watchSchema(): void {
  let timer: NodeJS.Timeout | undefined;
  watch(SCHEMA, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => runOnce(false), 50);
  });
  console.log("watching schema/xena; Ctrl-C ends");
}

process.exitCode = runOnce(values.check);
if (values.watch) watchSchema();
