import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { startBench } from "./support.js";

const SECOND = 1_000_000_000;

/**
 * Two 400G ports that are wired to each other, with eight serdes each, so 50 Gbit/s on every one. Two bits in 10^8 arrive wrong, which
 * is 1000 per second and serdes.
 */
const THOR = { modules: [{ revision: "Thor-400G-7S-2P[a] G2" }] } as const;

const prbs = (tester: XenaConnection, port: number, serdes: number) =>
  new commands.PP_RXPRBSSTATUS(tester, 0, port, serdes);

describe("a test pattern of a serdes", () => {
  test("arrives at the same serdes of the other end, from when it was switched on", async () => {
    await using bench = await startBench(THOR);
    const { tester, clock } = bench;
    const status = prbs(tester, 1, 3);
    expect(await status.get()).toEqual({ byteCount: 0n, errorCount: 0n, lock: "PRBSOFF" });
    clock.advance(SECOND);
    await new commands.PP_TXPRBSCONFIG(tester, 0, 0, 3).setOn();
    clock.advance(SECOND);
    expect(await status.get()).toEqual({ byteCount: 6_250_000_000n, errorCount: 1000n, lock: "PRBSON" });
    expect((await prbs(tester, 1, 2).get()).lock).toBe("PRBSOFF");
    expect((await prbs(tester, 0, 3).get()).lock).toBe("PRBSOFF");
    await new commands.PP_TXPRBSCONFIG(tester, 0, 0, 3).setOff();
    expect(await status.get()).toEqual({ byteCount: 0n, errorCount: 0n, lock: "PRBSOFF" });
  });

  test("goes on when it is switched on once more", async () => {
    await using bench = await startBench(THOR);
    const { tester, clock } = bench;
    for (let round = 0; round < 2; round++) {
      await new commands.PP_TXPRBSCONFIG(tester, 0, 0, 0).setOn();
      clock.advance(SECOND);
    }
    expect((await prbs(tester, 1, 0).get()).byteCount).toBe(12_500_000_000n);
  });

  test("is not seen while the transmitter is off", async () => {
    await using bench = await startBench(THOR);
    const { tester } = bench;
    await new commands.PP_TXPRBSCONFIG(tester, 0, 0, 0).setOn();
    await new commands.P_TXENABLE(tester, 0, 0).setOff();
    expect((await prbs(tester, 1, 0).get()).lock).toBe("PRBSOFF");
  });

  test("shows the bit errors that the sender injects, until the counters are cleared", async () => {
    await using bench = await startBench(THOR);
    const { tester, clock } = bench;
    for (const serdes of [1, 2]) await new commands.PP_TXPRBSCONFIG(tester, 0, 0, serdes).setOn();
    for (let i = 0; i < 3; i++) await new commands.PP_TXINJECTONE(tester, 0, 0).set();
    expect((await prbs(tester, 1, 1).get()).errorCount).toBe(3n);
    expect((await prbs(tester, 1, 2).get()).errorCount).toBe(0n);
    await new commands.PP_RXCLEAR(tester, 0, 1).set();
    clock.advance(SECOND);
    expect(await prbs(tester, 1, 1).get()).toEqual({ byteCount: 6_250_000_000n, errorCount: 1000n, lock: "PRBSON" });
  });

  test("arrives without an error on lanes with one bit per symbol", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await new commands.PP_TXPRBSCONFIG(tester, 0, 0, 0).setOn();
    clock.advance(SECOND);
    expect(await prbs(tester, 1, 0).get()).toEqual({ byteCount: 3_125_000_000n, errorCount: 0n, lock: "PRBSON" });
  });

  test("has one error in as many bits as the sender is told to put in, for as long as it does", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    const config = new commands.PP_TXPRBSCONFIG(tester, 0, 0, 0);
    await new commands.PP_TXERRORRATE(tester, 0, 0).set(1_000_000n);
    await config.set(0, "PRBSON", "ERRORSON");
    clock.advance(2 * SECOND);
    expect((await prbs(tester, 1, 0).get()).errorCount).toBe(50_000n);
    await new commands.PP_TXERRORRATE(tester, 0, 0).set(100_000n);
    clock.advance(SECOND);
    expect((await prbs(tester, 1, 0).get()).errorCount).toBe(300_000n);
    await config.set(0, "PRBSON", "ERRORSOFF");
    clock.advance(SECOND);
    expect(await prbs(tester, 1, 0).get()).toMatchObject({ byteCount: 12_500_000_000n, errorCount: 300_000n });
  });

  test("is counted for the last second alone when the receiver counts per second", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await new commands.PP_PRBSTYPE(tester, 0, 1).set("PHY_LINE", "PRBS13", "NON_INVERTED", "PERSECOND");
    await new commands.PP_TXPRBSCONFIG(tester, 0, 0, 0).setOn();
    clock.advance(5 * SECOND);
    await new commands.PP_TXINJECTONE(tester, 0, 0).set();
    expect(await prbs(tester, 1, 0).get()).toMatchObject({ byteCount: 3_125_000_000n, errorCount: 1n });
    clock.advance(1.5 * SECOND);
    expect(await prbs(tester, 1, 0).get()).toMatchObject({ byteCount: 3_125_000_000n, errorCount: 0n });
  });
});

