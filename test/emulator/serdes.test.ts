import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { outcome, startBench } from "./support.js";

const MILLISECOND = 1_000_000;

/** Two wired 800G ports with eight lanes each. */
const FREYA = { modules: [{ revision: "Freya-800G-4S-2P[a]" }] } as const;

/** Two wired 100G ports with four lanes each. */
const LOKI = { modules: [{ revision: "Loki-100G-5S-2P" }] } as const;

describe("the taps of a transmit equalizer", () => {
  const taps = async (tester: XenaConnection) => ({
    native: (await new commands.PL1_PHYTXEQ(tester, 0, 0, 2).get()).tapValues,
    level: (await new commands.PL1_PHYTXEQ_LEVEL(tester, 0, 0, 2).get()).tapValues,
    ieee: (await new commands.PL1_PHYTXEQ_COEFF(tester, 0, 0, 2).get()).tapValues,
  });

  test("are nearly all in the main tap at first", async () => {
    await using bench = await startBench(FREYA);
    expect(await taps(bench.tester)).toEqual({
      native: [0, 0, 0, 76, 0],
      level: [0, 0, 0, 874, 0],
      ieee: [0, 0, 0, 874, 0],
    });
  });

  test("are the same in all three views, whichever is written", async () => {
    await using bench = await startBench(FREYA);
    const { tester } = bench;
    await new commands.PL1_PHYTXEQ_COEFF(tester, 0, 0, 2).set([0, 0, -34, 483, 0]);
    expect(await taps(tester)).toEqual({
      native: [0, 0, 3, 42, 0],
      level: [0, 0, 12, 483, 0],
      ieee: [0, 0, -34, 483, 0],
    });
    await new commands.PL1_PHYTXEQ(tester, 0, 0, 2).set([1, 2, 3, 42, 3]);
    expect(await taps(tester)).toEqual({
      native: [1, 2, 3, 42, 3],
      level: [4, 8, 13, 483, 13],
      ieee: [-12, 23, -35, 483, -35],
    });
    await new commands.PL1_PHYTXEQ_LEVEL(tester, 0, 0, 2).set([0, 0, 12, 483, 0]);
    expect(await taps(tester)).toEqual({
      native: [0, 0, 3, 42, 0],
      level: [0, 0, 12, 483, 0],
      ieee: [0, 0, -33, 483, 0],
    });
  });

  test("are five, no more and no fewer", async () => {
    await using bench = await startBench(FREYA);
    expect(await outcome(new commands.PL1_PHYTXEQ(bench.tester, 0, 0, 0).set([1, 2, 3]))).toBe("BADVALUE");
  });
});

describe("the sampled scan of a signal", () => {
  const scan = (tester: XenaConnection) => ({
    start: () => new commands.PL1_CTRL(tester, 0, 0, 1, "SAMPLED_SIGNAL_INTEGRITY_SCAN").set("START_SCAN"),
    read: () => new commands.PL1_GET_DATA(tester, 0, 0, 1, "SAMPLED_SIGNAL_INTEGRITY_SCAN").get(),
  });
  const signed = (bytes: readonly number[]): number[] =>
    Array.from(
      { length: bytes.length / 2 },
      (_, i) => (((bytes[2 * i] as number) << 24) >> 16) | (bytes[2 * i + 1] as number),
    );

  test("can be read from two milliseconds after it was started, for five seconds", async () => {
    await using bench = await startBench(FREYA);
    const { tester, clock } = bench;
    const { start, read } = scan(tester);
    expect((await read()).result).toBe(0);
    await start();
    expect((await read()).result).toBe(0);
    clock.advance(3 * MILLISECOND);
    expect(await read()).toMatchObject({ result: 1, sweepNo: 1, ageUs: 1000 });
    clock.advance(4999 * MILLISECOND);
    expect((await read()).result).toBe(1);
    clock.advance(MILLISECOND);
    expect(await read()).toEqual({ result: 0, sweepNo: 0, ageUs: 0, value: [] });
    await start();
    clock.advance(3 * MILLISECOND);
    expect((await read()).sweepNo).toBe(2);
  });

  test("shows four levels around which the samples lie, and none without light", async () => {
    await using bench = await startBench(FREYA);
    const { tester, clock } = bench;
    const { start, read } = scan(tester);
    await start();
    clock.advance(2 * MILLISECOND);
    const [p1, p2, p3, m1, m2, m3, ...samples] = signed((await read()).value);
    expect([m1, m2, m3, p1, p2, p3]).toEqual([-36, -24, -12, 12, 24, 36]);
    expect(samples).toHaveLength(2000);
    const near = (level: number) => samples.filter((sample) => Math.abs(sample - level) <= 12).length;
    for (const level of [-36, -12, 12, 36]) expect(near(level)).toBeGreaterThan(400);
    await new commands.P_TXENABLE(tester, 0, 1).setOff();
    await start();
    clock.advance(2 * MILLISECOND);
    expect(Math.max(...signed((await read()).value))).toBeLessThan(16);
  });
});

