import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { hasGoodCheckSum, readIpv4, readMicroTestPayload, readTestPayload, wordSum } from "./frame-reader.js";
import { type Bench, outcome, startBench } from "./support.js";

const MILLISECOND = 1_000_000;

const HEADER = "0200000000020200000000010800450000000000000040110000c0000201c00002020400050000000000";
const BYTES = 16_384;

interface Wish {
  readonly pps?: number;
  readonly size?: number;
  readonly limit?: number;
  readonly tpld?: number;
}

/** A stream on 0/0, which sends to 0/1. */
async function stream(tester: XenaConnection, index: number, wish: Wish = {}): Promise<void> {
  const { pps = 1000, size = 100, limit = -1, tpld = index } = wish;
  await new commands.PS_CREATE(tester, 0, 0, index).set();
  await new commands.PS_ENABLE(tester, 0, 0, index).set("ON");
  await new commands.PS_PACKETLENGTH(tester, 0, 0, index).set("FIXED", size, size);
  await new commands.PS_HEADERPROTOCOL(tester, 0, 0, index).set(["ETHERNET", "IP", "UDPCHECK"]);
  await new commands.PS_PACKETHEADER(tester, 0, 0, index).set(HEADER);
  await new commands.PS_RATEPPS(tester, 0, 0, index).set(pps);
  await new commands.PS_PACKETLIMIT(tester, 0, 0, index).set(limit);
  await new commands.PS_TPLDID(tester, 0, 0, index).set(tpld);
}

const traffic = (tester: XenaConnection) => new commands.P_TRAFFIC(tester, 0, 0);
const capture = (tester: XenaConnection, port = 1) => new commands.P_CAPTURE(tester, 0, port);
const trigger = (tester: XenaConnection) => new commands.PC_TRIGGER(tester, 0, 1);
const keep = (tester: XenaConnection) => new commands.PC_KEEP(tester, 0, 1);
const stats = (tester: XenaConnection) => new commands.PC_STATS(tester, 0, 1).get();
const packets = async (tester: XenaConnection) => Number((await stats(tester)).packets);

async function frame(tester: XenaConnection, index: number): Promise<Uint8Array> {
  return Uint8Array.from(Buffer.from((await new commands.PC_PACKET(tester, 0, 1, index).get()).hexData, "hex"));
}

const extra = (tester: XenaConnection, index: number) => new commands.PC_EXTRA(tester, 0, 1, index).get();

/** Sequence numbers of what is in the buffer. */
async function sequences(tester: XenaConnection): Promise<(number | undefined)[]> {
  const found: (number | undefined)[] = [];
  const count = await packets(tester);
  for (let index = 0; index < count; index++) found.push(readTestPayload(await frame(tester, index))?.sequence);
  return found;
}

async function xmit(tester: XenaConnection, etherType: string): Promise<void> {
  await new commands.P_XMITONE(tester, 0, 0).set(`${"ff".repeat(12)}${etherType}${"00".repeat(50)}`);
}

/** A filter on 0/1 for two bytes at a place. */
async function filter(tester: XenaConnection, position: number, value: string): Promise<void> {
  await new commands.PM_CREATE(tester, 0, 1, 0).set();
  await new commands.PM_POSITION(tester, 0, 1, 0).set(position);
  await new commands.PM_MATCH(tester, 0, 1, 0).set("ffff000000000000", value.padEnd(16, "0"));
  await new commands.PF_CREATE(tester, 0, 1, 0).set();
  await new commands.PF_CONDITION(tester, 0, 1, 0).set(1, 0, 0, 0, 0, 0);
  await new commands.PF_ENABLE(tester, 0, 1, 0).setOn();
}

const starts = async ({ tester }: Bench): Promise<void> => {
  await capture(tester).setStart();
  await traffic(tester).setStart();
};

const upTo = (count: number, from = 0): number[] => Array.from({ length: count }, (_, i) => from + i);

