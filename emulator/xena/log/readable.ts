import { table } from "../../../generated/xena/table.js";
import { decodeValues } from "../../../runtime/xena/codec/decode.js";
import { type Field, hasSecret, type Layout } from "../../../runtime/xena/codec/layout.js";
import { toWire, type WireValues } from "../../../runtime/xena/wire/json.js";
import type { CommandInfo } from "../command-info.js";

/** What stands for a password. */
const MASK = "***";

/** Longest line of values; what is longer is cut. */
const MOST_CHARACTERS = 400;

/** Values by name, without secrets; undefined when there is no layout to read them by. */
export function readable(
  info: CommandInfo | undefined,
  layout: Layout | undefined,
  bytes: Uint8Array,
): WireValues | undefined {
  if (info === undefined || layout === undefined) return undefined;
  const values = decodeValues(layout, bytes, 0, bytes.length);
  for (const field of layout.fields) if (hasSecret(field)) mask(field, values);
  return toWire(table, info.name, layout, values);
}

/** Puts stars in place of a secret, or of the secret members of every element. */
function mask(field: Field, values: Record<string, unknown>): void {
  const value = values[field.key];
  if (value === undefined) return;
  if (field.kind === "scalar" || field.element.kind === "scalar") {
    values[field.key] = MASK;
    return;
  }
  const secret = field.element.fields.filter((member) => member.secret);
  for (const item of value as Record<string, unknown>[]) for (const { key } of secret) item[key] = MASK;
}

/** Values in one line that is not too long. */
export function valuesText(values: WireValues | undefined): string {
  if (values === undefined) return "";
  const text = JSON.stringify(values);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
