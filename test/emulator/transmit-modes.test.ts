import { commands } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { outcome, startBench } from "./support.js";
import { addStream, isOn, received, SECOND, sent, sentBy, start } from "./transmit.js";

const { P_RATEFRACTION, P_RATEPPS, P_TRAFFICERR, P_TXBURSTPERIOD, P_TXMODE } = commands;

describe("streams in turn", () => {
  test("send as many frames as their limits say, one stream after the other, round and round", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    for (const [index, limit] of [3, 5, 2].entries()) await addStream(tester, index, { limit });
    await new P_TXMODE(tester, 0, 0).set("SEQUENTIAL");
    await new P_RATEPPS(tester, 0, 0).set(1000);
    await start(tester);
    const seen: string[] = [];
    for (let ms = 1; ms <= 20; ms++) {
      clock.advance(1_000_000);
      seen.push((await Promise.all([0, 1, 2].map((stream) => sentBy(tester, stream)))).join("/"));
    }
    const round = ["1/0/0", "2/0/0", "3/0/0", "3/1/0", "3/2/0", "3/3/0", "3/4/0", "3/5/0", "3/5/1", "3/5/2"];
    const next = ["4/5/2", "5/5/2", "6/5/2", "6/6/2", "6/7/2", "6/8/2", "6/9/2", "6/10/2", "6/10/3", "6/10/4"];
    expect(seen).toEqual([...round, ...next]);
    clock.advance(100 * SECOND);
    expect(await sentBy(tester, 1)).toBe(50_010n);
    expect(await sent(tester)).toBe(100_020n);
    expect(await isOn(tester)).toBe(true);
  });

  test("take no notice of their own rates: the port's fills the line with frames of any sizes", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { limit: 1, bytes: 80, pps: 1 });
    await addStream(tester, 1, { limit: 2, bytes: 1480, pps: 77 });
    await new P_TXMODE(tester, 0, 0).set("SEQUENTIAL");
    await start(tester);
    // A round has 100 + 2 x 1500 bytes on the line: 248 ns at 100 Gbit/s.
    clock.advance(248);
    expect(await Promise.all([sentBy(tester, 0), sentBy(tester, 1)])).toEqual([1n, 2n]);
    clock.advance(7);
    expect(await sentBy(tester, 0)).toBe(1n);
    clock.advance(1);
    expect(await sentBy(tester, 0)).toBe(2n);
    clock.advance(247_999_744);
    const total = await new commands.PT_TOTAL(tester, 0, 0).get();
    expect(total.packetCountSinceCleared).toBe(3_000_000n);
    expect(total.byteCountSinceCleared).toBe(3_040_000_000n);
  });

  test("without a limit have one frame in a round, and a limit of the port ends them all at exactly that many", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0);
    await addStream(tester, 1, { limit: 4 });
    await new P_TXMODE(tester, 0, 0).set("SEQUENTIAL");
    await new P_RATEPPS(tester, 0, 0).set(1_000_000);
    await new commands.P_TXPACKETLIMIT(tester, 0, 0).set(12);
    await start(tester);
    clock.advance(11_999);
    expect(await isOn(tester)).toBe(true);
    clock.advance(1);
    expect(await isOn(tester)).toBe(false);
    expect([await sentBy(tester, 0), await sentBy(tester, 1)]).toEqual([3n, 9n]);
    clock.advance(SECOND);
    expect(await received(tester)).toBe(12n);
  });

  test("may have 500 frames in a round, and not one more", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await addStream(tester, 0, { limit: 400 });
    await addStream(tester, 1, { limit: 101 });
    await new P_TXMODE(tester, 0, 0).set("SEQUENTIAL");
    expect(await outcome(start(tester))).toBe("FAILED");
    expect((await new P_TRAFFICERR(tester, 0, 0).get()).error).toBe("RATE_LENGTH_ERROR");
    await new commands.PS_PACKETLIMIT(tester, 0, 0, 1).set(100);
    expect(await outcome(start(tester))).toBe("OK");
    expect((await new P_TRAFFICERR(tester, 0, 0).get()).error).toBe("PREPARED_OK");
  });

  test("are refused when the port's rate is more than the line has for their sizes", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await addStream(tester, 0, { bytes: 1480 });
    await new P_TXMODE(tester, 0, 0).set("SEQUENTIAL");
    await new P_RATEPPS(tester, 0, 0).set(8_333_334);
    expect(await outcome(start(tester))).toBe("FAILED");
    await new P_RATEPPS(tester, 0, 0).set(8_333_333);
    expect(await outcome(start(tester))).toBe("OK");
  });

  test("close up when one of them is suppressed, and make room when it comes back", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    for (const index of [0, 1, 2]) await addStream(tester, index);
    await new P_TXMODE(tester, 0, 0).set("SEQUENTIAL");
    await new P_RATEPPS(tester, 0, 0).set(6000);
    await start(tester);
    clock.advance(SECOND);
    await new commands.PS_ENABLE(tester, 0, 0, 1).set("SUPPRESS");
    clock.advance(SECOND);
    expect(await Promise.all([0, 1, 2].map((stream) => sentBy(tester, stream)))).toEqual([5000n, 2000n, 5000n]);
    await new commands.PS_ENABLE(tester, 0, 0, 1).set("ON");
    clock.advance(SECOND);
    expect(await Promise.all([0, 1, 2].map((stream) => sentBy(tester, stream)))).toEqual([7000n, 4000n, 7000n]);
  });
});

