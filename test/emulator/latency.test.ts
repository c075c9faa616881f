import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { deviceBench, MS, received, SECOND, sent, stream, traffic } from "./device-support.js";

type At = readonly [module: number, port: number];
const A: At = [0, 0];
const B: At = [0, 1];
const FAR: At = [1, 0];
const PAIR = { ports: ["0/0", "0/1"] };
const ROUTE = { port: A, from: 1, to: 2 } as const;
const NONE = -2_147_483_648n;

const latency = (tester: XenaConnection, port: At = B, tpld = 0) =>
  new commands.PR_TPLDLATENCY(tester, ...port, tpld).get();
const jitter = (tester: XenaConnection, tpld = 0) => new commands.PR_TPLDJITTER(tester, ...B, tpld).get();

describe("latency", () => {
  test("is base and time per byte of the device, and cable", async () => {
    await using bench = await deviceBench({ ...PAIR, latency: { baseNs: 3000, perByteNs: 2 } }, { cableDelayNs: 500 });
    await stream(bench.tester, { ...ROUTE, bytes: 100 });
    await traffic(bench.tester, A, "START");
    bench.clock.advance(SECOND);
    expect(await latency(bench.tester)).toEqual({
      minVal: 3700n,
      avgVal: 3700n,
      maxVal: 3700n,
      avgLastSec: 3700n,
      minLastSec: 3700n,
      maxLastSec: 3700n,
    });
    await traffic(bench.tester, A, "STOP");
    bench.clock.advance(SECOND);
    expect(await latency(bench.tester)).toMatchObject({ avgVal: 3700n, avgLastSec: NONE });
  });

  test("follows the size of every frame", async () => {
    await using bench = await deviceBench({ ...PAIR, latency: (bytes) => 1000 + 3 * bytes });
    await stream(bench.tester, ROUTE);
    await new commands.PS_PACKETLENGTH(bench.tester, ...A, 0).set("INCREMENTING", 100, 199);
    await traffic(bench.tester, A, "START");
    bench.clock.advance(SECOND);
    const { minVal, avgVal, maxVal } = await latency(bench.tester);
    expect([minVal, maxVal]).toEqual([1300n, 1597n]);
    expect(Number(avgVal)).toBeCloseTo(1448, -1);
  });

  test.each([
    ["LAST2LAST", 1000n],
    ["FIRST2LAST", 1100n],
    ["LAST2FIRST", 900n],
    ["FIRST2FIRST", 1000n],
  ] as const)("%s compares other ends of the frame", async (mode, expected) => {
    await using bench = await deviceBench({ ...PAIR, latency: { baseNs: 1000 } });
    const { tester, clock } = bench;
    // 1250 bytes take 100 ns at 100 Gbit/s.
    await stream(tester, { ...ROUTE, bytes: 1250 });
    for (const port of [A, B]) await new commands.P_LATENCYMODE(tester, ...port).set(mode);
    await traffic(tester, A, "START");
    clock.advance(SECOND);
    expect((await latency(tester)).avgVal).toBe(expected);
  });

  test("is less by the offset and what calibration has made zero, and not known while both ends compare different bits", async () => {
    await using bench = await deviceBench({ ...PAIR, latency: { baseNs: 1000 } });
    const { tester, clock } = bench;
    await stream(tester, ROUTE);
    await new commands.P_LATENCYOFFSET(tester, ...B).set(300);
    await traffic(tester, A, "START");
    clock.advance(SECOND);
    expect((await latency(tester)).avgVal).toBe(700n);
    await new commands.PR_CALIBRATE(tester, ...B).set();
    await new commands.PR_CLEAR(tester, ...B).set();
    clock.advance(SECOND);
    expect((await latency(tester)).avgVal).toBe(0n);
    await new commands.P_LATENCYMODE(tester, ...B).set("FIRST2FIRST");
    await new commands.PR_CLEAR(tester, ...B).set();
    clock.advance(SECOND);
    expect(await latency(tester)).toMatchObject({ minVal: NONE, avgVal: NONE, maxVal: NONE, avgLastSec: NONE });
    expect((await jitter(tester)).avgVal).toBe(0n);
  });

  test("between modules needs a clock that they share", async () => {
    await using bench = await deviceBench({ ports: ["0/0", "1/0"], latency: { baseNs: 1000 } });
    const { tester, clock } = bench;
    await stream(tester, ROUTE);
    await traffic(tester, A, "START");
    const read = async () => {
      await new commands.PR_CLEAR(tester, ...FAR).set();
      clock.advance(SECOND);
      return (await latency(tester, FAR)).avgVal;
    };
    expect(await read()).toBe(1000n);
    for (const [module, port] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const)
      await new commands.P_RESERVATION(tester, module, port).set("RELEASE");
    for (const module of [0, 1]) await new commands.M_RESERVATION(tester, module).set("RESERVE");
    const tie = async (first: "MODULE" | "EXTERNAL", second: "MODULE" | "EXTERNAL") => {
      await new commands.M_TIMESYNC(tester, 0).set(first);
      await new commands.M_TIMESYNC(tester, 1).set(second);
      clock.advance(2 * SECOND);
      return (await latency(tester, FAR)).avgLastSec;
    };
    expect(await tie("MODULE", "EXTERNAL")).toBe(NONE);
    expect(await tie("MODULE", "MODULE")).toBe(NONE);
    expect(await tie("EXTERNAL", "EXTERNAL")).toBe(1000n);
  });

  test("grows with the queue up to the full buffer, and the frames in it still arrive after the stop", async () => {
    await using bench = await deviceBench({
      ...PAIR,
      latency: { baseNs: 5000 },
      capacity: { framesPerSecond: 1_000_000 },
      bufferFrames: 1000,
    });
    const { tester, clock } = bench;
    await stream(tester, { ...ROUTE, pps: 2_000_000 });
    await traffic(tester, A, "START");
    clock.advance(MS);
    // After a millisecond 2000 frames have come. The last one of those served had been half a millisecond on its way.
    expect(await latency(tester)).toMatchObject({ minVal: 5000n, avgVal: 253_750n, maxVal: 502_500n });
    expect(await received(tester, B)).toBe(995n);
    await traffic(tester, A, "STOP");
    expect(await sent(tester, A)).toBe(2000n);
    clock.advance(MS / 2);
    expect(await received(tester, B)).toBe(1495n);
    clock.advance(MS / 2 + 5000);
    expect(await received(tester, B)).toBe(2000n);
    expect((await latency(tester)).maxVal).toBe(1_005_000n);
  });

  test("in a long overload is base and the wait in a full buffer", async () => {
    await using bench = await deviceBench({
      ...PAIR,
      latency: { baseNs: 5000 },
      capacity: { framesPerSecond: 1_000_000 },
      bufferFrames: 100,
    });
    await stream(bench.tester, { ...ROUTE, pps: 2_000_000 });
    await traffic(bench.tester, A, "START");
    bench.clock.advance(10 * SECOND);
    expect(await latency(bench.tester)).toMatchObject({ avgLastSec: 105_000n, minLastSec: 105_000n, maxVal: 105_000n });
    expect((await jitter(bench.tester)).minLastSec).toBe(0n);
  });
});

