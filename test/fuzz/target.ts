import { LabwireError } from "labwire/xena";
import type { Dice } from "./dice.js";

/** Something that takes whatever comes. */
export interface Target {
  /** What one round is made of, for the report. */
  readonly unit: string;
  /** Rounds of one call in CI. */
  readonly rounds: number;
  /** Does so many rounds. @throws for what must not be */
  run(dice: Dice, rounds: number): number | Promise<number>;
}

/** Does something that may refuse with one of these errors; any other is a fault of ours. */
export function mayRefuse(act: () => void, ...kinds: readonly (abstract new (...args: never[]) => Error)[]): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (kinds.some((kind) => error instanceof kind)) return false;
    throw error;
  }
}

/** Every error of the SDK. */
export const OURS = LabwireError;
