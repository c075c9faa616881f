import {
  AbortedError,
  apply,
  Connection,
  type ConnectionLostError,
  type ConnectionOptions,
  commands,
  type DeadlineError,
  LabwireError,
  ProtocolError,
  StatusError,
  statusName,
} from "labwire/xena";
import { afterEach, describe, expect, test, vi } from "vitest";
import { bytesOf, MemoryTransport } from "../../support/memory-transport.js";
import { rawValue, status, value } from "../../support/replies.js";
import { endOfTurn, errorOf, stateOf } from "../../support/turns.js";

const { C_COMMENT, C_LOGON, C_OWNER, P_COMMENT, P_RESERVATION, PS_ENABLE } = commands;

function open(options: ConnectionOptions = {}): { transport: MemoryTransport; connection: Connection } {
  const transport = new MemoryTransport();
  return { transport, connection: new Connection(transport, options) };
}

/** Request identifiers of the frames that were written. */
function idsOf(transport: MemoryTransport): string[] {
  return transport.frames.map((frame) => frame.slice(24, 32));
}

afterEach(() => {
  vi.useRealTimers();
});

describe("sending", () => {
  test("requests awaited in the same turn leave in one write, in the order in which they were awaited", async () => {
    const { transport, connection } = open();
    const first = new P_COMMENT(connection, 2, 5).get();
    const second = new C_OWNER(connection).set("me");
    const both = Promise.all([second, first]);
    expect(transport.writes).toEqual([]);
    await endOfTurn();
    expect(transport.writes).toEqual([
      "58454e41000000020302ffff000000016d650000" + "58454e410000000002700205" + "00000002",
    ]);
    transport.receive(status(1), value(2, "P_COMMENT", { comment: "Hello!" }, { module: 2, port: 5 }));
    expect(await both).toEqual([undefined, { comment: "Hello!" }]);
  });

  test("nothing is sent before a request is awaited", async () => {
    const { transport, connection } = open();
    const request = new P_COMMENT(connection, 2, 5).get();
    await endOfTurn();
    expect(transport.writes).toEqual([]);
    const outcome = errorOf(request);
    await endOfTurn();
    expect(transport.frames.length).toBe(1);
    connection.destroy();
    expect(await outcome).toMatchObject({ code: "CONNECTION_LOST" });
  });

  test("a request that is awaited twice is sent once and gives the same twice", async () => {
    const { transport, connection } = open();
    const request = new C_COMMENT(connection).get();
    const twice = Promise.all([request, request]);
    await endOfTurn();
    expect(transport.frames.length).toBe(1);
    transport.receive(value(1, "C_COMMENT", { comment: "lab" }));
    const [first, second] = await twice;
    expect(first).toBe(second);
    expect(await request).toBe(first);
    expect(connection.counters).toMatchObject({ requests: 1, replies: 1, strays: 0 });
  });

  test("more than 64 KiB in one turn leave in several writes of frames in order", async () => {
    const { transport, connection } = open();
    const text = "x".repeat(1000);
    const all = Promise.all(Array.from({ length: 200 }, () => new C_COMMENT(connection).set(text)));
    await endOfTurn();
    expect(transport.writes.length).toBeGreaterThan(2);
    expect(transport.writes.every((write) => write.length / 2 <= 66_000)).toBe(true);
    const expected = Array.from({ length: 200 }, (_, i) => (i + 1).toString(16).padStart(8, "0"));
    expect(idsOf(transport)).toEqual(expected);
    for (let id = 1; id <= 200; id++) transport.receive(status(id));
    await all;
    expect(connection.inFlight).toBe(0);
  });
});

