import { CLOSEST_BYTES, SHORTEST_FRAME } from "../ethernet.js";
import { type Effect, type Tally, UNTOUCHED } from "../traffic/effect.js";
import type { Traveller } from "../traffic/flow.js";
import { fullRate, type Ratio, ratio } from "../traffic/rate.js";
import type { Sizes } from "../traffic/sizes.js";
import { latencyOf, serviceTime, shareOf } from "./behaviour.js";
import type { Forwarding } from "./forwarding.js";
import { jitterOf } from "./jitter.js";
import type { DeviceOptions, Share } from "./options.js";
import { Queue } from "./queue.js";
import type { SizeLimits, Sorted } from "./sorting.js";

/** What a device does to the part of a stream that leaves by one output. */
export interface Passage {
  readonly delay: bigint;
  readonly effect: Effect;
  readonly key: string;
}

/** What comes to an output. */
export interface Offer {
  readonly frame: Traveller;
  readonly sorted: Sorted;
  /** Part of the frames that is left when they come in. */
  readonly share: Ratio;
}

/** A device between ports, with a queue before each of its outputs. */
export class Device {
  readonly options: DeviceOptions;
  readonly limits: SizeLimits;
  /** Undefined for a wire, which passes on what it gets. */
  readonly forwarding: Forwarding | undefined;
  readonly #queues = new Map<string, Queue>();
  /** Service times by speed of the line; streams keep their sizes while they run. */
  readonly #services = new WeakMap<Sizes, Map<number, Ratio | undefined>>();

  constructor(options: DeviceOptions, forwarding: Forwarding | undefined) {
    this.options = options;
    this.forwarding = forwarding;
    this.limits = {
      min: options.minFrameBytes ?? (forwarding === undefined ? 0 : SHORTEST_FRAME),
      max: options.maxFrameBytes ?? Number.POSITIVE_INFINITY,
    };
    for (const port of options.ports) this.#queues.set(port, new Queue(options.bufferFrames ?? 0));
  }

  /** Begins to add up what comes to the outputs. */
  gather(): void {
    for (const queue of this.#queues.values()) queue.gather();
  }

  /** What was added up counts from now on. */
  commit(now: bigint): void {
    for (const queue of this.#queues.values()) queue.commit(now);
  }

  /** Adds the part of a stream to what comes to an output with a line of so many Mbit/s. */
  load(output: string, mbps: number, { frame, sorted, share }: Offer): void {
    const rate = ratio(frame.rate.num * sorted.share.num * share.num, frame.rate.den * sorted.share.den * share.den);
    this.#queue(output).load(rate, this.#serviceOf(frame.sizes, mbps));
  }

  /** What happens to the part of a stream that leaves by an output, with the load as it is. */
  pass(output: string, { frame, sorted, share }: Offer, now: bigint): Passage {
    const { options } = this;
    const queue = this.#queue(output);
    const rate = ratio(frame.rate.num * sorted.share.num * share.num, frame.rate.den * sorted.share.den * share.den);
    const mean = Number(frame.sizes.mean.num) / Number(frame.sizes.mean.den);
    const latency = Math.round(latencyOf(options, mean));
    const seed = frame.rate.num === 0n ? 0 : (options.seed ?? 0);
    const part = (share: Share | undefined): Ratio => shareOf(share, queue.offeredPerSecond);
    const parts = {
      loss: part(options.lossRatio),
      reorder: part(options.reorderRatio),
      duplicate: part(options.duplicateRatio),
      corrupt: part(options.corruptRatio),
    };
    const shape = this.forwarding?.rewritten?.(output, frame);
    const isPlain = sorted.key === "all" && !queue.isBusy && Object.values(parts).every(({ num }) => num === 0n);
    const jitter =
      options.jitter && jitterOf(options.jitter.rangeNs, options.jitter.distribution ?? "uniform", options.seed ?? 0);
    const counting = isPlain ? UNTOUCHED : countingOf(sorted, queue.admission(rate, now), parts, seed);
    const isSized = frame.sizes.cycle > 1 && options.latency !== undefined;
    const isTimed = queue.isBusy || jitter !== undefined || isSized || shape !== undefined;
    const effect = !isTimed
      ? counting
      : {
          ...counting,
          wait: queue.wait(),
          jitter,
          sizeDelay: isSized ? (bytes: number) => latencyOf(options, bytes) - latency : undefined,
          shape,
        };
    const ratios = Object.values(parts).map(({ num, den }) => `${num}/${den}`);
    const look = shape === undefined ? "" : Buffer.from(shape.header).toString("hex");
    return {
      delay: BigInt(latency),
      effect,
      key: `${output} ${sorted.key} ${queue.key} ${ratios.join(" ")} ${look}`,
    };
  }

  #queue(output: string): Queue {
    return this.#queues.get(output) as Queue;
  }

  #serviceOf(sizes: Sizes, mbps: number): Ratio | undefined {
    const known = this.#services.get(sizes) ?? new Map<number, Ratio | undefined>();
    this.#services.set(sizes, known);
    if (!known.has(mbps)) known.set(mbps, this.#service(sizes, mbps));
    return known.get(mbps);
  }

  /** Nanoseconds that the output needs for a frame: what the device needs, or the line behind it when that is slower. */
  #service(sizes: Sizes, mbps: number): Ratio | undefined {
    const own = serviceTime(this.options, sizes);
    if (this.forwarding === undefined) return own;
    const bitsPerSecond = BigInt(mbps) * 1_000_000n;
    // A switch or router puts its own gap between frames, whatever the gap was that they came with.
    const line = fullRate({ bitsPerSecond, reductionPpm: 0n, gapBytes: CLOSEST_BYTES }, sizes.mean);
    const onLine = { num: line.den, den: line.num };
    return own !== undefined && own.num * onLine.den > onLine.num * own.den ? own : onLine;
  }
}

interface Parts {
  readonly loss: Ratio;
  readonly reorder: Ratio;
  readonly duplicate: Ratio;
  readonly corrupt: Ratio;
}

/** Stages in this order: the frames of this output, room in its buffer, loss, order, duplication, corruption. */
function countingOf(sorted: Sorted, admit: (entered: bigint) => bigint, parts: Parts, seed: number): Effect {
  const { loss, reorder, duplicate, corrupt } = parts;
  const admitted = (entered: bigint): bigint => admit(sorted.frames(entered));
  const kept = (entered: bigint): bigint => admitted(entered) - happens(loss, admitted(entered), seed);
  const left = (entered: bigint): bigint => kept(entered) + happens(duplicate, kept(entered), seed);
  return {
    frames: left,
    count(what: Tally, entered: bigint): bigint {
      switch (what) {
        // To a receiver, frames that went elsewhere are missing in the sequence like lost ones.
        case "dropped":
          return entered - sorted.frames(entered) + happens(loss, admitted(entered), seed);
        case "discarded":
          return sorted.frames(entered) - admitted(entered);
        case "misordered":
          return happens(reorder, kept(entered), seed);
        case "duplicated":
          return happens(duplicate, kept(entered), seed);
        case "corruptedEth":
          return happens(corrupt, left(entered), seed);
        default:
          return 0n;
      }
    },
  };
}

/** How often something with a share of the frames has happened; where it begins within its period depends on the seed. */
function happens({ num, den }: Ratio, frames: bigint, seed: number): bigint {
  return (frames * num + ((BigInt(Math.abs(Math.trunc(seed))) * num) % den)) / den;
}
