import { ConnectionLostError, commands, sample, until } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { codeOf } from "./bench.js";
import { back, givenUp, lost, STEADY, withLab } from "./reconnect-bench.js";

describe("a tester that lost its connection", () => {
  test("stays without it, unless it was told to reconnect", async () => {
    await withLab(async ({ chassis, clock, tester, told }) => {
      chassis.faults.add({ do: "disconnect", atMs: 0 });
      await lost(tester);
      await clock.sleep(60_000);
      expect(told).toEqual(["disconnected"]);
      expect(tester.connectionState).toBe("disconnected");
      expect(await codeOf(() => tester.name.get())).toBe("CONNECTION_LOST");
    }, false);
  });

  test("comes back with the same objects, after waits that grow while the chassis is away", async () => {
    await withLab(async ({ chassis, clock, tester, told }) => {
      const [module, port] = [tester.modules.obtain(1), tester.port("1/1")];
      const begin = clock.nowMs();
      const returned = back(tester);
      chassis.faults.add({ do: "reboot", ms: 6000 });
      await lost(tester);
      expect(tester.connectionState).toBe("reconnecting");
      expect(tester.session.isOnline).toBe(false);
      await returned;
      expect(clock.nowMs() - begin).toBe(7500);
      expect(told.map((line) => line.replace(/: .*/, ""))).toEqual([
        "disconnected",
        "reconnecting 1 in 500 ms",
        "reconnecting 2 in 1000 ms",
        "reconnecting 3 in 2000 ms",
        "reconnecting 4 in 4000 ms",
        "reconnected []",
      ]);
      expect(tester.connectionState).toBe("connected");
      expect([tester.modules.obtain(1), tester.port("1/1")]).toEqual([module, port]);
      expect(tester.port("1/1")).toBe(port);
      expect((await port.comment.get()).comment).toBe("Port number 1");
      expect(chassis.sessionCount).toBe(1);
    });
  });

  test("waits less by chance, never more", async () => {
    await withLab(
      async ({ chassis, tester }) => {
        const waits: number[] = [];
        tester.onReconnecting(({ delayMs }) => waits.push(delayMs));
        chassis.faults.add({ do: "reboot", ms: 20_000 });
        await back(tester);
        expect(waits.length).toBeGreaterThanOrEqual(5);
        waits.forEach((delayMs, position) => {
          const longest = Math.min(1000 * 2 ** position, 5000);
          expect(delayMs).toBeLessThanOrEqual(longest);
          expect(delayMs).toBeGreaterThanOrEqual(longest / 2);
        });
        expect(new Set(waits).size).toBe(waits.length);
      },
      { firstDelayMs: 1000, maxDelayMs: 5000, jitter: 0.5 },
    );
  });

  test("keeps itself alive again, with the seconds that were set", async () => {
    await withLab(async ({ chassis, clock, tester, told }) => {
      await tester.session.changeTimeout(20);
      chassis.faults.add({ do: "disconnect", atMs: 0 });
      await back(tester);
      await clock.sleep(600_000);
      expect(told).toHaveLength(3);
      const { tickCount } = await new commands.C_KEEPALIVE(tester.name.connection).get();
      expect(tickCount).toBeGreaterThan(600 / 15);
    });
  });

  test("can lose it again and again", async () => {
    await withLab(async ({ chassis, tester, told }) => {
      for (let times = 0; times < 3; times++) {
        const returned = back(tester);
        chassis.faults.add({ do: "disconnect", atMs: 0 });
        await returned;
      }
      expect(told.filter((line) => line === "reconnecting 1 in 500 ms: CLOSED")).toHaveLength(3);
      expect(await codeOf(() => tester.name.get())).toBe("OK");
    });
  });

  test("comes back when it is lost while everything is read", async () => {
    await withLab(async ({ chassis, tester, told }) => {
      chassis.faults.add({ do: "disconnect", match: { command: "P_RESERVATION", kind: "get" }, count: 2 });
      chassis.faults.add({ do: "disconnect", atMs: 0 });
      await back(tester);
      expect(told).toEqual([
        "disconnected",
        "reconnecting 1 in 500 ms: CLOSED",
        "reconnecting 2 in 1000 ms: CONNECT_FAILED",
        "reconnecting 3 in 2000 ms: CONNECT_FAILED",
        "reconnected []",
      ]);
      expect(chassis.sessionCount).toBe(1);
    });
  });
});

