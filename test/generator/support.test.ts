import { describe, expect, test } from "vitest";
import { familiesByCommand } from "../../generated/xena/support.js";
import { table } from "../../generated/xena/table.js";

describe("the families of a command", () => {
  test.each([
    ["of a port that only one family has", "P4_TRAFFIC", "l47"],
    ["of Chimera ports", "PE_COMMENT", "chimera"],
    ["of a part that two families have", "P_LLDP_CREATE", "freya edun"],
    ["of an item of a manager", "PS_RATEPPS", "odin combi loki loki2 thor thor2 freya edun"],
    ["of a module", "M_HEALTH", "freya edun"],
    ["of models within a family", "P_BRRMODE", "odin"],
  ])("%s", (_, command, families) => {
    expect(familiesByCommand[command]).toBe(families);
  });

  test("are not listed where every family has it, where none is known to, and for the chassis", () => {
    for (const command of ["P_RESERVATION", "M_RESERVATION", "C_TRAFFIC", "PP_TXPRBSTYPE"])
      expect(Object.hasOwn(familiesByCommand, command), command).toBe(false);
  });

  test("belong to commands of the schema", () => {
    expect(Object.keys(familiesByCommand).filter((name) => table.byName(name) === undefined)).toEqual([]);
  });
});
