import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import type { Lab } from "../lab.js";
import type { Port } from "../parts.js";
import { changeTo, remember } from "../remember.js";
import { View, viewOf } from "../reservation.js";
import { clockTime } from "./chassis.js";

/** Starting and stopping traffic, of one port or of several at the same instant. */
export const trafficHandlers: Handlers = {
  P_TRAFFIC: {
    get: (call) => ({ onOff: portOf(call).transmitter.isOn() ? "ON" : "OFF" }),
    set: (call) => startOrStop(call.lab, [portOf(call)], valuesOf(call).onOff === "START"),
  },
  P_TXTIME: {
    get: (call) => ({ microseconds: portOf(call).transmitter.runTime(call.lab.clock.now()) / 1000n }),
  },
  C_TRAFFIC: {
    isFree: true,
    set(call) {
      const { onOff, modulePorts } = valuesOf(call) as { onOff: string; modulePorts: readonly number[] };
      const ports = portsOf(call, modulePorts);
      return typeof ports === "string" ? ports : startOrStop(call.lab, ports, onOff === "ON");
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
      call.lab.schedule(at, () => void startOrStop(call.lab, ports, onOff === "ON"));
      return remember(call);
    },
  },
};

interface SyncRequest {
  readonly onOff: string;
  /** Second of the chassis time at which it happens. */
  readonly timestamp: bigint;
  readonly modulePorts: readonly number[];
}

/** All or none: when one port cannot start, no port does. */
function startOrStop(lab: Lab, ports: readonly Port[], isStart: boolean): StatusName | undefined {
  const now = lab.clock.now();
  if (!isStart) {
    for (const port of ports) port.transmitter.stop(now);
    return undefined;
  }
  const idle = ports.filter((port) => !port.transmitter.isOn());
  for (const port of idle) {
    const canStart = port.transmitter.canStart();
    changeTo(lab, port, "P_TRAFFICERR", { error: canStart ? "PREPARED_OK" : "RATE_LENGTH_ERROR" });
    if (!canStart) return "FAILED";
  }
  for (const port of idle) port.transmitter.start(now);
  return undefined;
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
