import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { startBench } from "./support.js";

const SECOND = 1_000_000_000;

/** Destination 02:00:00:00:00:02, source 02:00:00:00:00:01, IPv4. */
const HEADER = "0200000000020200000000010800";

type Length = readonly [type: "FIXED" | "INCREMENTING" | "BUTTERFLY" | "RANDOM" | "MIX", min: number, max: number];

/** A stream on 0/0 of 1000 frames a second that ends after 1000. */
async function stream(tester: XenaConnection, length: Length = ["FIXED", 100, 100], header = HEADER): Promise<void> {
  await new commands.PS_CREATE(tester, 0, 0, 0).set();
  await new commands.PS_ENABLE(tester, 0, 0, 0).set("ON");
  await new commands.PS_PACKETLENGTH(tester, 0, 0, 0).set(...length);
  await new commands.PS_HEADERPROTOCOL(tester, 0, 0, 0).set(["ETHERNET", "IP"]);
  await new commands.PS_PACKETHEADER(tester, 0, 0, 0).set(header);
  await new commands.PS_RATEPPS(tester, 0, 0, 0).set(1000);
  await new commands.PS_PACKETLIMIT(tester, 0, 0, 0).set(1000);
}

interface Term {
  readonly position?: number;
  readonly mask?: string;
  readonly value: string;
  readonly protocol?: readonly ("ETHERNET" | "VLAN" | "IP")[];
}

async function matchTerm(tester: XenaConnection, index: number, term: Term): Promise<void> {
  const { position = 0, value, mask = "ff".repeat(value.length / 2), protocol = [] } = term;
  await new commands.PM_CREATE(tester, 0, 1, index).set();
  await new commands.PM_PROTOCOL(tester, 0, 1, index).set([...protocol]);
  await new commands.PM_POSITION(tester, 0, 1, index).set(position);
  await new commands.PM_MATCH(tester, 0, 1, index).set(mask.padEnd(16, "0"), value.padEnd(16, "0"));
}

async function lengthTerm(
  tester: XenaConnection,
  index: number,
  type: "AT_MOST" | "AT_LEAST",
  bytes: number,
): Promise<void> {
  await new commands.PL_CREATE(tester, 0, 1, index).set();
  await new commands.PL_LENGTH(tester, 0, 1, index).set(type, bytes);
}

type Masks = readonly [number, number, number, number, number, number];

/** A filter on 0/1, which 0/0 sends to. */
async function filter(tester: XenaConnection, masks: Masks): Promise<void> {
  await new commands.PF_CREATE(tester, 0, 1, 0).set();
  await new commands.PF_CONDITION(tester, 0, 1, 0).set(...masks);
  await new commands.PF_ENABLE(tester, 0, 1, 0).setOn();
}

async function send(bench: Awaited<ReturnType<typeof startBench>>): Promise<void> {
  await new commands.P_TRAFFIC(bench.tester, 0, 0).setStart();
  bench.clock.advance(2 * SECOND);
}

const counted = async (tester: XenaConnection) => {
  const { packetCountSinceCleared: frames, byteCountSinceCleared: bytes } = await new commands.PR_FILTER(
    tester,
    0,
    1,
    0,
  ).get();
  return { frames, bytes };
};

const FIRST: Masks = [1, 0, 0, 0, 0, 0];
const LONG = 1 << 16;

