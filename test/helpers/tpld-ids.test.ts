import { TpldIds } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { failure, startLab } from "./support.js";

describe("test payload ids", () => {
  test("are handed out once each, the lowest first, and again when they were given back", () => {
    const ids = new TpldIds();
    expect([ids.take(), ids.take(), ids.take()]).toEqual([0, 1, 2]);
    ids.give(1);
    expect([ids.take(), ids.take()]).toEqual([1, 3]);
    expect(ids.limit).toBe(Number.POSITIVE_INFINITY);
  });

  test("leave out what streams of any of the testers use", async () => {
    await using lab = await startLab();
    await using other = await startLab();
    const [a, b] = [await lab.connect(), await other.connect()];
    for (const [tester, id] of [
      [a, 0],
      [b, 2],
    ] as const) {
      const port = tester.port("0/1");
      await port.reservation.set("RESERVE");
      await (await port.streams.create()).tpldId.set(id);
      await port.streams.create();
    }
    const ids = await new TpldIds(a, b).serverSync();
    expect([ids.take(), ids.take()]).toEqual([1, 3]);
    ids.give(2);
    expect(ids.take()).toBe(2);
    const ofPort = await new TpldIds(a.port("0/0")).serverSync();
    expect(ofPort.take()).toBe(0);
  });

  test("end at what the ports can have", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const ids = new TpldIds(tester);
    expect(ids.limit).toBe(2048);
    for (let id = 0; id < 2048; id++) ids.take();
    const error = await failure(() => ids.take());
    expect(error.code).toBe("NO_TPLD_ID_LEFT");
    expect(error.message).toBe("all test payload ids from 0 to 2047 are in use");
  });
});
