import { commands, type XenaConnection } from "labwire/xena";
import { Chassis, type DeviceOptions } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { announce, deviceBench, LINE_PPS, MS, mac, received, SECOND, sent, stream, traffic } from "./device-support.js";

type At = readonly [module: number, port: number];
const A: At = [0, 0];
const B: At = [0, 1];
const C: At = [1, 0];
const D: At = [1, 1];

const errors = (tester: XenaConnection, port: At, tpld = 0) => new commands.PR_TPLDERRORS(tester, ...port, tpld).get();
const receivedBy = async (tester: XenaConnection, ...ports: readonly At[]) =>
  Promise.all(ports.map((port) => received(tester, port)));

/** Runs traffic of ports for so long, then waits for what is on the way. */
async function run(bench: Awaited<ReturnType<typeof deviceBench>>, nanoseconds: number, ...ports: readonly At[]) {
  await new commands.C_TRAFFIC(bench.tester).set("ON", ports.flat());
  bench.clock.advance(nanoseconds);
  await new commands.C_TRAFFIC(bench.tester).set("OFF", ports.flat());
  bench.clock.advance(SECOND);
}

describe("the options of devices", () => {
  test.each<[string, Partial<DeviceOptions>]>([
    ["/devices/0/ports: a wire has two ports", { kind: "wire", ports: ["0/0"] }],
    ['/devices/0/ports: the chassis has no port "7/0"', { ports: ["7/0"] }],
    ["two devices, or twice", { ports: ["0/0", "0/0"] }],
    ["/devices/0/capacity/framesPerSecond/64: must be a number above 0", { capacity: { framesPerSecond: { 64: 0 } } }],
    ["/devices/0/addresses/0~10: ", { kind: "router", addresses: { "0/0": ["10.0.0.1"] } }],
    ["is not plugged in", { kind: "router", addresses: { "1/1": ["10.0.0.1/8"] } }],
    ["is no network", { kind: "router", routes: [{ to: "10", via: "10.0.0.1" }] }],
    ["is no address", { kind: "router", routes: [{ to: "10.0.0.0/8", via: "10" }] }],
  ])("are looked at: %s", async (message, device) => {
    await expect(Chassis.start({ devices: [{ kind: "switch", ports: ["0/0", "0/1"], ...device }] })).rejects.toThrow(
      message,
    );
  });

  test("take a port that has a cable for an error", async () => {
    const devices = [{ kind: "switch", ports: ["0/0"] }] as const;
    await expect(Chassis.start({ devices, wires: [["0/0", "0/1"]] })).rejects.toThrow("a cable and a device");
  });
});

describe("a wire", () => {
  test("loses, doubles, reorders and corrupts the shares that it is told, both ways", async () => {
    await using bench = await deviceBench({
      kind: "wire",
      lossRatio: 0.01,
      reorderRatio: 0.002,
      duplicateRatio: 0.005,
      corruptRatio: 0.001,
    });
    const { tester } = bench;
    await stream(tester, { port: A, from: 1, to: 2, pps: 100_000 });
    await stream(tester, { port: B, from: 2, to: 1, pps: 100_000 });
    await run(bench, SECOND, A, B);
    for (const port of [A, B]) {
      expect(await received(tester, port)).toBe(99_495n);
      expect(await errors(tester, port)).toMatchObject({ packetLossBySeq: 1000n, misorderBySeq: 198n });
      expect((await new commands.PR_EXTRA(tester, ...port).get()).fcsErrorCount).toBe(99n);
      expect((await new commands.PR_TOTALEXT(tester, ...port).get()).fcsErrorCount).toBe(99n);
    }
    await new commands.PR_CLEAR(tester, ...B).set();
    expect(await errors(tester, B)).toMatchObject({ packetLossBySeq: 0n, misorderBySeq: 0n });
    expect((await new commands.PR_EXTRA(tester, ...B).get()).fcsErrorCount).toBe(0n);
  });

  test("is as good as its functions say at the load that there is", async () => {
    await using bench = await deviceBench({ kind: "wire", lossRatio: (offered) => (offered > 5000 ? 0.5 : 0) });
    await stream(bench.tester, { port: A, from: 1, to: 2, pps: 4000 });
    await run(bench, SECOND, A);
    expect(await received(bench.tester, B)).toBe(4000n);
    await stream(bench.tester, { port: A, index: 1, tpld: 1, from: 1, to: 2, pps: 4000 });
    await run(bench, SECOND, A);
    expect([await received(bench.tester, B), await received(bench.tester, B, 1)]).toEqual([6000n, 2000n]);
  });

  test("begins its losses elsewhere with another seed, and at the same place with the same", async () => {
    const lost = async (seed: number) => {
      await using bench = await deviceBench({ kind: "wire", lossRatio: 0.01, seed });
      await stream(bench.tester, { port: A, from: 1, to: 2, pps: 30 });
      await run(bench, SECOND, A);
      return (await errors(bench.tester, B)).packetLossBySeq;
    };
    expect([await lost(0), await lost(80), await lost(80)]).toEqual([0n, 1n, 1n]);
  });

  test("needs both ends at one speed, as every cable does", async () => {
    await using bench = await deviceBench({ kind: "wire" });
    const sync = async () => (await new commands.P_RECEIVESYNC(bench.tester, ...B).get()).syncStatus;
    expect(await sync()).toBe("IN_SYNC");
    await new commands.P_TXENABLE(bench.tester, ...A).set("OFF");
    expect(await sync()).toBe("NO_SYNC");
  });
});

