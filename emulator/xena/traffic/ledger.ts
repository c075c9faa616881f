import { SECOND } from "../clock.js";
import { type Amount, NOTHING, plus } from "./amount.js";
import { larger, smaller } from "./bounds.js";
import { ByKind, type Choice, type FrameKind } from "./by-kind.js";
import { type Effect, TALLIES, type Tally, UNTOUCHED } from "./effect.js";
import { amountBetween, type Flow, framesAt } from "./flow.js";
import type { FrameShape } from "./frame-shape.js";
import { merge, type Reading, type Spread } from "./spread.js";

/** A flow as one port sees it: from when, until when, and how much later than it was sent. */
export interface Entry {
  /** Replaced when a limit of the port changes what is still to come, by one of the same stream and test payload id. */
  flow: Flow;
  readonly start: bigint;
  /** Counted from here on; moved by clearing. */
  from: bigint;
  /** Not counted from here on. */
  to: bigint | undefined;
  readonly delay: bigint;
  /** What the way from the sender does to the frames; it began with the entry. */
  readonly effect: Effect;
}

/** Measures the frames of an entry that were sent between two times; undefined when that is not possible. */
export type Meter = (what: Reading, entry: Entry, from: bigint, to: bigint) => Spread | undefined;

/** What is over, added up. */
interface Past {
  readonly kind: FrameKind;
  readonly tallies: Map<Tally, bigint>;
  readonly spreads: Map<Reading, Spread>;
  amount: Amount;
}

const FEW_ENTRIES = 8;

const READINGS: readonly Reading[] = ["latency", "jitter"];

/** Counters of one direction of a port. Everything is computed from the flows when somebody asks; nothing runs in between. */
export class Ledger {
  /** Told of every flow that begins to be counted. */
  readonly watchers: Set<(entry: Entry, now: bigint) => void> = new Set();
  readonly #meter: Meter | undefined;
  #entries = entriesByKind();
  /** Entries at which to look for those that are over: twice as many as there were live ones, so that looking costs little. */
  #mostOpen = FEW_ENTRIES;
  #past = new Map<string, Past>();
  #pastByKind = pastByKind();

  /** @param meter how latency is measured; only receivers do */
  constructor(meter?: Meter) {
    this.#meter = meter;
  }

