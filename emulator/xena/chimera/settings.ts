import { SECOND } from "../clock.js";
import { CLOSEST_BYTES } from "../ethernet.js";
import { larger } from "../traffic/bounds.js";
import type { Tally } from "../traffic/effect.js";
import type { Sender, Traveller } from "../traffic/flow.js";
import { framesIn, type Ratio, ratio } from "../traffic/rate.js";
import { DISTRIBUTIONS, type Distribution, Kind, type Setting } from "./distributions.js";
import type { Impairment } from "./impairment.js";
import { latencyRange } from "./latency.js";
import { NEVER, type Occurrence } from "./occurrence.js";

/** PED_SCHEDULE counts in steps of 10 ms. */
const SCHEDULE_STEP_NS = 10_000_000n;

/** Rates of policer and shaper count in steps of 100 kbit/s. */
const CIR_STEP_BPS = 100_000n;

const CORRUPTIONS: Readonly<Record<string, Tally>> = {
  ETH: "corruptedEth",
  BER: "corruptedEth",
  IP: "corruptedIp",
  UDP: "corruptedUdp",
  TCP: "corruptedTcp",
};

/** A port with the half of an impairment box behind it. */
interface Emulating extends Sender {
  readonly box: { distribution(flow: number, kind: number): string | undefined } | undefined;
}

/** The impairments of a flow that are switched on, for frames of one stream; and for how long the frames are held. */
export function impairmentOf(
  port: Emulating,
  flow: number,
  frame: Traveller,
): { readonly impairment: Impairment; readonly delay: bigint } {
  const { corruptionType } = port.read("PE_CORRUPT", [flow]);
  const corruption = CORRUPTIONS[corruptionType as string];
  const latency = chosen(port, flow, Kind.LATENCY);
  const range = latencyRange(port);
  return {
    impairment: {
      bandwidth: bandwidthOf(port, flow, frame),
      drop: occurrenceOf(port, flow, Kind.DROP, frame),
      misorder: occurrenceOf(port, flow, Kind.MISORDER, frame),
      duplicate: occurrenceOf(port, flow, Kind.DUPLICATE, frame),
      corrupt: corruption === undefined ? NEVER : occurrenceOf(port, flow, Kind.CORRUPT, frame),
      corruption: corruption ?? "corruptedEth",
      latency: latency === undefined ? undefined : latency.command === "PED_CONST" ? "delayed" : "jittered",
    },
    // The least delay is that of the box itself, so a delay that is set is all of it.
    delay: larger(latency?.distribution.delay?.(latency.setting) ?? range.min, range.min),
  };
}

interface Chosen {
  readonly command: string;
  readonly distribution: Distribution;
  readonly setting: Setting;
}

/** The distribution that drives an impairment; undefined while it is off. */
function chosen(port: Emulating, flow: number, kind: number): Chosen | undefined {
  const command = port.box?.distribution(flow, kind);
  if (command === undefined || port.read("PED_ENABLE", [flow, kind]).action !== "ON") return undefined;
  const values = port.read(command, [flow, kind]);
  return {
    command,
    distribution: DISTRIBUTIONS[command] as Distribution,
    setting: settingOf(port, flow, kind, values),
  };
}

/** What values of a distribution are judged by. */
export function settingOf(port: Emulating, flow: number, kind: number, values: Setting["values"]): Setting {
  const id = values.custId as number | undefined;
  const isThere = id !== undefined && port.indicesOf("custom_distribution").has(id);
  return {
    values,
    kind,
    range: latencyRange(port),
    depth: port.read("PE_MISORDER", [flow]).depth as number,
    custom: isThere ? (port.read("PEC_VAL", [id]).dataX as readonly bigint[]) : undefined,
  };
}

function occurrenceOf(port: Emulating, flow: number, kind: number, frame: Traveller): Occurrence {
  const found = chosen(port, flow, kind);
  if (found === undefined) return NEVER;
  const { num, den } = frame.sizes.mean;
  const share = found.distribution.share?.(found.setting, ratio(8n * num, den)) ?? NEVER.share;
  const { duration, period } = port.read("PED_SCHEDULE", [flow, kind]);
  const every = framesWithin(frame.rate, period as number);
  // A burst has its own length; without a period it comes once.
  if (found.command === "PED_FIXEDBURST")
    return { share, during: BigInt(found.setting.values.burstSize as number), every };
  if (every === undefined) return { share, during: undefined, every: undefined };
  return { share, during: framesWithin(frame.rate, duration as number) ?? 0n, every };
}

function framesWithin(rate: Ratio, steps: number): bigint | undefined {
  return steps === 0 ? undefined : larger(framesIn(rate, BigInt(steps) * SCHEDULE_STEP_NS), 1n);
}

/** The tighter of policer and shaper. What a shaper holds back is not told from what it lets pass; beyond its buffer it drops. */
function bandwidthOf(port: Emulating, flow: number, frame: Traveller): Impairment["bandwidth"] {
  const policer = limitOf(port.read("PE_BANDPOLICER", [flow]), frame);
  const shaper = limitOf(port.read("PE_BANDSHAPER", [flow]), frame);
  if (policer === undefined || shaper === undefined) return policer ?? shaper;
  return policer.share.num * shaper.share.den <= shaper.share.num * policer.share.den ? policer : shaper;
}

function limitOf(values: Setting["values"], { rate, sizes }: Traveller): Impairment["bandwidth"] {
  if (values.onOff !== "ON" || rate.num === 0n) return undefined;
  const { num, den } = sizes.mean;
  // The rate of layer 1 counts preamble and gap too.
  const wire = values.mode === "L1" ? num + CLOSEST_BYTES * den : num;
  const allowed = ratio(BigInt(values.cir as number) * CIR_STEP_BPS * den, 8n * wire * SECOND);
  const share = ratio(allowed.num * rate.den, allowed.den * rate.num);
  if (share.num >= share.den) return undefined;
  const room = BigInt(values.cbs as number) + BigInt((values.bufferSize as number | undefined) ?? 0);
  return { share, burst: (room * den) / num };
}
