import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const FILE = join(ROOT, "test/tree/in-an-editor.ts");

/** What somebody types; `¦` marks the places where the test asks. */
const LINES: readonly string[] = [
  'import { L23Tester, modules } from "labwire/xena";',
  'const tester = await L23Tester.connect("10.0.0.1", "me");',
  "const port = tester.modules.obtain(0, modules.MFreya800G4S1P_a).ports.obtain(0);",
  "const stream = await port.streams.create();",
  "tester.¦name;",
  "tester.session.¦changeTimeout;",
  "port.¦comment;",
  "port.¦capturer;",
  "port.layer1.¦serdes;",
  "port.layer1.serdes[0]?.lt.¦algorithm;",
  "port.layer1.serdes[0]?.lt.preset1.¦native;",
  "port.statistics.rx.tpld(0).¦latency;",
  "port.statistics.tx.¦stream(stream);",
  "stream.packet.header.¦modifiers;",
  "stream.packet.length.¦set;",
  "port.¦onTrafficChange;",
  "port.info.¦trafficState;",
];

const text = LINES.join("\n");

/** A language service that has seen nothing yet, with one file open. */
function freshService(): ts.LanguageService {
  const source = text.replaceAll("¦", "");
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      if (path === FILE) return ts.ScriptSnapshot.fromString(source);
      return ts.sys.fileExists(path) ? ts.ScriptSnapshot.fromString(readFileSync(path, "utf8")) : undefined;
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
}

/** Place of the mark in a line, in the text without marks. */
function placeOf(line: string): number {
  const at = text.indexOf(line) + line.indexOf("¦");
  return at - (text.slice(0, at).match(/¦/g)?.length ?? 0);
}

let service: ts.LanguageService;
let completions: ts.CompletionInfo | undefined;

beforeAll(() => {
  const started = performance.now();
  service = freshService();
  completions = service.getCompletionsAtPosition(FILE, placeOf("port.¦comment;"), undefined);
  console.log(`completion after "port." in a fresh service: ${Math.round(performance.now() - started)} ms`);
});

describe("an editor", () => {
  test("has nothing to say against the lines of this test", () => {
    expect(service.getSemanticDiagnostics(FILE).map(({ messageText }) => messageText)).toEqual([]);
  });

  test("completes the members of a port's family, and marks old names", () => {
    const entries = new Map(completions?.entries.map((entry) => [entry.name, entry.kindModifiers ?? ""]));
    const wanted = ["comment", "streams", "layer1", "lldp", "uec", "statistics", "onTrafficChange", "isReservedByMe"];
    expect(wanted.filter((name) => !entries.has(name))).toEqual([]);
    expect(["emulation", "brr", "macsec"].filter((name) => entries.has(name))).toEqual([]);
    expect(entries.get("capturer")).toContain("deprecated");
    expect(entries.get("capture")).not.toContain("deprecated");
  });

  test.each(LINES.filter((line) => line.includes("¦")))("shows what the member is: %s", (line) => {
    const shown = service.getQuickInfoAtPosition(FILE, placeOf(line));
    expect(ts.displayPartsToString(shown?.documentation)).toMatch(/^[A-Z].{15,}/);
  });

  test("says what to use instead of an old name", () => {
    const tags = service.getQuickInfoAtPosition(FILE, placeOf("port.¦capturer;"))?.tags ?? [];
    expect(tags.map(({ name, text: parts }) => [name, ts.displayPartsToString(parts)])).toEqual([
      ["deprecated", "use `capture`"],
    ]);
  });
});
