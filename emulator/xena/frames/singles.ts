import { passes } from "../traffic/condition.js";
import type { Arrival, Source } from "./source.js";
import type { Wanted } from "./wanted.js";

/** A frame that belongs to no flow. */
export interface Single {
  readonly time: bigint;
  readonly bytes: Uint8Array;
  /** Protocols of its headers, outermost first. */
  readonly segments: readonly string[];
}

/** Whether a frame that belongs to no flow is of a class; it has a good check sum and no test payload. */
export function isOf({ bytes, segments }: Single, wanted: Wanted): boolean {
  switch (wanted.kind) {
    case "all":
    case "notpld":
      return true;
    case "filter":
      return passes(wanted.condition, { segments, header: bytes, bytes: bytes.length });
    default:
      return false;
  }
}

/** Frames that belong to no flow, as far as they are kept: in order of time, up to a number and a sum of bytes. */
export class Singles {
  readonly #frames: Single[] = [];
  #bytes = 0;

  /** Keeps a frame. When there is no room it is the oldest that yields, or the new one. */
  add(single: Single, mostFrames: number, mostBytes: number, keepsLatest: boolean): void {
    const isFull = (): boolean =>
      this.#frames.length > 0 && (this.#frames.length >= mostFrames || this.#bytes + single.bytes.length > mostBytes);
    if (isFull() && !keepsLatest) return;
    while (isFull()) this.#bytes -= (this.#frames.shift() as Single).bytes.length;
    let place = this.#frames.length;
    while (place > 0 && (this.#frames[place - 1] as Single).time > single.time) place--;
    this.#frames.splice(place, 0, single);
    this.#bytes += single.bytes.length;
  }

  /** Those of a class. */
  source(wanted: Wanted): Source {
    const frames = this.#frames.filter((single) => isOf(single, wanted));
    return {
      count: (time) => BigInt(frames.findLastIndex((single) => single.time <= time) + 1),
      at: (place) => arrivalOf(frames[Number(place)] as Single),
    };
  }
}

function arrivalOf({ time, bytes }: Single): Arrival {
  return { time, size: bytes.length, latency: undefined, read: () => bytes };
}
