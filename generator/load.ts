import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { FILE_KINDS, type FileKind, type SchemaText, type SchemaTexts } from "./schema.js";

/**
 * Reads the texts of a schema folder; what is wrong with them is for the next stage to say.
 * @param root folder with `commands/`, `enums/`, `resources/`, the single files, and `meta/`
 * @param shown how the folder is called in messages, `schema/xena`
 */
export function load(root: string, shown: string): SchemaTexts {
  const one = (kind: FileKind, path: string): SchemaText => {
    const file = join(root, path);
    const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    return { kind, path: `${shown}/${path}`, name: basename(path, ".json"), text };
  };
  const folder = (kind: FileKind): SchemaText[] =>
    jsonFiles(join(root, kind)).map((file) => one(kind, `${kind}/${file}`));
  return {
    files: [
      ...folder("commands"),
      ...folder("enums"),
      one("indices", "indices.json"),
      one("models", "models.json"),
      one("overrides", "overrides.json"),
      ...folder("resources"),
      one("session", "session.json"),
    ],
    meta: FILE_KINDS.map((kind) => one(kind, `meta/${kind}.schema.json`)),
  };
}

/** JSON files of a folder and of those in it, in the same order everywhere. */
function jsonFiles(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".json"))
        .map((file) => file.split(sep).join("/"))
        .sort()
    : [];
}
