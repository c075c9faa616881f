import type { Values } from "../../runtime/xena/codec/encode.js";
import { type Call, portOf, valuesOf } from "./call.js";
import type { CommandInfo } from "./command-info.js";
import { SHORTEST_HEADERS, streamsWith } from "./index-check.js";
import type { Port } from "./parts.js";
import { within } from "./traffic/bounds.js";
import { LIMITS } from "./truths/limits.js";

/** Whether a value is one that the chassis, or the port by its capabilities, can hold. */
type Limit = (values: Values, port: Port) => boolean;

/** Steps of 64 microseconds, two seconds altogether. */
const MOST_DELAY_STEPS = 31_250;

const PERCENT = 100;

/** What cannot be told from the layout of a command alone. */
const LIMITED: Readonly<Record<string, Limit>> = {
  C_NAME: ({ chassisName }) => bytesOfText(chassisName) <= LIMITS.name,
  C_PASSWORD: ({ password }) => bytesOfText(password) <= LIMITS.password,
  P_RANDOMSEED: ({ seed }, port) => fits(seed, -1, port.limit("maxSeed")),
  P_TXDELAY: ({ delayVal }) => fits(delayVal, 0, MOST_DELAY_STEPS),
  P_MAXHEADERLENGTH: ({ maxHeaderLength }, port) =>
    fits(maxHeaderLength, SHORTEST_HEADERS, port.limit("maxHeaderLength")) &&
    isPowerOfTwo(maxHeaderLength as number) &&
    [...port.indicesOf("stream")].every((stream) => stream < streamsWith(port, maxHeaderLength as number)),
  P_XMITONE: ({ hexData }, port) => bytesOfHex(hexData) <= port.limit("maxXmitOnePacketLength"),
  PS_PACKETHEADER: ({ hexData }, port) =>
    bytesOfHex(hexData) <= (port.read("P_MAXHEADERLENGTH").maxHeaderLength as number),
  PS_HEADERPROTOCOL: ({ segments }, port) => countOf(segments) <= port.limit("maxProtocolSegments"),
  PM_PROTOCOL: ({ segments }, port) => countOf(segments) <= port.limit("maxProtocolSegments"),
  PS_PAYLOAD: ({ hexData }, port) => bytesOfHex(hexData) <= port.limit("maxPatternLength"),
  PS_EXTPAYLOAD: ({ hexData }, port) => bytesOfHex(hexData) <= port.limit("maxPacketLength"),
  PS_BURST: ({ size, density }, port) => fits(size, -1, port.limit("maxBurstSize")) && fits(density, 0, PERCENT),
  PS_MODIFIER: ({ position, repetition }, port) =>
    fits(position, 0, port.limit("maxHeaderLength") - 1) && fits(repetition, 1, port.limit("maxRepeat")),
  PS_MODIFIEREXT: ({ position, repetition }, port) =>
    fits(position, 0, port.limit("maxHeaderLength") - 1) && fits(repetition, 1, port.limit("maxRepeat")),
  PL_LENGTH: ({ size }, port) => fits(size, 0, port.limit("maxPacketLength")),
};

/** Whether a set asks for no more than there is room for. */
export function isWithinLimits(call: Call): boolean {
  const limit = limitOf(call.info);
  return limit === undefined || limit(valuesOf(call), portOf(call));
}

const found = new Map<CommandInfo, Limit | undefined>();

function limitOf(info: CommandInfo): Limit | undefined {
  if (found.has(info)) return found.get(info);
  const limit = LIMITED[info.name] ?? (info.name.endsWith("_COMMENT") ? isComment : undefined);
  found.set(info, limit);
  return limit;
}

function isComment({ comment }: Values): boolean {
  return bytesOfText(comment) <= LIMITS.comment;
}

function fits(value: unknown, min: number, max: number): boolean {
  return within(value as number, min, max);
}

function isPowerOfTwo(value: number): boolean {
  return (value & (value - 1)) === 0;
}

function bytesOfText(text: unknown): number {
  return Buffer.byteLength(text as string);
}

function bytesOfHex(text: unknown): number {
  return (text as string).length / 2;
}

function countOf(list: unknown): number {
  return (list as readonly unknown[]).length;
}
