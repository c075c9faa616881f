import fc from "fast-check";
import type { Field, Layout, ListField, ScalarField, ScalarType } from "../../runtime/xena/codec/layout.js";

/** A value as a caller may write it, and as it comes back. */
export interface Pair {
  readonly given: unknown;
  readonly back: unknown;
}

type PairArbitrary = fc.Arbitrary<Pair>;

/** Smallest and largest number of the integer types, by definition. */
const BITS: { readonly [type in ScalarType]?: readonly [bits: bigint, isSigned: boolean] } = {
  i8: [8n, true],
  i16: [16n, true],
  i32: [32n, true],
  i64: [64n, true],
  u8: [8n, false],
  u16: [16n, false],
  u32: [32n, false],
  u64: [64n, false],
};

/** Values for all fields of a layout but the constants, with the constants in what comes back. */
export function valuesOf(
  layout: Layout,
): fc.Arbitrary<{ given: Record<string, unknown>; back: Record<string, unknown> }> {
  const fields = layout.fields.filter((field) => !("constant" in field));
  const constants = layout.fields.filter((field) => "constant" in field).map((field) => [field.key, field.constant]);
  return fc.tuple(...fields.map(fieldPair)).map((pairs) => ({
    given: Object.fromEntries(fields.map((field, i) => [field.key, pairs[i]?.given])),
    back: {
      ...Object.fromEntries(constants),
      ...Object.fromEntries(fields.map((field, i) => [field.key, pairs[i]?.back])),
    },
  }));
}

function fieldPair(field: Field): PairArbitrary {
  return field.kind === "scalar" ? scalarPair(field) : listPair(field);
}

function listPair({ element, count }: ListField): PairArbitrary {
  const item = element.kind === "scalar" ? scalarPair(element) : structPair(element.fields);
  const lengths = count > 0 ? { minLength: count, maxLength: count } : { maxLength: 8 };
  const short = fc.array(item, lengths);
  const long = fc
    .tuple(item, fc.integer({ min: 100, max: 400 }))
    .map(([pair, length]) => new Array<Pair>(length).fill(pair));
  const items = count > 0 ? short : fc.oneof({ arbitrary: short, weight: 9 }, { arbitrary: long, weight: 1 });
  return items.map((pairs) => ({ given: pairs.map(({ given }) => given), back: pairs.map(({ back }) => back) }));
}

function structPair(fields: readonly ScalarField[]): PairArbitrary {
  return fc.tuple(...fields.map(scalarPair)).map((pairs) => ({
    given: Object.fromEntries(fields.map((field, i) => [field.key, pairs[i]?.given])),
    back: Object.fromEntries(fields.map((field, i) => [field.key, pairs[i]?.back])),
  }));
}

function scalarPair(field: ScalarField): PairArbitrary {
  switch (field.type) {
    case "i64":
    case "u64":
      return longPair(field);
    case "hex":
      return hexPair(field.bytes);
    case "mac":
      return bytePair(6, (bytes) => hexWords(bytes).join(":"), [(bytes) => hexWords(bytes).join("").toUpperCase()]);
    case "ipv4":
      return bytePair(4, (bytes) => bytes.join("."), []);
    case "ipv6":
      return bytePair(16, canonicalIpv6, [fullIpv6, (bytes) => fullIpv6(bytes).toUpperCase(), dottedIpv6]);
    case "str":
      return same(textArbitrary);
    case "json":
      return same(
        fc
          .jsonValue({ maxDepth: 2, stringUnit: "binary" })
          .map((value) => JSON.parse(JSON.stringify(value)) as unknown),
      );
    default:
      return field.table === undefined ? integerPair(field) : field.table.flags ? flagsPair(field) : enumPair(field);
  }
}

function same(arbitrary: fc.Arbitrary<unknown>): PairArbitrary {
  return arbitrary.map((value) => ({ given: value, back: value }));
}

/** Any characters but the zero that ends a text: a byte order mark, characters beyond 16 bits, none at all. */
const textArbitrary = fc.oneof(
  fc.constantFrom("", "\uFEFFmark", "Zürich ✓", "𝄞🎉", "a".repeat(2000), "\u{10FFFF}\u0001"),
  fc.string({ unit: "binary", maxLength: 40 }).map((text) => text.replaceAll("\0", "")),
);

