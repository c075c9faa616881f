import { commands, type XenaConnection } from "labwire/xena";
import type { ManualClock } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { type Bench, collect, outcome, settle, startBench } from "./support.js";

const MS = 1_000_000;
const SECOND = 1000 * MS;

/** What preparing and the run before the run take together. */
const UNTIL_RUNNING = 100 * MS;

const [CLIENT, SERVER] = [0, 1];

/** A Vulcan module with two ports at 10 Gbit/s: one client group and one server group of 10 x 10 connections. */
async function startVulcan(): Promise<Bench> {
  const bench = await startBench({ modules: [{ revision: "Xena L47 Module" }] });
  for (const port of [CLIENT, SERVER]) {
    await new commands.P4E_ALLOCATE(bench.tester, 0, port).set(2);
    await new commands.P4_SPEEDSELECTION(bench.tester, 0, port).set("F10G");
    await group(bench.tester, port, 0);
  }
  return bench;
}

/** Connections ramp up in 1 s, stay for 2 s, ramp down in 1 s; each carries 5000 bytes to the client. */
async function group(tester: XenaConnection, port: number, index: number): Promise<void> {
  const at = [tester, 0, port, index] as const;
  await new commands.P4G_CREATE(...at).set();
  await new commands.P4G_ENABLE(...at).set("ON");
  await new commands.P4G_ROLE(...at).set(port === CLIENT ? "CLIENT" : "SERVER");
  await new commands.P4G_CLIENT_RANGE(...at).set("10.0.0.1", 10, 10_000, 10, 10);
  await new commands.P4G_SERVER_RANGE(...at).set("10.0.1.1", 1, 80, 1);
  await new commands.P4G_LP_TIME_SCALE(...at).set("MSECS");
  await new commands.P4G_LP_SHAPE(...at).set(0, 1000, 2000, 1000);
  await new commands.P4G_TEST_APPLICATION(...at).set("RAW");
  await new commands.P4G_RAW_TEST_SCENARIO(...at).set("DOWNLOAD");
  await new commands.P4G_RAW_PAYLOAD_TOTAL_LEN(...at).set("FINITE", 5000);
  await new commands.P4G_RAW_TX_DURING_RAMP(...at).set("YES", "YES");
}

async function command({ tester }: Bench, name: "ON" | "STOP" | "OFF" | "PREPARE" | "PRERUN"): Promise<void> {
  for (const port of [SERVER, CLIENT]) await new commands.P4_TRAFFIC(tester, 0, port).set(name);
}

async function running(bench: Bench): Promise<void> {
  await command(bench, "ON");
  bench.clock.advance(UNTIL_RUNNING);
}

const stateOf = async (tester: XenaConnection, port = CLIENT) =>
  (await new commands.P4_STATE(tester, 0, port).get()).state;
const current = (tester: XenaConnection, port = CLIENT) => new commands.P4G_TCP_STATE_CURRENT(tester, 0, port, 0).get();
const total = (tester: XenaConnection, port = CLIENT) => new commands.P4G_TCP_STATE_TOTAL(tester, 0, port, 0).get();
const sent = async (tester: XenaConnection, port: number) =>
  (await new commands.P4G_TCP_TX_PAYLOAD_COUNTERS(tester, 0, port, 0).get()).goodByteCount;
const got = async (tester: XenaConnection, port: number) =>
  (await new commands.P4G_TCP_RX_PAYLOAD_COUNTERS(tester, 0, port, 0).get()).goodByteCount;

/** Moves on in steps, so that what is pushed on the way arrives in order. */
async function advance(clock: ManualClock, tester: XenaConnection, nanoseconds: number): Promise<void> {
  clock.advance(nanoseconds);
  await settle(tester);
}

