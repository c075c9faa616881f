import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { startBench } from "./support.js";

const { P_PAUSE, P_PFCENABLE, P_TRAFFIC, P_XMITONE, PR_EXTRA, PR_PFCSTATS, PT_TOTAL } = commands;

const SECOND = 1_000_000_000;

/** Nanoseconds of 65,535 quanta of 512 bits at 100 Gbit/s. */
const LONGEST = 335_539;

const CONTROL = "0180c200000102000000000a8808";
const pause = (quanta: string) => `${CONTROL}0001${quanta}${"00".repeat(42)}`;
/** Pauses one class. */
const pfc = (bits: string, c: number, quanta: string) =>
  `${CONTROL}010100${bits}${"0000".repeat(c)}${quanta}${"0000".repeat(7 - c)}${"00".repeat(26)}`;

const sent = async (tester: XenaConnection) => (await new PT_TOTAL(tester, 0, 1).get()).packetCountSinceCleared;

/** Starts a stream of so many frames per second on a port. */
async function run(tester: XenaConnection, port: number, pps: number, header?: string): Promise<void> {
  await new commands.PS_CREATE(tester, 0, port, 0).set();
  await new commands.PS_ENABLE(tester, 0, port, 0).set("ON");
  await new commands.PS_RATEPPS(tester, 0, port, 0).set(pps);
  if (header !== undefined) await new commands.PS_PACKETHEADER(tester, 0, port, 0).set(header);
  await new P_TRAFFIC(tester, 0, port).set("START");
}

describe("a pause frame", () => {
  test.each([
    ["holds the traffic of a port that obeys for as long as it says", "ON", "ffff", LONGEST],
    ["holds nothing of a port that does not obey", "OFF", "ffff", 0],
    ["is half as long with half the quanta", "ON", "8000", 167_772],
  ] as const)("%s", async (_, obeys, quanta, held) => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await new P_PAUSE(tester, 0, 1).set(obeys);
    await run(tester, 1, 1_000_000);
    clock.advance(1_000_000);
    await new P_XMITONE(tester, 0, 0).set(pause(quanta));
    clock.advance(SECOND - 1_000_000);
    expect(Number(await sent(tester))).toBeCloseTo(1_000_000 - held / 1000, -1);
    expect((await new PR_EXTRA(tester, 0, 1).get()).pauseFrameCount).toBe(1n);
  });

  test("with no quanta lets go", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await new P_PAUSE(tester, 0, 1).set("ON");
    await run(tester, 1, 1_000_000);
    await new P_XMITONE(tester, 0, 0).set(pause("ffff"));
    clock.advance(100_000);
    expect(await sent(tester)).toBe(0n);
    await new P_XMITONE(tester, 0, 0).set(pause("0000"));
    clock.advance(100_000);
    expect(await sent(tester)).toBe(100n);
  });

  test("does not keep a limited stream from its last frame", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await new P_PAUSE(tester, 0, 1).set("ON");
    await new commands.P_TXPACKETLIMIT(tester, 0, 1).set(100);
    await run(tester, 1, 1_000_000);
    clock.advance(50_000);
    await new P_XMITONE(tester, 0, 0).set(pause("ffff"));
    clock.advance(200_000);
    expect(await sent(tester)).toBe(50n);
    expect((await new P_TRAFFIC(tester, 0, 1).get()).onOff).toBe("ON");
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(100n);
    expect((await new P_TRAFFIC(tester, 0, 1).get()).onOff).toBe("OFF");
  });
});

