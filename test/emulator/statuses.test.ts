import { commands, table } from "labwire/xena";
import { statusName } from "labwire/xena/codec";
import { Chassis } from "labwire/xena/emulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { models } from "../../generated/xena/models.js";
import { familiesByCommand } from "../../generated/xena/support.js";
import { codecOf } from "../../runtime/xena/codec/codec.js";
import { LOGON, logOn, outcome, RawClient, rawRequest, settle, startBench, startChassis, until } from "./support.js";

const NOTHING = new Uint8Array(0);

const FAMILIES = [...new Set(Object.values(models).map(({ family }) => family))];

function revisionOf(family: string): string {
  // Of the Odins one with copper ports, which have more.
  const own = Object.keys(models).filter((revision) => models[revision]?.family === family);
  return own.find((revision) => revision.includes("CU")) ?? (own[0] as string);
}

/** Commands that files saved from real ports set, though the driver has them for other families only. */
const SAVED_BY: Readonly<Record<string, readonly string[]>> = {
  freya: ["PEC_INDICES", "PP_PHYSETTINGS"],
  chimera: [
    "P_SPEEDSELECTION",
    "P_INTERFRAMEGAP",
    "P_FLASH",
    "PP_TXLANECONFIG",
    "PP_TXERRORRATE",
    "PP_FECMODE",
    "PP_PHYSETTINGS",
  ],
};

describe("a request is refused", () => {
  let chassis: Chassis;
  let client: RawClient;

  beforeAll(async () => {
    chassis = (await startChassis()).chassis;
    client = await RawClient.open(chassis);
    client.socket.write(LOGON);
    await client.ask({ code: 2, value: new TextEncoder().encode("me") });
    await client.ask({ code: 102, module: 0, port: 0, value: Uint8Array.of(1) });
  });

  afterAll(() => chassis.stop());

  const speedReduction = table.byName("P_SPEEDREDUCTION")?.code as number;
  const port = { module: 0, port: 0 };

  test.each([
    ["with BADCOMMAND when its type is CHAIN", { code: 10, type: 1 }, "BADCOMMAND"],
    ["with BADCOMMAND when its type is STATUS", { code: 10, type: 4 }, "BADCOMMAND"],
    ["with BADCOMMAND when its type means nothing", { code: 10, type: 9 }, "BADCOMMAND"],
    ["with BADPARAMETER when nobody knows the command", { code: 4095 }, "BADPARAMETER"],
    ["with BADMODULE when the slot is empty", { code: 100, module: 1 }, "BADMODULE"],
    ["with BADMODULE when it names none", { code: 100 }, "BADMODULE"],
    ["with BADPORT when the module has no such port", { code: 112, module: 0, port: 2 }, "BADPORT"],
    ["with BADINDEX when there is no such stream", { code: 153, ...port, indices: [3] }, "BADINDEX"],
    ["with BADINDEX when an index is missing", { code: 153, ...port }, "BADINDEX"],
    ["with BADINDEX when there is an index too many", { code: 112, ...port, indices: [0] }, "BADINDEX"],
    [
      "with BADINDEX when a stream is above the limit",
      { code: 151, ...port, indices: [256], value: NOTHING },
      "BADINDEX",
    ],
    ["with NOTREADABLE when the command can only be set", { code: 104, ...port }, "NOTREADABLE"],
    ["with NOTWRITABLE when the command can only be read", { code: 10, value: NOTHING }, "NOTWRITABLE"],
    ["with BADSIZE when bytes are missing", { code: speedReduction, ...port, value: new Uint8Array(3) }, "BADSIZE"],
    ["with BADSIZE when there are too many", { code: speedReduction, ...port, value: new Uint8Array(5) }, "BADSIZE"],
    ["with BADSIZE when a list ends in half an element", { code: 150, ...port, value: new Uint8Array(6) }, "BADSIZE"],
    ["with BADVALUE when an enum has no such number", { code: 120, ...port, value: Uint8Array.of(7) }, "BADVALUE"],
    ["with BADVALUE outside the range", { code: 332, ...port, value: new Uint8Array(34).fill(200) }, "BADVALUE"],
    [
      "with BADVALUE beyond the capability",
      { code: speedReduction, ...port, value: Uint8Array.of(0, 0, 0, 101) },
      "BADVALUE",
    ],
    [
      "with NOTRESERVED when the port is not the caller's",
      { code: 120, module: 0, port: 1, value: Uint8Array.of(1) },
      "NOTRESERVED",
    ],
  ])("%s", async (_, request, status) => {
    const reply = await client.ask(request);
    expect([reply.type, statusName(reply.code), reply.module, reply.port]).toEqual([4, status, 255, 255]);
  });

  test("with BADHEADER when it does not begin with the magic, and the session ends", async () => {
    const stranger = await RawClient.open(chassis);
    stranger.socket.write("GET / HTTP/1.1\r\n\r\n");
    await stranger.closed;
    expect(stranger.frames.map(({ code }) => statusName(code))).toEqual(["BADHEADER"]);
    expect(await client.ask({ code: 3 })).toMatchObject({ type: 3 });
  });
});