describe("traffic of a layer 4-7 port", () => {
  test("goes through every state on the way there and back, and each is pushed", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    const seen = collect(tester, "P4_STATE");
    const traffic = new commands.P4_TRAFFIC(tester, 0, CLIENT);
    await traffic.set("ON");
    expect(await stateOf(tester)).toBe("PREPARE");
    await advance(clock, tester, UNTIL_RUNNING);
    expect(await stateOf(tester)).toBe("RUNNING");
    await traffic.set("STOP");
    expect(await stateOf(tester)).toBe("STOPPING");
    await advance(clock, tester, SECOND);
    await traffic.set("OFF");
    await settle(tester);
    const states = ["PREPARE", "PREPARE_RDY", "PRERUN", "PRERUN_RDY", "RUNNING", "STOPPING", "STOPPED", "OFF"];
    expect(seen).toEqual(states.map((state) => `P4_STATE 0/0 [] {"state":"${state}"}`));
  });

  test("goes as far as it is told, and on from there", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    const traffic = new commands.P4_TRAFFIC(tester, 0, CLIENT);
    await traffic.set("PREPARE");
    clock.advance(SECOND);
    expect(await stateOf(tester)).toBe("PREPARE_RDY");
    await traffic.set("PRERUN");
    clock.advance(SECOND);
    expect(await stateOf(tester)).toBe("PRERUN_RDY");
    await traffic.set("ON");
    expect(await stateOf(tester)).toBe("RUNNING");
    await traffic.set("OFF");
    expect(await stateOf(tester)).toBe("OFF");
    await traffic.set("PREPARE");
    await traffic.set("ON");
    clock.advance(SECOND);
    expect(await stateOf(tester)).toBe("RUNNING");
    await traffic.set("STOP");
    expect(await outcome(traffic.set("ON"))).toBe("NOTVALID");
    clock.advance(SECOND);
    expect(await stateOf(tester)).toBe("STOPPED");
    await traffic.set("ON");
    expect(await stateOf(tester)).toBe("PREPARE");
    await traffic.set("STOP");
    clock.advance(SECOND);
    expect(await stateOf(tester)).toBe("STOPPED");
  });

  test.each<[string, RegExp, (tester: XenaConnection) => PromiseLike<unknown>]>([
    ["packet engines", /packet engine/, (t) => new commands.P4E_ALLOCATE(t, 0, CLIENT).set(0)],
    ["a group", /no connection group/, (t) => new commands.P4G_ENABLE(t, 0, CLIENT, 0).set("OFF")],
    ["addresses", /group 0.*no address/, (t) => new commands.P4G_SERVER_RANGE(t, 0, CLIENT, 0).set("1.1.1.1", 0, 1, 1)],
    ["a profile", /load profile/, (t) => new commands.P4G_LP_SHAPE(t, 0, CLIENT, 0).set(0, -1, 0, 0)],
    ["a utilization", /utilization/, (t) => new commands.P4G_RAW_UTILIZATION(t, 0, CLIENT, 0).set(1_000_001)],
    ["a segment size", /segment size/, (t) => new commands.P4G_TCP_MSS_VALUE(t, 0, CLIENT, 0).set(0)],
    ["the file it replays", /replay file/, (t) => new commands.P4G_TEST_APPLICATION(t, 0, CLIENT, 0).set("REPLAY")],
  ])("is not prepared without %s, and says why", async (_, text, set) => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    await set(tester);
    await new commands.P4_TRAFFIC(tester, 0, CLIENT).set("ON");
    clock.advance(SECOND);
    expect(await stateOf(tester)).toBe("PREPARE_FAIL");
    expect((await new commands.P4_STATE_STATUS(tester, 0, CLIENT).get()).status).toMatch(text);
  });

  test("locks its groups from the preparation to the stop", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    const shape = () => outcome(new commands.P4G_LP_SHAPE(tester, 0, CLIENT, 0).set(0, 1, 1, 1));
    await running(bench);
    expect(await shape()).toBe("NOTVALID");
    expect(await outcome(new commands.P4G_DELETE(tester, 0, CLIENT, 0).set())).toBe("NOTVALID");
    expect(await outcome(new commands.P4_SPEEDSELECTION(tester, 0, CLIENT).set("F1G"))).toBe("NOTVALID");
    await command(bench, "STOP");
    clock.advance(SECOND);
    expect(await shape()).toBe("OK");
  });

  test.each([
    ["P4_CLEAR", (t: XenaConnection) => new commands.P4_CLEAR(t, 0, CLIENT).set()],
    ["P_RESET", (t: XenaConnection) => new commands.P_RESET(t, 0, CLIENT).set()],
  ])("is off after %s, and the groups are gone", async (_, clear) => {
    await using bench = await startVulcan();
    const { tester } = bench;
    await running(bench);
    await clear(tester);
    expect(await stateOf(tester)).toBe("OFF");
    expect((await new commands.P4G_INDICES(tester, 0, CLIENT).get()).groupIdentifiers).toEqual([]);
  });
});

