import { type Amount, NOTHING, plus, times } from "./amount.js";
import { type Condition, looksAt, looksAtSizes, passes } from "./condition.js";
import type { Flow } from "./flow.js";
import { cycleOf, headerAt } from "./frame-shape.js";

/** What passes a filter of the first so many frames of a flow. */
export type Selection = (frames: bigint) => Amount;

/** Frames that are looked at one by one; what repeats later than this goes by the share of those. */
const MOST_FRAMES = 65_536;

/** Works out which frames of a flow pass a condition. Sizes and headers come in cycles, so one cycle tells. */
export function selectionOf(flow: Flow, condition: Condition): Selection {
  const modifiers = flow.shape.modifiers.filter(({ position, bytes }) => looksAt(condition, position, bytes));
  const shape = { ...flow.shape, modifiers };
  const { sizes } = flow;
  const frameAt = (frame: number) => ({
    segments: shape.segments,
    header: headerAt(shape, frame),
    bytes: sizes.at(frame),
  });
  if (modifiers.length === 0 && (sizes.cycle === 1 || !looksAtSizes(condition))) {
    const isPassing = passes(condition, frameAt(0));
    return (frames) => (isPassing ? { frames, bytes: sizes.bytes(frames) } : NOTHING);
  }
  const cycle = Math.min(modifiers.map(cycleOf).reduce(commonMultiple, sizes.cycle), MOST_FRAMES);
  const sums: Amount[] = [NOTHING];
  for (let frame = 0; frame < cycle; frame++) {
    const seen = frameAt(frame);
    const before = sums[frame] as Amount;
    sums.push(passes(condition, seen) ? plus(before, { frames: 1n, bytes: BigInt(seen.bytes) }) : before);
  }
  const length = BigInt(cycle);
  return (frames) => plus(times(frames / length, sums[cycle] as Amount), sums[Number(frames % length)] as Amount);
}

function commonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
