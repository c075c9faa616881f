import { type Operation, targetText } from "../command-spec.js";
import type { CommandTable } from "../command-table.js";
import { ProtocolError } from "../errors.js";
import { type FrameHeader, FrameType, PUSH_ID, readHeader, readIndices } from "../frame.js";
import { STATUS_HINTS, STATUS_PENDING, statusName } from "../status.js";
import { checkWhole, decodeFrame, frameFromHex, frameToHex } from "../wire/frames.js";
import type { WireValues } from "../wire/json.js";
import { isFrame, type RecordedFrame, type RecordedMark, type RecordingEntry } from "./format.js";
import { SecretMask } from "./secrets.js";
import type { RequestItem, StoryItem, SummaryItem } from "./story-item.js";

/** Silence of so many milliseconds is told. */
const LONG_SILENCE_MS = 1000;

/** One frame, read. */
interface Reading extends FrameHeader {
  readonly hex: string;
  readonly command: string;
  readonly target: string;
  readonly indices: readonly number[];
  readonly values: WireValues | undefined;
}

/** Tells a recording entry by entry; holds no more of it than the requests that wait for their replies. */
export class Story {
  readonly #table: CommandTable;
  readonly #mask: SecretMask;
  /** Requests without a final reply, by session and identifier. */
  readonly #waiting = new Map<string, RequestItem>();
  readonly #sessions = new Set<number>();
  readonly #refused = new Map<string, number>();
  readonly #counts = { requests: 0, batches: 0, replies: 0, pushes: 0, strays: 0, unanswered: 0, dropped: 0 };
  /** Requests of one write. */
  #batch: RecordedFrame[] = [];
  #lastMs = 0;

  constructor(table: CommandTable) {
    this.#table = table;
    this.#mask = new SecretMask(table);
  }

