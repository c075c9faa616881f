import type { CommandSpec } from "../../runtime/xena/command-spec.js";
import { CountManager } from "../../runtime/xena/tree/count-manager.js";
import { IndexManager } from "../../runtime/xena/tree/index-manager.js";
import type { Item } from "../../runtime/xena/tree/item.js";
import { ListManager } from "../../runtime/xena/tree/list-manager.js";
import { Resource } from "../../runtime/xena/tree/resource.js";
import { INDICES, OfflineTarget, offline } from "./offline.js";

/** Members that lead out of the resource, or to what is no part of the tree. */
const OUTSIDE = new Set(["place", "parent", "module", "modules", "ports", "session"]);

/** Every command that the members of a class, and of the items of its managers, reach. */
export async function commandsUnder(className: string): Promise<Set<string>> {
  const target = new OfflineTarget();
  const found = new Set<string>();
  await visit(offline(className, target), found);
  for (const { command } of target.sent) found.add(command);
  return found;
}

async function visit(value: unknown, found: Set<string>): Promise<void> {
  if (typeof value === "function") {
    // Only members that take indices are functions here; methods of classes are not enumerable.
    return visit((value as (...indices: readonly number[]) => unknown)(...INDICES), found);
  }
  if (typeof value !== "object" || value === null) return;
  const { spec } = value.constructor as { readonly spec?: CommandSpec };
  if (spec !== undefined) {
    found.add(spec.name);
    return;
  }
  if (Array.isArray(value)) return visit(value[0], found);
  const item = await itemOf(value);
  if (item !== undefined) return visit(item, found);
  if (value.constructor.name === "Object") return;
  for (const name in value) {
    if (!(value instanceof Resource && OUTSIDE.has(name))) await visit((value as Record<string, unknown>)[name], found);
  }
}

/** An item of a manager, after everything that the manager can do was done once. */
async function itemOf(value: object): Promise<Item | undefined> {
  if (value instanceof CountManager) await value.configure(INDICES[0]);
  else if (value instanceof IndexManager) await (await value.create()).delete();
  else if (value instanceof ListManager) await (await value.serverSync()).remove(INDICES[1]);
  else return undefined;
  await value.serverSync();
  return value.obtain(INDICES[0]) as Item;
}
