import { createServer } from "node:net";
import { inspect } from "node:util";
import { ConnectError, commands, ProtocolError, type StatusError, ValueError, XenaConnection } from "labwire/xena";
import type { StatusName } from "labwire/xena/codec";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Behaviour, FakeTester, type Heard, textOf } from "../../support/fake-tester.js";
import { MemoryTransport } from "../../support/memory-transport.js";
import { status, value } from "../../support/replies.js";
import { endOfTurn, errorOf } from "../../support/turns.js";

const { C_COMMENT, P_COMMENT, P_RESERVATION } = commands;

const HOST = "127.0.0.1";

/** Answers one request with a status, and everything else as usual. */
function refusing(what: string, name: StatusName): Behaviour {
  return (heard) => (heard.what === what ? status(heard.requestId, name) : undefined);
}

/** A session over a stream without a network, whose logon was answered. */
async function logOn(options: Parameters<typeof XenaConnection.over>[1]): Promise<{
  transport: MemoryTransport;
  session: XenaConnection;
}> {
  const transport = new MemoryTransport();
  const opening = XenaConnection.over(transport, options);
  await endOfTurn();
  const count = transport.frames.length;
  for (let id = 1; id <= count; id++) transport.receive(status(id));
  return { transport, session: await opening };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("a session over TCP", () => {
  test("logs on, works, and logs off at the end of its block", async () => {
    await using tester = await FakeTester.start((heard) =>
      heard.what === "get C_COMMENT" ? value(heard.requestId, "C_COMMENT", { comment: "lab" }) : undefined,
    );
    {
      await using session = await XenaConnection.open(HOST, { port: tester.port, owner: "me", password: "pass" });
      expect(session.owner).toBe("me");
      expect(session.remote).toBe(`${HOST}:${tester.port}`);
      await new C_COMMENT(session).set("my tester");
      expect(await new C_COMMENT(session).get()).toEqual({ comment: "lab" });
    }
    await tester.until(() => tester.connections === 0);
    expect(tester.names).toEqual([
      "set C_LOGON",
      "set C_OWNER",
      "set C_TIMEOUT",
      "get C_KEEPALIVE",
      "set C_COMMENT",
      "get C_COMMENT",
      "set C_LOGOFF",
    ]);
    expect(tester.heard.slice(0, 2).map(textOf)).toEqual(["pass", "me"]);
  });

  test("takes the factory password and 130 s, and no owner, unless told otherwise", async () => {
    await using tester = await FakeTester.start();
    await using session = await XenaConnection.open(HOST, { port: tester.port, keepAlive: false });
    expect(tester.names).toEqual(["set C_LOGON", "set C_TIMEOUT"]);
    expect(textOf(tester.heard[0] as Heard)).toBe("xena");
    expect(tester.heard[1]?.bytes.at(-1)).toBe(130);
    expect(session.owner).toBeUndefined();
  });

  test("hears pushes", async () => {
    await using tester = await FakeTester.start();
    await using session = await XenaConnection.open(HOST, { port: tester.port });
    const heard = new Promise((resolve) =>
      session.on(P_RESERVATION, ({ target, values }) => resolve([target, values])),
    );
    tester.send(value(0, "P_RESERVATION", { status: "RELEASED" }, { module: 2, port: 5 }));
    expect(await heard).toEqual(["2/5", { status: "RELEASED" }]);
  });

  test("rejects what is under way when the tester hangs up", async () => {
    await using tester = await FakeTester.start((heard, socket) => {
      if (heard.what !== "get P_COMMENT") return undefined;
      socket.resetAndDestroy();
      return null;
    });
    const session = await XenaConnection.open(HOST, { port: tester.port });
    const error = await errorOf(new P_COMMENT(session, 2, 5).get());
    expect(error).toMatchObject({ code: "CONNECTION_LOST", written: true });
    expect(await session.closed).toMatchObject({ code: expect.stringMatching(/^(ECONNRESET|CLOSED)$/) });
    expect(session.isOpen).toBe(false);
    await session.logoff();
  });

  test("logs off although the tester hangs up instead of answering, and only once", async () => {
    await using tester = await FakeTester.start((heard, socket) => {
      if (heard.what !== "set C_LOGOFF") return undefined;
      socket.destroy();
      return null;
    });
    const session = await XenaConnection.open(HOST, { port: tester.port });
    await Promise.all([session.logoff(), session.logoff()]);
    await session.logoff();
    expect(session.isOpen).toBe(false);
    expect(tester.names.filter((name) => name === "set C_LOGOFF").length).toBe(1);
  });
});

describe("a logon that fails", () => {
  test("for the password says so, without the password, and closes the connection", async () => {
    await using tester = await FakeTester.start(refusing("set C_LOGON", "BADVALUE"));
    const options = { port: tester.port, password: "hunter2", owner: "me" };
    const error = await errorOf<ConnectError>(XenaConnection.open(HOST, options));
    expect(error).toBeInstanceOf(ConnectError);
    expect(error.code).toBe("WRONG_PASSWORD");
    expect(error.message).toBe(`${HOST}:${tester.port}: the tester refused the password`);
    expect(inspect(error, { depth: 10 })).not.toContain("hunter2");
    await tester.until(() => tester.connections === 0);
  });

  for (const [what, code, name] of [
    ["set C_LOGON", "LOGON_REFUSED", "NOCONNECTIONS"],
    ["set C_OWNER", "OWNER_REFUSED", "BADVALUE"],
    ["set C_TIMEOUT", "TIMEOUT_REFUSED", "BADVALUE"],
  ] as const) {
    test(`for a refused ${what} is ${code}`, async () => {
      await using tester = await FakeTester.start(refusing(what, name));
      const error = await errorOf<ConnectError>(XenaConnection.open(HOST, { port: tester.port, owner: "me" }));
      expect(error).toBeInstanceOf(ConnectError);
      expect(error.code).toBe(code);
      expect((error.cause as StatusError).code).toBe(name);
      await tester.until(() => tester.connections === 0);
      expect(tester.names).not.toContain("get C_KEEPALIVE");
    });
  }

  test("for want of an answer is CONNECT_TIMEOUT", async () => {
    await using tester = await FakeTester.start(() => null);
    const error = await errorOf(XenaConnection.open(HOST, { port: tester.port, timeoutMs: 20 }));
    expect(error).toMatchObject({ code: "CONNECT_TIMEOUT", message: expect.stringContaining("is it an XMP port?") });
    await tester.until(() => tester.connections === 0);
  });

  test("because the tester hangs up is CONNECT_FAILED", async () => {
    await using tester = await FakeTester.start((_, socket) => {
      socket.destroy();
      return null;
    });
    const error = await errorOf(XenaConnection.open(HOST, { port: tester.port }));
    expect(error).toBeInstanceOf(ConnectError);
    expect(error).toMatchObject({ code: "CONNECT_FAILED", message: expect.stringContaining("hung up") });
  });

  test("because something else listens there is a ProtocolError", async () => {
    await using tester = await FakeTester.start(() => new TextEncoder().encode("SSH-2.0-OpenSSH_9.6\r\n"));
    const error = await errorOf(XenaConnection.open(HOST, { port: tester.port }));
    expect(error).toBeInstanceOf(ProtocolError);
    await tester.until(() => tester.connections === 0);
  });

  test("because nothing listens there is CONNECT_FAILED", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const error = await errorOf<ConnectError>(XenaConnection.open(HOST, { port }));
    expect(error).toBeInstanceOf(ConnectError);
    expect(error.code).toBe("CONNECT_FAILED");
    expect(error.message).toMatch(/refused; is a chassis listening there\?$/);
  });

  test("because the port is none, or the password no text, is a ValueError before anything is sent", async () => {
    expect(await errorOf(XenaConnection.open(HOST, { port: 70_000 }))).toBeInstanceOf(ValueError);
    const transport = new MemoryTransport();
    const error = await errorOf<ValueError>(XenaConnection.over(transport, { password: 1234 as unknown as string }));
    expect(error).toBeInstanceOf(ValueError);
    expect(error.message).not.toContain("1234");
    expect(transport.sent).toBe("");
    expect(transport.isDestroyed).toBe(true);
  });

  test("because the caller gave up is ABORTED, before the connection or during the logon", async () => {
    const controller = new AbortController();
    await using tester = await FakeTester.start(() => {
      controller.abort(new Error("changed my mind"));
      return null;
    });
    const { port } = tester;
    const before = await errorOf(XenaConnection.open(HOST, { port, signal: AbortSignal.abort() }));
    expect(before).toMatchObject({ code: "ABORTED" });
    const during = await errorOf(XenaConnection.open(HOST, { port, signal: controller.signal }));
    expect(during).toBeInstanceOf(ConnectError);
    expect(during).toMatchObject({ code: "ABORTED" });
    await tester.until(() => tester.connections === 0);
  });
});

