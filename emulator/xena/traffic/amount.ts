/** Frames and bytes. */
export interface Amount {
  readonly frames: bigint;
  readonly bytes: bigint;
}

/** Nothing. */
export const NOTHING: Amount = { frames: 0n, bytes: 0n };

/** Sum of two amounts. */
export function plus(a: Amount, b: Amount): Amount {
  return { frames: a.frames + b.frames, bytes: a.bytes + b.bytes };
}

/** What is left of an amount when another is taken away. */
export function minus(a: Amount, b: Amount): Amount {
  return { frames: a.frames - b.frames, bytes: a.bytes - b.bytes };
}

/** So many times an amount. */
export function times(count: bigint, { frames, bytes }: Amount): Amount {
  return { frames: count * frames, bytes: count * bytes };
}
