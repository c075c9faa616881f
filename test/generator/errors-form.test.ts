import { describe, expect, test } from "vitest";
import { FLOWS, PS, problems, RATE } from "./small-schema.js";

describe("a file against its JSON Schema", () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      "an unknown wire type, with the one that was probably meant",
      { [`${RATE}/fields/stream_rate_pps/type`]: "u33" },
      `${PS}:/PS_RATEPPS/fields/stream_rate_pps/type: unknown wire type "u33"; did you mean "u32"?`,
    ],
    [
      "an unknown wire type of a member of a structure",
      { [`${FLOWS}/get/flows/members/rate/type`]: "hexx" },
      `${PS}:/PS_FLOWS/get/flows/members/rate/type: unknown wire type "hexx"; did you mean "hex"?`,
    ],
    [
      "a wire type that is no text",
      { [`${RATE}/fields/stream_rate_pps/type`]: 32 },
      `${PS}:/PS_RATEPPS/fields/stream_rate_pps/type: unknown wire type 32; did you mean "i32"?`,
    ],
    [
      "a field called type that lacks its own type",
      { [`${FLOWS}/get/type`]: { summary: "kind of flow" } },
      `${PS}:/PS_FLOWS/get/type: "type" is missing`,
    ],
    ["an unknown key", { [`${RATE}/pushed`]: true }, `${PS}:/PS_RATEPPS: unknown key "pushed"; did you mean "push"?`],
    ["a command without a summary", { [`${RATE}/summary`]: undefined }, `${PS}:/PS_RATEPPS: "summary" is missing`],
    [
      "a command whose summary is no sentence",
      { [`${RATE}/summary`]: "rate" },
      `${PS}:/PS_RATEPPS/summary: "rate" is not one sentence that says what it is, with a capital and a full stop`,
    ],
    [
      "a field without a summary",
      { [`${RATE}/fields/mode/summary`]: undefined },
      `${PS}:/PS_RATEPPS/fields/mode: "summary" is missing`,
    ],
    [
      "a field whose summary ends like a sentence",
      { [`${RATE}/fields/mode/summary`]: "How they are spread." },
      `${PS}:/PS_RATEPPS/fields/mode/summary: "How they are spread." is not a phrase that says what it is, without a full stop`,
    ],
    [
      "fields together with get",
      { [`${RATE}/get`]: {} },
      `${PS}:/PS_RATEPPS: fields says both what get answers and what set takes; write get and set instead when these differ`,
    ],
    [
      "a command with no layout at all",
      { [`${RATE}/fields`]: undefined },
      `${PS}:/PS_RATEPPS: one of fields, get and set must be there`,
    ],
    [
      "a struct without members",
      { [`${FLOWS}/get/flows/members`]: undefined },
      `${PS}:/PS_FLOWS/get/flows: "members" is missing`,
    ],
    [
      "members of something that is no struct",
      { [`${RATE}/fields/mode/members`]: {} },
      `${PS}:/PS_RATEPPS/fields/mode: only a struct[] has members`,
    ],
    ["a code beyond 12 bits", { [`${RATE}/code`]: 5000 }, `${PS}:/PS_RATEPPS/code: must be <= 4095`],
    [
      "a scope that is none",
      { [`${RATE}/scope`]: "ports" },
      `${PS}:/PS_RATEPPS/scope: "ports" is not allowed here; did you mean "port"?`,
    ],
    [
      "an unknown unit",
      { [`${RATE}/fields/mode/unit`]: "packets/s" },
      `${PS}:/PS_RATEPPS/fields/mode/unit: "packets/s" is not allowed here; did you mean "packet/s"?`,
    ],
    ["push: false", { [`${RATE}/push`]: false }, `${PS}:/PS_RATEPPS/push: must be true or left out, not false`],
    [
      "a command's name in small letters",
      {
        "commands/ps.json#commands/ps_rate": {
          code: 9,
          scope: "port",
          since: "1.0",
          summary: "Nothing much to set.",
          set: {},
        },
      },
      `${PS}:/ps_rate: "ps_rate" is not a command's name: capitals and digits in parts with _ between them`,
    ],
    [
      "an enum member that is neither a number nor described",
      { "enums/ps.json#enums/RateMode/members/BURSTY": "1" },
      'schema/xena/enums/ps.json:/RateMode/members/BURSTY: a member is a number, or { "value": number, "summary": a phrase without a full stop }',
    ],
    [
      "a correction that neither renames nor replaces",
      { "overrides.json#corrections/0": { at: "PS_RATEPPS/fields/mode", reason: "No reason." } },
      "schema/xena/overrides.json:/0: a correction has either rename, or both from and to",
    ],
    [
      "a correction without a reason",
      { "overrides.json#corrections/0/reason": undefined },
      'schema/xena/overrides.json:/0: "reason" is missing',
    ],
    [
      "a session without a part",
      { "session.json#roles/logoff": undefined },
      'schema/xena/session.json:/roles: "logoff" is missing',
    ],
  ])("%s is named", (_, changes, problem) => {
    expect(problems(changes)).toEqual([problem]);
  });
});