describe("state", () => {
  test("is read afresh: what changed meanwhile is in info", async () => {
    await withLab(async ({ chassis, tester, connect }) => {
      const port = tester.port("1/0");
      const other = await connect("other");
      await other.port("1/0").reservation.setReserve();
      expect(port.info.reservedBy).toBe("other");
      // Only the tester's own session ends, and what it would have been told is lost.
      chassis.faults.add({ do: "disconnect", match: { owner: "me" }, count: 1 });
      const returned = back(tester);
      expect(await codeOf(() => tester.name.get())).toBe("CONNECTION_LOST");
      await other.port("1/0").reservation.setRelease();
      await returned;
      expect(port.info.reservation).toBe("RELEASED");
      expect(port.info.reservedBy).toBe("");
    });
  });

  test("of a module that has other ports now belongs to new objects, and the old ones say why they are gone", async () => {
    await withLab(async ({ chassis, tester, told }) => {
      const [kept, replaced] = [tester.port("1/0"), tester.port("0/0")];
      let replacements = 0;
      tester.modules.obtain(0).onPortsReplaced(() => replacements++);
      chassis.faults.add({ do: "disconnect", match: { owner: "me" }, count: 1 });
      const returned = back(tester);
      await codeOf(() => tester.name.get());
      chassis.faults.add({ do: "reconfigure", target: "0", speeds: [100_000, 100_000, 100_000, 100_000] });
      await returned;
      expect(told.at(-1)).toBe("reconnected [0]");
      expect(tester.modules.obtain(0).portsCount).toBe(4);
      expect(replacements).toBe(1);
      expect(tester.port("1/0")).toBe(kept);
      await expect(async () => replaced.comment.get()).rejects.toThrow(
        "port 0/0 is gone: module 0 has other ports since the tester was connected again",
      );
      expect(await codeOf(() => tester.port("0/3").comment.get())).toBe("OK");
    });
  });

  test("of lists is synced: items made or deleted meanwhile appear and go, the others are the same objects", async () => {
    await withLab(async ({ chassis, tester }) => {
      const port = tester.port("1/0");
      const untouched = tester.port("1/1").streams;
      await port.reservation.setReserve();
      const [first, second] = [await port.streams.create(), await port.streams.create()];
      await first.packet.header.modifiers.configure(2);
      const modifier = first.packet.header.modifiers.obtain(1);
      chassis.faults.add({ do: "disconnect", match: { command: "PS_DELETE" }, count: 1 });
      const returned = back(tester);
      expect(await codeOf(() => second.delete())).toBe("CONNECTION_LOST");
      expect(second.isAlive).toBe(true);
      await returned;
      expect([...port.streams]).toEqual([first, second]);
      expect(first.packet.header.modifiers.obtain(1)).toBe(modifier);
      expect(untouched.length).toBe(0);
      chassis.faults.add({ do: "reboot", state: "default" });
      await back(tester);
      expect(port.streams.length).toBe(0);
      expect(await codeOf(() => first.comment.get())).toBe("GONE");
      expect(await codeOf(() => modifier.specification.get())).toBe("GONE");
    });
  });
});

test("the number of counted items is asked again", async () => {
  await withLab(async ({ chassis, tester, connect }) => {
    const other = await connect("other");
    const port = tester.port("1/0");
    await port.reservation.setReserve();
    const stream = await port.streams.create();
    const { modifiers } = stream.packet.header;
    await modifiers.configure(1);
    const [first] = modifiers;
    await port.reservation.setRelease();
    chassis.faults.add({ do: "disconnect", match: { command: "C_NAME", owner: "me" }, count: 1 });
    const returned = back(tester);
    await codeOf(() => tester.name.get());
    const theirs = other.port("1/0");
    await theirs.reservation.setReserve();
    await new commands.PS_MODIFIERCOUNT(theirs.comment.connection, 1, 0, stream.index).set(3);
    await theirs.reservation.setRelease();
    await returned;
    expect(modifiers.length).toBe(3);
    expect(modifiers.obtain(0)).toBe(first);
  });
});

