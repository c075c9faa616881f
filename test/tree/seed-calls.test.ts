import { apply, applyIter, commands, enums, L23Tester, modules, XenaConnection } from "labwire/xena";
import { Chassis } from "labwire/xena/emulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FREYA, startLab } from "./bench.js";

/** The calls that users know from the vendor's documents, each as they are written here. */

describe("testers", () => {
  let chassis: Chassis;
  beforeAll(async () => {
    chassis = await Chassis.start({ modules: [FREYA, FREYA, { revision: "Chimera-100G-5S-2P" }] });
  });
  afterAll(() => chassis.stop());

  test("connect at once, for a block, or many together", async () => {
    const [host, port] = [chassis.host, chassis.port];
    {
      await using tester = await L23Tester.connect(host, "JonDoe", { port });
      expect(tester.session.isOnline).toBe(true);
      expect(chassis.sessionCount).toBe(1);
    }
    expect(chassis.sessionCount).toBe(0);
    const pool = [host, host].map((each) => new L23Tester(each, "JonDoe", { port }));
    await Promise.all(pool.map((tester) => tester.connect()));
    expect(chassis.sessionCount).toBe(2);
    const [first, second] = pool as [L23Tester, L23Tester];
    expect(await first.session.sessionsInfo()).toMatchObject([{ owner: "JonDoe" }, { owner: "JonDoe" }]);
    await Promise.all([first.session.logoff(), second.session.logoff()]);
    expect(first.session.isOnline).toBe(false);
  });

  test("keep a comment, through the tree or by the command alone", async () => {
    await using tester = await L23Tester.connect(chassis.host, "JonDoe", { port: chassis.port });
    await tester.reservation.setReserve();
    await tester.comment.set("my tester");
    expect(await tester.comment.get()).toEqual({ comment: "my tester" });
    await tester.session.logoff();
    await using connection = await XenaConnection.open(chassis.host, { port: chassis.port, owner: "JonDoe" });
    await new commands.C_COMMENT(connection).set("my own");
    expect(await new commands.C_COMMENT(connection).get()).toEqual({ comment: "my own" });
  });

  test("have modules, which have ports", async () => {
    await using tester = await L23Tester.connect(chassis.host, "JonDoe", { port: chassis.port });
    const module = tester.modules.obtain(0);
    expect(tester.modules.obtainMultiple(0, 2).map(({ moduleId }) => moduleId)).toEqual([0, 2]);
    const chimeras: number[] = [];
    for (const m of tester.modules) if (m instanceof modules.ModuleChimera) chimeras.push(m.moduleId);
    expect(chimeras).toEqual([2]);
    expect(module.info.mediaInfoList?.length).toBeGreaterThan(0);
    const [tx, rx] = module.ports.obtainMultiple(0, 1);
    expect((await tx.speed.supported.get()).auto).toBeDefined();
    expect([rx.isReservedByMe(), rx.isReleased()]).toEqual([false, true]);
  });

  test("log what they do", async () => {
    const lines: string[] = [];
    const logger = { debug: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
    await using _tester = await new L23Tester(chassis.host, "JonDoe", { port: chassis.port, logger }).connect();
    expect(lines.some((line) => line.includes("C_OWNER"))).toBe(true);
  });
});

test("a two-port test, written as the vendor's document writes it", async () => {
  await using lab = await startLab();
  const tester = await lab.connect("JonDoe");
  const [txPort, rxPort] = tester.modules.obtain(0).ports.obtainMultiple(0, 1);
  const reservations: unknown[] = [];
  txPort.onReservationChange((port, { status }) => reservations.push([port.kind.portId, status]));
  for (const port of [txPort, rxPort]) {
    await port.reservation.setReserve();
    await port.reset.set();
  }
  await txPort.comment.set("My Tx port");
  const stream = await txPort.streams.create();
  expect(txPort.streams.obtain(0)).toBe(stream);
  const size = ["FIXED", 100, 100] as const;
  await apply(
    stream.tpldId.set(0),
    stream.packet.length.set(...size),
    stream.packet.header.protocol.set(["ETHERNET", enums.ProtocolOption.IP]),
    stream.packet.header.data.set(`0x${"00".repeat(34)}`),
    stream.rate.fraction.set(1 * 10_000),
    stream.packet.limit.set(1000),
    stream.enable.set(enums.OnOffWithSuppress.ON),
  );
  await rxPort.statistics.rx.clear.set();
  await txPort.statistics.tx.clear.set();
  await txPort.traffic.state.setStart();
  lab.clock.advance(1_000_000_000n);
  await txPort.traffic.state.setStop();
  const tpld = rxPort.statistics.rx.accessTpld(0);
  const [sent, total, received, latency, errors, extra] = await apply(
    txPort.statistics.tx.obtainFromStream(stream).get(),
    txPort.statistics.tx.total.get(),
    tpld.traffic.get(),
    tpld.latency.get(),
    tpld.errors.get(),
    rxPort.statistics.rx.extra.get(),
  );
  expect(sent.packetCountSinceCleared).toBe(1000n);
  expect(total.packetCountSinceCleared).toBe(1000n);
  expect(received.packetCountSinceCleared).toBe(1000n);
  expect(latency.avgVal).toBeGreaterThan(0n);
  expect([errors.packetLossBySeq, extra.fcsErrorCount]).toEqual([0n, 0n]);
  const comments: string[] = [];
  for await (const { comment } of applyIter([txPort.comment.get(), rxPort.comment.get()])) comments.push(comment);
  expect(comments[0]).toBe("My Tx port");
  await stream.delete();
  await txPort.reservation.setRelease();
  await rxPort.reservation.setRelease();
  await rxPort.reservation.setReserve();
  expect(rxPort.isReservedByMe()).toBe(true);
  expect(reservations).toEqual([
    [0, "RESERVED_BY_YOU"],
    [0, "RELEASED"],
  ]);
});

test("a port that another holds is taken from him", async () => {
  await using lab = await startLab();
  const [mine, theirs] = [await lab.connect("JonDoe"), await lab.connect("JaneDoe")];
  await theirs.port("0/0").reservation.setReserve();
  const port = mine.port("0/0");
  await port.reservation.setRelinquish();
  await port.reservation.setReserve();
  await mine.name.get();
  expect(port.isReservedByMe()).toBe(true);
});
