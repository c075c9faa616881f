import { SECOND } from "./clock.js";
import type { Lab } from "./lab.js";

/** When the time of a chassis begins, in milliseconds of the calendar: 1 January 2010. */
const EPOCH_MS = Date.UTC(2010, 0, 1);

/** Nanoseconds of the chassis time at a moment of its clock; C_TIME is the same in seconds. */
export function chassisTime(lab: Lab, at: bigint): bigint {
  return BigInt(Math.floor((lab.bootedAtMs - EPOCH_MS) / 1000)) * SECOND + at - lab.startedAt;
}
