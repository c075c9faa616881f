import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { outcome, startBench } from "./support.js";

const { P_MULTICAST, P_MULTICASTEXT, PR_NOTPLD, PT_EXTRA } = commands;

const SECOND = 1_000_000_000;
const GROUPS = ["239.1.1.1", "239.1.1.2"];

const joins = async (tester: XenaConnection) => (await new PT_EXTRA(tester, 0, 0).get()).txIgmpJoinCount;
const received = async (tester: XenaConnection) => {
  const { packetCountSinceCleared, byteCountSinceCleared } = await new PR_NOTPLD(tester, 0, 1).get();
  return [packetCountSinceCleared, byteCountSinceCleared];
};

describe("membership of multicast groups", () => {
  test("is reported once when joined, and again at the interval when on, until it is off", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    const idle = clock.scheduled;
    await new P_MULTICAST(tester, 0, 0).set(GROUPS, "JOIN", 10);
    clock.advance(60 * SECOND);
    expect(await joins(tester)).toBe(2n);
    await new P_MULTICAST(tester, 0, 0).set(GROUPS, "ON", 10);
    expect(await joins(tester)).toBe(4n);
    clock.advance(60 * SECOND);
    expect(clock.scheduled).toBe(idle);
    expect(await joins(tester)).toBe(16n);
    await new P_MULTICAST(tester, 0, 0).set(GROUPS, "OFF", 10);
    clock.advance(60 * SECOND);
    expect(await joins(tester)).toBe(16n);
    expect(await received(tester)).toEqual([16n, 16n * 64n]);
  });

  test("leaves with messages that are no joins, and a reset ends what was repeated", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await new P_MULTICAST(tester, 0, 0).set(GROUPS, "LEAVE", 0);
    clock.advance(1000);
    expect(await joins(tester)).toBe(0n);
    expect(await received(tester)).toEqual([2n, 128n]);
    await new P_MULTICAST(tester, 0, 0).set(GROUPS, "ON", 1);
    await new commands.P_RESET(tester, 0, 0).set();
    clock.advance(60 * SECOND);
    expect(await joins(tester)).toBe(0n);
    expect(await new P_MULTICAST(tester, 0, 0).get()).toMatchObject({ operation: "OFF", secondCount: 25 });
  });

  test("of version 3 is one report for each group, or one for all when bundled, and names the senders", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    const groups = ["239.1.1.1", "239.1.1.2", "239.1.1.3", "239.1.1.4"];
    await new P_MULTICASTEXT(tester, 0, 0).set(groups, "JOIN", 0, "IGMPV3");
    clock.advance(1000);
    expect(await received(tester)).toEqual([4n, 4n * 64n]);
    await new commands.P_IGMPV3_GROUP_RECORD_BUNDLE(tester, 0, 0).set("ON");
    await new P_MULTICASTEXT(tester, 0, 0).set(groups, "JOIN", 0, "IGMPV3");
    clock.advance(1000);
    // Ethernet 14, IPv4 with router alert 24, report 8, four records of 8, check sum 4.
    expect(await received(tester)).toEqual([5n, 4n * 64n + 82n]);
    await new commands.P_MCSRCLIST(tester, 0, 0).set(["10.0.0.1", "10.0.0.2"]);
    await new P_MULTICASTEXT(tester, 0, 0).set(groups, "INCLUDE", 0, "IGMPV3");
    clock.advance(1000);
    expect(await received(tester)).toEqual([6n, 4n * 64n + 82n + 82n + 4n * 8n]);
  });

  test("is refused for what is no group, too many groups, and what version 2 does not know", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    const many = Array.from({ length: 9 }, (_, i) => `239.0.0.${i}`);
    const answers = [
      await outcome(new P_MULTICAST(tester, 0, 0).set(["10.0.0.1"], "JOIN", 0)),
      await outcome(new P_MULTICAST(tester, 0, 0).set(many, "JOIN", 0)),
      await outcome(new P_MULTICASTEXT(tester, 0, 0).set(GROUPS, "INCLUDE", 0, "IGMPV2")),
      await outcome(new commands.P_MCSRCLIST(tester, 0, 0).set(["10.0.0.1"])),
      await outcome(new commands.P_IGMPV3_GROUP_RECORD_BUNDLE(tester, 0, 0).set("ON")),
      await outcome(new commands.P_MULTICASTHDR(tester, 0, 0).set(2, "VLAN", 1, 0, "OFF")),
    ];
    expect(answers).toEqual(["BADVALUE", "BADVALUE", "NOTVALID", "NOTVALID", "NOTVALID", "BADVALUE"]);
    expect(await received(tester)).toEqual([0n, 0n]);
  });

  test("is asked about by a query, and carries the tag of P_MULTICASTHDR", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await new commands.PM_CREATE(tester, 0, 1, 0).set();
    await new commands.PM_PROTOCOL(tester, 0, 1, 0).set(["ETHERNET"]);
    await new commands.PM_POSITION(tester, 0, 1, 0).set(12);
    await new commands.PM_MATCH(tester, 0, 1, 0).set("ffffffff00000000", "8100a07b00000000");
    await new commands.PF_CREATE(tester, 0, 1, 0).set();
    await new commands.PF_CONDITION(tester, 0, 1, 0).set(1, 0, 0, 0, 0, 0);
    await new commands.PF_ENABLE(tester, 0, 1, 0).set("ON");
    await new commands.P_MULTICASTHDR(tester, 0, 0).set(1, "VLAN", 123, 5, "OFF");
    await new P_MULTICASTEXT(tester, 0, 0).set([], "GENERAL_QUERY", 0, "IGMPV2");
    clock.advance(1000);
    expect((await new commands.PR_FILTER(tester, 0, 1, 0).get()).packetCountSinceCleared).toBe(1n);
    expect(await joins(tester)).toBe(0n);
  });
});

describe("training packets", () => {
  test("are sent at once and at the interval until it is 0", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    const trained = async () => (await new PT_EXTRA(tester, 0, 0).get()).txMacTrainCount;
    await new commands.P_AUTOTRAIN(tester, 0, 0).set(5);
    clock.advance(20 * SECOND);
    expect(await trained()).toBe(5n);
    await new commands.P_AUTOTRAIN(tester, 0, 0).set(0);
    clock.advance(20 * SECOND);
    expect(await trained()).toBe(5n);
    expect(await outcome(new commands.P_AUTOTRAIN(tester, 0, 0).set(-1))).toBe("BADVALUE");
  });
});
