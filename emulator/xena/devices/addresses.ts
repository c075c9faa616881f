import { ipv4Bytes, ipv6Bytes } from "../../../runtime/xena/codec/text.js";
import { bigUint } from "../bytes.js";

/** An address as the number that its bytes are. */
export interface IpAddress {
  readonly version: 4 | 6;
  readonly value: bigint;
}

/** An address with the length of the network's part of it. */
export interface Network extends IpAddress {
  readonly prefix: number;
}

const BITS = { 4: 32, 6: 128 } as const;

/** Reads an address; undefined when the text is none. */
export function parseAddress(text: string): IpAddress | undefined {
  const version = text.includes(":") ? 6 : 4;
  const bytes = version === 6 ? ipv6Bytes(text) : ipv4Bytes(text);
  if (bytes === undefined) return undefined;
  return { version, value: bigUint(bytes) };
}

/** Reads an address with a prefix length, such as `10.0.0.1/24`; undefined when the text is none. */
export function parseNetwork(text: string): Network | undefined {
  const [address = "", length = "", more] = text.split("/");
  const parsed = parseAddress(address);
  if (parsed === undefined || more !== undefined || !/^\d{1,3}$/.test(length)) return undefined;
  const prefix = Number(length);
  return prefix <= BITS[parsed.version] ? { ...parsed, prefix } : undefined;
}

/** Whether an address is in a network. */
export function isIn(network: Network, { version, value }: IpAddress): boolean {
  const shift = BigInt(BITS[network.version] - network.prefix);
  return network.version === version && network.value >> shift === value >> shift;
}
