const MB = 1024 * 1024;

/** Memory of this process after a collection, in megabytes: objects, and the bytes of buffers beside them. */
export function heapMb(): number {
  (globalThis as unknown as { gc(): void }).gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MB;
}

/** Keeps the largest growth over what there was at first. */
export class HeapWatch {
  readonly #before: number = heapMb();
  #most = 0;

  /** Looks; this collects garbage, so nothing that is timed may do it. */
  look(): void {
    this.#most = Math.max(this.#most, heapMb() - this.#before);
  }

  get mostMb(): number {
    return this.#most;
  }
}
