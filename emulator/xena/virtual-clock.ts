import { type Clock as RuntimeClock, sleepOn } from "../../runtime/xena/clock.js";
import { Agenda } from "./agenda.js";
import type { Clock } from "./clock.js";
import { Quiet } from "./quiet.js";

/** Nanoseconds in a millisecond. */
const MILLISECOND = 1_000_000;

/** Where the calendar of a virtual clock begins, the same in every run. */
const FIRST_DATE = "2026-01-01T00:00:00Z";

/** Longest time for the machine to sleep while there is nothing to do, in its own milliseconds. */
const IDLE_MS = 1;

/**
 * Time for chassis and clients alike that a test moves: `Chassis.start({ clock })`, `L23Tester.connect(host, name, { clock })`.
 * It stands still until it is told to go on, and then goes from one appointment to the next, waiting at each until everything that
 * is under way between clients and chassis has arrived. The same program sees the same times in every run.
 */
export interface VirtualClock extends Clock, RuntimeClock {
  /** What the calendar shows. */
  date(): Date;
  /** Keeps time from going on until the function that it returns is called. */
  hold(): () => void;
  /** Moves on by so many milliseconds, from 0 on, with fractions down to a nanosecond; what is scheduled on the way runs at its own time, in order. */
  advance(milliseconds: number): Promise<void>;
  /**
   * Does some work, and moves on to the next appointment whenever the work only waits for time.
   * @returns what the work returns
   * @throws what the work throws
   */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
  /** How many things are scheduled. */
  readonly scheduled: number;
}

/** How a virtual clock begins. */
export interface VirtualClockOptions {
  /** What the calendar shows at first. Default: the beginning of 2026. */
  readonly date?: Date;
}

/** Makes a clock that a test moves, for chassis and clients. */
export function virtualClock({ date: first = new Date(FIRST_DATE) }: VirtualClockOptions = {}): VirtualClock {
  let time = 0n;
  const agenda = new Agenda();
  const quiet = new Quiet();

  const schedule = (at: bigint, run: () => void): (() => void) => {
    quiet.disturb();
    return agenda.add(at, run);
  };

  /** Goes to the next appointment if it is not later than this. */
  const step = (until: bigint): boolean => {
    const due = agenda.takeUntil(until);
    if (due === undefined) return false;
    if (due.at > time) time = due.at;
    quiet.disturb();
    due.run();
    return true;
  };

  const clock: VirtualClock = {
    now: () => time,
    nowMs: () => Number(time) / MILLISECOND,
    date: () => new Date(first.getTime() + Number(time) / MILLISECOND),
    schedule,
    after(delayMs, run) {
      if (delayMs === Number.POSITIVE_INFINITY) return () => {};
      return schedule(time + nanoseconds(Math.max(delayMs, 0)), run);
    },
    sleep: (delayMs, signal) => sleepOn(clock, delayMs, signal),
    hold: () => quiet.hold(),
    watch: (connection) => quiet.addClient(connection),
    watchServer: (end) => quiet.addServer(end),
    async advance(milliseconds) {
      const until = time + nanoseconds(milliseconds);
      do await quiet.settle(() => false);
      while (step(until));
      if (until > time) time = until;
    },
    async run(work) {
      let isOver = false;
      const outcome = work().finally(() => {
        isOver = true;
      });
      // Who called hears of a failure when the loop is over; until then it is nobody's.
      outcome.catch(() => {});
      while (!isOver) {
        await quiet.settle(() => isOver);
        const next = agenda.next();
        if (!isOver && (next === undefined || !step(next.at))) await idle();
      }
      return outcome;
    },
    get scheduled() {
      return agenda.size;
    },
  };
  return clock;
}

/** The work waits for something that is not on the clock. */
function idle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, IDLE_MS));
}

/** Rounded up, so that nothing runs before its time. */
function nanoseconds(milliseconds: number): bigint {
  return BigInt(Math.ceil(milliseconds * MILLISECOND));
}
