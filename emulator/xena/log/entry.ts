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
  readonly id: number;
}

/** The chassis has answered. */
export interface ReplyEntry extends FrameBase {
  readonly type: "reply";
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
  readonly address: string;
}

/** A session has ended. */
export interface DisconnectedEntry extends EntryBase {
  readonly type: "disconnected";
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
