import { larger, smaller } from "../traffic/bounds.js";
import type { Entry } from "../traffic/ledger.js";
import { sourceOf } from "./flow-source.js";
import { merged, type Span } from "./merge.js";
import { isOf, type Single, Singles } from "./singles.js";
import type { Arrival, Source } from "./source.js";
import type { Wanted } from "./wanted.js";

/** Bytes that a capture holds. */
const BUFFER_BYTES = 16 * 1024 * 1024;

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
  /** When the frame came that began it. */
  begunAt: bigint | undefined;
  /** Up to when frames have been looked for; a look goes on where the one before it ended. */
  seenTo: bigint;
  look: Look;
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
    this.#session = {
      startedAt: now,
      stoppedAt: undefined,
      rules,
      singles: new Singles(),
      entries: arriving.slice(-MOST_FLOWS),
      begunAt: rules.start === undefined ? now : undefined,
      seenTo: now,
      look: NOTHING,
    };
  }

  /** Ends the capture; what was captured stays. */
  stop(now: bigint): void {
    if (this.#session !== undefined) this.#session.stoppedAt ??= now;
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
    const end = smaller(session.stoppedAt ?? now, now);
    if (!session.look.isOver) session.look = this.#collect(session, end);
    return session.look;
  }

  /** A frame as it was in the latest look, and the one before it; so that numbers stay while somebody reads frame by frame. */
  frame(index: number, now: bigint): { readonly arrival: Arrival; readonly before: Arrival | undefined } | undefined {
    const known = this.#session?.look.frames ?? [];
    const frames = index < known.length ? known : this.look(now).frames;
    const arrival = frames[index];
    return arrival === undefined ? undefined : { arrival, before: frames[index - 1] };
  }

  /**
   * Adds to the last look what has come since. More may have come at the very moment of that look, so frames of that moment are looked
   * for again.
   */
  #collect(session: Session, end: bigint): Look {
    const { rules, seenTo } = session;
    const isStopped = session.stoppedAt === end;
    session.seenTo = end;
    session.begunAt ??= this.#first(session, rules.start, seenTo, end);
    const { begunAt } = session;
    if (begunAt === undefined) return { frames: [], isOver: isStopped };
    const from = larger(seenTo, begunAt);
    // The frame that begins a capture does not end it too.
    const last = this.#first(session, rules.stop, rules.start === undefined ? from : larger(from, begunAt + 1n), end);
    const before = session.look.frames.slice(0, session.look.frames.findLastIndex(({ time }) => time < from) + 1);
    const spans = this.#spans(session, rules.keep, from, last ?? end);
    const { frames, isFull } = rules.keepsLatest ? latest(before, spans, rules) : earliest(before, spans, rules);
    return { frames, isOver: isStopped || last !== undefined || isFull };
  }

  /** When the first frame of a class comes. */
  #first(session: Session, wanted: Wanted | undefined, from: bigint, end: bigint): bigint | undefined {
    if (wanted === undefined) return undefined;
    const [arrival] = merged(this.#spans(session, wanted, from, end), true);
    return arrival?.time;
  }

  /** Frames of a class between two times, both included. What a flow had brought when the capture began is not among them. */
  #spans({ entries, singles, startedAt }: Session, wanted: Wanted, from: bigint, end: bigint): Span[] {
    const flows = entries.map((entry) => sourceOf(entry, wanted, this)).filter((source) => source !== undefined);
    return [...spansOf(flows, larger(from, startedAt + 1n), end), ...spansOf([singles.source(wanted)], from, end)];
  }
}

function spansOf(sources: readonly Source[], first: bigint, last: bigint): Span[] {
  return sources
    .map((source) => ({ source, from: source.count(first - 1n), to: source.count(last) }))
    .filter(({ from, to }) => from < to);
}

interface Gathered {
  readonly frames: readonly Arrival[];
  /** Whether no further frame can be kept. */
  readonly isFull: boolean;
}

/** Keeps what was there, and of what is new the earliest as long as there is room. */
function earliest(before: readonly Arrival[], spans: readonly Span[], rules: CaptureRules): Gathered {
  const frames = [...before];
  let room = BUFFER_BYTES - before.reduce((sum, arrival) => sum + keptBytes(arrival, rules), 0);
  for (const arrival of merged(spans, true)) {
    room -= keptBytes(arrival, rules);
    if (room < 0) return { frames, isFull: true };
    frames.push(arrival);
    if (frames.length >= rules.mostFrames) return { frames, isFull: true };
  }
  return { frames, isFull: false };
}

/** Keeps the latest of what is new, and before them the latest of what was there. There is always room for another one. */
function latest(before: readonly Arrival[], spans: readonly Span[], rules: CaptureRules): Gathered {
  const frames: Arrival[] = [];
  let room = BUFFER_BYTES;
  const isKept = (arrival: Arrival): boolean => {
    room -= keptBytes(arrival, rules);
    return room >= 0 && frames.push(arrival) < rules.mostFrames;
  };
  let isRoom = true;
  for (const arrival of merged(spans, false)) {
    isRoom = isKept(arrival);
    if (!isRoom) break;
  }
  for (let place = before.length - 1; place >= 0 && isRoom; place--) isRoom = isKept(before[place] as Arrival);
  return { frames: frames.reverse(), isFull: false };
}

function keptBytes({ size }: Arrival, { keepBytes }: CaptureRules): number {
  return keepBytes < 0 ? size : Math.min(size, keepBytes);
}
