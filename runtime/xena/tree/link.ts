import type { EncodeOptions } from "../codec/encode.js";
import type { CommandClass, CommandInstance, CommandTarget } from "../command.js";
import type { Address, CommandSpec, Operation } from "../command-spec.js";
import { LabwireError, StatusError } from "../errors.js";
import { makeRequest } from "../make-request.js";
import type { Push } from "../pushes.js";
import type { Request } from "../request.js";
import type { XenaSession } from "../session.js";
import type { PushSource } from "./scope.js";
import type { WaitingRoom } from "./waiting-room.js";

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
  readonly #gaps = new Set<() => void>();
  readonly #restores = new Set<(target: CommandTarget) => unknown>();
  readonly #encoding: EncodeOptions;
  /** Where requests wait while a lost connection is made again, for a tester that does so. */
  readonly room: WaitingRoom | undefined;
  #session: XenaSession | undefined;
  onDropped: (() => void) | undefined;

  /** @param name host and port, for messages */
  constructor(name: string, encoding: EncodeOptions = { ranges: "documented" }, room?: WaitingRoom) {
    this.#name = name;
    this.#encoding = encoding;
    this.room = room;
  }

  /** The session, while there is one. */
  get session(): XenaSession | undefined {
    return this.#session;
  }

  /** Whether requests reach the tester. */
  get isOnline(): boolean {
    return this.#session?.isOpen === true && this.room?.isShut !== true;
  }

  /**
   * Uses a session from now on; every subscription moves to it.
   * @param isFollowed whether another session will come after this one, when it has ended for this reason
   */
  attach(session: XenaSession, isFollowed: (why: Error | undefined) => boolean = () => false): void {
    this.#session = session;
    for (const subscription of this.#subscriptions) {
      // A session that has ended must not lead to what lives on, nor through it to every session since.
      subscription.off?.();
      subscription.off = session.on(subscription.command, subscription.callback);
    }
    void session.closed.then((why) => {
      if (isFollowed(why)) for (const callback of [...this.#gaps]) callback();
      else this.end(why);
    });
  }

  /** No further push can come. */
  end(why: Error | undefined): void {
    for (const callback of [...this.#ends]) callback(why);
  }

  /**
   * Lets everybody who keeps something of the tester look at it again.
   * @throws what keeps one of them from it, other than a refusal
   */
  async restore(session: XenaSession): Promise<void> {
    const looks = [...this.#restores].map(async (callback) => callback(session));
    for (const outcome of await Promise.allSettled(looks)) {
      if (outcome.status === "rejected" && !(outcome.reason instanceof StatusError)) throw outcome.reason;
    }
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
    if (this.room !== undefined)
      return makeRequest(this.room, this.#encoding, spec, address, operation, args, shortcut);
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
      // It would keep the session of its time alive for as long as somebody keeps the function that this is.
      subscription.off = undefined;
      this.#subscriptions.delete(subscription);
    };
  }

  onEnd(callback: (why: Error | undefined) => void): () => void {
    this.#ends.add(callback);
    return () => this.#ends.delete(callback);
  }

  onGap(callback: () => void): () => void {
    this.#gaps.add(callback);
    return () => this.#gaps.delete(callback);
  }

  onRestore(callback: (target: CommandTarget) => unknown): () => void {
    this.#restores.add(callback);
    return () => this.#restores.delete(callback);
  }
}
