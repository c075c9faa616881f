import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../..");

/**
 * Checks files with the project's own options, and that every export says its type, so that declarations can be made file by file.
 * @param files texts by path from the project's root; a path that does not exist on disk is held in memory
 * @returns a line per diagnostic: file, line, what is wrong
 */
export function typeCheck(files: ReadonlyMap<string, string>): string[] {
  const texts = new Map([...files].map(([path, text]) => [join(ROOT, path), text]));
  const options = { ...projectOptions(), isolatedDeclarations: true, declaration: true };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const folders = new Set([...texts.keys()].map((path) => dirname(path)));
  host.directoryExists = (path) => folders.has(path) || ts.sys.directoryExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const found = [...program.getGlobalDiagnostics()];
  for (const path of texts.keys()) {
    const file = program.getSourceFile(path);
    found.push(...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file));
    found.push(...program.getDeclarationDiagnostics(file));
  }
  return found.map(describe);
}

/** Texts of all files below a folder, by their path below another one, which need not exist. */
export function textsBelow(folder: string, as: string): Map<string, string> {
  const root = resolve(ROOT, folder);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  return new Map(paths.map((path) => [join(as, path), readFileSync(join(root, path), "utf8")]));
}

function projectOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
  return ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT).options;
}

function describe({ file, start, messageText, code }: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(messageText, " ");
  if (file === undefined) return `TS${code}: ${text}`;
  const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
  return `${file.fileName.slice(ROOT.length + 1)}:${line + 1}: TS${code}: ${text}`;
}
