import { larger, smaller } from "./bounds.js";
import { endOf, type Flow, limitTotal, timeOfTotal } from "./flow.js";

/** What bounds a run of a port. */
export interface RunLimits {
  readonly startedAt: bigint;
  /** P_TXTIMELIMIT in nanoseconds; undefined for none. */
  readonly time: bigint | undefined;
  /** P_TXPACKETLIMIT; undefined for none. */
  readonly frames: bigint | undefined;
  /** Frames that have been sent in this run by flows that are over. */
  readonly sentBefore: bigint;
  /** Whether a stream may still join, so that the run goes on when all the others are done. */
  readonly awaitsStreams: boolean;
}

/** When a run ends by itself, undefined for never, and what is left to each flow until then. */
export function endOfRun(
  flows: readonly Flow[],
  limits: RunLimits,
): { readonly end: bigint | undefined; readonly flows: readonly Flow[] } {
  const { startedAt, time, frames, sentBefore, awaitsStreams } = limits;
  const ends: bigint[] = [];
  if (time !== undefined) ends.push(startedAt + time);
  const ownEnds = flows.map(endOf);
  if (flows.length > 0 && !awaitsStreams && !ownEnds.includes(undefined)) {
    ends.push((ownEnds as bigint[]).reduce(larger));
  }
  // The limit may have been lowered below what was sent already.
  const left = larger((frames ?? 0n) - sentBefore, 0n);
  const full = frames === undefined ? undefined : timeOfTotal(flows, startedAt, left);
  if (full !== undefined) ends.push(full);
  return {
    end: ends.length === 0 ? undefined : ends.reduce(smaller),
    flows: full === undefined ? flows : limitTotal(flows, full, left),
  };
}
