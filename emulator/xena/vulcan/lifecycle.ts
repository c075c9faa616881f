import type { Port } from "../parts.js";
import { larger, smaller } from "../traffic/bounds.js";
import { type Profile, steadyTo } from "./profile.js";
import { TIMESCALE_NS } from "./timescale.js";

/** How connections of a group are replaced. */
export interface Lifecycle {
  /** Nanoseconds until a connection is closed and another takes its place. */
  readonly lifetime: bigint;
  /** How often that happens on each; undefined without an end. */
  readonly repetitions: bigint | undefined;
}

/**
 * Reads how connections of a group are replaced; undefined when each lives once. Immortal connections come back as reincarnated ones do,
 * and differ in their port numbers only, which no counter shows. A lifetime of zero is none.
 */
export function lifecycleOf(port: Port, index: number): Lifecycle | undefined {
  const at = [index] as const;
  const { timescale, lifetime } = port.read("P4G_RAW_CONN_LIFETIME", at);
  const isRaw = port.read("P4G_TEST_APPLICATION", at).behavior === "RAW";
  if (!isRaw || port.read("P4G_RAW_CONN_INCARNATION", at).mode === "ONCE" || (lifetime as number) <= 0)
    return undefined;
  const { mode, repetitionCount } = port.read("P4G_RAW_CONN_REPETITIONS", at);
  return {
    lifetime: BigInt(lifetime as number) * (TIMESCALE_NS[timescale as string] as bigint),
    repetitions: mode === "FINITE" ? BigInt(Math.max(repetitionCount as number, 0)) : undefined,
  };
}

/**
 * Connections that have taken the place of others by a time, in closed form: the n-th follow the ramp up n lifetimes later. None is
 * born in the ramp down.
 */
export function reborn(lifecycle: Lifecycle | undefined, profile: Profile, connections: bigint, time: bigint): bigint {
  if (lifecycle === undefined) return 0n;
  const { lifetime, repetitions } = lifecycle;
  const elapsed = smaller(time, steadyTo(profile)) - profile.start;
  if (elapsed < lifetime) return 0n;
  const limited = (count: bigint): bigint => (repetitions === undefined ? count : smaller(count, repetitions));
  const begun = limited(elapsed / lifetime);
  const whole = limited(larger(elapsed - profile.rampUp, 0n) / lifetime);
  const inRamp = begun - whole;
  if (inRamp === 0n || profile.rampUp === 0n) return connections * begun;
  // Sum of elapsed - n * lifetime over those n that are on their way up.
  const sum = inRamp * elapsed - (lifetime * (whole + 1n + begun) * inRamp) / 2n;
  return connections * whole + (connections * smaller(sum, inRamp * profile.rampUp)) / profile.rampUp;
}
