import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commands, L23Tester, L47Tester, L47VeTester, models } from "labwire/xena";
import { Chassis, ChassisOptionsError, readyMade, type StartOptions } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../../cli/xena/chassis-file.js";
import { DEFAULT_SWITCHES } from "../../emulator/xena/switches.js";
import { MEDIA_TYPES, mediaChoices } from "../../emulator/xena/truths/media.js";
import { type ModuleKind, moduleKind } from "../../emulator/xena/truths/model.js";
import { failure } from "../helpers/support.js";
import { logOn, outcome } from "./support.js";

const ROOT = join(import.meta.dirname, "../..");
const loki = { revision: "Loki-100G-5S-2P" };

interface Schema {
  readonly properties: Readonly<Record<string, { readonly properties?: object }>>;
  readonly definitions: {
    readonly module: { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> };
  };
}

const schema = JSON.parse(readFileSync(join(ROOT, "schema/xena/meta/chassis.schema.json"), "utf8")) as Schema;

describe("the JSON Schema of chassis files", () => {
  test("knows every revision, every kind of transceiver and every switch", () => {
    const { module } = schema.definitions;
    expect(module.properties.revision?.enum).toEqual(Object.keys(models));
    const kinds = Object.keys(models).map((revision) => moduleKind(revision) as ModuleKind);
    const media = new Set(kinds.flatMap((kind) => mediaChoices(kind).map(({ type }) => type)));
    expect([...MEDIA_TYPES].sort()).toEqual([...media].sort());
    expect(module.properties.media?.enum).toEqual(MEDIA_TYPES);
    expect(Object.keys(schema.properties.switches?.properties ?? {})).toEqual(Object.keys(DEFAULT_SWITCHES));
  });

  test.each([
    ["an unknown key", { moduls: [loki] }, "/"],
    ["a name that is a number", { name: 7 }, "/name"],
    ["a name that is too long", { name: "x".repeat(65) }, "/name"],
    ["a serial number below zero", { serial: -1 }, "/serial"],
    ["a version of one number", { version: [480] }, "/version"],
    ["a version of texts", { version: ["480", "0"] }, "/version/0"],
    ["a port that is none", { port: 65_536 }, "/port"],
    ["no session", { maxSessions: 0 }, "/maxSessions"],
    ["time that stands still", { speed: 0 }, "/speed"],
    ["a cable that is too short", { cableDelayNs: -5 }, "/cableDelayNs"],
    ["half a nanosecond", { cableDelayNs: 0.5 }, "/cableDelayNs"],
    ["no module", { modules: [] }, "/modules"],
    ["too many modules", { modules: new Array(13).fill(loki) }, "/modules"],
    ["a module without a revision", { modules: [loki, { slot: 3 }] }, "/modules/1"],
    ["an unknown revision", { modules: [{ revision: "Loki-100G" }] }, "/modules/0/revision"],
    ["a slot beyond the last", { modules: [{ ...loki, slot: 12 }] }, "/modules/0/slot"],
    ["a module without ports", { modules: [{ ...loki, ports: 0 }] }, "/modules/0/ports"],
    ["a port without speed", { modules: [{ ...loki, gbps: 0 }] }, "/modules/0/gbps"],
    ["unknown media", { modules: [{ ...loki, media: "QSFP" }] }, "/modules/0/media"],
    ["an unknown key of a module", { modules: [{ ...loki, prots: 2 }] }, "/modules/0"],
    ["a cable with three ends", { wires: [["0/0", "0/1", "0/2"]] }, "/wires/0"],
    ["a cable to what is no port", { wires: [["0/0", "0-1"]] }, "/wires/0/1"],
    ["a device of no kind", { devices: [{ kind: "hub", ports: ["0/0"] }] }, "/devices/0/kind"],
    ["an unknown key of a device", { devices: [{ kind: "switch", ports: ["0/0"], lossRate: 1 }] }, "/devices/0"],
    [
      "more than everything lost",
      { devices: [{ kind: "switch", ports: ["0/0"], lossRatio: 2 }] },
      "/devices/0/lossRatio",
    ],
    [
      "jitter of no shape",
      { devices: [{ kind: "switch", ports: ["0/0"], jitter: { rangeNs: 1, distribution: "odd" } }] },
      "/devices/0/jitter/distribution",
    ],
    ["an unknown switch", { switches: { pushToSeter: true } }, "/switches"],
    ["a switch of another kind", { switches: { pushToSetter: "yes" } }, "/switches"],
    ["values that are a list", { values: ["P_COMMENT"] }, "/values"],
    ["a value for what is no command", { values: { "0/1": {} } }, "/values/0"],
    ["a value that is no object", { values: { C_COMMENT: "lab" } }, "/values/C_COMMENT"],
  ])("and the emulator itself refuse %s at the same place", async (_, options, place) => {
    const faults = faultsOf("lab.json", options);
    expect(faults[0]).toMatch(new RegExp(`^lab\\.json:${place}`));
    const error = await failure<ChassisOptionsError>(Chassis.start(options as StartOptions));
    expect(error).toBeInstanceOf(ChassisOptionsError);
    expect(error.path === "" ? "/" : error.path).toMatch(new RegExp(`^${place}`));
  });

  test("and the emulator itself take everything that there is", async () => {
    const options = {
      $schema: "chassis.schema.json",
      name: "north",
      model: "ValkyrieBay",
      serial: 0,
      version: [481, 10],
      password: "",
      host: "127.0.0.1",
      cliPort: 0,
      port: 0,
      maxSessions: 1,
      speed: 0.5,
      cableDelayNs: 0,
      modules: [{ slot: 11, revision: "Thor-400G-7S-1P", ports: 2, gbps: 400, media: "QSFPDD_NRZ_TG" }],
      wires: [["11/0", "11/3"]],
      devices: [
        {
          name: "DUT",
          kind: "switch",
          ports: ["11/1"],
          latency: { baseNs: 1000, perByteNs: 0.08 },
          jitter: { rangeNs: 10, distribution: "normal" },
          capacity: { framesPerSecond: { 64: 1_000_000, 1518: 80_000 } },
          bufferFrames: 100,
          lossRatio: 0,
          reorderRatio: 0,
          duplicateRatio: 0,
          corruptRatio: 0,
          minFrameBytes: 64,
          maxFrameBytes: 1518,
          seed: 1,
          macTable: { size: 100, learningRate: 10, ageingSeconds: 300, floodsUnknown: true, floodsBroadcast: true },
        },
        {
          kind: "router",
          ports: ["11/2"],
          addresses: { "11/2": ["10.0.0.1/24", "2001:db8::1/64"] },
          routes: [{ to: "10.2.0.0/16", via: "10.0.0.2" }],
        },
      ],
      switches: { foreign: "FAILED", pushToSetter: false },
      values: { "11 M_COMMENT": { comment: "first" }, "*/* P_COMMENT": {}, "11/0 PS_CREATE [0]": {} },
    };
    expect(Object.keys(options).sort()).toEqual(Object.keys(schema.properties).sort());
    expect(faultsOf("lab.json", options)).toEqual([]);
    await using chassis = await Chassis.start(options as unknown as StartOptions);
    const tester = await logOn(chassis, "me", "");
    expect((await new commands.C_PORTCOUNTS(tester).get()).portCounts.at(-1)).toBe(4);
    expect((await new commands.C_MODEL(tester).get()).model).toBe("ValkyrieBay");
    expect((await new commands.M_MEDIA(tester, 11).get()).mediaConfig).toBe("QSFPDD_NRZ_TG");
    const sync = async (port: number) => (await new commands.P_RECEIVESYNC(tester, 11, port).get()).syncStatus;
    expect(await Promise.all([0, 1, 2, 3].map(sync))).toEqual(["IN_SYNC", "IN_SYNC", "IN_SYNC", "IN_SYNC"]);
    await tester.close();
  });
});

