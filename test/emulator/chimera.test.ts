import fc from "fast-check";
import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { effectOf } from "../../emulator/xena/chimera/impairment.js";
import { inTurn, TALLIES, type Tally } from "../../emulator/xena/traffic/effect.js";
import { ratio } from "../../emulator/xena/traffic/rate.js";
import { type Bench, logOn, outcome, startChassis } from "./support.js";
import { TextClient } from "./text-client.js";

const SECOND = 1_000_000_000;

/** Two cables of 500 ns. */
const CABLES = 1000n;

/** An L23 module whose ports are joined by a Chimera, all reserved; stream 0 of 0/0 sends with test payload 7. */
async function startImpaired(): Promise<Bench> {
  const { chassis, clock } = await startChassis({
    modules: [{ revision: "Loki-100G-5S-2P" }, { revision: "Chimera-100G-5S-2P" }],
    wires: [
      ["0/0", "1/0"],
      ["1/1", "0/1"],
    ],
  });
  const tester = await logOn(chassis, "bench");
  for (const module of [0, 1]) {
    for (const port of [0, 1]) await new commands.P_RESERVATION(tester, module, port).set("RESERVE");
  }
  await stream(tester, 0, 7);
  const dispose = async (): Promise<void> => {
    await tester.close();
    await chassis.stop();
  };
  return { chassis, clock, tester, [Symbol.asyncDispose]: dispose };
}

/** Headers of a UDP packet from 10.0.0.1:1000 to 10.0.0.2:2000, in VLAN 5. */
const HEADER = [
  "0200000000020200000000018100a0050800",
  "4500002c00000000401100000a0000010a000002",
  "03e807d000180000",
].join("");

async function stream(tester: XenaConnection, index: number, tpld: number): Promise<void> {
  const at = [tester, 0, 0, index] as const;
  await new commands.PS_CREATE(...at).set();
  await new commands.PS_ENABLE(...at).set("ON");
  await new commands.PS_TPLDID(...at).set(tpld);
  await new commands.PS_PACKETLENGTH(...at).set("FIXED", 100, 100);
  await new commands.PS_HEADERPROTOCOL(...at).set(["ETHERNET", "VLAN", "IP", "UDP"]);
  await new commands.PS_PACKETHEADER(...at).set(HEADER);
  await new commands.PS_RATEPPS(...at).set(1001);
}

async function startTraffic({ tester }: Bench): Promise<void> {
  await new commands.P_TRAFFIC(tester, 0, 0).set("START");
}

/** Lets traffic run for a second and everything arrive. */
async function run(bench: Bench, seconds = 1): Promise<void> {
  await startTraffic(bench);
  bench.clock.advance(seconds * SECOND);
  await new commands.P_TRAFFIC(bench.tester, 0, 0).set("STOP");
  bench.clock.advance(SECOND);
}

async function received(tester: XenaConnection, tpld = 7): Promise<bigint> {
  return (await new commands.PR_TPLDTRAFFIC(tester, 0, 1, tpld).get()).packetCountSinceCleared;
}

const DROP = 0;
const MISORDER = 1;
const LATENCY = 2;
const DUPLICATE = 3;
const CORRUPT = 4;

/** A filter on flow 1 for one test payload id. */
async function filterOn(tester: XenaConnection, flow: number, tpld: number): Promise<void> {
  await new commands.PEF_INIT(tester, 1, 0, flow).set();
  await new commands.PEF_TPLDCONFIG(tester, 1, 0, flow, "SHADOW", 0).set("ON", tpld);
  await new commands.PEF_ENABLE(tester, 1, 0, flow, "SHADOW").set("ON");
  await new commands.PEF_APPLY(tester, 1, 0, flow).set();
}

async function enable(tester: XenaConnection, flow: number, ...kinds: readonly number[]): Promise<void> {
  for (const kind of kinds) await new commands.PED_ENABLE(tester, 1, 0, flow, kind).set("ON");
  await new commands.P_EMULATE(tester, 1, 0).set("ON");
}

const flowIn = async (tester: XenaConnection, flow: number) =>
  (await new commands.PR_FLOWTOTAL(tester, 1, 0, flow).get()).packetCount;
const flowOut = async (tester: XenaConnection, flow: number) =>
  (await new commands.PT_FLOWTOTAL(tester, 1, 1, flow).get()).packetCount;

