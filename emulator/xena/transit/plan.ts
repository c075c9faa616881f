import { chassisTime } from "../chassis-time.js";
import { SHORTEST_FRAME } from "../ethernet.js";
import { lineOf } from "../line.js";
import type { Settings } from "../settings.js";
import { larger } from "../traffic/bounds.js";
import type { Flow, Sender } from "../traffic/flow.js";
import { add, type Equivalents, equivalents, frameRate, lineShare, type Ratio, ratio } from "../traffic/rate.js";
import {
  type Burst,
  burstsAtRate,
  inBursts,
  inTurns,
  meanOfTurns,
  type Rhythm,
  type Turn,
} from "../traffic/schedule.js";
import type { Sizes } from "../traffic/sizes.js";
import { contentOf } from "./stream-content.js";
import {
  burstOf,
  headersFit,
  isCut,
  packetLimit,
  rateRequest,
  type Streams,
  sizesOf,
  WHOLE_PORT,
} from "./stream-settings.js";
import { shapeOf } from "./stream-shape.js";

/** Frames that one round of SEQUENTIAL mode may have. */
const MOST_IN_ROUND = 500n;

const SMALLEST_FRAME: Ratio = ratio(BigInt(SHORTEST_FRAME), 1n);

/** A port that begins to send. */
interface Transmitting extends Streams, Sender {
  readonly lab: Parameters<typeof chassisTime>[0];
  readonly flowControl: { slow(stream: number, rhythm: Rhythm, now: bigint): Rhythm };
}

/** Streams that take part in traffic: the enabled ones, and those that may join while it runs. */
export function takingPart(port: Settings): number[] {
  return [...port.indicesOf("stream")]
    .filter((stream) => port.read("PS_ENABLE", [stream]).state !== "OFF")
    .sort((a, b) => a - b);
}

/** Whether a stream of a run sends now, and is not suppressed. */
export function isSending(port: Settings, stream: number): boolean {
  return port.read("PS_ENABLE", [stream]).state === "ON";
}

/** Whether the streams of the port are scheduled together, so that a change of one moves the others. */
export function areTogether(port: Settings): boolean {
  const { mode } = port.read("P_TXMODE");
  return mode === "SEQUENTIAL" || mode === "BURST";
}

/**
 * Whether the line can carry what the streams ask for, with the suppressed ones and without, and every frame holds its headers and test
 * payload.
 */
export function fits(port: Streams, streams: readonly number[]): boolean {
  if (streams.some((stream) => sizesOf(port, stream) === undefined || !headersFit(port, stream))) return false;
  const sending = streams.filter((stream) => isSending(port, stream));
  return [streams, sending].every((some) => rhythmsOf(port, some) !== undefined);
}

/**
 * What the three rate commands of a stream, or of the whole port, answer when another of them was set last. For the whole port the mean
 * size is that of a round; without streams the smallest frame of Ethernet stands for it.
 */
export function rateShown(port: Streams, stream: number): Equivalents | undefined {
  const streams = stream === WHOLE_PORT ? takingPart(port) : [stream];
  if (streams.some((each) => sizesOf(port, each) === undefined)) return undefined;
  const mean = streams.length === 0 ? SMALLEST_FRAME : meanOfTurns(streams.map((each) => turn(port, each)));
  return equivalents(rateRequest(port, stream), lineOf(port), mean);
}

/**
 * The flows of streams that begin at `origin`, in the order of the streams. The caller has seen that they fit, and gives all that send when
 * the port schedules them together.
 * @param sent frames that a stream has sent before in the same run
 */
export function flowsOf(
  port: Transmitting,
  streams: readonly number[],
  origin: bigint,
  sent: ReadonlyMap<number, bigint>,
): Flow[] {
  const rhythms = rhythmsOf(port, streams) ?? [];
  return streams.map((stream, position) => ({
    ...port.flowControl.slow(stream, rhythms[position] ?? { rate: ratio(0n, 1n) }, origin),
    ...framesOf(port, stream, origin, sent.get(stream) ?? 0n),
    stream,
    sender: port,
    origin,
    limit: limitOf(port, stream, sent.get(stream) ?? 0n),
  }));
}

