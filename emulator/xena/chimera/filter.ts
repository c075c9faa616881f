import { codecOf } from "../../../runtime/xena/codec/codec.js";
import { bigUint } from "../bytes.js";
import { infoNamed } from "../command-info.js";
import { type Packet, packetOf } from "../frames/packet.js";
import type { Settings } from "../settings.js";
import type { Traveller } from "../traffic/flow.js";
import { CONDITIONS, type Term } from "./conditions.js";

/** Copies of a filter: clients write the first, the second is at work. */
export const FilterCopy = { SHADOW: 0, WORKING: 1 } as const;

/** Flows of a port; the first takes what no filter of the others wants. */
export const FLOWS = 8;

/** Entries of the condition on test payload ids. */
const TPLD_ENTRIES = 16;

/** Bytes of the headers that an extended filter can be built of; other headers have the size of the value given for them. */
const SEGMENT_BYTES: Readonly<Record<string, number>> = {
  ETHERNET: 14,
  VLAN: 4,
  MPLS: 4,
  ARP: 28,
  IP: 20,
  IPV6: 40,
  UDP: 8,
  TCP: 20,
  ICMP: 8,
};

/**
 * The flow of a port that takes a stream: the first of 1 to 7 whose filter is on and lets it pass, else 0. A stream goes to one flow
 * as a whole, by the headers that it begins with; which filter comes first when several fit is not documented.
 */
export function flowOf(port: Settings, frame: Traveller): number {
  const packet = packetOf(frame.shape.header);
  for (let flow = 1; flow < FLOWS; flow++) {
    const at = [flow, FilterCopy.WORKING] as const;
    if (port.read("PEF_ENABLE", at).state !== "ON") continue;
    const isBasic = port.read("PEF_MODE", at).mode === "BASIC";
    if (isBasic ? passesBasic(port, at, packet, frame.tpld) : passesExtended(port, at, packet)) return flow;
  }
  return 0;
}

type At = readonly [flow: number, copy: number];

function passesBasic(port: Settings, at: At, packet: Packet, tpld: number): boolean {
  if (!hasLayers(port, at, packet) || !passesTpld(port, at, tpld) || !passesAny(port, at, packet)) return false;
  return Object.entries(CONDITIONS).every(([settings, terms]) =>
    passesWhen(port, settings, at, () => terms.every((term) => holds(port, at, term, packet))),
  );
}

/** A condition that is used must hold, or must not. */
function passesWhen(port: Settings, settings: string, at: At, holdsNow: () => boolean): boolean {
  const { use, action } = port.read(settings, at);
  return use === "OFF" || holdsNow() === (action === "INCLUDE");
}

/** A term is use, value and mask; the mask says how many of the last bytes of the value count. */
function holds(port: Settings, at: At, { command, indices = [], read }: Term, packet: Packet): boolean {
  const info = infoNamed(command);
  const bytes = port.bytes(info, [...at, ...indices]);
  if (bytes[0] === 0) return true;
  const field = read(packet);
  if (field === undefined) return false;
  const size = codecOf(info.spec).get?.fields.at(-1)?.bytes as number;
  const mask = bigUint(bytes, bytes.length - size, size);
  const value = bigUint(bytes, bytes.length - 2 * size, size);
  return ((field ^ value) & mask) === 0n;
}

function hasLayers(port: Settings, at: At, { tags, mpls, ip }: Packet): boolean {
  const above = port.read("PEF_L2PUSE", at).use;
  const layer3 = port.read("PEF_L3USE", at).use;
  const wantedTags = above === "VLAN1" ? 1 : above === "VLAN2" ? 2 : undefined;
  if (wantedTags !== undefined && tags.length !== wantedTags) return false;
  if (above === "MPLS" && mpls === undefined) return false;
  return layer3 === "NA" || ip?.version === (layer3 === "IP4" ? 4 : 6);
}

function passesTpld(port: Settings, at: At, tpld: number): boolean {
  const ids = Array.from({ length: TPLD_ENTRIES }, (_, entry) => port.read("PEF_TPLDCONFIG", [...at, entry]));
  const used = ids.filter(({ use }) => use === "ON");
  if (used.length === 0) return true;
  return used.some(({ id }) => id === tpld) === (port.read("PEF_TPLDSETTINGS", at).action === "INCLUDE");
}

function passesAny(port: Settings, at: At, packet: Packet): boolean {
  return passesWhen(port, "PEF_ANYSETTINGS", at, () => {
    const { position, value, mask } = port.read("PEF_ANYCONFIG", at);
    return equalUnder(packet.bytes.subarray(position as number), bytesOf(value), bytesOf(mask));
  });
}

/** Segments stand behind each other from the beginning of the frame; index 0 means all of them at once. */
function passesExtended(port: Settings, at: At, { bytes }: Packet): boolean {
  const segments = port.read("PEF_PROTOCOL", at).segmentList as readonly string[];
  const whole = { value: bytesOf(port.read("PEF_VALUE", [...at, 0]).value), mask: maskOf(port, [...at, 0]) };
  if (!equalUnder(bytes, whole.value, whole.mask)) return false;
  let start = 0;
  return segments.every((segment, i) => {
    const value = bytesOf(port.read("PEF_VALUE", [...at, i + 1]).value);
    const isEqual = equalUnder(bytes.subarray(start), value, maskOf(port, [...at, i + 1]));
    start += SEGMENT_BYTES[segment] ?? value.length;
    return isEqual;
  });
}

function maskOf(port: Settings, at: readonly number[]): Uint8Array {
  return bytesOf(port.read("PEF_MASK", at).masks);
}

function equalUnder(bytes: Uint8Array, value: Uint8Array, mask: Uint8Array): boolean {
  return mask.every((bits, i) => (((bytes[i] ?? 0) ^ (value[i] ?? 0)) & bits) === 0);
}

function bytesOf(hex: unknown): Uint8Array {
  return Buffer.from(hex as string, "hex");
}
