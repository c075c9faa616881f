/** Which frames to count. */
export interface FrameKind {
  /** Index of the stream, or -1 for frames sent one by one. */
  readonly stream: number;
  /** Test payload id, or -1 for none. */
  readonly tpld: number;
}

/** The frames that a counter is about: all, or those of one stream or of one test payload id. */
export type Choice = "all" | { readonly by: keyof FrameKind; readonly id: number };

/** All of them. */
export const everyFrame: Choice = "all";

type Sorted<Item> = Map<number, Item[]>;

/**
 * Things in the order in which they came, found by their kind as well. They are sorted by a key when it is first asked for, so a port
 * of many streams does not go through all of them for each, and one that nobody asks so keeps the list alone.
 */
export class ByKind<Item> {
  readonly #kindOf: (item: Item) => FrameKind;
  readonly #all: Item[];
  readonly #sorted: Partial<Record<keyof FrameKind, Sorted<Item>>> = {};

  /** @param kindOf must say the same whenever it is asked about a thing */
  constructor(kindOf: (item: Item) => FrameKind, all: Item[] = []) {
    this.#kindOf = kindOf;
    this.#all = all;
  }

  /** All of them. */
  get all(): readonly Item[] {
    return this.#all;
  }

  /** Adds one. */
  push(item: Item): void {
    this.#all.push(item);
    const { stream, tpld } = this.#sorted;
    if (stream !== undefined) sortIn(stream, this.#kindOf(item).stream, item);
    if (tpld !== undefined) sortIn(tpld, this.#kindOf(item).tpld, item);
  }

  /** Those that a counter is about. */
  of(choice: Choice): readonly Item[] {
    return choice === "all" ? this.#all : (this.#sortedBy(choice.by).get(choice.id) ?? []);
  }

  #sortedBy(by: keyof FrameKind): Sorted<Item> {
    let sorted = this.#sorted[by];
    if (sorted === undefined) {
      sorted = new Map();
      for (const item of this.#all) sortIn(sorted, this.#kindOf(item)[by], item);
      this.#sorted[by] = sorted;
    }
    return sorted;
  }
}

function sortIn<Item>(sorted: Sorted<Item>, id: number, item: Item): void {
  const same = sorted.get(id);
  if (same === undefined) sorted.set(id, [item]);
  else same.push(item);
}