describe("receivers without sequence numbers", () => {
  test("cannot tell what is missing", async () => {
    await using bench = await deviceBench({ kind: "wire", lossRatio: 0.1, reorderRatio: 0.1 });
    for (const port of [A, B]) await new commands.P_TPLDMODE(bench.tester, ...port).set("MICRO");
    await stream(bench.tester, { port: A, from: 1, to: 2 });
    await run(bench, SECOND, A);
    expect(await received(bench.tester, B)).toBe(900n);
    expect(await errors(bench.tester, B)).toMatchObject({ packetLossBySeq: 0n, misorderBySeq: 0n });
  });
});

describe("outputs of a switch", () => {
  test("are shared by what comes from several ports, anew whenever one starts or stops", async () => {
    await using bench = await deviceBench({ capacity: { framesPerSecond: 1_000_000 } });
    const { tester, clock } = bench;
    await announce(tester, C, 3);
    await stream(tester, { port: A, from: 1, to: 3, tpld: 1, pps: 800_000 });
    await stream(tester, { port: B, from: 2, to: 3, tpld: 2, pps: 1_200_000 });
    const both = async () => [await received(tester, C, 1), await received(tester, C, 2)];
    await traffic(tester, A, "START");
    clock.advance(SECOND);
    expect(await both()).toEqual([800_000n, 0n]);
    await traffic(tester, B, "START");
    clock.advance(SECOND);
    // Two million are offered and one is served, so each keeps half.
    expect(await both()).toEqual([1_200_000n, 600_000n]);
    await traffic(tester, A, "STOP");
    clock.advance(SECOND);
    expect(await both()).toEqual([1_200_000n, 1_600_000n]);
  });

  test("follow a stream that ends by itself", async () => {
    await using bench = await deviceBench({ capacity: { framesPerSecond: 1_000_000 } });
    const { tester, clock } = bench;
    await announce(tester, C, 3);
    await stream(tester, { port: A, from: 1, to: 3, tpld: 1, pps: 1_000_000, frames: 500_000 });
    await stream(tester, { port: A, index: 1, from: 1, to: 3, tpld: 2, pps: 1_000_000 });
    await traffic(tester, A, "START");
    clock.advance(SECOND);
    expect([await received(tester, C, 1), await received(tester, C, 2)]).toEqual([250_000n, 750_000n]);
  });

  test("carry no more than their line", async () => {
    await using bench = await deviceBench({});
    const { tester } = bench;
    await announce(tester, C, 3);
    for (const [port, from] of [
      [A, 1],
      [B, 2],
    ] as const) {
      await stream(tester, { port, from, to: 3, tpld: from });
      await new commands.PS_RATEFRACTION(tester, ...port, 0).set(750_000);
    }
    await run(bench, SECOND, A, B);
    const got = (await received(tester, C, 1)) + (await received(tester, C, 2));
    expect(Number(got)).toBeGreaterThanOrEqual(LINE_PPS - 2);
    expect(Number(got)).toBeLessThanOrEqual(LINE_PPS);
  });

  test("empty their buffer after the stop, and then take as much again", async () => {
    await using bench = await deviceBench({ capacity: { framesPerSecond: 1_000_000 }, bufferFrames: 1000 });
    const { tester, clock } = bench;
    await announce(tester, C, 3);
    await stream(tester, { port: A, from: 1, to: 3, pps: 2_000_000, frames: 2000 });
    await run(bench, 2 * MS, A);
    expect(await received(tester, C)).toBe(2000n);
    await traffic(tester, A, "START");
    clock.advance(MS);
    await traffic(tester, A, "START");
    // The buffer is full: of as many frames again half find room.
    clock.advance(MS);
    clock.advance(SECOND);
    expect(await received(tester, C)).toBe(2000n + 2000n + 1000n);
  });
});

