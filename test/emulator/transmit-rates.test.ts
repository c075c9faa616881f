import fc from "fast-check";
import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { equivalents, fullRate, lineShare, ratio } from "../../emulator/xena/traffic/rate.js";
import { cutSizes, mixSizes, randomSizes, type Sizes } from "../../emulator/xena/traffic/sizes.js";
import { outcome, startBench } from "./support.js";
import { addStream, SECOND, sent, start } from "./transmit.js";

const { P_MIXLENGTH, P_MIXWEIGHTS, PS_PACKETLENGTH, PS_RATEFRACTION, PS_RATEL2BPS, PS_RATEPPS } = commands;

async function ratesOf(tester: XenaConnection): Promise<(number | bigint)[]> {
  return [
    (await new PS_RATEFRACTION(tester, 0, 0, 0).get()).streamRatePpm,
    (await new PS_RATEPPS(tester, 0, 0, 0).get()).streamRatePps,
    (await new PS_RATEL2BPS(tester, 0, 0, 0).get()).l2Bps,
  ];
}

describe("a rate", () => {
  test.each([
    ["PS_RATEFRACTION", 1_000_000, [1_000_000, 148_809_523, 76_190_476_190n]],
    ["PS_RATEFRACTION", 3, [3, 446, 228_571n]],
    ["PS_RATEPPS", 1_000_000, [6720, 1_000_000, 512_000_000n]],
    ["PS_RATEL2BPS", 1_000_000_000n, [13_125, 1_953_125, 1_000_000_000n]],
  ] as const)("that was set as %s %s is shown in all three ways, rounded down", async (name, value, expected) => {
    await using bench = await startBench();
    await addStream(bench.tester, 0, { pps: 77 });
    await new commands[name](bench.tester, 0, 0, 0).set(value as never);
    expect(await ratesOf(bench.tester)).toEqual(expected);
  });

  test("is shown by what the frames, the gap and the speed are now; only what was set last stays as it is", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await addStream(tester, 0, { pps: 1_000_000 });
    await new PS_PACKETLENGTH(tester, 0, 0, 0).set("INCREMENTING", 100, 200);
    expect(await ratesOf(tester)).toEqual([13_600, 1_000_000, 1_200_000_000n]);
    await new commands.P_INTERFRAMEGAP(tester, 0, 0).set(50);
    expect(await ratesOf(tester)).toEqual([16_000, 1_000_000, 1_200_000_000n]);
  });

  test("may be set back as it is shown, and then the line can carry it as before", () => {
    const line = fc.record({
      bitsPerSecond: fc.constantFrom(1_000_000_000n, 100_000_000_000n, 800_000_000_000n),
      reductionPpm: fc.bigInt(0n, 100n),
      gapBytes: fc.bigInt(16n, 56n),
    });
    const mean = fc.tuple(fc.bigInt(56n, 32_000n), fc.bigInt(1n, 2n)).map(([a, b]) => ratio(a, b));
    fc.assert(
      fc.property(line, mean, fc.bigInt(0n, 1_000_000n), (on, meanBytes, ppm) => {
        const shown = equivalents({ kind: "fraction", ppm }, on, meanBytes);
        expect(shown.ppm).toBe(ppm);
        const full = fullRate(on, meanBytes);
        for (const rate of [
          ratio(shown.framesPerSecond, 1_000_000_000n),
          ratio(shown.bitsPerSecond * meanBytes.den, 8n * meanBytes.num * 1_000_000_000n),
        ]) {
          const share = lineShare(rate, on, meanBytes);
          expect(share.num * 1_000_000n).toBeLessThanOrEqual(share.den * ppm);
          expect(rate.num * full.den).toBeLessThanOrEqual(rate.den * full.num);
        }
      }),
    );
  });

  test.each([
    ["PS_RATEFRACTION", 1_000_001],
    ["PS_RATEFRACTION", -1],
    ["PS_RATEPPS", 173_611_112],
    ["PS_RATEL2BPS", 100_000_000_001n],
  ] as const)("%s %s is more than any stream of the port could have", async (name, value) => {
    await using bench = await startBench();
    await addStream(bench.tester, 0, { pps: 77 });
    expect(await outcome(new commands[name](bench.tester, 0, 0, 0).set(value as never))).toBe("BADVALUE");
    expect((await ratesOf(bench.tester))[1]).toBe(77);
  });

  test("of the whole port is shown in all three ways by the mean of a round", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await addStream(tester, 0, { bytes: 80, limit: 1 });
    await addStream(tester, 1, { bytes: 1480, limit: 3 });
    await new commands.P_RATEFRACTION(tester, 0, 0).set(500_000);
    // 100 + 3 x 1500 bytes on the line for four frames.
    const expected = { portRatePps: Math.floor((50e9 / 8 / 4600) * 4), portRateBps: 49_130_434_782n };
    expect((await new commands.P_RATEPPS(tester, 0, 0).get()).portRatePps).toBe(expected.portRatePps);
    expect((await new commands.P_RATEL2BPS(tester, 0, 0).get()).portRateBps).toBe(expected.portRateBps);
  });
});

