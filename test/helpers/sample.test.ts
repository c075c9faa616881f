import { type ApplyError, L23Tester, rates, sample } from "labwire/xena";
import { afterEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { failure, startLab } from "./support.js";

afterEach(() => {
  vi.useRealTimers();
});

/** Lets timers and the clock of the samples stand still; sockets go on. */
function freezeTime(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
}

/** Asks for the next sample and moves the time on until it is there. */
async function nextAfter<T>(next: Promise<T>, ms: number): Promise<T> {
  await vi.advanceTimersByTimeAsync(ms);
  return next;
}

describe("sample", () => {
  test("asks for everything together at every tick, commands and functions, and is typed", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    const samples = sample([tester.time, () => port.speed.current.get()], { everyMs: 1, count: 3 });
    const seen: number[] = [];
    for await (const { values, elapsedMs, at } of samples) {
      const [time, speed] = values;
      expectTypeOf(time.localTime).toEqualTypeOf<bigint>();
      expect(speed).toEqual({ portSpeed: 100_000 });
      expect(at).toBeInstanceOf(Date);
      seen.push(elapsedMs);
    }
    expect(seen).toHaveLength(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  test("keeps to the ticks of the beginning, however long a reader takes, and counts the ones it skips", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    freezeTime();
    const samples = sample([tester.time], { everyMs: 1000, count: 4 });
    expect((await nextAfter(samples.next(), 0)).value?.elapsedMs).toBe(0);
    await vi.advanceTimersByTimeAsync(300);
    expect((await nextAfter(samples.next(), 700)).value?.elapsedMs).toBe(1000);
    await vi.advanceTimersByTimeAsync(2500);
    expect(samples.skipped).toBe(0);
    expect((await nextAfter(samples.next(), 500)).value?.elapsedMs).toBe(4000);
    expect(samples.skipped).toBe(2);
    expect((await nextAfter(samples.next(), 1000)).value?.elapsedMs).toBe(5000);
    expect(await samples.next()).toEqual({ done: true, value: undefined });
    expect(samples.skipped).toBe(2);
  });

  test("ends when the signal fires, while it waits and while it asks", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const stop = new AbortController();
    const samples = sample([tester.time], { everyMs: 1_000_000, signal: stop.signal });
    await samples.next();
    const waiting = samples.next();
    stop.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    const asking = new AbortController();
    const second = sample([tester.time], { everyMs: 1_000_000, signal: asking.signal }).next();
    await Promise.resolve();
    asking.abort();
    expect(await second).toEqual({ done: true, value: undefined });
  });

  test("ends with the loop", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const samples = sample([tester.time], { everyMs: 1 });
    for await (const _ of samples) break;
    expect(await samples.next()).toEqual({ done: true, value: undefined });
  });

  test("fails with all outcomes when a request does", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    const missing = port.statistics.tx.obtainFromStream(7);
    const error = await failure<ApplyError>(sample([tester.time, missing], { everyMs: 1 }).next());
    expect(error.code).toBe("APPLY");
    expect(error.outcomes.map(({ ok }) => ok)).toEqual([true, false]);
  });

  test.each([{ everyMs: 0 }, { everyMs: Number.NaN }, { everyMs: 1, count: -1 }, { everyMs: 1, count: 1.5 }])(
    "refuses %j",
    async (options) => {
      const tester = new L23Tester("127.0.0.1", "me");
      expect((await failure(() => sample([tester.time], options))).code).toBe("INVALID_VALUE");
    },
  );
});

describe("rates", () => {
  test("divide by the time that passed, and keep the shape", () => {
    type Values = readonly [{ frames: bigint; name: string; lanes: readonly bigint[] }, bigint];
    const before: Values = [{ frames: 10n, name: "a", lanes: [1n, 2n] }, 5n];
    const now: Values = [{ frames: 60n, name: "a", lanes: [6n, 2n] }, 5n];
    const [first, second] = rates({ elapsedMs: 1000, values: before }, { elapsedMs: 3500, values: now });
    expect(first).toEqual({ frames: 20, lanes: [2, 0] });
    expect(second).toBe(0);
    expectTypeOf(second).toEqualTypeOf<number | undefined>();
    // @ts-expect-error a text has no rate
    expect(first.name).toBeUndefined();
  });

  test("keep the last digits of counters beyond 2 to the 53rd", () => {
    const base = 2n ** 63n;
    expect(rates({ elapsedMs: 0, values: [base] }, { elapsedMs: 1000, values: [base + 3n] })).toEqual([3]);
  });

  test("are unknown when a counter was cleared, is missing, or no time has passed", () => {
    const before: { elapsedMs: number; values: { a: bigint; b?: bigint } } = { elapsedMs: 0, values: { a: 9n } };
    expect(rates(before, { elapsedMs: 1000, values: { a: 3n, b: 4n } })).toEqual({ a: undefined, b: undefined });
    expect(rates(before, before)).toEqual({ a: undefined });
  });

  test("of a running stream are those that it was given", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    await port.reservation.set("RESERVE");
    const stream = await port.streams.create();
    await stream.rate.pps.set(1000);
    await stream.enable.set("ON");
    await port.traffic.state.set("START");
    freezeTime();
    const samples = sample([port.statistics.tx.total], { everyMs: 1000 });
    const { value: first } = await nextAfter(samples.next(), 0);
    lab.clock.advance(1_000_000_000n);
    const { value: second } = await nextAfter(samples.next(), 1000);
    if (first === undefined || second === undefined) throw new Error("no sample");
    const [tx] = rates(first, second);
    expect(tx.packetCountSinceCleared).toBe(1000);
  });
});