describe("a capture", () => {
  test("has every frame that arrived, with its bytes, and keeps them when traffic and capture are over", async () => {
    await using bench = await startBench({ cableDelayNs: 40 });
    const { tester, clock } = bench;
    await stream(tester, 3);
    await starts(bench);
    clock.advance(20 * MILLISECOND);
    await traffic(tester).setStop();
    clock.advance(MILLISECOND);
    expect(await sequences(tester)).toEqual(upTo(20));
    await capture(tester).setStop();
    await xmit(tester, "88b5");
    clock.advance(1000 * MILLISECOND);
    expect(await sequences(tester)).toEqual(upTo(20));
    const [first, second] = [await frame(tester, 0), await frame(tester, 1)];
    for (const bytes of [first, second]) {
      expect(bytes.length).toBe(100);
      expect(hasGoodCheckSum(bytes)).toBe(true);
      expect(readIpv4(bytes)).toMatchObject({
        destination: "192.0.2.2",
        hasGoodChecksum: true,
        segmentHasGoodChecksum: true,
      });
    }
    const [one, two] = [readTestPayload(first), readTestPayload(second)];
    expect((two?.time ?? 0) - (one?.time ?? 0)).toBe(MILLISECOND);
    expect(one).toMatchObject({ id: 3, isFirst: true });
  });

  test("tells when frames came, how long they took, the gap before them and their size", async () => {
    await using bench = await startBench({ cableDelayNs: 40 });
    const { tester, clock } = bench;
    await stream(tester, 0);
    await new commands.PS_RATEFRACTION(tester, 0, 0, 0).set(1_000_000);
    await starts(bench);
    clock.advance(MILLISECOND);
    const { startTime } = await stats(tester);
    const { localTime } = await new commands.C_TIME(tester).get();
    expect(startTime / 1_000_000_000n).toBe(localTime);
    const speed = BigInt((await new commands.P_SPEED(tester, 0, 1).get()).portSpeed);
    for (const index of [1, 2, 500]) {
      const { timeCaptured, latency, byteTimeCount, length } = await extra(tester, index);
      const sent = readTestPayload(await frame(tester, index))?.time ?? 0;
      expect(latency).toBe(40n);
      expect(length).toBe(100);
      expect(Number((timeCaptured - 40n) % (1n << 35n))).toBe(sent);
      // A line that is full has the inter-frame gap between frames, but for the rounding of times to nanoseconds.
      expect(Math.abs(Number(byteTimeCount) - 20)).toBeLessThanOrEqual(Number(speed) / 8000 + 1);
      expect((timeCaptured - startTime - 40n) * speed).toBeGreaterThanOrEqual(BigInt(index + 1) * 120n * 8000n);
    }
  });

  test("counts what has arrived by now, and answers with what it counted", async () => {
    await using bench = await startBench({ cableDelayNs: 5 * MILLISECOND });
    const { tester, clock } = bench;
    expect(await stats(tester)).toEqual({ status: 0n, packets: 0n, startTime: 0n });
    await stream(tester, 0);
    await starts(bench);
    clock.advance(5 * MILLISECOND);
    expect(await packets(tester)).toBe(0);
    clock.advance(3 * MILLISECOND);
    expect(await stats(tester)).toMatchObject({ status: 0n, packets: 3n });
    expect(await outcome(new commands.PC_PACKET(tester, 0, 1, 3).get())).toBe("BADINDEX");
    expect(await outcome(new commands.PC_EXTRA(tester, 0, 1, 3).get())).toBe("BADINDEX");
    clock.advance(MILLISECOND);
    expect(readTestPayload(await frame(tester, 3))?.sequence).toBe(3);
  });

  test("begins in the middle of traffic, and ends with it running", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await stream(tester, 0);
    await traffic(tester).setStart();
    clock.advance(10 * MILLISECOND);
    await capture(tester).setStart();
    clock.advance(5 * MILLISECOND);
    await capture(tester).setStop();
    clock.advance(5 * MILLISECOND);
    expect(await sequences(tester)).toEqual(upTo(5, 10));
    expect((await stats(tester)).status).toBe(1n);
  });

  test("holds frames of all streams and frames sent by hand, in order of arrival", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await stream(tester, 1, { pps: 1000 });
    await stream(tester, 2, { pps: 400 });
    await starts(bench);
    clock.advance(2.7 * MILLISECOND);
    await xmit(tester, "88b5");
    clock.advance(2.3 * MILLISECOND);
    const ids: (number | undefined)[] = [];
    for (let index = 0; index < 8; index++) ids.push(readTestPayload(await frame(tester, index))?.id);
    expect(ids).toEqual([1, 1, 2, undefined, 1, 1, 1, 2]);
    const single = await frame(tester, 3);
    expect(hasGoodCheckSum(single)).toBe(true);
    expect((await extra(tester, 3)).latency).toBe(-1n);
    expect(await packets(tester)).toBe(8);
  });

  test("begins anew when it is started again, and is empty after a reset", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await stream(tester, 0);
    await starts(bench);
    clock.advance(5 * MILLISECOND);
    await capture(tester).setStart();
    expect(await packets(tester)).toBe(0);
    clock.advance(2 * MILLISECOND);
    expect(await sequences(tester)).toEqual([5, 6]);
    await new commands.P_RESET(tester, 0, 1).set();
    expect(await stats(tester)).toEqual({ status: 0n, packets: 0n, startTime: 0n });
    expect((await capture(tester).get()).onOff).toBe("OFF");
  });

  test("can be begun, ended and sifted in every way, as the port says", async () => {
    await using bench = await startBench();
    const { captureBitmask = 0 } = await new commands.P_CAPABILITIES(bench.tester, 0, 1).get();
    for (const [field, first, count] of [
      ["START", 0, 4],
      ["STOP", 12, 5],
      ["KEEP", 24, 6],
    ] as const)
      expect([field, (captureBitmask >>> first) & 0xff & ((1 << count) - 1)]).toEqual([field, (1 << count) - 1]);
  });

  test("has its triggers locked while it runs", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await capture(tester).setStart();
    expect(await outcome(trigger(tester).set("ON", 0, "USERSTOP", 0))).toBe("NOTVALID");
    expect(await outcome(keep(tester).setAll(0, 64))).toBe("NOTVALID");
    await capture(tester).setStop();
    expect(await outcome(trigger(tester).set("ON", 0, "USERSTOP", 0))).toBe("OK");
  });

  test("goes on through a stop and a start of traffic", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await stream(tester, 0, { limit: 3 });
    await starts(bench);
    clock.advance(10 * MILLISECOND);
    await traffic(tester).setStart();
    clock.advance(10 * MILLISECOND);
    expect(await sequences(tester)).toEqual([0, 1, 2, 0, 1, 2]);
  });
});

