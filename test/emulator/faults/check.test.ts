import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Chassis, type Fault, FaultError } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { ACTIONS, MATCH, WHEN } from "../../../emulator/xena/faults/actions.js";
import { checkFault } from "../../../emulator/xena/faults/check.js";
import { FIELD_RELEASES, isNewer } from "../../../emulator/xena/faults/releases.js";
import { readModel } from "../../../generator/index.js";
import { startChassis } from "../support.js";

const ROOT = join(import.meta.dirname, "../../..");
const SCHEMA = JSON.parse(readFileSync(join(ROOT, "schema/xena/meta/faults.schema.json"), "utf8")) as {
  readonly definitions: Record<string, { readonly properties: Record<string, unknown>; readonly required?: string[] }>;
};

const isValid = new Ajv({ strict: false }).compile(SCHEMA);

/** One good fault of each kind. */
const GOOD: readonly Fault[] = [
  { do: "status", status: ["PENDING", 99], delayMs: 5, execute: true },
  {
    do: "hang",
    match: { session: 1, owner: "me", command: "P_*|C_NAME", module: 0, port: 254, kind: "get", after: 3 },
  },
  { do: "sessionLimit", sessions: 0 },
  { do: "noLicence", status: "NOLICPORT" },
  { do: "truncate", bytes: 1, count: 4, probability: 0.5, seed: 9 },
  { do: "extend", bytes: 4 },
  { do: "extend", hex: "00ff" },
  { do: "unknownEnum", field: "on_off", value: -1 },
  { do: "oldFirmware", release: "1.0-beta.2" },
  { do: "oldFirmware", fields: 3 },
  { do: "wrap", bits: 32 },
  { do: "stale" },
  { do: "wrongId", by: -1 },
  { do: "wrongCode", code: 4095 },
  { do: "wrongMagic", hex: "deadbeef" },
  { do: "padding", fill: 255, bytes: 3 },
  { do: "delay", ms: 1.5, jitterMs: 2, blocks: true },
  { do: "lose", match: { kind: "push" } },
  { do: "double", times: 2, delayMs: 1 },
  { do: "reorder", ms: 1 },
  { do: "trickle", bytes: 1, gapMs: 1 },
  { do: "disconnect", afterBytes: 8, reset: true },
  { do: "steal", target: "0/0", owner: "you", atMs: 5 },
  { do: "nameCollision", target: "0/1" },
  { do: "flap", target: "0/0", ms: 5, everyMs: 10 },
  { do: "speed", target: "0/0", mode: "AUTO", ms: 1 },
  { do: "reconfigure", target: "0", speeds: [10_000] },
  { do: "clearCounters", target: "0/0" },
  { do: "clockSkew", seconds: -5 },
  { do: "reboot", ms: 0, state: "default" },
  { do: "storm", command: "P_TRAFFIC", target: "0/0", indices: [], times: 3 },
];

/** What is no fault, and a word of what is said about it. */
const BAD: readonly (readonly [unknown, RegExp])[] = [
  [null, /a fault must be an object, not null/],
  [[], /a fault must be an object/],
  [{}, /"do" must be one of status, hang, .*storm.*, not undefined/],
  [{ do: "dely", ms: 1 }, /did you mean "delay"/],
  [{ do: "toString" }, /"do" must be one of/],
  [{ do: "delay" }, /fault "delay" needs "ms"/],
  [{ do: "delay", ms: -1 }, /"ms" of fault "delay" must be a number 0 to 86400000, not -1/],
  [{ do: "delay", ms: "5" }, /"ms" of fault "delay" must be a number/],
  [
    { do: "delay", ms: 5, jitter: 3 },
    /has no key "jitter" \(did you mean "jitterMs"\?\); it may have do, match, count/,
  ],
  [{ do: "hang", constructor: 1 }, /has no key "constructor"/],
  [{ do: "status", status: "FAILT" }, /"status" of fault "status" must be a number 0 to 4095.*FAILED/],
  [{ do: "status", status: 4096 }, /4095/],
  [{ do: "status", status: [] }, /a list of statuses/],
  [{ do: "extend" }, /needs one of "bytes", "hex"/],
  [{ do: "extend", hex: "0" }, /pairs of hex digits/],
  [{ do: "wrongMagic", hex: "00" }, /8 hex digits/],
  [{ do: "oldFirmware", release: "new" }, /a release such as/],
  [{ do: "truncate", bytes: 1.5 }, /an integer 1 to 65535, not 1.5/],
  [{ do: "trickle", bytes: 0 }, /an integer 1/],
  [{ do: "steal", target: "1/2/3" }, /a port such as/],
  [{ do: "reboot", state: "off" }, /persistent or default/],
  [{ do: "reconfigure", speeds: [0] }, /a list of integers/],
  [{ do: "lose", count: 0 }, /"count" of fault "lose" must be an integer 1/],
  [{ do: "lose", probability: 2 }, /a number 0 to 1/],
  [{ do: "lose", match: { kind: "reply" } }, /"kind" of match of fault "lose" must be get or set or push, not "reply"/],
  [{ do: "lose", match: { comand: "x" } }, /did you mean "command"/],
  [{ do: "lose", match: { command: "P_.*" } }, /the name of a command/],
  [{ do: "lose", match: 5 }, /"match" must be an object/],
];

