import { commands } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { settled, startLab, untilSo } from "./bench.js";

describe("a subscription", () => {
  test("gives the resource and the new values, after its info has followed", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    const heard: unknown[] = [];
    port.onReservationChange((from, { status }) => heard.push([from === port, status, from.info.reservation]));
    await port.reservation.setReserve();
    await settled(tester);
    expect(heard).toEqual([[true, "RESERVED_BY_YOU", "RESERVED_BY_YOU"]]);
  });

  test("hears of its own port only, as often as it was made, until it is taken back", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const [one, other] = tester.ports("0/*") as [ReturnType<typeof tester.port>, ReturnType<typeof tester.port>];
    const heard: string[] = [];
    const hear = (from: { readonly target: string }): unknown => heard.push(from.target);
    const [first] = [one.onReservationChange(hear), one.onReservationChange(hear), other.onReservationChange(hear)];
    await one.reservation.setReserve();
    await settled(tester);
    expect(heard).toEqual(["0/0", "0/0"]);
    first();
    first();
    await one.reservation.setRelease();
    await settled(tester);
    expect(heard).toEqual(["0/0", "0/0", "0/0"]);
  });

  test("to any pushed command gives the pushes of its item only", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    await port.reservation.setReserve();
    const [first, second] = [await port.streams.create(), await port.streams.create()];
    const heard: unknown[] = [];
    second.on(commands.PS_COMMENT, (from, { comment }) => heard.push([from === second, comment]));
    await first.comment.set("not this");
    await second.comment.set("but this");
    await settled(tester);
    expect(heard).toEqual([[true, "but this"]]);
  });

  test("ends with its item, its port and its module", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    await port.reservation.setReserve();
    const stream = await port.streams.create();
    const heard: string[] = [];
    stream.on(commands.PS_COMMENT, () => heard.push("stream"));
    port.onReservationChange(() => heard.push("port"));
    await stream.delete();
    const again = await port.streams.create();
    await again.comment.set("of the successor");
    await tester.session.logoff();
    await tester.connect();
    await tester.port("0/0").reservation.setRelease();
    await settled(tester);
    expect(heard).toEqual([]);
  });
});

describe("a callback that fails", () => {
  test("reaches onError, whether it throws or rejects, and the others still hear", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    const errors: unknown[] = [];
    const heard: string[] = [];
    tester.onError((error) => errors.push(error));
    port.onReservationChange(() => {
      throw new Error("thrown");
    });
    port.onReservationChange(async () => {
      throw new Error("rejected");
    });
    port.onReservationChange((_, { status }) => heard.push(status as string));
    await port.reservation.setReserve();
    await untilSo(() => errors.length === 2);
    expect(errors.map((error) => (error as Error).message)).toEqual(["thrown", "rejected"]);
    expect(heard).toEqual(["RESERVED_BY_YOU"]);
    expect(tester.session.isOnline).toBe(true);
  });

  test("of onDisconnected reaches onError too, and an error callback that fails does no harm", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const errors: unknown[] = [];
    tester.onError(() => {
      throw new Error("twice");
    });
    const off = tester.onError(() => errors.push("taken back"));
    tester.onError((error) => errors.push((error as Error).message));
    off();
    tester.onDisconnected(() => {
      throw new Error("lost");
    });
    await lab.chassis.stop();
    await untilSo(() => errors.length > 0);
    expect(errors).toEqual(["lost"]);
  });
});