describe("a Chimera module", () => {
  test("passes frames from one port to the other, by its least delay, while nothing is emulated", async () => {
    await using bench = await startImpaired();
    const { tester } = bench;
    await run(bench);
    expect(await received(tester)).toBe(1001n);
    expect([await flowIn(tester, 0), await flowOut(tester, 0)]).toEqual([1001n, 1001n]);
    const { min } = await new commands.PE_LATENCYRANGE(tester, 1, 0, 0).get();
    const latency = await new commands.PR_TPLDLATENCY(tester, 0, 1, 7).get();
    expect(latency).toMatchObject({ minVal: min + CABLES, maxVal: min + CABLES });
  });

  test("passes frames in both directions, each impaired by the port at which it comes in", async () => {
    await using bench = await startImpaired();
    const { tester, clock } = bench;
    await new commands.PED_FIXED(tester, 1, 0, 0, DROP).set(1_000_000);
    await enable(tester, 0, DROP);
    await new commands.PS_CREATE(tester, 0, 1, 0).set();
    await new commands.PS_ENABLE(tester, 0, 1, 0).set("ON");
    await new commands.PS_TPLDID(tester, 0, 1, 0).set(8);
    await new commands.PS_RATEPPS(tester, 0, 1, 0).set(10);
    await new commands.P_TRAFFIC(tester, 0, 1).set("START");
    await run(bench);
    clock.advance(SECOND);
    expect(await received(tester)).toBe(0n);
    expect((await new commands.PR_TPLDTRAFFIC(tester, 0, 0, 8).get()).packetCountSinceCleared).toBe(29n);
  });

  test("counts frames where they are: on the cable, in the emulator, beyond it", async () => {
    await using bench = await startImpaired();
    const { tester, clock } = bench;
    await new commands.PS_RATEPPS(tester, 0, 0, 0).set(100_000);
    await new commands.PED_CONST(tester, 1, 0, 0, LATENCY).set(1_000_000);
    await enable(tester, 0, LATENCY);
    await startTraffic(bench);
    clock.advance(10_000);
    const seen = async () => [await flowIn(tester, 0), await flowOut(tester, 0), await received(tester)];
    expect(await seen()).toEqual([0n, 0n, 0n]);
    clock.advance(500);
    expect(await seen()).toEqual([1n, 0n, 0n]);
    clock.advance(1_000_000);
    expect(await seen()).toEqual([101n, 1n, 0n]);
    clock.advance(500);
    expect(await seen()).toEqual([101n, 1n, 1n]);
  });

  test("does not pass while the cable behind it is dead", async () => {
    await using bench = await startImpaired();
    const { tester, clock } = bench;
    await startTraffic(bench);
    clock.advance(SECOND);
    await new commands.P_TXENABLE(tester, 0, 1).set("OFF");
    clock.advance(SECOND);
    await new commands.P_TXENABLE(tester, 0, 1).set("ON");
    clock.advance(SECOND);
    await new commands.P_TRAFFIC(tester, 0, 0).set("STOP");
    clock.advance(SECOND);
    expect(await received(tester)).toBe(2002n);
    expect(await flowIn(tester, 0)).toBe(3003n);
  });
});

