import { distance } from "fastest-levenshtein";

/** Something in the schema is wrong; each problem names its file and place. */
export class SchemaError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "SchemaError";
    this.problems = problems;
  }
}

/** What was probably meant by a misspelt word: `; did you mean "u32"?`, or nothing when no name is near. */
export function suggestion(word: string, names: Iterable<string>): string {
  let best = "";
  let least = Math.max(3, Math.ceil(word.length / 2));
  for (const name of names) {
    const edits = distance(word.toLowerCase(), name.toLowerCase());
    if (edits < least) {
      least = edits;
      best = name;
    }
  }
  return best === "" ? "" : `; did you mean "${best}"?`;
}
