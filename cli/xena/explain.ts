import { table } from "../../generated/xena/table.js";
import { ProtocolError } from "../../runtime/xena/errors.js";
import { explainFrame, explainText } from "../../runtime/xena/wire/explain.js";
import type { DecodeOptions } from "../../runtime/xena/wire/frames.js";
import { CliError, ExitCode } from "../errors.js";
import { bytesOfHex } from "./hex.js";

/** `labwire xena decode --explain`: prints a frame field by field. @throws CliError for what is no frame */
export function explain(hex: readonly string[], options: DecodeOptions): number {
  try {
    process.stdout.write(`${explainText(explainFrame(table, bytesOfHex(hex.join("")), options))}\n`);
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    throw new CliError("FAILED", `this is no frame: ${error.message}`, { cause: error });
  }
  return ExitCode.OK;
}
