import { table } from "../../../generated/xena/table.js";
import { sameBytes } from "../bytes.js";
import { type Call, type Handlers, portOf } from "../call.js";
import { FilterCopy } from "../chimera/filter.js";
import { infoNamed } from "../command-info.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import { rerouteAll } from "../transit/single.js";

/** Every command that makes up a flow filter; it exists twice, as the copy that clients write and the one that is at work. */
const PARTS: readonly string[] = table
  .all()
  .filter(({ indices }) => /^flow filter_type/.test(indices))
  .map(({ name }) => name);

/**
 * Filters of the flows of a Chimera port: written in the shadow copy, then applied. A set writes the shadow copy even when it names the
 * working one, as files saved from real ports need: they write what was at work under the working index, apply it, and then write what
 * stood in the shadow copy.
 */
export const chimeraFilterHandlers: Handlers = {
  ...Object.fromEntries(PARTS.map((part) => [part, { set: writeShadow }])),
  PEF_INIT: {
    set(call) {
      forget(call, FilterCopy.SHADOW);
      return undefined;
    },
  },
  PEF_APPLY: {
    set(call) {
      copy(call, FilterCopy.SHADOW, FilterCopy.WORKING);
      rerouteAll(call.lab);
      return undefined;
    },
  },
  PEF_CANCEL: {
    set(call) {
      copy(call, FilterCopy.WORKING, FilterCopy.SHADOW);
      return undefined;
    },
  },
  PEF_ISSHADOWDIRTY: {
    get: (call) => ({ isInSync: copiesAgree(portOf(call), call.indices[0] as number) ? "YES" : "NO" }),
  },
};

function writeShadow(call: Call) {
  const [flow, , ...rest] = call.indices as [number, number, ...number[]];
  return remember({ ...call, indices: [flow, FilterCopy.SHADOW, ...rest] });
}

/** Back to the default values. */
function forget({ resource, indices }: Call, which: number): void {
  for (const part of PARTS) {
    resource.values.deleteWhere(infoNamed(part).code, ([flow, copy]) => flow === indices[0] && copy === which);
  }
}

function copy(call: Call, from: number, to: number): void {
  const { resource, indices } = call;
  const [flow] = indices as [number];
  forget(call, to);
  for (const part of PARTS) {
    const { code } = infoNamed(part);
    for (const entry of valuesOf(portOf(call), code, flow, from)) {
      resource.values.set(code, [flow, to, ...entry.indices.slice(2)], entry.value);
    }
  }
}

function valuesOf(port: Port, code: number, flow: number, which: number) {
  return port.values.entries(code).filter(({ indices }) => indices[0] === flow && indices[1] === which);
}

/** Whether both copies say the same; a value that was not set says what the default says. */
function copiesAgree(port: Port, flow: number): boolean {
  return PARTS.every((part) => {
    const info = infoNamed(part);
    const rests = [FilterCopy.SHADOW, FilterCopy.WORKING].flatMap((which) =>
      valuesOf(port, info.code, flow, which).map(({ indices }) => indices.slice(2)),
    );
    return rests.every((rest) =>
      sameBytes(
        port.bytes(info, [flow, FilterCopy.SHADOW, ...rest]),
        port.bytes(info, [flow, FilterCopy.WORKING, ...rest]),
      ),
    );
  });
}
