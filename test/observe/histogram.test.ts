import fc from "fast-check";
import { expect, test } from "vitest";
import { Histogram } from "../../runtime/xena/observe/histogram.js";

function histogramOf(values: readonly number[]): Histogram {
  const histogram = new Histogram();
  for (const value of values) histogram.record(value);
  return histogram;
}

/** The value that so many percent do not exceed, counted out. */
function exactly(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil((percent / 100) * sorted.length), 1) - 1] as number;
}

const times = fc.array(fc.double({ min: 0.001, max: 4_000_000, noNaN: true }), { minLength: 1, maxLength: 300 });

test("a percentile is within a thirty-second, and a microsecond, of the value counted out", () => {
  fc.assert(
    fc.property(times, fc.double({ min: 0, max: 100, noNaN: true }), (values, percent) => {
      const exact = exactly(values, percent);
      const told = histogramOf(values).percentile(percent) as number;
      expect(Math.abs(told - exact)).toBeLessThanOrEqual(exact / 32 + 0.001);
    }),
  );
});

test("two histograms together are one of all values", () => {
  fc.assert(
    fc.property(times, times, (some, others) => {
      const sum = histogramOf(some);
      sum.add(histogramOf(others));
      const whole = histogramOf([...some, ...others]);
      for (const percent of [0, 10, 50, 90, 99, 100]) expect(sum.percentile(percent)).toBe(whole.percentile(percent));
      expect(sum.count).toBe(whole.count);
      expect(sum.toJSON()).toMatchObject({ minMs: whole.toJSON().minMs, maxMs: whole.toJSON().maxMs });
    }),
  );
});

test("counts up to a time grow with it and end with all values", () => {
  fc.assert(
    fc.property(times, (values) => {
      const histogram = histogramOf(values);
      const counts = [0, 0.01, 1, 50, 1000, 100_000, 5_000_000].map((ms) => histogram.countUpTo(ms));
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      expect(counts.at(-1)).toBe(values.length);
      expect(histogram.countUpTo(1)).toBeGreaterThanOrEqual(values.filter((ms) => ms < 1).length);
    }),
  );
});

test("an empty one has nothing to tell", () => {
  const empty = new Histogram();
  expect(empty.percentile(50)).toBeUndefined();
  expect(empty.countUpTo(10)).toBe(0);
  expect(empty.toJSON()).toEqual({
    count: 0,
    minMs: null,
    meanMs: null,
    p50Ms: null,
    p90Ms: null,
    p99Ms: null,
    p999Ms: null,
    maxMs: null,
  });
  empty.add(new Histogram());
  expect(empty.count).toBe(0);
});

test("what is no time that can be told apart still counts", () => {
  const histogram = histogramOf([0, -1, 10 ** 12]);
  expect(histogram.count).toBe(3);
  expect(histogram.countUpTo(0)).toBe(2);
  expect(histogram.percentile(100)).toBeLessThanOrEqual(10 ** 12);
});
