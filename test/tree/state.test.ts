import { L23Tester, L47Tester, modules, ports } from "labwire/xena";
import { Chassis } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { FakeTester } from "../support/fake-tester.js";
import { answer, status, value } from "../support/replies.js";
import { FREYA, settled, startLab, untilSo } from "./bench.js";

describe("info is filled at connecting", () => {
  test("of a tester, its modules and its ports, as the commands behind it tell", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const [module, port] = [tester.modules.obtain(0), tester.port("0/0")];
    expect(tester.info).toMatchObject({
      ...(await tester.model.get()),
      ...(await tester.serialNumber.get()),
      name: (await tester.name.get()).chassisName,
      reservation: "RELEASED",
      reservedBy: "",
    });
    expect(module.info).toMatchObject({ ...(await module.model.get()), ...(await module.serialNumber.get()) });
    expect(module.info.revision).toBe(FREYA.revision);
    expect(module.info.mediaInfoList).toEqual((await module.supportedConfigs.get()).mediaInfoList);
    expect(port.info.capabilities).toEqual(await port.capabilities.get());
    expect(port.info.interface).toBe((await port.interface.get()).interface);
    expect(port.info).toMatchObject({ reservation: "RELEASED", trafficState: "OFF", syncStatus: "IN_SYNC" });
  });

  test("with capabilities that stay what they were at connecting, and one object, however late somebody looks", async () => {
    await using lab = await startLab({ modules: [{ revision: "Chimera-100G-5S-2P" }, { revision: FREYA.revision }] });
    const tester = await lab.connect();
    const all = tester.ports("*");
    // Enough replies for every buffer of the connection to be used again.
    for (let round = 0; round < 50; round++) await Promise.all(all.map((port) => port.capabilities.get()));
    for (const port of all) {
      const { capabilities } = port.info;
      expect(capabilities).toEqual(await port.capabilities.get());
      expect(port.info.capabilities).toBe(capabilities);
    }
  });

  test("of Chimera and Vulcan ports, with capabilities of their own kind", async () => {
    await using lab = await startLab({ modules: [{ revision: "Chimera-100G-5S-2P" }] });
    const chimera = (await lab.connect()).modules.obtain(0, modules.ModuleChimera).ports.obtain(0, ports.PortChimera);
    expect(chimera.info.capabilities).toEqual(await chimera.capabilities.get());
    await using chassis = await Chassis.start({ modules: [{ revision: "Xena L47 Module" }] });
    await using vulcan = await L47Tester.connect(chassis.host, "me", { port: chassis.port });
    expect(vulcan.port("0/0").info.capabilities).toEqual(await vulcan.port("0/0").capabilities.get());
  });
});

