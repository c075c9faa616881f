import type { Order } from "./shuffle.js";

/** One field of a header that a stream varies from frame to frame. */
export interface HeaderModifier {
  /** First byte of the field, from the beginning of the frame. */
  readonly position: number;
  /** Size of the field in bytes. */
  readonly bytes: 2 | 4;
  /** Bits that vary; the others keep what the header has. */
  readonly mask: number;
  readonly isFalling: boolean;
  readonly isLittleEndian: boolean;
  /** Frames in a row with the same value. */
  readonly repetition: number;
  readonly min: number;
  readonly step: number;
  readonly max: number;
  /** Order of the values when it is neither rising nor falling. */
  readonly order?: Order;
}

/** What the frames of a stream begin with. */
export interface FrameShape {
  /** Protocols of the header as the sender names them, outermost first. */
  readonly segments: readonly string[];
  readonly header: Uint8Array;
  readonly modifiers: readonly HeaderModifier[];
}

/** Frames after which a modifier begins again. Random values come once each, as they do in the long run. */
export function cycleOf({ min, step, max, repetition }: HeaderModifier): number {
  return valuesOf(min, step, max) * Math.max(repetition, 1);
}

/** How many values a modifier goes through. */
export function valuesOf(min: number, step: number, max: number): number {
  return step > 0 && max > min ? Math.floor((max - min) / step) + 1 : 1;
}

/** Header of the frame of a number, counted from 0, with the modifiers carried out. */
export function headerAt({ header, modifiers }: FrameShape, frame: number): Uint8Array {
  if (modifiers.length === 0) return header;
  const bytes = header.slice();
  for (const modifier of modifiers) modify(bytes, modifier, frame);
  return bytes;
}

function modify(header: Uint8Array, modifier: HeaderModifier, frame: number): void {
  const { position, bytes, mask, isFalling, isLittleEndian, repetition, min, step, max, order } = modifier;
  const place = Math.floor(frame / Math.max(repetition, 1)) % valuesOf(min, step, max);
  const turn = order?.at(place) ?? place;
  const value = (isFalling ? max - turn * step : min + turn * step) << lowestBit(modifier);
  for (let i = 0; i < bytes; i++) {
    const shift = 8 * (isLittleEndian ? i : bytes - 1 - i);
    const maskByte = (mask >>> (8 * (bytes - 1 - i))) & 0xff;
    const at = position + i;
    if (at < header.length) header[at] = ((header[at] as number) & ~maskByte) | ((value >>> shift) & maskByte);
  }
}

/**
 * Where values begin: at the lowest bit of the mask, so that a modifier of the flags of IPv4 counts 0 to 7 under the mask E000. The
 * mask is in the order of the bytes in the frame, so in a little-endian field its last byte holds the highest bits.
 */
function lowestBit({ mask, bytes, isLittleEndian }: HeaderModifier): number {
  if (mask === 0) return 0;
  if (!isLittleEndian) return trailingZeros(mask);
  for (let i = 0; ; i++) {
    const byte = (mask >>> (8 * (bytes - 1 - i))) & 0xff;
    if (byte !== 0) return 8 * i + trailingZeros(byte);
  }
}

function trailingZeros(number: number): number {
  return 31 - Math.clz32(number & -number);
}
