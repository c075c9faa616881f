import { ProtocolError } from "../../runtime/xena/errors.js";

/**
 * The object of a JSON line.
 * @throws ProtocolError for what is no JSON or no object
 */
export function parseObject(line: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new ProtocolError(`the line is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ProtocolError("the line must be a JSON object");
  return value;
}
