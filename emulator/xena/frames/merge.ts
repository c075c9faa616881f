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

/** A source at the frame that is its next one. */
interface Head {
  readonly span: Span;
  /** Among frames of the same time, the one with the smaller order comes first. */
  readonly order: number;
  arrival: Arrival;
  place: bigint;
}

/**
 * Frames of several sources in order of time, from the first on or from the last back. Frames of the same nanosecond come in the order
 * of their sources.
 */
export function* merged(spans: readonly Span[], isForward: boolean): Generator<Arrival> {
  const step = isForward ? 1n : -1n;
  let misses = 0;
  const nextOf = ({ source, from, to }: Span, first: bigint): Pick<Head, "arrival" | "place"> | undefined => {
    for (let place = first; place >= from && place < to && misses < MOST_MISSES; place += step) {
      const arrival = source.at(place);
      if (arrival !== undefined) return { arrival, place };
      misses++;
    }
    return undefined;
  };
  const comesBefore = (a: Head, b: Head): boolean => {
    const { time } = a.arrival;
    if (time === b.arrival.time) return a.order < b.order;
    return time < b.arrival.time === isForward;
  };
  const heap: Head[] = [];
  for (const [position, span] of spans.entries()) {
    const next = nextOf(span, isForward ? span.from : span.to - 1n);
    if (next !== undefined) heap.push({ span, order: isForward ? position : -position, ...next });
  }
  for (let at = heap.length >> 1; at >= 0; at--) sink(heap, at, comesBefore);
  for (let head = heap[0]; head !== undefined; head = heap[0]) {
    yield head.arrival;
    const next = nextOf(head.span, head.place + step);
    if (next !== undefined) Object.assign(head, next);
    else {
      const last = heap.pop() as Head;
      if (last !== head) heap[0] = last;
    }
    sink(heap, 0, comesBefore);
  }
}

/** Restores a heap, of which the first is the one that comes before all others, from a place downwards. */
function sink<T>(heap: T[], from: number, comesBefore: (a: T, b: T) => boolean): void {
  for (let at = from; at < heap.length; ) {
    let first = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && comesBefore(heap[child] as T, heap[first] as T)) first = child;
    }
    if (first === at) return;
    [heap[at], heap[first]] = [heap[first] as T, heap[at] as T];
    at = first;
  }
}
