import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { outcome } from "./support.js";
import {
  BOTH,
  CLIENT,
  MS,
  run,
  SECOND,
  SERVER,
  scenario,
  startGroups,
  stop,
  UNTIL_RUNNING,
  udp,
} from "./vulcan-support.js";

const udpTotal = (t: XenaConnection, port: number) => new commands.P4G_UDP_STATE_TOTAL(t, 0, port, 0).get();
const udpNow = (t: XenaConnection, port: number) => new commands.P4G_UDP_STATE_CURRENT(t, 0, port, 0).get();
const tcpTotal = (t: XenaConnection, port: number) => new commands.P4G_TCP_STATE_TOTAL(t, 0, port, 0).get();
const tcpRate = (t: XenaConnection, port: number) => new commands.P4G_TCP_STATE_RATE(t, 0, port, 0).get();
const ethOut = (t: XenaConnection, port: number) => new commands.P4_ETH_TX_COUNTERS(t, 0, port).get();
const ethIn = (t: XenaConnection, port: number) => new commands.P4_ETH_RX_COUNTERS(t, 0, port).get();
const good = async (t: XenaConnection, port: number) =>
  (await new commands.P4G_TCP_TX_PAYLOAD_COUNTERS(t, 0, port, 0).get()).goodByteCount;

