import { commands } from "labwire/xena";
import { manualClock } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { deviceBench, LINE_PPS, MS, received, SECOND, sent, stream, traffic } from "./device-support.js";
import type { Bench } from "./support.js";

const A = [0, 0] as const;
const B = [0, 1] as const;

/** One trial: so many frames at a rate, or a tenth of a second of them; then a wait for the last ones. */
async function trial({ tester, clock }: Bench, pps: number, frames = -1): Promise<{ tx: bigint; rx: bigint }> {
  await new commands.PS_RATEPPS(tester, ...A, 0).set(pps);
  await new commands.PS_PACKETLIMIT(tester, ...A, 0).set(frames);
  await new commands.PT_CLEAR(tester, ...A).set();
  await new commands.PR_CLEAR(tester, ...B).set();
  await traffic(tester, A, "START");
  clock.advance(100 * MS);
  await traffic(tester, A, "STOP");
  clock.advance(SECOND);
  return { tx: await sent(tester, A), rx: await received(tester, B) };
}

/** Largest number up to `most` for which a trial loses nothing, by halving. */
async function search(most: number, isLossless: (value: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [0, most + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await isLossless(middle)) low = middle;
    else high = middle;
  }
  return low;
}

const ROUTE = { port: A, from: 1, to: 2 } as const;

describe("a device of known capacity", () => {
  test.each([
    ["frames per second", { framesPerSecond: 40_000_000 }, 64, 40_000_000],
    ["bits per second", { bitsPerSecond: 8_000_000_000 }, 125, 8_000_000],
    ["frames by size", { framesPerSecond: { 64: 9_000_000, 512: 5_000_000 } }, 511, 9_000_000],
    ["frames by size", { framesPerSecond: { 64: 9_000_000, 512: 5_000_000 } }, 600, 5_000_000],
    ["a function of the size", (bytes: number) => 1e9 / bytes, 100, 10_000_000],
    ["nothing but its line", undefined, 64, LINE_PPS],
  ] as const)("in %s has that throughput", async (_, capacity, bytes, expected) => {
    await using bench = await deviceBench({ ports: ["0/0", "0/1"], ...(capacity && { capacity }) });
    await stream(bench.tester, { ...ROUTE, bytes });
    const most = Math.floor(100e9 / (8 * (bytes + 20)));
    const found = await search(most, async (pps) => {
      const { tx, rx } = await trial(bench, pps);
      return tx === rx;
    });
    expect(found).toBeGreaterThanOrEqual(expected);
    // A tenth of a second can tell rates apart that differ by ten frames in a second.
    expect(found).toBeLessThan(expected + 20);
  });

  test.each([
    [100, 20, 25],
    [64_000, 100, 148],
    [1000, 100, 101],
  ])(
    "with a buffer of %s frames takes a burst without loss of buffer / (1 - %s/%s)",
    async (buffer, served, offered) => {
      await using bench = await deviceBench({
        ports: ["0/0", "0/1"],
        capacity: { framesPerSecond: served * 1_000_000 },
        bufferFrames: buffer,
      });
      await stream(bench.tester, ROUTE);
      const burst = await search(10_000_000, async (frames) => {
        const { tx, rx } = await trial(bench, offered * 1_000_000, frames);
        return tx === rx;
      });
      expect(burst).toBe(Math.floor((buffer * offered) / (offered - served)));
    },
  );

  test("holds a burst that is over by the clock before the chassis has worked out where its frames go", async () => {
    const steady = manualClock(1_000_000_000_000n);
    let isGoingOn = false;
    let ahead = 0n;
    const clock = {
      ...steady,
      now: () => {
        if (isGoingOn) ahead += 100_000n;
        return steady.now() + ahead;
      },
    };
    const device = { ports: ["0/0", "0/1"], capacity: { framesPerSecond: 100_000_000 }, bufferFrames: 1000 };
    await using bench = await deviceBench(device, { clock });
    await stream(bench.tester, { ...ROUTE, pps: LINE_PPS, frames: 20_000 });
    isGoingOn = true;
    await traffic(bench.tester, A, "START");
    isGoingOn = false;
    steady.advance(SECOND);
    expect(await sent(bench.tester, A)).toBe(20_000n);
    expect(await received(bench.tester, B)).toBe(1000n + (20_000n * 100_000_000n) / BigInt(LINE_PPS));
  });

  test("loses 1 - capacity / rate of what is offered, down to nothing", async () => {
    await using bench = await deviceBench({ ports: ["0/0", "0/1"], capacity: { framesPerSecond: 50_000_000 } });
    await stream(bench.tester, ROUTE);
    for (const offered of [100, 90, 80, 70, 60, 50, 40]) {
      const { tx, rx } = await trial(bench, offered * 1_000_000);
      expect(tx).toBe(BigInt(offered) * 100_000n);
      expect(rx).toBe(BigInt(Math.min(offered, 50)) * 100_000n);
      const errors = await new commands.PR_TPLDERRORS(bench.tester, ...B, 0).get();
      expect(errors.packetLossBySeq).toBe(tx - rx);
    }
  });
});
