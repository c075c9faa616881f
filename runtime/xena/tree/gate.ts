import type { Address, CommandSpec, CommandTarget, Operation } from "../command.js";
import type { LabwireError } from "../errors.js";
import type { Request } from "../request.js";

/** Stands between a resource and its tester, so that a resource that is gone can say so instead of reaching its successor. */
export class Gate implements CommandTarget {
  readonly #target: CommandTarget;
  #gone: LabwireError | undefined;

  constructor(target: CommandTarget) {
    this.#target = target;
  }

  /** Whether the resource is still there. */
  get isOpen(): boolean {
    return this.#gone === undefined;
  }

  /** Refuses every further request with this error. */
  close(why: LabwireError): void {
    this.#gone ??= why;
  }

  request(
    spec: CommandSpec,
    address: Address,
    operation: Operation,
    args: readonly unknown[],
    shortcut?: string,
  ): Request<unknown> {
    if (this.#gone !== undefined) throw this.#gone;
    return this.#target.request(spec, address, operation, args, shortcut);
  }
}