describe("connections", () => {
  test("follow the load profile: evenly up, steady, evenly down", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    await running(bench);
    const seen: unknown[] = [];
    for (const step of [0, 5, 500, 495, 1000, 1000, 250, 750, 1000]) {
      clock.advance(step * MS);
      const { established } = await current(tester);
      const sums = await total(tester);
      seen.push([established, sums.established, sums.closed]);
    }
    expect(seen).toEqual([
      [0n, 0n, 0n],
      [0n, 0n, 0n],
      [50n, 50n, 0n],
      [100n, 100n, 0n],
      [100n, 100n, 0n],
      [100n, 100n, 0n],
      [75n, 100n, 25n],
      [0n, 100n, 100n],
      [0n, 100n, 100n],
    ]);
    expect(await total(tester)).toMatchObject({
      synSent: 100n,
      finWait1: 100n,
      timeWait: 100n,
      synRcvd: 0n,
      listen: 0n,
    });
    expect(await total(tester, SERVER)).toMatchObject({ listen: 1n, synRcvd: 100n, closeWait: 100n, closed: 100n });
  });

  test("are told as a rate while they come and go", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    await running(bench);
    clock.advance(500 * MS);
    const rate = () => new commands.P4G_TCP_STATE_RATE(tester, 0, CLIENT, 0).get();
    expect(await rate()).toMatchObject({ established: 50n, closed: 0n });
    clock.advance(1500 * MS);
    expect(await rate()).toMatchObject({ established: 0n, closed: 0n });
    clock.advance(2000 * MS);
    expect(await rate()).toMatchObject({ established: 0n, closed: 100n });
  });

  test("are asked for in vain while nobody listens, and established when the server comes", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    await new commands.P4_TRAFFIC(tester, 0, CLIENT).set("ON");
    clock.advance(UNTIL_RUNNING + 300 * MS);
    expect(await current(tester)).toMatchObject({ synSent: 30n, established: 0n, closed: 70n });
    await new commands.P4_TRAFFIC(tester, 0, SERVER).set("ON");
    clock.advance(UNTIL_RUNNING);
    expect(await current(tester)).toMatchObject({ synSent: 0n, established: 40n, closed: 60n });
    expect(await current(tester, SERVER)).toMatchObject({ listen: 1n, established: 40n });
  });

  test("that waited for the server are all established at the moment when it comes", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    await new commands.P4_TRAFFIC(tester, 0, CLIENT).set("ON");
    clock.advance(UNTIL_RUNNING + 1500 * MS);
    await new commands.P4_TRAFFIC(tester, 0, SERVER).set("ON");
    clock.advance(UNTIL_RUNNING);
    const { established } = await new commands.P4G_TCP_STATE_RATE(tester, 0, CLIENT, 0).get();
    expect(established).toBe(100n);
  });

  test("are not made between groups that do not mean the same servers", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    await new commands.P4G_SERVER_RANGE(tester, 0, SERVER, 0).set("10.0.1.2", 1, 80, 1);
    await running(bench);
    clock.advance(SECOND);
    expect(await current(tester)).toMatchObject({ synSent: 100n, established: 0n });
    expect(await current(tester, SERVER)).toMatchObject({ listen: 1n, established: 0n });
  });

  test("are closed when one side stops, and nothing moves after that", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    await running(bench);
    clock.advance(1500 * MS);
    await new commands.P4_TRAFFIC(tester, 0, CLIENT).set("STOP");
    clock.advance(50 * MS);
    expect(await current(tester)).toMatchObject({ established: 50n });
    clock.advance(50 * MS);
    expect(await stateOf(tester)).toBe("STOPPED");
    expect(await total(tester)).toMatchObject({ established: 100n, closed: 100n });
    const bytes = await sent(tester, SERVER);
    clock.advance(10 * SECOND);
    expect([await sent(tester, SERVER), await got(tester, CLIENT)]).toEqual([bytes, bytes]);
  });
});

