import { table } from "../../../generated/xena/table.js";
import { nearest } from "../../../runtime/xena/codec/nearest.js";
import type { Lab } from "../lab.js";
import type { Resource } from "../resource.js";
import { MODE_MBPS } from "../truths/speeds.js";
import { FaultError } from "./check.js";
import type { Fault } from "./fault.js";

/** What `chassis`, `0` or `0/1` names; undefined when the chassis does not have it. */
export function resourceAt(lab: Lab, text: string): Resource | undefined {
  if (text === "chassis") return lab.root;
  const [module = -1, port] = text.split("/").map(Number);
  return port === undefined ? lab.modules.get(module) : lab.port(module, port);
}

/** Commands that a fault may be about without naming what. */
const OF_REQUEST = "a fault that strikes by the clock has no request to take it from";

/** Looks at what only a certain chassis can tell: whether it has the target, the command, the speed. @throws FaultError */
export function checkTargets(lab: Lab, fault: Fault, isTimed: boolean): void {
  if (fault.do === "speed" && fault.mode !== "AUTO" && MODE_MBPS[fault.mode] === undefined)
    throw new FaultError(
      `"mode" of fault "speed" must be AUTO or one of ${Object.keys(MODE_MBPS).join(", ")}, not "${fault.mode}"`,
    );
  if (fault.do === "storm") checkReadable(fault.command);
  if (!("target" in fault) && !(isTimed && NEEDS_TARGET.has(fault.do))) return;
  const target = "target" in fault ? fault.target : undefined;
  if (target === undefined) {
    if (isTimed && NEEDS_TARGET.has(fault.do))
      throw new FaultError(`fault "${fault.do}" needs "target": ${OF_REQUEST}`);
    return;
  }
  if (resourceAt(lab, target) === undefined)
    throw new FaultError(`fault "${fault.do}" names target "${target}", which the chassis does not have`);
  const needs = NEEDS_TARGET.get(fault.do);
  if (needs === "port" && !target.includes("/"))
    throw new FaultError(`fault "${fault.do}" needs a port such as "0/1" as its target, not "${target}"`);
  if (needs === "module" && target === "chassis")
    throw new FaultError(`fault "${fault.do}" needs a module such as "0" as its target, not "chassis"`);
}

/** What the target of a fault must be. */
const NEEDS_TARGET: ReadonlyMap<string, "any" | "module" | "port"> = new Map([
  ["steal", "any"],
  ["flap", "port"],
  ["speed", "port"],
  ["reconfigure", "module"],
  ["clearCounters", "port"],
]);

function checkReadable(name: string): void {
  const spec = table.byName(name);
  if (spec?.get !== undefined) return;
  const names = table.all().filter(({ get }) => get !== undefined);
  const near = nearest(
    name,
    names.map((each) => each.name),
    3,
  );
  const hint = near.length === 0 ? "" : `; did you mean ${near.join(", ")}?`;
  throw new FaultError(`"command" of fault "storm" must be a command that can be read, not "${name}"${hint}`);
}