describe("the schema", () => {
  test("has 796 commands, and each that can be read answers with bytes that decode and can be set again", async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error): void => void warnings.push(warning);
    process.on("warning", onWarning);
    await using bench = await startBench({ modules: FAMILIES.map((family) => ({ revision: revisionOf(family) })) });
    const { tester, chassis } = bench;
    await new commands.C_RESERVATION(tester).set("RESERVE");
    for (const slot of FAMILIES.keys()) {
      await new commands.M_RESERVATION(tester, slot).set("RESERVE");
      await new commands.P_RESERVATION(tester, slot, 0).set("RESERVE");
    }
    const client = await RawClient.open(chassis);
    client.socket.write(LOGON);
    await tester.close();
    await until(() => chassis.sessionCount === 1);
    await client.ask({ code: 2, value: new TextEncoder().encode("bench") });
    for (const name of CREATED) await client.ask({ ...addressOf(name), value: NOTHING });
    await client.ask({ ...addressOf("PEC_VAL"), value: customTable() });
    for (const counter of ["PS_MODIFIERCOUNT", "PS_MODIFIEREXTCOUNT", "PS_CDFCOUNT"]) {
      await client.ask({ ...addressOf(counter), value: Uint8Array.of(0, 0, 0, 1) });
    }
    // A port that hears itself captures the frame that it sends; when the capture is over, its triggers can be set again.
    const { module } = addressOf("PC_PACKET");
    for (const [name, value] of [
      ["P_LOOPBACK", Uint8Array.of(TX_TO_RX)],
      ["P_CAPTURE", Uint8Array.of(1)],
      ["P_XMITONE", new Uint8Array(60)],
      ["P_CAPTURE", Uint8Array.of(0)],
    ] as const)
      await client.ask({ ...addressOf(name), module: module as number, value });
    const wrong: string[] = [];
    let answered = 0;
    for (const spec of table.all()) {
      const reply = await client.ask(addressOf(spec.name));
      if (reply.type === 3) answered++;
      const expected = spec.get === undefined ? "NOTREADABLE" : NOTHING_TO_SAY[spec.name];
      const status = reply.type === 4 ? statusName(reply.code) : undefined;
      if (status !== expected) wrong.push(`get ${spec.name}: ${status}`);
      if (reply.type !== 3 || spec.set !== spec.get) continue;
      const { code } = await client.ask({ ...addressOf(spec.name), value: reply.value });
      if (code !== 0 && !MAY_REFUSE.has(spec.name)) wrong.push(`set ${spec.name}: ${statusName(code)}`);
      const again = await client.ask(addressOf(spec.name));
      if (again.type !== 3 || Buffer.compare(again.value, reply.value) !== 0) wrong.push(`again ${spec.name}`);
    }
    expect(wrong).toEqual([]);
    expect(table.all()).toHaveLength(796);
    expect(answered).toBe(table.all().filter((spec) => spec.get !== undefined).length - 3);
    process.off("warning", onWarning);
    expect(warnings).toEqual([]);
  });

  const CREATED = table.all().flatMap(({ name }) => (name.endsWith("_CREATE") ? [name] : []));

  /** Distributions of delays belong to the one impairment that delays. */
  const LATENCIES = ["PED_CONST", "PED_ACCBURST", "PED_STEP"];
  const LATENCY = 2;

  /** A custom distribution for impairments other than latency has 512 entries of 64 bits, behind two flags and their number. */
  function customTable(): Uint8Array {
    const bytes = new Uint8Array(6 + 512 * 8);
    new DataView(bytes.buffer).setInt32(2, 512);
    return bytes;
  }

  /** A start in the past is refused. */
  /** Gets that are refused here: of a session that is not there, and of streams whose headers name nobody who could be asked. */
  const NOTHING_TO_SAY: Readonly<Record<string, string>> = {
    C_STATSESSION: "BADINDEX",
    PS_ARPREQUEST: "NOTVALID",
    PS_PINGREQUEST: "NOTVALID",
  };

  const MAY_REFUSE = new Set(["C_TRAFFICSYNC"]);

  /** P_LOOPBACK to the own receiver, while the frames also leave the port. */
  const TX_TO_RX = 4;

  function addressOf(name: string) {
    const spec = table.byName(name);
    if (spec === undefined) throw new Error(name);
    const codec = codecOf(spec);
    const indices = codec.variadic
      ? []
      : LATENCIES.includes(name)
        ? [0, LATENCY]
        : codec.indices.map(({ table: names }) => [...(names?.names.keys() ?? [0])][0] as number);
    const { code, scope } = spec;
    const module = FAMILIES.indexOf(familiesByCommand[name]?.split(" ")[0] ?? "loki");
    return { code, indices, ...(scope === "chassis" ? {} : { module }), ...(scope === "port" ? { port: 0 } : {}) };
  }
});

