import {
  AbortedError,
  apply,
  ConnectionLostError,
  DeadlineError,
  L23Tester,
  type LabwireError,
  ValueError,
} from "labwire/xena";
import { describe, expect, test } from "vitest";
import { codeOf } from "./bench.js";
import { back, lost, STEADY, withLab } from "./reconnect-bench.js";

const NEVER = { timeoutMs: Number.POSITIVE_INFINITY };

/** What something rejects with. */
async function errorOf(work: PromiseLike<unknown>): Promise<LabwireError & { readonly written?: boolean }> {
  try {
    await work;
  } catch (error) {
    return error as LabwireError;
  }
  throw new Error("it did not fail");
}

describe("calls made while there is no connection", () => {
  test("wait until it is back, and then go in the order in which they were made", async () => {
    await withLab(async ({ chassis, tester }) => {
      const port = tester.port("1/0");
      await port.reservation.setReserve();
      chassis.faults.add({ do: "reboot", ms: 3000 });
      await lost(tester);
      const order: string[] = [];
      const sets = ["a", "b", "c"].map((text) =>
        port.comment
          .set(text)
          .with(NEVER)
          .then(() => order.push(text)),
      );
      const { comment } = await port.comment.get().with(NEVER);
      await Promise.all(sets);
      expect([...order, comment]).toEqual(["a", "b", "c", "c"]);
    });
  });

  test("wait no longer than their own deadline, of which what has passed is not given back", async () => {
    await withLab(async ({ chassis, clock, tester }) => {
      chassis.faults.add({ do: "reboot", ms: 3000 });
      await lost(tester);
      const begin = clock.nowMs();
      const error = await errorOf(tester.name.get().with({ timeoutMs: 1000 }));
      expect(error).toBeInstanceOf(DeadlineError);
      expect([error.written, clock.nowMs() - begin]).toEqual([false, 1000]);
      // It leaves half a second before its deadline, and is not answered.
      chassis.faults.add({ do: "lose", match: { command: "C_COMMENT" } });
      const waited = tester.comment.get().with({ timeoutMs: 3000 }).send();
      const late = await errorOf(waited);
      expect([late.code, late.written, (late as DeadlineError).timeoutMs]).toEqual(["DEADLINE", true, 3000]);
      expect(clock.nowMs() - begin).toBe(4000);
    });
  });

  test("have the deadline of the tester unless they have one of their own", async () => {
    await withLab(
      async ({ chassis, clock, tester }) => {
        chassis.faults.add({ do: "reboot", ms: 60_000 });
        await lost(tester);
        const begin = clock.nowMs();
        expect((await errorOf(tester.name.get())).code).toBe("DEADLINE");
        expect(clock.nowMs() - begin).toBe(700);
      },
      STEADY,
      {},
      { timeoutMs: 700 },
    );
  });

  test("end with their signal", async () => {
    await withLab(async ({ chassis, tester }) => {
      chassis.faults.add({ do: "disconnect", atMs: 0 });
      await lost(tester);
      const controller = new AbortController();
      const waited = errorOf(tester.name.get().with({ signal: controller.signal }));
      controller.abort();
      expect(await waited).toBeInstanceOf(AbortedError);
      expect((await errorOf(tester.name.get().with({ signal: controller.signal }))).written).toBe(false);
    });
  });

  test("fail at once, when they are not to wait", async () => {
    await withLab(
      async ({ chassis, clock, tester }) => {
        chassis.faults.add({ do: "disconnect", atMs: 0 });
        await lost(tester);
        const returned = back(tester);
        const begin = clock.nowMs();
        const error = await errorOf(tester.name.get());
        expect(error).toBeInstanceOf(ConnectionLostError);
        expect([error.written, clock.nowMs() - begin]).toEqual([false, 0]);
        await returned;
        expect(await codeOf(() => tester.name.get())).toBe("OK");
      },
      { ...STEADY, calls: "fail" },
    );
  });

  test("fail at once between two attempts too, when they are not to wait", async () => {
    await withLab(
      async ({ chassis, clock, tester }) => {
        chassis.faults.add({ do: "disconnect", match: { command: "P_RESERVATION", kind: "get" }, count: 1 });
        chassis.faults.add({ do: "disconnect", atMs: 0 });
        await lost(tester);
        const returned = back(tester);
        await clock.sleep(600);
        const error = await errorOf(tester.name.get());
        expect([error.code, error.written, clock.nowMs()]).toEqual(["CONNECTION_LOST", false, 600]);
        await returned;
      },
      { ...STEADY, calls: "fail" },
    );
  });

  test("are kept only so many", async () => {
    await withLab(
      async ({ chassis, tester }) => {
        const returned = back(tester);
        chassis.faults.add({ do: "disconnect", atMs: 0 });
        await lost(tester);
        const outcomes = Promise.all([1, 2, 3, 4, 5].map(() => codeOf(() => tester.name.get())));
        const refused = await errorOf(tester.name.get());
        expect([refused.code, (refused.cause as LabwireError).code]).toEqual(["CONNECTION_LOST", "TOO_MANY_WAITING"]);
        await returned;
        expect(await outcomes).toEqual(["OK", "OK", "OK", "CONNECTION_LOST", "CONNECTION_LOST"]);
        chassis.faults.add({ do: "disconnect", atMs: 0 });
        await lost(tester);
        expect(tester.connectionState).toBe("reconnecting");
      },
      { ...STEADY, maxWaiting: 3 },
    );
  });

  test("of a batch wait a window at a time", async () => {
    await withLab(async ({ chassis, tester }) => {
      chassis.faults.add({ do: "disconnect", atMs: 0 });
      await lost(tester);
      const requests = Array.from({ length: 20_000 }, () => tester.name.get());
      const replies = await apply(...requests);
      expect(replies).toHaveLength(20_000);
    });
  });
});

