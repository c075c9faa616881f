import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { collect, outcome, settle, startBench } from "./support.js";
import { addStream, isOn, received, SECOND, sent, sentBy, start } from "./transmit.js";

const { C_TRAFFIC, C_TRAFFICSYNC, P_DYNAMIC, P_TRAFFICERR, P_TXDELAY, P_TXTIME, PS_ENABLE } = commands;

const txTime = async (tester: XenaConnection): Promise<bigint> => (await new P_TXTIME(tester, 0, 0).get()).microseconds;

describe("a start", () => {
  test("together with other ports waits for the delay of each, in steps of 64 microseconds", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { pps: 1_000_000_000 / 1000 });
    await new P_TXDELAY(tester, 0, 0).set(10);
    await new commands.P_TXTIMELIMIT(tester, 0, 0).set(1000n);
    const seen = collect(tester, "P_TRAFFIC");
    await new C_TRAFFIC(tester).set("ON", [0, 0]);
    expect(await isOn(tester)).toBe(true);
    clock.advance(640_999);
    expect([await sent(tester), await txTime(tester)]).toEqual([0n, 0n]);
    clock.advance(1);
    expect([await sent(tester), await txTime(tester)]).toEqual([1n, 1n]);
    clock.advance(999_000);
    await settle(tester);
    expect([await sent(tester), await isOn(tester), await txTime(tester)]).toEqual([1000n, false, 1000n]);
    expect(seen).toEqual(['P_TRAFFIC 0/0 [] {"onOff":"ON"}', 'P_TRAFFIC 0/0 [] {"onOff":"OFF"}']);
  });

  test("of one port takes no notice of the delay", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { pps: 1000 });
    await new P_TXDELAY(tester, 0, 0).set(31_250);
    expect(await outcome(new P_TXDELAY(tester, 0, 0).set(31_251))).toBe("BADVALUE");
    await start(tester);
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(1000n);
  });

  test("that is stopped while it waits has sent nothing", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { pps: 1000 });
    await new P_TXDELAY(tester, 0, 0).set(31_250);
    await new C_TRAFFIC(tester).set("ON", [0, 0]);
    clock.advance(SECOND);
    await new C_TRAFFIC(tester).set("OFF", [0, 0]);
    clock.advance(2 * SECOND);
    expect([await sent(tester), await received(tester), await txTime(tester)]).toEqual([0n, 0n, 0n]);
  });

  test("can be prepared, and the port says what came out", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    const error = async () => (await new P_TRAFFICERR(tester, 0, 0).get()).error;
    await addStream(tester, 0, { pps: 100_000_000, bytes: 1000 });
    expect(await error()).toBe("NOT_PREPARED");
    expect(await outcome(new commands.P_TXPREPARE(tester, 0, 0).set())).toBe("FAILED");
    expect(await error()).toBe("RATE_LENGTH_ERROR");
    await new commands.PS_RATEPPS(tester, 0, 0, 0).set(1000);
    expect(await outcome(new commands.P_TXPREPARE(tester, 0, 0).set())).toBe("OK");
    expect([await error(), await isOn(tester)]).toEqual(["PREPARED_OK", false]);
  });
});

describe("an appointment", () => {
  test("to start and one to stop at seconds of the chassis time are kept to the nanosecond", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { pps: 1000 });
    const { localTime } = await new commands.C_TIME(tester).get();
    await new C_TRAFFICSYNC(tester).set("ON", localTime + 2n, [0, 0]);
    await new C_TRAFFICSYNC(tester).set("OFF", localTime + 5n, [0, 0]);
    clock.advance(10 * SECOND);
    expect([await sent(tester), await isOn(tester), await txTime(tester)]).toEqual([3000n, false, 3_000_000n]);
  });

  test("takes the place of the one before, of its own ports only, and a reset calls it off", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { pps: 1000 });
    await new commands.PS_CREATE(tester, 0, 1, 0).set();
    const { localTime } = await new commands.C_TIME(tester).get();
    const before = clock.scheduled;
    for (let i = 0; i < 50; i++) await new C_TRAFFICSYNC(tester).set("ON", localTime + 100n, [0, 0, 0, 1]);
    expect(clock.scheduled).toBe(before + 1);
    await new C_TRAFFICSYNC(tester).set("ON", localTime + 3n, [0, 0]);
    expect(clock.scheduled).toBe(before + 2);
    clock.advance(4 * SECOND);
    const isOther = async () => (await new commands.P_TRAFFIC(tester, 0, 1).get()).onOff;
    expect([await isOn(tester), await isOther()]).toEqual([true, "OFF"]);
    await new commands.P_RESET(tester, 0, 1).set();
    expect(clock.scheduled).toBe(before);
    clock.advance(100 * SECOND);
    expect(await isOther()).toBe("OFF");
  });
});