describe("the totals of forward error correction", () => {
  const totals = (tester: XenaConnection) => new commands.PP_RXTOTALSTATS(tester, 0, 1).get();

  const distribution = (tester: XenaConnection) => new commands.PP_RXFECSTATS(tester, 0, 1).get();

  test("count bits of the line, and codewords from when it is on", async () => {
    await using bench = await startBench(THOR);
    const { tester, clock } = bench;
    await new commands.PP_RXCLEAR(tester, 0, 1).set();
    clock.advance(SECOND);
    expect(await totals(tester)).toEqual({
      totalRxBitCount: 400_000_000_000n,
      totalRxCodewordCount: 0n,
      totalCorrectedCodewordCount: 0n,
      totalUncorrectableCodewordCount: 0n,
      totalCorrectedSymbolCount: 0n,
      totalPreFecBer: -1n,
      totalPostFecBer: -1n,
    });
    await new commands.PP_FECMODE(tester, 0, 1).setRsFec();
    expect((await totals(tester)).totalRxCodewordCount).toBe(0n);
    clock.advance(SECOND);
    expect((await totals(tester)).totalRxCodewordCount).toBe(73_529_411n);
  });

  test("agree with the distribution of wrong symbols, and give the inverse of the bit error ratio", async () => {
    await using bench = await startBench(THOR);
    const { tester, clock } = bench;
    await new commands.PP_FECMODE(tester, 0, 1).setRsFec();
    await new commands.PP_RXCLEAR(tester, 0, 1).set();
    clock.advance(10 * SECOND);
    const { totalRxBitCount = 0n, totalRxCodewordCount, ...sums } = await totals(tester);
    const { dataCount, stats } = await distribution(tester);
    expect(dataCount).toBe(18n);
    expect(stats).toHaveLength(18);
    const byErrors = stats.slice(0, 16);
    // 5440 bits with 2 errors in 10^8: about 109 codewords in a million have one wrong symbol.
    expect(byErrors[1]).toBe(79_991n);
    expect(byErrors[2]).toBe(4n);
    expect(byErrors.reduce((sum, count) => sum + count, 0n)).toBe(totalRxCodewordCount);
    expect(stats.slice(16)).toEqual([0n, totalRxCodewordCount]);
    expect(sums).toEqual({
      totalCorrectedCodewordCount: 79_995n,
      totalUncorrectableCodewordCount: 0n,
      totalCorrectedSymbolCount: 79_999n,
      totalPreFecBer: totalRxBitCount / 79_999n,
      totalPostFecBer: -totalRxBitCount,
    });
  });

  test("have as many codewords with several wrong symbols as chance has it", async () => {
    await using bench = await startBench({ ...THOR, speed: 100_000 });
    const { tester, clock } = bench;
    await new commands.PP_FECMODE(tester, 0, 1).setRsFec();
    clock.advance(100 * SECOND);
    const { stats } = await distribution(tester);
    const [, one = 0n, two = 0n, three = 0n] = stats;
    // Chances of 1, 2 and 3 in 544 symbols, of which each is wrong with a chance of 2 in 10^7.
    expect(Number(two) / Number(one)).toBeCloseTo((543 / 2) * 2e-7, 9);
    expect(Number(three) / Number(two)).toBeCloseTo((542 / 3) * 2e-7, 6);
  });

  test("have no error on lanes with one bit per symbol, whose code corrects seven symbols", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await new commands.PP_FECMODE(tester, 0, 1).set("ON");
    clock.advance(SECOND);
    const { stats, dataCount } = await distribution(tester);
    expect(dataCount).toBe(10n);
    expect(stats).toEqual([18_939_393n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 18_939_393n]);
    expect((await totals(tester)).totalPreFecBer).toBe(-100_000_000_000n);
  });

  test("are nothing without a signal", async () => {
    await using bench = await startBench(THOR);
    const { tester, clock } = bench;
    await new commands.P_TXENABLE(tester, 0, 0).setOff();
    clock.advance(SECOND);
    expect((await totals(tester)).totalRxBitCount).toBe(0n);
  });
});
