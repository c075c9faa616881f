/** The polynomial of Ethernet, highest power first. */
const POLYNOMIAL = 0x04c11db7;
/** The same, lowest power first. */
const REFLECTED = 0xedb88320;

/** Remainders of all bytes, for both directions. */
const [forward, reflected] = [new Uint32Array(256), new Uint32Array(256)];
for (let byte = 0; byte < 256; byte++) {
  let [high, low] = [byte << 24, byte];
  for (let bit = 0; bit < 8; bit++) {
    high = high < 0 ? (high << 1) ^ POLYNOMIAL : high << 1;
    low = low & 1 ? (low >>> 1) ^ REFLECTED : low >>> 1;
  }
  forward[byte] = high;
  reflected[byte] = low;
}

/** Frame check sum over the first so many bytes: CRC-32 as Ethernet sends it, to be written lowest byte first. */
export function frameCheckSum(bytes: Uint8Array, length: number): number {
  let crc = 0xffffffff;
  for (let at = 0; at < length; at++) {
    crc = (crc >>> 8) ^ (reflected[(crc ^ (bytes[at] as number)) & 0xff] as number);
  }
  return ~crc >>> 0;
}

/** CRC-32 with the same polynomial as test payloads have it: highest bit first, not inverted at the end. */
export function plainCrc(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0xffffffff;
  for (let at = from; at < to; at++) {
    crc = (crc << 8) ^ (forward[(crc >>> 24) ^ (bytes[at] as number)] as number);
  }
  return crc >>> 0;
}