describe("a command that the family of the module does not have", () => {
  test.each(FAMILIES)("is refused with NOTSUPPORTED by %s", async (family) => {
    const chassis = (await startChassis({ modules: [{ revision: revisionOf(family) }] })).chassis;
    const client = await RawClient.open(chassis);
    client.socket.write(LOGON);
    const refused: string[] = [];
    const expected: string[] = [];
    for (const { name, code, scope } of table.all()) {
      if (scope === "chassis") continue;
      const reply = await client.ask({ code, module: 0, ...(scope === "port" ? { port: 0 } : {}) });
      if (reply.type === 4 && statusName(reply.code) === "NOTSUPPORTED") refused.push(name);
      if (SAVED_BY[family]?.includes(name) ?? (name === "PEC_INDICES" && family !== "l47")) continue;
      if (familiesByCommand[name]?.split(" ").includes(family) === false) expected.push(name);
    }
    expect(expected.length).toBeGreaterThan(100);
    expect(refused).toEqual(expected);
    await chassis.stop();
  });

  test("is answered where the switch says so", async () => {
    const options = { switches: { unsupported: "answer" } } as const;
    const chassis = (await startChassis(options)).chassis;
    const tester = await logOn(chassis, "me");
    expect(await outcome(new commands.P4_STATE(tester, 0, 0).get())).toBe("OK");
    await tester.close();
    await chassis.stop();
  });
});

describe("what was set", () => {
  test("is read again by command, port and indices", async () => {
    await using bench = await startBench();
    const { tester } = bench;
    await new commands.PS_INDICES(tester, 0, 0).set([0, 1]);
    await new commands.PS_INDICES(tester, 0, 1).set([0]);
    await new commands.PS_COMMENT(tester, 0, 0, 0).set("a");
    await new commands.PS_COMMENT(tester, 0, 0, 1).set("b");
    await new commands.PX_RW(tester, 0, 0, 3, 200).set("0102");
    const comment = async (port: number, stream: number) =>
      (await new commands.PS_COMMENT(tester, 0, port, stream).get()).comment;
    expect([await comment(0, 0), await comment(0, 1), await comment(1, 0)]).toEqual(["a", "b", ""]);
    expect((await new commands.PX_RW(tester, 0, 0, 3, 200).get()).value).toBe("00000102");
    expect((await new commands.PX_RW(tester, 0, 0, 4, 200).get()).value).toBe("00000000");
  });
});

