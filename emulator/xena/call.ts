import { decodeValues } from "../../runtime/xena/codec/decode.js";
import type { Values } from "../../runtime/xena/codec/encode.js";
import type { Layout } from "../../runtime/xena/codec/layout.js";
import type { StatusName } from "../../runtime/xena/status.js";
import type { Client } from "./client.js";
import type { CommandInfo } from "./command-info.js";
import type { Lab } from "./lab.js";
import type { Module, Port } from "./parts.js";
import type { Resource } from "./resource.js";

/** A request that is good so far: the command, whom it is about, and what it carries. */
export interface Call {
  readonly lab: Lab;
  readonly session: Client;
  readonly info: CommandInfo;
  /** The chassis, module or port. */
  readonly resource: Resource;
  readonly indices: readonly number[];
  /** Value bytes of a set; empty for a get. */
  readonly value: Uint8Array;
}

/** What a command does beyond being remembered. */
export interface Handler {
  /** Answers a get with values, or refuses it. */
  readonly get?: (call: Call) => Values | StatusName;
  /** Carries out a set; a status refuses it. */
  readonly set?: (call: Call) => StatusName | undefined;
  /** Whether a set needs no reservation of the resource itself. */
  readonly isFree?: boolean;
}

/** Handlers by command. */
export type Handlers = Readonly<Record<string, Handler>>;

/** Values that a set carries. */
export function valuesOf(call: Call): Values {
  return decodeValues(call.info.codec.set as Layout, call.value, 0, call.value.length);
}

/** The port that a port command is about. */
export function portOf(call: Call): Port {
  return call.resource as Port;
}

/** The module that a module command is about. */
export function moduleOf(call: Call): Module {
  return call.resource as Module;
}
