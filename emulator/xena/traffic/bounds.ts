/** The smaller of two whole numbers; Math.min takes no bigint. */
export function smaller(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** Whether a number is between two others, both included. */
export function within<Value extends number | bigint>(value: Value, min: Value, max: Value): boolean {
  return value >= min && value <= max;
}

/** The larger of two whole numbers. */
export function larger(a: bigint, b: bigint): bigint {
  if (a < b) return b;
  return a;
}
