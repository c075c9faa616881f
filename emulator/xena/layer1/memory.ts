import type { Port } from "../parts.js";
import { seesLight } from "./light.js";
import { blankPages } from "./memory-map.js";

/** Bytes of the lower half, and of each page of the upper half. */
const HALF = 128;

/** Banks of pages that there are, as page 01h says of itself. */
const BANKS = 4;

/** Banks and pages: what depends on the lane is on pages 10h and above, and only they have banks. */
const FIRST_BANKED_PAGE = 0x10;

/** Lanes that one bank of a page speaks of. */
const LANES = 8;

/** Latched flags of page 11h: a receiver without light, a receiver without a clock. */
const RX_LOSS = { page: 0x11, los: 147, lol: 148, power: 186 } as const;

/** Light that arrives on a lane, in tenths of a microwatt: 0.8 mW, about -1 dBm. */
export const RECEIVED_POWER = 8000;

/**
 * Memory of the transceiver of a port: a common lower half and paged upper halves, as CMIS lays them out. What a client writes stays,
 * even over a reset of the port, since the transceiver is another device; what speaks of the light that arrives is always as it is.
 */
export class TransceiverMemory {
  readonly #port: Port;
  readonly #pages: Map<number, Uint8Array>;

  constructor(port: Port) {
    this.#port = port;
    this.#pages = blankPages(port);
  }

  /** Bytes from an address on; reading goes on at address 0 behind address 255. */
  read(bank: number, page: number, address: number, count: number): Uint8Array {
    return Uint8Array.from({ length: count }, (_, offset) => this.#byte(bank, page, (address + offset) & 0xff));
  }

  /** Writes bytes, likewise; returns false when there is no such bank. */
  write(bank: number, page: number, address: number, bytes: Uint8Array): boolean {
    if (bank >= BANKS || page > 0xff) return false;
    for (const [offset, byte] of bytes.entries()) {
      const at = (address + offset) & 0xff;
      this.#half(at < HALF ? undefined : keyOf(bank, page), at)[at % HALF] = byte;
    }
    return true;
  }

  #byte(bank: number, page: number, address: number): number {
    const key = address < HALF ? undefined : keyOf(bank, page);
    if (page === RX_LOSS.page && key !== undefined) {
      const live = this.#live(bank, address);
      if (live !== undefined) return live;
    }
    return this.#pages.get(key ?? LOWER)?.[address % HALF] ?? 0;
  }

  /** Registers that follow the cable; undefined for all others. */
  #live(bank: number, address: number): number | undefined {
    const lanes = Math.min(Math.max(this.#port.limit("serdesCount") - bank * LANES, 0), LANES);
    const isDark = !seesLight(this.#port);
    if (address === RX_LOSS.los || address === RX_LOSS.lol) return isDark ? (1 << lanes) - 1 : 0;
    const offset = address - RX_LOSS.power;
    if (offset < 0 || offset >= LANES * 2) return undefined;
    const power = isDark || offset >> 1 >= lanes ? 0 : RECEIVED_POWER;
    return offset % 2 === 0 ? power >> 8 : power & 0xff;
  }

  #half(key: number | undefined, address: number): Uint8Array {
    const name = address < HALF || key === undefined ? LOWER : key;
    let half = this.#pages.get(name);
    if (half === undefined) {
      half = new Uint8Array(HALF);
      this.#pages.set(name, half);
    }
    return half;
  }
}

/** Name of the lower half among the pages. */
const LOWER = -1;

/** Pages below 10h are the same in all banks. */
function keyOf(bank: number, page: number): number {
  return page < FIRST_BANKED_PAGE ? page : (bank << 8) | page;
}

const memories = new WeakMap<Port, TransceiverMemory>();

/** The transceiver in the cage of a port; it is made when somebody first asks for it. */
export function memoryOf(port: Port): TransceiverMemory {
  let memory = memories.get(port);
  if (memory === undefined) {
    memory = new TransceiverMemory(port);
    memories.set(port, memory);
  }
  return memory;
}
