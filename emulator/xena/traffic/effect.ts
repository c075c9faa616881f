import type { FrameShape } from "./frame-shape.js";

/** What can happen to frames on their way, apart from arriving; from `arpRequest` on, what they are noted as when they are understood. */
export const TALLIES = [
  "dropped",
  "policed",
  "discarded",
  "misordered",
  "delayed",
  "jittered",
  "duplicated",
  "corruptedEth",
  "corruptedIp",
  "corruptedUdp",
  "corruptedTcp",
  "arpRequest",
  "arpReply",
  "pingRequest",
  "pingReply",
  "pause",
  "pfc",
  "pfcQuanta0",
  "pfcQuanta1",
  "pfcQuanta2",
  "pfcQuanta3",
  "pfcQuanta4",
  "pfcQuanta5",
  "pfcQuanta6",
  "pfcQuanta7",
  "igmpJoin",
  "training",
] as const;

/** One of them: dropped as programmed, by bandwidth control, or for another reason; and so on. */
export type Tally = (typeof TALLIES)[number];

/** How long frames wait on a way, beyond the time that all of them take. Frames never overtake each other here. */
export interface Wait {
  /** Nanoseconds that a frame waits which was sent at that time. */
  at(sent: bigint): bigint;
  /** When the last frame was sent that has waited long enough at that time. */
  sentBy(time: bigint): bigint;
  /** When the wait stops to grow or shrink as it did; between two of them it is a straight line. */
  readonly corners: readonly bigint[];
}

/** What a way does to the frames that take it, in closed form: everything follows from how many have entered it. */
export interface Effect {
  /** Frames that leave when so many have entered. */
  frames(entered: bigint): bigint;
  /** How often something has happened when so many have entered. */
  count(what: Tally, entered: bigint): bigint;
  /** Frames wait only where there is a queue. */
  readonly wait?: Wait | undefined;
  /** Further nanoseconds of one frame after the other, from the beginning again when they are over. */
  readonly jitter?: readonly number[] | undefined;
  /** Nanoseconds that a frame of so many bytes takes beyond one of mean size. */
  readonly sizeDelay?: ((bytes: number) => number) | undefined;
  /** What frames look like when they leave; as before unless given. */
  readonly shape?: FrameShape | undefined;
}

/** A way that leaves frames as they are, such as a cable. */
export const UNTOUCHED: Effect = { frames: (entered) => entered, count: () => 0n };

/** Two ways one behind the other. */
export function inTurn(first: Effect, second: Effect): Effect {
  if (first === UNTOUCHED) return second;
  if (second === UNTOUCHED) return first;
  return {
    frames: (entered) => second.frames(first.frames(entered)),
    count: (what, entered) => first.count(what, entered) + second.count(what, first.frames(entered)),
    wait: bothWaits(first.wait, second.wait),
    jitter: bothJitters(first.jitter, second.jitter),
    sizeDelay: bothDelays(first.sizeDelay, second.sizeDelay),
    shape: second.shape ?? first.shape,
  };
}

/** A way as it is seen at its entrance, behind another: what comes in, and what happens to that within. */
export function within(first: Effect, own: Effect): Effect {
  const { wait, jitter, sizeDelay, shape } = first;
  return {
    frames: (entered) => first.frames(entered),
    count: (what, entered) => own.count(what, first.frames(entered)),
    wait,
    jitter,
    sizeDelay,
    shape,
  };
}

function bothWaits(first: Wait | undefined, second: Wait | undefined): Wait | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return {
    at: (sent) => first.at(sent) + second.at(sent + first.at(sent)),
    sentBy: (time) => first.sentBy(second.sentBy(time)),
    corners: [...first.corners, ...second.corners.map((corner) => first.sentBy(corner))],
  };
}

function bothJitters(
  first: readonly number[] | undefined,
  second: readonly number[] | undefined,
): readonly number[] | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  // Two devices with the same seed must not move in step, so the second begins in the middle of its sequence.
  const half = second.length >> 1;
  return first.map((value, i) => value + (second[(i + half) % second.length] as number));
}

function bothDelays(
  first: ((bytes: number) => number) | undefined,
  second: ((bytes: number) => number) | undefined,
): ((bytes: number) => number) | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return (bytes) => first(bytes) + second(bytes);
}
