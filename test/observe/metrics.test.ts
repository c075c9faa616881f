import { apply, Connection, commands, L23Tester, type Metrics, Observer, XenaConnection } from "labwire/xena";
import { Chassis } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { FakeTester } from "../support/fake-tester.js";
import { MemoryTransport } from "../support/memory-transport.js";
import { answer, status, value } from "../support/replies.js";

/** Every request is in exactly one place. */
function expectToAddUp({ requests, replies, deadlines, aborts, lost, inFlight }: Metrics): void {
  expect(replies + deadlines + aborts + lost + inFlight).toBe(requests);
}

describe("metrics of a connection", () => {
  test("tell requests by how they ended, and add up at every moment", async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    const comment = new commands.P_COMMENT(connection, 0, 0);
    const controller = new AbortController();
    const good = comment.get().send();
    const refused = comment.set("x").send();
    const late = comment.get().with({ timeoutMs: 1 }).send();
    const aborted = comment.get().with({ signal: controller.signal }).send();
    const lost = comment.get().send();
    expect(connection.metrics()).toMatchObject({ requests: 5, inFlight: 5, replies: 0 });
    await Promise.resolve();
    const sent = transport.sent.length / 2;
    transport.receive(value(1, "P_COMMENT", { comment: "a" }, { module: 0, port: 0 }), status(2, "NOTRESERVED"));
    controller.abort();
    await Promise.allSettled([good, refused, late, aborted]);
    expectToAddUp(connection.metrics());
    transport.receive(status(77), value(0, "P_TRAFFIC", { onOff: "ON" }, { module: 0, port: 0 }));
    transport.close();
    await Promise.allSettled([lost]);
    await comment.get().catch(() => {});
    await comment
      .get()
      .with({ signal: controller.signal })
      .catch(() => {});
    const metrics = connection.metrics();
    expectToAddUp(metrics);
    expect(metrics).toMatchObject({
      requests: 7,
      replies: 2,
      errors: { NOTRESERVED: 1 },
      deadlines: 1,
      aborts: 1,
      lost: 3,
      inFlight: 0,
      strays: 1,
      pushes: 0,
      skippedPushes: 1,
      bytesOut: sent,
      connections: 1,
      reconnects: 0,
    });
    expect(metrics.bytesIn).toBeGreaterThan(50);
    expect(metrics.roundTrips.count).toBe(2);
  });

  test("are a picture that does not change any more, and JSON", async () => {
    const transport = new MemoryTransport();
    transport.onWrite = (bytes) => transport.receive(answer(bytes, { comment: "a" }));
    const connection = new Connection(transport);
    const before = connection.metrics();
    await new commands.P_COMMENT(connection, 0, 0).get();
    expect(before).toMatchObject({ requests: 0, roundTrips: { count: 0 } });
    const after = JSON.parse(JSON.stringify(connection.metrics())) as { roundTrips: Record<string, number> };
    expect(after).toMatchObject({ requests: 1, replies: 1, errors: {}, roundTrips: { count: 1 } });
    expect(Object.keys(after.roundTrips)).toEqual([
      "count",
      "minMs",
      "meanMs",
      "p50Ms",
      "p90Ms",
      "p99Ms",
      "p999Ms",
      "maxMs",
    ]);
  });

  test("measure on the clock of the connection, also where there is no deadline", async () => {
    await using chassis = await Chassis.start({ faults: [{ do: "delay", ms: 40, match: { command: "P_COMMENT" } }] });
    await using tester = await XenaConnection.open(chassis.host, { port: chassis.port, keepAlive: false });
    await new commands.P_COMMENT(tester, 0, 0).get().with({ timeoutMs: Number.POSITIVE_INFINITY });
    const { roundTrips } = tester.metrics();
    expect(roundTrips.count).toBe(3);
    expect(roundTrips.percentile(100)).toBeGreaterThanOrEqual(39);
  });
});

describe("metrics of a tester", () => {
  test("go on over its connections", async () => {
    await using chassis = await Chassis.start({ modules: [{ revision: "Loki-100G-5S-2P" }] });
    const tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port });
    const first = tester.metrics();
    expectToAddUp(first);
    expect(first).toMatchObject({ connections: 1, reconnects: 0, inFlight: 0, errors: {} });
    await tester.session.logoff();
    await tester.connect();
    await apply(tester.comment.get(), tester.name.get());
    await tester.session.logoff();
    await tester.connect();
    const third = tester.metrics();
    expectToAddUp(third);
    expect(third).toMatchObject({ connections: 3, reconnects: 2 });
    expect(third.requests).toBe(first.requests * 3 + 4);
    expect(third.bytesIn).toBeGreaterThan(first.bytesIn * 3);
    await tester.session.logoff();
  });

  test("count what streams of events have lost", async () => {
    await using chassis = await Chassis.start({ modules: [{ revision: "Loki-100G-5S-2P" }] });
    await using tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port });
    const port = tester.port("0/0");
    await using events = port.events("reservation", { limit: 1 });
    for (let i = 0; i < 3; i++) {
      await port.reservation.setReserve();
      await port.reservation.setRelease();
    }
    await port.comment.get();
    expect(events.dropped).toBe(5);
    expect(tester.metrics().droppedEvents).toBe(5);
  });

  test("count a log-on that fails as a connection and no reconnect", async () => {
    await using chassis = await Chassis.start({ password: "other" });
    const observer = new Observer();
    const open = { port: chassis.port, observer, keepAlive: false };
    await expect(XenaConnection.open(chassis.host, open)).rejects.toMatchObject({ code: "WRONG_PASSWORD" });
    const tester = await XenaConnection.open(chassis.host, { ...open, password: "other" });
    expect(observer.metrics()).toMatchObject({ connections: 2, reconnects: 0, errors: { BADVALUE: 1 } });
    await tester.close();
  });

  test("add up where two connections share an observer, and count what an ended one still refuses", async () => {
    await using fake = await FakeTester.start();
    const observer = new Observer();
    const options = { port: fake.port, observer, keepAlive: false };
    const one = await XenaConnection.open("127.0.0.1", options);
    const two = await XenaConnection.open("127.0.0.1", options);
    expect(observer.metrics().requests).toBe(one.counters.requests + two.counters.requests);
    await one.close();
    await new commands.C_OWNER(one).set("x").catch(() => {});
    expect(observer.metrics()).toMatchObject({ lost: 1, connections: 2 });
    expectToAddUp(observer.metrics());
    await two.close();
  });
});
