import { ValueError } from "../errors.js";
import { bytesOf, highest, writeBits } from "./bits.js";
import { checksumOf, ipAround } from "./checksum.js";
import type { BitField, LengthRule } from "./field.js";
import type { Layer } from "./layer.js";

/**
 * Bytes of a packet whose layers are known, with its lengths and checksums. `end` is where the frame ends, FCS excluded: behind
 * the bytes when the tester appends a payload.
 * @throws ValueError when a length does not fit into its field, or a checksum needs an IP header that is not there
 */
export function fill(layers: readonly Layer[], end: number): Uint8Array {
  const last = layers.at(-1);
  const bytes = new Uint8Array(last === undefined ? 0 : last.start + last.length);
  for (const layer of layers) {
    fillLengths(layer, bytes.length, end);
    writeLayer(layer, bytes);
  }
  for (let position = layers.length - 1; position >= 0; position--) fillChecksums(layers, position, bytes, end);
  return bytes;
}

function fillLengths(layer: Layer, headersEnd: number, end: number): void {
  for (const [key, field] of openFields(layer)) {
    if (field.length !== undefined) setBits(layer, key, field, lengthBy(field.length, layer, headersEnd, end));
  }
}

function lengthBy(rule: LengthRule, layer: Layer, headersEnd: number, end: number): number {
  const ends = { header: layer.start + layer.length, headers: headersEnd, rest: end };
  return (ends[rule.of] - layer.start - rule.without) / rule.unit;
}

/** Fields that are computed because they were not given. */
function openFields(layer: Layer): [key: string, field: BitField][] {
  const fields: [string, BitField][] = [];
  for (const [key, field] of Object.entries(layer.definition.fields)) {
    if (field.kind !== "tail" && layer.places.has(key) && layer.header.given[key] === undefined)
      fields.push([key, field]);
  }
  return fields;
}

function setBits(layer: Layer, key: string, field: BitField, value: number): void {
  const most = highest(field.bits);
  if (!Number.isInteger(value) || value < 0 || value > Number(most)) {
    throw new ValueError(layer.definition.name, key, value, `an integer 0 to ${most}, as the packet makes it`);
  }
  layer.bits[key] = BigInt(value);
}

function writeLayer(layer: Layer, bytes: Uint8Array): void {
  for (const [key, { at, width }] of layer.places) {
    const tail = layer.tails.get(key);
    if (tail === undefined) writeBits(bytes, layer.start * 8 + at, width, layer.bits[key] as bigint);
    else bytes.set(tail, layer.start + at / 8);
  }
}

/** Innermost first, as an outer checksum covers the inner ones. */
function fillChecksums(layers: readonly Layer[], position: number, bytes: Uint8Array, end: number): void {
  const layer = layers[position] as Layer;
  for (const [key, field] of openFields(layer)) {
    if (field.checksum === undefined) continue;
    const checksum = checksumOf(field.checksum, bytes, layers, position, end);
    if (checksum === undefined) {
      throw new ValueError(layer.definition.name, key, undefined, "given, as no IPv4 or IPv6 header comes before");
    }
    const isPayloadUnknown = end > bytes.length;
    const isLeftOut =
      field.checksum.isOptional && isPayloadUnknown && ipAround(layers, position)?.definition.name === "ipv4";
    layer.isLeftToTester = field.checksum.hasPseudoHeader && isPayloadUnknown && !isLeftOut;
    layer.bits[key] = isLeftOut ? 0n : BigInt(checksum);
    const { at } = layer.places.get(key) as { at: number };
    bytes.set(bytesOf(layer.bits[key] as bigint, 2), layer.start + at / 8);
  }
}
