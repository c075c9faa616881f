import { decodeReply } from "./codec/codec.js";
import type { CommandSpec } from "./command-spec.js";

/** Shorter values are decoded in less time than it takes to keep their bytes. */
const LONG_BYTES = 256;

/**
 * A long reply that is decoded when somebody looks at it. The capabilities of a port have about two hundred fields, and whoever
 * connects to a hundred ports looks at those of a few.
 */
export class LateReply {
  readonly #spec: CommandSpec;
  readonly #bytes: Uint8Array;

  /** @param bytes of the value alone; they must not be changed afterwards */
  constructor(spec: CommandSpec, bytes: Uint8Array) {
    this.#spec = spec;
    this.#bytes = bytes;
  }

  /** The values, decoded anew each time. */
  decode(): unknown {
    return decodeReply(this.#spec, this.#bytes, 0, this.#bytes.length);
  }
}

/** The values of a reply; of a long one its bytes, which are the socket's and are copied. */
export function lateReply(spec: CommandSpec, bytes: Uint8Array, at: number, length: number): unknown {
  if (length < LONG_BYTES) return decodeReply(spec, bytes, at, length);
  return new LateReply(spec, Uint8Array.prototype.slice.call(bytes, at, at + length));
}