  /** Begins to count what an entry says, which may depend on another one. */
  follow<E extends Entry>(entry: E, now: bigint): E {
    if (this.#entries.all.length >= this.#mostOpen) this.#fold(now);
    this.#entries.push(entry);
    for (const watch of this.watchers) watch(entry, now);
    return entry;
  }

  /** Flows that still come. */
  running(now: bigint): Entry[] {
    return this.#entries.all.filter((entry) => !isOver(entry, now));
  }

  /** Counts frames that belong to no flow that runs. */
  add(kind: FrameKind, amount: Amount): void {
    const past = this.#pastOf(kind);
    past.amount = plus(past.amount, amount);
  }

  /** Counts something that happened to frames that belong to no flow that runs. */
  note(kind: FrameKind, what: Tally, count: bigint): void {
    const { tallies } = this.#pastOf(kind);
    tallies.set(what, (tallies.get(what) ?? 0n) + count);
  }

  /** How often something has happened to frames on their way, since the counters were cleared. */
  count(now: bigint, wanted: Choice, what: Tally): bigint {
    let sum = 0n;
    for (const { tallies } of this.#pastByKind.of(wanted)) sum += tallies.get(what) ?? 0n;
    for (const entry of this.#entries.of(wanted)) sum += happened(entry, what, now);
    return sum;
  }

  /** Frames and bytes since the counters were cleared. */
  since(now: bigint, wanted: Choice): Amount {
    let sum = NOTHING;
    for (const { amount } of this.#pastByKind.of(wanted)) sum = plus(sum, amount);
    for (const entry of this.#entries.of(wanted)) sum = plus(sum, counted(entry, now));
    return sum;
  }

  /** Frames and bytes within the last second of flows that still run; zero when none does. */
  lastSecond(now: bigint, wanted: Choice): Amount {
    let sum = NOTHING;
    for (const entry of this.#entries.of(wanted)) {
      const [from, to] = lastSecondOf(entry, now);
      sum = plus(sum, arrived(entry, from, to));
    }
    return sum;
  }

  /** Test payload ids of which frames were counted, in order. */
  tplds(now: bigint): number[] {
    const seen = new Set<number>();
    for (const { kind, amount } of this.#pastByKind.all) if (amount.frames > 0n) seen.add(kind.tpld);
    for (const entry of this.#entries.all) if (counted(entry, now).frames > 0n) seen.add(entry.flow.tpld);
    seen.delete(-1);
    return [...seen].sort((a, b) => a - b);
  }

  /** Latency or jitter since the counters were cleared, or within the last second; undefined when it was not measured. */
  measured(what: Reading, now: bigint, wanted: Choice, isLastSecond: boolean): Spread | undefined {
    let sum: Spread | undefined;
    if (!isLastSecond) for (const { spreads } of this.#pastByKind.of(wanted)) sum = merge(sum, spreads.get(what));
    for (const entry of this.#entries.of(wanted)) {
      const [from, to] = isLastSecond ? lastSecondOf(entry, now) : [entry.from, endOf(entry, now)];
      if (to > from) sum = merge(sum, this.#meter?.(what, entry, from, to));
    }
    return sum;
  }

  /** Back to zero; what runs goes on and is counted from now. */
  clear(now: bigint): void {
    this.#past.clear();
    this.#pastByKind = pastByKind();
    this.#entries = entriesByKind(this.running(now));
    for (const entry of this.#entries.all) entry.from = larger(entry.from, sentBy(entry, now));
  }

  /** Adds up the flows that are over, so that only what runs costs anything. */
  #fold(now: bigint): void {
    const open: Entry[] = [];
    for (const entry of this.#entries.all) {
      if (!isOver(entry, now)) open.push(entry);
      else this.#settle(entry, now);
    }
    this.#entries = entriesByKind(open);
    this.#mostOpen = Math.max(FEW_ENTRIES, 2 * open.length);
  }

  #settle(entry: Entry, now: bigint): void {
    if (endOf(entry, now) <= entry.from) return;
    const kind = { stream: entry.flow.stream, tpld: entry.flow.tpld };
    this.add(kind, counted(entry, now));
    const { spreads } = this.#pastOf(kind);
    for (const what of READINGS) {
      const spread = merge(spreads.get(what), this.#meter?.(what, entry, entry.from, endOf(entry, now)));
      if (spread !== undefined) spreads.set(what, spread);
    }
    if (entry.effect === UNTOUCHED && entry.flow.hasFcs !== false) return;
    for (const what of TALLIES) this.note(kind, what, happened(entry, what, now));
  }

  #pastOf(kind: FrameKind): Past {
    const key = `${kind.stream}/${kind.tpld}`;
    let past = this.#past.get(key);
    if (past === undefined) {
      past = { kind, tallies: new Map(), spreads: new Map(), amount: NOTHING };
      this.#past.set(key, past);
      this.#pastByKind.push(past);
    }
    return past;
  }
}

function entriesByKind(entries: Entry[] = []): ByKind<Entry> {
  return new ByKind(({ flow }) => flow, entries);
}

function pastByKind(): ByKind<Past> {
  return new ByKind(({ kind }) => kind);
}

/** When a frame was sent that arrives now. */
export function sentBy({ delay, effect }: Entry, now: bigint): bigint {
  return effect.wait === undefined ? now - delay : effect.wait.sentBy(now - delay);
}

/** Whether nothing more of a flow will arrive. One that was replaced at the moment at which it began never had anything to come. */
export function isOver(entry: Entry, now: bigint): boolean {
  const { to, start } = entry;
  return to !== undefined && (to <= start || to <= sentBy(entry, now));
}

/** What the frames look like when they arrive. */
export function shapeSeen({ flow, effect }: Entry): FrameShape {
  return effect.shape ?? flow.shape;
}

/** Frames of an entry that are counted now. */
export function counted(entry: Entry, now: bigint): Amount {
  return arrived(entry, entry.from, endOf(entry, now));
}

/** Until when an entry is counted now, in the time of the sender. */
function endOf(entry: Entry, now: bigint): bigint {
  const latest = sentBy(entry, now);
  return entry.to === undefined ? latest : smaller(entry.to, latest);
}

/** What of an entry arrives within the last second, in the time of the sender; nothing when it is over. */
function lastSecondOf(entry: Entry, now: bigint): [from: bigint, to: bigint] {
  const to = sentBy(entry, now);
  if (entry.to !== undefined && entry.to <= to) return [to, to];
  return [larger(sentBy(entry, now - SECOND), entry.start), to];
}

/** Frames of the flow that have arrived when the sender's clock shows `time`, counted from the beginning of the entry. */
export function framesOf({ flow, start, effect }: Entry, time: bigint): bigint {
  if (effect === UNTOUCHED) return framesAt(flow, time);
  return effect.frames(framesAt(flow, time) - framesAt(flow, start));
}

/** Which frames a way swallows says nothing about their sizes, so those that arrive have the sizes of the first that were sent. */
function arrived(entry: Entry, from: bigint, to: bigint): Amount {
  const { flow, effect } = entry;
  if (effect === UNTOUCHED || to <= from) return amountBetween(flow, from, to);
  const [before, after] = [framesOf(entry, from), framesOf(entry, to)];
  return { frames: after - before, bytes: flow.sizes.bytes(after) - flow.sizes.bytes(before) };
}

function happened(entry: Entry, what: Tally, now: bigint): bigint {
  const { flow, start, from, effect } = entry;
  const to = endOf(entry, now);
  // Frames that were sent with a wrong check sum are all as good as corrupted, whatever happens to them.
  if (what === "corruptedEth" && flow.hasFcs === false) return counted(entry, now).frames;
  if (effect === UNTOUCHED || to <= from) return 0n;
  const first = framesAt(flow, start);
  return effect.count(what, framesAt(flow, to) - first) - effect.count(what, framesAt(flow, from) - first);
}
