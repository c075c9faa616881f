import { commands } from "labwire/xena";
import { expect, test } from "vitest";
import { logOn, outcome, startBench, startChassis } from "../support.js";

const { C_NAME, C_TIMEOUT, P_CAPABILITIES, P_COMMENT, P_SPEED } = commands;

test("older firmware leaves out the fields that it did not have, and the others are as they are", async () => {
  await using chassis = (await startChassis()).chassis;
  const tester = await logOn(chassis);
  const now = (await new P_CAPABILITIES(tester, 0, 0).get()) as unknown as Record<string, unknown>;
  const keys = async (release: string): Promise<string[]> => {
    const old = chassis.faults.add({ do: "oldFirmware", release, match: { command: "P_CAPABILITIES" } });
    const values = (await new P_CAPABILITIES(tester, 0, 0).get()) as unknown as Record<string, unknown>;
    old.remove();
    const there = Object.keys(values).filter((key) => values[key] !== undefined);
    for (const key of there) expect(values[key]).toEqual(now[key]);
    return there;
  };
  const all = Object.keys(now).length;
  const [first, second, third] = [await keys("1.0"), await keys("1.0.13"), await keys("2.1.5")];
  expect(first).not.toContain("trafficEngine");
  expect(second).toContain("trafficEngine");
  expect(second).not.toContain("streamMisc");
  expect(third).toContain("streamMisc");
  expect(first.length).toBeLessThan(second.length);
  expect(third.length).toBeLessThan(all);
  expect((await keys("99.0")).length).toBe(all);
  await tester.close();
});

test("a driver reads a longer body, takes an unknown number for what it is, and reads a cut one as far as it goes", async () => {
  await using bench = await startBench();
  const { chassis, tester } = bench;
  chassis.faults.add({ do: "extend", bytes: 40, match: { command: "P_SPEED" }, count: 1 });
  expect((await new P_SPEED(tester, 0, 0).get()).portSpeed).toBe(100_000);
  chassis.faults.add({ do: "unknownEnum", match: { command: "P_TRAFFIC" }, count: 1 });
  expect((await new commands.P_TRAFFIC(tester, 0, 0).get()).onOff).toBe(127);
  chassis.faults.add({ do: "truncate", bytes: 2, match: { command: "P_SPEED" }, count: 1 });
  expect((await new P_SPEED(tester, 0, 0).get()).portSpeed).toBeUndefined();
  expect((await new P_SPEED(tester, 0, 0).get()).portSpeed).toBe(100_000);
});

test("a fault of values leaves alone what has no such values", async () => {
  await using bench = await startBench();
  const { chassis, tester } = bench;
  for (const fault of [
    { do: "unknownEnum" },
    { do: "unknownEnum", field: "nothing" },
    { do: "wrap" },
    { do: "oldFirmware", release: "1.0" },
    { do: "noLicence" },
  ] as const) {
    const handle = chassis.faults.add({ ...fault, match: { command: "P_COMMENT", kind: "get" } });
    if (fault.do !== "noLicence") expect((await new P_COMMENT(tester, 0, 0).get()).comment).toBe("Port number 0");
    handle.remove();
  }
  expect(await outcome(new C_NAME(tester).get())).toBe("OK");
});

test("a fault strikes who and what its match says, and no one else", async () => {
  await using bench = await startBench();
  const { chassis, tester } = bench;
  const other = await logOn(chassis, "other");
  const struck = async (match: object): Promise<string> => {
    const fault = chassis.faults.add({ do: "status", status: "FAILED", match });
    const asked = [
      new C_TIMEOUT(tester).get(),
      new C_TIMEOUT(other).get(),
      new C_TIMEOUT(tester).set(130),
      new P_COMMENT(tester, 0, 0).get(),
      new P_COMMENT(tester, 0, 1).get(),
      new P_SPEED(other, 0, 1).get(),
    ];
    const outcomes = await Promise.all(asked.map((request) => outcome(request)));
    fault.remove();
    return outcomes.map((code) => (code === "FAILED" ? "!" : ".")).join("");
  };
  expect(await struck({})).toBe("!!!!!!");
  expect(await struck({ session: 2 })).toBe(".!...!");
  expect(await struck({ owner: "bench" })).toBe("!.!!!.");
  expect(await struck({ command: "C_TIMEOUT" })).toBe("!!!...");
  expect(await struck({ command: "P_*" })).toBe("...!!!");
  expect(await struck({ command: "*_S*D" })).toBe(".....!");
  expect(await struck({ command: "P_SPEED|C_TIMEOUT" })).toBe("!!!..!");
  expect(await struck({ command: "P_SPEE" })).toBe("......");
  expect(await struck({ kind: "set" })).toBe("..!...");
  expect(await struck({ kind: "push" }).catch(() => "refused")).toBe("refused");
  expect(await struck({ module: 0 })).toBe("...!!!");
  expect(await struck({ port: 1 })).toBe("....!!");
  expect(await struck({ session: 1, after: 2 })).toBe("...!!.");
  expect(await struck({ owner: "other", kind: "get", port: 1 })).toBe(".....!");
  await other.close();
});