describe("UDP", () => {
  test("opens by the load profile without a packet of its own, and each side has received what the other has sent", async () => {
    await using bench = await startGroups(udp(1000), scenario("BOTH"));
    const { tester, clock } = bench;
    await run(bench);
    clock.advance(500 * MS);
    expect(await udpNow(tester, CLIENT)).toMatchObject({ opened: 0n, active: 50n, closed: 50n });
    clock.advance(10 * SECOND);
    for (const port of BOTH) {
      const at = [tester, 0, port, 0] as const;
      expect(await udpTotal(tester, port)).toMatchObject({ opened: 100n, active: 100n, closed: 100n });
      expect((await new commands.P4G_UDP_TX_PAYLOAD_COUNTERS(...at).get()).byteCount).toBe(500_000n);
      expect((await new commands.P4G_UDP_RX_PAYLOAD_COUNTERS(...at).get()).byteCount).toBe(500_000n);
      expect((await new commands.P4G_UDP_TX_PACKET_COUNTERS(...at).get()).packetCount).toBe(500n);
      expect((await new commands.P4_UDP_RX_COUNTERS(tester, 0, port).get()).packetCount).toBe(500n);
      expect((await new commands.P4_TCP_TX_COUNTERS(tester, 0, port).get()).packetCount).toBe(0n);
      // Ethernet, IPv4 and UDP headers and the check sum take 46 bytes.
      expect(await ethOut(tester, port)).toMatchObject({ packetCount: 500n, byteCount: 500n * 1046n });
      expect((await tcpTotal(tester, port)).established).toBe(0n);
    }
  });

  test("is sent whether anybody listens or not, and only what comes later is heard", async () => {
    await using bench = await startGroups(udp(1000), scenario("UPLOAD"), (...at) =>
      new commands.P4G_RAW_PAYLOAD_TOTAL_LEN(...at).set("INFINITE", 0),
    );
    const { tester, clock } = bench;
    await new commands.P4_TRAFFIC(tester, 0, CLIENT).set("ON");
    clock.advance(UNTIL_RUNNING + 1000 * MS);
    const alone = (await ethOut(tester, CLIENT)).packetCount;
    expect(alone).toBeGreaterThan(1_000_000n);
    await new commands.P4_TRAFFIC(tester, 0, SERVER).set("ON");
    clock.advance(UNTIL_RUNNING);
    const before = (await ethOut(tester, CLIENT)).packetCount;
    expect((await ethIn(tester, SERVER)).packetCount).toBe(0n);
    clock.advance(SECOND);
    const [sent, heard] = [await ethOut(tester, CLIENT), await ethIn(tester, SERVER)];
    expect(heard.packetCount).toBe(sent.packetCount - before);
    expect(await udpTotal(tester, SERVER)).toMatchObject({ opened: 100n });
  });

  test("fills the line and no more, with one group or with several", async () => {
    await using bench = await startGroups(udp(1000), scenario("UPLOAD"), (...at) =>
      new commands.P4G_RAW_PAYLOAD_TOTAL_LEN(...at).set("INFINITE", 0),
    );
    const { tester, clock } = bench;
    await run(bench);
    clock.advance(2 * SECOND);
    // 10 Gbit/s of 1046 bytes with 20 bytes of preamble and gap.
    const rate = 10_000_000_000n / (8n * 1066n);
    const { packetsPerSec } = await ethOut(tester, CLIENT);
    expect([rate, rate + 1n]).toContain(packetsPerSec);
    await stop(bench);
    for (const port of BOTH) {
      const second = [tester, 0, port, 1] as const;
      await new commands.P4G_CREATE(...second).set();
      await new commands.P4G_ROLE(...second).set(port === CLIENT ? "CLIENT" : "SERVER");
      await new commands.P4G_CLIENT_RANGE(...second).set("10.0.2.1", 10, 10_000, 10, 10);
      await new commands.P4G_SERVER_RANGE(...second).set("10.0.3.1", 1, 80, 1);
      await new commands.P4G_LP_SHAPE(...second).set(0, 1000, 2000, 1000);
      await new commands.P4G_TEST_APPLICATION(...second).set("RAW");
      await new commands.P4G_RAW_TX_DURING_RAMP(...second).set("YES", "YES");
      await scenario("UPLOAD")(...second);
      await udp(1000)(...second);
    }
    await run(bench);
    clock.advance(2 * SECOND);
    const shared = await ethOut(tester, CLIENT);
    expect(shared.packetsPerSec - rate).toBeLessThanOrEqual(2n);
    expect(rate - shared.packetsPerSec).toBeLessThanOrEqual(2n);
  });

  test.each(["INCREMENT", "RANDOM"] as const)("spreads %s packet sizes evenly over the bins", async (type) => {
    await using bench = await startGroups(udp(1000), scenario("UPLOAD"), async (...at) => {
      await new commands.P4G_UDP_PACKET_SIZE_TYPE(...at).set(type);
      await new commands.P4G_UDP_PACKET_SIZE_MINMAX(...at).set(54, 253);
      await new commands.P4G_RAW_PAYLOAD_TOTAL_LEN(...at).set("FINITE", 153 * 1000);
    });
    const { tester, clock } = bench;
    await run(bench);
    clock.advance(10 * SECOND);
    // Frames of 100 to 299 bytes: the first bin stays empty, the next two have half each.
    const { bin00, bin01, bin02, bin03 } = await new commands.P4_TX_PACKET_SIZE(tester, 0, CLIENT).get();
    expect([bin00, bin01, bin02, bin03]).toEqual([0n, 50_000n, 50_000n, 0n]);
    expect(await new commands.P4_RX_PACKET_SIZE(tester, 0, SERVER).get()).toMatchObject({ bin01: 50_000n });
  });
});

