import { commands } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { collect, LOGON, logOn, outcome, RawClient, rawRequest, settle, startChassis, until } from "./support.js";

const { C_INDICES, C_KEEPALIVE, C_LOGON, C_NAME, C_OWNER, C_STATSESSION, C_TIMEOUT, P_COMMENT, P_RESERVATION } =
  commands;

describe("a session", () => {
  test("gets no answer but NOTLOGGEDON before the password, whatever it asks", async () => {
    await using chassis = (await startChassis()).chassis;
    const client = await RawClient.open(chassis);
    for (const request of [
      { code: 10 },
      { code: 2, value: Uint8Array.of(97) },
      { code: 4095 },
      { code: 7, value: new Uint8Array(0) },
    ]) {
      expect(await client.ask(request)).toMatchObject({ type: 4, code: 2, module: 255, port: 255 });
    }
  });

  test("with a wrong password is refused with BADVALUE and may try again", async () => {
    await using chassis = (await startChassis({ password: "secret" })).chassis;
    expect(await outcome(logOn(chassis, "me", "xena"))).toBe("WRONG_PASSWORD");
    const tester = await logOn(chassis, "me", "secret");
    expect(await outcome(new C_LOGON(tester).set("wrong"))).toBe("BADVALUE");
    expect((await new C_OWNER(tester).get()).username).toBe("me");
    await tester.close();
  });

  test("above the limit is refused with NOCONNECTIONS until another one ends", async () => {
    await using chassis = (await startChassis({ maxSessions: 2 })).chassis;
    const first = await logOn(chassis, "a");
    const second = await logOn(chassis, "b");
    expect(await outcome(logOn(chassis, "c"))).toBe("LOGON_REFUSED");
    await first.logoff();
    const third = await logOn(chassis, "c");
    await Promise.all([second.close(), third.close()]);
  });

  test("may be named with 32 characters and not with 33", async () => {
    await using chassis = (await startChassis()).chassis;
    const tester = await logOn(chassis);
    expect(await outcome(new C_OWNER(tester).set("x".repeat(32)))).toBe("OK");
    expect(await outcome(new C_OWNER(tester).set("x".repeat(33)))).toBe("BADVALUE");
    await tester.close();
  });

  test("that is silent for its timeout is closed, and one that speaks is not", async () => {
    const { chassis, clock } = await startChassis();
    const [silent, talking] = [await logOn(chassis, "silent"), await logOn(chassis, "talking")];
    await new C_TIMEOUT(silent).set(20);
    await new C_TIMEOUT(talking).set(20);
    clock.advance(15_000_000_000);
    await new C_KEEPALIVE(talking).get();
    clock.advance(6_000_000_000);
    await silent.closed;
    expect((await new C_TIMEOUT(talking).get()).secondCount).toBe(20);
    expect(chassis.sessionCount).toBe(1);
    await talking.close();
    await chassis.stop();
  });

  test("counts its keep-alives upwards", async () => {
    await using chassis = (await startChassis()).chassis;
    const tester = await logOn(chassis);
    const ticks: number[] = [];
    for (let i = 0; i < 3; i++) ticks.push((await new C_KEEPALIVE(tester).get()).tickCount);
    expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
    await tester.close();
  });

  test("is listed with owner, address and counters, and is no longer when it has logged off", async () => {
    await using chassis = (await startChassis()).chassis;
    const [one, two] = [await logOn(chassis, "one"), await logOn(chassis, "two")];
    const { sessionIds } = await new C_INDICES(one).get();
    expect(sessionIds).toHaveLength(2);
    const [, second] = sessionIds as [number, number];
    expect(await new C_STATSESSION(one, second).get()).toMatchObject({
      sessionType: "MANAGER",
      ipv4Address: "127.0.0.1",
      owner: "two",
      operationCount: 3n,
      requestedByteCount: 60n,
      respondedByteCount: 48n,
    });
    await two.logoff();
    expect((await new C_INDICES(one).get()).sessionIds).toEqual([sessionIds[0]]);
    expect(await outcome(new C_STATSESSION(one, second).get())).toBe("BADINDEX");
    await one.close();
  });

  test("that logs off is answered and then closed, and what it sent behind is not carried out", async () => {
    await using chassis = (await startChassis()).chassis;
    const client = await RawClient.open(chassis);
    client.socket.write(
      Buffer.concat([
        LOGON,
        rawRequest({ code: 7, value: new Uint8Array(0), requestId: 8 }),
        rawRequest({ code: 10, requestId: 9 }),
      ]),
    );
    await client.closed;
    expect(client.frames.map(({ requestId, code }) => [requestId, code])).toEqual([
      [0xffffffff, 0],
      [8, 0],
    ]);
    await until(() => chassis.sessionCount === 0);
  });

  test("sees what another has set", async () => {
    await using chassis = (await startChassis()).chassis;
    const [one, two] = [await logOn(chassis, "one"), await logOn(chassis, "two")];
    await new commands.C_RESERVATION(one).set("RESERVE");
    await new C_NAME(one).set("north");
    expect((await new C_NAME(two).get()).chassisName).toBe("north");
    await Promise.all([one.close(), two.close()]);
  });
});

describe("sessions of one name", () => {
  test("share nothing: the first controls, the second observes, and takes over when the first leaves", async () => {
    await using chassis = (await startChassis()).chassis;
    const [one, two] = [await logOn(chassis, "me"), await logOn(chassis, "me")];
    const seen = collect(two, "P_RESERVATION", "P_RESERVEDBY");
    await new P_RESERVATION(one, 0, 0).set("RESERVE");
    expect((await new P_RESERVATION(two, 0, 0).get()).status).toBe("RESERVED_BY_OTHER");
    expect(await outcome(new P_COMMENT(two, 0, 0).set("mine"))).toBe("NOTRESERVED");
    await one.logoff();
    await until(() => seen.length === 3);
    expect(seen).toEqual([
      'P_RESERVATION 0/0 [] {"status":"RESERVED_BY_OTHER"}',
      'P_RESERVEDBY 0/0 [] {"username":"me"}',
      'P_RESERVATION 0/0 [] {"status":"RESERVED_BY_YOU"}',
    ]);
    expect(await outcome(new P_COMMENT(two, 0, 0).set("mine"))).toBe("OK");
    await two.close();
  });

  test("find their reservations again after they were cut off", async () => {
    await using chassis = (await startChassis()).chassis;
    const [first, other] = [await logOn(chassis, "me"), await logOn(chassis, "other")];
    await new P_RESERVATION(first, 0, 1).set("RESERVE");
    first.destroy();
    await until(() => chassis.sessionCount === 1);
    expect((await new P_RESERVATION(other, 0, 1).get()).status).toBe("RESERVED_BY_OTHER");
    expect((await new commands.P_RESERVEDBY(other, 0, 1).get()).username).toBe("me");
    const again = await logOn(chassis, "me");
    expect((await new P_RESERVATION(again, 0, 1).get()).status).toBe("RESERVED_BY_YOU");
    await settle(other);
    await Promise.all([again.close(), other.close()]);
  });
});
