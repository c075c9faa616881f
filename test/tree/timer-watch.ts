import { vi } from "vitest";

/** Counts timers that were set and have neither fired nor been cleared. */
export class TimerWatch {
  readonly #running = new Set<unknown>();

  /** Watches from now on. */
  start(): void {
    const { setTimeout: later, setInterval: often, clearTimeout: forget, clearInterval: quit } = globalThis;
    vi.spyOn(globalThis, "setTimeout").mockImplementation(((work: () => void, ms?: number) => {
      const timer: unknown = later(() => {
        this.#running.delete(timer);
        work();
      }, ms);
      this.#running.add(timer);
      return timer;
    }) as typeof setTimeout);
    vi.spyOn(globalThis, "setInterval").mockImplementation(((work: () => void, ms?: number) => {
      const timer = often(work, ms);
      this.#running.add(timer);
      return timer;
    }) as typeof setInterval);
    vi.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
      this.#running.delete(timer);
      forget(timer);
    });
    vi.spyOn(globalThis, "clearInterval").mockImplementation((timer) => {
      this.#running.delete(timer);
      quit(timer);
    });
  }

  /** Timers that are still to come. */
  get running(): number {
    return this.#running.size;
  }

  /** Watches no more, and forgets. */
  stop(): void {
    vi.restoreAllMocks();
    this.#running.clear();
  }
}
