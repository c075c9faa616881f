import { LabwireError } from "../errors.js";

/** What is wrong with a line: how it is written, or whom it is about. */
export type TextFault = "syntax" | "index";

const CODES = { syntax: "SYNTAX_ERROR", index: "INDEX_ERROR" } as const;
const WORDS = { syntax: "Syntax", index: "Index" } as const;

/** A line of the text protocol cannot be understood. The column counts from 1. */
export class TextError extends LabwireError {
  readonly fault: TextFault;
  readonly column: number;

  constructor(fault: TextFault, column: number) {
    super(CODES[fault], `${WORDS[fault]} error in column ${column}`);
    this.fault = fault;
    this.column = column;
  }

  /** The two lines a chassis answers with: an arrow below the place, and the place in words. */
  toLines(): readonly [pointer: string, message: string] {
    return [pointerTo(this.column), `#${this.message}`];
  }
}

const SHAFT = "---";

/** The arrow lies to the left of its column where there is room, else to the right. */
function pointerTo(column: number): string {
  const before = column - 1;
  if (before >= SHAFT.length) return `${" ".repeat(before - SHAFT.length)}${SHAFT}^`;
  return `${" ".repeat(before)}^${SHAFT}`;
}