describe("the line", () => {
  /** A module whose ports can send without preamble, and runts. */
  const odd = { modules: [{ revision: "Odin-10G-6S-6P[a]" }] };

  test("has room for more frames when they come without preamble", async () => {
    await using bench = await startBench(odd);
    const { tester, clock } = bench;
    await addStream(tester, 0);
    await new PS_RATEFRACTION(tester, 0, 0, 0).set(1_000_000);
    await new commands.P_TXPREAMBLE_REMOVE(tester, 0, 0).set("ON");
    await start(tester);
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(10_000_000_000n / (8n * 76n));
  });

  test("carries frames that are cut as what is left of them, without test payload", async () => {
    await using bench = await startBench(odd);
    const { tester, clock } = bench;
    await addStream(tester, 5, { bytes: 1480 });
    await new PS_RATEFRACTION(tester, 0, 0, 5).set(1_000_000);
    expect(await outcome(new commands.P_TXRUNTLENGTH(tester, 0, 0).set(19))).toBe("BADVALUE");
    await new commands.P_TXRUNTLENGTH(tester, 0, 0).set(30);
    await start(tester);
    clock.advance(SECOND);
    const total = await new commands.PT_TOTAL(tester, 0, 0).get();
    expect(total.packetCountSinceCleared).toBe(25_000_000n);
    expect(total.byteCountSinceCleared).toBe(750_000_000n);
    expect((await new commands.PT_NOTPLD(tester, 0, 0).get()).packetCountSinceCleared).toBe(25_000_000n);
    expect((await new commands.PR_TPLDS(tester, 0, 1).get()).testPayloadIdentifiers).toEqual([]);
  });
});

describe("a mix", () => {
  test("may have other sizes at positions 0, 1, 14 and 15, and keeps those at the others", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    for (const position of [0, 1, 14, 15]) await new P_MIXLENGTH(tester, 0, 0, position).set(1000 + position);
    expect((await new P_MIXLENGTH(tester, 0, 0, 14).get()).frameSize).toBe(1014);
    expect(await outcome(new P_MIXLENGTH(tester, 0, 0, 2).set(65))).toBe("NOTWRITABLE");
    expect(await outcome(new P_MIXLENGTH(tester, 0, 0, 2).set(64))).toBe("OK");
    expect(await outcome(new P_MIXLENGTH(tester, 0, 0, 0).set(55))).toBe("BADVALUE");
    expect(await outcome(new P_MIXLENGTH(tester, 0, 0, 15).set(16_384))).toBe("BADVALUE");
  });

  test("has the mean of its weights and its sizes as they are now, and room for headers in the smallest", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    const weights = [50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50] as const;
    await addStream(tester, 0, { pps: 1_000_000 });
    await new PS_PACKETLENGTH(tester, 0, 0, 0).set("MIX", 64, 64);
    await new P_MIXWEIGHTS(tester, 0, 0).set(...weights);
    await new P_MIXLENGTH(tester, 0, 0, 0).set(100);
    await new P_MIXLENGTH(tester, 0, 0, 15).set(300);
    await new commands.PS_PACKETHEADER(tester, 0, 0, 0).set("00".repeat(77));
    expect(await outcome(start(tester))).toBe("FAILED");
    await new commands.PS_PACKETHEADER(tester, 0, 0, 0).set("00".repeat(76));
    await start(tester);
    clock.advance(SECOND);
    expect((await new commands.PT_TOTAL(tester, 0, 0).get()).byteCountSinceCleared).toBe(200_000_000n);
  });
});

