import type { Operation } from "../command-spec.js";
import type { WireValues } from "../wire/json.js";
import type { RecordedMark, RecordingHeader } from "./format.js";

/** What every part of the story but its beginning has. */
interface Told {
  /** Milliseconds since the recording began. */
  readonly timeMs: number;
}

/** What request, reply and push tell of a command. */
interface Subject extends Told {
  readonly session: number;
  /** `command 4000` when no command has the code. */
  readonly command: string;
  /** `chassis`, `2` or `2/5`. */
  readonly target: string;
  readonly indices: readonly number[];
  /** Values by name, without secrets; left out where there are none, or nobody knows how to read them. */
  readonly values?: WireValues;
  /** The frame, without secrets. */
  readonly hex: string;
}

/** The first line of the recording. */
export interface BeginningItem extends RecordingHeader {
  readonly type: "recording";
}

/** What has become of a connection, or of the recording. */
export interface MarkItem extends RecordedMark {
  readonly type: "mark";
}

/** Several requests left in one write; they follow. */
export interface BatchItem extends Told {
  readonly type: "batch";
  readonly session: number;
  readonly requests: number;
}

/** A client has asked for something. */
export interface RequestItem extends Subject {
  readonly type: "request";
  readonly id: number;
  readonly operation: Operation;
}

/** The tester has answered. */
export interface ReplyItem extends Subject {
  readonly type: "reply";
  readonly id: number;
  readonly operation: Operation;
  /** Name of the status; `OK` for values. */
  readonly status: string;
  /** What to do about it, where something is known. */
  readonly hint?: string;
  /** Milliseconds since the request left. */
  readonly roundTripMs: number;
}

/** The tester has told a change. */
export interface PushItem extends Subject {
  readonly type: "push";
}

/** A reply to nothing that was waited for. */
export interface StrayItem extends Told {
  readonly type: "stray";
  readonly session: number;
  readonly id: number;
  readonly hex: string;
}

/** Nothing was said for a while. */
export interface GapItem extends Told {
  readonly type: "gap";
  /** How long. */
  readonly ms: number;
}

/** A request that never had a final reply; told when its connection ends. */
export interface UnansweredItem extends Subject {
  readonly type: "unanswered";
  readonly id: number;
  readonly operation: Operation;
  /** When it left. */
  readonly sentMs: number;
}

/** The last part: how many of what. */
export interface SummaryItem extends Told {
  readonly type: "summary";
  readonly sessions: number;
  readonly requests: number;
  readonly batches: number;
  readonly replies: number;
  /** Replies other than OK and values, by status. */
  readonly refused: Readonly<Record<string, number>>;
  readonly pushes: number;
  readonly strays: number;
  readonly unanswered: number;
  /** Frames that the file was too slow for. */
  readonly dropped: number;
}

/** A part of the story that a recording tells. */
export type StoryItem =
  | BeginningItem
  | MarkItem
  | BatchItem
  | RequestItem
  | ReplyItem
  | PushItem
  | StrayItem
  | GapItem
  | UnansweredItem
  | SummaryItem;
