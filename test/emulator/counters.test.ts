import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { collect, outcome, settle, startBench } from "./support.js";

const {
  P_TRAFFIC,
  PR_CLEAR,
  PR_TOTAL,
  PR_TPLDLATENCY,
  PR_TPLDS,
  PR_TPLDTRAFFIC,
  PT_CLEAR,
  PT_NOTPLD,
  PT_STREAM,
  PT_TOTAL,
} = commands;

const SECOND = 1_000_000_000;

/** Creates and enables a stream on 0/0. */
async function stream(
  tester: XenaConnection,
  index: number,
  setUp: readonly PromiseLike<unknown>[] = [],
): Promise<void> {
  await new commands.PS_CREATE(tester, 0, 0, index).set();
  await new commands.PS_ENABLE(tester, 0, 0, index).set("ON");
  await new commands.PS_TPLDID(tester, 0, 0, index).set(index);
  for (const request of setUp) await request;
}

async function pps(tester: XenaConnection, index: number, rate: number): Promise<void> {
  await stream(tester, index);
  await new commands.PS_RATEPPS(tester, 0, 0, index).set(rate);
}

const sent = async (tester: XenaConnection): Promise<bigint> =>
  (await new PT_TOTAL(tester, 0, 0).get()).packetCountSinceCleared;

