import type { ErrorKind } from "./errors.js";

/** Frames of one flow that can be spoiled in one way; further ones are counted, but look like the others. */
const MOST_FRAMES = 4096;

/** Which frames of a flow carry an error that a client has put in, and what becomes of them. */
export class Mistakes {
  /** Numbers of the spoiled frames of a kind, in order. */
  readonly #frames = new Map<ErrorKind, bigint[]>();
  /** Spoiled frames that do not arrive, by receiver. */
  readonly #lost = new Map<object, Set<bigint>>();

  /** Spoils the next frame that is not spoiled in this way yet. @returns its number; undefined when there are too many already */
  add(kind: ErrorKind, next: bigint): bigint | undefined {
    const frames = this.#frames.get(kind) ?? [];
    this.#frames.set(kind, frames);
    if (frames.length >= MOST_FRAMES) return undefined;
    const last = frames.at(-1);
    const frame = last !== undefined && last >= next ? last + 1n : next;
    frames.push(frame);
    return frame;
  }

  /** A spoiled frame ends before it comes to a receiver. */
  lose(receiver: object, frame: bigint): void {
    const frames = this.#lost.get(receiver) ?? new Set();
    this.#lost.set(receiver, frames.add(frame));
  }

  /** Whether a frame has ended before it came to a receiver. */
  isLost(receiver: object, frame: bigint): boolean {
    return this.#lost.get(receiver)?.has(frame) ?? false;
  }

  /** Numbers of the frames with an error of a kind, in order. */
  of(kind: ErrorKind): readonly bigint[] {
    return this.#frames.get(kind) ?? [];
  }

  /** Whether a frame has an error of a kind. */
  has(kind: ErrorKind, frame: bigint): boolean {
    return this.of(kind).includes(frame);
  }

  /** What a frame counts as: an error of sequence leaves a number out, and a misordered frame changes places with the next one. */
  sequenceOf(frame: bigint): bigint {
    const skipped = BigInt(this.of("sequence").filter((spoiled) => spoiled <= frame).length);
    const swap = this.has("misorder", frame) ? 1n : this.has("misorder", frame - 1n) ? -1n : 0n;
    return frame + skipped + swap;
  }
}
