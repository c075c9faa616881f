import type { CommandModel, EnumModel, FieldModel, LayoutModel, ScalarModel } from "../model.js";
import { camelCase, methodName } from "../plan.js";

/** Compact text of a layout; `runtime/xena/codec/layout.ts` says how it reads. */
export function layoutText(layout: LayoutModel, enums: readonly EnumModel[]): string {
  return layout.fields.map((field) => fieldText(field, enums)).join(" ");
}

function fieldText(field: FieldModel, enums: readonly EnumModel[]): string {
  return `${field.name}:${typeText(field, enums)}${marks(field)}`;
}

function typeText(field: FieldModel, enums: readonly EnumModel[]): string {
  switch (field.kind) {
    case "scalar": {
      const size = field.hexBytes > 0 ? `[${field.hexBytes}]` : "";
      return `${field.wire}${size}${enumMark(field.enum, enums)}${rangeMark(field)}${field.pad === undefined ? "" : `%${field.pad}`}`;
    }
    case "list":
      return `${field.wire}[${field.count > 0 ? field.count : ""}]${enumMark(field.enum, enums)}${rangeMark(field)}`;
    case "structs":
      return `[${field.members.map((member: ScalarModel) => fieldText(member, enums)).join(" ")}]`;
    default:
      return field satisfies never;
  }
}

function enumMark(of: EnumModel | undefined, enums: readonly EnumModel[]): string {
  return of === undefined ? "" : `@${enums.indexOf(of)}`;
}

function rangeMark({ min, max }: FieldModel): string {
  return min === undefined && max === undefined ? "" : `~${min ?? ""}..${max ?? ""}`;
}

function marks(field: FieldModel): string {
  const constant = field.constant === undefined ? "" : `!=${JSON.stringify(field.constant.value)}`;
  return `${isOptional(field) ? "?" : ""}${field.secret ? "*" : ""}${constant}`;
}

/** Whether older firmware may leave the field out. One of open size is then empty instead. */
export function isOptional(field: FieldModel): boolean {
  return field.since !== undefined || field.minVersion !== undefined;
}

/** Scope letter and indices: `p stream filter_type@1`; the letter is a capital for a command that is pushed. */
export function whereText(command: CommandModel): string {
  const words = command.indices.map(
    (index) => `${index.name}${enumMark(index.enum, command.enums)}${index.variadic ? "..." : ""}`,
  );
  const letter = command.scope[0] as string;
  return [command.pushed ? letter.toUpperCase() : letter, ...words].join(" ");
}

/** Shortcuts with what they fix: `setFixed length_type=FIXED`. Members stand bare, everything else as JSON. */
export function shortcutsText(command: CommandModel): string {
  return command.shortcuts
    .map((shortcut) => {
      const fixed = Object.entries(shortcut.fixed).map(([name, value]) => {
        const field = command.set?.fields.find((candidate) => candidate.name === name);
        const isMember = field?.kind === "scalar" && field.enum !== undefined && typeof value === "string";
        return `${name}=${isMember ? value : JSON.stringify(value)}`;
      });
      return `${methodName(shortcut)} ${fixed.join(",")}`;
    })
    .join(";");
}

/** Members with their numbers, where these do not simply count on: `OFF ON AUTO=255`, or `RAW_1=255- RAW_2` when they count down. */
export function enumText({ members }: EnumModel): string {
  let next = 0;
  let step = 1;
  const words = members.map(({ name, value }, position) => {
    const isNext = value === next;
    if (!isNext) step = members[position + 1]?.value === value - 1 ? -1 : 1;
    next = value + step;
    return isNext ? name : `${name}=${value}${step < 0 ? "-" : ""}`;
  });
  return words.join(" ");
}

/** Fields that a caller of set gives. */
export function givenFields(layout: LayoutModel): FieldModel[] {
  return layout.fields.filter((field) => field.constant === undefined);
}

/** Property name of a field. */
export function propertyName(field: FieldModel): string {
  return camelCase(field.name);
}
