import { commands, L23Tester, until, XenaConnection } from "labwire/xena";
import { afterEach, describe, expect, test, vi } from "vitest";
import { failure, settle, startLab } from "./support.js";

afterEach(() => {
  vi.useRealTimers();
});

describe("waiting for a state", () => {
  test("ends at once when it is so already", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const value = await until(tester.port("0/0").syncStatus, ({ syncStatus }) => syncStatus === "IN_SYNC");
    expect(value).toEqual({ syncStatus: "IN_SYNC" });
  });

  test("asks once for a command that is pushed, and then follows it", async () => {
    await using lab = await startLab();
    const [tester, other] = [await lab.connect(), await lab.connect("other")];
    const port = tester.port("0/0");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let looks = 0;
    const waiting = until(port.reservedBy, ({ username }) => {
      looks++;
      return username === "other";
    });
    await settle(tester);
    expect(looks).toBe(1);
    vi.advanceTimersByTime(20_000);
    await other.port("0/1").reservation.set("RESERVE");
    await settle(tester, tester);
    expect(looks).toBe(1);
    await other.port("0/0").reservation.set("RESERVE");
    expect(await waiting).toEqual({ username: "other" });
    expect(looks).toBe(2);
  });

  test("asks again and again for a command that is not pushed", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const seen: bigint[] = [];
    const waiting = until(
      tester.time,
      ({ localTime }) => {
        seen.push(localTime);
        lab.clock.advance(1_000_000_000n);
        return seen.length === 3;
      },
      { everyMs: 1 },
    );
    await waiting;
    expect(seen.map((time) => time - (seen[0] as bigint))).toEqual([0n, 1n, 2n]);
  });

  test("asks a command of a bare connection too, pushed or not", async () => {
    await using lab = await startLab();
    const connection = await XenaConnection.open(lab.chassis.host, { port: lab.chassis.port, keepAlive: false });
    const tester = await lab.connect();
    let looks = 0;
    const waiting = until(
      new commands.P_RESERVEDBY(connection, 0, 0),
      ({ username }) => {
        looks++;
        return username === "me" && looks > 2;
      },
      { everyMs: 1 },
    );
    await tester.port("0/0").reservation.set("RESERVE");
    expect(await waiting).toEqual({ username: "me" });
    await connection.close();
  });
});

describe("a state that does not come", () => {
  test("is an error that names the command, the target and the last value", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const error = await failure(
      until(tester.port("0/1").syncStatus, ({ syncStatus }) => syncStatus === "NO_SYNC", { timeoutMs: 20 }),
    );
    expect(error).toMatchObject({
      code: "UNTIL_TIMEOUT",
      command: "P_RECEIVESYNC",
      target: "0/1",
      timeoutMs: 20,
      lastValue: { syncStatus: "IN_SYNC" },
    });
    expect(error.message).toBe(
      'P_RECEIVESYNC 0/1: not as awaited within 20 ms; the last value was {"syncStatus":"IN_SYNC"}',
    );
  });

  test("is given up after 30 seconds unless told otherwise, and leaves no timer", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const waiting = failure(until(tester.port("0/1").syncStatus, () => false));
    await settle(tester);
    vi.advanceTimersByTime(29_999);
    await settle(tester);
    expect(await Promise.race([waiting, "still waiting"])).toBe("still waiting");
    vi.advanceTimersByTime(1);
    expect((await waiting).code).toBe("UNTIL_TIMEOUT");
  });

  test("is given up when the signal fires", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const stop = new AbortController();
    const waiting = failure(until(tester.port("0/1").syncStatus, () => false, { signal: stop.signal }));
    await settle(tester);
    stop.abort(new Error("enough"));
    expect(await waiting).toMatchObject({ code: "ABORTED", cause: new Error("enough") });
    const late = failure(until(tester.port("0/1").syncStatus, () => true, { signal: stop.signal }));
    expect((await late).code).toBe("ABORTED");
  });

  test("is given up when the connection is lost", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const waiting = failure(until(tester.port("0/1").syncStatus, () => false));
    await settle(tester);
    await lab.chassis.stop();
    expect((await waiting).code).toBe("CONNECTION_LOST");
  });

  test("is given up with the error of the predicate, and with that of a request", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    const broken = until(port.syncStatus, () => {
      throw new RangeError("no such state");
    });
    expect(await failure(broken)).toEqual(new RangeError("no such state"));
    await port.reservation.set("RESERVE");
    const stream = await port.streams.create();
    const waiting = failure(until(stream.enable, () => false));
    await settle(tester);
    await stream.delete();
    expect((await waiting).code).toBe("GONE");
    expect((await failure(until(stream.enable, () => true))).code).toBe("GONE");
  });

  test("is refused when the limits are none", async () => {
    const tester = new L23Tester("127.0.0.1", "me");
    const wait = (limits: object) => failure(until(tester.time, () => true, limits));
    expect((await wait({ timeoutMs: -1 })).code).toBe("INVALID_VALUE");
    expect((await wait({ everyMs: Number.NaN })).code).toBe("INVALID_VALUE");
    expect((await wait({})).code).toBe("NOT_CONNECTED");
  });
});
