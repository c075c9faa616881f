import { ApplyError, apply, Connection, commands, type Outcome, type Request } from "labwire/xena";
import { readHeader, readIndices } from "labwire/xena/codec";
import { afterEach, describe, expect, test, vi } from "vitest";
import { EchoTester, idOf } from "../../support/echo-tester.js";
import { MemoryTransport } from "../../support/memory-transport.js";
import { status, value } from "../../support/replies.js";
import { endOfTurn, errorOf, stateOf } from "../../support/turns.js";

const { C_COMMENT, C_OWNER, PS_ENABLE, PS_TPLDID } = commands;

/** Answers a get of PS_TPLDID with the stream's own index, and refuses every hundredth. */
function streamAnswer(frame: Uint8Array): Uint8Array {
  const [stream = 0] = readIndices(frame, 0, readHeader(frame).indexCount);
  if (stream % 100 === 99) return status(idOf(frame), "BADINDEX");
  const place = { module: 0, port: 1, indices: [stream] };
  return value(idOf(frame), "PS_TPLDID", { testPayloadIdentifier: stream }, place);
}

function streams(connection: Connection, count: number): Request<{ testPayloadIdentifier: number }>[] {
  return Array.from({ length: count }, (_, i) => new PS_TPLDID(connection, 0, 1, i).get());
}

afterEach(() => {
  vi.useRealTimers();
});

describe("results", () => {
  test("come in the order given, whatever the order of the replies", async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    const batch = apply(
      new C_COMMENT(connection).get(),
      new C_OWNER(connection).set("me"),
      new C_OWNER(connection).get(),
    );
    await endOfTurn();
    expect(transport.writes.length).toBe(1);
    transport.receive(value(3, "C_OWNER", { username: "me" }), value(1, "C_COMMENT", { comment: "lab" }), status(2));
    const [comment, nothing, owner] = await batch;
    expect([comment.comment, nothing, owner.username]).toEqual(["lab", undefined, "me"]);
  });

  test("of nothing are nothing, and nothing is sent", async () => {
    expect(await apply()).toEqual([]);
    expect(await apply.settled()).toEqual([]);
    expect(await apply.with({ window: 1 })()).toEqual([]);
  });

  test("of several testers: each request goes to its own, in one write for each", async () => {
    const transports = [new MemoryTransport(), new MemoryTransport()];
    const [a, b] = transports.map((transport) => new Connection(transport)) as [Connection, Connection];
    const batch = apply(
      new C_COMMENT(a).set("a1"),
      new C_COMMENT(b).set("b1"),
      new C_COMMENT(a).set("a2"),
      new C_COMMENT(b).get(),
    );
    await endOfTurn();
    expect(transports.map(({ writes }) => writes.length)).toEqual([1, 1]);
    expect(transports.map(({ frames }) => frames.length)).toEqual([2, 2]);
    transports[1]?.receive(status(1), value(2, "C_COMMENT", { comment: "b" }));
    transports[0]?.receive(status(1), status(2));
    expect(await batch).toEqual([undefined, undefined, undefined, { comment: "b" }]);
  });
});

describe("failures", () => {
  test("let every other request settle first; the error then carries all outcomes", async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    const batch = apply(
      new PS_ENABLE(connection, 2, 5, 0).set("ON"),
      new C_COMMENT(connection).get(),
      new PS_ENABLE(connection, 2, 5, 9).set("ON"),
    );
    const failed = errorOf<ApplyError>(batch);
    await endOfTurn();
    transport.receive(status(3, "BADINDEX"), status(1, "NOTRESERVED"));
    expect(await stateOf(failed)).toBe("pending");
    transport.receive(value(2, "C_COMMENT", { comment: "lab" }));
    const error = await failed;
    expect(error).toBeInstanceOf(ApplyError);
    expect(error.code).toBe("APPLY");
    expect(error.message).toBe(
      "2 of 3 requests failed; the first: PS_ENABLE 2/5 [0]: NOTRESERVED - reserve the resource first",
    );
    expect(error.outcomes).toMatchObject([
      { ok: false, error: { code: "NOTRESERVED" } },
      { ok: true, value: { comment: "lab" } },
      { ok: false, error: { code: "BADINDEX", indices: [9] } },
    ]);
    expect(error.cause).toBe((error.outcomes[0] as { error: Error }).error);
  });

  test("are part of the result of apply.settled", async () => {
    const { transport } = new EchoTester(streamAnswer);
    const outcomes = await apply.settled(...streams(new Connection(transport), 200));
    expect(outcomes.length).toBe(200);
    const failed = outcomes.flatMap((outcome, i) => (outcome.ok ? [] : [i]));
    expect(failed).toEqual([99, 199]);
    expect(outcomes[7]).toEqual({ ok: true, value: { testPayloadIdentifier: 7 } });
  });

  test("of a connection that is lost half-way: all requests settle, written or not", async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    const batch = apply.with({ window: 10 }).settled(...streams(connection, 100_000));
    await endOfTurn();
    transport.receive(value(1, "PS_TPLDID", { testPayloadIdentifier: 0 }, { module: 0, port: 1, indices: [0] }));
    transport.close(new Error("gone"));
    const outcomes: readonly Outcome[] = await batch;
    expect(outcomes.length).toBe(100_000);
    expect(outcomes.filter(({ ok }) => ok).length).toBe(1);
    const written = outcomes.map((outcome) => (outcome.ok ? true : (outcome.error as { written?: boolean }).written));
    expect(written.indexOf(false)).toBe(10);
  });

  test("of a connection that has ended before: all requests settle", async () => {
    const connection = new Connection(new MemoryTransport());
    connection.destroy();
    const error = await errorOf<ApplyError>(apply(...streams(connection, 100_000)));
    expect(error.outcomes.length).toBe(100_000);
    expect(error.outcomes.every(({ ok }) => !ok)).toBe(true);
  });
});

