import { hexBytes, hexOf, ipv4Bytes, ipv4Of, ipv6Bytes, ipv6Of, macBytes, macOf } from "../codec/text.js";
import { bytesOf, highest, numberOf } from "./bits.js";
import type { BitField, FieldValue } from "./field.js";

/** Bits of a value, or undefined when the field cannot hold it. */
export function toBits(field: BitField, value: unknown): bigint | undefined {
  switch (field.kind) {
    case "flag":
      return typeof value === "boolean" ? BigInt(value) : integer(1, value);
    case "number":
    case "bigint":
      return integer(field.bits, value);
    case "name":
      return typeof value === "string" ? memberOf(field, value) : integer(field.bits, value);
    case "mac":
      return exactly(field, value, macBytes);
    case "ipv4":
      return exactly(field, value, ipv4Bytes);
    case "ipv6":
      return exactly(field, value, ipv6Bytes);
    case "hex":
      return exactly(field, value, hexBytes);
    default:
      return field.kind satisfies never;
  }
}

/** Value that the bits of a field stand for. */
export function fromBits(field: BitField, bits: bigint): FieldValue {
  const bytes = bytesOf(bits, Math.ceil(field.bits / 8));
  switch (field.kind) {
    case "flag":
      return bits === 1n;
    case "number":
      return Number(bits);
    case "bigint":
      return bits;
    case "name":
      return nameOf(field, bits) ?? Number(bits);
    case "mac":
      return macOf(bytes, 0);
    case "ipv4":
      return ipv4Of(bytes, 0);
    case "ipv6":
      return ipv6Of(bytes, 0);
    case "hex":
      return hexOf(bytes, 0, bytes.length);
    default:
      return field.kind satisfies never;
  }
}

/** What a field takes, in words. */
export function allowedIn(field: BitField): string {
  switch (field.kind) {
    case "flag":
      return "true or false";
    case "number":
    case "bigint":
      return `an integer 0 to ${highest(field.bits)}`;
    case "name":
      return namesAllowed(field);
    case "mac":
      return 'a MAC address such as "04:f4:bc:00:00:01"';
    case "ipv4":
      return 'an IPv4 address such as "10.0.0.1"';
    case "ipv6":
      return 'an IPv6 address such as "2001:db8::1"';
    case "hex":
      return `${field.bits / 8} bytes as hex`;
    default:
      return field.kind satisfies never;
  }
}

function namesAllowed(field: BitField): string {
  const names = Object.keys(field.names ?? {}).join(", ");
  return field.bits === 0 ? `one of ${names}` : `one of ${names}, or an integer 0 to ${highest(field.bits)}`;
}

function integer(bits: number, value: unknown): bigint | undefined {
  if (typeof value !== "bigint" && !(typeof value === "number" && Number.isSafeInteger(value))) return undefined;
  const number = BigInt(value);
  return number >= 0n && number <= highest(bits) ? number : undefined;
}

function memberOf(field: BitField, name: string): bigint | undefined {
  const { names = {} } = field;
  return Object.hasOwn(names, name) ? BigInt(names[name] as number) : undefined;
}

function nameOf(field: BitField, bits: bigint): string | undefined {
  return Object.entries(field.names ?? {}).find(([, number]) => BigInt(number) === bits)?.[0];
}

function exactly(
  field: BitField,
  value: unknown,
  fromText: (text: string) => Uint8Array | undefined,
): bigint | undefined {
  const bytes = typeof value === "string" ? fromText(value) : value;
  return bytes instanceof Uint8Array && bytes.length * 8 === field.bits ? numberOf(bytes) : undefined;
}
