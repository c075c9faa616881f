import { commands } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { collect, logOn, outcome, settle, startBench, startChassis, until } from "../support.js";

const { C_OWNER, C_TIME, P_COMMENT, P_RECEIVESYNC, P_RESERVATION, P_RESERVEDBY, P_SPEED, P_TRAFFIC, PT_TOTAL } =
  commands;
const MS = 1_000_000;

describe("a reservation", () => {
  test("is stolen at the n-th request, which is refused for it, and is free again when the fault ends", async () => {
    await using bench = await startBench();
    const { chassis, tester } = bench;
    const seen = collect(tester, "P_RESERVATION", "P_RESERVEDBY");
    const stolen = chassis.faults.add({
      do: "steal",
      match: { command: "P_COMMENT", kind: "set", after: 2 },
      count: 1,
    });
    const set = (): Promise<string> => outcome(new P_COMMENT(tester, 0, 0).set("mine"));
    expect([await set(), await set(), await set(), await set()]).toEqual(["OK", "OK", "NOTRESERVED", "NOTRESERVED"]);
    expect((await new P_RESERVEDBY(tester, 0, 0).get()).username).toBe("ghost");
    expect((await new P_RESERVATION(tester, 0, 1).get()).status).toBe("RESERVED_BY_YOU");
    stolen.remove();
    await settle(tester);
    expect(seen).toEqual([
      'P_RESERVATION 0/0 [] {"status":"RELEASED"}',
      'P_RESERVEDBY 0/0 [] {"username":""}',
      'P_RESERVATION 0/0 [] {"status":"RESERVED_BY_OTHER"}',
      'P_RESERVEDBY 0/0 [] {"username":"ghost"}',
      'P_RESERVATION 0/0 [] {"status":"RELEASED"}',
      'P_RESERVEDBY 0/0 [] {"username":""}',
    ]);
    await new P_RESERVATION(tester, 0, 0).set("RESERVE");
    expect(await set()).toBe("OK");
  });

  test("is stolen at a time, by somebody with a name", async () => {
    await using bench = await startBench();
    const { chassis, clock, tester } = bench;
    chassis.faults.add({ do: "steal", target: "0/1", owner: "Mallory", atMs: 500 });
    clock.advance(499 * MS);
    expect((await new P_RESERVEDBY(tester, 0, 1).get()).username).toBe("bench");
    clock.advance(MS);
    expect((await new P_RESERVEDBY(tester, 0, 1).get()).username).toBe("Mallory");
    await new P_RESERVATION(tester, 0, 1).set("RELINQUISH");
    expect((await new P_RESERVATION(tester, 0, 1).get()).status).toBe("RELEASED");
  });

  test("waits for its owner in vain when somebody of the same name was there before", async () => {
    await using bench = await startBench();
    const { chassis, tester } = bench;
    tester.destroy();
    await until(() => chassis.sessionCount === 0);
    const collision = chassis.faults.add({ do: "nameCollision", match: { owner: "" } });
    const again = await logOn(chassis, "bench");
    expect(collision.count).toBe(1);
    expect((await new P_RESERVATION(again, 0, 0).get()).status).toBe("RESERVED_BY_OTHER");
    expect((await new P_RESERVEDBY(again, 0, 0).get()).username).toBe("bench");
    collision.remove();
    expect((await new P_RESERVATION(again, 0, 0).get()).status).toBe("RELEASED");
    await again.close();
  });
});

describe("sessions", () => {
  test("above a limit are refused, and the limit can be none at all", async () => {
    await using chassis = (await startChassis()).chassis;
    const first = await logOn(chassis, "a");
    const limit = chassis.faults.add({ do: "sessionLimit", sessions: 1 });
    expect(await outcome(logOn(chassis, "b"))).toBe("LOGON_REFUSED");
    expect(await outcome(new C_OWNER(first).get())).toBe("OK");
    limit.remove();
    const second = await logOn(chassis, "b");
    await Promise.all([first.close(), second.close()]);
  });

  test("all end at a time", async () => {
    const { chassis, clock } = await startChassis();
    const testers = [await logOn(chassis, "a"), await logOn(chassis, "b")];
    chassis.faults.add({ do: "disconnect", atMs: 10 });
    clock.advance(10 * MS);
    await Promise.all(testers.map((tester) => tester.closed));
    expect(chassis.sessionCount).toBe(0);
    await (await logOn(chassis, "c")).close();
    await until(() => clock.scheduled === 0);
    await chassis.stop();
  });
});