describe("a filter with a match term", () => {
  test.each<[string, Term, bigint]>([
    ["bytes that the header has", { value: "020000000002" }, 1000n],
    ["bytes that the header has not", { value: "020000000003" }, 0n],
    ["bytes further on", { position: 6, value: "020000000001" }, 1000n],
    ["only the bits of its mask", { position: 4, mask: "00f0", value: "ff0f" }, 1000n],
    ["nothing, with an empty mask", { mask: "00", value: "ff" }, 1000n],
    ["a byte behind the header", { position: 14, value: "00" }, 0n],
    ["the protocols of the sender", { value: "02", protocol: ["ETHERNET", "IP"] }, 1000n],
    ["other protocols", { value: "02", protocol: ["ETHERNET", "VLAN"] }, 0n],
  ])("that asks for %s counts accordingly", async (_, term, frames) => {
    await using bench = await startBench();
    await stream(bench.tester);
    await matchTerm(bench.tester, 0, term);
    await filter(bench.tester, FIRST);
    await send(bench);
    expect(await counted(bench.tester)).toEqual({ frames, bytes: frames * 100n });
  });

  test("on a field that a modifier varies counts the frames with that value", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await stream(tester);
    await new commands.PS_MODIFIERCOUNT(tester, 0, 0, 0).set(1);
    await new commands.PS_MODIFIER(tester, 0, 0, 0, 0).set(4, "ffff0000", "INC", 2);
    await new commands.PS_MODIFIERRANGE(tester, 0, 0, 0, 0).set(10, 5, 20);
    await matchTerm(tester, 0, { position: 4, value: "000a" });
    await filter(tester, FIRST);
    await send(bench);
    // 10 10 15 15 20 20, 166 times over, and four frames more.
    expect((await counted(tester)).frames).toBe(334n);
  });

  test.each([
    ["DEC", "BIG", "0014", 334n],
    ["DEC", "LITTLE", "1400", 334n],
    ["INC", "LITTLE", "1400", 332n],
  ] as const)("counts values that go %s and are written %s end first", async (action, order, value, frames) => {
    await using bench = await startBench();
    const { tester } = bench;
    await stream(tester);
    await new commands.PS_MODIFIERCOUNT(tester, 0, 0, 0).set(1);
    await new commands.PS_MODIFIER(tester, 0, 0, 0, 0).set(4, "ffff0000", action, 2);
    await new commands.PS_MODIFIERRANGE(tester, 0, 0, 0, 0).set(10, 5, 20);
    await new commands.PS_MODIFIER_ENDIAN(tester, 0, 0, 0, 0).set(order);
    await matchTerm(tester, 0, { position: 4, value });
    await filter(tester, FIRST);
    await send(bench);
    expect((await counted(tester)).frames).toBe(frames);
  });

  test("counts a field of 32 bits", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await stream(tester);
    await new commands.PS_MODIFIEREXTCOUNT(tester, 0, 0, 0).set(1);
    await new commands.PS_MODIFIEREXT(tester, 0, 0, 0, 0).set(2, "ffffffff", "INC", 1);
    await new commands.PS_MODIFIEREXTRANGE(tester, 0, 0, 0, 0).set(100_000, 1, 100_003);
    await matchTerm(tester, 0, { position: 2, value: "000186a3" });
    await filter(tester, FIRST);
    await send(bench);
    expect((await counted(tester)).frames).toBe(250n);
  });
});

describe("a filter with a length term", () => {
  test.each<[string, Length, "AT_MOST" | "AT_LEAST", number, bigint, bigint]>([
    ["one size", ["FIXED", 100, 100], "AT_MOST", 100, 1000n, 100_000n],
    ["one size", ["FIXED", 100, 100], "AT_LEAST", 101, 0n, 0n],
    // 64 to 163: a hundred sizes, ten times.
    ["INCREMENTING sizes", ["INCREMENTING", 64, 163], "AT_LEAST", 154, 100n, 15_850n],
    ["BUTTERFLY sizes", ["BUTTERFLY", 64, 163], "AT_MOST", 64, 10n, 640n],
    ["BUTTERFLY sizes", ["BUTTERFLY", 64, 163], "AT_LEAST", 162, 20n, 3250n],
    ["RANDOM sizes", ["RANDOM", 64, 163], "AT_MOST", 113, 500n, 44_250n],
    ["a MIX", ["MIX", 64, 1518], "AT_LEAST", 1518, 180n, 273_240n],
  ])("counts of %s %j those of %s %i bytes", async (_, length, type, bytes, frames, sum) => {
    await using bench = await startBench();
    await stream(bench.tester, length);
    await lengthTerm(bench.tester, 0, type, bytes);
    await filter(bench.tester, [LONG, 0, 0, 0, 0, 0]);
    await send(bench);
    expect(await counted(bench.tester)).toEqual({ frames, bytes: sum });
  });
});

