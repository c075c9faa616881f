import { commands, enums, L23Tester, L47Tester, models } from "labwire/xena";
import { Chassis } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { outcome } from "./support.js";

/** Revisions of modules for layers 2 and 3, twelve to a chassis. */
const LOADS = chunks(
  Object.keys(models).filter((revision) => models[revision]?.platform !== "vulcan"),
  12,
);

/** Modes that stand for one speed, of connectors that leave no choice, in Mbit/s. */
const FIXED = Object.entries({
  F1G: 1000,
  F10G: 10_000,
  F40G: 40_000,
  F100G: 100_000,
  F400G: 400_000,
  F800G: 800_000,
  F1600G: 1_600_000,
});

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return items.flatMap((_, at) => (at % size === 0 ? [items.slice(at, at + size)] : []));
}

/** Media types of a module with the numbers of ports and speeds that each offers. */
function offersOf(list: readonly number[]): { media: number; splits: [ports: number, mbps: number][] }[] {
  const offers: ReturnType<typeof offersOf> = [];
  for (let at = 0; at < list.length; ) {
    const [media, count] = list.slice(at, at + 2) as [number, number];
    const pairs = chunks(list.slice(at + 2, at + 2 + count * 2), 2) as [number, number][];
    offers.push({ media, splits: pairs });
    at += 2 + count * 2;
  }
  return offers;
}