describe("requests", () => {
  const requests =
    (repeat: number) =>
    async (...at: Parameters<ReturnType<typeof scenario>>) => {
      await new commands.P4G_RAW_HAS_DOWNLOAD_REQ(...at).set("YES");
      await new commands.P4G_RAW_DOWNLOAD_REQUEST(...at).set(4, "47455420");
      await new commands.P4G_RAW_REQUEST_REPEAT(...at).set("FINITE", repeat);
    };
  const transactions = (t: XenaConnection, port: number) =>
    new commands.P4G_APP_TRANSACTION_COUNTERS(t, 0, port, 0).get();

  test("are answered with the payload, as often as it is said for every connection", async () => {
    await using bench = await startGroups(requests(3));
    const { tester, clock } = bench;
    await run(bench);
    clock.advance(SECOND);
    expect(await transactions(tester, CLIENT)).toMatchObject({ transactionCount: 300n, transactionPerSecond: 300n });
    clock.advance(10 * SECOND);
    for (const port of BOTH) expect((await transactions(tester, port)).transactionCount).toBe(300n);
    expect([await good(tester, CLIENT), await good(tester, SERVER)]).toEqual([300n * 4n, 300n * 5000n]);
    await stop(bench);
    const histogram = await new commands.P4G_APP_TRANSACTION_HIST(tester, 0, CLIENT, 0).get();
    expect(histogram).toMatchObject({ connectionCount: 100, avgTransactionPerCon: 3n, bin03: 100, bin02: 0 });
  });

  test("are waited for: a server that has none to answer sends nothing", async () => {
    await using bench = await startGroups();
    const { tester, clock } = bench;
    await new commands.P4G_RAW_HAS_DOWNLOAD_REQ(tester, 0, SERVER, 0).set("YES");
    await run(bench);
    clock.advance(10 * SECOND);
    expect(await good(tester, SERVER)).toBe(0n);
    expect((await transactions(tester, SERVER)).transactionCount).toBe(0n);
    expect((await tcpTotal(tester, SERVER)).established).toBe(100n);
  });
});

describe("lives of connections", () => {
  const lives =
    (mode: "ONCE" | "IMMORTAL" | "REINCARNATE", ms: number, repetitions?: number) =>
    async (...at: Parameters<ReturnType<typeof scenario>>) => {
      await new commands.P4G_RAW_CONN_INCARNATION(...at).set(mode);
      await new commands.P4G_RAW_CONN_LIFETIME(...at).set("MSECS", ms);
      await new commands.P4G_RAW_CONN_REPETITIONS(...at).set(
        repetitions === undefined ? "INFINITE" : "FINITE",
        repetitions ?? 0,
      );
    };

  test.each([
    // Up in 1 s, steady for 2 s: the first connection ends 5 times before the ramp down, the last 3 times.
    ["REINCARNATE", 500, undefined, 100n + 450n],
    ["IMMORTAL", 500, undefined, 100n + 450n],
    ["REINCARNATE", 500, 2, 300n],
    ["REINCARNATE", 4000, undefined, 100n],
    ["ONCE", 500, undefined, 100n],
  ] as const)("%s of %d ms, %s times, make so many connections", async (mode, lifetime, repetitions, expected) => {
    await using bench = await startGroups(lives(mode, lifetime, repetitions));
    const { tester, clock } = bench;
    await run(bench);
    const seen: bigint[] = [];
    for (let step = 0; step < 60; step++) {
      clock.advance(100 * MS);
      const { established, closed } = await tcpTotal(tester, CLIENT);
      expect(established - closed).toBeLessThanOrEqual(100n);
      seen.push(established);
    }
    expect(seen).toEqual([...seen].sort((a, b) => Number(a - b)));
    expect(await tcpTotal(tester, SERVER)).toMatchObject({ established: expected, closed: expected });
  });

  test("that are replaced make a steady rate of new ones, which the line limits", async () => {
    await using bench = await startGroups(lives("REINCARNATE", 10));
    const { tester, clock } = bench;
    await run(bench);
    clock.advance(2500 * MS);
    expect(await tcpRate(tester, CLIENT)).toMatchObject({ established: 10_000n, closed: 10_000n });
    await stop(bench);
    for (const port of BOTH) {
      await new commands.P4G_CLIENT_RANGE(tester, 0, port, 0).set("10.0.0.1", 100, 10_000, 1000, 100);
    }
    await run(bench);
    clock.advance(2500 * MS);
    const { established } = await tcpRate(tester, CLIENT);
    const { bitsPerSec } = await ethOut(tester, SERVER);
    expect(established).toBeGreaterThan(100_000n);
    expect(bitsPerSec).toBeLessThanOrEqual(10_000_000_000n);
  });

  test("end with the payload where one side closes then", async () => {
    await using bench = await startGroups((...at) => new commands.P4G_RAW_CLOSE_CONN(...at).set("SERVER"));
    const { tester, clock } = bench;
    await run(bench);
    clock.advance(2 * SECOND);
    expect(await tcpTotal(tester, CLIENT)).toMatchObject({ established: 100n, closed: 100n });
  });
});

