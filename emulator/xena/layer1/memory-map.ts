import { writeU16 } from "../bytes.js";
import type { Port } from "../parts.js";

/** Bytes of a half of the memory, and where its upper half begins. */
const HALF = 128;

/** Kinds of module by the beginning of the interface text, with the number that SFF-8024 gives them. */
const IDENTIFIERS: readonly (readonly [RegExp, number])[] = [
  [/^SFP/, 0x03],
  [/^QSFP-DD/, 0x18],
  [/^OSFP/, 0x19],
  [/^QSFP28/, 0x11],
  [/^QSFP/, 0x1e],
];

/** Degrees above zero of the first port, in 256ths; every further port is a quarter of a degree warmer. */
const TEMPERATURE = 41 * 256;

/** Supply of 3.3 V in units of 100 microvolts. */
const SUPPLY = 33_000;

/** Light sent on a lane in tenths of a microwatt: 1 mW, which is 0 dBm. */
export const SENT_POWER = 10_000;

/** Laser bias on a lane: 40 mA in units of 2 microamperes. */
const BIAS = 20_000;

/** Lower half and pages of a transceiver of our own invention, as they are when it is plugged in; the lower half is page -1. */
export function blankPages(port: Port): Map<number, Uint8Array> {
  const identifier = identifierOf(port);
  return new Map([
    [-1, lower(port, identifier)],
    [0x00, identity(port, identifier)],
    [0x01, advertising()],
    [0x11, lanes(port)],
  ]);
}

function identifierOf(port: Port): number {
  const text = port.read("P_INTERFACE").interface as string;
  return IDENTIFIERS.find(([beginning]) => beginning.test(text))?.[1] ?? 0x18;
}

/** Identity, state "ready", firmware 1.2, and the monitors. */
function lower(port: Port, identifier: number): Uint8Array {
  const half = new Uint8Array(HALF);
  half.set([identifier, 0x52, 0x00, 0x07]);
  writeU16(half, 14, TEMPERATURE + (port.module * 8 + port.port) * 64);
  writeU16(half, 16, SUPPLY);
  half.set([1, 2], 39);
  half[85] = 0x02;
  return half;
}

/** Page 00h: who made it, which one it is, what it needs. */
function identity(port: Port, identifier: number): Uint8Array {
  const page = new Uint8Array(HALF);
  page[0] = identifier;
  setText(page, 1, "LABWIRE OPTICS", 16);
  page.set([0x02, 0x4c, 0x57], 17);
  setText(page, 20, `LW-${port.owner.kind.gbps}G-EMU`, 16);
  setText(page, 36, "A1", 2);
  setText(page, 38, `LW${String(port.module).padStart(2, "0")}${String(port.port).padStart(3, "0")}`, 16);
  setText(page, 54, "240101", 8);
  page.set([0x60, 40, 0x0a, 0x0c], 72);
  page[94] = checksum(page, 0, 94);
  return page;
}

/** Page 01h: four banks, so 32 lanes can be spoken of. */
function advertising(): Uint8Array {
  const page = new Uint8Array(HALF);
  page.set([1, 1, 1, 0], 0);
  page[14] = 0x02;
  page[127] = checksum(page, 2, 127);
  return page;
}

/** Page 11h: all data paths active, all outputs valid, light and bias of each lane. */
function lanes(port: Port): Uint8Array {
  const page = new Uint8Array(HALF);
  const count = Math.min(Math.max(port.limit("serdesCount"), 1), 8);
  page.fill(0x44, 0, 4);
  page.fill(0xff, 4, 6);
  for (let lane = 0; lane < count; lane++) {
    writeU16(page, 26 + lane * 2, SENT_POWER);
    writeU16(page, 42 + lane * 2, BIAS);
  }
  return page;
}

/** Text that is filled up with blanks. */
function setText(bytes: Uint8Array, at: number, text: string, length: number): void {
  bytes.set(new TextEncoder().encode(text.padEnd(length).slice(0, length)), at);
}

function checksum(bytes: Uint8Array, from: number, to: number): number {
  return bytes.subarray(from, to).reduce((sum, byte) => (sum + byte) & 0xff, 0);
}
