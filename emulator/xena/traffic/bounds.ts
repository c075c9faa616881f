/** The smaller of two whole numbers; Math.min takes no bigint. */
export function smaller(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** The larger of two whole numbers. */
export function larger(a: bigint, b: bigint): bigint {
  if (a < b) return b;
  return a;
}
