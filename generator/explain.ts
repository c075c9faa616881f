import type { ErrorObject } from "ajv";
import { suggestion } from "./errors.js";

/** Wire types that a field may name, for suggestions. */
const WIRE_TYPES = "i8 i16 i32 i64 u8 u16 u32 u64 hex mac ipv4 ipv6 str json struct[]".split(" ");

/** A branch of a choice: the choice itself says better what is wrong. */
const IN_A_BRANCH = /\/(anyOf|oneOf)\/\d/;

/** Puts what ajv found in a file into words: `path:place: what is wrong; what was probably meant`. */
export function explain(path: string, errors: readonly ErrorObject[]): string[] {
  const lines = errors
    .filter(
      ({ keyword, schemaPath }) => !IN_A_BRANCH.test(schemaPath) && keyword !== "if" && keyword !== "propertyNames",
    )
    .map((error) => `${path}:${placeOf(error)}: ${textOf(error)}`);
  return [...new Set(lines)];
}

/** JSON pointer without the wrapper that every place of a file has in common; a name that is wrong is a place of its own. */
function placeOf({ instancePath, propertyName }: ErrorObject): string {
  const pointer = propertyName === undefined ? instancePath : `${instancePath}/${propertyName}`;
  return pointer.replace(/^\/(commands|enums|indices|models|corrections)(?=\/)/, "") || "/";
}

function textOf(error: ErrorObject): string {
  const { keyword, params, data, schemaPath } = error;
  const shown = JSON.stringify(data);
  if (/properties\/type\/(anyOf|type)$/.test(schemaPath))
    return `unknown wire type ${shown}${suggestion(String(data), WIRE_TYPES)}`;
  switch (keyword) {
    case "additionalProperties": {
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return `unknown key "${params.additionalProperty}"${suggestion(params.additionalProperty, known) || `; known: ${known.join(", ")}`}`;
    }
    case "required":
      return `"${params.missingProperty}" is missing`;
    case "const":
      return `must be ${JSON.stringify(params.allowedValue)} or left out, not ${shown}`;
    case "enum": {
      const allowed = params.allowedValues as string[];
      return `${shown} is not allowed here${suggestion(String(data), allowed) || `; allowed: ${allowed.join(", ")}`}`;
    }
    case "pattern":
      return `${shown} is not ${words(error)}`;
    case "anyOf":
    case "oneOf":
    case "not":
      return words(error);
    default:
      return error.message ?? keyword;
  }
}

/** What the JSON Schema itself says about a rule. */
function words({ parentSchema, keyword, params }: ErrorObject): string {
  const description = (parentSchema as { description?: string }).description;
  return (
    description ?? (keyword === "pattern" ? `of the form ${params.pattern}` : `as "${keyword}" of its JSON Schema asks`)
  );
}
