/** Values by name and names by value of one enum. */
export interface EnumTable {
  readonly name: string;
  /** Whether it is a bit set: several members at once. */
  readonly flags: boolean;
  /** Number of every name, aliases included. */
  readonly numbers: ReadonlyMap<string, number>;
  /** First name of every number. */
  readonly names: ReadonlyMap<number, string>;
}

const TEXT = Symbol("enum");

/** An enum as the SDK shows it: every member is its own name, so that `LengthType.FIXED` is the string `"FIXED"`. */
export type Enumeration<Member extends string = string> = { readonly [name in Member]: name };

interface EnumSource {
  readonly name: string;
  readonly flags: boolean;
  readonly text: string;
  table?: EnumTable;
}

/**
 * Makes an enum from the compact text that the generator writes: names separated by blanks, each one more than the one before,
 * unless `=number` says otherwise; behind `=number-` the names count down. Of two names with one number the first is shown.
 */
export function enumeration<Member extends string>(name: string, text: string, flags = false): Enumeration<Member> {
  const members: Record<string | symbol, unknown> = {};
  for (const word of text.split(" ")) {
    const end = word.indexOf("=");
    const member = end < 0 ? word : word.slice(0, end);
    members[member] = member;
  }
  Object.defineProperty(members, TEXT, { value: { name, flags, text } satisfies EnumSource });
  return members as Enumeration<Member>;
}

/** Numbers behind the names; made on first use. */
export function enumTable(source: Enumeration): EnumTable {
  const held = (source as unknown as { readonly [TEXT]: EnumSource })[TEXT];
  held.table ??= parse(held);
  return held.table;
}

function parse({ name, flags, text }: EnumSource): EnumTable {
  const numbers = new Map<string, number>();
  const names = new Map<number, string>();
  let next = 0;
  let step = 1;
  for (const word of text.split(" ")) {
    const [member = "", value] = word.split("=");
    if (value !== undefined) {
      next = Number.parseInt(value, 10);
      step = value.endsWith("-") ? -1 : 1;
    }
    numbers.set(member, next);
    if (!names.has(next)) names.set(next, member);
    next += step;
  }
  return { name, flags, numbers, names };
}
