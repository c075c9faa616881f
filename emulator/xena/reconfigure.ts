import { infoNamed } from "./command-info.js";
import type { Lab } from "./lab.js";
import { type Module, Port } from "./parts.js";
import { changeTo } from "./remember.js";
import type { ValueStore } from "./store.js";
import { isInSync } from "./transit/link.js";
import { rerouteAll } from "./transit/single.js";
import { statePortCounts } from "./truths/chassis.js";
import { sharedPortTruths, statePort } from "./truths/module.js";

/** Makes the ports of a module anew, with these speeds in Mbit/s and this interface, and tells everybody. */
export function reconfigure(lab: Lab, module: Module, speeds: readonly number[], interfaceText: string): void {
  const old = module.ports;
  const now = lab.clock.now();
  for (const port of old) {
    port.transmitter.stop(now);
    port.ownFlows.stopAll(now);
  }
  const others = new Set(old.flatMap(({ peer }) => (peer === undefined || peer.owner === module ? [] : [peer.owner])));
  const far = [...others].flatMap(({ ports }) => ports);
  const wasInSync = far.map(isInSync);
  module.ports = makePorts(lab, module, speeds, interfaceText);
  rewire(module, old);
  rerouteAll(lab);
  if (old.length === speeds.length) keepReservations(module, old);
  module.state("M_PORTCOUNT", { portCount: speeds.length });
  statePortCounts(lab);
  for (const [position, port] of far.entries()) {
    const inSync = isInSync(port);
    if (inSync !== wasInSync[position])
      lab.pushes.add(infoNamed("P_RECEIVESYNC"), port, [], Uint8Array.of(inSync ? 1 : 0));
  }
  changeTo(lab, module, "M_CFPCONFIG", { portCount: speeds.length, portSpeed: Math.min((speeds[0] ?? 0) / 1000, 255) });
  changeTo(lab, module, "M_CFPCONFIGEXT", { portspeedList: [speeds.length, ...speeds] });
}

function makePorts(lab: Lab, module: Module, speeds: readonly number[], interfaceText: string): Port[] {
  const stores = new Map<number, ValueStore>();
  return speeds.map((mbps, number) => {
    const shared = stores.get(mbps) ?? sharedPortTruths({ ...module.kind, gbps: mbps / 1000 }, interfaceText);
    stores.set(mbps, shared);
    const port = new Port(lab, module, number, shared);
    statePort(port, lab.options.serial);
    port.reservation.isShared = module.reservation.isShared;
    return port;
  });
}

/**
 * Cables stay in ports of the same number, and further ports are wired to their neighbours. Between two modules with one cage each they are
 * parts of the one cable, so they leave their neighbours for the port of the same number as soon as the other module is split too.
 */
function rewire({ ports }: Module, old: readonly Port[]): void {
  for (const before of old) {
    const { peer } = before;
    if (peer === undefined) continue;
    const [near, far] = [ports[before.port], old.includes(peer) ? ports[peer.port] : peer];
    if (near !== undefined && far !== undefined) near.peer = far;
    if (far !== undefined) far.peer = near;
  }
  const far = ports[0]?.peer?.owner;
  if (far !== undefined && far !== ports[0]?.owner && far.kind.ports === 1 && ports[0]?.owner.kind.ports === 1) {
    for (const [number, port] of ports.entries()) {
      const other: Port | undefined = far.ports[number];
      if (other?.peer?.owner === far) unplug(other);
      join(port, other);
    }
  }
  for (let port = 0; port + 1 < ports.length; port += 2) {
    join(ports[port] as Port, ports[port + 1]);
  }
}

/** Takes the cable out of both ends. */
function unplug(port: Port): void {
  if (port.peer !== undefined) port.peer.peer = undefined;
  port.peer = undefined;
}

/** Puts a cable between two ports that have none. What is plugged into a switch or router stays so. */
function join(first: Port, second: Port | undefined): void {
  if (second === undefined || first.peer !== undefined || second.peer !== undefined) return;
  const { network } = first.lab;
  if (network.isPlugged(first) || network.isPlugged(second)) return;
  first.peer = second;
  second.peer = first;
}

function keepReservations(module: Module, old: readonly Port[]): void {
  for (const [position, { reservation }] of old.entries())
    Object.assign((module.ports[position] as Port).reservation, reservation);
}
