import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { logOn, outcome, startBench, startChassis } from "./support.js";

const { P_ARPREPLY, P_IPADDRESS, P_TRAFFIC, P_XMITONE, PR_EXTRA, PR_NOTPLD, PT_EXTRA, PT_TOTAL } = commands;

const SECOND = 1_000_000_000;

const NONE = "0.0.0.0";

/** ARP request by 02:..:0a at 10.0.0.1 for an address, as hex. */
function arpRequest(target: string, tags = ""): string {
  return `ffffffffffff02000000000a${tags}08060001080006040001${"02000000000a0a000001"}000000000000${target}${"00".repeat(18)}`;
}

/** Sends a frame from 0/0 and lets it arrive, and the answer come back. */
async function send(bench: Bench, frame: string): Promise<void> {
  await new P_XMITONE(bench.tester, 0, 0).set(frame);
  bench.clock.advance(2000);
}

type Bench = Awaited<ReturnType<typeof startBench>>;

/** A bench whose port 0/1 has addresses, and whose port 0/0 has 10.0.0.1. */
async function startAddressed(): Promise<Bench> {
  const bench = await startBench();
  const { tester } = bench;
  await new P_IPADDRESS(tester, 0, 0).set("10.0.0.1", "255.255.255.0", "10.0.0.254", NONE);
  await new P_IPADDRESS(tester, 0, 1).set("10.0.0.2", "255.255.255.0", NONE, NONE);
  await new commands.P_IPV6ADDRESS(tester, 0, 0).set("fe80::1", "::", 64, 128);
  await new commands.P_IPV6ADDRESS(tester, 0, 1).set("fe80::2", "::", 64, 128);
  return bench;
}

const extra = (tester: XenaConnection, port = 0) => new PR_EXTRA(tester, 0, port).get();

describe("a single frame", () => {
  test("arrives after the cable's delay, and not before", async () => {
    await using bench = await startBench({ cableDelayNs: 700 });
    const { tester, clock } = bench;
    const idle = clock.scheduled;
    const received = async () => (await new PR_NOTPLD(tester, 0, 1).get()).packetCountSinceCleared;
    await new P_XMITONE(tester, 0, 0).set("00".repeat(60));
    expect((await new PT_TOTAL(tester, 0, 0).get()).byteCountSinceCleared).toBe(64n);
    clock.advance(699);
    expect(await received()).toBe(0n);
    clock.advance(1);
    expect(await received()).toBe(1n);
    expect(clock.scheduled).toBe(idle);
  });

  test("has arrived for whoever asks later, even when the timer is late", async () => {
    let time = 0n;
    const { chassis } = await startChassis({ clock: { now: () => time, schedule: () => () => {} } });
    await using _chassis = chassis;
    const tester = await logOn(chassis, "bench");
    await new commands.P_RESERVATION(tester, 0, 0).set("RESERVE");
    await new P_XMITONE(tester, 0, 0).set("00".repeat(60));
    time = 1000n;
    expect((await new PR_NOTPLD(tester, 0, 1).get()).packetCountSinceCleared).toBe(1n);
    await tester.close();
  });

  test("says when it was sent, and is refused when it is longer than the port can send", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    const time = async () => (await new commands.P_XMITONETIME(tester, 0, 0).get()).nanoseconds;
    await new P_XMITONE(tester, 0, 0).set("00".repeat(60));
    const first = await time();
    clock.advance(12_345);
    await new P_XMITONE(tester, 0, 0).set("00".repeat(60));
    expect((await time()) - first).toBe(12_345n);
    expect(await outcome(new P_XMITONE(tester, 0, 0).set("00".repeat(9601)))).toBe("BADVALUE");
  });
});

