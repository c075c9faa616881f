import type { Values } from "../../runtime/xena/codec/encode.js";
import { NO_ADDRESS } from "../../runtime/xena/frame.js";
import { type CommandInfo, decodeReply, encodeReply, infoNamed } from "./command-info.js";
import type { Reservation } from "./reservation.js";
import type { Settings } from "./settings.js";
import { ValueStore } from "./store.js";

/** What chassis, modules and ports have in common: an address, values, a reservation, and things with an index. */
export class Resource implements Settings {
  readonly module: number;
  readonly port: number;
  /** What identifies it and outlives a reset. */
  readonly truths: ValueStore;
  /** What was set. */
  readonly values: ValueStore;
  readonly reservation: Reservation = { owner: "", holder: undefined, isShared: false };
  readonly #indices = new Map<string, Set<number>>();

  /** @param shared truths that resources of the same kind have in common */
  constructor(module: number = NO_ADDRESS, port: number = NO_ADDRESS, shared?: ValueStore) {
    this.module = module;
    this.port = port;
    this.truths = new ValueStore(shared);
    this.values = new ValueStore(this.truths);
  }

  /** The value of a command as it stands on the wire. */
  bytes(info: CommandInfo, indices: readonly number[] = []): Uint8Array {
    return this.values.get(info.code, indices) ?? info.defaultBytes;
  }

  /** The same by name. */
  raw(name: string, indices: readonly number[] = []): Uint8Array {
    return this.bytes(infoNamed(name), indices);
  }

  /** The value of a command. */
  read(name: string, indices: readonly number[] = []): Values {
    const info = infoNamed(name);
    return decodeReply(info, this.bytes(info, indices));
  }

  /** How many of something there may be; only ports have limits, those of P_CAPABILITIES. */
  limit(_capability: string): number {
    return Number.POSITIVE_INFINITY;
  }

  /** States what identifies the resource. */
  state(name: string, values: Values, indices: readonly number[] = []): void {
    state(this.truths, name, values, indices);
  }

  /** Indices that exist of a family such as streams. */
  indicesOf(family: string): Set<number> {
    let indices = this.#indices.get(family);
    if (indices === undefined) {
      indices = new Set();
      this.#indices.set(family, indices);
    }
    return indices;
  }
}

/** States a value in a store that resources share. */
export function state(store: ValueStore, name: string, values: Values, indices: readonly number[] = []): void {
  const info = infoNamed(name);
  store.set(info.code, indices, encodeReply(info, values));
}
