import { AbortedError, applyIter, applyIterSettled, Connection, commands, type Request } from "labwire/xena";
import { readHeader, readIndices } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import { EchoTester, idOf } from "../../support/echo-tester.js";
import { MemoryTransport } from "../../support/memory-transport.js";
import { status, value } from "../../support/replies.js";
import { endOfTurn, errorOf } from "../../support/turns.js";

const { C_COMMENT, PS_TPLDID } = commands;

type Tpld = { readonly testPayloadIdentifier: number };

/** Answers with the stream's own index, and refuses stream 999,999. */
function streamAnswer(frame: Uint8Array): Uint8Array {
  const [stream = 0] = readIndices(frame, 0, readHeader(frame).indexCount);
  if (stream === 999_999) return status(idOf(frame), "BADINDEX");
  const place = { module: 0, port: 1, indices: [stream] };
  return value(idOf(frame), "PS_TPLDID", { testPayloadIdentifier: stream }, place);
}

/** What a source has been asked. */
interface Log {
  pulled: number;
  isReturned: boolean;
}

function newLog(): Log {
  return { pulled: 0, isReturned: false };
}

/** Requests for streams 0, 1, 2, ..., made when they are asked for. */
function* source(connection: Connection, count: number, log: Log): Generator<Request<Tpld>> {
  try {
    for (let i = 0; i < count; i++) {
      log.pulled++;
      yield new PS_TPLDID(connection, 0, 1, i).get();
    }
  } finally {
    log.isReturned = true;
  }
}

/** The same, each after a pause; what an asynchronous generator yields must not be a request itself, which would be awaited. */
async function* asyncSource(connection: Connection, count: number, log: Log): AsyncGenerator<() => Request<Tpld>> {
  for (const request of source(connection, count, log)) {
    await Promise.resolve();
    yield () => request;
  }
}

function open(): { tester: EchoTester; connection: Connection } {
  const tester = new EchoTester(streamAnswer);
  return { tester, connection: new Connection(tester.transport) };
}