describe("an ARP request", () => {
  test("for the port's address is answered, and counted on both sides", async () => {
    await using bench = await startAddressed();
    await send(bench, arpRequest("0a000002"));
    expect(await extra(bench.tester, 1)).toMatchObject({ rxArpRequestCount: 1n, rxArpReplyCount: 0n });
    expect(await extra(bench.tester, 0)).toMatchObject({ rxArpRequestCount: 0n, rxArpReplyCount: 1n });
    expect(await new PT_EXTRA(bench.tester, 0, 0).get()).toMatchObject({ txArpRequestCount: 1n, txArpReplyCount: 0n });
    expect(await new PT_EXTRA(bench.tester, 0, 1).get()).toMatchObject({ txArpRequestCount: 0n, txArpReplyCount: 1n });
    expect(await new PR_NOTPLD(bench.tester, 0, 0).get()).toMatchObject({
      packetCountSinceCleared: 1n,
      byteCountSinceCleared: 64n,
    });
  });

  test.each([
    ["for another address", "0a000003", {}, 0n],
    ["when the port is told not to answer", "0a000002", { reply: "OFF" }, 0n],
    ["for an address that differs where the wildcard is", "0a000063", { wild: "0.0.0.255" }, 1n],
    ["for an address that differs elsewhere too", "0a000163", { wild: "0.0.0.255" }, 0n],
  ] as const)("%s", async (_, target, so: { reply?: "OFF"; wild?: string }, answers) => {
    await using bench = await startAddressed();
    const { tester } = bench;
    if (so.wild !== undefined) await new P_IPADDRESS(tester, 0, 1).set("10.0.0.2", NONE, NONE, so.wild);
    if (so.reply !== undefined) await new P_ARPREPLY(tester, 0, 1).set(so.reply);
    await send(bench, arpRequest(target));
    expect((await extra(tester)).rxArpReplyCount).toBe(answers);
    expect((await extra(tester, 1)).rxArpRequestCount).toBe(1n);
  });

  test("is not answered by a port without an address", async () => {
    await using bench = await startBench();
    await send(bench, arpRequest("00000000"));
    expect((await extra(bench.tester)).rxArpReplyCount).toBe(0n);
  });

  test("is answered from the table: the row of the address before the network, and then the smallest network", async () => {
    await using bench = await startAddressed();
    const { tester } = bench;
    const row = (ipv4Address: string, prefix: number, macAddress: string, patchedMac: "ON" | "OFF" = "OFF") => ({
      ipv4Address,
      prefix,
      patchedMac,
      macAddress,
    });
    await new commands.P_ARPRXTABLE(tester, 0, 1).set([
      row("20.0.0.0", 8, "00:00:00:00:00:08"),
      row("20.1.0.0", 16, "00:00:00:00:00:16", "ON"),
      row("20.1.2.3", 24, "00:00:00:00:00:24"),
      row("20.1.2.4", 24, "00:00:00:00:00:25"),
    ]);
    await stream(tester, "0800", ipv4("14010204"));
    const asked = async (ip: string) => {
      await new commands.PS_PACKETHEADER(tester, 0, 0, 0).set(`${"00".repeat(12)}0800${ipv4(ip)}`);
      return new commands.PS_ARPREQUEST(tester, 0, 0, 0).get();
    };
    await new P_IPADDRESS(tester, 0, 0).set("20.0.0.1", "255.0.0.0", NONE, NONE);
    expect((await asked("14090909")).macAddress).toBe("00:00:00:00:00:08");
    expect((await asked("14010909")).macAddress).toBe("00:00:00:00:09:09");
    expect((await asked("14010204")).macAddress).toBe("00:00:00:00:00:25");
    expect((await asked("14010209")).macAddress).toBe("00:00:00:00:00:24");
    expect(await outcome(asked("15000001"))).toBe("FAILED");
    const wrong = [row("20.0.0.0", 33, "00:00:00:00:00:08")];
    expect(await outcome(new commands.P_ARPRXTABLE(tester, 0, 1).set(wrong))).toBe("BADVALUE");
  });
});

/** Header of IPv4 from 10.0.0.1 to an address, with a protocol. */
function ipv4(to: string, protocol = "01"): string {
  return `4500003000000000${"40"}${protocol}0000${"0a000001"}${to}`;
}

const FE80 = "fe800000000000000000000000000000";

/** Header of IPv6 from fe80::1 to fe80:: with that last byte. */
function ipv6(last: string, bytes = "0020"): string {
  return `60000000${bytes}3aff${FE80.slice(0, 30)}01${FE80.slice(0, 30)}${last}`;
}

/** Creates stream 0 on 0/0 with that type and header behind the addresses. */
async function stream(tester: XenaConnection, type: string, header: string): Promise<void> {
  await new commands.PS_CREATE(tester, 0, 0, 0).set();
  await new commands.PS_ENABLE(tester, 0, 0, 0).set("ON");
  await new commands.PS_PACKETHEADER(tester, 0, 0, 0).set(`ffffffffffff02000000000a${type}${header}`);
  await new commands.PS_PACKETLENGTH(tester, 0, 0, 0).set("FIXED", 100, 100);
}

