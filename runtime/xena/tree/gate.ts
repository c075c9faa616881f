import type { CommandClass, CommandInstance, CommandTarget } from "../command.js";
import type { Address, CommandSpec, Operation } from "../command-spec.js";
import type { LabwireError } from "../errors.js";
import type { Push } from "../pushes.js";
import type { Request } from "../request.js";
import type { PushSource } from "./scope.js";

/** Stands between a resource and its tester, so that a resource that is gone can say so instead of reaching its successor. */
export class Gate implements CommandTarget, PushSource {
  readonly #target: CommandTarget;
  readonly #pushes: PushSource;
  readonly #ends = new Set<(why: Error | undefined) => void>();
  #gone: LabwireError | undefined;

  constructor(target: CommandTarget, pushes: PushSource) {
    this.#target = target;
    this.#pushes = pushes;
  }

  /** Whether the resource is still there, and all that it is in. */
  get isOpen(): boolean {
    return this.#gone === undefined && (!(this.#target instanceof Gate) || this.#target.isOpen);
  }

  /** Refuses every further request with this error. */
  close(why: LabwireError): void {
    if (this.#gone !== undefined) return;
    this.#gone = why;
    for (const callback of [...this.#ends]) callback(why);
  }

  /** @throws LabwireError `GONE` when the resource is no more */
  check(): void {
    if (this.#gone !== undefined) throw this.#gone;
  }

  request(
    spec: CommandSpec,
    address: Address,
    operation: Operation,
    args: readonly unknown[],
    shortcut?: string,
  ): Request<unknown> {
    this.check();
    return this.#target.request(spec, address, operation, args, shortcut);
  }

  on<Instance extends CommandInstance, Args extends readonly unknown[]>(
    command: CommandClass<Instance, Args>,
    callback: (push: Push<Instance>) => unknown,
  ): () => void {
    this.check();
    return this.#pushes.on(command, callback);
  }

  onEnd(callback: (why: Error | undefined) => void): () => void {
    const off = this.#pushes.onEnd(callback);
    this.#ends.add(callback);
    return () => {
      off();
      this.#ends.delete(callback);
    };
  }

  onGap(callback: () => void): () => void {
    return this.#pushes.onGap(callback);
  }

  onRestore(callback: (target: CommandTarget) => unknown): () => void {
    return this.#pushes.onRestore((target) => (this.isOpen ? callback(target) : undefined));
  }
}
