import { smaller } from "../traffic/bounds.js";
import { type Ratio, ratio } from "../traffic/rate.js";

/** Which frames of a sequence something happens to, in closed form. */
export interface Occurrence {
  /** Share of the frames while it acts. */
  readonly share: Ratio;
  /** It acts on the first so many frames of every period; undefined when it always acts. */
  readonly during: bigint | undefined;
  /** Frames in a period; undefined when there is only one. */
  readonly every: bigint | undefined;
}

/** It never happens. */
export const NEVER: Occurrence = { share: ratio(0n, 1n), during: undefined, every: undefined };

/** How often it has happened to the first so many frames: a whole number, rounded down, so that counts agree with the rate exactly. */
export function occurrences({ share, during, every }: Occurrence, frames: bigint): bigint {
  if (during === undefined) return (frames * share.num) / share.den;
  const whole = every === undefined ? 0n : frames / every;
  const rest = every === undefined ? frames : frames % every;
  return ((whole * during + smaller(rest, during)) * share.num) / share.den;
}
