import type { Address, CommandSpec, Operation } from "../command-spec.js";
import { type EnumTable, enumTable } from "../enumeration.js";
import { ValueError } from "../errors.js";
import { MAX_INDICES, NO_ADDRESS } from "../frame.js";
import { decodeValues } from "./decode.js";
import { type EncodeOptions, encodeInOrder, encodeValues, type Values } from "./encode.js";
import { camelCase, type Field, hasSecret, type Layout, parseLayout } from "./layout.js";
import { nearest } from "./nearest.js";
import type { Encoded } from "./writer.js";

/** One index of a command. */
export interface IndexSpec {
  readonly name: string;
  readonly table?: EnumTable;
}

/** A shortcut: the fields it fixes and the ones left to the caller, in order. */
export interface Shortcut {
  readonly fixed: Values;
  readonly open: readonly Field[];
}

/** A command's layouts, parsed. */
export interface Codec {
  readonly spec: CommandSpec;
  readonly get: Layout | undefined;
  readonly set: Layout | undefined;
  /** Fields of a set that the caller gives. */
  readonly given: readonly Field[];
  readonly indices: readonly IndexSpec[];
  /** Any number of indices instead of one of each. */
  readonly variadic: boolean;
  readonly shortcuts: ReadonlyMap<string, Shortcut>;
}

const codecs = new WeakMap<CommandSpec, Codec>();

/** Parses a command's texts on first use. */
export function codecOf(spec: CommandSpec): Codec {
  let codec = codecs.get(spec);
  if (codec === undefined) {
    codec = parseCodec(spec);
    codecs.set(spec, codec);
  }
  return codec;
}

function parseCodec(spec: CommandSpec): Codec {
  const get = spec.get === undefined ? undefined : parseLayout(spec.get, spec.enums);
  const set = spec.set === undefined ? undefined : spec.set === spec.get ? get : parseLayout(spec.set, spec.enums);
  const words = spec.indices === "" ? [] : spec.indices.split(" ");
  const indices = words.map((word) => {
    const [name = "", position] = word.replace("...", "").split("@");
    const source = position === undefined ? undefined : spec.enums[Number(position)];
    return source === undefined ? { name } : { name, table: enumTable(source) };
  });
  return {
    spec,
    get,
    set,
    given: set === undefined ? [] : givenFields(set),
    indices,
    variadic: spec.indices.endsWith("..."),
    shortcuts: parseShortcuts(spec.shortcuts, set),
  };
}

/** `setOn mode=ON;setRate unit=PPS,scale=1`: name, then the fixed fields as names or JSON. */
function parseShortcuts(text: string, set: Layout | undefined): Map<string, Shortcut> {
  const shortcuts = new Map<string, Shortcut>();
  if (text === "" || set === undefined) return shortcuts;
  for (const entry of text.split(";")) {
    const [name = "", fixes = ""] = entry.split(" ");
    const fixed: Record<string, unknown> = {};
    for (const fix of fixes.split(",")) {
      const [field = "", value = ""] = fix.split("=");
      fixed[camelCase(field)] = /^[-\d"[]/.test(value) ? (JSON.parse(value) as unknown) : value;
    }
    const open = givenFields(set).filter((field) => !(field.key in fixed));
    shortcuts.set(name, { fixed, open });
  }
  return shortcuts;
}

/** Fields that a caller gives: all but the constants. */
export function givenFields(layout: Layout): Field[] {
  return layout.fields.filter((field) => !("constant" in field));
}

/** Encodes what was handed to `set` or to a shortcut: the fields in order, or one object with their names. */
export function encodeArguments(
  codec: Codec,
  args: readonly unknown[],
  shortcut?: string,
  options?: EncodeOptions,
): Encoded {
  const { spec, set } = codec;
  if (set === undefined) throw new ValueError(spec.name, "set", undefined, "left alone: the command can only be read");
  const short = shortcut === undefined ? undefined : codec.shortcuts.get(shortcut);
  if (short === undefined && isPlain(codec, args)) return encodeInOrder(spec.name, set, args, options);
  const fields = short?.open ?? codec.given;
  const named = isNamed(args, fields) ? (args[0] as Values) : undefined;
  if (named !== undefined) checkNames(spec.name, fields, named);
  if (named === undefined && args.length !== fields.length) throw wrongCount(spec.name, args, fields);
  const values: Record<string, unknown> = { ...short?.fixed };
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as Field;
    const value = named === undefined ? args[i] : named[field.key];
    if (value === undefined) throw new ValueError(spec.name, field.name, value, "given");
    values[field.key] = value;
  }
  return encodeValues(spec.name, set, values, options);
}

