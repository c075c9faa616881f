import { table } from "../../generated/xena/table.js";
import type { EncodeOptions } from "../../runtime/xena/codec/encode.js";
import { encodeFrame, type WireRequest } from "../../runtime/xena/wire/frames.js";
import { ExitCode } from "../errors.js";
import { convertLines } from "../stream/convert-lines.js";
import { lineInput } from "../stream/line-input.js";
import { hexOfBytes } from "./hex.js";
import { parseObject } from "./json-line.js";

/** `labwire xena encode`: JSON lines to frames. @returns the exit code */
export async function encode(file: string | undefined, strict: boolean): Promise<number> {
  const options: EncodeOptions = { ranges: strict ? "documented" : "wire" };
  const failed = await convertLines(lineInput(file), process.stdout, (line) => encodeLine(line, options));
  return failed === 0 ? ExitCode.OK : ExitCode.FAILED;
}

/** `{"hex": ...}` of one line. @throws LabwireError for a line that is no JSON object, or no frame */
function encodeLine(line: string, options: EncodeOptions): string {
  return `{"hex":"${hexOfBytes(encodeFrame(table, parseObject(line) as WireRequest, options))}"}`;
}