describe("request identifiers", () => {
  test("go from 0xFFFFFFFF to 1 and never to 0, which marks a push", async () => {
    const { transport, connection } = open({ firstRequestId: 0xfffffffe });
    const all = Promise.all([1, 2, 3, 4].map(() => new C_COMMENT(connection).set("x")));
    await endOfTurn();
    expect(idsOf(transport)).toEqual(["fffffffe", "ffffffff", "00000001", "00000002"]);
    transport.receive(status(2), status(0xffffffff), status(1), status(0xfffffffe));
    await all;
  });

  test("skip the ones that slow requests still hold", async () => {
    const { transport, connection } = open({ firstRequestId: 0xffffffff });
    const slow = new C_COMMENT(connection).get().send();
    await endOfTurn();
    for (let round = 0; round < 300; round++) {
      const quick = new C_COMMENT(connection).set("x").send();
      await Promise.resolve();
      await Promise.resolve();
      transport.receive(status(Number.parseInt(idsOf(transport).at(-1) as string, 16)));
      await quick;
    }
    const ids = idsOf(transport);
    expect(new Set(ids).size).toBe(301);
    expect(ids).not.toContain("00000000");
    transport.receive(value(0xffffffff, "C_COMMENT", { comment: "late but right" }));
    expect(await slow).toEqual({ comment: "late but right" });
  });

  test("thousands under way at once are all told apart", async () => {
    const { transport, connection } = open();
    const count = 5000;
    const all = Array.from({ length: count }, (_, i) => new PS_ENABLE(connection, 0, 1, i).get().send());
    await endOfTurn();
    expect(connection.inFlight).toBe(count);
    for (let id = count; id >= 1; id--) {
      const place = { module: 0, port: 1, indices: [id - 1] };
      transport.receive(value(id, "PS_ENABLE", { state: id % 2 === 0 ? "ON" : "OFF" }, place));
    }
    const states = (await Promise.all(all)).map(({ state }) => state);
    expect(states).toEqual(Array.from({ length: count }, (_, i) => ((i + 1) % 2 === 0 ? "ON" : "OFF")));
  });
});

describe("replies", () => {
  test("in another order than the requests reach the right ones", async () => {
    const { transport, connection } = open();
    const all = Promise.all([
      new C_COMMENT(connection).get(),
      new C_OWNER(connection).get(),
      new C_OWNER(connection).set("x"),
    ]);
    await endOfTurn();
    transport.receive(status(3), value(2, "C_OWNER", { username: "b" }), value(1, "C_COMMENT", { comment: "a" }));
    expect(await all).toEqual([{ comment: "a" }, { username: "b" }, undefined]);
  });

  test("PENDING is no outcome: the final status is", async () => {
    const { transport, connection } = open();
    const good = new C_COMMENT(connection).set("x").send();
    const bad = new C_COMMENT(connection).set("y").send();
    const read = new C_COMMENT(connection).get().send();
    await endOfTurn();
    transport.receive(status(1, "PENDING"), status(2, "PENDING"), status(3, "PENDING"), status(1, "PENDING"));
    expect(await Promise.all([good, bad, read].map(stateOf))).toEqual(["pending", "pending", "pending"]);
    expect(connection.inFlight).toBe(3);
    transport.receive(status(1), status(2, "FAILED"), value(3, "C_COMMENT", { comment: "z" }));
    await good;
    expect(await errorOf(bad)).toMatchObject({ code: "FAILED" });
    expect(await read).toEqual({ comment: "z" });
    expect(connection.counters.strays).toBe(0);
  });

  test("every status but OK and PENDING is an error with its name, unknown ones with their number", async () => {
    const { transport, connection } = open();
    const codes = Array.from({ length: 30 }, (_, code) => code)
      .concat(4095)
      .filter((code) => code !== 0 && code !== 20);
    for (const [position, code] of codes.entries()) {
      const refused = errorOf<StatusError>(new PS_ENABLE(connection, 2, 5, 3).set("ON"));
      await endOfTurn();
      transport.receive(status(position + 1, code));
      const error = await refused;
      expect(error).toBeInstanceOf(StatusError);
      expect(error).toMatchObject({
        code: statusName(code),
        status: code,
        command: "PS_ENABLE",
        target: "2/5",
        indices: [3],
      });
      expect(error.message.startsWith(`PS_ENABLE 2/5 [3]: ${statusName(code)}`)).toBe(true);
    }
    expect(statusName(25)).toBe("STATUS_25");
    expect(statusName(4095)).toBe("STATUS_4095");
  });

  test("a status refuses a get too, and OK without a value is no answer to one", async () => {
    const { transport, connection } = open();
    const refused = errorOf(new P_COMMENT(connection, 2, 5).get());
    const empty = errorOf(new P_COMMENT(connection, 2, 5).get());
    await endOfTurn();
    transport.receive(status(1, "NOTREADABLE"), status(2));
    expect(await refused).toMatchObject({ code: "NOTREADABLE", target: "2/5" });
    expect(await empty).toMatchObject({
      code: "UNEXPECTED_REPLY",
      message: "P_COMMENT 2/5: answered OK without a value",
    });
  });

  test("a value is no answer to a set, and none to a get of another command", async () => {
    const { transport, connection } = open();
    const set = errorOf(new C_COMMENT(connection).set("x"));
    const other = errorOf(new C_COMMENT(connection).get());
    const query = errorOf(new C_COMMENT(connection).get());
    await endOfTurn();
    transport.receive(value(1, "C_COMMENT", { comment: "x" }), value(2, "C_OWNER", { username: "x" }));
    transport.receive(bytesOf("58454e41 00000000 022effff 00000003"));
    for (const error of [await set, await other, await query])
      expect(error).toMatchObject({ code: "UNEXPECTED_REPLY" });
    expect(connection.isOpen).toBe(true);
  });

  test("a short one gives what is there", async () => {
    const { transport, connection } = open();
    const read = new commands.P_CAPABILITIES(connection, 0, 1).get().send();
    await endOfTurn();
    transport.receive(rawValue(1, 106, bytesOf("000186a0 00000064"), { module: 0, port: 1 }));
    const { maxSpeed, maxSpeedReduction, maxStreamsPerPort } = await read;
    expect([maxSpeed, maxSpeedReduction, maxStreamsPerPort]).toEqual([100_000, 100, undefined]);
  });

  test("to nothing under way are counted as strays and change nothing", async () => {
    const { transport, connection } = open();
    const read = new C_COMMENT(connection).get().send();
    await endOfTurn();
    transport.receive(status(2), status(65), status(0xffffffff), value(7, "C_OWNER", { username: "x" }));
    expect(connection.counters.strays).toBe(4);
    transport.receive(value(1, "C_COMMENT", { comment: "x" }), value(1, "C_COMMENT", { comment: "y" }));
    expect(await read).toEqual({ comment: "x" });
    expect(connection.counters).toMatchObject({ replies: 1, strays: 5 });
  });
});

