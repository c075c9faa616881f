import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import type { GenerateCommandOptions } from "./generate.js";
import { packageRoot } from "./package-root.js";
import type { EmulateOptions } from "./xena/emulate.js";
import type { ExplainOptions } from "./xena/explain-recording.js";
import type { ReplayCommandOptions } from "./xena/replay.js";

/** Options of `labwire xena decode`. */
interface DecodeCommandOptions {
  readonly from: "client" | "tester";
  readonly explain?: readonly string[];
}

/**
 * The `labwire` command with all its subcommands. Actions load what they need when they run, so that one costs nothing to another,
 * and put the exit code into the process. Wrong usage is printed and thrown as a CommanderError.
 */
export function createProgram(): Command {
  const program = new Command("labwire")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error:/, "labwire:")) })
    .description("Drive a network lab: tools for Xena testers and the generator of their bindings.")
    .version(version())
    .addHelpText("after", example("labwire xena emulate --port 22606"));
  const xena = program
    .command("xena")
    .description("Tools for Xena testers and their protocol, XMP.")
    .addHelpText("after", example("labwire xena decode --explain 58454e4100000000026702050000000a"));
  addEncode(xena);
  addDecode(xena);
  addEmulate(xena);
  addExplain(xena);
  addReplay(xena);
  addGenerate(program);
  return program;
}

function addEncode(xena: Command): void {
  xena
    .command("encode")
    .description(
      'Reads JSON lines {cmd, kind, module, port, indices, values, request_id} and writes {"hex"} or {"error"} for each.',
    )
    .argument("[file]", "file of JSON lines; standard input without it")
    .option("--strict", "hold values to their documented ranges, not only to what fits into their bytes", false)
    .addHelpText(
      "after",
      example(`echo '{"cmd":"P_COMMENT","kind":"get-request","module":2,"port":5}' | labwire xena encode`),
    )
    .action(async (file: string | undefined, { strict }: { strict: boolean }) => {
      const { encode } = await import("./xena/encode.js");
      process.exitCode = await encode(file, strict);
    });
}

function addDecode(xena: Command): void {
  xena
    .command("decode")
    .description(
      'Reads lines {"hex", "from"} or bare hex and writes {cmd, code, kind, module, port, indices, values, request_id} or {"error"} for each.',
    )
    .argument("[file]", "file of lines; standard input without it")
    .addOption(
      new Option("--from <side>", "who sent the frames whose lines do not say it")
        .choices(["client", "tester"])
        .default("tester"),
    )
    .option("--explain <hex...>", "print this one frame field by field instead")
    .addHelpText("after", example("labwire xena decode --explain 58454e410000000603700205 00000008 48656c6c6f210000"))
    .action(async (file: string | undefined, { from, explain: hex }: DecodeCommandOptions, command: Command) => {
      if (hex === undefined) {
        const { decode } = await import("./xena/decode.js");
        process.exitCode = await decode(file, { from });
        return;
      }
      if (file !== undefined) command.error(`error: --explain takes one frame, and no file besides it: ${file}`);
      const { explain } = await import("./xena/explain.js");
      process.exitCode = explain(hex, { from });
    });
}

function addEmulate(xena: Command): void {
  xena
    .command("emulate")
    .description("Runs an emulated chassis and prints where it listens as a JSON line.")
    .option("--chassis <file>", "what it is made of: a chassis file, or l23, chimera, vulcan, vulcanve or full")
    .option("--host <address>", "address to listen on (default: what the file says, or 127.0.0.1)")
    .option(
      "--port <number>",
      "TCP port; 0 takes a free one (default: what the file says, or 22606)",
      numberUpTo(65535, true),
    )
    .option("--cli-port <number>", "TCP port of the text protocol; 0 takes a free one", numberUpTo(65535, true))
    .option("--password <text>", "password of the logon (default: what the file says, or xena)")
    .addOption(new Option("--module <revision...>", "revisions of the modules in slots 0, 1, ...").conflicts("chassis"))
    .option("--speed <factor>", "let traffic run so many times as fast as real", aboveZero)
    .option("--faults <file>", "JSON file of what goes wrong")
    .option("--fault <json>", "one thing that goes wrong; may be given several times", collected)
    .option("--log", "explain every frame, one line each, on standard error")
    .option("--for <seconds>", "end after this time instead of at Ctrl-C", numberUpTo(2_000_000, false))
    .addHelpText("after", example("labwire xena emulate --chassis l23 --port 0 --for 60"))
    .action(async (options: EmulateOptions) => {
      const { emulate } = await import("./xena/emulate.js");
      process.exitCode = await emulate(options);
    });
}

function addExplain(xena: Command): void {
  xena
    .command("explain")
    .description("Tells a recording as a story: requests, replies with their times, pushes, what was never answered.")
    .argument("[file]", "recording; standard input without it")
    .option("--json", "write one JSON object for each part of the story")
    .addOption(new Option("--frames", "print every frame field by field below its line").conflicts("json"))
    .addHelpText("after", example("labwire xena explain lab.jsonl"))
    .action(async (file: string | undefined, options: ExplainOptions) => {
      const { explainRecording } = await import("./xena/explain-recording.js");
      process.exitCode = await explainRecording(file, options);
    });
}

function addReplay(xena: Command): void {
  xena
    .command("replay")
    .description("Serves a recording as a chassis and prints where it listens as a JSON line.")
    .argument("<file>", "recording")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--port <number>", "TCP port; 0 takes a free one", numberUpTo(65535, true), 22606)
    .option("--for <seconds>", "end after this time instead of at Ctrl-C", numberUpTo(2_000_000, false))
    .addHelpText("after", example("labwire xena replay lab.jsonl --port 0 --for 60"))
    .action(async (file: string, options: ReplayCommandOptions) => {
      const { replay } = await import("./xena/replay.js");
      process.exitCode = await replay(file, options);
    });
}

function addGenerate(program: Command): void {
  program
    .command("generate")
    .description("Writes the TypeScript bindings of a schema.")
    .option("--schema <folder>", "folder of the schema (default: the schema that comes with the package)")
    .option("--out <folder>", "folder of the bindings", join("generated", "xena"))
    .option("--check", "write nothing, and fail if a file would change")
    .addHelpText("after", example("labwire generate --check"))
    .action(async (options: GenerateCommandOptions) => {
      const { generate } = await import("./generate.js");
      process.exitCode = generate(options);
    });
}

function numberUpTo(max: number, isInteger: boolean): (text: string) => number {
  return (text) => {
    const value = Number(text);
    const fits = text.trim() !== "" && value >= 0 && value <= max && (!isInteger || Number.isInteger(value));
    if (!fits) throw new InvalidArgumentError(`It must be ${isInteger ? "an integer" : "a number"} 0 to ${max}.`);
    return value;
  };
}

function aboveZero(text: string): number {
  const value = Number(text);
  if (!(value > 0 && Number.isFinite(value))) throw new InvalidArgumentError("It must be a number above 0.");
  return value;
}

/** Gathers the values of an option that may be given several times. */
function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

function example(line: string): string {
  return `\nExample:\n  $ ${line}`;
}

function version(): string {
  const text = readFileSync(join(packageRoot(), "package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
