/** Fields that are worked out from others whenever they are read. */
export interface DerivedSpec {
  readonly [field: string]: (info: Readonly<Record<string, unknown>>) => unknown;
}

/** Adds derived fields to an `info` object. */
export function deriveInto(info: object, spec: DerivedSpec): object {
  for (const [name, derive] of Object.entries(spec)) {
    Object.defineProperty(info, name, {
      enumerable: true,
      get: () => derive(info as Readonly<Record<string, unknown>>),
    });
  }
  return info;
}
