/** Nanoseconds of the time units of load profiles and lifetimes. */
export const TIMESCALE_NS: Readonly<Record<string, bigint>> = {
  MSECS: 1_000_000n,
  SECONDS: 1_000_000_000n,
  MINUTES: 60_000_000_000n,
  HOURS: 3_600_000_000_000n,
};
