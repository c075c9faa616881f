import { commands } from "labwire/xena";
import { Chassis, ChassisOptionsError } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { collect, logOn, outcome, RawClient, settle, startBench, startChassis } from "./support.js";

const { P_RESERVATION, M_RESERVATION, C_RESERVATION, P_COMMENT, PS_CREATE } = commands;

describe("where no source settles it, a switch decides", () => {
  test("whether the session that made a change is told it", async () => {
    for (const pushToSetter of [true, false]) {
      await using chassis = (await startChassis({ switches: { pushToSetter } })).chassis;
      const maker = await logOn(chassis, "maker");
      const other = await logOn(chassis, "other");
      const [own, others] = [collect(maker, "P_RESERVATION"), collect(other, "P_RESERVATION")];
      await new P_RESERVATION(maker, 0, 0).set("RESERVE");
      await settle(maker, other);
      expect([own.length, others.length]).toEqual([pushToSetter ? 1 : 0, 1]);
      await maker.close();
      await other.close();
    }
  });

  test("whether a chassis can be reserved without its parts", async () => {
    await using chassis = (await startChassis({ switches: { chassisNeedsItsParts: true } })).chassis;
    const tester = await logOn(chassis, "me");
    expect(await outcome(new C_RESERVATION(tester).set("RESERVE"))).toBe("NOTVALID");
    await new M_RESERVATION(tester, 0).set("RESERVE");
    for (const port of [0, 1]) await new P_RESERVATION(tester, 0, port).set("RESERVE");
    expect(await outcome(new C_RESERVATION(tester).set("RESERVE"))).toBe("OK");
    await tester.close();
  });

  test("what reserving what is another's, reserving without a name, and creating twice are answered", async () => {
    const switches = { foreign: "NOTRESERVED", nameless: "FAILED", createExisting: "NOTVALID" } as const;
    await using chassis = (await startChassis({ switches })).chassis;
    const [tester, other, nameless] = [await logOn(chassis, "me"), await logOn(chassis, "you"), await logOn(chassis)];
    const reserve = (client: typeof tester) => outcome(new P_RESERVATION(client, 0, 0).set("RESERVE"));
    expect([await reserve(nameless), await reserve(tester), await reserve(other)]).toEqual([
      "FAILED",
      "OK",
      "NOTRESERVED",
    ]);
    await new PS_CREATE(tester, 0, 0, 0).set();
    expect(await outcome(new PS_CREATE(tester, 0, 0, 0).set())).toBe("NOTVALID");
    for (const client of [tester, other, nameless]) await client.close();
  });

  test("whether traffic goes on when its port is released", async () => {
    for (const releaseStopsTraffic of [false, true]) {
      await using bench = await startBench({ switches: { releaseStopsTraffic } });
      const { tester } = bench;
      await new PS_CREATE(tester, 0, 0, 0).set();
      await new commands.PS_ENABLE(tester, 0, 0, 0).set("ON");
      await new commands.P_TRAFFIC(tester, 0, 0).set("START");
      await new P_RESERVATION(tester, 0, 0).set("RELEASE");
      expect((await new commands.P_TRAFFIC(tester, 0, 0).get()).onOff).toBe(releaseStopsTraffic ? "OFF" : "ON");
    }
  });

  test("whether a set may be shorter than the layout, and then keeps the rest", async () => {
    const shorter = async (shortSets: "refuse" | "accept") => {
      await using bench = await startBench({ switches: { shortSets } });
      const { tester } = bench;
      await new PS_CREATE(tester, 0, 0, 0).set();
      await new commands.PS_BURST(tester, 0, 0, 0).set(7, 50);
      await new P_RESERVATION(tester, 0, 0).set("RELEASE");
      const client = await RawClient.open(bench.chassis);
      const text = (value: string) => new TextEncoder().encode(value);
      await client.ask({ code: 1, value: text("xena") });
      await client.ask({ code: 2, value: text("old") });
      await client.ask({ code: 102, module: 0, port: 0, value: Uint8Array.of(1) });
      const { code } = commands.PS_BURST.spec;
      const reply = await client.ask({ code, module: 0, port: 0, indices: [0], value: Uint8Array.of(0, 0, 0, 9) });
      client.socket.destroy();
      return [reply.code, await new commands.PS_BURST(tester, 0, 0, 0).get()];
    };
    expect(await shorter("refuse")).toEqual([13, { size: 7, density: 50 }]);
    expect(await shorter("accept")).toEqual([0, { size: 9, density: 50 }]);
  });

  test("whether ports answer ARP and ping after a reset", async () => {
    for (const repliesAfterReset of [true, false]) {
      await using bench = await startBench({ switches: { repliesAfterReset } });
      const onOff = repliesAfterReset ? "ON" : "OFF";
      await new commands.P_RESET(bench.tester, 0, 0).set();
      for (const command of ["P_ARPREPLY", "P_PINGREPLY", "P_ARPV6REPLY", "P_PINGV6REPLY"] as const)
        expect((await new commands[command](bench.tester, 0, 0).get()).onOff).toBe(onOff);
    }
  });

  test.each([
    [{ pushToSeter: true }, /no switch "pushToSeter"; there are unsupported, .*pushToSetter/],
    [{ pushToSetter: 1 }, /pushToSetter must be true or false, not 1/],
    [{ shortSets: "maybe" }, /shortSets must be refuse or accept, not maybe/],
    [{ foreign: "NO" }, /foreign must be OK or .*NOTVALID.*, not NO/],
  ])("and %j is refused", async (switches, message) => {
    const start = Chassis.start({ switches: switches as never });
    await expect(start).rejects.toThrow(ChassisOptionsError);
    await expect(start).rejects.toThrow(message);
  });
});

