import type { Pause } from "../frames/meaning.js";
import type { Effect } from "../traffic/effect.js";
import type { Flow } from "../traffic/flow.js";
import type { Entry } from "../traffic/ledger.js";
import { type Ratio, ratio } from "../traffic/rate.js";

/** Frames after which the way's share of them is taken to be that of the long run. */
const MANY = 1_000_000n;

/** A stream of pauses that arrives: whoever they hold back must know when they end. */
export class PauseEntry implements Entry {
  flow: Flow;
  readonly start: bigint;
  from: bigint;
  readonly delay: bigint;
  readonly effect: Effect;
  readonly pause: Pause;
  /** Share of them that arrives. */
  readonly arriving: Ratio;
  /** Called when the end is known, or known better. */
  onEnd: (to: bigint | undefined) => void = () => {};
  #to: bigint | undefined;

  constructor({ flow, start, from, to, delay, effect }: Entry, pause: Pause) {
    this.flow = flow;
    this.start = start;
    this.from = from;
    this.delay = delay;
    this.effect = effect;
    this.pause = pause;
    this.arriving = ratio(effect.frames(MANY), MANY);
    this.#to = to;
  }

  get to(): bigint | undefined {
    return this.#to;
  }

  set to(time: bigint | undefined) {
    this.#to = time;
    this.onEnd(time);
  }
}
