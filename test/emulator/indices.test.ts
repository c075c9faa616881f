import { commands } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { type Bench, collect, outcome, settle, startBench } from "./support.js";

const {
  PF_CONDITION,
  PF_ENABLE,
  PL_CREATE,
  PM_CREATE,
  PM_DELETE,
  PM_POSITION,
  PS_COMMENT,
  PS_CREATE,
  PS_DELETE,
  PS_INDICES,
} = commands;

const VULCAN = "Xena L47 Module";

const streams = async ({ tester }: Bench) => (await new PS_INDICES(tester, 0, 0).get()).streamIndices;

describe("things with an index", () => {
  test.each([
    ["PS", "streamIndices", 256, "Loki-100G-5S-2P"],
    ["PM", "matchTermXindices", 16, "Loki-100G-5S-2P"],
    ["PL", "lengthTermXindices", 16, "Loki-100G-5S-2P"],
    ["PF", "filterXindices", 16, "Loki-100G-5S-2P"],
    ["PD", "histogramIndices", 4, "Loki-100G-5S-2P"],
    ["P4G", "groupIdentifiers", 200, VULCAN],
    ["P_LLDP", "lldpAgentIndices", 8, "Freya-800G-4S-2P[a]"],
    ["P_MACSEC_TXSC", "txscIndices", 64, "Loki-100G-5S-4P[a]"],
    ["P_MACSEC_RXSC", "rxscIndices", 64, "Loki-100G-5S-4P[a]"],
  ] as const)(
    "of the family %s are created, listed and deleted, below their limit",
    async (prefix, field, limit, revision) => {
      await using bench = await startBench({ modules: [{ revision }] });
      const create = (index: number) => outcome(new commands[`${prefix}_CREATE`](bench.tester, 0, 0, index).set());
      const remove = (index: number) => outcome(new commands[`${prefix}_DELETE`](bench.tester, 0, 0, index).set());
      const list = async () => {
        const values: object = await new commands[`${prefix}_INDICES`](bench.tester, 0, 0).get();
        return (values as Record<string, unknown>)[field];
      };
      expect([await create(limit - 1), await create(0), await create(1)]).toEqual(["OK", "OK", "OK"]);
      expect([await create(limit), await create(1)]).toEqual(["BADINDEX", "BADINDEX"]);
      expect(await list()).toEqual([0, 1, limit - 1]);
      expect([await remove(1), await remove(1)]).toEqual(["OK", "BADINDEX"]);
      expect(await list()).toEqual([0, limit - 1]);
    },
  );

  test("are created and deleted by writing their list, and told to everybody", async () => {
    await using bench = await startBench();
    const seen = collect(bench.tester, "PS_INDICES");
    await new PS_INDICES(bench.tester, 0, 0).set([4, 2, 2]);
    await new PS_COMMENT(bench.tester, 0, 0, 4).set("kept");
    await new PS_INDICES(bench.tester, 0, 0).set([4, 7]);
    await new PS_INDICES(bench.tester, 0, 0).set([7, 4]);
    expect(await outcome(new PS_INDICES(bench.tester, 0, 0).set([1, 256]))).toBe("BADINDEX");
    expect(await streams(bench)).toEqual([4, 7]);
    expect((await new PS_COMMENT(bench.tester, 0, 0, 4).get()).comment).toBe("kept");
    expect(seen).toEqual(['PS_INDICES 0/0 [] {"streamIndices":[2,4]}', 'PS_INDICES 0/0 [] {"streamIndices":[4,7]}']);
  });

  test("are fresh when they are created again", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await new PS_CREATE(tester, 0, 0, 0).set();
    await new PS_COMMENT(tester, 0, 0, 0).set("old");
    await new commands.PS_RATEPPS(tester, 0, 0, 0).set(5);
    await new commands.PS_MODIFIERCOUNT(tester, 0, 0, 0).set(2);
    await new PS_DELETE(tester, 0, 0, 0).set();
    await new PS_CREATE(tester, 0, 0, 0).set();
    expect((await new PS_COMMENT(tester, 0, 0, 0).get()).comment).toBe("");
    expect((await new commands.PS_RATEPPS(tester, 0, 0, 0).get()).streamRatePps).toBe(0);
    expect(await outcome(new commands.PS_MODIFIER(tester, 0, 0, 0, 0).get())).toBe("BADINDEX");
    expect(await new commands.PS_PACKETLENGTH(tester, 0, 0, 0).get()).toEqual({
      lengthType: "FIXED",
      minVal: 64,
      maxVal: 1518,
    });
  });

  test("of the custom distributions are created by their first value", async () => {
    await using bench = await startBench({ modules: [{ revision: "Chimera-100G-5S-2P" }] });
    const { tester } = bench;
    expect(await outcome(new commands.PEC_COMMENT(tester, 0, 0, 3).get())).toBe("BADINDEX");
    await new commands.PEC_VAL(tester, 0, 0, 3).set("ON", "OFF", 2, [1n, 2n]);
    expect((await new commands.PEC_INDICES(tester, 0, 0).get()).indexations).toEqual([3]);
    expect(await outcome(new commands.PEC_COMMENT(tester, 0, 0, 3).get())).toBe("OK");
    await new commands.PEC_DELETE(tester, 0, 0, 3).set();
    expect(await outcome(new commands.PEC_VAL(tester, 0, 0, 3).get())).toBe("BADINDEX");
  });

  test("are listed as none by ports that can have no custom distributions, and set to none", async () => {
    await using bench = await startBench();
    const list = new commands.PEC_INDICES(bench.tester, 0, 0);
    expect((await list.get()).indexations).toEqual([]);
    expect(await outcome(list.set([]))).toBe("OK");
    expect(await outcome(list.set([0]))).toBe("BADINDEX");
    expect(await outcome(new commands.PEC_VAL(bench.tester, 0, 0, 0).get())).toBe("NOTSUPPORTED");
  });

  test.each([
    ["PS_MODIFIERCOUNT", "PS_MODIFIERRANGE", 8],
    ["PS_MODIFIEREXTCOUNT", "PS_MODIFIEREXTRANGE", 4],
  ] as const)("that %s counts are there up to the count", async (counter, part, limit) => {
    await using bench = await startBench();
    const { tester } = bench;
    await new PS_CREATE(tester, 0, 0, 0).set();
    const range = (index: number) => new commands[part](tester, 0, 0, 0, index);
    expect(await outcome(range(0).get())).toBe("BADINDEX");
    await new commands[counter](tester, 0, 0, 0).set(2);
    await range(1).set(1, 2, 3);
    expect([await outcome(range(0).get()), await outcome(range(2).get())]).toEqual(["OK", "BADINDEX"]);
    await new commands[counter](tester, 0, 0, 0).set(1);
    await new commands[counter](tester, 0, 0, 0).set(2);
    expect(await range(1).get()).not.toEqual({ minVal: 1, step: 2, maxVal: 3 });
    expect(await outcome(new commands[counter](tester, 0, 0, 0).set(limit + 1))).toBe("BADVALUE");
  });

  test("are locked while a filter uses them", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await new PM_CREATE(tester, 0, 0, 1).set();
    await new PL_CREATE(tester, 0, 0, 0).set();
    await new commands.PF_CREATE(tester, 0, 0, 0).set();
    await new PF_CONDITION(tester, 0, 0, 0).set(0b10, 1 << 16, 0, 0, 0, 0);
    expect(await outcome(new PM_DELETE(tester, 0, 0, 1).set())).toBe("NOTVALID");
    expect(await outcome(new commands.PL_DELETE(tester, 0, 0, 0).set())).toBe("NOTVALID");
    expect(await outcome(new PM_POSITION(tester, 0, 0, 1).set(4))).toBe("OK");
    await new PF_ENABLE(tester, 0, 0, 0).set("ON");
    expect(await outcome(new PM_POSITION(tester, 0, 0, 1).set(8))).toBe("NOTVALID");
    expect(await outcome(new PF_CONDITION(tester, 0, 0, 0).set(0, 0, 0, 0, 0, 0))).toBe("NOTVALID");
    await new PF_ENABLE(tester, 0, 0, 0).set("OFF");
    await new PF_CONDITION(tester, 0, 0, 0).set(0, 0, 0, 0, 0, 0);
    expect(await outcome(new PM_DELETE(tester, 0, 0, 1).set())).toBe("OK");
  });
});

