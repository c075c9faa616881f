import { SECOND } from "../clock.js";
import { firstArrival, lastArrival } from "./arrival-times.js";
import { framesAt } from "./flow.js";
import { type Entry, framesOf, isOver } from "./ledger.js";

/**
 * Adds up the time in which too many frames were lost. It counts from its beginning, once it has lasted for so long. Time in which
 * nothing was sent is available.
 */
export class Unavailability {
  readonly #delay: bigint;
  readonly #lossPercent: () => bigint;
  #watched: Entry[];
  #past = 0n;
  readonly #since: bigint;

  /**
   * @param delaySeconds seconds of loss before they count
   * @param lossPercent loss that is not too much yet
   */
  constructor(delaySeconds: number, lossPercent: () => number, arriving: readonly Entry[], now: bigint) {
    this.#delay = BigInt(Math.max(delaySeconds, 0)) * SECOND;
    this.#lossPercent = () => BigInt(lossPercent());
    this.#watched = [...arriving];
    this.#since = now;
  }

  /** A flow begins to arrive. */
  watch(entry: Entry, now: bigint): void {
    const over = this.#watched.filter((each) => isOver(each, now));
    for (const each of over) this.#past += this.#badTime(each, now);
    this.#watched = this.#watched.filter((each) => !over.includes(each));
    this.#watched.push(entry);
  }

  /** Unavailable nanoseconds until now. */
  time(now: bigint): bigint {
    return this.#watched.reduce((sum, entry) => sum + this.#badTime(entry, now), this.#past);
  }

  /** Whether it is so now. */
  isUnavailable(now: bigint): boolean {
    return this.#watched.some((entry) => !isOver(entry, now) && this.#badTime(entry, now) > 0n);
  }

  #badTime(entry: Entry, now: bigint): bigint {
    const { flow, start, effect, to } = entry;
    const first = firstArrival(entry);
    const last = lastArrival(entry, now);
    if (first === undefined || last === undefined) return 0n;
    const end = to !== undefined && to < now ? to : now;
    const sent = framesAt(flow, end) - framesAt(flow, start);
    const lost = sent - (framesOf(entry, end) - framesOf(entry, start));
    if (effect.count("duplicated", sent) > 0n || lost * 100n <= sent * this.#lossPercent()) return 0n;
    const time = last - (first < this.#since ? this.#since : first);
    return time > 0n && time >= this.#delay ? time : 0n;
  }
}
