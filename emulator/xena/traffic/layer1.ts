/** Layer 1 of a port: since when its serdes send as they do, and what its receivers have seen. */
export class Layer1 {
  /** When the test pattern of a serdes was last switched on or off. */
  readonly changed: Map<number, bigint> = new Map();
  /** Bit errors seen, by serdes. */
  readonly errors: Map<number, bigint> = new Map();
  /** When the receive counters were last cleared. */
  clearedAt = 0n;

  /** Counts a bit error. */
  addError(serdes: number): void {
    this.errors.set(serdes, (this.errors.get(serdes) ?? 0n) + 1n);
  }

  /** Receive counters back to zero. */
  clear(now: bigint): void {
    this.errors.clear();
    this.clearedAt = now;
  }
}
