/**
 * Reads frames as a receiver would, bit by bit and independently of what makes them: checksums are verified by adding everything up, and
 * check sums by long division.
 */

/** What a normal test payload says. */
export interface ReadTestPayload {
  readonly sequence: number;
  /** Nanoseconds, modulo 2^35. */
  readonly time: number;
  readonly id: number;
  readonly integrityFrom: number;
  readonly isFirst: boolean;
  readonly hasIntegrity: boolean;
}

/** Whether the last four bytes of a frame are the CRC-32 of all before. */
export function hasGoodCheckSum(frame: Uint8Array): boolean {
  // A frame together with its check sum leaves the same remainder always.
  return remainder(frame, reversed) === 0xc704dd7b;
}

/** Divides bytes by the polynomial of Ethernet; the bits of each byte come in the order that `order` gives them. */
function remainder(bytes: Iterable<number>, order: (byte: number) => number): number {
  let rest = 0xffffffffn;
  for (const byte of bytes) {
    const value = BigInt(order(byte));
    for (let bit = 7n; bit >= 0n; bit--) {
      const top = (rest >> 31n) ^ ((value >> bit) & 1n);
      rest = ((rest << 1n) & 0xffffffffn) ^ (top === 1n ? 0x04c11db7n : 0n);
    }
  }
  return Number(rest);
}

function reversed(byte: number): number {
  return Number.parseInt(byte.toString(2).padStart(8, "0").split("").reverse().join(""), 2);
}

/** Reads a test payload of twenty bytes; undefined when its checksums are wrong. */
export function readTestPayload(frame: Uint8Array, offset = 0): ReadTestPayload | undefined {
  const bytes = frame.slice(frame.length - 24 - offset, frame.length - 4 - offset);
  const view = new DataView(bytes.buffer);
  const crc = remainder(bytes.subarray(0, 12), (byte) => byte);
  const words = (view.getUint32(0) ^ view.getUint32(4) ^ view.getUint32(8)) >>> 0;
  const [even, odd] = [12, 13].map((at) => [0, 2, 4, 6].reduce((sum, i) => sum * 256 + view.getUint8(at + i), 0));
  if (even !== crc || odd !== words) return undefined;
  const flags = view.getUint8(10);
  return {
    sequence: view.getUint32(0) >>> 8,
    time: view.getUint32(3) * 8 + (view.getUint8(11) & 0xf) / 2,
    id: view.getUint16(7),
    integrityFrom: view.getUint8(9),
    isFirst: (flags & 0x80) !== 0,
    hasIntegrity: (flags & 0x40) !== 0,
  };
}

/** Reads a test payload of six bytes; undefined when its checksum is wrong. */
export function readMicroTestPayload(frame: Uint8Array): Pick<ReadTestPayload, "id" | "time" | "isFirst"> | undefined {
  const bytes = frame.slice(frame.length - 10, frame.length - 4);
  const view = new DataView(bytes.buffer);
  if ((remainder(bytes.subarray(1, 5), (byte) => byte) & 0xff) !== view.getUint8(5)) return undefined;
  return {
    id: (view.getUint16(0) >>> 4) & 0x3ff,
    time: (view.getUint32(1) & 0x0fffffff) * 8,
    isFirst: view.getUint8(0) >= 0x80,
  };
}

/** Sum of 16-bit words, end-around; 0xffff for bytes that contain their own checksum. */
export function wordSum(...parts: readonly Uint8Array[]): number {
  const sum = parts
    .flatMap((part) => (part.length % 2 === 0 ? [...part] : [...part, 0]))
    .reduce((total, byte, at) => total + (at % 2 === 0 ? byte * 256 : byte), 0);
  return sum === 0 ? 0 : ((sum - 1) % 0xffff) + 1;
}

/** An IPv4 packet behind an Ethernet header with so many bytes. */
export interface ReadIpv4 {
  readonly length: number;
  readonly hasGoodChecksum: boolean;
  readonly source: string;
  readonly destination: string;
  readonly protocol: number;
  /** UDP or TCP header and all behind it. */
  readonly segment: Uint8Array;
  readonly segmentHasGoodChecksum: boolean;
}

/** Reads an IPv4 packet; what is behind its length does not belong to it. */
export function readIpv4(frame: Uint8Array, at = 14): ReadIpv4 {
  const headerBytes = ((frame[at] as number) & 0xf) * 4;
  const length = (frame[at + 2] as number) * 256 + (frame[at + 3] as number);
  const protocol = frame[at + 9] as number;
  const segment = frame.slice(at + headerBytes, at + length);
  const addresses = frame.slice(at + 12, at + 20);
  const pseudo = Uint8Array.of(...addresses, 0, protocol, segment.length >> 8, segment.length & 0xff);
  return {
    length,
    hasGoodChecksum: wordSum(frame.subarray(at, at + headerBytes)) === 0xffff,
    source: addresses.subarray(0, 4).join("."),
    destination: addresses.subarray(4).join("."),
    protocol,
    segment,
    segmentHasGoodChecksum: wordSum(pseudo, segment) === 0xffff,
  };
}
