import { channel, subscribe, unsubscribe } from "node:diagnostics_channel";
import {
  CHANNELS,
  Connection,
  type ConnectionMessage,
  commands,
  type PushMessage,
  type ReplyMessage,
  type RequestMessage,
  XenaConnection,
} from "labwire/xena";
import { describe, expect, onTestFinished, test } from "vitest";
import { FakeTester } from "../support/fake-tester.js";
import { MemoryTransport } from "../support/memory-transport.js";
import { status, value } from "../support/replies.js";

/** Collects what is told on a channel until the test is over. */
function heardOn<Message>(name: string): Message[] {
  const heard: Message[] = [];
  const listener = (message: unknown): void => void heard.push(message as Message);
  subscribe(name, listener);
  onTestFinished(() => void unsubscribe(name, listener));
  return heard;
}

describe("the diagnostics channels", () => {
  test("tell of requests and their outcomes, which find each other by connection and identifier", async () => {
    const requests = heardOn<RequestMessage>("labwire:xena:request");
    const replies = heardOn<ReplyMessage>("labwire:xena:reply");
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    const early = [
      new commands.P_COMMENT(connection, 2, 5).get().send(),
      new commands.PS_ENABLE(connection, 2, 5, 3).set("ON").send(),
      new commands.P_COMMENT(connection, 2, 5).get().with({ timeoutMs: 0 }).send(),
    ];
    const all = Promise.allSettled([...early, new commands.C_OWNER(connection).set("x").send()]);
    await Promise.resolve();
    transport.receive(value(1, "P_COMMENT", { comment: "a" }, { module: 2, port: 5 }), status(2, "BADINDEX"));
    await Promise.allSettled(early);
    transport.close();
    await all;
    expect(requests).toMatchObject([
      { id: 1, operation: "get", command: "P_COMMENT", target: "2/5", indices: [], remote: "memory" },
      { id: 2, operation: "set", command: "PS_ENABLE", target: "2/5", indices: [3] },
      { id: 3, operation: "get" },
      { id: 4, operation: "set", command: "C_OWNER", target: "chassis" },
    ]);
    const outcomes = new Map(replies.map(({ id, outcome }) => [id, outcome]));
    expect([1, 2, 3, 4].map((id) => outcomes.get(id))).toEqual(["OK", "BADINDEX", "DEADLINE", "CONNECTION_LOST"]);
    expect(new Set([...requests, ...replies].map((message) => message.connection)).size).toBe(1);
    for (const { elapsedMs, error, outcome } of replies) {
      expect(elapsedMs).toBeGreaterThanOrEqual(0);
      expect(error === undefined).toBe(outcome === "OK");
    }
  });

  test("tell of pushes, also of those that nobody has subscribed to", () => {
    const pushes = heardOn<PushMessage>(CHANNELS.push);
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    connection.on(commands.P_TRAFFIC, () => {});
    transport.receive(
      value(0, "P_TRAFFIC", { onOff: "ON" }, { module: 0, port: 1 }),
      value(0, "PS_COMMENT", { comment: "a" }, { module: 0, port: 1, indices: [7] }),
    );
    expect(pushes).toMatchObject([
      { code: commands.P_TRAFFIC.spec.code, target: "0/1", indices: [], isHeard: true },
      { code: commands.PS_COMMENT.spec.code, target: "0/1", indices: [7], isHeard: false },
    ]);
  });

  test("tell what becomes of a connection", async () => {
    const told = heardOn<ConnectionMessage>(CHANNELS.connection);
    await using fake = await FakeTester.start(({ what }, socket) => {
      if (what === "get P_COMMENT") socket.destroy();
      return undefined;
    });
    const options = { port: fake.port, keepAlive: false };
    const first = await XenaConnection.open("127.0.0.1", options);
    await first.close();
    const second = await XenaConnection.open("127.0.0.1", options);
    await new commands.P_COMMENT(second, 0, 0).get().catch(() => {});
    expect(told.map(({ state }) => state)).toEqual(["opened", "logged-on", "closed", "opened", "logged-on", "lost"]);
    expect(told.map(({ reason }) => reason !== undefined)).toEqual([false, false, false, false, false, true]);
    expect(new Set(told.map(({ connection }) => connection)).size).toBe(2);
  });

  test("never tell a password", async () => {
    const heard = Object.values(CHANNELS).map((name) => heardOn<unknown>(name));
    await using fake = await FakeTester.start();
    const tester = await XenaConnection.open("127.0.0.1", { port: fake.port, password: "hush hush", keepAlive: false });
    await new commands.C_PASSWORD(tester).set("hush more");
    await tester.close();
    expect(heard.flat().length).toBeGreaterThan(8);
    expect(JSON.stringify(heard)).not.toContain("hush");
  });

  test("are silent once nobody listens", async () => {
    const requests = heardOn<RequestMessage>(CHANNELS.request);
    const listener = (): void => {};
    subscribe(CHANNELS.reply, listener);
    unsubscribe(CHANNELS.reply, listener);
    expect(channel(CHANNELS.reply).hasSubscribers).toBe(false);
    const connection = new Connection(new MemoryTransport());
    void new commands.P_COMMENT(connection, 0, 0).get().catch(() => {});
    expect(requests).toHaveLength(1);
    connection.destroy();
  });

  test.each([CHANNELS.request, CHANNELS.reply])(
    "survive a subscriber of %s that drops the connection",
    async (name) => {
      const transport = new MemoryTransport();
      const connection = new Connection(transport);
      const drop = (): void => connection.destroy();
      subscribe(name, drop);
      onTestFinished(() => void unsubscribe(name, drop));
      const comment = new commands.P_COMMENT(connection, 0, 0);
      const asked = Promise.allSettled([comment.get().send(), comment.get().send()]);
      await Promise.resolve();
      transport.receive(value(1, "P_COMMENT", { comment: "a" }, { module: 0, port: 0 }));
      expect((await asked).map(({ status: state }) => state)).toContain("rejected");
      expect(connection.inFlight).toBe(0);
    },
  );
});
