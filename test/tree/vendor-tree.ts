import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The vendor's tree as `paths.json` holds it; what it says of itself is in its `$comment`. */
export interface VendorTree {
  readonly version: string;
  readonly classes: Readonly<Record<string, VendorClass>>;
  readonly same: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly lowLevelOnly: readonly string[];
  readonly reached: readonly string[];
}

/** What a class adds to its base. */
export interface VendorClass {
  readonly base: string | null;
  /** Commands that list, create and delete the items of a manager, by its path. */
  readonly managers: Readonly<Record<string, string>>;
  /** Command and indices, by path. */
  readonly paths: Readonly<Record<string, string>>;
}

/** The vendor's tree. */
export const vendor: VendorTree = JSON.parse(readFileSync(join(import.meta.dirname, "paths.json"), "utf8"));

/** Every class, bases first. */
export const vendorClasses: readonly string[] = [...Object.keys(vendor.classes), ...Object.keys(vendor.same)];

/** Everything of one kind that a class has, its bases' first, its own laid over them. */
export function flattened(name: string, what: "paths" | "managers"): Record<string, string> {
  const own = vendor.classes[name];
  if (own === undefined) return flattened(vendor.same[name] as string, what);
  return { ...(own.base === null ? {} : flattened(own.base, what)), ...own[what] };
}
