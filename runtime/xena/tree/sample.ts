import { apply } from "../apply.js";
import { systemClock } from "../clock.js";
import { ApplyError, ValueError } from "../errors.js";
import type { Request } from "../request.js";
import { isPassing } from "./passing.js";

/** Stands for the values of a tick at which there was no connection. */
const MISSED = Symbol("missed");

/** What is asked at every tick: a command that can be asked, or a function that makes a request. */
export type SampleSource = { get(): Request<unknown> } | (() => Request<unknown>);

/** Values of a list of sources, by position. */
export type SampledValues<Sources extends readonly SampleSource[]> = {
  readonly [position in keyof Sources]: Sources[position] extends { get(): Request<infer Values> }
    ? Values
    : Sources[position] extends () => Request<infer Values>
      ? Values
      : never;
};

/** What was told at one tick. */
export interface Sample<Values> {
  /** When it was asked for. */
  readonly at: Date;
  /** Milliseconds from the beginning to that moment, on a clock that nobody sets. */
  readonly elapsedMs: number;
  /** One reply per source. */
  readonly values: Values;
}

/** When to take samples, and how many. */
export interface SampleOptions {
  /** Milliseconds from one tick to the next. */
  readonly everyMs: number;
  /** Number of samples; without end unless given. */
  readonly count?: number;
  /** Ends the sampling. */
  readonly signal?: AbortSignal;
}

/**
 * Asks for several values together again and again, each time in one write per tester. The ticks stay where the first one puts them: a
 * slow reply or a slow reader does not push the later ones back. Ticks that pass meanwhile are skipped, and counted.
 *
 *     for await (const { elapsedMs, values: [tx, rx] } of sample([sent, received], { everyMs: 1000, count: 60 })) { ... }
 *
 * A tick at which a tester that reconnects cannot be reached is skipped too.
 * @throws ValueError for an interval or a count that is none; the loop throws ApplyError when a request fails
 */
export function sample<const Sources extends readonly SampleSource[]>(
  sources: Sources,
  options: SampleOptions,
): Sampler<SampledValues<Sources>> {
  return new Sampler(sources, options);
}

/** Samples, one after the other. */
export class Sampler<Values> implements AsyncIterableIterator<Sample<Values>, undefined> {
  readonly #sources: readonly SampleSource[];
  readonly #samples: AsyncGenerator<Sample<Values>, undefined>;
  #skipped = 0;

  /** @internal */
  constructor(sources: readonly SampleSource[], options: SampleOptions) {
    const { everyMs, count = Number.POSITIVE_INFINITY } = options;
    if (!(Number.isFinite(everyMs) && everyMs > 0))
      throw new ValueError("sample", "everyMs", everyMs, "a number of milliseconds above 0");
    if (!(count >= 0 && (Number.isInteger(count) || count === Number.POSITIVE_INFINITY)))
      throw new ValueError("sample", "count", count, "an integer, 0 or more");
    this.#sources = sources;
    this.#samples = this.#run(everyMs, count, options.signal);
  }

  /** Ticks that passed without a sample, because replies or the reader took longer than the interval, or the connection was away. */
  get skipped(): number {
    return this.#skipped;
  }

  /** The next sample, when its tick has come. */
  next(): Promise<IteratorResult<Sample<Values>, undefined>> {
    return this.#samples.next();
  }

  /** Ends the sampling. */
  return(): Promise<IteratorResult<Sample<Values>, undefined>> {
    return this.#samples.return(undefined);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async *#run(
    everyMs: number,
    count: number,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Sample<Values>, undefined> {
    if (count === 0 || signal?.aborted) return;
    let requests = this.#make();
    let isFresh = true;
    // All that is asked is asked of testers in the same time, so any request knows the clock.
    const clock = requests[0]?.sender.clock ?? systemClock;
    const start = clock.nowMs();
    for (let tick = 0, taken = 0; taken < count; ) {
      await clock.sleep(start + tick * everyMs - clock.nowMs(), signal);
      if (signal?.aborted) return;
      const elapsedMs = clock.nowMs() - start;
      const at = clock.date();
      if (!isFresh) requests = this.#make();
      isFresh = false;
      const values = await this.#ask(requests, signal);
      if (values === undefined) return;
      if (values !== MISSED) {
        taken++;
        yield { at, elapsedMs, values };
      }
      const next = Math.max(tick + 1, Math.ceil((clock.nowMs() - start) / everyMs));
      if (taken < count) this.#skipped += next - tick - (values === MISSED ? 0 : 1);
      tick = next;
    }
  }

  #make(): Request<unknown>[] {
    return this.#sources.map((source) => (typeof source === "function" ? source() : source.get()));
  }

  /** Undefined when the signal fired meanwhile; {@link MISSED} when there is no connection at present. */
  async #ask(
    requests: readonly Request<unknown>[],
    signal: AbortSignal | undefined,
  ): Promise<Values | typeof MISSED | undefined> {
    try {
      return (await apply.with(signal === undefined ? {} : { signal })(...requests)) as Values;
    } catch (error) {
      if (signal?.aborted) return undefined;
      if (error instanceof ApplyError && isOnlyMissed(error, requests)) return MISSED;
      throw error;
    }
  }
}

/** Whether nothing is wrong but that a tester that reconnects cannot be reached at present. */
function isOnlyMissed({ outcomes }: ApplyError, requests: readonly Request<unknown>[]): boolean {
  return outcomes.every(
    (outcome, position) => outcome.ok || isPassing(outcome.error, requests[position] as Request<unknown>),
  );
}