describe("a link", () => {
  test("goes down for a time at both ends, and no frame arrives meanwhile", async () => {
    await using bench = await startBench();
    const { chassis, clock, tester } = bench;
    const seen = collect(tester, "P_RECEIVESYNC");
    chassis.faults.add({ do: "flap", target: "0/0", ms: 200, atMs: 100 });
    clock.advance(100 * MS);
    expect((await new P_RECEIVESYNC(tester, 0, 1).get()).syncStatus).toBe("NO_SYNC");
    clock.advance(200 * MS);
    expect((await new P_RECEIVESYNC(tester, 0, 1).get()).syncStatus).toBe("IN_SYNC");
    expect([...seen].sort()).toEqual([
      'P_RECEIVESYNC 0/0 [] {"syncStatus":"IN_SYNC"}',
      'P_RECEIVESYNC 0/0 [] {"syncStatus":"NO_SYNC"}',
      'P_RECEIVESYNC 0/1 [] {"syncStatus":"IN_SYNC"}',
      'P_RECEIVESYNC 0/1 [] {"syncStatus":"NO_SYNC"}',
    ]);
  });

  test("flaps again and again, so often as it is told", async () => {
    await using bench = await startBench();
    const { chassis, clock, tester } = bench;
    const seen = collect(tester, "P_RECEIVESYNC");
    const flap = chassis.faults.add({ do: "flap", target: "0/0", ms: 10, everyMs: 100, count: 3 });
    for (let i = 0; i < 10; i++) clock.advance(100 * MS);
    await settle(tester);
    expect(flap.count).toBe(3);
    expect(seen).toHaveLength(12);
  });

  test("comes back at once when the fault is removed", async () => {
    await using bench = await startBench();
    const { chassis, clock, tester } = bench;
    const before = clock.scheduled;
    const flap = chassis.faults.add({ do: "flap", target: "0/0", ms: 1e6 });
    expect((await new P_RECEIVESYNC(tester, 0, 0).get()).syncStatus).toBe("NO_SYNC");
    flap.remove();
    expect((await new P_RECEIVESYNC(tester, 0, 0).get()).syncStatus).toBe("IN_SYNC");
    expect(clock.scheduled).toBe(before);
  });

  test("changes its speed and back", async () => {
    await using bench = await startBench();
    const { chassis, clock, tester } = bench;
    const seen = collect(tester, "P_SPEED");
    chassis.faults.add({ do: "speed", target: "0/0", mode: "F10G", ms: 50 });
    expect((await new P_SPEED(tester, 0, 0).get()).portSpeed).toBe(10_000);
    expect((await new P_RECEIVESYNC(tester, 0, 1).get()).syncStatus).toBe("NO_SYNC");
    clock.advance(50 * MS);
    expect((await new P_SPEED(tester, 0, 0).get()).portSpeed).toBe(100_000);
    expect(seen).toEqual(['P_SPEED 0/0 [] {"portSpeed":10000}', 'P_SPEED 0/0 [] {"portSpeed":100000}']);
  });
});

test("a module gets other ports from nowhere", async () => {
  await using bench = await startBench();
  const { chassis, tester } = bench;
  chassis.faults.add({ do: "reconfigure", target: "0", speeds: [25_000, 25_000, 25_000, 25_000] });
  expect((await new commands.M_PORTCOUNT(tester, 0).get()).portCount).toBe(4);
  expect((await new P_SPEED(tester, 0, 3).get()).portSpeed).toBe(25_000);
});

test("the calendar is wrong while the fault lasts", async () => {
  await using bench = await startBench();
  const { chassis, tester } = bench;
  const time = async (): Promise<bigint> => (await new C_TIME(tester).get()).localTime;
  const before = await time();
  const skewed = chassis.faults.add({ do: "clockSkew", seconds: -3600 });
  expect(await time()).toBe(before - 3600n);
  skewed.remove();
  expect(await time()).toBe(before);
});