describe("while traffic runs", () => {
  test.each([
    ["P_TXMODE", ["BURST"]],
    ["P_RATEPPS", [7]],
    ["P_TXBURSTPERIOD", [7n]],
    ["P_INTERFRAMEGAP", [24]],
    ["P_SPEEDREDUCTION", [50]],
    ["P_TPLDMODE", ["MICRO"]],
    ["P_TXTIMELIMIT", [7n]],
    ["P_TXPACKETLIMIT", [7]],
    ["P_RANDOMSEED", [7]],
    ["P_MAXHEADERLENGTH", [256]],
  ] as const)("%s is locked, and open again when it has stopped", async (name, values) => {
    await using bench = await startBench();
    const { tester } = bench;
    await addStream(tester, 0, { pps: 1000 });
    await start(tester);
    const command = new commands[name](tester, 0, 0) as { set(...values: readonly unknown[]): PromiseLike<void> };
    expect(await outcome(command.set(...values))).toBe("NOTVALID");
    await new commands.P_TRAFFIC(tester, 0, 0).set("STOP");
    expect(await outcome(command.set(...values))).toBe("OK");
  });

  test("a rate that is refused changes nothing about which rate rules", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { pps: 1000 });
    await start(tester);
    expect(await outcome(new commands.PS_RATEFRACTION(tester, 0, 0, 0).set(1_000_000))).toBe("NOTVALID");
    expect(await outcome(new commands.P_RATEPPS(tester, 0, 0).set(7))).toBe("NOTVALID");
    await new commands.P_TRAFFIC(tester, 0, 0).set("STOP");
    await start(tester);
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(1000n);
    expect((await new commands.P_RATEPPS(tester, 0, 0).get()).portRatePps).toBe(148_809_523);
  });

  test("the speed cannot be chosen", async () => {
    await using bench = await startBench({ modules: [{ revision: "Odin-10G-6S-6P[a]" }] });
    const { tester } = bench;
    await addStream(tester, 0, { pps: 1000 });
    await start(tester);
    expect(await outcome(new commands.P_SPEEDSELECTION(tester, 0, 0).set("AUTO"))).toBe("NOTVALID");
  });

  test("a port that allows changes goes on at once with new settings of its own, unless they do not fit", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0);
    await new commands.PS_RATEFRACTION(tester, 0, 0, 0).set(1_000_000);
    await addStream(tester, 1, { pps: 0 });
    await new P_DYNAMIC(tester, 0, 0).set("ON");
    await start(tester);
    clock.advance(SECOND);
    await new commands.P_INTERFRAMEGAP(tester, 0, 0).set(36);
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(148_809_523n + 125_000_000n);
    expect(await outcome(new commands.P_TPLDMODE(tester, 0, 0).set("MICRO"))).toBe("OK");
    const seen = collect(tester, "P_MIXWEIGHTS", "PS_BURST");
    await new commands.PS_PACKETLENGTH(tester, 0, 0, 1).set("MIX", 64, 64);
    await new commands.PS_PACKETHEADER(tester, 0, 0, 1).set("00".repeat(65));
    const weights = [100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] as const;
    expect(await outcome(new commands.P_MIXWEIGHTS(tester, 0, 0).set(...weights))).toBe("BADVALUE");
    expect((await new commands.P_MIXWEIGHTS(tester, 0, 0).get()).weight56Bytes).toBe(0);
    await new commands.PS_BURST(tester, 0, 0, 1).set(10, 100);
    await settle(tester);
    expect(seen).toEqual(['PS_BURST 0/0 [1] {"size":10,"density":100}']);
  });

  test("a packet limit that is already passed ends it at once", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { pps: 1000 });
    await new P_DYNAMIC(tester, 0, 0).set("ON");
    await start(tester);
    clock.advance(SECOND);
    await new commands.P_TXPACKETLIMIT(tester, 0, 0).set(10);
    clock.advance(SECOND);
    expect([await sent(tester), await isOn(tester), await txTime(tester)]).toEqual([1000n, false, 1_000_000n]);
    await new commands.P_TXPACKETLIMIT(tester, 0, 0).set(-1);
    await start(tester);
    clock.advance(SECOND);
    expect(await sent(tester)).toBe(2000n);
  });

  test("a stream that is neither on nor off goes between on and suppressed, and a run with such streams does not end", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { pps: 1000, limit: 10 });
    await addStream(tester, 1, { pps: 1000, limit: 10 });
    await new PS_ENABLE(tester, 0, 0, 1).set("SUPPRESS");
    await start(tester);
    clock.advance(SECOND);
    expect([await sent(tester), await isOn(tester)]).toEqual([10n, true]);
    expect(await outcome(new PS_ENABLE(tester, 0, 0, 1).set("OFF"))).toBe("NOTVALID");
    await new PS_ENABLE(tester, 0, 0, 1).set("ON");
    clock.advance(5_000_000);
    await new PS_ENABLE(tester, 0, 0, 1).set("SUPPRESS");
    clock.advance(SECOND);
    await new PS_ENABLE(tester, 0, 0, 1).set("ON");
    clock.advance(4_999_999);
    expect([await sent(tester), await isOn(tester)]).toEqual([19n, true]);
    clock.advance(1);
    expect([await sent(tester), await isOn(tester)]).toEqual([20n, false]);
  });

  test("a transmitter that is switched off goes on counting, and nothing arrives", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await addStream(tester, 0, { pps: 1000 });
    await start(tester);
    clock.advance(SECOND);
    await new commands.P_TXENABLE(tester, 0, 0).set("OFF");
    clock.advance(SECOND);
    expect([await sent(tester), await received(tester), await isOn(tester)]).toEqual([2000n, 1000n, true]);
  });
});

