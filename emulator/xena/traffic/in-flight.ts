import type { Clock } from "../clock.js";

/** Something that happens at a time; the time it is given is the one it was meant for. */
interface Item {
  readonly at: bigint;
  readonly run: (at: bigint) => void;
}

/** Items that may wait. When there are more, the first happens too early, so that no client can fill the memory with frames. */
const MOST_ITEMS = 65_536;

/**
 * What is going to happen within moments, such as the arrival of a frame that is on the cable. Timers count whole milliseconds, so
 * before every request it catches up: a client never sees the time before something and the state after it, or the other way.
 */
export class InFlight {
  readonly #now: () => bigint;
  readonly #schedule: Clock["schedule"];
  /** By time; the first is due next. */
  readonly #items: Item[] = [];
  #timer: { readonly at: bigint; readonly cancel: () => void } | undefined;

  constructor(now: () => bigint, schedule: Clock["schedule"]) {
    this.#now = now;
    this.#schedule = schedule;
  }

  /**
   * Lets something happen at a time, or now if that is over.
   * @returns a function that calls it off
   */
  add(at: bigint, run: (at: bigint) => void): () => void {
    if (at <= this.#now()) {
      run(at);
      return () => {};
    }
    if (this.#items.length >= MOST_ITEMS) this.#runFirst();
    const item = { at, run };
    this.#items.splice(this.#placeOf(at), 0, item);
    this.#setTimer();
    return () => this.#remove(item);
  }

  /** Makes everything happen whose time has come, in order. */
  settle(): void {
    if (this.#items.length === 0) return;
    const now = this.#now();
    while ((this.#items[0]?.at ?? now + 1n) <= now) this.#runFirst();
    this.#setTimer();
  }

  #runFirst(): void {
    const item = this.#items.shift();
    item?.run(item.at);
  }

  #remove(item: Item): void {
    const place = this.#items.indexOf(item);
    if (place >= 0) this.#items.splice(place, 1);
    this.#setTimer();
  }

  /** Behind everything that is not later: most things come in the order of their times. */
  #placeOf(at: bigint): number {
    let [low, high] = [0, this.#items.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#items[middle] as Item).at <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** One timer for the first item is enough. */
  #setTimer(): void {
    const at = this.#items[0]?.at;
    if (at === this.#timer?.at) return;
    this.#timer?.cancel();
    this.#timer = undefined;
    if (at === undefined) return;
    const cancel = this.#schedule(at, () => {
      this.#timer = undefined;
      this.settle();
    });
    this.#timer = { at, cancel };
  }
}
