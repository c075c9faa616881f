import type { CommandClass, CommandInstance, CommandTarget } from "../command.js";
import type { Address, CommandSpec, Operation } from "../command-spec.js";
import { LabwireError } from "../errors.js";
import type { Push } from "../pushes.js";
import type { Request } from "../request.js";
import type { XenaSession } from "../session.js";
import type { PushSource } from "./scope.js";

interface Subscription {
  readonly command: CommandClass<CommandInstance, readonly unknown[]>;
  readonly callback: (push: Push) => unknown;
  off: (() => void) | undefined;
}

/** What the tree sends through: the tester's present session. Subscriptions outlive sessions. */
export class Link implements CommandTarget, PushSource {
  readonly #name: string;
  readonly #subscriptions = new Set<Subscription>();
  readonly #ends = new Set<(why: Error | undefined) => void>();
  #session: XenaSession | undefined;
  onDropped: (() => void) | undefined;

  /** @param name host and port, for messages */
  constructor(name: string) {
    this.#name = name;
  }

  /** The session, while there is one. */
  get session(): XenaSession | undefined {
    return this.#session;
  }

  /** Uses a session from now on; every subscription moves to it. */
  attach(session: XenaSession): void {
    this.#session = session;
    for (const subscription of this.#subscriptions)
      subscription.off = session.on(subscription.command, subscription.callback);
    void session.closed.then((why) => {
      for (const callback of [...this.#ends]) callback(why);
    });
  }

  request(
    spec: CommandSpec,
    address: Address,
    operation: Operation,
    args: readonly unknown[],
    shortcut?: string,
  ): Request<unknown> {
    if (this.#session === undefined)
      throw new LabwireError("NOT_CONNECTED", `${this.#name}: not connected; call connect() first`);
    return this.#session.request(spec, address, operation, args, shortcut);
  }

  on<Instance extends CommandInstance, Args extends readonly unknown[]>(
    command: CommandClass<Instance, Args>,
    callback: (push: Push<Instance>) => unknown,
  ): () => void {
    const subscription: Subscription = {
      command: command as unknown as Subscription["command"],
      callback: callback as unknown as Subscription["callback"],
      off: undefined,
    };
    subscription.off = this.#session?.on(subscription.command, subscription.callback);
    this.#subscriptions.add(subscription);
    return () => {
      subscription.off?.();
      this.#subscriptions.delete(subscription);
    };
  }

  onEnd(callback: (why: Error | undefined) => void): () => void {
    this.#ends.add(callback);
    return () => this.#ends.delete(callback);
  }
}
