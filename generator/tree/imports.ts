import { type StatementStructures, StructureKind } from "ts-morph";
import type { Model } from "../whole-model.js";

/** Tells bundlers that a call does nothing but make its result, so that it goes when nobody uses that. */
export const PURE = "/* @__PURE__ */ ";

/** What a file of the tree imports: names by module. */
export type Imports = Map<string, Set<string>>;

/** What the emitter of one file keeps in mind. */
export interface EmitContext {
  readonly imports: Imports;
  readonly model: Model;
  /** File of a resource, as this file imports it; empty for its own. */
  fileOf(name: string): string;
}

/** Notes that a file needs a name from a module. */
export function need(imports: Imports, from: string, name: string): void {
  imports.set(from, (imports.get(from) ?? new Set()).add(name));
}

/** The imports of a file; a name that is needed as a value and as a type is imported once. */
export function importStatements(imports: Imports): StatementStructures[] {
  return [...imports]
    .filter(([from]) => from !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([moduleSpecifier, names]) => {
      const values = [...names].filter((name) => !name.startsWith("type ")).sort();
      const types = [...names].filter((name) => name.startsWith("type ")).map((name) => name.slice(5));
      const onlyTypes = types.filter((name) => !values.includes(name)).sort();
      return [
        ...(values.length === 0 ? [] : [importOf(moduleSpecifier, values, false)]),
        ...(onlyTypes.length === 0 ? [] : [importOf(moduleSpecifier, onlyTypes, true)]),
      ];
    });
}

function importOf(moduleSpecifier: string, names: readonly string[], isTypeOnly: boolean): StatementStructures {
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier,
    isTypeOnly,
    namedImports: names.map((name) => ({ name })),
  };
}