describe("a day", () => {
  test("of eight streams of all kinds of sizes and bursts is one calculation, exact to the byte", async () => {
    await using bench = await startBench({ modules: [{ revision: "Freya-800G-4S-2P[a]" }] });
    const { tester, clock } = bench;
    await new commands.C_TIMEOUT(tester).set(100_000);
    // Sizes of bursts of which a day has a whole number.
    const bursts = [-1, 30, 60, 90, 100, 120, 150, 180];
    const kinds = ["FIXED", "INCREMENTING", "BUTTERFLY", "RANDOM", "MIX"] as const;
    for (let index = 0; index < 8; index++) {
      await addStream(tester, index, { pps: 10_000_019 + index, burst: [bursts[index] ?? -1, 90] });
      await new commands.PS_PACKETLENGTH(tester, 0, 0, index).set(kinds[index % 5] ?? "FIXED", 100 + index, 1000);
    }
    await start(tester);
    const before = clock.scheduled;
    clock.advance(BigInt(SECOND) * 86_400n);
    expect(clock.scheduled).toBe(before);
    let bytes = 0n;
    for (let index = 0; index < 8; index++) {
      const frames = BigInt(10_000_019 + index) * 86_400n;
      expect(await sentBy(tester, index)).toBe(frames);
      const counted = (await new commands.PT_STREAM(tester, 0, 0, index).get()).byteCountSinceCleared;
      bytes += counted;
      if (index === 0 || index === 5) expect(counted).toBe(frames * BigInt(100 + index));
      if (index === 1) expect(counted).toBe(incremented(frames, 101n, 1000n));
      if (index === 4) expect(counted).toBe((frames / 100n) * 46_400n + (counted % 46_400n));
    }
    const total = await new commands.PT_TOTAL(tester, 0, 0).get();
    expect(total.byteCountSinceCleared).toBe(bytes);
    // The day ends with whole bursts; the second before it began within some.
    expect(80_000_180n - total.packetCountLastSec).toBeGreaterThanOrEqual(0n);
    expect(80_000_180n - total.packetCountLastSec).toBeLessThan(730n);
    clock.advance(500);
    expect(await received(tester)).toBe(total.packetCountSinceCleared);
  });

  test("of every mode is counted to the frame", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await new commands.C_TIMEOUT(tester).set(200_000);
    await addStream(tester, 0, { bytes: 100, limit: 3, burst: [7, 100] });
    await addStream(tester, 1, { bytes: 900, limit: 5, burst: [11, 100] });
    await new commands.P_RATEPPS(tester, 0, 0).set(8_000_000);
    await new commands.P_TXBURSTPERIOD(tester, 0, 0).set(3n);
    await new commands.P_TXMODE(tester, 0, 0).set("SEQUENTIAL");
    await start(tester);
    clock.advance(BigInt(SECOND) * 86_400n);
    await new commands.P_TRAFFIC(tester, 0, 0).set("STOP");
    expect([await sentBy(tester, 0), await sentBy(tester, 1)]).toEqual([3_000_000n * 86_400n, 5_000_000n * 86_400n]);
    await new commands.PT_CLEAR(tester, 0, 0).set();
    for (const stream of [0, 1]) await new commands.PS_PACKETLIMIT(tester, 0, 0, stream).set(-1);
    await new commands.P_TXMODE(tester, 0, 0).set("BURST");
    await start(tester);
    clock.advance(BigInt(SECOND) * 86_400n);
    const bursts = 86_400_000_000n / 3n;
    expect([await sentBy(tester, 0), await sentBy(tester, 1)]).toEqual([7n * bursts, 11n * bursts]);
  });
});

/** Bytes of frames that grow from the smallest size to the largest and begin again. */
function incremented(frames: bigint, min: bigint, max: bigint): bigint {
  const count = max - min + 1n;
  let rest = 0n;
  for (let i = 0n; i < frames % count; i++) rest += min + i;
  return (frames / count) * ((count * (min + max)) / 2n) + rest;
}
