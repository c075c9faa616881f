import type { Enumeration } from "./enumeration.js";
import { NO_ADDRESS } from "./frame.js";

/** Which of the module and port bytes a command sets. */
export type Scope = "chassis" | "module" | "port";

/** The two requests there are. */
export type Operation = "get" | "set";

/** What the generator writes for one command; the texts are parsed when the command is first used. */
export interface CommandSpec {
  /** Name in the protocol, `PS_PACKETLENGTH`. */
  readonly name: string;
  /** 12-bit command code. */
  readonly code: number;
  readonly scope: Scope;
  /** Whether a tester sends it on its own when it changes. */
  readonly isPushed: boolean;
  /** Index names separated by blanks; `@n` names the enum of an index, `...` behind the name a list of any length. */
  readonly indices: string;
  /** Layout of the reply and of pushes, or undefined when the command cannot be queried. */
  readonly get: string | undefined;
  /** Layout of a set, or undefined when the command cannot be set. */
  readonly set: string | undefined;
  /** Methods with some fields fixed: `setFixed length_type=FIXED`, separated by `;`. */
  readonly shortcuts: string;
  /** Enums that the layouts and indices name by position. */
  readonly enums: readonly Enumeration[];
  /** For commands whose replies come in great numbers: what `get` says as code, four times as fast. */
  readonly hot?: HotDecoder | undefined;
}

/** Reads the values of a reply that holds all of its fields. */
export interface HotDecoder {
  /** Value bytes that there must be; a shorter reply, of older firmware, is left to the layout. */
  readonly bytes: number;
  readonly decode: (bytes: Uint8Array, at: number) => Readonly<Record<string, unknown>>;
}

/** Where a command object points to. */
export interface Address {
  /** Module byte; 255 for chassis commands. */
  readonly module: number;
  /** Port byte; 255 for chassis and module commands. */
  readonly port: number;
  readonly indices: readonly (number | string)[];
}

/** `chassis`, `2` or `2/5`. */
export function targetText(module: number, port: number): string {
  if (module === NO_ADDRESS) return "chassis";
  return port === NO_ADDRESS ? String(module) : `${module}/${port}`;
}
