import { type Clock, scaledClock } from "./clock.js";
import { Lab } from "./lab.js";
import type { ResolvedOptions } from "./options.js";
import { Module } from "./parts.js";
import { reconfigure } from "./reconfigure.js";
import { changeTo } from "./remember.js";
import { setValues } from "./start-values.js";
import { stateChassis } from "./truths/chassis.js";
import { sharedPortTruths, stateModule, statePort } from "./truths/module.js";

/**
 * Builds what a chassis is made of: modules and ports with their truths, cables, and the values it starts with.
 * @throws ChassisOptionsError for a start value that cannot be set
 */
export function buildLab(options: ResolvedOptions, wall: Clock): Lab {
  const clock = options.speed === 1 ? wall : scaledClock(wall, options.speed);
  const lab = new Lab(options, clock, wall);
  addModules(lab);
  plugCables(lab);
  lab.network.build(lab.options.devices);
  stateChassis(lab);
  setValues(lab, options.values);
  // Nobody is there to be told.
  lab.pushes.deliver();
  return lab;
}

function addModules(lab: Lab): void {
  const { modules, serial, version } = lab.options;
  for (const [slot, { kind, media }] of modules) {
    const module = new Module(lab, slot, kind, sharedPortTruths(kind));
    lab.modules.set(slot, module);
    stateModule(module, serial, version.join("."));
    for (const port of module.ports) statePort(port, serial);
    if (media === undefined) continue;
    changeTo(lab, module, "M_MEDIA", { mediaConfig: media.type });
    reconfigure(lab, module, media.speeds, media.text);
  }
}

function plugCables(lab: Lab): void {
  for (const port of lab.ports()) port.peer = undefined;
  for (const [a, b] of lab.options.wires) {
    const [first, second] = [lab.port(a.module, a.port), lab.port(b.module, b.port)];
    if (first === undefined || second === undefined) continue;
    first.peer = second;
    second.peer = first;
  }
}
