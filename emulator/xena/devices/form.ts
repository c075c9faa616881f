import { ChassisOptionsError, type Form, integer, list, object, oneOf, record, text } from "../form.js";
import { JITTERS } from "./options.js";

/** Longest time in nanoseconds, a quarter of an hour. */
const MOST_NS = 1_000_000_000_000;

/** Addresses that a switch may have room for; a bound of memory. */
const MOST_ADDRESSES = 1_048_576;

const MOST_FRAMES = 1_000_000_000_000;

/** A port such as `0/1`. */
const PORT = /^\d+\/\d+$/;

const nanoseconds = number(0, MOST_NS);
const share = orFunction(number(0, 1));
const speed = number(Number.MIN_VALUE, Number.MAX_VALUE);
const bySize: Form = (value, path) =>
  typeof value === "object" ? record(/^[1-9]\d{0,5}$/, "a frame size", speed)(value, path) : speed(value, path);
const yesOrNo: Form = (value, path) => need(typeof value === "boolean", path, "true or false", value);
const address = text(64);

/** The form of a device under test; where it says so, code may give a function instead. */
export const DEVICE_FORM: Form = object(
  {
    name: text(64),
    kind: oneOf(["wire", "switch", "router"]),
    ports: list(text(7, PORT, 'a port such as "0/1"'), 1),
    latency: orFunction(object({ baseNs: nanoseconds, perByteNs: nanoseconds })),
    jitter: object({ rangeNs: nanoseconds, distribution: oneOf(JITTERS) }, ["rangeNs"]),
    capacity: orFunction(object({ framesPerSecond: bySize, bitsPerSecond: bySize })),
    bufferFrames: integer(0, MOST_FRAMES),
    lossRatio: share,
    reorderRatio: share,
    duplicateRatio: share,
    corruptRatio: share,
    minFrameBytes: integer(0, 65_535),
    maxFrameBytes: integer(0, 65_535),
    seed: integer(0, 0x7fffffff),
    macTable: object({
      size: integer(0, MOST_ADDRESSES),
      learningRate: number(0, MOST_FRAMES),
      ageingSeconds: number(0, 1_000_000_000),
      floodsUnknown: yesOrNo,
      floodsBroadcast: yesOrNo,
    }),
    addresses: record(PORT, 'a port such as "0/1"', list(address)),
    routes: list(object({ to: address, via: address }, ["to", "via"])),
  },
  ["kind", "ports"],
);

function number(min: number, max: number): Form {
  const what = min > 0 ? "a number above 0" : `a number ${min} to ${max}`;
  return (value, path) => need(typeof value === "number" && value >= min && value <= max, path, what, value);
}

function orFunction(form: Form): Form {
  return (value, path) => {
    if (typeof value !== "function") form(value, path);
  };
}

function need(isSo: boolean, path: string, what: string, value: unknown): void {
  if (!isSo) throw new ChassisOptionsError(`must be ${what}, not ${JSON.stringify(value)}`, path);
}
