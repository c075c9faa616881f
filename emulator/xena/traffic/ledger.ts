import { SECOND } from "../clock.js";
import { noting } from "../protocols/notes.js";
import { type Amount, NOTHING, plus } from "./amount.js";
import { larger, smaller } from "./bounds.js";
import { type Effect, TALLIES, type Tally, UNTOUCHED } from "./effect.js";
import { amountBetween, type Flow, framesAt } from "./flow.js";

/** Which frames to count. */
export interface FrameKind {
  /** Index of the stream, or -1 for frames sent one by one. */
  readonly stream: number;
  /** Test payload id, or -1 for none. */
  readonly tpld: number;
}

/** A flow as one port sees it: from when, until when, and how much later than it was sent. */
export interface Entry {
  /** Replaced when a limit of the port changes what is still to come. */
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

/** What is over, added up. */
interface Past {
  readonly kind: FrameKind;
  readonly delays: Set<bigint>;
  readonly tallies: Map<Tally, bigint>;
  amount: Amount;
}

/** Counters of one direction of a port. Everything is computed from the flows when somebody asks; nothing runs in between. */
export class Ledger {
  #entries: Entry[] = [];
  #past = new Map<string, Past>();

  /** Begins to count a flow. */
  open(
    flow: Flow,
    from: bigint,
    to: bigint | undefined,
    delay: bigint,
    now: bigint,
    effect: Effect = UNTOUCHED,
  ): Entry {
    return this.follow({ flow, start: from, from, to, delay, effect: noting(flow.shape, effect) }, now);
  }

  /** Counts what an entry says, which may depend on another one. */
  follow<E extends Entry>(entry: E, now: bigint): E {
    this.#fold(now);
    this.#entries.push(entry);
    return entry;
  }

  /** Flows that still come. */
  running(now: bigint): Entry[] {
    return this.#entries.filter((entry) => entry.to === undefined || entry.to + entry.delay > now);
  }

  /** Counts frames that belong to no flow that runs. */
  add(kind: FrameKind, amount: Amount, delay = 0n): void {
    const past = this.#pastOf(kind);
    past.amount = plus(past.amount, amount);
    if (amount.frames > 0n) past.delays.add(delay);
  }

  /** Counts something that happened to frames that belong to no flow that runs. */
  note(kind: FrameKind, what: Tally, count: bigint): void {
    const { tallies } = this.#pastOf(kind);
    tallies.set(what, (tallies.get(what) ?? 0n) + count);
  }

  /** How often something has happened to frames on their way, since the counters were cleared. */
  count(now: bigint, wanted: (kind: FrameKind) => boolean, what: Tally): bigint {
    let sum = 0n;
    for (const { kind, tallies } of this.#past.values()) if (wanted(kind)) sum += tallies.get(what) ?? 0n;
    for (const entry of this.#entries) if (wanted(entry.flow)) sum += happened(entry, what, now);
    return sum;
  }

  /** Frames and bytes since the counters were cleared. */
  since(now: bigint, wanted: (kind: FrameKind) => boolean): Amount {
    let sum = NOTHING;
    for (const { kind, amount } of this.#past.values()) if (wanted(kind)) sum = plus(sum, amount);
    for (const entry of this.#entries) if (wanted(entry.flow)) sum = plus(sum, counted(entry, now));
    return sum;
  }

  /** Frames and bytes within the last second of flows that still run; zero when none does. */
  lastSecond(now: bigint, wanted: (kind: FrameKind) => boolean): Amount {
    let sum = NOTHING;
    for (const entry of this.#entries) {
      const time = now - entry.delay;
      if (!wanted(entry.flow) || (entry.to !== undefined && entry.to <= time)) continue;
      const from = larger(time - SECOND, entry.start);
      sum = plus(sum, arrived(entry, from, time));
    }
    return sum;
  }

  /** Test payload ids of which frames were counted, in order. */
  tplds(now: bigint): number[] {
    const seen = new Set<number>();
    for (const { kind, amount } of this.#past.values()) if (amount.frames > 0n) seen.add(kind.tpld);
    for (const entry of this.#entries) if (counted(entry, now).frames > 0n) seen.add(entry.flow.tpld);
    seen.delete(-1);
    return [...seen].sort((a, b) => a - b);
  }

  /** Delays of the ways by which frames have come, since the counters were cleared. */
  delays(now: bigint, wanted: (kind: FrameKind) => boolean): bigint[] {
    const found = new Set<bigint>();
    for (const { kind, delays } of this.#past.values()) if (wanted(kind)) for (const delay of delays) found.add(delay);
    for (const entry of this.#entries)
      if (wanted(entry.flow) && counted(entry, now).frames > 0n) found.add(entry.delay);
    return [...found];
  }

  /** Back to zero; what runs goes on and is counted from now. */
  clear(now: bigint): void {
    this.#past.clear();
    this.#entries = this.running(now);
    for (const entry of this.#entries) if (now - entry.delay > entry.from) entry.from = now - entry.delay;
  }

  /** Adds up the flows that are over, so that only what runs costs anything. */
  #fold(now: bigint): void {
    const open: Entry[] = [];
    for (const entry of this.#entries) {
      if (entry.to === undefined || entry.to + entry.delay > now) open.push(entry);
      else this.#settle(entry, now);
    }
    this.#entries = open;
  }

  #settle(entry: Entry, now: bigint): void {
    const kind = { stream: entry.flow.stream, tpld: entry.flow.tpld };
    this.add(kind, counted(entry, now), entry.delay);
    if (entry.effect === UNTOUCHED) return;
    for (const what of TALLIES) this.note(kind, what, happened(entry, what, now));
  }

  #pastOf(kind: FrameKind): Past {
    const key = `${kind.stream}/${kind.tpld}`;
    let past = this.#past.get(key);
    if (past === undefined) {
      past = { kind, delays: new Set(), tallies: new Map(), amount: NOTHING };
      this.#past.set(key, past);
    }
    return past;
  }
}

function counted(entry: Entry, now: bigint): Amount {
  return arrived(entry, entry.from, endOf(entry, now));
}

/** Until when an entry is counted now, in the time of the sender. */
function endOf({ to, delay }: Entry, now: bigint): bigint {
  return to === undefined ? now - delay : smaller(to, now - delay);
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
  if (effect === UNTOUCHED || to <= from) return 0n;
  const first = framesAt(flow, start);
  return effect.count(what, framesAt(flow, to) - first) - effect.count(what, framesAt(flow, from) - first);
}