  /** What an entry, and what came before it, tells. @throws ProtocolError for a frame that is none */
  add(entry: RecordingEntry): StoryItem[] {
    const [first] = this.#batch;
    const isClient = isFrame(entry) && entry.from === "client";
    if (isClient && first !== undefined && entry.session === first.session && entry.timeMs === first.timeMs) {
      this.#batch.push(entry);
      return [];
    }
    const items = [...this.#endBatch(), ...this.#gap(entry.timeMs)];
    if (isClient) this.#batch = [entry];
    else if (isFrame(entry)) items.push(this.#fromTester(entry));
    else items.push(...this.#mark(entry));
    return items;
  }

  /** What is left to tell when the recording is over. */
  end(): StoryItem[] {
    const left = [...this.#endBatch(), ...this.#unanswered()];
    const counts = { ...this.#counts, sessions: this.#sessions.size };
    const summary: SummaryItem = {
      type: "summary",
      timeMs: this.#lastMs,
      ...counts,
      refused: Object.fromEntries(this.#refused),
    };
    return [...left, summary];
  }

  #gap(timeMs: number): StoryItem[] {
    const ms = timeMs - this.#lastMs;
    this.#lastMs = timeMs;
    return ms < LONG_SILENCE_MS ? [] : [{ type: "gap", timeMs, ms }];
  }

  #endBatch(): StoryItem[] {
    const frames = this.#batch;
    this.#batch = [];
    const requests = frames.map((frame) => this.#request(frame));
    const [first] = requests;
    if (first === undefined || requests.length === 1) return requests;
    this.#counts.batches++;
    const { timeMs, session } = first;
    return [{ type: "batch", timeMs, session, requests: requests.length }, ...requests];
  }

  #request({ timeMs, session, hex }: RecordedFrame): RequestItem {
    const reading = this.#read(hex, true);
    const operation: Operation = reading.type === FrameType.QUERY ? "get" : "set";
    const item: RequestItem = {
      type: "request",
      timeMs,
      session,
      id: reading.requestId,
      operation,
      ...subject(reading),
    };
    this.#sessions.add(session);
    this.#counts.requests++;
    this.#waiting.set(key(session, item.id), item);
    return item;
  }

  #fromTester({ timeMs, session, hex: text }: RecordedFrame): StoryItem {
    const reading = this.#read(text, false);
    const { hex, requestId: id } = reading;
    this.#sessions.add(session);
    if (id === PUSH_ID) {
      this.#counts.pushes++;
      return { type: "push", timeMs, session, ...subject(reading) };
    }
    const request = this.#waiting.get(key(session, id));
    if (request !== undefined) return this.#reply(request, reading, timeMs);
    this.#counts.strays++;
    return { type: "stray", timeMs, session, id, hex };
  }

  /** A status does not say what it answers, so that comes from the request. */
  #reply(request: RequestItem, { type, code, hex, values }: Reading, timeMs: number): StoryItem {
    const { session, id, operation, command, target, indices } = request;
    const status = type === FrameType.STATUS ? statusName(code) : "OK";
    const hint = (STATUS_HINTS as Readonly<Record<string, string | undefined>>)[status];
    if (type !== FrameType.STATUS || code !== STATUS_PENDING) {
      this.#waiting.delete(key(session, id));
      this.#counts.replies++;
      if (status !== "OK") this.#refused.set(status, (this.#refused.get(status) ?? 0) + 1);
    }
    return {
      type: "reply",
      timeMs,
      session,
      id,
      operation,
      command,
      target,
      indices,
      status,
      ...(hint === undefined ? {} : { hint }),
      ...(values === undefined || type === FrameType.STATUS ? {} : { values }),
      roundTripMs: Math.round((timeMs - request.timeMs) * 1000) / 1000,
      hex,
    };
  }

  #mark(mark: RecordedMark): StoryItem[] {
    if (mark.session !== undefined) this.#sessions.add(mark.session);
    this.#counts.dropped += mark.frames ?? 0;
    const isEnd = mark.mark === "lost" || mark.mark === "closed";
    return [{ type: "mark", ...mark }, ...(isEnd ? this.#unanswered(mark.session) : [])];
  }

  /** Requests that no reply can come to any more, of one session or of all. */
  #unanswered(session?: number): StoryItem[] {
    const items: StoryItem[] = [];
    for (const [place, request] of this.#waiting) {
      if (session !== undefined && request.session !== session) continue;
      this.#waiting.delete(place);
      items.push({ ...request, type: "unanswered", timeMs: this.#lastMs, sentMs: request.timeMs });
    }
    this.#counts.unanswered += items.length;
    return items;
  }

  #read(text: string, fromClient: boolean): Reading {
    const whole = frameFromHex(text);
    checkWhole(whole);
    // A recording made by other means may hold what ours never does.
    const bytes = this.#mask.frame(whole, 0, fromClient);
    const header = readHeader(bytes);
    const spec = this.#table.byCode(header.code);
    return {
      ...header,
      hex: frameToHex(bytes),
      command: spec?.name ?? `command ${header.code}`,
      target: targetText(header.module, header.port),
      indices: readIndices(bytes, 0, header.indexCount),
      values: this.#values(bytes, header, fromClient),
    };
  }

  /** Undefined for a get, for a command that takes or gives none, and for what cannot be read. */
  #values(bytes: Uint8Array, { type, code }: FrameHeader, fromClient: boolean): WireValues | undefined {
    if (type !== FrameType.VALUE || this.#table.byCode(code) === undefined) return undefined;
    try {
      const { values } = decodeFrame(this.#table, bytes, { from: fromClient ? "client" : "tester" });
      return values === null || Object.keys(values).length === 0 ? undefined : values;
    } catch (error) {
      if (error instanceof ProtocolError) return undefined;
      throw error;
    }
  }
}

function key(session: number, id: number): string {
  return `${session} ${id}`;
}

function subject({ command, target, indices, values, hex }: Reading): {
  readonly command: string;
  readonly target: string;
  readonly indices: readonly number[];
  readonly values?: WireValues;
  readonly hex: string;
} {
  return { command, target, indices, ...(values === undefined ? {} : { values }), hex };
}
