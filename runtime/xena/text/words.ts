import { TextError } from "./errors.js";

/** A word of a line as it is written, quotes and brackets included, and where it begins, counted from 1. */
export interface Word {
  readonly text: string;
  readonly column: number;
}

const BLANK = /\s/;

/**
 * Splits a line at blanks outside quotes and brackets. A semicolon outside quotes begins a comment. A comma joins what stands on both
 * sides of it into one word, since a text with unusual characters is written as `"a line", 13, 10`.
 * @throws TextError for a quote or bracket that is not closed
 */
export function splitWords(line: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (;;) {
    at = skipBlanks(line, at);
    if (at >= line.length || line[at] === ";") return words;
    const end = line[at] === "[" ? endOfBracket(line, at) : endOfWord(line, at);
    words.push({ text: line.slice(at, end), column: at + 1 });
    at = end;
  }
}

function skipBlanks(line: string, from: number): number {
  let at = from;
  while (at < line.length && BLANK.test(line[at] as string)) at++;
  return at;
}

function endOfBracket(line: string, from: number): number {
  const end = line.indexOf("]", from);
  if (end < 0) throw new TextError("syntax", line.length + 1);
  return end + 1;
}

function endOfWord(line: string, from: number): number {
  let at = from;
  while (at < line.length) {
    const letter = line[at] as string;
    if (letter === '"' || letter === "'") at = endOfQuote(line, at);
    else if (letter === "[" || letter === ";") return at;
    else if (letter === ",") at = skipBlanks(line, at + 1);
    else if (BLANK.test(letter)) {
      const next = skipBlanks(line, at);
      if (line[next] !== ",") return at;
      at = next;
    } else at++;
  }
  return at;
}

function endOfQuote(line: string, from: number): number {
  const end = line.indexOf(line[from] as string, from + 1);
  if (end < 0) throw new TextError("syntax", from + 1);
  return end + 1;
}
