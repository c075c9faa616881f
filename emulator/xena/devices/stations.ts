import { SECOND } from "../clock.js";
import { commonMultiple } from "../traffic/cycles.js";
import { type Flow, framesAt, timeOfCount } from "../traffic/flow.js";
import { cycleOf, headerAt } from "../traffic/frame-shape.js";
import { framesIn, ratio } from "../traffic/rate.js";
import { addressAt, isGroup } from "./mac-table.js";
import { MOST_FRAMES } from "./sorting.js";

/** Source address of a frame. */
const SOURCE_AT = 6;

/** Stations behind one port of a switch: the source addresses of a stream that comes in there. */
export class Stations {
  readonly at: string;
  readonly flow: Flow;
  readonly #since: bigint;
  readonly #rate: number | undefined;
  readonly #cycle: number;
  readonly #frameAt: (frame: number) => Uint8Array;

  /** @param learningRate addresses that can be learned in a second */
  constructor(at: string, flow: Flow, since: bigint, learningRate: number | undefined) {
    this.at = at;
    this.flow = flow;
    this.#since = since;
    this.#rate = learningRate;
    const { shape } = flow;
    const modifiers = shape.modifiers.filter(
      ({ position, bytes }) => position < SOURCE_AT + 6 && position + bytes > SOURCE_AT,
    );
    const seen = { ...shape, modifiers };
    this.#cycle = Math.min(modifiers.map(cycleOf).reduce(commonMultiple, 1), MOST_FRAMES);
    this.#frameAt = (frame) => headerAt(seen, frame);
  }

  /**
   * Addresses that have been seen until now. Those that come faster than they can be learned are learned every so many frames; after one
   * round, or after so many attempts, the set is taken to be as it will stay.
   */
  *learned(now: bigint): Generator<number> {
    const { flow } = this;
    const first = framesAt(flow, this.#since);
    const entered = framesAt(flow, now) - first;
    const learned = this.#learnable(entered, now);
    const most = Number(learned < BigInt(MOST_FRAMES) ? learned : BigInt(MOST_FRAMES));
    const count = learned < entered ? most : Math.min(most, this.#cycle);
    const begin = Number(first % BigInt(this.#cycle));
    for (let i = 0; i < count; i++) {
      const step = learned < entered ? Number((BigInt(i) * entered) / learned) : i;
      const frame = this.#frameAt((begin + step) % this.#cycle);
      if (!isGroup(frame, SOURCE_AT)) yield addressAt(frame, SOURCE_AT);
    }
  }

  #learnable(entered: bigint, now: bigint): bigint {
    if (this.#rate === undefined) return entered;
    const could = framesIn(ratio(BigInt(Math.round(this.#rate)), SECOND), now - this.#since);
    return could < entered ? could : entered;
  }

  /** The only address that there is; undefined when there are several. */
  get single(): number | undefined {
    return this.#cycle === 1 ? addressAt(this.#frameAt(0), SOURCE_AT) : undefined;
  }

  /** When the next of them will have been learned that matters: the first, then all. */
  nextChange(now: bigint): bigint | undefined {
    const { flow } = this;
    const first = framesAt(flow, this.#since);
    for (const frames of [1n, BigInt(this.#cycle)]) {
      const at = timeOfCount(flow, first + frames);
      if (at === undefined) continue;
      const slow = this.#rate === undefined ? 0n : (frames * SECOND) / BigInt(Math.max(Math.round(this.#rate), 1));
      const due = at > this.#since + slow ? at : this.#since + slow;
      if (due > now) return due;
    }
    return undefined;
  }
}
