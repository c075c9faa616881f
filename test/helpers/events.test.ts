import { commands } from "labwire/xena";
import { describe, expect, expectTypeOf, test } from "vitest";
import { failure, settle, startLab } from "./support.js";

describe("events by name", () => {
  test("give the new values of this resource alone, in order", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const [first, second] = [tester.port("0/0"), tester.port("0/1")];
    const seen = first.events("reservation");
    await second.reservation.set("RESERVE");
    await first.reservation.set("RESERVE");
    await first.reservation.set("RELEASE");
    expect((await seen.next()).value).toEqual({ status: "RESERVED_BY_YOU" });
    expect((await seen.next()).value).toEqual({ status: "RELEASED" });
  });

  test("begin with the call, and end with the loop", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    const events = port.events("reservation");
    await port.reservation.set("RESERVE");
    await port.reservation.set("RELEASE");
    await settle(tester);
    for await (const { status } of events) {
      expect(status).toBe("RESERVED_BY_YOU");
      break;
    }
    expect(events.isEnded).toBe(true);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test("keep the latest when nobody reads them, and count what was dropped", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    const events = port.events("reservation", { limit: 2 });
    for (const action of ["RESERVE", "RELEASE", "RESERVE", "RELEASE", "RESERVE"] as const)
      await port.reservation.set(action);
    await settle(tester);
    expect(events.dropped).toBe(3);
    expect((await events.next()).value).toEqual({ status: "RELEASED" });
    expect((await events.next()).value).toEqual({ status: "RESERVED_BY_YOU" });
  });

  test("of a base are those of the resources made of it, with their types", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    const events = port.events("traffic");
    expectTypeOf(events.next).returns.resolves.toEqualTypeOf<
      IteratorResult<Awaited<ReturnType<typeof port.traffic.state.get>>, undefined>
    >();
    await port.reservation.set("RESERVE");
    const stream = await port.streams.create();
    await stream.enable.set("ON");
    await stream.rate.pps.set(1000);
    await port.traffic.state.set("START");
    expect((await events.next()).value).toEqual({ onOff: "ON" });
  });

  test("that there are not are refused with a list of those there are", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    const error = await failure(() => port.events("trafic" as "traffic"));
    expect(error.code).toBe("NO_SUCH_EVENT");
    expect(error.message).toMatch(/0\/0 has no event "trafic"; the events are .*\btraffic\b/);
    expect((await failure(() => port.events("toString" as "traffic"))).code).toBe("NO_SUCH_EVENT");
  });

  test.each([0, 1.5, Number.NaN])("with a limit of %s are refused", async (limit) => {
    await using lab = await startLab();
    const tester = await lab.connect();
    expect((await failure(() => tester.port("0/0").events("traffic", { limit }))).code).toBe("INVALID_VALUE");
  });
});

describe("an event stream", () => {
  test("ends when its signal fires, also while somebody waits", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const stop = new AbortController();
    const events = tester.port("0/0").events("reservation", { signal: stop.signal });
    const waiting = events.next();
    stop.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(events.reason).toBeUndefined();
    expect(tester.port("0/0").events("reservation", { signal: stop.signal }).isEnded).toBe(true);
  });

  test("hands out what had arrived when the connection is lost, then ends and says why", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    const events = port.events("reservation");
    await port.reservation.set("RESERVE");
    await settle(tester);
    await lab.chassis.stop();
    const seen: unknown[] = [];
    for await (const value of events) seen.push(value);
    expect(seen).toEqual([{ status: "RESERVED_BY_YOU" }]);
    expect(events.reason).toMatchObject({ code: "CLOSED" });
  });

  test("ends when the resource is gone", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    await port.reservation.set("RESERVE");
    const stream = await port.streams.create();
    const events = stream.events(commands.PS_ENABLE);
    await stream.delete();
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(events.reason).toMatchObject({ code: "GONE" });
    expect((await failure(() => stream.events(commands.PS_ENABLE))).code).toBe("GONE");
  });

  test("is over at the end of a block that it was made in", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    const kept = await (async () => {
      await using events = port.events("reservation");
      return events;
    })();
    await port.reservation.set("RESERVE");
    await settle(tester);
    expect(await kept.next()).toEqual({ done: true, value: undefined });
  });
});

describe("events of a command", () => {
  test("of a tester tell of every place in it", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const events = tester.events(commands.P_RESERVATION);
    await tester.port("0/1").reservation.set("RESERVE");
    await tester.port("0/0").reservation.set("RESERVE");
    const [{ value: first }, { value: second }] = [await events.next(), await events.next()];
    expectTypeOf(first?.values.status).toEqualTypeOf(second?.values.status);
    expect(first).toMatchObject({ command: "P_RESERVATION", target: "0/1", values: { status: "RESERVED_BY_YOU" } });
    expect(second).toMatchObject({ target: "0/0" });
  });

  test("of an item tell of this item alone", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    await port.reservation.set("RESERVE");
    const [first, second] = [await port.streams.create(), await port.streams.create()];
    const events = second.events(commands.PS_COMMENT);
    await first.comment.set("first");
    await second.comment.set("second");
    expect((await events.next()).value).toMatchObject({ indices: [1], values: { comment: "second" } });
  });
});