describe("impairments", () => {
  test.each([
    ["drops at a fixed rate", DROP, "PED_FIXED", 100_000, { out: 901n, dropped: 100n }],
    ["drops at random in proportion", DROP, "PED_RANDOM", 500_000, { out: 501n, dropped: 500n }],
    ["drops everything", DROP, "PED_FIXED", 1_000_000, { out: 0n, dropped: 1001n }],
    ["drops nothing at a rate of zero", DROP, "PED_FIXED", 0, { out: 1001n, dropped: 0n }],
    ["duplicates", DUPLICATE, "PED_FIXED", 250_000, { out: 1251n, duplicated: 250n }],
    ["misorders", MISORDER, "PED_FIXED", 10_000, { out: 1001n, misordered: 10n }],
  ] as const)("%s: counts are the rate times the frames, rounded down", async (_, kind, command, ppm, expected) => {
    await using bench = await startImpaired();
    const { tester } = bench;
    await new commands[command](tester, 1, 0, 0, kind).set(ppm);
    await enable(tester, 0, kind);
    await run(bench);
    const [drop, dup, mis] = [
      await new commands.PE_FLOWDROPTOTAL(tester, 1, 0, 0).get(),
      await new commands.PE_FLOWDUPTOTAL(tester, 1, 0, 0).get(),
      await new commands.PE_FLOWMISTOTAL(tester, 1, 0, 0).get(),
    ];
    const { dropped = 0n, duplicated = 0n, misordered = 0n, out } = expected as Record<string, bigint>;
    expect(drop).toMatchObject({ pktDropCountTotal: dropped, pktDropCountProgrammed: dropped, pktDropCountOther: 0n });
    expect(drop.pktDropRatioTotal).toBe(((dropped as bigint) * 1_000_000n) / 1001n);
    expect([dup.pktCount, mis.pktCount]).toEqual([duplicated, misordered]);
    expect(await flowIn(tester, 0)).toBe(1001n);
    expect([await flowOut(tester, 0), await received(tester)]).toEqual([out, out]);
    expect(await new commands.PR_TPLDERRORS(tester, 0, 1, 7).get()).toMatchObject({
      packetLossBySeq: dropped,
      misorderBySeq: misordered,
    });
  });

  test("act in turn: duplicates are made of what was not dropped, and corruption hits those too", async () => {
    await using bench = await startImpaired();
    const { tester } = bench;
    await new commands.PED_FIXED(tester, 1, 0, 0, DROP).set(500_000);
    await new commands.PED_FIXED(tester, 1, 0, 0, DUPLICATE).set(1_000_000);
    await new commands.PED_FIXED(tester, 1, 0, 0, CORRUPT).set(100_000);
    await new commands.PE_CORRUPT(tester, 1, 0, 0).set("ETH");
    await enable(tester, 0, DROP, DUPLICATE, CORRUPT);
    await run(bench);
    expect(await received(tester)).toBe(1002n);
    expect(await new commands.PE_FLOWCORTOTAL(tester, 1, 0, 0).get()).toMatchObject({
      totalCorruptedPktCount: 100n,
      fcsCorruptedPktCount: 100n,
      udpCorruptedPktCount: 0n,
    });
    expect((await new commands.PR_EXTRA(tester, 0, 1).get()).fcsErrorCount).toBe(100n);
    expect((await new commands.PR_TOTALEXT(tester, 0, 1).get()).fcsErrorCount).toBe(100n);
    await new commands.PR_CLEAR(tester, 0, 1).set();
    expect((await new commands.PR_EXTRA(tester, 0, 1).get()).fcsErrorCount).toBe(0n);
  });

  test("corrupt an upper layer only on flows with a filter, and without an FCS error", async () => {
    await using bench = await startImpaired();
    const { tester } = bench;
    expect(await outcome(new commands.PE_CORRUPT(tester, 1, 0, 0).set("UDP"))).toBe("BADVALUE");
    await filterOn(tester, 1, 7);
    await new commands.PE_CORRUPT(tester, 1, 0, 1).set("UDP");
    await new commands.PED_FIXED(tester, 1, 0, 1, CORRUPT).set(100_000);
    await enable(tester, 1, CORRUPT);
    await run(bench);
    expect((await new commands.PE_FLOWCORTOTAL(tester, 1, 0, 1).get()).udpCorruptedPktCount).toBe(100n);
    expect((await new commands.PR_EXTRA(tester, 0, 1).get()).fcsErrorCount).toBe(0n);
  });

  test("hold frames for exactly the latency that is set", async () => {
    await using bench = await startImpaired();
    const { tester } = bench;
    await new commands.PED_CONST(tester, 1, 0, 0, LATENCY).set(250_000);
    await enable(tester, 0, LATENCY);
    await run(bench);
    expect(await new commands.PR_TPLDLATENCY(tester, 0, 1, 7).get()).toMatchObject({
      minVal: 250_000n + CABLES,
      avgVal: 250_000n + CABLES,
      maxVal: 250_000n + CABLES,
    });
    expect((await new commands.PE_LATENCYTOTAL(tester, 1, 0).get()).pktCount).toBe(1001n);
    expect((await new commands.PE_JITTERTOTAL(tester, 1, 0).get()).pktCount).toBe(0n);
  });

  test("are not there while emulation is off, the impairment is not enabled, or the module is bypassed", async () => {
    await using bench = await startImpaired();
    const { tester } = bench;
    await new commands.PED_FIXED(tester, 1, 0, 0, DROP).set(1_000_000);
    await new commands.P_EMULATE(tester, 1, 0).set("ON");
    await run(bench);
    expect(await received(tester)).toBe(1001n);
    await new commands.PED_ENABLE(tester, 1, 0, 0, DROP).set("ON");
    await new commands.P_EMULATE(tester, 1, 0).set("OFF");
    await run(bench);
    expect(await received(tester)).toBe(2002n);
    await new commands.P_EMULATE(tester, 1, 0).set("ON");
    for (const port of [0, 1]) await new commands.P_RESERVATION(tester, 1, port).set("RELEASE");
    await new commands.M_RESERVATION(tester, 1).set("RESERVE");
    await new commands.M_EMULBYPASS(tester, 1).set("ON");
    await run(bench);
    expect(await received(tester)).toBe(3003n);
    expect(await flowIn(tester, 0)).toBe(2002n);
    await new commands.M_EMULBYPASS(tester, 1).set("OFF");
    await run(bench);
    expect(await received(tester)).toBe(3003n);
  });

  test("can be changed while traffic runs, and begin to count where they are changed", async () => {
    await using bench = await startImpaired();
    const { tester, clock } = bench;
    await new commands.PED_FIXED(tester, 1, 0, 0, DROP).set(100_000);
    await new commands.P_EMULATE(tester, 1, 0).set("ON");
    await startTraffic(bench);
    clock.advance(SECOND);
    await new commands.PED_ENABLE(tester, 1, 0, 0, DROP).set("ON");
    clock.advance(SECOND);
    await new commands.PE_COMMENT(tester, 1, 0, 0).set("in between");
    await new commands.PED_FIXED(tester, 1, 0, 3, DUPLICATE).set(5);
    clock.advance(SECOND);
    await new commands.PED_OFF(tester, 1, 0, 0, DROP).set();
    clock.advance(SECOND);
    await new commands.P_TRAFFIC(tester, 0, 0).set("STOP");
    clock.advance(SECOND);
    expect((await new commands.PE_FLOWDROPTOTAL(tester, 1, 0, 0).get()).pktDropCountTotal).toBe(200n);
    expect(await received(tester)).toBe(4004n - 200n);
  });

  test("go on as before when something else is changed", async () => {
    await using bench = await startImpaired();
    const { tester, clock } = bench;
    await new commands.PED_FIXED(tester, 1, 0, 0, DROP).set(500);
    await enable(tester, 0, DROP);
    await startTraffic(bench);
    for (let second = 0; second < 4; second++) {
      clock.advance(SECOND);
      await new commands.PED_FIXED(tester, 1, 0, 3, DROP).set(second);
    }
    clock.advance(500);
    // One in 2000 of 4004: counted anew after every change, no second would have dropped any.
    expect((await new commands.PE_FLOWDROPTOTAL(tester, 1, 0, 0).get()).pktDropCountTotal).toBe(2n);
  });

  test("come in bursts, once or in every period", async () => {
    await using bench = await startImpaired();
    const { tester } = bench;
    await new commands.PS_RATEPPS(tester, 0, 0, 0).set(1000);
    await new commands.PED_FIXEDBURST(tester, 1, 0, 0, DROP).set(7);
    await enable(tester, 0, DROP);
    await run(bench);
    expect(await received(tester)).toBe(993n);
    expect((await new commands.PED_ONESHOTSTATUS(tester, 1, 0, 0, DROP).get()).oneShotStatus).toBe(1);
    await new commands.PED_SCHEDULE(tester, 1, 0, 0, DROP).set(1, 10);
    await run(bench);
    expect(await received(tester)).toBe(993n + 930n);
    await new commands.PED_FIXED(tester, 1, 0, 0, DROP).set(500_000);
    await run(bench);
    expect(await received(tester)).toBe(993n + 930n + 950n);
  });

  test("of bandwidth let through the committed rate and the burst", async () => {
    await using bench = await startImpaired();
    const { tester } = bench;
    await new commands.PS_RATEPPS(tester, 0, 0, 0).set(1000);
    await new commands.PE_BANDPOLICER(tester, 1, 0, 0).set("ON", "L2", 4, 1000);
    await new commands.P_EMULATE(tester, 1, 0).set("ON");
    await run(bench);
    expect(await received(tester)).toBe(510n);
    expect(await new commands.PE_DROPTOTAL(tester, 1, 0).get()).toMatchObject({
      pktDropCountTotal: 490n,
      pktDropCountBandwidth: 490n,
      pktDropCountProgrammed: 0n,
    });
  });

  test("end frames with a wrong check sum, if they are told to", async () => {
    await using bench = await startImpaired();
    const { tester, clock } = bench;
    await startTraffic(bench);
    await new commands.PS_INJECTFCSERR(tester, 0, 0, 0).set();
    expect((await new commands.PR_EXTRA(tester, 0, 1).get()).fcsErrorCount).toBe(1n);
    await new commands.PE_FCSDROP(tester, 1, 0).set("ON");
    await new commands.PS_INJECTFCSERR(tester, 0, 0, 0).set();
    clock.advance(SECOND);
    await new commands.P_TRAFFIC(tester, 0, 0).set("STOP");
    clock.advance(SECOND);
    expect((await new commands.PR_EXTRA(tester, 0, 1).get()).fcsErrorCount).toBe(1n);
    expect((await new commands.PE_FLOWDROPTOTAL(tester, 1, 0, 0).get()).pktDropCountOther).toBe(1n);
    expect([await flowOut(tester, 0), await received(tester)]).toEqual([1000n, 1000n]);
  });

  test("reach single frames too", async () => {
    await using bench = await startImpaired();
    const { tester, clock } = bench;
    await new commands.P_XMITONE(tester, 0, 0).set("00".repeat(60));
    clock.advance(SECOND);
    await new commands.PED_FIXED(tester, 1, 0, 0, DROP).set(1_000_000);
    await enable(tester, 0, DROP);
    await new commands.P_XMITONE(tester, 0, 0).set("00".repeat(60));
    clock.advance(SECOND);
    expect((await new commands.PR_NOTPLD(tester, 0, 1).get()).packetCountSinceCleared).toBe(1n);
    expect((await new commands.PE_FLOWDROPTOTAL(tester, 1, 0, 0).get()).pktDropCountTotal).toBe(1n);
  });
});

