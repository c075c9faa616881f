import { FCS_BYTES } from "../ethernet.js";
import { understand } from "../frames/meaning.js";
import { commonMultiple } from "../traffic/cycles.js";
import type { Flow } from "../traffic/flow.js";
import { cycleOf, type FrameShape, headerAt } from "../traffic/frame-shape.js";
import { type Ratio, ratio } from "../traffic/rate.js";
import { fixedSizes } from "../traffic/sizes.js";
import type { Addresses } from "./addresses.js";
import { answerTo } from "./answer.js";
import type { Share } from "./derived.js";

/** What a port answers to the frames of a stream. */
export interface Replies {
  /** The first answer; the others are taken to look like it. */
  readonly frame: Uint8Array;
  readonly isPing: boolean;
  readonly share: Share;
  /** Of so many questions so many are answered in the long run. */
  readonly perCycle: readonly [answers: number, questions: number];
}

/** Frames of a stream that are looked at one by one; what repeats later goes by the share of those. */
const MOST_FRAMES = 4096;

/** Works out what is answered; undefined when nothing is. */
export function repliesTo(shape: FrameShape, addresses: Addresses): Replies | undefined {
  const cycle = Math.min(shape.modifiers.map(cycleOf).reduce(commonMultiple, 1), MOST_FRAMES);
  const sums = [0n];
  let first: { readonly frame: Uint8Array; readonly isPing: boolean } | undefined;
  for (let number = 0; number < cycle; number++) {
    const understood = understand(headerAt(shape, number));
    const frame = understood === undefined ? undefined : answerTo(addresses, understood);
    if (frame !== undefined) first ??= { frame, isPing: understood?.meaning.kind === "pingRequest" };
    sums.push((sums[number] as bigint) + (frame === undefined ? 0n : 1n));
  }
  if (first === undefined) return undefined;
  const [length, all] = [BigInt(cycle), sums[cycle] as bigint];
  const share: Share = (frames) => (frames / length) * all + (sums[Number(frames % length)] as bigint);
  return { ...first, share, perCycle: [Number(all), cycle] };
}

/** How fast the answers come. */
export function replyRate({ rate }: Flow, { perCycle: [answers, questions] }: Replies): Ratio {
  return ratio(rate.num * BigInt(answers), rate.den * BigInt(questions));
}

/**
 * The answers as a flow that belongs to no stream. It has the rate of the questions, of which the entry that counts it takes a share.
 * A ping is answered with a frame of its own size.
 */
export function replyFlow(flow: Flow, { frame, isPing }: Replies): Flow {
  // What follows the headers of the questions does not follow those of the answers.
  const { content: _content, ...timing } = flow;
  return {
    ...timing,
    stream: -1,
    tpld: -1,
    sizes: isPing ? flow.sizes : fixedSizes(BigInt(frame.length + FCS_BYTES)),
    shape: { segments: ["ETHERNET"], header: frame, modifiers: [] },
  };
}
