import type { Fault } from "labwire/xena/emulator";
import { expect, test } from "vitest";
import { rawRequest, startChassis, until } from "../support.js";
import { RESERVATION, reservationReply, status, TIMEOUT, timeoutReply, Wire } from "./wire.js";

const get = (requestId: number): Uint8Array => rawRequest({ ...TIMEOUT, requestId });
const getPort = (requestId: number): Uint8Array => rawRequest({ ...RESERVATION, requestId });
const set = (requestId: number, seconds: number): Uint8Array =>
  rawRequest({ ...TIMEOUT, requestId, value: Uint8Array.of(0, 0, 0, seconds) });

/** Requests that are sent in one piece, and the bytes that come back. */
type Row = readonly [name: string, fault: Fault, requests: readonly Uint8Array[], reply: readonly string[]];

const FRAMES: readonly Row[] = [
  ["a forced status", { do: "status", status: "FAILED" }, [get(1), set(2, 60)], [status(15, 1), status(15, 2)]],
  ["a status that nobody knows", { do: "status", status: 99 }, [get(1)], [status(99, 1)]],
  [
    "PENDING and then the outcome of a set",
    { do: "status", status: ["PENDING", "OK"] },
    [set(1, 130)],
    [status(20, 1), status(0, 1)],
  ],
  [
    "PENDING and then the values of a get",
    { do: "status", status: ["PENDING", "OK"] },
    [get(1)],
    [status(20, 1), timeoutReply(1)],
  ],
  [
    "PENDING and then a refusal",
    { do: "status", status: ["PENDING", "PENDING", "NOTVALID"] },
    [set(1, 9)],
    [status(20, 1), status(20, 1), status(6, 1)],
  ],
  ["no reply", { do: "lose", count: 1 }, [get(1), get(2)], [timeoutReply(2)]],
  ["two replies", { do: "double", count: 1 }, [get(1), get(2)], [timeoutReply(1), timeoutReply(1), timeoutReply(2)]],
  ["four replies", { do: "double", times: 3 }, [get(1)], Array(4).fill(timeoutReply(1))],
  ["the reply behind the next one", { do: "reorder", count: 1 }, [get(1), get(2)], [timeoutReply(2), timeoutReply(1)]],
  ["another id", { do: "wrongId" }, [get(7)], [timeoutReply(8)]],
  ["an id of choice", { do: "wrongId", id: 0xabcdef }, [get(7)], [timeoutReply(0xabcdef)]],
  ["an id that wraps around, and is no push", { do: "wrongId" }, [get(0xffffffff)], [timeoutReply(1)]],
  ["another command code", { do: "wrongCode" }, [get(1)], [timeoutReply(1).replace("0304ffff", "0305ffff")]],
  ["a code of 12 bits", { do: "wrongCode", code: 0xabc }, [get(1)], [timeoutReply(1).replace("0304ffff", "a3bcffff")]],
  ["something else than XENA", { do: "wrongMagic" }, [get(1)], [timeoutReply(1).replace("58454e41", "58454e42")]],
  [
    "a body that is cut",
    { do: "truncate", bytes: 3 },
    [get(1)],
    [timeoutReply(1).replace("0004", "0001").slice(0, -8), "00000000"],
  ],
  ["no body", { do: "truncate", bytes: 9 }, [get(1)], [timeoutReply(1).replace("0004", "0000").slice(0, -8)]],
  ["a longer body", { do: "extend", bytes: 2 }, [get(1)], [timeoutReply(1).replace("0004", "0006"), "eeee0000"]],
  [
    "a longer body of choice",
    { do: "extend", hex: "01020304" },
    [get(1)],
    [timeoutReply(1).replace("0004", "0008"), "01020304"],
  ],
  ["padding that is not zero", { do: "padding" }, [getPort(1)], [reservationReply(1).slice(0, -6), "ffffff"]],
  ["padding that is missing", { do: "padding", bytes: 0 }, [getPort(1)], [reservationReply(1).slice(0, -6)]],
  ["padding that is too long", { do: "padding", bytes: 4, fill: 1 }, [get(1)], [timeoutReply(1), "01010101"]],
  ["an unknown number in an enum", { do: "unknownEnum" }, [getPort(1)], [reservationReply(1, 127)]],
  [
    "a chosen number in a chosen enum",
    { do: "unknownEnum", field: "status", value: 9 },
    [getPort(1)],
    [reservationReply(1, 9)],
  ],
  [
    "all but the first fields",
    { do: "oldFirmware", fields: 0 },
    [get(1)],
    [timeoutReply(1).replace("0004", "0000").slice(0, -8)],
  ],
];

test.each(FRAMES)("a client sees %s, and the truth when the fault is gone", async (_, fault, requests, expected) => {
  const { chassis, clock } = await startChassis();
  const wire = await Wire.loggedOn(chassis);
  const handle = chassis.faults.add({ match: { session: 1 }, ...fault });
  wire.ask(...requests);
  const hex = expected.join("");
  await wire.has(hex.length / 2);
  expect(wire.take()).toBe(hex);
  expect(handle.count).toBeGreaterThan(0);
  handle.remove();
  wire.ask(get(50));
  await wire.has(20);
  expect(wire.take().slice(0, 40)).toMatch(/^58454e41.{24}.{8}$/);
  await wire.end();
  await until(() => chassis.sessionCount === 0);
  await until(() => clock.scheduled === 0);
  await chassis.stop();
});