describe("what an impairment does", () => {
  const share = fc.tuple(fc.bigInt(0n, 1000n), fc.bigInt(1000n, 1_000_000n)).map(([num, den]) => ratio(num, den));
  const occurrence = fc.record({
    share,
    during: fc.option(fc.bigInt(0n, 50n), { nil: undefined }),
    every: fc.option(fc.bigInt(50n, 200n), { nil: undefined }),
  });
  const impairment = fc.record({
    bandwidth: fc.option(fc.record({ share, burst: fc.bigInt(0n, 40n) }), { nil: undefined }),
    drop: occurrence,
    misorder: occurrence,
    duplicate: occurrence,
    corrupt: occurrence,
    corruption: fc.constant("corruptedEth" as const),
    latency: fc.constant("delayed" as const),
  });

  test("adds up at every frame, and never takes back what it has done", () => {
    fc.assert(
      fc.property(impairment, impairment, (one, other) => {
        const way = inTurn(effectOf(one), effectOf(other));
        let before = way.frames(0n);
        expect(before).toBe(0n);
        for (let entered = 1n; entered < 400n; entered++) {
          const count = (what: Tally) => way.count(what, entered);
          const left = way.frames(entered);
          expect(left).toBe(entered - count("dropped") - count("policed") + count("duplicated"));
          expect(left).toBeGreaterThanOrEqual(before);
          for (const what of TALLIES) expect(count(what)).toBeGreaterThanOrEqual(way.count(what, entered - 1n));
          before = left;
        }
      }),
      { numRuns: 30 },
    );
  });
});