describe("a counter", () => {
  /** Sends a billion frames by the clock. */
  async function sent(bench: Awaited<ReturnType<typeof startBench>>): Promise<() => Promise<bigint>> {
    const { tester, clock } = bench;
    await new commands.PS_CREATE(tester, 0, 0, 0).set();
    await new commands.PS_ENABLE(tester, 0, 0, 0).set("ON");
    await new commands.PS_RATEFRACTION(tester, 0, 0, 0).set(1_000_000);
    await new P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(60_000 * MS);
    return async () => (await new PT_TOTAL(tester, 0, 0).get()).byteCountSinceCleared;
  }

  test("begins again at zero after 32 bits, or fewer", async () => {
    await using bench = await startBench();
    const { chassis } = bench;
    const read = await sent(bench);
    const truth = await read();
    expect(truth).toBeGreaterThan(1n << 32n);
    const wrapped = chassis.faults.add({ do: "wrap", match: { command: "PT_*" } });
    expect(await read()).toBe(truth % (1n << 32n));
    wrapped.remove();
    chassis.faults.add({ do: "wrap", bits: 8 });
    expect(await read()).toBe(truth % 256n);
    chassis.faults.clear();
    expect(await read()).toBe(truth);
  });

  test("stands still, each port and each command by itself", async () => {
    await using bench = await startBench();
    const { chassis, clock, tester } = bench;
    const read = await sent(bench);
    const stale = chassis.faults.add({ do: "stale", match: { command: "PT_*|PR_*" } });
    const first = await read();
    expect((await new PT_TOTAL(tester, 0, 1).get()).byteCountSinceCleared).toBe(0n);
    clock.advance(1000 * MS);
    expect(await read()).toBe(first);
    stale.remove();
    expect(await read()).toBeGreaterThan(first);
  });

  test("is zero from one request to the next", async () => {
    await using bench = await startBench();
    const { chassis } = bench;
    const read = await sent(bench);
    chassis.faults.add({ do: "clearCounters", match: { command: "PT_TOTAL", after: 1 }, count: 1 });
    expect(await read()).toBeGreaterThan(0n);
    expect(await read()).toBe(0n);
  });
});

describe("a reboot", () => {
  test.each([
    ["persistent", "kept", "bench"],
    ["default", "Port number 0", ""],
  ] as const)(
    "ends all sessions, refuses new ones, and comes back on the same port: %s",
    async (state, comment, owner) => {
      const bench = await startBench();
      const { chassis, clock, tester } = bench;
      await new P_COMMENT(tester, 0, 0).set("kept");
      await new P_TRAFFIC(tester, 0, 0).set("START");
      const { localTime: before } = await new C_TIME(tester).get();
      chassis.faults.add({ do: "reboot", atMs: 5000, ms: 2000, state });
      clock.advance(5000 * MS);
      await tester.closed;
      expect(chassis.sessionCount).toBe(0);
      expect(await outcome(logOn(chassis, "bench"))).not.toBe("OK");
      clock.advance(2000 * MS);
      const other = await logOn(chassis, "other");
      expect((await new P_COMMENT(other, 0, 0).get()).comment).toBe(comment);
      expect((await new P_TRAFFIC(other, 0, 0).get()).onOff).toBe("OFF");
      expect((await new P_RESERVEDBY(other, 0, 0).get()).username).toBe(owner);
      expect((await new C_TIME(other).get()).localTime).toBe(before + 7n);
      await other.close();
      await until(() => chassis.sessionCount === 0 && clock.scheduled === 0);
      await chassis.stop();
    },
  );

  test("happens at a request, which is never answered", async () => {
    await using bench = await startBench();
    const { chassis, tester } = bench;
    const reboot = chassis.faults.add({ do: "reboot", state: "default", match: { command: "P_TRAFFIC" } });
    expect(await outcome(new P_TRAFFIC(tester, 0, 0).set("START"))).toBe("CONNECTION_LOST");
    expect(reboot.count).toBe(1);
  });

  test("of a chassis that is stopped meanwhile leaves nothing behind", async () => {
    const { chassis, clock } = await startChassis();
    chassis.faults.add({ do: "reboot" });
    await chassis.stop();
    expect(clock.scheduled).toBe(0);
  });
});

describe("a licence", () => {
  test("is missing for packet engines, and none is free", async () => {
    const { chassis } = await startChassis({ modules: [{ revision: "Xena L47 Module" }] });
    const tester = await logOn(chassis, "me");
    await new P_RESERVATION(tester, 0, 0).set("RESERVE");
    const none = chassis.faults.add({ do: "noLicence" });
    expect(await outcome(new commands.P4E_ALLOCATE(tester, 0, 0).set(1))).toBe("NOLICPE");
    expect((await new commands.M4_LICENSE_INFO(tester, 0).get()).pesFree).toBe(0);
    none.remove();
    chassis.faults.add({ do: "noLicence", status: "NOLICPORT", match: { command: "P4_TRAFFIC" } });
    expect(await outcome(new commands.P4_TRAFFIC(tester, 0, 0).set("ON"))).toBe("NOLICPORT");
    await tester.close();
    await chassis.stop();
  });
});
