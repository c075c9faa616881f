import type { Flow, Traveller } from "../traffic/flow.js";
import type { FrameShape } from "../traffic/frame-shape.js";
import type { SizeLimits, Sorted } from "./sorting.js";

/** How a device with more than two ports decides where frames go. Ports are named as in the options, `0/1`. */
export interface Forwarding {
  /** Outputs of the frames of a stream, and which of them go there, from the one on that is next. */
  sort(from: string, frame: Traveller, next: bigint, limits: SizeLimits): ReadonlyMap<string, Sorted>;
  /** What the frames look like when they leave; undefined when they are as before. */
  rewritten?(output: string, frame: Traveller): FrameShape | undefined;
  /** Takes in what the streams have told until now, and forgets what is too old. */
  absorb?(now: bigint, isUp: (at: string) => boolean): void;
  /** Streams that come in from now on. */
  follow?(flows: readonly { readonly at: string; readonly flow: Flow }[], now: bigint): void;
  /** When frames may begin to go elsewhere although nobody does anything. */
  nextChange?(now: bigint): bigint | undefined;
  /** A frame comes in that belongs to no stream. */
  see?(frame: Uint8Array, at: string, now: bigint): void;
  /** What the device itself answers to a frame, frame check sum not included; undefined for nothing. */
  answer?(frame: Uint8Array, at: string): Uint8Array | undefined;
}
