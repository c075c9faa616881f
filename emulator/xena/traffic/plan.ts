import { contentOf } from "../frames/content-of.js";
import type { Port } from "../parts.js";
import { MIX_BYTES } from "../truths/module.js";
import type { Flow } from "./flow.js";
import { add, frameRate, lineShare, type RateRequest, type Ratio, ratio } from "./rate.js";
import { shapeOf } from "./shape.js";
import {
  butterflySizes,
  fixedSizes,
  incrementingSizes,
  mixSizes,
  randomSizes,
  type SizeKind,
  type Sizes,
} from "./sizes.js";
import { lineOf } from "./speed.js";

/** Bytes of the frame check sum at the end of every frame. */
const FCS_BYTES = 4;

/** Bytes of a test payload, by P_TPLDMODE. */
const TPLD_BYTES: Readonly<Record<string, number>> = { NORMAL: 20, MICRO: 6 };

/** Streams that take part in traffic: the enabled ones, and those that may join while it runs. */
export function takingPart(port: Port): number[] {
  return [...port.indicesOf("stream")]
    .filter((stream) => port.read("PS_ENABLE", [stream]).state !== "OFF")
    .sort((a, b) => a - b);
}

/** Whether the line can carry what the streams ask for, and every frame holds its headers and test payload. */
export function fits(port: Port, streams: readonly number[]): boolean {
  const line = lineOf(port);
  let share: Ratio = ratio(0n, 1n);
  for (const stream of streams) {
    const sizes = sizesOf(port, stream);
    if (sizes === undefined || !headersFit(port, stream)) return false;
    share = add(share, lineShare(frameRate(rateRequest(port, stream), line, sizes.mean), line, sizes.mean));
  }
  return share.num <= share.den;
}

/** The flow of a stream that begins at `origin`. The caller has seen that it fits. */
export function flowOf(port: Port, stream: number, origin: bigint, alreadySent: bigint): Flow {
  const sizes = sizesOf(port, stream) as Sizes;
  const { packetCount } = port.read("PS_PACKETLIMIT", [stream]);
  const { testPayloadIdentifier } = port.read("PS_TPLDID", [stream]);
  const { onOff: insertsFcs } = port.read("PS_INSERTFCS", [stream]);
  const seed = seedOf(port, stream, origin);
  const limit = BigInt(packetCount as number);
  return {
    stream,
    tpld: testPayloadIdentifier as number,
    rate: frameRate(rateRequest(port, stream), lineOf(port), sizes.mean),
    sizes,
    shape: shapeOf(port, stream, seed),
    content: contentOf(port, stream, { seed, alreadySent, hasCheckSum: insertsFcs === "ON" }),
    origin,
    limit: limit <= 0n ? undefined : limit > alreadySent ? limit - alreadySent : 0n,
  };
}

/** P_RANDOMSEED, different for every stream; -1 asks for another one every time, and then the time of the start is as good as any. */
function seedOf(port: Port, stream: number, origin: bigint): number {
  const { seed } = port.read("P_RANDOMSEED") as { seed: number };
  return (seed === -1 ? Number(BigInt.asUintN(31, origin)) : seed) + 2 * stream;
}

/** The rate that was set last; the three commands are three ways to say one thing. */
function rateRequest(port: Port, stream: number): RateRequest {
  switch (port.rateCommands.get(stream)) {
    case "PS_RATEPPS":
      return { kind: "pps", framesPerSecond: BigInt(port.read("PS_RATEPPS", [stream]).streamRatePps as number) };
    case "PS_RATEL2BPS":
      return { kind: "l2bps", bitsPerSecond: port.read("PS_RATEL2BPS", [stream]).l2Bps as bigint };
    default:
      return { kind: "fraction", ppm: BigInt(port.read("PS_RATEFRACTION", [stream]).streamRatePpm as number) };
  }
}

function sizesOf(port: Port, stream: number): Sizes | undefined {
  const { lengthType, minVal, maxVal } = port.read("PS_PACKETLENGTH", [stream]);
  const min = BigInt(minVal as number);
  const max = BigInt(maxVal as number);
  switch (lengthType as SizeKind) {
    case "FIXED":
      return fixedSizes(min);
    case "INCREMENTING":
      return incrementingSizes(min, max);
    case "BUTTERFLY":
      return butterflySizes(min, max);
    case "RANDOM":
      return randomSizes(min, max);
    case "MIX":
      return mixOf(port);
  }
}

function mixOf(port: Port): Sizes | undefined {
  const weights = Object.values(port.read("P_MIXWEIGHTS")) as number[];
  return mixSizes(
    MIX_BYTES.map((_, position) => ({
      bytes: port.read("P_MIXLENGTH", [position]).frameSize as number,
      weight: weights[position] as number,
    })),
  );
}

function headersFit(port: Port, stream: number): boolean {
  const { lengthType, minVal } = port.read("PS_PACKETLENGTH", [stream]);
  const { hexData } = port.read("PS_PACKETHEADER", [stream]);
  const { testPayloadIdentifier } = port.read("PS_TPLDID", [stream]);
  const tpld = (testPayloadIdentifier as number) < 0 ? 0 : (TPLD_BYTES[port.read("P_TPLDMODE").mode as string] ?? 0);
  return lengthType === "MIX" || (hexData as string).length / 2 + tpld + FCS_BYTES <= (minVal as number);
}
