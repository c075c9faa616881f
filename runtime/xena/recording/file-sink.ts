import { LabwireError } from "../errors.js";
import type { LineSink } from "./recorder.js";

/** What the sink needs of a file; a stream of `node:fs` is one. */
export interface TextFile {
  write(text: string): unknown;
  end(done: () => void): unknown;
  /** Bytes that wait to be written. */
  readonly writableLength: number;
  on(event: "error", listener: (error: Error) => void): unknown;
  once(event: "close", listener: () => void): unknown;
}

/** Lines are gathered up to this many characters, or to the end of the turn. */
const GATHER = 64 * 1024;

/** Writes lines to a file that may be slower than the wire. */
export class FileSink implements LineSink {
  readonly #file: TextFile;
  readonly #path: string;
  readonly #mostWaiting: number;
  #gathered = "";
  #isScheduled = false;
  #failure: Error | undefined;
  #closed: Promise<void> | undefined;

  /** @param mostWaiting bytes that may wait to be written */
  constructor(file: TextFile, path: string, mostWaiting: number) {
    this.#file = file;
    this.#path = path;
    this.#mostWaiting = mostWaiting;
    file.on("error", (error) => {
      this.#failure ??= error;
    });
  }

  write(lines: string): boolean {
    if (this.#failure !== undefined || this.#closed !== undefined) return false;
    if (this.#file.writableLength + this.#gathered.length > this.#mostWaiting) return false;
    this.#gathered += lines;
    if (this.#gathered.length >= GATHER) this.#flush();
    else this.#schedule();
    return true;
  }

  /** Writes what waits and closes the file. @throws LabwireError `RECORDING_FAILED` when the system could not write all of it */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#flush();
    await new Promise<void>((resolve) => {
      if (this.#failure !== undefined) return resolve();
      // After an error there is no `end`, but a `close`.
      this.#file.once("close", resolve);
      this.#file.end(() => {});
    });
    if (this.#failure !== undefined) throw recordingFailed(this.#path, this.#failure);
  }

  #flush(): void {
    const text = this.#gathered;
    this.#gathered = "";
    if (text !== "" && this.#failure === undefined) this.#file.write(text);
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      this.#flush();
    });
  }
}

/** The error for a file that cannot be written. */
export function recordingFailed(path: string, cause: Error): LabwireError {
  return new LabwireError("RECORDING_FAILED", `cannot record to ${path}: ${cause.message}`, { cause });
}
