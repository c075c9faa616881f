import { larger, smaller } from "../traffic/bounds.js";
import { type Condition, passes } from "../traffic/condition.js";
import { type Effect, type Tally, UNTOUCHED } from "../traffic/effect.js";
import { type Flow, framesAt } from "../traffic/flow.js";
import { type Entry, sentBy, shapeSeen } from "../traffic/ledger.js";
import { repetitionOf } from "../traffic/selection.js";
import { damaged } from "./damage.js";
import { frameBytes } from "./frame-bytes.js";
import { sentAt } from "./sent-at.js";
import type { Arrival, Source } from "./source.js";
import type { Wanted } from "./wanted.js";

/** Some of the frames of a flow, by their numbers. */
interface Choice {
  /** How many of them have a smaller number. */
  below(frame: bigint): bigint;
  nth(place: bigint): bigint;
}

/** A frame of a flow on its way. */
interface Passenger {
  /** Its number in the flow. */
  readonly frame: bigint;
  /** Frames that had entered the way before it. */
  readonly entered: bigint;
  /** Copies of it that had left the way before it. */
  readonly copy: bigint;
}

/** A closer look at a frame. */
type Test = (passenger: Passenger) => boolean;

/** The frames of a class that arrive with a flow; undefined when it has none of them. */
export function sourceOf(entry: Entry, wanted: Wanted, receiver: object): Source | undefined {
  const { flow, effect } = entry;
  const mistakes = flow.content?.mistakes;
  switch (wanted.kind) {
    case "all":
      return arriving(entry, receiver);
    case "tpld":
      return flow.tpld >= 0 && (wanted.id < 0 || flow.tpld === wanted.id) ? arriving(entry, receiver) : undefined;
    case "notpld":
      return flow.tpld < 0 ? arriving(entry, receiver) : undefined;
    case "fcs":
      if (flow.content?.hasCheckSum === false) return arriving(entry, receiver);
      if (effect === UNTOUCHED) return chosen(entry, receiver, listed(mistakes?.of("fcs") ?? []));
      return arriving(
        entry,
        receiver,
        (passenger) => mistakes?.has("fcs", passenger.frame) === true || happens(effect, "corruptedEth", passenger),
      );
    case "payload":
      if (effect === UNTOUCHED) return chosen(entry, receiver, listed(mistakes?.of("payload") ?? []));
      return arriving(entry, receiver, ({ frame }) => mistakes?.has("payload", frame) === true);
    case "filter":
      return passing(entry, receiver, wanted.condition);
  }
}

/** Every frame that comes, whatever its way does to the others; the counters count the same ones. */
function arriving(entry: Entry, receiver: object, test?: Test): Source {
  const { effect } = entry;
  const first = framesAt(entry.flow, entry.start);
  return {
    count: (time) => effect.frames(larger(framesAt(entry.flow, endOf(entry, time)) - first, 0n)),
    at(place) {
      const entered = effect === UNTOUCHED ? place : enteredBefore(effect, place);
      const passenger = { frame: first + entered, entered, copy: place - effect.frames(entered) };
      return test?.(passenger) === false ? undefined : arrivalOf(entry, receiver, passenger);
    },
  };
}

/** Frames of which the numbers are known, when all of them arrive. */
function chosen(entry: Entry, receiver: object, choice: Choice): Source {
  const first = framesAt(entry.flow, entry.start);
  const before = choice.below(first);
  return {
    count: (time) => larger(choice.below(framesAt(entry.flow, endOf(entry, time))) - before, 0n),
    at(place) {
      const frame = choice.nth(before + place);
      return arrivalOf(entry, receiver, { frame, entered: frame - first, copy: 0n });
    },
  };
}

/** Frames that pass a filter: known by one round of sizes and headers, or looked at one by one where a round is too long. */
function passing(entry: Entry, receiver: object, condition: Condition): Source | undefined {
  const { effect } = entry;
  const flow = { ...entry.flow, shape: shapeSeen(entry) };
  const { isWhole, cycle, frameAt } = repetitionOf(flow, condition);
  if (isWhole) {
    const places = passingPlaces(flow, condition);
    if (places.length === 0) return undefined;
    if (effect === UNTOUCHED) return chosen(entry, receiver, repeated(places, cycle));
  }
  return arriving(entry, receiver, ({ frame }) => passes(condition, frameAt(Number(frame))));
}

