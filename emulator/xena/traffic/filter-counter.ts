import { SECOND } from "../clock.js";
import { type Amount, minus, NOTHING, plus } from "./amount.js";
import { larger, smaller } from "./bounds.js";
import { type Condition, passes, type SeenFrame } from "./condition.js";
import { type Entry, framesOf, sentBy, shapeSeen } from "./ledger.js";
import { type Selection, selectionOf } from "./selection.js";

/** A flow that arrives, as a filter counts it. */
interface Watched {
  readonly entry: Entry;
  readonly selection: Selection;
  /** When the filter began to look at it, in the time of the sender. */
  readonly start: bigint;
  /** Counted from here on; moved by clearing. */
  from: bigint;
  /** Not counted from here on. */
  to: bigint | undefined;
}

const FEW_FLOWS = 8;

/** Counters of one filter: what passes while it is enabled. Like a ledger it computes when somebody asks. */
export class FilterCounter {
  #condition: Condition | undefined;
  #watched: Watched[] = [];
  #past: Amount = NOTHING;
  /** Flows at which to look for those that are over: twice as many as there were live ones. */
  #mostWatched = FEW_FLOWS;

  /** Counts from now on what passes, also of what arrives already. */
  enable(condition: Condition, arriving: Iterable<Entry>, now: bigint): void {
    this.disable(now);
    this.#condition = condition;
    for (const entry of arriving) this.watch(entry, larger(entry.start, sentBy(entry, now)), now);
  }

  /** Counts nothing from now on; what was counted stays. */
  disable(now: bigint): void {
    this.#condition = undefined;
    for (const each of this.#watched) each.to ??= sentBy(each.entry, now);
  }

  /** A flow begins to arrive. */
  watch(entry: Entry, from: bigint, now: bigint): void {
    if (this.#condition === undefined) return;
    if (this.#watched.length >= this.#mostWatched) this.#fold(now);
    this.#watched.push({
      entry,
      selection: selectionOf({ ...entry.flow, shape: shapeSeen(entry) }, this.#condition),
      start: from,
      from,
      to: undefined,
    });
  }

  /** A frame arrives that belongs to no flow. */
  see(frame: SeenFrame): void {
    if (this.#condition === undefined || !passes(this.#condition, frame)) return;
    this.#past = plus(this.#past, { frames: 1n, bytes: BigInt(frame.bytes) });
  }

  /** What has passed since the counters were cleared. */
  since(now: bigint): Amount {
    return this.#watched.reduce((sum, each) => plus(sum, counted(each, each.from, now)), this.#past);
  }

  /** What has passed within the last second, of flows that still arrive. */
  lastSecond(now: bigint): Amount {
    const live = this.#watched.filter((each) => !isOver(each, now));
    return live.reduce((sum, each) => plus(sum, counted(each, sentBy(each.entry, now - SECOND), now)), NOTHING);
  }

  /** Back to zero; what arrives goes on and is counted from now. */
  clear(now: bigint): void {
    this.#past = NOTHING;
    this.#watched = this.#watched.filter((each) => !isOver(each, now));
    for (const each of this.#watched) each.from = larger(each.from, sentBy(each.entry, now));
  }

  /** Adds up the flows that are over. */
  #fold(now: bigint): void {
    for (const each of this.#watched)
      if (isOver(each, now)) this.#past = plus(this.#past, counted(each, each.from, now));
    this.#watched = this.#watched.filter((each) => !isOver(each, now));
    this.#mostWatched = Math.max(FEW_FLOWS, 2 * this.#watched.length);
  }
}

function endOf({ entry, to }: Watched): bigint | undefined {
  if (to === undefined || entry.to === undefined) return to ?? entry.to;
  return smaller(to, entry.to);
}

function isOver(watched: Watched, now: bigint): boolean {
  const end = endOf(watched);
  return end !== undefined && (end <= watched.entry.start || end <= sentBy(watched.entry, now));
}

function counted(watched: Watched, wantedFrom: bigint, now: bigint): Amount {
  const { entry, selection } = watched;
  const time = sentBy(entry, now);
  const from = larger(wantedFrom, watched.start);
  const to = smaller(endOf(watched) ?? time, time);
  if (to <= from) return NOTHING;
  return minus(selection(framesOf(entry, to)), selection(framesOf(entry, from)));
}