describe("keep-alive", () => {
  const beats = ({ frames }: MemoryTransport): number =>
    frames.filter((frame) => frame.slice(16, 20) === "0203").length;

  test("comes at once, then five seconds before the tester would hang up", async () => {
    vi.useFakeTimers();
    const { transport, session } = await logOn({ owner: "me" });
    await endOfTurn();
    expect(beats(transport)).toBe(1);
    await vi.advanceTimersByTimeAsync(124_999);
    expect(beats(transport)).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(beats(transport)).toBe(2);
    await vi.advanceTimersByTimeAsync(250_000);
    expect(beats(transport)).toBe(4);
    session.destroy();
    await endOfTurn();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("follows a shorter session timeout, and halves one below ten seconds", async () => {
    vi.useFakeTimers();
    for (const [sessionTimeout, everyMs] of [
      [60, 55_000],
      [6, 3000],
      [1, 500],
    ] as const) {
      const { transport, session } = await logOn({ sessionTimeout });
      await vi.advanceTimersByTimeAsync(everyMs - 1);
      expect(beats(transport)).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      expect(beats(transport)).toBe(2);
      session.destroy();
    }
  });

  test("that fails does not end the session", async () => {
    vi.useFakeTimers();
    const { transport, session } = await logOn({});
    await endOfTurn();
    transport.receive(status(3, "FAILED"));
    await vi.advanceTimersByTimeAsync(140_000);
    expect(session.isOpen).toBe(true);
    expect(beats(transport)).toBe(2);
    session.destroy();
  });

  test("is left out when it is switched off, and never becomes a flood", async () => {
    vi.useFakeTimers();
    const off = await logOn({ keepAlive: false });
    const zero = await logOn({ sessionTimeout: 0 });
    const weeks = await logOn({ sessionTimeout: 2_147_483_647 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([off, zero, weeks].map(({ transport }) => beats(transport))).toEqual([0, 1, 1]);
    for (const { session } of [off, zero, weeks]) session.destroy();
  });

  test("ends with the session", async () => {
    vi.useFakeTimers();
    const { transport, session } = await logOn({});
    await endOfTurn();
    const leaving = session.logoff();
    await endOfTurn();
    expect(transport.frames.at(-1)).toBe("58454e41000000000307ffff00000004");
    transport.receive(status(4));
    await leaving;
    expect(transport.isEnded).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(await session.closed).toBeUndefined();
  });

  test("logging off gives a silent tester one second", async () => {
    vi.useFakeTimers();
    const { transport, session } = await logOn({});
    const leaving = session.logoff();
    await vi.advanceTimersByTimeAsync(1010);
    await leaving;
    expect(transport.isEnded).toBe(true);
  });
});