describe("neighbour discovery and ping", () => {
  const solicitation = (last: string) =>
    `3333ff0000${last}02000000000a86dd${ipv6(last)}8700000000000000${FE80.slice(0, 30)}${last}010102000000000a`;

  test("a solicitation for the port's address is answered when P_ARPV6REPLY is on", async () => {
    await using bench = await startAddressed();
    await send(bench, solicitation("02"));
    await send(bench, solicitation("03"));
    expect((await extra(bench.tester)).rxArpReplyCount).toBe(1n);
    expect((await extra(bench.tester, 1)).rxArpRequestCount).toBe(2n);
    await new commands.P_ARPV6REPLY(bench.tester, 0, 1).set("OFF");
    await send(bench, solicitation("02"));
    expect((await extra(bench.tester)).rxArpReplyCount).toBe(1n);
  });

  test("a solicitation is answered from P_NDPRXTABLE", async () => {
    await using bench = await startAddressed();
    const entry = { ipv6Address: "fe80::3", prefix: 128, patchedMac: "OFF", macAddress: "00:00:00:00:00:33" } as const;
    await new commands.P_NDPRXTABLE(bench.tester, 0, 1).set([entry]);
    await send(bench, solicitation("03"));
    expect((await extra(bench.tester)).rxArpReplyCount).toBe(1n);
  });

  test("a ping of the port's address is answered with a frame of its size", async () => {
    await using bench = await startAddressed();
    const echo = (to: string) => `02000000000b02000000000a0800${ipv4(to)}0800000000010001${"00".repeat(40)}`;
    await send(bench, echo("0a000002"));
    await send(bench, echo("0a000003"));
    expect(await extra(bench.tester, 1)).toMatchObject({ rxPingRequestCount: 2n });
    expect(await extra(bench.tester, 0)).toMatchObject({ rxPingReplyCount: 1n });
    expect((await new PR_NOTPLD(bench.tester, 0, 0).get()).byteCountSinceCleared).toBe(86n);
    await new commands.P_PINGREPLY(bench.tester, 0, 1).set("OFF");
    await send(bench, echo("0a000002"));
    expect((await extra(bench.tester)).rxPingReplyCount).toBe(1n);
  });

  test("a ping by IPv6 is answered when P_PINGV6REPLY is on", async () => {
    await using bench = await startAddressed();
    const echo = `02000000000b02000000000a86dd${ipv6("02")}8000000000010001${"00".repeat(24)}`;
    await send(bench, echo);
    await new commands.P_PINGV6REPLY(bench.tester, 0, 1).set("OFF");
    await send(bench, echo);
    expect((await extra(bench.tester)).rxPingReplyCount).toBe(1n);
  });
});

