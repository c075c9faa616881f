import { speedMbps } from "../line.js";
import type { Port } from "../parts.js";

/** Where frames arrive, and how many nanoseconds after they were sent. */
export interface Arrival {
  readonly port: Port;
  readonly delay: bigint;
}

/** Whether the port sees a signal: a cable, both transmitters on, both ends at the same speed; or a device that takes any speed. */
export function isInSync(port: Port): boolean {
  const { peer } = port;
  if (port.lab.network.isPlugged(port)) return isLit(port);
  return peer !== undefined && isLit(port) && isLit(peer) && speedMbps(port) === speedMbps(peer);
}

function isLit(port: Port): boolean {
  return port.darkness === 0 && port.read("P_TXENABLE").onOff === "ON";
}

/** Ports that receive what a port sends now: the other end of the cable, and the port itself where somebody loops. */
export function arrivals(port: Port): Arrival[] {
  const { mode } = port.read("P_LOOPBACK");
  const cable = port.lab.options.cableDelayNs;
  const found: Arrival[] = [];
  if (mode === "TXON2RX" || mode === "TXOFF2RX") found.push({ port, delay: 0n });
  const { peer } = port;
  if (peer === undefined || mode === "TXOFF2RX" || !isInSync(port)) return found;
  // A port that hears itself does not hear the line.
  const peerMode = peer.read("P_LOOPBACK").mode as string;
  if (!peerMode.endsWith("2RX")) found.push({ port: peer, delay: cable });
  if (/^L\dRX2TX$/.test(peerMode) && found[0]?.port !== port) found.push({ port, delay: 2n * cable });
  return found;
}
