import { apply, L47Tester, L47VeTester, type ports } from "labwire/xena";
import { Chassis, manualClock, readyMade } from "labwire/xena/emulator";
import { expect, test } from "vitest";
import { MS, SECOND } from "./vulcan-support.js";

test.each([
  ["vulcan", L47Tester, "F40G"],
  ["vulcanve", L47VeTester, "F10G"],
] as const)("a ready-made %s carries requests and answers for its tester", async (name, Tester, speed) => {
  const clock = manualClock(1_000_000_000_000n);
  await using chassis = await Chassis.start({ ...readyMade[name], clock });
  await using tester = await Tester.connect(chassis.host, "me", { port: chassis.port, keepAlive: false });
  const [client, server] = ["0/0", "0/1"].map((port) => tester.port(port) as ports.PortL47);
  const sides = [server, client] as ports.PortL47[];
  for (const port of sides) {
    await port.reservation.setReserve();
    await apply(port.reset.set(), port.packetEngine.allocate.set(4), port.speedSelection.set(speed));
    const group = await port.connectionGroups.create();
    await apply(
      port === client ? group.role.setClient() : group.role.setServer(),
      group.l3.ipv4.clientRange.set("10.0.0.1", 100, 100, 10, 100),
      group.l3.ipv4.serverRange.set("10.1.0.1", 1, 5000, 1),
      group.loadProfile.shape.set(0, 1000, 1000, 1000),
      group.testApplication.setRaw(),
      group.raw.testScenario.setDownload(),
      group.raw.payload.totalLength.setFinite(2000),
      group.raw.tx.duringRamp.set("YES", "YES"),
      group.raw.downloadRequest.serverMustWait.setYes(),
      group.raw.downloadRequest.content.set(4, "47455420"),
    );
  }
  for (const command of ["PREPARE", "PRERUN", "ON"] as const) {
    for (const port of sides) await port.traffic.set(command);
    clock.advance(50 * MS);
  }
  clock.advance(10 * SECOND);
  for (const port of sides) {
    await port.traffic.setStop();
    const { tcp } = port.connectionGroups.obtain(0);
    expect(await tcp.counters.state.total.get()).toMatchObject({ established: 1000n, closed: 1000n });
  }
  const [asked, answered] = await Promise.all(
    [client, server].map((port) => (port as ports.PortL47).connectionGroups.obtain(0).tcp.counters.payload.tx.get()),
  );
  expect([asked?.goodByteCount, answered?.goodByteCount]).toEqual([4000n, 2_000_000n]);
});