describe("deadlines", () => {
  test("a request without a reply is given up after five seconds", async () => {
    vi.useFakeTimers();
    const { transport, connection } = open();
    const waiting = errorOf<DeadlineError>(new P_COMMENT(connection, 2, 5).get());
    await vi.advanceTimersByTimeAsync(4999);
    expect(await stateOf(waiting)).toBe("pending");
    await vi.advanceTimersByTimeAsync(10);
    const error = await waiting;
    expect(error).toMatchObject({
      code: "DEADLINE",
      command: "P_COMMENT",
      target: "2/5",
      timeoutMs: 5000,
      written: true,
    });
    expect(error.message).toBe("P_COMMENT 2/5: no reply within 5000 ms");
    expect(connection.inFlight).toBe(0);
    transport.receive(value(1, "P_COMMENT", { comment: "late" }));
    expect(connection.counters).toMatchObject({ strays: 1, replies: 0 });
  });

  test("each request has its own, and the shortest comes first", async () => {
    vi.useFakeTimers();
    const { connection } = open({ timeoutMs: 300 });
    const order: string[] = [];
    const note = (name: string) => (): void => void order.push(name);
    const comment = (): C_COMMENT => new C_COMMENT(connection);
    type C_COMMENT = InstanceType<typeof C_COMMENT>;
    const all = [
      comment().get().with({ timeoutMs: 500 }).catch(note("500")),
      comment().get().catch(note("300")),
      comment().get().with({ timeoutMs: 100 }).catch(note("100")),
      comment().get().with({ timeoutMs: 400 }).catch(note("400")),
    ];
    await vi.advanceTimersByTimeAsync(150);
    expect(order).toEqual(["100"]);
    await vi.advanceTimersByTimeAsync(160);
    expect(order).toEqual(["100", "300"]);
    await vi.advanceTimersByTimeAsync(300);
    await Promise.all(all);
    expect(order).toEqual(["100", "300", "400", "500"]);
  });

  test("of weeks, or none at all, neither fire early nor keep the timer busy", async () => {
    vi.useFakeTimers();
    const timers = vi.spyOn(globalThis, "setTimeout");
    const { transport, connection } = open();
    const weeks = new C_COMMENT(connection)
      .set("x")
      .with({ timeoutMs: 60 * 24 * 3600 * 1000 })
      .send();
    const never = new C_COMMENT(connection).set("y").with({ timeoutMs: Number.POSITIVE_INFINITY }).send();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await Promise.all([stateOf(weeks), stateOf(never)])).toEqual(["pending", "pending"]);
    expect(timers).toHaveBeenCalledTimes(1);
    transport.receive(status(1), status(2));
    await Promise.all([weeks, never]);
  });

  test("PENDING does not take the deadline away", async () => {
    vi.useFakeTimers();
    const { transport, connection } = open({ timeoutMs: 100 });
    const waiting = errorOf(new C_COMMENT(connection).set("x"));
    await endOfTurn();
    transport.receive(status(1, "PENDING"));
    await vi.advanceTimersByTimeAsync(110);
    expect(await waiting).toMatchObject({ code: "DEADLINE" });
  });
});

