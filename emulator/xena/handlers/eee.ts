import type { Values } from "../../../runtime/xena/codec/encode.js";
import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import { isInSync } from "../transit/link.js";

/** Energy Efficient Ethernet, which only copper ports have; on others it cannot be switched on. */
export const eeeHandlers: Handlers = {
  P_LPENABLE: { set: write },
  P_LPTXMODE: { set: write },
  P_LPSTATUS: { get: (call) => status(portOf(call)) },
  P_LPPARTNERAUTONEG: { get: (call) => offeredBy(portOf(call).peer) },
};

/** Where it cannot be, it can still be switched off: saved configurations say so of every port. */
function write(call: Call): StatusName | undefined {
  return hasEee(portOf(call)) || valuesOf(call).onOff === "OFF" ? remember(call) : "NOTWRITABLE";
}

function hasEee(port: Port): boolean {
  return port.limit("canEee") === 1;
}

/** Whether both ends of the link take part in it. */
function isAgreed(port: Port): boolean {
  const { peer } = port;
  return peer !== undefined && isInSync(port) && [port, peer].every((end) => hasEee(end) && isOn(end, "P_LPENABLE"));
}

/** A side idles when it may, and has nothing to send. */
function isIdling(port: Port | undefined): boolean {
  return port !== undefined && isAgreed(port) && isOn(port, "P_LPTXMODE") && !port.transmitter.isOn();
}

function status(port: Port): Values {
  const [isSending, isReceiving] = [isIdling(port), isIdling(port.peer)];
  return {
    txh: isSending ? "TXH_X" : "TXH_NA",
    rxh: isReceiving ? "RXH_X" : "RXH_NA",
    txc: isSending ? "TXC_LPI" : "TXC_ACTIVE",
    rxc: isReceiving ? "RXC_LPI" : "RXC_ACTIVE",
    linkUp: isInSync(port) ? "LINK_UP" : "LINK_DOWN",
  };
}

/** The speeds at which a copper port offers it: all that it has, while it takes part. */
function offeredBy(port: Port | undefined): Values {
  const mbps = port !== undefined && hasEee(port) && isOn(port, "P_LPENABLE") ? port.limit("maxSpeed") : 0;
  const yes = (speed: number): string => (mbps >= speed ? "YES" : "NO");
  return {
    can100baseTx: yes(100),
    can1000baseT: yes(1000),
    can10gbaseT: yes(10_000),
    can2p5gbaseT: yes(2500),
    can5gbaseT: yes(5000),
    can10gbaseKr: "NO",
  };
}

function isOn(port: Port, command: string): boolean {
  return port.read(command).onOff === "ON";
}
