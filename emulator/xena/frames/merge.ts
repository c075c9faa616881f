import type { Arrival, Source } from "./source.js";

/** A source within a window of time. */
export interface Span {
  readonly source: Source;
  /** First place, and the one behind the last. */
  readonly from: bigint;
  readonly to: bigint;
}

/** Places that turn out to hold nothing, altogether, before the search is given up. */
const MOST_MISSES = 262_144;

interface Head {
  arrival: Arrival;
  readonly span: Span;
  /** Place to look at next. */
  place: bigint;
}

/**
 * Frames of several sources in order of time, from the first on or from the last back. Frames of the same nanosecond come in the order
 * of their sources.
 */
export function* merged(spans: readonly Span[], isForward: boolean): Generator<Arrival> {
  let misses = 0;
  const step = isForward ? 1n : -1n;
  const advance = (span: Span, from: bigint): { arrival: Arrival; place: bigint } | undefined => {
    for (let place = from; place >= span.from && place < span.to && misses < MOST_MISSES; place += step) {
      const arrival = span.source.at(place);
      if (arrival !== undefined) return { arrival, place: place + step };
      misses++;
    }
    return undefined;
  };
  const heads: Head[] = [];
  for (const span of isForward ? spans : spans.toReversed()) {
    const found = advance(span, isForward ? span.from : span.to - 1n);
    if (found !== undefined) heads.push({ span, ...found });
  }
  const comesBefore = (a: Head, b: Head): boolean =>
    isForward ? a.arrival.time < b.arrival.time : a.arrival.time > b.arrival.time;
  while (heads.length > 0) {
    let first = 0;
    for (let i = 1; i < heads.length; i++) if (comesBefore(heads[i] as Head, heads[first] as Head)) first = i;
    const head = heads[first] as Head;
    yield head.arrival;
    const next = advance(head.span, head.place);
    if (next === undefined) heads.splice(first, 1);
    else Object.assign(head, next);
  }
}
