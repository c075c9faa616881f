import type { CommandName } from "labwire/xena";
import { codecOf, encodeValues, table } from "labwire/xena/codec";

/** A get of the mix, and what the answering server replies. */
export interface MixedGet {
  readonly name: CommandName;
  readonly address: readonly number[];
  readonly reply: Readonly<Record<string, unknown>>;
}

/** A set of the mix. */
export interface MixedSet {
  readonly name: CommandName;
  readonly address: readonly number[];
  readonly args: readonly unknown[];
  /** The same with numbers in the place of names, as other drivers take them. */
  readonly plain: readonly unknown[];
}

const STREAM_TOTALS = {
  bitCountLastSec: 99_999_999_968n,
  packetCountLastSec: 8_127_438n,
  byteCountSinceCleared: 9_007_199_254_740_993n,
  packetCountSinceCleared: 140_737_488_355_327n,
};

/** What a test asks while it runs: counters most of all, and settings between them. */
export const GETS: readonly MixedGet[] = [
  { name: "PT_STREAM", address: [0, 0, 0], reply: STREAM_TOTALS },
  { name: "P_COMMENT", address: [0, 0], reply: { comment: "towards the router" } },
  { name: "PT_TOTAL", address: [0, 1], reply: STREAM_TOTALS },
  { name: "P_SPEED", address: [0, 0], reply: { portSpeed: 100_000 } },
  {
    name: "PR_TPLDLATENCY",
    address: [0, 1, 7],
    reply: { minVal: 480n, avgVal: 512n, maxVal: 1020n, avgLastSec: 500n, minLastSec: 481n, maxLastSec: 700n },
  },
  { name: "P_TRAFFIC", address: [0, 0], reply: { onOff: "ON" } },
  { name: "PS_RATEPPS", address: [0, 0, 0], reply: { streamRatePps: 1_000_000 } },
  { name: "PS_PACKETLENGTH", address: [0, 0, 0], reply: { lengthType: "FIXED", minVal: 64, maxVal: 1518 } },
  { name: "P_RECEIVESYNC", address: [0, 1], reply: { syncStatus: "IN_SYNC" } },
  { name: "PR_TOTAL", address: [0, 1], reply: STREAM_TOTALS },
];

/** What a test sets before it runs. */
export const SETS: readonly MixedSet[] = [
  { name: "PS_ENABLE", address: [0, 0, 0], args: ["ON"], plain: [1] },
  { name: "PS_PACKETLENGTH", address: [0, 0, 0], args: ["FIXED", 64, 1518], plain: [0, 64, 1518] },
  { name: "PS_RATEPPS", address: [0, 0, 0], args: [10_000], plain: [10_000] },
  { name: "PS_TPLDID", address: [0, 0, 0], args: [7], plain: [7] },
  { name: "P_COMMENT", address: [0, 0], args: ["towards the router"], plain: ["towards the router"] },
];

/** The push that the server sends when it is told to. */
export const PUSH: MixedGet = { name: "P_TRAFFIC", address: [0, 0], reply: { onOff: "ON" } };

/** Value bytes of the replies by command code. */
export function replyValues(): Map<number, Uint8Array> {
  return new Map(GETS.map(({ name, reply }) => [codeOf(name), valueBytes(name, reply)]));
}

/** Code of a command. */
export function codeOf(name: CommandName): number {
  return table.byName(name)?.code as number;
}

/** Value bytes that a get of a command is answered with. */
export function valueBytes(name: CommandName, reply: Readonly<Record<string, unknown>>): Uint8Array {
  const spec = table.byName(name);
  const layout = spec === undefined ? undefined : codecOf(spec).get;
  if (layout === undefined) throw new Error(`${name} has no reply`);
  const { bytes, at, length } = encodeValues(name, layout, reply);
  return bytes.slice(at, at + length);
}
