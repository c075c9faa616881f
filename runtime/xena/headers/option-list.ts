import { hexOf } from "../codec/text.js";
import { ValueError } from "../errors.js";
import { bytesOf, highest } from "./bits.js";
import type { HexInput } from "./field.js";
import { bytesIn, type Refuse, type TailField } from "./tail.js";

/** One option: a code, and data where the code has some. */
export interface HeaderOption {
  readonly code: number;
  /** Left out for codes that stand alone, such as a no-operation. */
  readonly data?: HexInput;
}

/** Options of a header: a list, or all their bytes as hex. */
export type OptionsInput = readonly HeaderOption[] | HexInput;

/** How a protocol writes its options: code, length, data. */
export interface OptionRules {
  /** Codes that are one byte, without length and data. */
  readonly alone: readonly number[];
  /** Bytes of code and length that the length counts too. */
  readonly counted: 0 | 2;
  /** Bytes that the length counts by. */
  readonly unit: 1 | 8;
  /** Highest number of bytes of all options together. */
  readonly most: number;
  /** What comes behind so many bytes of options: an end, padding. The list is undefined when they were given as hex. */
  readonly filler: (used: number, list: readonly HeaderOption[] | undefined) => Uint8Array;
}

/** Options at the end of a header. */
export function optionTail(rules: OptionRules, placing: Pick<TailField, "size" | "when">): TailField {
  const encode = (value: unknown, refuse: Refuse): Uint8Array => encodeOptions(rules, value, refuse);
  return { kind: "tail", encode, decode: (bytes) => decodeOptions(rules, bytes), ...placing };
}

function encodeOptions(rules: OptionRules, value: unknown, refuse: Refuse): Uint8Array {
  const list = value === undefined ? [] : Array.isArray(value) ? (value as readonly HeaderOption[]) : undefined;
  const bytes =
    list === undefined
      ? [...(bytesIn(value) ?? refuse("", value, "a list of options, or their bytes as hex"))]
      : list.flatMap((option, position) => oneOption(rules, option, position, refuse));
  bytes.push(...rules.filler(bytes.length, list));
  if (bytes.length > rules.most) refuse("", value, `at most ${rules.most} bytes in all`);
  return Uint8Array.from(bytes);
}

function oneOption(rules: OptionRules, option: HeaderOption, position: number, refuse: Refuse): number[] {
  const code = option?.code;
  if (!Number.isInteger(code) || code < 0 || code > 255) refuse(`[${position}].code`, code, "an integer 0 to 255");
  if (rules.alone.includes(code)) {
    if (option.data !== undefined) refuse(`[${position}].data`, option.data, `left out: option ${code} has none`);
    return [code];
  }
  const data = bytesIn(option.data) ?? refuse(`[${position}].data`, option.data, "bytes, as hex or a Uint8Array");
  const length = (data.length + rules.counted) / rules.unit;
  if (length > 255) refuse(`[${position}].data`, data, `at most ${255 * rules.unit - rules.counted} bytes`);
  if (!Number.isInteger(length)) refuse(`[${position}].data`, data, `2 bytes short of a multiple of ${rules.unit}`);
  return [code, length, ...data];
}

/** The list of options, or hex where the bytes are no such list or would come out differently. */
function decodeOptions(rules: OptionRules, bytes: Uint8Array): OptionsInput {
  const text = hexOf(bytes, 0, bytes.length);
  const list: HeaderOption[] = [];
  for (let at = 0; at < bytes.length; ) {
    const code = bytes[at] as number;
    const covered = (bytes[at + 1] ?? 0) * rules.unit + (2 - rules.counted);
    const length = rules.alone.includes(code) ? 1 : covered;
    if (length < 1 || at + length > bytes.length || (length < 2 && !rules.alone.includes(code))) return text;
    list.push(length === 1 ? { code } : { code, data: hexOf(bytes, at + 2, length - 2) });
    at += length;
  }
  return list;
}

/** Zeros up to the next multiple of four bytes: the end of the list in IPv4 and TCP. */
export function zerosToFour(used: number): Uint8Array {
  return new Uint8Array(-used & 3);
}

/** An option whose data is one number. @throws ValueError when the number does not fit into so many bytes */
export function numberOption(header: string, name: string, code: number, value: number, bytes: number): HeaderOption {
  const most = highest(bytes * 8);
  if (!Number.isInteger(value) || value < 0 || value > Number(most)) {
    throw new ValueError(header, name, value, `an integer 0 to ${most}`);
  }
  return { code, data: bytesOf(BigInt(value), bytes) };
}
