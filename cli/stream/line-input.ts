import { createReadStream } from "node:fs";
import { CliError, systemReason } from "../errors.js";

/**
 * Bytes of a file, or of standard input for `-` or no name.
 * @throws CliError when they cannot be read
 */
export async function* lineInput(file: string | undefined): AsyncGenerator<Uint8Array> {
  const fromStdin = file === undefined || file === "-";
  try {
    yield* fromStdin ? process.stdin : createReadStream(file);
  } catch (error) {
    throw new CliError("USAGE", `cannot read ${fromStdin ? "standard input" : file}: ${systemReason(error)}`, {
      cause: error,
    });
  }
}