/** What only the emulator refuses: the schema cannot say it, or it takes a chassis to tell. */
const BAD_HERE: readonly (readonly [Fault, RegExp])[] = [
  [{ do: "status", status: "OK", match: { kind: "push" } }, /strikes requests/],
  [{ do: "flap", target: "0/0", atMs: 1, match: {} }, /by the clock or by a match/],
  [{ do: "delay", ms: 1, atMs: 1 }, /takes no "atMs"/],
  [{ do: "flap", target: "7/0" }, /target "7\/0", which the chassis does not have/],
  [{ do: "flap", target: "0" }, /needs a port such as/],
  [{ do: "flap" }, /needs "target"/],
  [{ do: "reconfigure", target: "chassis", speeds: [1] }, /needs a module/],
  [{ do: "speed", target: "0/0", mode: "F3G" }, /must be AUTO or one of F10M/],
  [{ do: "storm", command: "P_TRAFIC", times: 1 }, /did you mean P_TRAFFIC/],
  [{ do: "storm", command: "P_RESET", times: 1 }, /can be read/],
];

describe("a fault", () => {
  test("of each kind passes the check and the schema", () => {
    expect([...new Set(GOOD.map((fault) => fault.do))].sort()).toEqual(Object.keys(ACTIONS).sort());
    for (const fault of GOOD) {
      expect(checkFault(fault)).toBe(fault);
      expect([isValid({ faults: [fault] }), isValid.errors], JSON.stringify(fault)).toEqual([true, null]);
    }
  });

  test.each(BAD)("that is none is refused by both: %j", (fault, words) => {
    expect(() => checkFault(fault)).toThrow(words);
    expect(isValid({ faults: [fault] })).toBe(false);
  });

  test.each(BAD_HERE)(
    "that cannot be on this chassis is refused, and nothing of it stays: %j",
    async (fault, words) => {
      const { chassis, clock } = await startChassis();
      expect(() => chassis.faults.add(fault)).toThrow(words);
      expect(chassis.faults.size).toBe(0);
      expect(clock.scheduled).toBe(0);
      await chassis.stop();
      await expect(Chassis.start({ faults: [{ do: "stale" }, fault] })).rejects.toThrow(FaultError);
    },
  );

  test("takes the same keys by the check and by the schema", () => {
    for (const [name, { strikes, takes }] of Object.entries(ACTIONS)) {
      const { properties, required = [] } = SCHEMA.definitions[
        name === "status" ? "statusFault" : name
      ] as (typeof SCHEMA.definitions)[string];
      const isTimed = strikes === "chassis" || name === "disconnect";
      const when = Object.keys(WHEN).filter((key) => isTimed || !key.endsWith("Ms"));
      expect(Object.keys(properties).sort(), name).toEqual(["do", "match", ...when, ...Object.keys(takes)].sort());
      const needed = Object.entries(takes).flatMap(([key, { isNeeded }]) => (isNeeded === true ? [key] : []));
      expect(required, name).toEqual(needed);
    }
    expect(Object.keys(SCHEMA.definitions.match?.properties ?? {})).toEqual(Object.keys(MATCH));
  });
});

describe("the releases of fields", () => {
  test("are those of the schema", () => {
    const found: Record<string, Record<string, string>> = {};
    for (const command of readModel(join(ROOT, "schema/xena")).commands) {
      for (const { name, since } of command.get?.fields ?? []) {
        if (since === undefined) continue;
        found[command.name] ??= {};
        (found[command.name] as Record<string, string>)[name] = since;
      }
    }
    expect(FIELD_RELEASES).toEqual(found);
  });

  test("are compared number by number, and a preview is older than what it shows", () => {
    expect(isNewer("1.10.0", "1.9.2")).toBe(true);
    expect(isNewer("1.9.2", "1.10.0")).toBe(false);
    expect(isNewer("2.0", "2.0.0")).toBe(false);
    expect(isNewer("1.0", "1.0-beta.2")).toBe(true);
    expect(isNewer("1.0-beta.2", "1.0")).toBe(false);
    expect(isNewer("1.0-beta.3", "1.0-beta.2")).toBe(true);
    expect(isNewer("1.0.0", "1.0.0b1")).toBe(true);
  });
});
