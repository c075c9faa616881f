import { ValueError } from "../errors.js";
import { checkedBits, type Header, type HeaderDefinition, idOf, refusing } from "./define.js";
import type { BitField } from "./field.js";

/** A header of which all is known that does not depend on the bytes around it. */
export interface Layer {
  readonly header: Header;
  readonly definition: HeaderDefinition;
  /** Bits by field name; lengths and checksums that were not given are 0 until they are computed. */
  readonly bits: Record<string, bigint>;
  /** Bit offset in the header and width of each field that has a place there. */
  readonly places: ReadonlyMap<string, Place>;
  readonly tails: ReadonlyMap<string, Uint8Array>;
  readonly length: number;
  /** Offset of its first byte in the packet. */
  start: number;
  /** Whether its checksum has to be computed by the tester. */
  isLeftToTester: boolean;
}

/** Where a field is. */
export interface Place {
  readonly at: number;
  readonly width: number;
}

/** Layers of a packet, outermost first. What announces the next header is taken from it, so the work goes backwards. */
export function layersOf(headers: readonly Header[]): Layer[] {
  const layers: Layer[] = [];
  for (const header of headers.toReversed()) layers.unshift(layerOf(header, layers[0]));
  let start = 0;
  for (const layer of layers) {
    layer.start = start;
    start += layer.length;
  }
  return layers;
}

function layerOf(header: Header, next: Layer | undefined): Layer {
  const { definition, given } = header;
  const bits: Record<string, bigint> = {};
  const places = new Map<string, Place>();
  const tails = new Map<string, Uint8Array>();
  let at = 0;
  for (const [key, field] of Object.entries(definition.fields)) {
    const isThere = field.when?.(bits) ?? true;
    if (!isThere) refuseGiven(header, key);
    if (isThere && field.kind === "tail") {
      const bytes = field.encode(given[key], refusing(definition, key));
      tails.set(key, bytes);
      places.set(key, { at, width: bytes.length * 8 });
      at += bytes.length * 8;
    } else if (isThere && field.kind !== "tail") {
      bits[key] = firstBits(header, key, field, next);
      if (field.bits > 0) places.set(key, { at, width: field.bits });
      at += field.bits;
    }
  }
  return { header, definition, bits, places, tails, length: at / 8, start: 0, isLeftToTester: false };
}

function refuseGiven({ definition, given }: Header, key: string): void {
  if (given[key] !== undefined) {
    throw new ValueError(definition.name, key, given[key], "left out: with these fields the header has no such place");
  }
}

/** What was given, else the next header's number, else the usual value. */
function firstBits({ definition, given }: Header, key: string, field: BitField, next: Layer | undefined): bigint {
  const id = field.next === undefined || next === undefined ? undefined : idOf(next.definition, field.next, next.bits);
  const preset = typeof field.preset === "function" ? field.preset(given) : field.preset;
  const value = given[key] ?? (id === undefined ? preset : field.kind === "mac" ? macText(id) : id);
  return checkedBits(definition, key, field, value);
}

/** A group address that the next header asks for. */
function macText(address: number): string {
  return address.toString(16).padStart(12, "0");
}
