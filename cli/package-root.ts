import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folder of the package: the sources lie one level below it, what is built of them two. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
