import { SECOND } from "../clock.js";

/** Layer 1 of a port: since when its serdes send as they do, and what its receivers have seen. */
export class Layer1 {
  /** When the test pattern of a serdes was last switched on or off. */
  readonly changed: Map<number, bigint> = new Map();
  /** Single bit errors that were sent to it, by serdes. */
  readonly #errors = new Map<number, Injected>();
  /** When errors that the port sends were last settled with the receiver. */
  bankedAt = 0n;
  /** When error correction was switched on. */
  fecSince = 0n;
  /** When auto-negotiation and link training were last told what to do. */
  anltSince = 0n;
  /** Serdes whose training a client has declared done. */
  readonly declaredTrained: Set<number> = new Set();
  /** When the receive counters were last cleared. */
  clearedAt = 0n;

  /** Counts bit errors. */
  addErrors(serdes: number, count: bigint, now: bigint): void {
    const { total, recent, recentSince } = this.#errors.get(serdes) ?? { total: 0n, recent: 0n, recentSince: now };
    const isRecent = now - recentSince < SECOND;
    this.#errors.set(serdes, {
      total: total + count,
      recent: isRecent ? recent + count : count,
      recentSince: isRecent ? recentSince : now,
    });
  }

  /** Bit errors of a serdes since a time of the last second, or all of them since 0. */
  errorsOf(serdes: number, since: bigint): bigint {
    const errors = this.#errors.get(serdes);
    if (errors === undefined) return 0n;
    if (since === 0n) return errors.total;
    return errors.recentSince >= since ? errors.recent : 0n;
  }

  /** Receive counters back to zero. */
  clear(now: bigint): void {
    this.#errors.clear();
    this.clearedAt = now;
  }
}

/** Errors of a serdes: all, and those of the last second in which there were any. */
interface Injected {
  readonly total: bigint;
  readonly recent: bigint;
  readonly recentSince: bigint;
}
