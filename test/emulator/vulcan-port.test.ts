import { commands } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { collect, outcome, settle } from "./support.js";
import { CLIENT, command, MS, run, SECOND, SERVER, startGroups, stop, UNTIL_RUNNING } from "./vulcan-support.js";

describe("a layer 4-7 port", () => {
  test("goes no way back but by stopping, and lets groups come and go only while it is idle", async () => {
    await using bench = await startGroups();
    const { tester, clock } = bench;
    const traffic = new commands.P4_TRAFFIC(tester, 0, CLIENT);
    const create = (index: number) => outcome(new commands.P4G_CREATE(tester, 0, CLIENT, index).set());
    await traffic.set("PRERUN");
    clock.advance(SECOND);
    expect(await outcome(traffic.set("PREPARE"))).toBe("NOTVALID");
    expect(await outcome(traffic.set("PRERUN"))).toBe("OK");
    await traffic.set("ON");
    expect(await outcome(traffic.set("PRERUN"))).toBe("NOTVALID");
    expect(await outcome(traffic.set("ON"))).toBe("OK");
    expect(await create(1)).toBe("NOTVALID");
    expect(await outcome(new commands.P4G_INDICES(tester, 0, CLIENT).set([0, 1]))).toBe("NOTVALID");
    await stop(bench);
    expect(await create(1)).toBe("OK");
    expect(await outcome(new commands.P4G_INDICES(tester, 0, CLIENT).set([0]))).toBe("OK");
    expect((await new commands.P4G_INDICES(tester, 0, CLIENT).get()).groupIdentifiers).toEqual([0]);
  });

  test("is in the DHCP state while it asks for addresses, which nobody on the cable has", async () => {
    await using bench = await startGroups();
    const { tester, clock } = bench;
    const seen = collect(tester, "P4_STATE");
    const state = () => new commands.P4_DHCP_STATE(tester, 0, CLIENT).get();
    await new commands.P4_DHCP_CONFIG(tester, 0, CLIENT).set(7, 2, 3, "02:00:00:00:00:01");
    await new commands.P4_DHCP_RUN(tester, 0, CLIENT).set();
    expect(await state()).toMatchObject({ dhcpState: "DHCP_STATE_RUNNING", numFailure: 0 });
    expect(await outcome(new commands.P4_TRAFFIC(tester, 0, CLIENT).set("ON"))).toBe("NOTVALID");
    expect(await outcome(new commands.P4_DHCP_RUN(tester, 0, CLIENT).set())).toBe("NOTVALID");
    clock.advance(9 * SECOND - 1);
    expect((await state()).dhcpState).toBe("DHCP_STATE_RUNNING");
    clock.advance(1);
    expect(await state()).toEqual({ dhcpState: "DHCP_STATE_FAILED", numSuccess: 0, numFailure: 7 });
    await settle(tester);
    expect(seen).toEqual(["DHCP", "OFF"].map((name) => `P4_STATE 0/0 [] {"state":"${name}"}`));
    expect(await outcome(new commands.P4_TRAFFIC(tester, 0, CLIENT).set("ON"))).toBe("OK");
  });

  test("that is stopped while it asks for addresses is off, and asks no more", async () => {
    await using bench = await startGroups();
    const { tester, clock } = bench;
    await new commands.P4_DHCP_RUN(tester, 0, CLIENT).set();
    await new commands.P4_TRAFFIC(tester, 0, CLIENT).set("OFF");
    clock.advance(100 * SECOND);
    const { dhcpState } = await new commands.P4_DHCP_STATE(tester, 0, CLIENT).get();
    expect([dhcpState, (await new commands.P4_STATE(tester, 0, CLIENT).get()).state]).toEqual([
      "DHCP_STATE_UNKNOWN",
      "OFF",
    ]);
  });

  test("uses a licence for its speed, of which there is one for every port that can have it", async () => {
    await using bench = await startGroups();
    const { tester } = bench;
    const licenses = () => new commands.M4_LICENSE_INFO(tester, 0).get();
    const before = await licenses();
    expect(before.n10gAvailable - before.n10gFree).toBe(2);
    await new commands.P4_SPEEDSELECTION(tester, 0, CLIENT).set("F1G");
    const after = await licenses();
    expect([after.n10gFree - before.n10gFree, before.n1gFree - after.n1gFree]).toEqual([1, 1]);
  });

  test("tells its queue what it tells of Ethernet, and clears both", async () => {
    await using bench = await startGroups();
    const { tester, clock } = bench;
    await run(bench);
    clock.advance(5 * SECOND);
    const eth = await new commands.P4_ETH_TX_COUNTERS(tester, 0, SERVER).get();
    const queues = async () => (await new commands.P4_ETH_QUEUE_COUNTERS(tester, 0, SERVER).get()).queueList;
    expect(await queues()).toMatchObject([{ txPackets: eth.packetCount, txBytes: eth.byteCount }]);
    await new commands.P4_CLEAR_COUNTERS(tester, 0, SERVER).set();
    expect(await queues()).toMatchObject([{ txPackets: 0n, txBytes: 0n, rxPackets: 0n }]);
  });
});

