import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Chassis } from "labwire/xena/emulator";
import { describe, expect, it } from "vitest";
import { runProgram } from "./support/run-program.js";

const ROOT = join(import.meta.dirname, "..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

/** Entry points, as the compiler options name them. */
const PATHS = (
  JSON.parse(readFileSync(join(ROOT, "tsconfig.json"), "utf8")) as {
    compilerOptions: { paths: Record<string, string[]> };
  }
).compilerOptions.paths;

/** Code blocks of the README in TypeScript. */
const BLOCKS = [...README.matchAll(/```ts\n(.*?)```/gs)].map((match) => match[1] as string);

/** The program of a block: entry points by their files, the example's address replaced by that of a chassis here. */
function programOf(block: string, port: number): string {
  const imports = block.replaceAll(/"(labwire\/[a-z/]+)"/g, (_, name: string) =>
    JSON.stringify(pathToFileURL(join(ROOT, PATHS[name]?.[0] as string)).href),
  );
  return imports
    .replaceAll('"10.0.0.5", {', `"127.0.0.1", { port: ${port},`)
    .replaceAll('"10.0.0.5", "JonDoe")', `"127.0.0.1", "JonDoe", { port: ${port} })`);
}

describe("the README", () => {
  it("has programs", () => {
    expect(BLOCKS.length).toBeGreaterThanOrEqual(2);
  });

  it.each(BLOCKS.map((block, position) => [position + 1, block] as const))(
    "program %i runs against the chassis",
    async (_, block) => {
      await using chassis = await Chassis.start();
      const file = join(mkdtempSync(join(tmpdir(), "labwire-readme-")), "program.mts");
      writeFileSync(file, programOf(block, chassis.port));
      const { code, err } = await runProgram([file]);
      expect(err).toBe("");
      expect(code).toBe(0);
    },
  );

  it("takes apart the frame that it names", () => {
    const line = README.split("\n").find((text) => text.includes("decode --from client --explain")) as string;
    const args = line.trim().split(" ").slice(2);
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, "bin", "labwire.js"), ...args], {
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/comment +str, "Hello!"/);
  });

  it("shows a command of the schema as it stands there", () => {
    const shown = /^ {4}("PS_PACKETLENGTH".*?)^ {4}\}$/ms.exec(README)?.[1] as string;
    const file = JSON.parse(readFileSync(join(ROOT, "schema/xena/commands/ps.json"), "utf8")) as {
      commands: Record<string, Record<string, unknown>>;
    };
    const real = file.commands["PS_PACKETLENGTH"] as Record<string, Record<string, unknown>>;
    const { shortcuts, ...rest } = (
      JSON.parse(`{${shown}}}`) as { PS_PACKETLENGTH: Record<string, Record<string, unknown>> }
    ).PS_PACKETLENGTH;
    expect(real).toMatchObject(rest);
    expect(real["shortcuts"]).toMatchObject(shortcuts as Record<string, unknown>);
  });
});
