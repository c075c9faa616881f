import { camelCase, INDICES } from "./offline.js";

/** Told every step: the object, the member's name in the schema's spelling, and what it gave. */
export type Watch = (holder: object, name: string, value: unknown) => void;

interface Manager {
  serverSync(): Promise<unknown>;
  obtain(index: number): unknown;
}

/**
 * Follows a dotted path from a resource: `streams[].packet.header.modifiers[].range`, `statistics.rx.access_tpld(1).errors`. `[]` is an
 * item of a manager or an element of a list, `(n)` a call with n indices; indices come from {@link INDICES}, outermost first.
 * @throws Error naming the step that does not exist
 */
export async function walk(from: object, path: string, watch: Watch = () => {}): Promise<unknown> {
  const left: number[] = [...INDICES];
  let here: unknown = from;
  for (const step of path.split(".")) {
    const [, name = "", kind = ""] = /^(\w+)(\[\]|\(\d\))?$/.exec(step) ?? [];
    const holder = here as object;
    const member = camelCase(name);
    if (typeof holder !== "object" || !(member in holder)) throw new Error(`${path}: there is no ${member}`);
    const value = (holder as Record<string, unknown>)[member];
    watch(holder, name, value);
    here = await taken(value, kind, left);
  }
  return here;
}

async function taken(value: unknown, kind: string, left: number[]): Promise<unknown> {
  if (kind === "") return value;
  if (kind === "[]") {
    const index = left.shift() as number;
    if (Array.isArray(value)) return value[index];
    await (value as Manager).serverSync();
    return (value as Manager).obtain(index);
  }
  const indices = left.splice(0, Number(kind[1]));
  return (value as (...indices: number[]) => unknown)(...indices);
}
