import { firstArrival, lastArrival } from "./arrival-times.js";
import { type Entry, framesOf, isOver, sentBy } from "./ledger.js";

/** A silence that may still prove to be part of a longer one. */
interface Open {
  readonly from: bigint;
  readonly to: bigint;
  /** The flow that ended it. */
  readonly by: Entry;
}

interface Watched {
  readonly entry: Entry;
  isSeen: boolean;
}

/**
 * Looks for interruptions of what a port receives: silences between flows, not the regular distance of the frames in one. A silence
 * counts once so many frames have come after it, with the time from the last frame before it to the first one after it.
 */
export class GapMonitor {
  readonly #longest: bigint;
  readonly #frames: bigint;
  #watched: Watched[];
  #last: bigint | undefined;
  #open: Open | undefined;
  #count = 0n;
  #duration = 0n;

  /**
   * @param longest nanoseconds of silence that are no gap yet
   * @param frames frames after which a gap is over
   */
  constructor(longest: bigint, frames: bigint, arriving: readonly Entry[]) {
    this.#longest = longest;
    this.#frames = frames;
    this.#watched = arriving.map((entry) => ({ entry, isSeen: true }));
  }

  /** A flow begins to arrive. */
  watch(entry: Entry, now: bigint): void {
    this.#sweep(now);
    this.#watched.push({ entry, isSeen: false });
  }

  /** Gaps since clearing, and their nanoseconds. */
  read(now: bigint): { readonly count: bigint; readonly duration: bigint } {
    this.#sweep(now);
    return { count: this.#count, duration: this.#duration };
  }

  /** Back to zero; a gap that is open will count. */
  clear(now: bigint): void {
    this.#sweep(now);
    this.#count = 0n;
    this.#duration = 0n;
  }

  #sweep(now: bigint): void {
    const begun = this.#watched.flatMap((watched) => {
      const first = watched.entry.effect.frames(1_000_000n) === 0n ? undefined : firstArrival(watched.entry);
      return first === undefined || first > now ? [] : [{ watched, first }];
    });
    begun.sort((a, b) => (a.first < b.first ? -1 : 1));
    for (const { watched, first } of begun) {
      this.#close(first);
      if (!watched.isSeen && this.#last !== undefined && first - this.#last > this.#longest)
        this.#open = { from: this.#open?.from ?? this.#last, to: first, by: watched.entry };
      watched.isSeen = true;
      const last = lastArrival(watched.entry, now);
      if (last !== undefined && (this.#last === undefined || last > this.#last)) this.#last = last;
    }
    this.#close(now);
    this.#watched = this.#watched.filter(({ entry }) => !isOver(entry, now));
  }

  /** Counts the open gap when enough frames have come after it. */
  #close(now: bigint): void {
    if (this.#open === undefined) return;
    const { from, to, by } = this.#open;
    const end = sentBy(by, now);
    const frames = framesOf(by, by.to !== undefined && by.to < end ? by.to : end) - framesOf(by, by.start);
    if (frames < this.#frames) return;
    this.#count++;
    this.#duration += to - from;
    this.#open = undefined;
  }
}
