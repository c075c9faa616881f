import type { Writable } from "node:stream";
import { show } from "../../runtime/xena/errors.js";
import { type Line, LineSplitter } from "./line-splitter.js";
import { TextOutput } from "./text-output.js";

/** Makes the text of an output line of an input line; it throws where it cannot. */
export type LineConverter = (line: string) => string;

/**
 * Writes one line for each line that is not empty, in their order; `{"error": ...}` for one that cannot be converted.
 * What a piece of input gives is written before the next piece is asked for, so a program may talk with this line by line.
 * @returns how many lines could not be converted
 * @throws Error of the system when input or output fails
 */
export async function convertLines(
  input: AsyncIterable<Uint8Array>,
  stream: Writable,
  convert: LineConverter,
): Promise<number> {
  const splitter = new LineSplitter();
  const output = new TextOutput(stream);
  let failed = 0;
  const convertAll = async (lines: readonly Line[]): Promise<void> => {
    for (const line of lines) {
      if (typeof line === "string" && isBlank(line)) continue;
      let text: string;
      try {
        if (typeof line !== "string") throw line;
        text = convert(line);
      } catch (error) {
        failed++;
        text = JSON.stringify({ error: error instanceof Error ? error.message : show(error) });
      }
      if (output.add(`${text}\n`)) await output.flush();
      if (output.isClosed) return;
    }
    await output.flush();
  };
  for await (const chunk of input) {
    await convertAll(splitter.push(chunk));
    if (output.isClosed) return failed;
  }
  await convertAll(splitter.end());
  return failed;
}

/** Nearly every line begins with `{`, so only others are looked at closely. */
function isBlank(line: string): boolean {
  return line.charCodeAt(0) !== 0x7b && line.trim() === "";
}
