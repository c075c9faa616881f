import { larger } from "../traffic/bounds.js";

/** Preamble and smallest gap, which take the line but belong to no frame. */
export const GAP = 20n;

/** Ethernet header and check sum. */
const ETHERNET = 18n;

const TAG = 4n;

/** Shortest Ethernet frame; shorter packets are padded. */
const SHORTEST = 64n;

/** Bins of the packet size counters, and how many bytes each but the last covers. The layout is not documented. */
export const SIZE_BINS = 16;
const BIN_BYTES = 100n;

/** What stands around the payload of every packet of a group. */
export interface Framing {
  readonly isTcp: boolean;
  readonly isIpv4: boolean;
  readonly tags: number;
}

/** Packets of one payload size, or of sizes that are evenly spread. */
export interface Packets {
  readonly count: bigint;
  readonly smallest: bigint;
  readonly largest: bigint;
}

/** Packets of one payload size. */
export function packetsOf(count: bigint, payload: bigint): Packets {
  return { count, smallest: payload, largest: payload };
}

/** Bytes of the Ethernet frame around so much payload, check sum and padding included; TCP and IP without options. */
export function frameSize({ isTcp, isIpv4, tags }: Framing, payload: bigint): bigint {
  const headers = ETHERNET + BigInt(tags) * TAG + (isIpv4 ? 20n : 40n) + (isTcp ? 20n : 8n);
  return larger(headers + payload, SHORTEST);
}

/** Bytes of all these frames; sizes that are spread count with their mean. */
export function frameBytes(framing: Framing, { count, smallest, largest }: Packets): bigint {
  return count * frameSize(framing, (smallest + largest) / 2n);
}

/** How these frames fall into the bins of the packet size counters. */
export function sizeBins(framing: Framing, { count, smallest, largest }: Packets): readonly bigint[] {
  const [from, to] = [frameSize(framing, smallest), frameSize(framing, largest) + 1n];
  return Array.from({ length: SIZE_BINS }, (_, bin) => {
    const until = bin === SIZE_BINS - 1 ? to : BigInt(bin + 1) * BIN_BYTES;
    return below(count, from, to, until) - below(count, from, to, BigInt(bin) * BIN_BYTES);
  });
}

function below(count: bigint, from: bigint, to: bigint, size: bigint): bigint {
  if (size <= from) return 0n;
  return size >= to ? count : (count * (size - from)) / (to - from);
}
