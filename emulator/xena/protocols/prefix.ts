/** Whether two addresses agree in the first so many bits. */
export function agree(a: Uint8Array, b: Uint8Array, bits: number): boolean {
  return a.every((byte, at) => ((byte ^ (b[at] ?? 0)) & maskByte(bits, at)) === 0);
}

/** The first so many bits of an address; the others are zero. */
export function network(address: Uint8Array, bits: number): Uint8Array {
  return address.map((byte, at) => byte & maskByte(bits, at));
}

/** Byte of a mask whose first so many bits are set. */
export function maskByte(bits: number, at: number): number {
  const left = Math.min(Math.max(bits - 8 * at, 0), 8);
  return (0xff00 >>> left) & 0xff;
}
