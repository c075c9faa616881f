import { smaller } from "../traffic/bounds.js";

/** Load profile of a connection group, in nanoseconds from the beginning of traffic. */
export interface Profile {
  readonly start: bigint;
  readonly rampUp: bigint;
  readonly steady: bigint;
  readonly rampDown: bigint;
}

/** When all connections are to be open. */
export function steadyFrom({ start, rampUp }: Profile): bigint {
  return start + rampUp;
}

/** When the first connection is to be closed. */
export function steadyTo(profile: Profile): bigint {
  return steadyFrom(profile) + profile.steady;
}

/** When the last connection is to be closed. */
export function endOf(profile: Profile): bigint {
  return steadyTo(profile) + profile.rampDown;
}

/** Connections of so many that are to be opened by a time: evenly over the ramp. */
export function opened(profile: Profile, connections: bigint, time: bigint): bigint {
  return share(connections, time - profile.start, profile.rampUp);
}

/** Connections of so many that are to be closed by a time. */
export function closed(profile: Profile, connections: bigint, time: bigint): bigint {
  return share(connections, time - steadyTo(profile), profile.rampDown);
}

/** Whole connections of a ramp when so much of it is over; a ramp without length is a step. */
export function share(connections: bigint, elapsed: bigint, duration: bigint): bigint {
  if (elapsed < 0n) return 0n;
  if (duration === 0n) return connections;
  return (connections * smaller(elapsed, duration)) / duration;
}
