/** Kinds of errors that a client can put into a stream. */
export type ErrorKind = "fcs" | "sequence" | "misorder" | "payload" | "testPayload";

/** Errors that were sent or received, by test payload id. */
export class ErrorCounters {
  readonly #counts = new Map<string, bigint>();

  /** Counts one. */
  add(kind: ErrorKind, tpld: number): void {
    const key = `${kind}/${tpld}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0n) + 1n);
  }

  /** Errors of a kind, of one test payload id or of all frames. */
  count(kind: ErrorKind, tpld?: number): bigint {
    if (tpld !== undefined) return this.#counts.get(`${kind}/${tpld}`) ?? 0n;
    let sum = 0n;
    for (const [key, count] of this.#counts) if (key.startsWith(`${kind}/`)) sum += count;
    return sum;
  }

  /** Back to zero. */
  clear(): void {
    this.#counts.clear();
  }
}
