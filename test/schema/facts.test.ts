import { type CommandModel, type FieldModel, type LayoutModel, readModel } from "labwire/generator";
import { describe, expect, test } from "vitest";
import facts from "./facts.json" with { type: "json" };
import { type Command, commands, corrections, enums, type Fields, indices, SCHEMA } from "./read-schema.js";

/** A command as the facts have it: what identifies it and fixes its bytes. */
type Fact = (string | number | boolean | null)[];

const model = readModel(SCHEMA);

/** Bytes of a layout in the notation of the facts, or null when there is none. */
function wireOf(fields: Fields | undefined): string | null {
  const types = Object.values(fields ?? {}).map(({ type, members }) =>
    members === undefined ? type : `[${wireOf(members)}]`,
  );
  return fields === undefined ? null : types.join(" ");
}

function wireOfModel(layout: LayoutModel | undefined): string | null {
  return layout === undefined ? null : layout.fields.map(typeOf).join(" ");
}

function typeOf(field: FieldModel): string {
  switch (field.kind) {
    case "scalar":
      return field.hexBytes > 0 ? `hex[${field.hexBytes}]` : field.wire;
    case "list":
      return `${field.wire}[${field.count > 0 ? field.count : ""}]`;
    case "structs":
      return `[${field.members.map(typeOf).join(" ")}]`;
    default:
      return field satisfies never;
  }
}

function factOf([name, command]: [string, Command]): Fact {
  const { code, scope, push, fields } = command;
  const isOpen = command.indices?.some((index) => indices[index]?.variadic) === true;
  const count = isOpen ? "any" : (command.indices?.length ?? 0);
  return [name, code, scope, count, push === true, wireOf(fields ?? command.get), wireOf(fields ?? command.set)];
}

function factOfModel({ name, code, scope, indices, pushed, get, set }: CommandModel): Fact {
  const count = indices.some((index) => index.variadic) ? "any" : indices.length;
  return [name, code, scope, count, pushed, wireOfModel(get), wireOfModel(set)];
}

const byCode = (a: Fact, b: Fact): number => Number(a[1]) - Number(b[1]);

describe("the schema against the recorded protocol", () => {
  test("has the same commands with the same codes, scopes, indices, pushes and bytes", () => {
    expect(facts.columns).toEqual(["name", "code", "scope", "indices", "pushed", "get", "set"]);
    expect(facts.commands).toHaveLength(796);
    expect(commands.map(factOf).sort(byCode)).toEqual(facts.commands);
  });

  test("departs from it only where a correction says so, and why", () => {
    const recorded = new Map(facts.commands.map((fact) => [fact[0], fact]));
    const differing = model.commands
      .filter((command) => JSON.stringify(factOfModel(command)) !== JSON.stringify(recorded.get(command.name)))
      .map((command) => command.name);
    const corrected = corrections.filter(({ at }) => /\/(type|indices)$/.test(at)).map(({ at }) => at.split("/")[0]);
    expect(differing.filter((name) => !corrected.includes(name))).toEqual([]);
    expect(differing.sort()).toEqual([
      "P4G_VLAN_TCI",
      "P4_DHCP_VLAN",
      "PEF_MASK",
      "PEF_VALUE",
      "PF_CONDITION",
      "PL1_PCSL_INJECT_ERR",
    ]);
  });

  test("has the same enums with the same numbers, and shows the same name for each", () => {
    const ours = new Map(enums);
    expect([...ours.keys()].sort()).toEqual(facts.enums.map(([name]) => name));
    for (const [name, flags, members] of facts.enums as [string, boolean, string][]) {
      const recorded = members.split(" ").map((word) => word.split("=") as [string, string]);
      const { flags: areFlags, members: known = {} } = ours.get(name) ?? {};
      const numbers = Object.entries(known).map(([member, entry]): [string, number] => [
        member,
        typeof entry === "number" ? entry : entry.value,
      ]);
      expect(areFlags === true, name).toBe(flags);
      expect(Object.fromEntries(numbers), name).toEqual(
        Object.fromEntries(recorded.map(([member, value]) => [member, Number(value)])),
      );
      expect(firstNames(numbers), name).toEqual(firstNames(recorded.map(([member, value]) => [member, Number(value)])));
    }
  });
});

/** The name that is shown for each number. */
function firstNames(members: readonly [name: string, value: number][]): Map<number, string> {
  return new Map([...members].reverse().map(([name, value]) => [value, name]));
}
