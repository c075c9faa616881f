import { describe, expect, test } from "vitest";
import { FLOWS, field, PS, problems, RATE } from "./small-schema.js";

describe("references", () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      "an unknown enum",
      { [`${RATE}/fields/mode/enum`]: "RateMod", [`${RATE}/fields/mode/default`]: undefined },
      `${PS}:/PS_RATEPPS/fields/mode/enum: no enum "RateMod"; did you mean "RateMode"?`,
    ],
    [
      "an enum on a text",
      {
        [`${FLOWS}/get/mode`]: { type: "str", enum: "RateMode", summary: "how they are spread" },
        [`${FLOWS}/get/flows`]: undefined,
      },
      `${PS}:/PS_FLOWS/get/mode: an enum needs an integer of up to 32 bits, not "str"`,
    ],
    [
      "an unknown index",
      { [`${RATE}/indices`]: ["steam"] },
      `${PS}:/PS_RATEPPS/indices/0: no index "steam"; did you mean "stream"?`,
    ],
    [
      "an unknown enum of an index",
      { "indices.json#indices/stream/enum": "Stream" },
      'schema/xena/indices.json:/stream/enum: no enum "Stream"',
    ],
    [
      "an index of any length beside another",
      {
        "indices.json#indices/sub": { variadic: true, summary: "Path into a tree of reports." },
        [`${RATE}/indices`]: ["stream", "sub"],
      },
      `${PS}:/PS_RATEPPS/indices: a list of any length stands alone`,
    ],
    [
      "a reply with an enum or a list that is to be hot",
      { [`${FLOWS}/hot`]: true },
      `${PS}:/PS_FLOWS/hot: only a reply of integers of 32 or 64 bits, without enums, can be hot`,
    ],
    [
      "an unknown field of a shortcut",
      { [`${RATE}/shortcuts/bursty`]: { mod: "BURSTY" } },
      `${PS}:/PS_RATEPPS/shortcuts/bursty/mod: the command sets no field "mod"; did you mean "mode"?`,
    ],
    [
      "an unknown member in a shortcut",
      { [`${RATE}/shortcuts/bursty`]: { mode: "BURST" } },
      `${PS}:/PS_RATEPPS/shortcuts/bursty/mode: "BURST" is no member of RateMode; did you mean "BURSTY"?`,
    ],
    [
      "a shortcut of a command that cannot be set",
      { [`${FLOWS}/shortcuts`]: { on: { flows: [] } } },
      `${PS}:/PS_FLOWS/shortcuts/on/flows: the command sets no field "flows"`,
    ],
    [
      "an unknown member as default",
      { [`${RATE}/fields/mode/default`]: "STEADI" },
      `${PS}:/PS_RATEPPS/fields/mode/default: "STEADI" is no member of RateMode; did you mean "STEADY"?`,
    ],
    [
      "an unknown command of a session",
      { "session.json#roles/owner": "C_OWNR" },
      'schema/xena/session.json:/roles/owner: no command "C_OWNR"; did you mean "C_OWNER"?',
    ],
    [
      "a member of a struct that has no fixed size",
      { [`${FLOWS}/get/flows/members/name`]: { type: "str", summary: "its name" } },
      `${PS}:/PS_FLOWS/get/flows/members/name: a member must be one value of fixed size`,
    ],
    [
      "two fields of open size",
      { [`${FLOWS}/get/names`]: { type: "str", summary: "their names" } },
      `${PS}:/PS_FLOWS/get: flows and names are all of open size; a layout can have one such field`,
    ],
  ])("%s is named", (_, changes, problem) => {
    expect(problems(changes)).toEqual([problem]);
  });
});