/** Whether there is one value for each field, as nearly always: they can be written as they stand. */
function isPlain({ set, given }: Codec, args: readonly unknown[]): boolean {
  if (args.length !== given.length || given.length !== set?.fields.length) return false;
  if (args.length === 1 && typeof args[0] === "object") return false;
  for (let i = 0; i < args.length; i++) if (args[i] === undefined) return false;
  return true;
}

/** One plain object whose keys are field names; of a JSON document only one that names the field itself. */
function isNamed(args: readonly unknown[], fields: readonly Field[]): boolean {
  const [only] = args;
  if (args.length !== 1 || typeof only !== "object" || only === null) return false;
  if (Array.isArray(only) || only instanceof Uint8Array) return false;
  const keys = Object.keys(only);
  const [field] = fields;
  const isDocument = fields.length === 1 && field?.kind === "scalar" && field.type === "json";
  if (isDocument) return keys.length === 1 && keys[0] === field.key;
  return true;
}

function wrongCount(command: string, args: readonly unknown[], fields: readonly Field[]): ValueError {
  const names = fields.map((field) => field.key).join(", ");
  const allowed = fields.length === 0 ? "none" : `${fields.length}: ${names}`;
  return new ValueError(command, "arguments", args, allowed, fields.some(hasSecret));
}

/** An object given by name may not hold other names: they would silently stay behind. A misspelt secret is a secret. */
function checkNames(command: string, fields: readonly Field[], values: Values): void {
  const keys = fields.map((field) => field.key);
  for (const key of Object.keys(values)) {
    if (keys.includes(key)) continue;
    const allowed = keys.length === 0 ? "left out" : `one of the fields ${nearest(key, keys, 6).join(", ")}`;
    throw new ValueError(command, key, values[key], allowed, fields.some(hasSecret));
  }
}

/**
 * Checks module, port and indices and gives the indices as numbers.
 * @throws ValueError for a module or port outside 0-254 (255 is "none", and 254 and below are slots), or an index that is no u32
 */
export function resolveIndices(codec: Codec, address: Address): readonly number[] {
  const { name, scope } = codec.spec;
  checkByte(name, "module", address.module, scope === "chassis");
  checkByte(name, "port", address.port, scope !== "port");
  const given = address.indices;
  if (codec.variadic) {
    if (!Array.isArray(given) || given.length > MAX_INDICES) {
      throw new ValueError(
        name,
        codec.indices[0]?.name ?? "indices",
        given,
        `a list of at most ${MAX_INDICES} numbers`,
      );
    }
  } else if (given.length !== codec.indices.length) {
    const names = codec.indices.map((index) => index.name).join(", ");
    throw new ValueError(
      name,
      "indices",
      given,
      codec.indices.length === 0 ? "none" : `${codec.indices.length}: ${names}`,
    );
  }
  if (!codec.variadic && areNumbers(given)) return given;
  return given.map((value, position) =>
    indexNumber(name, codec.indices[codec.variadic ? 0 : position] as IndexSpec, value),
  );
}

/** Whether indices are numbers that fit already: those of a command object never change, so no copy is made. */
function areNumbers(given: readonly (number | string)[]): given is readonly number[] {
  for (let i = 0; i < given.length; i++) {
    const value = given[i];
    if (typeof value !== "number" || value !== value >>> 0) return false;
  }
  return true;
}

function indexNumber(command: string, index: IndexSpec, value: number | string): number {
  const { table } = index;
  const number = typeof value === "string" ? table?.numbers.get(value) : value;
  if (typeof number === "number" && Number.isInteger(number) && number >= 0 && number <= 0xffffffff) return number;
  const members = table === undefined ? "" : ` or one of ${[...table.numbers.keys()].join(", ")}`;
  throw new ValueError(command, index.name, value, `an integer 0 to 4294967295${members}`);
}

function checkByte(command: string, field: string, value: number, none: boolean): void {
  if (none ? value === NO_ADDRESS : Number.isInteger(value) && value >= 0 && value < NO_ADDRESS) return;
  throw new ValueError(command, field, value, none ? "left out" : `an integer 0 to ${NO_ADDRESS - 1}`);
}

/** Reads the values of a reply, by the command's own code where it has some. */
export function decodeReply(spec: CommandSpec, bytes: Uint8Array, at: number, length: number): unknown {
  const { hot } = spec;
  if (hot !== undefined && length >= hot.bytes) return hot.decode(bytes, at);
  return decodeValues(codecOf(spec).get as Layout, bytes, at, length);
}

/** The layout a request of this kind carries or is answered with. */
export function layoutOf(codec: Codec, operation: Operation): Layout | undefined {
  return operation === "get" ? codec.get : codec.set;
}