describe("values that a chassis starts with", () => {
  test("are set in order, where they say, the rest of the fields as it was", async () => {
    await using chassis = await Chassis.start({
      modules: [loki, loki],
      values: {
        C_COMMENT: { comment: "in the corner" },
        "* M_COMMENT": { comment: "spare" },
        "1 M_COMMENT": { comment: "in use" },
        "0/* P_COMMENT": { comment: "uplink" },
        "0/1 PS_INDICES": { streamIndices: [0, 3] },
        "0/1 PS_COMMENT [3]": { comment: "voice" },
        "0/1 PS_PACKETLENGTH [3]": { maxVal: 9000 },
        "0/1 P_TXTIMELIMIT": { microseconds: 5_000_000 },
        "0/1 P_TXPACKETLIMIT": { packetCountLimit: 12 },
      },
    });
    const tester = await logOn(chassis);
    expect((await new commands.C_COMMENT(tester).get()).comment).toBe("in the corner");
    const module = async (slot: number) => (await new commands.M_COMMENT(tester, slot).get()).comment;
    expect([await module(0), await module(1)]).toEqual(["spare", "in use"]);
    const port = async (slot: number, number: number) =>
      (await new commands.P_COMMENT(tester, slot, number).get()).comment;
    expect([await port(0, 0), await port(0, 1), await port(1, 1)]).toEqual(["uplink", "uplink", "Port number 1"]);
    expect((await new commands.PS_COMMENT(tester, 0, 1, 3).get()).comment).toBe("voice");
    expect(await new commands.PS_PACKETLENGTH(tester, 0, 1, 3).get()).toEqual({
      lengthType: "FIXED",
      minVal: 64,
      maxVal: 9000,
    });
    expect((await new commands.P_TXTIMELIMIT(tester, 0, 1).get()).microseconds).toBe(5_000_000n);
    expect((await new commands.P_RESERVATION(tester, 0, 1).get()).status).toBe("RELEASED");
    await tester.close();
  });

  test("of what clients can only read outlast a reset, others do not", async () => {
    await using chassis = await Chassis.start({
      values: {
        "0 M_SERIALNO": { serialNumber: 42 },
        "0/0 P_INTERFACE": { interface: "QSFP28 of our own" },
        "0/0 P_COMMENT": { comment: "uplink" },
      },
    });
    const tester = await logOn(chassis, "me");
    await new commands.P_RESERVATION(tester, 0, 0).set("RESERVE");
    await new commands.P_RESET(tester, 0, 0).set();
    expect((await new commands.M_SERIALNO(tester, 0).get()).serialNumber).toBe(42);
    expect((await new commands.P_INTERFACE(tester, 0, 0).get()).interface).toBe("QSFP28 of our own");
    expect((await new commands.P_COMMENT(tester, 0, 0).get()).comment).toBe("Port number 0");
    await tester.close();
  });

  test.each([
    ["an unknown command", { "0/0 P_COMENT": {} }, "/values/0~10 P_COMENT", /did you mean P_COMMENT/],
    ["a place that is not there", { "0/2 P_COMMENT": {} }, "/values/0~12 P_COMMENT", /has none there/],
    ["a module for the chassis", { "0 C_COMMENT": {} }, "/values/0 C_COMMENT", /the whole chassis/],
    ["an unknown field", { "0/0 P_COMMENT": { coment: "" } }, "/values/0~10 P_COMMENT", /did you mean comment/],
    ["a value out of range", { "0/0 P_ARPREPLY": { onOff: "MAYBE" } }, "/values/0~10 P_ARPREPLY", /onOff|on_off/],
    ["an index that is not there", { "0/0 PS_COMMENT [0]": { comment: "" } }, undefined, /BADINDEX/],
    ["what only a session has", { C_OWNER: { username: "me" } }, "/values/C_OWNER", /about a session/],
    ["what follows from the state", { "0/0 PT_TOTAL": {} }, "/values/0~10 PT_TOTAL", /follows from the state/],
  ])("are refused: %s", async (_, values, path, message) => {
    const error = await failure<ChassisOptionsError>(Chassis.start({ values }));
    expect(error).toBeInstanceOf(ChassisOptionsError);
    expect(error.message).toMatch(message);
    if (path !== undefined) expect(error.path).toBe(path);
  });
});