describe("what must be there once", () => {
  const copy = { code: 300, scope: "port", since: "1.0", summary: "Another thing altogether.", set: {} };

  test.each<[string, Record<string, unknown>, string]>([
    [
      "a code",
      { "commands/ps.json#commands/PS_OTHER": { ...copy, code: 170 } },
      `${PS}:/PS_OTHER/code: code 170 is taken by ${PS}:/PS_RATEPPS`,
    ],
    [
      "a command in two files",
      { "commands/px.json": { title: "More", commands: { PS_FLOWS: copy } } },
      `schema/xena/commands/px.json:/PS_FLOWS: command "PS_FLOWS" is taken by ${PS}:/PS_FLOWS`,
    ],
    [
      "an enum in two files",
      {
        "enums/px.json": {
          title: "More",
          enums: { RateMode: { summary: "Another one altogether.", members: { A: 0 } } },
        },
      },
      'schema/xena/enums/px.json:/RateMode: enum "RateMode" is taken by schema/xena/enums/ps.json:/RateMode',
    ],
    [
      "an index of a command",
      { [`${RATE}/indices`]: ["stream", "stream"] },
      `${PS}:/PS_RATEPPS/indices/1: the index "stream" is there twice`,
    ],
    [
      "a field's name in TypeScript",
      { [`${RATE}/fields/Mode`]: field({}) },
      `${PS}:/PS_RATEPPS/fields/Mode: "Mode" and "mode" are both mode in TypeScript`,
    ],
    [
      "a struct member's name in TypeScript",
      { [`${FLOWS}/get/flows/members/flowId`]: field({}) },
      `${PS}:/PS_FLOWS/get/flows/members/flowId: "flowId" and "flow_id" are both flowId in TypeScript`,
    ],
    [
      "a method",
      { [`${RATE}/actions`]: { set_steady: { mode: "STEADY" } } },
      `${PS}:/PS_RATEPPS: a shortcut becomes setSteady in TypeScript, which the command has already`,
    ],
    [
      "a method that every command has",
      { [`${RATE}/actions`]: { get: { mode: "STEADY" } } },
      `${PS}:/PS_RATEPPS: a shortcut becomes get in TypeScript, which the command has already`,
    ],
    [
      "a struct's interface, which must not be that of the values",
      { [`${FLOWS}/get`]: { values: { type: "struct[]", members: { a: field({}) }, summary: "one entry each" } } },
      `${PS}:/PS_FLOWS/get/values: its type in TypeScript, PS_FLOWS_Values, is that of ${PS}:/PS_FLOWS already`,
    ],
    [
      "a struct's interface, which get and set must not use for two lists",
      { [`${FLOWS}/set`]: { flows: { type: "struct[]", members: { a: field({}) }, summary: "one entry each" } } },
      `${PS}:/PS_FLOWS/set/flows: its type in TypeScript, PS_FLOWS_Flows, is that of ${PS}:/PS_FLOWS/get/flows already`,
    ],
  ])("%s is refused the second time", (_, changes, problem) => {
    expect(problems(changes)).toEqual([problem]);
  });
});

describe("ranges", () => {
  const place = `${PS}:/PS_RATEPPS/fields/mode`;

  test.each<[string, object, string]>([
    ["a range that holds nothing", { min: 9, max: 5 }, `${place}/min: 9 is above max 5`],
    [
      "a range wider than the wire type",
      { max: 300 },
      `${place}/max: 300 does not fit into u8, which goes from 0 to 255`,
    ],
    ["a range of a text", { type: "mac", max: 300 }, `${place}: min and max are for integers only`],
    ["a default outside its range", { max: 5, default: 6 }, `${place}/default: 6 is out of the range of the field`],
    [
      "a default that is too large",
      { default: 256 },
      `${place}/default: 256 does not fit into u8, which goes from 0 to 255`,
    ],
  ])("%s is named", (_, rest, problem) => {
    const changes = { [`${RATE}/fields/mode`]: field(rest), [`${RATE}/shortcuts`]: undefined };
    expect(problems(changes)).toEqual([problem]);
  });

  test("an enum whose numbers do not fit into the field is named with the member", () => {
    expect(problems({ "enums/ps.json#enums/RateMode/members/ALL": 256 })).toEqual([
      `${place}/enum: 256 does not fit into u8, which goes from 0 to 255 (RateMode.ALL)`,
    ]);
  });
});
