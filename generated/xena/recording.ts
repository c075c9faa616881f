// Generated from schema/xena by `npm run generate`. Do not edit.
import { type RecordTo, recorderOf } from "../../runtime/xena/recording/record-to.js";
import { table } from "./table.js";

/**
 * Writes every frame of a tester or connection to a file, in both directions, with times and without passwords, until the recording is
 * closed: `await using recording = await recordTo(tester, "lab.jsonl")`.
 * @throws LabwireError `RECORDING_FAILED` when the file cannot be opened
 */
export const recordTo: RecordTo = /* @__PURE__ */ recorderOf(table);
