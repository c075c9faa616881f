import type { Outcome } from "labwire/xena";

/** What all workers count together. */
export class Tally {
  asked = 0;
  /** Outcomes by `ok` or code. */
  readonly outcomes = new Map<string, number>();
  connects = 0;
  losses = 0;
  pushes = 0;
  runs = 0;
  frames = 0n;
  /** What must not be. */
  readonly faults: string[] = [];
  #moved = performance.now();

  /** Notes how requests ended. */
  take(outcomes: readonly Outcome[]): void {
    this.#moved = performance.now();
    for (const outcome of outcomes) this.note(outcome.ok ? "ok" : codeOf(outcome.error));
  }

  note(kind: string): void {
    this.outcomes.set(kind, (this.outcomes.get(kind) ?? 0) + 1);
  }

  fault(text: string): void {
    if (this.faults.length < 100) this.faults.push(text);
  }

  /** Requests that have ended in one way or another. */
  get settled(): number {
    return [...this.outcomes.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Milliseconds since anything has happened. */
  get idleMs(): number {
    return performance.now() - this.#moved;
  }

  text(): string {
    const kinds = [...this.outcomes].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
    const traffic = `${this.runs} runs of ${this.frames} frames`;
    return `${this.asked} requests (${kinds.join(", ")}), ${this.connects} connects, ${this.losses} losses, ${this.pushes} pushes, ${traffic}`;
  }
}

/** Code of an error; what is none of ours says so. */
export function codeOf(error: unknown): string {
  return (error as { readonly code?: string }).code ?? `? ${String(error)}`;
}