describe("what a capture keeps", () => {
  const three = async (bench: Bench): Promise<void> => {
    await stream(bench.tester, 1, { limit: 4 });
    await stream(bench.tester, 2, { limit: 4 });
    await stream(bench.tester, 3, { limit: 4, tpld: -1 });
    await starts(bench);
    bench.clock.advance(20 * MILLISECOND);
  };

  test.each([
    ["ALL", 0, 12],
    ["TPLD", 2, 4],
    ["TPLD", 5, 0],
    ["TPLD", -1, 8],
    ["NOTPLD", 0, 4],
    ["FCSERR", 0, 0],
    ["PLDERR", 0, 0],
    ["FILTER", 0, 0],
  ] as const)("by %s %i", async (kind, index, count) => {
    await using bench = await startBench();
    await keep(bench.tester).set(kind, index, -1);
    await three(bench);
    expect(await packets(bench.tester)).toBe(count);
  });

  test("can be the first bytes of each frame; the size is still the whole one", async () => {
    await using bench = await startBench();
    await keep(bench.tester).setAll(0, 16);
    await three(bench);
    expect((await frame(bench.tester, 0)).length).toBe(16);
    expect((await extra(bench.tester, 0)).length).toBe(100);
  });

  test("by filter are the frames whose bytes pass it, as its counter says", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await stream(tester, 0);
    await new commands.PS_MODIFIERCOUNT(tester, 0, 0, 0).set(1);
    await new commands.PS_MODIFIER(tester, 0, 0, 0, 0).set(4, "ffff0000", "INC", 1);
    await new commands.PS_MODIFIERRANGE(tester, 0, 0, 0, 0).set(0, 1, 6);
    await filter(tester, 4, "0005");
    await keep(tester).setFilter(0, -1);
    await starts(bench);
    clock.advance(100 * MILLISECOND);
    expect(await sequences(tester)).toEqual([5, 12, 19, 26, 33, 40, 47, 54, 61, 68, 75, 82, 89, 96]);
    expect((await new commands.PR_FILTER(tester, 0, 1, 0).get()).packetCountSinceCleared).toBe(14n);
    expect((await frame(tester, 7)).subarray(4, 6)).toEqual(Uint8Array.of(0, 5));
  });

  test("by filter finds one random value among all of them", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await stream(tester, 0, { pps: 65_536 });
    await new commands.PS_MODIFIERCOUNT(tester, 0, 0, 0).set(1);
    await new commands.PS_MODIFIER(tester, 0, 0, 0, 0).set(4, "ffff0000", "RANDOM", 1);
    await filter(tester, 4, "abcd");
    await keep(tester).setFilter(0, -1);
    await starts(bench);
    clock.advance(10_001 * MILLISECOND);
    expect(await packets(tester)).toBe(10);
    for (const index of [0, 9]) expect((await frame(tester, index)).subarray(4, 6)).toEqual(Uint8Array.of(0xab, 0xcd));
  });

  test.each([
    ["FCSERR", "PS_INJECTFCSERR"],
    ["PLDERR", "PS_INJECTPLDERR"],
  ] as const)("by %s are the frames with such an error", async (kind, inject) => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await keep(tester).set(kind, 0, -1);
    await stream(tester, 0);
    await starts(bench);
    clock.advance(7 * MILLISECOND);
    await new commands[inject](tester, 0, 0, 0).set();
    await new commands[inject](tester, 0, 0, 0).set();
    clock.advance(20 * MILLISECOND);
    expect(await sequences(tester)).toEqual([7, 8]);
    expect(hasGoodCheckSum(await frame(tester, 0))).toBe(kind === "PLDERR");
  });
});

