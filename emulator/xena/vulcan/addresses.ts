import type { Values } from "../../../runtime/xena/codec/encode.js";
import type { Port } from "../parts.js";

/** Sockets of one side of a connection group. */
export interface Sockets {
  readonly addresses: bigint;
  readonly count: bigint;
  /** The same for two groups that mean the same sockets. */
  readonly key: string;
}

/** Sockets of the clients or the servers of a group: an address pool where one was given last, else a range. */
export function socketsOf(port: Port, index: number, side: "CLIENT" | "SERVER", isIpv4: boolean): Sockets {
  const pool = isIpv4 ? port.engine?.pools.get(index)?.[side] : undefined;
  return pool === undefined ? ofRange(port.read(`P4G_${isIpv4 ? "" : "IPV6_"}${side}_RANGE`, [index])) : ofPool(pool);
}

function ofRange(range: Values): Sockets {
  const { maxAddressCount: _, ...named } = range as { maxAddressCount?: unknown };
  const addresses = whole(range.addressCount);
  return { addresses, count: addresses * whole(range.portCount), key: JSON.stringify(Object.values(named)) };
}

/** Of a pool so many addresses are in use at a time as it says, and at most those that it lists. */
function ofPool(pool: Values): Sockets {
  const listed = pool.addressPool as readonly { readonly ipv4Address: string }[];
  const wanted = Number(pool.concurrentAddressCount);
  const addresses = BigInt(Math.min(wanted, listed.length));
  const used = listed.slice(0, Math.max(wanted, 0)).map(({ ipv4Address }) => ipv4Address);
  return {
    addresses,
    count: addresses * whole(pool.portCount),
    key: JSON.stringify([used, pool.startPort, pool.portCount]),
  };
}

function whole(value: unknown): bigint {
  return BigInt(value as number);
}
