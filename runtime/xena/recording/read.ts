import { parseEntry, parseHeader, type RecordingEntry, type RecordingHeader } from "./format.js";

/** A whole recording. */
export interface RecordingText {
  readonly header: RecordingHeader;
  readonly entries: readonly RecordingEntry[];
}

/**
 * Reads the text of a recording. A last line that was cut off, as a program that was killed leaves it, is left out.
 * @throws LabwireError `NO_RECORDING` naming the line that is wrong
 */
export function parseRecording(text: string): RecordingText {
  const lines = text.split("\n");
  // Behind the last line end there is nothing, or what was being written when the program ended.
  lines.pop();
  const header = parseHeader(lines[0] ?? "");
  const entries: RecordingEntry[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() !== "") entries.push(parseEntry(line, i + 1));
  }
  return { header, entries };
}
