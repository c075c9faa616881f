import { type Amount, NOTHING, plus, times } from "./amount.js";
import { type Condition, looksAt, looksAtSizes, passes, type SeenFrame } from "./condition.js";
import { commonMultiple } from "./cycles.js";
import type { Flow } from "./flow.js";
import { cycleOf, headerAt } from "./frame-shape.js";

/** What passes a filter of the first so many frames of a flow. */
export type Selection = (frames: bigint) => Amount;

/** Frames that are looked at one by one; what repeats later than this goes by the share of those. */
const MOST_FRAMES = 65_536;

/** After how many frames what a condition looks at begins again. */
export interface Repetition {
  readonly cycle: number;
  /** Whether the cycle is as long as that; false when it was cut, because nobody can look at so many frames. */
  readonly isWhole: boolean;
  /** A frame, as far as the condition looks at it. */
  readonly frameAt: (frame: number) => SeenFrame;
}

/** Finds out how the frames of a flow repeat for a condition. */
export function repetitionOf({ shape, sizes }: Flow, condition: Condition): Repetition {
  const modifiers = shape.modifiers.filter(({ position, bytes }) => looksAt(condition, position, bytes));
  const cycle = modifiers.map(cycleOf).reduce(commonMultiple, looksAtSizes(condition) ? sizes.cycle : 1);
  return {
    cycle: Math.min(cycle, MOST_FRAMES),
    isWhole: cycle <= MOST_FRAMES,
    frameAt: (frame) => ({
      segments: shape.segments,
      header: headerAt({ ...shape, modifiers }, frame),
      bytes: sizes.at(frame),
    }),
  };
}

/** Works out which frames of a flow pass a condition. Sizes and headers come in cycles, so one cycle tells. */
export function selectionOf(flow: Flow, condition: Condition): Selection {
  const { sizes } = flow;
  const { cycle: ownCycle, frameAt } = repetitionOf(flow, condition);
  if (ownCycle === 1) {
    const isPassing = passes(condition, frameAt(0));
    return (frames) => (isPassing ? { frames, bytes: sizes.bytes(frames) } : NOTHING);
  }
  // Bytes are added up as well, so that sizes count even where the condition does not look at them.
  const cycle = Math.min(commonMultiple(ownCycle, sizes.cycle), MOST_FRAMES);
  const sums: Amount[] = [NOTHING];
  for (let frame = 0; frame < cycle; frame++) {
    const seen = frameAt(frame);
    const before = sums[frame] as Amount;
    sums.push(passes(condition, seen) ? plus(before, { frames: 1n, bytes: BigInt(seen.bytes) }) : before);
  }
  const length = BigInt(cycle);
  return (frames) => plus(times(frames / length, sums[cycle] as Amount), sums[Number(frames % length)] as Amount);
}
