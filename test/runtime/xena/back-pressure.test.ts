import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { apply, applyIterSettled, Connection, L23Tester } from "labwire/xena";
import { C_COMMENT, C_NAME, PS_PACKETHEADER } from "labwire/xena/commands";
import { Chassis, virtualClock } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { PendingRing } from "../../../runtime/xena/pending.js";
import { openTcp } from "../../../runtime/xena/tcp.js";
import { idOf } from "../../support/echo-tester.js";
import { HandClock } from "../../support/hand-clock.js";
import { framesOf, MemoryTransport } from "../../support/memory-transport.js";
import { status } from "../../support/replies.js";

/** What may be under way besides the requests that the caller has made: two slabs, one of them in the socket. */
const BUFFER_BYTES = 128 * 1024 + 1024;

/** Most bytes of a batch under way, and the last request of it. */
const BATCH_BYTES = 4 * 1024 * 1024 + 65_536;

/** A connection to a tester that takes the connection and then reads nothing. */
async function toDeafTester(
  work: (connection: Connection, socket: Socket, clock: HandClock) => Promise<void>,
): Promise<void> {
  const server = createServer((socket) => {
    socket.pause();
    socket.on("error", () => {});
    ends.push(socket);
  });
  const ends: Socket[] = [];
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const clock = new HandClock();
  const transport = await openTcp("127.0.0.1", (server.address() as AddressInfo).port, { timeoutMs: 5000 });
  const connection = new Connection(transport, { clock });
  try {
    await work(connection, transport.socket as Socket, clock);
  } finally {
    connection.destroy();
    for (const end of ends) end.destroy();
    server.close();
  }
}

/** One turn of the event loop, in which sockets are read and written. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Waits until the socket takes nothing more. */
async function stuck(socket: Socket): Promise<void> {
  for (let same = 0, before = -1; same < 50; ) {
    await turn();
    same = socket.bytesWritten === before ? same + 1 : 0;
    before = socket.bytesWritten;
  }
}

describe("a tester that reads nothing", () => {
  test("makes no more of a flood of single requests than one slab wait in the socket", async () => {
    await toDeafTester(async (connection, socket) => {
      const header = new Uint8Array(1000);
      const requests = Array.from({ length: 20_000 }, () => new PS_PACKETHEADER(connection, 0, 0, 0).set(header));
      const all = Promise.allSettled(requests);
      await stuck(socket);
      expect(connection.inFlight).toBe(20_000);
      expect(socket.writableNeedDrain).toBe(true);
      expect(socket.writableLength).toBeLessThanOrEqual(BUFFER_BYTES);
      connection.destroy();
      expect((await all).filter((outcome) => outcome.status === "rejected")).toHaveLength(20_000);
    });
  });

  test("gets of a batch only so many bytes, whatever its window, and every request settles by its deadline", async () => {
    await toDeafTester(async (connection, socket, clock) => {
      const header = new Uint8Array(60_000);
      const requests = Array.from({ length: 300 }, () => new PS_PACKETHEADER(connection, 0, 0, 0).set(header));
      const batch = apply.with({ window: 1000 }).settled(...requests);
      let most = 0;
      let isOver = false;
      void batch.then(() => {
        isOver = true;
      });
      while (!isOver) {
        await stuck(socket);
        most = Math.max(most, connection.pace.bytes);
        expect(socket.writableLength).toBeLessThanOrEqual(BUFFER_BYTES);
        clock.advance(5000);
      }
      expect(most).toBeGreaterThan(1_000_000);
      expect(most).toBeLessThanOrEqual(BATCH_BYTES);
      expect(connection.pace.bytes).toBe(0);
      expect((await batch).every((outcome) => !outcome.ok)).toBe(true);
    });
  });

  test("keeps applyIter from making more requests than fit", async () => {
    await toDeafTester(async (connection, socket) => {
      const header = new Uint8Array(60_000);
      let made = 0;
      function* endless() {
        for (;;) {
          made++;
          yield new PS_PACKETHEADER(connection, 0, 0, 0).set(header);
        }
      }
      const replies = applyIterSettled(endless());
      const first = replies.next();
      await stuck(socket);
      expect(made * 60_000).toBeLessThanOrEqual(BATCH_BYTES);
      expect(connection.inFlight).toBe(made);
      connection.destroy();
      await first;
      await replies.return();
    });
  });
});

