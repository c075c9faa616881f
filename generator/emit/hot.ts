import { type CommandModel, type FieldModel, fieldBytes, type LayoutModel } from "../model.js";
import { propertyName } from "./descriptor.js";

/** Wire types that a printed decoder reads; each is a function of its name in `runtime/xena/codec/integers.ts`. */
const READ = ["i32", "u32", "i64", "u64"] as const;

/** Whether a decoder can be printed for a reply: integers one behind the other, and nothing else. */
export function canBeHot(layout: LayoutModel | undefined): layout is LayoutModel {
  return layout?.fields.length !== 0 && layout?.fields.every(isPlainInteger) === true;
}

function isPlainInteger(field: FieldModel): boolean {
  return field.kind === "scalar" && field.enum === undefined && READ.some((wire) => wire === field.wire);
}

/** Names of the functions that the decoders of some commands call. */
export function hotImports(commands: readonly CommandModel[]): string[] {
  const fields = commands.filter(({ hot }) => hot).flatMap(({ get }) => get?.fields ?? []);
  return READ.filter((wire) => fields.some((field) => field.kind === "scalar" && field.wire === wire));
}

/** The decoder of a reply that holds all fields, as straight-line code; a shorter one is left to the layout. */
export function hotText({ fields }: LayoutModel): string {
  let at = 0;
  const values = fields.map((field) => {
    const place = at === 0 ? "at" : `at + ${at}`;
    at += fieldBytes(field);
    return `${propertyName(field)}: ${field.kind === "scalar" ? field.wire : ""}(bytes, ${place})`;
  });
  return `{ bytes: ${at}, decode: (bytes, at) => ({ ${values.join(", ")} }) }`;
}
