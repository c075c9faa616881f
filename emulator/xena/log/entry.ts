import type { WireValues } from "../../../runtime/xena/wire/json.js";

/** What every entry of the log has. */
interface EntryBase {
  /** Milliseconds since the chassis started, on the clock of its sessions. */
  readonly timeMs: number;
  /** Number of the session; 0 for what no session has brought about. */
  readonly session: number;
  /** Name of the session; empty until it has given one. */
  readonly owner: string;
  /** All of it in one line. */
  readonly text: string;
}

/** What request, reply and push tell of a command. */
interface FrameBase extends EntryBase {
  /** Undefined when no command has the code. */
  readonly command: string | undefined;
  readonly code: number;
  /** `chassis`, `2` or `2/5`. */
  readonly target: string;
  readonly indices: readonly number[];
  /** Undefined where there are none, or when they cannot be read. What is secret is `***`. */
  readonly values: WireValues | undefined;
}

/** A client has asked for something. */
export interface RequestEntry extends FrameBase {
  readonly type: "request";
  readonly kind: "get" | "set";
  /** Number that the client gave it; 0 in the text protocol. */
  readonly id: number;
}

/** The chassis has answered. */
export interface ReplyEntry extends FrameBase {
  readonly type: "reply";
  /** That of the request. */
  readonly id: number;
  /** Name of the status, `STATUS_99` for one without; undefined for a reply with values. */
  readonly status: string | undefined;
}

/** The chassis has told a change. */
export interface PushEntry extends FrameBase {
  readonly type: "push";
}

/** A client has connected. */
export interface ConnectedEntry extends EntryBase {
  readonly type: "connected";
  /** IP address of the client. */
  readonly address: string;
}

/** A session has ended. */
export interface DisconnectedEntry extends EntryBase {
  readonly type: "disconnected";
  /** Why, in words. */
  readonly reason: string;
}

/** A fault has struck. */
export interface FaultEntry extends EntryBase {
  readonly type: "fault";
  /** Its name, as `do` says it. */
  readonly fault: string;
  /** What of: id of the request, or undefined for a push or the chassis. */
  readonly id: number | undefined;
}

/** One thing that has happened. */
export type LogEntry = RequestEntry | ReplyEntry | PushEntry | ConnectedEntry | DisconnectedEntry | FaultEntry;

/** Somebody who is told every entry, at the moment at which it happens. What it throws becomes a warning of the process. */
export type LogListener = (entry: LogEntry) => void;

/**
 * What happens on a chassis, as a loop over entries from now on: `for await (const entry of chassis.log)`. It ends when the chassis
 * stops. Nothing is written while nobody reads.
 */
export interface Log extends AsyncIterable<LogEntry> {
  /** Whether anybody reads. */
  readonly isOn: boolean;
  /** Entries that loops were too slow for: of more than 10,000 that wait, the oldest go. */
  readonly dropped: number;
}
