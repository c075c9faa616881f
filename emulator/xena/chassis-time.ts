import { SECOND } from "./clock.js";

/** When the time of a chassis begins, in milliseconds of the calendar: 1 January 2010. */
const EPOCH_MS = Date.UTC(2010, 0, 1);

/** A chassis as far as its time goes: when it started, on the calendar and on its clock. */
interface Started {
  readonly bootedAtMs: number;
  readonly startedAt: bigint;
}

/** Nanoseconds of the chassis time at a moment of its clock; C_TIME is the same in seconds. */
export function chassisTime(chassis: Started, at: bigint): bigint {
  return bootSecond(chassis) * SECOND + at - chassis.startedAt;
}

/** What the clock shows when a second of the chassis time begins. */
export function clockTime(chassis: Started, second: bigint): bigint {
  return chassis.startedAt + (second - bootSecond(chassis)) * SECOND;
}

/** The chassis time begins each run with a whole second. */
function bootSecond({ bootedAtMs }: Started): bigint {
  return BigInt(Math.floor((bootedAtMs - EPOCH_MS) / 1000));
}
