import { table } from "../../generated/xena/table.js";
import { LabwireError } from "../../runtime/xena/errors.js";
import { parseEntry, parseHeader } from "../../runtime/xena/recording/format.js";
import { Story } from "../../runtime/xena/recording/story.js";
import type { StoryItem } from "../../runtime/xena/recording/story-item.js";
import { storyText } from "../../runtime/xena/recording/story-text.js";
import { explainFrame, explainText } from "../../runtime/xena/wire/explain.js";
import { CliError, ExitCode } from "../errors.js";
import { lineInput } from "../stream/line-input.js";
import { type Line, LineSplitter } from "../stream/line-splitter.js";
import { TextOutput } from "../stream/text-output.js";
import { bytesOfHex } from "./hex.js";

/** How `labwire xena explain` tells a recording. */
export interface ExplainOptions {
  /** One JSON object for each part of the story instead of a line. */
  readonly json?: boolean;
  /** Every frame field by field below its line. */
  readonly frames?: boolean;
}

/** `labwire xena explain`: tells a recording as a story. @throws CliError for a file that is no recording */
export async function explainRecording(file: string | undefined, options: ExplainOptions): Promise<number> {
  const output = new TextOutput(process.stdout);
  const story = new Story(table);
  let number = 0;
  const tell = async (lines: readonly Line[]): Promise<void> => {
    for (const line of lines) {
      number++;
      for (const item of itemsOf(story, line, number))
        if (output.add(`${shown(item, options)}\n`)) await output.flush();
      if (output.isClosed) return;
    }
  };
  try {
    const splitter = new LineSplitter();
    for await (const chunk of lineInput(file)) {
      await tell(splitter.push(chunk));
      if (output.isClosed) return ExitCode.OK;
    }
    await tell(wholeOnes(splitter.end()));
    if (number === 0) throw new LabwireError("NO_RECORDING", "it is empty");
    for (const item of story.end()) output.add(`${shown(item, options)}\n`);
  } catch (error) {
    await output.flush();
    if (!(error instanceof LabwireError) || error instanceof CliError) throw error;
    const place = /^line \d/.test(error.message) ? "" : `line ${number}: `;
    throw new CliError("FAILED", `${file ?? "standard input"} is no recording: ${place}${error.message}`, {
      cause: error,
    });
  }
  await output.flush();
  return ExitCode.OK;
}

/** A program that was killed leaves half a line behind; it is no fault of the recording. */
function wholeOnes(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => typeof line === "string" && line.endsWith("}"));
}

function itemsOf(story: Story, line: Line, number: number): StoryItem[] {
  if (typeof line !== "string") throw line;
  if (number === 1) return [{ type: "recording", ...parseHeader(line) }];
  return line.trim() === "" ? [] : story.add(parseEntry(line, number));
}

function shown(item: StoryItem, { json, frames }: ExplainOptions): string {
  if (json === true) return JSON.stringify(item);
  if (frames !== true || !("hex" in item) || item.type === "unanswered") return storyText(item);
  const from = item.type === "request" ? "client" : "tester";
  const fields = explainText(explainFrame(table, bytesOfHex(item.hex), { from }));
  return `${storyText(item)}\n${fields.replaceAll(/^/gm, "               ")}`;
}
