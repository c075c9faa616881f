import { framesAt, timeOfCount } from "./flow.js";
import { type Entry, sentBy } from "./ledger.js";

/** When the first frame of an entry arrives; undefined when none does. */
export function firstArrival(entry: Entry): bigint | undefined {
  const { flow, start, to } = entry;
  const sent = timeOfCount(flow, framesAt(flow, start) + 1n);
  return sent === undefined || (to !== undefined && sent > to) ? undefined : arrivalOf(entry, sent);
}

/** When the last frame of an entry arrived that has arrived by now; undefined when none has. */
export function lastArrival(entry: Entry, now: bigint): bigint | undefined {
  const { flow, start, to } = entry;
  const latest = sentBy(entry, now);
  const frames = framesAt(flow, to !== undefined && to < latest ? to : latest);
  if (frames <= framesAt(flow, start)) return undefined;
  const sent = timeOfCount(flow, frames);
  return sent === undefined ? undefined : arrivalOf(entry, sent);
}

function arrivalOf({ delay, effect }: Entry, sent: bigint): bigint {
  return sent + delay + (effect.wait?.at(sent) ?? 0n);
}