describe("with C_MULTIUSER or M_MULTIUSER on", () => {
  test("every session of the owner controls, others still do not, and each is told how it looks to them", async () => {
    await using chassis = (await startChassis()).chassis;
    const [first, second, stranger] = [
      await logOn(chassis, "team"),
      await logOn(chassis, "team"),
      await logOn(chassis, "other"),
    ];
    await new C_RESERVATION(first).set("RESERVE");
    await new P_RESERVATION(first, 0, 0).set("RESERVE");
    const comment = (client: typeof first) => outcome(new P_COMMENT(client, 0, 0).set("x"));
    expect(await comment(second)).toBe("NOTRESERVED");
    const seen = collect(second, "P_RESERVATION");
    await new commands.C_MULTIUSER(first).set("ON");
    expect([await comment(first), await comment(second), await comment(stranger)]).toEqual(["OK", "OK", "NOTRESERVED"]);
    await new commands.C_MULTIUSER(first).set("OFF");
    expect(await comment(second)).toBe("NOTRESERVED");
    expect(seen).toEqual([
      'P_RESERVATION 0/0 [] {"status":"RESERVED_BY_YOU"}',
      'P_RESERVATION 0/0 [] {"status":"RESERVED_BY_OTHER"}',
    ]);
    for (const client of [first, second, stranger]) await client.close();
  });

  test("of a module, only its own ports are shared", async () => {
    const revision = "Loki-100G-5S-2P";
    await using chassis = (await startChassis({ modules: [{ revision }, { revision }] })).chassis;
    const [first, second] = [await logOn(chassis, "team"), await logOn(chassis, "team")];
    await new M_RESERVATION(first, 0).set("RESERVE");
    for (const module of [0, 1]) await new P_RESERVATION(first, module, 0).set("RESERVE");
    await new commands.M_MULTIUSER(first, 0).set("ON");
    expect(await outcome(new P_COMMENT(second, 0, 0).set("x"))).toBe("OK");
    expect(await outcome(new P_COMMENT(second, 1, 0).set("x"))).toBe("NOTRESERVED");
    for (const client of [first, second]) await client.close();
  });
});
