import { smaller } from "../traffic/bounds.js";
import type { Effect, Tally } from "../traffic/effect.js";
import type { Ratio } from "../traffic/rate.js";
import { type Occurrence, occurrences } from "./occurrence.js";

/** What one flow of an impairment box does to frames of one stream. */
export interface Impairment {
  /** Share of the frames that the bandwidth allows, and frames that may come at once beyond it; undefined without a limit. */
  readonly bandwidth: { readonly share: Ratio; readonly burst: bigint } | undefined;
  readonly drop: Occurrence;
  readonly misorder: Occurrence;
  readonly duplicate: Occurrence;
  readonly corrupt: Occurrence;
  /** What is counted when a frame is corrupted. */
  readonly corruption: Tally;
  /** What is counted for every frame that is held back; undefined when none is. */
  readonly latency: "delayed" | "jittered" | undefined;
}

/**
 * An impairment in closed form. Frames go through its stages in this order: bandwidth, drop, misordering, latency, duplication,
 * corruption. The order is not documented; it is the one in which the vendor lists them.
 */
export function effectOf(impairment: Impairment): Effect {
  const { bandwidth, drop, misorder, duplicate, corrupt, corruption, latency } = impairment;
  const allowed = (entered: bigint): bigint =>
    bandwidth === undefined
      ? entered
      : smaller(entered, (entered * bandwidth.share.num) / bandwidth.share.den + bandwidth.burst);
  const kept = (entered: bigint): bigint => allowed(entered) - occurrences(drop, allowed(entered));
  const left = (entered: bigint): bigint => kept(entered) + occurrences(duplicate, kept(entered));
  return {
    frames: left,
    count(what, entered) {
      switch (what) {
        case "policed":
          return entered - allowed(entered);
        case "dropped":
          return occurrences(drop, allowed(entered));
        case "misordered":
          return occurrences(misorder, kept(entered));
        case "duplicated":
          return occurrences(duplicate, kept(entered));
        case latency:
          return kept(entered);
        case corruption:
          return occurrences(corrupt, left(entered));
        default:
          return 0n;
      }
    },
  };
}
