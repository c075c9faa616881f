import type { Port } from "../parts.js";

/** Families whose lanes carry two bits per symbol. */
const PAM4 = new Set(["thor", "thor2", "freya", "edun"]);

/** Whether the lanes of a port carry two bits per symbol. */
export function isPam4(port: Port): boolean {
  return PAM4.has(port.owner.kind.family);
}

/** Whether light of the other end arrives; both ends need not have the same speed for that. */
export function seesLight({ peer }: Port): boolean {
  return peer !== undefined && peer.read("P_TXENABLE").onOff === "ON";
}

/** Lanes of a port, numbered from 0. */
export function lanesOf(port: Port): number {
  return Math.max(port.limit("serdesCount"), 1);
}
