import { table } from "../../generated/xena/table.js";
import { encodeValues, type Values } from "../../runtime/xena/codec/encode.js";
import type { Field, Layout } from "../../runtime/xena/codec/layout.js";
import { nearest } from "../../runtime/xena/codec/nearest.js";
import { LabwireError } from "../../runtime/xena/errors.js";
import { absentClient } from "./absent-client.js";
import { VALUE_KEY } from "./chassis-form.js";
import { type CommandInfo, infoNamed } from "./command-info.js";
import { copyOf } from "./defaults.js";
import { execute } from "./execute.js";
import { below, ChassisOptionsError } from "./form.js";
import { handlerOf } from "./handlers/index.js";
import type { Lab } from "./lab.js";
import type { ResolvedOptions } from "./options.js";
import type { Resource } from "./resource.js";

/** Commands that are about a session, or end the chassis. */
const OF_SESSIONS = /^(C_(LOGON|LOGOFF|OWNER|TIMEOUT|KEEPALIVE|DOWN)|[CMP]_RESERVATION)$/;

/** Sets what it is told with the rights of somebody who has reserved everything, and hears nothing of it. */
const BUILDER = absentClient("labwire");

/**
 * Sets the values that a chassis starts with, in order.
 * @throws ChassisOptionsError for a command, a place or a field that is not there, or a value that the chassis refuses
 */
export function setValues(lab: Lab, values: ResolvedOptions["values"]): void {
  for (const [key, fields] of Object.entries(values)) {
    const path = below("/values", key);
    const [, module, port, command, indices] = VALUE_KEY.exec(key) as unknown as [string, ...(string | undefined)[]];
    const info = commandNamed(command as string, path);
    const targets = resourcesAt(lab, info, module, port);
    if (targets.length === 0) throw new ChassisOptionsError(placeText(info), path);
    for (const target of targets) setOne(lab, target, info, indices?.split(",").map(Number) ?? [], fields, path);
  }
}

function commandNamed(name: string, path: string): CommandInfo {
  if (table.byName(name) === undefined) {
    const names = table.all().map((spec) => spec.name);
    throw new ChassisOptionsError(
      `there is no command "${name}"; did you mean ${nearest(name, names, 3).join(", ")}?`,
      path,
    );
  }
  if (OF_SESSIONS.test(name)) throw new ChassisOptionsError(`${name} is about a session, not about the chassis`, path);
  return infoNamed(name);
}

/** Chassis, modules or ports that a key is about. */
function resourcesAt(lab: Lab, { spec }: CommandInfo, module?: string, port?: string): Resource[] {
  const fits = (pattern: string | undefined, number: number): boolean => pattern === "*" || Number(pattern) === number;
  switch (spec.scope) {
    case "chassis":
      return module === undefined ? [lab.root] : [];
    case "module":
      return port === undefined ? [...lab.modules.values()].filter((each) => fits(module, each.module)) : [];
    case "port":
      return [...lab.ports()].filter((each) => fits(module, each.module) && fits(port, each.port));
    default:
      return spec.scope satisfies never;
  }
}

function placeText({ name, spec }: CommandInfo): string {
  switch (spec.scope) {
    case "chassis":
      return `${name} is about the whole chassis; name no module and no port`;
    case "module":
      return `${name} is about a module, and the chassis has none there; write "0 ${name}" or "* ${name}"`;
    case "port":
      return `${name} is about a port, and the chassis has none there; write "0/1 ${name}" or "0/* ${name}"`;
    default:
      return spec.scope satisfies never;
  }
}

function setOne(
  lab: Lab,
  resource: Resource,
  info: CommandInfo,
  indices: readonly number[],
  fields: Values,
  path: string,
): void {
  const { get, set } = info.codec;
  const layout = set ?? get;
  if (layout === undefined) throw new ChassisOptionsError(`${info.name} has no values`, path);
  if (set === undefined && handlerOf(info)?.get !== undefined)
    throw new ChassisOptionsError(`${info.name} follows from the state of the chassis and cannot be set`, path);
  const before = info.isKept || set === undefined ? resource.read(info.name, indices) : {};
  const value = encoded(info, layout, { ...before, ...readable(layout, fields, path) }, path);
  if (set === undefined) return resource.truths.set(info.code, indices, value);
  const status = asHolderOfAll(lab, () => {
    const { module, port } = resource;
    const valueBytes = value.length;
    return execute(lab, BUILDER, { info, isSet: true, module, port, indices, bytes: value, valueAt: 0, valueBytes });
  });
  if (status !== "OK") throw new ChassisOptionsError(`the chassis refuses this with ${status}`, path);
}

/** Fields of a file as the encoder takes them: numbers and decimal texts stand for 64-bit integers. */
function readable(layout: Layout, fields: Values, path: string): Values {
  const known = new Map(layout.fields.map((field) => [field.key, field]));
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    const field = known.get(key);
    if (field === undefined) {
      const near = nearest(key, [...known.keys()], 3).join(", ");
      throw new ChassisOptionsError(
        `there is no field "${key}"; ${near === "" ? "there are none" : `did you mean ${near}?`}`,
        path,
      );
    }
    out[key] = long(field, value);
  }
  return out;
}

function long(field: Field, value: unknown): unknown {
  if (field.kind === "list") {
    const { element } = field;
    return Array.isArray(value) && element.kind === "scalar" ? value.map((item) => long(element, item)) : value;
  }
  if (field.type !== "i64" && field.type !== "u64") return value;
  return Number.isInteger(value) || (typeof value === "string" && /^-?\d+$/.test(value))
    ? BigInt(value as number)
    : value;
}

function encoded({ name }: CommandInfo, layout: Layout, values: Values, path: string): Uint8Array {
  try {
    return copyOf(encodeValues(name, layout, values));
  } catch (error) {
    if (error instanceof LabwireError) throw new ChassisOptionsError(error.message, path);
    throw error;
  }
}

/** Does something while nobody else has anything reserved. */
function asHolderOfAll<Result>(lab: Lab, work: () => Result): Result {
  for (const { reservation } of lab.resources()) Object.assign(reservation, { owner: BUILDER.owner, holder: BUILDER });
  try {
    return work();
  } finally {
    for (const { reservation } of lab.resources()) Object.assign(reservation, { owner: "", holder: undefined });
  }
}