describe("replies", () => {
  for (const [kind, make] of [
    ["a list made as it goes", source],
    ["an asynchronous source", asyncSource],
  ] as const) {
    test(`come in the order of ${kind}, for any window`, async () => {
      for (const window of [1, 2, 3, 10, 1000]) {
        const { tester, connection } = open();
        const seen: number[] = [];
        for await (const { testPayloadIdentifier } of applyIter(make(connection, 100, newLog()), { window })) {
          seen.push(testPayloadIdentifier);
        }
        expect(seen).toEqual(Array.from({ length: 100 }, (_, i) => i));
        expect(tester.mostUnanswered).toBeLessThanOrEqual(window);
        expect(connection.inFlight).toBe(0);
      }
    });
  }

  test("that come in another order are put right", async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    const replies = applyIter(source(connection, 3, newLog()));
    const first = replies.next();
    await endOfTurn();
    for (const id of [3, 1, 2]) {
      const place = { module: 0, port: 1, indices: [id - 1] };
      transport.receive(value(id, "PS_TPLDID", { testPayloadIdentifier: id - 1 }, place));
    }
    expect((await first).value).toEqual({ testPayloadIdentifier: 0 });
    expect((await replies.next()).value).toEqual({ testPayloadIdentifier: 1 });
    expect((await replies.next()).value).toEqual({ testPayloadIdentifier: 2 });
    expect(await replies.next()).toEqual({ done: true, value: undefined });
  });

  test("of an empty source are none", async () => {
    const { connection } = open();
    for await (const _ of applyIter(source(connection, 0, newLog()))) throw new Error("there is none");
    for await (const _ of applyIter(asyncSource(connection, 0, newLog()))) throw new Error("there is none");
  });

  test("of an array are those of its requests", async () => {
    const { connection } = open();
    const requests = [5, 3].map((stream) => new PS_TPLDID(connection, 0, 1, stream).get());
    const seen = [];
    for await (const { testPayloadIdentifier } of applyIter(requests)) seen.push(testPayloadIdentifier);
    expect(seen).toEqual([5, 3]);
  });

  test("of an asynchronous generator that yields requests themselves are right too, one at a time", async () => {
    const { tester, connection } = open();
    async function* plain(): AsyncGenerator<Tpld> {
      for (const stream of [5, 3, 4]) yield new PS_TPLDID(connection, 0, 1, stream).get();
    }
    const seen: number[] = [];
    for await (const { testPayloadIdentifier } of applyIter(plain())) seen.push(testPayloadIdentifier);
    expect(seen).toEqual([5, 3, 4]);
    expect(tester.mostUnanswered).toBe(1);
  });

  test("of a list of something else are refused", async () => {
    const replies = applyIter(["PS_TPLDID"] as unknown as Request<Tpld>[]);
    expect(await errorOf(replies.next())).toMatchObject({ code: "INVALID_VALUE", field: "source" });
  });

  test("are handed on while an asynchronous source waits, even for them", async () => {
    const { connection } = open();
    const seen: number[] = [];
    async function* dependent(): AsyncGenerator<() => Request<Tpld>> {
      let handedOn = Promise.resolve();
      for (let i = 0; i < 5; i++) {
        await handedOn;
        expect(seen.length).toBe(i);
        handedOn = new Promise((resolve) => {
          announce = resolve;
        });
        yield () => new PS_TPLDID(connection, 0, 1, i).get();
      }
    }
    let announce: () => void = () => {};
    for await (const { testPayloadIdentifier } of applyIter(dependent())) {
      seen.push(testPayloadIdentifier);
      announce();
    }
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("pulling", () => {
  test("nothing is pulled before the first reply is asked for", async () => {
    const { connection } = open();
    const log = newLog();
    const replies = applyIter(source(connection, 10, log));
    await endOfTurn();
    expect(log.pulled).toBe(0);
    await replies.return();
    expect(log.pulled).toBe(0);
  });

  for (const [kind, make] of [
    ["a list made as it goes", source],
    ["an asynchronous source", asyncSource],
  ] as const) {
    test(`${kind} is never more than a window ahead of its reader`, async () => {
      const { connection } = open();
      const log = newLog();
      let taken = 0;
      for await (const _ of applyIter(make(connection, 500, log), { window: 10 })) {
        expect(log.pulled - taken).toBeLessThanOrEqual(10);
        taken++;
        await endOfTurn();
        expect(log.pulled - taken).toBeLessThanOrEqual(10);
      }
      expect(taken).toBe(500);
    });
  }

  test("a source of an infinite number of requests can be read as far as one likes", async () => {
    const { connection } = open();
    const log = newLog();
    for await (const { testPayloadIdentifier } of applyIter(source(connection, Number.POSITIVE_INFINITY, log), {
      window: 4,
    })) {
      if (testPayloadIdentifier === 20) break;
    }
    expect(log.isReturned).toBe(true);
    expect(log.pulled).toBeLessThanOrEqual(25);
  });

  test("a hundred thousand requests never exist at once", async () => {
    const { tester, connection } = open();
    const log = newLog();
    let most = 0;
    let taken = 0;
    for await (const { testPayloadIdentifier } of applyIter(source(connection, 100_000, log), { window: 100 })) {
      if (testPayloadIdentifier !== taken) throw new Error(`${testPayloadIdentifier} came instead of ${taken}`);
      taken++;
      most = Math.max(most, log.pulled - taken, connection.inFlight);
    }
    expect(taken).toBe(100_000);
    expect(most).toBeLessThanOrEqual(100);
    expect(tester.mostUnanswered).toBeLessThanOrEqual(100);
    expect(connection.counters).toMatchObject({ requests: 100_000, replies: 100_000, strays: 0 });
  });
});

describe("leaving early", () => {
  for (const [kind, make] of [
    ["a list made as it goes", source],
    ["an asynchronous source", asyncSource],
  ] as const) {
    test(`releases ${kind}, and nothing stays under way`, async () => {
      const { tester, connection } = open();
      const log = newLog();
      for await (const _ of applyIter(make(connection, 1000, log), { window: 20 })) break;
      expect(log.isReturned).toBe(true);
      const { pulled } = log;
      while (connection.inFlight > 0) await new Promise((resolve) => setImmediate(resolve));
      expect(log.pulled).toBe(pulled);
      expect(tester.received).toBe(connection.counters.replies);
      expect(connection.counters.strays).toBe(0);
    });
  }

  test("does not wait for a source that gives nothing more, and sends nothing that it gives too late", async () => {
    const { tester, connection } = open();
    let giveLate: (result: IteratorResult<Request<Tpld>>) => void = () => {};
    let returned = 0;
    const first = new PS_TPLDID(connection, 0, 1, 0).get();
    const steps = [
      Promise.resolve({ done: false as const, value: first }),
      new Promise<IteratorResult<Request<Tpld>>>((resolve) => {
        giveLate = resolve;
      }),
    ];
    const stuck = {
      next: () => steps.shift() as Promise<IteratorResult<Request<Tpld>>>,
      return: () => {
        returned++;
        return new Promise<IteratorResult<Request<Tpld>>>(() => {});
      },
      [Symbol.asyncIterator]: () => stuck,
    };
    for await (const _ of applyIter(stuck)) break;
    expect(returned).toBe(1);
    giveLate({ done: false, value: new PS_TPLDID(connection, 0, 1, 1).get() });
    await endOfTurn();
    expect(tester.received).toBe(1);
  });
});

describe("failures", () => {
  test("a refusal is thrown when its turn comes; the source is released and nothing more is pulled", async () => {
    const { connection } = open();
    const log = newLog();
    function* broken(): Generator<Request<Tpld>> {
      yield* source(connection, 3, newLog());
      yield new PS_TPLDID(connection, 0, 1, 999_999).get();
      yield* source(connection, 1000, log);
    }
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { testPayloadIdentifier } of applyIter(broken(), { window: 10 }))
        seen.push(testPayloadIdentifier);
    })();
    expect(await errorOf(reading)).toMatchObject({ code: "BADINDEX", indices: [999_999] });
    expect(seen).toEqual([0, 1, 2]);
    expect(log.isReturned).toBe(true);
    expect(log.pulled).toBeLessThan(20);
    while (connection.inFlight > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(connection.counters.strays).toBe(0);
  });

  test("applyIterSettled goes on behind a refusal", async () => {
    const { connection } = open();
    const requests = [1, 999_999, 2].map((stream) => new PS_TPLDID(connection, 0, 1, stream).get());
    const seen = [];
    for await (const outcome of applyIterSettled(requests)) {
      seen.push(outcome.ok ? outcome.value.testPayloadIdentifier : (outcome.error as Error & { code: string }).code);
    }
    expect(seen).toEqual([1, "BADINDEX", 2]);
  });

  for (const kind of ["a list made as it goes", "an asynchronous source"]) {
    test(`what ${kind} throws comes after the replies to what it gave`, async () => {
      const { connection } = open();
      function* failing(): Generator<Request<Tpld>> {
        yield* source(connection, 3, newLog());
        throw new Error("no more");
      }
      async function* failingLater(): AsyncGenerator<() => Request<Tpld>> {
        for (const request of failing()) yield () => request;
      }
      const seen: number[] = [];
      const from = kind === "an asynchronous source" ? failingLater() : failing();
      const reading = (async () => {
        for await (const { testPayloadIdentifier } of applyIter(from)) seen.push(testPayloadIdentifier);
      })();
      expect(await errorOf(reading)).toEqual(new Error("no more"));
      expect(seen).toEqual([0, 1, 2]);
    });
  }

  test("a request that was sent before is refused, after the replies to the ones before it", async () => {
    const { connection } = open();
    const twice = new PS_TPLDID(connection, 0, 1, 5).get();
    const log = newLog();
    function* repeating(): Generator<Request<Tpld>> {
      try {
        yield twice;
        yield twice;
      } finally {
        log.isReturned = true;
      }
    }
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { testPayloadIdentifier } of applyIter(repeating())) seen.push(testPayloadIdentifier);
    })();
    expect(await errorOf(reading)).toMatchObject({ code: "ALREADY_SENT" });
    expect(seen).toEqual([5]);
    expect(log.isReturned).toBe(true);
  });

  test("a lost connection ends an iteration over any number of requests", async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    const replies = applyIterSettled(source(connection, 20_000, newLog()), { window: 10 });
    const first = replies.next();
    await endOfTurn();
    transport.close();
    expect((await first).value).toMatchObject({ ok: false, error: { code: "CONNECTION_LOST", written: true } });
    let count = 1;
    for await (const outcome of replies) {
      if (outcome.ok) throw new Error("nothing was answered");
      count++;
    }
    expect(count).toBe(20_000);
  });

  test("a signal ends even an endless source", async () => {
    const { connection } = open();
    const controller = new AbortController();
    const log = newLog();
    const endless = source(connection, Number.POSITIVE_INFINITY, log);
    let aborted = 0;
    const reading = (async () => {
      for await (const outcome of applyIterSettled(endless, { signal: controller.signal, window: 10 })) {
        if (outcome.ok && outcome.value.testPayloadIdentifier === 5) controller.abort();
        if (!outcome.ok) aborted++;
      }
    })();
    expect(await errorOf(reading)).toBeInstanceOf(AbortedError);
    expect(aborted).toBeLessThan(10);
    expect(log.isReturned).toBe(true);
  });

  test("a window that is none is refused before anything is pulled", async () => {
    const { connection } = open();
    const log = newLog();
    for (const window of [0, -1, 1.5, Number.NaN]) {
      await expect(applyIter(source(connection, 1, log), { window }).next()).rejects.toThrow(/window must be/);
    }
    expect(log.pulled).toBe(0);
  });
});

test("requests of one window leave in few writes", async () => {
  const transport = new MemoryTransport();
  const connection = new Connection(transport);
  transport.onWrite = () => {};
  const replies = applyIter(
    Array.from({ length: 100 }, () => new C_COMMENT(connection).set("x")),
    { window: 20 },
  );
  const first = replies.next();
  await endOfTurn();
  expect(transport.writes.length).toBe(1);
  expect(transport.frames.length).toBe(20);
  for (let id = 1; id <= 20; id++) transport.receive(status(id));
  await first;
  for (let i = 1; i < 20; i++) await replies.next();
  await endOfTurn();
  expect(transport.writes.length).toBeLessThanOrEqual(3);
  expect(transport.frames.length).toBeGreaterThanOrEqual(30);
  connection.destroy();
});