describe("the room of a capture", () => {
  const full = async (bench: Bench, stop: "FULL" | "USERSTOP", size = 70): Promise<void> => {
    await trigger(bench.tester).set("ON", 0, stop, 0);
    await stream(bench.tester, 0, { pps: 1_000_000, size });
    await starts(bench);
    bench.clock.advance(100 * MILLISECOND);
  };

  test("is the number of frames that the port states; then the earliest stay", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    await full(bench, "FULL");
    expect(await stats(bench.tester)).toMatchObject({ status: 1n, packets: 65_536n });
    expect(readTestPayload(await frame(bench.tester, 65_535))?.sequence).toBe(65_535);
  });

  test("has the latest when the client ends the capture", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    await full(bench, "USERSTOP");
    expect(await stats(bench.tester)).toMatchObject({ status: 0n, packets: 65_536n });
    await capture(bench.tester).setStop();
    expect(await stats(bench.tester)).toMatchObject({ status: 1n, packets: 65_536n });
    expect(readTestPayload(await frame(bench.tester, 0))?.sequence).toBe(100_000 - 65_536);
    expect(readTestPayload(await frame(bench.tester, 65_535))?.sequence).toBe(99_999);
  });

  test("is sixteen megabytes as well, so that short pieces leave room for more frames", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    await full(bench, "FULL", 1024);
    expect(await packets(bench.tester)).toBe(BYTES);
    await capture(bench.tester).setStop();
    await keep(bench.tester).setAll(0, 64);
    await capture(bench.tester).setStart();
    bench.clock.advance(100 * MILLISECOND);
    expect(await packets(bench.tester)).toBe(65_536);
  });

  test("does not grow while traffic runs for a day", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await full(bench, "USERSTOP");
    await new commands.C_TIMEOUT(tester).set(100_000);
    clock.advance(86_400_000_000_000n);
    expect(await packets(tester)).toBe(65_536);
    expect(readTestPayload(await frame(tester, 65_535))?.sequence).toBe((86_400_100_000_000 / 1000 - 1) % 2 ** 24);
  });
});

describe("a trigger", () => {
  test("begins the capture with a frame that passes a filter", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await filter(tester, 12, "88b5");
    await trigger(tester).set("FILTER", 0, "FULL", 0);
    await stream(tester, 0);
    await starts(bench);
    clock.advance(5.5 * MILLISECOND);
    expect(await stats(tester)).toMatchObject({ status: 0n, packets: 0n });
    await xmit(tester, "88b5");
    clock.advance(3 * MILLISECOND);
    expect(await sequences(tester)).toEqual([undefined, 5, 6, 7]);
  });

  test("ends it with a frame that passes a filter, and the latest before it are there", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await filter(tester, 12, "88b5");
    await trigger(tester).set("ON", 0, "FILTER", 0);
    await stream(tester, 0);
    await starts(bench);
    clock.advance(3.5 * MILLISECOND);
    expect((await stats(tester)).status).toBe(0n);
    await xmit(tester, "88b5");
    clock.advance(100 * MILLISECOND);
    expect(await sequences(tester)).toEqual([0, 1, 2, undefined]);
    expect((await stats(tester)).status).toBe(1n);
  });

  test("begins with a wrong check sum and ends with a wrong payload", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await trigger(tester).set("FCSERR", 0, "PLDERR", 0);
    await stream(tester, 0);
    await starts(bench);
    clock.advance(4 * MILLISECOND);
    await new commands.PS_INJECTFCSERR(tester, 0, 0, 0).set();
    clock.advance(3 * MILLISECOND);
    await new commands.PS_INJECTPLDERR(tester, 0, 0, 0).set();
    clock.advance(50 * MILLISECOND);
    expect(await sequences(tester)).toEqual([4, 5, 6, 7]);
  });
});

