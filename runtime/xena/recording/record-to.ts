import { type Clock, systemClock } from "../clock.js";
import type { CommandTable } from "../command-table.js";
import { Observer } from "../observe/observer.js";
import { FileSink, recordingFailed } from "./file-sink.js";
import { Recorder } from "./recorder.js";
import { SecretMask } from "./secrets.js";

/** What can be recorded: a tester, a connection, or an observer that is handed to either. */
export type Recordable =
  | Observer
  | {
      readonly observer: Observer;
      readonly clock?: Clock;
      /** Host and port, of a connection. */
      readonly remote?: string;
      /** Host and port, of a tester. */
      readonly host?: string;
      readonly tcpPort?: number;
    };

/** Options of a recording. */
export interface RecordOptions {
  /** Most bytes that may wait for a slow file, 16 MiB unless given; frames beyond them are dropped and counted. */
  readonly mostWaitingBytes?: number;
}

/** A recording under way. */
export interface Recording extends AsyncDisposable {
  readonly file: string;
  /** Frames written so far. */
  readonly frames: number;
  /** Frames that the file was too slow for. */
  readonly dropped: number;
  /**
   * Ends the recording; the connection goes on.
   * @throws LabwireError `RECORDING_FAILED` when the system could not write all of it
   */
  close(): Promise<void>;
}

/**
 * Writes every frame of a tester or connection to a file, in both directions, with times and without secrets; an existing file is
 * replaced.
 * @throws LabwireError `RECORDING_FAILED` when the file cannot be opened
 */
export type RecordTo = (what: Recordable, file: string, options?: RecordOptions) => Promise<Recording>;

const MOST_WAITING = 16 * 1024 * 1024;

/** Makes the function that records, from the table that says what is secret. */
export function recorderOf(table: CommandTable): RecordTo {
  let mask: SecretMask | undefined;
  return async (what, file, { mostWaitingBytes = MOST_WAITING } = {}) => {
    mask ??= new SecretMask(table);
    const sink = new FileSink(await open(file), file, mostWaitingBytes);
    const { observer, clock, host } = partsOf(what);
    const recorder = new Recorder(mask, sink, clock, host);
    const untap = observer.tap(recorder);
    const close = (): Promise<void> => {
      untap();
      recorder.end();
      return sink.close();
    };
    return {
      file,
      get frames() {
        return recorder.frames;
      },
      get dropped() {
        return recorder.dropped;
      },
      close,
      [Symbol.asyncDispose]: close,
    };
  };
}

/** Files are loaded when the first recording begins: a program that records nothing does without them. */
async function open(path: string): Promise<import("node:fs").WriteStream> {
  const { createWriteStream } = await import("node:fs");
  const stream = createWriteStream(path);
  await new Promise<void>((resolve, reject) => {
    stream.once("open", () => resolve());
    stream.once("error", (error) => reject(recordingFailed(path, error)));
  });
  return stream;
}

function partsOf(what: Recordable): { observer: Observer; clock: Clock; host: string } {
  if (what instanceof Observer) return { observer: what, clock: systemClock, host: "" };
  const { observer, clock = systemClock, remote, host, tcpPort } = what;
  return { observer, clock, host: remote ?? (host === undefined ? "" : `${host}:${tcpPort}`) };
}
