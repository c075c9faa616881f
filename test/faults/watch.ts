/** What a promise has come to. */
export interface Watched {
  readonly what: string;
  state: "pending" | "fulfilled" | "rejected";
  value: unknown;
}

/** Keeps an eye on promises without waiting for them, so that one that never settles is seen and not waited for. */
export class Watch {
  readonly all: Watched[] = [];

  /** Looks at a promise from now on; its failure is taken notice of. */
  add(what: string, promise: PromiseLike<unknown>): Watched {
    const entry: Watched = { what, state: "pending", value: undefined };
    this.all.push(entry);
    const note = (state: Watched["state"]) => (value: unknown) => {
      entry.state = state;
      entry.value = value;
    };
    promise.then(note("fulfilled"), note("rejected"));
    return entry;
  }

  /** What has not settled. */
  get pending(): string[] {
    return this.all.filter(({ state }) => state === "pending").map(({ what }) => what);
  }

  /** Every error that came out, also those of batches, with what it came out of. */
  get errors(): { readonly what: string; readonly error: unknown }[] {
    return this.all.flatMap(({ what, state, value }) => {
      if (state === "rejected") return [{ what, error: value }];
      return outcomesIn(value).map((error) => ({ what, error }));
    });
  }
}

function outcomesIn(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: { readonly ok?: boolean; readonly error?: unknown }) =>
    each?.ok === false ? [each.error] : [],
  );
}