test("a filter of the receiver counts what arrives behind the emulator", async () => {
  await using bench = await startImpaired();
  const { tester } = bench;
  await new commands.PL_CREATE(tester, 0, 1, 0).set();
  await new commands.PL_LENGTH(tester, 0, 1, 0).set("AT_LEAST", 100);
  await new commands.PF_CREATE(tester, 0, 1, 0).set();
  await new commands.PF_CONDITION(tester, 0, 1, 0).set(1 << 16, 0, 0, 0, 0, 0);
  await new commands.PF_ENABLE(tester, 0, 1, 0).set("ON");
  await new commands.PED_FIXED(tester, 1, 0, 0, DROP).set(100_000);
  await enable(tester, 0, DROP);
  await run(bench);
  expect((await new commands.PR_FILTER(tester, 0, 1, 0).get()).packetCountSinceCleared).toBe(901n);
});

describe("statistics of the emulator", () => {
  test("are cleared by flow or by port, and apart from what has come in and gone out", async () => {
    await using bench = await startImpaired();
    const { tester } = bench;
    await stream(tester, 1, 8);
    await filterOn(tester, 1, 7);
    for (const flow of [0, 1]) {
      await new commands.PED_FIXED(tester, 1, 0, flow, DROP).set(100_000);
      await enable(tester, flow, DROP);
    }
    await run(bench);
    const dropped = async () => [
      (await new commands.PE_FLOWDROPTOTAL(tester, 1, 0, 0).get()).pktDropCountTotal,
      (await new commands.PE_FLOWDROPTOTAL(tester, 1, 0, 1).get()).pktDropCountTotal,
      (await new commands.PE_DROPTOTAL(tester, 1, 0).get()).pktDropCountTotal,
    ];
    expect(await dropped()).toEqual([100n, 100n, 200n]);
    await new commands.PE_FLOWCLEAR(tester, 1, 0, 1).set();
    expect(await dropped()).toEqual([100n, 0n, 100n]);
    expect([await flowIn(tester, 1), await flowOut(tester, 1)]).toEqual([1001n, 901n]);
    await new commands.PR_FLOWCLEAR(tester, 1, 0, 1).set();
    await new commands.PT_FLOWCLEAR(tester, 1, 1, 1).set();
    expect([await flowIn(tester, 1), await flowOut(tester, 1), await flowIn(tester, 0)]).toEqual([0n, 0n, 1001n]);
    await new commands.PE_CLEAR(tester, 1, 0).set();
    expect(await dropped()).toEqual([0n, 0n, 0n]);
    await run(bench);
    expect(await dropped()).toEqual([100n, 100n, 200n]);
  });
});