describe("a chassis", () => {
  test("survives random bytes, half frames and clients that vanish, and forgets them all", async () => {
    const chassis = await Chassis.start();
    const steady = await logOn(chassis, "steady");
    let seed = 42;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let round = 0; round < 60; round++) {
      const client = await RawClient.open(chassis);
      const frames = [LOGON, ...Array.from({ length: 40 }, () => randomFrame(random))];
      const bytes = Buffer.concat(frames);
      if (round % 3 === 0) for (let i = 0; i < 30; i++) bytes[random(bytes.length)] = random(256);
      client.socket.write(bytes.subarray(0, random(bytes.length)));
      if (round % 2 === 0) client.socket.destroy();
      else client.socket.end();
      await client.closed;
    }
    await until(() => chassis.sessionCount === 1);
    expect((await new commands.C_INDICES(steady).get()).sessionIds).toHaveLength(1);
    await steady.close();
    await chassis.stop();
    expect(chassis.sessionCount).toBe(0);
  });

  function randomFrame(random: (below: number) => number): Uint8Array {
    const all = table.all();
    const spec = all[random(all.length)];
    const value = Uint8Array.from({ length: random(24) }, () => random(256));
    const indices = Array.from({ length: random(3) }, () => random(4));
    const address = { module: random(2), port: random(3), indices };
    return rawRequest({
      code: spec?.code ?? 0,
      type: 2 + random(2),
      ...address,
      ...(random(2) === 0 ? {} : { value }),
    });
  }

  test("stops at once, with clients connected and traffic running, and leaves nothing scheduled", async () => {
    await using bench = await startBench();
    const { tester, chassis, clock } = bench;
    await new commands.PS_CREATE(tester, 0, 0, 0).set();
    await new commands.P_TXTIMELIMIT(tester, 0, 0).set(1_000_000n);
    await new commands.P_TRAFFIC(tester, 0, 0).set("START");
    expect(clock.scheduled).toBeGreaterThan(0);
    await chassis.stop();
    await tester.closed;
    expect(clock.scheduled).toBe(0);
    expect(chassis.sessionCount).toBe(0);
    expect(await outcome(logOn(chassis, "late"))).toBe("CONNECT_FAILED");
  });

  test("waits for a client that does not read, and answers it when it does", async () => {
    await using bench = await startBench();
    const client = await RawClient.open(bench.chassis);
    client.socket.pause();
    const count = 20_000;
    const request = rawRequest({ code: 106, module: 0, port: 0 });
    client.socket.write(Buffer.concat([LOGON, ...new Array<Uint8Array>(count).fill(request)]));
    await settle(bench.tester);
    expect(client.frames).toHaveLength(0);
    client.socket.resume();
    await until(() => client.frames.length === count + 1);
    client.socket.destroy();
  });

  test("switched off by a client answers it, ends all sessions and stops listening", async () => {
    await using bench = await startBench();
    const { tester, chassis, clock } = bench;
    await new commands.C_RESERVATION(tester).set("RESERVE");
    expect(await outcome(new commands.C_DOWN(tester).set("POWER_OFF"))).toBe("OK");
    await tester.closed;
    await chassis.stop();
    expect(clock.scheduled).toBe(0);
  });

  test("pushes a change behind the status of the set that made it, and answers the next request behind both", async () => {
    await using bench = await startBench();
    const client = await RawClient.open(bench.chassis);
    const reserve = rawRequest({ code: 72, module: 0, value: Uint8Array.of(1), requestId: 7 });
    const owner = rawRequest({ code: 2, value: Uint8Array.of(97), requestId: 6 });
    await new commands.P_RESERVATION(bench.tester, 0, 0).set("RELEASE");
    await new commands.P_RESERVATION(bench.tester, 0, 1).set("RELEASE");
    client.socket.write(Buffer.concat([LOGON, owner, reserve, rawRequest({ code: 72, module: 0, requestId: 8 })]));
    await until(() => client.frames.length === 6);
    expect(client.frames.slice(2).map(({ requestId, type, code }) => [requestId, type, code])).toEqual([
      [7, 4, 0],
      [0, 3, 72],
      [0, 3, 73],
      [8, 3, 72],
    ]);
    client.socket.destroy();
  });

  test("answers all requests that came together in their order, and fills its frames with zeros", async () => {
    await using bench = await startBench();
    const client = await RawClient.open(bench.chassis);
    const requests = Array.from({ length: 3000 }, (_, i) =>
      rawRequest({ code: i % 2 === 0 ? 106 : 112, module: 0, port: 0, requestId: i + 1 }),
    );
    client.socket.write(Buffer.concat([LOGON, ...requests]));
    await until(() => client.frames.length === 3001);
    expect(client.frames.slice(1).map(({ requestId }) => requestId)).toEqual(requests.map((_, i) => i + 1));
    expect(client.frames.flatMap(({ padding }) => [...padding]).filter((byte) => byte !== 0)).toEqual([]);
    client.socket.destroy();
  });
});