/** What the frames of a stream are. */
function framesOf(
  port: Transmitting,
  stream: number,
  origin: bigint,
  alreadySent: bigint,
): Pick<Flow, "tpld" | "sizes" | "shape" | "hasFcs" | "content"> {
  const seed = seedOf(port, stream, origin);
  const isWhole = !isCut(port, stream);
  const hasFcs = isWhole && port.read("PS_INSERTFCS", [stream]).onOff === "ON";
  return {
    tpld: isWhole ? (port.read("PS_TPLDID", [stream]).testPayloadIdentifier as number) : -1,
    sizes: sizesOf(port, stream, seed) as Sizes,
    shape: shapeOf(port, stream, seed),
    hasFcs,
    content: contentOf(port, stream, {
      seed,
      alreadySent,
      hasCheckSum: hasFcs,
      clockOffset: chassisTime(port.lab, 0n),
    }),
  };
}

/** P_RANDOMSEED, different for every stream; -1 asks for another one every time, and then the time of the start is as good as any. */
function seedOf(port: Streams, stream: number, origin: bigint): number {
  const { seed } = port.read("P_RANDOMSEED") as { seed: number };
  return (seed === -1 ? Number(BigInt.asUintN(31, origin)) : seed) + 2 * stream;
}

/** In SEQUENTIAL mode PS_PACKETLIMIT is the length of the turn instead. */
function limitOf(port: Streams, stream: number, sent: bigint): bigint | undefined {
  const limit = port.read("P_TXMODE").mode === "SEQUENTIAL" ? undefined : packetLimit(port, stream);
  return limit === undefined ? undefined : larger(limit - sent, 0n);
}

/** When the streams send, by P_TXMODE; undefined when that is more than the line can carry. */
function rhythmsOf(port: Streams, streams: readonly number[]): Rhythm[] | undefined {
  if (streams.length === 0) return [];
  switch (port.read("P_TXMODE").mode) {
    case "SEQUENTIAL":
      return sequential(port, streams);
    case "BURST":
      return inBursts(
        streams.map((stream) => burst(port, stream)),
        burstPeriod(port),
        lineOf(port),
      );
    default:
      return independent(port, streams);
  }
}

/** STRICTUNIFORM is NORMAL for a counter, but it knows no bursts. */
function independent(port: Streams, streams: readonly number[]): Rhythm[] | undefined {
  const line = lineOf(port);
  const isUniform = port.read("P_TXMODE").mode === "STRICTUNIFORM";
  let share: Ratio = ratio(0n, 1n);
  const rhythms = streams.map((stream) => {
    const meanBytes = meanOf(port, stream);
    const rate = frameRate(rateRequest(port, stream), line, meanBytes);
    share = add(share, lineShare(rate, line, meanBytes));
    const { size, density } = burstOf(port, stream);
    return isUniform ? { rate } : burstsAtRate(rate, line, { frames: size, meanBytes }, density);
  });
  return share.num <= share.den ? rhythms : undefined;
}

function sequential(port: Streams, streams: readonly number[]): Rhythm[] | undefined {
  const turns = streams.map((stream) => turn(port, stream));
  if (turns.reduce((sum, { frames }) => sum + frames, 0n) > MOST_IN_ROUND) return undefined;
  const line = lineOf(port);
  const request = rateRequest(port, WHOLE_PORT);
  const mean = meanOfTurns(turns);
  const share = lineShare(frameRate(request, line, mean), line, mean);
  return share.num <= share.den ? inTurns(turns, request, line) : undefined;
}

/** A stream without a packet limit has one frame in every round. */
function turn(port: Streams, stream: number): Turn {
  return { frames: packetLimit(port, stream) ?? 1n, meanBytes: meanOf(port, stream) };
}

/** No gap is smaller than what the line needs. */
function burst(port: Streams, stream: number): Burst {
  const { interPacketGap, interBurstGap } = port.read("PS_BURSTGAP", [stream]) as Record<string, number>;
  const atLeast = (gap: number | undefined): bigint => larger(BigInt(gap ?? 0), lineOf(port).gapBytes);
  const { size } = burstOf(port, stream);
  return {
    frames: size,
    meanBytes: meanOf(port, stream),
    packetGap: atLeast(interPacketGap),
    burstGap: atLeast(interBurstGap),
  };
}

/** P_TXBURSTPERIOD in nanoseconds. */
function burstPeriod(port: Streams): bigint {
  return (port.read("P_TXBURSTPERIOD").burstPeriod as bigint) * 1000n;
}

function meanOf(port: Streams, stream: number): Ratio {
  return (sizesOf(port, stream) as Sizes).mean;
}