describe("a stream of pause frames", () => {
  /** As many as leave 40 % of the time at 100 Gbit/s. */
  const FPS = Math.round((100e9 / 512 / 65_535) * 0.6);

  test("leaves the share of time that its rate leaves, and all of it when it ends", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    const idle = clock.scheduled;
    await new P_PAUSE(tester, 0, 1).set("ON");
    await run(tester, 1, 1_000_000);
    await run(tester, 0, FPS, `${CONTROL}0001ffff`);
    clock.advance(SECOND);
    expect(Number(await sent(tester)) / 1e6).toBeCloseTo(0.4, 3);
    expect((await new PR_EXTRA(tester, 0, 1).get()).pauseFrameCount).toBe(BigInt(FPS) - 1n);
    await new P_TRAFFIC(tester, 0, 0).set("STOP");
    clock.advance(SECOND);
    expect(Number(await sent(tester)) / 1e6).toBeCloseTo(1.4, 3);
    await new P_TRAFFIC(tester, 0, 1).set("STOP");
    clock.advance(SECOND);
    expect(clock.scheduled).toBe(idle);
  });

  test("faster than its pauses are long stops everything; a port that stops to obey goes on", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await new P_PAUSE(tester, 0, 1).set("ON");
    await run(tester, 0, 1_000_000, `${CONTROL}0001ffff`);
    clock.advance(1000);
    await run(tester, 1, 1_000_000);
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(0n);
    await new P_PAUSE(tester, 0, 1).set("OFF");
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(1_000_000n);
  });

  test("holds the other streams of a port that hears itself, but never pause frames", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await new P_PAUSE(tester, 0, 1).set("ON");
    await new commands.P_LOOPBACK(tester, 0, 1).set("TXON2RX");
    await new commands.PS_CREATE(tester, 0, 1, 1).set();
    await new commands.PS_ENABLE(tester, 0, 1, 1).set("ON");
    await new commands.PS_RATEPPS(tester, 0, 1, 1).set(1_000_000);
    await run(tester, 1, FPS, `${CONTROL}0001ffff`);
    clock.advance(SECOND);
    const frames = async (index: number) =>
      Number((await new commands.PT_STREAM(tester, 0, 1, index).get()).packetCountSinceCleared);
    expect(await frames(0)).toBe(FPS);
    expect((await frames(1)) / 1e6).toBeCloseTo(0.4, 3);
    await new P_TRAFFIC(tester, 0, 1).set("STOP");
    const before = await frames(1);
    clock.advance(SECOND);
    expect(await frames(1)).toBe(before);
  });
});

describe("priority flow control", () => {
  const tagged = (pcp: number) => `ffffffffffff02000000000b8100${(pcp << 13).toString(16).padStart(4, "0")}0800`;

  async function enable(tester: XenaConnection, c: number): Promise<void> {
    const cos = (i: number) => (i === c ? "ON" : "OFF");
    await new P_PFCENABLE(tester, 0, 1).set({
      cos0: cos(0),
      cos1: cos(1),
      cos2: cos(2),
      cos3: cos(3),
      cos4: cos(4),
      cos5: cos(5),
      cos6: cos(6),
      cos7: cos(7),
    });
  }

  test.each([
    ["the class of the VLAN tag", 3, "VLAN_PCP", "08", true],
    ["not another class", 2, "VLAN_PCP", "08", false],
    ["the class that the stream is given", 0, "THREE", "08", true],
    ["no stream that has none", 3, "OFF", "08", false],
    ["no class whose bit is not set", 3, "VLAN_PCP", "04", false],
  ] as const)("holds %s", async (_, pcp, cos, bits, isHeld) => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await enable(tester, 3);
    await run(tester, 1, 1_000_000, tagged(pcp));
    await new P_TRAFFIC(tester, 0, 1).set("STOP");
    await new commands.PS_PFCPRIORITY(tester, 0, 1, 0).set(cos);
    await new P_TRAFFIC(tester, 0, 1).set("START");
    await new P_XMITONE(tester, 0, 0).set(pfc(bits, 3, "ffff"));
    clock.advance(100_000);
    expect(await sent(tester)).toBe(isHeld ? 0n : 100n);
  });

  test("is counted with the quanta of the classes whose bits are set", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await new P_XMITONE(tester, 0, 0).set(pfc("08", 3, "0100"));
    await new P_XMITONE(tester, 0, 0).set(pfc("08", 3, "0001"));
    await new P_XMITONE(tester, 0, 0).set(pfc("04", 3, "0001"));
    clock.advance(1000);
    expect(await new PR_PFCSTATS(tester, 0, 1).get()).toMatchObject({
      packetCount: 3n,
      quantaPri2: 0n,
      quantaPri3: 257n,
    });
    expect((await new PR_EXTRA(tester, 0, 1).get()).pauseFrameCount).toBe(0n);
  });

  test("by a stream takes a share of the time of its class", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await enable(tester, 3);
    await run(tester, 1, 1_000_000, tagged(3));
    await run(tester, 0, 1000, pfc("08", 3, "ffff").slice(0, 68));
    clock.advance(SECOND);
    expect(Number(await sent(tester)) / 1e6).toBeCloseTo(1 - LONGEST / 1e6, 3);
    expect((await new PR_PFCSTATS(tester, 0, 1).get()).quantaPri3).toBe(999n * 65_535n);
  });
});
