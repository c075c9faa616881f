import type { Clock } from "../clock.js";
import { hexOf } from "../codec/text.js";
import { frameBytesAt } from "../frame.js";
import type { Tap, Tapped } from "../observe/tap.js";
import { RECORDING_VERSION, type RecordedMark, type RecordingHeader } from "./format.js";
import type { SecretMask } from "./secrets.js";

/** Takes the lines of a recording. */
export interface LineSink {
  /** Takes some lines, each with its end; false when it has no room, and then it has taken none. */
  write(lines: string): boolean;
}

/** Makes the lines of a recording of what a tap is told. */
export class Recorder implements Tap {
  readonly #mask: SecretMask;
  readonly #sink: LineSink;
  readonly #clock: Clock;
  readonly #startedAtMs: number;
  readonly #host: string;
  /** Numbers of the connections in the recording, by their numbers in the process. */
  readonly #sessions = new Map<number, number>();
  #lastSession = 0;
  #frames = 0;
  #dropped = 0;
  /** Frames since the last mark about dropped ones. */
  #untold = 0;

  constructor(mask: SecretMask, sink: LineSink, clock: Clock, host: string) {
    this.#mask = mask;
    this.#sink = sink;
    this.#clock = clock;
    this.#host = host;
    this.#startedAtMs = clock.nowMs();
    const when = clock.date().toISOString();
    const header: RecordingHeader = { labwire: "recording", version: RECORDING_VERSION, host, when };
    sink.write(`${JSON.stringify(header)}\n`);
  }

  /** Frames written so far. */
  get frames(): number {
    return this.#frames;
  }

  /** Frames that the file was too slow for. */
  get dropped(): number {
    return this.#dropped;
  }

  joined(connection: Tapped): void {
    this.#mark(connection, "joined");
  }

  opened(connection: Tapped): void {
    this.#mark(connection, "connected");
  }

  loggedOn(connection: Tapped, again: boolean): void {
    this.#mark(connection, again ? "reconnected" : "logged-on");
  }

  ended(connection: Tapped, reason: Error | undefined): void {
    if (reason === undefined) this.#mark(connection, "closed");
    else this.#mark(connection, "lost", { reason: reason.message });
    this.#sessions.delete(connection.number);
  }

  sent(connection: Tapped, bytes: Uint8Array): void {
    const timeMs = this.#timeMs();
    let lines = "";
    let count = 0;
    for (let at = 0; at < bytes.length; at += frameBytesAt(bytes, at), count++) {
      lines += this.#frameLine(connection, timeMs, "client", bytes, at);
    }
    this.#write(lines, count);
  }

  received(connection: Tapped, bytes: Uint8Array, at: number): void {
    this.#write(this.#frameLine(connection, this.#timeMs(), "tester", bytes, at), 1);
  }

  /** Says that nothing follows. */
  end(): void {
    this.#tellDropped();
    this.#sink.write(this.#markLine({ timeMs: this.#timeMs(), mark: "end" }));
  }

  /** Written by hand: quicker than JSON.stringify, and nothing in it needs escapes. */
  #frameLine(connection: Tapped, timeMs: number, from: string, bytes: Uint8Array, at: number): string {
    const frame = this.#mask.frame(bytes, at, from === "client");
    const hex = hexOf(frame, 0, frame.length);
    return `{"timeMs":${timeMs},"session":${this.#sessionOf(connection)},"from":"${from}","hex":"${hex}"}\n`;
  }

  #mark(connection: Tapped, mark: RecordedMark["mark"], more: Partial<RecordedMark> = {}): void {
    const host = connection.remote === this.#host ? {} : { host: connection.remote };
    const entry = { timeMs: this.#timeMs(), session: this.#sessionOf(connection), mark, ...host, ...more };
    this.#tellDropped();
    this.#sink.write(this.#markLine(entry));
  }

  #markLine(mark: RecordedMark): string {
    return `${JSON.stringify(mark)}\n`;
  }

  #write(lines: string, frames: number): void {
    if (this.#tellDropped() && this.#sink.write(lines)) this.#frames += frames;
    else {
      this.#dropped += frames;
      this.#untold += frames;
    }
  }

  /** Says in the file how many frames are missing here; false while there is no room even for that. */
  #tellDropped(): boolean {
    if (this.#untold === 0) return true;
    const mark = { timeMs: this.#timeMs(), mark: "dropped", frames: this.#untold } as const;
    if (!this.#sink.write(this.#markLine(mark))) return false;
    this.#untold = 0;
    return true;
  }

  #sessionOf({ number }: Tapped): number {
    let session = this.#sessions.get(number);
    if (session === undefined) {
      session = ++this.#lastSession;
      this.#sessions.set(number, session);
    }
    return session;
  }

  /** To the microsecond, which is what the clock of the machine is good for. */
  #timeMs(): number {
    return Math.round((this.#clock.nowMs() - this.#startedAtMs) * 1000) / 1000;
  }
}
