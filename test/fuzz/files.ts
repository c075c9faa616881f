import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ChassisOptionsError, type Fault, FaultError, readyMade } from "labwire/xena/emulator";
import { CliError } from "../../cli/errors.js";
import { faultsOf } from "../../cli/xena/chassis-file.js";
import { readFaults } from "../../cli/xena/fault-input.js";
import { checkFault } from "../../emulator/xena/faults/check.js";
import { resolveOptions } from "../../emulator/xena/options.js";
import { TROUBLES } from "../faults/troubles.js";
import { SchemaFolder, smallSchema } from "../generator/small-schema.js";
import type { Dice } from "./dice.js";
import { mutateJson, mutateText } from "./mutate.js";
import { mayRefuse, type Target } from "./target.js";

/** Chassis files to begin with. */
const CHASSIS: readonly unknown[] = [
  ...Object.values(readyMade),
  {
    modules: [
      { revision: "Thor-400G-7S-1P", slot: 2 },
      { revision: "Loki-100G-5S-2P", ports: 2, gbps: 40 },
    ],
    wires: [["0/0", "0/1"]],
    values: { "0/* P_COMMENT": { comment: "uplink" }, "* M_COMMENT": { comment: "module" } },
    version: [480, 0],
    switches: {},
    speed: 2,
  },
];

/** Chassis files as JSON.parse gives them: taken, or refused with a ChassisOptionsError. */
export const chassisFiles: Target = {
  unit: "chassis files",
  rounds: 1500,
  run(dice, rounds) {
    for (let round = 0; round < rounds; round++) {
      const options = mutateJson(dice, dice.of(CHASSIS));
      mayRefuse(() => void resolveOptions(options as never), ChassisOptionsError);
      if (round % 200 === 0) faultsOf("chassis.json", options);
    }
    return rounds;
  },
};

const FAULTS: readonly unknown[] = TROUBLES.map(({ fault }, i) =>
  i % 3 === 0
    ? { ...fault, match: { command: "P_*", module: 0, port: 1, kind: "get", after: 2 }, probability: 0.5, seed: 7 }
    : fault,
);

/** Faults as objects and as texts of the command line. */
export const faultFiles: Target = {
  unit: "faults",
  rounds: 1500,
  run(dice, rounds) {
    for (let round = 0; round < rounds; round++) {
      const fault = mutateJson(dice, dice.of(FAULTS));
      mayRefuse(() => void checkFault(fault as Fault), FaultError);
      if (round % 100 > 0) continue;
      const text = mutateText(dice, JSON.stringify(fault) ?? "");
      mayRefuse(() => void readFaults(undefined, [text]), CliError);
    }
    return rounds;
  },
};

/** Schemas with mistakes: their one clear error, and nothing written. */
export const schemas: Target = {
  unit: "schemas",
  rounds: 20,
  run(dice, rounds) {
    using folder = new SchemaFolder(smallSchema());
    for (let round = 0; round < rounds; round++) trySchema(dice, folder);
    return rounds;
  },
};

function trySchema(dice: Dice, folder: SchemaFolder): void {
  const files = smallSchema() as Record<string, unknown>;
  const path = dice.of(Object.keys(files));
  const content = dice.oneIn(3)
    ? mutateText(dice, JSON.stringify(files[path]))
    : JSON.stringify(mutateJson(dice, files[path]));
  put(folder, path, content ?? "");
  const problems = folder.problems();
  if (problems.some((problem) => problem.trim() === "")) throw new Error("a problem without words");
  if (problems.length > 0 && existsSync(folder.out)) throw new Error(`written in spite of ${problems[0]}`);
  rmSync(folder.out, { recursive: true, force: true });
  put(folder, path, JSON.stringify(files[path]));
}

function put(folder: SchemaFolder, path: string, content: string): void {
  const file = join(folder.schema, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