describe("flow filters", () => {
  test("are written in the shadow copy, work when they are applied, and can be taken back or begun anew", async () => {
    await using bench = await startImpaired();
    const { tester } = bench;
    const shadow = new commands.PEF_TPLDCONFIG(tester, 1, 0, 2, "SHADOW", 3);
    const working = new commands.PEF_TPLDCONFIG(tester, 1, 0, 2, "WORKING", 3);
    const isInSync = async () => (await new commands.PEF_ISSHADOWDIRTY(tester, 1, 0, 2).get()).isInSync;
    expect(await isInSync()).toBe("YES");
    await shadow.set("ON", 7);
    expect([await isInSync(), (await working.get()).use]).toEqual(["NO", "OFF"]);
    await new commands.PEF_CANCEL(tester, 1, 0, 2).set();
    expect([await isInSync(), (await shadow.get()).use]).toEqual(["YES", "OFF"]);
    await shadow.set("ON", 7);
    await new commands.PEF_APPLY(tester, 1, 0, 2).set();
    expect([await isInSync(), await working.get()]).toEqual(["YES", { use: "ON", id: 7 }]);
    await new commands.PEF_INIT(tester, 1, 0, 2).set();
    expect([await isInSync(), (await shadow.get()).use, (await working.get()).use]).toEqual(["NO", "OFF", "ON"]);
  });

  test("are written in the shadow copy by sets that name the working one too", async () => {
    await using bench = await startImpaired();
    const { tester } = bench;
    const shadow = new commands.PEF_TPLDCONFIG(tester, 1, 0, 2, "SHADOW", 3);
    const working = new commands.PEF_TPLDCONFIG(tester, 1, 0, 2, "WORKING", 3);
    await working.set("ON", 7);
    expect([await shadow.get(), (await working.get()).use]).toEqual([{ use: "ON", id: 7 }, "OFF"]);
    await new commands.PEF_APPLY(tester, 1, 0, 2).set();
    expect(await working.get()).toEqual({ use: "ON", id: 7 });
  });

  test("load as real ports save them: what is at work, applied, then the shadow copy, and layer 1", async () => {
    const modules = [{ revision: "Chimera-100G-5S-2P" }];
    const { chassis } = await startChassis({ modules, cliPort: 0 });
    const client = await TextClient.logOn(chassis, "me");
    await client.ask("0/0 P_RESERVATION RESERVE");
    const lines = [
      "P_SPEEDSELECTION  F100G",
      "P_INTERFRAMEGAP  20",
      "P_FLASH  OFF",
      "PEC_INDICES",
      "PEF_L3USE  [1,1]  IP4",
      "PEF_IPV4SETTINGS  [1,1]  AND INCLUDE",
      "PEF_IPV4DESTADDR  [1,1]  ON 10.10.10.20 0xFFFFFFFF",
      "PEF_ENABLE  [1,1]  ON",
      "PEF_APPLY  [1]",
      "PEF_L3USE  [1,0]  IP6",
      "PEF_ENABLE  [1,0]  OFF",
      "PP_TXLANECONFIG  [19]  19 0",
      "PP_TXERRORRATE  0",
      "PP_FECMODE  OFF",
      "PP_PHYSETTINGS  0 0 0 0",
    ];
    const answers = await client.askAll(...lines.map((line) => `0/0 ${line}`));
    expect(answers).toEqual(lines.map(() => "<OK>"));
    const copies = await client.askAll(
      ...[1, 0].flatMap((at) => [`0/0 PEF_L3USE [1,${at}] ?`, `0/0 PEF_ENABLE [1,${at}] ?`]),
    );
    expect(copies.map((line) => line.trimEnd().split(" ").at(-1))).toEqual(["IP4", "ON", "IP6", "OFF"]);
    client.socket.destroy();
    await chassis.stop();
  });

  test("take effect on what is on the air, from the moment when they are applied", async () => {
    await using bench = await startImpaired();
    const { tester, clock } = bench;
    await startTraffic(bench);
    clock.advance(SECOND);
    await filterOn(tester, 4, 7);
    clock.advance(SECOND);
    await new commands.P_TRAFFIC(tester, 0, 0).set("STOP");
    clock.advance(SECOND);
    expect([await flowIn(tester, 0), await flowIn(tester, 4), await received(tester)]).toEqual([1001n, 1001n, 2002n]);
  });

  test("take a stream to the first flow that fits, and to flow 0 when none does", async () => {
    await using bench = await startImpaired();
    const { tester } = bench;
    await stream(tester, 1, 8);
    await stream(tester, 2, 9);
    await filterOn(tester, 3, 7);
    await filterOn(tester, 5, 7);
    await filterOn(tester, 6, 8);
    await run(bench);
    const counts = await Promise.all(Array.from({ length: 8 }, (_, flow) => flowIn(tester, flow)));
    expect(counts).toEqual([1001n, 0n, 0n, 1001n, 0n, 0n, 1001n, 0n]);
  });

  const at = (tester: XenaConnection) => [tester, 1, 0, 1, "SHADOW"] as const;
  test.each<[string, boolean, (tester: XenaConnection) => readonly PromiseLike<void>[]]>([
    ["nothing in particular", true, () => []],
    ["the destination address", true, (t) => eth(t, "020000000002")],
    ["another destination address", false, (t) => eth(t, "020000000003")],
    ["another address where the mask does not look", true, (t) => eth(t, "020000000003", "ffffffffff00")],
    ["one VLAN tag", true, (t) => [new commands.PEF_L2PUSE(...at(t)).set("VLAN1")]],
    ["two VLAN tags", false, (t) => [new commands.PEF_L2PUSE(...at(t)).set("VLAN2")]],
    ["MPLS", false, (t) => [new commands.PEF_L2PUSE(...at(t)).set("MPLS")]],
    ["IPv4", true, (t) => [new commands.PEF_L3USE(...at(t)).set("IP4")]],
    ["IPv6", false, (t) => [new commands.PEF_L3USE(...at(t)).set("IP6")]],
    ["its VLAN", true, (t) => vlan(t, 5)],
    ["another VLAN", false, (t) => vlan(t, 6)],
    ["anything but its VLAN", false, (t) => vlan(t, 5, "EXCLUDE")],
    ["its source address", true, (t) => ipv4(t, "10.0.0.1")],
    ["another source address", false, (t) => ipv4(t, "10.0.0.9")],
    ["its UDP port", true, (t) => udp(t, 2000)],
    ["another UDP port", false, (t) => udp(t, 2001)],
    ["TCP", false, (t) => tcp(t)],
    ["six bytes at a place", true, (t) => any(t, 6, "020000000001")],
    ["six bytes that are elsewhere", false, (t) => any(t, 7, "020000000001")],
    ["another test payload", false, (t) => [new commands.PEF_TPLDCONFIG(...at(t), 0).set("ON", 8)]],
    ["anything but another test payload", true, (t) => notTpld(t, 8)],
    ["headers byte by byte", true, (t) => extended(t, "07d0")],
    ["headers byte by byte with another port", false, (t) => extended(t, "07d1")],
  ])("that ask for %s: %s", async (_, isTaken, setUp) => {
    await using bench = await startImpaired();
    const { tester } = bench;
    await new commands.PEF_INIT(tester, 1, 0, 1).set();
    for (const request of setUp(tester)) await request;
    await new commands.PEF_ENABLE(...at(tester)).set("ON");
    await new commands.PEF_APPLY(tester, 1, 0, 1).set();
    await run(bench);
    expect(await flowIn(tester, isTaken ? 1 : 0)).toBe(1001n);
  });

  function eth(t: XenaConnection, value: string, mask = "ffffffffffff") {
    return [
      new commands.PEF_ETHSETTINGS(...at(t)).set("AND", "INCLUDE"),
      new commands.PEF_ETHDESTADDR(...at(t)).set("ON", value, mask),
    ];
  }

  function vlan(t: XenaConnection, id: number, action: "INCLUDE" | "EXCLUDE" = "INCLUDE") {
    return [
      new commands.PEF_VLANSETTINGS(...at(t)).set("AND", action),
      new commands.PEF_VLANTAG(...at(t), "OUTER").set("ON", id, "0fff"),
      new commands.PEF_VLANPCP(...at(t), "OUTER").set("ON", 5, "07"),
    ];
  }

  function ipv4(t: XenaConnection, address: string) {
    return [
      new commands.PEF_IPV4SETTINGS(...at(t)).set("AND", "INCLUDE"),
      new commands.PEF_IPV4SRCADDR(...at(t)).set("ON", address, "ffffffff"),
    ];
  }

  function udp(t: XenaConnection, port: number) {
    return [
      new commands.PEF_UDPSETTINGS(...at(t)).set("AND", "INCLUDE"),
      new commands.PEF_UDPDESTPORT(...at(t)).set("ON", port, "ffff"),
    ];
  }

  function tcp(t: XenaConnection) {
    return [
      new commands.PEF_TCPSETTINGS(...at(t)).set("AND", "INCLUDE"),
      new commands.PEF_TCPDESTPORT(...at(t)).set("ON", 2000, "ffff"),
    ];
  }

  function any(t: XenaConnection, position: number, value: string) {
    return [
      new commands.PEF_ANYSETTINGS(...at(t)).set("AND", "INCLUDE"),
      new commands.PEF_ANYCONFIG(...at(t)).set(position, value, "ffffffffffff"),
    ];
  }

  function notTpld(t: XenaConnection, id: number) {
    return [
      new commands.PEF_TPLDSETTINGS(...at(t)).set("EXCLUDE"),
      new commands.PEF_TPLDCONFIG(...at(t), 0).set("ON", id),
    ];
  }

  function extended(t: XenaConnection, port: string) {
    return [
      new commands.PEF_MODE(...at(t)).set("EXTENDED"),
      new commands.PEF_PROTOCOL(...at(t)).set(["ETHERNET", "VLAN", "IP", "UDP"]),
      new commands.PEF_VALUE(...at(t), 4).set(`0000${port}00000000`),
      new commands.PEF_MASK(...at(t), 4).set("0000ffff00000000"),
    ];
  }
});