test("connections that nobody answers are tried again by the timeout, and given up in the end", async () => {
  await using bench = await startGroups((...at) => new commands.P4G_TCP_SYN_RTO(...at).set(1000, 2, 1));
  const { tester, clock } = bench;
  await new commands.P4_TRAFFIC(tester, 0, CLIENT).set("ON");
  const at = [tester, 0, CLIENT, 0] as const;
  const retries = async () => (await new commands.P4G_TCP_RETRANSMIT_COUNTERS(...at).get()).synRetransCount;
  clock.advance(UNTIL_RUNNING + 1500 * MS);
  expect(await retries()).toBe(50n);
  clock.advance(2500 * MS);
  // After 1 s and 3 s; given up 2 s after that.
  expect(await retries()).toBe(200n);
  expect((await ethOut(tester, CLIENT)).packetCount).toBe(300n);
  expect((await new commands.P4G_TCP_ERROR_COUNTERS(...at).get()).maxSynRetransCount).toBe(0n);
  clock.advance(10 * SECOND);
  expect(await retries()).toBe(200n);
  expect((await new commands.P4G_TCP_ERROR_COUNTERS(...at).get()).maxSynRetransCount).toBe(100n);
  await new commands.P4_TRAFFIC(tester, 0, SERVER).set("ON");
  clock.advance(UNTIL_RUNNING);
  expect((await tcpTotal(tester, SERVER)).established).toBe(0n);
});