describe("a stream of questions", () => {
  /** ARP requests for an address, behind the addresses and the type of a frame. */
  const arp = (target: string) => arpRequest(target).slice(28, 28 + 56);

  async function ask(bench: Bench, target: string, pps = 1000): Promise<void> {
    await stream(bench.tester, "0806", arp(target));
    await new commands.PS_RATEPPS(bench.tester, 0, 0, 0).set(pps);
    await new P_TRAFFIC(bench.tester, 0, 0).set("START");
  }

  test("is answered at its own rate, each question once, and answers are not answered", async () => {
    await using bench = await startAddressed();
    const idle = bench.clock.scheduled;
    await ask(bench, "0a000002");
    bench.clock.advance(10 * SECOND);
    expect(bench.clock.scheduled).toBe(idle);
    expect(await extra(bench.tester, 1)).toMatchObject({ rxArpRequestCount: 9999n, rxArpReplyCount: 0n });
    expect(await extra(bench.tester, 0)).toMatchObject({ rxArpRequestCount: 0n, rxArpReplyCount: 9999n });
    expect(await new PT_TOTAL(bench.tester, 0, 1).get()).toMatchObject({
      packetCountLastSec: 1000n,
      bitCountLastSec: 512_000n,
      packetCountSinceCleared: 9999n,
    });
    await new P_TRAFFIC(bench.tester, 0, 0).set("STOP");
    bench.clock.advance(SECOND);
    expect((await extra(bench.tester)).rxArpReplyCount).toBe(10_000n);
    expect((await new PT_TOTAL(bench.tester, 0, 1).get()).packetCountLastSec).toBe(0n);
  });

  test("is answered by the settings that hold when it comes", async () => {
    await using bench = await startAddressed();
    await ask(bench, "0a000002");
    bench.clock.advance(SECOND);
    await new P_ARPREPLY(bench.tester, 0, 1).set("OFF");
    bench.clock.advance(SECOND);
    await new P_ARPREPLY(bench.tester, 0, 1).set("ON");
    bench.clock.advance(SECOND);
    await new P_TRAFFIC(bench.tester, 0, 0).set("STOP");
    bench.clock.advance(SECOND);
    expect((await extra(bench.tester, 1)).rxArpRequestCount).toBe(3000n);
    expect((await extra(bench.tester)).rxArpReplyCount).toBe(2000n);
  });

  test("with a varying target is answered for those that are the port's", async () => {
    await using bench = await startAddressed();
    const { tester } = bench;
    await stream(tester, "0806", arp("0a000000"));
    await new commands.PS_RATEPPS(tester, 0, 0, 0).set(1000);
    await new commands.PS_MODIFIERCOUNT(tester, 0, 0, 0).set(1);
    await new commands.PS_MODIFIER(tester, 0, 0, 0, 0).set(40, "ffff0000", "INC", 1);
    await new commands.PS_MODIFIERRANGE(tester, 0, 0, 0, 0).set(0, 1, 9);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    bench.clock.advance(SECOND);
    await new P_TRAFFIC(tester, 0, 0).set("STOP");
    bench.clock.advance(SECOND);
    expect((await extra(tester, 1)).rxArpRequestCount).toBe(1000n);
    expect((await extra(tester)).rxArpReplyCount).toBe(100n);
  });

  test("ends when the way of the answers ends, and begins again with it", async () => {
    await using bench = await startAddressed();
    await ask(bench, "0a000002");
    bench.clock.advance(SECOND);
    await new commands.P_TXENABLE(bench.tester, 0, 1).set("OFF");
    bench.clock.advance(SECOND);
    await new commands.P_TXENABLE(bench.tester, 0, 1).set("ON");
    bench.clock.advance(SECOND);
    await new P_TRAFFIC(bench.tester, 0, 0).set("STOP");
    bench.clock.advance(SECOND);
    // The answer to the last frame before the end finds no way any more.
    expect((await extra(bench.tester)).rxArpReplyCount).toBe(1999n);
    expect((await new PT_EXTRA(bench.tester, 0, 1).get()).txArpReplyCount).toBe(2000n);
  });

  test("counts from zero again when cleared", async () => {
    await using bench = await startAddressed();
    await ask(bench, "0a000002");
    bench.clock.advance(SECOND);
    await new commands.PR_CLEAR(bench.tester, 0, 0).set();
    bench.clock.advance(SECOND);
    expect((await extra(bench.tester)).rxArpReplyCount).toBe(1000n);
  });
});

describe("a capture", () => {
  test("shows answers to single frames, and to the frames of a stream, byte by byte", async () => {
    await using bench = await startAddressed();
    const { tester, clock } = bench;
    await new commands.P_CAPTURE(tester, 0, 0).set("START");
    await send(bench, arpRequest("0a000002"));
    await stream(tester, "0806", arpRequest("0a000002").slice(28, 28 + 56));
    await new commands.PS_RATEPPS(tester, 0, 0, 0).set(1000);
    await new commands.PS_PACKETLIMIT(tester, 0, 0, 0).set(2);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(SECOND);
    await new commands.P_CAPTURE(tester, 0, 0).set("STOP");
    expect((await new commands.PC_STATS(tester, 0, 0).get()).packets).toBe(3n);
    const mac = (await new commands.P_MACADDRESS(tester, 0, 1).get()).macAddress.replaceAll(":", "");
    const reply = `02000000000a${mac}08060001080006040002${mac}0a00000202000000000a0a000001${"00".repeat(18)}`;
    for (const index of [0, 1, 2]) {
      const { hexData } = await new commands.PC_PACKET(tester, 0, 0, index).get();
      expect(hexData.slice(0, -8)).toBe(reply);
    }
  });
});

