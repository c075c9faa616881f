/** Odd, so that multiplying by it loses nothing: the golden ratio as a fraction of 32 bits, and two primes. */
const GOLDEN = 0x9e3779b1;
const PRIME = 0x85ebca6b;
const OTHER_PRIME = 0xc2b2ae35;

/** A number of 32 bits that follows from others but looks as if it did not. */
export function hash(...numbers: readonly number[]): number {
  let state = GOLDEN;
  for (const number of numbers) {
    state = Math.imul(state ^ (number | 0), PRIME);
    // What is above 32 bits counts as well, so that frames that far apart differ.
    state = Math.imul(state ^ (state >>> 13) ^ Math.floor(number / 0x100000000), OTHER_PRIME);
    state ^= state >>> 16;
  }
  return state >>> 0;
}

/** Fills bytes with what follows from a seed. */
export function fillRandom(bytes: Uint8Array, from: number, to: number, seed: number): void {
  let state = seed || GOLDEN;
  for (let at = from; at < to; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[at] = state >>> 24;
  }
}
