/** The resource files as they are written; see `schema/xena/meta/resource.schema.json`. */

/** What a member is. A group is any other object: its members by name, with a `summary` of its own. */
export type RawMember =
  | string
  | RawCommandMember
  | RawPartMember
  | RawItemsMember
  | RawEachMember
  | RawByMember
  | RawGroup;

/** A command whose indices are not simply those of its place. */
export interface RawCommandMember {
  readonly command: string;
  readonly indices: readonly (string | number | readonly number[])[];
}

/** A shared group. */
export interface RawPartMember {
  readonly part: string;
  /** Indices that are settled for everything in it. */
  readonly with?: Readonly<Record<string, string | number>>;
}

/** A manager of items. */
export interface RawItemsMember {
  readonly items: string;
  /** Field of the port's capabilities that bounds their number. */
  readonly limit?: string;
  /** Command that sets how many there are, for items that exist by their number. */
  readonly count?: string;
  /** Command that writes the whole list, for items that are created by it. */
  readonly list?: string;
  readonly max?: number;
}

/** A member for every value of an index. */
export interface RawEachMember {
  readonly each: string;
  /** How many, or the field of the port's capabilities that says so. */
  readonly count: number | string;
  readonly of: RawMember;
}

/** A function that takes indices. */
export interface RawByMember {
  readonly by: readonly string[];
  readonly of: RawMember;
}

export interface RawGroup {
  readonly [name: string]: RawMember;
}

export interface RawRename {
  /** Path in the resource, as the vendor's driver spells it. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export interface RawResource {
  readonly resource: string;
  readonly kind: "tester" | "module" | "port" | "item" | "part";
  readonly extends?: string;
  readonly index?: string;
  readonly create?: string;
  readonly delete?: string;
  readonly list?: string;
  readonly summary: string;
  readonly members: RawGroup;
  readonly events?: Readonly<Record<string, string>>;
  readonly state?: Readonly<Record<string, string>>;
  readonly derived?: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
  readonly discover?: RawDiscover;
  readonly rebuild?: RawRebuild;
  readonly renames?: readonly RawRename[];
}

/** What makes a module form its ports anew. */
export interface RawRebuild {
  readonly count: string;
  readonly by: readonly string[];
}

/** How a tester is found to have modules and ports. */
export interface RawDiscover {
  readonly port_counts: string;
  readonly identify?: string;
  readonly platforms?: readonly string[];
  readonly unknown: readonly [module: string, port: string];
  readonly major?: string;
  readonly minor?: string;
  readonly at_least?: readonly [number, number];
}