/** What is known of conditions and flows; a condition that a capture uses stays the same object for all its looks. */
const known = new WeakMap<Condition, WeakMap<object, readonly number[]>>();

/** Which frames of a round pass. */
function passingPlaces(flow: Flow, condition: Condition): readonly number[] {
  const byShape = known.get(condition) ?? new WeakMap<object, readonly number[]>();
  known.set(condition, byShape);
  const found = byShape.get(flow.shape);
  if (found !== undefined) return found;
  const { cycle, frameAt } = repetitionOf(flow, condition);
  const places = Array.from({ length: cycle }, (_, place) => place).filter((place) =>
    passes(condition, frameAt(place)),
  );
  byShape.set(flow.shape, places);
  return places;
}

function listed(frames: readonly bigint[]): Choice {
  return { below: (frame) => firstNotBelow(frames, frame), nth: (place) => frames[Number(place)] as bigint };
}

function repeated(places: readonly number[], cycle: number): Choice {
  const [count, length] = [BigInt(places.length), BigInt(cycle)];
  return {
    below: (frame) => (frame / length) * count + firstNotBelow(places, Number(frame % length)),
    nth: (place) => (place / count) * length + BigInt(places[Number(place % count)] as number),
  };
}

function firstNotBelow<T extends number | bigint>(sorted: readonly T[], value: T): bigint {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as T) < value) low = middle + 1;
    else high = middle;
  }
  return BigInt(low);
}

/** The last moment of the sender that the receiver has seen at a time. */
function endOf(entry: Entry, time: bigint): bigint {
  const latest = sentBy(entry, time);
  return entry.to === undefined ? latest : smaller(entry.to, latest);
}

/** Frames that had entered a way before the one that became the n-th to leave it: as many as leave it at least so many. */
function enteredBefore(effect: Effect, place: bigint): bigint {
  let high = 1n;
  while (effect.frames(high) <= place) high *= 2n;
  let low = high / 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (effect.frames(middle) <= place) low = middle;
    else high = middle;
  }
  return high - 1n;
}

/** Whether something happens to a frame; when it happens to some of the copies of a frame, it is the first ones. */
function happens(effect: Effect, what: Tally, { entered, copy }: Passenger): boolean {
  return effect.count(what, entered + 1n) - effect.count(what, entered) > copy;
}

function arrivalOf(entry: Entry, receiver: object, passenger: Passenger): Arrival | undefined {
  if (entry.flow.content?.mistakes.isLost(receiver, passenger.frame)) return undefined;
  return new FlowArrival(entry, passenger);
}

/** A frame of a flow. A full buffer has many thousands of them, so it holds little and works out the rest when asked. */
class FlowArrival implements Arrival {
  readonly time: bigint;
  readonly #entry: Entry;
  readonly #passenger: Passenger;

  constructor(entry: Entry, passenger: Passenger) {
    this.#entry = entry;
    this.#passenger = passenger;
    this.time = sentAt(entry.flow, passenger.frame) + this.#delay;
  }

  /** Jitter is left out, so that frames stay in the order in which the counters count them. */
  get #delay(): bigint {
    const { flow, delay, effect } = this.#entry;
    return effect.wait === undefined ? delay : delay + effect.wait.at(sentAt(flow, this.#passenger.frame));
  }

  get size(): number {
    return this.#entry.flow.sizes.at(Number(this.#passenger.frame));
  }

  get latency(): bigint | undefined {
    return hasTestPayload(this.#entry.flow, this.#passenger.frame) ? this.#delay : undefined;
  }

  read(): Uint8Array {
    const { effect } = this.#entry;
    const flow = { ...this.#entry.flow, shape: shapeSeen(this.#entry) };
    const bytes = frameBytes(flow, this.#passenger.frame);
    return damaged(bytes, flow.shape, (what) => happens(effect, what, this.#passenger));
  }
}

function hasTestPayload(flow: Flow, frame: bigint): boolean {
  return flow.tpld >= 0 && flow.content?.mistakes.has("testPayload", frame) !== true;
}
