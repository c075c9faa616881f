import type { StreamEnd } from "../../runtime/xena/clock.js";
import { Agenda } from "./agenda.js";

/** Nanoseconds in a second, a thousandth and a millionth of one. */
export const SECOND = 1_000_000_000n;
export const MILLISECOND = 1_000_000n;
export const MICROSECOND = 1000n;

/** Where a chassis takes its time from, in nanoseconds. */
export interface Clock {
  /** Nanoseconds since some moment in the past; never goes back. */
  now(): bigint;
  /**
   * Runs something once, not before `at`.
   * @returns a function that calls it off
   */
  schedule(at: bigint, run: () => void): () => void;
  /** The calendar; that of the machine unless the clock has one of its own. */
  date?(): Date;
  /** Told of the chassis' end of every connection, so that a clock that moves by itself can see what is on its way. */
  watchServer?(end: StreamEnd): void;
  /** Told that something is under way that is not on the clock; over when the function that it gives back is called. */
  hold?(): () => void;
}

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /**
   * Moves on by so many nanoseconds, a whole number from 0 on; what is scheduled on the way runs at its own time, in order.
   * @throws RangeError for a number with a fraction
   */
  advance(nanoseconds: bigint | number): void;
  /** How many things are scheduled. */
  readonly scheduled: number;
}

/** Longest delay that setTimeout takes. */
const MAX_DELAY_MS = 0x7fffffff;

/** Makes a clock that follows that of the machine; it is monotonic, and schedules to the millisecond. */
export function realClock(): Clock {
  const now = (): bigint => process.hrtime.bigint();
  return {
    now,
    schedule(at, run) {
      let timer: ReturnType<typeof setTimeout>;
      const wait = (): void => {
        const left = Number(at - now());
        // Timers count whole milliseconds and may fire a little early, so the time is looked at again.
        if (left <= 0) run();
        else timer = setTimeout(wait, Math.min(Math.ceil(left / 1e6), MAX_DELAY_MS));
      };
      timer = setTimeout(wait, Math.min(Math.max(Math.ceil(Number(at - now()) / 1e6), 0), MAX_DELAY_MS));
      return () => clearTimeout(timer);
    },
  };
}

/**
 * Makes a clock that only a test moves, so that counters are exact.
 * @param start what it shows at first, in nanoseconds; 0 unless given
 */
export function manualClock(start: bigint | number = 0n): ManualClock {
  let time = BigInt(start);
  const agenda = new Agenda();
  return {
    now: () => time,
    schedule: (at, run) => agenda.add(at, run),
    advance(nanoseconds) {
      const until = time + BigInt(nanoseconds);
      for (let due = agenda.takeUntil(until); due !== undefined; due = agenda.takeUntil(until)) {
        if (due.at > time) time = due.at;
        due.run();
      }
      time = until;
    },
    get scheduled() {
      return agenda.size;
    },
  };
}

/** Parts per million keep a speed such as 0.5 or 2.5 exact in whole numbers. */
const SPEED_UNIT = 1_000_000;

/**
 * Makes a clock that runs so many times as fast as another, counted from now.
 * @param speed above 0; exact to a millionth
 */
export function scaledClock(clock: Clock, speed: number): Clock {
  const origin = clock.now();
  const factor = BigInt(Math.round(speed * SPEED_UNIT));
  const unit = BigInt(SPEED_UNIT);
  return {
    now: () => origin + ((clock.now() - origin) * factor) / unit,
    schedule: (at, run) => clock.schedule(origin + ((at - origin) * unit + factor - 1n) / factor, run),
  };
}
