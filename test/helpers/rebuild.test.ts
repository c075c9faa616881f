import { applyIter, modules, type Port, ports } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { Rebuilder } from "../../runtime/xena/tree/rebuild.js";
import { eventually, failure, settle, startLab } from "./support.js";

const THOR = { modules: [{ revision: "Thor-400G-7S-1P" }] };
const FOUR = [4, 100_000, 100_000, 100_000, 100_000];

describe("a module that is configured to have more ports", () => {
  test("has them, with their state, when the request is done; the old one is gone", async () => {
    await using lab = await startLab(THOR);
    const tester = await lab.connect();
    const module = tester.modules.obtain(0, modules.MThor400G7S1P);
    const old = module.ports.obtain(0);
    await module.reservation.set("RESERVE");
    await module.config.portSpeed.set(FOUR);
    expect(module.portsCount).toBe(4);
    expect(tester.ports("0/*").map((port) => port.info.capabilities?.maxSpeed)).toEqual([1e5, 1e5, 1e5, 1e5]);
    expect(tester.port("0/3")).toBeInstanceOf(ports.FamilyThor);
    expect(tester.port("0/3").info).toMatchObject({ reservation: "RELEASED", interface: "QSFP-DD" });
    expect(old.isAlive).toBe(false);
    const error = await failure(() => old.comment.get());
    expect(error.code).toBe("GONE");
    expect(error.message).toMatch(/^port 0\/0 is gone: module 0 was configured anew and has 4 ports now/);
    expect(await tester.port("0/0").comment.get()).toEqual({ comment: "Port number 0" });
  });

  test("has them after a batch too, and after several changes in it", async () => {
    await using lab = await startLab(THOR);
    const tester = await lab.connect();
    const module = tester.modules.obtain(0, modules.MThor400G7S1P);
    await module.reservation.set("RESERVE");
    const steps = [
      module.config.media.set("QSFPDD_NRZ_TG"),
      module.config.portSpeed.set(FOUR),
      module.comment.set("4"),
    ];
    const seen: number[] = [];
    for await (const _ of applyIter(steps)) seen.push(module.portsCount);
    expect(seen).toEqual([4, 4, 4]);
    expect(tester.port("0/1").info.interface).toBe("QSFP-DD-NRZ");
    expect((await module.comment.get()).comment).toBe("4");
  });

  test("is noticed by everybody else", async () => {
    await using lab = await startLab(THOR);
    const [tester, watcher] = [await lab.connect(), await lab.connect("watcher")];
    const [module, seen] = [tester.modules.obtain(0), watcher.modules.obtain(0)];
    const old = watcher.port("0/0");
    const told: number[] = [];
    seen.onPortsReplaced(({ portsCount }) => told.push(portsCount));
    await module.reservation.set("RESERVE");
    await module.config.portSpeed.set(FOUR);
    await eventually(() => told.length > 0);
    expect(told).toEqual([4]);
    expect(old.isAlive).toBe(false);
    expect(watcher.port("0/3").info.capabilities?.maxSpeed).toBe(100_000);
  });

  test("has them after the older command too, and not after a setting that changes nothing", async () => {
    await using lab = await startLab(THOR);
    const tester = await lab.connect();
    const module = tester.modules.obtain(0);
    await module.reservation.set("RESERVE");
    await module.config.portSpeed.set([1, 400_000]);
    expect(module.portsCount).toBe(1);
    await module.cfpConfig.set(2, 200);
    expect(module.portsCount).toBe(2);
    expect((await module.config.portSpeed.get()).portspeedList).toEqual([2, 200_000, 200_000]);
    const port = tester.port("0/1");
    await module.config.portSpeed.set([2, 200_000, 200_000]);
    expect(tester.port("0/1")).toBe(port);
    await port.reservation.set("RESERVE");
    expect((await (await port.streams.create()).enable.get()).state).toBe("OFF");
  });

  test("refuses the old port as soon as it knows, before the new ones are read", async () => {
    await using lab = await startLab(THOR);
    const tester = await lab.connect();
    const module = tester.modules.obtain(0);
    const events = tester.port("0/0").events("reservation");
    await module.reservation.set("RESERVE");
    const setting = module.config.portSpeed.set(FOUR).send();
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(events.reason).toMatchObject({ code: "GONE" });
    expect(tester.port("0/0").isAlive).toBe(false);
    await setting;
    expect(tester.port("0/0").isAlive).toBe(true);
  });
});

