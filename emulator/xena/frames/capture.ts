import { smaller } from "../traffic/bounds.js";
import type { Entry } from "../traffic/ledger.js";
import { sourceOf } from "./flow-source.js";
import { merged, type Span } from "./merge.js";
import { isOf, type Single, Singles } from "./singles.js";
import type { Arrival, Source } from "./source.js";
import type { Wanted } from "./wanted.js";

/** Bytes that a capture holds. */
export const BUFFER_BYTES = 16 * 1024 * 1024;

/** Flows that a capture remembers; a client that starts traffic more often while it runs loses some of them. */
const MOST_FLOWS = 4096;

/** What a client asks of a capture. */
export interface CaptureRules {
  /** The frame that begins it; undefined when it begins at once. */
  readonly start: Wanted | undefined;
  /** The frame that ends it; undefined when none does. */
  readonly stop: Wanted | undefined;
  /** Whether the latest frames stay when there are too many, and not the earliest. */
  readonly keepsLatest: boolean;
  readonly keep: Wanted;
  /** Bytes kept of each frame; negative for all. */
  readonly keepBytes: number;
  readonly mostFrames: number;
}

/** What a capture holds. */
export interface Look {
  readonly frames: readonly Arrival[];
  /** Whether nothing more comes: it is full, it was ended by a frame, or by its client. */
  readonly isOver: boolean;
}

interface Session {
  readonly startedAt: bigint;
  stoppedAt: bigint | undefined;
  readonly rules: CaptureRules;
  readonly singles: Singles;
  entries: Entry[];
  look: Look | undefined;
}

const NOTHING: Look = { frames: [], isOver: false };

/**
 * The capture buffer of a port. While a capture runs it only remembers which flows arrive; which frames that makes is worked out when
 * somebody reads them.
 */
export class Capture {
  #session: Session | undefined;

  /** When the last capture began, on the clock. */
  get startedAt(): bigint | undefined {
    return this.#session?.startedAt;
  }

  /** Bytes kept of each frame; negative for all. */
  get keepBytes(): number {
    return this.#session?.rules.keepBytes ?? -1;
  }

  /** Begins anew; what was captured before is gone. */
  start(now: bigint, rules: CaptureRules, arriving: readonly Entry[]): void {
    const entries = arriving.slice(-MOST_FLOWS);
    this.#session = { startedAt: now, stoppedAt: undefined, rules, singles: new Singles(), entries, look: undefined };
  }

  /** Ends the capture; what was captured stays. */
  stop(now: bigint): void {
    if (this.#session === undefined || this.#session.stoppedAt !== undefined) return;
    this.#session.stoppedAt = now;
    this.#session.look = undefined;
  }

  /** Forgets everything. */
  clear(): void {
    this.#session = undefined;
  }

  /** A flow begins to arrive. */
  watch(entry: Entry): void {
    const session = this.#session;
    if (session === undefined || session.stoppedAt !== undefined) return;
    if (session.entries.length < MOST_FLOWS) session.entries.push(entry);
    else if (session.rules.keepsLatest) session.entries = [...session.entries.slice(1), entry];
  }

  /** A frame arrives that belongs to no flow; its bytes include the frame check sum, and are kept as they are. */
  see(bytes: Uint8Array, time: bigint, segments: readonly string[] = ["ETHERNET"]): void {
    const session = this.#session;
    if (session === undefined || session.stoppedAt !== undefined) return;
    const { keep, start, stop, mostFrames, keepsLatest } = session.rules;
    const single: Single = { time, bytes, segments };
    const matters = [keep, start, stop].some((wanted) => wanted !== undefined && isOf(single, wanted));
    if (matters) session.singles.add(single, mostFrames, BUFFER_BYTES, keepsLatest);
  }

  /** Takes a fresh look. */
  look(now: bigint): Look {
    const session = this.#session;
    if (session === undefined) return NOTHING;
    if (session.look?.isOver) return session.look;
    session.look = this.#collect(session, smaller(session.stoppedAt ?? now, now));
    return session.look;
  }

  /** A frame as it was in the latest look, and the one before it; so that numbers stay while somebody reads frame by frame. */
  frame(index: number, now: bigint): { readonly arrival: Arrival; readonly before: Arrival | undefined } | undefined {
    const known = this.#session?.look;
    const { frames } = known !== undefined && index < known.frames.length ? known : this.look(now);
    const arrival = frames[index];
    return arrival === undefined ? undefined : { arrival, before: frames[index - 1] };
  }

  #collect(session: Session, end: bigint): Look {
    const { startedAt, stoppedAt, rules } = session;
    const isStopped = stoppedAt !== undefined && stoppedAt <= end;
    const first = this.#first(session, rules.start, startedAt + 1n, end);
    if (first === undefined) return { frames: [], isOver: isStopped };
    // The frame that begins a capture does not end it too.
    const last = rules.stop && this.#first(session, rules.stop, rules.start === undefined ? first : first + 1n, end);
    const spans = spansOf(this.#sources(session, rules.keep), first, last ?? end);
    const { frames, isFull } = gather(spans, rules);
    return { frames, isOver: isStopped || last !== undefined || (isFull && !rules.keepsLatest) };
  }

  /** When the first frame of a class comes; at once when no class is named. */
  #first(session: Session, wanted: Wanted | undefined, from: bigint, end: bigint): bigint | undefined {
    if (wanted === undefined) return from;
    const [arrival] = merged(spansOf(this.#sources(session, wanted), from, end), true);
    return arrival?.time;
  }

  #sources({ entries, singles }: Session, wanted: Wanted): Source[] {
    const flows = entries.map((entry) => sourceOf(entry, wanted, this)).filter((source) => source !== undefined);
    return [...flows, singles.source(wanted)];
  }
}

/** The part of each source that arrives between two times, both included. */
function spansOf(sources: readonly Source[], first: bigint, last: bigint): Span[] {
  return sources.map((source) => ({ source, from: source.count(first - 1n), to: source.count(last) }));
}

/** As many frames as there is room for: the earliest, or the latest. */
function gather(spans: readonly Span[], rules: CaptureRules): { frames: Arrival[]; isFull: boolean } {
  const { keepsLatest, keepBytes, mostFrames } = rules;
  const frames: Arrival[] = [];
  let room = BUFFER_BYTES;
  let isFull = false;
  for (const arrival of merged(spans, !keepsLatest)) {
    room -= keepBytes < 0 ? arrival.size : Math.min(arrival.size, keepBytes);
    isFull = frames.length >= mostFrames || room < 0;
    if (isFull) break;
    frames.push(arrival);
  }
  if (keepsLatest) frames.reverse();
  return { frames, isFull: isFull || frames.length >= mostFrames };
}