describe("counters", () => {
  test.each([
    ["a millionth of the line", "PS_RATEFRACTION", 1, 148n, 9472n],
    ["the whole line", "PS_RATEFRACTION", 1_000_000, 148_809_523n, 9_523_809_472n],
    ["frames per second", "PS_RATEPPS", 999_999, 999_999n, 63_999_936n],
    ["layer 2 bits per second", "PS_RATEL2BPS", 1_000_000_000, 1_953_125n, 125_000_000n],
  ] as const)("after a second at %s are what rate and time make", async (_, name, rate, frames, bytes) => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await stream(tester, 0);
    await new commands[name](tester, 0, 0, 0).set(rate as never);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(SECOND);
    const counted = await new PT_STREAM(tester, 0, 0, 0).get();
    expect(counted).toMatchObject({ packetCountSinceCleared: frames, byteCountSinceCleared: bytes });
    expect(counted).toMatchObject({ packetCountLastSec: frames, bitCountLastSec: bytes * 8n });
  });

  test("count whole frames from one origin, however often they are read", async () => {
    await using bench = await startBench();
    await pps(bench.tester, 0, 3);
    await new P_TRAFFIC(bench.tester, 0, 0).set("START");
    const seen: bigint[] = [];
    for (let i = 0; i < 7; i++) {
      bench.clock.advance(SECOND / 5);
      seen.push(await sent(bench.tester));
    }
    expect(seen).toEqual([0n, 1n, 1n, 2n, 3n, 3n, 4n]);
  });

  test("of the receiver lag by the cable and agree after the stop", async () => {
    await using bench = await startBench({ cableDelayNs: 700 });
    const { tester, clock } = bench;
    await pps(tester, 5, 100_000_000);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(1000);
    await new P_TRAFFIC(tester, 0, 0).set("STOP");
    expect(await sent(tester)).toBe(100n);
    const received = async () => (await new PR_TPLDTRAFFIC(tester, 0, 1, 5).get()).packetCountSinceCleared;
    expect(await received()).toBe(30n);
    clock.advance(700);
    expect(await received()).toBe(100n);
    clock.advance(10 * SECOND);
    expect(await received()).toBe(100n);
    expect(await sent(tester)).toBe(100n);
    expect((await new PR_TPLDS(tester, 0, 1).get()).testPayloadIdentifiers).toEqual([5]);
    expect(await new PR_TPLDLATENCY(tester, 0, 1, 5).get()).toMatchObject({ minVal: 700n, avgVal: 700n, maxVal: 700n });
    expect(await new commands.PR_TPLDJITTER(tester, 0, 1, 5).get()).toMatchObject({
      minVal: 0n,
      avgVal: 0n,
      maxVal: 0n,
    });
  });

  test("go back to zero when cleared, on one side only, and count on", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await pps(tester, 0, 1000);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(SECOND);
    await new PT_CLEAR(tester, 0, 0).set();
    expect(await sent(tester)).toBe(0n);
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(1000n);
    expect((await new PR_TOTAL(tester, 0, 1).get()).packetCountSinceCleared).toBe(1999n);
    await new P_TRAFFIC(tester, 0, 0).set("STOP");
    clock.advance(1000);
    await new PR_CLEAR(tester, 0, 1).set();
    expect((await new PR_TOTAL(tester, 0, 1).get()).packetCountSinceCleared).toBe(0n);
    expect((await new PR_TPLDS(tester, 0, 1).get()).testPayloadIdentifiers).toEqual([]);
  });

  test("add up over runs, streams and frames without test payload", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await pps(tester, 0, 10);
    await pps(tester, 1, 20);
    await new commands.PS_TPLDID(tester, 0, 0, 1).set(-1);
    for (let run = 0; run < 3; run++) {
      await new P_TRAFFIC(tester, 0, 0).set("START");
      clock.advance(SECOND);
      await new P_TRAFFIC(tester, 0, 0).set("STOP");
    }
    await new commands.P_XMITONE(tester, 0, 0).set("00".repeat(60));
    expect(await sent(tester)).toBe(91n);
    expect((await new PT_STREAM(tester, 0, 0, 1).get()).packetCountSinceCleared).toBe(60n);
    expect(await new PT_NOTPLD(tester, 0, 0).get()).toMatchObject({
      packetCountSinceCleared: 61n,
      byteCountSinceCleared: 61n * 64n,
      packetCountLastSec: 0n,
    });
    clock.advance(1000);
    expect((await new PR_TOTAL(tester, 0, 1).get()).packetCountSinceCleared).toBe(91n);
    expect((await new commands.PR_NOTPLD(tester, 0, 1).get()).packetCountSinceCleared).toBe(61n);
  });

  test.each([
    ["FIXED", 100, 200, 100n * 1000n],
    ["INCREMENTING", 100, 102, 333n * 303n + 100n],
    ["BUTTERFLY", 100, 102, 333n * 303n + 100n],
    ["RANDOM", 100, 199, 10n * 14_950n],
    ["MIX", 64, 64, 464n * 1000n],
  ] as const)("of a stream with %s sizes have the bytes of those sizes", async (kind, min, max, bytes) => {
    await using bench = await startBench();
    await pps(bench.tester, 0, 1000);
    await new commands.PS_PACKETLENGTH(bench.tester, 0, 0, 0).set(kind, min, max);
    await new P_TRAFFIC(bench.tester, 0, 0).set("START");
    bench.clock.advance(SECOND);
    expect((await new PT_STREAM(bench.tester, 0, 0, 0).get()).byteCountSinceCleared).toBe(bytes);
  });

  test("of errors count those that were put in while traffic ran", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await pps(tester, 3, 1000);
    expect(await outcome(new commands.PS_INJECTFCSERR(tester, 0, 0, 3).set())).toBe("NOTVALID");
    await new P_TRAFFIC(tester, 0, 0).set("START");
    await new commands.PS_INJECTFCSERR(tester, 0, 0, 3).set();
    await new commands.PS_INJECTMISERR(tester, 0, 0, 3).set();
    expect((await new commands.PT_EXTRA(tester, 0, 0).get()).txFcsInjCount).toBe(1n);
    expect((await new commands.PR_EXTRA(tester, 0, 1).get()).fcsErrorCount).toBe(1n);
    expect(await new commands.PR_TPLDERRORS(tester, 0, 1, 3).get()).toMatchObject({
      misorderBySeq: 1n,
      packetLossBySeq: 0n,
    });
  });
});