describe("payload", () => {
  test("is the length of every connection that is open, in the direction of the scenario", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    await running(bench);
    clock.advance(500 * MS);
    expect([await sent(tester, SERVER), await got(tester, CLIENT)]).toEqual([250_000n, 250_000n]);
    clock.advance(10 * SECOND);
    expect([await sent(tester, SERVER), await got(tester, CLIENT)]).toEqual([500_000n, 500_000n]);
    expect([await sent(tester, CLIENT), await got(tester, SERVER)]).toEqual([0n, 0n]);
  });

  test.each([
    ["UPLOAD", 500_000n, 0n],
    ["BOTH", 500_000n, 500_000n],
    ["ECHO", 500_000n, 500_000n],
  ] as const)("goes by the scenario %s", async (scenario, up, down) => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    for (const port of [CLIENT, SERVER]) {
      await new commands.P4G_RAW_TEST_SCENARIO(tester, 0, port, 0).set(scenario);
    }
    await running(bench);
    clock.advance(10 * SECOND);
    expect([await sent(tester, CLIENT), await got(tester, SERVER)]).toEqual([up, up]);
    expect([await sent(tester, SERVER), await got(tester, CLIENT)]).toEqual([down, down]);
  });

  test("without an end is what the utilization makes of the line, from the steady phase on unless the ramps carry it", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    const at = [tester, 0, SERVER, 0] as const;
    await new commands.P4G_RAW_PAYLOAD_TOTAL_LEN(...at).set("INFINITE", 0);
    await new commands.P4G_RAW_UTILIZATION(...at).set(500_000);
    await new commands.P4G_TCP_MSS_VALUE(...at).set(1000);
    await new commands.P4G_RAW_TX_DURING_RAMP(...at).set("NO", "NO");
    await running(bench);
    clock.advance(SECOND);
    expect(await sent(tester, SERVER)).toBe(0n);
    clock.advance(SECOND);
    // 5 Gbit/s of 1078 bytes on the line for 1000 bytes of payload.
    const second = (5_000_000_000n * 1000n) / (8n * 1078n);
    expect(await sent(tester, SERVER)).toBe(second);
    clock.advance(10 * SECOND);
    expect(await sent(tester, SERVER)).toBe((2n * 5_000_000_000n * 1000n) / (8n * 1078n));
    const { goodBytePerSecond } = await new commands.P4G_TCP_TX_PAYLOAD_COUNTERS(tester, 0, SERVER, 0).get();
    expect(goodBytePerSecond).toBe(0n);
  });

  test("is not there without an application", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    await new commands.P4G_TEST_APPLICATION(tester, 0, SERVER, 0).set("NONE");
    await running(bench);
    clock.advance(10 * SECOND);
    expect(await sent(tester, SERVER)).toBe(0n);
    expect(await total(tester)).toMatchObject({ established: 100n, closed: 100n });
  });
});

