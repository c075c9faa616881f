import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands, Observer, recordTo, XenaConnection } from "labwire/xena";
import { Chassis } from "labwire/xena/emulator";
import { onTestFinished } from "vitest";
import { isFrame, type RecordedFrame, type RecordedMark } from "../../runtime/xena/recording/format.js";
import { parseRecording, type RecordingText } from "../../runtime/xena/recording/read.js";

/** Path of a file that does not exist yet, in a folder that goes with the test. */
export function freshFile(name = "lab.jsonl"): string {
  const folder = mkdtempSync(join(tmpdir(), "labwire-recording-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

/** A recording as it stands in its file. */
export function readRecording(file: string): RecordingText {
  return parseRecording(readFileSync(file, "utf8"));
}

/** The frames of a recording. */
export function framesOf({ entries }: RecordingText): RecordedFrame[] {
  return entries.filter(isFrame);
}

/** What the marks of a recording say. */
export function marksOf({ entries }: RecordingText): RecordedMark["mark"][] {
  return entries.flatMap((entry) => (isFrame(entry) ? [] : [entry.mark]));
}

/** Records a whole session with a chassis that has a password of its own: a remark is set and read, a port changes hands. */
export async function recordSession(file: string): Promise<void> {
  await using chassis = await Chassis.start({ password: "hush hush", modules: [{ revision: "Loki-100G-5S-2P" }] });
  const observer = new Observer();
  await using _recording = await recordTo(observer, file);
  await using tester = await XenaConnection.open(chassis.host, {
    port: chassis.port,
    owner: "me",
    password: "hush hush",
    keepAlive: false,
    observer,
  });
  const comment = new commands.P_COMMENT(tester, 0, 0);
  await comment.set("before").catch(() => {});
  await new commands.P_RESERVATION(tester, 0, 0).set("RESERVE");
  await comment.set("first");
  await comment.get();
  await comment.set("second");
  await comment.get();
  await new commands.C_PASSWORD(tester).get();
}