describe("what a chassis says of its modules", () => {
  test.each(LOADS.map((load) => [load.length, load[0], load] as const))(
    "agrees with itself and with their revisions: %i from %s on",
    async (_, __, load) => {
      await using chassis = await Chassis.start({ modules: load.map((revision) => ({ revision })) });
      const tester = new L23Tester(chassis.host, "me", { port: chassis.port });
      const warnings: string[] = [];
      tester.onWarning((text) => warnings.push(text));
      await using _connected = await tester.connect();
      expect(warnings).toEqual([]);
      expect(tester.modules.length).toBe(load.length);
      const serials = new Set<number>();
      const { connection } = tester.time;
      const { portCounts } = await new commands.C_PORTCOUNTS(connection).get();
      const { versionStr } = await new commands.C_VERSIONSTR(connection).get();
      for (const [slot, revision] of load.entries()) {
        const { gbps, ports, family } = models[revision] as { gbps: number; ports: number; family: string };
        expect((await new commands.M_REVISION(connection, slot).get()).revision).toBe(revision);
        expect(portCounts[slot], revision).toBe(ports);
        expect((await new commands.M_PORTCOUNT(connection, slot).get()).portCount).toBe(ports);
        expect((await new commands.M_VERSIONSTR(connection, slot).get()).versionStr).toBe(versionStr);
        expect(Object.keys(enums.ModuleModelName)).toContain(
          (await new commands.M_MODEL_NAME(connection, slot).get()).name,
        );
        const { model } = await new commands.M_MODEL(connection, slot).get();
        expect(revision.startsWith(model), `${revision} is a ${model}`).toBe(true);
        serials.add((await new commands.M_SERIALNO(connection, slot).get()).serialNumber);
        const { portspeedList } = await new commands.M_CFPCONFIGEXT(connection, slot).get();
        expect(portspeedList, revision).toEqual([ports, ...new Array(ports).fill(gbps * 1000)]);
        for (let port = 0; port < ports; port++) {
          const capabilities = await new commands.P_CAPABILITIES(connection, slot, port).get();
          expect(capabilities).toMatchObject({ maxSpeed: gbps * 1000, maxMbps: gbps * 1000 });
          expect(capabilities.isChimera === 1, revision).toBe(family === "chimera");
          if (family === "chimera") continue;
          expect((await new commands.P_SPEED(connection, slot, port).get()).portSpeed).toBe(gbps * 1000);
        }
      }
      expect(serials.size).toBe(load.length);
    },
  );

  test.each(LOADS.map((load) => [load.length, load[0], load] as const))(
    "offers media and numbers of ports that can be set, and then are: %i from %s on",
    async (_, __, load) => {
      await using chassis = await Chassis.start({ modules: load.map((revision) => ({ revision })) });
      await using tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port });
      const { connection } = tester.time;
      for (const [slot, revision] of load.entries()) {
        const { gbps, ports } = models[revision] as { gbps: number; ports: number };
        if (models[revision]?.family === "chimera") continue;
        await new commands.M_RESERVATION(connection, slot).set("RESERVE");
        const offers = offersOf((await new commands.M_MEDIASUPPORT(connection, slot).get()).mediaInfoList);
        if (offers.length === 0) continue;
        const present = new commands.M_MEDIA(connection, slot);
        const config = new commands.M_CFPCONFIGEXT(connection, slot);
        const now = (await present.get()).mediaConfig;
        await present.set(offers[0]?.media as number);
        expect((await present.get()).mediaConfig, revision).toBe(now);
        expect(offers[0]?.splits[0]).toEqual([ports, gbps * 1000]);
        for (const { media, splits } of offers) {
          await present.set(media);
          for (const [count, mbps] of splits) {
            expect(count * mbps, revision).toBe(ports * gbps * 1000);
            await config.set([count, ...new Array<number>(count).fill(mbps)]);
            const { portCounts } = await new commands.C_PORTCOUNTS(connection).get();
            expect(portCounts[slot]).toBe(count);
            const last = await new commands.P_CAPABILITIES(connection, slot, count - 1).get();
            expect(last.maxSpeed).toBe(mbps);
            expect((await new commands.P_SPEED(connection, slot, count - 1).get()).portSpeed).toBe(mbps);
          }
        }
      }
    },
  );

  test.each(LOADS.map((load) => [load.length, load[0], load] as const))(
    "names between which speeds a port may choose, and takes exactly these: %i from %s on",
    async (_, __, load) => {
      await using chassis = await Chassis.start({ modules: load.map((revision) => ({ revision })) });
      await using tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port });
      const { connection } = tester.time;
      const modes = Object.keys(enums.PortSpeedMode).filter((mode) => mode !== "UNKNOWN");
      for (const [slot, revision] of load.entries()) {
        if (models[revision]?.family === "chimera") continue;
        const { portPossibleSpeedModes: named = [] } = tester.port(`${slot}/0`).info as {
          portPossibleSpeedModes?: readonly string[];
        };
        const selection = new commands.P_SPEEDSELECTION(connection, slot, 0);
        await new commands.P_RESERVATION(connection, slot, 0).set("RESERVE");
        const taken: string[] = [];
        for (const mode of modes) if ((await outcome(selection.set(mode as "AUTO"))) === "OK") taken.push(mode);
        const fixed = FIXED.filter(([, mbps]) => mbps === (models[revision]?.gbps ?? 0) * 1000).map(([mode]) => mode);
        const expected = named.length > 0 ? named : ["AUTO", ...fixed];
        expect(taken.sort(), revision).toEqual([...expected].sort());
        const flags = Object.entries(await new commands.P_SPEEDS_SUPPORTED(connection, slot, 0).get());
        const flagged = flags.filter(([, flag]) => flag === 1).map(([field]) => field.toUpperCase());
        expect(flagged.sort(), revision).toEqual(taken.map((mode) => mode.toUpperCase()).sort());
      }
    },
  );

  test("of layers 4 to 7 agrees with itself", async () => {
    await using chassis = await Chassis.start({ modules: [{ revision: "Xena L47 Module", ports: 6, gbps: 25 }] });
    await using tester = await L47Tester.connect(chassis.host, "me", { port: chassis.port });
    expect(tester.modules.obtain(0).ports.length).toBe(6);
    const { connection } = tester.time;
    expect(await new commands.P4_CAPABILITIES(connection, 0, 5).get()).toMatchObject({ n25Gbps: 1, n40Gbps: 0 });
    expect((await new commands.M_MODEL(connection, 0).get()).model).toBe("Xena L47 Module");
  });
});