describe("a Chimera port refuses", () => {
  test.each<[string, string, (tester: XenaConnection) => PromiseLike<unknown>]>([
    ["a rate above one", "BADVALUE", (t) => new commands.PED_FIXED(t, 1, 0, 1, DROP).set(1_000_001)],
    ["a constant delay for drops", "NOTVALID", (t) => new commands.PED_CONST(t, 1, 0, 1, DROP).set(100_000)],
    ["a rate for the latency", "NOTVALID", (t) => new commands.PED_FIXED(t, 1, 0, 1, LATENCY).set(1)],
    ["a delay between two steps of 100 ns", "BADVALUE", (t) => new commands.PED_CONST(t, 1, 0, 1, LATENCY).set(10_050)],
    ["a policer switched as a distribution", "NOTVALID", (t) => new commands.PED_ENABLE(t, 1, 0, 1, 5).set("ON")],
    ["a burst of nothing", "BADVALUE", (t) => new commands.PED_FIXEDBURST(t, 1, 0, 1, DROP).set(0)],
    ["bursts of misordering", "BADVALUE", (t) => new commands.PED_FIXEDBURST(t, 1, 0, 1, MISORDER).set(2)],
    ["misordering of all frames", "BADVALUE", (t) => new commands.PED_FIXED(t, 1, 0, 1, MISORDER).set(500_000)],
    ["a depth of 33", "BADVALUE", (t) => new commands.PE_MISORDER(t, 1, 0, 1).set(33)],
    ["a coefficient of 10", "BADVALUE", (t) => new commands.PED_BER(t, 1, 0, 1, DROP).set(10, -6)],
    ["a distribution beyond the range", "BADVALUE", (t) => new commands.PED_GAUSS(t, 1, 0, 1, DROP).set(100, 34)],
    ["a custom distribution that is not there", "BADVALUE", (t) => new commands.PED_CUST(t, 1, 0, 1, DROP).set(3)],
    ["a flow above the eight", "BADINDEX", (t) => new commands.PED_FIXED(t, 1, 0, 8, DROP).set(3)],
    ["a schedule beyond its range", "BADVALUE", (t) => new commands.PED_SCHEDULE(t, 1, 0, 1, DROP).set(1, 65_536)],
  ])("%s", async (_, status, request) => {
    await using bench = await startImpaired();
    expect(await outcome(request(bench.tester))).toBe(status);
  });
});

