import { codecOf } from "./codec/codec.js";
import { decodeValues } from "./codec/decode.js";
import type { CommandInstance } from "./command.js";
import type { CommandSpec } from "./command-spec.js";
import { targetText } from "./command-spec.js";
import { type FrameHeader, HEADER_BYTES } from "./frame.js";
import type { Request } from "./request.js";

/** Values of a command's get reply, which are those of its pushes too. */
export type PushValues<Instance> = Instance extends { get(): Request<infer Values> } ? Values : undefined;

/** Something changed on the tester. */
export interface Push<Instance = CommandInstance> {
  /** Name of the command. */
  readonly command: string;
  /** `chassis`, `2` or `2/5`. */
  readonly target: string;
  /** Module; 255 for the chassis. */
  readonly module: number;
  /** Port; 255 for the chassis and for modules. */
  readonly port: number;
  readonly indices: readonly number[];
  /** New values; undefined for the few commands that are pushed without any. */
  readonly values: PushValues<Instance>;
}

type Callback = (push: Push<CommandInstance>) => unknown;

interface Subscription {
  readonly spec: CommandSpec;
  readonly callback: Callback;
  /** False once it was taken back, also when that happens while a push is being handed out. */
  isActive: boolean;
}

/** Who wants which pushes. */
export class PushDesk {
  readonly #byCode = new Map<number, Subscription[]>();
  readonly #errorCallbacks = new Set<(error: unknown) => void>();
  readonly #log: (line: string) => void;

  /** @param log takes a line about an error that no error callback has dealt with */
  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  subscribe(spec: CommandSpec, callback: Callback): () => void {
    const entry: Subscription = { spec, callback, isActive: true };
    this.#byCode.set(spec.code, [...(this.#byCode.get(spec.code) ?? []), entry]);
    return () => {
      entry.isActive = false;
      const left = (this.#byCode.get(spec.code) ?? []).filter((other) => other !== entry);
      if (left.length > 0) this.#byCode.set(spec.code, left);
      else this.#byCode.delete(spec.code);
    };
  }

  onError(callback: (error: unknown) => void): () => void {
    this.#errorCallbacks.add(callback);
    return () => this.#errorCallbacks.delete(callback);
  }

  /** Decodes a push once and hands it to its subscribers; false when it has none. */
  deliver(header: FrameHeader, indices: readonly number[], bytes: Uint8Array, at: number): boolean {
    const subscriptions = this.#byCode.get(header.code);
    const spec = subscriptions?.[0]?.spec;
    if (subscriptions === undefined || spec === undefined) return false;
    const layout = codecOf(spec).get;
    const from = at + HEADER_BYTES + header.indexCount * 4;
    const values = layout === undefined ? undefined : decodeValues(layout, bytes, from, header.valueBytes);
    const { module, port } = header;
    const push = { command: spec.name, target: targetText(module, port), module, port, indices, values };
    for (const entry of subscriptions) {
      if (entry.isActive) this.#call(entry.callback, push as unknown as Push<CommandInstance>);
    }
    return true;
  }

  #call(callback: Callback, push: Push<CommandInstance>): void {
    try {
      const result = callback(push);
      if (result instanceof Promise) result.catch((error: unknown) => this.#report(error));
    } catch (error) {
      this.#report(error);
    }
  }

  /** An error callback that fails itself must not reach the stream either. */
  #report(error: unknown): void {
    if (this.#errorCallbacks.size === 0) this.#log(`a push callback failed: ${String(error)}`);
    for (const callback of this.#errorCallbacks) {
      try {
        callback(error);
      } catch (second) {
        this.#log(`an error callback failed: ${String(second)}`);
      }
    }
  }
}
