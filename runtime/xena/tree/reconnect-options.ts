import { ValueError } from "../errors.js";

/** How a tester comes back after its connection was lost. */
export interface ReconnectOptions {
  /** Milliseconds before the first attempt, 500 unless given. */
  readonly firstDelayMs?: number;
  /** Longest wait between two attempts in milliseconds, 30,000 unless given. */
  readonly maxDelayMs?: number;
  /** How much longer each wait is than the one before, 2 unless given. */
  readonly factor?: number;
  /**
   * Share of every wait that is left to chance, 0 to 1, 0.5 unless given: many clients of one tester should not all come at once. A wait
   * is that much shorter at most, never longer.
   */
  readonly jitter?: number;
  /** Attempts before the tester is given up, no limit unless given. */
  readonly attempts?: number;
  /**
   * What calls do that are made while there is no connection: `wait`, the usual, keeps them until it is back or their own deadline ends,
   * `fail` rejects them at once with a ConnectionLostError.
   */
  readonly calls?: "wait" | "fail";
  /** Most calls that wait, 10,000 unless given; further ones are rejected. */
  readonly maxWaiting?: number;
  /** Gives the reconnecting up, also while it waits. The `signal` of the tester is for `connect()` alone. */
  readonly signal?: AbortSignal;
}

/** The options with everything that was left out. */
export type ReconnectPlan = Required<Omit<ReconnectOptions, "signal">> & { readonly signal: AbortSignal | undefined };

const USUAL: ReconnectPlan = {
  firstDelayMs: 500,
  maxDelayMs: 30_000,
  factor: 2,
  jitter: 0.5,
  attempts: Number.POSITIVE_INFINITY,
  calls: "wait",
  maxWaiting: 10_000,
  signal: undefined,
};

/**
 * Fills in what was left out; undefined when nothing is to be done after a loss.
 * @throws ValueError for what is no wait, no share, no count
 */
export function reconnectPlan(option: boolean | ReconnectOptions | undefined): ReconnectPlan | undefined {
  if (option === undefined || option === false) return undefined;
  const given = Object.entries(option === true ? {} : option).filter(([, value]) => value !== undefined);
  const plan: ReconnectPlan = { ...USUAL, ...Object.fromEntries(given) };
  check(plan, "firstDelayMs", (value) => value >= 0 && value < Number.POSITIVE_INFINITY, "milliseconds, 0 or more");
  check(plan, "maxDelayMs", (value) => value >= 0 && value < Number.POSITIVE_INFINITY, "milliseconds, 0 or more");
  check(plan, "factor", (value) => value >= 1 && value < Number.POSITIVE_INFINITY, "a number, 1 or more");
  check(plan, "jitter", (value) => value >= 0 && value <= 1, "a number 0 to 1");
  check(plan, "attempts", isCount, "an integer, 1 or more");
  check(plan, "maxWaiting", isCount, "an integer, 1 or more");
  if (plan.calls !== "wait" && plan.calls !== "fail")
    throw new ValueError("reconnect", "calls", plan.calls, '"wait" or "fail"');
  return plan;
}

function isCount(value: number): boolean {
  return value >= 1 && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY);
}

function check(
  plan: ReconnectPlan,
  field: "firstDelayMs" | "maxDelayMs" | "factor" | "jitter" | "attempts" | "maxWaiting",
  isGood: (value: number) => boolean,
  allowed: string,
): void {
  const value: unknown = plan[field];
  if (typeof value !== "number" || !isGood(value)) throw new ValueError("reconnect", field, value, allowed);
}

/**
 * Milliseconds to wait before an attempt.
 * @param attempt counted from 1
 * @param chance a number from 0 to 1
 */
export function delayBefore(plan: ReconnectPlan, attempt: number, chance: number): number {
  const { firstDelayMs, maxDelayMs, factor, jitter } = plan;
  // The power overflows to Infinity after enough attempts, and 0 times that is no number.
  const longest = firstDelayMs === 0 ? 0 : Math.min(firstDelayMs * factor ** (attempt - 1), maxDelayMs);
  return longest * (1 - jitter * chance);
}
