/** Longer than any name. What a word has beyond this would only cost time, and tools are given words of any length. */
const LONGEST_WORD = 64;

/** The names that resemble a misspelt one most; among equals the earlier ones. */
export function nearest(word: string, names: readonly string[], count: number): string[] {
  const wanted = word.slice(0, LONGEST_WORD).toUpperCase();
  const found: { readonly name: string; readonly distance: number }[] = [];
  for (const name of names) {
    const limit = found[count - 1]?.distance ?? Number.POSITIVE_INFINITY;
    const distance = editDistance(wanted, name.toUpperCase(), limit);
    if (distance >= limit) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1] as { readonly distance: number }).distance > distance) at--;
    found.splice(at, 0, { name, distance });
    found.length = Math.min(found.length, count);
  }
  return found.map((entry) => entry.name);
}

/** One row of the table of distances, used again for every pair of words. */
const row: number[] = [];

/** Edits from one word to the other; some number that is not below the limit when they are at least as many. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = row[0] as number;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      const swap = diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      const edits = Math.min(swap, above + 1, (row[j - 1] as number) + 1);
      row[j] = edits;
      if (edits < least) least = edits;
      diagonal = above;
    }
    if (least >= limit) return limit;
  }
  return row[b.length] as number;
}
