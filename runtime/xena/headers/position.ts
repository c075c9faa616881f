import { ValueError } from "../errors.js";
import { bytesOf, highest } from "./bits.js";
import type { Layer, Place } from "./layer.js";

/** Where a field is in a packet, in the terms of a modifier. */
export interface Position {
  /** Offset of the byte in which it begins, from the first byte of the packet. */
  readonly byte: number;
  /** Its width. */
  readonly bits: number;
  /**
   * Hex mask of its bits, counted from `byte`: 4 bytes for a field that a modifier can vary (a 16-bit modifier uses the first
   * two), more for a wider one, which no single modifier varies as a whole.
   */
  readonly mask: string;
}

/** A field found by its path. */
export interface Found {
  readonly layer: Layer;
  readonly key: string;
  readonly place: Place;
}

/**
 * Finds `ipv4.src`, or `vlan[1].vid` in the second header of that name; without an index it is the first.
 * @throws ValueError when the packet has no such header or the header no such field
 */
export function find(layers: readonly Layer[], path: string): Found {
  const [, name = "", index = "0", key = ""] = /^(\w+)(?:\[(\d+)\])?\.(\w+)$/.exec(path) ?? [];
  const layer = layers.filter(({ definition }) => definition.name === name)[Number(index)];
  if (layer === undefined) throw new ValueError("packet", "path", path, `a field of ${headerNames(layers)}`);
  const place = layer.places.get(key);
  if (place === undefined) {
    throw new ValueError("packet", "path", path, `one of the fields ${[...layer.places.keys()].join(", ")} of ${name}`);
  }
  return { layer, key, place };
}

/**
 * Position of a field, or of its lowest bits when only these are to change.
 * @throws ValueError for a number of bits that the field has not
 */
export function positionOf({ layer, key, place }: Found, lowBits: number = place.width): Position {
  if (!Number.isInteger(lowBits) || lowBits < 1 || lowBits > place.width) {
    throw new ValueError(layer.definition.name, key, lowBits, `varied in 1 to ${place.width} bits`);
  }
  const end = layer.start * 8 + place.at + place.width;
  const first = end - lowBits;
  const byte = first >> 3;
  const size = Math.max(4, Math.ceil(end / 8) - byte);
  const mask = bytesOf(highest(lowBits) << BigInt((byte + size) * 8 - end), size);
  return { byte, bits: lowBits, mask: Array.from(mask, (part) => part.toString(16).padStart(2, "0")).join("") };
}

function headerNames(layers: readonly Layer[]): string {
  const seen = new Map<string, number>();
  const names = layers.map(({ definition: { name } }) => {
    const index = seen.get(name) ?? 0;
    seen.set(name, index + 1);
    return index === 0 ? name : `${name}[${index}]`;
  });
  return names.join(", ");
}
