import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handler, type Handlers, valuesOf } from "../call.js";
import { encodeReply, infoNamed } from "../command-info.js";
import { COUNTS, type Count, codesOf, FAMILIES, type Family } from "../families.js";
import { limitOf } from "../index-check.js";
import type { Lab } from "../lab.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import type { Resource } from "../resource.js";
import { isInUse } from "./filters.js";
import { setStream } from "./streams.js";

/** Creating, deleting and listing, for all families; and the counted parts. */
export const indexHandlers: Handlers = Object.assign({}, ...FAMILIES.map(familyHandlers), ...COUNTS.map(countHandlers));

function familyHandlers(family: Family): Handlers {
  const { index, list, create, createdBy, remove } = family;
  const handlers: Record<string, Handler> = {
    [list]: {
      get: ({ resource, info }) => ({ [listField(info.name)]: listOf(resource, family) }),
      set: (call) => writeList(call, family),
    },
    [remove]: {
      set: (call) => removeAll(call.lab, call.resource, family, [call.indices[0] as number]),
    },
  };
  if (create !== undefined) {
    handlers[create] = {
      set({ lab, resource, indices }) {
        const [wanted] = indices as [number];
        if (resource.indicesOf(index).has(wanted)) return lab.options.switches.createExisting;
        resource.indicesOf(index).add(wanted);
        tell(lab, resource, family);
        return undefined;
      },
    };
  }
  if (createdBy !== undefined) {
    handlers[createdBy] = {
      get: ({ resource, indices, info }) =>
        resource.indicesOf(index).has(indices[0] as number) ? resource.read(info.name, indices) : "BADINDEX",
      set(call) {
        const known = call.resource.indicesOf(index);
        const isNew = !known.has(call.indices[0] as number);
        known.add(call.indices[0] as number);
        if (isNew) tell(call.lab, call.resource, family);
        return remember(call);
      },
    };
  }
  return handlers;
}

function listField(command: string): string {
  return infoNamed(command).codec.get?.fields[0]?.key as string;
}

/** Indices of what exists of a family, in order. */
export function listOf(resource: Resource, family: Family): number[] {
  return [...resource.indicesOf(family.index)].sort((a, b) => a - b);
}

/** Writing the list creates what is missing and deletes what is not in it. */
function writeList(call: Call, family: Family): StatusName | undefined {
  const { lab, resource, info } = call;
  const wanted = new Set(valuesOf(call)[listField(info.name)] as number[]);
  const limit = canHave(call, family) ? limitOf(resource, family.limit) : 0;
  for (const index of wanted) if (index < 0 || index >= limit) return "BADINDEX";
  const known = resource.indicesOf(family.index);
  const unwanted = [...known].filter((index) => !wanted.has(index));
  const missing = [...wanted].filter((index) => !known.has(index));
  const refusal = unwanted.length === 0 ? undefined : remove(resource, family, unwanted);
  if (refusal !== undefined) return refusal;
  for (const index of missing) known.add(index);
  if (unwanted.length + missing.length > 0) tell(lab, resource, family);
  return undefined;
}

/** Every port lists what only some can have: there the list stays empty. */
function canHave({ lab, resource }: Call, { create, createdBy }: Family): boolean {
  const families = infoNamed((create ?? createdBy) as string).families;
  return families?.has(lab.modules.get(resource.module)?.kind.family as string) !== false;
}

/** Deletes things, and tells. */
export function removeAll(
  lab: Lab,
  resource: Resource,
  family: Family,
  indices: readonly number[],
): StatusName | undefined {
  const refusal = remove(resource, family, indices);
  if (refusal === undefined) tell(lab, resource, family);
  return refusal;
}

/** Deletes things and all that was set about them, or none of them when one is in use. */
function remove(resource: Resource, family: Family, indices: readonly number[]): StatusName | undefined {
  if (indices.some((index) => isInUse(resource as Port, family.index, index))) return "NOTVALID";
  const gone = new Set(indices);
  for (const index of indices) {
    resource.indicesOf(family.index).delete(index);
    if (family.index === "stream") (resource as Port).rateCommands.delete(index);
    if (family.index === "group") (resource as Port).engine?.pools.delete(index);
    if (family.index === "dataset") (resource as Port).histograms.delete(index);
    if (family.index === "filter") (resource as Port).filterCounters.delete(index);
  }
  for (const code of codesOf(family)) resource.values.deleteWhere(code, ([first]) => gone.has(first as number));
  return undefined;
}

/** Pushes the list of a family, where lists are pushed. */
export function tell(lab: Lab, resource: Resource, family: Family): void {
  const info = infoNamed(family.list);
  if (!info.isPushed) return;
  lab.pushes.add(info, resource, [], encodeReply(info, { [listField(family.list)]: listOf(resource, family) }));
}

/** Setting a count creates the parts below it and forgets those above. */
function countHandlers(count: Count): Handlers {
  return {
    [count.counter]: {
      set(call) {
        const [number] = Object.values(valuesOf(call)) as [number];
        if (number < 0 || number > limitOf(call.resource, count.limit)) return "BADVALUE";
        const refusal = setStream(call);
        if (refusal !== undefined) return refusal;
        const [owner] = call.indices;
        for (const part of count.parts) {
          const { code } = infoNamed(part);
          call.resource.values.deleteWhere(code, ([first, second]) => first === owner && (second as number) >= number);
        }
        return undefined;
      },
    },
  };
}