describe("a switch", () => {
  test("sends frames to stations that it does not know, and to groups, to all ports but the one they came by", async () => {
    await using bench = await deviceBench({});
    const { tester } = bench;
    await stream(tester, { port: A, from: 1, to: 3 });
    await run(bench, SECOND, A);
    expect(await receivedBy(tester, A, B, C, D)).toEqual([0n, 1000n, 1000n, 1000n]);
    await announce(tester, C, 3);
    await run(bench, SECOND, A);
    expect(await receivedBy(tester, A, B, C, D)).toEqual([0n, 1000n, 2000n, 1000n]);
    await stream(tester, { port: B, from: 2, to: "broadcast", tpld: 5 });
    await run(bench, SECOND, B);
    expect(await Promise.all([A, B, C, D].map((port) => received(tester, port, 5)))).toEqual([1000n, 0n, 1000n, 1000n]);
  });

  test("learns from the first frame of a stream that comes back", async () => {
    await using bench = await deviceBench({});
    const { tester, clock } = bench;
    await stream(tester, { port: A, from: 1, to: 3 });
    await stream(tester, { port: C, from: 3, to: 1 });
    await traffic(tester, A, "START");
    clock.advance(SECOND);
    await traffic(tester, C, "START");
    clock.advance(SECOND);
    expect(await receivedBy(tester, B, C, D)).toEqual([1001n, 2000n, 1001n]);
    expect(await received(tester, A)).toBe(1000n);
  });

  test("does not send frames back by the port that their station is behind", async () => {
    await using bench = await deviceBench({});
    await announce(bench.tester, A, 3);
    await stream(bench.tester, { port: A, from: 1, to: 3 });
    await run(bench, SECOND, A);
    expect(await receivedBy(bench.tester, A, B, C, D)).toEqual([0n, 0n, 0n, 0n]);
  });

  test("forgets a station that was silent for too long, or whose link went down", async () => {
    await using bench = await deviceBench({ macTable: { ageingSeconds: 10 } });
    const { tester, clock } = bench;
    await announce(tester, C, 3);
    await stream(tester, { port: A, from: 1, to: 3 });
    await traffic(tester, A, "START");
    clock.advance(15 * SECOND);
    expect(await receivedBy(tester, B, C)).toEqual([5000n, 15_000n]);
    await announce(tester, C, 3);
    clock.advance(SECOND);
    expect(await receivedBy(tester, B, C)).toEqual([5000n, 16_000n]);
    await new commands.P_TXENABLE(tester, ...C).set("OFF");
    await new commands.P_TXENABLE(tester, ...C).set("ON");
    clock.advance(SECOND);
    expect(await receivedBy(tester, B, C)).toEqual([6000n, 17_000n]);
  });

  test.each([
    ["all", {}, 100n, 0n],
    ["as many as have room", { size: 60 }, 60n, 40n],
    ["as many as can be learned in the time", { learningRate: 500 }, 50n, 50n],
  ] as const)("knows of a hundred stations that a stream counts up %s", async (_, macTable, known, flooded) => {
    await using bench = await deviceBench({ macTable });
    const { tester } = bench;
    const count = async (port: At, position: number) => {
      await new commands.PS_MODIFIERCOUNT(tester, ...port, 0).set(1);
      await new commands.PS_MODIFIER(tester, ...port, 0, 0).set(position, "ffff0000", "INC", 1);
      await new commands.PS_MODIFIERRANGE(tester, ...port, 0, 0).set(1, 1, 100);
    };
    // Stations behind B speak once each; then frames for all of them come from A. The table has room for A's station first.
    await stream(tester, { port: B, from: 0, to: "broadcast", frames: 100 });
    await count(B, 10);
    await run(bench, SECOND, B);
    await stream(tester, { port: A, from: 0xffff, to: 0, tpld: 1, frames: 100 });
    await count(A, 4);
    await run(bench, SECOND, A);
    expect(await received(tester, B, 1)).toBe(100n);
    expect(await received(tester, C, 1)).toBe(flooded);
    expect(known + flooded).toBe(100n);
  });

  test("spreads a stream over the ports that its addresses are behind, and each receiver misses the rest", async () => {
    await using bench = await deviceBench({});
    const { tester } = bench;
    for (const [port, station] of [
      [B, 1],
      [C, 2],
      [D, 3],
    ] as const)
      await announce(tester, port, station);
    await stream(tester, { port: A, from: 9, to: 0, frames: 1000 });
    await new commands.PS_MODIFIERCOUNT(tester, ...A, 0).set(1);
    await new commands.PS_MODIFIER(tester, ...A, 0, 0).set(4, "ffff0000", "INC", 1);
    await new commands.PS_MODIFIERRANGE(tester, ...A, 0, 0).set(1, 1, 3);
    await run(bench, 2 * SECOND, A);
    expect(await receivedBy(tester, B, C, D)).toEqual([334n, 333n, 333n]);
    expect((await errors(tester, C)).packetLossBySeq).toBe(667n);
  });

  test("drops frames that are too short, and those with a wrong check sum", async () => {
    await using bench = await deviceBench({});
    const { tester, clock } = bench;
    await announce(tester, C, 3);
    await stream(tester, { port: A, from: 1, to: 3, bytes: 60 });
    await stream(tester, { port: A, index: 1, tpld: 1, from: 1, to: 3 });
    await traffic(tester, A, "START");
    clock.advance(SECOND);
    await new commands.PS_INJECTFCSERR(tester, ...A, 1).set();
    expect([await received(tester, C, 0), await received(tester, C, 1)]).toEqual([0n, 999n]);
    await traffic(tester, A, "STOP");
    await new commands.PS_INSERTFCS(tester, ...A, 1).set("OFF");
    await run(bench, SECOND, A);
    expect(await received(tester, C, 1)).toBe(999n);
    expect((await new commands.PR_EXTRA(tester, ...C).get()).fcsErrorCount).toBe(0n);
  });

  test("takes ports of any speed, and none whose transmitter is off", async () => {
    const revision = "Loki-100G-5S-2P";
    await using bench = await deviceBench({}, { modules: [{ revision }, { revision, gbps: 40 }] });
    const { tester } = bench;
    const sync = async (port: At) => (await new commands.P_RECEIVESYNC(tester, ...port).get()).syncStatus;
    expect([await sync(A), await sync(C)]).toEqual(["IN_SYNC", "IN_SYNC"]);
    await new commands.P_TXENABLE(tester, ...C).set("OFF");
    expect([await sync(A), await sync(C)]).toEqual(["IN_SYNC", "NO_SYNC"]);
    await stream(tester, { port: A, from: 1, to: 3 });
    await run(bench, SECOND, A);
    expect(await receivedBy(tester, B, C, D)).toEqual([1000n, 0n, 1000n]);
  });
});