describe("the window", () => {
  test("bounds the requests under way, and all are carried out", async () => {
    const tester = new EchoTester((frame) => status(idOf(frame)));
    const connection = new Connection(tester.transport);
    const requests = Array.from({ length: 1000 }, () => new C_COMMENT(connection).set("x"));
    await apply.with({ window: 7 })(...requests);
    expect(tester.received).toBe(1000);
    expect(tester.mostUnanswered).toBe(7);
  });

  test("is a thousand unless given, and a batch may be larger", async () => {
    const tester = new EchoTester((frame) => status(idOf(frame)));
    const connection = new Connection(tester.transport);
    await apply(...Array.from({ length: 5000 }, () => new C_COMMENT(connection).set("x")));
    expect(tester.received).toBe(5000);
    expect(tester.mostUnanswered).toBe(1000);
  });

  test("of one sends the next request only after the reply", async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    const batch = apply.with({ window: 1 })(new C_COMMENT(connection).set("a"), new C_COMMENT(connection).set("b"));
    await endOfTurn();
    expect(transport.frames.length).toBe(1);
    transport.receive(status(1));
    await endOfTurn();
    expect(transport.frames.length).toBe(2);
    transport.receive(status(2));
    await batch;
  });

  test("holds for a transport that never drains: what waits is not written", async () => {
    const transport = new MemoryTransport();
    transport.takesMore = false;
    const connection = new Connection(transport);
    const batch = apply.with({ window: 50 }).settled(...streams(connection, 1000));
    await endOfTurn();
    expect(transport.frames.length).toBe(50);
    for (let id = 1; id <= 20; id++) transport.receive(status(id, "FAILED"));
    await endOfTurn();
    expect(connection.inFlight).toBe(50);
    expect(transport.writes.length).toBe(1);
    connection.destroy();
    expect((await batch).length).toBe(1000);
  });
});

describe("options of a batch", () => {
  test("a deadline holds for requests that have none of their own", async () => {
    vi.useFakeTimers();
    const connection = new Connection(new MemoryTransport());
    const own = new C_COMMENT(connection).get().with({ timeoutMs: 50 });
    const batch = apply.with({ timeoutMs: 200 }).settled(own, new C_COMMENT(connection).get());
    await vi.advanceTimersByTimeAsync(210);
    expect(await batch).toMatchObject([{ error: { timeoutMs: 50 } }, { error: { timeoutMs: 200, code: "DEADLINE" } }]);
  });

  test("a signal gives up what is under way and what was not sent yet", async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    const controller = new AbortController();
    const { signal } = controller;
    const batch = apply
      .with({ signal })
      .with({ window: 2 })
      .settled(...streams(connection, 5));
    await endOfTurn();
    controller.abort();
    const outcomes = await batch;
    expect(outcomes.map((outcome) => (outcome.ok ? true : (outcome.error as { written?: boolean }).written))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(outcomes.every((outcome) => !outcome.ok && outcome.error.name === "AbortedError")).toBe(true);
    expect(transport.frames.length).toBe(2);
    expect(connection.inFlight).toBe(0);
  });

  test("do not change apply itself", async () => {
    const tester = new EchoTester((frame) => status(idOf(frame)));
    const connection = new Connection(tester.transport);
    apply.with({ window: 1 });
    await apply(...Array.from({ length: 20 }, () => new C_COMMENT(connection).set("x")));
    expect(tester.mostUnanswered).toBe(20);
  });
});

describe("a request that was sent, or stands twice in a batch", () => {
  test("is refused before anything is sent, and the others can still be used", async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    const [first, second] = [new C_COMMENT(connection).set("a"), new C_COMMENT(connection).set("b")];
    expect(await errorOf(apply(first, second, first))).toMatchObject({ code: "ALREADY_SENT" });
    expect(transport.sent).toBe("");
    const batch = apply(first, second);
    await endOfTurn();
    transport.receive(status(1), status(2));
    await batch;
    expect(await errorOf(first)).toMatchObject({ code: "ALREADY_SENT" });
    expect(await errorOf(first.finally())).toMatchObject({ code: "ALREADY_SENT" });
  });
});
