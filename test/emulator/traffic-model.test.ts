import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choice, everyFrame } from "../../emulator/xena/traffic/by-kind.js";
import { UNTOUCHED } from "../../emulator/xena/traffic/effect.js";
import {
  amountBetween,
  endOf,
  type Flow,
  framesAt,
  limitTotal,
  timeOfTotal,
} from "../../emulator/xena/traffic/flow.js";
import { type Entry, Ledger } from "../../emulator/xena/traffic/ledger.js";
import { add, frameRate, type Line, lineShare, ratio } from "../../emulator/xena/traffic/rate.js";
import { endOfRun } from "../../emulator/xena/traffic/run-limits.js";
import { butterflySizes, fixedSizes, incrementingSizes } from "../../emulator/xena/traffic/sizes.js";

/** Sizes one by one, as a generator would send them. */
function sizesOf(kind: "incrementing" | "butterfly", min: number, max: number, frames: number): number[] {
  const up = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const down = up.toReversed();
  const cycle = kind === "incrementing" ? up : up.flatMap((low, i) => [low, down[i] as number]).slice(0, up.length);
  return Array.from({ length: frames }, (_, i) => cycle[i % cycle.length] as number);
}

const flow = fc.record({
  stream: fc.nat(3),
  tpld: fc.integer({ min: -1, max: 3 }),
  rate: fc.tuple(fc.bigInt(1n, 10_000n), fc.bigInt(1n, 1_000_000n)).map(([num, den]) => ratio(num, den)),
  sizes: fc.bigInt(60n, 1518n).map(fixedSizes),
  shape: fc.constant({ segments: [], header: new Uint8Array(0), modifiers: [] }),
  origin: fc.bigInt(0n, 1000n),
  limit: fc.option(fc.bigInt(1n, 5000n), { nil: undefined }),
});

describe("sizes in closed form", () => {
  test("add up to the same bytes as frames sent one by one", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(300), fc.constantFrom("incrementing", "butterfly"), (width, frames, kind) => {
        const make = kind === "incrementing" ? incrementingSizes : butterflySizes;
        const expected = sizesOf(kind as "butterfly", 64, 64 + width, frames).reduce((sum, size) => sum + size, 0);
        expect(make(64n, 64n + BigInt(width)).bytes(BigInt(frames))).toBe(BigInt(expected));
      }),
    );
  });
});

describe("flows", () => {
  test("send the same in two intervals as in both together", () => {
    fc.assert(
      fc.property(flow, fc.array(fc.bigInt(0n, 10_000_000n), { minLength: 3, maxLength: 3 }), (each, times) => {
        const [a, b, c] = times.toSorted((x, y) => Number(x - y)) as [bigint, bigint, bigint];
        const parts = [amountBetween(each, a, b), amountBetween(each, b, c)];
        const whole = amountBetween(each, a, c);
        expect(parts.reduce((sum, { frames }) => sum + frames, 0n)).toBe(whole.frames);
        expect(parts.reduce((sum, { bytes }) => sum + bytes, 0n)).toBe(whole.bytes);
      }),
    );
  });

  test("end at the first nanosecond at which their limit is reached", () => {
    fc.assert(
      fc.property(flow, fc.bigInt(1n, 5000n), (each, limit) => {
        const end = endOf({ ...each, limit }) as bigint;
        expect(framesAt({ ...each, limit: undefined }, end)).toBeGreaterThanOrEqual(limit);
        expect(framesAt({ ...each, limit }, end)).toBe(limit);
        expect(framesAt({ ...each, limit }, end - 1n)).toBeLessThan(limit);
      }),
    );
  });

  test("that share a limit end at the first nanosecond at which it is reached, with exactly that many frames", () => {
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 4 }), fc.bigInt(1n, 3000n), (flows, frames) => {
        const total = (list: readonly Flow[], time: bigint) =>
          list.reduce((sum, each) => sum + framesAt(each, time), 0n);
        const end = timeOfTotal(flows, 0n, frames);
        if (end === undefined) {
          expect(flows.reduce((sum, { limit }) => sum + (limit ?? 1_000_000n), 0n)).toBeLessThan(frames);
          return;
        }
        expect(total(flows, end)).toBeGreaterThanOrEqual(frames);
        expect(total(flows, end - 1n)).toBeLessThan(frames);
        expect(total(limitTotal(flows, end, frames), end + 1_000_000_000n)).toBe(frames);
      }),
    );
  });
});