/** A tester that takes so many milliseconds for every request, one after the other; gives the most that were under way at a time. */
async function runBatch(count: number, msEach: number, connection: Connection, tester: SlowTester): Promise<number[]> {
  const requests = Array.from({ length: count }, () => new C_COMMENT(connection).set("x"));
  const batch = apply.with({ window: 100_000, timeoutMs: 3_600_000 })(...requests);
  const windows: number[] = [];
  let isOver = false;
  void batch.then(() => {
    isOver = true;
  });
  for (await turn(); !isOver; await turn()) {
    windows.push(connection.inFlight);
    tester.answerAll(msEach);
  }
  return windows;
}

class SlowTester {
  readonly transport = new MemoryTransport();
  readonly clock = new HandClock();
  #waiting: number[] = [];

  constructor() {
    this.transport.keepsWrites = false;
    this.transport.onWrite = (bytes) => {
      for (const frame of framesOf(bytes.slice())) this.#waiting.push(idOf(frame));
    };
  }

  answerAll(msEach: number): void {
    for (const id of this.#waiting.splice(0)) {
      this.clock.advance(msEach);
      this.transport.receive(status(id));
    }
  }
}

describe("the window of a batch", () => {
  test("grows while the tester keeps up, and begins there the next time", async () => {
    const tester = new SlowTester();
    const connection = new Connection(tester.transport, { clock: tester.clock });
    expect(connection.pace.limit).toBe(128);
    await runBatch(5000, 0.01, connection, tester);
    const learnt = connection.pace.limit;
    expect(learnt).toBeGreaterThanOrEqual(2048);
    const [first] = await runBatch(5000, 0.01, connection, tester);
    expect(first).toBe(learnt);
  });

  test("shrinks when the tester is slow, and grows again when it is not any more", async () => {
    const tester = new SlowTester();
    const connection = new Connection(tester.transport, { clock: tester.clock });
    await runBatch(3000, 0.01, connection, tester);
    const fast = connection.pace.limit;
    await runBatch(5000, 20, connection, tester);
    const slow = connection.pace.limit;
    expect(slow).toBeLessThanOrEqual(32);
    expect(slow).toBeGreaterThanOrEqual(16);
    await runBatch(5000, 0.01, connection, tester);
    expect(connection.pace.limit).toBeGreaterThanOrEqual(fast);
  });

  test("is not small for a tester that is only far away", async () => {
    const tester = new SlowTester();
    const connection = new Connection(tester.transport, { clock: tester.clock });
    const requests = Array.from({ length: 5000 }, () => new C_COMMENT(connection).set("x"));
    let isOver = false;
    void apply
      .with({ window: 100_000, timeoutMs: 3_600_000 })(...requests)
      .then(() => {
        isOver = true;
      });
    for (await turn(); !isOver; await turn()) {
      tester.clock.advance(800);
      tester.answerAll(0);
    }
    expect(connection.pace.limit).toBeGreaterThanOrEqual(1024);
  });

  test("lets every batch go on, however much else is under way", async () => {
    const tester = new SlowTester();
    const connection = new Connection(tester.transport, { clock: tester.clock });
    const others = Promise.all(Array.from({ length: 1000 }, () => new C_COMMENT(connection).set("other").send()));
    const windows = await runBatch(3, 0, connection, tester);
    expect(windows[0]).toBe(1001);
    await others;
  });
});

test("a chassis that answers late, one after the other, lets no request of a batch run into its deadline", async () => {
  const clock = virtualClock();
  await clock.run(async () => {
    await using chassis = await Chassis.start({ clock });
    await using tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port, clock });
    chassis.faults.add({ do: "delay", ms: 20, blocks: true, match: { command: "C_NAME" } });
    const outcomes = await apply.settled(
      ...Array.from({ length: 2000 }, () => new C_NAME(tester.name.connection).get()),
    );
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
  });
});

test("a ring of pending slots that grew for a flood is small again after it", () => {
  const ring = new PendingRing();
  const slots = Array.from({ length: 100_000 }, () => ring.add());
  expect(ring.capacity).toBeGreaterThanOrEqual(200_000);
  for (const slot of slots) ring.remove(slot);
  expect(ring.capacity).toBe(64);
  const slot = ring.add();
  expect(slot.id).toBe(100_001);
  expect(ring.find(slot.id)).toBe(slot);
});
