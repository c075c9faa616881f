import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { deviceBench, MS, SECOND, stream, traffic } from "./device-support.js";
import { outcome } from "./support.js";

type At = readonly [module: number, port: number];
type Source = "TX_IFG" | "TX_LEN" | "RX_IFG" | "RX_LEN" | "RX_LATENCY" | "RX_JITTER";
const A: At = [0, 0];
const B: At = [0, 1];
const ROUTE = { port: A, from: 1, to: 2 } as const;

/** Sets a histogram up on the port that its source needs, and enables it. */
async function enable(
  tester: XenaConnection,
  source: Source,
  range: readonly [start: number, step: number, buckets: number],
  which: "ALL" | "TPLD" | "FILTER" = "ALL",
  identity = 0,
) {
  const [module, port] = source.startsWith("TX") ? A : B;
  const at = [tester, module, port, 0] as const;
  await new commands.PD_CREATE(...at).set();
  await new commands.PD_SOURCE(...at).set(source, which, identity);
  await new commands.PD_RANGE(...at).set(...range);
  await new commands.PD_ENABLE(...at).set("ON");
  const samples = async () => (await new commands.PD_SAMPLES(...at).get()).packetCounts.map(Number);
  return { at, samples };
}

describe("a histogram", () => {
  test.each(["TX_LEN", "RX_LEN"] as const)(
    "of %s has every frame in the bucket of its size, and those outside at the ends",
    async (source) => {
      await using bench = await deviceBench({ kind: "wire" });
      const { tester, clock } = bench;
      await stream(tester, ROUTE);
      await new commands.PS_PACKETLENGTH(tester, ...A, 0).set("INCREMENTING", 100, 149);
      const { samples } = await enable(tester, source, [110, 10, 3]);
      await traffic(tester, A, "START");
      clock.advance(SECOND);
      expect(await samples()).toEqual([400, 200, 400]);
      clock.advance(15 * MS);
      expect(await samples()).toEqual([415, 200, 400]);
    },
  );

  test.each(["TX_IFG", "RX_IFG"] as const)("of %s has the bytes between frames", async (source) => {
    await using bench = await deviceBench({ kind: "wire" });
    const { tester, clock } = bench;
    await stream(tester, ROUTE);
    await new commands.PS_RATEFRACTION(tester, ...A, 0).set(500_000);
    const { samples } = await enable(tester, source, [0, 1, 128]);
    await traffic(tester, A, "START");
    clock.advance(MS);
    // Half of the line: a frame every 168 byte times, of which 64 are the frame and 8 the preamble.
    expect((await samples()).flatMap((frames, gap) => (frames > 0 ? [[gap, frames]] : []))).toEqual([[96, 74_404]]);
  });

  test("of latency has what jitter makes of it", async () => {
    await using bench = await deviceBench({ kind: "wire", latency: { baseNs: 1000 }, jitter: { rangeNs: 1023 } });
    const { tester, clock } = bench;
    await stream(tester, { ...ROUTE, frames: 1024, pps: 1_024_000 });
    const { samples } = await enable(tester, "RX_LATENCY", [1000, 256, 4], "TPLD", 0);
    await traffic(tester, A, "START");
    clock.advance(SECOND);
    expect(await samples()).toEqual([256, 256, 256, 256]);
  });

  test("of latency spreads over the time that frames wait in a queue", async () => {
    await using bench = await deviceBench({
      kind: "wire",
      capacity: { framesPerSecond: 1_000_000 },
      bufferFrames: 1000,
    });
    const { tester, clock } = bench;
    await stream(tester, { ...ROUTE, pps: 2_000_000, frames: 2000 });
    const { samples } = await enable(tester, "RX_LATENCY", [0, 250_000, 4]);
    await traffic(tester, A, "START");
    clock.advance(SECOND);
    const counts = await samples();
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(2000);
    for (const each of counts) expect(Math.abs(each - 500)).toBeLessThan(10);
  });

  test("of jitter has one value when nothing varies", async () => {
    await using bench = await deviceBench({ kind: "wire" });
    await stream(bench.tester, ROUTE);
    const { samples } = await enable(bench.tester, "RX_JITTER", [0, 1, 4]);
    await traffic(bench.tester, A, "START");
    bench.clock.advance(SECOND);
    expect(await samples()).toEqual([1000, 0, 0, 0]);
  });

  test.each([
    ["a test payload", "TPLD", 1, [0, 2000]],
    ["what passes a filter", "FILTER", 0, [0, 2000]],
    ["a filter that is not there", "FILTER", 3, [0, 0]],
    ["all", "ALL", 0, [1000, 2000]],
  ] as const)("looks at %s", async (_, which, identity, expected) => {
    await using bench = await deviceBench({ kind: "wire" });
    const { tester, clock } = bench;
    await stream(tester, ROUTE);
    await stream(tester, { ...ROUTE, index: 1, tpld: 1, pps: 2000, bytes: 200 });
    await new commands.PL_CREATE(tester, ...B, 0).set();
    await new commands.PL_LENGTH(tester, ...B, 0).set("AT_LEAST", 150);
    await new commands.PF_CREATE(tester, ...B, 0).set();
    await new commands.PF_CONDITION(tester, ...B, 0).set(1 << 16, 0, 0, 0, 0, 0);
    const { samples } = await enable(tester, "RX_LEN", [0, 100, 2], which, identity);
    await traffic(tester, A, "START");
    clock.advance(SECOND);
    expect(await samples()).toEqual(expected);
  });

  test("begins from zero when it is enabled, keeps its counts when it is not, and is locked in between", async () => {
    await using bench = await deviceBench({ kind: "wire" });
    const { tester, clock } = bench;
    await stream(tester, ROUTE);
    await traffic(tester, A, "START");
    clock.advance(SECOND);
    const { at, samples } = await enable(tester, "RX_LEN", [0, 100, 1]);
    expect(await samples()).toEqual([0]);
    clock.advance(SECOND);
    expect(await outcome(new commands.PD_RANGE(...at).set(0, 1, 2))).toBe("NOTVALID");
    expect(await outcome(new commands.PD_SOURCE(...at).set("RX_IFG", "ALL", 0))).toBe("NOTVALID");
    await new commands.PD_ENABLE(...at).set("OFF");
    clock.advance(SECOND);
    expect(await samples()).toEqual([1000]);
    await new commands.PR_CLEAR(tester, ...B).set();
    expect(await samples()).toEqual([1000]);
    await new commands.PD_ENABLE(...at).set("ON");
    expect(await samples()).toEqual([0]);
    await new commands.PD_DELETE(...at).set();
    expect(await outcome(new commands.PD_SAMPLES(...at).get())).toBe("BADINDEX");
  });

  test("has as many buckets as a port can hold", async () => {
    await using bench = await deviceBench({ kind: "wire" });
    await new commands.PD_CREATE(bench.tester, ...B, 0).set();
    const range = new commands.PD_RANGE(bench.tester, ...B, 0);
    expect(await outcome(range.set(0, 1, 2_000_000_000))).toBe("BADVALUE");
    expect(await outcome(range.set(0, -1, 2))).toBe("BADVALUE");
  });
});