describe("a module whose number of ports stays", () => {
  test("keeps its ports, and reads their capabilities and interface afresh", async () => {
    await using lab = await startLab(THOR);
    const [tester, watcher] = [await lab.connect(), await lab.connect("watcher")];
    const module = tester.modules.obtain(0);
    const [port, seen] = [tester.port("0/0"), watcher.port("0/0")];
    await module.reservation.set("RESERVE");
    await module.config.portSpeed.set([1, 100_000]);
    expect(tester.port("0/0")).toBe(port);
    expect(port.isAlive).toBe(true);
    expect(port.info.capabilities?.maxSpeed).toBe(100_000);
    await eventually(() => seen.info.capabilities?.maxSpeed === 100_000);
    expect(watcher.port("0/0")).toBe(seen);
  });
});

describe("a configuration that is refused", () => {
  test("changes nothing, and asks nothing", async () => {
    await using lab = await startLab(THOR);
    const tester = await lab.connect();
    const module = tester.modules.obtain(0);
    const port = tester.port("0/0");
    const old: Port = port;
    expect((await failure(module.config.portSpeed.set(FOUR))).code).toBe("NOTRESERVED");
    await module.reservation.set("RESERVE");
    for (const list of [[2, 400_000], [2, 400_000, 400_000], [0], [1, 0]])
      expect((await failure(module.config.portSpeed.set(list))).code, list.join()).toBe("BADVALUE");
    expect((await failure(module.config.media.set("CFP"))).code).toBe("BADVALUE");
    await settle(tester);
    expect(tester.port("0/0")).toBe(old);
    expect(old.isAlive).toBe(true);
  });

  test("fails the request when the new ports cannot be counted", async () => {
    await using lab = await startLab(THOR);
    const tester = await lab.connect();
    const module = tester.modules.obtain(0);
    await module.reservation.set("RESERVE");
    const setting = failure(module.config.portSpeed.set(FOUR));
    await lab.chassis.stop();
    expect((await setting).code).toBe("CONNECTION_LOST");
  });
});

describe("looking at the ports", () => {
  test("is done once for changes that the count covers, and again for a change behind it", async () => {
    const steps: string[] = [];
    const adopting: (() => void)[] = [];
    const counting: ((count: number) => void)[] = [];
    const rebuilder = new Rebuilder(
      () => new Promise((resolve) => counting.push(resolve)),
      (count) => {
        steps.push(`adopt ${count}`);
        return new Promise((resolve) => adopting.push(resolve));
      },
    );
    const [first, second] = [rebuilder.run(), rebuilder.run()];
    counting.shift()?.(2);
    await eventually(() => adopting.length === 1);
    const third = rebuilder.run();
    adopting.shift()?.();
    await eventually(() => counting.length === 1);
    counting.shift()?.(4);
    await eventually(() => adopting.length === 1);
    adopting.shift()?.();
    await Promise.all([first, second, third]);
    expect(steps).toEqual(["adopt 2", "adopt 4"]);
    expect(counting).toEqual([]);
  });
});

describe("the cables of the emulated module", () => {
  test("stay in ports of the same number, and join new neighbours", async () => {
    await using lab = await startLab({ modules: [{ revision: "Thor-400G-7S-1P" }, { revision: "Thor-400G-7S-1P" }] });
    const tester = await lab.connect();
    const [module, far] = [tester.modules.obtain(0), tester.port("1/0")];
    await module.reservation.set("RESERVE");
    expect(far.info.syncStatus).toBe("IN_SYNC");
    await module.config.portSpeed.set(FOUR);
    await settle(tester);
    expect(far.info.syncStatus).toBe("NO_SYNC");
    expect(tester.ports("0/*").map((port) => port.info.syncStatus)).toEqual([
      "NO_SYNC",
      "NO_SYNC",
      "IN_SYNC",
      "IN_SYNC",
    ]);
    await module.config.portSpeed.set([1, 400_000]);
    await settle(tester);
    expect(far.info.syncStatus).toBe("IN_SYNC");
    expect((await far.reservation.get()).status).toBe("RELEASED");
  });
});
