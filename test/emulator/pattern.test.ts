import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Flow, framesAt, timeOfFrame } from "../../emulator/xena/traffic/flow.js";
import { framesAfter, pattern, steady, timeUntil } from "../../emulator/xena/traffic/pattern.js";
import { ratio } from "../../emulator/xena/traffic/rate.js";
import { fixedSizes } from "../../emulator/xena/traffic/sizes.js";

const length = (min: bigint) => fc.tuple(fc.bigInt(min, 5000n), fc.bigInt(1n, 7n)).map(([a, b]) => ratio(a, b));

/** Lead, steps and a rest that may be nothing, so that the last step may end with the period. */
const patterns = fc
  .record({ lead: length(0n), step: length(1n), frames: fc.bigInt(1n, 20n), rest: length(0n) })
  .map(({ lead, step, frames, rest }) => {
    const times = ratio(step.num * frames, step.den);
    const sum = [times, rest].reduce((a, b) => ratio(a.num * b.den + b.num * a.den, a.den * b.den), lead);
    return pattern(sum, lead, step, frames);
  });

const flows = patterns.map(
  (shape): Flow => ({
    stream: 0,
    tpld: 0,
    rate: ratio(1n, 1n),
    pattern: shape,
    sizes: fixedSizes(64n),
    shape: { segments: [], header: new Uint8Array(0), modifiers: [] },
    origin: 1000n,
    limit: undefined,
  }),
);

describe("patterns", () => {
  test("send as many frames as one counts step by step", () => {
    fc.assert(
      fc.property(patterns, fc.bigInt(0n, 20_000n), (shape, time) => {
        let expected = 0n;
        const { parts, period, lead, step, frames } = shape;
        for (let start = 0n; start <= time * parts && expected < 3000n; start += period) {
          for (let i = 1n; i <= frames; i++) if (start + lead + i * step <= time * parts) expected++;
        }
        if (expected < 3000n) expect(framesAfter(shape, time)).toBe(expected);
      }),
    );
  });

  test("say when so many frames have been sent: then, and not a nanosecond before", () => {
    fc.assert(
      fc.property(patterns, fc.bigInt(1n, 100_000n), (shape, count) => {
        const time = timeUntil(shape, count) as bigint;
        expect(framesAfter(shape, time)).toBeGreaterThanOrEqual(count);
        expect(framesAfter(shape, time - 1n)).toBeLessThan(count);
      }),
    );
  });

  test("of a stream without a rate never send anything", () => {
    const none = steady(ratio(0n, 1n));
    expect(framesAfter(none, 1_000_000_000_000n)).toBe(0n);
    expect(timeUntil(none, 1n)).toBeUndefined();
  });
});

describe("flows", () => {
  test("say when a frame has been sent, and send it exactly then", () => {
    fc.assert(
      fc.property(flows, fc.bigInt(0n, 10_000n), (flow, frame) => {
        const time = timeOfFrame(flow, frame) as bigint;
        expect(framesAt(flow, time)).toBeGreaterThan(frame);
        expect(framesAt(flow, time - 1n)).toBeLessThanOrEqual(frame);
        expect(timeOfFrame({ ...flow, limit: frame }, frame)).toBeUndefined();
      }),
    );
  });
});