test("the truth after a fault is byte by byte what it was before", async () => {
  await using chassis = (await startChassis()).chassis;
  const wire = await Wire.loggedOn(chassis);
  for (const [, fault, requests, expected] of FRAMES) {
    const handle = chassis.faults.add(fault);
    wire.ask(...requests);
    await wire.has(expected.join("").length / 2);
    wire.take();
    handle.remove();
    wire.ask(set(60, 130), get(61), getPort(62));
    await wire.has(16 + 20 + 20);
    expect(wire.take(), fault.do).toBe(status(0, 60) + timeoutReply(61) + reservationReply(62));
  }
  await wire.end();
});

test("a refused set is not carried out, one that is pending is, and an OK can be a lie", async () => {
  await using chassis = (await startChassis()).chassis;
  const wire = await Wire.loggedOn(chassis);
  const rows: readonly [Fault, seconds: number, after: number][] = [
    [{ do: "status", status: "FAILED" }, 41, 130],
    [{ do: "status", status: ["PENDING", "OK"] }, 42, 42],
    [{ do: "status", status: "OK", execute: false }, 43, 42],
    [{ do: "status", status: "FAILED", execute: true }, 44, 44],
    [{ do: "lose", count: 1 }, 45, 45],
  ];
  for (const [fault, seconds, after] of rows) {
    const handle = chassis.faults.add({ match: { kind: "set" }, ...fault });
    wire.ask(set(1, seconds), get(2));
    await until(() => wire.length >= 20);
    await wire.round();
    expect(wire.take(), JSON.stringify(fault)).toContain(timeoutReply(2, after));
    handle.remove();
  }
  await wire.end();
});

test("half of the connection dies: everything is read and nothing is answered, while others are served", async () => {
  const { chassis, clock } = await startChassis();
  const handle = chassis.faults.add({ do: "hang", match: { session: 1 } });
  const [dead, alive] = [await Wire.open(chassis), await Wire.loggedOn(chassis)];
  for (let i = 1; i < 200; i++) dead.ask(get(i));
  await alive.round();
  await alive.round();
  expect(dead.length).toBe(0);
  expect(chassis.sessionCount).toBe(2);
  handle.remove();
  dead.ask(get(1));
  await alive.round();
  expect(dead.length).toBe(0);
  clock.advance(131_000_000_000);
  await Promise.all([dead.closed, alive.closed]);
  await until(() => chassis.sessionCount === 0 && clock.scheduled === 0);
  await chassis.stop();
});

test.each([
  ["at the request", {}, ""],
  ["before the first byte of the reply", { afterBytes: 0 }, ""],
  ["in the middle of the header", { afterBytes: 7 }, timeoutReply(3).slice(0, 14)],
  ["in the middle of the body", { afterBytes: 18 }, timeoutReply(3).slice(0, 36)],
  ["behind the reply", { afterBytes: 9999 }, timeoutReply(3)],
] as const)("the connection ends at the third request, %s, and the next one is good", async (_, how, rest) => {
  const { chassis, clock } = await startChassis();
  const handle = chassis.faults.add({ do: "disconnect", match: { command: "C_TIMEOUT", after: 2 }, ...how });
  const wire = await Wire.loggedOn(chassis);
  wire.ask(get(1), get(2), get(3), get(4));
  await wire.closed;
  expect(wire.take()).toBe(timeoutReply(1) + timeoutReply(2) + rest);
  expect(handle.count).toBe(1);
  expect(chassis.sessionCount).toBe(0);
  handle.remove();
  const next = await Wire.loggedOn(chassis);
  await next.round();
  expect(next.take()).toBe(timeoutReply(0x7777));
  await next.end();
  await until(() => clock.scheduled === 0);
  await chassis.stop();
});

test("a connection can end with a reset", async () => {
  await using chassis = (await startChassis()).chassis;
  chassis.faults.add({ do: "disconnect", reset: true, afterBytes: 0, match: { command: "C_TIMEOUT" } });
  const wire = await Wire.loggedOn(chassis);
  wire.ask(get(1));
  await wire.closed;
  expect(wire.error).toBe("ECONNRESET");
});

test("a request before logon can be struck as well, and one that is rubbish", async () => {
  await using chassis = (await startChassis()).chassis;
  chassis.faults.add({ do: "status", status: "NOLICPORT" });
  const wire = await Wire.open(chassis);
  wire.ask(rawRequest({ code: 4095, requestId: 1 }), rawRequest({ code: 1, type: 9, requestId: 2 }), get(3));
  await wire.has(48);
  expect(wire.take()).toBe(status(18, 1) + status(18, 2) + status(18, 3));
  await wire.end();
});
