import { hexBytes, hexOf } from "../codec/text.js";
import type { Bits } from "./bits.js";

/** Throws the error about a value inside a tail, such as `options[1].data`. */
export type Refuse = (field: string, value: unknown, allowed: string) => never;

/** Bytes of open length at the end of a header: options, or a whole payload. */
export interface TailField {
  readonly kind: "tail";
  /** Bytes of what was given; nothing given is no bytes unless the header always has some. */
  readonly encode: (value: unknown, refuse: Refuse) => Uint8Array;
  /** What would give these bytes again. */
  readonly decode: (bytes: Uint8Array) => unknown;
  /** Its length in a header whose other fields are these, with so many bytes left behind them. */
  readonly size: (bits: Bits, left: number) => number;
  readonly when?: (bits: Bits) => boolean;
}

/** Everything to the end of the packet, as hex. */
export function rawTail(): TailField {
  return {
    kind: "tail",
    encode: (value, refuse) => bytesIn(value) ?? refuse("", value, "bytes, as hex or a Uint8Array"),
    decode: (bytes) => hexOf(bytes, 0, bytes.length),
    size: toTheEnd,
  };
}

/** Size of a tail that takes all that is left. */
export function toTheEnd(_bits: Bits, left: number): number {
  return left;
}

/** Bytes of hex text or a Uint8Array; no bytes of undefined. */
export function bytesIn(value: unknown): Uint8Array | undefined {
  if (value === undefined) return new Uint8Array(0);
  if (typeof value === "string") return hexBytes(value);
  return value instanceof Uint8Array ? value : undefined;
}
