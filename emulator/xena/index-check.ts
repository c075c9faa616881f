import type { StatusName } from "../../runtime/xena/status.js";
import type { Call } from "./call.js";
import type { CommandInfo } from "./command-info.js";
import { type Count, countOf, type Family, FIXED_INDICES, familyOf } from "./families.js";
import type { Resource } from "./resource.js";

/** P_MAXHEADERLENGTH with which there is room for all streams. */
export const SHORTEST_HEADERS = 128;

/** How the indices of a command are checked; prepared once per command. */
interface IndexPlan {
  readonly family: Family | undefined;
  readonly count: Count | undefined;
  /** Limit of every index, as a field of P_CAPABILITIES, a number, or undefined for none. */
  readonly limits: readonly (string | number | undefined)[];
}

const plans = new Map<CommandInfo, IndexPlan>();

/** BADINDEX unless the number of indices is right and each of them is of something that exists. */
export function checkIndices(call: Call): StatusName | undefined {
  const { info, indices, resource } = call;
  const { codec } = info;
  if (codec.variadic) return undefined;
  if (indices.length !== codec.indices.length) return "BADINDEX";
  if (indices.length === 0) return undefined;
  const plan = planOf(info);
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i] as number;
    const names = codec.indices[i]?.table?.names;
    if (names !== undefined ? !names.has(index) : index >= limitOf(resource, plan.limits[i])) return "BADINDEX";
  }
  const { family, count } = plan;
  if (family !== undefined && creates(info, family)) return undefined;
  if (family !== undefined && !resource.indicesOf(family.index).has(indices[0] as number)) return "BADINDEX";
  if (count !== undefined && (indices[1] as number) >= countNow(resource, count, indices[0] as number))
    return "BADINDEX";
  return undefined;
}

/** Whether the command makes the thing that its index names. */
function creates(info: CommandInfo, family: Family): boolean {
  return info.name === family.create || info.name === family.createdBy;
}

function planOf(info: CommandInfo): IndexPlan {
  let plan = plans.get(info);
  if (plan === undefined) {
    const names = info.codec.indices.map((index) => index.name);
    const family = familyOf(names[0] as string);
    const limits = names.map((name, i) => (i === 0 && family !== undefined ? family.limit : FIXED_INDICES[name]));
    plan = { family, count: countOf(info.name), limits };
    plans.set(info, plan);
  }
  return plan;
}

/** A limit as a number; what the port does not have any of, nobody counts. */
export function limitOf(resource: Resource, limit: string | number | undefined): number {
  if (typeof limit === "number") return limit;
  if (limit === "maxStreamsPerPort")
    return streamsWith(resource, resource.read("P_MAXHEADERLENGTH").maxHeaderLength as number);
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  return resource.limit(limit);
}

/** Longer headers leave room for fewer streams: half as many when they are twice as long. */
export function streamsWith(resource: Resource, headerBytes: number): number {
  return Math.floor((resource.limit("maxStreamsPerPort") * SHORTEST_HEADERS) / headerBytes);
}

/** How many parts there are of something. */
export function countNow(resource: Resource, count: Count, index: number): number {
  const [number] = Object.values(resource.read(count.counter, [index]));
  return number as number;
}
