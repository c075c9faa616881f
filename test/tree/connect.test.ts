import { L23Tester, L23VeTester, L47Tester, L47VeTester, modules, ports, XenaConnection } from "labwire/xena";
import { Chassis } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { codeOf, FREYA, startLab, untilSo } from "./bench.js";
import { recorded } from "./recorder.js";

const VULCAN = { revision: "Xena L47 Module" };

describe("each kind of tester connects", () => {
  test("L23Tester finds Valkyrie and Chimera modules in their slots", async () => {
    await using lab = await startLab({ modules: [FREYA, { slot: 5, revision: "Chimera-100G-5S-2P" }] });
    const tester = await lab.connect();
    expect([...tester.modules].map(({ moduleId }) => moduleId)).toEqual([0, 5]);
    expect(tester.modules.obtain(0)).toBeInstanceOf(modules.MFreya800G4S1P_a);
    expect(tester.modules.obtain(5)).toBeInstanceOf(modules.ModuleChimera);
    expect(tester.port("5/1")).toBeInstanceOf(ports.PortChimera);
    expect(tester.info).toMatchObject({ host: lab.chassis.host, port: lab.chassis.port, versionMajor: 480 });
  });

  test("L23VeTester gives modules and ports of the virtual kind", async () => {
    await using chassis = await Chassis.start();
    await using tester = await L23VeTester.connect(chassis.host, "me", { port: chassis.port });
    expect(tester.modules.obtain(0)).toBeInstanceOf(modules.ModuleL23VE);
    expect(tester.port("0/1")).toBeInstanceOf(ports.PortL23VE);
    expect(tester.port("0/1").info.reservation).toBe("RELEASED");
  });

  test.each([
    ["L47Tester", L47Tester],
    ["L47VeTester", L47VeTester],
  ] as const)("%s finds Vulcan modules", async (_, Kind) => {
    await using chassis = await Chassis.start({ modules: [VULCAN] });
    await using tester = await Kind.connect(chassis.host, "me", { port: chassis.port });
    expect(tester.modules.obtain(0)).toBeInstanceOf(modules.ModuleL47);
    expect(tester.port("0/0")).toBeInstanceOf(ports.PortL47);
    expect(tester.port("0/0").info.trafficState).toBe("OFF");
    expect(tester.info.serialNumber).toBe(12_345_678);
  });
});

describe("steps of connecting", () => {
  const many = Array.from({ length: 12 }, () => ({ revision: FREYA.revision, ports: 8 }));

  test.each([
    ["one module with one port", [{ revision: FREYA.revision, ports: 1 }]],
    ["12 modules with 8 ports each", many],
    ["12 modules of different kinds", many.map((_, slot) => ({ revision: KINDS[slot % KINDS.length] as string }))],
  ])("%s takes four writes, one for each step", async (_, kinds) => {
    await using lab = await startLab({ modules: kinds });
    const { tester, writes } = await recorded(lab.chassis.host, lab.chassis.port);
    await using _tester = tester;
    expect(writes[0]).toEqual(["C_LOGON", "C_OWNER", "C_TIMEOUT"]);
    expect(writes[1]).toContain("C_KEEPALIVE");
    expect(writes).toHaveLength(4);
    expect(tester.modules.length).toBe(kinds.length);
  });

  test("nothing is asked twice", async () => {
    await using lab = await startLab();
    const { tester, writes } = await recorded(lab.chassis.host, lab.chassis.port);
    await using _tester = tester;
    const chassisCommands = writes.flat().filter((name) => name.startsWith("C_"));
    expect(chassisCommands).toEqual([...new Set(chassisCommands)]);
  });
});

const KINDS = ["Freya-800G-4S-1P[a]", "Odin-1G-3S-6P", "Loki-100G-5S-2P", "Chimera-100G-5S-2P", "Thor-400G-7S-1P[b]"];

describe("connecting again", () => {
  test("while connected it does nothing, and while connecting it is the same connection", async () => {
    await using lab = await startLab();
    const tester = new L23Tester(lab.chassis.host, "me", { port: lab.chassis.port });
    const [first, second] = await Promise.all([tester.connect(), tester.connect()]);
    const port = tester.port("0/0");
    expect(await tester.connect()).toBe(tester);
    expect([first, second]).toEqual([tester, tester]);
    expect(tester.port("0/0")).toBe(port);
    expect(lab.chassis.sessionCount).toBe(1);
    await tester.session.logoff();
  });

  test("after a log-off it works with new objects, and the old ones say that they are gone", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const before = tester.port("0/0");
    await tester.session.logoff();
    expect(tester.session.isOnline).toBe(false);
    await tester.connect();
    expect(tester.port("0/0")).not.toBe(before);
    expect(await codeOf(() => before.comment.get())).toBe("GONE");
    expect(await codeOf(() => tester.port("0/0").comment.get())).toBe("OK");
  });

  test("after the server closed it works, and onDisconnected has told of the loss once", async () => {
    const first = await Chassis.start({ modules: [FREYA] });
    const tester = await L23Tester.connect(first.host, "me", { port: first.port });
    const lost: { host: string; port: number }[] = [];
    tester.onDisconnected((at) => lost.push(at));
    await first.stop();
    await untilSo(() => lost.length > 0);
    expect(lost).toEqual([{ host: first.host, port: first.port }]);
    expect(tester.session.isOnline).toBe(false);
    await using second = await Chassis.start({ modules: [FREYA, FREYA], port: first.port });
    await tester.connect();
    expect(tester.modules.length).toBe(2);
    expect(tester.info.reservation).toBe("RELEASED");
    await tester.session.logoff();
    expect(second.sessionCount).toBe(0);
    expect(lost).toHaveLength(1);
  });

  test("after a refusal it can be tried again", async () => {
    await using lab = await startLab({ maxSessions: 1 });
    const other = await XenaConnection.open(lab.chassis.host, { port: lab.chassis.port });
    const tester = new L23Tester(lab.chassis.host, "me", { port: lab.chassis.port });
    expect(await codeOf(() => tester.connect())).toBe("LOGON_REFUSED");
    await other.logoff();
    await untilSo(() => lab.chassis.sessionCount === 0);
    await tester.connect();
    expect(tester.session.isOnline).toBe(true);
    await tester.session.logoff();
  });
});

test("a tester that was never connected says so", async () => {
  const tester = new L23Tester("127.0.0.1", "me");
  expect(await codeOf(() => tester.comment.get())).toBe("NOT_CONNECTED");
  expect(tester.session.isOnline).toBe(false);
  expect(tester.modules.length).toBe(0);
});
