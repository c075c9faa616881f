import type { FaultName } from "./kinds.js";

/** What a parameter may be. */
export interface Parameter {
  readonly type: "integer" | "number" | "boolean" | "text" | "integers" | "status";
  readonly isNeeded?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** What a text may be; `pattern` says it in general, `oneOf` word by word. */
  readonly pattern?: RegExp;
  readonly oneOf?: readonly string[];
  /** What a text must be, in words. */
  readonly words?: string;
}

/** What a fault strikes. Values are those of gets and pushes; only the binary protocol has frames. */
export type Strikes = "request" | "value" | "frame" | "delivery" | "chassis";

/** What there is to know of a fault before it strikes. */
export interface ActionSpec {
  readonly strikes: Strikes;
  readonly takes: Readonly<Record<string, Parameter>>;
  /** At least one of these must be given. */
  readonly needsOne?: readonly string[];
  /** Commands that it is about unless the match names one. */
  readonly command?: string;
}

/** A day, the longest time that a fault may take. */
const MOST_MS = 86_400_000;

const ms: Parameter = { type: "number", min: 0, max: MOST_MS };
const flag: Parameter = { type: "boolean" };
const hex: Parameter = { type: "text", pattern: /^([0-9a-fA-F]{2})+$/, words: "pairs of hex digits" };
const target: Parameter = {
  type: "text",
  pattern: /^(chassis|\d{1,3}(\/\d{1,3})?)$/,
  words: '"chassis", a module such as "0", or a port such as "0/1"',
};
const needed = (parameter: Parameter): Parameter => ({ ...parameter, isNeeded: true });
const integer = (min: number, max: number): Parameter => ({ type: "integer", min, max });

/** Every fault and what it takes. */
export const ACTIONS: { readonly [name in FaultName]: ActionSpec } = {
  status: { strikes: "request", takes: { status: { type: "status", isNeeded: true }, delayMs: ms, execute: flag } },
  hang: { strikes: "request", takes: {} },
  sessionLimit: { strikes: "request", takes: { sessions: needed(integer(0, 65_535)) }, command: "C_LOGON" },
  noLicence: {
    strikes: "request",
    takes: { status: { type: "text", oneOf: ["NOLICPE", "NOLICPORT"] } },
    command: "P4E_A*|M4_LICENSE_INFO",
  },
  truncate: { strikes: "value", takes: { bytes: needed(integer(1, 65_535)) } },
  extend: { strikes: "value", takes: { bytes: integer(1, 65_535), hex }, needsOne: ["bytes", "hex"] },
  unknownEnum: {
    strikes: "value",
    takes: {
      field: { type: "text", pattern: /^\w+$/, words: "the name of a field" },
      value: integer(-0x80000000, 0xffffffff),
    },
  },
  oldFirmware: {
    strikes: "value",
    takes: {
      release: { type: "text", pattern: /^\d+\.\d+/, words: "a release such as 1.10.0" },
      fields: integer(0, 10_000),
    },
    needsOne: ["release", "fields"],
  },
  wrap: { strikes: "value", takes: { bits: integer(1, 63) } },
  stale: { strikes: "value", takes: {} },
  wrongId: { strikes: "frame", takes: { by: integer(-0xffffffff, 0xffffffff), id: integer(0, 0xffffffff) } },
  wrongCode: { strikes: "frame", takes: { code: integer(0, 4095) } },
  wrongMagic: { strikes: "frame", takes: { hex: { ...hex, pattern: /^[0-9a-fA-F]{8}$/, words: "8 hex digits" } } },
  padding: { strikes: "frame", takes: { fill: integer(0, 255), bytes: integer(0, 64) } },
  delay: { strikes: "delivery", takes: { ms: needed(ms), jitterMs: ms, blocks: flag } },
  lose: { strikes: "delivery", takes: {} },
  double: { strikes: "delivery", takes: { times: integer(1, 1000), delayMs: ms } },
  reorder: { strikes: "delivery", takes: { ms } },
  trickle: { strikes: "delivery", takes: { bytes: integer(1, 65_535), gapMs: ms } },
  disconnect: { strikes: "delivery", takes: { afterBytes: integer(0, 70_000), reset: flag } },
  steal: {
    strikes: "chassis",
    takes: { target, owner: { type: "text", pattern: /^.{1,32}$/, words: "a name of 1 to 32 characters" } },
  },
  nameCollision: { strikes: "chassis", takes: { target }, command: "C_OWNER" },
  flap: { strikes: "chassis", takes: { target, ms } },
  speed: {
    strikes: "chassis",
    takes: {
      target,
      mode: { type: "text", isNeeded: true, pattern: /^(AUTO|F\w+)$/, words: 'a mode such as "F10G"' },
      ms,
    },
  },
  reconfigure: {
    strikes: "chassis",
    takes: { target, speeds: { type: "integers", isNeeded: true, min: 1, max: 1_600_000 } },
  },
  clearCounters: { strikes: "chassis", takes: { target } },
  clockSkew: {
    strikes: "chassis",
    takes: { seconds: needed({ type: "integer", min: -1_000_000_000, max: 1_000_000_000 }) },
  },
  reboot: { strikes: "chassis", takes: { ms, state: { type: "text", oneOf: ["persistent", "default"] } } },
  storm: {
    strikes: "chassis",
    takes: {
      command: { type: "text", isNeeded: true, pattern: /^\w+$/, words: "the name of a command" },
      target,
      indices: { type: "integers", min: 0, max: 0xffffffff },
      times: needed(integer(1, 100_000)),
    },
  },
};

/** When it strikes, beside the match. */
export const WHEN: Readonly<Record<string, Parameter>> = {
  count: integer(1, 0xffffffff),
  probability: { type: "number", min: 0, max: 1 },
  seed: integer(0, 0xffffffff),
  atMs: ms,
  everyMs: { type: "number", min: 1, max: MOST_MS },
};

/** What a match takes. */
export const MATCH: Readonly<Record<string, Parameter>> = {
  session: integer(1, 0xffffffff),
  owner: { type: "text" },
  command: { type: "text", pattern: /^[\w*|]+$/, words: "the name of a command, in which * stands for any text" },
  module: integer(0, 254),
  port: integer(0, 254),
  kind: { type: "text", oneOf: ["get", "set", "push"] },
  after: integer(0, 0xffffffff),
};
