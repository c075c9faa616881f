import { type FieldModel, fieldBytes, type IndexModel, type ListModel, type ScalarModel } from "../model.js";
import { structName } from "../plan.js";
import { isOptional } from "./descriptor.js";

/** Which way a value goes: out of the tester, or in from the caller, who may write more loosely. */
export type Direction = "reply" | "input";

/** TypeScript type of a field. */
export function fieldType(command: string, field: FieldModel, direction: Direction): string {
  const type = plainType(command, field, direction);
  const canMiss = direction === "reply" && isOptional(field) && fieldBytes(field) > 0;
  return canMiss ? `${type} | undefined` : type;
}

function plainType(command: string, field: FieldModel, direction: Direction): string {
  switch (field.kind) {
    case "scalar":
      return scalarType(field, direction);
    case "list": {
      const list = `readonly ${parenthesised(elementType(field, direction))}[]`;
      return direction === "input" && field.wire === "u8" && field.enum === undefined ? `${list} | Uint8Array` : list;
    }
    case "structs":
      return `readonly ${structName(command, field)}[]`;
    default:
      return field satisfies never;
  }
}

function parenthesised(type: string): string {
  return type.includes(" | ") ? `(${type})` : type;
}

function elementType(field: ListModel, direction: Direction): string {
  return wireType(field.wire, field.enum?.name, direction);
}

/** TypeScript type of one value. */
export function scalarType(field: ScalarModel, direction: Direction): string {
  if (field.enum?.flags === true) return `readonly (${field.enum.name} | number)[]`;
  const type = wireType(field.wire, field.enum?.name, direction);
  return field.wire === "hex" && field.hexBytes > 0 && field.hexBytes <= 8 && direction === "input"
    ? `${type} | bigint`
    : type;
}

function wireType(wire: ScalarModel["wire"], enumName: string | undefined, direction: Direction): string {
  const input = direction === "input";
  switch (wire) {
    case "i8":
    case "u8":
    case "i16":
    case "u16":
    case "i32":
    case "u32":
      return enumName === undefined ? "number" : `${enumName} | number`;
    case "i64":
    case "u64":
      return input ? "bigint | number" : "bigint";
    case "hex":
    case "mac":
    case "ipv4":
    case "ipv6":
      return input ? "string | Uint8Array" : "string";
    case "str":
      return "string";
    case "json":
      return "JsonValue";
    default:
      return wire satisfies never;
  }
}

/** TypeScript type of an index. */
export function indexType(index: IndexModel): string {
  if (index.variadic) return "readonly number[]";
  return index.enum === undefined ? "number" : `${index.enum.name} | number`;
}
