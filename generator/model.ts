/** The schema as the later stages see it: checked, corrected, every reference resolved. Plain data, walked by `kind`. */

/** The commands of one file. */
export interface GroupModel {
  readonly kind: "group";
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly commands: readonly CommandModel[];
}

export interface CommandModel {
  readonly kind: "command";
  readonly name: string;
  readonly code: number;
  readonly group: string;
  readonly scope: "chassis" | "module" | "port";
  readonly indices: readonly IndexModel[];
  readonly pushed: boolean;
  /** Whether a decoder of the reply is printed; its replies come in great numbers. */
  readonly hot: boolean;
  readonly since: string;
  readonly summary: string;
  /** Layout of the reply; the same object as `set` when both carry the same. */
  readonly get: LayoutModel | undefined;
  readonly set: LayoutModel | undefined;
  readonly shortcuts: readonly ShortcutModel[];
  /** Enums that the layouts and indices use, in order of first use. */
  readonly enums: readonly EnumModel[];
}

export interface IndexModel {
  readonly kind: "index";
  readonly name: string;
  readonly enum: EnumModel | undefined;
  readonly variadic: boolean;
  readonly summary: string;
}

export interface LayoutModel {
  readonly kind: "layout";
  readonly fields: readonly FieldModel[];
}

/** What all fields have. */
interface FieldBase {
  readonly name: string;
  /** Name in recorded traffic, where a correction has renamed the field. */
  readonly oldName: string | undefined;
  readonly summary: string;
  readonly unit: string | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly default: unknown;
  /** Release that added the field, where it was not there from the beginning. */
  readonly since: string | undefined;
  readonly minVersion: number | undefined;
  readonly secret: boolean;
  /** `{ value }` when set puts the value in by itself. */
  readonly constant: { readonly value: unknown } | undefined;
}

export type FieldModel = ScalarModel | ListModel | StructsModel;

/** One value. */
export interface ScalarModel extends FieldBase {
  readonly kind: "scalar";
  readonly wire: WireType;
  /** Raw bytes of a fixed number; 0 otherwise. */
  readonly hexBytes: number;
  readonly enum: EnumModel | undefined;
  readonly pad: number | undefined;
}

/** Values of one type. */
export interface ListModel extends FieldBase {
  readonly kind: "list";
  readonly wire: WireType;
  /** 0 for as many as fit. */
  readonly count: number;
  readonly enum: EnumModel | undefined;
}

/** A list of structures. */
export interface StructsModel extends FieldBase {
  readonly kind: "structs";
  readonly members: readonly ScalarModel[];
}

export type WireType =
  | "i8"
  | "i16"
  | "i32"
  | "i64"
  | "u8"
  | "u16"
  | "u32"
  | "u64"
  | "hex"
  | "mac"
  | "ipv4"
  | "ipv6"
  | "str"
  | "json";

export interface ShortcutModel {
  readonly kind: "shortcut";
  /** Method name in snake_case: `set_fixed`, `inject_am`. */
  readonly name: string;
  readonly fixed: Readonly<Record<string, unknown>>;
}

export interface EnumGroupModel {
  readonly kind: "enumGroup";
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly enums: readonly EnumModel[];
}

export interface EnumModel {
  readonly kind: "enum";
  readonly name: string;
  readonly group: string;
  readonly flags: boolean;
  readonly summary: string;
  readonly members: readonly EnumMemberModel[];
}

export interface EnumMemberModel {
  readonly name: string;
  readonly value: number;
  readonly summary: string | undefined;
  /** First name of the same number, when this is a further one. */
  readonly aliasOf: string | undefined;
}

/** A kind of module. */
export interface ModuleModel {
  readonly kind: "module";
  readonly revision: string;
  readonly family: string;
  readonly platform: string;
  readonly gbps: number | undefined;
  readonly ports: number | undefined;
  /** Class of the module, when the tree has one. */
  readonly module: string | undefined;
  /** Classes of its ports: one for all, or by capability bits. */
  readonly port: string | Readonly<Record<string, string>> | undefined;
}

/** Bytes of one value on the wire; 0 when open. */
export function wireBytes(wire: WireType): number {
  switch (wire) {
    case "i8":
    case "u8":
      return 1;
    case "i16":
    case "u16":
      return 2;
    case "i32":
    case "u32":
    case "ipv4":
      return 4;
    case "i64":
    case "u64":
      return 8;
    case "mac":
      return 6;
    case "ipv6":
      return 16;
    case "hex":
    case "str":
    case "json":
      return 0;
    default:
      return wire satisfies never;
  }
}

/** Bytes of a field on the wire; 0 when its size follows from the length of the value. */
export function fieldBytes(field: FieldModel): number {
  switch (field.kind) {
    case "scalar":
      return field.hexBytes > 0 ? field.hexBytes : wireBytes(field.wire);
    case "list":
      return field.count * wireBytes(field.wire);
    case "structs":
      return 0;
    default:
      return field satisfies never;
  }
}