describe("addresses", () => {
  test("of IPv6 and tags make longer frames, and are counted as such", async () => {
    await using bench = await startGroups(async (...at) => {
      await new commands.P4G_IP_VERSION(...at).set("IPV6");
      await new commands.P4G_IPV6_CLIENT_RANGE(...at).set("2001:db8::1", 10, 10_000, 10, 10n);
      await new commands.P4G_IPV6_SERVER_RANGE(...at).set("2001:db8::1:1", 1, 80, 1);
      await new commands.P4G_VLAN_ENABLE(...at).set("YES");
      await new commands.P4G_VLAN_TCI(...at).set([{ tci: 100, type: "TYPE_C" }]);
    });
    const { tester, clock } = bench;
    await run(bench);
    clock.advance(10 * SECOND);
    // 18 + 4 + 40 + 20 bytes around 400 segments, and alone 300 times.
    expect(await ethOut(tester, SERVER)).toMatchObject({ packetCount: 700n, byteCount: 500_000n + 700n * 82n });
    expect((await new commands.P4_IPV6_RX_COUNTERS(tester, 0, CLIENT).get()).packetCount).toBe(700n);
    expect((await new commands.P4_IPV4_RX_COUNTERS(tester, 0, CLIENT).get()).packetCount).toBe(0n);
    expect((await new commands.P4_PORT_TX_COUNTERS(tester, 0, SERVER).get()).vlanPacketCount).toBe(700n);
  });

  test.each<[string, (tester: XenaConnection) => PromiseLike<unknown>]>([
    [
      "tags",
      (t) =>
        new commands.P4G_VLAN_ENABLE(t, 0, SERVER, 0)
          .set("YES")
          .then(() => new commands.P4G_VLAN_TCI(t, 0, SERVER, 0).set([{ tci: 7, type: "TYPE_C" }])),
    ],
    ["clients", (t) => new commands.P4G_CLIENT_RANGE(t, 0, SERVER, 0).set("10.9.0.1", 10, 10_000, 10, 10)],
    ["protocols", (t) => new commands.P4G_L4_PROTOCOL(t, 0, SERVER, 0).set("UDP")],
  ])("with other %s on the other side do not meet", async (_, set) => {
    await using bench = await startGroups();
    const { tester, clock } = bench;
    await set(tester);
    await run(bench);
    clock.advance(2 * SECOND);
    expect((await tcpTotal(tester, CLIENT)).established).toBe(0n);
  });

  test("of clients may differ where they are translated", async () => {
    await using bench = await startGroups((...at) => new commands.P4G_NAT(...at).set("ON"));
    const { tester, clock } = bench;
    await new commands.P4G_CLIENT_RANGE(tester, 0, SERVER, 0).set("10.9.0.1", 10, 10_000, 10, 10);
    await run(bench);
    clock.advance(2 * SECOND);
    expect((await tcpTotal(tester, SERVER)).established).toBe(100n);
  });

  test("come from a pool when one was set last, as many as it says at a time", async () => {
    const entry = (last: number) =>
      ({ ipv4Address: `10.5.0.${last}`, subnetMask: "255.255.0.0", macAddress: "00:00:00:00:00:01" }) as const;
    await using bench = await startGroups((...at) =>
      new commands.P4G_IPV4_CLIENT_ADDRESS_POOL(...at).set(3, 10_000, 7, [1, 2, 3, 4].map(entry)),
    );
    const { tester, clock } = bench;
    await run(bench);
    clock.advance(2 * SECOND);
    expect((await tcpTotal(tester, SERVER)).established).toBe(21n);
    await stop(bench);
    for (const port of BOTH) {
      await new commands.P4G_CLIENT_RANGE(tester, 0, port, 0).set("10.0.0.1", 5, 10_000, 1, 5);
    }
    await run(bench);
    clock.advance(2 * SECOND);
    expect((await tcpTotal(tester, SERVER)).established).toBe(5n);
  });

  test.each([
    ["IPV4", "ARP", 64n],
    ["IPV6", "NDP", 90n],
  ] as const)("of hardware are asked for before an %s run, once each", async (version, way, bytes) => {
    await using bench = await startGroups(async (...at) => {
      await new commands.P4G_L2_USE_ADDRESS_RES(...at).set("YES");
      await new commands.P4G_IP_VERSION(...at).set(version);
      await new commands.P4G_IPV6_CLIENT_RANGE(...at).set("2001:db8::1", 10, 10_000, 10, 10n);
      await new commands.P4G_IPV6_SERVER_RANGE(...at).set("2001:db8::1:1", 1, 80, 1);
    });
    const { tester, clock } = bench;
    for (const name of ["PREPARE", "PRERUN"] as const) {
      for (const port of BOTH) await new commands.P4_TRAFFIC(tester, 0, port).set(name);
      clock.advance(SECOND);
    }
    const questions = async (port: number) => {
      const at = [tester, 0, port] as const;
      const values =
        way === "ARP"
          ? [await new commands.P4_ARP_TX_COUNTERS(...at).get(), await new commands.P4_ARP_RX_COUNTERS(...at).get()]
          : [await new commands.P4_NDP_TX_COUNTERS(...at).get(), await new commands.P4_NDP_RX_COUNTERS(...at).get()];
      return values.map((each) => Object.values(each).slice(2));
    };
    // The client asks for one server, the server for ten clients.
    expect(await questions(CLIENT)).toEqual([
      [1n, 10n],
      [10n, 1n],
    ]);
    expect(await questions(SERVER)).toEqual([
      [10n, 1n],
      [1n, 10n],
    ]);
    expect(await ethOut(tester, CLIENT)).toMatchObject({ packetCount: 11n, byteCount: 11n * bytes });
  });

  test("of hardware that nobody tells keep the client silent", async () => {
    await using bench = await startGroups(async (...at) => {
      await new commands.P4G_L2_USE_ADDRESS_RES(...at).set("YES");
      await new commands.P4G_L2_USE_GW(...at).set("YES");
    });
    const { tester, clock } = bench;
    await new commands.P4_ARP_CONFIG(tester, 0, CLIENT).set(1000, 1000, 2);
    await run(bench);
    clock.advance(2 * SECOND);
    const arp = await new commands.P4_ARP_COUNTERS(tester, 0, CLIENT).get();
    expect(arp).toMatchObject({ arpRequestRetransCount: 2n, arpFailedCount: 1n, arpResolvedCount: 0n });
    expect((await ethOut(tester, CLIENT)).packetCount).toBe(3n);
    expect((await tcpTotal(tester, CLIENT)).synSent).toBe(0n);
  });
});

