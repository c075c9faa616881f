import { table } from "../../generated/xena/table.js";
import { ProtocolError } from "../../runtime/xena/errors.js";
import { type DecodeOptions, decodeFrame } from "../../runtime/xena/wire/frames.js";
import { ExitCode } from "../errors.js";
import { convertLines } from "../stream/convert-lines.js";
import { lineInput } from "../stream/line-input.js";
import { bytesOfHex } from "./hex.js";
import { parseObject } from "./json-line.js";

/** `labwire xena decode`: frames to JSON lines. @returns the exit code */
export async function decode(file: string | undefined, options: DecodeOptions): Promise<number> {
  const failed = await convertLines(lineInput(file), process.stdout, (line) => decodeLine(line, options));
  return failed === 0 ? ExitCode.OK : ExitCode.FAILED;
}

/** The frame of one line as JSON. @throws LabwireError for a line that holds no frame */
function decodeLine(line: string, defaults: DecodeOptions): string {
  const { hex, from } = parseLine(line.trim());
  if (typeof hex !== "string") throw new ProtocolError('"hex" must be the hex text of a frame');
  if (from !== undefined && from !== "client" && from !== "tester")
    throw new ProtocolError('"from" must be "client" or "tester"');
  return JSON.stringify(decodeFrame(table, bytesOfHex(hex), from === undefined ? defaults : { from }));
}

/** `{"hex": ...}`, or hex text alone, with quotes or without. */
function parseLine(line: string): { readonly hex?: unknown; readonly from?: unknown } {
  if (line.startsWith("{")) return parseObject(line);
  return { hex: line.startsWith('"') && line.endsWith('"') ? line.slice(1, -1) : line };
}