describe("a router", () => {
  const ROUTER: Partial<DeviceOptions> = {
    kind: "router",
    addresses: { "0/0": ["10.0.0.1/24"], "0/1": ["10.1.0.1/24"], "1/0": ["10.2.0.1/24", "2001:db8::1/64"] },
    routes: [
      { to: "10.1.9.0/24", via: "10.2.0.9" },
      { to: "10.9.0.0/16", via: "10.1.0.2" },
    ],
  };
  /** Addresses that the router has at 0/0, 0/1 and so on. */
  const routerMac = (port: number) => `024c5700000${port}`;

  /** Header of an IPv4 packet from 10.0.0.2. */
  const packet = (to: string, hops = 64, gateway = routerMac(0)) => {
    const address = to
      .split(".")
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("");
    return `${gateway}${mac(1)}08004500002e00000000${hops.toString(16).padStart(2, "0")}ff00000a000002${address}`;
  };

  test.each([
    ["the network of a port", "10.1.0.7", [1000n, 0n]],
    ["the longest prefix", "10.1.9.7", [0n, 1000n]],
    ["a neighbour", "10.9.1.7", [1000n, 0n]],
    ["nowhere", "10.8.0.7", [0n, 0n]],
  ] as const)("sends packets to %s", async (_, to, expected) => {
    await using bench = await deviceBench(ROUTER);
    await stream(bench.tester, { port: A, from: 1, to: 1 });
    await new commands.PS_PACKETHEADER(bench.tester, ...A, 0).set(packet(to));
    await run(bench, SECOND, A);
    expect(await receivedBy(bench.tester, B, C)).toEqual(expected);
  });

  test("drops packets that have come too far, and frames that are not for it", async () => {
    await using bench = await deviceBench(ROUTER);
    await stream(bench.tester, { port: A, from: 1, to: 1 });
    for (const header of [packet("10.1.0.7", 1), packet("10.1.0.7", 64, mac(2))]) {
      await new commands.PS_PACKETHEADER(bench.tester, ...A, 0).set(header);
      await run(bench, SECOND, A);
      expect(await receivedBy(bench.tester, A, B, C, D)).toEqual([0n, 0n, 0n, 0n]);
    }
  });

  test("counts the hops down and puts the addresses of the next link in front", async () => {
    await using bench = await deviceBench(ROUTER);
    const { tester } = bench;
    await stream(tester, { port: A, from: 1, to: 1 });
    await new commands.PS_PACKETHEADER(tester, ...A, 0).set(packet("10.1.0.7"));
    const station = Buffer.from(
      (await new commands.P_MACADDRESS(tester, ...B).get()).macAddress.replaceAll(":", ""),
      "hex",
    );
    // The lowest bytes of both addresses, and the hop count.
    const terms = [
      [0, station.toString("hex")],
      [6, routerMac(1)],
      [22, "3f"],
    ] as const;
    for (const [term, [position, value]] of terms.entries()) {
      const at = [tester, ...B, term] as const;
      await new commands.PM_CREATE(...at).set();
      await new commands.PM_POSITION(...at).set(position);
      await new commands.PM_MATCH(...at).set("ff".repeat(value.length / 2).padEnd(16, "0"), value.padEnd(16, "0"));
    }
    await new commands.PF_CREATE(tester, ...B, 0).set();
    await new commands.PF_CONDITION(tester, ...B, 0).set(7, 0, 0, 0, 0, 0);
    await new commands.PF_ENABLE(tester, ...B, 0).set("ON");
    await run(bench, SECOND, A);
    expect((await new commands.PR_FILTER(tester, ...B, 0).get()).packetCountSinceCleared).toBe(1000n);
  });

  test("shows a capture what it has made of a frame", async () => {
    await using bench = await deviceBench({ ...ROUTER, latency: { baseNs: 700 } });
    const { tester } = bench;
    await stream(tester, { port: A, from: 1, to: 1, frames: 2 });
    await new commands.PS_PACKETHEADER(tester, ...A, 0).set(packet("10.1.0.7"));
    await new commands.P_CAPTURE(tester, ...B).set("START");
    await run(bench, SECOND, A);
    const { hexData } = await new commands.PC_PACKET(tester, ...B, 1).get();
    expect([hexData.slice(12, 24), hexData.slice(44, 46)]).toEqual([routerMac(1), "3f"]);
    expect((await new commands.PC_EXTRA(tester, ...B, 1).get()).latency).toBe(700n);
  });
});