describe("jitter", () => {
  test.each([
    ["uniform", 500, 333],
    ["normal", 500, 185],
    ["exponential", 124, 124],
  ] as const)(
    "with a %s spread lies in its range, is what the seed says, and comes with the latency",
    async (distribution, mean, change) => {
      const read = async (seed: number) => {
        await using bench = await deviceBench({
          ...PAIR,
          latency: { baseNs: 2000 },
          jitter: { rangeNs: 1000, distribution },
          seed,
        });
        await stream(bench.tester, ROUTE);
        await new commands.PS_RATEPPS(bench.tester, ...A, 0).set(1_024_000);
        await traffic(bench.tester, A, "START");
        bench.clock.advance(SECOND + 2000);
        return { delay: await latency(bench.tester), jitter: await jitter(bench.tester) };
      };
      const first = await read(1);
      expect([first.delay.minVal, first.delay.maxVal]).toEqual([2000n, 3000n]);
      expect(Math.abs(Number(first.delay.avgVal) - 2000 - mean)).toBeLessThan(5);
      expect(Math.abs(Number(first.jitter.avgVal) - change)).toBeLessThan(20);
      expect(first.jitter.maxVal).toBeLessThanOrEqual(1000n);
      expect(await read(1)).toEqual(first);
      expect((await read(2)).jitter).not.toEqual(first.jitter);
    },
  );

  test("is measured for the test payload ids 0 to 31", async () => {
    await using bench = await deviceBench(PAIR);
    await stream(bench.tester, { ...ROUTE, index: 0, tpld: 31 });
    await stream(bench.tester, { ...ROUTE, index: 1, tpld: 32 });
    await traffic(bench.tester, A, "START");
    bench.clock.advance(SECOND);
    expect((await jitter(bench.tester, 31)).avgVal).toBe(0n);
    expect((await jitter(bench.tester, 32)).avgVal).toBe(-1n);
    expect((await latency(bench.tester, B, 32)).avgVal).toBe(0n);
  });
});
