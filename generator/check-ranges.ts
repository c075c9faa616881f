import type { EnumModel, FieldModel, WireType } from "./model.js";
import type { Placed } from "./placed.js";

/** Smallest and largest number of each integer type of up to 32 bits. */
const BOUNDS: Partial<Record<WireType, readonly [number, number]>> = {
  i8: [-(2 ** 7), 2 ** 7 - 1],
  i16: [-(2 ** 15), 2 ** 15 - 1],
  i32: [-(2 ** 31), 2 ** 31 - 1],
  u8: [0, 2 ** 8 - 1],
  u16: [0, 2 ** 16 - 1],
  u32: [0, 2 ** 32 - 1],
};

/** Finds ranges, defaults and enum members that the field cannot hold. */
export function checkRanges({ place, part: field }: Placed<FieldModel>): string[] {
  const { min, max } = field;
  const wire = field.kind === "structs" ? undefined : field.wire;
  const isInteger = wire !== undefined && /^[iu]\d+$/.test(wire);
  const problems: string[] = [];
  if (!isInteger && (min !== undefined || max !== undefined))
    problems.push(`${place}: min and max are for integers only`);
  if (min !== undefined && max !== undefined && min > max) problems.push(`${place}/min: ${min} is above max ${max}`);
  if (wire === undefined) return problems;
  for (const [key, value] of Object.entries({ min, max, default: field.default }))
    problems.push(...misfits(`${place}/${key}`, value, wire));
  if (typeof field.default === "number" && (field.default < (min ?? -Infinity) || field.default > (max ?? Infinity)))
    problems.push(`${place}/default: ${field.default} is out of the range of the field`);
  return [...problems, ...memberProblems(`${place}/enum`, field.kind === "structs" ? undefined : field.enum, wire)];
}

function misfits(place: string, value: unknown, wire: WireType): string[] {
  const bounds = BOUNDS[wire];
  if (bounds === undefined || typeof value !== "number" || (value >= bounds[0] && value <= bounds[1])) return [];
  return [`${place}: ${value} does not fit into ${wire}, which goes from ${bounds[0]} to ${bounds[1]}`];
}

function memberProblems(place: string, of: EnumModel | undefined, wire: WireType): string[] {
  return (of?.members ?? []).flatMap(({ name, value }) =>
    misfits(place, value, wire).map((problem) => `${problem} (${of?.name}.${name})`),
  );
}