describe("reservations", () => {
  test("are there again, whether the chassis has kept them or not", async () => {
    await withLab(async ({ chassis, tester, told }) => {
      const [port, module] = [tester.port("0/1"), tester.modules.obtain(1)];
      await Promise.all([port.reservation.setReserve(), module.reservation.setReserve()]);
      for (const state of ["persistent", "default"] as const) {
        chassis.faults.add({ do: "reboot", state });
        await back(tester);
        expect([port.isReservedByMe(), module.isReservedByMe(), tester.port("0/0").isReleased()]).toEqual([
          true,
          true,
          true,
        ]);
        expect(await codeOf(() => port.comment.set(state))).toBe("OK");
      }
      expect(told.filter((line) => line.startsWith("lost"))).toEqual([]);
    });
  });

  test("that others have taken meanwhile are reported and left to them", async () => {
    await withLab(async ({ chassis, tester, told }) => {
      const [mine, taken] = tester.modules.obtain(1).ports.obtainMultiple(0, 1);
      await Promise.all([mine.reservation.setReserve(), taken.reservation.setReserve()]);
      chassis.faults.add({ do: "disconnect", match: { command: "C_NAME" }, count: 1 });
      const returned = back(tester);
      await codeOf(() => tester.name.get());
      chassis.faults.add({ do: "steal", target: "1/1", owner: "Mallory" });
      await returned;
      expect(told.slice(-2)).toEqual(["lost 1/1 TAKEN Mallory", "reconnected []"]);
      expect([mine.isReservedByMe(), taken.isReservedByOthers()]).toEqual([true, true]);
    });
  });

  test("that another session of the same name has inherited are taken over", async () => {
    await withLab(async ({ chassis, tester, told, connect }) => {
      const port = tester.port("1/1");
      await port.reservation.setReserve();
      const second = await connect("me");
      chassis.faults.add({ do: "disconnect", match: { command: "C_NAME" }, count: 1 });
      const returned = back(tester);
      await codeOf(() => tester.name.get());
      expect((await second.port("1/1").reservation.get()).status).toBe("RESERVED_BY_YOU");
      await returned;
      expect(told.at(-1)).toBe("reconnected []");
      expect(port.isReservedByMe()).toBe(true);
      expect(await codeOf(() => port.comment.set("mine"))).toBe("OK");
    });
  });

  test("of ports that are gone are reported", async () => {
    await withLab(async ({ chassis, tester, told }) => {
      await tester.port("0/1").reservation.setReserve();
      chassis.faults.add({ do: "disconnect", match: { command: "C_NAME" }, count: 1 });
      const returned = back(tester);
      await codeOf(() => tester.name.get());
      chassis.faults.add({ do: "reconfigure", target: "0", speeds: [100_000] });
      await returned;
      expect(told.slice(-2)).toEqual(["lost 0/1 GONE", "reconnected [0]"]);
    });
  });
});

describe("what goes on", () => {
  test("subscriptions and streams of events, which count the gap", async () => {
    await withLab(async ({ chassis, tester }) => {
      const port = tester.port("1/0");
      const heard: string[] = [];
      port.onReservationChange((_, { status }) => heard.push(String(status)));
      const events = port.events("reservation");
      await port.reservation.setReserve();
      await port.reservation.setRelease();
      const returned = back(tester);
      chassis.faults.add({ do: "disconnect", atMs: 0 });
      await returned;
      await port.reservation.setReserve();
      const seen = [await events.next(), await events.next(), await events.next()].map(({ value }) => value?.status);
      expect(seen).toEqual(["RESERVED_BY_YOU", "RELEASED", "RESERVED_BY_YOU"]);
      expect(heard).toEqual(seen);
      expect([events.gaps, events.isEnded, events.dropped]).toEqual([1, false, 0]);
    });
  });

  test.each(["wait", "fail"] as const)(
    "until, which sees what happened meanwhile, with calls that %s",
    async (calls) => {
      await withLab(
        async ({ chassis, tester, connect }) => {
          const other = await connect("other");
          const free = until(tester.port("1/0").reservation, ({ status }) => status === "RESERVED_BY_OTHER");
          const named = until(tester.comment, ({ comment }) => comment === "back", { timeoutMs: 600_000 });
          await tester.name.get();
          chassis.faults.add({ do: "disconnect", match: { owner: "me" }, count: 1 });
          await codeOf(() => tester.name.get());
          await other.port("1/0").reservation.setReserve();
          await free;
          await tester.reservation.setReserve().catch(() => {});
          await other.port("1/0").reservation.setRelease();
          await tester.reservation.setReserve();
          await tester.comment.set("back");
          expect((await named).comment).toBe("back");
        },
        { ...STEADY, calls },
      );
    },
  );

  test.each(["wait", "fail"] as const)("sample, which skips ticks, with calls that %s", async (calls) => {
    await withLab(
      async ({ chassis, tester }) => {
        const sampler = sample([tester.port("1/0").statistics.tx.total], { everyMs: 1000, count: 5 });
        const ticks: number[] = [];
        for await (const { elapsedMs } of sampler) {
          ticks.push(elapsedMs);
          if (ticks.length === 2) chassis.faults.add({ do: "reboot", ms: 8500 });
        }
        expect(ticks.slice(0, 2)).toEqual([0, 1000]);
        expect(ticks).toHaveLength(5);
        expect(ticks[4] as number).toBeGreaterThan(11_000);
        expect(sampler.skipped).toBe((ticks[4] as number) / 1000 - 4);
      },
      { ...STEADY, calls },
    );
  });

  test("a hold, which gives back at its end what was taken back for it", async () => {
    const { reserve } = await import("labwire/xena");
    await withLab(async ({ chassis, tester, connect }) => {
      const other = await connect("other");
      const port = tester.port("1/0");
      const hold = await reserve(port);
      chassis.faults.add({ do: "disconnect", match: { command: "C_NAME" }, count: 1 });
      const returned = back(tester);
      await codeOf(() => tester.name.get());
      await returned;
      expect(port.isReservedByMe()).toBe(true);
      await hold.release();
      expect((await other.port("1/0").reservation.get()).status).toBe("RELEASED");
    });
  });
});