describe("bursts of a stream of its own rate", () => {
  test.each([
    // 1000 frames per second, ten in a burst: steady they come every millisecond, back to back every 6.72 ns.
    ["back to back", 100, [0n, 1n, 10n, 10n, 11n], [6, 1, 61, 9_999_932, 7]],
    ["half way", 50, [0n, 1n, 9n, 10n, 10n, 11n], [500_003, 1, 4_500_025, 5, 4_999_966, 500_004]],
    ["not at all", 0, [0n, 1n, 9n, 10n, 11n], [999_999, 1, 8_999_999, 1, 1_000_000]],
  ] as const)("come %s, and the rate is the same", async (_, density, counts, steps) => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { pps: 1000, burst: [10, density] });
    await start(tester);
    const seen: bigint[] = [];
    let elapsed = 0;
    for (const step of steps) {
      clock.advance(step);
      elapsed += step;
      seen.push(await sent(tester));
    }
    expect(seen).toEqual(counts);
    clock.advance(10 * SECOND - elapsed);
    expect(await sent(tester)).toBe(10_000n);
  });

  test("are spread evenly when the port asks for strict uniformity", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { pps: 1000, burst: [10, 100] });
    await new P_TXMODE(tester, 0, 0).set("STRICTUNIFORM");
    await start(tester);
    clock.advance(SECOND / 100 - 1);
    expect(await sent(tester)).toBe(9n);
    clock.advance(SECOND - SECOND / 100 + 1);
    expect(await sent(tester)).toBe(1000n);
  });
});

