import type { Model } from "../whole-model.js";
import { familiesByCommand } from "./support.js";

/** `support.ts`: which families of modules have which commands. */
export function supportText(model: Model): string {
  const rows = [...familiesByCommand(model)].map(([name, families]) => `  ${name}: "${families.join(" ")}",`);
  return `/** Families of modules that have a command, for the commands that some families have and others have not. */
export const familiesByCommand: Readonly<Record<string, string>> = {
${rows.join("\n")}
};`;
}
