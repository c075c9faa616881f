import { type Codec, codecOf, type IndexSpec } from "../codec/codec.js";
import type { CommandSpec, Operation } from "../command-spec.js";
import { NO_ADDRESS } from "../frame.js";
import { TextError } from "./errors.js";
import { isQuery, type Place, type RequestLine } from "./line.js";
import { parseValues } from "./parse.js";
import { valueWords } from "./print.js";

/** Module and port that lines mean when they name none. */
export interface Defaults {
  readonly module: number | undefined;
  readonly port: number | undefined;
}

/** No module and port are meant unless they are named. */
export const NO_DEFAULTS: Defaults = { module: undefined, port: undefined };

/** A number, or all there are. */
export type Wild = number | "*";

/** A get or set as a line asks for it. Stars stand for everything that is there. */
export interface TextCommand {
  readonly spec: CommandSpec;
  readonly operation: Operation;
  /** 255 where the command has none. */
  readonly module: Wild;
  /** 255 where the command has none. */
  readonly port: Wild;
  readonly indices: readonly Wild[];
  /** Value bytes of a set. */
  readonly value: Uint8Array;
}

const NOTHING = new Uint8Array(0);

/**
 * Reads a line as a request of a command.
 * @throws TextError `index` when module, port or indices are missing, too many or no numbers; `syntax` when a value is none
 */
export function readCommand(line: RequestLine, spec: CommandSpec, defaults: Defaults = NO_DEFAULTS): TextCommand {
  const codec = codecOf(spec);
  const [module, port] = addressOf(line, spec, defaults);
  const indices = indicesOf(line, codec);
  const operation = isQuery(line) ? "get" : "set";
  // What cannot be set has no form in which a value could be wrong; the tester refuses it.
  const value =
    operation === "get" || codec.set === undefined ? NOTHING : parseValues(spec.name, codec.set, line.values);
  return { spec, operation, module, port, indices, value };
}

function addressOf(line: RequestLine, { scope }: CommandSpec, defaults: Defaults): readonly [module: Wild, port: Wild] {
  const { place } = line;
  const column = place?.column ?? line.name.column;
  if (scope === "chassis") {
    if (place !== undefined) throw new TextError("index", column);
    return [NO_ADDRESS, NO_ADDRESS];
  }
  if (scope === "module") {
    if (place?.isPair === true) throw new TextError("index", column);
    return [wild(place === undefined ? defaults.module : place.port, column), NO_ADDRESS];
  }
  return portAddress(place, defaults, column);
}

function portAddress(place: Place | undefined, defaults: Defaults, column: number): readonly [Wild, Wild] {
  const module = place?.isPair === true ? place.module : defaults.module;
  const port = place === undefined ? defaults.port : place.port;
  return [wild(module, column), wild(port, column)];
}

/** Numbers that no slot has are left to the tester, which knows them as bad modules and ports. */
function wild(slot: Wild | "-" | undefined, column: number): Wild {
  if (slot === undefined || slot === "-") throw new TextError("index", column);
  return slot;
}

function indicesOf({ indices, values, end }: RequestLine, codec: Codec): Wild[] {
  const parts = indices === undefined ? [] : partsOf(indices.text);
  if (!codec.variadic && parts.length !== codec.indices.length) {
    const missing = values[0]?.column ?? end;
    throw new TextError("index", indices?.column ?? missing);
  }
  return parts.map((part, position) => {
    const index = indexOf(part.text, codec.indices[codec.variadic ? 0 : position]);
    if (index === undefined) throw new TextError("index", (indices?.column ?? 1) + part.offset);
    return index;
  });
}

/** What stands between the commas of brackets, and where. */
function partsOf(text: string): { readonly text: string; readonly offset: number }[] {
  const inner = text.slice(1, -1);
  if (inner.trim() === "") return [];
  let offset = 1;
  return inner.split(",").map((part) => {
    const at = offset + part.length - part.trimStart().length;
    offset += part.length + 1;
    return { text: part.trim(), offset: at };
  });
}

function indexOf(text: string, index: IndexSpec | undefined): Wild | undefined {
  if (text === "*") return "*";
  const number = /^(\d{1,10}|0x[\da-f]{1,8})$/i.test(text)
    ? Number(text)
    : index?.table?.numbers.get(text.toUpperCase());
  return number !== undefined && number <= 0xffffffff ? number : undefined;
}

/** Whom a line is about. */
export interface TextAddress {
  readonly module: number;
  readonly port: number;
  readonly indices: readonly number[];
}

/** A value in the form in which a line sets it: `0/1  PS_BURST  [3]  -1 100`. What the defaults say already is left out. */
export function commandLine(
  spec: CommandSpec,
  address: TextAddress,
  bytes: Uint8Array,
  operation: Operation = "get",
  defaults: Defaults = NO_DEFAULTS,
): string {
  const codec = codecOf(spec);
  const layout = operation === "get" ? codec.get : codec.set;
  const words = layout === undefined ? [] : valueWords(spec.name, layout, bytes);
  const parts = [spec.name];
  const place = placeText(spec, address, defaults);
  if (place !== "") parts.unshift(place);
  if (address.indices.length > 0) parts.push(`[${address.indices.join()}]`);
  parts.push(words.join(" "));
  return parts.join("  ");
}

function placeText({ scope }: CommandSpec, { module, port }: TextAddress, defaults: Defaults): string {
  if (scope === "chassis") return "";
  if (scope === "module") return module === defaults.module ? "" : String(module);
  return module === defaults.module && port === defaults.port ? "" : `${module}/${port}`;
}