describe("a reset", () => {
  test("brings back the standard values, stops traffic, deletes everything, and tells what is different", async () => {
    await using bench = await startBench();
    const { tester, clock } = bench;
    await new PS_CREATE(tester, 0, 0, 0).set();
    await new commands.PS_ENABLE(tester, 0, 0, 0).set("ON");
    await new commands.PS_RATEPPS(tester, 0, 0, 0).set(1000);
    await new commands.P_COMMENT(tester, 0, 0).set("mine");
    await new commands.P_INTERFRAMEGAP(tester, 0, 0).set(30);
    await new commands.PC_KEEP(tester, 0, 0).set("TPLD", 3, 16);
    await new commands.P_TRAFFIC(tester, 0, 0).set("START");
    clock.advance(1_000_000_000);
    const seen = collect(tester, "P_TRAFFIC", "PS_INDICES", "PC_KEEP", "P_RESERVATION", "PF_INDICES");
    await new commands.P_RESET(tester, 0, 0).set();
    await settle(tester);
    expect(seen).toEqual([
      'P_TRAFFIC 0/0 [] {"onOff":"OFF"}',
      'PC_KEEP 0/0 [] {"kind":"ALL","index":0,"byteCount":-1}',
      'PS_INDICES 0/0 [] {"streamIndices":[]}',
    ]);
    expect((await new commands.P_COMMENT(tester, 0, 0).get()).comment).toBe("Port number 0");
    expect((await new commands.P_INTERFRAMEGAP(tester, 0, 0).get()).minByteCount).toBe(20);
    expect((await new commands.PT_TOTAL(tester, 0, 0).get()).packetCountSinceCleared).toBe(0n);
    expect((await new commands.P_RESERVATION(tester, 0, 0).get()).status).toBe("RESERVED_BY_YOU");
  });
});

describe("a change", () => {
  test("of a pushed command is told once to everybody, after the status, and the same value again is not", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await new PS_CREATE(tester, 0, 0, 0).set();
    const order: string[] = [];
    tester.on(PS_COMMENT, ({ values }) => order.push(`push ${values.comment}`));
    for (const comment of ["a", "a", "b"]) {
      await new PS_COMMENT(tester, 0, 0, 0).set(comment);
      order.push(`status ${comment}`);
    }
    await settle(tester);
    expect(order.filter((line) => line.startsWith("push"))).toEqual(["push a", "push b"]);
    expect(order).toHaveLength(5);
  });

  test("of a command that is not pushed stays untold", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    const before = tester.counters.pushes + tester.counters.skippedPushes;
    await new commands.P_COMMENT(tester, 0, 0).set("quiet");
    await settle(tester);
    expect(tester.counters.pushes + tester.counters.skippedPushes).toBe(before);
  });
});