describe("the eye of a signal", () => {
  test("is measured column by column from the right, and is open in the middle", async () => {
    await using bench = await startBench(LOKI);
    const { tester, clock } = bench;
    await new commands.PP_EYERESOLUTION(tester, 0, 0, 3).set(9, 7);
    const measure = new commands.PP_EYEMEASURE(tester, 0, 0, 3);
    const column = (number: number) => new commands.PP_EYEREAD(tester, 0, 0, 3, number).get();
    await measure.setStart();
    expect((await measure.get()).status).toBe("PLOTTING");
    clock.advance(30 * MILLISECOND);
    expect(await column(5)).toEqual({ xResolution: 9, yResolution: 7, validColumnCount: 3, values: [] });
    expect((await column(8)).values).toHaveLength(7);
    expect((await new commands.PP_EYEINFO(tester, 0, 0, 3).get()).widthMui).toBe(0);
    clock.advance(60 * MILLISECOND);
    expect((await measure.get()).status).toBe("STOPPED");
    const [outside, , , middle] = (await column(4)).values;
    expect(middle).toBe(0);
    expect(outside).toBe(250_000);
    expect((await column(8)).values[3]).toBe(500_000);
    expect(await new commands.PP_EYEINFO(tester, 0, 0, 3).get()).toMatchObject({ widthMui: 646, heightMv: 189 });
  });

  test("stays as it was when somebody stops it half way", async () => {
    await using bench = await startBench(LOKI);
    const { tester, clock } = bench;
    await new commands.PP_EYEMEASURE(tester, 0, 0, 3).setStart();
    clock.advance(100 * MILLISECOND);
    await new commands.PP_EYEMEASURE(tester, 0, 0, 3).setStop();
    clock.advance(1000 * MILLISECOND);
    expect((await new commands.PP_EYEREAD(tester, 0, 0, 3, 64).get()).validColumnCount).toBe(10);
    expect((await new commands.PP_EYEBER(tester, 0, 0, 3).get()).eyeBerEstimation).toBe("");
  });

  test("has 2^n + 1 columns and 2^n - 1 rows", async () => {
    await using bench = await startBench(LOKI);
    const resolution = new commands.PP_EYERESOLUTION(bench.tester, 0, 0, 0);
    expect(await resolution.get()).toEqual({ xResolution: 65, yResolution: 255 });
    for (const [x, y] of [
      [64, 255],
      [129, 255],
      [65, 254],
      [5, 7],
    ] as const) {
      expect(await outcome(resolution.set(x, y))).toBe("BADVALUE");
    }
  });
});

describe("the clock of a line", () => {
  test("is off by as much as the module of the sender, which the receiver sees", async () => {
    await using bench = await startBench(FREYA);
    const { tester } = bench;
    for (const port of [0, 1]) await new commands.P_RESERVATION(tester, 0, port).set("RELEASE");
    await new commands.M_RESERVATION(tester, 0).set("RESERVE");
    await new commands.M_CLOCKPPB(tester, 0).set(10_000);
    expect(await new commands.PL1_TX_PPM(tester, 0, 0).get()).toEqual({ current: 10, minimum: 10, maximum: 10 });
    expect((await new commands.PL1_RX_PPM(tester, 0, 1, 7).get()).current).toBe(10);
    await new commands.P_RESERVATION(tester, 0, 1).set("RESERVE");
    await new commands.P_SPEEDREDUCTION(tester, 0, 1).set(4);
    expect((await new commands.PL1_RX_PPM(tester, 0, 0, 7).get()).current).toBe(6);
    expect((await new commands.PL1_RX_PPM(tester, 0, 1, 7).get()).current).toBe(10);
    expect((await new commands.PL1_RX_DATARATE(tester, 0, 1, 7).get()).current).toBe(106_251_062_500n);
    expect((await new commands.PL1_TX_DATARATE(tester, 0, 0).get()).current).toBe(850_008_500_000n);
    expect((await new commands.PL1_RX_FREQ(tester, 0, 1, 7).get()).current).toBe(332_034_570);
  });
});
