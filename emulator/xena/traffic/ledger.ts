import { SECOND } from "../clock.js";
import { larger, smaller } from "./bounds.js";
import { type Amount, amountBetween, type Flow, NOTHING, plus } from "./flow.js";

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
}

/** What is over, added up. */
interface Past {
  readonly kind: FrameKind;
  readonly delays: Set<bigint>;
  amount: Amount;
}

/** Counters of one direction of a port. Everything is computed from the flows when somebody asks; nothing runs in between. */
export class Ledger {
  #entries: Entry[] = [];
  #past = new Map<string, Past>();

  /** Begins to count a flow. */
  open(flow: Flow, from: bigint, to: bigint | undefined, delay: bigint, now: bigint): Entry {
    this.#fold(now);
    const entry: Entry = { flow, start: from, from, to, delay };
    this.#entries.push(entry);
    return entry;
  }

  /** Counts frames that belong to no flow that runs. */
  add(kind: FrameKind, amount: Amount, delay = 0n): void {
    const key = `${kind.stream}/${kind.tpld}`;
    let past = this.#past.get(key);
    if (past === undefined) {
      past = { kind, delays: new Set(), amount: NOTHING };
      this.#past.set(key, past);
    }
    past.amount = plus(past.amount, amount);
    if (amount.frames > 0n) past.delays.add(delay);
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
      sum = plus(sum, amountBetween(entry.flow, from, time));
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
    this.#entries = this.#entries.filter((entry) => entry.to === undefined || entry.to + entry.delay > now);
    for (const entry of this.#entries) if (now - entry.delay > entry.from) entry.from = now - entry.delay;
  }

  /** Adds up the flows that are over, so that only what runs costs anything. */
  #fold(now: bigint): void {
    const open: Entry[] = [];
    for (const entry of this.#entries) {
      if (entry.to === undefined || entry.to + entry.delay > now) open.push(entry);
      else this.add({ stream: entry.flow.stream, tpld: entry.flow.tpld }, counted(entry, now), entry.delay);
    }
    this.#entries = open;
  }
}

function counted(entry: Entry, now: bigint): Amount {
  const time = now - entry.delay;
  return amountBetween(entry.flow, entry.from, entry.to === undefined ? time : smaller(entry.to, time));
}
