import { hexOf } from "../codec/text.js";
import { ValueError } from "../errors.js";
import type { Header } from "./define.js";
import type { BitField, FieldValue } from "./field.js";
import { fill } from "./fill.js";
import { fromBits } from "./kinds.js";
import { type Layer, layersOf } from "./layer.js";
import { find, type Position, positionOf } from "./position.js";
import { type SegmentName, segmentsOf } from "./segment.js";

/** Bytes of the frame check sequence behind every Ethernet frame. */
const FCS_BYTES = 4;

/** What applies to a packet as a whole. */
export interface PacketOptions {
  /**
   * Size of the whole frame, FCS included, as `stream.packet.length` counts. The tester fills what the headers leave free, so
   * lengths follow from it. Without it the headers are the whole frame but for the FCS.
   */
  readonly frameBytes?: number;
}

/** The headers of a packet, ready for a stream. */
export interface Packet {
  readonly bytes: Uint8Array;
  /** For `stream.packet.header.data.set`. */
  readonly hex: string;
  /** For `stream.packet.header.protocol.set`. */
  readonly segments: SegmentName[];
  /** Number of bytes. */
  readonly length: number;
  readonly headers: readonly Header[];
  /**
   * Where a field is, for a modifier: `positionOf("ipv4.src")`, `positionOf("vlan[1].vid")`; with `lowBits` only so many of its
   * lowest bits, such as the last 16 of an address.
   * @throws ValueError when there is no such field
   */
  positionOf(path: string, lowBits?: number): Position;
  /**
   * What a field of the packet holds, computed or given: `read("ipv4.checksum")`.
   * @throws ValueError when there is no such field
   */
  read(path: string): FieldValue;
}

/**
 * Puts headers one behind the other, outermost first, and computes what nobody gave: lengths, checksums, EtherTypes, protocol
 * numbers, ports of tunnels. The options come last, if there are any.
 *
 * With `frameBytes` the tester appends a payload that is unknown here. TCP, and UDP over IPv6, then get the segment that makes
 * the tester compute the checksum; UDP over IPv4 sends none (0); ICMP and GRE count the payload as zeros.
 * @throws ValueError when the headers do not fit into the frame, a length not into its field, or a checksum cannot be computed
 */
export function packet(...parts: readonly (Header | PacketOptions)[]): Packet {
  const headers = parts.filter(isHeader);
  const options = optionsOf(parts.slice(headers.length));
  const layers = layersOf(headers);
  const bytes = fill(layers, frameEnd(layers, options.frameBytes));
  return {
    bytes,
    hex: hexOf(bytes, 0, bytes.length),
    segments: layers.flatMap(({ definition, bits, length, isLeftToTester }) =>
      segmentsOf(definition.segment, bits, length, isLeftToTester),
    ),
    length: bytes.length,
    headers,
    positionOf: (path, lowBits) => positionOf(find(layers, path), lowBits),
    read: (path) => valueAt(layers, path),
  };
}

function isHeader(part: Header | PacketOptions): part is Header {
  return "definition" in part;
}

/** The options behind the headers; a header behind them, or a misspelt option, would silently be left out. */
function optionsOf(parts: readonly (Header | PacketOptions)[]): PacketOptions {
  const [options = {}, ...more] = parts;
  if (isHeader(options) || more.length > 0) {
    throw new ValueError("packet", "options", undefined, "one object behind all headers");
  }
  for (const [key, value] of Object.entries(options)) {
    if (key !== "frameBytes") throw new ValueError("packet", key, value, "left out: the only option is frameBytes");
  }
  return options;
}

function frameEnd(layers: readonly Layer[], frameBytes: number | undefined): number {
  const length = layers.reduce((sum, layer) => sum + layer.length, 0);
  if (frameBytes === undefined) return length;
  if (Number.isInteger(frameBytes) && frameBytes >= length + FCS_BYTES) return frameBytes - FCS_BYTES;
  throw new ValueError("packet", "frameBytes", frameBytes, `an integer from ${length + FCS_BYTES}, headers and FCS`);
}

function valueAt(layers: readonly Layer[], path: string): FieldValue {
  const { layer, key } = find(layers, path);
  const tail = layer.tails.get(key);
  if (tail !== undefined) return hexOf(tail, 0, tail.length);
  return fromBits(layer.definition.fields[key] as BitField, layer.bits[key] as bigint);
}
