import type { Settings } from "../settings.js";
import { type Amount, NOTHING } from "./amount.js";
import { smaller } from "./bounds.js";
import type { Content } from "./content.js";
import type { FrameShape } from "./frame-shape.js";
import { framesAfter, type Pattern, steady, timeUntil } from "./pattern.js";
import type { Ratio } from "./rate.js";
import type { Sizes } from "./sizes.js";

/** The port that sends something, as far as its receivers must know it. */
export interface Sender extends Settings {
  /** Its module. */
  readonly owner: Settings;
}

/** One stream while it is transmitted: everything that its counters follow from. */
export interface Flow {
  /** Index of the stream. */
  readonly stream: number;
  /** The port that sends it, whose clock latency is measured against. */
  readonly sender?: Sender;
  /** Test payload id, or -1 for frames without test payload. */
  readonly tpld: number;
  /** Frames per nanosecond, in the long run. */
  readonly rate: Ratio;
  /** When its frames go out; steadily at its rate unless given. */
  readonly pattern?: Pattern;
  readonly sizes: Sizes;
  readonly shape: FrameShape;
  /** What follows the headers; absent where nobody looks at bytes. */
  readonly content?: Content;
  /** False when the frames end without a good frame check sum, so that whoever receives them counts an error for each. Default true. */
  readonly hasFcs?: boolean;
  /** When it began, in nanoseconds of the clock. */
  readonly origin: bigint;
  /** Frames after which it ends by itself. */
  readonly limit: bigint | undefined;
}

/** What a way depends on: the frames themselves, and how fast they come. */
export type Traveller = Pick<Flow, "tpld" | "rate" | "sizes" | "shape">;

/** Frames that the flow has sent when the clock shows `time`. */
export function framesAt(flow: Flow, time: bigint): bigint {
  const frames = framesAfter(patternOf(flow), time - flow.origin);
  return flow.limit === undefined ? frames : smaller(frames, flow.limit);
}

/** When a frame, counted from 0, has been sent: the first time at which `framesAt` counts it. Undefined when that never happens. */
export function timeOfFrame(flow: Flow, frame: bigint): bigint | undefined {
  return timeOfCount(flow, frame + 1n);
}

/** What the flow sends between two times. */
export function amountBetween(flow: Flow, from: bigint, to: bigint): Amount {
  if (to <= from) return NOTHING;
  const before = framesAt(flow, from);
  const after = framesAt(flow, to);
  return { frames: after - before, bytes: flow.sizes.bytes(after) - flow.sizes.bytes(before) };
}

/** When the flow has sent all it may; undefined when nothing limits it. */
export function endOf(flow: Flow): bigint | undefined {
  return flow.limit === undefined ? undefined : timeOfCount(flow, flow.limit);
}

function patternOf(flow: Flow): Pattern {
  return flow.pattern ?? steady(flow.rate);
}

/** First time at which the flow has sent so many frames, one at least; undefined when it never does. */
export function timeOfCount(flow: Flow, frames: bigint): bigint | undefined {
  if (flow.limit !== undefined && frames > flow.limit) return undefined;
  const duration = timeUntil(patternOf(flow), frames);
  return duration === undefined ? undefined : flow.origin + duration;
}

/**
 * First time at which the flows together have sent so many frames; undefined when they never do.
 * The total grows in steps, so the time is found by halving.
 */
export function timeOfTotal(flows: readonly Flow[], origin: bigint, frames: bigint): bigint | undefined {
  const total = (time: bigint): bigint => flows.reduce((sum, flow) => sum + framesAt(flow, time), 0n);
  const endless = flows.some((flow) => flow.limit === undefined && flow.rate.num > 0n);
  const most = flows.reduce((sum, flow) => sum + (flow.rate.num > 0n ? (flow.limit ?? 0n) : 0n), 0n);
  if (!endless && most < frames) return undefined;
  let step = 1n;
  while (total(origin + step) < frames) step *= 2n;
  let low = 0n;
  while (step - low > 1n) {
    const middle = (low + step) / 2n;
    if (total(origin + middle) < frames) low = middle;
    else step = middle;
  }
  return origin + step;
}

/** The flows with limits such that together they send exactly so many frames by that time; the later streams yield. */
export function limitTotal(flows: readonly Flow[], time: bigint, frames: bigint): Flow[] {
  let left = frames;
  return flows.map((flow) => {
    const own = framesAt(flow, time);
    const limit = smaller(own, left);
    left -= limit;
    return { ...flow, limit };
  });
}