test("a delay is brought into the range of the flow, which is ten times as wide in the extended mode", async () => {
  await using bench = await startImpaired();
  const { tester } = bench;
  const { min, max } = await new commands.PE_LATENCYRANGE(tester, 1, 0, 1).get();
  const delay = new commands.PED_CONST(tester, 1, 0, 1, LATENCY);
  expect((await delay.get()).delay).toBe(min);
  await delay.set(max * 2n);
  expect((await delay.get()).delay).toBe(max);
  await delay.set(0);
  expect((await delay.get()).delay).toBe(min);
  await delay.set(max);
  for (const port of [0, 1]) await new commands.P_RESERVATION(tester, 1, port).set("RELEASE");
  await new commands.M_RESERVATION(tester, 1).set("RESERVE");
  await new commands.M_LATENCYMODE(tester, 1).set("EXTENDED");
  expect((await new commands.PE_LATENCYRANGE(tester, 1, 0, 1).get()).max).toBe(max * 10n);
  expect((await delay.get()).delay).toBe(min);
});

test("a custom distribution drives an impairment, and is not deleted while it does", async () => {
  await using bench = await startImpaired();
  const { tester } = bench;
  const every = Array.from({ length: 512 }, (_, i) => BigInt(9 + (i % 2) * 2));
  await new commands.PEC_VAL(tester, 1, 0, 4).set("OFF", "OFF", 512, every);
  await new commands.PED_CUST(tester, 1, 0, 0, DROP).set(4);
  await enable(tester, 0, DROP);
  await run(bench);
  expect(await received(tester)).toBe(901n);
  expect(await outcome(new commands.PEC_DELETE(tester, 1, 0, 4).set())).toBe("NOTVALID");
  await new commands.PED_OFF(tester, 1, 0, 0, DROP).set();
  expect(await outcome(new commands.PEC_DELETE(tester, 1, 0, 4).set())).toBe("OK");
});
