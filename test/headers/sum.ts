/** Internet checksum in the slowest and plainest way: all words added up, the carries at the end. A sum over right bytes is 0xFFFF. */
export function wordSum(...parts: (Uint8Array | readonly number[])[]): number {
  const bytes = parts.flatMap((part) => [...part, ...(part.length % 2 === 1 ? [0] : [])]);
  let sum = 0n;
  for (let at = 0; at < bytes.length; at += 2)
    sum += BigInt(bytes[at] as number) * 256n + BigInt(bytes[at + 1] as number);
  while (sum > 0xffffn) sum = (sum % 0x10000n) + sum / 0x10000n;
  return Number(sum);
}
