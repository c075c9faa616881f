/** Texts of addresses and raw bytes. Parsers return undefined for what is not such a text; the caller knows the field to blame. */

const encoder = new TextEncoder();

/** A byte order mark is a character like any other here: what was set must come back. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const HEX_BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Text of UTF-8 bytes up to the first zero byte; what is not UTF-8 becomes U+FFFD. Chassis leave rubbish behind the zero. */
export function textOf(bytes: Uint8Array, at: number, length: number): string {
  let end = at;
  const limit = at + length;
  let ascii = true;
  while (end < limit && bytes[end] !== 0) {
    if ((bytes[end] as number) > 127) ascii = false;
    end++;
  }
  if (!ascii || end - at > 32) return decoder.decode(bytes.subarray(at, end));
  let text = "";
  for (let i = at; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}

/** Lower-case hex of bytes. */
export function hexOf(bytes: Uint8Array, at: number, length: number): string {
  let text = "";
  for (let i = at; i < at + length; i++) text += HEX_BYTES[bytes[i] as number];
  return text;
}

/** Bytes of hex text in any case, with or without `0x`. An odd number of digits means a leading zero. */
export function hexBytes(text: string): Uint8Array | undefined {
  let digits = /^0x/i.test(text) ? text.slice(2) : text;
  if (!/^[0-9a-f]*$/i.test(digits)) return undefined;
  if (digits.length % 2 === 1) digits = `0${digits}`;
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

/** Bytes of a MAC address: `04:f4:bc:00:00:01`, with dashes, or plain hex, which is filled with zeros on the left. */
export function macBytes(text: string): Uint8Array | undefined {
  if (/^([0-9a-f]{1,2}[:-]){5}[0-9a-f]{1,2}$/i.test(text)) {
    return Uint8Array.from(text.split(/[:-]/), (byte) => Number.parseInt(byte, 16));
  }
  return hexBytes(text);
}

/** `04:f4:bc:00:00:01`. */
export function macOf(bytes: Uint8Array, at: number): string {
  let text = HEX_BYTES[bytes[at] as number] as string;
  for (let i = at + 1; i < at + 6; i++) text += `:${HEX_BYTES[bytes[i] as number]}`;
  return text;
}

/** Bytes of a dotted IPv4 address. */
export function ipv4Bytes(text: string): Uint8Array | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined;
  return Uint8Array.from(parts, Number);
}

/** Dotted IPv4 address. */
export function ipv4Of(bytes: Uint8Array, at: number): string {
  return `${bytes[at]}.${bytes[at + 1]}.${bytes[at + 2]}.${bytes[at + 3]}`;
}

/** Bytes of an IPv6 address in any of its written forms, without a zone. */
export function ipv6Bytes(text: string): Uint8Array | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const head = groupsOf(halves[0] as string, halves.length === 1);
  const tail = halves.length === 2 ? groupsOf(halves[1] as string, true) : [];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...new Array<number>(missing).fill(0), ...tail];
  return Uint8Array.from(groups.flatMap((group) => [group >>> 8, group & 0xff]));
}

/** 16-bit groups of one side of `::`; a dotted quad may stand at the very end. */
function groupsOf(text: string, atEnd: boolean): number[] | undefined {
  if (text === "") return [];
  const groups: number[] = [];
  const words = text.split(":");
  for (const [position, word] of words.entries()) {
    if (word.includes(".") && atEnd && position === words.length - 1) {
      const quad = ipv4Bytes(word);
      if (quad === undefined) return undefined;
      groups.push(((quad[0] as number) << 8) | (quad[1] as number), ((quad[2] as number) << 8) | (quad[3] as number));
    } else if (/^[0-9a-f]{1,4}$/i.test(word)) {
      groups.push(Number.parseInt(word, 16));
    } else {
      return undefined;
    }
  }
  return groups;
}

/** IPv6 address as RFC 5952 writes it: lower case, the longest run of two or more zero groups as `::`. */
export function ipv6Of(bytes: Uint8Array, at: number): string {
  const groups: number[] = [];
  for (let i = at; i < at + 16; i += 2) groups.push(((bytes[i] as number) << 8) | (bytes[i + 1] as number));
  const [start, length] = longestZeroRun(groups);
  const words = groups.map((group) => group.toString(16));
  const mapped = isIpv4Mapped(groups);
  const quad = mapped ? ipv4Of(bytes, at + 12) : "";
  if (mapped) return `::ffff:${quad}`;
  if (length < 2) return words.join(":");
  return `${words.slice(0, start).join(":")}::${words.slice(start + length).join(":")}`;
}

/** `::ffff:0:0/96`, the one prefix that RFC 5952 section 5 shows with a dotted quad. */
function isIpv4Mapped(groups: readonly number[]): boolean {
  return groups[5] === 0xffff && groups.slice(0, 5).every((group) => group === 0);
}

function longestZeroRun(groups: readonly number[]): readonly [start: number, length: number] {
  let best: readonly [number, number] = [-1, 0];
  for (let start = 0; start < 8; start++) {
    let end = start;
    while (end < 8 && groups[end] === 0) end++;
    if (end - start > best[1]) best = [start, end - start];
  }
  return best;
}
