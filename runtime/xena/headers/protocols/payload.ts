import { defineHeader, type Header, type HeaderDefinition } from "../define.js";
import type { HexInput } from "../field.js";
import { rawTail } from "../tail.js";

const build = defineHeader<{ readonly data?: HexInput }>("payload", { data: rawTail() });

/** The definition behind `payload`. */
export const payloadDefinition: HeaderDefinition = build.definition;

/** Bytes of the user's own behind the headers, or between them. @throws ValueError for what is neither hex nor bytes */
export function payload(data: HexInput): Header {
  return build({ data });
}
