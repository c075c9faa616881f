import { isZero } from "../bytes.js";
import type { Settings } from "../settings.js";
import { agree, maskByte, network } from "./prefix.js";

/** Which hardware address a port answers for an IP address; undefined when it does not answer. */
export interface Addresses {
  /** ARP for version 4, neighbour discovery for version 6. */
  resolve(version: 4 | 6, target: Uint8Array): Uint8Array | undefined;
  /** Whether a ping of that address is answered. */
  isPinged(version: 4 | 6, target: Uint8Array): boolean;
  readonly mac: Uint8Array;
}

/** What a port has to say about one version of IP. */
interface Own {
  readonly isAsked: (target: Uint8Array) => boolean;
  readonly answersResolution: boolean;
  readonly answersPing: boolean;
  readonly table: Table;
}

/** Reads addresses, switches and tables of a port once, so that many questions can be answered from them. */
export function addressesOf(port: Settings): Addresses {
  const mac = port.raw("P_MACADDRESS");
  const own: Readonly<Record<4 | 6, Own>> = { 4: ownIpv4(port), 6: ownIpv6(port) };
  return {
    mac,
    resolve(version, target) {
      const { isAsked, answersResolution, table } = own[version];
      if (!answersResolution) return undefined;
      return isAsked(target) ? mac : table.find(target);
    },
    isPinged: (version, target) => own[version].answersPing && own[version].isAsked(target),
  };
}

/** Bytes of the wildcard that are 255 may be anything. A port without an address answers nobody. */
function ownIpv4(port: Settings): Own {
  const setting = port.raw("P_IPADDRESS");
  const [address, wild] = [setting.subarray(0, 4), setting.subarray(12, 16)];
  return {
    isAsked: (target) =>
      !isZero(address) && address.every((byte, at) => ((byte ^ (target[at] ?? 0)) & ~(wild[at] ?? 0)) === 0),
    answersResolution: isOn(port, "P_ARPREPLY"),
    answersPing: isOn(port, "P_PINGREPLY"),
    table: new Table(port.raw("P_ARPRXTABLE"), 4),
  };
}

/** Bits of the address behind the wildcard prefix may be anything. */
function ownIpv6(port: Settings): Own {
  const setting = port.raw("P_IPV6ADDRESS");
  const address = setting.subarray(0, 16);
  const prefix = setting[33] as number;
  return {
    isAsked: (target) => !isZero(address) && agree(address, target, prefix),
    answersResolution: isOn(port, "P_ARPV6REPLY"),
    answersPing: isOn(port, "P_PINGV6REPLY"),
    table: new Table(port.raw("P_NDPRXTABLE"), 16),
  };
}

function isOn(port: Settings, name: string): boolean {
  return port.raw(name)[0] === 1;
}

interface Row {
  readonly prefix: number;
  readonly isPatched: boolean;
  readonly mac: Uint8Array;
}

/**
 * P_ARPRXTABLE or P_NDPRXTABLE. The row with exactly the address asked for answers, whatever its prefix, since clients write many rows
 * of one network; else the row whose network is the smallest that holds the address, the first of equals.
 */
class Table {
  readonly #exact = new Map<string, Row>();
  readonly #networks = new Map<number, Map<string, Row>>();

  constructor(bytes: Uint8Array, addressBytes: 4 | 16) {
    // A row is the address, 16 bits of prefix, one byte of switch, and six of hardware address.
    const rowBytes = addressBytes + 9;
    for (let at = 0; at + rowBytes <= bytes.length; at += rowBytes) {
      const address = bytes.subarray(at, at + addressBytes);
      const rest = bytes.subarray(at + addressBytes, at + rowBytes);
      const prefix = Math.min(((rest[0] as number) << 8) | (rest[1] as number), addressBytes * 8);
      this.#add(address, { prefix, isPatched: rest[2] === 1, mac: rest.subarray(3, 9) });
    }
  }

  find(target: Uint8Array): Uint8Array | undefined {
    const exact = this.#exact.get(keyOf(target));
    if (exact !== undefined) return macOf(exact, target);
    let best: Row | undefined;
    for (const [prefix, rows] of this.#networks) {
      if (best !== undefined && best.prefix >= prefix) continue;
      best = rows.get(keyOf(network(target, prefix))) ?? best;
    }
    return best === undefined ? undefined : macOf(best, target);
  }

  #add(address: Uint8Array, row: Row): void {
    const rows = this.#networks.get(row.prefix) ?? new Map<string, Row>();
    this.#networks.set(row.prefix, rows);
    for (const [key, place] of [
      [keyOf(address), this.#exact],
      [keyOf(network(address, row.prefix)), rows],
    ] as const)
      if (!place.has(key)) place.set(key, row);
  }
}

function keyOf(address: Uint8Array): string {
  return Buffer.from(address).toString("latin1");
}

/** The address of a row; a patched one takes the bits behind the prefix from the IP address, both seen from their ends. */
function macOf({ mac, prefix, isPatched }: Row, target: Uint8Array): Uint8Array {
  if (!isPatched) return mac;
  const shift = target.length - mac.length;
  return mac.map((byte, at) => {
    const from = at + shift;
    const kept = from < 0 ? 0xff : maskByte(prefix, from);
    return (byte & kept) | ((target[from] ?? 0) & ~kept);
  });
}
