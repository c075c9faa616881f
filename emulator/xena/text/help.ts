import { type Codec, codecOf } from "../../../runtime/xena/codec/codec.js";
import type { Field, Layout, ScalarField } from "../../../runtime/xena/codec/layout.js";
import type { CommandSpec } from "../../../runtime/xena/command-spec.js";

/** What `HELP ?` answers. */
export const OVERVIEW: readonly string[] = [
  ";Set:      module/port COMMAND [index,index] value value",
  ";Get:      module/port COMMAND [index,index] ?",
  ";Many:     an asterisk in place of a module, a port or an index",
  ";Defaults: module/port alone on a line; - for none; ? shows them",
  ';Help:     HELP "PREFIX" lists the commands that begin so',
  ";Script:   SYNC, SYNC ON, SYNC OFF, WAIT seconds; a semicolon begins a comment",
  ";Values:   B byte, I integer, L long, H hex, A address, S string in quotes; * any number of them",
];

const PLACES = { chassis: "", module: "module ", port: "module/port " } as const;

/** One line on each command: where it goes, its indices, whether it can be set and asked for, and its values. */
export function helpLine(spec: CommandSpec): string {
  const codec = codecOf(spec);
  const names = codec.indices.map(({ name }) => name);
  const indices = names.length === 0 ? "" : ` [${names.join(",")}${codec.variadic ? ",..." : ""}]`;
  return `;${PLACES[spec.scope]}${spec.name}${indices}  ${uses(codec)}`;
}

function uses({ get, set }: Codec): string {
  if (get === set && get !== undefined) return `set and get: ${types(get)}`;
  const parts = [];
  if (set !== undefined) parts.push(`set: ${types(set)}`);
  if (get !== undefined) parts.push(`get: ${types(get)}`);
  return parts.join("; ");
}

function types(layout: Layout): string {
  return layout.fields.length === 0 ? "nothing" : layout.fields.map(typeText).join(" ");
}

function typeText(field: Field): string {
  if (field.kind === "scalar")
    return `${field.name}=${scalarText(field)}${field.type === "hex" && field.bytes === 0 ? "*" : ""}`;
  const element = field.element.kind === "struct" ? "H" : scalarText(field.element);
  return `${field.name}=${element}${field.count > 0 ? field.count : "*"}`;
}

function scalarText({ type, bytes, table }: ScalarField): string {
  const members = [...(table?.names ?? [])].filter(([, name]) => !/^RAW_\d+$/.test(name));
  const coded = members.length === 0 ? "" : `(${members.map(([number, name]) => `${number}=${name}`).join()})`;
  switch (type) {
    case "str":
    case "json":
      return "S";
    case "ipv4":
      return "A";
    case "hex":
      return `H${bytes > 1 ? bytes : ""}`;
    case "mac":
      return "H6";
    case "ipv6":
      return "H16";
    case "i64":
    case "u64":
      return `L${coded}`;
    case "i8":
    case "u8":
      return `B${coded}`;
    default:
      return `I${coded}`;
  }
}
