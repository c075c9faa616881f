import { commands, models } from "labwire/xena";
import { Chassis, ChassisOptionsError, manualClock, scaledClock } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { logOn, outcome, startBench, startChassis } from "./support.js";

const REVISIONS = Object.keys(models);

describe("a chassis", () => {
  test("without options is a Loki with two ports wired to each other", async () => {
    await using chassis = await Chassis.start();
    const tester = await logOn(chassis, "me");
    expect((await new commands.C_PORTCOUNTS(tester).get()).portCounts).toEqual([2]);
    expect((await new commands.M_REVISION(tester, 0).get()).revision).toBe("Loki-100G-5S-2P");
    for (const port of [0, 1]) {
      expect((await new commands.P_RECEIVESYNC(tester, 0, port).get()).syncStatus).toBe("IN_SYNC");
      expect((await new commands.P_SPEED(tester, 0, port).get()).portSpeed).toBe(100_000);
    }
    await tester.close();
  });

  test("says what it is", async () => {
    await using chassis = (await startChassis({ name: "north", serial: 7, version: [481, 3], maxSessions: 5 })).chassis;
    const tester = await logOn(chassis, "me");
    expect((await new commands.C_NAME(tester).get()).chassisName).toBe("north");
    expect((await new commands.C_SERIALNO(tester).get()).serialNumber).toBe(7);
    expect((await new commands.C_VERSIONNO(tester).get()).chassisMajorVersion).toBe(481);
    expect((await new commands.C_VERSIONNO_MINOR(tester).get()).chassisMinorVersion).toBe(3);
    expect(await new commands.C_CAPABILITIES(tester).get()).toMatchObject({
      maxSessionCount: 5,
      maxOwnerNameLength: 32,
    });
    await tester.close();
  });

  test.each(REVISIONS)("takes a %s, with a truthful description", async (revision) => {
    await using chassis = (await startChassis({ modules: [{ slot: 3, revision }] })).chassis;
    const tester = await logOn(chassis, "me");
    const isVulcan = models[revision]?.platform === "vulcan";
    const ports = models[revision]?.ports ?? 2;
    const counts = [0, 0, 0, ports];
    const none = [0, 0, 0, 0];
    expect((await new commands.C_PORTCOUNTS(tester).get()).portCounts).toEqual(isVulcan ? none : counts);
    expect((await new commands.C_REMOTEPORTCOUNTS(tester).get()).portCounts).toEqual(isVulcan ? counts : none);
    expect((await new commands.M_REVISION(tester, 3).get()).revision).toBe(revision);
    expect((await new commands.M_PORTCOUNT(tester, 3).get()).portCount).toBe(ports);
    const close = async (): Promise<void> => void (await tester.close());
    if (isVulcan) return close();
    const capabilities = await new commands.P_CAPABILITIES(tester, 3, 0).get();
    expect(capabilities.maxSpeed).toBe((models[revision]?.gbps ?? 40) * 1000);
    const isChimera = models[revision]?.family === "chimera";
    expect(capabilities.isChimera).toBe(isChimera ? 1 : 0);
    if (isChimera) return close();
    const macs = new Set<string>();
    for (let port = 0; port < ports; port++)
      macs.add((await new commands.P_MACADDRESS(tester, 3, port).get()).macAddress);
    expect(macs.size).toBe(ports);
    await tester.close();
  });

  test("wires modules with one port to each other, and any port as it is told", async () => {
    const single = { revision: "Thor-400G-7S-1P" };
    await using chassis = (await startChassis({ modules: [single, { revision: "Freya-800G-4S-1P[a]" }, single] }))
      .chassis;
    const tester = await logOn(chassis, "me");
    const sync = async (module: number, port = 0) =>
      (await new commands.P_RECEIVESYNC(tester, module, port).get()).syncStatus;
    expect([await sync(0), await sync(1), await sync(2)]).toEqual(["IN_SYNC", "NO_SYNC", "IN_SYNC"]);
    await tester.close();
  });

  test("moves traffic along its wires", async () => {
    await using bench = await startBench({ modules: [{ revision: "Thor-100G-5S-4P" }], wires: [["0/0", "0/3"]] });
    const { tester, clock } = bench;
    await new commands.PS_CREATE(tester, 0, 0, 0).set();
    await new commands.PS_ENABLE(tester, 0, 0, 0).set("ON");
    await new commands.PS_RATEPPS(tester, 0, 0, 0).set(10);
    await new commands.P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(1_000_001_000);
    const received = await Promise.all(
      [1, 2, 3].map(async (port) => (await new commands.PR_TOTAL(tester, 0, port).get()).packetCountSinceCleared),
    );
    expect(received).toEqual([0n, 0n, 10n]);
    expect((await new commands.P_RECEIVESYNC(tester, 0, 1).get()).syncStatus).toBe("NO_SYNC");
  });

  test("changes the speed of a port to what the port can do, which brings the link down until the other end follows", async () => {
    await using bench = await startBench({ modules: [{ revision: "Odin-1G-3S-6P" }] });
    const { tester } = bench;
    const sync = async () => (await new commands.P_RECEIVESYNC(tester, 0, 1).get()).syncStatus;
    expect(await outcome(new commands.P_SPEEDSELECTION(tester, 0, 0).set("F10G"))).toBe("BADVALUE");
    await new commands.P_SPEEDSELECTION(tester, 0, 0).set("F100M");
    expect((await new commands.P_SPEED(tester, 0, 0).get()).portSpeed).toBe(100);
    expect(await sync()).toBe("NO_SYNC");
    await new commands.P_SPEEDSELECTION(tester, 0, 1).set("F100M");
    expect(await sync()).toBe("IN_SYNC");
  });

  test.each([
    ["an unknown revision", { modules: [{ revision: "Loki-100G" }] }, /did you mean Loki-100G/],
    [
      "a slot beyond the last",
      { modules: [{ slot: 12, revision: "Loki-100G-5S-2P" }] },
      /slot: must be an integer 0 to 11/,
    ],
    [
      "a slot taken twice",
      { modules: [0, 0].map((slot) => ({ slot, revision: "Loki-100G-5S-2P" })) },
      /slot 0 holds two/,
    ],
    ["a wire to nowhere", { wires: [["0/0", "0/2"]] as [string, string][] }, /port "0\/2"/],
    [
      "two wires in one port",
      {
        wires: [
          ["0/0", "0/1"],
          ["0/1", "0/1"],
        ] as [string, string][],
      },
      /0\/1 has two cables/,
    ],
    ["a speed of zero", { speed: 0 }, /speed: must be a number above 0/],
  ])("cannot be built with %s", async (_, options, message) => {
    const error = await Chassis.start(options).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ChassisOptionsError);
    expect((error as Error).message).toMatch(message);
  });

  test("keeps time as fast as it is told", async () => {
    const clock = manualClock();
    await using bench = await startBench({ clock, speed: 60 });
    const { tester } = bench;
    await new commands.PS_CREATE(tester, 0, 0, 0).set();
    await new commands.PS_ENABLE(tester, 0, 0, 0).set("ON");
    await new commands.PS_RATEPPS(tester, 0, 0, 0).set(1000);
    await new commands.P_TXTIMELIMIT(tester, 0, 0).set(60_000_000n);
    await new commands.P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(500_000_000);
    expect((await new commands.PT_TOTAL(tester, 0, 0).get()).packetCountSinceCleared).toBe(30_000n);
    clock.advance(500_000_000);
    expect((await new commands.P_TRAFFIC(tester, 0, 0).get()).onOff).toBe("OFF");
    expect((await new commands.PT_TOTAL(tester, 0, 0).get()).packetCountSinceCleared).toBe(60_000n);
  });
});

describe("a clock", () => {
  test("that is moved by hand runs what is due, in order, each at its time", () => {
    const clock = manualClock(5n);
    const ran: string[] = [];
    clock.schedule(30n, () => ran.push(`late ${clock.now()}`));
    const cancel = clock.schedule(12n, () => ran.push("never"));
    clock.schedule(10n, () => {
      ran.push(`early ${clock.now()}`);
      clock.schedule(20n, () => ran.push(`inner ${clock.now()}`));
    });
    cancel();
    clock.advance(24);
    expect(ran).toEqual(["early 10", "inner 20"]);
    expect([clock.now(), clock.scheduled]).toEqual([29n, 1]);
    clock.advance(1n);
    expect(ran.at(-1)).toBe("late 30");
  });

  test("that runs faster than another fires not before its own time", () => {
    const slow = manualClock(1000n);
    const fast = scaledClock(slow, 2.5);
    const fired: bigint[] = [];
    fast.schedule(1006n, () => fired.push(fast.now()));
    slow.advance(2n);
    expect(fired).toEqual([]);
    slow.advance(1n);
    expect(fired).toEqual([1007n]);
  });
});