describe("modules", () => {
  test("without a slot take what those with one leave", async () => {
    await using chassis = await Chassis.start({ modules: [loki, { ...loki, slot: 0 }, loki] });
    const tester = await logOn(chassis);
    expect((await new commands.C_PORTCOUNTS(tester).get()).portCounts).toEqual([2, 2, 2]);
    await tester.close();
  });

  test.each([
    ["media of another module", { modules: [{ ...loki, media: "OSFP_TG" }] }, "/modules/0/media", /takes QSFP28/],
    ["a port that a module does not have", { wires: [["0/0", "0/2"]] }, "/wires/0/1", /no port "0\/2"/],
    [
      "two cables in a port",
      {
        wires: [
          ["0/0", "0/1"],
          ["00/0", "0/0"],
        ],
      },
      "/wires/1",
      /0\/0 has two cables/,
    ],
  ])("cannot have %s", async (_, options, path, message) => {
    const error = await failure<ChassisOptionsError>(Chassis.start(options as StartOptions));
    expect([error.path, error.message]).toEqual([path, expect.stringMatching(message)]);
  });
});

describe("chassis that are ready to start", () => {
  test.each(Object.entries(readyMade))("%s is a chassis file", (name) => {
    const file = join(ROOT, `emulator/xena/ready/${name}.json`);
    const content = JSON.parse(readFileSync(file, "utf8")) as { $schema: string };
    expect(faultsOf(name, content)).toEqual([]);
    expect(JSON.parse(readFileSync(join(file, "..", content.$schema), "utf8"))).toEqual(schema);
  });

  test("l23 has a module of each family of layers 2 and 3, all of them with links", async () => {
    await using chassis = await Chassis.start({ ...readyMade.l23 });
    await using tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port });
    const families = [...tester.modules].map((module) => models[module.info.revision as string]?.family);
    const all = new Set(
      Object.values(models).flatMap(({ family, platform }) => (platform === "valkyrie" ? [family] : [])),
    );
    expect(families.sort()).toEqual([...all].sort());
    const status = await Promise.all(tester.ports("*").map((port) => port.syncStatus.get()));
    expect(status.filter(({ syncStatus }) => syncStatus !== "IN_SYNC")).toEqual([]);
  });

  test("chimera has its impairment ports between two others", async () => {
    await using chassis = await Chassis.start({ ...readyMade.chimera });
    await using tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port });
    expect([...tester.modules].map((module) => module.info.revision)).toEqual([
      "Loki-100G-5S-2P",
      "Chimera-100G-5S-2P",
    ]);
    expect(readyMade.chimera.wires).toEqual([
      ["0/0", "1/0"],
      ["0/1", "1/1"],
    ]);
  });

  test("full has a module in each of twelve slots", async () => {
    await using chassis = await Chassis.start({ ...readyMade.full });
    await using tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port });
    expect([...tester.modules].map((module) => module.moduleId)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("vulcan and vulcanve have ports for layers 4 to 7", async () => {
    await using vulcan = await Chassis.start({ ...readyMade.vulcan });
    await using tester = await L47Tester.connect(vulcan.host, "me", { port: vulcan.port });
    expect([...tester.modules].map((module) => module.ports.length)).toEqual([4]);
    await using virtual = await Chassis.start({ ...readyMade.vulcanve });
    await using ve = await L47VeTester.connect(virtual.host, "me", { port: virtual.port });
    expect([...ve.modules].map((module) => module.ports.length)).toEqual([2]);
    expect((await new commands.C_MODEL(ve.time.connection).get()).model).toBe("VulcanVE");
    expect(await outcome(new commands.P4_STATE(ve.time.connection, 0, 0).get())).toBe("OK");
  });
});
