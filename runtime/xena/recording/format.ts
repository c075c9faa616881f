/**
 * Recordings: JSON lines. The first says what it is, every other one is a frame or a mark.
 *
 *     {"labwire":"recording","version":1,"host":"10.0.0.5:22606","when":"2026-01-31T12:00:00.000Z"}
 *     {"timeMs":0.05,"session":1,"mark":"connected"}
 *     {"timeMs":0.41,"session":1,"from":"client","hex":"58454e41..."}
 *     {"timeMs":0.93,"session":1,"from":"tester","hex":"58454e41..."}
 *     {"timeMs":4100.2,"session":1,"mark":"lost","reason":"the tester closed the connection"}
 *
 * `labwire xena decode` reads lines with `hex` and `from`, so it reads the frames of a recording too.
 */
import { LabwireError } from "../errors.js";

/** Version of the form; a reader refuses what is newer. */
export const RECORDING_VERSION = 1;

/** First line of a recording. */
export interface RecordingHeader {
  readonly labwire: "recording";
  readonly version: number;
  /** Host and port of the tester; empty when the recording began before there was one. */
  readonly host: string;
  /** When it began, as ISO 8601 text in UTC; times of entries count from there. */
  readonly when: string;
}

/** One frame. */
export interface RecordedFrame {
  /** Milliseconds since the recording began. Frames that left in one write have the same. */
  readonly timeMs: number;
  /** Number of the connection in the recording, 1 for the first. */
  readonly session: number;
  readonly from: "client" | "tester";
  /** The whole frame, with `***` in place of secrets. */
  readonly hex: string;
}

/** What a mark can say. */
export const MARKS = ["joined", "connected", "logged-on", "reconnected", "lost", "closed", "dropped", "end"] as const;

/** Something that is no frame: what has become of a connection, or of the recording. */
export interface RecordedMark {
  readonly timeMs: number;
  /** The connection; left out when it is about the recording. */
  readonly session?: number;
  /**
   * `joined`: the connection was there when the recording began. `reconnected`: a log-on after the first. `lost`: an end that the
   * client did not ask for. `dropped`: frames that the file was too slow for. `end`: the recording was closed.
   */
  readonly mark: (typeof MARKS)[number];
  /** Host and port, of a connection other than that of the first line. */
  readonly host?: string;
  /** Why a connection was lost. */
  readonly reason?: string;
  /** How many frames were dropped. */
  readonly frames?: number;
}

/** A line of a recording behind the first. */
export type RecordingEntry = RecordedFrame | RecordedMark;

/**
 * Reads the first line of a recording.
 * @throws LabwireError `NO_RECORDING` for something else, or a version that is not known yet
 */
export function parseHeader(line: string): RecordingHeader {
  const header = objectOf(line, 1) as Partial<RecordingHeader>;
  if (header.labwire !== "recording" || typeof header.version !== "number") {
    throw noRecording(1, 'a recording begins with {"labwire":"recording",...}');
  }
  if (header.version > RECORDING_VERSION) {
    throw noRecording(1, `it is of version ${header.version}; this Labwire knows up to ${RECORDING_VERSION}`);
  }
  const { version, host = "", when = "" } = header;
  return { labwire: "recording", version, host: String(host), when: String(when) };
}

/**
 * Reads any other line.
 * @throws LabwireError `NO_RECORDING` for a line that is neither frame nor mark
 */
export function parseEntry(line: string, number: number): RecordingEntry {
  const entry = objectOf(line, number) as Partial<RecordedFrame & RecordedMark>;
  if (typeof entry.timeMs !== "number") throw noRecording(number, '"timeMs" must be a number');
  if (entry.session !== undefined && !Number.isInteger(entry.session))
    throw noRecording(number, '"session" must be an integer');
  if ((MARKS as readonly unknown[]).includes(entry.mark)) return entry as RecordedMark;
  if (entry.from !== "client" && entry.from !== "tester")
    throw noRecording(number, '"from" must be "client" or "tester"');
  if (typeof entry.hex !== "string" || !/^(?:[0-9a-f]{2})+$/i.test(entry.hex))
    throw noRecording(number, '"hex" must be the hex text of a frame');
  return { session: 1, ...entry } as RecordedFrame;
}

/** Whether an entry is a frame. */
export function isFrame(entry: RecordingEntry): entry is RecordedFrame {
  return "hex" in entry;
}

function objectOf(line: string, number: number): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw noRecording(number, `the line is not JSON: ${(cause as Error).message}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw noRecording(number, "the line must be a JSON object");
}

function noRecording(number: number, why: string): LabwireError {
  return new LabwireError("NO_RECORDING", `line ${number}: ${why}`);
}