test("payload is sent in bursts and between offsets where that is asked for", async () => {
  await using bench = await startGroups(async (...at) => {
    await new commands.P4G_RAW_PAYLOAD_TOTAL_LEN(...at).set("INFINITE", 0);
    await new commands.P4G_RAW_TX_TIME_OFFSET(...at).set(500, -500);
    await new commands.P4G_RAW_BURSTY_CONF(...at).set(100, 300);
    await new commands.P4G_RAW_BURSTY_TX(...at).set("ON");
  });
  const { tester, clock } = bench;
  await run(bench);
  const sent = async () => (await new commands.P4G_TCP_TX_PAYLOAD_COUNTERS(tester, 0, SERVER, 0).get()).goodByteCount;
  clock.advance(500 * MS);
  expect(await sent()).toBe(0n);
  clock.advance(100 * MS);
  const burst = await sent();
  expect(burst).toBeGreaterThan(0n);
  clock.advance(300 * MS);
  expect(await sent()).toBe(burst);
  clock.advance(10 * SECOND);
  // From 0.5 s to 3.5 s there are 7 whole periods of 400 ms, and half of another, which begins with a burst.
  expect((await sent()) / burst).toBe(8n);
});

test("round trips are counted for every connection and every acknowledged segment", async () => {
  await using bench = await startGroups();
  const { tester, clock } = bench;
  await run(bench);
  clock.advance(10 * SECOND);
  const rtt = async (port: number) => new commands.P4G_TCP_RTT_VALUE(tester, 0, port, 0).get();
  expect(await rtt(CLIENT)).toMatchObject({ localRttCount: 100n, localRttSum: 10_000n });
  expect(await rtt(SERVER)).toMatchObject({ localRttCount: 500n, localRttSum: 50_000n });
});

test("the module has a clock that counts from its start, and a calendar that clients set", async () => {
  await using bench = await startGroups();
  const { tester, clock } = bench;
  clock.advance(61 * SECOND);
  expect((await new commands.M4_TIME(tester, 0).get()).timeNow).toBe(61_000n);
  const calendar = new commands.M4_SYSTEM_TIME(tester, 0);
  await new commands.M_RESERVATION(tester, 0).set("RELINQUISH");
  for (const port of [0, 1]) await new commands.P_RESERVATION(tester, 0, port).set("RELEASE");
  await new commands.M_RESERVATION(tester, 0).set("RESERVE");
  await calendar.set(2031, 12, 31, 23, 59, 30);
  clock.advance(31 * SECOND);
  expect(await calendar.get()).toEqual({ year: 2032, month: 1, day: 1, hour: 0, minute: 0, second: 1 });
  expect(await outcome(calendar.set(2031, 2, 30, 0, 0, 0))).toBe("BADVALUE");
  expect(await outcome(new commands.M4_REPLAY_PARSE_START(tester, 0).set("nothing.pcap"))).toBe("FAILED");
});

test("counters never go back and both ends agree, whatever goes which way", async () => {
  for (const scenario of ["DOWNLOAD", "UPLOAD", "BOTH", "ECHO"] as const) {
    await using bench = await startGroups(
      (...at) => new commands.P4G_RAW_TEST_SCENARIO(...at).set(scenario),
      (...at) => new commands.P4G_RAW_HAS_DOWNLOAD_REQ(...at).set("YES"),
      (...at) => new commands.P4G_RAW_DOWNLOAD_REQUEST(...at).set(3, "010203"),
    );
    const { tester, clock } = bench;
    await command(bench, "ON");
    clock.advance(UNTIL_RUNNING);
    let before = 0n;
    for (let step = 0; step < 50; step++) {
      clock.advance(97 * MS);
      const out = await new commands.P4_ETH_TX_COUNTERS(tester, 0, CLIENT).get();
      const heard = await new commands.P4_ETH_RX_COUNTERS(tester, 0, SERVER).get();
      expect([heard.packetCount, heard.byteCount]).toEqual([out.packetCount, out.byteCount]);
      expect(out.packetCount).toBeGreaterThanOrEqual(before);
      before = out.packetCount;
    }
    expect(before).toBeGreaterThan(0n);
  }
});

test("settings that make no sense break nothing", async () => {
  await using bench = await startGroups(
    (...at) => new commands.P4G_RAW_BURSTY_CONF(...at).set(100, -100),
    (...at) => new commands.P4G_RAW_BURSTY_TX(...at).set("ON"),
    (...at) => new commands.P4G_RAW_REQUEST_REPEAT(...at).set("FINITE", -3),
    (...at) => new commands.P4G_RAW_HAS_DOWNLOAD_REQ(...at).set("YES"),
    (...at) => new commands.P4G_RAW_DOWNLOAD_REQUEST(...at).set(-5, ""),
    (...at) => new commands.P4G_RAW_CONN_INCARNATION(...at).set("REINCARNATE"),
    (...at) => new commands.P4G_RAW_CONN_LIFETIME(...at).set("MSECS", 1),
    (...at) => new commands.P4G_RAW_CONN_REPETITIONS(...at).set("FINITE", -1),
    (...at) => new commands.P4G_TCP_SYN_RTO(...at).set(-1, 255, 255),
  );
  const { tester, clock } = bench;
  await run(bench);
  clock.advance(2 * SECOND);
  for (const port of [CLIENT, SERVER]) {
    const frames = await new commands.P4_ETH_TX_COUNTERS(tester, 0, port).get();
    expect(frames.packetCount).toBeGreaterThan(0n);
    expect(frames.byteCount).toBeGreaterThanOrEqual(frames.packetCount * 64n);
  }
});
