import { commonMultiple } from "../traffic/cycles.js";
import type { Traveller } from "../traffic/flow.js";
import { cycleOf, type FrameShape, headerAt } from "../traffic/frame-shape.js";
import { type Ratio, ratio } from "../traffic/rate.js";

/** Frames of a stream that are looked at one by one; what repeats later than this goes as those do. */
export const MOST_FRAMES = 65_536;

/** The part of a stream that goes to one output. */
export interface Sorted {
  readonly share: Ratio;
  /** Frames of it among the first so many, from the one on that is next. */
  frames(entered: bigint): bigint;
  /** The same for the same frames. */
  readonly key: string;
}

const ALL: Sorted = { share: ratio(1n, 1n), frames: (entered) => entered, key: "all" };

/** Which frames of a round go to which output. */
interface Sorting {
  readonly cycle: number;
  readonly hits: ReadonlyMap<string, Uint32Array>;
}

/** Sizes of frames that are forwarded. */
export interface SizeLimits {
  readonly min: number;
  readonly max: number;
}

/** What decides where frames go. */
export interface Decision {
  readonly limits: SizeLimits;
  /** Whether it looks at a byte of the header. */
  looks(position: number): boolean;
  /** Outputs of a frame. */
  decide(header: Uint8Array): readonly string[];
}

/** Sorts the frames of streams by output, and remembers how as long as the decision would be the same. */
export class Sorter {
  readonly #known = new WeakMap<Traveller, { readonly version: string; readonly sorting: Sorting }>();

  /**
   * Outputs of a stream.
   * @param next number of the frame that comes next, counted from 0
   * @param version the same as long as the decision is the same
   */
  sort(frame: Traveller, next: bigint, version: string, decision: Decision): ReadonlyMap<string, Sorted> {
    const known = this.#known.get(frame);
    const sorting = known?.version === version ? known.sorting : sortingOf(frame, decision);
    this.#known.set(frame, { version, sorting });
    const { cycle, hits } = sorting;
    const first = Number(next % BigInt(cycle));
    return new Map([...hits].map(([to, list]) => [to, list.length === cycle ? ALL : partOf(list, cycle, first)]));
  }
}

function sortingOf({ shape, sizes }: Traveller, { limits, looks, decide }: Decision): Sorting {
  const seen: FrameShape = {
    ...shape,
    modifiers: shape.modifiers.filter(({ position, bytes }) => touches(position, bytes, looks)),
  };
  const isSized = sizes.cycle > 1 && (limits.min > 0 || Number(sizes.largest) > limits.max);
  const cycle = Math.min(seen.modifiers.map(cycleOf).reduce(commonMultiple, isSized ? sizes.cycle : 1), MOST_FRAMES);
  const hits = new Map<string, number[]>();
  for (let frame = 0; frame < cycle; frame++) {
    const bytes = sizes.at(frame);
    if (bytes < limits.min || bytes > limits.max) continue;
    for (const output of decide(headerAt(seen, frame))) {
      const list = hits.get(output) ?? [];
      list.push(frame);
      hits.set(output, list);
    }
  }
  return { cycle, hits: new Map([...hits].map(([output, list]) => [output, Uint32Array.from(list)])) };
}

function touches(position: number, bytes: number, looks: (position: number) => boolean): boolean {
  for (let i = position; i < position + bytes; i++) if (looks(i)) return true;
  return false;
}

/** @param first place in the round of the frame that comes next */
function partOf(hits: Uint32Array, cycle: number, first: number): Sorted {
  const [length, count] = [BigInt(cycle), BigInt(hits.length)];
  const upTo = (frame: bigint): bigint => (frame / length) * count + BigInt(countBelow(hits, Number(frame % length)));
  const [begin, before] = [BigInt(first), upTo(BigInt(first))];
  return {
    share: ratio(count, length),
    frames: (entered) => upTo(begin + entered) - before,
    key: `${hits.length} of ${cycle} ${hits.reduce((sum, each) => (Math.imul(sum, 31) + each) | 0, 0)}`,
  };
}

/** Numbers of an ascending list that are below a limit. */
function countBelow(list: Uint32Array, limit: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