describe("burst mode", () => {
  test("sends a burst of every stream with the gaps that are asked for, once in a period", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    // At 100 Gbit/s a byte takes 0.08 ns: frames of 100 and 200 bytes take 8 and 16 ns.
    await addStream(tester, 0, { bytes: 100, burst: [3, 100], gaps: [25, 50] });
    await addStream(tester, 1, { bytes: 200, burst: [2, 100], gaps: [50, 0] });
    await new P_TXMODE(tester, 0, 0).set("BURST");
    await new P_TXBURSTPERIOD(tester, 0, 0).set(1n);
    await start(tester);
    const at = async (): Promise<bigint[]> => [await sentBy(tester, 0), await sentBy(tester, 1)];
    const seen: [number, bigint[]][] = [];
    for (const [time, step] of [7, 8, 17, 18, 28, 47, 48, 67, 68, 1007, 1008].map((each, i, all) => [
      each,
      each - (all[i - 1] ?? 0),
    ])) {
      clock.advance(step as number);
      seen.push([time as number, await at()]);
    }
    expect(seen).toEqual([
      [7, [0n, 0n]],
      [8, [1n, 0n]],
      [17, [1n, 0n]],
      [18, [2n, 0n]],
      [28, [3n, 0n]],
      [47, [3n, 0n]],
      [48, [3n, 1n]],
      [67, [3n, 1n]],
      [68, [3n, 2n]],
      [1007, [3n, 2n]],
      [1008, [4n, 2n]],
    ]);
    clock.advance(SECOND - 1008);
    expect(await at()).toEqual([3_000_000n, 2_000_000n]);
  });

  test("puts frames into a capture when they come, a burst at a time", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { bytes: 105, burst: [3, 100], limit: 6 });
    await new P_TXMODE(tester, 0, 0).set("BURST");
    await new P_TXBURSTPERIOD(tester, 0, 0).set(5n);
    await new commands.P_CAPTURE(tester, 0, 1).set("START");
    await start(tester);
    clock.advance(SECOND);
    expect((await new commands.PC_STATS(tester, 0, 1).get()).packets).toBe(6n);
    const times: bigint[] = [];
    for (let index = 0; index < 6; index++) {
      times.push((await new commands.PC_EXTRA(tester, 0, 1, index).get()).timeCaptured);
    }
    expect(times.map((time) => time - (times[0] as bigint))).toEqual([0n, 10n, 20n, 5000n, 5010n, 5020n]);
  });

  test("without a period begins again behind the last gap, and no gap is smaller than the line's", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { bytes: 105, burst: [4, 100], gaps: [0, 145] });
    await new P_TXMODE(tester, 0, 0).set("BURST");
    await start(tester);
    // 4 x 105 + 3 x 20 + 145 = 625 bytes: 50 ns.
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(80_000_000n);
  });

  test("is refused when the bursts take longer than the period", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await addStream(tester, 0, { bytes: 1480, burst: [9, 100] });
    await new P_TXMODE(tester, 0, 0).set("BURST");
    await new P_TXBURSTPERIOD(tester, 0, 0).set(1n);
    expect(await outcome(start(tester))).toBe("FAILED");
    await new commands.PS_BURST(tester, 0, 0, 0).set(8, 100);
    expect(await outcome(start(tester))).toBe("OK");
  });

  test("ends with the packet limits of its streams", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { burst: [3, 100], limit: 7 });
    await new P_TXMODE(tester, 0, 0).set("BURST");
    await new P_TXBURSTPERIOD(tester, 0, 0).set(1000n);
    await start(tester);
    clock.advance(2_000_005);
    expect(await sent(tester)).toBe(6n);
    expect(await isOn(tester)).toBe(true);
    clock.advance(1);
    expect(await isOn(tester)).toBe(false);
    clock.advance(SECOND);
    expect([await sent(tester), await received(tester)]).toEqual([7n, 7n]);
  });
});

test.each([
  ["PS_BURST", [501, 100]],
  ["PS_BURST", [-2, 100]],
  ["PS_BURST", [10, 101]],
  ["PS_BURSTGAP", [-1, 0]],
  ["PS_PACKETLIMIT", [-2]],
] as const)("%s refuses %j", async (name, values) => {
  await using bench = await startBench();
  await addStream(bench.tester, 0);
  const command = new commands[name](bench.tester, 0, 0, 0) as { set(...values: readonly number[]): PromiseLike<void> };
  expect(await outcome(command.set(...values))).toBe("BADVALUE");
});

test("a port without a rate of its own sends turns at the speed of the line", async () => {
  await using bench = await startBench();
  expect((await new P_RATEFRACTION(bench.tester, 0, 0).get()).portRatePpm).toBe(1_000_000);
});
