import type { Wait } from "../traffic/effect.js";
import { add, type Ratio, ratio } from "../traffic/rate.js";

/** Parts of a frame that the level of a queue is taken to when the rates change, so that its fractions stay small. */
const LEVEL_PARTS = 1n << 20n;

const ZERO = ratio(0n, 1n);

/** What a queue is like from one change of rates to the next. Levels are in frames, rates in frames per nanosecond. */
interface Stretch {
  readonly since: bigint;
  readonly level: Ratio;
  /** Frames that come. */
  readonly offered: Ratio;
  /** Frames that can leave; undefined when as many as you like. */
  readonly served: Ratio | undefined;
}

/**
 * The buffer before one output of a device. Frames flow in at rates that stay as they are until something changes, so the level between
 * two changes is a straight line with one bend, where the buffer is full or empty.
 */
export class Queue {
  readonly #most: bigint;
  #stretch: Stretch = { since: 0n, level: ZERO, offered: ZERO, served: undefined };
  /** Counts the changes, so that frames which go on as before can be told from those that do not. */
  #number = 0;
  #offered = ZERO;
  /** Nanoseconds of work that come in each nanosecond. */
  #work = ZERO;

  constructor(bufferFrames: number) {
    this.#most = BigInt(Math.floor(bufferFrames));
  }

  /** Begins to add up what comes. */
  gather(): void {
    this.#offered = ZERO;
    this.#work = ZERO;
  }

  /** Frames that come, and the nanoseconds that each needs. */
  load(rate: Ratio, service: Ratio | undefined): void {
    this.#offered = add(this.#offered, rate);
    if (service !== undefined) this.#work = add(this.#work, ratio(rate.num * service.num, rate.den * service.den));
  }

  /** What was added up counts from now on. */
  commit(now: bigint): void {
    const before = this.#stretch;
    const offered = this.#offered;
    const { num, den } = this.#work;
    // What is still in the buffer when nothing comes leaves as fast as before.
    const served = num === 0n ? before.served : ratio(offered.num * den, offered.den * num);
    if (same(before.offered, offered) && same(before.served, served)) return;
    const level = levelAt(before, now, this.#most);
    const rounded = ratio((level.num * LEVEL_PARTS) / level.den, LEVEL_PARTS);
    this.#stretch = { since: now, level: rounded, offered, served };
    this.#number++;
  }

  /** Frames per second that come. */
  get offeredPerSecond(): number {
    const { num, den } = this.#stretch.offered;
    return (Number(num) / Number(den)) * 1e9;
  }

  /** Whether frames may have to wait or be lost. */
  get isBusy(): boolean {
    const { level, offered, served } = this.#stretch;
    return served !== undefined && (level.num > 0n || isLess(served, offered));
  }

  /** The same while nothing changes that matters to those who go through. */
  get key(): string {
    return this.isBusy ? `queue ${this.#number}` : "queue free";
  }

  /** Frames that find room, of the first so many that a stream sends from now on; its part of the free room is as its part of the load. */
  admission(rate: Ratio, now: bigint): (entered: bigint) => bigint {
    const { offered, served } = this.#stretch;
    if (served === undefined || offered.num === 0n || !isLess(served, offered)) return (entered) => entered;
    const level = levelAt(this.#stretch, now, this.#most);
    const share = ratio(served.num * offered.den, served.den * offered.num);
    const free = ratio(
      (this.#most * level.den - level.num) * rate.num * offered.den,
      level.den * rate.den * offered.num,
    );
    const den = share.den * free.den;
    return (entered) => {
      const room = (entered * share.num * free.den + free.num * share.den) / den;
      return room < entered ? room : entered;
    };
  }

  /** How long frames wait that come from now on; undefined when they do not. */
  wait(): Wait | undefined {
    const stretch = this.#stretch;
    const { since, served, offered } = stretch;
    if (!this.isBusy || served === undefined || served.num === 0n) return undefined;
    const most = this.#most;
    const at = (sent: bigint): bigint => timeFor(levelAt(stretch, sent, most), served);
    const bend = bendOf(stretch, most);
    const first = at(since);
    return {
      at,
      corners: bend === undefined ? [] : [bend],
      sentBy(time) {
        if (bend !== undefined && time >= bend + at(bend)) return time - at(bend);
        if (time <= since + first || offered.num === 0n) return time - first;
        // Behind frames that came for so long, the last one leaves after they all have been served.
        return since + ((time - since - first) * served.num * offered.den) / (served.den * offered.num);
      },
    };
  }
}

/** When the buffer is full or empty; undefined when it never is. */
function bendOf({ since, level, offered, served }: Stretch, most: bigint): bigint | undefined {
  if (served === undefined || same(offered, served)) return undefined;
  const growth = offered.num * served.den - served.num * offered.den;
  const den = offered.den * served.den;
  const left = growth > 0n ? most * level.den - level.num : level.num;
  const slope = growth > 0n ? growth : -growth;
  return since + (left * den + slope * level.den - 1n) / (slope * level.den);
}

function levelAt({ since, level, offered, served }: Stretch, now: bigint, most: bigint): Ratio {
  if (served === undefined) return ZERO;
  const time = now < since ? 0n : now - since;
  const den = offered.den * served.den;
  const grown = time * (offered.num * served.den - served.num * offered.den);
  const num = level.num * den + grown * level.den;
  if (num <= 0n) return ZERO;
  return num > most * den * level.den ? { num: most, den: 1n } : { num, den: den * level.den };
}

function timeFor(level: Ratio, served: Ratio): bigint {
  return (level.num * served.den) / (level.den * served.num);
}

function isLess(a: Ratio, b: Ratio): boolean {
  return a.num * b.den < b.num * a.den;
}

function same(a: Ratio | undefined, b: Ratio | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.num === b.num && a.den === b.den);
}
