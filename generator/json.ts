/** Something wrong in a JSON text; line and column count from 1. */
export interface JsonProblem {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Text, number, `true`, `false` or `null`, as RFC 8259 writes them. */
const PLAIN =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Finds what is wrong in a JSON text: the first place where it is none, and every key that stands twice in its object, of which
 * `JSON.parse` would silently keep the last.
 */
export function jsonProblems(text: string): JsonProblem[] {
  const scan = new Scan(text);
  scan.document();
  return scan.problems;
}

/** Thrown inside the scan only: nothing behind the first syntax error means anything. */
class Stop extends Error {}

class Scan {
  readonly problems: JsonProblem[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    try {
      this.#value();
      if (this.#next() !== "") this.#expect("the end of the file");
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
  }

  #value(): void {
    const first = this.#next();
    if (first === "{") this.#object();
    else if (first === "[") this.#list("]", () => this.#value());
    else if (this.#plain() === undefined)
      this.#expect(first === '"' ? "a text with a closing quote and no bad escapes" : "a value");
  }

  #object(): void {
    const seen = new Map<string, number>();
    this.#list("}", () => {
      this.#key(seen);
      if (this.#next() !== ":") this.#expect('":"');
      this.#at++;
      this.#value();
    });
  }

  /** Entries between brackets, with commas in between. */
  #list(end: string, entry: () => void): void {
    this.#at++;
    let next = this.#next() === end ? end : ",";
    while (next !== end) {
      entry();
      next = this.#next();
      if (next !== "," && next !== end) this.#expect(`"," or "${end}"`);
      if (next === ",") this.#at++;
    }
    this.#at++;
  }

  #key(seen: Map<string, number>): void {
    if (this.#next() !== '"') this.#expect("a key in double quotes");
    const at = this.#at;
    const key = this.#plain() ?? this.#expect("a key with a closing quote");
    const before = seen.get(key);
    if (before === undefined) seen.set(key, at);
    else this.#report(at, `${key} stands in line ${this.#place(before).line} already`);
  }

  /** First character that is no blank; empty at the end. */
  #next(): string {
    while (" \t\n\r".includes(this.#text[this.#at] ?? "x")) this.#at++;
    return this.#text[this.#at] ?? "";
  }

  #plain(): string | undefined {
    PLAIN.lastIndex = this.#at;
    const found = PLAIN.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #expect(what: string): never {
    const found = this.#text[this.#at];
    this.#report(this.#at, `expected ${what} but found ${found === undefined ? "the end of the file" : `'${found}'`}`);
    throw new Stop();
  }

  #report(at: number, text: string): void {
    this.problems.push({ ...this.#place(at), text });
  }

  #place(at: number): { line: number; column: number } {
    const lines = this.#text.slice(0, at).split("\n");
    return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
  }
}
