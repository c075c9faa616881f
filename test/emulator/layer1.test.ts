import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { startBench } from "./support.js";

const SECOND = 1_000_000_000;

/** Two 400G ports that are wired to each other, with eight serdes each, so 50 Gbit/s on every one. */
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
    expect(await status.get()).toEqual({ byteCount: 6_250_000_000n, errorCount: 0n, lock: "PRBSON" });
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
    expect(await prbs(tester, 1, 1).get()).toEqual({ byteCount: 6_250_000_000n, errorCount: 0n, lock: "PRBSON" });
  });
});

describe("the totals of forward error correction", () => {
  const totals = (tester: XenaConnection) => new commands.PP_RXTOTALSTATS(tester, 0, 1).get();

  test("count bits of the line, and codewords where it is on", async () => {
    await using bench = await startBench(THOR);
    const { tester, clock } = bench;
    await new commands.PP_RXCLEAR(tester, 0, 1).set();
    clock.advance(SECOND);
    expect(await totals(tester)).toMatchObject({ totalRxBitCount: 400_000_000_000n, totalRxCodewordCount: 0n });
    await new commands.PP_FECMODE(tester, 0, 1).setRsFec();
    expect(await totals(tester)).toMatchObject({
      totalRxCodewordCount: 73_529_411n,
      totalCorrectedCodewordCount: 0n,
      totalUncorrectableCodewordCount: 0n,
    });
  });

  test("are nothing without a signal", async () => {
    await using bench = await startBench(THOR);
    const { tester, clock } = bench;
    await new commands.P_TXENABLE(tester, 0, 0).setOff();
    clock.advance(SECOND);
    expect((await totals(tester)).totalRxBitCount).toBe(0n);
  });
});
