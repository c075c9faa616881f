import { bytes32, sameBytes } from "../bytes.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import { chassisTime } from "../chassis-time.js";
import { infoNamed, infoOf } from "../command-info.js";
import { FAMILIES } from "../families.js";
import { speedMbps } from "../line.js";
import type { Port } from "../parts.js";
import { changeTo, remember } from "../remember.js";
import { isInSync } from "../transit/link.js";
import { rerouteAll } from "../transit/single.js";
import { modesOf } from "../truths/speeds.js";
import { tell } from "./indices.js";
import { cancelSync } from "./traffic.js";

/** Link, speed, reset, and frames sent by hand. */
export const portHandlers: Handlers = {
  P_RECEIVESYNC: { get: (call) => ({ syncStatus: isInSync(portOf(call)) ? "IN_SYNC" : "NO_SYNC" }) },
  P_SPEED: { get: (call) => ({ portSpeed: speedMbps(portOf(call)) }) },
  P_TXENABLE: { set: changeLink },
  P_LOOPBACK: { set: changeLink },
  P_SPEEDSELECTION: {
    set(call) {
      const { interface: text } = call.resource.read("P_INTERFACE");
      if (portOf(call).transmitter.isOn()) return "NOTVALID";
      const modes = modesOf(text as string, portOf(call).limit("maxSpeed"));
      return modes.has(valuesOf(call).mode as string) ? changeLink(call) : "BADVALUE";
    },
  },
  P_RESET: {
    set(call) {
      reset(portOf(call));
      return undefined;
    },
  },
  P_XMITONE: { set: sendOne },
};

/** Sets something that the link depends on. */
function changeLink(call: Call) {
  const port = portOf(call);
  return keepingTrackOfLink(port, () => remember(call));
}

/** Changes something that the link depends on; frames go elsewhere from now on, and whoever sees a signal come or go is told. */
export function keepingTrackOfLink<T>(port: Port, change: () => T): T {
  const ends = [...new Set([port, port.peer ?? port])];
  const before = ends.map((end) => ({ isInSync: isInSync(end), speed: speedMbps(end) }));
  const result = change();
  const { pushes } = port.lab;
  // A port that is not at either end may send through this link, by way of an impairment box.
  rerouteAll(port.lab);
  for (const [position, end] of ends.entries()) {
    const inSync = isInSync(end);
    if (inSync !== before[position]?.isInSync) {
      pushes.add(infoNamed("P_RECEIVESYNC"), end, [], Uint8Array.of(inSync ? 1 : 0));
    }
    const speed = speedMbps(end);
    if (speed !== before[position]?.speed) pushes.add(infoNamed("P_SPEED"), end, [], bytes32(speed));
  }
  return result;
}

/** Standard values, no streams, filters, terms or histograms, counters at zero; the reservation stays. */
function reset(port: Port): void {
  const now = port.lab.clock.now();
  cancelSync(port);
  port.transmitter.stop(now);
  port.engine?.off();
  port.ownFlows.stopAll(now);
  port.flowControl.reset();
  keepingTrackOfLink(port, () => forget(port));
  port.responder.forget(now);
  port.rateCommands.clear();
  port.box?.reset(now);
  port.sent.clear(now);
  port.received.clear(now);
  port.sentErrors.clear();
  port.receivedErrors.clear();
  port.filterCounters.clear();
  port.capture.clear();
  port.undersized.clear(now);
  port.histograms.clear();
  port.gaps = undefined;
  port.unavailability = undefined;
  port.latencyZero = 0n;
  port.layer1.clear(now);
}

/** Forgets what was set, and tells what is different now. */
function forget(port: Port): void {
  const before = port.values.plainCodes().map((code) => ({ code, bytes: port.values.get(code, []) as Uint8Array }));
  port.values.clear();
  for (const { code, bytes } of before) {
    const info = infoOf(code);
    if (info?.isPushed && !sameBytes(bytes, port.bytes(info))) port.lab.pushes.add(info, port, [], port.bytes(info));
  }
  for (const family of FAMILIES) {
    const indices = port.indicesOf(family.index);
    if (indices.size === 0) continue;
    indices.clear();
    tell(port.lab, port, family);
  }
}

/** Sends one frame. Clients leave its check sum out; when it went is told on the clock that also stamps what is captured. */
function sendOne(call: Call): undefined {
  const port = portOf(call);
  port.sendOne(call.value);
  changeTo(call.lab, port, "P_XMITONETIME", { nanoseconds: chassisTime(call.lab, call.lab.clock.now()) });
  return undefined;
}
