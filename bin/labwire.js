#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const source = new URL("../cli/main.ts", import.meta.url);
const built = new URL("../dist/cli/main.js", import.meta.url);

/** A checkout has the sources and a tool that runs them; an installed package has neither. */
function runsFromSource() {
  if (!existsSync(source)) return false;
  try {
    import.meta.resolve("tsx/esm/api");
    return true;
  } catch {
    return false;
  }
}

if (runsFromSource()) {
  const { register } = await import("tsx/esm/api");
  // Named, since tsx would take the settings of whatever folder the command is called in.
  register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
  await import(source.href);
} else if (existsSync(built)) {
  await import(built.href);
} else {
  console.error("labwire: this checkout has neither its tools nor a build; run `npm ci` in it first");
  process.exitCode = 1;
}
