import type { CommandTable } from "../command-table.js";
import { type Defaults, readCommand, type TextCommand } from "./command.js";
import { TextError } from "./errors.js";
import { parseLine } from "./line.js";

/** One line of a port configuration, as it is written. */
export interface ConfigLine {
  readonly text: string;
  /** What ends it: `\n`, `\r\n`, or nothing at the end of the text. */
  readonly end: string;
  /** The command it gives; comments and blank lines give none. */
  readonly command: TextCommand | undefined;
}

/** A line of a port configuration cannot be understood. */
export class PortConfigSyntaxError extends TextError {
  /** Number of the line, counted from 1. */
  readonly line: number;
  readonly text: string;

  constructor({ fault, column }: TextError, line: number, text: string) {
    super(fault, column);
    this.message = `line ${line}: ${this.message}: ${text}`;
    this.line = line;
    this.text = text;
  }
}

/** Configurations name no port, since they are for any; what the lines are read for does not matter. */
const ANY_PORT: Defaults = { module: 0, port: 0 };

/** Marks that queries leave behind in recorded text. */
const MARK = /^\s*<[A-Z]+>\s*$/;

/**
 * Reads the text of a port configuration, an `.xpc` file. Lines may name a port, as those of a recorded `P_FULLCONFIG` do; it makes
 * no difference.
 * @throws PortConfigSyntaxError at the first line that is neither a comment nor a command of a port
 */
export function parsePortConfig(text: string, table: CommandTable): ConfigLine[] {
  const lines: ConfigLine[] = [];
  for (const match of text.matchAll(/([^\n]*?)(\r?\n|$)/g)) {
    const [whole, line = "", end = ""] = match;
    if (whole !== "") lines.push({ text: line, end, command: commandOf(line, lines.length + 1, table) });
  }
  return lines;
}

/** The text of a port configuration; of lines that were not changed, byte for byte what was read. */
export function printPortConfig(lines: readonly Pick<ConfigLine, "text" | "end">[]): string {
  return lines.map(({ text, end }) => text + end).join("");
}

function commandOf(text: string, number: number, table: CommandTable): TextCommand | undefined {
  if (MARK.test(text)) return undefined;
  try {
    const line = parseLine(text.replace(/^\uFEFF/, " "));
    if (line.kind === "blank" || line.kind === "comment") return undefined;
    const spec = line.kind === "request" ? table.byName(line.name.text.toUpperCase()) : undefined;
    if (line.kind !== "request" || spec?.scope !== "port") {
      throw new TextError("syntax", line.kind === "request" ? line.name.column : 1);
    }
    const command = readCommand(line, spec, ANY_PORT);
    if (command.operation === "get") throw new TextError("syntax", line.values[0]?.column ?? line.end);
    return command;
  } catch (error) {
    throw error instanceof TextError ? new PortConfigSyntaxError(error, number, text) : error;
  }
}
