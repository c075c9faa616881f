import { expect, test } from "vitest";
import { rawRequest, startChassis, until } from "../support.js";
import { RESERVATION, reservationReply, status, TIMEOUT, timeoutReply, Wire } from "./wire.js";

const MS = 1_000_000;
const get = (requestId: number): Uint8Array => rawRequest({ ...TIMEOUT, requestId });
const getPort = (requestId: number): Uint8Array => rawRequest({ ...RESERVATION, requestId });

/** Request ids of the replies in a run of 20-byte frames. */
const idsOf = (hex: string): number[] =>
  (hex.match(/.{40}/g) ?? []).map((frame) => Number.parseInt(frame.slice(24, 32), 16));

test("a late reply comes when its time has come, and what follows overtakes it", async () => {
  const { chassis, clock } = await startChassis();
  const wire = await Wire.loggedOn(chassis);
  chassis.faults.add({ do: "delay", ms: 100, count: 1 });
  wire.ask(get(1), get(2));
  await wire.has(20);
  expect(wire.take()).toBe(timeoutReply(2));
  clock.advance(99 * MS);
  await wire.round();
  expect(wire.take()).toBe(timeoutReply(0x7777));
  clock.advance(MS);
  await wire.has(20);
  expect(wire.take()).toBe(timeoutReply(1));
  await wire.end();
  await until(() => clock.scheduled === 0);
  await chassis.stop();
});

test("a slow port is late with all it says, and the others are not", async () => {
  const { chassis, clock } = await startChassis();
  const wire = await Wire.loggedOn(chassis);
  const slow = chassis.faults.add({ do: "delay", ms: 50, match: { module: 0, port: 0 } });
  wire.ask(getPort(1), get(2), rawRequest({ ...RESERVATION, port: 1, requestId: 3 }), getPort(4));
  await wire.has(40);
  expect(idsOf(wire.take())).toEqual([2, 3]);
  clock.advance(50 * MS);
  await wire.has(40);
  expect(wire.take()).toBe(reservationReply(1) + reservationReply(4));
  expect(slow.count).toBe(2);
  await wire.end();
  await chassis.stop();
});

test("a reply that blocks keeps everything behind it waiting, in order, also after the fault is gone", async () => {
  const { chassis, clock } = await startChassis();
  const wire = await Wire.loggedOn(chassis);
  const other = await Wire.loggedOn(chassis);
  const handle = chassis.faults.add({ do: "delay", ms: 30, blocks: true, match: { session: 1 }, count: 2 });
  wire.ask(get(1), get(2), get(3));
  await other.round();
  await other.round();
  handle.remove();
  wire.ask(get(4));
  await other.round();
  await other.round();
  expect(wire.length).toBe(0);
  clock.advance(30 * MS);
  await wire.has(20);
  expect(idsOf(wire.take())).toEqual([1]);
  clock.advance(30 * MS);
  await wire.has(60);
  expect(idsOf(wire.take())).toEqual([2, 3, 4]);
  wire.ask(get(5));
  await wire.has(20);
  await Promise.all([wire.end(), other.end()]);
  await until(() => clock.scheduled === 0);
  await chassis.stop();
});

