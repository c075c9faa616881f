import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import { clockTime } from "../chassis-time.js";
import type { Lab } from "../lab.js";
import type { Port } from "../parts.js";
import { changeTo, remember } from "../remember.js";
import { View, viewOf } from "../reservation.js";

/** Starting and stopping traffic, of one port or of several at the same instant. */
export const trafficHandlers: Handlers = {
  P_TRAFFIC: {
    get: (call) => ({ onOff: portOf(call).transmitter.isOn() ? "ON" : "OFF" }),
    set: (call) => startOrStop(call.lab, [portOf(call)], valuesOf(call).onOff === "START"),
  },
  P_TXTIME: {
    get: (call) => ({ microseconds: portOf(call).transmitter.runTime(call.lab.clock.now()) / 1000n }),
  },
  P_TXPREPARE: { set: (call) => prepare(call.lab, [portOf(call)]) },
  C_TRAFFIC: {
    isFree: true,
    set(call) {
      const { onOff, modulePorts } = valuesOf(call) as { onOff: string; modulePorts: readonly number[] };
      const ports = portsOf(call, modulePorts);
      return typeof ports === "string" ? ports : startOrStop(call.lab, ports, onOff === "ON", delayOf);
    },
  },
  C_TRAFFICSYNC: {
    isFree: true,
    set(call) {
      const { onOff, timestamp, modulePorts } = valuesOf(call) as unknown as SyncRequest;
      const ports = portsOf(call, modulePorts);
      if (typeof ports === "string") return ports;
      const at = clockTime(call.lab, timestamp);
      if (at <= call.lab.clock.now()) return "BADVALUE";
      const refusal = remember(call);
      if (refusal === undefined) arrangeSync(call.lab, ports, at, onOff === "ON" ? "start" : "stop");
      return refusal;
    },
  },
};

interface SyncRequest {
  readonly onOff: string;
  /** Second of the chassis time at which it happens. */
  readonly timestamp: bigint;
  readonly modulePorts: readonly number[];
}

/** P_TXDELAY counts steps of 64 microseconds. */
const DELAY_STEP_NS = 64_000n;

const NO_DELAY = (): bigint => 0n;

/** How long a port waits when it is started together with others. */
function delayOf(port: Port): bigint {
  return BigInt(port.read("P_TXDELAY").delayVal as number) * DELAY_STEP_NS;
}

/** All or none: when one port cannot start, no port does. */
function startOrStop(
  lab: Lab,
  ports: readonly Port[],
  isStart: boolean,
  delay: (port: Port) => bigint = NO_DELAY,
): StatusName | undefined {
  const now = lab.clock.now();
  if (!isStart) {
    lab.network.together(now, () => {
      for (const port of ports) port.transmitter.stop(now);
    });
    return undefined;
  }
  const idle = ports.filter((port) => !port.transmitter.isOn());
  const refusal = prepare(lab, idle);
  if (refusal !== undefined) return refusal;
  lab.network.together(now, () => {
    for (const port of idle) port.transmitter.start(now, delay(port));
  });
  return undefined;
}

/** Sees whether ports can start, and says in P_TRAFFICERR of each what came out. */
function prepare(lab: Lab, ports: readonly Port[]): StatusName | undefined {
  for (const port of ports) {
    const canStart = port.transmitter.isOn() || port.transmitter.canStart();
    changeTo(lab, port, "P_TRAFFICERR", { error: canStart ? "PREPARED_OK" : "RATE_LENGTH_ERROR" });
    if (!canStart) return "FAILED";
  }
  return undefined;
}

/** Ports that will start together, or stop together. */
interface Sync {
  readonly ports: Set<Port>;
  readonly cancel: () => void;
}

/** Starts, and stops, that are still to come. */
const syncs = { start: new WeakMap<Port, Sync>(), stop: new WeakMap<Port, Sync>() } as const;

type SyncKind = keyof typeof syncs;

/** A port has one start and one stop ahead of it: a new one takes the place of the one before, so that clients cannot pile them up. */
function arrangeSync(lab: Lab, ports: readonly Port[], at: bigint, kind: SyncKind): void {
  if (ports.length === 0) return;
  for (const port of ports) cancelOne(port, kind);
  const together = new Set(ports);
  const cancel = lab.schedule(at, () => {
    for (const port of together) syncs[kind].delete(port);
    startOrStop(lab, [...together].filter(isThere), kind === "start", delayOf);
  });
  for (const port of together) syncs[kind].set(port, { ports: together, cancel });
}

/** Calls off what C_TRAFFICSYNC has arranged for a port; the other ports of such a request keep to it. */
export function cancelSync(port: Port): void {
  cancelOne(port, "start");
  cancelOne(port, "stop");
}

function cancelOne(port: Port, kind: SyncKind): void {
  const sync = syncs[kind].get(port);
  if (sync === undefined) return;
  syncs[kind].delete(port);
  sync.ports.delete(port);
  if (sync.ports.size === 0) sync.cancel();
}

/** Whether the module still has the port; another configuration may have taken it away. */
function isThere(port: Port): boolean {
  return port.lab.port(port.module, port.port) === port;
}

/** Ports by pairs of module and port number; each must be there and reserved by the caller. */
export function portsOf({ lab, session }: Call, pairs: readonly number[]): Port[] | StatusName {
  if (pairs.length % 2 !== 0) return "BADSIZE";
  const ports: Port[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    if (!lab.modules.has(pairs[i] as number)) return "BADMODULE";
    const port = lab.port(pairs[i] as number, pairs[i + 1] as number);
    if (port === undefined) return "BADPORT";
    if (viewOf(port.reservation, session) !== View.BY_YOU) return "NOTRESERVED";
    ports.push(port);
  }
  return ports;
}
