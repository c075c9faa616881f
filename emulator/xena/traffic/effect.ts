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

/** What a way does to the frames that take it, in closed form: everything follows from how many have entered it. */
export interface Effect {
  /** Frames that leave when so many have entered. */
  frames(entered: bigint): bigint;
  /** How often something has happened when so many have entered. */
  count(what: Tally, entered: bigint): bigint;
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
  };
}

/** A way as it is seen at its entrance, behind another: what comes in, and what happens to that within. */
export function within(first: Effect, own: Effect): Effect {
  return {
    frames: (entered) => first.frames(entered),
    count: (what, entered) => own.count(what, first.frames(entered)),
  };
}