describe("histograms", () => {
  const setups = (t: XenaConnection) => new commands.P4G_TCP_ESTABLISH_HIST(t, 0, CLIENT, 0).get();

  test("are empty until traffic has ended, and hold every connection then", async () => {
    await using bench = await startGroups();
    const { tester, clock } = bench;
    await run(bench);
    clock.advance(10 * SECOND);
    expect(await setups(tester)).toMatchObject({ connectionCount: 0, interval: 100n });
    await stop(bench);
    const at = [tester, 0, CLIENT, 0] as const;
    expect(await setups(tester)).toMatchObject({ connectionCount: 100, avgConnectionEstabTime: 100n, bin01: 100 });
    expect(await new commands.P4G_TCP_CLOSE_HIST(...at).get()).toMatchObject({ connectionCount: 100, bin01: 100 });
    const bytes = await new commands.P4G_TCP_RX_GOOD_BYTES_HIST(...at).get();
    expect(bytes).toMatchObject({ connectionCount: 100, minByteCount: 5000n, maxByteCount: 5000n, bin05: 100 });
    expect(await new commands.P4G_UDP_RX_BYTES_HIST(...at).get()).toMatchObject({ connectionCount: 0 });
  });

  test("are worked out again with other bins when a client asks for it, and cleared", async () => {
    await using bench = await startGroups();
    const { tester, clock } = bench;
    const at = [tester, 0, CLIENT, 0] as const;
    await run(bench);
    clock.advance(SECOND);
    expect(await outcome(new commands.P4G_RECALC_TIME_HIST(...at).set())).toBe("NOTVALID");
    await stop(bench);
    await new commands.P4G_TIME_HIST_CONF(...at).set(50n, 25n);
    expect(await setups(tester)).toMatchObject({ interval: 100n, bin01: 100 });
    await new commands.P4G_RECALC_TIME_HIST(...at).set();
    expect(await setups(tester)).toMatchObject({ start: 50n, interval: 25n, bin01: 0, bin02: 100 });
    await new commands.P4G_CLEAR_POST_STAT(...at).set();
    expect(await setups(tester)).toMatchObject({ connectionCount: 0 });
    expect(await outcome(new commands.P4G_TIME_HIST_CONF(...at).set(0n, 0n))).toBe("BADVALUE");
  });

  test("tell how long connections waited for their server", async () => {
    await using bench = await startGroups();
    const { tester, clock } = bench;
    await new commands.P4_TRAFFIC(tester, 0, CLIENT).set("ON");
    clock.advance(UNTIL_RUNNING + 400 * MS);
    await new commands.P4_TRAFFIC(tester, 0, SERVER).set("ON");
    clock.advance(3 * SECOND);
    await stop(bench);
    const { connectionCount, minConnectionEstabTime, maxConnectionEstabTime } = await setups(tester);
    expect([connectionCount, minConnectionEstabTime]).toEqual([100, 100n]);
    // The server took 100 ms to come, so the first client waited for half a second.
    expect(maxConnectionEstabTime).toBeGreaterThan(480_000n);
    expect(maxConnectionEstabTime).toBeLessThanOrEqual(500_100n);
  });
});