describe("traffic", () => {
  test.each([
    ["a time", async (tester: XenaConnection) => new commands.P_TXTIMELIMIT(tester, 0, 0).set(2_500_000n), 2500n, 2500],
    [
      "frames of the port",
      async (tester: XenaConnection) => new commands.P_TXPACKETLIMIT(tester, 0, 0).set(777),
      777n,
      777,
    ],
    [
      "frames of the stream",
      async (tester: XenaConnection) => new commands.PS_PACKETLIMIT(tester, 0, 0, 0).set(42),
      42n,
      42,
    ],
  ] as const)("with a limit of %s stops by itself, at that moment, and says so", async (_, limit, frames, ms) => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    const seen = collect(tester, "P_TRAFFIC");
    await pps(tester, 0, 1000);
    await limit(tester);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(ms * 1_000_000 - 1);
    expect((await new P_TRAFFIC(tester, 0, 0).get()).onOff).toBe("ON");
    expect(await sent(tester)).toBe(frames - 1n);
    clock.advance(1);
    expect((await new P_TRAFFIC(tester, 0, 0).get()).onOff).toBe("OFF");
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(frames);
    expect(seen).toEqual(['P_TRAFFIC 0/0 [] {"onOff":"ON"}', 'P_TRAFFIC 0/0 [] {"onOff":"OFF"}']);
    expect((await new commands.P_TXTIME(tester, 0, 0).get()).microseconds).toBe(BigInt(ms) * 1000n);
  });

  test("with a packet limit over streams of different rates ends at exactly that many", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    for (const [index, rate] of [7, 11, 13].entries()) await pps(tester, index, rate * 1000);
    await new commands.P_TXPACKETLIMIT(tester, 0, 0).set(100);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(100n);
    expect((await new PR_TOTAL(tester, 0, 1).get()).packetCountSinceCleared).toBe(100n);
    expect((await new P_TRAFFIC(tester, 0, 0).get()).onOff).toBe("OFF");
  });

  test("does not start when the streams ask for more than the line has, and the rate of the line itself is not too much", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await stream(tester, 0);
    await stream(tester, 1);
    await new commands.PS_RATEFRACTION(tester, 0, 0, 0).set(600_000);
    await new commands.PS_RATEFRACTION(tester, 0, 0, 1).set(400_001);
    expect(await outcome(new P_TRAFFIC(tester, 0, 0).set("START"))).toBe("FAILED");
    expect((await new commands.P_TRAFFICERR(tester, 0, 0).get()).error).toBe("RATE_LENGTH_ERROR");
    await new commands.PS_RATEFRACTION(tester, 0, 0, 1).set(400_000);
    expect(await outcome(new P_TRAFFIC(tester, 0, 0).set("START"))).toBe("OK");
  });

  test("does not start when a frame is too small for headers and test payload", async () => {
    await using bench = await startBench();
    await pps(bench.tester, 0, 1000);
    await new commands.PS_PACKETHEADER(bench.tester, 0, 0, 0).set("00".repeat(41));
    expect(await outcome(new P_TRAFFIC(bench.tester, 0, 0).set("START"))).toBe("FAILED");
    await new commands.PS_PACKETHEADER(bench.tester, 0, 0, 0).set("00".repeat(40));
    expect(await outcome(new P_TRAFFIC(bench.tester, 0, 0).set("START"))).toBe("OK");
  });

  test("takes the rate that was set last, the gap and the speed reduction into account", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await pps(tester, 0, 5);
    await new commands.PS_RATEFRACTION(tester, 0, 0, 0).set(1_000_000);
    await new commands.P_INTERFRAMEGAP(tester, 0, 0).set(36);
    await new commands.P_SPEEDREDUCTION(tester, 0, 0).set(100);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(SECOND);
    expect(await sent(tester)).toBe((100_000_000_000n * 999_900n) / (1_000_000n * 8n * 100n));
  });

  test("sends enabled streams only; a suppressed one may join, one that was off may not", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    for (const index of [0, 1, 2]) await pps(tester, index, 1000);
    await new commands.PS_ENABLE(tester, 0, 0, 1).set("SUPPRESS");
    await new commands.PS_ENABLE(tester, 0, 0, 2).set("OFF");
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(1000n);
    expect(await outcome(new commands.PS_ENABLE(tester, 0, 0, 2).set("ON"))).toBe("NOTVALID");
    expect(await outcome(new commands.PS_ENABLE(tester, 0, 0, 1).set("ON"))).toBe("OK");
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(3000n);
    await new commands.PS_ENABLE(tester, 0, 0, 0).set("SUPPRESS");
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(4000n);
  });

  test("locks its streams, unless the port allows changes; those take effect at once", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await pps(tester, 0, 1000);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    expect(await outcome(new commands.PS_RATEPPS(tester, 0, 0, 0).set(2000))).toBe("NOTVALID");
    expect(await outcome(new commands.PS_MODIFIERCOUNT(tester, 0, 0, 0).set(1))).toBe("NOTVALID");
    expect(await outcome(new commands.PS_DELETE(tester, 0, 0, 0).set())).toBe("NOTVALID");
    clock.advance(SECOND);
    await new commands.P_DYNAMIC(tester, 0, 0).set("ON");
    expect(await outcome(new commands.PS_RATEPPS(tester, 0, 0, 0).set(2000))).toBe("OK");
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(3000n);
    await new commands.PS_PACKETLENGTH(tester, 0, 0, 0).set("FIXED", 1500, 1518);
    expect(await outcome(new commands.PS_RATEPPS(tester, 0, 0, 0).set(100_000_000))).toBe("BADVALUE");
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(5000n);
  });

  test("of several ports starts and stops at one instant, or not at all", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await pps(tester, 0, 1000);
    await new commands.PS_CREATE(tester, 0, 1, 0).set();
    await new commands.PS_ENABLE(tester, 0, 1, 0).set("ON");
    await new commands.PS_RATEFRACTION(tester, 0, 1, 0).set(1_000_000);
    await new commands.PS_CREATE(tester, 0, 1, 1).set();
    await new commands.PS_ENABLE(tester, 0, 1, 1).set("ON");
    await new commands.PS_RATEFRACTION(tester, 0, 1, 1).set(1);
    const both = [0, 0, 0, 1];
    expect(await outcome(new commands.C_TRAFFIC(tester).set("ON", both))).toBe("FAILED");
    expect((await new P_TRAFFIC(tester, 0, 0).get()).onOff).toBe("OFF");
    await new commands.PS_ENABLE(tester, 0, 1, 1).set("OFF");
    await new commands.C_TRAFFIC(tester).set("ON", both);
    clock.advance(SECOND);
    await new commands.C_TRAFFIC(tester).set("OFF", both);
    expect(await sent(tester)).toBe(1000n);
    expect((await new PT_TOTAL(tester, 0, 1).get()).packetCountSinceCleared).toBe(148_809_523n);
    expect(await outcome(new commands.C_TRAFFIC(tester).set("ON", [0, 7]))).toBe("BADPORT");
    expect(await outcome(new commands.C_TRAFFIC(tester).set("ON", [3, 0]))).toBe("BADMODULE");
    await new commands.P_RESERVATION(tester, 0, 1).set("RELEASE");
    expect(await outcome(new commands.C_TRAFFIC(tester).set("ON", both))).toBe("NOTRESERVED");
  });

  test("starts at a second of the chassis time", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await pps(tester, 0, 1000);
    const { localTime } = await new commands.C_TIME(tester).get();
    await new commands.C_TRAFFICSYNC(tester).set("ON", localTime + 2n, [0, 0]);
    clock.advance(2 * SECOND);
    expect((await new P_TRAFFIC(tester, 0, 0).get()).onOff).toBe("ON");
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(1000n);
  });

  test("goes nowhere while the link is down, and both ends are told", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    const seen = collect(tester, "P_RECEIVESYNC");
    await pps(tester, 0, 1000);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(SECOND);
    await new commands.P_TXENABLE(tester, 0, 1).set("OFF");
    clock.advance(SECOND);
    await new commands.P_TXENABLE(tester, 0, 1).set("ON");
    clock.advance(SECOND);
    await settle(tester);
    expect(await sent(tester)).toBe(3000n);
    clock.advance(500);
    expect((await new PR_TOTAL(tester, 0, 1).get()).packetCountSinceCleared).toBe(2000n);
    expect(seen).toEqual([
      'P_RECEIVESYNC 0/1 [] {"syncStatus":"NO_SYNC"}',
      'P_RECEIVESYNC 0/0 [] {"syncStatus":"NO_SYNC"}',
      'P_RECEIVESYNC 0/1 [] {"syncStatus":"IN_SYNC"}',
      'P_RECEIVESYNC 0/0 [] {"syncStatus":"IN_SYNC"}',
    ]);
  });

  test("of a looped port comes back to it", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await pps(tester, 9, 1000);
    await new commands.P_LOOPBACK(tester, 0, 1).set("L1RX2TX");
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(SECOND);
    await new P_TRAFFIC(tester, 0, 0).set("STOP");
    clock.advance(SECOND);
    expect((await new PR_TPLDTRAFFIC(tester, 0, 0, 9).get()).packetCountSinceCleared).toBe(1000n);
    expect(await new PR_TPLDLATENCY(tester, 0, 0, 9).get()).toMatchObject({ avgVal: 1000n });
  });

  test("of a day at 800G is counted to the frame", async () => {
    await using bench = await startBench({ modules: [{ revision: "Freya-800G-4S-2P[a]" }] });
    const { tester, clock } = bench;
    await new commands.C_TIMEOUT(tester).set(100_000);
    await stream(tester, 0);
    await new commands.PS_RATEFRACTION(tester, 0, 0, 0).set(1_000_000);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(BigInt(SECOND) * 86_400n);
    expect(await sent(tester)).toBe((800_000_000_000n * 86_400n) / (8n * 84n));
  });
});