describe("the condition of a filter", () => {
  const cases: [string, Masks, bigint][] = [
    ["all terms of a group", [0b01 | LONG, 0, 0, 0, 0, 0], 100n],
    ["no term that is forbidden", [0b01, LONG, 0, 0, 0, 0], 900n],
    ["a term that does not hold", [0b11, 0, 0, 0, 0, 0], 0n],
    ["one group or another", [0b10, 0, LONG, 0, 0, 0], 100n],
    ["the third group", [0, 0, 0, 0, 0b01, 0b10], 1000n],
    ["a term that does not exist", [0b100, 0, 0, 0, 0, 0], 0n],
    ["nothing", [0, 0, 0, 0, 0, 0], 0n],
  ];

  test.each(cases)("that asks for %s", async (_, masks, frames) => {
    await using bench = await startBench();
    await stream(bench.tester, ["INCREMENTING", 64, 163]);
    await matchTerm(bench.tester, 0, { value: "0200" });
    await matchTerm(bench.tester, 1, { value: "0300" });
    await lengthTerm(bench.tester, 0, "AT_LEAST", 154);
    await filter(bench.tester, masks);
    await send(bench);
    expect((await counted(bench.tester)).frames).toBe(frames);
  });
});

describe("the counters of a filter", () => {
  async function running(): Promise<Awaited<ReturnType<typeof startBench>>> {
    const bench = await startBench({ cableDelayNs: 0 });
    await stream(bench.tester);
    await new commands.PS_PACKETLIMIT(bench.tester, 0, 0, 0).set(-1);
    await matchTerm(bench.tester, 0, { value: "02" });
    await filter(bench.tester, FIRST);
    await new commands.P_TRAFFIC(bench.tester, 0, 0).setStart();
    return bench;
  }

  test("have rates of the last second and sums, and both commands tell the same", async () => {
    await using bench = await running();
    bench.clock.advance(3 * SECOND);
    const extended = await new commands.PR_FILTEREXT(bench.tester, 0, 1, 0).get();
    expect(extended).toEqual({
      bitCountLastSec: 800_000n,
      byteCountLastSec: 100_000n,
      packetCountLastSec: 1000n,
      byteCountSinceCleared: 300_000n,
      packetCountSinceCleared: 3000n,
    });
    await new commands.P_TRAFFIC(bench.tester, 0, 0).setStop();
    const stopped = await new commands.PR_FILTER(bench.tester, 0, 1, 0).get();
    expect(stopped).toMatchObject({ packetCountLastSec: 0n, packetCountSinceCleared: 3000n });
  });

  test("begin when the filter is enabled, rest while it is not, and go on", async () => {
    await using bench = await running();
    const { tester, clock } = bench;
    const enable = new commands.PF_ENABLE(tester, 0, 1, 0);
    clock.advance(SECOND);
    await enable.setOff();
    clock.advance(SECOND);
    expect((await counted(tester)).frames).toBe(1000n);
    await enable.setOn();
    clock.advance(SECOND / 2);
    expect((await counted(tester)).frames).toBe(1500n);
    expect((await new commands.PR_FILTER(tester, 0, 1, 0).get()).packetCountLastSec).toBe(500n);
  });

  test("keep what passed before traffic was started again", async () => {
    await using bench = await running();
    const { tester, clock } = bench;
    for (let round = 0; round < 3; round++) {
      clock.advance(SECOND);
      await new commands.P_TRAFFIC(tester, 0, 0).setStop();
      clock.advance(SECOND);
      await new commands.P_TRAFFIC(tester, 0, 0).setStart();
    }
    expect((await counted(tester)).frames).toBe(3000n);
  });

  test("are cleared with the port's, while traffic goes on", async () => {
    await using bench = await running();
    bench.clock.advance(SECOND);
    await new commands.PR_CLEAR(bench.tester, 0, 1).set();
    bench.clock.advance(SECOND);
    expect((await counted(bench.tester)).frames).toBe(1000n);
  });

  test("go with the filter, and with a reset of the port", async () => {
    await using bench = await running();
    const { tester, clock } = bench;
    clock.advance(SECOND);
    await new commands.PF_DELETE(tester, 0, 1, 0).set();
    await filter(tester, FIRST);
    expect((await counted(tester)).frames).toBe(0n);
    clock.advance(SECOND);
    await new commands.P_RESET(tester, 0, 1).set();
    await filter(tester, FIRST);
    expect((await counted(tester)).frames).toBe(0n);
  });

  test("count a frame that was sent by hand", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await matchTerm(tester, 0, { position: 12, value: "0806" });
    await filter(tester, FIRST);
    await new commands.P_XMITONE(tester, 0, 0).set(`${"ff".repeat(12)}0806${"00".repeat(46)}`);
    await new commands.P_XMITONE(tester, 0, 0).set(`${"ff".repeat(12)}0800${"00".repeat(46)}`);
    clock.advance(1000);
    expect(await counted(tester)).toEqual({ frames: 1n, bytes: 64n });
  });
});
