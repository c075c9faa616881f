import { type L23Tester, L47Tester, startTogether } from "labwire/xena";
import { Chassis } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { failure, settle, startLab } from "./support.js";

const SECOND = 1_000_000_000n;

/** Reserves ports, and gives each a stream. */
async function prepare(...ports: readonly ReturnType<L23Tester["port"]>[]): Promise<void> {
  for (const port of ports) {
    await port.reservation.set("RESERVE");
    const stream = await port.streams.create();
    await stream.rate.pps.set(1000);
    await stream.enable.set("ON");
  }
}

function states(...ports: readonly ReturnType<L23Tester["port"]>[]): unknown[] {
  return ports.map((port) => port.info.trafficState);
}

describe("starting together", () => {
  test("ports of one tester start at once", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const [a, b] = [tester.port("0/0"), tester.port("0/1")];
    await prepare(a, b);
    const report = await startTogether([a, b]);
    expect(report.at).toBeUndefined();
    expect(report.skewSeconds).toBe(0);
    expect(report.clocks.map(({ tester: which }) => which)).toEqual([tester]);
    await settle(tester);
    expect(states(a, b)).toEqual(["ON", "ON"]);
  });

  test("ports of several testers start at a second that is still to come on all their clocks", async () => {
    await using lab = await startLab();
    await using other = await startLab();
    const [one, two] = [await lab.connect(), await other.connect()];
    const [a, b] = [one.port("0/0"), two.port("0/0")];
    await prepare(a, b);
    other.clock.advance(3n * SECOND);
    const report = await startTogether([a, b], { leadSeconds: 5 });
    const [first, second] = report.clocks.map(({ time }) => time);
    // The two chassis were started on either side of a full second, at most.
    expect([2, 3, 4]).toContain(report.skewSeconds);
    expect(Number((second as bigint) - (first as bigint))).toBe(report.skewSeconds);
    expect(report.at).toBe((second as bigint) + 5n);
    other.clock.advance(5n * SECOND);
    await settle(one, two);
    expect(states(a, b)).toEqual(["OFF", "ON"]);
    lab.clock.advance((5n + BigInt(report.skewSeconds)) * SECOND);
    await settle(one);
    expect(states(a, b)).toEqual(["ON", "ON"]);
  });

  test("waits for the second that it is given", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    await prepare(port);
    const { localTime } = await tester.time.get();
    const report = await startTogether([port], { at: localTime + 10n });
    expect(report.at).toBe(localTime + 10n);
    lab.clock.advance(8n * SECOND);
    await settle(tester);
    expect(states(port)).toEqual(["OFF"]);
    lab.clock.advance(2n * SECOND);
    await settle(tester);
    expect(states(port)).toEqual(["ON"]);
    expect((await failure(startTogether([port], { at: localTime }))).message).toMatch(/which the clocks show already/);
  });

  test("is refused without ports, for ports that are not reserved, and for odd times", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const port = tester.port("0/0");
    expect((await failure(startTogether([]))).code).toBe("INVALID_VALUE");
    expect((await failure(startTogether([port], { at: 1.5 }))).code).toBe("INVALID_VALUE");
    expect((await failure(startTogether([port], { leadSeconds: 0 }))).code).toBe("INVALID_VALUE");
    expect((await failure(startTogether([port]))).message).toMatch(/C_TRAFFIC: NOTRESERVED/);
  });

  test("is refused by testers that cannot do it", async () => {
    await using chassis = await Chassis.start({ modules: [{ revision: "Xena L47 Module" }] });
    await using tester = await L47Tester.connect(chassis.host, "me", { port: chassis.port, keepAlive: false });
    const error = await failure(startTogether([tester.port("0/0")]));
    expect(error.code).toBe("NO_SUCH_COMMAND");
    expect(error.message).toBe("127.0.0.1: a tester of this kind has no `traffic`");
  });
});
