import { commands } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { collect, logOn, outcome, settle, startBench, startChassis } from "./support.js";

const SECOND = 1_000_000_000;

describe("the health of a chassis and its modules", () => {
  test("is JSON by number of the part: uptime in whole seconds", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    clock.advance(90.5 * SECOND);
    const { info } = await new commands.C_HEALTH(tester, [1]).get();
    expect(JSON.parse(info)).toEqual({ 1: { name: "uptime", data: { uptime_secs: 90 } } });
    expect(Object.keys(JSON.parse((await new commands.C_HEALTH(tester, []).get()).info))).toEqual(["0", "1"]);
    expect(await outcome(new commands.C_HEALTH(tester, [2]).get())).toBe("BADINDEX");
  });

  test("counts how often a transceiver was put into each cage", async () => {
    await using bench = await startBench({ modules: [{ revision: "Freya-800G-4S-2P[a]" }] });
    const { info } = await new commands.M_HEALTH(bench.tester, 0, [1]).get();
    expect(JSON.parse(info)[1].data).toEqual([
      { cage: 0, insert_count: 1 },
      { cage: 1, insert_count: 1 },
    ]);
  });
});

test("capabilities are told as JSON too, with the same numbers", async () => {
  await using bench = await startBench();
  const { tester } = bench;
  const { data } = await new commands.P_CAPABILITIES_EXT(tester, 0, 0).get();
  const plain = await new commands.P_CAPABILITIES(tester, 0, 0).get();
  expect(JSON.parse(data)).toMatchObject({ max_pps: plain.maxPps, max_streams_per_port: plain.maxStreamsPerPort });
});

test("a chassis with one module is named after it, one with more is a bay", async () => {
  await using one = await startBench();
  expect(await new commands.C_MODEL_NAME(one.tester).get()).toEqual({ name: "Z_100_Q_C_LOKI" });
  await using many = await startBench({
    modules: [{ revision: "Loki-100G-5S-2P" }, { revision: "Odin-10G-1S-2P" }],
  });
  expect(await new commands.C_MODEL_NAME(many.tester).get()).toEqual({ name: "B720" });
});

test("a module offers every way to split its cages, and takes one of them", async () => {
  const { chassis } = await startChassis({ modules: [{ revision: "Thor-400G-7S-1P[b]" }] });
  await using tester = await logOn(chassis, "bench");
  const { mediaInfoList } = await new commands.M_MEDIASUPPORT(tester, 0).get();
  expect(mediaInfoList.slice(0, 10)).toEqual([5, 4, 1, 400_000, 2, 200_000, 4, 100_000, 8, 50_000]);
  expect(mediaInfoList.slice(-4)).toEqual([4, 1, 2, 200_000]);
  await new commands.M_RESERVATION(tester, 0).set("RESERVE");
  await new commands.M_MEDIA(tester, 0).set("QSFP56_TG");
  expect((await new commands.M_PORTCOUNT(tester, 0).get()).portCount).toBe(2);
  await new commands.M_CFPCONFIGEXT(tester, 0).set([4, 100_000, 100_000, 100_000, 100_000]);
  expect((await new commands.P_SPEED(tester, 0, 3).get()).portSpeed).toBe(100_000);
  await chassis.stop();
});

test("two modules that are split alike are wired port by port, as by a break-out cable", async () => {
  const modules = [{ revision: "Thor-400G-7S-1P[b]" }, { revision: "Thor-400G-7S-1P[b]" }];
  const { chassis } = await startChassis({ modules });
  await using tester = await logOn(chassis, "bench");
  const seen = collect(tester, "P_RECEIVESYNC");
  for (const module of [0, 1]) {
    await new commands.M_RESERVATION(tester, module).set("RESERVE");
    await new commands.M_CFPCONFIGEXT(tester, module).set([4, 100_000, 100_000, 100_000, 100_000]);
  }
  await settle(tester);
  expect(seen.filter((text) => text.includes("0/1"))).toEqual(['P_RECEIVESYNC 0/1 [] {"syncStatus":"IN_SYNC"}']);
  await new commands.P_RESERVATION(tester, 1, 3).set("RESERVE");
  expect((await new commands.P_RECEIVESYNC(tester, 0, 3).get()).syncStatus).toBe("IN_SYNC");
  await new commands.P_TXENABLE(tester, 1, 3).setOff();
  expect((await new commands.P_RECEIVESYNC(tester, 0, 3).get()).syncStatus).toBe("NO_SYNC");
  expect((await new commands.P_RECEIVESYNC(tester, 0, 2).get()).syncStatus).toBe("IN_SYNC");
  await chassis.stop();
});
