/** Values of a resource as they stand on the wire, by command code and indices; what is missing is looked up in a base. */
export class ValueStore {
  readonly #base: ValueStore | undefined;
  readonly #plain = new Map<number, Uint8Array>();
  readonly #indexed = new Map<number, Map<number | string, Indexed>>();
  #bytes = 0;

  constructor(base?: ValueStore) {
    this.#base = base;
  }

  /** Bytes that the values hold; what the base holds is not counted. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The value, or undefined when neither this store nor its base has one. */
  get(code: number, indices: readonly number[]): Uint8Array | undefined {
    const own = indices.length === 0 ? this.#plain.get(code) : this.#indexed.get(code)?.get(keyOf(indices))?.value;
    return own ?? this.#base?.get(code, indices);
  }

  /** Remembers a value; the bytes are kept as they are and must not be changed afterwards. */
  set(code: number, indices: readonly number[], value: Uint8Array): void {
    if (indices.length === 0) {
      this.#bytes += value.length - (this.#plain.get(code)?.length ?? 0);
      this.#plain.set(code, value);
      return;
    }
    let values = this.#indexed.get(code);
    if (values === undefined) {
      values = new Map();
      this.#indexed.set(code, values);
    }
    const key = keyOf(indices);
    this.#bytes += value.length - (values.get(key)?.value.length ?? 0);
    values.set(key, { indices: [...indices], value });
  }

  /** Forgets one value. */
  delete(code: number, indices: readonly number[]): void {
    if (indices.length === 0) {
      this.#bytes -= this.#plain.get(code)?.length ?? 0;
      this.#plain.delete(code);
      return;
    }
    const values = this.#indexed.get(code);
    const key = keyOf(indices);
    this.#bytes -= values?.get(key)?.value.length ?? 0;
    values?.delete(key);
  }

  /** Forgets the values of a command whose indices the test accepts. */
  deleteWhere(code: number, test: (indices: readonly number[]) => boolean): void {
    const values = this.#indexed.get(code);
    if (values === undefined) return;
    for (const [key, { indices, value }] of values) {
      if (!test(indices)) continue;
      this.#bytes -= value.length;
      values.delete(key);
    }
  }

  /** Values of a command with indices; those of the base are not among them. */
  entries(code: number): Indexed[] {
    return [...(this.#indexed.get(code)?.values() ?? [])];
  }

  /** Codes of the commands without indices that have a value here. */
  plainCodes(): number[] {
    return [...this.#plain.keys()];
  }

  /** Forgets everything; the base stays. */
  clear(): void {
    this.#plain.clear();
    this.#indexed.clear();
    this.#bytes = 0;
  }
}

/** A value and the indices under which it is kept. */
export interface Indexed {
  readonly indices: readonly number[];
  readonly value: Uint8Array;
}

/** One index is its own key, since that is what nearly all commands have. */
function keyOf(indices: readonly number[]): number | string {
  return indices.length === 1 ? (indices[0] as number) : indices.join("/");
}
