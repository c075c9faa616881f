import { larger } from "./bounds.js";
import { type Flow, framesAt } from "./flow.js";
import { type Entry, sentBy } from "./ledger.js";

/** First time at which a flow has sent so many frames; undefined when it never does. */
export function timeOfCount(flow: Flow, frames: bigint): bigint | undefined {
  const { rate, limit, origin } = flow;
  if (rate.num === 0n || (limit !== undefined && frames > limit)) return undefined;
  const guess = origin + (frames * rate.den + rate.num - 1n) / rate.num;
  if (framesAt(flow, guess) >= frames && framesAt(flow, guess - 1n) < frames) return guess;
  // The frames do not come evenly, so the moment is found by halving.
  let [low, high] = [origin, larger(guess, origin + 1n)];
  for (let step = high - low; framesAt(flow, high) < frames; step *= 2n) high += step;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (framesAt(flow, middle) < frames) low = middle;
    else high = middle;
  }
  return high;
}

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
