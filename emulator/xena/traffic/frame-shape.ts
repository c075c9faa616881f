import { shuffled } from "../frames/random.js";

/** One field of a header that a stream varies from frame to frame. */
export interface HeaderModifier {
  /** First byte of the field, from the beginning of the frame. */
  readonly position: number;
  /** Size of the field in bytes. */
  readonly bytes: 2 | 4;
  /** Bits that vary; the others keep what the header has. */
  readonly mask: number;
  readonly isFalling: boolean;
  /** What random values follow from; undefined when the values rise or fall. */
  readonly seed: number | undefined;
  readonly isLittleEndian: boolean;
  /** Frames in a row with the same value. */
  readonly repetition: number;
  readonly min: number;
  readonly step: number;
  readonly max: number;
}

/** What the frames of a stream begin with. */
export interface FrameShape {
  /** Protocols of the header as the sender names them, outermost first. */
  readonly segments: readonly string[];
  readonly header: Uint8Array;
  readonly modifiers: readonly HeaderModifier[];
}

/** Frames after which a modifier begins again. */
export function cycleOf(modifier: HeaderModifier): number {
  return valuesOf(modifier) * Math.max(modifier.repetition, 1);
}

/** Header of the frame of a number, counted from 0, with the modifiers carried out. */
export function headerAt({ header, modifiers }: FrameShape, frame: number): Uint8Array {
  if (modifiers.length === 0) return header;
  const bytes = header.slice();
  for (const modifier of modifiers) modify(bytes, modifier, frame);
  return bytes;
}

/** Values that a modifier takes. Random ones know no range: all there are come once each, and then again in the same order. */
function valuesOf({ seed, bytes, min, step, max }: HeaderModifier): number {
  if (seed !== undefined) return 2 ** (8 * bytes);
  return step > 0 && max > min ? Math.floor((max - min) / step) + 1 : 1;
}

function modify(header: Uint8Array, modifier: HeaderModifier, frame: number): void {
  const { position, bytes, mask, isLittleEndian, repetition } = modifier;
  const turn = Math.floor(frame / Math.max(repetition, 1)) % valuesOf(modifier);
  const value = valueAt(modifier, turn);
  for (let i = 0; i < bytes; i++) {
    const shift = 8 * (isLittleEndian ? i : bytes - 1 - i);
    const maskByte = (mask >>> (8 * (bytes - 1 - i))) & 0xff;
    const at = position + i;
    if (at < header.length) header[at] = ((header[at] as number) & ~maskByte) | ((value >>> shift) & maskByte);
  }
}

function valueAt({ seed, bytes, isFalling, min, step, max }: HeaderModifier, turn: number): number {
  if (seed !== undefined) return shuffled(turn, bytes === 4 ? 32 : 16, seed);
  return isFalling ? max - turn * step : min + turn * step;
}
