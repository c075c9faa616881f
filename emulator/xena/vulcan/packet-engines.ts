import { encodeReply, infoNamed } from "../command-info.js";
import type { Port } from "../parts.js";

/** Packet engines that the ports of a module share. */
export const PACKET_ENGINES = 28;

/** Packet engines of a port, as a bit pattern over those of the module. */
export function maskOf(port: Port): bigint {
  return BigInt(`0x${port.read("P4E_ASSIGN").mask as string}`);
}

/** How many packet engines a port has. */
export function enginesOf(port: Port): number {
  return countOf(maskOf(port));
}

/** Packet engines that a port has or could have. */
export function availableTo(port: Port): bigint {
  const others = port.owner.ports.filter((each) => each !== port);
  return others.reduce((left, each) => left & ~maskOf(each), (1n << BigInt(PACKET_ENGINES)) - 1n);
}

/** The lowest so many of a pattern; undefined when there are not as many. */
export function lowest(mask: bigint, count: number): bigint | undefined {
  let [left, taken] = [mask, 0n];
  for (let i = 0; i < count; i++) {
    if (left === 0n) return undefined;
    const bit = left & -left;
    left ^= bit;
    taken |= bit;
  }
  return taken;
}

/** Gives a port these packet engines, and tells all ports of the module that have another choice now. */
export function assign(port: Port, mask: bigint): void {
  port.values.set(infoNamed("P4E_ASSIGN").code, [], encodeReply(infoNamed("P4E_ASSIGN"), { mask: hexOf(mask) }));
  const info = infoNamed("P4E_ALLOCATION_INFO");
  for (const each of port.owner.ports) port.lab.pushes.add(info, each, [], encodeReply(info, allocationOf(each)));
}

/** What P4E_ALLOCATION_INFO tells. */
export function allocationOf(port: Port): { readonly available: string; readonly allocated: string } {
  return { available: hexOf(availableTo(port)), allocated: hexOf(maskOf(port)) };
}

/** Bits of a pattern. */
export function countOf(mask: bigint): number {
  return mask.toString(2).replaceAll("0", "").length;
}

function hexOf(mask: bigint): string {
  return mask.toString(16).padStart(16, "0");
}
