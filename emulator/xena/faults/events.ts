import { absentClient } from "../absent-client.js";
import { infoNamed } from "../command-info.js";
import { execute, getRequest } from "../execute.js";
import { keepingTrackOfLink } from "../handlers/ports.js";
import type { Lab } from "../lab.js";
import { type Module, Port } from "../parts.js";
import { reconfigure } from "../reconfigure.js";
import { changeTo } from "../remember.js";
import type { Resource } from "../resource.js";
import type { ActiveFault } from "./active.js";
import type { FaultOf } from "./fault.js";
import { seize, vanish } from "./ghost.js";
import { resourceAt } from "./target.js";

/** What of a chassis a fault can reach besides its state. */
export interface Machine {
  /** The chassis as it is now; another one after a reboot that forgets everything. */
  lab(): Lab;
  /** Ends all sessions, refuses new ones for a time, and comes back. */
  reboot(ms: number, keeps: boolean): void;
  /** Runs something later, with all pushes sent behind it. @returns a function that calls it off */
  later(ms: number, run: () => void): () => void;
}

/** The request at which a fault strikes; nothing when it strikes by the clock. */
export interface Occasion {
  readonly resource?: Resource | undefined;
  /** Name that the client gives itself with this request. */
  readonly newOwner?: string | undefined;
}

const DEFAULT_FLAP_MS = 1000;
const DEFAULT_DOWN_MS = 1000;
const GHOST_NAME = "ghost";

/** Brings about what a fault does to the chassis; faults of other kinds do nothing here. */
export function bringAbout(machine: Machine, active: ActiveFault, occasion: Occasion = {}): void {
  const { fault } = active;
  const lab = machine.lab();
  const at = "target" in fault && fault.target !== undefined ? resourceAt(lab, fault.target) : occasion.resource;
  switch (fault.do) {
    case "steal":
      return at === undefined ? undefined : steal(machine, active, at, fault.owner ?? GHOST_NAME);
    case "nameCollision":
      return collide(machine, active, at, occasion.newOwner);
    case "flap":
      return at instanceof Port ? flap(machine, active, at, fault.ms ?? DEFAULT_FLAP_MS) : undefined;
    case "speed":
      return at instanceof Port ? changeSpeed(machine, active, at, fault) : undefined;
    case "reconfigure":
      return at === undefined ? undefined : reconfigureAt(lab, at, fault.speeds);
    case "clearCounters":
      return at instanceof Port ? clearCounters(at) : undefined;
    case "clockSkew":
      return skew(machine, active, fault.seconds);
    case "reboot":
      return machine.reboot(fault.ms ?? DEFAULT_DOWN_MS, fault.state !== "default");
    case "storm":
      return storm(lab, at ?? lab.root, fault);
    case "disconnect":
      if (active.isTimed) for (const session of [...lab.sessions]) session.destroy("cut by a fault");
      return undefined;
    default:
      return undefined;
  }
}

/** The ghost holds it until the fault ends. */
function steal({ lab }: Machine, active: ActiveFault, resource: Resource, owner: string): void {
  const thief = absentClient(owner);
  seize(lab(), resource, thief);
  active.lasting(() => vanish(lab(), thief));
}

/** Somebody of the same name was there before, and holds what the name has reserved and what the fault names besides. */
function collide(
  { lab }: Machine,
  active: ActiveFault,
  resource: Resource | undefined,
  name: string | undefined,
): void {
  if (name === undefined || name === "") return;
  const twin = absentClient(name);
  for (const each of lab().resources()) {
    const { owner, holder } = each.reservation;
    if (owner === name && holder === undefined) seize(lab(), each, twin);
  }
  if (resource !== undefined && resource !== lab().root) seize(lab(), resource, twin);
  active.lasting(() => vanish(lab(), twin));
}

function flap(machine: Machine, active: ActiveFault, port: Port, ms: number): void {
  keepingTrackOfLink(port, () => port.darkness++);
  const light = (): void => void keepingTrackOfLink(port, () => port.darkness--);
  forAWhile(machine, active, ms, light);
}

/** Changes back after a time, or when the fault ends; without a time it stays. */
function changeSpeed(machine: Machine, active: ActiveFault, port: Port, { mode, ms }: FaultOf<"speed">): void {
  const { mode: before } = port.read("P_SPEEDSELECTION");
  const change = (to: unknown): void =>
    void keepingTrackOfLink(port, () => changeTo(port.lab, port, "P_SPEEDSELECTION", { mode: to }));
  change(mode);
  if (ms !== undefined) forAWhile(machine, active, ms, () => change(before));
}

/** Undoes something after a time, and at the latest when the fault ends. */
function forAWhile({ later }: Machine, active: ActiveFault, ms: number, undo: () => void): void {
  const cancel = later(ms, () => {
    forget();
    undo();
  });
  const forget = active.lasting(() => {
    cancel();
    undo();
  });
}

function reconfigureAt(lab: Lab, resource: Resource, speeds: readonly number[]): void {
  const module = lab.modules.get(resource.module);
  if (module !== undefined) reconfigure(lab, module, speeds, interfaceOf(module));
}

function interfaceOf({ ports }: Module): string {
  return (ports[0]?.read("P_INTERFACE").interface ?? "") as string;
}

function clearCounters(port: Port): void {
  const now = port.lab.clock.now();
  port.sent.clear(now);
  port.received.clear(now);
  port.sentErrors.clear();
  port.receivedErrors.clear();
}

/** The calendar of the chassis goes wrong by so many seconds until the fault ends. */
function skew({ lab }: Machine, active: ActiveFault, seconds: number): void {
  lab().bootedAtMs += seconds * 1000;
  active.lasting(() => {
    lab().bootedAtMs -= seconds * 1000;
  });
}

/** Tells everybody the present value again and again. */
function storm(lab: Lab, resource: Resource, { command, indices = [], times }: FaultOf<"storm">): void {
  const info = infoNamed(command);
  const { module, port } = resource;
  const value = execute(lab, absentClient(""), getRequest(info, { module, port, indices }));
  if (typeof value === "string") return;
  for (let i = 0; i < times; i++) lab.pushes.add(info, resource, indices, value);
}