/** Limits of an integer field: those of its type, within those that the schema states. */
export function limitsOf(field: ScalarField): readonly [min: bigint, max: bigint] {
  const [bits, isSigned] = BITS[field.type] as readonly [bigint, boolean];
  const min = isSigned ? -(1n << (bits - 1n)) : 0n;
  const max = isSigned ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
  return [field.min === undefined ? min : BigInt(field.min), field.max === undefined ? max : BigInt(field.max)];
}

function bigArbitrary(field: ScalarField): fc.Arbitrary<bigint> {
  const [min, max] = limitsOf(field);
  const edges = [min, max, min + 1n, max - 1n, 0n, -1n, 1n, 255n, 256n].filter((edge) => edge >= min && edge <= max);
  return fc.oneof(fc.constantFrom(...edges), fc.bigInt({ min, max }));
}

function longPair(field: ScalarField): PairArbitrary {
  return fc.tuple(bigArbitrary(field), fc.boolean()).map(([value, asNumber]) => ({
    given: asNumber && Number.isSafeInteger(Number(value)) ? Number(value) : value,
    back: value,
  }));
}

function integerPair(field: ScalarField): PairArbitrary {
  return same(bigArbitrary(field).map(Number));
}

/** Members by name, and numbers that are none: these stay numbers. */
function enumPair(field: ScalarField): PairArbitrary {
  const { names, numbers } = field.table as NonNullable<ScalarField["table"]>;
  const back = (number: number): unknown => names.get(number) ?? number;
  return fc.oneof(
    fc.constantFrom(...numbers).map(([name, number]) => ({ given: name, back: back(number) })),
    bigArbitrary(field).map((value) => ({ given: Number(value), back: back(Number(value)) })),
  );
}

/** Members by name, unknown bits as numbers; what comes back is in the order of the bits. */
function flagsPair(field: ScalarField): PairArbitrary {
  const { names } = field.table as NonNullable<ScalarField["table"]>;
  return fc.uniqueArray(fc.nat({ max: field.bytes * 8 - 1 })).map((bits) => {
    const shown = (bit: number): string | number => names.get(2 ** bit) ?? 2 ** bit;
    return { given: bits.map(shown), back: [...bits].sort((a, b) => a - b).map(shown) };
  });
}

/** Fixed hex in both cases, with and without its leading zeros; open hex of any length. */
function hexPair(size: number): PairArbitrary {
  if (size > 0) {
    const shortened = (bytes: Uint8Array): string => hexWords(bytes).join("").replace(/^0+/, "").toUpperCase();
    return bytePair(size, (bytes) => hexWords(bytes).join(""), [shortened, (bytes) => `0x${hexWords(bytes).join("")}`]);
  }
  return fc.uint8Array({ maxLength: 300 }).map((bytes) => {
    const text = hexWords(bytes).join("");
    return { given: bytes.length % 2 === 0 ? text : bytes, back: text };
  });
}

/** Bytes that come back in one written form and may be given in others, or as they are. */
function bytePair(
  size: number,
  canonical: (bytes: Uint8Array) => string,
  others: readonly ((bytes: Uint8Array) => string)[],
): PairArbitrary {
  const sparse = fc.array(fc.constantFrom(0, 0, 0, 1, 255), { minLength: size, maxLength: size });
  const anyBytes = fc.oneof(
    sparse.map((bytes) => Uint8Array.from(bytes)),
    fc.uint8Array({ minLength: size, maxLength: size }),
  );
  const forms = [canonical, ...others, (bytes: Uint8Array) => bytes];
  return fc
    .tuple(anyBytes, fc.constantFrom(...forms))
    .map(([bytes, form]) => ({ given: form(bytes), back: canonical(bytes) }));
}

function hexWords(bytes: Uint8Array): string[] {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
}

function fullIpv6(bytes: Uint8Array): string {
  return hexWords(bytes)
    .join("")
    .replaceAll(/(.{4})(?!$)/g, "$1:");
}

function dottedIpv6(bytes: Uint8Array): string {
  return `${fullIpv6(bytes).slice(0, 30)}${bytes.subarray(12).join(".")}`;
}

/** The URL parser knows RFC 5952 too, but for the dotted form of mapped addresses. */
function canonicalIpv6(bytes: Uint8Array): string {
  const text = new URL(`http://[${fullIpv6(bytes)}]`).hostname.slice(1, -1);
  return /^::ffff:[0-9a-f]+:[0-9a-f]+$/.test(text) ? `::ffff:${bytes.subarray(12).join(".")}` : text;
}
