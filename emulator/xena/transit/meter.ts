import { speedMbps } from "../line.js";
import type { Sender } from "../traffic/flow.js";
import type { Entry, Meter } from "../traffic/ledger.js";
import { merge, type Spread } from "../traffic/spread.js";
import { changesOf, type Slope, slopesOf, type Variation, variationOf } from "../traffic/variation.js";

/** Nanoseconds that a byte takes on a line of one megabit per second. */
const NS_PER_BYTE = 8000;

/** A port that measures what arrives; what it loops back to itself it has sent too. */
export interface Receiver extends Sender {
  /** Latency that PR_CALIBRATE has made the zero point. */
  readonly latencyZero: bigint;
}

/** How a port measures latency and jitter of what arrives. */
export function meterOf(port: Receiver): Meter {
  return (what, entry, from, to) => {
    if (entry.flow.tpld < 0) return undefined;
    const slopes = slopesOf(entry, from, to);
    if (what === "jitter") return jitter(entry, slopes);
    const scale = scaleOf(port, entry);
    return scale && latency(entry, slopes, scale);
  };
}

/** What is between the delay of a frame and its latency as a port shows it. */
export interface Scale {
  readonly offset: bigint;
  /** Nanoseconds that every byte of the frame adds, as the ends of frames are compared or their beginnings. */
  readonly nsPerByte: number;
}

/**
 * Undefined when the latency of a flow cannot be known: the ends compare other bits of the frame, or have no clock in common. Delays go
 * from last bit to last bit; the first bit is earlier than that by the time that the frame takes on the line.
 */
export function scaleOf(port: Receiver, { flow }: Entry): Scale | undefined {
  const sender = flow.sender ?? port;
  const { mode } = port.read("P_LATENCYMODE");
  if (sender.read("P_LATENCYMODE").mode !== mode || !haveOneClock(sender, port)) return undefined;
  const { offset } = port.read("P_LATENCYOFFSET");
  const [sent, received] = (mode as string).split("2");
  const early = sent === "FIRST" ? NS_PER_BYTE / speedMbps(sender) : 0;
  const late = received === "FIRST" ? NS_PER_BYTE / speedMbps(port) : 0;
  return { offset: -BigInt(offset as number) - port.latencyZero, nsPerByte: early - late };
}

/** Ports of a module have its clock; modules have one clock when they tie it to the same source outside. */
function haveOneClock(a: Sender, b: Sender): boolean {
  if (a.owner === b.owner) return true;
  const { source } = a.owner.read("M_TIMESYNC");
  return source !== "MODULE" && source === b.owner.read("M_TIMESYNC").source;
}

function latency(entry: Entry, slopes: readonly Slope[], { offset, nsPerByte }: Scale): Spread | undefined {
  const variation = variationOf(entry, nsPerByte);
  const fixed = entry.delay + offset;
  let sum: Spread | undefined;
  for (const slope of slopes) sum = merge(sum, onSlope(variation, slope, fixed));
  return sum;
}

function onSlope(variation: Variation, { firstFrame, endFrame, firstWait, endWait }: Slope, fixed: bigint): Spread {
  const { count, sum, min, max } = variation.over(firstFrame, endFrame);
  const [least, most] = firstWait < endWait ? [firstWait, endWait] : [endWait, firstWait];
  return {
    count,
    sum: sum + count * fixed + (count * (firstWait + endWait)) / 2n,
    min: fixed + least + min,
    max: fixed + most + max,
  };
}

/** What the delay of each frame differs by from that of the frame before; where a queue grows or shrinks, by what it does per frame. */
function jitter(entry: Entry, slopes: readonly Slope[]): Spread | undefined {
  const changes = changesOf(variationOf(entry, 0));
  const isSteady = changes.values.length === 1;
  let all: Spread | undefined;
  for (const { firstFrame, endFrame, firstWait, endWait } of slopes) {
    const { count, sum, min, max } = changes.over(firstFrame, endFrame);
    const turn = firstWait < endWait ? endWait - firstWait : firstWait - endWait;
    const step = isSteady ? turn / count : 0n;
    all = merge(all, { count, sum: sum + step * count, min: min + step, max: max + step });
  }
  return all;
}