describe("the receiving port", () => {
  test("counts frames shorter than Ethernet allows", async () => {
    await using bench = await deviceBench({ kind: "wire" });
    await stream(bench.tester, { port: A, from: 1, to: 2 });
    await new commands.PS_PACKETLENGTH(bench.tester, ...A, 0).set("INCREMENTING", 60, 69);
    await run(bench, SECOND, A);
    const undersized = async () => (await new commands.PR_TOTALEXT(bench.tester, ...B).get()).undersizeCount;
    expect(await undersized()).toBe(400n);
    await new commands.PR_CLEAR(bench.tester, ...B).set();
    expect(await undersized()).toBe(0n);
  });

  test("counts an error for every frame that was sent without its check sum, also when its stream is over", async () => {
    await using bench = await deviceBench({ kind: "wire" });
    const { tester } = bench;
    await stream(tester, { port: A, from: 1, to: 2, frames: 700 });
    await new commands.PS_INSERTFCS(tester, ...A, 0).set("OFF");
    for (let i = 0; i < 9; i++) await run(bench, SECOND, A);
    expect((await new commands.PR_EXTRA(tester, ...B).get()).fcsErrorCount).toBe(6300n);
  });

  test("says whether frames have come that do not have the length of runts", async () => {
    await using bench = await deviceBench({ kind: "wire" }, { switches: { unsupported: "answer" } });
    await stream(bench.tester, { port: A, from: 1, to: 2 });
    await run(bench, SECOND, A);
    for (const [length, answer] of [
      [64, "NO"],
      [40, "YES"],
    ] as const) {
      await new commands.P_RXRUNTLENGTH(bench.tester, ...B).set(length);
      expect((await new commands.P_RXRUNTLEN_ERRS(bench.tester, ...B).get()).status).toBe(answer);
    }
  });

  test("counts interruptions that last too long, and how long they were", async () => {
    await using bench = await deviceBench({ kind: "wire" });
    const { tester, clock } = bench;
    await stream(tester, { port: A, from: 1, to: 2, pps: 1_000_000 });
    await new commands.P_GAPMONITOR(tester, ...B).set(100, 10);
    const gaps = async () => {
      const { gapCount, gapDuration } = await new commands.PR_EXTRA(tester, ...B).get();
      return [gapCount, gapDuration];
    };
    await traffic(tester, A, "START");
    clock.advance(SECOND);
    expect(await gaps()).toEqual([0n, 0n]);
    for (const microseconds of [5000, 50, 200]) {
      await new commands.P_TXENABLE(tester, ...B).set("OFF");
      clock.advance(microseconds * 1000);
      await new commands.P_TXENABLE(tester, ...B).set("ON");
      clock.advance(9000);
      if (microseconds === 5000) expect(await gaps()).toEqual([0n, 0n]);
      clock.advance(MS);
    }
    // From the last frame before it to the first one after it, which comes a microsecond after the link does.
    expect(await gaps()).toEqual([2n, 5001n + 201n]);
    await traffic(tester, A, "STOP");
    clock.advance(SECOND);
    expect((await gaps())[0]).toBe(2n);
    await new commands.PR_CLEAR(tester, ...B).set();
    expect(await gaps()).toEqual([0n, 0n]);
  });

  test("adds up the time in which too much was lost", async () => {
    await using bench = await deviceBench({ kind: "wire", lossRatio: (offered) => (offered > 5000 ? 0.6 : 0.1) });
    const { tester, clock } = bench;
    await new commands.P_UAT_FLR(tester, ...B).set(50);
    await new commands.P_UAT_MODE(tester, ...B).set("ON", 10);
    await stream(tester, { port: A, from: 1, to: 2, pps: 4000 });
    await stream(tester, { port: A, index: 1, from: 1, to: 2, pps: 4000, frames: 80_000 });
    const uat = async () => [
      (await new commands.PR_UAT_STATUS(tester, ...B).get()).status,
      (await new commands.PR_UAT_TIME(tester, ...B).get()).time,
    ];
    await traffic(tester, A, "START");
    clock.advance(9 * SECOND);
    expect(await uat()).toEqual(["OFF", 0]);
    clock.advance(6 * SECOND);
    expect((await uat())[0]).toBe("ON");
    clock.advance(15 * SECOND);
    expect((await uat())[0]).toBe("OFF");
    expect(await sent(tester, A, 1)).toBe(80_000n);
  });
});
