import { getEventListeners } from "node:events";
import { ConnectError, L23Tester, type TesterOptions } from "labwire/xena";
import type { StatusName } from "labwire/xena/codec";
import { Chassis } from "labwire/xena/emulator";
import { afterEach, describe, expect, test } from "vitest";
import { type Behaviour, FakeTester } from "../support/fake-tester.js";
import { status, value } from "../support/replies.js";
import { codeOf } from "./bench.js";
import { TimerWatch } from "./timer-watch.js";

const timers = new TimerWatch();
afterEach(() => timers.stop());

/** A tester that refuses one request and, where it is asked, has no ports. */
function refusing(what: string, name: StatusName): Behaviour {
  return (heard) => {
    if (heard.what === what) return status(heard.requestId, name);
    if (heard.what === "get C_PORTCOUNTS") return value(heard.requestId, "C_PORTCOUNTS", { portCounts: [0, 0] });
    return heard.what.startsWith("get") ? status(heard.requestId, "NOTSUPPORTED") : undefined;
  };
}

/** Connects in vain: the code of the error, which must be a ConnectError, after checking that nothing is left behind. */
async function failure(tester: FakeTester, options: TesterOptions = {}): Promise<string> {
  timers.start();
  const signal = options.signal ?? new AbortController().signal;
  const client = new L23Tester("127.0.0.1", "me", { ...options, signal, port: tester.port });
  const disconnected: unknown[] = [];
  client.onDisconnected((at) => disconnected.push(at));
  const error = await client.connect().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConnectError);
  await tester.until(() => tester.connections === 0);
  expect(timers.running).toBe(0);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(client.session.isOnline).toBe(false);
  expect(disconnected).toEqual([]);
  return (error as ConnectError).code;
}

describe("every refusal fails the connection with its own code and leaves no socket, timer or listener", () => {
  test.each<readonly [string, StatusName, string]>([
    ["set C_LOGON", "BADVALUE", "WRONG_PASSWORD"],
    ["set C_LOGON", "NOCONNECTIONS", "LOGON_REFUSED"],
    ["set C_OWNER", "BADVALUE", "OWNER_REFUSED"],
    ["set C_TIMEOUT", "BADVALUE", "TIMEOUT_REFUSED"],
    ["none", "OK", "NO_MODULES"],
  ])("%s answered %s is %s", async (what, name, code) => {
    await using tester = await FakeTester.start(refusing(what, name));
    expect(await failure(tester)).toBe(code);
  });

  test("a tester that never answers the logon is CONNECT_TIMEOUT", async () => {
    await using tester = await FakeTester.start(() => null);
    expect(await failure(tester, { timeoutMs: 30 })).toBe("CONNECT_TIMEOUT");
  });

  test("a tester that falls silent after the logon is CONNECT_TIMEOUT", async () => {
    await using tester = await FakeTester.start(({ what }) => (what.startsWith("get") ? null : undefined));
    expect(await failure(tester, { timeoutMs: 30 })).toBe("CONNECT_TIMEOUT");
  });

  test.each(["set C_LOGON", "get C_PORTCOUNTS", "get M_REVISION", "get P_CAPABILITIES"])(
    "a tester that hangs up at %s is CONNECT_FAILED",
    async (what) => {
      await using tester = await FakeTester.start((heard, socket) => {
        if (heard.what === what) socket.destroy();
        if (heard.what === "get C_PORTCOUNTS") return value(heard.requestId, "C_PORTCOUNTS", { portCounts: [2] });
        return heard.what.startsWith("get") ? status(heard.requestId, "NOTSUPPORTED") : undefined;
      });
      expect(await failure(tester)).toBe("CONNECT_FAILED");
    },
  );

  test.each(["set C_LOGON", "get C_PORTCOUNTS"])("a signal that fires at %s is ABORTED", async (what) => {
    const controller = new AbortController();
    await using tester = await FakeTester.start((heard) => {
      if (heard.what === what) controller.abort();
      return heard.what === what ? null : refusing("none", "OK")(heard, undefined as never);
    });
    expect(await failure(tester, { signal: controller.signal })).toBe("ABORTED");
  });

  test("nobody listening is CONNECT_FAILED", async () => {
    const tester = await FakeTester.start();
    const { port } = tester;
    await tester[Symbol.asyncDispose]();
    expect(await codeOf(() => L23Tester.connect("127.0.0.1", "me", { port }))).toBe("CONNECT_FAILED");
  });
});

test.each([
  [[446, 4], "UNSUPPORTED_FIRMWARE"],
  [[445, 99], "UNSUPPORTED_FIRMWARE"],
  [[446, 5], "OK"],
  [[446, 10], "OK"],
  [[447, 0], "OK"],
] as const)("firmware %j is %s, compared by its numbers", async (version, code) => {
  await using chassis = await Chassis.start({ version });
  const tester = new L23Tester(chassis.host, "me", { port: chassis.port });
  expect(await codeOf(() => tester.connect())).toBe(code);
  await tester.session.logoff();
});

test("what a tester refuses to tell is undefined in info, and no failure", async () => {
  await using fake = await FakeTester.start((heard) => {
    if (heard.what === "get C_PORTCOUNTS") return value(heard.requestId, "C_PORTCOUNTS", { portCounts: [1] });
    return heard.what.startsWith("get") ? status(heard.requestId, "NOTSUPPORTED") : undefined;
  });
  await using tester = await L23Tester.connect("127.0.0.1", "me", { port: fake.port });
  expect(tester.info.model).toBeUndefined();
  expect(tester.port("0/0").info.interface).toBeUndefined();
  expect(tester.port("0/0").isReleased()).toBe(false);
});