describe("abort", () => {
  test("before the request is awaited sends nothing", async () => {
    const { transport, connection } = open();
    const signal = AbortSignal.abort("enough");
    const error = await errorOf<AbortedError>(new C_COMMENT(connection).set("x").with({ signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ code: "ABORTED", written: false, cause: "enough" });
    expect(transport.sent).toBe("");
  });

  test("before the write takes the frame back, and only that one", async () => {
    const { transport, connection } = open();
    const controller = new AbortController();
    const kept = new C_COMMENT(connection).set("kept").send();
    const dropped = errorOf<AbortedError>(new C_COMMENT(connection).set("dropped").with({ signal: controller.signal }));
    const later = new C_COMMENT(connection).set("later").send();
    controller.abort();
    expect(await dropped).toMatchObject({ code: "ABORTED", written: false });
    expect(idsOf(transport)).toEqual(["00000001", "00000003"]);
    transport.receive(status(1), status(3));
    await Promise.all([kept, later]);
  });

  test("after the write says so, and the reply is a stray", async () => {
    const { transport, connection } = open();
    const controller = new AbortController();
    const request = errorOf<AbortedError>(new P_COMMENT(connection, 2, 5).set("x").with({ signal: controller.signal }));
    await endOfTurn();
    controller.abort(new Error("stop"));
    const error = await request;
    expect(error).toMatchObject({ code: "ABORTED", written: true, message: "P_COMMENT 2/5: aborted by the caller" });
    expect(error.cause).toEqual(new Error("stop"));
    transport.receive(status(1));
    expect(connection.counters.strays).toBe(1);
  });

  test("many requests share one listener on their signal, and leave none behind", async () => {
    const { transport, connection } = open();
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const all = Promise.all(Array.from({ length: 50 }, () => new C_COMMENT(connection).set("x").with({ signal })));
    await endOfTurn();
    expect(added).toHaveBeenCalledTimes(1);
    for (let id = 1; id <= 50; id++) transport.receive(status(id));
    await all;
    expect(removed).toHaveBeenCalledTimes(1);
  });
});

describe("the end of the connection", () => {
  test("rejects what was written and what was not, and says which", async () => {
    const { transport, connection } = open();
    const written = errorOf<ConnectionLostError>(new P_COMMENT(connection, 2, 5).set("x"));
    await endOfTurn();
    const queued = errorOf<ConnectionLostError>(new C_COMMENT(connection).get());
    const cause = new Error("ECONNRESET");
    transport.close(cause);
    expect(await written).toMatchObject({ code: "CONNECTION_LOST", written: true, cause });
    expect(await queued).toMatchObject({ code: "CONNECTION_LOST", written: false, cause });
    expect((await written).message).toBe(
      "P_COMMENT 2/5: the connection was lost after the request was written: ECONNRESET",
    );
    expect((await queued).message).toMatch(/lost before the request was written/);
    expect(await connection.closed).toBe(cause);
    expect(connection.isOpen).toBe(false);
    await endOfTurn();
    expect(transport.frames.length).toBe(1);
  });

  test("refuses every later request", async () => {
    const { transport, connection } = open();
    transport.close();
    expect(await errorOf(new C_COMMENT(connection).get())).toMatchObject({ code: "CONNECTION_LOST", written: false });
    expect(await connection.closed).toMatchObject({ code: "CLOSED" });
    expect(transport.sent).toBe("");
  });

  test("a stream that is not the protocol settles every call with a ProtocolError and is dropped", async () => {
    const { transport, connection } = open();
    const first = errorOf<ProtocolError>(new P_COMMENT(connection, 2, 5).get());
    await endOfTurn();
    const queued = errorOf<ProtocolError>(new C_COMMENT(connection).get());
    transport.receive(status(9), "53 53 48 2d 32");
    for (const error of [await first, await queued]) {
      expect(error).toBeInstanceOf(ProtocolError);
      expect(error.message).toMatch(/must begin with "XENA" but begins with 5353482d/);
    }
    expect([(await first).written, (await queued).written]).toEqual([true, false]);
    expect(transport.isDestroyed).toBe(true);
    expect(await connection.closed).toBeInstanceOf(ProtocolError);
    transport.receive(status(1));
    expect(connection.counters.strays).toBe(1);
  });

  test("too many indices end it as well", async () => {
    const { transport, connection } = open();
    const first = errorOf(new C_COMMENT(connection).get());
    await endOfTurn();
    transport.receive("58454e41 ffff 0000");
    expect(await first).toMatchObject({ code: "PROTOCOL" });
  });

  test("close() lets what is queued leave, then rejects what had no reply", async () => {
    const { transport, connection } = open();
    transport.closesOnEnd = false;
    const answered = new C_COMMENT(connection).set("x").send();
    const silent = errorOf<ConnectionLostError>(new C_COMMENT(connection).set("y"));
    const closed = connection.close();
    expect(transport.frames.length).toBe(2);
    expect(transport.isEnded).toBe(true);
    expect(connection.isOpen).toBe(false);
    transport.receive(status(1));
    await answered;
    transport.close();
    expect(await silent).toMatchObject({ code: "CONNECTION_LOST", written: true });
    expect(await closed).toBeUndefined();
    expect(await connection.close()).toBeUndefined();
  });

  test("close() does not wait for ever for a tester that never closes its side", async () => {
    vi.useFakeTimers();
    const { transport, connection } = open();
    transport.closesOnEnd = false;
    const closed = connection.close();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await closed).toBeUndefined();
    expect(transport.isDestroyed).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("destroy() drops everything at once and leaves no timer", async () => {
    vi.useFakeTimers();
    const { transport, connection } = open();
    const all = Promise.all([errorOf(new C_COMMENT(connection).get()), errorOf(new C_OWNER(connection).get())]);
    await endOfTurn();
    const reason = new Error("no longer needed");
    connection.destroy(reason);
    for (const error of await all) expect(error).toMatchObject({ code: "CONNECTION_LOST", cause: reason });
    expect(await connection.closed).toBe(reason);
    expect(transport.isDestroyed).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    connection.destroy();
    expect(await connection.close()).toBe(reason);
  });
});

describe("a request that was sent", () => {
  test("cannot be handed to a batch: ALREADY_SENT", async () => {
    const { transport, connection } = open();
    const request = new C_COMMENT(connection).set("x");
    const first = request.send();
    await endOfTurn();
    transport.receive(status(1));
    await first;
    const error = await errorOf<LabwireError>(apply(request));
    expect(error).toBeInstanceOf(LabwireError);
    expect(error.code).toBe("ALREADY_SENT");
    await endOfTurn();
    expect(transport.frames.length).toBe(1);
  });

  test("describes itself without its values", () => {
    const { connection } = open();
    expect(new PS_ENABLE(connection, 2, 5, 3).set("ON").describe()).toBe("set PS_ENABLE 2/5 [3]");
    expect(new C_LOGON(connection).set("hunter2").describe()).toBe("set C_LOGON");
  });
});

describe("back-pressure", () => {
  test("while the transport asks for a pause nothing is written; then all of it, in order, in one write", async () => {
    const { transport, connection } = open();
    transport.takesMore = false;
    const all = [new C_COMMENT(connection).set("1").send()];
    await endOfTurn();
    expect(transport.writes.length).toBe(1);
    for (let i = 2; i <= 50; i++) {
      all.push(new C_COMMENT(connection).set(String(i)).send());
      await endOfTurn();
    }
    expect(transport.writes.length).toBe(1);
    transport.drain();
    expect(transport.writes.length).toBe(2);
    expect(idsOf(transport)).toEqual(Array.from({ length: 50 }, (_, i) => (i + 1).toString(16).padStart(8, "0")));
    for (let id = 1; id <= 50; id++) transport.receive(status(id));
    await Promise.all(all);
  });

  test("a transport that pauses after every write gets one slab at a time", async () => {
    const { transport, connection } = open();
    transport.takesMore = false;
    const text = "x".repeat(10_000);
    const all = Promise.all(Array.from({ length: 30 }, () => new C_COMMENT(connection).set(text)));
    await endOfTurn();
    for (let writes = 1; idsOf(transport).length < 30; writes++) {
      expect(transport.writes.length).toBe(writes);
      transport.onDrain();
    }
    expect(transport.writes.every((write) => write.length / 2 <= 65_536 + 10_016)).toBe(true);
    for (let id = 1; id <= 30; id++) transport.receive(status(id));
    await all;
  });

  test("a request that times out while it is held was never written, and never is", async () => {
    vi.useFakeTimers();
    const { transport, connection } = open({ timeoutMs: 100 });
    transport.takesMore = false;
    const written = errorOf<DeadlineError>(new C_COMMENT(connection).set("a"));
    await endOfTurn();
    const held = errorOf<DeadlineError>(new C_COMMENT(connection).set("b"));
    await vi.advanceTimersByTimeAsync(150);
    expect([(await written).written, (await held).written]).toEqual([true, false]);
    expect((await held).message).toMatch(/it was never written/);
    const next = new C_COMMENT(connection).set("c").send();
    transport.drain();
    expect(idsOf(transport)).toEqual(["00000001", "00000003"]);
    transport.receive(status(3));
    await next;
  });

  test("close() waits for the drain before it ends the stream", async () => {
    const { transport, connection } = open();
    transport.takesMore = false;
    const first = new C_COMMENT(connection).set("a").send();
    await endOfTurn();
    const second = errorOf(new C_COMMENT(connection).set("b"));
    const closed = connection.close();
    expect(transport.isEnded).toBe(false);
    transport.receive(status(1));
    await first;
    transport.drain();
    expect(transport.frames.length).toBe(2);
    expect(transport.isEnded).toBe(true);
    expect(await second).toMatchObject({ code: "CONNECTION_LOST", written: true });
    expect(await closed).toBeUndefined();
  });

  test("a write that is answered before it returns is no trouble", async () => {
    const { transport, connection } = open();
    let id = 0;
    transport.onWrite = () => transport.receive(status(++id));
    for (let i = 0; i < 5; i++) await new C_COMMENT(connection).set("x");
    expect(connection.counters).toMatchObject({ requests: 5, replies: 5, strays: 0 });
  });
});

test("a callback that drops the connection is the last one called", async () => {
  const { transport, connection } = open();
  let heard = 0;
  connection.on(P_RESERVATION, () => {
    heard++;
    connection.destroy();
  });
  const push = value(0, "P_RESERVATION", { status: "RELEASED" }, { module: 2, port: 5 });
  transport.receive(Uint8Array.from([...push, ...push]));
  expect(heard).toBe(1);
});
