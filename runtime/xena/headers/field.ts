import type { Bits } from "./bits.js";

export type { Bits } from "./bits.js";

import type { TailField } from "./tail.js";

/** Text of an address, or its bytes. */
export type AddressInput = string | Uint8Array;

/** Hex text, with or without `0x`, or bytes. */
export type HexInput = string | Uint8Array;

/** Whether a one-bit field is set. */
export type FlagInput = boolean | 0 | 1;

/** What may be given for a field, and what is read from one. */
export type FieldValue = number | bigint | boolean | string | Uint8Array;

/** What a caller gave for a header. */
export type Given = Readonly<Record<string, unknown>>;

/** How a field's bits are written and read. */
export type Kind = "number" | "bigint" | "flag" | "name" | "mac" | "ipv4" | "ipv6" | "hex";

/**
 * A length in units of `unit` bytes, `without` bytes not counted: of the header itself, of all headers from this one on, or of
 * everything from this one to the end of the frame, FCS excluded.
 */
export interface LengthRule {
  readonly of: "header" | "headers" | "rest";
  readonly without: number;
  readonly unit: number;
}

/** An Internet checksum (RFC 1071) over the header itself or over everything from it on. */
export interface ChecksumRule {
  readonly over: "header" | "rest";
  /** Whether the pseudo header of the IP header around is summed too (RFC 9293, RFC 768, RFC 8200). */
  readonly hasPseudoHeader: boolean;
  /** Whether IPv4 lets it be left out as 0, so that a sum of 0 is sent as 0xFFFF (RFC 768). */
  readonly isOptional: boolean;
}

/** One field of a header. */
export interface BitField {
  readonly kind: Kind;
  /** 0 for a choice that shows elsewhere, such as the kind of a VLAN tag in the EtherType before it. */
  readonly bits: number;
  /** Value when none is given and none follows from the packet. */
  readonly preset: FieldValue | ((given: Given) => FieldValue);
  /** Names of numbers, for kind `name`. */
  readonly names?: Readonly<Record<string, number>>;
  /** Space of numbers in which the next header may have one: that is the value then. */
  readonly next?: string;
  readonly length?: LengthRule;
  readonly checksum?: ChecksumRule;
  /** Whether the header has this field, by the fields before it. */
  readonly when?: (bits: Bits) => boolean;
}

/** One entry of a header's table. */
export type Field = BitField | TailField;

/** What the constructors of fields take besides width and preset. */
export type Rules = Partial<Pick<BitField, "next" | "length" | "checksum" | "when">>;

type Preset<T> = T | ((given: Given) => T);

/** Unsigned number of up to 48 bits. */
export function uint(bits: number, preset: Preset<number> = 0, rules: Rules = {}): BitField {
  return { kind: "number", bits, preset, ...rules };
}

/** Unsigned number of more bits than a JavaScript number holds. */
export function big(bits: number, preset: bigint = 0n, rules: Rules = {}): BitField {
  return { kind: "bigint", bits, preset, ...rules };
}

/** One bit. */
export function flag(preset: Preset<boolean> = false, rules: Rules = {}): BitField {
  return { kind: "flag", bits: 1, preset, ...rules };
}

/** Number with names for some of its values; others are given as numbers. */
export function named(
  bits: number,
  names: Readonly<Record<string, number>>,
  preset: string,
  rules: Rules = {},
): BitField {
  return { kind: "name", bits, names, preset, ...rules };
}

/** MAC address. */
export function mac(preset = "00:00:00:00:00:00", rules: Rules = {}): BitField {
  return { kind: "mac", bits: 48, preset, ...rules };
}

/** IPv4 address. */
export function ipv4Address(preset = "0.0.0.0", rules: Rules = {}): BitField {
  return { kind: "ipv4", bits: 32, preset, ...rules };
}

/** IPv6 address. */
export function ipv6Address(preset = "::", rules: Rules = {}): BitField {
  return { kind: "ipv6", bits: 128, preset, ...rules };
}

/** Bytes without a meaning of their own here. */
export function hex(bytes: number, rules: Rules = {}): BitField {
  return { kind: "hex", bits: bytes * 8, preset: "00".repeat(bytes), ...rules };
}

/** Length of the header itself in units of `unit` bytes. */
export function headerLength(unit: number, without = 0): Rules {
  return { length: { of: "header", without, unit } };
}

/** Bytes from this header to the end of the frame, `without` of them not counted. */
export function restLength(without = 0): Rules {
  return { length: { of: "rest", without, unit: 1 } };
}