test("jitter and chance are the same for the same seed, and others for another", async () => {
  const run = async (seed: number): Promise<string> => {
    const { chassis, clock } = await startChassis();
    const wire = await Wire.loggedOn(chassis);
    const other = await Wire.loggedOn(chassis);
    const match = { session: 1 };
    const slow = chassis.faults.add({ do: "delay", ms: 1, jitterMs: 40, probability: 0.5, seed, match });
    wire.ask(...Array.from({ length: 30 }, (_, id) => get(id + 1)));
    await other.round();
    await other.round();
    for (let ms = 0; ms < 41; ms++) clock.advance(MS);
    await wire.has(20 * 30);
    expect(slow.count).toBeGreaterThan(5);
    expect(slow.count).toBeLessThan(25);
    const seen = idsOf(wire.take()).join();
    await Promise.all([wire.end(), other.end()]);
    await chassis.stop();
    return seen;
  };
  const [one, again, other] = [await run(7), await run(7), await run(8)];
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

test("PENDING comes at once and the outcome after the delay", async () => {
  const { chassis, clock } = await startChassis();
  const wire = await Wire.loggedOn(chassis);
  chassis.faults.add({ do: "status", status: ["PENDING", "PENDING", "OK"], delayMs: 500, count: 1 });
  wire.ask(get(1));
  await wire.has(16);
  expect(wire.take()).toBe(status(20, 1));
  clock.advance(500 * MS);
  await wire.has(16);
  expect(wire.take()).toBe(status(20, 1));
  clock.advance(500 * MS);
  await wire.has(20);
  expect(wire.take()).toBe(timeoutReply(1));
  await wire.end();
  await chassis.stop();
});

test("a second reply can be late", async () => {
  const { chassis, clock } = await startChassis();
  const wire = await Wire.loggedOn(chassis);
  chassis.faults.add({ do: "double", delayMs: 10, count: 1 });
  wire.ask(get(1));
  await wire.has(20);
  await wire.round();
  expect(idsOf(wire.take())).toEqual([1, 0x7777]);
  clock.advance(10 * MS);
  await wire.has(20);
  expect(idsOf(wire.take())).toEqual([1]);
  await wire.end();
  await chassis.stop();
});

test("a reply that waits for the next one goes without it after a second", async () => {
  const { chassis, clock } = await startChassis();
  const wire = await Wire.loggedOn(chassis);
  const other = await Wire.loggedOn(chassis);
  chassis.faults.add({ do: "reorder", match: { session: 1 } });
  wire.ask(get(1));
  await other.round();
  await other.round();
  expect(wire.length).toBe(0);
  clock.advance(1000 * MS);
  await wire.has(20);
  expect(idsOf(wire.take())).toEqual([1]);
  await Promise.all([wire.end(), other.end()]);
  await until(() => clock.scheduled === 0);
  await chassis.stop();
});

test("a reply trickles byte by byte, and the next one begins when it is through", async () => {
  const { chassis, clock } = await startChassis();
  const wire = await Wire.loggedOn(chassis);
  chassis.faults.add({ do: "trickle", gapMs: 5, count: 1 });
  wire.ask(get(1), get(2));
  const whole = timeoutReply(1);
  for (let bytes = 1; bytes < 20; bytes++) {
    await wire.has(bytes);
    expect(wire.length).toBe(bytes);
    clock.advance(5 * MS);
  }
  await wire.has(40);
  expect(wire.take()).toBe(whole + timeoutReply(2));
  await wire.end();
  await chassis.stop();
});

test("a reply in packets of one byte is the same reply", async () => {
  await using chassis = (await startChassis()).chassis;
  const wire = await Wire.loggedOn(chassis);
  chassis.faults.add({ do: "trickle" });
  wire.ask(get(1), getPort(2), get(3));
  await wire.has(60);
  expect(wire.take()).toBe(timeoutReply(1) + reservationReply(2) + timeoutReply(3));
  await wire.end();
});

test("what faults do to one reply adds up", async () => {
  const { chassis, clock } = await startChassis();
  const wire = await Wire.loggedOn(chassis);
  chassis.faults.add({ do: "delay", ms: 10, count: 1 });
  chassis.faults.add({ do: "delay", ms: 20, count: 1 });
  chassis.faults.add({ do: "extend", hex: "0a0b0c0d", count: 1 });
  chassis.faults.add({ do: "double", count: 1 });
  wire.ask(get(1));
  await wire.round();
  expect(wire.take()).toBe(timeoutReply(0x7777));
  clock.advance(29 * MS);
  await wire.round();
  expect(wire.take()).toBe(timeoutReply(0x7777));
  clock.advance(MS);
  await wire.has(48);
  expect(wire.take()).toBe(`${timeoutReply(1).replace("0004", "0008")}0a0b0c0d`.repeat(2));
  await wire.end();
  await chassis.stop();
});

test("a session that ends takes what it waits for with it, and a chassis that stops leaves no timer", async () => {
  const { chassis, clock } = await startChassis();
  for (const how of [
    { do: "delay", ms: 1e6 },
    { do: "delay", ms: 1e6, blocks: true },
    { do: "trickle", gapMs: 1e6 },
    { do: "reorder", ms: 1e6 },
    { do: "double", delayMs: 1e6 },
    { do: "status", status: ["PENDING", "OK"], delayMs: 1e6 },
  ] as const) {
    const wire = await Wire.loggedOn(chassis);
    const handle = chassis.faults.add({ ...how, count: 1 });
    wire.ask(get(1), get(2));
    await until(() => handle.count === 1);
    await wire.end();
    await until(() => chassis.sessionCount === 0);
    expect(clock.scheduled, how.do).toBe(0);
    handle.remove();
  }
  chassis.faults.add({ do: "clearCounters", target: "0/0", everyMs: 1000, count: 5 });
  chassis.faults.add({ do: "reboot", atMs: 1e6 });
  expect(clock.scheduled).toBe(2);
  await chassis.stop();
  expect(clock.scheduled).toBe(0);
});