describe("info is kept by pushes", () => {
  test("of reservation, owner and traffic, also when others make the change", async () => {
    await using lab = await startLab();
    const [mine, theirs] = [await lab.connect("me"), await lab.connect("her")];
    const [port, same] = [mine.port("0/0"), theirs.port("0/0")];
    await same.reservation.setReserve();
    await settled(mine, theirs);
    expect(port.info).toMatchObject({ reservation: "RESERVED_BY_OTHER", reservedBy: "her" });
    expect([port.isReservedByOthers(), port.isReservedByMe(), port.isReleased()]).toEqual([true, false, false]);
    expect([same.isReservedByOthers(), same.isReservedByMe(), same.isReleased()]).toEqual([false, true, false]);
    await same.streams.create().then((stream) => stream.enable.set("ON"));
    await same.traffic.state.setStart();
    await settled(mine);
    expect(port.info.trafficState).toBe("ON");
    expect(mine.port("0/1").info).toMatchObject({ reservation: "RELEASED", trafficState: "OFF" });
  });

  test("of modules and of the tester", async () => {
    await using lab = await startLab();
    const [mine, theirs] = [await lab.connect("me"), await lab.connect("her")];
    await theirs.reservation.setReserve();
    await settled(mine, theirs);
    expect(mine.info).toMatchObject({ reservation: "RESERVED_BY_OTHER", reservedBy: "her" });
    expect(theirs.isReservedByMe()).toBe(true);
    await theirs.reservation.setRelease();
    await mine.modules.obtain(0).reservation.setReserve();
    await settled(mine, theirs);
    expect(mine.info).toMatchObject({ reservation: "RELEASED", reservedBy: "" });
    expect(theirs.modules.obtain(0).info).toMatchObject({ reservation: "RESERVED_BY_OTHER", reservedBy: "me" });
    expect(mine.modules.obtain(0).isReservedByMe()).toBe(true);
    expect(theirs.modules.obtain(1).isReleased()).toBe(true);
  });

  const AT = { module: 0, port: 0 };
  const MODULE = { module: 0 };
  test.each([
    ["C_RESERVEDBY", { username: "her" }, {}, "tester", "reservedBy", "her"],
    ["M_MODEL", { model: "other" }, MODULE, "module", "model", "other"],
    ["M_SERIALNO", { serialNumber: 7 }, MODULE, "module", "serialNumber", 7],
    ["M_REVISION", { revision: "new" }, MODULE, "module", "revision", "new"],
    ["M_RESERVEDBY", { username: "her" }, MODULE, "module", "reservedBy", "her"],
    ["P_INTERFACE", { interface: "SFP28" }, AT, "port", "interface", "SFP28"],
    ["P_RECEIVESYNC", { syncStatus: "NO_SYNC" }, AT, "port", "syncStatus", "NO_SYNC"],
    ["P_TRAFFIC", { onOff: "ON" }, AT, "port", "trafficState", "ON"],
    ["P_RESERVEDBY", { username: "her" }, AT, "port", "reservedBy", "her"],
    ["P_RESERVATION", { status: "RESERVED_BY_YOU" }, AT, "port", "reservation", "RESERVED_BY_YOU"],
  ] as const)("%s", async (command, values, place, kind, field, wanted) => {
    await using fake = await FakeTester.start((heard) => {
      if (heard.what === "get C_PORTCOUNTS") return value(heard.requestId, "C_PORTCOUNTS", { portCounts: [2] });
      if (heard.what === "get M_REVISION") return answer(heard.bytes, { revision: FREYA.revision });
      return heard.what.startsWith("get") ? status(heard.requestId, "NOTSUPPORTED") : undefined;
    });
    await using tester = await L23Tester.connect("127.0.0.1", "me", { port: fake.port });
    const resource = { tester, module: tester.modules.obtain(0), port: tester.port("0/0") }[kind];
    const look = (): unknown => (resource.info as unknown as Record<string, unknown>)[field];
    expect(look()).not.toEqual(wanted);
    fake.send(value(0, command, values, place));
    await untilSo(() => look() === wanted);
    expect((tester.port("0/1").info as unknown as Record<string, unknown>)[field]).not.toEqual(wanted);
  });
});

test("the possible speed modes are worked out anew when the interface changes", async () => {
  await using fake = await FakeTester.start((heard) => {
    if (heard.what === "get C_PORTCOUNTS") return value(heard.requestId, "C_PORTCOUNTS", { portCounts: [1] });
    if (heard.what === "get M_REVISION") return answer(heard.bytes, { revision: "Odin-10G-1S-2P" });
    return heard.what.startsWith("get") ? status(heard.requestId, "NOTSUPPORTED") : undefined;
  });
  await using tester = await L23Tester.connect("127.0.0.1", "me", { port: fake.port });
  const port = tester.port("0/0");
  expect(port.info.portPossibleSpeedModes).toEqual([]);
  fake.send(value(0, "P_INTERFACE", { interface: "10GBASE-T [Triple]" }, { module: 0, port: 0 }));
  await untilSo(() => port.info.interface !== undefined);
  expect(port.info.portPossibleSpeedModes).toEqual(["AUTO", "F100M", "F1G", "F10G", "F100M1G"]);
});

test("info is a view: it cannot be written, and shows all its fields", async () => {
  await using lab = await startLab();
  const tester = await lab.connect();
  const { info } = tester.port("0/0");
  expect(() => Object.assign(info, { reservation: "RELEASED" })).toThrowError(TypeError);
  expect(Object.keys(info)).toEqual(
    expect.arrayContaining(["interface", "reservation", "capabilities", "trafficState"]),
  );
});