describe("packets", () => {
  test("are those of opening, payload, acknowledging and closing, the same on both sides and on every layer", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    await running(bench);
    clock.advance(10 * SECOND);
    // Per connection: SYN, ACK, FIN, ACK and one acknowledgement per segment; SYN-ACK, ACK, FIN and four segments of 5000 bytes.
    const [fromClient, fromServer] = [100n * (4n + 4n), 100n * (3n + 4n)];
    const tx = async (port: number) => (await new commands.P4_TCP_TX_COUNTERS(tester, 0, port).get()).packetCount;
    const rx = async (port: number) => (await new commands.P4_TCP_RX_COUNTERS(tester, 0, port).get()).packetCount;
    expect([await tx(CLIENT), await rx(SERVER)]).toEqual([fromClient, fromClient]);
    expect([await tx(SERVER), await rx(CLIENT)]).toEqual([fromServer, fromServer]);
    const ofGroup = await new commands.P4G_TCP_TX_PACKET_COUNTERS(tester, 0, SERVER, 0).get();
    expect(ofGroup.packetCount).toBe(fromServer);
    expect((await new commands.P4_IPV4_TX_COUNTERS(tester, 0, SERVER).get()).packetCount).toBe(fromServer);
    expect((await new commands.P4_IPV6_TX_COUNTERS(tester, 0, SERVER).get()).packetCount).toBe(0n);
    // What carries nothing is padded to 64 bytes.
    const eth = await new commands.P4_ETH_TX_COUNTERS(tester, 0, SERVER).get();
    expect(eth).toMatchObject({ packetCount: fromServer, byteCount: 500_000n + 400n * 58n + 300n * 64n });
  });
});

describe("counters", () => {
  test("tell when they were read and when traffic began, in milliseconds since the module started", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    clock.advance(700 * MS);
    await running(bench);
    clock.advance(5 * MS);
    expect(await current(tester)).toMatchObject({ currentTime: 805n, refTime: 800n });
  });

  test("go back to zero when cleared, of a group or of the port, and when traffic is prepared anew", async () => {
    await using bench = await startVulcan();
    const { tester, clock } = bench;
    await running(bench);
    clock.advance(500 * MS);
    await new commands.P4G_CLEAR_COUNTERS(tester, 0, SERVER, 0).set();
    const ofPort = async () => (await new commands.P4_TCP_TX_COUNTERS(tester, 0, SERVER).get()).packetCount;
    expect([await sent(tester, SERVER), await ofPort()]).toEqual([0n, 250n]);
    expect(await current(tester, SERVER)).toMatchObject({ established: 50n });
    await new commands.P4_CLEAR_COUNTERS(tester, 0, SERVER).set();
    expect(await ofPort()).toBe(0n);
    clock.advance(500 * MS);
    expect([await sent(tester, SERVER), await ofPort()]).toEqual([250_000n, 250n]);
    await command(bench, "STOP");
    clock.advance(SECOND);
    expect(await sent(tester, SERVER)).toBe(250_000n);
    await command(bench, "PREPARE");
    clock.advance(SECOND);
    expect(await sent(tester, SERVER)).toBe(0n);
  });
});

test("ports of a module share its packet engines, and are told when the others take some", async () => {
  await using bench = await startVulcan();
  const { tester } = bench;
  const seen = collect(tester, "P4E_ALLOCATION_INFO");
  expect(await new commands.M4_LICENSE_INFO(tester, 0).get()).toMatchObject({ pesAvailable: 28, pesFree: 24 });
  expect((await new commands.P4E_AVAILABLE(tester, 0, CLIENT).get()).availablePeCount).toBe(26);
  expect(await outcome(new commands.P4E_ALLOCATE(tester, 0, CLIENT).set(27))).toBe("NOLICPE");
  await new commands.P4E_ALLOCATE(tester, 0, CLIENT).set(26);
  expect((await new commands.P4E_ALLOCATE(tester, 0, CLIENT).get()).peCountAlloc).toBe(26);
  await settle(tester);
  expect(seen).toContain('P4E_ALLOCATION_INFO 0/1 [] {"available":"000000000000000c","allocated":"000000000000000c"}');
  expect(await outcome(new commands.P4E_ASSIGN(tester, 0, SERVER).set("01"))).toBe("NOLICPE");
});

test("a port takes the speeds that it offers", async () => {
  await using bench = await startVulcan();
  const { tester } = bench;
  expect(await outcome(new commands.P4_SPEEDSELECTION(tester, 0, CLIENT).set("F40G"))).toBe("OK");
  expect(await outcome(new commands.P4_SPEEDSELECTION(tester, 0, CLIENT).set("F100G"))).toBe("BADVALUE");
  expect(await outcome(new commands.P4_SPEEDSELECTION(tester, 0, CLIENT).set("F2_5G"))).toBe("BADVALUE");
});