describe("frames that come through an impairment box", () => {
  const DROP = 0;
  const DUPLICATE = 3;
  const CORRUPT = 4;

  /** 0/0 and 0/1 joined by a Chimera, which does something to every fourth frame or so; forty frames are sent. */
  async function impaired(
    kind: number,
    corruption: "ETH" | "IP" | "UDP",
    rule: readonly ["ALL" | "FCSERR", number] = ["ALL", 0],
  ): Promise<Bench> {
    const bench = await startBench({
      modules: [{ revision: "Loki-100G-5S-2P" }, { revision: "Chimera-100G-5S-2P" }],
      wires: [
        ["0/0", "1/0"],
        ["1/1", "0/1"],
      ],
    });
    const { tester, clock } = bench;
    await new commands.P_RESERVATION(tester, 1, 0).set("RESERVE");
    // Flow 0 takes what no other flow does, and does not know where their headers are.
    await new commands.PEF_INIT(tester, 1, 0, 1).set();
    await new commands.PEF_TPLDCONFIG(tester, 1, 0, 1, "SHADOW", 0).set("ON", 0);
    await new commands.PEF_ENABLE(tester, 1, 0, 1, "SHADOW").set("ON");
    await new commands.PEF_APPLY(tester, 1, 0, 1).set();
    await new commands.PED_FIXED(tester, 1, 0, 1, kind).set(250_000);
    await new commands.PE_CORRUPT(tester, 1, 0, 1).set(corruption);
    await new commands.PED_ENABLE(tester, 1, 0, 1, kind).set("ON");
    await new commands.P_EMULATE(tester, 1, 0).set("ON");
    await keep(tester).set(...rule, -1);
    await stream(tester, 0, { limit: 40 });
    await starts(bench);
    clock.advance(1000 * MILLISECOND);
    return bench;
  }

  const frames = async (tester: XenaConnection) => {
    const found: Uint8Array[] = [];
    const count = await packets(tester);
    for (let index = 0; index < count; index++) found.push(await frame(tester, index));
    return found;
  };

  test("are those that were not lost, as many as the counters say", async () => {
    await using bench = await impaired(DROP, "ETH");
    const seen = await sequences(bench.tester);
    expect(seen).toEqual(upTo(40).filter((sequence) => sequence % 4 !== 3));
    const counted = await new commands.PR_TPLDTRAFFIC(bench.tester, 0, 1, 0).get();
    expect(BigInt(seen.length)).toBe(counted.packetCountSinceCleared);
  });

  test("come twice where they were duplicated", async () => {
    await using bench = await impaired(DUPLICATE, "ETH");
    expect((await sequences(bench.tester)).slice(0, 10)).toEqual([0, 1, 2, 3, 3, 4, 5, 6, 7, 7]);
  });

  test("have a wrong check sum where that was spoiled, and can be kept for it", async () => {
    await using bench = await impaired(CORRUPT, "ETH");
    const good = (await frames(bench.tester)).map(hasGoodCheckSum);
    expect(good).toEqual(upTo(40).map((sequence) => sequence % 4 !== 3));
    await using other = await impaired(CORRUPT, "ETH", ["FCSERR", 0]);
    expect(await sequences(other.tester)).toEqual(upTo(40).filter((sequence) => sequence % 4 === 3));
  });

  test("have a wrong check sum as often as it was spoiled, also where each of them came twice", async () => {
    await using bench = await impaired(CORRUPT, "ETH");
    const { tester, clock } = bench;
    await new commands.PED_FIXED(tester, 1, 0, 1, DUPLICATE).set(1_000_000);
    await new commands.PED_ENABLE(tester, 1, 0, 1, DUPLICATE).set("ON");
    await capture(tester).setStart();
    const before = (await new commands.PR_EXTRA(tester, 0, 1).get()).fcsErrorCount;
    await traffic(tester).setStart();
    clock.advance(1000 * MILLISECOND);
    const spoiled = (await frames(tester)).filter((bytes) => !hasGoodCheckSum(bytes));
    const after = (await new commands.PR_EXTRA(tester, 0, 1).get()).fcsErrorCount;
    expect(BigInt(spoiled.length)).toBe(after - before);
  });

  test.each([
    ["IP", "hasGoodChecksum"],
    ["UDP", "segmentHasGoodChecksum"],
  ] as const)("have a wrong %s checksum where that was spoiled, in a good frame", async (corruption, field) => {
    await using bench = await impaired(CORRUPT, corruption);
    const seen = await frames(bench.tester);
    expect(seen.every(hasGoodCheckSum)).toBe(true);
    expect(seen.map((bytes) => readIpv4(bytes)[field])).toEqual(upTo(40).map((sequence) => sequence % 4 !== 3));
  });

  test("are not there when the box ends frames with a wrong check sum", async () => {
    await using bench = await impaired(DROP, "ETH");
    const { tester, clock } = bench;
    await new commands.P_EMULATE(tester, 1, 0).set("OFF");
    await new commands.PE_FCSDROP(tester, 1, 0).set("ON");
    await capture(tester).setStart();
    await traffic(tester).setStart();
    clock.advance(5 * MILLISECOND);
    await new commands.PS_INJECTFCSERR(tester, 0, 0, 0).set();
    clock.advance(1000 * MILLISECOND);
    expect(await sequences(tester)).toEqual(upTo(40).filter((sequence) => sequence !== 5));
  });
});