describe("the end of a run", () => {
  test("is where its limits say, and no flow is left less than nothing when they were lowered too late", () => {
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 3 }), fc.bigInt(1n, 100n), (flows, frames) => {
        const limits = { startedAt: 0n, time: 1_000_000n, frames, sentBefore: 200n, awaitsStreams: false };
        const { end, flows: limited } = endOfRun(flows, limits);
        expect(end).toBeLessThanOrEqual(1_000_000n);
        for (const each of limited) expect(framesAt(each, 2_000_000n)).toBe(0n);
      }),
    );
  });
});

describe("rates", () => {
  test("of shares that make up the line fill it exactly, at any size, gap and speed reduction", () => {
    const line = fc.record({
      bitsPerSecond: fc.constantFrom(1_000_000_000n, 100_000_000_000n, 800_000_000_000n),
      reductionPpm: fc.bigInt(0n, 100n),
      gapBytes: fc.bigInt(16n, 56n),
    });
    fc.assert(
      fc.property(line, fc.bigInt(0n, 1_000_000n), fc.bigInt(56n, 9000n), fc.bigInt(56n, 9000n), (on, part, a, b) => {
        const share = (ppm: bigint, bytes: bigint, of: Line) => {
          const mean = ratio(bytes, 1n);
          return lineShare(frameRate({ kind: "fraction", ppm }, of, mean), of, mean);
        };
        expect(add(share(part, a, on), share(1_000_000n - part, b, on))).toEqual({ num: 1n, den: 1n });
      }),
    );
  });
});

/** Frames of an entry that have been sent, counted from where counting began. */
function amountOf({ flow, from, to }: Entry, now: bigint): bigint {
  const end = to === undefined || now < to ? now : to;
  return framesAt(flow, end) - framesAt(flow, from);
}

describe("a ledger", () => {
  test("gives of one stream or test payload id what all of its entries add up to, whatever is asked before or after", () => {
    const step = fc.record({
      flow,
      wait: fc.bigInt(0n, 2000n),
      length: fc.bigInt(1n, 9000n),
      clears: fc.boolean(),
      asks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const ledger = new Ledger();
        let entries: Entry[] = [];
        let now = 10_000n;
        const differences = (): unknown[] =>
          [0, 1, 2, 3]
            .flatMap((id) => [differs({ by: "stream", id }), differs({ by: "tpld", id: id - 1 })])
            .filter(Boolean);
        const differs = (choice: Exclude<Choice, "all">): unknown => {
          const own = entries.filter(({ flow }) => flow[choice.by] === choice.id);
          const expected = own.reduce((sum, entry) => sum + amountOf(entry, now), 0n);
          const { frames } = ledger.since(now, choice);
          return frames !== expected && { choice, expected, frames };
        };
        for (const { flow: each, wait, length, clears, asks } of steps) {
          now += wait;
          if (clears) {
            ledger.clear(now);
            const at = now;
            entries = entries.filter(({ to }) => to === undefined || to > at);
          }
          const entry = {
            flow: { ...each, origin: now },
            start: now,
            from: now,
            to: now + length,
            delay: 0n,
            effect: UNTOUCHED,
          };
          entries.push(ledger.follow(entry, now));
          ledger.add({ stream: -1, tpld: each.tpld }, { frames: 0n, bytes: 0n });
          if (asks) expect(differences()).toEqual([]);
        }
        now += 20_000n;
        expect(differences()).toEqual([]);
      }),
    );
  });

  test("gives the same sums whenever it was asked or has folded what is over", () => {
    const runs = fc.array(fc.tuple(flow, fc.bigInt(0n, 5000n), fc.bigInt(1n, 5000n)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(runs, fc.bigInt(0n, 700n), (list, delay) => {
        const ledger = new Ledger();
        let now = 10_000n;
        let expected = 0n;
        for (const [each, wait, length] of list) {
          now += wait;
          const begun = { ...each, origin: now };
          ledger.follow({ flow: begun, start: now, from: now, to: now + length, delay, effect: UNTOUCHED }, now);
          expected += framesAt(begun, now + length);
          ledger.since(now, everyFrame);
          now += length;
        }
        expect(ledger.since(now + delay, everyFrame).frames).toBe(expected);
        ledger.clear(now + delay);
        expect(ledger.since(now + 10_000n, everyFrame).frames).toBe(0n);
      }),
    );
  });
});
