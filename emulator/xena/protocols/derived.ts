import { smaller } from "../traffic/bounds.js";
import type { Effect } from "../traffic/effect.js";
import { type Flow, framesAt } from "../traffic/flow.js";
import type { Entry } from "../traffic/ledger.js";

/** How many of the first so many frames are answered. */
export type Share = (frames: bigint) => bigint;

/** Frames that come into being because others arrive, as a port counts them: they begin and end with those, only later. */
export class DerivedEntry implements Entry {
  readonly start: bigint;
  from: bigint;
  readonly delay: bigint;
  readonly effect: Effect;
  readonly #source: Entry;
  readonly #made: (flow: Flow) => Flow;
  #of: Flow | undefined;
  #flow: Flow | undefined;
  #end: bigint | undefined;

  /**
   * @param from time of the first sender from which on frames are answered
   * @param made the flow of the answers, given that of the questions
   */
  constructor(source: Entry, from: bigint, delay: bigint, effect: Effect, made: (flow: Flow) => Flow) {
    this.#source = source;
    this.#made = made;
    this.start = from;
    this.from = from;
    this.delay = delay;
    this.effect = effect;
  }

  get flow(): Flow {
    const { flow } = this.#source;
    if (this.#flow === undefined || this.#of !== flow) {
      this.#of = flow;
      this.#flow = this.#made(flow);
    }
    return this.#flow;
  }

  get to(): bigint | undefined {
    const { to } = this.#source;
    if (this.#end === undefined || to === undefined) return this.#end ?? to;
    return smaller(this.#end, to);
  }

  /** No answers to what is sent from here on. */
  endAt(time: bigint): void {
    this.#end ??= time;
  }
}

/** What arrives of a flow and is answered, counted from a time on. */
export function answered(source: Entry, from: bigint, share: Share): Effect {
  const { flow, start, effect } = source;
  const before = framesAt(flow, from) - framesAt(flow, start);
  const asked = (entered: bigint): bigint => share(effect.frames(before + entered));
  const first = asked(0n);
  return { frames: (entered) => asked(entered) - first, count: () => 0n };
}
