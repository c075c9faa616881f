import { familiesByCommand } from "../../generated/xena/support.js";
import { table } from "../../generated/xena/table.js";
import { type Codec, codecOf } from "../../runtime/xena/codec/codec.js";
import { decodeValues } from "../../runtime/xena/codec/decode.js";
import { encodeValues, type Values } from "../../runtime/xena/codec/encode.js";
import type { Layout } from "../../runtime/xena/codec/layout.js";
import type { CommandSpec } from "../../runtime/xena/command-spec.js";
import { copyOf, defaultBytes } from "./defaults.js";
import { type ValueCheck, valueCheck } from "./value-check.js";

/** A command as a chassis uses it; prepared when the first client uses it. */
export interface CommandInfo {
  readonly name: string;
  readonly code: number;
  readonly spec: CommandSpec;
  readonly codec: Codec;
  readonly isPushed: boolean;
  /** Whether a get answers what was set; false when the two speak of different things. */
  readonly isKept: boolean;
  /** Families of modules that have the command; undefined when nothing is known against any. */
  readonly families: ReadonlySet<string> | undefined;
  /** Undefined when the command cannot be set. */
  readonly check: ValueCheck | undefined;
  /** What a get answers when nothing was set. */
  readonly defaultBytes: Uint8Array;
}

const infos = new Map<number, CommandInfo>();

/** The command of a code. */
export function infoOf(code: number): CommandInfo | undefined {
  const known = infos.get(code);
  if (known !== undefined) return known;
  const spec = table.byCode(code);
  if (spec === undefined) return undefined;
  const info = prepare(spec);
  infos.set(code, info);
  return info;
}

/** The command of a name. @throws TypeError when the schema has no such command */
export function infoNamed(name: string): CommandInfo {
  const spec = table.byName(name);
  if (spec === undefined) throw new TypeError(`no command ${name}`);
  return infoOf(spec.code) as CommandInfo;
}

function prepare(spec: CommandSpec): CommandInfo {
  const codec = codecOf(spec);
  return {
    name: spec.name,
    code: spec.code,
    spec,
    codec,
    isPushed: codec.get !== undefined && table.isPushed(spec.name),
    isKept: codec.get !== undefined && isKept(spec, codec),
    families: familiesOf(spec.name),
    check: codec.set === undefined ? undefined : valueCheck(codec.set),
    defaultBytes: defaultBytes(spec),
  };
}

/**
 * More families that have a command than the tree of the driver says: files saved from real ports of these families set them. Of custom
 * distributions, which only Chimera can have, the others hold the empty list.
 */
const ALSO_HAD_BY: Readonly<Record<string, string>> = {
  PEC_INDICES: "odin combi loki loki2 thor thor2 freya edun",
  P_SPEEDSELECTION: "chimera",
  P_INTERFRAMEGAP: "chimera",
  P_FLASH: "chimera",
  PP_TXLANECONFIG: "chimera",
  PP_TXERRORRATE: "chimera",
  PP_FECMODE: "chimera",
  PP_PHYSETTINGS: "chimera freya",
};

function familiesOf(name: string): ReadonlySet<string> | undefined {
  const families = Object.hasOwn(familiesByCommand, name) ? familiesByCommand[name] : undefined;
  if (families === undefined) return undefined;
  return new Set(`${families} ${ALSO_HAD_BY[name] ?? ""}`.trimEnd().split(" "));
}

/** Where the layouts differ, as in START/STOP against ON/OFF, they must at least have the same fixed types. */
function isKept(spec: CommandSpec, { get, set }: Codec): boolean {
  if (spec.get === spec.set) return true;
  if (get === undefined || set === undefined || get.open >= 0 || set.open >= 0) return false;
  const types = (layout: Layout): string =>
    layout.fields.map((field) => (field.kind === "scalar" ? field.type : field.count)).join();
  return types(get) === types(set);
}

/** Bytes of a reply. */
export function encodeReply(info: CommandInfo, values: Values): Uint8Array {
  if (info.codec.get === undefined) throw new TypeError(`${info.name} has no reply`);
  return copyOf(encodeValues(info.name, info.codec.get, values));
}

/** Values of a reply. */
export function decodeReply(info: CommandInfo, bytes: Uint8Array): Values {
  if (info.codec.get === undefined) throw new TypeError(`${info.name} has no reply`);
  return decodeValues(info.codec.get, bytes, 0, bytes.length);
}
