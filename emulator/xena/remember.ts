import type { Values } from "../../runtime/xena/codec/encode.js";
import type { StatusName } from "../../runtime/xena/status.js";
import { sameBytes } from "./bytes.js";
import type { Call } from "./call.js";
import { type CommandInfo, encodeReply, infoNamed } from "./command-info.js";
import type { Lab } from "./lab.js";
import type { Resource } from "./resource.js";

/** Values that clients may leave in one resource altogether. */
const MOST_BYTES = 16 * 1024 * 1024;

/** What most sets do: keep the value for gets, and push it when it is another one. */
export function remember(call: Call): StatusName | undefined {
  const { lab, info, resource, indices, value } = call;
  if (!info.isKept) return undefined;
  if (resource.values.bytes + value.length > MOST_BYTES) return "MEMORYFAILURE";
  change(lab, resource, info, indices, value);
  return undefined;
}

/** Sets a value from inside, by name. */
export function changeTo(
  lab: Lab,
  resource: Resource,
  name: string,
  values: Values,
  indices: readonly number[] = [],
): void {
  const info = infoNamed(name);
  change(lab, resource, info, indices, encodeReply(info, values));
}

function change(lab: Lab, resource: Resource, info: CommandInfo, indices: readonly number[], value: Uint8Array): void {
  const isNew = info.isPushed && !sameBytes(resource.bytes(info, indices), value);
  resource.values.set(info.code, indices, value);
  if (isNew) lab.pushes.add(info, resource, indices, value);
}
