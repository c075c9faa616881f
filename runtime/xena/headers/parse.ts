import { hexOf } from "../codec/text.js";
import { readBits } from "./bits.js";
import { type Header, type HeaderDefinition, headerOf, type Id } from "./define.js";
import { definitions } from "./definitions.js";
import type { Bits } from "./field.js";
import { fromBits } from "./kinds.js";
import { type Packet, packet } from "./packet.js";
import { payload } from "./protocols/payload.js";

/** Spaces of numbers by which the header behind is found. */
const SPACES = new Set(["ethertype", "ip", "udp", "bth", "infiniband", "gtpuExtension"]);

interface Read {
  readonly given: Record<string, unknown>;
  readonly bits: Record<string, bigint>;
  readonly length: number;
}

/**
 * Reads a packet from its bytes, Ethernet first unless another header is named. Every field is given then, computed ones with
 * what the bytes hold, so that `parse(bytes).bytes` are the same bytes. What no header explains becomes a `payload`.
 */
export function parse(bytes: Uint8Array, first = "ethernet"): Packet {
  const headers: Header[] = [];
  let at = 0;
  let name: string | undefined = first;
  let id = 0;
  while (name !== undefined) {
    const definition = definitions.get(name);
    const read: Read | undefined = definition && readHeader(definition, bytes.subarray(at), id);
    if (definition === undefined || read === undefined) break;
    headers.push(headerOf(definition, read.given));
    at += read.length;
    [name, id] = behind(definition, read.bits, bytes, at);
  }
  if (at < bytes.length || headers.length === 0) headers.push(payload(bytes.subarray(at)));
  return packet(...headers);
}

/** Fields of a header, or undefined when the bytes do not hold it whole or it would come out differently. */
function readHeader(definition: HeaderDefinition, bytes: Uint8Array, id: number): Read | undefined {
  const given: Record<string, unknown> = {};
  const bits: Record<string, bigint> = {};
  let at = 0;
  for (const [key, field] of Object.entries(definition.fields)) {
    if (field.when?.(bits) === false) continue;
    if (field.kind === "tail") {
      const size = field.size(bits, bytes.length - at / 8);
      if (size < 0 || at / 8 + size > bytes.length) return undefined;
      given[key] = tailValue(field, bytes.slice(at / 8, at / 8 + size));
      at += size * 8;
    } else {
      if (at + field.bits > bytes.length * 8) return undefined;
      bits[key] = field.bits === 0 ? choiceBy(definition, key, id) : readBits(bytes, at, field.bits);
      given[key] = fromBits(field, bits[key]);
      at += field.bits;
    }
  }
  return isTold(definition, bits) ? { given, bits, length: at / 8 } : undefined;
}

/** The list of options, unless it would come out differently, as with odd padding: then the bytes. */
function tailValue(field: Extract<HeaderDefinition["fields"][string], { kind: "tail" }>, bytes: Uint8Array): unknown {
  const value = field.decode(bytes);
  const again = field.encode(value, () => bytes as never);
  return hexOf(again, 0, again.length) === hexOf(bytes, 0, bytes.length) ? value : bytes;
}

function isTold({ tell }: HeaderDefinition, bits: Bits): boolean {
  return tell === undefined || bits[tell[0]] === tell[1];
}

/** The choice that the number before the header stands for. */
function choiceBy(definition: HeaderDefinition, key: string, id: number): bigint {
  for (const known of Object.values(definition.ids ?? {})) {
    if (typeof known === "number" || known.by !== key) continue;
    const match = Object.entries(known.cases).find(([, number]) => number === id);
    if (match !== undefined) return BigInt(match[0]);
  }
  return 0n;
}

/** Name and number of the header behind. */
function behind(definition: HeaderDefinition, bits: Bits, bytes: Uint8Array, at: number): [string | undefined, number] {
  const rest = bytes.subarray(at);
  if (rest.length === 0) return [undefined, 0];
  for (const [key, field] of Object.entries(definition.fields)) {
    if (field.kind === "tail" || field.next === undefined || !SPACES.has(field.next)) continue;
    const { next } = field;
    const id = Number(bits[key] ?? -1n);
    for (const candidate of definitions.values()) {
      const hasId = candidate.ids?.[next] !== undefined && idsOf(candidate.ids[next]).includes(id);
      if (hasId && readHeader(candidate, rest, id) !== undefined) return [candidate.name, id];
    }
  }
  return [definition.behind?.(bits, (rest[0] as number) >> 4), 0];
}

function idsOf(id: Id): number[] {
  return typeof id === "number" ? [id] : [...Object.values(id.cases), id.otherwise];
}
