import { SECOND } from "../clock.js";
import type { MacTableOptions } from "./options.js";

/** Where an address was seen, and when last. */
interface Known {
  readonly at: string;
  readonly seen: bigint;
}

const DEFAULT_SIZE = 16_384;
const DEFAULT_AGEING = 300;

/** What a switch knows of addresses; each is kept as the number that its six bytes are. */
export class MacTable {
  readonly #known = new Map<number, Known>();
  #version = 0;
  readonly #size: number;
  /** Nanoseconds after which an address is forgotten; undefined for never. */
  readonly #ageing: bigint | undefined;

  constructor({ size = DEFAULT_SIZE, ageingSeconds = DEFAULT_AGEING }: MacTableOptions = {}) {
    this.#size = size;
    this.#ageing = ageingSeconds === 0 ? undefined : BigInt(Math.round(ageingSeconds * 1000)) * (SECOND / 1000n);
  }

  /** Another one whenever an address goes somewhere else than before. */
  get version(): number {
    return this.#version;
  }

  /** An address was seen; when the table is full, only known ones are taken. */
  learn(address: number, at: string, seen: bigint): void {
    const before = this.#known.get(address);
    if (before === undefined && this.#known.size >= this.#size) return;
    if (before?.at !== at) this.#version++;
    if (before?.at !== at || before.seen < seen) this.#known.set(address, { at, seen });
  }

  /** Where frames to an address go; undefined when it is not known. */
  find(address: number): string | undefined {
    return this.#known.get(address)?.at;
  }

  /** Forgets what has not been seen for too long, and what was seen at ports whose link is down. */
  forget(now: bigint, isUp: (at: string) => boolean): void {
    const up = new Map<string, boolean>();
    for (const [address, { at, seen }] of this.#known) {
      const isHere = up.get(at) ?? isUp(at);
      up.set(at, isHere);
      if (isHere && (this.#ageing === undefined || seen + this.#ageing > now)) continue;
      this.#known.delete(address);
      this.#version++;
    }
  }

  /** When the next address is due to be forgotten that was not seen just now. */
  nextForgetting(now: bigint): bigint | undefined {
    if (this.#ageing === undefined) return undefined;
    let first: bigint | undefined;
    for (const { seen } of this.#known.values()) if (seen < now && (first === undefined || seen < first)) first = seen;
    return first === undefined ? undefined : first + this.#ageing;
  }
}

/** Six bytes of a frame as a number. */
export function addressAt(frame: Uint8Array, at: number): number {
  let address = 0;
  for (let i = at; i < at + 6; i++) address = address * 256 + (frame[i] ?? 0);
  return address;
}

/** Whether an address stands for more than one station. */
export function isGroup(frame: Uint8Array, at: number): boolean {
  return ((frame[at] ?? 0) & 1) === 1;
}
