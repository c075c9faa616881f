/** One thing for each of several ids: of `obtainMultiple(0, 1)` two, so that `const [tx, rx] = ...` has no undefined in it. */
export type OneEach<Ids extends readonly number[], Kind> = { -readonly [position in keyof Ids]: Kind };