describe("the settings of a stream and its port", () => {
  /** The first frames of a stream of 100 bytes, of which the header has 42. */
  async function sent(bench: Bench, count: number): Promise<Uint8Array[]> {
    const { tester, clock } = bench;
    await starts(bench);
    clock.advance(count * MILLISECOND);
    await traffic(tester).setStop();
    clock.advance(MILLISECOND);
    const frames: Uint8Array[] = [];
    for (let index = 0; index < count; index++) frames.push(await frame(tester, index));
    return frames;
  }

  const hex = (bytes: Uint8Array | undefined, from: number, to: number) =>
    Buffer.from(bytes?.subarray(from, to) ?? []).toString("hex");

  test("decide the payload, even when they are changed before it is read", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await stream(tester, 0);
    await new commands.PS_PAYLOAD(tester, 0, 0, 0).set("PATTERN", "c0ffee");
    await starts(bench);
    clock.advance(2 * MILLISECOND);
    await traffic(tester).setStop();
    await new commands.PS_PAYLOAD(tester, 0, 0, 0).set("PATTERN", "00");
    expect(hex(await frame(tester, 0), 42, 49)).toBe("c0ffeec0ffeec0");
  });

  test("can ask for payloads that begin at zero", async () => {
    await using bench = await startBench();
    await stream(bench.tester, 0);
    await new commands.PS_PAYLOAD(bench.tester, 0, 0, 0).set("INC16", "00");
    await new commands.PS_OPTIONS(bench.tester, 0, 0, 0).set(["INCPLDFROM0"]);
    const [first] = await sent(bench, 1);
    expect(hex(first, 42, 48)).toBe("000000010002");
  });

  test("can give an extended payload", async () => {
    await using bench = await startBench();
    await stream(bench.tester, 0);
    await new commands.P_PAYLOADMODE(bench.tester, 0, 0).set("EXTPL");
    await new commands.PS_EXTPAYLOAD(bench.tester, 0, 0, 0).set("000102030405060708090a0b0c0d0e0f101112131415");
    const [first] = await sent(bench, 1);
    expect(hex(first, 42, 68)).toBe("000102030405060708090a0b0c0d0e0f10111213141500010203");
  });

  test("can give custom data fields in turn", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await stream(tester, 0);
    await new commands.P_PAYLOADMODE(tester, 0, 0).set("CDF");
    await new commands.PS_CDFOFFSET(tester, 0, 0, 0).set(50);
    await new commands.PS_CDFCOUNT(tester, 0, 0, 0).set(2);
    await new commands.PS_CDFDATA(tester, 0, 0, 0, 0).set("aaaa");
    await new commands.PS_CDFDATA(tester, 0, 0, 0, 1).set("bbbbbb");
    const frames = await sent(bench, 3);
    expect(frames.map((bytes) => hex(bytes, 49, 54))).toEqual(["31aaaa3435", "31bbbbbb35", "31aaaa3435"]);
  });

  test("can ask for the short test payload, or one that is not at the end", async () => {
    await using bench = await startBench({ modules: [{ revision: "Freya-800G-4S-2P[a]" }] });
    const { tester } = bench;
    await stream(tester, 0, { tpld: 77 });
    await new commands.P_TPLDMODE(tester, 0, 0).setMicro();
    const frames = await sent(bench, 2);
    expect(frames.map(readMicroTestPayload)).toMatchObject([
      { id: 77, isFirst: true },
      { id: 77, isFirst: false },
    ]);
    await new commands.P_TPLDMODE(tester, 0, 0).setNormal();
    await new commands.P_TPLDOFFSET(tester, 0, 0).set(8, 0);
    expect((await sent(bench, 2)).map((bytes) => readTestPayload(bytes, 8)?.id)).toEqual([77, 77]);
  });

  test("can ask for a checksum over the payload, or for no frame check sum", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await stream(tester, 0);
    await new commands.P_CHECKSUM(tester, 0, 0).set(42);
    const [checked] = (await sent(bench, 1)) as [Uint8Array];
    expect(readTestPayload(checked)).toMatchObject({ hasIntegrity: true, integrityFrom: 42 });
    expect(wordSum(checked.subarray(42, 76))).toBe(0xffff);
    await new commands.PS_INSERTFCS(tester, 0, 0, 0).setOff();
    await capture(tester).setStop();
    await keep(tester).set("FCSERR", 0, -1);
    const [unchecked] = (await sent(bench, 1)) as [Uint8Array];
    expect(hasGoodCheckSum(unchecked)).toBe(false);
  });

  test("decide what is random: the same seed gives the same frames, and -1 others each time", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await stream(tester, 0);
    await new commands.PS_PAYLOAD(tester, 0, 0, 0).set("RANDOM", "00");
    const payloads = async (seed: number) => {
      await new commands.P_RANDOMSEED(tester, 0, 0).set(seed);
      return (await sent(bench, 3)).map((bytes) => hex(bytes, 42, 76));
    };
    const first = await payloads(5);
    expect(new Set(first).size).toBe(3);
    expect(await payloads(5)).toEqual(first);
    expect(await payloads(6)).not.toEqual(first);
    expect(await payloads(-1)).not.toEqual(await payloads(-1));
  });

  test("let a random modifier take every value once before any comes again, whatever its range, and as the seed says", async () => {
    await using bench = await startBench({ cableDelayNs: 0 });
    const { tester, clock } = bench;
    await stream(tester, 0, { pps: 1_000_000, size: 70 });
    await new commands.PS_MODIFIERCOUNT(tester, 0, 0, 0).set(1);
    await new commands.PS_MODIFIER(tester, 0, 0, 0, 0).set(4, "ffff0000", "RANDOM", 1);
    await new commands.PS_MODIFIERRANGE(tester, 0, 0, 0, 0).set(0, 1, 9);
    const values = async (seed: number) => {
      await new commands.P_RANDOMSEED(tester, 0, 0).set(seed);
      await starts(bench);
      clock.advance(66 * MILLISECOND);
      await traffic(tester).setStop();
      const found: string[] = [];
      for (let index = 0; index < 65_536; index += 256) found.push(hex(await frame(tester, index), 4, 6));
      return found;
    };
    const first = await values(1);
    expect(new Set(first).size).toBe(256);
    expect(first.some((value) => Number.parseInt(value, 16) > 9)).toBe(true);
    expect(await values(1)).toEqual(first);
    expect(await values(2)).not.toEqual(first);
  });

  test("go on counting frames when a stream is changed while it is sent", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await stream(tester, 0);
    await new commands.P_DYNAMIC(tester, 0, 0).set("ON");
    await starts(bench);
    clock.advance(3 * MILLISECOND);
    await new commands.PS_PACKETLENGTH(tester, 0, 0, 0).set("FIXED", 200, 200);
    clock.advance(3.5 * MILLISECOND);
    expect(await sequences(tester)).toEqual([0, 1, 2, 3, 4, 5]);
    expect((await frame(tester, 3)).length).toBe(200);
  });
});
