import { TextError } from "./errors.js";
import { splitWords, type Word } from "./words.js";

/** A module or port in front of a command: a number, all of them, or none. */
export type Slot = number | "*" | "-" | undefined;

/** Module and port as they are written; of a single number only the command knows which of the two it is. */
export interface Place {
  readonly module: Slot;
  readonly port: Slot;
  /** Whether there is a slash, so that the first is the module. */
  readonly isPair: boolean;
  readonly column: number;
}

/** A line that asks for something. */
export interface RequestLine {
  readonly kind: "request";
  readonly place: Place | undefined;
  readonly name: Word;
  /** The brackets and what is in them. */
  readonly indices: Word | undefined;
  /** What stands behind; a lone question mark makes it a query. */
  readonly values: readonly Word[];
  /** Where a further word would begin. */
  readonly end: number;
}

/** What a line is. `place` sets the module and port that later lines mean when they name none; `where` asks for them. */
export type Line =
  | { readonly kind: "blank" }
  | { readonly kind: "comment" }
  | { readonly kind: "where" }
  | { readonly kind: "place"; readonly place: Place }
  | RequestLine;

const PLACE = /^(?:(\d{1,9}|\*|-)(\/))?(\d{1,9}|\*|-)(?=$|[A-Za-z])/;
const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * Takes a line apart without knowing any command.
 * @throws TextError where it stops making sense
 */
export function parseLine(text: string): Line {
  const start = text.trimStart();
  if (start === "") return { kind: "blank" };
  if (/^(;|#|\/\/)/.test(start)) return { kind: "comment" };
  const words = splitWords(text);
  const [first, ...others] = words as [Word, ...Word[]];
  if (first.text === "?" && others.length === 0) return { kind: "where" };
  const match = PLACE.exec(first.text);
  if (match === null) return request(undefined, words, text);
  const place = placeOf(match, first.column);
  const glued = first.text.slice(match[0].length);
  const rest = glued === "" ? others : [{ text: glued, column: first.column + match[0].length }, ...others];
  if (rest.length > 0) return request(place, rest, text);
  if (place.module === "*" || place.port === "*") throw new TextError("syntax", first.column);
  return { kind: "place", place };
}

function placeOf([, module, slash, port]: RegExpExecArray, column: number): Place {
  return { module: slotOf(module), port: slotOf(port), isPair: slash !== undefined, column };
}

function slotOf(text: string | undefined): Slot {
  return text === undefined || text === "*" || text === "-" ? text : Number(text);
}

function request(place: Place | undefined, words: readonly Word[], text: string): RequestLine {
  const [name, second, ...others] = words as [Word, ...Word[]];
  if (!NAME.test(name.text)) throw new TextError("syntax", name.column);
  const hasIndices = second?.text.startsWith("[") === true;
  const values = second === undefined ? [] : hasIndices ? others : [second, ...others];
  return {
    kind: "request",
    place,
    name,
    indices: hasIndices ? second : undefined,
    values,
    end: text.trimEnd().length + 1,
  };
}

/** Whether a line asks for a value instead of setting one. */
export function isQuery({ values }: RequestLine): boolean {
  return values.length === 1 && values[0]?.text === "?";
}
