import { type CommandName, commands } from "labwire/xena";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bench, startBench } from "./support.js";

type Getter = new (
  tester: Bench["tester"],
  module: number,
  port: number,
  ...indices: number[]
) => { get(): PromiseLike<unknown> };

/** What saved configurations of fresh ports hold. */
const FRESH_PORT: readonly (readonly [CommandName, readonly unknown[]])[] = [
  ["P_TXENABLE", ["ON"]],
  ["P_INTERFRAMEGAP", [20]],
  ["P_FLASH", ["OFF"]],
  ["P_SPEEDSELECTION", ["AUTO"]],
  ["P_SPEEDREDUCTION", [0]],
  ["P_MULTICASTHDR", [0, "NOHDR", 0, 0, "OFF"]],
  ["P_ARPREPLY", ["ON"]],
  ["P_PINGREPLY", ["ON"]],
  ["P_ARPV6REPLY", ["ON"]],
  ["P_PINGV6REPLY", ["ON"]],
  ["P_ARPRXTABLE", [[]]],
  ["P_NDPRXTABLE", [[]]],
  ["P_PAUSE", ["OFF"]],
  ["P_PFCENABLE", ["OFF", "OFF", "OFF", "OFF", "OFF", "OFF", "OFF", "OFF"]],
  ["P_RANDOMSEED", [0]],
  ["P_LATENCYOFFSET", [0]],
  ["P_LATENCYMODE", ["LAST2LAST"]],
  ["P_TXTIMELIMIT", ["0"]],
  ["P_TXBURSTPERIOD", ["0"]],
  ["P_TXPACKETLIMIT", [0]],
  ["P_TXMODE", ["NORMAL"]],
  ["P_MAXHEADERLENGTH", [128]],
  ["P_AUTOTRAIN", [0]],
  ["P_LOOPBACK", ["NONE"]],
  ["P_CHECKSUM", [0]],
  ["P_GAPMONITOR", [0, 0]],
  ["P_MIXWEIGHTS", [0, 0, 0, 0, 57, 3, 5, 1, 2, 5, 1, 4, 4, 18, 0, 0]],
  ["P_TXDELAY", [0]],
  ["P_TPLDMODE", ["NORMAL"]],
  ["P_DYNAMIC", ["OFF"]],
  ["P_PAYLOADMODE", ["NORMAL"]],
  ["PC_TRIGGER", ["ON", 0, "FULL", 0]],
  ["PC_KEEP", ["ALL", 0, -1]],
  ["P_COMMENT", ["Port number 0"]],
  ["PS_INDICES", [[]]],
  ["PF_INDICES", [[]]],
  ["PM_INDICES", [[]]],
  ["PL_INDICES", [[]]],
  ["PD_INDICES", [[]]],
];

const FRESH_STREAM: readonly (readonly [CommandName, readonly unknown[]])[] = [
  ["PS_ENABLE", ["OFF"]],
  ["PS_PACKETLIMIT", [-1]],
  ["PS_COMMENT", [""]],
  ["PS_RATEFRACTION", [0]],
  ["PS_BURST", [-1, 100]],
  ["PS_BURSTGAP", [0, 0]],
  ["PS_HEADERPROTOCOL", [["ETHERNET"]]],
  ["PS_PACKETLENGTH", ["FIXED", 64, 1518]],
  ["PS_PAYLOAD", ["INC8", "00"]],
  ["PS_TPLDID", [-1]],
  ["PS_INSERTFCS", ["ON"]],
  ["PS_IPV4GATEWAY", ["0.0.0.0"]],
  ["PS_IPV6GATEWAY", ["::"]],
  ["PS_MODIFIERCOUNT", [0]],
];

describe("after a reset", () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench();
    await new commands.P_COMMENT(bench.tester, 0, 0).set("changed");
    await new commands.P_RESET(bench.tester, 0, 0).set();
    await new commands.PS_CREATE(bench.tester, 0, 1, 0).set();
  });

  afterAll(() => bench[Symbol.asyncDispose]());

  const read = async (name: CommandName, port: number, ...indices: number[]): Promise<unknown[]> => {
    const Command = commands[name] as unknown as Getter;
    const values = Object.values((await new Command(bench.tester, 0, port, ...indices).get()) as object);
    return values.map((value) => (typeof value === "bigint" ? `${value}` : value));
  };

  test.each(FRESH_PORT)("%s of a port is %j", async (name, values) => {
    expect(await read(name, 0)).toEqual(values);
  });

  test.each(FRESH_STREAM)("%s of a new stream is %j", async (name, values) => {
    expect(await read(name, 1, 0)).toEqual(values);
  });

  test("the sizes of the mix are those of the sixteen slots", async () => {
    const sizes = [56, 60, 64, 70, 78, 92, 256, 496, 512, 570, 576, 594, 1438, 1518, 9216, 16360];
    for (const [slot, size] of sizes.entries()) expect(await read("P_MIXLENGTH", 0, slot)).toEqual([size]);
  });

  test("every port has an address of its own", async () => {
    expect(await read("P_MACADDRESS", 0)).not.toEqual(await read("P_MACADDRESS", 1));
  });
});

describe("a fresh Odin port", () => {
  test("negotiates, and finds the crossing of its cable by itself", async () => {
    await using bench = await startBench({ modules: [{ revision: "Odin-1G-3S-6P" }] });
    const { tester } = bench;
    expect((await new commands.P_AUTONEGSELECTION(tester, 0, 0).get()).onOff).toBe("ON");
    expect((await new commands.P_MDIXMODE(tester, 0, 0).get()).mode).toBe("AUTO");
    expect((await new commands.P_BRRMODE(tester, 0, 0).get()).mode).toBe("MASTER");
  });
});

describe("a fresh module", () => {
  test("takes its time from the chassis, and its clock does not deviate", async () => {
    await using bench = await startBench();
    expect((await new commands.M_TIMESYNC(bench.tester, 0).get()).source).toBe("CHASSIS");
    expect((await new commands.M_CLOCKPPB(bench.tester, 0).get()).ppb).toBe(0);
    expect((await new commands.M_COMMENT(bench.tester, 0).get()).comment).toBe("");
  });
});
