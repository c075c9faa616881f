import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { apply, commands, DeadlineError, L23Tester, sample, until, XenaConnection } from "labwire/xena";
import { buildFrame, FrameReader, FrameType, readHeader } from "labwire/xena/codec";
import { Chassis, type StartOptions, type VirtualClock, virtualClock } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { readConfig, type TestConfig } from "../../examples/two-port/config.js";
import { runTwoPortTest } from "../../examples/two-port/run.js";
import { LOGON, RawClient } from "./support.js";

/** Runs a program on a chassis and a tester object that share a virtual clock. */
async function onVirtualTime<Result>(
  work: (lab: { tester: L23Tester; clock: VirtualClock; chassis: Chassis }) => Promise<Result>,
  options: StartOptions = {},
): Promise<Result> {
  const clock = virtualClock();
  return await clock.run(async () => {
    await using chassis = await Chassis.start({ clock, ...options });
    await using tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port, clock });
    return await work({ tester, clock, chassis });
  });
}

const HOUR_MS = 3_600_000;

describe("a virtual clock", () => {
  test("lets five seconds of traffic with live statistics pass at once, with exact counters", async () => {
    const program = () =>
      onVirtualTime(async ({ tester, clock }) => {
        const [tx, rx] = tester.modules.obtain(0).ports.obtainMultiple(0, 1);
        await tx.reservation.setReserve();
        const stream = await tx.streams.create();
        await Promise.all([stream.enable.setOn(), stream.tpldId.set(1), stream.rate.pps.set(1000)]);
        await tx.traffic.state.setStart();
        const seen: unknown[] = [];
        for await (const { at, elapsedMs, values } of sample([tx.statistics.tx.total, rx.statistics.rx.total], {
          everyMs: 1000,
          count: 6,
        })) {
          seen.push([at.toISOString(), elapsedMs, ...values.map((value) => value.packetCountSinceCleared)]);
        }
        await tx.traffic.state.setStop();
        return { seen, now: clock.nowMs() };
      });
    const first = await program();
    expect(first.seen).toEqual(
      [0, 1, 2, 3, 4, 5].map((second) => [
        `2026-01-01T00:00:0${second}.000Z`,
        second * 1000,
        BigInt(second * 1000),
        // The frame that has just been sent is still on the cable.
        BigInt(Math.max(second * 1000 - 1, 0)),
      ]),
    );
    expect(first.now).toBe(5000);
    expect(await program()).toEqual(first);
  });

  test("runs the two-port test of the examples, seconds of traffic, as it stands", async () => {
    const config = { ...readConfig([]), durationSeconds: 5 } as TestConfig;
    const program = () =>
      onVirtualTime(async ({ tester, clock }) => {
        const shown: unknown[] = [];
        const progress = {
          step: () => {},
          running: (...what: readonly unknown[]) => void shown.push(what),
        };
        const result = await runTwoPortTest(tester, config, progress, new AbortController().signal);
        return { result, shown, now: clock.nowMs() };
      });
    const first = await program();
    // 64 bytes and 20 more on the wire, at 100 Gbit/s, for five seconds.
    const frames = (5n * 100_000_000_000n) / (84n * 8n);
    expect(first.result.directions.map(({ sent, received }) => [sent, received])).toEqual([
      [frames, frames],
      [frames, frames],
    ]);
    expect(first.shown).toHaveLength(10);
    // Two seconds to warm up and one to settle, then five and one.
    expect(first.now).toBe(9000);
    expect(await program()).toEqual(first);
  });

  test("lets an hour pass with keep-alives, a session that times out, and traffic that ends by its time limit", async () => {
    const program = () =>
      onVirtualTime(async ({ tester, clock, chassis }) => {
        const idle = await XenaConnection.open(chassis.host, { port: chassis.port, keepAlive: false, clock });
        const idleEnd = idle.closed.then(() => clock.nowMs());
        const [tx, rx] = tester.modules.obtain(0).ports.obtainMultiple(0, 1);
        await tx.reservation.setReserve();
        const stream = await tx.streams.create();
        await Promise.all([stream.enable.setOn(), stream.tpldId.set(7), stream.rate.pps.set(1000)]);
        await new commands.P_TXTIMELIMIT(tx.traffic.state.connection, 0, 0).set(3_600_000_000n);
        await tx.traffic.state.setStart();
        await until(tx.traffic.state, ({ onOff }) => onOff === "OFF", { timeoutMs: 2 * HOUR_MS });
        const endedAt = clock.nowMs();
        // The last frame is still on the cable.
        await clock.sleep(1);
        const sent = await tx.statistics.tx.total.get();
        const received = await rx.statistics.rx.tpld(7).traffic.get();
        const { tickCount } = await new commands.C_KEEPALIVE(tx.traffic.state.connection).get();
        return {
          idleEnd: await idleEnd,
          endedAt,
          sent: sent.packetCountSinceCleared,
          received: received.packetCountSinceCleared,
          tickCount,
        };
      });
    const first = await program();
    // A keep-alive at once and every 125 s makes 29; the question is one more.
    expect(first).toEqual({
      idleEnd: 130_000,
      endedAt: HOUR_MS,
      sent: 3_600_000n,
      received: 3_600_000n,
      tickCount: 30,
    });
    expect(await program()).toEqual(first);
  });

  test("asks again and again while time passes, and gives up at its end", async () => {
    await onVirtualTime(async ({ tester, clock }) => {
      const asked: number[] = [];
      const never = () => {
        asked.push(clock.nowMs());
        return false;
      };
      const port = tester.port("0/0");
      await expect(until(port.speed.current, never, { everyMs: 400, timeoutMs: 1000 })).rejects.toThrow(
        "within 1000 ms",
      );
      expect(asked).toEqual([0, 400, 800]);
      expect(clock.nowMs()).toBe(1000);
    });
  });

  test("stands still while replies are on the way, however short their deadline", async () => {
    await onVirtualTime(async ({ tester, clock }) => {
      let isOver = false;
      const ticking = (async () => {
        while (!isOver) await clock.sleep(0.01);
      })();
      const port = tester.port("0/0");
      const requests = Array.from({ length: 5000 }, () => port.speed.current.get());
      const outcomes = await apply.with({ timeoutMs: 0.01 }).settled(...requests);
      expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
      isOver = true;
      await ticking;
    });
  });

  test("goes on for a reply that the tester keeps back, up to its deadline", async () => {
    const clock = virtualClock();
    await using slow = await slowTester(clock, 3000);
    await clock.run(async () => {
      const tester = await XenaConnection.open("127.0.0.1", { port: slow.port, keepAlive: false, clock });
      const { tickCount } = await new commands.C_KEEPALIVE(tester).get();
      expect([tickCount, clock.nowMs()]).toEqual([0, 3000]);
      const late = new commands.C_KEEPALIVE(tester).get().with({ timeoutMs: 2000 }).send();
      await expect(late).rejects.toBeInstanceOf(DeadlineError);
      expect(clock.nowMs()).toBe(5000);
      await clock.sleep(1001);
      expect(tester.counters.strays).toBe(1);
      tester.destroy();
    });
  });

  test("moves on by hand, waiting at every appointment for what it sets off", async () => {
    const clock = virtualClock();
    await using chassis = await Chassis.start({ clock });
    await using tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port, clock });
    const tx = tester.port("0/0");
    await tx.reservation.setReserve();
    const { connection } = tx.speed.current;
    await new commands.P_TXTIMELIMIT(connection, 0, 0).set(2_000_000n);
    await new commands.PS_CREATE(connection, 0, 0, 0).set();
    await new commands.PS_ENABLE(connection, 0, 0, 0).set("ON");
    await new commands.PS_RATEPPS(connection, 0, 0, 0).set(1);
    const state = new commands.P_TRAFFIC(connection, 0, 0);
    await state.set("START");
    const seen: unknown[] = [];
    const off = until(state, ({ onOff }) => onOff === "OFF").then(() => seen.push(["off", clock.nowMs()]));
    void clock.sleep(3000).then(() => seen.push(["slept", clock.nowMs()]));
    await clock.advance(1999);
    expect(seen).toEqual([]);
    await clock.advance(1500);
    await off;
    expect(seen).toEqual([
      ["off", 2000],
      ["slept", 3000],
    ]);
    expect([clock.nowMs(), clock.date().toISOString()]).toEqual([3499, "2026-01-01T00:00:03.499Z"]);
  });

  test("stands still while something is held that is not on the clock", async () => {
    const clock = virtualClock();
    await clock.run(async () => {
      const slept = clock.sleep(1000);
      const release = clock.hold();
      for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setImmediate(resolve));
      expect(clock.nowMs()).toBe(0);
      release();
      await slept;
      expect(clock.nowMs()).toBe(1000);
    });
  });

  test("throws what the work throws, and is not held up by a client with a time of its own", async () => {
    const clock = virtualClock();
    await using chassis = await Chassis.start({ clock });
    const stranger = await RawClient.open(chassis);
    stranger.socket.write(LOGON.subarray(0, 7));
    const failing = clock.run(async () => {
      await clock.sleep(60_000);
      throw new Error("enough");
    });
    await expect(failing).rejects.toThrow("enough");
    expect(clock.nowMs()).toBe(60_000);
    stranger.socket.destroy();
  });
});

/** A tester that takes every set at once and answers every get so much later. */
async function slowTester(clock: VirtualClock, delayMs: number): Promise<{ readonly port: number } & AsyncDisposable> {
  const server = createServer((socket) => {
    clock.watchServer?.(socket);
    const reader = new FrameReader((bytes, at) => {
      const { type, code, module, port, requestId } = readHeader(bytes, at);
      const isGet = type === FrameType.QUERY;
      const kind = isGet ? { type: FrameType.VALUE, code } : { type: FrameType.STATUS, code: 0 };
      const reply = buildFrame({ module, port, requestId, ...kind }, [], new Uint8Array(isGet ? 4 : 0));
      if (isGet) clock.after(delayMs, () => socket.write(reply));
      else socket.write(reply);
    });
    socket.on("data", (chunk) => reader.push(chunk));
    socket.on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}