describe("questions of a stream", () => {
  test("find the hardware address of who answers, with the stream's own tags", async () => {
    await using bench = await startAddressed();
    const { tester, clock } = bench;
    await stream(tester, "810020050800", ipv4("0a000002"));
    const { macAddress } = await new commands.P_MACADDRESS(tester, 0, 1).get();
    expect(await new commands.PS_ARPREQUEST(tester, 0, 0, 0).get()).toEqual({ macAddress });
    clock.advance(SECOND);
    expect((await extra(tester)).rxArpReplyCount).toBe(1n);
    expect(await new commands.PS_PINGREQUEST(tester, 0, 0, 0).get()).toEqual({ delay: 0, timeToLive: 64 });
    clock.advance(SECOND);
    expect((await extra(tester)).rxPingReplyCount).toBe(1n);
  });

  test("ask the gateway when the address is of another network", async () => {
    await using bench = await startAddressed();
    const { tester } = bench;
    await stream(tester, "0800", ipv4("c0a80001"));
    expect(await outcome(new commands.PS_ARPREQUEST(tester, 0, 0, 0).get())).toBe("FAILED");
    await new P_IPADDRESS(tester, 0, 1).set("10.0.0.254", "255.255.255.0", NONE, NONE);
    expect(await outcome(new commands.PS_ARPREQUEST(tester, 0, 0, 0).get())).toBe("OK");
    await new commands.PS_IPV4GATEWAY(tester, 0, 0, 0).set("10.0.0.77");
    expect(await outcome(new commands.PS_ARPREQUEST(tester, 0, 0, 0).get())).toBe("FAILED");
  });

  test("are answered by a router that the port is plugged into, as a frame sent by hand is", async () => {
    const router = {
      kind: "router",
      ports: ["0/0", "0/1"],
      addresses: { "0/0": ["10.0.0.254/24"], "0/1": ["10.1.0.254/24"] },
    };
    await using bench = await startBench({ devices: [router as never] });
    const { tester } = bench;
    await new P_IPADDRESS(tester, 0, 0).set("10.0.0.1", "255.255.255.0", "10.0.0.254", NONE);
    await stream(tester, "0800", ipv4("0a010002"));
    const { macAddress } = await new commands.PS_ARPREQUEST(tester, 0, 0, 0).get();
    expect(macAddress).toMatch(/^02:4c:57:/);
    await send(bench, arpRequest("0a0000fe"));
    expect((await extra(tester)).rxArpReplyCount).toBe(2n);
    await send(bench, arpRequest("0a0000fd"));
    expect((await extra(tester)).rxArpReplyCount).toBe(2n);
  });

  test("go by neighbour discovery for IPv6", async () => {
    await using bench = await startAddressed();
    const { tester } = bench;
    await stream(tester, "86dd", ipv6("02"));
    const { macAddress } = await new commands.P_MACADDRESS(tester, 0, 1).get();
    expect(await new commands.PS_ARPREQUEST(tester, 0, 0, 0).get()).toEqual({ macAddress });
    expect((await new commands.PS_PINGREQUEST(tester, 0, 0, 0).get()).timeToLive).toBe(64);
  });

  test("fail when the answer takes longer than half a second", async () => {
    await using bench = await startBench({ cableDelayNs: 250_000_001 });
    const { tester } = bench;
    await new P_IPADDRESS(tester, 0, 1).set("10.0.0.2", NONE, NONE, NONE);
    await stream(tester, "0800", ipv4("0a000002"));
    expect(await outcome(new commands.PS_ARPREQUEST(tester, 0, 0, 0).get())).toBe("FAILED");
  });

  test("are not valid when the header names nobody", async () => {
    await using bench = await startAddressed();
    await new commands.PS_CREATE(bench.tester, 0, 0, 0).set();
    expect(await outcome(new commands.PS_ARPREQUEST(bench.tester, 0, 0, 0).get())).toBe("NOTVALID");
    expect(await outcome(new commands.PS_PINGREQUEST(bench.tester, 0, 0, 0).get())).toBe("NOTVALID");
  });
});

describe("addresses", () => {
  test("of hardware differ from port to port, and wildcards are whole bytes", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    const [a, b] = await Promise.all([0, 1].map((port) => new commands.P_MACADDRESS(tester, 0, port).get()));
    expect(a?.macAddress).not.toBe(b?.macAddress);
    expect(await outcome(new P_IPADDRESS(tester, 0, 0).set("1.2.3.4", NONE, NONE, "0.0.0.7"))).toBe("BADVALUE");
  });
});