test("a tester that is asked to connect while it reconnects waits for that", async () => {
  await withLab(async ({ chassis, tester, told }) => {
    const port = tester.port("0/0");
    chassis.faults.add({ do: "reboot", ms: 3000 });
    await lost(tester);
    expect(await tester.connect()).toBe(tester);
    expect(tester.connectionState).toBe("connected");
    expect(tester.port("0/0")).toBe(port);
    expect(told.at(-1)).toBe("reconnected []");
  });
});

test("a tester that is asked to connect where a request tells of the loss waits for its own attempts too", async () => {
  await withLab(async ({ chassis, tester, told }) => {
    const port = tester.port("0/0");
    chassis.faults.add({ do: "disconnect", match: { command: "C_NAME" }, count: 1 });
    await tester.name.get().catch(() => tester.connect());
    expect(tester.port("0/0")).toBe(port);
    expect(chassis.sessionCount).toBe(1);
    expect(told.slice(-1)).toEqual(["reconnected []"]);
  });
});

test("a tester can be connected in the middle of its log-off", async () => {
  await withLab(async ({ chassis, clock, tester, told }) => {
    chassis.faults.add({ do: "lose", match: { command: "C_LOGON" }, count: 1 });
    chassis.faults.add({ do: "disconnect", atMs: 0 });
    await lost(tester);
    await clock.sleep(600);
    const left = tester.session.logoff();
    await Promise.all([left, tester.connect()]);
    expect(await codeOf(() => tester.name.get())).toBe("OK");
    expect(tester.connectionState).toBe("connected");
    expect(told).toEqual(["disconnected", "reconnecting 1 in 500 ms: CLOSED"]);
  });
});

describe("a tester gives up", () => {
  test("after its attempts, and can still be connected by hand", async () => {
    await withLab(
      async ({ chassis, clock, tester, told }) => {
        const events = tester.port("0/0").events("traffic");
        chassis.faults.add({ do: "reboot", ms: 60_000 });
        await lost(tester);
        const waited = tester.name.get().with({ timeoutMs: Number.POSITIVE_INFINITY }).send();
        await expect(waited).rejects.toBeInstanceOf(ConnectionLostError);
        expect(told.at(-1)).toBe("gave up after 3: CONNECT_FAILED");
        expect(events.isEnded).toBe(true);
        expect(tester.connectionState).toBe("disconnected");
        expect(await codeOf(() => tester.name.get())).toBe("CONNECTION_LOST");
        await clock.sleep(60_000);
        await tester.connect();
        expect(await codeOf(() => tester.name.get())).toBe("OK");
      },
      { ...STEADY, attempts: 3 },
    );
  });

  test("at once when the tester refuses it for good", async () => {
    await withLab(async ({ chassis, tester, told }) => {
      chassis.faults.add({ do: "status", status: "BADVALUE", match: { command: "C_LOGON" } });
      chassis.faults.add({ do: "disconnect", atMs: 0 });
      await givenUp(tester);
      expect(told).toEqual(["disconnected", "reconnecting 1 in 500 ms: CLOSED", "gave up after 1: WRONG_PASSWORD"]);
    });
  });

  test("not when the tester has no room for another session yet", async () => {
    await withLab(async ({ chassis, tester, told }) => {
      chassis.faults.add({ do: "status", status: "NOCONNECTIONS", match: { command: "C_LOGON" }, count: 2 });
      chassis.faults.add({ do: "disconnect", atMs: 0 });
      await back(tester);
      expect(told.slice(2)).toEqual([
        "reconnecting 2 in 1000 ms: LOGON_REFUSED",
        "reconnecting 3 in 2000 ms: LOGON_REFUSED",
        "reconnected []",
      ]);
    });
  });
});