describe("sizes without an order", () => {
  const added = (sizes: Sizes, frames: number): bigint =>
    Array.from({ length: frames }, (_, frame) => sizes.at(frame)).reduce((sum, size) => sum + BigInt(size), 0n);

  test("add up to the same bytes as frames sent one by one, whatever the seed, and cut or not", () => {
    const range = fc.tuple(fc.integer({ min: 56, max: 300 }), fc.nat(400), fc.nat(0x7fffffff));
    fc.assert(
      fc.property(range, fc.nat(1500), fc.integer({ min: 20, max: 500 }), ([min, width, seed], frames, cut) => {
        const sizes = randomSizes(BigInt(min), BigInt(min + width), seed);
        expect(sizes.bytes(BigInt(frames))).toBe(added(sizes, frames));
        const shorter = cutSizes(sizes, cut);
        expect(shorter.bytes(BigInt(frames))).toBe(added(shorter, frames));
        expect(shorter.at(frames)).toBe(Math.min(sizes.at(frames), cut));
        const cycle = Array.from({ length: width + 1 }, (_, frame) => sizes.at(frame));
        expect(cycle.toSorted((a, b) => a - b)).toEqual(Array.from({ length: width + 1 }, (_, i) => min + i));
      }),
    );
  });

  test("come in the same order from the same seed, and in another from another", () => {
    const order = (seed: number): number[] => Array.from({ length: 50 }, (_, i) => randomSizes(64n, 1518n, seed).at(i));
    expect(order(7)).toEqual(order(7));
    expect(order(7)).not.toEqual(order(8));
    expect(order(7)).not.toEqual(order(7).toSorted((a, b) => a - b));
  });

  test("of a mix come by weight in every hundred, not in a row", () => {
    const sizes = mixSizes(
      [
        { bytes: 64, weight: 75 },
        { bytes: 1518, weight: 25 },
      ],
      3,
    ) as Sizes;
    expect(sizes.bytes(100n)).toBe(75n * 64n + 25n * 1518n);
    expect(sizes.bytes(37n)).toBe(added(sizes, 37));
    const firstHalf = Array.from({ length: 50 }, (_, i) => sizes.at(i)).filter((size) => size === 1518).length;
    expect(firstHalf).toBeGreaterThan(5);
    expect(firstHalf).toBeLessThan(20);
  });
});

describe("headers and test payload", () => {
  test.each([
    ["a test payload", 40, async () => {}],
    ["a micro test payload", 54, async (tester: XenaConnection) => new commands.P_TPLDMODE(tester, 0, 0).set("MICRO")],
    [
      "a checksum in the test payload",
      38,
      async (tester: XenaConnection) => new commands.P_CHECKSUM(tester, 0, 0).set(14),
    ],
    ["no test payload", 60, async (tester: XenaConnection) => new commands.PS_TPLDID(tester, 0, 0, 0).set(-1)],
  ] as const)("fit into 64 bytes with %s when the header has %i", async (_, most, setUp) => {
    await using bench = await startBench();
    const { tester } = bench;
    await addStream(tester, 0, { pps: 1000 });
    await setUp(tester);
    await new commands.PS_PACKETHEADER(tester, 0, 0, 0).set("00".repeat(most + 1));
    expect(await outcome(start(tester))).toBe("FAILED");
    await new commands.PS_PACKETHEADER(tester, 0, 0, 0).set("00".repeat(most));
    expect(await outcome(start(tester))).toBe("OK");
  });

  test("make the frames as long as they must be when the stream is adjusted", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await addStream(tester, 0, { pps: 1000, bytes: 64 });
    await new commands.PS_PACKETHEADER(tester, 0, 0, 0).set("00".repeat(62));
    await new commands.PS_AUTOADJUST(tester, 0, 0, 0).set();
    expect(await new PS_PACKETLENGTH(tester, 0, 0, 0).get()).toMatchObject({ minVal: 86, maxVal: 86 });
    expect(await outcome(start(tester))).toBe("OK");
    expect(await outcome(new commands.PS_AUTOADJUST(tester, 0, 0, 0).set())).toBe("NOTVALID");
  });

  test("are as long as the port has room for", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await addStream(tester, 0);
    const header = (bytes: number) => outcome(new commands.PS_PACKETHEADER(tester, 0, 0, 0).set("00".repeat(bytes)));
    expect([await header(128), await header(129)]).toEqual(["OK", "BADVALUE"]);
    expect(await outcome(new commands.P_MAXHEADERLENGTH(tester, 0, 0).set(200))).toBe("BADVALUE");
    await new commands.P_MAXHEADERLENGTH(tester, 0, 0).set(256);
    expect([await header(256), await header(257)]).toEqual(["OK", "BADVALUE"]);
  });
});
