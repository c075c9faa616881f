import type { Values } from "../../runtime/xena/codec/encode.js";
import type { CommandInfo } from "./command-info.js";

/** How a chassis, module or port is set: what a calculation needs of one, without reaching the rest of the chassis. */
export interface Settings {
  /** The value of a command as it stands on the wire. */
  bytes(info: CommandInfo, indices?: readonly number[]): Uint8Array;
  /** The same by name. */
  raw(name: string, indices?: readonly number[]): Uint8Array;
  /** The value of a command. */
  read(name: string, indices?: readonly number[]): Values;
  /** How many of something there may be; only ports have limits, those of P_CAPABILITIES. */
  limit(capability: string): number;
  /** Indices that exist of a family such as streams. */
  indicesOf(family: string): ReadonlySet<number>;
}
