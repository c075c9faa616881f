import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../..");

/** One import of a file: of a file of ours by its path from the root, of a module by its name. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Whether nothing is left of it in JavaScript. */
  readonly isTypeOnly: boolean;
}

/** Files of the package's own entry points by the name under which a user imports them. */
const ENTRY_POINTS = entryPoints();

/** TypeScript files below some folders of the project; one that is not there has none. */
export function sourceFiles(folders: readonly string[]): string[] {
  const present = readdirSync(ROOT).filter((name) => folders.includes(name));
  return present
    .flatMap((name) =>
      readdirSync(join(ROOT, name), { recursive: true, encoding: "utf8" }).map((path) => join(name, path)),
    )
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"));
}

/** Every import, export-from, import() and import type of a file. */
export function arrowsOf(path: string): Arrow[] {
  const source = ts.createSourceFile(path, readFileSync(join(ROOT, path), "utf8"), ts.ScriptTarget.ESNext, true);
  const found: Arrow[] = [];
  const note = (specifier: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      found.push({ from: path, to: resolved(path, specifier.text), isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      note(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return ENTRY_POINTS[specifier] ?? specifier;
  return normalize(join(dirname(from), specifier)).replace(/\.js$/, ".ts");
}

function entryPoints(): Readonly<Record<string, string>> {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { paths } = (config as { compilerOptions: { paths: Record<string, [string]> } }).compilerOptions;
  return Object.fromEntries(Object.entries(paths).map(([name, [path]]) => [name, normalize(path)]));
}

/** Ways that lead back to a file they have passed. */
export function circles(arrows: readonly Arrow[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file].join(" -> "));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

/** Everything that is loaded with a file, itself included; imports of types load nothing. */
export function loadedWith(file: string, arrows: readonly Arrow[], seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { from, to, isTypeOnly } of arrows) if (from === file && !isTypeOnly) loadedWith(to, arrows, seen);
  return seen;
}
