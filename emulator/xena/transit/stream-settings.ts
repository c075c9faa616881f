import { FCS_BYTES } from "../ethernet.js";
import { INTEGRITY_BYTES, TEST_PAYLOAD_BYTES } from "../frames/test-payload.js";
import type { Settings } from "../settings.js";
import { smaller } from "../traffic/bounds.js";
import type { TestPayloadForm } from "../traffic/content.js";
import type { RateRequest } from "../traffic/rate.js";
import {
  butterflySizes,
  cutSizes,
  fixedSizes,
  incrementingSizes,
  type MixPart,
  mixSizes,
  randomSizes,
  type SizeKind,
  type Sizes,
} from "../traffic/sizes.js";
import { MIX_BYTES } from "../truths/capabilities.js";

/** A port as far as its streams go. */
export interface Streams extends Settings {
  /** The command that set the rate of each stream last. */
  readonly rateCommands: ReadonlyMap<number, string>;
}

/** Under this key the port's own rate command is kept among those of its streams. */
export const WHOLE_PORT = -1;

/** The rate command of a stream, or of the port, that was set last; the three are three ways to say one thing. */
export function rulingRate(port: Streams, stream: number): string {
  return port.rateCommands.get(stream) ?? (stream === WHOLE_PORT ? "P_RATEFRACTION" : "PS_RATEFRACTION");
}

/** The rate that a stream, or the port, was asked for last. */
export function rateRequest(port: Streams, stream: number): RateRequest {
  const command = rulingRate(port, stream);
  const indices = stream === WHOLE_PORT ? [] : [stream];
  const [value] = Object.values(port.read(command, indices)) as [number | bigint];
  if (command.endsWith("PPS")) return { kind: "pps", framesPerSecond: BigInt(value) };
  if (command.endsWith("BPS")) return { kind: "l2bps", bitsPerSecond: BigInt(value) };
  return { kind: "fraction", ppm: BigInt(value) };
}

/** Sizes of the frames of a stream as they leave the port; undefined when the weights of a mix do not add up. */
export function sizesOf(port: Settings, stream: number, seed = 0): Sizes | undefined {
  const sizes = wantedSizes(port, stream, seed);
  const cut = runtBytes(port);
  return sizes === undefined || cut === undefined ? sizes : cutSizes(sizes, cut);
}

/** Whether P_TXRUNTLENGTH cuts frames of the stream; what is cut has lost its test payload and its frame check sum. */
export function isCut(port: Settings, stream: number): boolean {
  const cut = runtBytes(port);
  return cut !== undefined && (wantedSizes(port, stream, 0)?.largest ?? 0n) > BigInt(cut);
}

function runtBytes(port: Settings): number | undefined {
  const { runtLength } = port.read("P_TXRUNTLENGTH") as { runtLength: number };
  return runtLength > 0 ? runtLength : undefined;
}

function wantedSizes(port: Settings, stream: number, seed: number): Sizes | undefined {
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
      return randomSizes(min, max, seed);
    case "MIX":
      return mixSizes(mixParts(port), seed);
  }
}

function mixParts(port: Settings): MixPart[] {
  const weights = Object.values(port.read("P_MIXWEIGHTS")) as number[];
  return MIX_BYTES.map((_, position) => ({
    bytes: port.read("P_MIXLENGTH", [position]).frameSize as number,
    weight: weights[position] as number,
  }));
}

/** Bytes of the test payload of a stream, with the checksum before it and what stands behind it; none without a test payload id. */
function tpldBytes(port: Settings, stream: number): number {
  if ((port.read("PS_TPLDID", [stream]).testPayloadIdentifier as number) < 0) return 0;
  const { mode } = port.read("P_TPLDMODE") as { mode: TestPayloadForm };
  const { txOffset } = port.read("P_TPLDOFFSET") as { txOffset: number };
  const hasChecksum = mode === "NORMAL" && txOffset <= 0 && port.read("P_CHECKSUM").offset !== 0;
  return TEST_PAYLOAD_BYTES[mode] + Math.max(txOffset, 0) + (hasChecksum ? INTEGRITY_BYTES : 0);
}

/** Bytes that every frame of a stream needs: header, test payload, frame check sum. */
export function neededBytes(port: Settings, stream: number): number {
  const { hexData } = port.read("PS_PACKETHEADER", [stream]);
  return (hexData as string).length / 2 + tpldBytes(port, stream) + FCS_BYTES;
}

/** Whether even the smallest frames of a stream have room for what they need, before anything is cut. */
export function headersFit(port: Settings, stream: number): boolean {
  const { lengthType, minVal } = port.read("PS_PACKETLENGTH", [stream]);
  const used = mixParts(port).filter(({ weight }) => weight > 0);
  const least = lengthType === "MIX" ? Math.min(...used.map(({ bytes }) => bytes)) : (minVal as number);
  return neededBytes(port, stream) <= least;
}

/** Frames in a row of a stream and how densely they come, of PS_BURST; a size below 1 is no burst. */
export function burstOf(port: Settings, stream: number): { readonly size: bigint; readonly density: bigint } {
  const { size, density } = port.read("PS_BURST", [stream]) as { size: number; density: number };
  return { size: BigInt(Math.max(size, 1)), density: smaller(BigInt(density), 100n) };
}

/** Frames that a stream may send, of PS_PACKETLIMIT; undefined for no limit. */
export function packetLimit(port: Settings, stream: number): bigint | undefined {
  const { packetCount } = port.read("PS_PACKETLIMIT", [stream]) as { packetCount: number };
  return packetCount > 0 ? BigInt(packetCount) : undefined;
}