describe("calls under way when the connection is lost", () => {
  test("are rejected, and say whether they had been written; no set is carried out twice", async () => {
    await withLab(async ({ chassis, tester }) => {
      const port = tester.port("1/0");
      await port.reservation.setReserve();
      const sets: string[] = [];
      chassis.onLog((entry) => {
        const { text } = entry;
        if (text.includes("set P_COMMENT")) sets.push(text);
      });
      chassis.faults.add({ do: "disconnect", afterBytes: 3, match: { command: "P_COMMENT" }, count: 1 });
      const returned = back(tester);
      const error = await errorOf(port.comment.set("once"));
      expect([error.code, error.written]).toEqual(["CONNECTION_LOST", true]);
      await returned;
      expect((await port.comment.get()).comment).toBe("once");
      expect(sets).toHaveLength(1);
    });
  });

  test("that were made before and are sent afterwards go to the new connection", async () => {
    await withLab(async ({ chassis, tester }) => {
      const request = tester.name.get();
      chassis.faults.add({ do: "disconnect", atMs: 0 });
      await back(tester);
      expect((await request).chassisName).toBe("Emulated chassis");
    });
  });
});

describe("while it waits for the next attempt, a tester ends at once and leaves nothing", () => {
  const endings: readonly [string, (tester: L23Tester, controller: AbortController) => unknown][] = [
    ["when it logs off", (tester) => tester.session.logoff()],
    ["when it is closed", (tester) => tester.session.close()],
    ["when it is destroyed", (tester) => tester.session.destroy()],
    ["at the end of its block", (tester) => tester[Symbol.asyncDispose]()],
    ["when the signal fires", (_, controller) => controller.abort(new Error("enough"))],
  ];

  test.each(endings)("%s", async (_, end) => {
    const controller = new AbortController();
    const { signal } = controller;
    await withLab(
      async ({ chassis, clock, tester, told }) => {
        const events = tester.port("0/0").events("traffic");
        chassis.faults.add({ do: "reboot", ms: 3_600_000 });
        await lost(tester);
        await clock.sleep(10_000);
        const waited = errorOf(tester.name.get().with(NEVER));
        const begin = clock.nowMs();
        await end(tester, controller);
        expect((await waited).code).toBe("CONNECTION_LOST");
        expect((await events.next()).done).toBe(true);
        expect(clock.nowMs()).toBe(begin);
        expect(tester.connectionState).toBe("disconnected");
        // The end of the reboot is all that is left on the clock.
        expect(clock.scheduled).toBe(1);
        const before = [...told];
        await clock.sleep(120_000);
        expect(told).toEqual(before);
        expect(told.filter((line) => line.startsWith("gave up"))).toEqual(
          signal.aborted ? ["gave up after 4: ABORTED"] : [],
        );
      },
      { ...STEADY, signal },
    );
  });

  test("also while it is logging on", async () => {
    await withLab(async ({ chassis, clock, tester }) => {
      chassis.faults.add({ do: "lose", match: { command: "C_LOGON" } });
      chassis.faults.add({ do: "disconnect", atMs: 0 });
      await lost(tester);
      await clock.sleep(600);
      expect(chassis.sessionCount).toBe(1);
      await tester.session.logoff();
      expect(tester.connectionState).toBe("disconnected");
      await clock.sleep(60_000);
      expect(chassis.sessionCount).toBe(0);
    });
  });

  test("also while it reads its state", async () => {
    await withLab(async ({ chassis, clock, tester, told }) => {
      chassis.faults.add({ do: "lose", match: { command: "P_RESERVATION" } });
      chassis.faults.add({ do: "disconnect", atMs: 0 });
      await lost(tester);
      await clock.sleep(600);
      await tester.session.logoff();
      await clock.sleep(60_000);
      expect(chassis.sessionCount).toBe(0);
      expect(told).toEqual(["disconnected", "reconnecting 1 in 500 ms: CLOSED"]);
    });
  });
});

test("a log-off is no loss", async () => {
  await withLab(async ({ chassis, clock, tester, told }) => {
    await tester.session.logoff();
    await clock.sleep(60_000);
    expect([told, chassis.sessionCount, tester.connectionState]).toEqual([[], 0, "disconnected"]);
    expect(await codeOf(() => tester.name.get())).toBe("CONNECTION_LOST");
    await tester.connect();
    expect(await codeOf(() => tester.name.get())).toBe("OK");
  });
});

test("a tester that cannot be connected at first is not tried again", async () => {
  await withLab(async ({ chassis, clock }) => {
    chassis.faults.add({ do: "disconnect", match: { command: "C_MODEL" } });
    const tester = new L23Tester(chassis.host, "me", { port: chassis.port, clock, reconnect: true });
    expect(await codeOf(() => tester.connect())).toBe("CONNECT_FAILED");
    expect(tester.connectionState).toBe("disconnected");
    expect(await codeOf(() => tester.name.get())).toBe("CONNECTION_LOST");
  });
});

test.each([
  ["firstDelayMs", -1],
  ["maxDelayMs", Number.NaN],
  ["factor", 0.5],
  ["jitter", 2],
  ["attempts", 0],
  ["maxWaiting", 1.5],
  ["calls", "sometimes"],
])("options that are none are refused: %s %s", (field, value) => {
  const make = (): unknown => new L23Tester("127.0.0.1", "me", { reconnect: { [field]: value } });
  expect(make).toThrow(ValueError);
  expect(make).toThrow(new RegExp(`reconnect: ${field} must be`));
});
