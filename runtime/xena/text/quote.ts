import { utf8 } from "../codec/text.js";

const QUOTE = 34;

/**
 * A text as the protocol writes it: printable ASCII in quotes; every other byte, and the quote itself, as its number between commas:
 * `"a line",13,10,"and the next"`.
 */
export function quote(text: string): string {
  if (/^[ !#-~]*$/.test(text)) return `"${text}"`;
  let quoted = '"';
  let isOpen = true;
  for (const byte of utf8(text)) {
    const isPlain = byte >= 32 && byte <= 126 && byte !== QUOTE;
    if (isPlain) quoted += isOpen ? "" : ',"';
    else quoted += isOpen ? '",' : ",";
    quoted += isPlain ? String.fromCharCode(byte) : String(byte);
    isOpen = isPlain;
  }
  return isOpen ? `${quoted}"` : quoted;
}

/** JSON is full of double quotes, so it stands in single ones, where it can. */
export function quoteJson(text: string): string {
  return /^[ -&(-~]+$/.test(text) ? `'${text}'` : quote(text);
}

const PIECE = /\s*(?:"([^"]*)"|'([^']*)'|(\d{1,3}))\s*(?:,|$)/y;

/** Bytes of a text in quotes, single or double, with numbers between commas; undefined for anything else. */
export function unquote(word: string): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < word.length) {
    const match = PIECE.exec(word);
    if (match === null) return undefined;
    const [, double, single, number] = match;
    if (number !== undefined && Number(number) > 255) return undefined;
    pieces.push(number === undefined ? utf8(double ?? single ?? "") : Uint8Array.of(Number(number)));
  }
  return word.endsWith(",") ? undefined : joined(pieces);
}

/** The bytes of several pieces one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
